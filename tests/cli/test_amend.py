"""Corrections: found wherever an earlier one moved the entry, warned of, and told in words."""

from __future__ import annotations

from typing import Any

import pytest

from fit.adapters.sqlite.store import memory_store
from fit.app.amend import Change, amend
from fit.app.house import House
from fit.app.inspect_log import Wanted
from fit.app.log import Asked, log
from fit.kernel import days, notation


def test_an_entry_that_was_moved_to_another_day_is_still_found_by_its_id(fit: Any) -> None:
    entry = fit("log", "bench", "3x8@50", "--json").json["entry_id"]
    fit("amend", "--at", "yesterday")
    assert entry[-4:] in fit("history").out
    for said in (entry, entry[-4:]):
        assert fit("amend", said, "3x8@60", "--json").json["entry_id"] == entry
    fit("amend", entry, "--at", "2026-11-20")
    fit("amend", entry, "3x5@60")
    assert [w["date"] for w in fit("history", "--json").json["workouts"]] == ["2026-11-20"]
    fit("undo", "4")
    assert fit("amend", entry, "3x8@55", "--json").json["workout_id"] == "2026-11-22"


def test_an_entry_that_is_gone_is_not_found(fit: Any) -> None:
    entry = fit("log", "bench", "8@50", "--json").json["entry_id"]
    fit("amend", "--remove", "1")
    fit("amend", entry, "3x8@60", expect=3)


def test_a_slip_of_a_correction_is_warned_of_like_one_of_a_log(fit: Any) -> None:
    fit("log", "bench", "3x8@50")
    fit("log", "bench", "3x8@52.5")
    said = fit("amend", "3x8@500")
    assert said.err.startswith("warning: Bench Press 500 kg is more than twice the best before it (50 kg)")
    assert len(fit("amend", "3x8@500", "--json").json["warnings"]) == 1
    assert "warnings" not in fit("amend", "--note", "typo", "--json").json
    assert "warnings" not in fit("amend", "3x8@55", "--json").json


def test_what_was_merged_since_is_amended_under_its_name_of_today(fit: Any) -> None:
    fit("log", "incline", "bench", "press", "3x8@40")
    fit("exercise", "merge", "incline bench press", "bench", "--yes")
    amended = fit("amend", "3x8@41", "--json").json
    assert amended["exercise"] == {"id": "bench-press", "name": "Bench Press"}
    fit("undo", "2")
    assert fit("history", "--json").json["workouts"][0]["exercises"][0]["name"] == "Incline Bench Press"


def test_who_names_the_exercise_is_told_that_an_entry_keeps_it(fit: Any) -> None:
    fit("log", "bench", "3x8@40")
    assert "an entry keeps its exercise" in fit("amend", "bench", "3x8@41", expect=2).err


def test_an_amend_that_left_no_set_is_undone_by_name(fit: Any) -> None:
    fit("log", "bench", "8@50")
    fit("amend", "--remove", "1")
    assert fit("undo").out.startswith("undone: amend, no set left  (")
    assert fit("redo").out.startswith("redone: amend, no set left  (")


def test_a_history_of_nothing_says_whether_there_is_anything_at_all(fit: Any) -> None:
    assert "Nothing logged yet" in fit("history").out
    assert "Nothing logged yet" in fit("history", "--exercise", "squat").out
    fit("log", "bench", "8@50")
    assert fit("history", "--exercise", "squat").out == "Nothing logged there.\n"


def test_events_are_csv_with_all_their_fields(fit: Any) -> None:
    fit("log", "bench", "8@50")
    listed, tailed = fit("events", "list", "--csv").out, fit("events", "tail", "-n", "99", "--csv").out
    assert listed == tailed
    assert listed.startswith("device_id,domain,seq,event_id,")
    assert fit("events", "tail", "-n", "0", "--csv").out == listed.splitlines()[0] + "\n"
    assert fit("events", "verify", "--csv").out.startswith("device_id,domain,seq,hash\n")


def _ended(fit: Any) -> dict[str, str]:
    return {one["date"]: one["status"] for one in fit("history", "--json").json["workouts"]}


def _events(fit: Any) -> int:
    return len(fit("events", "list", "--json").json_lines)


@pytest.mark.parametrize("finished", [False, True])
def test_a_session_of_days_ago_whose_only_entry_is_corrected_ends_again_and_once(fit: Any, finished: bool) -> None:
    fit.at("2026-11-14T18:00:00+01:00")
    entry = fit("log", "bench", "3x8@50", "--json").json["entry_id"]
    if finished:
        fit("workout", "finish")
    fit.at("2026-11-23T18:30:00+01:00")
    fit("log", "squat", "3x8@50")
    fit("amend", entry, "2x8@55")
    fit("log", "squat", "3x8@50")
    assert _ended(fit) == {"2026-11-14": "executed", "2026-11-23": "open"}
    events = _events(fit)
    fit("log", "squat", "3x8@50")
    fit("log", "squat", "3x8@50")
    assert _events(fit) == events + 2
    ends = "select position from events where event_type = 'WorkoutExecuted' except select position from dead"
    # What time had ended by itself ends anew at what was corrected; what the lifter ended by hand stays said.
    assert len(fit("sql", ends, "--csv").out.splitlines()) == 1 + (2 if finished else 1)


def test_undo_of_a_correction_brings_back_the_end_that_the_session_had(fit: Any) -> None:
    entry = fit("log", "bench", "3x8@50", "--at", "-9d", "--json").json["entry_id"]
    fit("log", "squat", "3x8@50")
    before = fit("history", "--json").json
    fit("amend", entry, "2x8@55")
    fit("undo")
    assert fit("history", "--json").json == before
    events = _events(fit)
    fit("log", "squat", "3x8@50")
    assert _events(fit) == events + 1


def test_a_session_that_two_devices_ended_and_one_corrected_ends_once_more_and_never_again() -> None:
    def command(house: House, line: str, at: str) -> None:
        when = days.read_when(at, house.seconds, "UTC")
        log(house, lambda settings, known: [Asked(entry=notation.read_line(line), at=when)])  # noqa: ARG005

    def give(giver: House, taker: House) -> None:
        heads = taker.store.log.heads()
        new = [s.envelope for s in giver.store.log.select(Wanted(), 0)]
        with taker.store.writing():
            taker.store.log.receive([e for e in new if e.seq > heads.get(f"{e.device_id}/{e.domain}", 0)])

    now = days.epoch("2026-11-23T12:00:00+00:00")
    here, there = House(memory_store(now), now), House(memory_store(now), now)
    command(here, "bench 3x8@50", "2026-11-14")
    give(here, there)
    command(there, "squat 3x8@50", "today")  # both end the session of the 14th
    command(here, "squat 3x8@50", "today")
    old = here.views.find("v_workouts", {"day": "2026-11-14"})[0]["aggregate_id"]
    entry = here.store.log.load("execution", old).events[0].envelope.event_id
    amend(here, entry, lambda settings: Change(entry=notation.read_sets("2x8@55")))  # noqa: ARG005
    give(there, here)
    lengths = []
    for _ in range(3):
        command(here, "squat 3x8@50", "today")
        lengths.append(len(here.store.log.every("execution", old)))
    assert here.views.find("v_workouts", {"day": "2026-11-14"})[0]["status"] == "executed"
    assert len(set(lengths)) == 1


def test_a_lifter_of_pounds_reads_the_correction_in_pounds(fit: Any) -> None:
    fit("profile", "set", "--unit", "lb")
    fit("log", "bench", "3x8@135")
    said = fit("amend", "3x8@145").out
    assert "e1RM 183.6 lb, volume 3480 lb" in said
    assert "kg" not in said
