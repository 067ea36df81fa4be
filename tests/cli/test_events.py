"""The log seen event by event, by SQL, and rebuilt."""

from __future__ import annotations

from conftest import Fit

FIELDS = {
    "device_id", "domain", "seq", "event_id", "key", "aggregate_id", "bases", "event_type", "event_version",
    "event_data", "timestamp", "correlation_id", "causation_id", "hlc", "hash",
}  # fmt: skip


def test_a_list_line_is_one_whole_event(fit: Fit) -> None:
    fit("log", "bench", "3x8@50")
    for event in fit("events", "list", "--json").json_lines:
        assert event.keys() == FIELDS


def test_the_last_correlation_shows_the_chain_of_causes(fit: Fit) -> None:
    fit("log", "bench", "1x8@50")
    answer = fit("log", "bench", "1x8@60", "--json").json
    events = fit("events", "list", "--correlation", "last", "--json").json_lines
    assert [e["event_type"] for e in events] == ["ExerciseCompleted"] + ["ProgressMilestoneReached"] * 2
    assert {e["causation_id"] for e in events[1:]} == {events[0]["event_id"]}
    assert [e["event_id"] for e in events] == answer["event_ids"]
    same = fit("events", "list", "--correlation", answer["correlation_id"], "--json").json_lines
    assert same == events


def test_events_can_be_picked_by_type_domain_and_day(fit: Fit) -> None:
    fit("log", "bench", "1x8@50")
    assert len(fit("events", "list", "--type", "ExerciseCompleted", "--json").json_lines) == 1
    assert len(fit("events", "list", "--domain", "identity", "--json").json_lines) == 1
    assert fit("events", "list", "--until", "yesterday", "--json").json_lines == []


def test_one_event_is_shown_with_what_it_caused(fit: Fit) -> None:
    fit("log", "bench", "1x8@50")
    first, *caused = fit("log", "bench", "1x8@60", "--json").json["event_ids"]
    shown = fit("events", "show", first[-6:], "--json").json
    assert shown["caused"] == caused
    assert shown["payload"]["exercise_id"] == "bench-press"
    assert "void" not in fit("events", "show", first).out
    fit("undo")
    assert "void" in fit("events", "show", first).out
    fit("events", "show", "nonesuch", expect=3)


def test_the_tail_is_the_latest(fit: Fit) -> None:
    fit("log", "bench", "1x8@50")
    assert [e["event_type"] for e in fit("events", "tail", "-n", "1", "--json").json_lines] == ["ExerciseCompleted"]


def test_a_sound_log_verifies(fit: Fit) -> None:
    fit("log", "bench", "1x8@50")
    found = fit("events", "verify", "--json").json
    assert (found["ok"], found["events"], found["problems"]) == (True, 4, [])
    assert {h["domain"]: h["seq"] for h in found["heads"]} == {
        "identity": 1, "profile": 1, "scheduling": 1, "execution": 1,
    }  # fmt: skip


def test_sql_reads_and_only_reads(fit: Fit) -> None:
    fit("log", "bench", "1x8@50")
    query = "select weight_kg from v_lifts"
    assert fit("sql", query, "--json").json == [{"weight_kg": 50.0}]
    assert fit("sql", query, "--csv").out == "weight_kg\n50.0\n"
    for write in ("delete from events", "drop table v_lifts", "pragma user_version = 7", "attach 'x' as y"):
        fit("sql", write, expect=4)
    for nonsense in ("selec", "select 1; select 2", "select nope", " "):
        fit("sql", nonsense, expect=2)


def test_a_rebuild_changes_nothing(fit: Fit) -> None:
    fit("log", "bench", "1x8@50")
    fit("log", "pull up", "1x8")
    before = fit("sql", "select * from v_lifts", "--json").json
    assert fit("rebuild", "--json").json == {"events": 5}
    assert fit("sql", "select * from v_lifts", "--json").json == before


def test_the_past_is_shown_as_it_was_known_then(fit: Fit) -> None:
    fit("log", "bench", "1x8@50")
    fit.at("2026-11-25T08:00:00+01:00")
    fit("log", "bench", "1x8@60", "--at", "2026-11-23")
    fit("undo", "2")
    assert fit("history", "--json").json["workouts"] == []
    then = fit("history", "--json", "--as-of", "2026-11-24").json["workouts"]
    assert [e["sets"][0]["weight_kg"] for w in then for e in w["exercises"]] == [50.0]
    assert fit("history", "--json", "--as-of", "2026-11-22").json["workouts"] == []
    fit("undo", "--as-of", "yesterday", expect=4)
