"""`fit export`: everything out, and back in."""

from __future__ import annotations

import csv
import io
import os
import stat
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from conftest import Fit


@pytest.fixture
def lived(fit: Fit) -> Fit:
    fit("plan", "create", "workout", "Upper A", "-e", "bench 2x8@40")
    fit("schedule", "assign", "monday", "Upper A")
    fit("log", "bench", "w:10@20", "8,7@50", "rpe8", "rest", "90", "=cmd|' /C calc'!A0")
    fit("log", "pull", "up", "3x8@bw-20")
    fit("log", "run", "5km", "25:30", "--at", "yesterday 08:00")
    fit("body", "weight", "81.2")
    fit("meal", "log", "lunch", "chicken 150g", "rice 200g")
    fit("undo")
    fit("redo")
    return fit


def test_events_into_an_empty_log_give_the_same_heads_and_hashes(lived: Fit, tmp_path: Path) -> None:
    file = tmp_path / "all.jsonl"
    said = lived("export", "--json", str(file)).json
    assert said["events"] == len(lived("events", "list", "--json").json_lines)
    heads, history = lived("events", "verify", "--json").json, lived("history", "--json").out
    assert lived("export", "--json").out == file.read_text()
    os.environ["FIT_HOME"] = str(tmp_path / "other")
    answer = lived("import", str(file), "--json").json
    assert (answer["events"], answer["already_known"]) == (said["events"], 0)
    assert lived("events", "verify", "--json").json == heads
    assert lived("history", "--json").out == history
    assert lived("import", str(file), "--json").json["events"] == 0
    lived("log", "bench", "3x8@50")
    assert len(lived("events", "verify", "--json").json["heads"]) > len(heads["heads"])


@pytest.mark.parametrize("harm", ["cut", "changed", "swapped", "no event"])
def test_a_damaged_export_is_refused_whole(lived: Fit, tmp_path: Path, harm: str) -> None:
    lines = lived("export", "--json").out.splitlines(keepends=True)
    if harm == "cut":
        lines[-1] = lines[-1][:-30]
    elif harm == "changed":
        lines[-1] = lines[-1].replace("2026", "2025")
    elif harm == "swapped":
        lines[0], lines[-1] = lines[-1], lines[0]
    else:
        lines.append('{"hello": "world"}\n')
    file = tmp_path / "all.jsonl"
    file.write_text("".join(lines))
    os.environ["FIT_HOME"] = str(tmp_path / "other")
    refused = lived("import", str(file), "--json", expect={"changed": 6, "swapped": 5}.get(harm, 2))
    assert "export it again" in refused.error["hint"]
    assert ("was changed" in refused.error["message"]) is (harm == "changed")
    assert lived("history", "--json").json["workouts"] == []


def test_the_table_has_a_row_for_every_set_food_and_measure(lived: Fit) -> None:
    rows = list(csv.DictReader(io.StringIO(lived("export", "--csv").out)))
    assert [r["record"] for r in rows] == ["set"] * 7 + ["measure"] + ["food"] * 2
    bench = [r for r in rows if r["exercise_id"] == "bench-press"]
    assert [(r["kind"], r["reps"], r["weight_kg"]) for r in bench] == [
        ("warmup", "10", "20"), ("working", "8", "50"), ("working", "7", "50"),
    ]  # fmt: skip
    assert [(r["planned_reps"], r["planned_weight_kg"]) for r in bench] == [("", ""), ("8", "40"), ("8", "40")]
    assert bench[0]["note"] == "'=cmd|' /C calc'!A0"
    assert {r["weight_kg"] for r in rows if r["exercise_id"] == "pull-up"} == {"-20"}


def test_no_cell_of_any_table_is_a_formula(lived: Fit) -> None:
    for words in (["--csv"], ["--format", "strong"], ["--format", "hevy"]):
        text = lived("export", *words).out
        rows = csv.reader(io.StringIO(text), delimiter=";" if "strong" in words else ",")
        for cell in (cell for row in rows for cell in row):
            assert cell[:1] not in "=+@" or not cell, cell
            assert cell[:1] != "-" or float(cell) < 0


@pytest.mark.parametrize("words", [["--csv"], ["--format", "strong"], ["--format", "hevy"]])
def test_what_leaves_comes_back_the_same(lived: Fit, tmp_path: Path, words: list[str]) -> None:
    def sets() -> list[Any]:
        workouts = lived("history", "--json").json["workouts"]
        return sorted(
            (w["date"], s["kind"], *[s[n] or 0 for n in ("reps", "weight_kg", "distance_m", "duration_seconds")])
            for w in workouts for e in w["exercises"] for s in e["sets"]
        )  # fmt: skip

    file = tmp_path / "out"
    lived("export", *words, str(file))
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    before = sets()
    os.environ["FIT_HOME"] = str(tmp_path / "other")
    answer = lived("import", str(file), "--json").json
    assert (answer["sets"], answer["skipped"]) == (7, [])
    assert sets() == before


def test_our_own_table_brings_nothing_to_the_log_it_came_from(lived: Fit, tmp_path: Path) -> None:
    file = tmp_path / "out.csv"
    (made,) = csv.DictReader(io.StringIO(lived("export", "--csv", str(file)).out))
    assert made == {"file": str(file), "format": "csv", "rows": str(len(list(csv.reader(file.open()))) - 1)}
    answer = lived("import", str(file), "--json").json
    assert (answer["sets"], answer["foods"]) == (0, 0)


def test_a_copy_of_the_database_is_a_log(lived: Fit, tmp_path: Path) -> None:
    (tmp_path / "copy").mkdir()
    lived("export", "--sqlite", str(tmp_path / "copy" / "fit.db"))
    history = lived("history", "--json").out
    os.environ["FIT_HOME"] = str(tmp_path / "copy")
    assert lived("history", "--json").out == history


def test_the_log_itself_is_no_place_for_an_export(lived: Fit) -> None:
    for words in (["--sqlite"], ["--json"]):
        refused = lived("export", *words, str(lived.home / "fit.db"), "--json", expect=2)
        assert "the log itself" in refused.error["message"]
    assert lived("events", "verify", "--json").json["ok"]


def test_an_unknown_format_is_named(fit: Fit) -> None:
    assert "strong, hevy" in fit("export", "--format", "excel", expect=2).err


FORMS = (["--json"], ["--csv"], ["--format", "strong"], ["--format", "hevy"], ["--sqlite"])


@pytest.mark.parametrize("words", FORMS)
def test_a_link_keeps_pointing_where_it_did(lived: Fit, tmp_path: Path, words: list[str]) -> None:
    elsewhere, link = tmp_path / "elsewhere", tmp_path / "link"
    elsewhere.write_text("old")
    link.symlink_to(elsewhere)
    lived("export", *words, str(link))
    assert link.is_symlink()
    assert len(elsewhere.read_bytes()) > 100
    assert [p.name for p in tmp_path.iterdir() if ".new." in p.name] == []


@pytest.mark.parametrize("words", FORMS[:-1])
def test_a_pipe_gets_what_a_file_would(lived: Fit, tmp_path: Path, words: list[str]) -> None:
    pipe, file = tmp_path / "pipe", tmp_path / "file"
    os.mkfifo(pipe)
    with ThreadPoolExecutor() as other:
        reading = other.submit(pipe.read_text)
        lived("export", *words, str(pipe))
        found = reading.result(timeout=20)
    lived("export", *words, str(file))
    assert found == file.read_text()
    assert pipe.is_fifo()


def test_a_database_does_not_go_into_a_pipe(lived: Fit, tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    assert "fit export --json can be piped" in lived("export", "--sqlite", str(pipe), "--json", expect=2).error["hint"]
    assert pipe.is_fifo()


def test_a_full_device_stays_one_and_is_said(lived: Fit, tmp_path: Path) -> None:
    """A node of our own, so that nothing of the machine is touched."""
    full = tmp_path / "full"
    try:
        os.mknod(full, stat.S_IFCHR | 0o600, os.makedev(1, 7))
        open(full, "wb").close()
    except OSError as error:
        pytest.skip(f"this machine lets nobody make a device here: {error}")
    for words in (["--format", "strong"], ["--format", "hevy"]):
        assert "No space left" in lived("export", *words, str(full), "--json", expect=6).error["message"]
    assert full.is_char_device()
