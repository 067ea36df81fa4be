"""What the real provider, or AWS at the end of an apply, refuses: limits and words that a schema does not tell.

The limits are those of the services' API references and quota pages; the closed lists come from botocore's models.
"""

from __future__ import annotations

import functools
import json
import re
from collections.abc import Callable, Iterator
from typing import Any

from shapes import UNKNOWN, schema

Config = dict[str, Any]

# (resource, argument) -> (botocore's service, its name for the closed list)
LISTS = {
    ("aws_dynamodb_table", "billing_mode"): ("dynamodb", "BillingMode"),
    ("aws_dynamodb_table", "stream_view_type"): ("dynamodb", "StreamViewType"),
    ("aws_lambda_function", "runtime"): ("lambda", "Runtime"),
    ("aws_lambda_event_source_mapping", "starting_position"): ("lambda", "EventSourcePosition"),
    ("aws_apigatewayv2_api", "protocol_type"): ("apigatewayv2", "ProtocolType"),
    ("aws_apigatewayv2_authorizer", "authorizer_type"): ("apigatewayv2", "AuthorizerType"),
    ("aws_apigatewayv2_integration", "integration_type"): ("apigatewayv2", "IntegrationType"),
    ("aws_apigatewayv2_route", "authorization_type"): ("apigatewayv2", "AuthorizationType"),
    ("aws_cloudwatch_metric_alarm", "comparison_operator"): ("cloudwatch", "ComparisonOperator"),
    ("aws_cloudwatch_metric_alarm", "statistic"): ("cloudwatch", "Statistic"),
}
WORDS: dict[tuple[str, str], set[Any]] = {
    ("aws_sqs_queue", "deduplication_scope"): {"messageGroup", "queue"},
    ("aws_sqs_queue", "fifo_throughput_limit"): {"perQueue", "perMessageGroupId"},
    ("aws_cloudwatch_metric_alarm", "treat_missing_data"): {"missing", "ignore", "breaching", "notBreaching"},
    ("aws_apigatewayv2_integration", "payload_format_version"): {"1.0", "2.0"},
    ("aws_apigatewayv2_authorizer", "authorizer_payload_format_version"): {"1.0", "2.0"},
    ("aws_cloudwatch_log_group", "retention_in_days"): {
        0, 1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653,
    },
}  # fmt: skip
RANGES = {
    ("aws_sqs_queue", "visibility_timeout_seconds"): (0, 43_200),
    ("aws_sqs_queue", "message_retention_seconds"): (60, 1_209_600),
    ("aws_sqs_queue", "max_message_size"): (1_024, 1_048_576),
    ("aws_lambda_function", "timeout"): (1, 900),
    ("aws_lambda_function", "memory_size"): (128, 10_240),
    ("aws_lambda_event_source_mapping", "batch_size"): (1, 10_000),
    ("aws_lambda_event_source_mapping", "parallelization_factor"): (1, 10),
    ("aws_lambda_event_source_mapping", "maximum_retry_attempts"): (-1, 10_000),
    ("aws_lambda_event_source_mapping", "maximum_record_age_in_seconds"): (60, 604_800),
    ("aws_apigatewayv2_authorizer", "authorizer_result_ttl_in_seconds"): (0, 3_600),
    ("aws_apigatewayv2_integration", "timeout_milliseconds"): (50, 30_000),
}
SHAPES = {
    ("aws_dynamodb_table", "name"): r"[A-Za-z0-9_.-]{3,255}",
    ("aws_iam_role", "name"): r"[\w+=,.@-]{1,64}",
    ("aws_lambda_function", "function_name"): r"[A-Za-z0-9_-]{1,64}",
    ("aws_lambda_function", "handler"): r"[^\s]{1,128}",
    ("aws_sqs_queue", "name"): r"[A-Za-z0-9_-]{1,75}\.fifo|[A-Za-z0-9_-]{1,80}",
    ("aws_cloudwatch_log_group", "name"): r"[A-Za-z0-9_/.#-]{1,512}",
    ("aws_cloudwatch_metric_alarm", "extended_statistic"): r"(p|tm|tc|ts|wm)\d{1,2}(\.\d+)?|p100|IQM",
    ("aws_apigatewayv2_route", "route_key"): r"\$default|(ANY|GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS) /[^\s?]*",
}
DOCUMENTS = {
    ("aws_iam_role", "assume_role_policy"), ("aws_iam_role_policy", "policy"), ("aws_sqs_queue", "redrive_policy"),
    ("aws_sqs_queue_redrive_allow_policy", "redrive_allow_policy"), ("aws_cloudwatch_dashboard", "dashboard_body"),
}  # fmt: skip


def broken(kind: str, config: Config) -> Iterator[str]:
    for name, value in config.items():
        if value is None or value == UNKNOWN:
            continue
        about = schema()["resource"][kind]["attributes"].get(name, {})
        if about.get("is") == "computed":
            yield f"{name} is decided by AWS and cannot be set"
        yield from _plain(kind, name, value)
    if more := MORE.get(kind):
        yield from more(config)


def _plain(kind: str, name: str, value: Any) -> Iterator[str]:
    at = (kind, name)
    allowed = WORDS.get(at) or (LISTS.get(at) and _listed(*LISTS[at]))
    if allowed and value not in allowed:
        yield f"{name} is one of {', '.join(sorted(map(str, allowed)))}, not {value}"
    if at in RANGES and not RANGES[at][0] <= value <= RANGES[at][1]:
        yield f"{name} lies between {RANGES[at][0]} and {RANGES[at][1]}, not at {value}"
    if at in SHAPES and not re.fullmatch(SHAPES[at], value):
        yield f"{name} cannot be {value!r}"
    if at in DOCUMENTS:
        yield from _document(name, value)


@functools.cache
def _listed(service: str, name: str) -> frozenset[str]:
    import botocore.session

    return frozenset(botocore.session.get_session().get_service_model(service).shape_for(name).enum)


def _document(name: str, text: str) -> Iterator[str]:
    try:
        said = json.loads(text)
    except ValueError as error:
        yield f"{name} is no JSON: {error}"
        return
    if "policy" not in name or "redrive" in name:
        return
    statements = said.get("Statement", [])
    if said.get("Version") not in ("2012-10-17", "2008-10-17") or not statements:
        yield f"{name} wants a Version and a Statement"
    for statement in statements:
        if statement.get("Effect") not in ("Allow", "Deny") or not statement.get("Action"):
            yield f"a statement of {name} wants an Effect and an Action"
        if not statement.get("Resource") and not statement.get("Principal"):
            yield f"a statement of {name} wants a Resource"


def _known(*values: Any) -> bool:
    return all(value is not None and value != UNKNOWN for value in values)


def _blocks(found: Any) -> list[Any]:
    return [] if found is None or found == UNKNOWN else [block for block in found if block != UNKNOWN]


def _table(config: Config) -> Iterator[str]:
    indexes = _blocks(config["global_secondary_index"])
    used = {config["hash_key"], config["range_key"], *(i[key] for i in indexes for key in ("hash_key", "range_key"))}
    declared = {attribute["name"] for attribute in _blocks(config["attribute"])}
    if UNKNOWN not in used | declared and used - {None} != declared:
        yield f"declared are {sorted(declared)}, but keys are made of {sorted(used - {None})}"
    for attribute in _blocks(config["attribute"]):
        if attribute["type"] not in ("S", "N", "B", UNKNOWN):
            yield f"an attribute is S, N or B, not {attribute['type']}"
    for index in indexes:
        if index["projection_type"] not in ("ALL", "KEYS_ONLY", "INCLUDE", UNKNOWN):
            yield f"an index projects ALL, KEYS_ONLY or INCLUDE, not {index['projection_type']}"
    if config["stream_enabled"] is True and config["stream_view_type"] is None:
        yield "a stream wants a stream_view_type"


def _queue(config: Config) -> Iterator[str]:
    name, fifo = config["name"], config["fifo_queue"]
    if _known(name) and fifo != UNKNOWN and bool(fifo) != name.endswith(".fifo"):
        yield f"the name of a FIFO queue, and no other, ends in .fifo: {name}"
    if fifo is not True and fifo != UNKNOWN:
        for other in ("content_based_deduplication", "deduplication_scope", "fifo_throughput_limit"):
            if config[other] not in (None, False, UNKNOWN):
                yield f"{other} is for FIFO queues only"
    if config["fifo_throughput_limit"] == "perMessageGroupId" and config["deduplication_scope"] != "messageGroup":
        yield "perMessageGroupId wants the deduplication_scope messageGroup"


def _function(config: Config) -> Iterator[str]:
    if config["filename"] is None and config["s3_bucket"] is None and config["image_uri"] is None:
        yield "a function wants its code: filename, s3_bucket or image_uri"
    for name in _blocks(config["environment"]):
        for variable in name["variables"] if _known(name["variables"]) else ():
            if not re.fullmatch(r"[A-Za-z][A-Za-z0-9_]+", variable) or variable.startswith(("AWS_LAMBDA_", "LAMBDA_")):
                yield f"{variable} cannot be the name of a variable"
    for architecture in _blocks(config["architectures"]):
        if architecture not in ("arm64", "x86_64"):
            yield f"there is no architecture {architecture}"


def _mapping(config: Config) -> Iterator[str]:
    for word in _blocks(config["function_response_types"]):
        if word != "ReportBatchItemFailures":
            yield f"there is no function response type {word}"
    for scaling in _blocks(config["scaling_config"]):
        if _known(most := scaling["maximum_concurrency"]) and not 2 <= most <= 1000:
            yield f"maximum_concurrency lies between 2 and 1000, not at {most}"
    for filters in _blocks(config["filter_criteria"]):
        for each in _blocks(filters["filter"]):
            if _known(each["pattern"]):
                yield from _document("pattern", each["pattern"])


def _alarm(config: Config) -> Iterator[str]:
    if (config["metric_name"] is None) == (not _blocks(config["metric_query"])) and config["metric_query"] != UNKNOWN:
        yield "an alarm looks at a metric_name or at metric_query, not at both and not at nothing"
    if _known(config["metric_name"]) and (config["statistic"] is None) == (config["extended_statistic"] is None):
        yield "an alarm wants a statistic or an extended_statistic"
    if _known(period := config["period"]) and period not in (10, 20, 30) and period % 60:
        yield f"a period is 10, 20, 30 or a multiple of 60 seconds, not {period}"


def _route(config: Config) -> Iterator[str]:
    if config["authorization_type"] in ("CUSTOM", "JWT") and config["authorizer_id"] is None:
        yield "a route with an authorization_type of CUSTOM wants an authorizer_id"


MORE: dict[str, Callable[[Config], Iterator[str]]] = {
    "aws_dynamodb_table": _table, "aws_sqs_queue": _queue, "aws_lambda_function": _function,
    "aws_lambda_event_source_mapping": _mapping, "aws_cloudwatch_metric_alarm": _alarm,
    "aws_apigatewayv2_route": _route,
}  # fmt: skip
