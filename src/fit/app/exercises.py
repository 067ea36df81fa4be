"""Which exercise a word means in this log: the catalogue's, or the lifter's own; a merged one is the other."""

from __future__ import annotations

from fit.kernel import exercises, json_text
from fit.kernel.exercises import Exercise

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


class Exercises:
    """Asked once per command; most logs have no exercises of their own, and pay for one empty query."""

    def __init__(self, views: Any) -> None:
        rows = views.find("v_exercises", {})
        self._merged = {row["exercise_id"]: row["merged_into"] for row in rows if row["merged_into"]}
        self.own = tuple([_exercise(row) for row in rows if not row["merged_into"]])
        self._gone = tuple([_exercise(row) for row in rows if row["merged_into"]])

    def known(self, words: str) -> bool:
        """Whether these are exactly some exercise's id, name or alias."""
        return exercises.find(words, (*self.own, *self._gone)) is not None

    def resolve(self, words: str) -> Exercise:
        """Raises NotFound, with the nearest three."""
        return self.current(exercises.resolve(words, (*self.own, *self._gone)))

    def find(self, words: str) -> Exercise | None:
        found = exercises.find(words, (*self.own, *self._gone))
        return self.current(found) if found else None

    def by_id(self, exercise_id: str) -> Exercise | None:
        """The exercise as it is called today; None for an id that nobody knows here."""
        return exercises.by_id(self.canonical(exercise_id), self.own)

    def current(self, exercise: Exercise) -> Exercise:
        return self.by_id(exercise.id) or exercise

    def canonical(self, exercise_id: str) -> str:
        """The id under which its history counts."""
        seen = {exercise_id}
        while (into := self._merged.get(exercise_id)) and into not in seen:
            exercise_id = into
            seen.add(into)
        return exercise_id

    def same_as(self, exercise_id: str) -> list[str]:
        """All ids whose history counts as this exercise's, itself first."""
        home = self.canonical(exercise_id)
        return [home, *[one for one in self._merged if one != home and self.canonical(one) == home]]


def same_as(store: Any, exercise_id: str) -> list[str]:
    return Exercises(store.views).same_as(exercise_id)


def _exercise(row: dict[str, Any]) -> Exercise:
    """The row laid over the catalogue's entry, where there is one."""
    known = exercises.by_id(row["exercise_id"])
    aliases = tuple(json_text.read(row["aliases"]))
    if known is not None:
        return known.but(name=row["name"] or known.name, aliases=(*known.aliases, *aliases))
    return Exercise(
        id=row["exercise_id"], name=row["name"] or row["exercise_id"], aliases=aliases,
        primary=tuple(json_text.read(row["primary_muscles"])),
        secondary=tuple(json_text.read(row["secondary_muscles"])), equipment=row["equipment"] or "none",
        kind=row["kind"] or "weighted", region=row["region"] or "full", own=True,
    )  # fmt: skip
