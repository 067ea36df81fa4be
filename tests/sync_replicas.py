"""Devices, the ways between them, and everything that can go wrong on the way."""

from __future__ import annotations

import random
import shutil
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from fit.adapters.folder.transport import FolderTransport
from fit.adapters.sqlite.store import SqliteStore, open_store
from fit.app import catalog
from fit.app.amend import Change, amend
from fit.app.fork import refork
from fit.app.house import House
from fit.app.log import Asked, log
from fit.app.sync import Heads, Synced, sync
from fit.app.undo import redo, undo
from fit.kernel import days, notation
from fit.kernel.errors import FitError, Rejected
from fit.kernel.messages import Envelope
from fit.profile.commands import UpdateProfile

if TYPE_CHECKING:
    from fit.app.sync import Chain, Transport

START = days.epoch("2026-11-23T12:00:00+00:00")


class Crash(Exception):
    """The process died here."""


class Hub:
    """A peer that holds a log of its own, as a server does: batches come whole or not at all."""

    def __init__(self, path: Path) -> None:
        self.store = open_store(str(path / "fit.db"), START)

    def heads(self) -> dict[Chain, tuple[int, str]]:
        return self.store.chains.heads()

    def push(self, events: Sequence[Envelope]) -> None:
        with self.store.writing():
            self.store.log.receive(events)

    def pull(self, chain: Chain, after: int) -> Iterator[list[Envelope]]:
        while batch := self.store.chains.after(chain, after, 7):
            yield batch
            after = batch[-1].seq


class HubTransport:
    def __init__(self, hub: Hub) -> None:
        self.name, self._hub = "server:hub", hub

    def heads(self) -> Heads:
        return Heads(heads=self._hub.heads(), account="ann")

    def push(self, events: Sequence[Envelope]) -> None:
        self._hub.push(events)

    def finish(self) -> None:
        pass

    def pull(self, chain: Chain, after: int) -> Iterator[list[Envelope]]:
        yield from self._hub.pull(chain, after)


class Unreliable:
    """A way on which requests arrive twice, answers get lost and processes die."""

    def __init__(self, way: Transport, luck: random.Random) -> None:
        self.name, self._way, self._luck = way.name, way, luck

    def _stumble(self) -> None:
        if self._luck.random() < 0.15:
            raise Crash

    def heads(self) -> Heads:
        self._stumble()
        return self._way.heads()

    def push(self, events: Sequence[Envelope]) -> None:
        self._stumble()
        self._way.push(events)
        if self._luck.random() < 0.3:
            self._way.push(events)
        self._stumble()

    def finish(self) -> None:
        self._way.finish()
        self._stumble()

    def pull(self, chain: Chain, after: int) -> Iterator[list[Envelope]]:
        for batch in self._way.pull(chain, after):
            self._stumble()
            yield batch
            if self._luck.random() < 0.3:
                yield batch


class Device:
    """One machine: a home, a clock that may be years off, and the hand of a lifter."""

    def __init__(self, home: Path, off: float = 0.0) -> None:
        self.home, self.off, self.ticks = home, off, 0
        home.mkdir(parents=True, exist_ok=True)

    def house(self) -> House:
        self.ticks += 1
        seconds = START + self.off + self.ticks
        return House(self._open(seconds), seconds)

    def _open(self, seconds: float) -> SqliteStore:
        return open_store(str(self.home / "fit.db"), seconds)

    def log(self, line: str) -> list[str]:
        house = self.house()
        entry = notation.read_line(line)
        answer = log(house, lambda settings, known: [Asked(entry=entry, at=house.now("UTC"))])  # noqa: ARG005
        return self._done(house, answer.outcome.event_ids)

    def amend(self, sets: str) -> list[str]:
        house = self.house()
        try:
            answer = amend(house, None, lambda settings: Change(entry=notation.read_sets(sets)))  # noqa: ARG005
        except FitError:
            return self._done(house, [])
        return self._done(house, answer.outcome.event_ids)

    def turn(self, which: str) -> list[str]:
        house = self.house()
        try:
            turned = undo(house) if which == "undo" else redo(house)
        except Rejected:
            return self._done(house, [])
        return self._done(house, [i for one in turned for i in one.outcome.event_ids])

    def profile(self, **changes: Any) -> list[str]:
        house = self.house()
        with house.command() as road:
            road.run(UpdateProfile(at=house.now("UTC").iso, changes=changes))
        return self._done(house, road.outcome.event_ids)

    def sync(self, way: Transport) -> Synced:
        house = self.house()
        with house.command():
            pass
        for _ in range(20):
            result = sync(house, way)
            if not result.forked:
                house.store.close()
                return result
            for chain in result.forked:
                refork(house, way, chain)
        raise AssertionError("the two logs keep differing")

    def copy_to(self, home: Path, with_device: bool) -> Device:
        """Another machine with a copy of this one's files: a clone, or a backup put back without its device file."""
        home.mkdir(parents=True)
        for name in ("fit.db", "fit.db-wal", *(("device",) if with_device else ())):
            if (self.home / name).exists():
                shutil.copy(self.home / name, home / name)
        return Device(home, self.off)

    def restore_from(self, backup: Path) -> None:
        """The log of an earlier day put back in place, the device file left where it was."""
        for name in ("fit.db", "fit.db-wal", "fit.db-shm"):
            (self.home / name).unlink(missing_ok=True)
        shutil.copy(backup, self.home / "fit.db")

    def back_up(self, to: Path) -> None:
        house = self.house()
        house.store.db.execute("vacuum into ?", [str(to)])
        house.store.close()

    def _done(self, house: House, event_ids: list[str]) -> list[str]:
        house.store.close()
        return event_ids

    def heads(self) -> dict[Chain, tuple[int, str]]:
        house = self.house()
        found = house.store.chains.heads()
        house.store.close()
        return found

    def event_ids(self) -> list[str]:
        house = self.house()
        found = [row[0] for row in house.store.db.execute("select event_id from events")]
        house.store.close()
        return found

    def views(self) -> dict[str, list[tuple[Any, ...]]]:
        house = self.house()
        house.ready()
        found = {
            view.name: sorted(house.store.db.execute(f"select * from {view.name}").fetchall(), key=repr)
            for domain in catalog.DOMAINS
            for view in catalog.views(domain)
        }
        house.store.close()
        return found


def folder(root: Path) -> FolderTransport:
    root.mkdir(exist_ok=True)
    return FolderTransport(str(root))
