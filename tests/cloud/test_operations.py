"""What whoever runs the backend asks of AWS, against its own service descriptions."""

from __future__ import annotations

import io
import json
from collections.abc import Callable
from typing import Any

import botocore.session
import pytest
from botocore.exceptions import EndpointConnectionError, NoCredentialsError
from botocore.response import StreamingBody
from botocore.stub import Stubber

from fit.adapters.aws import keys, operations
from fit.adapters.aws.operations import Operations
from fit.kernel.errors import NotFound, Rejected, Remote, Unreadable

Stub = Callable[[str], Stubber]


@pytest.fixture
def stubs() -> dict[str, Stubber]:
    made = {}
    for service in ("lambda", "logs", "dynamodb"):
        client = botocore.session.get_session().create_client(
            service, region_name="eu-central-1", aws_access_key_id="x", aws_secret_access_key="x"
        )
        made[service] = Stubber(client)
        made[service].activate()
    return made


@pytest.fixture
def asked(stubs: dict[str, Stubber]) -> Operations:
    return Operations("fit-dev", lambda service: stubs[service].client)


def _answers(stub: Stubber, replay: dict[str, Any], answer: Any, error: str | None = None) -> None:
    said = json.dumps(answer).encode()
    response: dict[str, Any] = {"StatusCode": 200, "Payload": StreamingBody(io.BytesIO(said), len(said))}
    if error:
        response["FunctionError"] = error
    payload = json.dumps({"replay": replay}).encode()
    stub.add_response("invoke", response, {"FunctionName": "fit-dev-execution-relay", "Payload": payload})


def test_a_replay_asks_the_relay_again_until_nothing_is_left(asked: Operations, stubs: dict[str, Stubber]) -> None:
    first = {"user": "u1", "after": None, "only": ["planning"], "id": "r1"}
    _answers(stubs["lambda"], first, {"next": {"PK": "a"}, "messages": 2})
    _answers(stubs["lambda"], {**first, "after": {"PK": "a"}}, {"next": None, "messages": 1})
    pages = list(asked.replay("execution", "r1", "u1", ["planning"]))
    assert [page["messages"] for page in pages] == [2, 1]
    stubs["lambda"].assert_no_pending_responses()


def test_a_relay_that_fails_or_does_not_get_on_ends_the_replay(asked: Operations, stubs: dict[str, Stubber]) -> None:
    first = {"user": None, "after": None, "only": None, "id": "r1"}
    _answers(stubs["lambda"], first, {"errorType": "Failed", "errorMessage": "Storage"}, "Unhandled")
    with pytest.raises(Rejected, match=r"fit-dev-execution-relay failed \(Failed\)"):
        list(asked.replay("execution", "r1", None, []))
    _answers(stubs["lambda"], first, {"next": "a"})
    _answers(stubs["lambda"], {**first, "after": "a"}, {"next": "a"})
    with pytest.raises(Rejected, match="does not get on"):
        list(asked.replay("execution", "r1", None, []))


@pytest.mark.parametrize(("domain", "only"), [("nobody", []), ("execution", ["nobody"])])
def test_a_context_that_does_not_exist_is_not_replayed(asked: Operations, domain: str, only: list[str]) -> None:
    with pytest.raises(NotFound, match="nobody"):
        list(asked.replay(domain, "r1", None, only))


def _group(stub: Stubber, *names: str) -> None:
    found = {"logGroups": [{"logGroupName": f"/aws/lambda/fit-dev-{name}"} for name in names]}
    stub.add_response("describe_log_groups", found, {"logGroupNamePrefix": "/aws/lambda/fit-dev-"})


def _events(stub: Stubber, name: str, *lines: str, token: str | None = None, then: str | None = None) -> None:
    expected = {
        "logGroupName": f"/aws/lambda/fit-dev-{name}", "startTime": 5000, "filterPattern": '"cor-1"',
        **({"nextToken": token} if token else {}),
    }  # fmt: skip
    events = [{"message": line, "timestamp": 6000, "eventId": "1"} for line in lines]
    stub.add_response("filter_log_events", {"events": events, **({"nextToken": then} if then else {})}, expected)


def _line(second: int, message: str, **said: Any) -> str:
    stamp = f"2026-11-24T10:00:{second:02d}.000+00:00"
    return json.dumps({
        "level": "INFO", "message": message, "timestamp": stamp, "service": "x", "correlation_id": "cor-1",
        "location": "f:1", **said,
    })  # fmt: skip


def test_the_story_of_an_id_is_told_in_order_across_functions(asked: Operations, stubs: dict[str, Stubber]) -> None:
    _group(stubs["logs"], "execution", "planning-consumer")
    _events(stubs["logs"], "execution", _line(1, "accepted", events=2), then="t")
    _events(stubs["logs"], "execution", _line(4, "answered"), "START RequestId: cor-1", token="t")
    _events(stubs["logs"], "planning-consumer", _line(3, "folded"), '{"_aws": {}, "message": "", "id": "cor-1"}', "[1]")
    told = asked.trace("cor-1", 5.0)
    assert [(one.function, one.message) for one in told] == [
        ("execution", "accepted"), ("planning-consumer", "folded"), ("execution", "answered"),
    ]  # fmt: skip
    assert told[0].said == {"events": 2}


def test_a_line_that_only_looks_alike_is_no_part_of_the_story(asked: Operations, stubs: dict[str, Stubber]) -> None:
    _group(stubs["logs"], "execution")
    _events(stubs["logs"], "execution", _line(1, "accepted").replace("cor-1", "COR-1"))
    assert asked.trace("cor-1", 5.0) == []


@pytest.mark.parametrize("odd", ["", '"', "a b", "x" * 81, 'a" -"b'])
def test_what_is_no_id_never_becomes_part_of_a_filter(asked: Operations, odd: str) -> None:
    with pytest.raises(Unreadable):
        asked.trace(odd, 0)


def test_a_stack_that_has_no_logs_is_not_there(asked: Operations, stubs: dict[str, Stubber]) -> None:
    _group(stubs["logs"])
    with pytest.raises(NotFound, match="fit-dev"):
        asked.trace("cor-1", 5.0)


def _item(domain: str, sort: str, **said: str) -> dict[str, Any]:
    item = {"PK": keys.user(domain, "u1"), "SK": sort, **said}
    return {name: {"S": value} for name, value in item.items()}


def test_what_is_parked_is_shown_with_its_reason_and_not_what_it_holds(
    asked: Operations, stubs: dict[str, Stubber]
) -> None:
    stub = stubs["dynamodb"]
    names = {"#p": "PK", "#s": "SK", "#r": "reason"}
    for domain in operations.DOMAINS:
        found = []
        if domain == "planning":
            found = [
                _item(domain, keys.quarantine("m1"), reason="unreadable fit_abcdefghij"),
                _item(domain, keys.pending("execution", "d1", 7)),
                {"PK": {"S": "DOMAIN#planning#UNREADABLE"}, "SK": {"S": keys.quarantine("m2")}},
            ]
        stub.add_response("scan", {"Items": found}, {
            "TableName": f"fit-dev-{domain}", "ProjectionExpression": "#p, #s, #r", "ExpressionAttributeNames": names,
            "FilterExpression": "begins_with(#s, :pending) OR begins_with(#s, :quarantine)",
            "ExpressionAttributeValues": {":pending": {"S": "PENDING#"}, ":quarantine": {"S": "QUARANTINE#"}},
        })  # fmt: skip
    first, second, third = asked.parked()
    assert (first.domain, first.user, first.kind, first.what) == ("planning", "u1", "quarantine", "m1")
    assert first.reason == "unreadable (token)"
    assert (second.kind, second.what) == ("pending", "execution d1 000000000007")
    assert second.reason
    assert (third.user, third.what) == ("", "m2")


def test_of_one_account_only_its_own_partitions_are_read(asked: Operations, stubs: dict[str, Stubber]) -> None:
    stub = stubs["dynamodb"]
    for domain in operations.DOMAINS:
        for word in ("PENDING#", "QUARANTINE#"):
            stub.add_response("query", {"Items": []}, {
                "TableName": f"fit-dev-{domain}", "ProjectionExpression": "#p, #s, #r",
                "ExpressionAttributeNames": {"#p": "PK", "#s": "SK", "#r": "reason"},
                "KeyConditionExpression": "#p = :user AND begins_with(#s, :kind)",
                "ExpressionAttributeValues": {":user": {"S": f"DOMAIN#{domain}#USER#u1"}, ":kind": {"S": word}},
            })  # fmt: skip
    assert list(asked.parked("u1")) == []
    stub.assert_no_pending_responses()


@pytest.mark.parametrize(
    ("code", "kind"),
    [("ResourceNotFoundException", NotFound), ("ThrottlingException", Remote), ("AccessDeniedException", Rejected),
     ("TooManyRequestsException", Remote)],
)  # fmt: skip
def test_what_aws_refuses_is_said_in_our_words(
    asked: Operations, stubs: dict[str, Stubber], code: str, kind: type[Exception]
) -> None:
    stubs["lambda"].add_client_error("invoke", code, "secret words")
    with pytest.raises(kind) as raised:
        list(asked.replay("execution", "r1", None, []))
    assert "secret" not in str(raised.value)


@pytest.mark.parametrize(
    ("error", "kind"), [(NoCredentialsError(), Unreadable), (EndpointConnectionError(endpoint_url="http://x"), Remote)]
)
def test_without_keys_or_network_the_hint_says_what_to_look_at(error: Exception, kind: type[Exception]) -> None:
    def broken(_: str) -> Any:
        raise error

    with pytest.raises(kind):
        Operations("fit-dev", broken).trace("cor-1", 0)


@pytest.mark.parametrize("odd", ["", "Fit", "fit dev", "../fit", "f" * 60])
def test_what_cannot_begin_a_name_is_no_stack(odd: str) -> None:
    with pytest.raises(Unreadable):
        Operations(odd)


def test_parked_things_are_looked_for_where_the_consumers_put_them() -> None:
    assert keys.pending("execution", "d1", 1).startswith(operations._BEGINS["pending"])
    assert keys.quarantine("m1").startswith(operations._BEGINS["quarantine"])
