"""What analytics looks at when a workout ends: the lifts of the session, those before it, and the weeks gone by."""

from __future__ import annotations

from fit.analytics import lift_figures, muscles, periods, trends
from fit.analytics.progress_events import LiftProgress, LiftTrend, TrendAnalyzed
from fit.app import rollups
from fit.app.stats import Figures
from fit.kernel import days

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from fit.kernel.messages import Told

_RECORDS = {name: column for name, column in lift_figures.RECORDS.items() if name in ("weight", "e1rm")}
_BACK_DAYS = 84


def lifts_of_workout(store: Any, told: Told) -> tuple[LiftProgress, ...]:
    """Each exercise of the session, with the session of it before. Two or three look-ups by index each."""
    from fit.app.exercises import Exercises

    known = Exercises(store.views)
    found = []
    for row in store.views.find("v_lifts", {"aggregate_id": told.aggregate_id}, order="exercise_id"):
        ids = known.same_as(row["exercise_id"])
        before = _before(store, ids, row["day"], told.aggregate_id)
        found.append(
            LiftProgress(
                exercise_id=known.canonical(row["exercise_id"]), hard_sets=row["hard_sets"], reps=row["reps"],
                weight_kg=row["weight_kg"], e1rm_kg=row["e1rm_kg"], volume_kg=row["volume_kg"],
                before_day=before.get("day"), before_weight_kg=before.get("weight_kg"),
                before_e1rm_kg=before.get("e1rm_kg"), before_volume_kg=before.get("volume_kg"),
                records=tuple([n for n, c in _RECORDS.items() if before and _beaten(store, ids, row, c)]),
            )
        )  # fmt: skip
    return tuple(found)


def _before(store: Any, ids: list[str], day: str, workout_id: str) -> dict[str, Any]:
    rows = [
        row
        for one in ids
        for row in store.views.find(
            "v_lifts", {"exercise_id": one, "day <=": day, "aggregate_id <>": workout_id}, order="day desc", limit=1,
            columns="day, weight_kg, e1rm_kg, volume_kg",
        )
    ]  # fmt: skip
    return max(rows, key=lambda row: str(row["day"]), default={})


def _beaten(store: Any, ids: list[str], row: dict[str, Any], column: str) -> bool:
    """Whether no other session has reached this."""
    if row[column] is None:
        return False
    for one in ids:
        best = store.views.find(
            "v_lifts", {"exercise_id": one, f"{column} >=": row[column] - 1e-6}, limit=2, columns="aggregate_id"
        )
        if any(other["aggregate_id"] != row["aggregate_id"] for other in best):
            return False
    return True


def periods_gone_by(store: Any, told: Told) -> tuple[TrendAnalyzed, ...]:
    """The week and the month before the one that the event was recorded in, where nobody has looked at them yet and
    there was training; nothing while very much is still to be summed up."""
    from fit.app.house import House

    zone = House(store, 0.0).settings().zone
    now = days.local(days.epoch(told.timestamp), zone)
    wanted = []
    for by in ("week", "month"):
        start = periods.start(days.add_days(periods.start(now.day, by), -1), by)
        name = periods.name(start, by)
        if not store.views.find("v_trends", {"aggregate_id": f"trend:{name}"}, limit=1, columns="period"):
            wanted.append((by, name, start))
    if not wanted or not rollups.caught_up(store):
        return ()
    figures = Figures(House(store, 0.0))
    found = [_analyzed(figures, by, name, start, now.iso) for by, name, start in wanted]
    return tuple([one for one in found if one.sessions])


def _analyzed(figures: Figures, by: str, period: str, start: str, at: str) -> TrendAnalyzed:
    """What `fit stats` shows of a period, as it is known now."""
    from fit.app.stats import Span
    from fit.app.stats_periods import by_lift

    end = periods.last(start, by)
    columns = ("sessions", "hard_sets", "volume_kg", "e1rm_kg")
    lifts = figures.lifts()
    of_period = by_lift(figures, lifts, by, Span(since=start, until=end), columns)
    weeks = by_lift(figures, lifts, "week", Span(since=days.add_days(start, -_BACK_DAYS), until=end), ("e1rm_kg",))
    found, sets = [], []
    for lift in lifts:
        row = of_period[lift.id].get((start, period))
        if row is None:
            continue
        points = [
            (days.number(monday), round(week["e1rm_kg"], 1))
            for (monday, _), week in weeks[lift.id].items()
            if week["e1rm_kg"] is not None
        ]
        earlier = [value for day, value in points if day < days.number(start)]
        change = None
        if earlier and row["e1rm_kg"]:
            change = trends.trend([(0, earlier[-1]), (7, row["e1rm_kg"])]).change_pct
        standing, line = trends.standing(points), trends.trend(points)
        best_day = None if standing.best_day is None else days.add_days("1970-01-01", standing.best_day)
        found.append(
            LiftTrend(
                exercise_id=lift.id, sessions=row["sessions"], hard_sets=row["hard_sets"], e1rm_kg=row["e1rm_kg"],
                volume_kg=row["volume_kg"], change_pct=change, slope_per_week=line.slope_per_week,
                standing=standing.word, weeks_since_best=standing.weeks_since_best, best_kg=standing.best,
                best_day=best_day,
            )
        )  # fmt: skip
        sets.append((muscles.of_exercise(figures.known.by_id(lift.id)), row["hard_sets"]))
    sessions = figures.views.find(
        "v_workouts", {"day >=": start, "day <=": end, "status <>": "discarded", "sets >": 0}, columns="count(*) as n"
    )
    volumes = [one.volume_kg for one in found if one.volume_kg is not None]
    return TrendAnalyzed(
        by=by, period=period, start=start, analyzed_at=at, sessions=sessions[0]["n"],
        hard_sets=sum([one.hard_sets for one in found]), lifts=tuple(found), muscles=muscles.sets_by_muscle(sets),
        volume_kg=sum(volumes) if volumes else None,
    )  # fmt: skip
