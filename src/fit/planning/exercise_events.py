"""How the lifter's own exercises and names came to be. These names are on disk: never rename, only upcast."""

from __future__ import annotations

from fit.kernel.messages import Event

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import ClassVar


class ExerciseAdded(Event):
    """An exercise of the lifter's own; `kind` and muscles as in the catalogue."""

    NAME: ClassVar[str] = "ExerciseAdded"
    VERSION: ClassVar[int] = 1
    name: str
    at: str
    aliases: tuple[str, ...] = ()
    primary: tuple[str, ...] = ()
    secondary: tuple[str, ...] = ()
    equipment: str = "none"
    kind: str = "weighted"
    region: str = "full"


class ExerciseAliased(Event):
    NAME: ClassVar[str] = "ExerciseAliased"
    VERSION: ClassVar[int] = 1
    alias: str
    at: str


class ExerciseRenamed(Event):
    NAME: ClassVar[str] = "ExerciseRenamed"
    VERSION: ClassVar[int] = 1
    old_name: str
    new_name: str
    at: str


class ExerciseMerged(Event):
    """This exercise is another one: its history counts there from now on."""

    NAME: ClassVar[str] = "ExerciseMerged"
    VERSION: ClassVar[int] = 1
    name: str
    into: str
    into_name: str
    at: str


EXERCISE_EVENTS = (ExerciseAdded, ExerciseAliased, ExerciseRenamed, ExerciseMerged)

ExerciseEvent = ExerciseAdded | ExerciseAliased | ExerciseRenamed | ExerciseMerged
