"""Work in another process is the same work: what it gives, what it raises, and that it ends."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator

import pytest

from fit.adapters.aside import aside
from fit.kernel.errors import Storage, Unreadable
from processes import SOURCE

pytestmark = [
    pytest.mark.skipif(not hasattr(os, "fork"), reason="this system cannot fork: all work is done here"),
    pytest.mark.filterwarnings("ignore:.*multi-threaded:DeprecationWarning"),  # pytest-xdist has threads
]


@pytest.fixture(autouse=True)
def two_cores(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "cpu_count", lambda: 2)


def _here(n: int) -> Iterator[tuple[int, int]]:
    for one in range(n):
        yield one, os.getpid()


def _wrong() -> Iterator[int]:
    yield 1
    raise Unreadable("line 3 is broken", "export it again")


def _bug() -> Iterator[int]:
    yield 1
    raise KeyError("no such thing")


def _killed() -> Iterator[int]:
    yield 1
    os.kill(os.getpid(), signal.SIGKILL)


def test_what_it_gives_comes_in_order_from_another_process() -> None:
    with aside(lambda: _here(1000)) as found:
        given = list(found)
    assert [one for one, _ in given] == list(range(1000))
    assert {pid for _, pid in given} - {os.getpid()} == {pid for _, pid in given}


@pytest.mark.parametrize("why", ["not worth it", "one core"])
def test_it_is_done_here_where_there_is_nothing_to_win(why: str, monkeypatch: pytest.MonkeyPatch) -> None:
    if why == "one core":
        monkeypatch.setattr(os, "cpu_count", lambda: 1)
    with aside(lambda: _here(3), worth=why == "one core") as found:
        assert list(found) == [(n, os.getpid()) for n in range(3)]


def test_what_is_wrong_there_is_raised_here_with_its_hint() -> None:
    with pytest.raises(Unreadable, match="line 3") as raised, aside(_wrong) as found:
        list(found)
    assert raised.value.hint == "export it again"


def test_a_bug_there_keeps_its_traceback() -> None:
    with pytest.raises(KeyError) as raised, aside(_bug) as found:
        list(found)
    assert "in _bug" in "".join(raised.value.__notes__)


def test_one_that_was_ended_is_no_end_of_file() -> None:
    with pytest.raises(Storage, match="ended"), aside(_killed) as found:
        list(found)


def test_whoever_leaves_ends_it() -> None:
    def interrupted(found: Iterator[tuple[int, int]]) -> None:
        pids.append(next(found)[1])
        raise KeyboardInterrupt

    pids: list[int] = []
    with pytest.raises(KeyboardInterrupt), aside(lambda: _here(10**9)) as found:
        interrupted(found)
    assert pids != [os.getpid()]
    assert not _runs(pids[0])


def test_nobody_is_left_when_the_parent_is_killed() -> None:
    script = (
        "import os, sys; sys.path.insert(0, sys.argv[1]); os.cpu_count = lambda: 2\n"
        "from fit.adapters.aside import aside\n"
        "def work():\n    while True: yield os.getpid()\n"
        "with aside(work) as found:\n    print(next(found), flush=True)\n    for _ in found: pass\n"
    )
    parent = subprocess.Popen([sys.executable, "-c", script, str(SOURCE)], stdout=subprocess.PIPE, text=True)
    assert parent.stdout is not None
    child = int(parent.stdout.readline())
    parent.kill()
    parent.wait()
    parent.stdout.close()
    until = time.monotonic() + 10
    while _runs(child) and time.monotonic() < until:
        time.sleep(0.02)
    assert not _runs(child)


def _runs(pid: int) -> bool:
    """A process that ended and that nobody has asked about yet runs no more."""
    try:
        with open(f"/proc/{pid}/stat") as said:
            return said.read().rpartition(")")[2].split()[0] != "Z"
    except FileNotFoundError:
        return False
