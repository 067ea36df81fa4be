data "aws_caller_identity" "current" {}

data "aws_partition" "current" {}

locals {
  prefix = "${var.name}-${var.stage}"
  zip    = startswith(var.zip_path, "/") ? var.zip_path : "${path.module}/../../${var.zip_path}"

  domains = toset(["identity", "profile", "planning", "scheduling", "execution", "analytics"])

  # Whose events each context listens to: the same as src/fit/cloud/hearing.py (tests/infra holds them equal).
  hears = {
    identity   = ["profile"]
    profile    = ["identity", "planning", "execution"]
    planning   = ["identity", "profile", "execution", "analytics"]
    scheduling = ["identity", "profile", "planning"]
    execution  = ["identity", "profile", "planning", "scheduling"]
    analytics  = ["identity", "profile", "planning", "scheduling", "execution"]
  }

  # Who gets a context's events: those who hear it, and itself.
  hearers = {
    for source in local.domains :
    source => [for domain in local.domains : domain if domain == source || contains(local.hears[domain], source)]
  }

  # Names made here and not read back from what was created, so that a plan can already say who may do what to what.
  account       = data.aws_caller_identity.current.account_id
  partition     = data.aws_partition.current.partition
  arn           = { for service in ["dynamodb", "logs", "sqs"] : service => "arn:${local.partition}:${service}:${var.region}:${local.account}" }
  table_names   = { for domain in local.domains : domain => "${local.prefix}-${domain}" }
  queue_names   = { for domain in local.domains : domain => "${local.prefix}-${domain}.fifo" }
  dead_names    = { for domain in local.domains : domain => "${local.prefix}-${domain}-dead.fifo" }
  failure_names = { for domain in local.domains : domain => "${local.prefix}-${domain}-stream-failures" }
  table_arns    = { for domain, name in local.table_names : domain => "${local.arn.dynamodb}:table/${name}" }
  queue_arns    = { for domain, name in local.queue_names : domain => "${local.arn.sqs}:${name}" }
  failure_arns  = { for domain, name in local.failure_names : domain => "${local.arn.sqs}:${name}" }
}
