"""Many lifters at the busiest hour: what a sample did is done by all of them, against partitions, limits and copies."""

from __future__ import annotations

import heapq
import random
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field

from aws.fake_dynamo_units import Capacity, Charge
from aws.simulation.metered import Asked, Work
from aws.simulation.sample import ANSWERS, ANSWERS_EACH, Boto, Bundle, computes

BUSY = 0.12  # of a day's syncs fall into its busiest hour
# Milliseconds: API Gateway and two calls of functions on the way in; until a stream is polled (four times a second);
# until SQS hands a message on.
GATEWAY, POLLED, HANDED = 20.0, 250.0, 30.0
MOST_COPIES = 50  # of each consumer, as src/infra/variables.tf has it
TRIES = 8  # of fit.adapters.aws.dynamo


@dataclass
class Felt:
    """Milliseconds. `lag`: from the answer to a push to the last context that has heard of it."""

    users: int
    warm: bool
    requests: list[float] = field(default_factory=list)
    pushes: list[float] = field(default_factory=list)
    lags: list[float] = field(default_factory=list)
    refused: int = 0
    asked: int = 0
    failed: int = 0
    writes: Counter[str] = field(default_factory=Counter)
    seconds: float = 0.0
    copies: float = 0.0

    def of(self, some: list[float], share: float) -> float:
        return sorted(some)[min(len(some) - 1, int(share * len(some)))] if some else 0.0


class Crowd:
    """`users` lifters who each do `a_day` bundles a day, chosen from those of a sample; `warm`: after tables have seen
    such a peak before."""

    def __init__(
        self, users: int, bundles: list[Bundle], a_day: float, boto: Boto, *, warm: bool, seconds: float,
        quota: float = 40_000.0, copies: int = MOST_COPIES,
    ) -> None:  # fmt: skip
        self._chance = random.Random(users)
        self._now = 0.0
        self._boto, self._bundles = boto, bundles
        self._rate = users * a_day * BUSY / 3600
        self._capacity = Capacity(lambda: self._now, quota)
        self._copies = copies
        self._busy: Counter[str] = Counter()
        self._events: list[tuple[float, int, Iterator[float]]] = []
        self._number = 0
        self.felt = Felt(users, warm, seconds=seconds)
        if warm:
            self._warm()

    def _warm(self) -> None:
        """On-demand tables hold twice the peak they have seen, up to the quota."""
        each: Counter[tuple[str, str]] = Counter()
        for bundle in self._bundles:
            for work in (*bundle.requests, *bundle.relays, *bundle.consumers):
                for asked in work.asked:
                    for charge in asked.charges:
                        each[charge.of, "writes"] += charge.writes
                        each[charge.of, "reads"] += charge.reads
        for (of, kind), units in each.items():
            peak = 2 * 1.5 * units / len(self._bundles) * self._rate
            limits = self._capacity._table(of).limits
            limits[kind] = min(max(limits[kind], peak), max(limits[kind], self._capacity._quota))

    def run(self) -> Felt:
        at = 0.0
        while (at := at + self._chance.expovariate(self._rate)) < self.felt.seconds:
            self._number += 1
            bundle = self._chance.choice(self._bundles)
            self._begin(at, self._sync(f"{self._number}:", bundle))
        while self._events:
            self._now, _, story = heapq.heappop(self._events)
            self._step(story)
        return self.felt

    def _begin(self, at: float, story: Iterator[float]) -> None:
        self._number += 1
        heapq.heappush(self._events, (at, self._number, story))

    def _step(self, story: Iterator[float]) -> None:
        """A story says how many seconds pass before it goes on."""
        for pause in story:
            self._begin(self._now + pause, story)
            return

    def _sync(self, who: str, bundle: Bundle) -> Iterator[float]:
        began = self._now
        for work in bundle.requests:
            if work.function == "authorizer":
                began = self._now
                yield GATEWAY / 1e3
            yield from self._work(who, work)
            if work.function != "authorizer":
                self.felt.requests.append((self._now - began) * 1e3)
            if work.function == "push":
                self.felt.pushes.append(self.felt.requests[-1])
        if bundle.relays:
            self._begin(self._now, self._told(who, bundle))

    def _told(self, who: str, bundle: Bundle) -> Iterator[float]:
        began = self._now
        yield self._chance.uniform(0, POLLED) / 1e3
        for work in bundle.relays:
            yield from self._work(who, work)
        yield HANDED / 1e3
        groups: dict[str, list[Work]] = {}
        for work in bundle.consumers:
            groups.setdefault(work.domain, []).append(work)
        left = Counter({"groups": len(groups)})
        for domain, works in groups.items():
            self._begin(self._now, self._hear(who, domain, works, began, left))

    def _hear(
        self, who: str, domain: str, works: list[Work], began: float, left: Counter[str]
    ) -> Iterator[float]:
        """One lifter's messages one after the other, by one of so many copies of the function."""
        while self._busy[domain] >= self._copies:
            yield 0.02
        self._busy[domain] += 1
        started = self._now
        for work in works:
            yield from self._work(who, work)
        self._busy[domain] -= 1
        self.felt.copies += self._now - started
        left["groups"] -= 1
        if not left["groups"]:
            self.felt.lags.append((self._now - began) * 1e3)

    def _work(self, who: str, work: Work) -> Iterator[float]:
        yield computes(work, self._boto) / 1e3
        for asked in work.asked:
            yield from self._ask(who, asked)

    def _ask(self, who: str, asked: Asked) -> Iterator[float]:
        charges = [Charge(c.of, f"{who}{c.hashed}", c.reads, c.writes) for c in asked.charges]
        for attempt in range(1, TRIES + 1):
            self.felt.asked += 1
            if not any(self._capacity.refused(charge) for charge in charges):
                self._capacity.take(charges)
                for charge in charges:
                    self.felt.writes[charge.of] += charge.writes
                each = ANSWERS_EACH * len(charges) if asked.operation == "TransactWriteItems" else 0.0
                # Most answers take about as long as they do; a few take several times as long.
                yield (ANSWERS[asked.operation] + each) * self._chance.lognormvariate(-0.125, 0.5) / 1e3
                return
            self.felt.refused += 1
            yield self._chance.uniform(0, min(2.0, 0.02 * 2**attempt))
        self.felt.failed += 1
