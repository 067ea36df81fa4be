"""The rules of naming exercises: a name answers to one exercise, a merged one is gone."""

from __future__ import annotations

from fit.kernel.errors import Rejected
from fit.kernel.messages import Decider
from fit.kernel.never import assert_never
from fit.kernel.record import Record
from fit.planning.exercise_commands import (
    AddExercise,
    AliasExercise,
    ExerciseCommandKind,
    MergeExercise,
    RenameExercise,
)
from fit.planning.exercise_events import (
    ExerciseAdded,
    ExerciseAliased,
    ExerciseEvent,
    ExerciseMerged,
    ExerciseRenamed,
)

LONGEST_NAME = 80


class Naming(Record):
    added: bool = False
    merged_into: str | None = None


def evolve(naming: Naming, event: ExerciseEvent) -> Naming:
    match event:
        case ExerciseAdded():
            return naming.but(added=True)
        case ExerciseMerged():
            return naming.but(merged_into=event.into)
        case ExerciseAliased() | ExerciseRenamed():
            return naming
        case _:
            assert_never(event)


def decide(command: ExerciseCommandKind, naming: Naming) -> list[ExerciseEvent]:
    if naming.merged_into is not None:
        raise Rejected(f"that exercise was merged into {naming.merged_into}", "fit undo takes the merge back")
    match command:
        case AddExercise():
            return _add(command)
        case AliasExercise():
            _free(command.alias, command.taken)
            return [ExerciseAliased(alias=command.alias, at=command.at)]
        case RenameExercise():
            _free(command.new_name, command.taken)
            return [ExerciseRenamed(old_name=command.old_name, new_name=command.new_name, at=command.at)]
        case MergeExercise():
            if command.into == command.exercise_id:
                raise Rejected(f"{command.name} cannot be merged into itself", "name two exercises")
            return [
                ExerciseMerged(name=command.name, into=command.into, into_name=command.into_name, at=command.at)
            ]
        case _:
            assert_never(command)


def _add(ask: AddExercise) -> list[ExerciseEvent]:
    _free(ask.name, ask.taken)
    return [
        ExerciseAdded(
            name=ask.name, at=ask.at, aliases=ask.aliases, primary=ask.primary, secondary=ask.secondary,
            equipment=ask.equipment, kind=ask.kind, region=ask.region,
        )
    ]  # fmt: skip


def _free(name: str, taken: str | None) -> None:
    if not name.strip():
        raise Rejected("a name needs at least one letter", 'as in fit exercise add "Log Press"')
    if len(name) > LONGEST_NAME:
        raise Rejected(f"a name of {len(name)} letters is too long", f"at most {LONGEST_NAME}")
    if taken is not None:
        raise Rejected(f"{name} is {taken} already", "names answer to one exercise: fit exercise show tells which")


decider = Decider(initial=Naming(), evolve=evolve, decide=decide)
