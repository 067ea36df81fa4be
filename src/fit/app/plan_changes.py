"""Changing a plan: each change is one new version, decided on what the plan is at that moment."""

from __future__ import annotations

from fit.app import plan_lines, plans
from fit.app.exercises import Exercises
from fit.app.plan_facts import writer
from fit.app.plan_making import Planned
from fit.kernel import notation
from fit.kernel.errors import FitError, NotFound, Unreadable
from fit.kernel.record import Record
from fit.planning import line_text, progression
from fit.planning.commands import UpdateTemplate
from fit.planning.durations import estimated_minutes
from fit.planning.lines import kept, line, summary, targets_of, with_targets
from fit.planning.templates import exercises_after

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import Any

    from fit.app.house import House, Settings
    from fit.app.schedule_preview import Change
    from fit.kernel.exercises import Exercise

    Row = dict[str, Any]


class Wanted(Record):
    """What `fit plan set` says of an exercise besides its sets; None and empty keep what is there."""

    rest: str | None = None
    notes: str | None = None
    superset: str | None = None
    remove: bool = False

    @property
    def anything(self) -> bool:
        return self.remove or self.rest is not None or self.notes is not None or self.superset is not None


def change(
    house: House, name: str, read: Callable[[Row], dict[str, Any]], *, expected: int | None = None,
    confirm: Callable[[Sequence[Change]], None] | None = None, called: str | None = None,
) -> Planned:  # fmt: skip
    """One new version of a plan, of the changes that `read` makes of its row.

    `confirm` is asked, outside any transaction, when days of the schedule will take another time. `called` is the
    name the plan is to have, where it may clash with another.
    """
    if confirm is not None:
        with house.command():
            row = plans.plan_named(house, name)
            affected = _affected(house, row, read(row))
        if affected:
            confirm(affected)
    with house.command() as road:
        row = plans.plan_named(house, name)
        id, wanted = row["aggregate_id"], read(row)
        road.run(
            UpdateTemplate(
                template_id=id, at=house.now(house.settings().zone).iso, changes=wanted, expected=expected,
                taken=plans.taken(house, called or row["name"], but=id),
            )
        )  # fmt: skip
        return Planned(plan=plans.plan_by_id(house, id), outcome=road.outcome)


def minutes_after(row: Row, changes: dict[str, Any]) -> int | None:
    """What the plan takes with these changes."""
    by_hand = row["estimated_minutes"] if row["by_hand"] else None
    minutes = changes.get("estimated_duration_minutes", by_hand)
    return estimated_minutes(exercises_after(row["exercises"], changes)) if minutes is None else int(minutes)


def _affected(house: House, row: Row, changes: dict[str, Any]) -> list[Change]:
    from fit.app.schedule_preview import preview

    if row["kind"] != "workout":
        return []
    minutes = minutes_after(row, changes)
    return [] if minutes is None else preview(house, row["aggregate_id"], minutes)


def setting(house: House, words: Sequence[str], wanted: Wanted) -> Callable[[Row], dict[str, Any]]:
    """The changes of `fit plan set NAME EXERCISE SETS`: what is not named stays; a new exercise is added."""

    def read(row: Row) -> dict[str, Any]:
        plan_lines.only_workouts(row)
        settings, known = house.settings(), Exercises(house.views)
        exercise, entry = _exercise_and_sets(words, settings, known, wanted)
        before = in_plan(row, exercise, known)
        if wanted.remove:
            if before is None:
                raise _not_in_plan(row, exercise)
            return {"exercises": {before["id"]: None}}
        if before is None:
            if entry is None:
                raise _not_in_plan(row, exercise)
            new = line(exercise.id, exercise.name, line_text.sets_of(entry, exercise))
            said = {**new, **_beside(entry, wanted)}
        else:
            targets = before["targets"]
            if entry is not None:
                targets = kept(before, line_text.sets_of(entry, exercise, before["weight_kg"]))
            said = {"targets": targets, **summary(targets), **_beside(entry, wanted)}
        if wanted.rest is not None:
            said |= _rested({**(before or {}), **said}, wanted.rest, settings, exercise)
        return {"exercises": {before["id"] if before else exercise.id: said}}

    return read


def growing(house: House, words: Sequence[str], scheme_text: str) -> Callable[[Row], dict[str, Any]]:
    """The changes of `fit plan progression NAME EXERCISE SCHEME`: the scheme, and the sets that it begins with."""

    def read(row: Row) -> dict[str, Any]:
        from fit.app.facts import best_of
        from fit.app.log import loadable

        plan_lines.only_workouts(row)
        settings, known = house.settings(), Exercises(house.views)
        exercise = known.resolve(" ".join(words))
        before = in_plan(row, exercise, known)
        if before is None:
            raise _not_in_plan(row, exercise)
        said = plan_lines.read_progression(scheme_text, settings)
        if said is None:
            return {"exercises": {before["id"]: {"progression": None}}}
        scheme, targets = progression.begin(
            progression.read_scheme(said), targets_of(before), best_of(house.store, exercise.id).e1rm_kg,
            lambda kg: loadable(settings, exercise, kg),
        )  # fmt: skip
        new = with_targets(before, targets, writer(settings))
        fields = {n: new[n] for n in ("targets", "sets", "reps", "weight_kg", "rest_seconds")}
        return {"exercises": {before["id"]: {**fields, "progression": str(scheme)}}}

    return read


def in_plan(row: Row, exercise: Exercise, known: Exercises) -> dict[str, Any] | None:
    """The exercise's line in a plan, under whatever id it went in."""
    same = set(known.same_as(exercise.id))
    return next((one for one in row["exercises"] if one["id"] in same), None)


def split_name(house: House, words: Sequence[str]) -> tuple[str, list[str]]:
    """The plan's name at the beginning of the words, and the rest: the longest run that is a whole name, or a word."""
    from fit.kernel.exercises import normal

    if not words:
        raise Unreadable("which plan?", "fit plan list shows all")
    names = {row["normal"] for row in plans.names(house)}
    for n in range(len(words), 0, -1):
        if normal(" ".join(words[:n])) in names:
            return " ".join(words[:n]), list(words[n:])
    return words[0], list(words[1:])


def _exercise_and_sets(
    words: Sequence[str], settings: Settings, known: Exercises, wanted: Wanted
) -> tuple[Exercise, notation.Entry | None]:
    if not words:
        raise Unreadable("which exercise?", 'as in fit plan set "Upper A" bench 3x8@50')
    if wanted.anything:
        try:
            return known.resolve(" ".join(words)), None
        except FitError:
            if wanted.remove:
                raise
    entry = notation.read_entry(words, unit=settings.unit, known=known.known, plan=True)
    return known.resolve(entry.words), entry


def _beside(entry: notation.Entry | None, wanted: Wanted) -> dict[str, Any]:
    """Note and superset where they were said; an empty word takes them away."""
    note = wanted.notes if wanted.notes is not None else entry.note if entry else None
    superset = wanted.superset if wanted.superset is not None else entry.superset if entry else None
    if superset and not (len(superset) == 1 and superset.isascii() and superset.isalpha()):
        raise Unreadable(f'"{superset}" is no superset', "one letter: A")
    said: dict[str, Any] = {} if note is None else {"notes": plan_lines.read_words(note)}
    return said if superset is None else {**said, "superset": superset.upper() or None}


def _rested(said: dict[str, Any], rest: str, settings: Settings, exercise: Exercise) -> dict[str, Any]:
    if not rest.strip():
        return {"targets": [{**one, "rest_seconds": None} for one in said["targets"]], "rest_seconds": None}
    entry = notation.read_sets(f"{line_text.written(said, rests=False)} rest {rest}", unit=settings.unit, plan=True)
    pairs = zip(said["targets"], line_text.sets_of(entry, exercise), strict=True)
    targets = [{**old, "rest_seconds": new["rest_seconds"]} for old, new in pairs]
    return {"targets": targets, **summary(targets)}


def _not_in_plan(row: Row, exercise: Exercise) -> NotFound:
    names = ", ".join([one["name"] for one in row["exercises"]])
    return NotFound(f"{exercise.name} is not in {row['name']}", f"it has {names}")
