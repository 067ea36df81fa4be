locals {
  log_groups = { for short, name in local.function_names : short => "/aws/lambda/${name}" }
}

resource "aws_cloudwatch_log_group" "function" {
  for_each = local.functions

  name              = local.log_groups[each.key]
  retention_in_days = var.log_retention_days
}

resource "aws_cloudwatch_log_group" "api" {
  name              = "/aws/apigateway/${local.prefix}"
  retention_in_days = var.log_retention_days
}
