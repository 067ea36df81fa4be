output "api_url" {
  description = "What `fit login` takes."
  value       = aws_apigatewayv2_api.api.api_endpoint
}

output "api_id" {
  value = aws_apigatewayv2_api.api.id
}

output "function_names" {
  description = "Short name -> name."
  value       = { for short, function in aws_lambda_function.function : short => function.function_name }
}

output "table_names" {
  value = { for domain, table in aws_dynamodb_table.domain : domain => table.name }
}

output "queue_urls" {
  value = { for domain, queue in aws_sqs_queue.domain : domain => queue.url }
}

output "dead_letter_urls" {
  value = { for domain, queue in aws_sqs_queue.dead : domain => queue.url }
}

output "stream_failure_urls" {
  value = { for domain, queue in aws_sqs_queue.stream_failures : domain => queue.url }
}

output "log_groups" {
  description = "Where a correlation id can be followed."
  value       = concat([for group in aws_cloudwatch_log_group.function : group.name], [aws_cloudwatch_log_group.api.name])
}

output "dashboard" {
  value = aws_cloudwatch_dashboard.dashboard.dashboard_name
}
