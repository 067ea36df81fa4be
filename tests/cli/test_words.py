"""What the gym's commands say of themselves when they are undone, listed, refused or empty."""

from __future__ import annotations

from pathlib import Path

import pytest

from conftest import Fit


@pytest.fixture
def upper(fit: Fit) -> Fit:
    fit("plan", "create", "workout", "Upper A", "-e", "bench 3x8@40 rest 90", "-e", "row 2x10@30")
    fit("schedule", "assign", "monday", "Upper A", "--at", "18:00")
    return fit


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("plan", "create", "meal", "Breakfast", "-i", "oats 80g"), "plan create Breakfast"),
        (("plan", "set", "Upper A", "bench", "3x8@45"), "plan Upper A: bench-press 40 → 45 kg, UserRequested"),
        (("plan", "rename", "Upper A", "Push"), "plan Push: now called Push"),
        (("plan", "archive", "Upper A"), "plan Upper A: archived"),
        (("plan", "duration", "Upper A", "45", "--yes"), "plan Upper A: 45 min"),
        (("schedule", "assign", "thursday", "Upper A", "--at", "07:00"), "schedule assign thursday at 07:00"),
        (("schedule", "clear", "monday"), "schedule clear"),
        (("schedule", "skip", "2026-11-30", "--reason", "ill"), "schedule skip 2026-11-30: ill"),
        (("schedule", "move", "2026-11-30", "2026-12-01"), "schedule move 2026-11-30 to 2026-12-01"),
        (("profile", "set", "--unit", "lb"), "profile set unit lb"),
        (("goal", "set", "bench", "100kg", "--by", "2027-06-01"), "goal set Bench Press 100kg by 2027-06-01"),
        (("workout", "start"), "workout start Upper A"),
        (("identity", "deactivate", "--yes"), "identity deactivate"),
        (("exercise", "add", "Atlas Toss"), "exercise add Atlas Toss"),
    ],
    ids=lambda words: " ".join(words[:2]) if isinstance(words, tuple) else "",
)
def test_undo_and_redo_say_what_they_took_and_brought_back(upper: Fit, words: tuple[str, ...], said: str) -> None:
    upper(*words)
    assert f"undone: {said}  (" in upper("undo").out
    assert f"redone: {said}  (" in upper("redo").out


def test_a_workouts_commands_are_named_by_what_was_typed(upper: Fit) -> None:
    upper("workout", "start")
    upper("workout", "skip", "row", "--reason", "tired")
    assert "undone: workout skip Barbell Row: tired  (" in upper("undo").out
    upper("workout", "swap", "row", "lat pulldown")
    assert "undone: workout swap Barbell Row for Lat Pulldown  (" in upper("undo").out
    upper("workout", "set")
    upper("workout", "finish", "--note", "good")
    assert 'undone: workout finish after 0 min, "good"  (' in upper("undo").out
    upper("workout", "discard", "--yes")
    assert "undone: workout discard  (" in upper("undo").out


def test_the_list_of_events_shows_no_raw_fields_of_a_week_with_plans(upper: Fit) -> None:
    upper("log", "bench", "3x8@50")
    upper("schedule", "skip", "2026-11-30")
    upper("goal", "set", "bench", "100kg")
    upper("workout", "finish")
    upper("undo")
    out = upper("events", "list").out
    assert "Upper A: bench-press 40 → 50 kg, CompletedAllReps" in out
    assert "assign monday at 18:00" in out
    assert "follows version 2" in out
    for raw in ("template_id=", "entry_id=", "change=", "completed_at=", "previous_version="):
        assert raw not in out


def test_a_new_version_names_the_days_it_touches(upper: Fit) -> None:
    upper("schedule", "assign", "thursday", "Upper A")
    said = upper("plan", "set", "Upper A", "bench", "3x8@45")
    assert "monday, thursday: version 2 from now on" in said.out
    assert upper("plan", "duration", "Upper A", "50", "--yes", "--json").json["days"] == ["monday", "thursday"]
    assert upper("plan", "set", "Upper A", "bench", "3x8@45", "--json").json["days"] == []


def test_rests_are_taken_away_by_an_empty_word(upper: Fit) -> None:
    said = upper("plan", "set", "Upper A", "bench", "--rest", "", "--json", "--yes").json
    assert said["exercises"][0]["rest_seconds"] is None
    assert {one["rest_seconds"] for one in said["exercises"][0]["targets"]} == {None}
    assert upper("plan", "show", "Upper A", "--json").json["exercises"][0]["rest_seconds"] is None


def test_entries_of_one_command_are_told_in_the_order_of_the_week(fit: Fit) -> None:
    fit("plan", "create", "workout", "A", "-e", "bench 3x8")
    for _ in range(5):
        out = fit("schedule", "assign", "mon,wed,fri", "A", "--at", "18:00").out
        assert [line.split()[1] for line in out.splitlines()] == ["monday", "wednesday", "friday"]
        fit("undo")


def test_plans_without_a_time_stand_in_the_order_of_their_names(fit: Fit) -> None:
    for name in ("Zebra", "apple", "Mango"):
        fit("plan", "create", "workout", name, "-e", "bench 3x8")
        fit("schedule", "assign", "monday", name)
    entries = fit("plan", "show", "monday", "--json").json["entries"]
    assert [one["plan"]["name"] for one in entries] == ["apple", "Mango", "Zebra"]


def test_an_empty_table_is_a_head_in_csv(fit: Fit) -> None:
    assert fit("plan", "list", "--csv").out == "plan,kind,version,minutes,content\n"


@pytest.mark.parametrize(
    ("words", "status"),
    [
        (("goal", "set", "bench", "-5kg"), 2), (("goal", "set", "weight", "-78kg"), 2),
        (("profile", "set", "--bar", "-20"), 2), (("profile", "set", "--plates", "20,-5"), 2),
        (("plan", "create", "supplement", "creatine", "-5g"), 2), (("plan", "duration", "Upper A", "-5"), 2),
        (("schedule", "preview", "Upper A", "--duration", "-4"), 2), (("plan", "edit", "nosuch"), 3),
        (("profile", "set", "--height", "5m"), 4), (("profile", "set", "--bar", "101"), 4),
    ],
    ids=lambda words: " ".join(words) if isinstance(words, tuple) else str(words),
)  # fmt: skip
def test_what_cannot_be_is_refused_in_the_words_it_was_typed_in(
    upper: Fit, words: tuple[str, ...], status: int
) -> None:
    err = upper(*words, expect=status).err
    assert "\u2212" not in err
    assert "_" not in err.split("\n")[0]


def test_a_goal_of_an_assisted_lift_may_be_below_zero(fit: Fit) -> None:
    assert fit("goal", "set", "pull", "up", "-10kg", "--json").json["target"] == -10.0


def test_a_place_in_a_plans_file_is_one_line_and_one_column(fit: Fit, tmp_path: Path) -> None:
    file = tmp_path / "plans.toml"
    file.write_text('[[workout]]\nname = "A"\nexercises = [\n    "bench 3x8@40 rast 90",\n]\n')
    err = fit("plan", "import", str(file), expect=2).err
    assert err.startswith("error: line 4, column 19: cannot read")
    assert err.count("column") == 1


def test_a_hint_quotes_a_plans_name_as_a_shell_needs_it(fit: Fit) -> None:
    out = fit("plan", "create", "workout", '"heavy" $HOME', "-e", "bench 3x8").out
    assert "fit schedule assign monday '\"heavy\" $HOME' puts" in out


def test_the_editor_of_the_settings_edits_plans(upper: Fit, tmp_path: Path) -> None:
    script = tmp_path / "editor"
    script.write_text('#!/bin/sh\nsed -i s/3x8@40/3x8@42.5/ "$1"\n')
    script.chmod(0o700)
    upper("config", "set", "editor", str(script))
    assert upper("plan", "edit", "Upper A", "--json").json["plans"][0]["exercises"][0]["weight_kg"] == 42.5


def test_sync_and_login_go_where_the_settings_say(fit: Fit, tmp_path: Path) -> None:
    from fit.cli.remote import server_url

    (tmp_path / "shared").mkdir()
    fit("config", "set", "sync.to", str(tmp_path / "shared"))
    assert fit("sync", "--json").json["to"] == str(tmp_path / "shared")
    fit("config", "set", "server.url", "https://fit.example.org/")
    assert server_url() == "https://fit.example.org"
    assert server_url("https://other.example.org") == "https://other.example.org"


def test_a_lifter_in_pounds_reads_pounds(fit: Fit) -> None:
    fit("profile", "set", "--unit", "lb")
    fit("plan", "create", "workout", "Day A", "-e", "bench 3x8@135")
    fit("schedule", "assign", "monday", "Day A")
    out = fit("log", "bench", "3x8@140").out
    assert "more than planned: 135 → 140 lb" in out
    assert "Day A: bench 135 → 140 lb (fit undo takes it back)" in out
    assert "e1RM 177.3 lb, volume 3360 lb" in out
    assert "bench-press 140 → 145 lb" in fit("plan", "set", "Day A", "bench", "3x8@145").out
    fit("profile", "set", "--progression", "suggest")
    fit("workout", "start", "Day A")
    fit("workout", "set", "3x8@150")
    assert "Bench Press 145 → 150 lb" in fit("recommend", "show").out


def test_an_archived_plan_comes_back_by_its_name_unless_another_has_it_now(fit: Fit) -> None:
    fit("plan", "create", "workout", "A", "-e", "bench 3x8")
    fit("schedule", "assign", "monday", "A")
    assert "it stands on monday: fit schedule conflicts" in fit("plan", "archive", "A").out
    fit("plan", "create", "workout", "A", "-e", "row 3x8")
    assert "A already" in fit("plan", "archive", "A", "--back", expect=4).err
    fit("plan", "rename", "A", "B")
    fit("plan", "archive", "A", "--back")
    assert [one["name"] for one in fit("plan", "list", "--json").json["plans"]] == ["A", "B"]


def test_a_plan_called_like_a_day_says_how_it_can_be_seen(fit: Fit) -> None:
    said = fit("plan", "create", "workout", "Monday", "-e", "bench 3x8")
    shown = said.out.splitlines()[-1].rpartition(" ")[2]
    assert fit("plan", "show", shown, "--json").json["name"] == "Monday"


def test_weekdays_said_together_fall_into_the_same_weeks(fit: Fit) -> None:
    fit("plan", "create", "workout", "A", "-e", "bench 3x8")
    fit("schedule", "assign", "mon,wed,fri", "A", "--every", "2w", "--from", "2026-12-02")

    def trained(day: str) -> list[str]:
        return [one["day"] for one in fit("schedule", "week", day, "--json").json["days"] if one["entries"]]

    assert trained("2026-12-02") == ["wednesday", "friday"]
    assert trained("2026-12-09") == []
    assert trained("2026-12-16") == ["monday", "wednesday", "friday"]
    assert trained("2026-12-23") == []
