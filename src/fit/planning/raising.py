"""What a session does to a planned exercise: the new sets, the new state of its scheme, and why."""

from __future__ import annotations

from fit.kernel.errors import Unreadable
from fit.kernel.record import Record
from fit.planning.lines import amount, filled, targets_of, with_targets, working
from fit.planning.targets import Done, Target, default_raise, verdict, with_weight

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import Any

    Rounding = Callable[[float], float]
    Typed = Callable[[float], tuple[str, str]]


class Raise(Record):
    """`line`: the exercise as it is to be; weights in kg. `same_sets`: only the scheme's memory moves."""

    line: dict[str, Any]
    old_weight: float | None
    new_weight: float | None
    reason: str
    why: str
    same_sets: bool = False


def done_for(line: dict[str, Any], sets: Sequence[dict[str, Any]]) -> tuple[Done, ...]:
    """The working sets of a session beside those that were planned; `sets` have the keys of a logged set. Drop sets
    stand for planned ones only where the plan asks for drop sets."""
    targets = targets_of(line)
    drops = any(one.get("kind") == "drop" for one in line["targets"])
    work = [s for s in sets if s.get("kind", "working") not in ("warmup", *(() if drops else ("drop",)))]
    return tuple([
        Done(
            reps=amount(one) or 0, weight_kg=one.get("weight_kg"), rpe=one.get("rpe"),
            target_reps=targets[n].reps if n < len(targets) else None, amrap=n < len(targets) and targets[n].amrap,
        )
        for n, one in enumerate(work)
    ])  # fmt: skip


def _at_best(targets: tuple[Target, ...], done: tuple[Done, ...]) -> tuple[Done, ...]:
    """Where all planned sets ask the same and more were done: those that stand for them are the heaviest with all
    reps, whichever came first. `8@40 8@50 8@50 8@50` is three sets of eight at 50."""
    if len(set(targets)) != 1 or len(done) <= len(targets):
        return done
    full = [n for n, d in enumerate(done) if d.reps >= targets[0].reps and d.weight_kg is not None]
    best = sorted(sorted(full, key=lambda n: -(done[n].weight_kg or 0))[: len(targets)])
    if len(best) < len(targets):
        return done
    return tuple([done[n].but(target_reps=targets[0].reps, amrap=targets[0].amrap) for n in best])


def raised(line: dict[str, Any], done: tuple[Done, ...], typed: Typed) -> Raise | None:
    """Without a scheme: to the lightest working weight that met all planned reps. None where that is no raise."""
    targets = targets_of(line)
    new = default_raise(targets, _at_best(targets, done))
    if new is None:
        return None
    after = with_targets(line, with_weight(targets, new), typed)
    return Raise(
        line=after, old_weight=line["weight_kg"], new_weight=after["weight_kg"], reason="CompletedAllReps",
        why="all planned reps were done with more than planned",
    )  # fmt: skip


def stepped(
    line: dict[str, Any], done: tuple[Done, ...], rounding: Rounding, typed: Typed, over: bool = False
) -> Raise | None:
    """What the exercise's scheme makes of a session with all planned sets, or, when it is `over`, of one without; None
    where nothing changes.

    A step after missed reps is what the lifter asked for by choosing the scheme: its reason is UserRequested.
    """
    targets = targets_of(line)
    if not line["progression"] or (len(done) < len(targets)) != over:
        return None
    from fit.planning import progression  # plans without a scheme go without its rooms

    try:
        scheme = progression.read_scheme(line["progression"])
    except Unreadable:  # written by a newer fit: what nobody here understands stays as it is
        return None
    step = progression.next_step(scheme, targets, done, rounding)
    if not step.changed:
        return None
    after = {**with_targets(line, step.targets, typed), "progression": str(step.scheme)}
    met = verdict(targets, done) == "met"
    return Raise(
        line=after, old_weight=step.old_weight_kg, new_weight=step.new_weight_kg, why=step.why,
        reason="CompletedAllReps" if met else "UserRequested",
        same_sets=working(filled(after)["targets"]) == working(filled(line)["targets"]),
    )  # fmt: skip
