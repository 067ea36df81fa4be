"""What whoever runs the cloud backend asks of it: replays, the story of a correlation id, what lies parked."""

from __future__ import annotations

import json
import re
from contextlib import contextmanager

from fit.adapters.aws import keys
from fit.app.catalog import DOMAINS
from fit.kernel.errors import NotFound, Rejected, Remote, Unreadable
from fit.kernel.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence
    from typing import Any

_TRIES, _SECONDS = 8, 75  # a relay may take its sixty seconds; CloudWatch throttles at a few requests a second
_STACK = re.compile(r"[a-z][a-z0-9-]{1,40}")
_ID = re.compile(r"[A-Za-z0-9_.:-]{1,80}")
_TOKEN = re.compile(r"fit_[A-Za-z0-9_-]{8,}")
_BEGINS = {"pending": "PENDING#", "quarantine": "QUARANTINE#"}
# Keys of a line that are its address or its wrapping.
_AROUND = frozenset((
    "level", "message", "timestamp", "service", "location", "correlation_id", "function_request_id", "xray_trace_id",
))  # fmt: skip


class Told(Record):
    """One line of a function's log: `said` is what it says beside its message."""

    time: str
    function: str
    level: str
    message: str
    said: Mapping[str, Any]


class Parked(Record):
    """A message that waits for another (`pending`) or for a person (`quarantine`). `what`: of the first the chain and
    the number it begins at, of the second its id. `user` is empty where nobody could read whose it is."""

    domain: str
    user: str
    kind: str
    what: str
    reason: str


class Operations:
    """`stack` is how the names of one installation begin (`fit-dev`); `client` makes clients by the name of a
    service."""

    def __init__(self, stack: str, client: Callable[[str], Any] | None = None) -> None:
        if not _STACK.fullmatch(stack):
            raise Unreadable(f"{stack[:40]!r} is no name of a stack", "name-stage as Terraform has them: fit-dev")
        self.stack, self._client = stack, client or _patient

    def replay(self, domain: str, replay_id: str, user: str | None, only: Sequence[str]) -> Iterator[dict[str, Any]]:
        """The relay's answers, one a page, until all that the table holds was sent again."""
        for name in (domain, *only):
            if name not in DOMAINS:
                raise NotFound(f"there is no context {name[:40]}", f"one of {', '.join(DOMAINS)}")
        relay = f"{self.stack}-{domain}-relay"
        after: Any = None
        while True:
            asked = {"user": user, "after": after, "only": list(only) or None, "id": replay_id}
            said = self._invoke(relay, {"replay": asked})
            yield said
            following = said.get("next")
            if following is None:
                return
            if following == after:
                raise Rejected("the relay does not get on", f"its log says why: /aws/lambda/{relay}")
            after = following

    def _invoke(self, function: str, payload: Mapping[str, Any]) -> dict[str, Any]:
        with _asking(f"function {function}"):
            answer = self._client("lambda").invoke(FunctionName=function, Payload=json.dumps(payload).encode())
            said: dict[str, Any] = json.loads(answer["Payload"].read() or b"{}") or {}
        if answer.get("FunctionError"):
            kind = str(said.get("errorType", "Error"))[:80]
            raise Rejected(f"{function} failed ({kind})", f"its log says where: /aws/lambda/{function}")
        return said

    def trace(self, correlation_id: str, since: float) -> list[Told]:
        """Every line with this id, of all functions, in the order of their times. `since`: Unix seconds."""
        if not _ID.fullmatch(correlation_id):
            raise Unreadable("that is no correlation id", "as answers and error pages show it")
        with _asking(f"logs of {self.stack}"):
            logs = self._client("logs")
            groups = [
                group["logGroupName"]
                for page in _pages(logs, "describe_log_groups", logGroupNamePrefix=f"/aws/lambda/{self.stack}-")
                for group in page["logGroups"]
            ]
            if not groups:
                raise NotFound(f"no function of {self.stack} has a log", "--stack says which installation")
            asked = {"startTime": int(since * 1000), "filterPattern": f'"{correlation_id}"'}
            found = [
                told
                for group in groups
                for page in _pages(logs, "filter_log_events", logGroupName=group, **asked)
                for event in page["events"]
                if correlation_id in event["message"]
                and (told := _told(event["message"], group.removeprefix(f"/aws/lambda/{self.stack}-")))
            ]
        return sorted(found, key=lambda told: (told.time, told.function))

    def parked(self, user: str | None = None) -> Iterator[Parked]:
        """Without a user all tables are read from end to end. What the messages hold stays where it is."""
        for domain in DOMAINS:
            table = f"{self.stack}-{domain}"
            with _asking(f"table {table}"):
                yield from _parked(self._client("dynamodb"), table, domain, user)


def _patient(service: str) -> Any:
    from fit.adapters.aws.clients import client

    return client(service, _TRIES, _SECONDS)


def _parked(client: Any, table: str, domain: str, user: str | None) -> Iterator[Parked]:
    asked: dict[str, Any] = {
        "TableName": table, "ProjectionExpression": "#p, #s, #r",
        "ExpressionAttributeNames": {"#p": keys.PK, "#s": keys.SK, "#r": "reason"},
    }  # fmt: skip
    if user is None:
        asked["FilterExpression"] = "begins_with(#s, :pending) OR begins_with(#s, :quarantine)"
        asked["ExpressionAttributeValues"] = {f":{kind}": {"S": word} for kind, word in _BEGINS.items()}
        found = (item for page in _pages(client, "scan", **asked) for item in page["Items"])
    else:
        asked["KeyConditionExpression"] = "#p = :user AND begins_with(#s, :kind)"
        found = (
            item
            for word in _BEGINS.values()
            for page in _pages(client, "query", **asked, ExpressionAttributeValues={
                ":user": {"S": keys.user(domain, user)}, ":kind": {"S": word},
            })
            for item in page["Items"]
        )  # fmt: skip
    for item in found:
        kind, _, what = item[keys.SK]["S"].partition("#")
        whose = item[keys.PK]["S"].partition("#USER#")[2]
        reason = item.get("reason", {}).get("S", "") or "waits for what comes before it"
        yield Parked(
            domain=domain, user=whose, kind=kind.lower(), what=what.replace("#", " "),
            reason=_TOKEN.sub("(token)", reason)[:200],
        )  # fmt: skip


def _pages(client: Any, verb: str, **asked: Any) -> Iterator[dict[str, Any]]:
    yield from client.get_paginator(verb).paginate(**asked)


def _told(line: str, function: str) -> Told | None:
    """None for lines that are none of ours: Lambda's own, and figures."""
    try:
        said = json.loads(line)
    except ValueError:
        return None
    if not isinstance(said, dict) or "message" not in said or "_aws" in said:
        return None
    beside = {key: value for key, value in said.items() if key not in _AROUND}
    return Told(
        time=str(said.get("timestamp", "")), function=function, level=str(said.get("level", "")),
        message=str(said["message"]), said=beside,
    )  # fmt: skip


@contextmanager
def _asking(what: str) -> Iterator[None]:
    """AWS's errors in our words. `what` is asked for, named so that a person finds it."""
    try:
        from botocore import exceptions  # type: ignore[import-untyped] # it ships no types
    except ImportError as error:
        raise Unreadable(f"{error.name} is not installed", "pip install 'fitness-tracker[cloud]'") from error
    try:
        yield
    except exceptions.ClientError as error:
        code = str(error.response.get("Error", {}).get("Code", "?"))
        if code in ("ResourceNotFoundException", "ResourceNotFound"):
            raise NotFound(f"there is no {what}", "--stack says which installation, AWS_PROFILE whose") from error
        if "Throttl" in code or "TooMany" in code:
            raise Remote(f"AWS is busy ({code})", "try again in a moment") from error
        hint = "whose keys are these? aws sts get-caller-identity"
        raise Rejected(f"AWS refused to let you at {what} ({code})", hint) from error
    except (exceptions.NoCredentialsError, exceptions.NoRegionError, exceptions.PartialCredentialsError) as error:
        hint = "as in AWS_PROFILE=mine AWS_REGION=eu-central-1"
        raise Unreadable(f"AWS needs more to go on: {error}", hint) from error
    except exceptions.BotoCoreError as error:
        hint = "is there a network? what does AWS_ENDPOINT_URL say?"
        raise Remote(f"AWS cannot be reached ({type(error).__name__})", hint) from error
