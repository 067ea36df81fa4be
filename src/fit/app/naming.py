"""Exercises of the lifter's own, and other names for known ones; history follows every rename and merge."""

from __future__ import annotations

from fit.app.exercises import Exercises
from fit.kernel import exercises
from fit.kernel.errors import Rejected
from fit.planning.exercise_commands import AddExercise, AliasExercise, MergeExercise, RenameExercise

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from fit.app.execute import Outcome
    from fit.app.house import House
    from fit.kernel.exercises import Exercise


def add(
    house: House, name: str, *, kind: str, equipment: str, primary: Sequence[str], secondary: Sequence[str],
    aliases: Sequence[str],
) -> tuple[Exercise, Outcome]:  # fmt: skip
    _known_words("kind", [kind], exercises.KINDS)
    _known_words("equipment", [equipment], exercises.EQUIPMENT)
    _known_words("muscle", [*primary, *secondary], exercises.MUSCLES)
    with house.command() as road:
        known = Exercises(house.views)
        for alias in aliases:
            if taken := known.find(alias):
                raise Rejected(f"{alias} is {taken.name} already", "choose another alias")
        road.run(
            AddExercise(
                exercise_id=exercises.own_id(name, lambda made: known.by_id(made) is not None), at=_now(house),
                name=name, taken=_taken(known, name),
                aliases=tuple(aliases), primary=tuple(primary), secondary=tuple(secondary), equipment=equipment,
                kind=kind, region=_region(primary),
            )
        )  # fmt: skip
        return Exercises(house.views).resolve(name), road.outcome


def alias(house: House, words: str, new: str) -> tuple[Exercise, Outcome]:
    with house.command() as road:
        known = Exercises(house.views)
        exercise = known.resolve(words)
        road.run(AliasExercise(exercise_id=exercise.id, at=_now(house), alias=new, taken=_taken(known, new)))
        return Exercises(house.views).resolve(new), road.outcome


def rename(house: House, words: str, new: str) -> tuple[Exercise, Outcome]:
    with house.command() as road:
        known = Exercises(house.views)
        exercise = known.resolve(words)
        found = known.find(new)
        taken = found.name if found is not None and found.id != exercise.id else None
        road.run(
            RenameExercise(
                exercise_id=exercise.id, at=_now(house), old_name=exercise.name, new_name=new, taken=taken
            )
        )
        renamed = Exercises(house.views).by_id(exercise.id)
        return renamed or exercise, road.outcome


def merge(house: House, words: str, into: str) -> tuple[Exercise, Exercise, Outcome]:
    """What `words` name becomes `into`: (the one that goes, the one that stays, the outcome)."""
    with house.command() as road:
        known = Exercises(house.views)
        goes, stays = known.resolve(words), known.resolve(into)
        road.run(
            MergeExercise(
                exercise_id=goes.id, at=_now(house), name=goes.name, into=stays.id, into_name=stays.name
            )
        )
        return goes, stays, road.outcome


def listed(house: House, words: str = "") -> list[Exercise]:
    """All exercises of this log, the lifter's own first; only those that `words` name or that train that muscle."""
    known = Exercises(house.views)
    mine = {exercise.id for exercise in known.own}
    every = [*known.own, *[e for e in exercises.catalogue() if e.id not in mine and known.canonical(e.id) == e.id]]
    wanted = exercises.normal(words)
    return [e for e in every if not wanted or _answers(e, wanted)]


def shape(exercise: Exercise) -> dict[str, Any]:
    return {
        "id": exercise.id, "name": exercise.name, "aliases": list(exercise.aliases),
        "primary_muscles": list(exercise.primary), "secondary_muscles": list(exercise.secondary),
        "equipment": exercise.equipment, "kind": exercise.kind, "region": exercise.region, "own": exercise.own,
    }  # fmt: skip


def _answers(exercise: Exercise, wanted: str) -> bool:
    named = (exercises.normal(exercise.name), *exercise.aliases)
    return any(wanted in name for name in named) or wanted in (
        *exercise.primary, exercise.equipment, exercise.kind, exercise.region
    )  # fmt: skip


def _taken(known: Exercises, name: str) -> str | None:
    found = known.find(name)
    return found.name if found is not None else None


def _region(primary: Sequence[str]) -> str:
    for region, muscles in _REGIONS.items():
        if any(muscle in muscles for muscle in primary):
            return region
    return "full"


_REGIONS = {
    "lower": ("glutes", "quads", "hamstrings", "adductors", "abductors", "calves", "hip flexors"),
    "core": ("abs", "obliques", "lower back"),
    "cardio": ("cardio",),
    "upper": ("chest", "front delts", "side delts", "rear delts", "triceps", "biceps", "forearms", "lats", "upper back",
              "traps", "neck"),
}  # fmt: skip


def _known_words(what: str, given: Sequence[str], allowed: Sequence[str]) -> None:
    for word in given:
        if word not in allowed:
            from fit.kernel.errors import Unreadable

            raise Unreadable(f'"{word}" is no {what}', f"one of {', '.join(allowed)}")


def _now(house: House) -> str:
    return house.now(house.settings().zone).iso
