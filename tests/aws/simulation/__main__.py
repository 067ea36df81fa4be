"""`python -m tests.aws.simulation`: what the cloud costs and how long it takes, for any number of lifters."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

sys.path[:0] = [str(Path(__file__).parents[2]), str(Path(__file__).parents[3] / "src")]

from aws.simulation import drawing, telling  # noqa: E402 - after the path
from aws.simulation.crowd import BUSY, Crowd, Felt  # noqa: E402 - after the path
from aws.simulation.prices import bill  # noqa: E402 - after the path
from aws.simulation.sample import Boto, Bundle, Sample, bring, live  # noqa: E402 - after the path
from aws.simulation.wire import milliseconds  # noqa: E402 - after the path

BEGIN, END = "<!-- figures: python -m tests.aws.simulation -->", "<!-- end of figures -->"
COSTED = (100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000)


def main() -> int:
    asked = argparse.ArgumentParser(prog="python -m tests.aws.simulation", description=__doc__)
    asked.add_argument("--users", type=int, nargs="*", default=[1_000, 10_000, 100_000, 300_000, 1_000_000, 3_000_000],
                       help="crowds at their busiest hour (1,000 to 3,000,000)")  # fmt: skip
    asked.add_argument("--sample", type=int, default=4, help="lifters run in full, and twice as many to compare (4)")
    asked.add_argument("--days", type=int, default=28, help="that they live (28)")
    asked.add_argument("--history", type=int, default=2000, help="events of a newcomer's first sync (2,000)")
    asked.add_argument("--charges", type=float, default=300_000, help="requests to simulate for each crowd at most")
    asked.add_argument("--docs", type=Path, help="a page whose figures are to be these (docs/costs.md)")
    asked.add_argument("--svg", type=Path, help="where to draw the curves")
    given = asked.parse_args()

    boto = Boto(*milliseconds())
    small, large = (_live("batched", n, given.days, boto) for n in (given.sample, 2 * given.sample))
    singly, app = (_live(how, max(1, given.sample // 2), given.days, boto) for how in ("singly", "app"))
    newcomer = bring(_history(given.history), given.history, boto)
    mixed = telling.mix(large, app, newcomer)
    told = [telling.prices(), telling.samples([small, large, singly, app, newcomer], mixed, boto)]
    bundles, a_day = _mixed(large, app)
    felts = [felt for users in given.users for felt in _crowds(users, bundles, a_day, boto, given.charges)]
    told.append(telling.crowds(felts))
    bills = {users: bill(users, mixed) for users in COSTED}
    told += [telling.bills(bills), telling.limits(large, app, mixed)]
    print("\n".join(told))
    if given.svg:
        given.svg.parent.mkdir(parents=True, exist_ok=True)
        given.svg.write_text(drawing.picture(_panels(bills, felts)))
    if given.docs:
        before, _, rest = given.docs.read_text().partition(BEGIN)
        after = rest.partition(END)[2]
        given.docs.write_text("\n".join([f"{before}{BEGIN}", *told, f"{END}{after}"]))
    return 0


def _live(how: str, users: int, days: int, boto: Boto) -> Sample:
    print(f"{users} lifters, {how}, {days} days ...", file=sys.stderr)
    return live(how, users, days, boto)


def _history(events: int) -> object:
    """A laptop that has logged for years before it heard of a cloud."""
    from benchmarks import logs
    from fit.adapters.sqlite.store import open_store

    return open_store(str(logs.copy(events, "simulation") / "fit.db"), 1_795_388_400.0)


def _mixed(large: Sample, app: Sample) -> tuple[list[Bundle], float]:
    """Bundles in the proportion in which they happen, and how many a lifter does a day."""
    devices = len(large.bundles) / large.users / large.days * telling.DEVICES
    apps = len(app.bundles) / app.users / app.days * (1 - telling.DEVICES)
    times = max(1, round(apps / devices * len(large.bundles) / len(app.bundles)))
    return [*large.bundles, *app.bundles * times], devices + apps


def _crowds(users: int, bundles: list[Bundle], a_day: float, boto: Boto, most: float) -> list[Felt]:
    """On tables that are new, and on tables that know the peak."""
    asked = sum(len(w.asked) for b in bundles for w in (*b.requests, *b.relays, *b.consumers)) / len(bundles)
    rate = users * a_day * BUSY / 3600
    seconds = min(600.0, most / (rate * asked))
    print(f"{users:,} lifters, {seconds:.0f} s of their busiest hour ...", file=sys.stderr)
    found = []
    for warm in (False, True):
        found.append(Crowd(users, bundles, a_day, boto, warm=warm, seconds=seconds).run())
    return found


def _panels(bills: dict[int, dict[str, float]], felts: list[Felt]) -> list[tuple[str, str, list[drawing.Curve]]]:
    def cents(*lines: str) -> list[tuple[float, float]]:
        return [(n, 100 * sum(v for k, v in said.items() if not lines or k in lines) / n) for n, said in bills.items()]

    costs: list[drawing.Curve] = [
        ("all", cents()), ("DynamoDB: requests", cents("writes", "reads")),
        ("DynamoDB: storage", cents("storage", "pitr")),
        ("API, functions, queues", cents("requests", "invocations", "compute", "queues")),
    ]  # fmt: skip
    warm = [felt for felt in felts if felt.warm]
    times: list[drawing.Curve] = [
        ("push, median", [(f.users, f.of(f.pushes, 0.5)) for f in warm]),
        ("push, 99 of 100", [(f.users, f.of(f.pushes, 0.99)) for f in warm]),
        ("heard by all, median", [(f.users, f.of(f.lags, 0.5)) for f in warm]),
        ("heard by all, 99 of 100", [(f.users, f.of(f.lags, 0.99)) for f in warm]),
        ("the same, new tables", [(f.users, f.of(f.lags, 0.99)) for f in felts if not f.warm]),
    ]
    return [
        ("Cents a lifter and month, logs a year old", "ct", costs),
        ("Milliseconds in the busiest hour (simulated)", "ms", times),
    ]


if __name__ == "__main__":
    sys.exit(main())
