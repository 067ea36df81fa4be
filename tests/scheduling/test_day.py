"""The rules of one date."""

from __future__ import annotations

from fit.kernel.errors import NotFound, Rejected
from fit.scheduling.commands import AddOnce, ChangeOnce, ClearDay, FollowPlanOnDay, MoveAway, MoveHere, SkipDay
from fit.scheduling.day_decider import decider
from fit.scheduling.events import DayPlanChanged, Once
from spec import given

AT, DAY, NEXT = "2026-11-20T08:00:00+01:00", "2026-11-23", "2026-11-24"
ONCE = Once(id="o1", kind="workout", template_id="t1")
ADD = AddOnce(at=AT, day=DAY, once=ONCE, name="Upper A")
ADDED = DayPlanChanged(date=DAY, at=AT, change="added", added=(ONCE,))
SKIPPED = DayPlanChanged(date=DAY, at=AT, change="skipped", off=("e1",), reason="ill")


def test_a_day_is_skipped_with_its_reason() -> None:
    given(decider).when(SkipDay(at=AT, day=DAY, due=("e1",), reason="ill")).then(SKIPPED)


def test_an_empty_day_is_neither_skipped_nor_moved_nor_cleared() -> None:
    for command in (
        SkipDay(at=AT, day=DAY, due=()),
        MoveAway(at=AT, day=DAY, due=(), to=NEXT),
        ClearDay(at=AT, day=DAY, due=()),
    ):
        given(decider).when(command).then_refused(Rejected, f"nothing is planned on {DAY}")


def test_a_plan_stands_on_a_date_once() -> None:
    given(decider).when(ADD).then(ADDED)
    given(decider, ADDED).when(ADD.but(once=ONCE.but(id="o2"))).then()


def test_another_time_moves_what_stands_there_once() -> None:
    later = ADD.but(once=ONCE.but(id="o2", time="18:00"))
    given(decider, ADDED).when(later).then(
        DayPlanChanged(date=DAY, at=AT, change="changed", changes={"o1": {"time": "18:00"}})
    )


def test_an_archived_plan_stands_nowhere() -> None:
    given(decider).when(ADD.but(archived=True)).then_refused(Rejected, "archived")


def test_assigning_what_was_skipped_brings_it_back() -> None:
    given(decider, SKIPPED).when(ADD.but(brings_back=("e1",))).then(
        DayPlanChanged(date=DAY, at=AT, change="brought_back", on=("e1",))
    )


def test_what_is_not_off_is_not_brought_back() -> None:
    given(decider).when(ADD.but(brings_back=("e1",))).then(ADDED)


def test_moving_takes_the_weeks_entry_off_and_removes_what_stood_there_once() -> None:
    given(decider, ADDED).when(MoveAway(at=AT, day=DAY, due=("e1", "o1"), to=NEXT)).then(
        DayPlanChanged(date=DAY, at=AT, change="moved_away", off=("e1",), removed=("o1",), moved_to=NEXT)
    )


def test_a_day_does_not_move_onto_itself() -> None:
    given(decider).when(MoveAway(at=AT, day=DAY, due=("e1",), to=DAY)).then_refused(Rejected, "the day it is on")


def test_what_moves_home_happens_again() -> None:
    moved = ONCE.but(of="e1", moved_from=DAY)
    away = DayPlanChanged(date=DAY, at=AT, change="moved_away", off=("e1",), moved_to=NEXT)
    given(decider, away).when(MoveHere(at=AT, day=DAY, moved=(moved,), since=NEXT)).then(
        DayPlanChanged(date=DAY, at=AT, change="moved_here", on=("e1",), moved_from=NEXT)
    )


def test_a_moved_workout_follows_a_new_version_of_its_plan() -> None:
    follow = FollowPlanOnDay(at=AT, day=DAY, template_id="t1", template_version=2, before_minutes=30, after_minutes=45)
    given(decider, ADDED).when(follow).then(
        DayPlanChanged(
            date=DAY, at=AT, change="plan", template_id="t1", template_version=2, before_minutes=30, after_minutes=45
        )
    )
    given(decider, SKIPPED).when(follow).then()
    given(decider, ADDED.but(added=(ONCE.but(pin="v1"),))).when(follow).then()


def test_only_what_stands_there_once_can_be_changed() -> None:
    change = ChangeOnce(at=AT, day=DAY, id="o1", changes={"kept": ["archived"]})
    given(decider).when(change).then_refused(NotFound, "o1")
    (event,) = given(decider, ADDED).when(change).events()
    assert event.changes == {"o1": {"kept": ["archived"]}}
    given(decider, ADDED, event).when(change).then()
