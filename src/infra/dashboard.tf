locals {
  # Title -> lines of CloudWatch's metric notation: namespace, metric, dimensions, options.
  graphs = [
    {
      title = "API: requests and refusals"
      stat  = "Sum"
      lines = [for metric in ["Count", "4xx", "5xx"] : ["AWS/ApiGateway", metric, "ApiId", aws_apigatewayv2_api.api.id]]
    },
    {
      title = "API: how long, in ms"
      stat  = "p99"
      lines = [
        ["AWS/ApiGateway", "Latency", "ApiId", aws_apigatewayv2_api.api.id, { stat = "p50", label = "p50" }],
        ["AWS/ApiGateway", "Latency", "ApiId", aws_apigatewayv2_api.api.id, { stat = "p99", label = "p99" }],
      ]
    },
    {
      title = "Functions: calls"
      stat  = "Sum"
      lines = [for name in values(local.function_names) : ["AWS/Lambda", "Invocations", "FunctionName", name]]
    },
    {
      title = "Functions: errors and throttles"
      stat  = "Sum"
      lines = concat(
        [for name in values(local.function_names) : ["AWS/Lambda", "Errors", "FunctionName", name]],
        [for name in values(local.function_names) : ["AWS/Lambda", "Throttles", "FunctionName", name]],
      )
    },
    {
      title = "Functions: how long, p99 in ms"
      stat  = "p99"
      lines = [for name in values(local.function_names) : ["AWS/Lambda", "Duration", "FunctionName", name]]
    },
    {
      title = "Streams: how far the relays are behind, in ms"
      stat  = "Maximum"
      lines = [for domain in local.domains : ["AWS/Lambda", "IteratorAge", "FunctionName", local.function_names["${domain}-relay"]]]
    },
    {
      title = "Queues: age of the oldest message, in s"
      stat  = "Maximum"
      lines = [for name in values(local.queue_names) : ["AWS/SQS", "ApproximateAgeOfOldestMessage", "QueueName", name]]
    },
    {
      title = "Dead letters and stream failures"
      stat  = "Maximum"
      lines = [
        for name in concat(values(local.dead_names), values(local.failure_names)) :
        ["AWS/SQS", "ApproximateNumberOfMessagesVisible", "QueueName", name]
      ]
    },
    {
      title = "Consumers and relays: parked and quarantined"
      stat  = "Sum"
      lines = concat(
        [for domain in local.domains : [var.metrics_namespace, "Parked", "service", "${domain}-consumer"]],
        [for domain in local.domains : [var.metrics_namespace, "Quarantined", "service", "${domain}-consumer"]],
        [for domain in local.domains : [var.metrics_namespace, "Quarantined", "service", "${domain}-relay"]],
      )
    },
    {
      title = "Events: accepted, relayed, in conflict, erased"
      stat  = "Sum"
      lines = concat(
        [for domain in local.domains : [var.metrics_namespace, "EventsAccepted", "service", domain]],
        [for domain in local.domains : [var.metrics_namespace, "Relayed", "service", "${domain}-relay"]],
        [for domain in local.domains : [var.metrics_namespace, "Conflicts", "service", domain]],
        [for domain in local.domains : [var.metrics_namespace, "Erased", "service", "${domain}-consumer"]],
      )
    },
    {
      title = "Consumers: from arrival to folding, p99 in ms"
      stat  = "p99"
      lines = [for domain in local.domains : [var.metrics_namespace, "Lag", "service", "${domain}-consumer"]]
    },
    {
      title = "Tables: what is paid for"
      stat  = "Sum"
      lines = concat(
        [for name in values(local.table_names) : ["AWS/DynamoDB", "ConsumedReadCapacityUnits", "TableName", name]],
        [for name in values(local.table_names) : ["AWS/DynamoDB", "ConsumedWriteCapacityUnits", "TableName", name]],
      )
    },
  ]
}

resource "aws_cloudwatch_dashboard" "dashboard" {
  dashboard_name = local.prefix

  dashboard_body = jsonencode({
    widgets = [
      for number, graph in local.graphs : {
        type   = "metric"
        x      = 12 * (number % 2)
        y      = 6 * floor(number / 2)
        width  = 12
        height = 6
        properties = {
          title   = graph.title
          region  = var.region
          view    = "timeSeries"
          period  = 300
          stat    = graph.stat
          metrics = graph.lines
        }
      }
    ]
  })
}
