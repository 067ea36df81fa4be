locals {
  # Needs no token: whoever asks has none yet. The same as OPEN in src/fit/cloud/authorizer.py.
  open_routes = toset([
    "GET /healthz",
    "GET /v1/openapi.json",
    "POST /v1/identity/register",
    "POST /v1/identity/device/code",
    "POST /v1/identity/device/token",
  ])
}

resource "aws_apigatewayv2_api" "api" {
  name          = local.prefix
  description   = "fit: devices exchange their logs, apps send commands and read views"
  protocol_type = "HTTP"
}

resource "aws_apigatewayv2_integration" "domain" {
  for_each = local.domains

  api_id                 = aws_apigatewayv2_api.api.id
  integration_type       = "AWS_PROXY"
  integration_uri        = aws_lambda_function.function[each.key].invoke_arn
  integration_method     = "POST"
  payload_format_version = "2.0"
  timeout_milliseconds   = 29000
}

resource "aws_apigatewayv2_route" "domain" {
  for_each = local.domains

  api_id             = aws_apigatewayv2_api.api.id
  route_key          = "ANY /v1/${each.key}/{proxy+}"
  target             = "integrations/${aws_apigatewayv2_integration.domain[each.key].id}"
  authorization_type = "CUSTOM"
  authorizer_id      = aws_apigatewayv2_authorizer.token.id
}

resource "aws_apigatewayv2_route" "open" {
  for_each = local.open_routes

  api_id             = aws_apigatewayv2_api.api.id
  route_key          = each.key
  target             = "integrations/${aws_apigatewayv2_integration.domain["identity"].id}"
  authorization_type = "NONE"
}

resource "aws_apigatewayv2_stage" "default" {
  api_id      = aws_apigatewayv2_api.api.id
  name        = "$default"
  auto_deploy = true

  default_route_settings {
    throttling_rate_limit  = var.throttle_rate
    throttling_burst_limit = var.throttle_burst
  }

  # Neither headers nor query strings: tokens travel in the one, what somebody looks for in the other.
  access_log_settings {
    destination_arn = aws_cloudwatch_log_group.api.arn

    format = jsonencode({
      time             = "$context.requestTime"
      request_id       = "$context.requestId"
      address          = "$context.identity.sourceIp"
      method           = "$context.httpMethod"
      path             = "$context.path"
      route            = "$context.routeKey"
      status           = "$context.status"
      bytes            = "$context.responseLength"
      milliseconds     = "$context.responseLatency"
      function_ms      = "$context.integrationLatency"
      function_error   = "$context.integrationErrorMessage"
      authorizer_error = "$context.authorizer.error"
      user             = "$context.authorizer.user_id"
      device           = "$context.authorizer.device_id"
    })
  }
}

resource "aws_lambda_permission" "api" {
  for_each = local.domains

  statement_id  = "api"
  action        = "lambda:InvokeFunction"
  function_name = aws_lambda_function.function[each.key].function_name
  principal     = "apigateway.amazonaws.com"
  source_arn    = "${aws_apigatewayv2_api.api.execution_arn}/*/*"
}
