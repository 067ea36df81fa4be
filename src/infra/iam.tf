# A function may touch its own table, its own queue and its own log group; a relay also the queues it sends to.
locals {
  read_write = [
    "dynamodb:BatchWriteItem", "dynamodb:ConditionCheckItem", "dynamodb:DeleteItem", "dynamodb:GetItem",
    "dynamodb:PutItem", "dynamodb:Query", "dynamodb:UpdateItem",
  ]

  own_table = {
    for domain, arn in local.table_arns : domain => {
      Sid      = "OwnTable"
      Effect   = "Allow"
      Action   = local.read_write
      Resource = [arn, "${arn}/index/*"]
    }
  }

  # What each kind of function may do with data, by context.
  data_rights = {
    api = { for domain in local.domains : domain => [local.own_table[domain]] }

    consumer = {
      for domain in local.domains : domain => [
        local.own_table[domain],
        {
          Sid      = "OwnQueue"
          Effect   = "Allow"
          Action   = ["sqs:ChangeMessageVisibility", "sqs:DeleteMessage", "sqs:GetQueueAttributes", "sqs:ReceiveMessage"]
          Resource = [local.queue_arns[domain]]
        },
      ]
    }

    relay = {
      for domain in local.domains : domain => [
        {
          Sid      = "OwnStream"
          Effect   = "Allow"
          Action   = ["dynamodb:DescribeStream", "dynamodb:GetRecords", "dynamodb:GetShardIterator", "dynamodb:ListStreams"]
          Resource = ["${local.table_arns[domain]}/stream/*"]
        },
        {
          Sid      = "ReadOwnTable"
          Effect   = "Allow"
          Action   = ["dynamodb:Query", "dynamodb:Scan"]
          Resource = [local.table_arns[domain], "${local.table_arns[domain]}/index/*"]
        },
        {
          Sid      = "SendToHearers"
          Effect   = "Allow"
          Action   = ["sqs:SendMessage"]
          Resource = [for hearer in local.hearers[domain] : local.queue_arns[hearer]]
        },
        {
          Sid      = "NoteStreamFailures"
          Effect   = "Allow"
          Action   = ["sqs:SendMessage"]
          Resource = [local.failure_arns[domain]]
        },
      ]
    }

    # It knows tokens and when somebody was last seen, and no training.
    authorizer = {
      identity = [{
        Sid       = "TokensOnly"
        Effect    = "Allow"
        Action    = ["dynamodb:GetItem", "dynamodb:UpdateItem"]
        Resource  = [local.table_arns["identity"]]
        Condition = { "ForAllValues:StringLike" = { "dynamodb:LeadingKeys" = ["TOKEN#*", "USER#*"] } }
      }]
    }
  }
}

resource "aws_iam_role" "function" {
  for_each = local.functions

  name        = local.function_names[each.key]
  description = "What ${local.function_names[each.key]} may do"

  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRole"
      Principal = { Service = "lambda.amazonaws.com" }
    }]
  })
}

resource "aws_iam_role_policy" "function" {
  for_each = local.functions

  name = "own"
  role = aws_iam_role.function[each.key].name

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = concat(local.data_rights[each.value.kind][each.value.domain], [
      {
        Sid      = "OwnLogs"
        Effect   = "Allow"
        Action   = ["logs:CreateLogStream", "logs:PutLogEvents"]
        Resource = ["${local.arn.logs}:log-group:${local.log_groups[each.key]}:*"]
      },
      {
        # X-Ray has no narrower resource.
        Sid      = "Traces"
        Effect   = "Allow"
        Action   = ["xray:PutTelemetryRecords", "xray:PutTraceSegments"]
        Resource = ["*"]
      },
    ])
  })
}
