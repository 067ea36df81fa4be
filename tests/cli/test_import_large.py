"""Files that are read in a process of their own: the same comes of them, whatever happens on the way."""

from __future__ import annotations

import os
import signal
import time
from pathlib import Path

import pytest

from cli_files import BENCH, strong, strong_row
from conftest import Fit
from fit.cli import import_open
from processes import Home

DAYS = [f"20{year}-{month:02}-{day:02}" for year in range(20, 26) for month in range(1, 13) for day in range(1, 29, 2)]
ROWS = [
    strong_row(day, exercise, order, kg, "8", name="Push", n=n)
    for n, day in enumerate(DAYS, 1)
    for exercise, kg in ((BENCH, f"{60 + n % 9}"), ("Squat (Barbell)", f"{80 + n % 7}"))
    for order in ("W", "1", "2", "3")
]
FILE = strong(*ROWS)


@pytest.fixture
def home(tmp_path: Path) -> Home:
    return Home(tmp_path / "home")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "strong.csv"
    path.write_text(FILE)
    assert path.stat().st_size > 0.5 * import_open._LARGE
    return path


@pytest.mark.filterwarnings("ignore:.*multi-threaded:DeprecationWarning")
@pytest.mark.parametrize("order", ["oldest first", "newest first", "shuffled"])
def test_what_comes_of_a_file_is_the_same_wherever_it_is_read(
    fit: Fit, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, order: str
) -> None:
    rows = {"oldest first": ROWS[:400], "newest first": ROWS[399::-1], "shuffled": ROWS[:400:3] + ROWS[1:400:3]}[order]
    (tmp_path / "strong.csv").write_text(strong(*rows))
    tables = []
    for large in (1, 10**9):
        monkeypatch.setattr(import_open, "_LARGE", large)
        os.environ["FIT_HOME"] = str(tmp_path / f"home{large}")
        assert fit("import", str(tmp_path / "strong.csv"), "--json").json["sets"] == len(rows)
        assert fit("events", "verify", "--json").json["ok"]
        lines = fit("export", "--csv").out.splitlines()
        tables.append([[cell for n, cell in enumerate(line.split(",")) if n != 7] for line in lines])  # its id
    assert tables[0] == tables[1]


@pytest.mark.filterwarnings("ignore:.*multi-threaded:DeprecationWarning")
@pytest.mark.parametrize("end", ['"1;', "", '"an open quote;'])
def test_one_that_breaks_off_at_its_end_stores_nothing(
    fit: Fit, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, end: str
) -> None:
    monkeypatch.setattr(import_open, "_LARGE", 1)
    (tmp_path / "strong.csv").write_text(FILE + end if end else FILE[:-30])
    error = fit("import", str(tmp_path / "strong.csv"), "--json", expect=2).error
    assert error["hint"]
    assert fit("history", "--json").json["workouts"] == []


def test_a_unit_that_is_missing_further_on_is_asked_for_and_nothing_is_stored(fit: Fit, tmp_path: Path) -> None:
    """The first sessions say kg, and events are made of them on that guess."""
    head = (
        "Date;Workout Name;Exercise Name;Set Order;Weight;Weight Unit;Reps;RPE;Distance;Distance Unit;Seconds;Notes;"
        "Workout Notes;Workout Duration\n"
    )
    rows = [f"{day} 10:00:00;Legs;Squat (Barbell);1;100;kg;5;;;;0;;;45m\n" for day in DAYS[:300]]
    file = tmp_path / "strong.csv"
    file.write_text(head + "".join(rows) + rows[-1].replace(DAYS[299], "2026-01-01").replace(";kg;", ";;"))
    assert "--unit" in fit("import", str(file), "--json", expect=2).error["hint"]
    assert fit("history", "--json").json["workouts"] == []
    assert fit("import", str(file), "--unit", "kg", "--json").json["sets"] == 301


def test_a_long_notebook_is_in_the_profiles_unit_to_its_end(fit: Fit, tmp_path: Path) -> None:
    fit("profile", "set", "--unit", "lb")
    (tmp_path / "book").write_text("".join(f"{day}\nsquat 3x5@225\n" for day in DAYS[:300]))
    said = fit("import", str(tmp_path / "book"), "--json").json
    assert (said["unit"], said["sets"]) == ("lb", 900)
    rows = fit("export", "--csv").out.splitlines()[1:]
    assert {row.split(",")[16] for row in rows} == {"lb"}


@pytest.mark.parametrize("after", [0.15, 0.3, 0.5, 0.8])
@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGKILL])
def test_one_that_is_stopped_stores_nothing_or_all_and_leaves_no_process(
    home: Home, file: Path, after: float, how: signal.Signals
) -> None:
    file.write_text(strong(*ROWS, *[row.replace('"Push"', '"Pull"').replace("18:30", "19:45") for row in ROWS]))
    process = home.start("import", str(file), start_new_session=True)
    time.sleep(after)
    os.kill(process.pid, how) if how is signal.SIGKILL else os.killpg(process.pid, how)
    process.communicate(timeout=60)
    until = time.monotonic() + 20
    while _members(process.pid) and time.monotonic() < until:
        time.sleep(0.05)
    assert _members(process.pid) == []
    home.log("squat", "5x5@100")
    imported = home.count("WorkoutExecuted")
    assert imported in (0, 2 * len(DAYS))
    home.sound()


def _members(group: int) -> list[int]:
    """Processes of a group that still run, where the system tells."""
    found = []
    for entry in Path("/proc").iterdir() if Path("/proc").exists() else ():
        if entry.name.isdigit():
            try:
                fields = (entry / "stat").read_text().rpartition(")")[2].split()
            except OSError:
                continue
            if fields[0] != "Z" and int(fields[2]) == group:
                found.append(int(entry.name))
    return found
