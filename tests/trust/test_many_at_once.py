"""Many who log at the same moment: nobody fails, nothing is lost, and one log comes of it."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from pathlib import Path

import pytest

from processes import Home
from replicas import say, weighed

NO_LINKS = """
import os, sys, time
def link(*_, **__): raise PermissionError(1, "no hard links here")
def rename(*names, really=os.rename):
    time.sleep(0.3)
    really(*names)
os.link, os.rename = link, rename
sys.argv = ["fit", "log", "bench", "3x8@50", "--json"]
from fit.__main__ import main
main()
"""


@pytest.fixture
def home(tmp_path: Path) -> Home:
    return Home(tmp_path / "home")


def test_32_writers_at_once_lose_nothing(home: Home) -> None:
    """`begin immediate` before the first read is what holds: a deferred transaction fails when it upgrades."""
    home.log()
    writers = [home.start("log", "bench", f"3x8@{50 + n}", "--json") for n in range(32)]
    answers = []
    for writer in writers:
        out, err = writer.communicate(timeout=60)
        assert writer.returncode == 0, err
        answers.append(json.loads(out))
    said = {event_id for answer in answers for event_id in answer["event_ids"]}
    assert len(said) == sum(len(answer["event_ids"]) for answer in answers)
    assert said <= home.event_ids()
    assert home.count("ExerciseCompleted") == 33
    found = home.sound()
    assert len(found["heads"]) == len({h["domain"] for h in found["heads"]}), "one device, one chain a domain"


def test_96_first_runs_at_once_leave_one_log_one_user_and_one_device(home: Home) -> None:
    first = [home.start("log", "bench", "3x8@50", "--json") for _ in range(96)]
    said: set[str] = set()
    for process in first:
        out, err = process.communicate(timeout=100)
        assert process.returncode == 0, err
        said |= set(json.loads(out)["event_ids"])
    assert said <= home.event_ids()
    assert home.count("ExerciseCompleted") == 96
    assert [home.count(name) for name in ("UserRegistered", "ProfileCreated", "ScheduleCreated")] == [1, 1, 1]
    found = home.sound()
    assert {h["device_id"] for h in found["heads"]} == {json.loads(home.device.read_text())["device_id"]}
    assert sorted(p.name for p in home.path.iterdir() if p.name not in ("fit.db-wal", "fit.db-shm")) == [
        "device", "fit.db",
    ]  # fmt: skip


def test_first_runs_without_hard_links_leave_one_log_too(home: Home) -> None:
    """exFAT, some FUSE and Android: a rename would put an empty log over one that somebody has written to."""
    first = [
        subprocess.Popen([sys.executable, "-c", NO_LINKS], env=home.env(), stdout=subprocess.PIPE, text=True)
        for _ in range(16)
    ]
    said: set[str] = set()
    for process in first:
        out, _ = process.communicate(timeout=60)
        assert process.returncode == 0
        said |= set(json.loads(out)["event_ids"])
    assert said <= home.event_ids()
    home.sound()


def test_readers_do_not_wait_for_a_writer(home: Home) -> None:
    home.log()
    store = home.open()
    with store.writing():
        done = home.run("history", "--json")
    assert done.returncode == 0
    assert len(json.loads(done.stdout)["workouts"]) == 1


def test_a_writer_that_waits_too_long_is_told_to_try_again(home: Home) -> None:
    """75, not 6: nothing is wrong with the log. The ten seconds are cut short here."""
    home.log()
    store = home.open()
    hasty = (
        "import sys; from fit.adapters.sqlite import engine; "
        "engine.BUSY_SECONDS = 0.05; sys.argv = ['fit', 'log', 'bench', '3x8@50', '--json']; "
        "from fit.__main__ import main; main()"
    )
    with store.writing():
        words = [sys.executable, "-c", hasty]
        done = subprocess.run(words, env=home.env(), capture_output=True, text=True, check=False)
    assert done.returncode == 75
    assert json.loads(done.stderr)["error"]["code"] == "remote"
    assert home.count("ExerciseCompleted") == 1


def test_a_rebuild_lets_loggers_have_their_turn_and_no_event_is_folded_twice(home: Home) -> None:
    """A rebuild in one transaction holds the lock until loggers give up; one without a gap between its steps too."""
    home.log()
    _fill(home, 3000)
    rebuilding = (
        "import sys; from fit.app import fold; fold.BATCH = 50; sys.argv = ['fit', 'rebuild', '--json']; "
        "from fit.__main__ import main; main()"
    )
    rebuild = subprocess.Popen([sys.executable, "-c", rebuilding], env=home.env(), stdout=subprocess.PIPE, text=True)
    time.sleep(0.3)
    while rebuild.poll() is None:
        home.log("squat", "5x5@100")
    assert rebuild.returncode == 0
    home.sound()


def _fill(home: Home, count: int) -> None:
    store = home.open()
    for n in range(count // 100):
        entries = [weighed(60 + n / 10, f"2020-{n % 12 + 1:02}-{day % 28 + 1:02}") for day in range(100)]
        say(store, *entries, aggregate=f"body:{n}")
    store.close()


@pytest.mark.parametrize("umask", [0o000, 0o022, 0o077, 0o277, 0o777])
def test_log_and_device_are_for_their_owner_alone_under_any_umask(home: Home, umask: int) -> None:
    home.log(umask=umask)
    home.log(umask=umask)
    assert oct(home.path.stat().st_mode & 0o777) == oct(0o700)
    modes = {p.name: oct(p.stat().st_mode & 0o777) for p in home.path.iterdir()}
    assert modes == dict.fromkeys(modes, oct(0o600))
    assert {"fit.db", "device", "fit.db-wal"} <= set(modes)
