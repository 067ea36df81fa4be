"""What is laid out beside the log arrives whole or not at all, whatever happens while SQLite writes it."""

from __future__ import annotations

import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from threading import active_count
from typing import Any

import pytest

from fit.adapters.sqlite import engine
from fit.adapters.sqlite.bulk import Bulk
from fit.adapters.sqlite.store import SqliteStore, open_store
from fit.kernel.errors import Storage
from processes import SOURCE
from replicas import NOON

MANY = 20_000
SHARED = ("d", "t", "c")


@pytest.fixture
def store(tmp_path: Path) -> Iterator[SqliteStore]:
    made = open_store(str(tmp_path / "fit.db"), NOON)
    yield made
    made.close()


def laid_out(store: SqliteStore, seqs: Any = range(1, MANY + 1)) -> Bulk:
    bulk = Bulk(store)
    bulk.put([
        ("execution", seq, f"e{n}", f"k{n}", f"w{n % 99}", "", "Odd", 1, "{}", f"{n:016x}", "h")
        for n, seq in enumerate(seqs)
    ])  # fmt: skip
    return bulk


def counted(store: SqliteStore) -> int:
    (found,) = store.db.execute("select count(*) from events").fetchone()
    return int(found)


def test_all_of_it_arrives_while_something_else_goes_on(store: SqliteStore) -> None:
    bulk, asked = laid_out(store), []
    with store.writing(), bulk.appending(*SHARED, "000000000000ffff"):
        asked += [store.views.find("meta", {"name": "log_id"}) for _ in range(20)]
    assert counted(store) == MANY
    assert len(asked) == 20
    assert bulk.clock() == "000000000000ffff"
    assert active_count() == 1


def test_what_breaks_beside_it_takes_it_back(store: SqliteStore) -> None:
    bulk, before = laid_out(store), Bulk(store).clock()
    with pytest.raises(KeyboardInterrupt), store.writing(), bulk.appending(*SHARED, "f" * 16):
        raise KeyboardInterrupt
    assert (counted(store), bulk.clock(), active_count()) == (0, before, 1)
    with store.writing(), bulk.appending(*SHARED, "f" * 16):
        pass
    assert counted(store) == MANY


@pytest.mark.parametrize("serialized", [True, False])
@pytest.mark.parametrize("presses", [1, 3])
def test_ctrl_c_takes_it_back_until_it_is_committed(
    store: SqliteStore, monkeypatch: pytest.MonkeyPatch, presses: int, serialized: bool
) -> None:
    monkeypatch.setattr(engine, "SERIALIZED", serialized)
    bulk, folded = laid_out(store), []

    def pressed() -> None:
        appending = bulk.appending(*SHARED, "f" * 16)
        with store.writing(), appending:
            for _ in range(presses):
                signal.raise_signal(signal.SIGINT)
            folded.append(appending)

    if serialized:
        with pytest.raises(KeyboardInterrupt):
            pressed()
    else:
        pressed()  # it was over before anybody could press
    assert [one.committed for one in folded] == [not serialized]
    assert counted(store) == (0 if serialized else MANY)
    assert active_count() == 1
    assert signal.getsignal(signal.SIGINT) is signal.default_int_handler


def test_a_ctrl_c_that_breaks_off_the_waiting_leaves_no_thread_behind(tmp_path: Path) -> None:
    """Pressed in a process of its own, while all there is to do is wait for SQLite."""
    script = (
        "import sys; sys.path[:0] = sys.argv[1:3]\n"
        "from adapters.test_bulk import SHARED, laid_out\n"
        "from fit.adapters.sqlite.store import open_store\n"
        "import signal, threading, time\n"
        "me = threading.get_ident()\n"
        "def press():\n"
        "    time.sleep(0.05); signal.pthread_kill(me, signal.SIGINT)\n"
        "store = open_store(sys.argv[3], 1.7e9)\n"
        "bulk = laid_out(store, range(1, 200_001))\n"
        "appending = bulk.appending(*SHARED, 'f' * 16)\n"
        "threading.Thread(target=press).start()\n"
        "try:\n"
        "    with store.writing(), appending: pass\n"
        "except KeyboardInterrupt:\n"
        "    print(not appending._thread.is_alive(), appending.committed, store.db.in_transaction)\n"
        "store.close()\n"
    )
    tests = Path(__file__).parents[1]
    ran = subprocess.run(
        [sys.executable, "-X", "faulthandler", "-c", script, str(SOURCE), str(tests), str(tmp_path / "fit.db")],
        capture_output=True, text=True, timeout=120, check=False,
    )  # fmt: skip
    assert (ran.returncode, ran.stdout.split()) == (0, ["True", "False", "False"]), ran.stderr[-800:]


def test_what_sqlite_refuses_is_heard_where_it_is_awaited(store: SqliteStore) -> None:
    bulk, folded = laid_out(store, seqs=(1, 2, 2)), []
    with pytest.raises(Storage, match="UNIQUE"), store.writing(), bulk.appending(*SHARED, "f" * 16):
        folded.append(True)
    assert (folded, counted(store)) == ([True], 0)


def test_without_threads_of_its_own_it_does_the_same(store: SqliteStore, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engine, "SERIALIZED", False)
    with store.writing(), laid_out(store).appending(*SHARED, "f" * 16):
        assert counted(store) == MANY
