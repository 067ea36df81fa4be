"""`fit import`: years from other apps, once and only once."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from cli_files import BENCH, BODY, CRONOMETER, LATER, OTHERS, TWO_SESSIONS, strong, strong_row
from conftest import Fit


def names(fit: Fit, *words: str) -> list[str]:
    return [e["event_type"] for e in fit("events", "list", "--json", *words).json_lines]


def test_an_import_tells_what_it_brought(fit: Fit, bring: Any) -> None:
    answer = bring(TWO_SESSIONS).json
    assert (answer["format"], answer["unit"], answer["workouts"], answer["sets"]) == ("strong", "kg", 2, 7)
    assert (answer["already_known"], answer["skipped"]) == (0, [])
    assert answer["new_exercises"] == ["Yoke Carry of Doom"]
    assert len(answer["suggestions"]["Yoke Carry of Doom"]) == 3
    events = fit("events", "list", "--correlation", answer["correlation_id"], "--json").json_lines
    assert [e["event_id"] for e in events] == answer["event_ids"]
    assert len(events) == answer["events"]


def test_history_is_as_if_it_had_been_logged_here(fit: Fit, bring: Any) -> None:
    bring(TWO_SESSIONS)
    newest, oldest = fit("history", "--json").json["workouts"]
    assert (newest["name"], newest["date"]) == ("Legs", "2026-11-04")
    bench, pull_up, yoke = oldest["exercises"]
    assert (bench["id"], pull_up["id"], yoke["name"]) == ("bench-press", "pull-up", "Yoke Carry of Doom")
    assert bench["performed_at"] == "2026-11-02T18:30:00+01:00"
    assert [s["kind"] for s in bench["sets"]] == ["warmup", "working", "working", "working"]
    assert [s["rest_seconds"] for s in bench["sets"]] == [None, 120, None, None]
    assert (bench["sets"][1]["typed"], bench["sets"][1]["unit"], bench["sets"][1]["weight_kg"]) == ("80", "kg", 80.0)
    assert (pull_up["sets"][0]["weight_kg"], pull_up["sets"][0]["bodyweight"]) == (0.0, True)
    records = fit("stats", "records", "--json").json["records"]
    assert {(r["exercise_id"], r["value"]) for r in records if r["type"] == "weight"} >= {("bench-press", 80.0)}


def test_the_past_is_no_news(fit: Fit, bring: Any) -> None:
    bring(TWO_SESSIONS + LATER)
    told = names(fit)
    assert "ProgressMilestoneReached" not in told
    assert "RecommendationGenerated" not in told
    assert told.count("WorkoutExecuted") == 3
    assert fit("log", "squat", "5@107.5", "--json").json["milestones"]


def test_importing_again_adds_nothing_and_a_longer_export_only_what_is_new(fit: Fit, bring: Any) -> None:
    bring(TWO_SESSIONS)
    before = len(names(fit))
    again = bring(TWO_SESSIONS).json
    assert (again["workouts"], again["sets"], again["already_known"], again["correlation_id"]) == (0, 0, 2, None)
    assert len(names(fit)) == before
    longer = bring(TWO_SESSIONS + LATER).json
    assert (longer["workouts"], longer["sets"], longer["already_known"]) == (1, 1, 2)


def test_a_session_that_grew_gets_its_new_sets_alone(fit: Fit, bring: Any) -> None:
    rows = [strong_row("2026-11-02", BENCH, str(n), "80", "8") for n in range(1, 6)]
    bring(strong(*rows[:3]))
    grown = bring(strong(*rows, strong_row("2026-11-02", "Squat", "1", "90", "5"))).json
    assert (grown["workouts"], grown["sets"], grown["already_known"]) == (0, 3, 1)
    (workout,) = fit("history", "--json").json["workouts"]
    assert [len(e["sets"]) for e in workout["exercises"]] == [3, 2, 1]
    assert bring(strong(*rows)).json["sets"] == 0


def test_identical_sets_all_count(bring: Any) -> None:
    row = strong_row("2026-11-02", BENCH, "1", "80", "8")
    assert bring(strong(row, row, row)).json["sets"] == 3


def test_rows_of_a_torn_session_come_together(bring: Any) -> None:
    one, other = strong_row("2026-11-02", BENCH, "1", "80", "8"), strong_row("2026-11-03", "Squat", "1", "90", "5")
    answer = bring(strong(one, other, one)).json
    assert (answer["workouts"], answer["sets"]) == (2, 3)


def test_undo_calls_an_import_by_its_name_and_other_commands_by_theirs(fit: Fit, bring: Any) -> None:
    bring(TWO_SESSIONS)
    entry = fit("history", "--json").json["workouts"][0]["exercises"][0]["entry_id"]
    fit("amend", entry, "5@90")
    fit("workout", "start")
    fit("log", "bench", "3x8@50")
    fit("workout", "finish")
    bring(CRONOMETER)
    bring(BODY)
    said = [fit("undo", "--json").json["undone"]["command"].split("  ")[0] for _ in range(7)]
    verbs = ["import", "import", "workout", "log", "workout", "amend", "import"]
    assert [s.split()[0] for s in said] == verbs
    assert said[-1] == "import of 2 workouts"
    assert said[1].endswith(("meal", "meals"))


def test_one_undo_takes_it_all_back_and_a_second_import_counts_again(fit: Fit, bring: Any) -> None:
    bring(TWO_SESSIONS)
    fit("undo")
    assert fit("history", "--json").json["workouts"] == []
    assert not fit("exercise", "list", "doom", "--json").json["exercises"]
    again = bring(TWO_SESSIONS).json
    assert (again["workouts"], again["sets"]) == (2, 7)
    assert len(fit("history", "--json").json["workouts"]) == 2
    assert fit("events", "verify", "--json").json["ok"]


def test_redo_of_the_first_import_counts_no_set_twice(fit: Fit, bring: Any) -> None:
    bring(TWO_SESSIONS)
    before = fit("stats", "volume", "--json").out
    fit("undo")
    fit("redo")
    assert bring(TWO_SESSIONS).json["sets"] == 0
    assert fit("stats", "volume", "--json").out == before


def test_a_dry_run_stores_nothing_and_shows_the_mapping(fit: Fit, bring: Any) -> None:
    fit("log", "bench", "3x8@50")
    before = names(fit)
    answer = bring(TWO_SESSIONS, "--dry-run").json
    assert (answer["dry_run"], answer["workouts"], answer["sets"]) == (True, 2, 7)
    assert answer["mapping"][BENCH] == "bench-press"
    assert "on half pounds" in answer["unit_evidence"]
    assert names(fit) == before


def test_pounds_in_a_column_of_kilograms_are_pounds_again(fit: Fit, bring: Any) -> None:
    kilos = ("13.6077711", "20.4116566", "61.2349699", "102.0582833")
    answer = bring(strong(*[strong_row("2026-11-02", BENCH, "1", kg, "8") for kg in kilos])).json
    assert answer["unit"] == "lb"
    (entry,) = fit("history", "--json").json["workouts"][0]["exercises"]
    assert [s["typed"] + s["unit"] for s in entry["sets"]] == ["30lb", "45lb", "135lb", "225lb"]


def test_a_file_without_a_unit_is_refused_until_it_is_said(fit: Fit, bring: Any) -> None:
    file, _, _, _ = OTHERS["strong"]
    refused = bring(file, expect=2)
    assert "--unit" in refused.error["hint"]
    assert not fit.home.exists()
    assert bring(file, "--unit", "lb").json["unit"] == "lb"
    assert fit("history", "--json").json["workouts"][0]["exercises"][0]["sets"][0]["typed"] == "135"


@pytest.mark.parametrize("format", OTHERS)
def test_every_format_comes_in_and_comes_in_once(fit: Fit, bring: Any, format: str) -> None:
    file, words, workouts, sets = OTHERS[format]
    answer = bring(file, *words.split()).json
    assert (answer["format"], answer["workouts"], answer["sets"], answer["skipped"]) == (format, workouts, sets, [])
    assert bring(file, *words.split()).json["sets"] == 0
    assert sum(len(e["sets"]) for w in fit("history", "--json").json["workouts"] for e in w["exercises"]) == sets


def test_what_was_planned_stands_beside_what_was_done(fit: Fit, bring: Any) -> None:
    bring(OTHERS["liftosaur"][0])
    (done,) = fit("events", "list", "--type", "ExerciseCompleted", "--json").json_lines
    assert '"planned":[{"reps":5,"weight_kg":100' in done["event_data"]
    assert done["event_data"].count('"amrap":true') == 1


def test_meals_come_with_every_coffee(fit: Fit, bring: Any) -> None:
    assert bring(CRONOMETER).json["foods"] == 3
    assert bring(CRONOMETER).json["foods"] == 0
    shown = fit("meal", "show", "2026-04-08", "--json").json
    assert [item["food"] for meal in shown["meals"] for item in meal["items"]] == ["Coffee", "Coffee", "Oats"]
    more = CRONOMETER + '2026-04-08,9:15 AM,Breakfast,Milk,"100.00 g",64,0,4.8,3.6,3.3\n'
    assert bring(more).json["foods"] == 1


def test_measurements_come_in_their_units(fit: Fit, bring: Any) -> None:
    assert bring(BODY).json["measures"] == 2
    assert bring(BODY).json["measures"] == 0
    (weight,) = fit("stats", "body", "--json").json["points"]
    assert (weight["date"], weight["weight_kg"]) == ("2026-04-08", 81.4)


def test_the_lifters_own_weight_is_no_load(fit: Fit, bring: Any) -> None:
    fit("body", "weight", "80", "--at", "2026-11-01")
    bring(strong(*[strong_row("2026-11-02", "Pull Up", str(n), kg, "8") for n, kg in enumerate(("81", "20", "0"), 1)]))
    (entry,) = fit("history", "--json").json["workouts"][0]["exercises"]
    assert [s["weight_kg"] for s in entry["sets"]] == [0.0, 20.0, 0.0]


def test_help_is_negative(fit: Fit, bring: Any) -> None:
    bring(strong(strong_row("2026-11-02", "Pull Up (Assisted)", "1", "30", "8")))
    (entry,) = fit("history", "--json").json["workouts"][0]["exercises"]
    assert entry["sets"][0]["weight_kg"] == -30.0


def test_a_map_wins_over_the_catalogue(bring: Any, tmp_path: Path) -> None:
    for name, text in (("m.toml", '"yoke carry of DOOM" = "squat"\n'), ("m.csv", "Yoke Carry of Doom,squat\n")):
        (tmp_path / name).write_text(text)
        answer = bring(TWO_SESSIONS, "--map", str(tmp_path / name), "--dry-run").json
        assert (answer["new_exercises"], answer["mapping"]["Yoke Carry of Doom"]) == ([], "squat")
    (tmp_path / "bad").write_text('"Yoke Carry of Doom" = "sqat"\n')
    assert "squat" in bring(TWO_SESSIONS, "--map", str(tmp_path / "bad"), expect=3).error["hint"]


def test_a_merge_corrects_afterwards_and_nothing_comes_twice(fit: Fit, bring: Any) -> None:
    bring(TWO_SESSIONS)
    fit("exercise", "merge", "Yoke Carry of Doom", "squat", "--yes")
    assert bring(TWO_SESSIONS).json["sets"] == 0
    assert fit("history", "--json").json["workouts"][1]["exercises"][2]["id"] == "squat"


def test_an_amended_entry_is_not_brought_back(fit: Fit, bring: Any) -> None:
    bring(TWO_SESSIONS)
    squat = fit("history", "--json").json["workouts"][0]["exercises"][0]
    fit("amend", squat["entry_id"], "5,5@90")
    assert bring(TWO_SESSIONS).json["sets"] == 0
    (entry,) = fit("history", "--json").json["workouts"][0]["exercises"]
    assert [s["weight_kg"] for s in entry["sets"]] == [90.0, 90.0]
    fit("undo")
    assert bring(TWO_SESSIONS).json["sets"] == 0
    assert fit("events", "verify", "--json").json["ok"]


def test_what_cannot_be_is_skipped_with_its_reason(bring: Any) -> None:
    answer = bring(
        strong(
            strong_row("2026-11-02", BENCH, "1", "80", "8"),
            strong_row("2026-11-02", BENCH, "2", "4000", "8"),
            strong_row("2027-03-01", BENCH, "1", "80", "8"),
        )
    ).json
    assert (answer["sets"], [s["line"] for s in answer["skipped"]]) == (1, [3, 4])
    assert "has not come yet" in answer["skipped"][1]["reason"]


def test_rows_that_are_alike_are_each_skipped_at_their_own_line(bring: Any) -> None:
    head = "Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,Notes,Workout Notes,RPE"
    heavy = f'2026-11-02 18:30:00,Push,1h,"{BENCH}",1,1500,8,0,0,,,'
    answer = bring("\n".join([head, heavy, heavy.replace("1500", "80"), heavy, ""]), "--unit", "kg").json
    assert (answer["sets"], [s["line"] for s in answer["skipped"]]) == (1, [2, 4])


def test_a_slip_of_a_sign_makes_no_body_weight_move_of_a_bench_press(bring: Any) -> None:
    answer = bring(
        strong(
            strong_row("2026-11-02", BENCH, "1", "-50", "8"),
            strong_row("2026-11-02", BENCH, "2", "50", "8"),
            strong_row("2026-11-02", "Pull Up", "1", "-20", "8"),
        )
    ).json
    assert (answer["sets"], [s["line"] for s in answer["skipped"]]) == (2, [2])
    assert "below zero" in answer["skipped"][0]["reason"]


def test_the_zone_of_a_file_can_be_said(fit: Fit, bring: Any) -> None:
    bring(TWO_SESSIONS, "--zone", "America/New_York")
    assert fit("history", "--json").json["workouts"][0]["exercises"][0]["performed_at"] == "2026-11-04T18:30:00-05:00"


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "empty"),
        (b"\x00\x01\x02" * 100, "no export we know"),
        (TWO_SESSIONS.encode()[:-70], "cut off"),
        (TWO_SESSIONS.encode() + b'"3;2026', "never ends|cut off"),
        (b'<!DOCTYPE x [<!ENTITY a "b">]><HealthData><Record type="&a;"/></HealthData>', "entities"),
        (b'<?xml version="1.0"?><HealthData><Record type="HK', "broken XML"),
        (b"PK\x03\x04 not a zip", "broken zip"),
    ],
)
def test_a_bad_file_is_named_and_leaves_nothing(fit: Fit, bring: Any, data: bytes, said: str) -> None:
    import re

    fit("log", "bench", "3x8@50")
    before = names(fit)
    error = bring(data, expect=2).error
    assert re.search(said, error["message"]), error
    assert names(fit) == before


def test_a_directory_and_nothing_at_all_are_no_files(fit: Fit, tmp_path: Path) -> None:
    assert "directory" in fit("import", str(tmp_path), "--json", expect=2).error["message"]
    assert "no such file" in fit("import", str(tmp_path / "none"), "--json", expect=2).error["message"].casefold()


def test_ctrl_c_in_the_middle_stores_nothing(fit: Fit, bring: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    from fit.adapters.sqlite.bulk import Bulk

    fit("log", "bench", "3x8@50")
    before = names(fit)

    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr(Bulk, "put", interrupted)
        bring(TWO_SESSIONS, expect=130)
    assert names(fit) == before
    assert bring(TWO_SESSIONS).json["sets"] == 7


def test_who_is_overtaken_prepares_again(fit: Fit, bring: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    from fit.adapters.sqlite.bulk import Bulk

    fit("log", "bench", "3x8@50")
    put, left = Bulk.put, [4]

    def overtaken(self: Bulk, rows: Any) -> None:
        put(self, rows)
        if left[0] > 0 and not self._db.in_transaction:
            left[0] -= 1
            from fit.app import body
            from fit.cli.opening import open_house

            body.measure(open_house(), ["80"], None, None)

    monkeypatch.setattr(Bulk, "put", overtaken)
    assert bring(TWO_SESSIONS).json["sets"] == 7
    assert fit("events", "verify", "--json").json["ok"]
    assert len(fit("history", "--json").json["workouts"]) == 3


def test_a_terminal_is_asked_for_the_unit(fit: Fit, tmp_path: Path) -> None:
    import os
    import pty
    import subprocess
    import sys

    (tmp_path / "export").write_text(OTHERS["strong"][0])
    ours, theirs = pty.openpty()
    process = subprocess.Popen(
        [sys.executable, "-m", "fit", "import", str(tmp_path / "export")], stdin=theirs, stdout=theirs,
        stderr=subprocess.PIPE, env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[2] / "src")},
    )  # fmt: skip
    os.write(ours, b"lb\n")
    _, err = process.communicate(timeout=60)
    os.close(theirs)
    os.close(ours)
    assert process.returncode == 0, err
    assert fit("history", "--json").json["workouts"][0]["exercises"][0]["sets"][0]["typed"] == "135"
