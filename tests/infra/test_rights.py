"""What each function may do: its own table, its own queue, its own log group, and no step further."""

from __future__ import annotations

import fnmatch
import functools
import re
from typing import Any

import botocore.session
import pytest

from fit.cloud.hearing import HEARERS
from infra.planned import DOMAINS, PREFIX, Plan, kind, own

FUNCTIONS = ("authorizer", *(f"{domain}{of}" for domain in DOMAINS for of in ("", "-consumer", "-relay")))
WRITE = {"PutItem", "UpdateItem", "DeleteItem", "BatchWriteItem", "ConditionCheckItem"}
# Rights that are no operation of their own: https://docs.aws.amazon.com/service-authorization/latest/reference
NO_OPERATIONS = {"dynamodb:ConditionCheckItem"}


def arn(service: str, name: str) -> str:
    return rf"arn:aws:{service}:[a-z0-9-]+:\d{{12}}:{name}"


def allowed(plan: Plan, function: str) -> list[tuple[str, str]]:
    """Every (action, resource) of a function."""
    return [
        (action, resource)
        for statement in plan.rights(function)
        for action in statement["Action"]
        for resource in statement["Resource"]
    ]


def mine(function: str, action: str) -> list[str]:
    """What a function of this name may touch with an action of this service, as patterns of ARNs."""
    domain, service = own(function), action.split(":")[0]
    if service == "dynamodb":
        return [arn("dynamodb", rf"table/{PREFIX}-{domain}(/index/\*|/stream/\*)?")]
    if service == "logs":
        return [arn("logs", rf"log-group:/aws/lambda/{PREFIX}-{function}:\*")]
    if service == "xray":
        return [r"\*"]
    if kind(function) == "consumer":
        return [arn("sqs", rf"{PREFIX}-{domain}\.fifo")]
    if kind(function) == "relay" and action == "sqs:SendMessage":
        queues = [arn("sqs", rf"{PREFIX}-{hearer}\.fifo") for hearer in HEARERS[domain]]
        return [*queues, arn("sqs", rf"{PREFIX}-{domain}-stream-failures")]
    return []


def test_every_function_has_a_role_of_its_own(plan: Plan) -> None:
    assert set(plan.every("aws_iam_role.function")) == set(plan.every("aws_lambda_function.function")) == set(FUNCTIONS)
    named = {function: role["role"] for function, role in plan.every("aws_iam_role_policy.function").items()}
    assert named == {function: f"{PREFIX}-{function}" for function in FUNCTIONS}


@pytest.mark.parametrize("function", FUNCTIONS)
def test_a_function_may_touch_nothing_but_its_own(plan: Plan, function: str) -> None:
    for action, resource in allowed(plan, function):
        assert any(re.fullmatch(pattern, resource) for pattern in mine(function, action)), (action, resource)


@pytest.mark.parametrize("function", FUNCTIONS)
def test_no_right_is_a_pattern_of_rights(plan: Plan, function: str) -> None:
    for statement in plan.rights(function):
        assert statement["Effect"] == "Allow"
        assert not {"NotAction", "NotResource", "Principal"} & set(statement)
        assert not [action for action in statement["Action"] if "*" in action or "?" in action]


@pytest.mark.parametrize("function", FUNCTIONS)
def test_every_right_is_one_that_aws_knows(plan: Plan, function: str) -> None:
    for action, _ in allowed(plan, function):
        service, verb = action.split(":")
        assert action in NO_OPERATIONS or any(verb in operations(each) for each in SERVICES[service]), action


SERVICES = {"dynamodb": ("dynamodb", "dynamodbstreams"), "sqs": ("sqs",), "logs": ("logs",), "xray": ("xray",)}


@functools.cache
def operations(service: str) -> frozenset[str]:
    return frozenset(botocore.session.get_session().get_service_model(service).operation_names)


def test_a_relay_sends_to_exactly_those_who_hear_its_context(plan: Plan) -> None:
    for domain in DOMAINS:
        sent = {r.split(":")[-1] for action, r in allowed(plan, f"{domain}-relay") if action == "sqs:SendMessage"}
        queues = {f"{PREFIX}-{hearer}.fifo" for hearer in HEARERS[domain]}
        assert sent == queues | {f"{PREFIX}-{domain}-stream-failures"}


def test_relays_and_the_authorizer_write_no_item_of_a_log(plan: Plan) -> None:
    for function in FUNCTIONS:
        written = {action.split(":")[1] for action, _ in allowed(plan, function)} & WRITE
        expected = {"relay": set(), "authorizer": {"UpdateItem"}}.get(kind(function), WRITE)
        assert written == expected, function


def test_the_authorizer_sees_tokens_and_who_they_are_of_and_no_training(plan: Plan) -> None:
    (statement,) = [s for s in plan.rights("authorizer") if "dynamodb:GetItem" in s["Action"]]
    keys = statement["Condition"]["ForAllValues:StringLike"]["dynamodb:LeadingKeys"]
    partitions = ("TOKEN#ab", "USER#ann", "DOMAIN#identity#USER#ann", "LOGIN#ab")
    seen = [each for each in partitions if any(fnmatch.fnmatchcase(each, key) for key in keys)]
    assert seen == ["TOKEN#ab", "USER#ann"]


def test_only_lambda_takes_these_roles_and_only_the_api_calls_its_functions(plan: Plan) -> None:
    for role in plan.every("aws_iam_role.function").values():
        assert '"Principal":{"Service":"lambda.amazonaws.com"}' in role["assume_role_policy"]
    called: dict[str, Any] = plan.every("aws_lambda_permission.api") | plan.every("aws_lambda_permission.authorizer")
    assert {each["function_name"] for each in called.values()} == {
        f"{PREFIX}-{function}" for function in FUNCTIONS if kind(function) in ("api", "authorizer")
    }
    assert {each["principal"] for each in called.values()} == {"apigateway.amazonaws.com"}
