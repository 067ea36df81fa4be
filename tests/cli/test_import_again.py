"""A file comes once more, mended or grown: what is new of it comes, and nothing else."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path
from typing import Any

import pytest

from cli_files import BENCH, strong, strong_row
from conftest import Fit
from fit.app import ahead
from fit.kernel.errors import Storage

DAY = "2026-11-02"


def done(fit: Fit) -> list[str]:
    """Weight × reps of every set, as the log has them."""
    workouts = fit("history", "--json").json["workouts"]
    return [f"{s['weight_kg']:g}x{s['reps']}" for w in workouts for e in w["exercises"] for s in e["sets"]]


def rows(*sets: str, exercise: str = BENCH) -> list[str]:
    return [strong_row(DAY, exercise, str(n), *one.split("x")) for n, one in enumerate(sets, 1)]


def test_a_set_that_was_refused_is_refused_again_and_makes_no_other_new(fit: Fit, bring: Any) -> None:
    file = strong(*rows("100x5", "-5x5", "110x3"))
    first = bring(file).json
    for _ in range(2):
        again = bring(file).json
        assert (again["sets"], again["events"], again["already_known"]) == (0, 0, 1)
        assert again["skipped"] == first["skipped"] != []
    assert done(fit) == ["100x5", "110x3"]


@pytest.mark.parametrize("where", [0, 1, 2])
def test_a_row_that_was_mended_comes_wherever_it_stands(fit: Fit, bring: Any, where: int) -> None:
    sets = ["100x5", "105x5", "110x3"]
    broken = [one if n != where else one.replace("x", "xo") for n, one in enumerate(sets)]
    other = strong_row(DAY, "Squat (Barbell)", "1", "140", "5")
    back = strong_row(DAY, BENCH, "4", "60", "12")  # once more, later in the session
    assert len(bring(strong(*rows(*broken), other, back)).json["skipped"]) == 1
    assert bring(strong(*rows(*sets), other, back)).json["sets"] == 1
    assert sorted(done(fit)) == sorted([*sets, "140x5", "60x12"])
    assert bring(strong(*rows(*sets), other, back)).json["events"] == 0


def test_what_was_corrected_here_stays_so_when_the_session_grows(fit: Fit, bring: Any) -> None:
    bring(strong(*rows("100x5", "100x5")))
    (entry,) = fit("history", "--json").json["workouts"][0]["exercises"]
    fit("amend", entry["entry_id"], "5,5@90")
    assert bring(strong(*rows("100x5", "100x5", "110x3"))).json["sets"] == 1
    assert done(fit) == ["90x5", "90x5", "110x3"]


def test_a_session_that_is_known_already_needs_no_new_exercise(fit: Fit, bring: Any, tmp_path: Path) -> None:
    (tmp_path / "map.toml").write_text('"My Odd Machine" = "leg-press"\n')
    file = strong(*rows("100x5", exercise="My Odd Machine"))
    bring(file, "--map", str(tmp_path / "map.toml"))
    again = bring(file).json
    assert (again["events"], again["new_exercises"], again["suggestions"]) == (0, [], {})
    assert fit("exercise", "show", "My Odd Machine", expect=3)


HEAD = "Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,Notes,Workout Notes,RPE\n"
UNSAID = HEAD + "".join(
    f'{2010 + n // 300}-{n // 25 % 12 + 1:02}-{n % 25 + 1:02} 18:00:00,Day,1h,"{exercise}",1,{kg},5,0,0,,,\n'
    for n in range(700)
    for exercise, kg in (("Pull Up", 0), *([("Squat (Barbell)", 225)] if n >= 400 else []))
)


def test_a_unit_that_only_late_weights_need_is_asked_for_all_the_same(fit: Fit, bring: Any) -> None:
    for words in ([], ["--dry-run"]):
        assert "whether its weights are kg or lb" in bring(UNSAID, *words, expect=2).err
        assert done(fit) == []
    assert bring(UNSAID, "--unit", "lb").json["sets"] == 1000
    assert {one for one in done(fit) if one[0] != "0"} == {"102.058x5"}


def test_a_disk_that_is_full_after_the_commit_takes_nothing_back_and_is_not_said_to(
    fit: Fit, bring: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise Storage("the disk is full", "nothing was stored")

    monkeypatch.setattr(ahead.Ahead, "store", full)
    assert bring(strong(*rows("100x5"))).json["sets"] == 1
    assert done(fit) == ["100x5"]


def test_two_exports_in_one_zip_are_named_and_photos_beside_one_are_not(fit: Fit, bring: Any) -> None:
    one, other = strong(*rows("100x5")), strong(strong_row("2026-11-03", BENCH, "1", "80", "8"))
    said = bring(zipped({"a.csv": one, "b.csv": other}), expect=2).err
    assert "a.csv and b.csv" in said
    assert done(fit) == []
    route = '<?xml version="1.0"?>\n<gpx version="1.1" xmlns="http://www.topografix.com/GPX/1/1"><trk></trk></gpx>\n'
    beside = {"1.gpx": route, "2.gpx": route, "about.txt": "hello"}
    more = {"a.csv": one, "photo.jpg": "x", "c.csv": "no,export\n1,2\n"}
    assert bring(zipped(beside | more)).json["sets"] == 1


def zipped(files: dict[str, str]) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        for name, text in files.items():
            archive.writestr(name, text)
    return made.getvalue()
