"""What the cloud backend takes: a pushed batch beside the same on SQLite, and a lifter's month in units and cents."""

from __future__ import annotations

import json
import random
import statistics
import tempfile
import time
from collections.abc import Callable, Sequence
from typing import Any

from benchmarks import logs
from benchmarks.figures import Figure

SIZES = (1, 25, 99)
_CLOCKS: dict[str, Callable[[], float]] = {"processor time": time.process_time, "wall time": time.perf_counter}
USER = "0193a000-0000-7000-8000-000000000001"


def cloud(rounds: int) -> list[Figure]:
    return [*pushes(max(rounds, 20)), *month()]


def pushes(rounds: int) -> list[Figure]:
    """Both through the same routes, in turn, half of the rounds by the wall's clock and half by the processor's. In
    front of the stand-in for DynamoDB is boto3's own client; what happens beyond it (the stand-in's time) is not
    counted, so neither the network's nor DynamoDB's is; SQLite's disk is, by the wall's clock."""
    from aws.simulation.metered import MeteredDynamo
    from aws.simulation.wire import through_boto
    from aws.tables import make_table
    from fit.adapters.aws.dynamo import Table
    from fit.adapters.aws.logs import AwsLogs
    from fit.adapters.server.logs import SqliteLogs
    from fit.cloud.hearing import kept

    seconds = 1_795_431_600.0
    stand_in = MeteredDynamo(clock=lambda: seconds)
    table = Table(through_boto(stand_in), make_table(stand_in, "fit-test-execution").name)
    aws = AwsLogs(table, "execution", lambda: seconds, kept=kept("execution"))
    chances = random.Random(1)
    took: dict[tuple[str, str, int], list[float]] = {}
    with tempfile.TemporaryDirectory() as folder:
        sqlite = SqliteLogs(folder, lambda: seconds)
        routes = {"aws": _route(aws, seconds), "sqlite": _route(sqlite, seconds)}
        for number, (size, events) in enumerate(_batches(2 * rounds + 4, chances)):
            by = sorted(_CLOCKS)[number // len(SIZES) % 2]
            clock = stand_in.stopwatch = _CLOCKS[by]
            body = json.dumps({"events": events})
            for name in chances.sample(sorted(routes), 2):
                began, beyond = clock(), stand_in.seconds
                status = routes[name](body)
                spent = clock() - began - (stand_in.seconds - beyond)
                assert status == 200, (name, size, status)
                took.setdefault((name, by, size), []).append(spent)
        sqlite.close()
    found = []
    for by in _CLOCKS:
        for size in SIZES:
            ours, theirs = (statistics.median(took[name, by, size][2:]) * 1e3 for name in ("aws", "sqlite"))
            how = f"{rounds} rounds in turn, median; {ours:.1f} ms with boto3 and without DynamoDB / {theirs:.1f} ms"
            said = f"push of {size} events, {by}: AWS's handler / SQLite's"
            found.append(Figure(name=said, value=ours / theirs, how=how))
    return found


def _route(kept: Any, seconds: float) -> Callable[[str], int]:
    from fit.cloud.api import api
    from fit.cloud.ports import Backend

    nobody: Any = None
    routes = api("execution", Backend(accounts=nobody, logs=kept, seconds=lambda: seconds))

    def push(body: str) -> int:
        status: int = routes.answer({
            "version": "2.0", "routeKey": "$default", "rawPath": "/v1/execution/events", "headers": {}, "body": body,
            "rawQueryString": "", "isBase64Encoded": False, "queryStringParameters": {},
            "requestContext": {
                "requestId": "r", "stage": "$default", "http": {"method": "POST", "path": "/v1/execution/events"},
                "authorizer": {"lambda": {"user_id": USER, "device_id": "a device"}},
            },
        })["statusCode"]  # fmt: skip
        return status

    return push


def _batches(rounds: int, chances: random.Random) -> list[tuple[int, Sequence[dict[str, Any]]]]:
    """The next events of one chain, in batches of every size."""
    from fit.adapters.sqlite.store import open_store
    from fit.cloud.wire import shown

    store = open_store(str(logs.copy(rounds * sum(SIZES) + 200, "cloud") / "fit.db"), 1_795_431_600.0)
    ((chain, _),) = [(c, h) for c, h in store.chains.heads().items() if c[1] == "execution"]
    found: list[tuple[int, Sequence[dict[str, Any]]]] = []
    after = 0
    for _ in range(rounds):
        for size in chances.sample(SIZES, len(SIZES)):
            events = store.chains.after(chain, after, size)
            assert len(events) == size
            after = events[-1].seq
            found.append((size, [shown(e) for e in events]))
    store.close()
    return found


def month() -> list[Figure]:
    """Of one lifter on a phone and a laptop; the whole table comes from `python -m tests.aws.simulation`."""
    from aws.simulation.sample import Boto, live
    from aws.simulation.wire import milliseconds

    boto = Boto(*milliseconds())
    found = []
    for how, words in (("batched", "pushed in batches"), ("singly", "pushed one by one")):
        sample = live(how, 1, 28, boto)
        said = sample.month.amounts
        items = sum(n for n in sample.stack.client.items.values()) * 30 / 28
        how = f"{sample.events:,.0f} events a month, {said['requests']:,.0f} requests, {said['queues']:,.0f} of queues"
        for name, value, unit in (
            ("items kept", items, ""), ("write request units", said["writes"], ""),
            ("read request units", said["reads"], ""), ("cost", 100 * sample.month.dollars, "US cents"),
        ):  # fmt: skip
            found.append(Figure(name=f"a lifter's month, {words}: {name}", value=value, how=how, unit=unit))
    return found
