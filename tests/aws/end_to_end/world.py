"""The whole backend as it would stand in AWS, lifters who ask it over HTTP, and devices that are real processes."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

from aws.emulators import Emulator
from fit.adapters.aws import keys
from fit.adapters.aws.codec import plain
from fit.app import catalog
from fit.app.catalog import DOMAINS
from fit.kernel import json_text
from infra.applying import Stack
from processes import Home
from servers import Answer, ask

SECONDS = 60  # until everything has arrived; a quiet machine takes one
Seen = TypeVar("Seen")
Rows = dict[str, list[tuple[Any, ...]]]


def eventually(look: Callable[[], Seen], good: Callable[[Seen], Any] = bool, pause: float = 0.05) -> Seen:
    """What is seen as soon as it is `good`; or, when the time is over, whatever is there."""
    until = time.monotonic() + SECONDS
    while not good(seen := look()) and time.monotonic() < until:
        time.sleep(pause)
    return seen


class Cloud:
    def __init__(self, emulator: Emulator, stack: Stack, folder: Path) -> None:
        self.emulator, self.url, self.outputs, self.folder = emulator, stack.url, stack.outputs, folder
        self.name = f"{stack.variables.get('name', 'fit')}-{stack.variables['stage']}"

    def register(self, name: str) -> Lifter:
        said = ask(self.url, "POST", "/v1/identity/register", {"name": name, "device_name": "app"})
        assert said.status == 201, said.body
        return Lifter(self, said.json["user_id"], said.json["token"])

    def items(self, domain: str) -> list[dict[str, Any]]:
        """Everything in a context's table."""
        pages = self.emulator.client("dynamodb").get_paginator("scan").paginate(
            TableName=self.outputs["table_names"][domain], ConsistentRead=True
        )  # fmt: skip
        return [plain(item) for page in pages for item in page["Items"]]

    def of(self, user_id: str) -> dict[str, list[dict[str, Any]]]:
        """Every item that names a user, by context."""
        found = {domain: [item for item in self.items(domain) if user_id in repr(item)] for domain in DOMAINS}
        return {domain: items for domain, items in found.items() if items}

    def send(self, domain: str, body: str, user_id: str, name: str) -> None:
        """A message on a context's queue, as a relay would send it; `name` is for deduplication."""
        url = self.outputs["queue_urls"][domain]
        self.emulator.client("sqs").send_message(
            QueueUrl=url, MessageBody=body, MessageGroupId=user_id, MessageDeduplicationId=name
        )

    def heard_all(self) -> None:
        """Waits until no queue holds anything, nor any consumer a message of one."""
        names = ["ApproximateNumberOfMessages", "ApproximateNumberOfMessagesNotVisible"]

        def left() -> int:
            sqs = self.emulator.client("sqs")
            said = [sqs.get_queue_attributes(QueueUrl=url, AttributeNames=names)["Attributes"]
                    for url in self.outputs["queue_urls"].values()]  # fmt: skip
            return sum(int(value) for one in said for value in one.values())

        assert eventually(left, lambda n: n == 0) == 0

    def device(self, name: str) -> Device:
        return Device(self, name)

    def operator(self, *words: str) -> Any:
        """`fit cloud` of whoever runs it, who has the keys of the account."""
        done = Home(self.folder / "operator").run(
            "cloud", *words, "--stack", self.name, "--json", env=self.emulator.environment
        )
        assert done.returncode == 0, (words, done.stdout, done.stderr)
        return json.loads(done.stdout)


class Lifter:
    """Somebody with a token and a program of their own: requests and nothing else."""

    def __init__(self, cloud: Cloud, user_id: str, token: str) -> None:
        self.cloud, self.user_id, self.token, self._asked = cloud, user_id, token, 0

    def ask(self, method: str, path: str, body: Any = None, **headers: str) -> Answer:
        return ask(self.cloud.url, method, path, body, self.token, **headers)

    def command(self, domain: str, command: str, id: str = "", /, via: str = "", **fields: Any) -> Any:
        """With an id of its own unless one is given."""
        self._asked += 1
        body = {"command_id": id or f"{self.user_id}-{self._asked}", **fields}
        headers = {"X_Fit_Correlation_Id": via} if via else {}
        said = self.ask("POST", f"/v1/{domain}/commands/{command}", body, **headers)
        assert said.status == 200, (command, fields, said.status, said.body)
        return said.json

    def view(self, domain: str, name: str, page: int = 500) -> list[dict[str, Any]]:
        """All pages of it."""
        rows: list[dict[str, Any]] = []
        cursor = ""
        while True:
            said = self.ask("GET", f"/v1/{domain}/views/{name}?limit={page}" + (f"&cursor={cursor}" if cursor else ""))
            assert said.status == 200, said.body
            rows, cursor = rows + said.json["rows"], said.json["next"]
            if not cursor:
                return rows

    def views(self) -> Rows:
        """All there are, as a device's own would look."""
        return {
            view.name: sorted(
                [tuple(_column(row[name]) for name in ("aggregate_id", *view.row._names))
                 for row in self.view(domain, view.name.removeprefix("v_"))], key=repr,
            )
            for domain in DOMAINS for view in catalog.views(domain)
        }  # fmt: skip

    def heads(self) -> dict[tuple[str, str], tuple[int, str]]:
        said = [head for domain in DOMAINS for head in self.ask("GET", f"/v1/{domain}/heads").json["heads"]]
        return {(h["device_id"], h["domain"]): (h["seq"], h["hash"]) for h in said}

    def events(self, *domains: str) -> list[dict[str, Any]]:
        """As a pull gets them."""
        return [e for domain in domains or DOMAINS for e in self.ask("GET", f"/v1/{domain}/events").json["events"]]

    def known(self, domain: str, view: str) -> list[dict[str, Any]]:
        """The rows of a view as another context has them: what it has heard of so far."""
        items = self.cloud.emulator.client("dynamodb").query(
            TableName=self.cloud.outputs["table_names"][domain], KeyConditionExpression="PK = :pk",
            ExpressionAttributeValues={":pk": {"S": keys.view(domain, self.user_id, view)}},
        )["Items"]  # fmt: skip
        return [json_text.read(plain(item)["row"]) for item in items]


class Device(Home):
    """A machine with a `fit` on it, and a log of its own."""

    def __init__(self, cloud: Cloud, name: str) -> None:
        super().__init__(cloud.folder / name)
        self.cloud, self.name = cloud, name

    def fit(self, *words: str, expect: int = 0) -> Any:
        done = self.run(*words, "--json")
        assert done.returncode == expect, (words, done.returncode, done.stdout, done.stderr)
        return json.loads(done.stdout if expect == 0 else done.stderr.splitlines()[-1])

    def sync(self) -> Any:
        return self.fit("sync", "--to", self.cloud.url)

    def log_in_with(self, token: str) -> None:
        done = subprocess.run(
            [sys.executable, "-m", "fit", "login", self.cloud.url, "--with-token", "--json"], env=self.env(),
            input=token, text=True, capture_output=True, check=False,
        )  # fmt: skip
        assert done.returncode == 0, done.stderr

    def token(self) -> str:
        return str(next(iter(json.loads((self.path / "secrets.json").read_text()).values())))

    def lifter(self) -> Lifter:
        """Whose it is, asking by the token of this device."""
        said = ask(self.cloud.url, "GET", "/v1/identity/heads", token=self.token()).json
        return Lifter(self.cloud, said["account"], self.token())

    def heads(self) -> dict[tuple[str, str], tuple[int, str]]:
        store = self.open()
        try:
            return dict(store.chains.heads())
        finally:
            store.close()

    def views(self) -> Rows:
        """As its log alone has them, folded from the first event."""
        self.fit("rebuild")
        store = self.open()
        try:
            return {
                view.name: sorted(
                    [tuple(row[name] for name in ("aggregate_id", *view.row._names))
                     for row in store.views.find(view.name, {})], key=repr,
                )
                for domain in DOMAINS for view in catalog.views(domain)
            }  # fmt: skip
        finally:
            store.close()


def _column(value: Any) -> Any:
    if isinstance(value, list | dict):
        return json_text.write(value)
    return int(value) if isinstance(value, bool) else value
