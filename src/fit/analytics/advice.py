"""What the figures advise: each piece with the figures it rests on, so that the same figures say it once."""

from __future__ import annotations

from fit.analytics import muscles, trends
from fit.kernel.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any

    from fit.analytics.progress_events import LiftTrend

NEGLECTED = 0.5
"""A muscle that gets less than this share of the least hard sets is neglected."""
PROTEIN_SHARE = 0.9
PROTEIN_DAYS = 4
HABIT_DAYS, HABIT_OF, MISSED_DAYS = 10, 14, 3
"""A supplement taken on ten of fourteen days is a habit; three days without it in the week after are worth a word."""
LASTS = {
    "deload": 14, "missed_supplement": 14, "protein_low": 14, "hold": 28, "goal_at_risk": 35, "plateau": 56,
    "neglected_muscle": 56,
}  # fmt: skip
"""Days that advice holds: who did not answer it by then has trained on. What changes a plan holds as long as it."""
LIGHT = 2 / 3
"""A week with less than two thirds of the usual sets was a lighter one."""


class Advice(Record):
    """`same` names the evidence: advice with the same kind and `same` is given once."""

    kind: str
    text: str
    evidence: dict[str, Any]
    same: tuple[str, ...]
    exercise_id: str | None = None


class Week(Record):
    """What there is to judge at the end of a week. `means`: muscle → hard sets a week; `sets`: of the weeks up to this
    one, oldest first; `protein`: grams of each logged day of the week; `doses`: supplement → days taken in the fourteen
    before the week, days missed in it; `goals`: those of lifts and weight with a day to be reached by."""

    period: str
    lifts: tuple[LiftTrend, ...]
    names: dict[str, str]
    means: dict[str, float]
    sets: tuple[int, ...]
    protein: tuple[float, ...]
    protein_goal: float | None
    doses: dict[str, tuple[int, int]]
    goals: tuple[dict[str, Any], ...]


def of_week(week: Week) -> list[Advice]:
    return [
        *_lifts(week), *_deload(week), *_neglected(week), *_protein(week), *_supplements(week), *_goals(week),
    ]  # fmt: skip


def _lifts(week: Week) -> Iterable[Advice]:
    for lift in week.lifts:
        name = week.names.get(lift.exercise_id, lift.exercise_id)
        evidence = {
            "period": week.period, "best_kg": lift.best_kg, "best_day": lift.best_day, "e1rm_kg": lift.e1rm_kg,
            "weeks_since_best": round(lift.weeks_since_best, 1), "slope_per_week": lift.slope_per_week,
        }  # fmt: skip
        same = (lift.exercise_id, str(lift.best_kg), str(lift.best_day))
        if lift.standing == "plateau":
            text = f"{name} has not moved for {lift.weeks_since_best:.0f} weeks: change reps, sets or the exercise"
            yield Advice(kind="plateau", text=text, evidence=evidence, same=same, exercise_id=lift.exercise_id)
        elif lift.standing == "falling":
            text = f"{name} is falling since {lift.best_day}: hold the weight until all reps are back"
            yield Advice(kind="hold", text=text, evidence=evidence, same=same, exercise_id=lift.exercise_id)


def subject(kind: str, exercise_id: str | None, evidence: Mapping[str, Any]) -> tuple[str, ...]:
    """What advice is about: a newer piece about the same takes its place."""
    about = (evidence.get(name) for name in ("muscle", "supplement", "id", "template_id"))
    return (kind, exercise_id or "", *[str(one or "") for one in about])


def weeks_without_a_lighter_one(sets: Sequence[int]) -> int:
    """Trained weeks up to the last, of hard sets per week, since one with less than two thirds of the four before."""
    since = 0
    for n, now in enumerate(sets):
        before = [s for s in sets[max(n - 4, 0) : n] if s]
        lighter = now == 0 or (len(before) >= 2 and now < LIGHT * sum(before) / len(before))
        since = 0 if lighter else since + 1
    return since


def _deload(week: Week) -> Iterable[Advice]:
    stalled = {
        lift.exercise_id: lift.weeks_since_best for lift in week.lifts if lift.standing in ("plateau", "falling")
    }
    weeks = weeks_without_a_lighter_one(week.sets)
    due = trends.deload(stalled, weeks)
    if due.due:
        best = {lift.exercise_id: lift.best_day for lift in week.lifts if lift.exercise_id in due.lifts}
        same = tuple([f"{one}:{best[one]}" for one in due.lifts]) or (str(weeks), week.period)
        evidence = {"period": week.period, "lifts": best, "weeks_without": weeks, "reason": due.reason}
        yield Advice(kind="deload", text=f"Take a lighter week: {due.reason}", evidence=evidence, same=same)


def _neglected(week: Week) -> Iterable[Advice]:
    """Beside others that get enough, and only if trained at all: who never trains calves has decided so."""
    least = muscles.BAND[0]
    if max(week.means.values(), default=0.0) < least:
        return
    for muscle, sets in sorted(week.means.items()):
        if 0 < sets < least * NEGLECTED and muscle != "cardio":
            text = f"{muscle} gets {sets:.1f} hard sets a week; {least:g} are the least that most grow on"
            evidence = {"period": week.period, "muscle": muscle, "sets_per_week": round(sets, 2), "least": least}
            yield Advice(kind="neglected_muscle", text=text, evidence=evidence, same=(muscle, f"{sets:.0f}"))


def _protein(week: Week) -> Iterable[Advice]:
    if week.protein_goal is None or len(week.protein) < PROTEIN_DAYS:
        return
    mean = sum(week.protein) / len(week.protein)
    if mean < PROTEIN_SHARE * week.protein_goal:
        text = f"Protein was {mean:.0f} g a day, the goal is {week.protein_goal:g} g"
        evidence = {
            "period": week.period, "mean_g": round(mean, 1), "goal_g": week.protein_goal, "days": len(week.protein)
        }  # fmt: skip
        yield Advice(kind="protein_low", text=text, evidence=evidence, same=(week.period,))


def _supplements(week: Week) -> Iterable[Advice]:
    for name, (taken, missed) in sorted(week.doses.items()):
        if taken >= HABIT_DAYS and missed >= MISSED_DAYS:
            text = f"{name} was missed on {missed} days of the week"
            evidence = {"period": week.period, "supplement": name, "days_missed": missed, "days_before": taken}
            yield Advice(kind="missed_supplement", text=text, evidence=evidence, same=(name, week.period))


def _goals(week: Week) -> Iterable[Advice]:
    for goal in week.goals:
        if goal["on_course"] is False:
            when = f"expected {goal['expected']}" if goal["expected"] else "not in sight"
            text = f"{goal['name']} {goal['typed']} by {goal['by']} is at risk: {when}"
            same = (goal["id"], str(goal["target"]), str(goal["by"]), week.period[:7])
            evidence = {"period": week.period, **{n: goal[n] for n in _OF_GOAL}}
            yield Advice(
                kind="goal_at_risk", text=text, evidence=evidence, same=same, exercise_id=goal.get("exercise_id")
            )


_OF_GOAL = ("id", "target", "by", "current", "expected", "slope_per_week")


def expected_day(
    current: float, target: float, slope_per_week: float | None, low: float | None, high: float | None
) -> tuple[float | None, Mapping[str, float | None]]:
    """Weeks until a straight line reaches the target, and by the ends of its interval; None where it never does."""

    def weeks(slope: float | None) -> float | None:
        way = target - current
        if slope is None or not way or slope / way <= 0:
            return 0.0 if not way else None
        found = way / slope
        return found if found < 5200 else None

    return weeks(slope_per_week), {"low": weeks(low), "high": weeks(high)}
