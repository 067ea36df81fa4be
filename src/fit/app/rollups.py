"""Kept figures follow the log: only the months that something happened in are computed again."""

from __future__ import annotations

from fit.analytics import lift_figures as figures
from fit.analytics import rollups
from fit.app import catalog
from fit.app.ports import Checkpoint
from fit.kernel import days, json_text
from fit.kernel.errors import Remote, Storage

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from typing import Any

    from fit.app.house import House

_STATE = "rollups"  # their line among the checkpoints
_KIND = "lift-month"
_STEP = 300
"""Months of lifts computed in one transaction: well under a second."""
_YEAR = 12


def is_current(store: Any) -> bool:
    return _current(store, _version(store))


def ready(house: House, progress: Callable[[float], None] | None = None) -> None:
    """Figures up to date before a read: kept where that can be done at once, else in memory for this reader. `progress`
    hears the share that is done."""
    store, version = house.store, _version(house.store)
    if _current(store, version):
        return
    if not store.views.in_memory:
        try:
            _catch_up_in_steps(store, version, patient=False, progress=progress)
            return
        except (Storage, Remote):
            pass
    if store.views.checkpoint(_STATE).version == version:
        store.shadow(rollups.ROLLUPS)
    else:
        store.shadow(())  # none of them is worth copying
    catch_up(store, version)


def caught_up(store: Any) -> bool:
    """Catch up inside the transaction of a command, where that is quick; False where it is not."""
    version = _version(store)
    return _current(store, version) or catch_up(store, version, _STEP)


def rebuild(store: Any) -> None:
    """Throw the figures away and compute them from the first set on."""
    with store.writing():
        store.views.move(_STATE, Checkpoint())
    _catch_up_in_steps(store, _version(store), patient=True)


def _version(store: Any) -> str:
    profile = store.views.find("v_profile", {}, limit=1, columns="formula")
    return rollups.version(catalog.FINGERPRINTS["execution"], profile[0]["formula"] if profile else "epley")


def _catch_up_in_steps(
    store: Any, version: str, patient: bool, progress: Callable[[float], None] | None = None
) -> None:
    finished, most = False, 1
    while not finished:
        with store.writing(patient):
            finished = catch_up(store, version, _STEP)
        if progress:
            left = store.views.stale(_KIND)
            most = max(most, left + _STEP)
            progress(1 - left / most)


def _current(store: Any, version: str) -> bool:
    return store.views.checkpoint(_STATE).version == version and not store.views.any_stale(_KIND)


def catch_up(store: Any, version: str, most: int = 0) -> bool:
    """Compute what is stale, at most so many months of lifts where given; True when nothing is left. Ask in a
    transaction."""
    views = store.views
    if views.checkpoint(_STATE).version != version:
        views.reset(rollups.ROLLUPS)
        lifted = views.find("v_lifts", {}, columns="distinct exercise_id, substr(day, 1, 7) as month")
        views.mark_stale([(_KIND, f"{row['exercise_id']}|{row['month']}") for row in lifted])
        views.move(_STATE, Checkpoint(version=version))
    formula = version.rpartition(".")[2]
    stale: dict[str, list[str]] = {}
    for key in views.take_stale(_KIND, most):
        exercise_id, _, month = key.rpartition("|")
        stale.setdefault(exercise_id, []).append(month)
    for exercise_id, months in stale.items():
        _compute(views, exercise_id, months, formula)
    return not views.any_stale(_KIND)


def _compute(views: Any, exercise_id: str, months: Sequence[str], formula: str) -> None:
    """A lift's figures of these months, of the weeks they touch, and in all."""
    of_weeks: dict[tuple[str, ...], Any] = {}
    of_months: dict[tuple[str, ...], Any] = {}
    for run in _runs(months):
        first = days.week_start(f"{run[0]}-01")
        last = days.add_days(days.week_start(_last_day(run[-1])), 6)
        by_week, by_month = _parted(lift_rows(views, [exercise_id], first, last))
        for weeks_on in range((days.days_between(first, last) + 1) // 7):
            start = days.add_days(first, 7 * weeks_on)
            mine = by_week.get(start)
            period = days.iso_week(start)
            of_weeks[exercise_id, period] = figures.week(mine, period, start, formula) if mine else None
        for month in run:
            mine = by_month.get(month)
            of_months[exercise_id, month] = figures.month(mine, month, formula) if mine else None
    views.put(rollups.LIFT_WEEKS, of_weeks)
    views.put(rollups.LIFT_MONTHS, of_months)
    kept = views.rows(rollups.LIFT_MONTHS, exercise_id)
    weeks = views.rows(rollups.LIFT_WEEKS, exercise_id)
    views.put(rollups.LIFTS, {(exercise_id,): figures.total(weeks, kept) if kept else None})


def _runs(months: Sequence[str]) -> Iterator[list[str]]:
    """Months that follow each other, at most a year of them: their rows are read once, and never fill the memory."""
    run: list[str] = []
    for month in sorted(months):
        if run and (len(run) == _YEAR or month != _month_after(run[-1])):
            yield run
            run = []
        run.append(month)
    if run:
        yield run


def _parted(rows: Sequence[dict[str, Any]]) -> tuple[dict[str, list[dict[str, Any]]], dict[str, list[dict[str, Any]]]]:
    """First day of the week → its rows, and month → its rows."""
    starts: dict[str, str] = {}
    weeks: dict[str, list[dict[str, Any]]] = {}
    months: dict[str, list[dict[str, Any]]] = {}
    for row in rows:
        day = row["day"]
        start = starts.get(day) or starts.setdefault(day, days.week_start(day))
        weeks.setdefault(start, []).append(row)
        months.setdefault(day[:7], []).append(row)
    return weeks, months


def lift_rows(
    views: Any, exercise_ids: Sequence[str], first: str = "", last: str = "", sets: bool = True
) -> list[dict[str, Any]]:
    """Rows of v_lifts of these exercises and days (inclusive); without `sets` only what weeks by Epley need."""
    where: dict[str, Any] = {}
    if first:
        where["day >="] = first
    if last:
        where["day <="] = last
    found: list[dict[str, Any]] = []
    for one in exercise_ids:
        rows = views.find(
            "v_lifts", {"exercise_id": one, **where}, order="day, aggregate_id", columns=_MORE if sets else _FEW
        )
        for row in rows if sets else ():
            row["best_sets"] = json_text.read(row["best_sets"])
        found += rows
    return found


_FEW = "aggregate_id, exercise_id, day, hard_sets, reps, weight_kg, e1rm_kg, volume_kg"
_MORE = f"{_FEW}, set_volume_kg, longest_s, farthest_m, fastest_ms, best_sets"


def _month_after(month: str) -> str:
    return days.add_days(f"{month}-28", 4)[:7]


def _last_day(month: str) -> str:
    """The last day of a month."""
    return days.add_days(f"{_month_after(month)}-01", -1)
