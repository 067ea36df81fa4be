"""`fit log`, as lifters and scripts use it."""

from __future__ import annotations

from typing import Any

import pytest

from conftest import Fit

ANSWER_FIELDS = {
    "workout_id", "entry_id", "exercise", "sets", "performed_at", "note", "e1rm_kg", "volume_kg", "milestones",
    "progressions", "correlation_id", "event_ids",
}  # fmt: skip
SET_FIELDS = {
    "n", "reps", "weight_kg", "load_kg", "typed", "unit", "kind", "rpe", "rest_seconds", "duration_seconds",
    "distance_m",
}  # fmt: skip


def test_a_first_log_needs_nothing(fit: Fit) -> None:
    said = fit("log", "bench", "3x8@50")
    assert said.out.splitlines()[0] == "Bench Press  3x8@50kg"
    assert "e1RM 63.3 kg, volume 1200 kg" in said.out
    types = [e["event_type"] for e in fit("events", "list", "--json").json_lines]
    assert types == ["UserRegistered", "ProfileCreated", "ScheduleCreated", "ExerciseCompleted"]


def test_the_answer_has_the_shape_that_scripts_read(fit: Fit) -> None:
    answer = fit("log", "bench", "3x8@50", "--json").json
    assert answer.keys() >= ANSWER_FIELDS
    assert answer["workout_id"] == "2026-11-23"
    assert answer["exercise"] == {"id": "bench-press", "name": "Bench Press"}
    assert answer["performed_at"] == "2026-11-23T18:30:00+01:00"
    assert (answer["e1rm_kg"], answer["volume_kg"], answer["note"]) == (63.3, 1200.0, None)
    assert [s["n"] for s in answer["sets"]] == [1, 2, 3]
    first = answer["sets"][0]
    assert first.keys() >= SET_FIELDS
    assert (first["reps"], first["weight_kg"], first["load_kg"], first["typed"], first["unit"], first["kind"]) == (
        8, 50.0, 50.0, "50", "kg", "working",
    )  # fmt: skip


@pytest.mark.parametrize("words", [["--json", "log", "bench", "3x8@50"], ["log", "--json", "bench", "3x8@50"]])
def test_global_options_stand_before_or_after(fit: Fit, words: list[str]) -> None:
    assert fit(*words).json["volume_kg"] == 1200.0


def test_what_was_typed_is_kept_beside_the_kilograms(fit: Fit) -> None:
    one = fit("log", "squat", "5x5@135lb", "--json").json["sets"][0]
    assert (one["typed"], one["unit"]) == ("135", "lb")
    assert one["weight_kg"] == pytest.approx(61.2349, abs=1e-3)
    assert "5x5@135lb" in fit("history").out


def test_groups_rests_effort_and_a_note(fit: Fit) -> None:
    answer = fit("log", "bench", "press", "3x8@50", "2x6@55", "rpe8", "rest", "90", "felt strong", "--json").json
    assert [(s["reps"], s["weight_kg"], s["rpe"], s["rest_seconds"]) for s in answer["sets"]] == [
        (8, 50.0, None, 90), (8, 50.0, None, 90), (8, 50.0, None, 90), (6, 55.0, 8, 90), (6, 55.0, 8, 90),
    ]  # fmt: skip
    assert answer["note"] == "felt strong"


def test_at_says_when_it_was_done(fit: Fit) -> None:
    answer = fit("log", "squat", "5x5@225lb", "--at", "yesterday 18:30", "--json").json
    assert answer["performed_at"] == "2026-11-22T18:30:00+01:00"
    assert answer["workout_id"] == "2026-11-22"


@pytest.mark.parametrize(
    ("words", "weight", "load"),
    [("3x8", 0.0, 80.0), ("3x8@bw", 0.0, 80.0), ("3x8@bw+10", 10.0, 90.0), ("3x8@bw-20", -20.0, 60.0)],
)
def test_body_weight_moves_count_the_body_once_it_is_weighed(fit: Fit, words: str, weight: float, load: float) -> None:
    first = fit("log", "pull", "up", words, "--json").json
    assert (first["sets"][0]["weight_kg"], first["sets"][0]["load_kg"], first["e1rm_kg"]) == (weight, None, None)
    _weigh(80.0)
    second = fit("log", "pull", "up", words, "--json").json
    assert (second["sets"][0]["load_kg"], second["volume_kg"]) == (load, load * 24)
    shown = fit("history", "--json").json["workouts"][0]["exercises"][0]
    assert shown["sets"][0]["load_kg"] == load  # the entry of before the weigh-in, too


def test_warm_ups_count_in_no_volume(fit: Fit) -> None:
    answer = fit("log", "bench", "w:10@20", "3x8@50", "--json").json
    assert [s["kind"] for s in answer["sets"]] == ["warmup", "working", "working", "working"]
    assert answer["volume_kg"] == 1200.0


def test_a_change_starts_from_the_last_working_weight(fit: Fit) -> None:
    fit("log", "bench", "3x8@50", "2x5@60", "--at", "-3d")
    assert fit("log", "bench", "+2.5", "3x8", "--json").json["sets"][0]["weight_kg"] == 62.5
    assert fit("log", "bench", "-2.5", "3x8", "--json").json["sets"][0]["weight_kg"] == 60.0


def test_a_change_from_nothing_is_refused(fit: Fit) -> None:
    assert fit("log", "bench", "+2.5", "3x8", "--json", expect=4).error["code"] == "rejected"


def test_a_share_of_the_best_estimate_rounds_to_the_plates(fit: Fit) -> None:
    fit("log", "bench", "3x5@75%", expect=4)
    fit("log", "bench", "1@100")
    assert fit("log", "bench", "3x5@76%", "--json").json["sets"][0]["weight_kg"] == 75.0


def test_a_record_is_announced_and_a_first_log_is_none(fit: Fit) -> None:
    assert fit("log", "bench", "3x8@50", "--json").json["milestones"] == []
    assert fit("log", "bench", "3x8@50", "--json").json["milestones"] == []
    assert fit("log", "bench", "3x8@55", "--json").json["milestones"] == [
        {"type": "NewPersonalRecord", "metric": "weight", "previous": 50.0, "new": 55.0},
        {"type": "NewPersonalRecord", "metric": "e1rm", "previous": 63.3, "new": 69.7},
    ]


@pytest.mark.parametrize(
    ("first", "second", "metric"),
    [
        (("run", "5km", "25:30"), ("run", "5km", "24:30"), "speed"),
        (("run", "5km"), ("run", "6km"), "distance"),
        (("plank", "60s"), ("plank", "70s"), "duration"),
        (("push up", "20"), ("push up", "1x21"), "reps"),
    ],
)
def test_every_kind_of_move_has_its_record(
    fit: Fit, first: tuple[str, ...], second: tuple[str, ...], metric: str
) -> None:
    fit("log", *[w if w != "20" else "1x20" for w in first])
    assert [m["metric"] for m in fit("log", *second, "--json").json["milestones"]] == [metric]


def test_more_than_twice_the_best_is_stored_with_a_warning(fit: Fit) -> None:
    fit("log", "bench", "3x8@50")
    said = fit("log", "bench", "3x8@500")
    assert "more than twice" in said.err
    assert "3x8@500kg" in fit("history").out


@pytest.mark.parametrize(
    ("words", "status"),
    [
        (["bench", "3x8@"], 2),
        (["bench", "0x8"], 2),
        (["bench", "8"], 2),
        (["bench", "8/8/7@50/50"], 2),
        (["bench", "8@1,250"], 2),
        (["bnech", "3x8@50"], 3),
        (["bench", "3x8@1001"], 4),
        (["bench", "1x1001@5"], 4),
        (["bench", "101x8@50"], 4),
        (["bench", "3x8@50", "--at", "1949-12-31"], 4),
        (["bench", "3x8@50", "--at", "2026-11-25"], 4),
        (["bench", "3x8@50", "--at", "soon"], 2),
        (["bench", "3x8@50", "--nonsense"], 2),
    ],
)
def test_what_is_wrong_is_said_and_nothing_is_stored(fit: Fit, words: list[str], status: int) -> None:
    fit("log", "squat", "3x5@100")
    before = fit("events", "list", "--json").out
    said = fit("log", *words, expect=status)
    assert said.out == ""
    assert said.err.startswith("error: ")
    assert "hint: " in said.err
    assert fit("log", *words, "--json", expect=status).error.keys() >= {"code", "message", "hint"}
    assert fit("events", "list", "--json").out == before


def test_a_day_ahead_can_be_logged(fit: Fit) -> None:
    fit("log", "bench", "3x8@50", "--at", "2026-11-24")


def test_an_unknown_exercise_gets_three_suggestions(fit: Fit) -> None:
    hint = fit("log", "bnech", "3x8@50", "--json", expect=3).error["hint"]
    assert "Bench Press" in hint
    assert hint.split("?")[0].count(",") == 2


def test_lines_from_stdin_are_one_command(fit: Fit) -> None:
    text = "# a comment\n2026-11-20 18:30\nbench 3x8@50\n\nyesterday\ndeadlift 1x5@140\n"
    answer = fit("log", "-", "--json", stdin=text).json
    assert [e["performed_at"][:16] for e in answer["entries"]] == ["2026-11-20T18:30", "2026-11-22T12:00"]
    assert len(answer["event_ids"]) == 2
    fit("undo")
    assert fit("history", "--json").json == {"workouts": []}


@pytest.mark.parametrize(
    ("text", "status", "place"),
    [
        ("bench 3x8@50\nbench 3x8@\n", 2, "line 2, column 7: "),
        ("bench 3x8@50\n\nbnech 3x8@50\n", 3, "line 3, column 1: "),
        ("bench 3x8@50\nbench 3x8@2000\n", 4, "line 2, column 7: "),
        ("bench 3x8@50\nsquat +5 3x5\n", 4, "line 2, column 1: "),
        ("", 2, ""),
    ],
)
def test_lines_are_stored_all_or_not_at_all(fit: Fit, text: str, status: int, place: str) -> None:
    said = fit("log", "-", "--json", stdin=text, expect=status)
    assert said.error["message"].startswith(place)
    assert fit("history", "--json").json == {"workouts": []}


def test_bytes_that_are_no_text_are_refused(fit: Fit, monkeypatch: pytest.MonkeyPatch) -> None:
    import io
    import sys

    from fit.cli import hot

    class _Stdin:
        buffer = io.BytesIO(b"bench 3x8@50\n\xff\xfe\n")

    monkeypatch.setattr(sys, "stdin", _Stdin())
    assert hot.run(["log", "-"]) == 2
    assert fit("history", "--json").json == {"workouts": []}


def test_quiet_says_nothing_and_csv_is_a_table(fit: Fit) -> None:
    assert fit("log", "bench", "3x8@50", "--quiet").out == ""
    rows = fit("history", "--csv").out.splitlines()
    assert rows[0].startswith("date,workout_id,entry_id,exercise_id")
    assert len(rows) == 4


def test_a_pipe_gets_no_colour_unless_forced(fit: Fit, monkeypatch: pytest.MonkeyPatch) -> None:
    assert "\x1b[" not in fit("log", "bench", "3x8@50").out
    monkeypatch.setenv("FORCE_COLOR", "1")
    assert "\x1b[" in fit("log", "bench", "3x8@50").out
    monkeypatch.setenv("NO_COLOR", "1")
    assert "\x1b[" not in fit("log", "bench", "3x8@50").out


@pytest.mark.parametrize(
    "words",
    [
        ["log", "bench", "3x8@50"],
        ["log", "bench", "3x8@50", "--at", "-3d", "--note", "ok"],
        ["log", "--note=fine", "row", "3x8@60", "--json"],
        ["log", "bench", "3x8@", "--json"],
        ["log", "bnech", "3x8@50"],
        ["log", "bench", "-2.5", "3x8"],
        ["log", "--", "bench", "3x8@50"],
    ],
)
def test_the_hot_path_and_typer_say_the_same(fit: Fit, words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    from fit.cli import hot, tree

    said: list[Any] = []
    for door in (hot.run, tree.main):
        fit("log", "bench", "3x8@50", "--at", "-7d")
        capsys.readouterr()
        status = door(words)
        out, err = capsys.readouterr()
        for secret in ("entry_id", "correlation_id", "event_ids"):
            out = out.split(f'"{secret}"')[0]
        said.append((status, out, err))
        fit("undo", str(1 + (status == 0)))
    assert said[0] == said[1]


def _weigh(kg: float) -> None:
    """Through the application: `fit body` is another room's."""
    from fit.cli.opening import open_house
    from fit.execution.body_decider import Measure

    house = open_house()
    with house.command() as road:
        road.run(
            Measure(
                metric="weight", value=kg, typed=str(kg), unit="kg", measured_at=house.now(None).iso,
                latest_day=house.latest_day(None),
            )
        )  # fmt: skip
