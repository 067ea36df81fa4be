"""Amend: the old entry and what it caused no longer count, the corrected one does, and the world reacts to that."""

from __future__ import annotations

from fit.app import fold
from fit.app.counting import counts_against
from fit.app.exercises import Exercises
from fit.app.facts import best_of
from fit.app.log import sets_done, suspicious
from fit.app.undo import with_closings
from fit.execution.commands import LogSets
from fit.execution.events import ExerciseCompleted, SetDone
from fit.kernel import days
from fit.kernel.errors import NotFound, Rejected
from fit.kernel.messages import Voided
from fit.kernel.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from fit.app.execute import Outcome, Road
    from fit.app.house import House, Settings
    from fit.app.ports import Stored
    from fit.kernel.exercises import Exercise
    from fit.kernel.messages import Told
    from fit.kernel.notation import Entry


class Change(Record):
    """What to change: all sets, one set (counted from 1), or one set taken out; the note; the time."""

    entry: Entry | None = None
    number: int | None = None
    remove: tuple[int, ...] = ()
    note: str | None = None
    at: days.Moment | None = None


class Amended(Record):
    """`told` is the corrected entry, None where no set was left of it."""

    entry_id: str
    exercise: Exercise
    told: Told | None
    outcome: Outcome
    warnings: tuple[str, ...] = ()


def amend(house: House, entry_id: str | None, read: Callable[[Settings], Change]) -> Amended:
    """Correct an entry: the latest where `entry_id` (or an unmistakable beginning or end of one) is not given."""
    with house.command() as road:
        settings, known = house.settings(), Exercises(house.views)
        old = _entry(house, entry_id)
        change = read(settings)
        exercise = known.by_id(old.event.exercise_id)
        if exercise is None:
            raise NotFound(f"{old.event.name} is no exercise here", "fit exercise add makes it one")
        new = None if change.entry is None else sets_done(house, settings, known, exercise, change.entry)
        sets = _changed(old.event.sets, new, change)
        after = _judged_after(house, old)
        for one in (old, *after):
            void(house, road, one)
        root = old.event.entry_id or old.event_id
        if not sets:
            _again(road, after)
            return Amended(entry_id=root, exercise=exercise, told=None, outcome=road.outcome)
        warnings = suspicious(exercise, sets, best_of(house.store, exercise.id).weight_kg) if new is not None else []
        at = change.at or days.Moment(day=old.event.performed_at[:10], iso=old.event.performed_at)
        free = old.aggregate_id == old.event.performed_at[:10]
        against = counts_against(house, exercise.id, at, len(sets)) if free and change.at else None
        told = road.run(
            LogSets(
                workout_id=at.day if free else old.aggregate_id, exercise_id=old.event.exercise_id, name=exercise.name,
                performed_at=at.iso, sets=sets, latest_day=house.latest_day(settings.zone), active=settings.active,
                note=old.event.note if change.note is None else change.note or None, entry_id=root,
                superset=old.event.superset,
                template_id=against.template_id if against else old.event.template_id,
                template_version=against.template_version if against else old.event.template_version,
                planned=against.planned if against else old.event.planned,
            ),
            key=old.key,  # an imported entry stays the imported one: the next import must not bring it back
        )  # fmt: skip
        _again(road, after)
        return Amended(
            entry_id=root, exercise=exercise, told=told[0], outcome=road.outcome, warnings=tuple(warnings)
        )  # fmt: skip


def _entry(house: House, entry_id: str | None) -> Told:
    """The live entry of that id. An amended entry keeps its first id."""
    if entry_id is None:
        latest = house.store.log.latest(ExerciseCompleted.NAME)
        found = fold.told_of(latest) if latest is not None else None
        if found is None:
            raise Rejected("there is no entry to amend", "log one: fit log bench 3x8@50")
        return found
    candidates = house.store.log.named(entry_id, ExerciseCompleted.NAME)
    live: dict[str, Told] = {}
    for stored in candidates:
        named = _root(fold.told_of(stored))
        if named not in live and (found := _live(house, stored.envelope.aggregate_id, named)) is not None:
            live[named] = found
    if not live:
        raise NotFound(f"no entry {entry_id}", "fit history shows the ids of entries")
    if len(live) > 1:
        raise NotFound(f"{entry_id} names {len(live)} entries", "write more of it: fit history --json shows ids whole")
    return next(iter(live.values()))


def _live(house: House, workout_id: str, root: str) -> Told | None:
    """The entry of that first id as it stands today, in this session or in the one that an amend moved it to."""
    places = [workout_id]
    for place in places:
        for stored in house.store.log.every("execution", place):
            if stored.envelope.event_type == ExerciseCompleted.NAME and stored.live:
                told = fold.told_of(stored)
                if _root(told) == root:
                    return told
            elif stored.envelope.event_type == Voided.NAME:
                places += [new for new in _moved_by(house, stored, root) if new not in places]
    return None


def _moved_by(house: House, voided: Stored, root: str) -> list[str]:
    """The sessions in which the command that voided something wrote down the entry anew."""
    return [
        stored.envelope.aggregate_id
        for stored in house.store.log.of_correlation(voided.envelope.correlation_id)
        if stored.envelope.event_type == ExerciseCompleted.NAME and _root(fold.told_of(stored)) == root
    ]


def _judged_after(house: House, old: Told) -> list[Told]:
    """The session's later entries of the same planned exercise: a plan judges all its sets together, so what they led
    to rests on this one as well."""
    if old.event.template_id is None:
        return []
    told_of = [fold.told_of(stored) for stored in house.store.log.load("execution", old.aggregate_id).events]
    found = [told for told in told_of if told is not None]
    return [
        told
        for told in found[[one.event_id for one in found].index(old.event_id) + 1 :]
        if isinstance(told.event, ExerciseCompleted)
        and told.event.exercise_id == old.event.exercise_id
        and told.event.template_id == old.event.template_id
    ]


def _again(road: Road, entries: Sequence[Told]) -> None:
    """The same entries once more, to be judged after what was corrected before them; they keep their ids."""
    for told in entries:
        said = told.event
        road.run(
            LogSets(
                workout_id=told.aggregate_id, exercise_id=said.exercise_id, name=said.name,
                performed_at=said.performed_at, sets=said.sets, latest_day=said.performed_at[:10], note=said.note,
                entry_id=said.entry_id or told.event_id, superset=said.superset, template_id=said.template_id,
                template_version=said.template_version, planned=said.planned,
            )
        )  # fmt: skip


def _root(told: Told | None) -> str:
    return "" if told is None else told.event.entry_id or told.event_id


def _changed(old: Sequence[SetDone], new: Sequence[SetDone] | None, change: Change) -> tuple[SetDone, ...]:
    """The sets of the corrected entry; a set that only says reps and weight keeps the rest and RPE it had."""
    for number in (*change.remove, *([change.number] if change.number is not None else [])):
        if not 1 <= number <= len(old):
            raise Rejected(f"there is no set {number}", f"the entry has {len(old)}, counted from 1")
    if change.number is not None and new is not None:
        before = old[change.number - 1]
        kept = [
            one.but(
                rest_seconds=before.rest_seconds if one.rest_seconds is None else one.rest_seconds,
                rpe=before.rpe if one.rpe is None else one.rpe,
                kind=before.kind if one.kind == "working" else one.kind,
            )
            for one in new
        ]
        return (*old[: change.number - 1], *kept, *old[change.number :])
    if new is not None:
        return tuple(new)
    return tuple([one for n, one in enumerate(old, 1) if n not in change.remove])


def void(house: House, road: Road, old: Told) -> None:
    """The entry, and every event that it caused, however far down; the closing of a session at its last set too, which
    time caused later: the session ends anew at what it then holds."""
    caused = {old.event_id}
    where: dict[tuple[str, str], list[str]] = {}
    for stored in with_closings(house, house.store.log.of_correlation(old.correlation_id)):
        e = stored.envelope
        if e.event_id in caused or e.causation_id in caused:
            caused.add(e.event_id)
            where.setdefault((e.domain, e.aggregate_id), []).append(e.event_id)
    for (domain, aggregate_id), targets in where.items():
        road.record(domain, aggregate_id, [Voided(targets=tuple(targets), by="amend")])
