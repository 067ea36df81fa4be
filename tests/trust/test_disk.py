"""A disk that is full, a home that cannot be written: a clear word, exit 6, and the log as it was."""

from __future__ import annotations

import json
import resource
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from processes import SOURCE, Home, refused


@pytest.fixture
def home(tmp_path: Path) -> Home:
    return Home(tmp_path / "home")


def _no_file_above(size: int) -> Callable[[], None]:
    return lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))


def test_where_no_more_can_be_written_a_log_is_refused_and_the_next_one_works(home: Home) -> None:
    home.log()
    before = home.event_ids()
    for room in (0, 4096, 12_000):  # at the first page, between two, at the last
        size = (home.path / "fit.db-wal").stat().st_size if (home.path / "fit.db-wal").exists() else 0
        error = refused(home.run("log", "bench", "3x8@50", "--json", preexec_fn=_no_file_above(size + room)))
        assert "nothing was stored" in error["hint"]
        assert home.event_ids() == before
    home.log()
    home.sound()


@pytest.mark.parametrize("size", [0, 1, 4096, 40_000, 120_000])
def test_a_first_run_that_finds_no_room_leaves_nothing_half_made(home: Home, size: int) -> None:
    done = home.run("log", "bench", "3x8@50", "--json", preexec_fn=_no_file_above(size))
    assert done.returncode in (0, 6), done.stderr
    if done.returncode == 6:
        assert refused(done)["hint"]
    home.log()
    assert home.count("UserRegistered") == 1
    home.sound()
    assert not list(home.path.glob("*.new.*"))


_FULL = """
set -e
mount -t tmpfs -o size=1m none "$FIT_HOME"
"$@" --json > /dev/null
dd if=/dev/zero of="$FIT_HOME/filler" bs=1k 2> /dev/null || true
set +e
n=0
while "$@" --json > /dev/null 2> "$OUT/error"; do n=$((n + 1)); test $n -lt 200 || exit 9; done
"$@" --json > "$OUT/out" 2> "$OUT/error"; echo $? > "$OUT/status"
rm "$FIT_HOME/filler"
"$@" --json > /dev/null || exit 8
cp "$FIT_HOME"/* "$OUT/copy/"
"""


def test_a_full_disk_refuses_and_a_freed_one_goes_on(home: Home, tmp_path: Path) -> None:
    _needs("unshare", "-m", "sh", "-c", 'mount -t tmpfs -o size=1m none "$0"', str(tmp_path))
    home.path.mkdir()
    (tmp_path / "copy").mkdir()
    words = [sys.executable, "-m", "fit", "log", "bench", "3x8@50"]
    script = ["unshare", "-m", "sh", "-c", _FULL, "sh", *words]
    done = subprocess.run(script, env=home.env(OUT=str(tmp_path)), capture_output=True, text=True, check=False)
    assert done.returncode == 0, (done.returncode, done.stderr)
    assert (tmp_path / "status").read_text().strip() == "6"
    error = json.loads((tmp_path / "error").read_text())["error"]
    assert error["code"] == "storage"
    assert "full" in error["message"] or "I/O" in error["message"]
    (tmp_path / "copy").chmod(0o700)
    Home(tmp_path / "copy").sound()


_FULL_TO_READ = """
set -e
mount -t tmpfs -o size=3m none "$FIT_HOME"
"$@" log bench 3x8@50 --json > /dev/null
"$@" log squat 5x5@100 --json > /dev/null
test "$LEFT" = wal || "$@" rebuild > /dev/null
rm -f "$FIT_HOME"/*-shm
dd if=/dev/zero of="$FIT_HOME/filler" bs=1k 2> /dev/null || true
"$@" history --json
"$@" export --json > "$OUT/all.jsonl"
"$@" log bench 3x8@55 --json 2> "$OUT/error" || echo $? > "$OUT/status"
"""


@pytest.mark.parametrize("left", ["wal", "no wal"])
def test_a_full_disk_can_be_read_from(home: Home, tmp_path: Path, left: str) -> None:
    _needs("unshare", "-m", "sh", "-c", 'mount -t tmpfs -o size=1m none "$0"', str(tmp_path))
    home.path.mkdir()
    script = ["unshare", "-m", "sh", "-c", _FULL_TO_READ, "sh", sys.executable, "-m", "fit"]
    env = home.env(OUT=str(tmp_path), LEFT=left)
    done = subprocess.run(script, env=env, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert len(json.loads(done.stdout)["workouts"][0]["exercises"]) == 2
    assert len((tmp_path / "all.jsonl").read_text().splitlines()) == 5
    assert (tmp_path / "status").read_text().strip() == "6"
    assert "disk" in json.loads((tmp_path / "error").read_text())["error"]["hint"]


# -- read-only homes, three ways that bind even for root


def _needs(*words: str) -> None:
    if shutil.which(words[0]) is None:
        pytest.skip(f"{words[0]} is not on this machine")
    done = subprocess.run(words, capture_output=True, text=True, check=False)
    if done.returncode:
        pytest.skip(f"{words[0]} is not permitted here: {done.stderr.strip()}")


_BOUND = ("setpriv", "--bounding-set", "-dac_override,-dac_read_search", "--inh-caps", "-dac_override,-dac_read_search")
_MOUNT = 'mount --bind "$FIT_HOME" "$FIT_HOME" && mount -o remount,ro,bind "$FIT_HOME" && exec "$@"'


@pytest.fixture(params=["mode", "mount"])
def before(request: pytest.FixtureRequest, tmp_path: Path) -> tuple[str, ...]:
    """What runs `fit` so that it cannot write to its home."""
    if request.param == "mount":
        script = 'mount --bind "$0" "$0" && mount -o remount,ro,bind "$0"'
        _needs("unshare", "-m", "sh", "-c", script, str(tmp_path))
        return ("unshare", "-m", "sh", "-c", _MOUNT, "sh")
    _needs(*_BOUND, "true")
    return _BOUND


def _lock(home: Home) -> None:
    for path in (*home.path.iterdir(), home.path):
        path.chmod(0o500 if path.is_dir() else 0o400)


def test_a_home_that_cannot_be_written_refuses_a_log_and_touches_nothing(home: Home, before: tuple[str, ...]) -> None:
    home.log()
    _lock(home)
    bytes_before = {p.name: p.read_bytes() for p in home.path.iterdir() if not p.name.endswith("-shm")}
    error = refused(home.run("log", "bench", "3x8@50", "--json", before=before))
    assert "cannot be written" in error["message"]
    assert {p.name: p.read_bytes() for p in home.path.iterdir() if not p.name.endswith("-shm")} == bytes_before


@pytest.mark.parametrize("left", ["wal and index", "wal alone", "neither"])
def test_a_home_that_cannot_be_written_shows_all_that_was_acknowledged(
    home: Home, before: tuple[str, ...], left: str
) -> None:
    """After a kill the last events lie in the write-ahead log: to read the file without it would lose them silently."""
    home.log()
    home.log("squat", "5x5@100")
    if left == "neither":
        home.open().close()
    elif left == "wal alone":
        (home.path / "fit.db-shm").unlink()
    _lock(home)
    done = home.run("history", "--json", before=before)
    assert done.returncode == 0, done.stderr
    names = {e["id"] for w in json.loads(done.stdout)["workouts"] for e in w["exercises"]}
    assert len(names) == 2


def test_a_home_that_cannot_be_written_still_folds_views_that_are_behind(home: Home, before: tuple[str, ...]) -> None:
    home.log()
    store = home.open()
    with store.writing():
        store.db.execute("update checkpoints set version = 'older'")
        store.db.execute("delete from v_lifts")
    store.close()
    _lock(home)
    done = home.run("history", "--json", before=before)
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["workouts"]


def test_where_no_home_can_be_made_reads_are_empty_and_a_log_is_refused(home: Home, before: tuple[str, ...]) -> None:
    home.path.mkdir()
    _lock(home)
    shown = home.run("history", "--json", before=before)
    assert (shown.returncode, json.loads(shown.stdout or "{}")) == (0, {"workouts": []}), shown.stderr
    refused(home.run("log", "bench", "3x8@50", "--json", before=before))
    assert list(home.path.iterdir()) == []


def test_a_log_that_may_not_even_be_read_is_named(home: Home) -> None:
    _needs(*_BOUND, "true")
    home.log()
    for path in home.path.iterdir():
        path.chmod(0o000)
    error = refused(home.run("history", "--json", before=_BOUND))
    assert "fit.db cannot be" in error["message"]


def test_the_source_of_these_tests_is_where_processes_look_for_it() -> None:
    assert (SOURCE / "fit" / "__main__.py").exists()
