"""The whole cloud in this process: six tables, their streams, the relay's messages, the queues and who listens."""

from __future__ import annotations

import json
import random
from collections import deque
from typing import Any

from aws.fake_dynamo import FakeDynamo
from aws.tables import make_table
from fit.adapters.aws.codec import plain
from fit.adapters.aws.items import event_of
from fit.adapters.aws.logs import AwsLogs, erase
from fit.adapters.aws.store import AwsStore
from fit.app.catalog import DOMAINS
from fit.cloud import messages
from fit.cloud.api import api
from fit.cloud.consuming import Consumer, Heard
from fit.cloud.hearing import HEARERS, kept
from fit.cloud.ports import Backend

NOON = 1_795_431_600.0  # 2026-11-23 12:00 in Berlin


class Refused(Exception):
    """Another answer than the one that was expected."""

    def __init__(self, status: int, body: str) -> None:
        super().__init__(status, body)
        self.status = status


class Cloud:
    """`ask` is a request that the authorizer let in; `pump` lets everything that is on its way arrive."""

    def __init__(self, now: float = NOON, **dynamo: Any) -> None:
        self.now = now
        self.client = FakeDynamo(**dynamo)
        self.tables = {domain: make_table(self.client, f"fit-test-{domain}") for domain in DOMAINS}
        self.queues: dict[str, deque[str]] = {domain: deque() for domain in DOMAINS}
        self.heard: dict[str, Heard] = {domain: Heard() for domain in DOMAINS}
        self._read = dict.fromkeys(DOMAINS, 0)
        self._via = ""
        self._asked = 0
        nobody: Any = None
        self._routes = {
            domain: api(
                domain,
                Backend(
                    accounts=nobody, seconds=lambda: self.now,
                    logs=AwsLogs(
                        self.tables[domain], domain, lambda: self.now, lambda: self._via, lambda _: None, kept(domain)
                    ),
                ),
            )
            for domain in DOMAINS
        }  # fmt: skip

    def ask(
        self, method: str, path: str, body: Any = None, user: str = "ada", expect: int = 200, via: str = "",
        **query: Any,
    ) -> Any:  # fmt: skip
        self._via = via
        event = {
            "version": "2.0", "routeKey": "$default", "rawPath": path, "headers": {}, "body": json.dumps(body),
            "rawQueryString": "", "isBase64Encoded": False,
            "queryStringParameters": {name: str(value) for name, value in query.items()},
            "requestContext": {
                "requestId": "r", "stage": "$default", "http": {"method": method, "path": path},
                "authorizer": {"lambda": {"user_id": user, "device_id": "a device"}},
            },
        }  # fmt: skip
        answer = self._routes[path.split("/")[2]].answer(event)
        if answer["statusCode"] != expect:
            raise Refused(answer["statusCode"], answer["body"])
        return json.loads(answer["body"])

    def command(self, domain: str, command: str, id: str = "", /, **fields: Any) -> Any:
        """A command over the wire, with an id of its own unless one is given."""
        self._asked += 1
        body = {"command_id": id or f"command-{self._asked}", **fields}
        user, expect = body.pop("user", "ada"), body.pop("expect", 200)
        path, via = f"/v1/{domain}/commands/{command}", f"via-{self._asked}"
        return self.ask("POST", path, body, user=user, expect=expect, via=via)

    def view(self, domain: str, name: str, user: str = "ada", **query: Any) -> list[dict[str, Any]]:
        rows: list[dict[str, Any]] = self.ask("GET", f"/v1/{domain}/views/{name}", user=user, **query)["rows"]
        return rows

    def heads(self, user: str) -> dict[tuple[str, str], tuple[int, str]]:
        """(device, context) → number and hash, as each context says of its own."""
        said = [h for domain in DOMAINS for h in self.ask("GET", f"/v1/{domain}/heads", user=user)["heads"]]
        return {(h["device_id"], h["domain"]): (h["seq"], h["hash"]) for h in said}

    def relay(self) -> int:
        """What the streams show goes to the queues of those who hear it; how many messages that makes."""
        sent = 0
        for domain in DOMAINS:
            records = self.client.stream(self.tables[domain].name)[self._read[domain] :]
            self._read[domain] += len(records)
            for record in records:
                image = plain(record["dynamodb"].get("NewImage") or {})
                if record["eventName"] != "INSERT" or not str(image.get("SK")).startswith("EVENT#"):
                    continue
                if image["domain"] != domain:
                    continue
                for body in messages.pack(image["user"], [event_of(image)], image["via"]):
                    for consumer in HEARERS[domain]:
                        self.queues[consumer].append(body)
                        sent += 1
        return sent

    def deliver(self, consumer: str, body: str) -> None:
        said = messages.unpack(body)
        if isinstance(said, messages.Erase):
            erase(self.tables[consumer], consumer, said.user, self.now, lambda _: None)
            return
        store = AwsStore(self.tables[consumer], consumer, said.user, said.via, kept(consumer))
        self.heard[consumer] = self.heard[consumer].and_(Consumer(store, self.now).hear(said))

    def pump(self, chance: random.Random | None = None) -> None:
        """Until nothing is on its way. With `chance` messages come in any order, and some of them twice."""
        while self.relay() or any(self.queues.values()):
            for consumer, queue in self.queues.items():
                waiting = list(queue)
                queue.clear()
                if chance is not None:
                    waiting += chance.sample(waiting, k=chance.randint(0, len(waiting)))
                    chance.shuffle(waiting)
                for body in waiting:
                    self.deliver(consumer, body)
