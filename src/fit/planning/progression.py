"""What the next session of an exercise asks for, given what this one gave."""

from __future__ import annotations

from fit.kernel.estimates import e1rm, e1rm_rpe, rep_max
from fit.kernel.never import assert_never
from fit.kernel.record import Record
from fit.planning.scheme_text import read_scheme
from fit.planning.schemes import ByRpe, Double, FiveThreeOne, Gzclp, Linear, Scheme, kilos, of_kilos
from fit.planning.sessions import RESTART, at_rpe, begin, loadable, rungs, targets_of, training_max
from fit.planning.targets import Done, Target, default_raise, heaviest, pairs, verdict, with_weight

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    Rounding = Callable[[float], float]
    Targets = tuple[Target, ...]

    New = tuple[Scheme, Targets, str]

__all__ = [
    "Done",
    "Scheme",
    "Step",
    "Target",
    "begin",
    "default_raise",
    "next_step",
    "read_scheme",
    "targets_of",
    "with_weight",
]

T3_REPS = 25
"""So many reps in the last set of GZCLP's tier 3, and the weight grows."""


class Step(Record):
    """The next session: the scheme's new state, its sets, the top weight before and after, and why in a sentence."""

    scheme: Scheme
    targets: tuple[Target, ...]
    old_weight_kg: float | None
    new_weight_kg: float | None
    changed: bool
    why: str


def next_step(scheme: Scheme, targets: Targets, done: tuple[Done, ...], rounding: Rounding) -> Step:
    """What comes after `done`. `rounding` (kg to kg) knows the plates. Nothing lifted changes nothing."""
    new, sets, why = scheme, targets, "no set was done, so nothing changes"
    if any(not d.skipped for d in done):
        new, sets, why = _advance(scheme, targets, done, rounding)
    return Step(
        scheme=new,
        targets=sets,
        old_weight_kg=heaviest(targets),
        new_weight_kg=heaviest(sets),
        changed=new != scheme or sets != targets,
        why=why,
    )


def _advance(scheme: Scheme, targets: Targets, done: tuple[Done, ...], rounding: Rounding) -> New:
    match scheme:
        case Linear():
            return _linear(scheme, targets, done, rounding)
        case Double():
            return _double(scheme, targets, done, rounding)
        case FiveThreeOne():
            return _five_three_one(scheme, targets, done, rounding)
        case Gzclp():
            return _tested(scheme, done, rounding) if scheme.testing else _gzclp(scheme, targets, done, rounding)
        case ByRpe():
            return _by_rpe(scheme, targets, done, rounding)
        case _:
            return assert_never(scheme)


def _linear(scheme: Linear, targets: Targets, done: tuple[Done, ...], rounding: Rounding) -> New:
    match verdict(targets, done):
        case "open":
            return scheme, targets, OPEN
        case "met" if scheme.done + 1 < scheme.every:
            held = scheme.but(done=scheme.done + 1, failed=0)
            return held, targets, f"all planned reps were done, {held.done} of {scheme.every} times in a row"
        case "met":
            sets = _raised(targets, done, kilos(scheme.increment, scheme.unit), rounding)
            return (
                scheme.but(done=0, failed=0),
                sets,
                f"all planned reps were done: {_from_to(targets, sets, scheme.unit)}",
            )
        case _ if scheme.failed + 1 < scheme.fail:
            held = scheme.but(done=0, failed=scheme.failed + 1)
            return held, targets, f"a set fell short, {held.failed} of {scheme.fail} times in a row: the weight stays"
    sets = _lowered(targets, done, scheme, rounding)
    why = f"sets fell short {scheme.fail} times in a row: {_from_to(targets, sets, scheme.unit)}"
    return scheme.but(done=0, failed=0), sets, why


def _double(scheme: Double, targets: Targets, done: tuple[Done, ...], rounding: Rounding) -> New:
    result = verdict(targets, done)
    now = targets_of(scheme, targets, rounding)
    if result == "open":
        return scheme, targets, OPEN
    if result == "met" and all(d.reps >= scheme.most for _, d in pairs(targets, done)):
        sets = targets_of(scheme, _raised(targets, done, kilos(scheme.increment, scheme.unit), rounding), rounding)
        return scheme, sets, f"every set had {scheme.most} reps: {_from_to(targets, sets, scheme.unit)}"
    return scheme, now, f"the weight stays until every set has {scheme.most} reps"


def _five_three_one(scheme: FiveThreeOne, targets: Targets, done: tuple[Done, ...], rounding: Rounding) -> New:
    best = scheme.training_max
    if best is None:
        sets_done = (e1rm(d.weight_kg, d.reps) for d in done if not d.skipped)
        best = training_max(max((e for e in sets_done if e is not None), default=None), scheme.unit)
    missed = scheme.missed or (scheme.week < 4 and verdict(targets, done) == "missed")
    if best is None:
        return scheme, targets, "no weight was lifted that a training max could be taken from"
    if scheme.week < 4:
        new = scheme.but(training_max=best, week=scheme.week + 1, missed=missed)
    else:
        more = 0 if missed else scheme.increment
        new = scheme.but(training_max=round(best + more, 4), week=1, cycle=scheme.cycle + 1, missed=False)
    why = f"week {new.week} of cycle {new.cycle}, training max {new.training_max:g} {scheme.unit}"
    if scheme.week == 4:
        why += " (it stays: a set fell short)" if missed else f" (+{scheme.increment:g})"
    return new, targets_of(new, targets, rounding), why


def _gzclp(scheme: Gzclp, targets: Targets, done: tuple[Done, ...], rounding: Rounding) -> New:
    result = verdict(targets, done)
    if result == "open":
        return scheme, targets, OPEN
    if scheme.tier == 3:
        last = max((d.reps for t, d in pairs(targets, done) if t.amrap or d.amrap), default=0)
        if result == "missed" or last < T3_REPS:
            return scheme, targets, f"the weight stays until the last set has {T3_REPS} reps"
    if result == "met":
        sets = _raised(targets, done, kilos(scheme.increment, scheme.unit), rounding)
        return scheme, sets, f"all planned reps were done: {_from_to(targets, sets, scheme.unit)}"
    top = heaviest(_weighed(targets, done))
    if scheme.stage < 3:
        new = scheme.but(stage=scheme.stage + 1)
        return new, rungs(new, top), f"a set fell short: the same weight in stage {new.stage}"
    if scheme.tier == 1:
        new = scheme.but(stage=1, testing=True)
        return new, rungs(new, None), "a set fell short in the last stage: find a new 5RM"
    new = scheme.but(stage=1)
    sets = rungs(new, None if top is None else loadable(rounding, RESTART * top))
    return new, sets, f"a set fell short in the last stage: again from 85 %, {_from_to(targets, sets, scheme.unit)}"


def _tested(scheme: Gzclp, done: tuple[Done, ...], rounding: Rounding) -> New:
    """The heaviest five of the day is the 5RM; without one, what fewer reps let expect."""
    tried = [d for d in done if not d.skipped and d.weight_kg is not None]
    fives = [d.weight_kg for d in tried if d.reps >= 5 and d.weight_kg is not None]
    guesses = (rep_max(e1rm(d.weight_kg, d.reps), 5) for d in tried)
    best = max(fives, default=None) or max((g for g in guesses if g is not None), default=None)
    if best is None:
        return scheme, rungs(scheme, None), "no weight was lifted that tells a 5RM"
    new = scheme.but(testing=False, stage=1)
    sets = rungs(new, loadable(rounding, RESTART * best))
    why = f"a 5RM of {_said(best, scheme.unit)}: again from 85 %, {_said(heaviest(sets), scheme.unit)}"
    return new, sets, why


def _by_rpe(scheme: ByRpe, targets: Targets, done: tuple[Done, ...], rounding: Rounding) -> New:
    last = [d for d in done if not d.skipped][-1]
    best = e1rm_rpe(last.weight_kg, last.reps, last.rpe)
    if best is None:
        missing = "RPE" if last.rpe is None else "weight of up to 12 reps"
        return scheme, targets_of(scheme, targets, rounding), f"the last set has no {missing}, so the weight stays"
    sets = tuple(at_rpe(t, best, scheme.rpe, rounding) for t in targets)
    return scheme, sets, f"the last set stands for a maximum of {best:.1f} kg, and RPE {scheme.rpe:g} is planned"


OPEN = "sets were left out, so this session does not count"


def _weighed(targets: Targets, done: tuple[Done, ...]) -> Targets:
    """The targets, those without a weight at what was lifted for them."""
    lifted = [d.weight_kg for _, d in pairs(targets, done)] + [None] * len(targets)
    return tuple(
        t.but(weight_kg=w, percent=None) if t.weight_kg is None and w is not None else t
        for t, w in zip(targets, lifted, strict=False)
    )


def _raised(targets: Targets, done: tuple[Done, ...], more: float, rounding: Rounding) -> Targets:
    """Every set heavier by `more` than planned, or than lifted if that was heavier; always a raise the plates allow."""
    weighed = _weighed(targets, done)
    both = [(t.weight_kg, d.weight_kg) for t, d in pairs(weighed, done)]
    beyond = min(
        (lifted - planned for planned, lifted in both if planned is not None and lifted is not None), default=0
    )
    more += max(beyond, 0)
    return tuple(t if t.weight_kg is None else t.but(weight_kg=_past(t.weight_kg, more, rounding)) for t in weighed)


def _lowered(targets: Targets, done: tuple[Done, ...], scheme: Linear, rounding: Rounding) -> Targets:
    def less(kg: float) -> float:
        return abs(kg) * scheme.drop / 100 if scheme.drop_unit == "%" else kilos(scheme.drop, scheme.drop_unit)

    return tuple(
        t if t.weight_kg is None else t.but(weight_kg=_past(t.weight_kg, -less(t.weight_kg), rounding))
        for t in _weighed(targets, done)
    )


def _past(kg: float, change: float, rounding: Rounding) -> float:
    """`kg` and `change` rounded, or the first loadable weight beyond `kg` where rounding swallowed the change."""
    for times in range(1, 5):
        wanted = kg + change * times if kg < 0 else max(kg + change * times, 0.0)
        found = loadable(rounding, wanted)
        if (found - kg) * change > 0:
            return found
    return kg  # nothing lighter than the bar, or the next plates are a leap


def _from_to(before: Targets, after: Targets, unit: str) -> str:
    old, new = heaviest(before), heaviest(after)
    if old == new:
        return f"{_said(new, unit)} stays, the plates allow no other"
    return f"{_said(old, unit)} → {_said(new, unit)}"


def _said(kg: float | None, unit: str) -> str:
    return "no weight" if kg is None else f"{round(of_kilos(kg, unit), 2):g} {unit}"
