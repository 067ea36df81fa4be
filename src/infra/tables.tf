# A context's log, its read models, and copies of the events it hears: one table, which nobody else touches.
resource "aws_dynamodb_table" "domain" {
  for_each = local.domains

  name                        = local.table_names[each.key]
  billing_mode                = "PAY_PER_REQUEST"
  hash_key                    = "PK"
  range_key                   = "SK"
  deletion_protection_enabled = var.deletion_protection

  # The table is the outbox: what is written here is what the relay sends.
  stream_enabled   = true
  stream_view_type = "NEW_IMAGE"

  attribute {
    name = "PK"
    type = "S"
  }

  attribute {
    name = "SK"
    type = "S"
  }

  attribute {
    name = "chain"
    type = "S"
  }

  attribute {
    name = "seq"
    type = "N"
  }

  attribute {
    name = "twins"
    type = "S"
  }

  # A device's events in the order of their numbers: what a pull reads.
  global_secondary_index {
    name            = "chain"
    hash_key        = "chain"
    range_key       = "seq"
    projection_type = "ALL"
  }

  # Events that carry one key: what was recorded twice.
  global_secondary_index {
    name            = "twins"
    hash_key        = "twins"
    range_key       = "SK"
    projection_type = "KEYS_ONLY"
  }

  ttl {
    attribute_name = "expires_at"
    enabled        = true
  }

  point_in_time_recovery {
    enabled = true
  }

  server_side_encryption {
    enabled = true
  }
}
