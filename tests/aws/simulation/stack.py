"""The whole cloud in one process, with the real code of every function, and a bill."""

from __future__ import annotations

import base64
import gzip
import json
from collections import Counter, deque
from collections.abc import Callable, Mapping
from typing import Any

from aws.simulation.metered import MeteredDynamo
from aws.tables import make_table
from fit.adapters.aws.accounts import AwsAccounts
from fit.adapters.aws.logs import AwsLogs
from fit.adapters.aws.queues import Queues
from fit.adapters.aws.store import AwsStore
from fit.app.catalog import DOMAINS
from fit.cloud import messages, relaying
from fit.cloud.api import api
from fit.cloud.authorizer import authorize
from fit.cloud.consuming import Consumer
from fit.cloud.hearing import HEARERS, kept
from fit.cloud.ports import Backend
from fit.kernel.errors import Remote

NOON = 1_795_431_600.0  # 2026-11-23 12:00 in Berlin
QUEUED_BYTES = 64 * 1024  # of a message that SQS counts as one request
STREAM_BATCH = 500  # records, as src/infra/streams.tf has it


class SomeQueues:
    """SQS as the relay sees it, which counts what it would be paid for."""

    def __init__(self, told: Callable[[str], None]) -> None:
        self._told = told
        self.waiting: dict[str, deque[str]] = {domain: deque() for domain in DOMAINS}
        self.requests: Counter[str] = Counter()

    def send_message_batch(self, *, QueueUrl: str, Entries: list[dict[str, Any]]) -> dict[str, Any]:
        self._told("SendMessageBatch")
        bodies = [entry["MessageBody"] for entry in Entries]
        self.requests["send"] += _chunks(sum(map(len, bodies)))
        self.requests["receive"] += sum(map(_chunks, map(len, bodies)))
        self.requests["delete"] += len(bodies)
        self.waiting[QueueUrl].extend(bodies)
        return {}


class Stack:
    """`ask` is an HTTP request of a device or an app; `pump` lets all that is on its way arrive."""

    def __init__(self, now: float = NOON, choosy: bool = True) -> None:
        """`choosy`: whether each context keeps only the views it looks at, as it does."""
        self.now, self._choosy = now, choosy
        self.client = MeteredDynamo(clock=lambda: self.now)
        self.tables = {domain: make_table(self.client, f"fit-test-{domain}") for domain in DOMAINS}
        self.sqs = SomeQueues(self.client.elsewhere)
        self._queues = Queues(self.sqs, {domain: domain for domain in DOMAINS}, pause=lambda _: None)
        self.counted: Counter[str] = Counter()
        self.accounts = AwsAccounts(self.tables["identity"], lambda: self.now)
        self._via = ""
        self._routes = {domain: api(domain, self._backend(domain)) for domain in DOMAINS}

    def _backend(self, domain: str) -> Backend:
        logs = AwsLogs(
            self.tables[domain], domain, lambda: self.now, lambda: self._via, lambda _: None, kept=self._kept(domain)
        )
        return Backend(accounts=self.accounts, logs=logs, seconds=lambda: self.now, open_to_all=True)

    def _kept(self, domain: str) -> frozenset[str] | None:
        return kept(domain) if self._choosy else None

    def ask(
        self, token: str, method: str, path: str, body: Any = None, query: Mapping[str, str] | None = None
    ) -> Any:
        """Through the authorizer to the context's function, as API Gateway would."""
        self.counted["requests"] += 1
        self._via = f"request-{self.counted['requests']}"
        with self.client.working("authorizer"):
            said = authorize({"headers": {"authorization": f"Bearer {token}"}}, self.accounts)
        assert said["isAuthorized"], said
        domain = path.split("/")[2]
        sent = json.dumps(body)
        event = {
            "version": "2.0", "routeKey": "$default", "rawPath": path, "headers": {}, "body": sent,
            "rawQueryString": "", "isBase64Encoded": False, "queryStringParameters": dict(query or {}),
            "requestContext": {
                "requestId": self._via, "stage": "$default", "http": {"method": method, "path": path},
                "authorizer": {"lambda": said["context"]},
            },
        }  # fmt: skip
        what = "push" if body is not None and path.endswith("/events") else path.split("/")[3]
        with self.client.working(what if what != "events" else "pull", domain):
            answer = self._routes[domain].answer(event)
        if answer["statusCode"] != 200:
            raise Remote(f"{answer['statusCode']} {answer['body'][:300]}", path)
        self.counted["bytes out"] += len(answer["body"])
        return json.loads(answer["body"]) if not answer.get("isBase64Encoded") else _unpacked(answer["body"])

    def relay(self) -> int:
        """All that the streams have to tell, by the relay's own code; how many messages that makes."""
        sent = 0
        for domain in DOMAINS:
            stream = self.client.stream(self.tables[domain].name)
            told = [record for record in stream if _wakes(domain, record)]
            self.counted["stream records"] += len(stream)
            stream.clear()
            for at in range(0, len(told), STREAM_BATCH):
                with self.client.working("relay", domain):
                    found = relaying.batch(domain, told[at : at + STREAM_BATCH])
                    assert not relaying.send(self._queues, HEARERS[domain], found.outgoing)
                sent += len(found.outgoing) * len(HEARERS[domain])
                self.counted["messages"] += len(found.outgoing) * len(HEARERS[domain])
        return sent

    def pump(self) -> None:
        while self.relay():
            for consumer, queue in self.sqs.waiting.items():
                while queue:
                    self._deliver(consumer, queue.popleft())

    def _deliver(self, consumer: str, body: str) -> None:
        with self.client.working("consumer", consumer):
            said = messages.unpack(body)
            assert isinstance(said, messages.Stretch)
            store = AwsStore(self.tables[consumer], consumer, said.user, said.via, self._kept(consumer))
            heard = Consumer(store, self.now).hear(said)
            store.close()
        assert not heard.quarantined, (consumer, said.domain, heard)
        for name in ("folded", "known", "parked", "caused"):
            self.counted[name] += getattr(heard, name)


def _wakes(domain: str, record: Mapping[str, Any]) -> bool:
    """As the filter of the event source mapping: nobody is called for a read model or a copy."""
    key = record["dynamodb"]["Keys"]
    pk, sk = key["PK"]["S"], key["SK"]["S"]
    return bool(record["eventName"] == "INSERT" and pk.startswith(f"DOMAIN#{domain}#") and sk.startswith("EVENT#"))


def _chunks(size: int) -> int:
    return max(1, -(-size // QUEUED_BYTES))


def _unpacked(body: str) -> Any:
    return json.loads(gzip.decompress(base64.b64decode(body)))
