"""The whole backend as it would stand in AWS, and lifters who ask it over HTTP."""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any, TypeVar

from aws.emulators import Emulator
from fit.adapters.aws import keys
from fit.adapters.aws.codec import plain
from fit.app import catalog
from fit.app.catalog import DOMAINS
from fit.cloud import messages
from fit.kernel import json_text
from fit.kernel.messages import Envelope
from infra.applying import Stack
from processes import Home
from servers import Answer, ask

PLAN = "Monday Upper Body"
# Until everything has arrived. A quiet machine takes one; what a consumer left for another time comes after 180.
SECONDS = 210
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

    def wake(self) -> None:
        """Starts a copy of every function, by asking for nothing, several at once: in turn it takes twice as long."""
        nothing = {
            "version": "2.0", "rawPath": "/nowhere", "headers": {}, "Records": [],
            "requestContext": {"http": {"method": "GET", "path": "/nowhere"}, "stage": "$default", "requestId": "wake"},
        }  # fmt: skip

        def ask_for_nothing(name: str) -> None:
            self.emulator.client("lambda").invoke(FunctionName=name, Payload=json.dumps(nothing))

        with ThreadPoolExecutor(4) as pool:
            list(pool.map(ask_for_nothing, self.outputs["function_names"].values()))

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

    def ask(self, method: str, path: str, body: Any = None, **headers: Any) -> Answer:
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

    def plan_on_monday(self, monday: str) -> str:
        """Planned, assigned, and heard of by whoever judges what is lifted."""
        lines = ["bench 3x8@40 rest 90", "shoulder press 3x10@25 rest 60"]
        said = self.command("planning", "CreateTemplate", kind="workout", name=PLAN, exercises=lines)
        plan = str(said["aggregate_id"])
        assert eventually(lambda: self.known("scheduling", "v_templates"))
        self.command("scheduling", "AssignPlan", template_id=plan, days=["monday"], starts=monday)
        assert eventually(lambda: self.known("execution", "v_templates") and self.known("execution", "v_schedule"))
        return plan

    def versions(self) -> tuple[int, int]:
        """Of the plan, and of the plan as the schedule has it."""
        (plan,), (entry,) = self.view("planning", "templates"), self.view("scheduling", "schedule")
        return plan["version"], entry["template_version"]

    def known(self, domain: str, view: str) -> list[dict[str, Any]]:
        """The rows of a view as another context has them: what it has heard of so far."""
        items = self.cloud.emulator.client("dynamodb").query(
            TableName=self.cloud.outputs["table_names"][domain], KeyConditionExpression="PK = :pk",
            ExpressionAttributeValues={":pk": {"S": keys.view(domain, self.user_id, view)}},
        )["Items"]  # fmt: skip
        return [json_text.read(plain(item)["row"]) for item in items]


def stretches(user_id: str, events: list[dict[str, Any]]) -> list[str]:
    """Messages with them, a chain in each."""
    chains: dict[str, list[Envelope]] = {}
    for e in events:
        chains.setdefault(e["device_id"], []).append(Envelope(**{**e, "bases": tuple(e["bases"])}))
    return [body for chain in chains.values() for body in messages.pack(user_id, chain, "late")]


def _column(value: Any) -> Any:
    if isinstance(value, list | dict):
        return json_text.write(value)
    return int(value) if isinstance(value, bool) else value
