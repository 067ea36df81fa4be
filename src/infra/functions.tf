locals {
  # Seconds and megabytes by what a function does. API Gateway gives up on an API function after 30 s,
  # on an authorizer after 10.
  kinds = {
    api        = { timeout = 28, memory = 1024 }
    consumer   = { timeout = 30, memory = 1024 }
    relay      = { timeout = 60, memory = 512 }
    authorizer = { timeout = 10, memory = 512 }
  }

  # Short name -> what it is, whose it is, and what only it must know.
  functions = merge(
    {
      for domain in local.domains : domain => {
        kind        = "api"
        domain      = domain
        handler     = "fit.cloud.functions.api.handler"
        environment = merge({ FIT_DOMAIN = domain }, domain == "identity" ? { FIT_OPEN_REGISTRATION = tostring(var.open_registration) } : {})
      }
    },
    {
      for domain in local.domains : "${domain}-consumer" => {
        kind        = "consumer"
        domain      = domain
        handler     = "fit.cloud.functions.consumer.handler"
        environment = { FIT_DOMAIN = domain }
      }
    },
    {
      for domain in local.domains : "${domain}-relay" => {
        kind        = "relay"
        domain      = domain
        handler     = "fit.cloud.functions.relay.handler"
        environment = { FIT_DOMAIN = domain, FIT_QUEUE_URLS = jsonencode(local.queue_urls[domain]) }
      }
    },
    {
      authorizer = {
        kind        = "authorizer"
        domain      = "identity"
        handler     = "fit.cloud.functions.authorizer.handler"
        environment = {}
      }
    },
  )

  function_names = { for short, _ in local.functions : short => "${local.prefix}-${short}" }
  queue_urls     = { for source, hearers in local.hearers : source => { for hearer in hearers : hearer => aws_sqs_queue.domain[hearer].url } }
}

resource "aws_lambda_function" "function" {
  for_each = local.functions

  function_name                  = local.function_names[each.key]
  description                    = "fit: ${each.value.kind} of ${each.value.domain}"
  role                           = aws_iam_role.function[each.key].arn
  handler                        = each.value.handler
  runtime                        = var.runtime
  architectures                  = ["arm64"]
  filename                       = local.zip
  source_code_hash               = filebase64sha256(local.zip)
  timeout                        = local.kinds[each.value.kind].timeout
  memory_size                    = local.kinds[each.value.kind].memory
  reserved_concurrent_executions = lookup(var.reserved_concurrency, each.key, -1)

  environment {
    variables = merge(each.value.environment, {
      FIT_TABLE                    = aws_dynamodb_table.domain[each.value.domain].name
      POWERTOOLS_LOG_LEVEL         = var.log_level
      POWERTOOLS_METRICS_NAMESPACE = var.metrics_namespace
      POWERTOOLS_SERVICE_NAME      = each.key
    })
  }

  # Powertools writes JSON itself.
  logging_config {
    log_format = "Text"
    log_group  = aws_cloudwatch_log_group.function[each.key].name
  }

  tracing_config {
    mode = "Active"
  }

  depends_on = [aws_iam_role_policy.function]
}
