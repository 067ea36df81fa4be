"""The file under the log: one transaction around everything, patience, and reading while others write."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import Any

import pytest

from fit.adapters.sqlite import engine
from fit.adapters.sqlite.store import open_store
from fit.app import catalog, fold
from fit.app.rebuild import catch_up_for_reading
from fit.kernel.errors import Remote, Storage
from replicas import NOON, caught_up, rows, say, weighed


@pytest.fixture
def path(tmp_path: Path) -> str:
    return str(tmp_path / "home" / "fit.db")


@pytest.fixture
def store(path: str) -> Any:
    made = open_store(path, NOON)
    caught_up(made)
    return made


def test_who_is_not_patient_gives_up_at_once_and_is_patient_again_afterwards(store: Any, path: str) -> None:
    """A read that could not wait must not leave a connection behind whose writes fail at the first neighbour."""
    other = open_store(path, NOON)
    with other.writing(), pytest.raises(Remote), store.writing(patient=False):
        pass
    assert store.db.execute("pragma busy_timeout").fetchone() == (10_000,)
    with store.writing(patient=False):
        pass
    assert store.db.execute("pragma busy_timeout").fetchone() == (10_000,)


def test_a_writer_waits_its_turn(store: Any, path: str) -> None:
    written = threading.Event()

    def log() -> None:
        say(open_store(path, NOON), weighed())
        written.set()

    with store.writing():
        waiting = threading.Thread(target=log)
        waiting.start()
        assert not written.wait(0.1)
    waiting.join(10)
    assert written.is_set()
    assert store.log.head() == 1


def test_a_reader_sees_one_picture_however_many_write(store: Any, path: str) -> None:
    other = open_store(path, NOON)
    with store.reading():
        before = store.log.head()
        say(other, weighed())
        assert store.log.head() == before
    assert store.log.head() == before + 1


def test_what_a_reader_folds_in_memory_while_others_write_is_what_the_log_says(store: Any, path: str) -> None:
    other = open_store(path, NOON)
    for n in range(5):
        say(store, weighed(80 + n, f"2026-11-1{n}"), aggregate=f"body:2026-11-1{n}")
    with other.writing():
        catch_up_for_reading(store, list(catalog.DOMAINS))
        assert store.views.in_memory
    shown = rows(store)
    assert len(shown["v_body"]) == 5
    assert shown == caught_up(other)


def test_an_error_inside_leaves_nothing_behind(store: Any) -> None:
    def half_done() -> None:
        with store.writing():
            for table in ("meta", "nowhere"):
                store.db.execute(f"insert into {table} values ('half', 'done')")

    with pytest.raises(Storage):
        half_done()
    assert store.db.execute("select * from meta where name = 'half'").fetchall() == []
    with store.writing():
        fold.catch_up(store, "execution")


@pytest.mark.parametrize(
    ("said", "kind", "hint"),
    [
        ("database is locked", Remote, "try again"),
        ("database or disk is full", Storage, "free some space"),
        ("attempt to write a readonly database", Storage, "permissions"),
        ("unable to open database file", Storage, "FIT_HOME"),
        ("database disk image is malformed", Storage, "fit doctor"),
        ("file is not a database", Storage, "fit doctor"),
        ("disk I/O error", Storage, "check the disk"),
        ("no such table: meta", Storage, "fit doctor"),
    ],
)
def test_what_sqlite_says_becomes_words_with_a_cure(said: str, kind: type[Exception], hint: str) -> None:
    error = engine.said(engine.OperationalError(said), "/home/fit.db")
    assert isinstance(error, kind)
    assert hint in error.hint


def test_an_unkept_log_takes_its_device_id_from_nowhere_else(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    from fit.adapters.sqlite.store import memory_store

    say(memory_store(NOON), weighed())
    assert list(tmp_path.iterdir()) == []
