"""Plans as a text: export, import and the editor."""

from __future__ import annotations

import json
import stat
from pathlib import Path

import pytest

from conftest import Fit

LEGS = (
    "plan", "create", "workout", "Legs",
    "-e", 'squat w:5@60 5x5@100 rpe8 rest 180 "low ""bar"""',
    "-e", "A: plank 3x60s", "-e", "run 5km 25:30", "-e", "row 3x8-12@110lb", "-e", "leg press 3x5@75%",
    "--duration", "70",
)  # fmt: skip
FILE = """\
# my plans
[[workout]]
name = "Upper A"
exercises = [
    "bench 3x8@40 rest 90",
    "row 3x8@50",
]

[workout.progression]
bench = "double +2.5kg 8-12"

[[meal]]
name = "Breakfast"
at = "08:00"
ingredients = ["oats 80g"]

[[supplement]]
name = "Creatine"
dose = "5g"
frequency = "daily"
"""


def store(fit: Fit, text: str, name: str = "plans.toml") -> str:
    fit.home.mkdir(exist_ok=True)
    path = fit.home.parent / name
    path.write_text(text, encoding="utf-8")
    return str(path)


def editor(fit: Fit, monkeypatch: pytest.MonkeyPatch, old: str, new: str) -> None:
    """An editor that replaces one text by another."""
    script = fit.home.parent / "editor.py"
    script.write_text(
        f"#!/usr/bin/env python3\nimport sys\np = sys.argv[1]\nt = open(p).read()\n"
        f"open(p, 'w').write(t.replace({old!r}, {new!r}))\n"
    )
    script.chmod(script.stat().st_mode | stat.S_IXUSR)
    monkeypatch.delenv("VISUAL", raising=False)
    monkeypatch.setenv("EDITOR", str(script))


def test_a_file_makes_plans_of_all_kinds_in_one_command(fit: Fit) -> None:
    said = fit("plan", "import", store(fit, FILE), "--json").json
    assert [(p["name"], p["status"]) for p in said["plans"]] == [
        ("Upper A", "created"), ("Breakfast", "created"), ("Creatine", "created")
    ]  # fmt: skip
    assert said["plans"][0]["exercises"][0]["progression"] == "double +2.5kg 8-12"
    fit("undo")
    assert fit("plan", "list", "--json").json == {"plans": []}


def test_what_is_exported_reads_back_as_the_same_plans(fit: Fit, tmp_path: Path) -> None:
    fit(*LEGS)
    fit("plan", "import", store(fit, FILE))
    fit("plan", "progression", "Legs", "squat", "linear +5kg")
    text = fit("plan", "export").out
    again = fit("plan", "import", store(fit, text), "--json").json
    assert {p["status"] for p in again["plans"]} == {"same"}
    assert again["event_ids"] == []
    fit.at("2026-11-24T18:30:00+01:00")
    other = Fit(tmp_path / "other", fit._monkeypatch, fit._capsys)
    other("plan", "import", "-", stdin=text)
    assert other("plan", "export").out == text


def test_a_file_changes_plans_it_names_and_leaves_the_others(fit: Fit) -> None:
    fit(*LEGS)
    fit("plan", "import", store(fit, FILE))
    changed = FILE.replace("bench 3x8@40", "bench 3x8@45").replace('    "row 3x8@50",\n', "")
    said = fit("plan", "import", store(fit, changed), "--json").json
    assert [(p["name"], p["status"], p["version"]) for p in said["plans"]] == [
        ("Upper A", "changed", 2), ("Breakfast", "same", 1), ("Creatine", "same", 1)
    ]  # fmt: skip
    assert [e["id"] for e in said["plans"][0]["exercises"]] == ["bench-press"]
    assert len(fit("plan", "list", "--json").json["plans"]) == 4


@pytest.mark.parametrize(
    ("old", "new", "status", "place", "said"),
    [
        ("exercises =", "exersises =", 2, "line 4, column 1", "exersises"),
        ('"row 3x8@50"', '"row 0x8@50"', 2, "line 6, column 10", "0x8"),
        ('"row 3x8@50"', '"roww 3x8@50"', 3, "line 6, column 5", "roww"),
        ("double +2.5kg 8-12", "double +2.5kg 12-8", 2, "line 10, column 1", "upside down"),
        ('at = "08:00"', 'at = "25:00"', 2, "line 14, column 1", "25:00"),
        ('"oats 80g"', '"oots 80g of"', 2, "line 15, column 16", "of"),
        ('dose = "5g"', "dose = ", 2, "line 19", "invalid value"),
        ('dose = "5g"', "dose = 5", 2, "line 19, column 1", "dose"),
        ("[[supplement]]", "[[suplement]]", 2, "line 17", "suplement"),
        ('name = "Creatine"\n', "", 2, "line 17", "without a name"),
        ('name = "Creatine"', 'name = "breakfast"', 2, "line 18, column 1", "twice"),
        ('dose = "5g"', 'dose = "\\u0007"', 2, "line 19, column 1", "shown"),
        ('dose = "5g"', "dose = " + "[" * 2000, 2, "line 1", "nobody"),
        ('name = "Breakfast"', "name = " + "9" * 5000, 2, "line 1", "nobody"),
        ('ingredients = ["oats 80g"]', "", 4, "line 13, column 1", "ingredient"),
        ('name = "Creatine"', 'name = "Oats"', 4, "line 18, column 1", "meal plan"),
    ],
)
def test_a_slip_is_named_with_its_line_and_nothing_is_stored(
    fit: Fit, old: str, new: str, status: int, place: str, said: str
) -> None:
    fit("plan", "create", "meal", "Oats", "-i", "oats 80g")
    before = fit("events", "list", "--json").out
    error = fit("plan", "import", store(fit, FILE.replace(old, new)), "--json", expect=status).error
    assert place in error["message"]
    assert said in error["message"]
    assert fit("events", "list", "--json").out == before


def test_meals_and_supplements_get_new_versions_too(fit: Fit) -> None:
    fit("plan", "import", store(fit, FILE))
    changed = FILE.replace("oats 80g", "oats 100g").replace('dose = "5g"', 'dose = "3g"')
    said = fit("plan", "import", store(fit, changed), "--json").json
    assert [p["version"] for p in said["plans"]] == [1, 2, 2]
    types = {e["event_type"] for e in fit("events", "list", "--correlation", "last", "--json").json_lines}
    assert {"MealPlanUpdated", "SupplementPlanUpdated"} <= types
    assert fit("plan", "show", "creatine", "--json").json["items"][0]["dose"] == "3g"


def test_no_file_and_no_plan_are_said(fit: Fit) -> None:
    assert fit("plan", "import", "nowhere.toml", expect=3).err.startswith("error: nowhere.toml")
    assert fit("plan", "import", "-", stdin="# nothing\n", expect=2).status == 2
    assert fit("plan", "export").out == ""


def test_the_editor_makes_one_version(fit: Fit, monkeypatch: pytest.MonkeyPatch) -> None:
    fit(*LEGS)
    editor(fit, monkeypatch, "5x5@100kg", "5x5@105kg")
    said = fit("plan", "edit", "legs", "--json").json["plans"][0]
    assert (said["status"], said["version"], said["exercises"][0]["weight_kg"]) == ("changed", 2, 105)


def test_the_editor_may_rename_and_reorder(fit: Fit, monkeypatch: pytest.MonkeyPatch) -> None:
    fit("plan", "create", "workout", "Upper", "-e", "bench 3x8@40", "-e", "row 3x8@50")
    text = 'name = "Upper"\nexercises = [\n    "Bench Press 3x8@40kg",\n    "Barbell Row 3x8@50kg",\n]'
    editor(fit, monkeypatch, text, 'name = "Top"\nexercises = ["row 3x8@50", "bench 3x8@40"]')
    said = fit("plan", "edit", "upper", "--json").json["plans"][0]
    assert (said["name"], said["version"]) == ("Top", 2)
    assert [e["id"] for e in said["exercises"]] == ["barbell-row", "bench-press"]


def test_an_unchanged_text_and_a_slip_store_nothing(fit: Fit, monkeypatch: pytest.MonkeyPatch) -> None:
    fit(*LEGS)
    before = fit("events", "list", "--json").out
    editor(fit, monkeypatch, "nothing of this kind", "")
    assert fit("plan", "edit", "legs", "--json").json["plans"][0]["status"] == "same"
    editor(fit, monkeypatch, "5x5@100kg", "5x5@@100kg")
    said = json.loads(fit("plan", "edit", "legs", "--json", expect=2).err)["error"]
    assert "line 8, column 21" in said["message"]
    kept = Path(said["hint"].rpartition(" is in ")[2])
    assert "5x5@@100kg" in kept.read_text()
    kept.unlink()
    assert fit("events", "list", "--json").out == before


def test_no_editor_is_no_wait(fit: Fit, monkeypatch: pytest.MonkeyPatch) -> None:
    fit(*LEGS)
    for name in ("EDITOR", "VISUAL"):
        monkeypatch.delenv(name, raising=False)
    assert fit("plan", "edit", "legs", "--json", expect=4).error["message"] == "no editor is set"
    monkeypatch.setenv("EDITOR", "false")
    fit("plan", "edit", "legs", expect=4)
    monkeypatch.setenv("EDITOR", "no-such-editor")
    fit("plan", "edit", "legs", expect=3)
