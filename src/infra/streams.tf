# Table -> stream -> relay. Only events that were born here, and tombstones: read models and heads wake nobody.
resource "aws_lambda_event_source_mapping" "stream" {
  for_each = local.domains

  event_source_arn                   = aws_dynamodb_table.domain[each.key].stream_arn
  function_name                      = aws_lambda_function.function["${each.key}-relay"].arn
  starting_position                  = "TRIM_HORIZON"
  batch_size                         = 500
  parallelization_factor             = var.relay_parallelism
  function_response_types            = ["ReportBatchItemFailures"]
  bisect_batch_on_function_error     = true
  maximum_retry_attempts             = 50
  maximum_record_age_in_seconds      = 12 * 3600 # a stream forgets after 24 hours
  maximum_batching_window_in_seconds = 0

  filter_criteria {
    filter {
      pattern = jsonencode({
        eventName = ["INSERT"]
        dynamodb = {
          Keys = {
            PK = { S = [{ prefix = "DOMAIN#${each.key}#" }] }
            SK = { S = [{ prefix = "EVENT#" }] }
          }
        }
      })
    }

    filter {
      pattern = jsonencode({
        eventName = ["INSERT", "MODIFY"]
        dynamodb  = { Keys = { SK = { S = ["TOMBSTONE"] } } }
      })
    }
  }

  destination_config {
    on_failure {
      destination_arn = aws_sqs_queue.stream_failures[each.key].arn
    }
  }
}

# Queue -> consumer.
resource "aws_lambda_event_source_mapping" "queue" {
  for_each = local.domains

  event_source_arn        = aws_sqs_queue.domain[each.key].arn
  function_name           = aws_lambda_function.function["${each.key}-consumer"].arn
  batch_size              = 10
  function_response_types = ["ReportBatchItemFailures"]

  scaling_config {
    maximum_concurrency = var.consumer_concurrency
  }
}
