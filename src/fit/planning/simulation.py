"""What the coming weeks of an exercise look like if every session goes as planned."""

from __future__ import annotations

from fit.kernel.record import Record
from fit.planning.progression import next_step, targets_of
from fit.planning.schemes import Double, Gzclp, Scheme
from fit.planning.targets import Done, Target

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


class Session(Record):
    """Session `n` of a week (both from 1): its sets, and why they are what they are."""

    week: int
    n: int
    targets: tuple[Target, ...]
    scheme: Scheme | None
    why: str


def simulate(
    targets: tuple[Target, ...],
    scheme: Scheme | None,
    weeks: int,
    per_week: int,
    rounding: Callable[[float], float],
) -> Iterator[Session]:
    """Every session of so many weeks, all targets met.

    Where reps are free to grow (double progression, the last set of GZCLP's tier 3), one rep more each session is
    assumed. Without a scheme nothing changes.
    """
    sets, why, grown = targets if scheme is None else targets_of(scheme, targets, rounding), "as planned", 0
    for n in range(weeks * per_week):
        yield Session(week=n // per_week + 1, n=n % per_week + 1, targets=sets, scheme=scheme, why=why)
        if scheme is not None:
            step = next_step(scheme, sets, tuple(_as_planned(t, scheme, grown) for t in sets), rounding)
            grown = 0 if step.new_weight_kg != step.old_weight_kg else grown + 1
            sets, scheme, why = step.targets, step.scheme, step.why


def _as_planned(target: Target, scheme: Scheme, grown: int) -> Done:
    reps = target.reps
    if isinstance(scheme, Double):
        reps = min(reps + grown, scheme.most)
    elif isinstance(scheme, Gzclp) and scheme.tier == 3 and target.amrap:
        reps += grown
    return Done(reps=reps, weight_kg=target.weight_kg, target_reps=target.reps, rpe=target.rpe, amrap=target.amrap)
