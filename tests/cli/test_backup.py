"""`fit backup` and `fit restore`: a copy that can be trusted, and the way back."""

from __future__ import annotations

import json
import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from conftest import Fit
from processes import Home


def test_a_backup_is_whole_private_and_dated(fit: Fit, tmp_path: Path) -> None:
    fit("log", "bench", "3x8@50")
    made = fit("backup", str(tmp_path / "b"), "--json").json
    path = Path(made["file"])
    assert (path.name, stat.S_IMODE(path.stat().st_mode)) == ("fit-20261123-173000.db", 0o600)
    assert made["events"] == 4
    assert [p.name for p in path.parent.iterdir()] == [path.name]


def test_only_so_many_are_kept_and_nothing_else_is_touched(fit: Fit, tmp_path: Path) -> None:
    folder = tmp_path / "b"
    folder.mkdir()
    (folder / "fit.db").write_text("mine")
    fit("log", "bench", "3x8@50")
    for n in range(12):
        if n == 11:
            fit.at("2026-11-24T18:30:00+01:00")
        fit("backup", str(folder), "--keep", "3")
    assert sorted(p.name for p in folder.iterdir()) == [
        "fit-20261123-173000-10.db", "fit-20261123-173000-11.db", "fit-20261124-173000.db", "fit.db",
    ]  # fmt: skip


def test_a_restored_log_is_the_one_that_was_and_the_other_is_kept(fit: Fit, tmp_path: Path) -> None:
    fit("log", "bench", "3x8@50")
    before = fit("history", "--json").out
    file = fit("backup", str(tmp_path), "--json").json["file"]
    fit("log", "squat", "3x8@80")
    refused = fit("restore", file, "--json", expect=4)
    assert "--yes" in refused.error["hint"]
    assert "squat" in fit("history", "--json").out
    told = fit("restore", file, "--yes", "--json").json
    assert fit("history", "--json").out == before
    kept = fit("restore", told["kept"], "--yes", "--json").json
    assert "squat" in fit("history", "--json").out
    assert kept["events"] == told["events"] + 1


def test_after_a_restore_this_machine_is_a_new_device(fit: Fit, tmp_path: Path) -> None:
    fit("log", "bench", "3x8@50")
    file = fit("backup", str(tmp_path), "--json").json["file"]
    fit("log", "bench", "3x8@52.5")
    fit("restore", file, "--yes")
    fit("log", "bench", "3x8@55")
    devices = [e["device_id"] for e in fit("events", "list", "--type", "ExerciseCompleted", "--json").json_lines]
    assert len(set(devices)) == 2
    assert fit("events", "verify", "--json").json["ok"]


def test_a_restore_needs_no_log_that_was_there_and_none_that_can_be_read(fit: Fit, tmp_path: Path) -> None:
    fit("log", "bench", "3x8@50")
    before = fit("history", "--json").out
    file = fit("backup", str(tmp_path), "--json").json["file"]
    log = fit.home / "fit.db"
    log.write_bytes(b"broken" * 5000)
    told = fit("restore", file, "--yes", "--json").json
    assert Path(told["kept"]).read_bytes().startswith(b"broken")
    assert fit("history", "--json").out == before
    log.unlink()
    assert fit("restore", file, "--json").json["kept"] is None
    assert fit("history", "--json").out == before


def test_what_is_no_whole_backup_is_refused(fit: Fit, tmp_path: Path) -> None:
    fit("log", "bench", "3x8@50")
    before = fit("history", "--json").out
    whole = Path(fit("backup", str(tmp_path), "--json").json["file"]).read_bytes()
    for name, data, status in (
        ("empty", b"", 2), ("text", b"hello\n" * 1000, 2), ("cut", whole[: len(whole) // 2], 6),
        ("changed", whole.replace(b'"reps":8', b'"reps":9', 1), 6),
    ):  # fmt: skip
        (tmp_path / name).write_bytes(data)
        refused = fit("restore", str(tmp_path / name), "--yes", expect=None)
        assert refused.status == status, name
        assert ("take another backup" in refused.err) == (status == 6), name
    assert fit("restore", str(tmp_path / "none"), "--yes", expect=3)
    assert fit("history", "--json").out == before
    assert "log itself" in fit("restore", str(fit.home / "fit.db"), "--yes", expect=4).err


def test_backups_while_others_write_are_all_whole(tmp_path: Path) -> None:
    home = Home(tmp_path / "home")
    home.log()
    loggers = [home.start("log", "bench", "3x8@50") for _ in range(6)]
    made = [home.run("backup", str(tmp_path / "b")) for _ in range(3)]
    assert [m.returncode for m in made] == [0, 0, 0], [m.stderr for m in made]
    assert [p.wait(60) for p in loggers] == [0] * 6
    home.sound()


def test_backups_made_at_the_same_moment_do_not_replace_each_other(fit: Fit, tmp_path: Path) -> None:
    fit("log", "bench", "3x8@50")
    home, folder = Home(tmp_path / "home"), tmp_path / "b"
    now = {"FIT_NOW": "2026-11-23T18:30:00+01:00"}
    running = [home.start("backup", str(folder), "--json", env=now) for _ in range(6)]
    made = [json.loads(process.communicate(timeout=60)[0])["file"] for process in running]
    assert sorted(made) == sorted(str(path) for path in folder.iterdir())
    assert len(set(made)) == 6


def test_without_hard_links_a_backup_still_finds_a_name_of_its_own(
    fit: Fit, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError(1, "Operation not permitted")

    fit("log", "bench", "3x8@50")
    monkeypatch.setattr(os, "link", refuse)
    files = {fit("backup", str(tmp_path / "b"), "--json").json["file"] for _ in range(3)}
    assert {Path(file) for file in files} == set((tmp_path / "b").iterdir())
    assert len(files) == 3


def test_what_a_killed_backup_left_goes_with_the_next_one(fit: Fit, tmp_path: Path) -> None:
    fit("log", "bench", "3x8@50")
    folder = tmp_path / "b"
    folder.mkdir()
    ended = subprocess.run([sys.executable, "-c", "import os; print(os.getpid())"], capture_output=True, text=True)
    for pid in (ended.stdout.strip(), "1"):
        for name in ("fit-20200101-101010.db", "all.csv"):
            (folder / f"{name}.new.{pid}").write_text("half")
    made = fit("backup", str(folder), "--json").json["file"]
    fit("export", "--csv", str(folder / "all.csv"))
    assert {p.name for p in folder.iterdir()} == {
        Path(made).name, "all.csv", "fit-20200101-101010.db.new.1", "all.csv.new.1"
    }  # fmt: skip
