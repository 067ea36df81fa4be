"""The rules of a week."""

from __future__ import annotations

from fit.kernel.errors import NotFound, Rejected, Unreadable
from fit.scheduling.commands import AssignPlan, ChangeEntry, ClearDays, CreateSchedule, FollowPlan, RemoveEntry
from fit.scheduling.decider import decider
from fit.scheduling.entries import FOREVER, names, occurs, updated
from fit.scheduling.events import ScheduleCreated, ScheduleUpdated
from spec import given

MONDAY = "2026-11-23T18:30:00+01:00"
NEXT_WEEK = "2026-12-02T18:30:00+01:00"
ASK = AssignPlan(
    at=MONDAY, entry_id="e1", kind="workout", template_id="t1", name="Upper A", days=("monday",), template_version=1
)
ASSIGNED = ScheduleUpdated(
    entry_id="e1", at=MONDAY, change="assigned", template_id="t1", template_version=1,
    changes={"kind": "workout", "template_id": "t1", "days": ["monday"]},
)  # fmt: skip
DAILY = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


def test_a_week_is_made_once() -> None:
    given(decider).when(CreateSchedule(at=MONDAY)).then(ScheduleCreated(created_at=MONDAY))
    given(decider, ScheduleCreated(created_at=MONDAY)).when(CreateSchedule(at=MONDAY)).then()


def test_a_plan_is_put_on_a_weekday() -> None:
    given(decider).when(ASK).then(ASSIGNED)


def test_the_event_carries_only_what_was_said() -> None:
    changes = {**ASSIGNED.changes, "time": "18:00", "until": "2026-12-31"}
    given(decider).when(ASK.but(time="18:00", until="2026-12-31")).then(ASSIGNED.but(changes=changes))


def test_every_second_week_is_counted_from_the_first_of_its_days() -> None:
    sunday = ASK.but(days=("sunday",), every=2)
    changes = {"kind": "workout", "template_id": "t1", "days": ["sunday"], "every": 2, "starts": "2026-11-29"}
    given(decider).when(sunday).then(ASSIGNED.but(changes=changes))


def test_the_same_again_changes_nothing() -> None:
    given(decider, ASSIGNED).when(ASK.but(entry_id="e2")).then()


def test_the_same_workout_at_another_time_moves() -> None:
    given(decider, ASSIGNED).when(ASK.but(entry_id="e2", time="18:00")).then(
        ScheduleUpdated(entry_id="e1", at=MONDAY, change="changed", changes={"time": "18:00"})
    )


def test_a_supplement_may_be_taken_twice_a_day() -> None:
    pill = ASK.but(kind="supplement", days=DAILY, time="08:00")
    first = decider.decide(pill, decider.initial)
    (second,) = given(decider, *first).when(pill.but(entry_id="e2", time="20:00")).events()
    assert (second.entry_id, second.change, second.changes["time"]) == ("e2", "assigned", "20:00")


def test_several_plans_stand_on_one_day() -> None:
    (event,) = given(decider, ASSIGNED).when(ASK.but(entry_id="e2", template_id="t2", name="Lower A")).events()
    assert (event.entry_id, event.change) == ("e2", "assigned")


def test_an_archived_plan_is_refused() -> None:
    given(decider).when(ASK.but(archived=True)).then_refused(Rejected, "Upper A is archived")


def test_what_ends_before_it_starts_is_unreadable() -> None:
    ask = ASK.but(starts="2026-12-01", until="2026-11-30")
    given(decider).when(ask).then_refused(Unreadable, r"ends \(2026-11-30\) before it starts \(2026-12-01\)")


def test_a_range_without_the_weekday_is_refused() -> None:
    ask = ASK.but(starts="2026-12-01", until="2026-12-04")
    given(decider).when(ask).then_refused(Rejected, "no monday from 2026-12-01 to 2026-12-04")


def test_another_start_of_what_stands_there_is_refused() -> None:
    given(decider, ASSIGNED).when(ASK.but(starts="2027-01-01")).then_refused(Rejected, "on monday already")


def test_a_range_after_the_last_one_is_an_entry_of_its_own() -> None:
    first = decider.decide(ASK.but(until="2026-12-31"), decider.initial)
    (event,) = given(decider, *first).when(ASK.but(entry_id="e2", starts="2027-02-01")).events()
    assert (event.entry_id, event.change) == ("e2", "assigned")


def test_clearing_what_was_assigned_today_removes_it() -> None:
    given(decider, ASSIGNED).when(ClearDays(at=MONDAY, days=("monday",))).then(
        ScheduleUpdated(entry_id="e1", at=MONDAY, change="removed", template_id="t1")
    )


def test_clearing_later_keeps_the_past() -> None:
    given(decider, ASSIGNED).when(ClearDays(at=NEXT_WEEK, days=("monday",))).then(
        ScheduleUpdated(
            entry_id="e1", at=NEXT_WEEK, change="cleared", template_id="t1", changes={"until": "2026-12-01"}
        )
    )


def test_a_daily_plan_is_cleared_off_one_weekday() -> None:
    daily = decider.decide(ASK.but(days=DAILY), decider.initial)
    (event,) = given(decider, *daily).when(ClearDays(at=MONDAY, days=("monday",))).events()
    assert event.changes == {"days": list(DAILY[1:])}


def test_clearing_a_plan_leaves_the_others() -> None:
    other = decider.decide(ASK.but(entry_id="e2", template_id="t2"), decider.initial)
    asked = given(decider, ASSIGNED, *other).when(ClearDays(at=MONDAY, days=("monday",), template_id="t2"))
    assert [event.entry_id for event in asked.events()] == ["e2"]


def test_clearing_an_empty_day_is_refused() -> None:
    given(decider, ASSIGNED).when(ClearDays(at=MONDAY, days=("friday",))).then_refused(
        Rejected, "nothing is planned on friday"
    )


def test_entries_follow_a_new_version() -> None:
    follow = FollowPlan(at=MONDAY, template_id="t1", template_version=2, before_minutes=30, after_minutes=45)
    given(decider, ASSIGNED).when(follow).then(
        ScheduleUpdated(
            entry_id="e1", at=MONDAY, change="plan", template_id="t1", template_version=2, before_minutes=30,
            after_minutes=45,
        )
    )  # fmt: skip


def test_pinned_and_ended_entries_and_those_of_other_plans_do_not_follow() -> None:
    pinned = decider.decide(ASK.but(pin="v1"), decider.initial)
    ended = decider.decide(ASK.but(entry_id="e2", until="2026-11-23"), decider.initial)
    follow = FollowPlan(at=NEXT_WEEK, template_id="t1", template_version=2)
    given(decider, *pinned, *ended).when(follow).then()
    given(decider, ASSIGNED).when(follow.but(template_id="t2")).then()


def test_a_version_is_followed_once() -> None:
    follow = FollowPlan(at=MONDAY, template_id="t1", template_version=2)
    first = given(decider, ASSIGNED).when(follow).events()
    given(decider, ASSIGNED, *first).when(follow).then()


def test_what_is_kept_adds_up_and_is_said_once() -> None:
    ask = ChangeEntry(at=MONDAY, entry_id="e1", changes={"kept": ["budget:90>60"]})
    first = given(decider, ASSIGNED).when(ask).events()
    given(decider, ASSIGNED, *first).when(ask).then()
    (event,) = given(decider, ASSIGNED, *first).when(ask.but(changes={"kept": ["archived"]})).events()
    assert event.changes == {"kept": ["budget:90>60", "archived"]}


def test_an_entry_that_is_not_there_cannot_change_or_go() -> None:
    given(decider).when(ChangeEntry(at=MONDAY, entry_id="e9", changes={"pin": None})).then_refused(NotFound, "e9")
    given(decider).when(RemoveEntry(at=MONDAY, entry_id="e9")).then_refused(NotFound, "e9")


def test_what_another_device_removed_stays_removed() -> None:
    late = ScheduleUpdated(entry_id="e1", at=MONDAY, change="changed", changes={"time": "07:00"})
    removed = ScheduleUpdated(entry_id="e1", at=MONDAY, change="removed")
    assert decider.fold([ASSIGNED, removed, late]).entries == {}


def test_an_entry_without_a_start_counts_in_the_week_it_was_assigned_in() -> None:
    entry = updated(None, ASSIGNED.but(at="2026-11-25T08:00:00+01:00"))
    assert entry is not None
    assert (entry.starts, entry.ends, names(entry.days)) == ("2026-11-23", FOREVER, ("monday",))


def test_every_second_week_skips_one() -> None:
    mondays = ["2026-11-23", "2026-11-30", "2026-12-07", "2026-12-14"]
    assert [occurs(1, "2026-11-23", FOREVER, 2, day) for day in mondays] == [True, False, True, False]


def test_a_range_has_both_its_ends_and_nothing_beyond() -> None:
    days = ["2026-11-22", "2026-11-23", "2026-11-30", "2026-12-01"]
    assert [occurs(0b1111111, "2026-11-23", "2026-11-30", 1, day) for day in days] == [False, True, True, False]
