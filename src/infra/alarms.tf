locals {
  alarm_actions = compact(concat([var.alarm_topic_arn], aws_sns_topic.alarms[*].arn))

  # Every alarm that looks at one figure. Nothing reported means nothing happened, which is no alarm.
  alarms = merge(
    {
      for short, name in local.function_names : "${short}-errors" => {
        says       = "${name} fails: its log group says why"
        namespace  = "AWS/Lambda", metric = "Errors", statistic = "Sum", above = 0, minutes = 5, times = 1
        dimensions = { FunctionName = name }
      }
    },
    {
      for short, name in local.function_names : "${short}-throttles" => {
        says       = "${name} is refused more copies: raise the account's concurrency or reserve some"
        namespace  = "AWS/Lambda", metric = "Throttles", statistic = "Sum", above = 0, minutes = 5, times = 3
        dimensions = { FunctionName = name }
      }
    },
    {
      for short, name in local.function_names : "${short}-duration" => {
        says       = "${name} comes close to its timeout"
        namespace  = "AWS/Lambda", metric = "Duration", statistic = "p99", minutes = 5, times = 3
        above      = 800 * local.kinds[local.functions[short].kind].timeout
        dimensions = { FunctionName = name }
      }
    },
    {
      for domain in local.domains : "${domain}-stream-lag" => {
        says       = "the relay of ${domain} is an hour behind its stream, which forgets after 24"
        namespace  = "AWS/Lambda", metric = "IteratorAge", statistic = "Maximum", above = 3600 * 1000, minutes = 5, times = 1
        dimensions = { FunctionName = local.function_names["${domain}-relay"] }
      }
    },
    {
      for domain in local.domains : "${domain}-stream-failures" => {
        says       = "events of ${domain} were not relayed: mend what the log says, then run fit cloud replay"
        namespace  = "AWS/SQS", metric = "ApproximateNumberOfMessagesVisible", statistic = "Maximum", above = 0, minutes = 5, times = 1
        dimensions = { QueueName = local.failure_names[domain] }
      }
    },
    {
      for domain in local.domains : "${domain}-queue-lag" => {
        says       = "${domain} has not taken messages for 15 minutes"
        namespace  = "AWS/SQS", metric = "ApproximateAgeOfOldestMessage", statistic = "Maximum", above = 900, minutes = 5, times = 2
        dimensions = { QueueName = local.queue_names[domain] }
      }
    },
    {
      for domain in local.domains : "${domain}-dead-letters" => {
        says       = "messages that ${domain} could not take: mend what the log says, then redrive them"
        namespace  = "AWS/SQS", metric = "ApproximateNumberOfMessagesVisible", statistic = "Maximum", above = 0, minutes = 5, times = 1
        dimensions = { QueueName = local.dead_names[domain] }
      }
    },
    {
      for domain in local.domains : "${domain}-parked" => {
        says       = "messages of ${domain} wait behind gaps that do not fill"
        namespace  = var.metrics_namespace, metric = "Parked", statistic = "Sum", above = 100, minutes = 5, times = 3
        dimensions = { service = "${domain}-consumer" }
      }
    },
    {
      for short, function in local.functions : "${short}-quarantined" => {
        says       = "${short} put away what it cannot understand: its log and QUARANTINE items of the table say why"
        namespace  = var.metrics_namespace, metric = "Quarantined", statistic = "Sum", above = 0, minutes = 5, times = 1
        dimensions = { service = short }
      } if contains(["consumer", "relay"], function.kind)
    },
    {
      api-5xx = {
        says       = "the API answers 5xx"
        namespace  = "AWS/ApiGateway", metric = "5xx", statistic = "Sum", above = 5, minutes = 5, times = 1
        dimensions = { ApiId = aws_apigatewayv2_api.api.id }
      }
      api-latency = {
        says       = "one request in a hundred waits for more than 3 seconds"
        namespace  = "AWS/ApiGateway", metric = "Latency", statistic = "p99", above = 3000, minutes = 5, times = 3
        dimensions = { ApiId = aws_apigatewayv2_api.api.id }
      }
    },
  )

  percentile = "^p[0-9]"

  # What DynamoDB counts by table and operation, or by table and index.
  operations = ["BatchWriteItem", "DeleteItem", "GetItem", "PutItem", "Query", "TransactWriteItems", "UpdateItem"]
  throttled = merge([
    for metric in ["ReadThrottleEvents", "WriteThrottleEvents"] : {
      for place in ["", "chain", "twins"] : lower("${metric}${place}") => { metric = metric, index = place }
    }
  ]...)
}

resource "aws_sns_topic" "alarms" {
  count = var.alarm_email == "" ? 0 : 1

  name = "${local.prefix}-alarms"
}

resource "aws_sns_topic_subscription" "alarms" {
  count = var.alarm_email == "" ? 0 : 1

  topic_arn = aws_sns_topic.alarms[0].arn
  protocol  = "email"
  endpoint  = var.alarm_email
}

resource "aws_cloudwatch_metric_alarm" "figure" {
  for_each = local.alarms

  alarm_name          = "${local.prefix}-${each.key}"
  alarm_description   = each.value.says
  namespace           = each.value.namespace
  metric_name         = each.value.metric
  dimensions          = each.value.dimensions
  statistic           = can(regex(local.percentile, each.value.statistic)) ? null : each.value.statistic
  extended_statistic  = can(regex(local.percentile, each.value.statistic)) ? each.value.statistic : null
  comparison_operator = "GreaterThanThreshold"
  threshold           = each.value.above
  period              = 60 * each.value.minutes
  evaluation_periods  = each.value.times
  treat_missing_data  = "notBreaching"
  alarm_actions       = local.alarm_actions
  ok_actions          = local.alarm_actions
}

resource "aws_cloudwatch_metric_alarm" "table_throttles" {
  for_each = local.domains

  alarm_name          = "${local.prefix}-${each.key}-table-throttles"
  alarm_description   = "the table of ${each.key} or an index of it refuses requests for 15 minutes: a hot partition, or a limit of the account"
  comparison_operator = "GreaterThanThreshold"
  threshold           = 0
  evaluation_periods  = 3
  treat_missing_data  = "notBreaching"
  alarm_actions       = local.alarm_actions
  ok_actions          = local.alarm_actions

  metric_query {
    id          = "refused"
    label       = "requests refused"
    expression  = join(" + ", [for id in sort(keys(local.throttled)) : "FILL(${id}, 0)"])
    return_data = true
  }

  dynamic "metric_query" {
    for_each = local.throttled

    content {
      id = metric_query.key

      metric {
        namespace   = "AWS/DynamoDB"
        metric_name = metric_query.value.metric
        period      = 300
        stat        = "Sum"

        dimensions = merge(
          { TableName = local.table_names[each.key] },
          metric_query.value.index == "" ? {} : { GlobalSecondaryIndexName = metric_query.value.index },
        )
      }
    }
  }
}

resource "aws_cloudwatch_metric_alarm" "table_errors" {
  for_each = local.domains

  alarm_name          = "${local.prefix}-${each.key}-table-errors"
  alarm_description   = "DynamoDB itself fails requests to the table of ${each.key}"
  comparison_operator = "GreaterThanThreshold"
  threshold           = 5
  evaluation_periods  = 2
  treat_missing_data  = "notBreaching"
  alarm_actions       = local.alarm_actions
  ok_actions          = local.alarm_actions

  metric_query {
    id          = "failed"
    label       = "requests failed"
    expression  = join(" + ", [for operation in local.operations : "FILL(${lower(operation)}, 0)"])
    return_data = true
  }

  dynamic "metric_query" {
    for_each = toset(local.operations)

    content {
      id = lower(metric_query.key)

      metric {
        namespace   = "AWS/DynamoDB"
        metric_name = "SystemErrors"
        period      = 300
        stat        = "Sum"
        dimensions  = { TableName = local.table_names[each.key], Operation = metric_query.key }
      }
    }
  }
}
