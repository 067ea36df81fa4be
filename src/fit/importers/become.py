"""A session from somebody else's file becomes events of ours, the very bytes that logging it would have made."""

from __future__ import annotations

from fit.execution.events import Planned, SetDone, WorkoutCompleted, WorkoutExecuted
from fit.importers import bytes_of
from fit.importers.become_again import missing
from fit.importers.become_plan import BODY, asked_of, plan_of
from fit.importers.become_weight import Refused, Weights
from fit.importers.bytes_of import Parts
from fit.importers.entries import entries as entries_of
from fit.importers.entries import mark_of
from fit.importers.names import Names
from fit.importers.sessions import OWN, helped
from fit.importers.spool import Group
from fit.importers.when import When
from fit.kernel import ids, json_text
from fit.kernel.exercises import Exercise
from fit.kernel.quantities import plain

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from typing import Any

    from fit.app.import_facts import Here
    from fit.importers.entries import Entry
    from fit.importers.units import UnitVerdict
    from fit.kernel.links import New

_MOST_REMEMBERED = 20_000
_MOST_ENTRIES = 5_000  # their bytes, so few


class Sessions:
    """`skip(line, why)` hears what is left out. `usual_unit` is the profile's. `body_weight(day)` is what is known of
    the lifter's own, in kg. `shapes` are those that the groups' sets are numbers of (`Spool`). `meant`: help is said in
    words, never by a slip of a sign. `stored(workout id)`: the sets that the log has, by the key of their entry."""

    def __init__(
        self, names: Names, units: UnitVerdict, usual_unit: str, when: When, skip: Callable[[int, str], None],
        body_weight: Callable[[str], float | None], shapes: Sequence[tuple[Any, ...]], meant: bool = False,
        stored: Callable[[str], Mapping[str, Sequence[SetDone]]] = lambda _: {},
    ) -> None:  # fmt: skip
        self._names, self._when, self._skip, self._shapes, self._meant = names, when, skip, shapes, meant
        self._stored = stored
        self._weights = Weights(units, usual_unit, body_weight)
        self._entries: dict[tuple[Any, ...], Parts] = {}
        self._sets: dict[tuple[Any, ...], tuple[SetDone, str]] = {}
        # Shapes that say no more than a set does: those on body-weight moves, and the others.
        self._bare: dict[bool, dict[int, tuple[SetDone, str, float | None]]] = {True: {}, False: {}}

    def events(self, group: Group, workout_id: str, counted: Mapping[str, int]) -> tuple[list[New], int]:
        """The events of a session that do not count yet, and how many sets they hold."""
        (started, line, name, date_only, length, note, kcal), _ = group.parts[0]
        if counted and (group.key.startswith(OWN) or self._all_known(group, workout_id, counted)):
            return [], 0
        moment = self._when.moment(started, date_only)
        if why := self._when.refusal(moment):
            self._skip(line, why)
            return [], 0
        new: list[New] = []
        done: dict[str, None] = {}
        skipped: dict[str, None] = {}
        fresh = 0
        key_of = ids.keys(workout_id)
        entries = self._entries_of(group)
        for entry in entries:
            (skipped if entry[3] else done)[self._names.exercise(entry[0]).id] = None
        coming = entries
        if counted:
            coming = missing(entries, lambda one: self._done(one, moment), key_of, counted, self._stored(workout_id))
        for entry in coming:
            fresh += self._entry(new, key_of, entry, moment, counted)
        if not done:
            self._skip(line, "nothing of this session was done")
            return [], 0
        if not new and workout_id not in counted:
            return [], 0
        ended = self._when.later(moment, length) if length else moment
        minutes = round(length / 60) if length else 0
        if workout_id not in counted:
            as_usual = not skipped and len(done) == len(entries)  # each exercise once, none left out
            plan = () if as_usual else plan_of(entries, self._of, self._names.exercise, self._weights)
            new.insert(0, (workout_id, *bytes_of.started(moment, name or None, plan)))
        left_out = [s for s in skipped if s not in done]
        if group.key.startswith(OWN):
            left_out += [self._names.exercise(e[0]).id for e in entries if any(self._of(one)[20] for one in e[4])]
        ends = bytes_of.ended(
            moment, ended, minutes, tuple(done), tuple(dict.fromkeys(left_out)), name or None,
            "; ".join([said for said in (note, f"{plain(kcal)} kcal" if kcal else None) if said]) or None,
        )  # fmt: skip
        for event, data in ends:
            key = key_of(event.NAME)
            if key not in counted:
                new.append((key, event, data))
        if new and self._names.new:
            for exercise_id in (*done, *skipped):
                if own := self._names.new.get(exercise_id):
                    own.used = True
        return new, fresh

    def is_there(self, group: Group, here: Here) -> bool:
        """Whether the log has it under another id. Where the file knows the day only, sessions cannot be told apart."""
        started, _, name, date_only, *_ = group.parts[0][0]
        if not here.sessions or date_only or group.key.startswith(OWN):
            return False
        sets = sum([not self._of(one)[17] for _, some in group.parts for entry in some for one in entry[4]])
        return here.has_session(self._when.moment(started), name, sets)

    def _all_known(self, group: Group, workout_id: str, counted: Mapping[str, int]) -> bool:
        """Whether the session's three events and as many sets as the file has count already: nothing has come to it."""
        ends = (workout_id, ids.key(workout_id, WorkoutCompleted.NAME), ids.key(workout_id, WorkoutExecuted.NAME))
        held = sum(counted.values()) - len(ends)
        entries = [entry for _, some in group.parts for entry in some]
        if held != sum([len(entry[4]) for entry in entries]) or not all(end in counted for end in ends):
            return False
        for foreign in {entry[0] for entry in entries}:
            self._names.exercise(foreign)
        return True

    def _of(self, one: Any) -> tuple[Any, ...]:
        """The set of a number, or of itself."""
        found: tuple[Any, ...] = self._shapes[one] if type(one) is int else one
        return found

    def _entries_of(self, group: Group) -> Sequence[Entry]:
        """Those of a torn session count on from part to part."""
        if len(group.parts) == 1:
            whole: Sequence[Entry] = group.parts[0][1]
            return whole
        entries = [entry for _, some in group.parts for entry in some]
        sets, lines = [one for entry in entries for one in entry[4]], [line for entry in entries for line in entry[5]]
        return entries_of(sets, lines, self._shapes, lambda one: mark_of(self._of(one)))

    def _entry(
        self, new: list[New], key_of: Callable[..., str], entry: Entry, moment: str, counted: Mapping[str, int]
    ) -> int:
        """Adds the entry; gives the number of its sets."""
        foreign, number, at, left, sets, lines = entry
        key = key_of(foreign, number)
        if at:
            moment = self._when.moment(at)
        exercise = self._names.exercise(foreign)
        if left:
            if key not in counted:
                new.append((key, *bytes_of.skipped(exercise, moment)))
            return 0
        sign = tuple(sets)
        parts = self._entries.get(sign)
        if parts is None:
            parts, always = self._parts(exercise, foreign, sets, lines, moment)
            if always and len(self._entries) < _MOST_ENTRIES:
                self._entries[sign] = parts
        if not parts.sets:
            return 0
        new.append((key, *parts.completed(moment)))
        return len(parts.sets)

    def _done(self, entry: Entry, moment: str) -> list[SetDone | None]:
        """Each set of an entry, None where it is not taken."""
        foreign, _, at, _, sets, lines = entry
        exercise = self._names.exercise(foreign)
        moment = self._when.moment(at) if at else moment
        made = [
            None if row[17] else self._made(row, line, exercise, foreign, moment)
            for row, line in zip(map(self._of, sets), lines, strict=True)
        ]
        return [None if one is None else one[0] for one in made]

    def _parts(
        self, exercise: Exercise, foreign: str, sets: Sequence[Any], lines: Sequence[int], moment: str
    ) -> tuple[Parts, bool]:
        """An entry without its time, put together from its sets (most are like others of the file), and whether it is
        the same whenever it was."""
        body = exercise.kind in BODY
        own = self._names.new.get(exercise.id)
        done: list[SetDone] = []
        texts: list[str] = []
        notes: dict[str, None] = {}
        heaviest: float | None = None
        superset: str | None = None
        planned: list[Planned] = []
        always = True
        bare = self._bare[body] if own is None else {}
        for number, line in zip(sets, lines, strict=True):
            known = bare.get(number)
            if known is not None:
                one, text, kg = known
                done.append(one)
                texts.append(text)
                if kg is not None and (heaviest is None or kg > heaviest):
                    heaviest = kg
                continue
            row = self._of(number)
            if row[15]:
                notes[row[15]] = None
            superset = superset or row[14]
            if row[16] is not None:
                planned.append(asked_of(self._weights, exercise, row[16], row[2]))
            if row[17]:
                continue
            found = self._made(row, line, exercise, foreign, moment)
            if found is None:
                always = False
                continue
            one, text, daily = found
            always = always and not daily
            kg = one.weight_kg
            if own is not None:
                own.assisted |= row[6]
                own.weighed |= kg is not None and not row[6]
                own.far |= row[9] is not None
                own.timed |= row[11] is not None
            done.append(one)
            texts.append(text)
            if row[2] == "warmup":
                kg = None
            if kg is not None and (heaviest is None or kg > heaviest):
                heaviest = kg
            if own is None and not daily and type(number) is int and not any(row[14:17]):
                bare[number] = one, text, kg
        about = "; ".join(notes) or None
        return Parts(exercise, done, texts, heaviest, about, superset, planned), always

    def _made(
        self, row: tuple[Any, ...], line: int, exercise: Exercise, foreign: str, moment: str
    ) -> tuple[SetDone, str, bool] | None:
        """The set, how it stands in the payload, and whether it would be another on another day; None where it is not
        taken, which is said."""
        body = exercise.kind in BODY
        if row[6] and row[4] and not (body or exercise.id in self._names.new or self._meant or helped(foreign)):
            self._skip(line, f"a weight below zero, and {exercise.name} is not done with body weight")
            return None
        # All that a set says, but its line, group and note; whose weight it is may depend on the day.
        said = row[2:14]
        daily = bool(body and row[7] and row[4])
        sign: tuple[Any, ...] = (body, said, foreign, moment[:10]) if daily else (body, said)
        found = self._sets.get(sign)
        if found is None:
            try:
                found = self._written(sign, foreign, body, said, moment)
            except Refused as why:
                self._skip(line, str(why))
                return None
        return *found, daily

    def _written(
        self, sign: tuple[Any, ...], foreign: str, body: bool, row: tuple[Any, ...], moment: str
    ) -> tuple[SetDone, str]:
        """The set, and how it stands in the payload."""
        kind, times, weight, weight_unit, assisted, own_weight, metres, far, far_unit, seconds, rpe, rest = row
        kg, typed, unit = self._weights.of(foreign, body, weight, weight_unit, assisted, own_weight, moment)
        bodily = body or (assisted and kg is not None)
        said: dict[str, Any] = {
            "kind": kind, "reps": times, "weight_kg": kg, "typed": typed, "unit": unit, "bodyweight": bodily or None,
            "rpe": rpe, "rest_seconds": rest, "duration_seconds": seconds,
        }  # fmt: skip
        if distance := self._weights.distance(metres, far, far_unit):
            said["distance_m"], said["distance_typed"], said["distance_unit"] = distance
        one = SetDone(**said)
        text = json_text.write({name: value for name, value in said.items() if value is not None})
        if len(self._sets) < _MOST_REMEMBERED:
            self._sets[sign] = one, text
        return one, text
