"""Mistakes in src/infra, each made in a copy, are noticed before anything is made."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import NamedTuple

import pytest

from infra.terraforming import INFRA, Refused, Terraform


class Mistake(NamedTuple):
    """`said` becomes `wrong` in `file`. `by`: who notices first, `validate` or `plan`; `notices`: what it says."""

    file: str
    said: str
    wrong: str
    by: str
    notices: str


MISTAKES = {
    "an argument is misspelt": Mistake(
        "queues.tf", "max_message_size            =", "max_messages_size            =", "validate",
        "Unsupported argument",
    ),
    "an argument that must be is missing": Mistake(
        "functions.tf", "  role                           = aws_iam_role.function[each.key].arn\n", "", "validate",
        'The argument "role" is required',
    ),
    "a block is misspelt": Mistake("tables.tf", "  ttl {", "  tll {", "validate", "Unsupported block type"),
    "a block is there twice": Mistake(
        "tables.tf", "  ttl {", '  ttl {\n    attribute_name = "SK"\n  }\n\n  ttl {', "validate",
        "Too many ttl blocks",
    ),
    "a number is a word": Mistake(
        "streams.tf", "batch_size                         = 500", 'batch_size                         = "many"',
        "validate", "a number is required",
    ),
    "a resource that nobody declared is named": Mistake(
        "outputs.tf", "aws_sqs_queue.dead :", "aws_sqs_queue.deed :", "validate", "undeclared resource"
    ),
    "a variable that nobody declared is named": Mistake(
        "logs.tf", "var.log_retention_days", "var.log_days", "validate", "undeclared input variable"
    ),
    "an attribute that does not exist is read": Mistake(
        "outputs.tf", "api.api_endpoint", "api.endpoint", "validate", "Unsupported attribute"
    ),
    "what only AWS decides is set": Mistake(
        "logs.tf", 'name              = "/aws/api', 'arn               = "arn:mine"\n  name              = "/aws/api',
        "validate", "arn is decided by AWS",
    ),
    "a table's key is not declared": Mistake(
        "tables.tf", '  attribute {\n    name = "seq"\n    type = "N"\n  }\n', "", "validate", "keys are made of"
    ),
    "an attribute is declared that is no key": Mistake(
        "tables.tf", '    range_key       = "seq"\n', "", "validate", "keys are made of"
    ),
    "a key is of no type": Mistake("tables.tf", 'type = "N"', 'type = "NUMBER"', "validate", "S, N or B"),
    "a stream's view is misspelt": Mistake(
        "tables.tf", '"NEW_IMAGE"', '"NEW_IMAGES"', "validate", "stream_view_type is one of"
    ),
    "an index projects nothing known": Mistake(
        "tables.tf", '"KEYS_ONLY"', '"KEYS"', "validate", "projects ALL, KEYS_ONLY or INCLUDE"
    ),
    "a FIFO queue's name has no ending": Mistake(
        "locals.tf", '"${local.prefix}-${domain}.fifo"', '"${local.prefix}-${domain}"', "plan", "ends in .fifo"
    ),
    "a group's throughput without a group's deduplication": Mistake(
        "queues.tf", 'deduplication_scope         = "messageGroup"', 'deduplication_scope         = "queue"',
        "validate", "perMessageGroupId wants",
    ),
    "a message waits for longer than SQS lets it": Mistake(
        "queues.tf", "visibility_timeout_seconds  = local.visibility_seconds", "visibility_timeout_seconds  = 86400",
        "validate", "visibility_timeout_seconds lies between",
    ),
    "a function has too much time": Mistake(
        "functions.tf", "relay      = { timeout = 60,", "relay      = { timeout = 6000,", "plan", "timeout lies between"
    ),
    "a function has no kind": Mistake(
        "functions.tf", 'kind        = "relay"', 'kind        = "relais"', "validate", "does not identify an element"
    ),
    "a runtime that Lambda does not know": Mistake(
        "functions.tf", "= var.runtime", '= "python4"', "validate", "runtime is one of"
    ),
    "a variable of the environment has a name that cannot be": Mistake(
        "functions.tf", "FIT_TABLE  ", '"FIT-TABLE"', "plan", "cannot be the name of a variable"
    ),
    "a response type is misspelt": Mistake(
        "streams.tf", 'function_response_types = ["ReportBatchItemFailures"]',
        'function_response_types = ["ReportBatchItemFailure"]', "validate", "no function response type",
    ),
    "a stream is read from nowhere": Mistake(
        "streams.tf", '"TRIM_HORIZON"', '"BEGINNING"', "validate", "starting_position is one of"
    ),
    "records are older than a stream can hold them": Mistake(
        "streams.tf", "12 * 3600", "8 * 86400", "validate", "maximum_record_age_in_seconds lies between"
    ),
    "a route has no authorizer": Mistake(
        "api.tf", "  authorizer_id      = aws_apigatewayv2_authorizer.token.id\n", "", "validate",
        "wants an authorizer_id",
    ),
    "a route's verb is misspelt": Mistake("api.tf", '"ANY /v1/', '"ALL /v1/', "plan", "route_key cannot be"),
    "a gateway waits longer than it can": Mistake(
        "api.tf", "timeout_milliseconds   = 29000", "timeout_milliseconds   = 60000", "validate",
        "timeout_milliseconds lies between",
    ),
    "a payload of a version that is none": Mistake(
        "authorizer.tf", 'version = "2.0"', 'version = "2"', "validate", "authorizer_payload_format_version is one of"
    ),
    "a policy allows nothing": Mistake(
        "iam.tf", "Resource = [for hearer in local.hearers[domain] : local.queue_arns[hearer]]",
        "Resource = [for hearer in local.hearers[domain] : local.queue_arns[hearer] if false]", "plan",
        "wants a Resource",
    ),
    "an alarm compares in no known way": Mistake(
        "alarms.tf", '"GreaterThanThreshold"', '"MoreThanThreshold"', "validate", "comparison_operator is one of"
    ),
    "an alarm's statistic is none": Mistake(
        "alarms.tf", 'metric = "Errors", statistic = "Sum"', 'metric = "Errors", statistic = "Total"', "plan",
        "statistic is one of",
    ),
    "logs are kept for days that CloudWatch does not know": Mistake(
        "logs.tf", "retention_in_days = var.log_retention_days", "retention_in_days = 31", "validate",
        "retention_in_days is one of",
    ),
    "a context is heard that is none": Mistake(
        "locals.tf", 'profile    = ["identity",', 'profyle    = ["identity",', "validate",
        "does not identify an element",
    ),
    "two things wait for each other": Mistake(
        "iam.tf", '  description = "What ${local.function_names[each.key]} may do"',
        "  description = aws_lambda_function.function[each.key].arn", "validate", "Cycle",
    ),
}  # fmt: skip


@pytest.mark.parametrize("title", MISTAKES)
def test_a_mistake_is_noticed(title: str, tmp_path: Path, empty_zip: Path) -> None:
    mistake = MISTAKES[title]
    copy = Path(shutil.copytree(INFRA, tmp_path / "infra"))
    place = copy / mistake.file
    text = place.read_text()
    assert mistake.said in text
    place.write_text(text.replace(mistake.said, mistake.wrong))
    terraform = Terraform(tmp_path / "of", source=copy)
    notice = terraform.validate if mistake.by == "validate" else lambda: terraform.plan({"zip_path": str(empty_zip)})
    with pytest.raises(Refused) as refused:
        notice()
    # terraform breaks its sentences at 80 columns.
    assert mistake.notices in " ".join(str(refused.value).replace("│", " ").split())
