"""One file on its way into the log: read once, judged as a whole, then turned into events session by session."""

from __future__ import annotations

import marshal

from fit.app.importing import Again, Batch
from fit.execution.events import ExerciseCompleted, SetDone, WorkoutCompleted, WorkoutExecuted, WorkoutStarted
from fit.importers import units
from fit.importers.become import Sessions
from fit.importers.entries import workout_id_of
from fit.importers.names import Names
from fit.importers.pieces import Piece
from fit.importers.registry import Format
from fit.importers.spool import Group, Spool
from fit.importers.when import When
from fit.kernel import ids
from fit.kernel.messages import data_of
from fit.kernel.quick import quicken
from fit.planning.exercise_events import ExerciseAdded

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from typing import Any

    from fit.app.import_facts import Here
    from fit.importers.become_body import Meals, Measures
    from fit.kernel.links import New

    Make = Callable[[Mapping[str, int]], list[New]]


class Tally:
    """What an import came to; `known` counts the workouts that were there already."""

    def __init__(self) -> None:
        self.workouts = self.sets = self.known = self.foods = self.measures = 0
        self.skipped: list[dict[str, Any]] = []


class Intake:
    """Use it inside `with spool`. `found` are the file's pieces; `progress` hears the bytes that have been read.

    Where a format lists its sessions from the oldest to the newest, they need not wait for the last of them: `batches`
    makes events of each as it is read, on the guess that the first piece tells the unit of all.
    """

    def __init__(self, format: Format, spool: Spool, found: Iterator[Piece]) -> None:
        self.format = format
        self.tally = Tally()
        self.flagged: list[dict[str, Any]] = []
        self.verdict = units.UnitVerdict(unit=None, evidence="no weights")
        self.progress: Callable[[int], None] = lambda _: None
        self._spool, self._found = spool, found
        self._unread: list[dict[str, Any]] = []
        self._begun: list[Piece] = []
        self.whole = False
        """Whether all of it has been read."""

    def begin(self) -> None:
        """Reads as much as a guess needs: a small file, and one in any other order, to its end."""
        quicken((SetDone, WorkoutStarted, ExerciseCompleted, WorkoutCompleted, WorkoutExecuted))
        self._begun.append(self._take())
        if not self.format.oldest_first:
            self.finish()

    def finish(self) -> None:
        """Reads what is left. Unreadable where it breaks off."""
        while not self.whole:
            self._take()
        self._begun.clear()

    def _take(self) -> Piece:
        piece = next(self._found)
        self._spool.add(piece.rows, piece.shapes)
        self._unread += piece.unread
        self.flagged += piece.flagged
        if piece.verdict is not None:
            self.verdict = piece.verdict
        if self.format.ours:  # it says what was typed
            self.verdict = self.verdict.but(kg_is_lb=False, lb_is_kg=False)
        self.whole = piece.last
        self.progress(piece.at)
        return piece

    @property
    def size(self) -> int:
        return self._spool.count()

    def _groups(self) -> Iterator[Group]:
        """Oldest first: as they are read, where they come so, else from the spool. Raises Again, with all of it read,
        where they did not come so, or where the guess was wrong."""
        if self.whole and not self._begun:
            yield from self._spool.groups()
            return
        guess, last = self.verdict, ""
        pieces, self._begun = self._begun, []
        while pieces or not self.whole:
            for kind, key, at, what in (pieces.pop() if pieces else self._take()).rows:
                # What began at another time has another key, too: no session comes twice.
                if kind != "workout" or at <= last:
                    self.finish()
                    raise Again
                last = at
                yield Group(kind, key, [marshal.loads(what)])
        if not units.alike(guess, self.verdict):
            raise Again

    def batches(
        self, names: Names, when: When, latest_day: str, usual_unit: str, at: str, here: Here
    ) -> Iterator[Batch]:
        """Every session, day of meals and day of measurements, then the exercises that are new. Asked again, it counts
        anew."""
        tally = self.tally = Tally()

        def skip(line: int, why: str) -> None:
            tally.skipped.append({"line": line, "reason": why})

        sessions = Sessions(
            names, self.verdict, usual_unit, when, skip, here.body_weight, self._spool.shapes, self.format.ours,
            here.sets_of,
        )  # fmt: skip
        bodily: tuple[Measures, Meals] | None = None
        for group in self._groups():
            if group.kind == "workout":
                its_id = workout_id_of(group.key)
                make = self._session(sessions, group, its_id, tally, here)
                yield Batch(domain="execution", aggregate_id=its_id, make=make)
                continue
            if bodily is None:
                from fit.importers.become_body import Meals, Measures  # and their rules, which sets do without

                bodily = (
                    Measures(when, latest_day, usual_unit, skip), Meals(when, latest_day, self.format.title, skip)
                )  # fmt: skip
            measures, meals = bodily
            if group.kind == "measures":
                its_id, make = f"body:{group.key}", self._measured(measures, group, tally)
            else:
                its_id, make = f"meals:{group.key}", self._eaten(meals, group, tally)
            yield Batch(domain="execution", aggregate_id=its_id, make=make)
        tally.skipped[:0] = self._unread
        for exercise_id in sorted([one.exercise_id for one in names.added()]):
            yield self._exercise(names, exercise_id, at)

    @staticmethod
    def _session(sessions: Sessions, group: Group, its_id: str, tally: Tally, here: Here) -> Make:
        def make(counted: Mapping[str, int]) -> list[New]:
            if not counted and sessions.is_there(group, here):
                tally.known += 1
                return []
            new, sets = sessions.events(group, its_id, counted)
            if counted:
                tally.known += 1
            elif new:
                tally.workouts += 1
            tally.sets += sets
            return new

        return make

    @staticmethod
    def _measured(measures: Measures, group: Group, tally: Tally) -> Make:
        def make(counted: Mapping[str, int]) -> list[New]:
            new = measures.events(group, counted)
            tally.measures += len(new)
            return new

        return make

    @staticmethod
    def _eaten(meals: Meals, group: Group, tally: Tally) -> Make:
        def make(counted: Mapping[str, int]) -> list[New]:
            new, foods = meals.events(group, counted)
            tally.foods += foods
            return new

        return make

    @staticmethod
    def _exercise(names: Names, exercise_id: str, at: str) -> Batch:
        def make(counted: Mapping[str, int]) -> list[New]:
            one = names.new[exercise_id]
            key = ids.key("imported exercise", exercise_id)
            if key in counted:
                return []
            added = ExerciseAdded(name=one.name, at=at, kind=one.kind)
            return [(key, added, data_of(added))]

        return Batch(domain="planning", aggregate_id=f"exercise:{exercise_id}", make=make)
