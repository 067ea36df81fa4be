"""What somebody else's app calls an exercise, in our words; what nobody knows becomes the lifter's own."""

from __future__ import annotations

from fit.kernel import exercises
from fit.kernel.errors import NotFound
from fit.kernel.exercises import EQUIPMENT, Exercise

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

_LONGEST = 80
_MOST_SUGGESTED = 20


class NewExercise:
    """One that `fit` will add; what its sets hold says what kind it is."""

    __slots__ = ("assisted", "exercise_id", "far", "name", "timed", "used", "weighed")

    def __init__(self, exercise_id: str, name: str) -> None:
        self.exercise_id, self.name = exercise_id, name
        self.assisted = self.weighed = self.far = self.timed = self.used = False

    @property
    def kind(self) -> str:
        if self.assisted:
            return "assisted"
        if self.weighed:
            return "weighted"
        return "distance" if self.far else "timed" if self.timed else "weighted"


class Names:
    """`known`: the exercises of this log (`fit.app.exercises.Exercises`). `wins`: normal form of a foreign name → what
    the lifter says it is."""

    def __init__(self, known: Any, wins: dict[str, str] | None = None) -> None:
        self._known = known
        self._wins = {name: self._named(words) for name, words in (wins or {}).items()}
        self._found: dict[str, Exercise] = {}
        self.new: dict[str, NewExercise] = {}
        self.mapped: dict[str, str] = {}

    def _named(self, words: str) -> Exercise:
        found: Exercise | None = self._known.find(words)
        if found is None:
            near = ", ".join(e.id for e in exercises.suggest(words, self._known.own))
            raise NotFound(f'--map: there is no exercise "{words}"', f"did you mean {near}?")
        return found

    def exercise(self, foreign: str) -> Exercise:
        """The exercise of a name in the file; one that is `own` and in `new` is yet to be added."""
        found = self._found.get(foreign)
        if found is None:
            found = self._found[foreign] = self._wins.get(exercises.normal(foreign)) or self._look(foreign)
            if found.id not in self.new:
                self.mapped[foreign] = found.id
        return found

    def _look(self, foreign: str) -> Exercise:
        found = self._known.find(foreign) or self._without_equipment(foreign)
        if found is not None:
            return found
        name = " ".join("".join(c if c.isprintable() else " " for c in foreign).split())[:_LONGEST].strip()
        exercise_id = exercises.own_id(name, lambda made: exercises.by_id(made) is not None)
        mine: Exercise | None = self._known.by_id(exercise_id)
        if mine is not None:  # it was renamed since an earlier import
            return mine
        self.new.setdefault(exercise_id, NewExercise(exercise_id, name))
        return Exercise(
            id=exercise_id, name=name, aliases=(), primary=(), secondary=(), equipment="none", kind="weighted",
            region="full", own=True,
        )  # fmt: skip

    def _without_equipment(self, foreign: str) -> Exercise | None:
        """`Larsen Press (Barbell)` where we only know the Larsen press, and know it with a barbell."""
        bare, bracket, tool = foreign.rstrip(") ").partition(" (")
        tool = tool.casefold()
        if not bracket or tool not in (*EQUIPMENT, "bodyweight"):
            return None
        found: Exercise | None = self._known.find(bare)
        return found if found is not None and found.equipment.replace("body weight", "bodyweight") == tool else None

    def added(self) -> list[NewExercise]:
        """Those new ones that something new was done of: a session that is known already needs none."""
        return [one for one in self.new.values() if one.used]

    def suggestions(self) -> dict[str, list[str]]:
        """For what is new, the nearest we know; nothing is done with them."""
        new = self.added()[:_MOST_SUGGESTED]
        return {one.name: [e.id for e in exercises.suggest(one.name, self._known.own)] for one in new}
