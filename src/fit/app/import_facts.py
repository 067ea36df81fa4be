"""What an import asks of the log it comes into."""

from __future__ import annotations

from fit.app import catalog, fold
from fit.app.facts import body_weight_on

TYPE_CHECKING = False
if TYPE_CHECKING:
    from fit.app.house import House
    from fit.execution.events import SetDone

# What other apps' tables call a session that has no name here.
UNNAMED = "Workout"


def has_chores(house: House) -> bool:
    """Whether a command may find something to do here besides its own: sessions to end, views to catch up."""
    if house.is_new():
        return False
    return bool(fold.behind(house.store) or house.views.find("v_workouts", {"status": "open"}, limit=1, columns="day"))


class Here:
    """The lifter as this log knows them, before the import."""

    def __init__(self, house: House) -> None:
        self._store, self._views = house.store, house.views
        self._weights: dict[str, float | None] = {}
        self.sessions = house.store.log.head() > 0 and bool(house.views.find("v_workouts", {}, limit=1, columns="day"))

    def body_weight(self, day: str) -> float | None:
        """kg: the latest weigh-in up to that day's end."""
        if day not in self._weights:
            self._weights[day] = body_weight_on(self._store, day)
        return self._weights[day]

    def sets_of(self, workout_id: str) -> dict[str, tuple[SetDone, ...]]:
        """Key → the sets under it, of the entries of a session that count."""
        stored = self._store.log.load("execution", workout_id).events
        heard = catalog.standing("execution", [told for one in stored if (told := fold.told_of(one)) is not None])
        return {told.key: told.event.sets for told in heard if told.key and hasattr(told.event, "sets")}

    def has_session(self, moment: str, name: str | None, sets: int) -> bool:
        """Whether a session of that name began in that minute, by the clock on the wall, and holds as many sets: it
        left in another app's table, where ids are lost, and comes back."""
        if not self.sessions:
            return False
        rows = self._views.find(
            "v_workouts", {"day": moment[:10], "status <>": "discarded"}, columns="started_at, name, sets"
        )
        return any(
            (row["started_at"] or "")[:16] == moment[:16]
            and (row["name"] or UNNAMED) == (name or UNNAMED)
            and row["sets"] >= sets
            for row in rows
        )
