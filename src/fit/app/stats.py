"""What every figure begins with: the lifts in question, the days in question, and figures that are up to date."""

from __future__ import annotations

from fit.app import rollups
from fit.app.exercises import Exercises
from fit.kernel.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from fit.app.house import House


class Span(Record):
    """Days asked about, inclusive; None for no bound."""

    since: str | None = None
    until: str | None = None

    @property
    def whole(self) -> bool:
        return self.since is None and self.until is None

    def holds(self, day: str) -> bool:
        return (self.since is None or day >= self.since) and (self.until is None or day <= self.until)


class Lift(Record):
    """An exercise as it is called today, with all ids that its history was logged under."""

    id: str
    name: str
    ids: tuple[str, ...]


class Figures:
    """Reading figures: make it inside `house.store.reading()`, after `prepare(house)`."""

    def __init__(self, house: House) -> None:
        self.house = house
        self.views = house.views
        self.known = Exercises(house.views)
        self.formula = house.settings().formula
        self.unit = house.settings().unit

    def lifts(self, words: str | None = None) -> list[Lift]:
        """Those that were ever logged, latest first; or the one that is meant, logged or not.

        Raises NotFound for an exercise that nobody knows.
        """
        if words:
            exercise = self.known.resolve(words)
            return [Lift(id=exercise.id, name=exercise.name, ids=tuple(self.known.same_as(exercise.id)))]
        found: dict[str, list[str]] = {}
        for row in self.views.find("r_lifts", {}, order="last_day desc, aggregate_id", columns="aggregate_id"):
            found.setdefault(self.known.canonical(row["aggregate_id"]), []).append(row["aggregate_id"])
        return [self.named(one, ids) for one, ids in found.items()]

    def named(self, exercise_id: str, ids: Sequence[str] = ()) -> Lift:
        exercise = self.known.by_id(exercise_id)
        name = exercise.name if exercise else exercise_id.replace("-", " ").title()
        return Lift(id=exercise_id, name=name, ids=tuple(ids) or (exercise_id,))


def prepare(house: House, progress: Callable[[float], None] | None = None) -> None:
    """Bring kept figures up to date; before the reading begins, since it may write. `progress` hears the share done."""
    rollups.ready(house, progress)
