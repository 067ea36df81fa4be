"""Whatever is asked of the week, in any order: folded twice, voided and redone, it is the same week."""

from __future__ import annotations

import contextlib
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from fit.adapters.sqlite.store import memory_store
from fit.app.execute import Road
from fit.app.house import House
from fit.app.plans import plan_by_id
from fit.app.rebuild import rebuild
from fit.app.schedule import day_plans
from fit.app.schedule_changes import assign, assign_once, clear, clear_date, move, skip
from fit.app.schedule_conflicts import conflicts
from fit.app.schedule_resolve import resolve
from fit.app.undo import redo, undo
from fit.kernel import days
from fit.kernel.errors import FitError
from fit.planning.commands import CreateTemplate, UpdateTemplate
from fit.planning.lines import line

SECONDS = days.epoch("2026-11-23T12:00:00+00:00")
PLANS = ("p0", "p1", "p2")
DATES = tuple(days.add_days("2026-11-23", n) for n in range(10))
FIRST, LAST = "2026-11-16", "2026-12-20"

plans = st.sampled_from(PLANS)
dates = st.sampled_from(DATES)
weekdays = st.lists(st.sampled_from(days.WEEKDAYS), min_size=1, max_size=3, unique=True)
times = st.sampled_from((None, "07:00", "18:00", "18:30"))
steps = st.lists(
    st.one_of(
        st.tuples(st.just("assign"), plans, weekdays, times, st.sampled_from((None, 1, 2, 3)), st.none() | dates),
        st.tuples(st.just("once"), plans, dates, times),
        st.tuples(st.just("clear"), st.none() | plans, weekdays),
        st.tuples(st.just("clear_date"), st.none() | plans, dates),
        st.tuples(st.just("skip"), dates),
        st.tuples(st.just("move"), dates, dates),
        st.tuples(st.just("minutes"), plans, st.integers(5, 120)),
        st.tuples(st.just("archive"), plans, st.booleans()),
        st.tuples(st.just("resolve"), st.integers(0, 3), st.sampled_from(("keep", "move", "clear", "unpin"))),
        st.tuples(st.just("undo")),
        st.tuples(st.just("redo")),
        st.tuples(st.just("a day passes")),
    ),
    max_size=10,
)


def new_house() -> House:
    house = House(memory_store(SECONDS), SECONDS)
    targets = [{"reps": 8, "weight_kg": 40.0}] * 3
    for plan in PLANS:
        with house.command() as road:
            road.run(
                CreateTemplate(
                    template_id=plan, at=now(house), kind="workout", name=plan, minutes=45,
                    exercises=(line("bench-press", "Bench Press", targets),),
                )
            )  # fmt: skip
    return house


def now(house: House) -> str:
    return house.now("UTC").iso


def take(house: House, step: tuple[Any, ...]) -> None:
    """One command; one that is refused changes nothing."""
    match step:
        case ("undo",):
            undo(house)
            return
        case ("redo",):
            redo(house)
            return
        case ("a day passes",):
            house.seconds += 86400
            return
    with house.command() as road:
        match step:
            case ("assign", plan, names, time, every, until):
                groups = [(name,) for name in names]
                assign(house, road, plan_by_id(house, plan), groups, time=time, every=every, until=until)
            case ("once", plan, date, time):
                assign_once(house, road, plan_by_id(house, plan), date, time)
            case ("clear", plan, names):
                clear(house, road, tuple(names), plan_by_id(house, plan) if plan else None)
            case ("clear_date", plan, date):
                clear_date(house, road, date, plan_by_id(house, plan) if plan else None)
            case ("skip", date):
                skip(house, road, date, "ill")
            case ("move", date, to):
                move(house, road, date, to)
            case ("minutes", plan, minutes):
                update(house, road, plan, {"estimated_duration_minutes": minutes})
            case ("archive", plan, archived):
                update(house, road, plan, {"archived": archived})
            case ("resolve", n, choice):
                found = conflicts(house, house.now("UTC").day)
                if n < len(found):
                    resolve(house, road, found[n], choice)


def update(house: House, road: Road, plan: str, changes: dict[str, Any]) -> None:
    plan_by_id(house, plan)
    road.run(UpdateTemplate(template_id=plan, at=now(house), changes=changes))


def state(house: House) -> dict[str, Any]:
    """Rows of the week as it counts; a date that went back to its week has nothing left that differs."""
    changes = house.views.find("v_day_changes", {}, order="day")
    return {
        "schedule": house.views.find("v_schedule", {}, order="entry_id"),
        "days": [row for row in changes if (row["off"], row["extra"]) != ("{}", "{}")],
        "shown": [plan.fields() for plan in day_plans(house, FIRST, LAST)],
    }


def walk(house: House, sequence: list[tuple[Any, ...]]) -> None:
    for step in sequence:
        with contextlib.suppress(FitError):
            take(house, step)


@settings(max_examples=30, deadline=None)
@given(steps)
def test_folded_twice_it_is_the_same_week(sequence: list[tuple[Any, ...]]) -> None:
    house = new_house()
    walk(house, sequence)
    before = state(house)
    rebuild(house.store)
    assert state(house) == before


@settings(max_examples=30, deadline=None)
@given(steps, steps)
def test_voided_and_redone_it_is_the_same_week(before: list[tuple[Any, ...]], after: list[tuple[Any, ...]]) -> None:
    house = new_house()
    walk(house, before)
    stood = state(house)
    done = 0
    for step in after:
        if step[0] in ("undo", "redo", "a day passes"):
            continue
        head = house.store.log.head()
        with contextlib.suppress(FitError):
            take(house, step)
        done += house.store.log.head() > head
    stands = state(house)
    if done:
        undo(house, done)
    assert state(house) == stood
    if done:
        redo(house, done)
    assert state(house) == stands


@settings(max_examples=30, deadline=None)
@given(steps)
def test_the_week_never_points_at_a_plan_that_does_not_exist(sequence: list[tuple[Any, ...]]) -> None:
    house = new_house()
    for step in sequence:
        with contextlib.suppress(FitError):
            take(house, step)
        known = {row["aggregate_id"] for row in house.views.find("v_templates", {})}
        assert {row["template_id"] for row in house.views.find("v_schedule", {})} <= known
        assert {due.template_id for plan in day_plans(house, FIRST, LAST) for due in plan.due} <= known


@settings(max_examples=20, deadline=None)
@given(steps, dates)
def test_a_day_alone_shows_what_it_shows_in_its_week(sequence: list[tuple[Any, ...]], day: str) -> None:
    house = new_house()
    walk(house, sequence)
    (alone,) = day_plans(house, day, day)
    assert alone in day_plans(house, FIRST, LAST)
