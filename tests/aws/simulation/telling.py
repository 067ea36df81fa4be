"""What the simulation found, as tables for the docs."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from aws.simulation.crowd import BUSY, Felt
from aws.simulation.prices import PRICES, Month
from aws.simulation.sample import API, Boto, Sample, computes, waits

DEVICES = 0.8  # of lifters log on devices that sync; the rest with an app that asks for everything
NEWCOMERS = 0.05  # of lifters a month bring a history


def mix(devices: Sample, apps: Sample, newcomer: Sample) -> Month:
    return devices.month.mixed(DEVICES, apps.month).plus(NEWCOMERS, newcomer.month)


def prices() -> str:
    lines = ["## Prices", "", _row("what", "dollars", "for", "read at"), _row("---", "---:", "---:", "---")]
    for p in PRICES.values():
        lines.append(_row(p.what, f"{p.dollars:.10f}".rstrip("0").rstrip("."), f"{p.per:,.0f}", p.source))
    return "\n".join(lines)


def samples(some: Sequence[Sample], mixed: Month, boto: Boto) -> str:
    names = [f"{s.how} ×{s.users}" for s in some]
    lines = [
        "", "## A lifter's month", "", _row("", *names, "mixed"), _row(*["---"] + ["---:"] * (len(some) + 1)),
        _row("events", *[f"{s.events:,.0f}" for s in some], ""),
        _row("items more", *[f"{s.items:,.0f}" for s in some], ""),
    ]  # fmt: skip
    for name in PRICES:
        if name in mixed.amounts:
            lines.append(
                _row(PRICES[name].what, *[f"{s.month.amounts[name]:,.0f}" for s in some], f"{mixed.amounts[name]:,.0f}")
            )
    cents = [100 * s.month.dollars for s in some]
    lines.append(_row("**cents**", *[f"**{c:.2f}**" for c in cents], f"**{100 * mixed.dollars:.2f}**"))
    for name in PRICES:
        if name in mixed.amounts:
            each = [f"{100 * s.month.lines[name]:.3f}" for s in some]
            lines.append(_row(f"cents: {name}", *each, f"{100 * mixed.lines[name]:.3f}"))
    lines += ["", "## Write units by what is written", "", _row("", *names), _row(*["---"] + ["---:"] * len(some))]
    for kind, _ in _all(some).most_common():
        lines.append(_row(kind, *[_share(s.kinds, kind, s) for s in some]))
    lines += ["", "## Write and read units by table and operation", ""]
    lines += [_row("", *names), _row(*["---"] + ["---:"] * len(some))]
    asked = {(t, o) for s in some for t, o, _ in (*s.stack.client.written, *s.stack.client.read)}
    for table, operation in sorted(asked):
        lines.append(_row(f"{table.rpartition('-')[2]} {operation}", *[_of(s, table, operation) for s in some]))
    lines += ["", "## Calls of functions: number a month, own ms here, ms in Lambda (own and waiting)", ""]
    lines += [_row("", *names), _row(*["---"] + ["---:"] * len(some))]
    for function in ("authorizer", *API, "relay", "consumer"):
        lines.append(_row(function, *[_calls(s, function, boto) for s in some]))
    return "\n".join(lines)


def crowds(felts: Sequence[Felt]) -> str:
    lines = ["", "## The busiest hour", "", _row(
        "lifters", "tables", "s simulated", "requests/s to DynamoDB", "write units/s, largest table", "refused",
        "failed", "request ms (50, 99 %)", "push ms (50, 99 %)", "heard by all ms (50, 99 %)", "consumers at once",
    ), _row(*["---:"] * 11)]  # fmt: skip
    for f in felts:
        most = max(f.writes.values(), default=0) / f.seconds
        lines.append(_row(
            f"{f.users:,}", "known" if f.warm else "new", f"{f.seconds:.0f}", f"{f.asked / f.seconds:,.0f}",
            f"{most:,.0f}", f"{100 * f.refused / max(1, f.asked):.2f} %", str(f.failed),
            f"{f.of(f.requests, 0.5):.0f}, {f.of(f.requests, 0.99):.0f}",
            f"{f.of(f.pushes, 0.5):.0f}, {f.of(f.pushes, 0.99):.0f}",
            f"{f.of(f.lags, 0.5):.0f}, {f.of(f.lags, 0.99):.0f}", f"{f.copies / f.seconds:.1f}",
        ))  # fmt: skip
    return "\n".join(lines)


def bills(found: Mapping[int, Mapping[str, float]]) -> str:
    lines = ["", "## Dollars a month, logs a year old", ""]
    lines += [_row("", *[f"{n:,}" for n in found]), _row(*["---"] + ["---:"] * len(found))]
    for name in next(iter(found.values())):
        lines.append(_row(name, *[f"{said[name]:,.2f}" for said in found.values()]))
    lines.append(_row("**all**", *[f"**{sum(said.values()):,.2f}**" for said in found.values()]))
    lines.append(_row("cents a lifter", *[f"{100 * sum(said.values()) / n:.2f}" for n, said in found.items()]))
    return "\n".join(lines)


def limits(devices: Sample, apps: Sample, mixed: Month) -> str:
    """Of the busiest hour, by arithmetic: what a million lifters ask of each thing that has a limit."""
    second = 1e6 * BUSY / 3600 / 30
    lines = ["", "## A million lifters in their busiest hour, a second", ""]
    lines += [_row("what", "a second"), _row("---", "---:")]
    for name in ("requests", "invocations"):
        lines.append(_row(name, f"{mixed.amounts[name] * second:,.0f}"))
    for table, units in _tables(devices, apps).most_common():
        lines.append(_row(f"write units, {table}", f"{units * second:,.0f}"))
    lines.append(_row("functions at once", f"{mixed.amounts['compute'] * second:,.0f} GB"))
    for domain, number in _messages(devices, apps).most_common():
        lines.append(_row(f"messages to {domain}", f"{number * second:,.0f}"))
    return "\n".join(lines)


def _tables(devices: Sample, apps: Sample) -> Counter[str]:
    found: Counter[str] = Counter()
    for s, share in ((devices, DEVICES), (apps, 1 - DEVICES)):
        for (table, _, kind), units in s.stack.client.written.items():
            name = f"{table.rpartition('-')[2]}{', ' + kind.split(' of ')[0] if ' index of ' in kind else ''}"
            found[name] += share * units * 30 / s.days / s.users
    return found


def _messages(devices: Sample, apps: Sample) -> Counter[str]:
    found: Counter[str] = Counter()
    for s, share in ((devices, DEVICES), (apps, 1 - DEVICES)):
        for work in s.stack.client.works:
            if work.function == "consumer":
                found[work.domain] += share * 30 / s.days / s.users
    return found


def _all(some: Sequence[Sample]) -> Counter[str]:
    found: Counter[str] = Counter()
    for s in some:
        found += s.kinds
    return found


def _share(units: Counter[str], kind: str, s: Sample) -> str:
    return f"{units[kind] * 30 / s.days / s.users:,.0f} ({100 * units[kind] / max(1, units.total()):.0f} %)"


def _of(s: Sample, table: str, operation: str) -> str:
    scale = 30 / s.days / s.users
    written = sum(n for (t, o, _), n in s.stack.client.written.items() if (t, o) == (table, operation)) * scale
    read = sum(n for (t, o, _), n in s.stack.client.read.items() if (t, o) == (table, operation)) * scale
    return f"{written:,.0f}" if written else f"{read:,.0f} r" if read else ""


def _calls(s: Sample, function: str, boto: Boto) -> str:
    works = [w for w in s.stack.client.works if w.function == function]
    if not works:
        return ""
    own = 1e3 * sum(w.seconds for w in works) / len(works)
    there = sum(computes(w, boto) + waits(w) for w in works) / len(works)
    return f"{len(works) * 30 / s.days / s.users:,.0f}: {own:.1f}, {there:.0f}"


def _row(*cells: str) -> str:
    return f"| {' | '.join(cells)} |"
