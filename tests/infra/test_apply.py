"""src/infra applied with a backend of a few lines, onto an emulator that judges every request by IAM's rules."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from aws import emulators
from fit.cloud.hearing import HEARERS
from infra import hello
from infra.applying import Stack, apply, judging
from infra.planned import DOMAINS, kind, own
from infra.terraforming import small_zip
from servers import ask

SECONDS = 30


@pytest.fixture(scope="module")
def emulator(tmp_path_factory: pytest.TempPathFactory) -> Iterator[emulators.Emulator]:
    with judging(tmp_path_factory.mktemp("ministack")) as emulator:
        yield emulator


@pytest.fixture(scope="module")
def stack(emulator: emulators.Emulator, tmp_path_factory: pytest.TempPathFactory) -> Stack:
    folder = tmp_path_factory.mktemp("stack")
    return apply(emulator.endpoint, small_zip(folder / "hello.zip", **hello.FILES), folder, {"stage": "hello"})


def test_the_api_asks_for_a_token_where_one_is_needed(stack: Stack) -> None:
    for method, path, token, status in [
        ("GET", "/healthz", None, 200),
        ("GET", "/v1/openapi.json", None, 200),
        ("POST", "/v1/identity/register", None, 200),
        ("POST", "/v1/identity/device/code", None, 200),
        ("POST", "/v1/identity/device/token", None, 200),
        ("GET", "/v1/identity/register", None, 401),
        ("POST", "/v1/identity/device/approve", None, 401),
        ("GET", "/v1/planning/heads", None, 401),
        ("GET", "/v1/planning/heads", "bad", 403),
        ("GET", "/v1/planning/heads", "good", 200),
        ("GET", "/v1/nowhere/heads", "good", 404),
    ]:
        answer = ask(stack.url, method, path, body={} if method == "POST" else None, token=token)
        assert answer.status == status, (method, path)


def test_every_context_answers_at_its_own_paths_and_knows_who_asks(stack: Stack) -> None:
    for domain in DOMAINS:
        said = ask(stack.url, "GET", f"/v1/{domain}/views/some/where", token="good").json
        assert (said["domain"], said["path"], said["user"]) == (domain, f"/v1/{domain}/views/some/where", "ann")


def test_what_is_stored_reaches_exactly_those_who_hear_it(stack: Stack, emulator: emulators.Emulator) -> None:
    for domain in DOMAINS:
        assert ask(stack.url, "POST", f"/v1/{domain}/events", body={}, token="good").status == 200
    expected = {hearer: {source for source in DOMAINS if hearer in HEARERS[source]} for hearer in DOMAINS}
    until = time.monotonic() + SECONDS
    while (heard := _heard(stack, emulator)) != expected and time.monotonic() < until:
        time.sleep(0.2)
    assert heard == expected, emulator.log


def _heard(stack: Stack, emulator: emulators.Emulator) -> dict[str, set[str]]:
    asked = {"KeyConditionExpression": "PK = :pk", "ExpressionAttributeValues": {":pk": {"S": "HEARD"}}}
    found = {}
    for domain, table in stack.outputs["table_names"].items():
        said = emulator.client("dynamodb").query(TableName=table, **asked)["Items"]
        assert {item["group"]["S"] for item in said} <= {"ann"}
        assert all(item["heard"]["S"].startswith("EVENT#") for item in said)
        found[domain] = {item["SK"]["S"] for item in said}
    return found


def test_every_function_gets_at_its_own_table_and_queues_and_at_no_other(
    stack: Stack, emulator: emulators.Emulator
) -> None:
    functions = ("authorizer", *(f"{domain}{of}" for domain in DOMAINS for of in ("", "-consumer", "-relay")))
    with ThreadPoolExecutor(4) as pool:
        found = dict(zip(functions, pool.map(lambda each: _allowed(stack, emulator, each), functions), strict=True))
    for function in functions:
        for (verb, domain), may in found[function].items():
            assert may == ("yes" if _should(function, verb, domain) else "no"), (function, verb, domain)


def _should(function: str, verb: str, domain: str) -> bool:
    mine, word = domain == own(function), kind(function)
    match verb:
        case "get_item":
            return mine and word in ("api", "consumer", "authorizer")
        case "put_item" | "delete_item":
            return mine and word in ("api", "consumer")
        case "query":
            return mine and word != "authorizer"
        case "scan":
            return mine and word == "relay"
        case "send_message" | "send_message_batch":
            return word == "relay" and domain in HEARERS[own(function)]
        case "receive_message":
            return mine and word == "consumer"
        case _:
            return False


def _allowed(stack: Stack, emulator: emulators.Emulator, function: str) -> dict[tuple[str, str], str]:
    """By what was tried and where: yes or no."""
    key = {"PK": {"S": "TOKEN#x"}, "SK": {"S": "TRIED"}}
    where = {"KeyConditionExpression": "PK = :pk", "ExpressionAttributeValues": {":pk": {"S": "TOKEN#x"}}}
    body = '{"from": "x", "sk": "EVENT#"}'
    message = {"MessageBody": body, "MessageGroupId": "x", "MessageDeduplicationId": function}
    tries: list[tuple[str, str, str, dict[str, Any]]] = []
    for domain, table in stack.outputs["table_names"].items():
        tries += [
            (domain, "dynamodb", verb, {"TableName": table, **asked})
            for verb, asked in {
                "get_item": {"Key": key}, "put_item": {"Item": key}, "delete_item": {"Key": key}, "query": where,
                "scan": {}, "describe_table": {},
            }.items()
        ]  # fmt: skip
    for domain, url in stack.outputs["queue_urls"].items():
        tries += [
            (domain, "sqs", verb, {"QueueUrl": url, **asked})
            for verb, asked in {
                "send_message": message, "send_message_batch": {"Entries": [{"Id": "1", **message}]},
                "receive_message": {"VisibilityTimeout": 0}, "purge_queue": {}
            }.items()
        ]  # fmt: skip
    answer = emulator.client("lambda").invoke(
        FunctionName=stack.outputs["function_names"][function],
        Payload=json.dumps({"try": [[service, verb, asked] for _, service, verb, asked in tries]}),
    )
    said = json.loads(answer["Payload"].read())
    return {(verb, domain): may for (domain, _, verb, _), may in zip(tries, said, strict=True)}


def test_every_relay_knows_the_queues_of_those_who_hear_its_context(
    stack: Stack, emulator: emulators.Emulator
) -> None:
    for domain in DOMAINS:
        name = stack.outputs["function_names"][f"{domain}-relay"]
        known = emulator.client("lambda").get_function_configuration(FunctionName=name)["Environment"]["Variables"]
        queues = {hearer: stack.outputs["queue_urls"][hearer] for hearer in HEARERS[domain]}
        assert json.loads(known["FIT_QUEUE_URLS"]) == queues


def test_a_second_plan_changes_nothing_and_destroy_leaves_nothing(
    stack: Stack, emulator: emulators.Emulator
) -> None:
    again = stack.terraform.plan(stack.variables)["resource_changes"]
    assert [each["address"] for each in again if each["change"]["actions"] != ["no-op"]] == []
    stack.destroy()
    assert emulator.client("dynamodb").list_tables()["TableNames"] == []
    assert emulator.client("sqs").list_queues().get("QueueUrls", []) == []
    assert emulator.client("lambda").list_functions()["Functions"] == []
    assert emulator.client("lambda").list_event_source_mappings()["EventSourceMappings"] == []
    assert emulator.client("apigatewayv2").get_apis()["Items"] == []
    assert emulator.client("logs").describe_log_groups()["logGroups"] == []
    assert emulator.client("cloudwatch").describe_alarms()["MetricAlarms"] == []
    assert emulator.client("iam").list_roles()["Roles"] == []
