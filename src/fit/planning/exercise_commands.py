"""What may be asked about exercises."""

from __future__ import annotations

from fit.kernel.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import ClassVar


class ExerciseCommand(Record):
    """`taken` is the exercise that already answers to the wanted name, if any; `at` local time with offset."""

    DOMAIN: ClassVar[str] = "planning"
    ROOM: ClassVar[str] = "exercise_decider"
    exercise_id: str
    at: str

    @property
    def aggregate_id(self) -> str:
        return f"exercise:{self.exercise_id}"


class AddExercise(ExerciseCommand):
    name: str
    taken: str | None = None
    aliases: tuple[str, ...] = ()
    primary: tuple[str, ...] = ()
    secondary: tuple[str, ...] = ()
    equipment: str = "none"
    kind: str = "weighted"
    region: str = "full"


class AliasExercise(ExerciseCommand):
    alias: str
    taken: str | None = None


class RenameExercise(ExerciseCommand):
    old_name: str
    new_name: str
    taken: str | None = None


class MergeExercise(ExerciseCommand):
    """`into_merged` says that the goal is itself merged into another exercise."""

    name: str
    into: str
    into_name: str


ExerciseCommandKind = AddExercise | AliasExercise | RenameExercise | MergeExercise
