locals {
  # AWS advises six times the consumer's own time, or a slow batch is handed out twice.
  visibility_seconds = 6 * local.kinds.consumer.timeout
  most_receives      = 10
  day                = 86400
}

# What a context hears, one group for each user. Deduplication and throughput count by group: the high-throughput mode.
resource "aws_sqs_queue" "domain" {
  for_each = local.domains

  name                        = local.queue_names[each.key]
  fifo_queue                  = true
  content_based_deduplication = false
  deduplication_scope         = "messageGroup"
  fifo_throughput_limit       = "perMessageGroupId"
  visibility_timeout_seconds  = local.visibility_seconds
  message_retention_seconds   = 4 * local.day
  max_message_size            = 1024 * 1024
  sqs_managed_sse_enabled     = true

  redrive_policy = jsonencode({
    deadLetterTargetArn = aws_sqs_queue.dead[each.key].arn
    maxReceiveCount     = local.most_receives
  })
}

# Messages that nobody could take: somebody must look, so they stay for as long as SQS keeps anything.
resource "aws_sqs_queue" "dead" {
  for_each = local.domains

  name                        = local.dead_names[each.key]
  fifo_queue                  = true
  content_based_deduplication = false
  message_retention_seconds   = 14 * local.day
  max_message_size            = 1024 * 1024
  sqs_managed_sse_enabled     = true
}

resource "aws_sqs_queue_redrive_allow_policy" "dead" {
  for_each = local.domains

  queue_url = aws_sqs_queue.dead[each.key].url

  redrive_allow_policy = jsonencode({
    redrivePermission = "byQueue"
    sourceQueueArns   = [local.queue_arns[each.key]]
  })
}

# Where in a stream a relay gave up: the records' numbers, not the records. `fit cloud replay` sends them again.
resource "aws_sqs_queue" "stream_failures" {
  for_each = local.domains

  name                      = local.failure_names[each.key]
  message_retention_seconds = 14 * local.day
  sqs_managed_sse_enabled   = true
}
