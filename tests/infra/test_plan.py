"""What terraform would make of src/infra, read from its plan."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from infra.planned import DOMAINS, PREFIX, Plan, kind
from infra.terraforming import Refused, Terraform


def test_the_configuration_is_written_as_terraform_writes_it(terraform_folder: Path) -> None:
    Terraform(terraform_folder)("fmt", "-check", "-diff")


def test_the_configuration_is_valid(terraform_folder: Path) -> None:
    Terraform(terraform_folder).validate()


def test_every_context_has_a_table_that_streams_recovers_expires_and_is_encrypted(plan: Plan) -> None:
    tables = plan.every("aws_dynamodb_table.domain")
    assert set(tables) == set(DOMAINS)
    for domain, table in tables.items():
        assert table["name"] == f"{PREFIX}-{domain}"
        assert (table["billing_mode"], table["stream_view_type"]) == ("PAY_PER_REQUEST", "NEW_IMAGE")
        assert table["stream_enabled"]
        assert table["deletion_protection_enabled"]
        assert table["point_in_time_recovery"][0]["enabled"]
        assert table["server_side_encryption"][0]["enabled"]
        assert table["ttl"] == [{"attribute_name": "expires_at", "enabled": True}]


def test_queues_keep_each_lifters_order_and_wait_six_times_as_long_as_their_consumer_works(plan: Plan) -> None:
    functions = plan.every("aws_lambda_function.function")
    for domain, queue in plan.every("aws_sqs_queue.domain").items():
        assert queue["name"] == f"{PREFIX}-{domain}.fifo"
        assert queue["fifo_queue"]
        assert (queue["deduplication_scope"], queue["fifo_throughput_limit"]) == ("messageGroup", "perMessageGroupId")
        assert queue["visibility_timeout_seconds"] >= 6 * functions[f"{domain}-consumer"]["timeout"]
        assert queue["max_message_size"] == 1024 * 1024
        dead = plan.every("aws_sqs_queue.dead")[domain]
        assert dead["fifo_queue"]
        assert dead["max_message_size"] == queue["max_message_size"]
        assert dead["message_retention_seconds"] > queue["message_retention_seconds"]


def test_all_that_lies_in_queues_is_encrypted(plan: Plan) -> None:
    for place in ("domain", "dead", "stream_failures"):
        assert all(queue["sqs_managed_sse_enabled"] for queue in plan.every(f"aws_sqs_queue.{place}").values())


def test_streams_and_queues_report_what_failed_one_by_one(plan: Plan) -> None:
    for place in ("stream", "queue"):
        for mapping in plan.every(f"aws_lambda_event_source_mapping.{place}").values():
            assert mapping["function_response_types"] == ["ReportBatchItemFailures"]
    for mapping in plan.every("aws_lambda_event_source_mapping.stream").values():
        assert mapping["bisect_batch_on_function_error"]
        assert 0 < mapping["maximum_record_age_in_seconds"] < 24 * 3600
        assert mapping["starting_position"] == "TRIM_HORIZON"


def test_every_function_is_traced_logs_into_a_group_that_forgets_and_has_three_alarms(plan: Plan) -> None:
    groups, alarms = plan.every("aws_cloudwatch_log_group.function"), plan.every("aws_cloudwatch_metric_alarm.figure")
    for short, function in plan.every("aws_lambda_function.function").items():
        assert function["tracing_config"] == [{"mode": "Active"}]
        assert function["architectures"] == ["arm64"]
        assert groups[short]["name"] == function["logging_config"][0]["log_group"] == f"/aws/lambda/{PREFIX}-{short}"
        assert groups[short]["retention_in_days"] == 30
        assert {f"{short}-errors", f"{short}-throttles", f"{short}-duration"} <= set(alarms)
        assert 1000 * function["timeout"] > alarms[f"{short}-duration"]["threshold"]


def test_an_api_function_gives_up_before_the_gateway_does(plan: Plan) -> None:
    integrations = plan.every("aws_apigatewayv2_integration.domain")
    for short, function in plan.every("aws_lambda_function.function").items():
        if kind(short) == "api":
            assert 1000 * function["timeout"] < integrations[short]["timeout_milliseconds"] <= 30_000


def test_the_authorizer_is_asked_at_every_request(plan: Plan) -> None:
    (authorizer,) = plan.every("aws_apigatewayv2_authorizer.token").values()
    assert authorizer["authorizer_result_ttl_in_seconds"] == 0
    assert authorizer["enable_simple_responses"]
    assert authorizer["identity_sources"] == ["$request.header.Authorization"]
    assert all(r["authorization_type"] == "CUSTOM" for r in plan.every("aws_apigatewayv2_route.domain").values())


def test_the_access_log_holds_no_header_and_no_query(plan: Plan) -> None:
    (stage,) = plan.every("aws_apigatewayv2_stage.default").values()
    told = json.loads(stage["access_log_settings"][0]["format"]).values()
    assert "$context.requestId" in told
    assert not [word for word in told if "header" in word.lower() or "query" in word.lower()]
    assert stage["default_route_settings"][0]["throttling_rate_limit"] == 500


def test_alarms_speak_to_whom_it_concerns_when_they_begin_and_when_they_end(plan: Plan) -> None:
    assert plan.every("aws_sns_topic_subscription.alarms")["0"]["endpoint"] == "ann@example.org"
    for each in plan.said["resource_changes"]:
        if each["type"] == "aws_cloudwatch_metric_alarm":
            told = each["change"]["after_unknown"] | each["change"]["after"]
            assert told["alarm_actions"], each["address"]
            assert told["ok_actions"], each["address"]


def test_nobody_is_written_to_where_no_address_is_given(terraform_folder: Path, empty_zip: Path) -> None:
    made = Terraform(terraform_folder).plan({"zip_path": str(empty_zip)})
    assert not [each for each in made["resource_changes"] if each["type"].startswith("aws_sns_topic")]


# Variable -> what it cannot be, and what is said of that.
CANNOT_BE: dict[str, tuple[object, str]] = {
    "name": ("Fit", "2 to 20 small letters"),
    "stage": ("dev-1", "2 to 12 small letters"),
    "runtime": ("python3.9", "Python 3.11 or later"),
    "log_level": ("LOUD", "One of DEBUG, INFO"),
    "log_retention_days": (31, "CloudWatch keeps"),
    "alarm_email": ("ann", "An address of mail"),
    "alarm_topic_arn": ("topic", "The ARN of an SNS topic"),
    "throttle_rate": (0, "At least one request a second"),
    "throttle_burst": (0, "At least one request."),
    "consumer_concurrency": (1, "SQS allows 2 to 1000"),
    "relay_parallelism": (11, "Lambda allows 1 to 10"),
}


def test_a_variable_that_cannot_be_is_refused_with_a_reason(terraform_folder: Path, empty_zip: Path) -> None:
    given = {variable: value for variable, (value, _) in CANNOT_BE.items()}
    with pytest.raises(Refused) as refused:
        Terraform(terraform_folder).plan({"zip_path": str(empty_zip), **given})
    for variable, (_, says) in CANNOT_BE.items():
        assert f"var.{variable} is" in str(refused.value), variable
        assert says in str(refused.value), variable


def test_nothing_is_reserved_for_a_function_that_is_none(terraform_folder: Path, empty_zip: Path) -> None:
    with pytest.raises(Refused, match="There is no function of such a name"):
        Terraform(terraform_folder).plan({"zip_path": str(empty_zip), "reserved_concurrency": {"planner": 5}})


def test_a_missing_zip_is_noticed_before_anything_is_made(terraform_folder: Path) -> None:
    with pytest.raises(Refused, match=r"nowhere\.zip"):
        Terraform(terraform_folder).plan({"zip_path": "/nowhere.zip"})


def test_no_secret_is_in_the_plan(plan: Plan) -> None:
    said = json.dumps(plan.said["planned_values"])
    assert not [word for word in ("fit_", "password", "secret_key", "AKIA") if word in said]
