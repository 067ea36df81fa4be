"""One lifter's house: the store, the clock of this command, and what the profile says; every use case begins here."""

from __future__ import annotations

from fit.app import fold
from fit.app.execute import Road
from fit.app.facts import FACTS
from fit.kernel import days, ids
from fit.kernel.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from types import TracebackType
    from typing import Any

IDLE_SECONDS = 4 * 3600.0


class Settings(Record):
    """What every command needs to know of the user and the profile. Bar and plates are in `unit`, None for standard."""

    unit: str = "kg"
    zone: str | None = None
    active: bool = True
    bar: float | None = None
    plates: tuple[float, ...] | None = None
    progression: str = "auto"
    formula: str = "epley"


class House:
    """`store`: log and views. `seconds`: what time it is, for the whole command. `domains`: the contexts that decide
    here, where it is not all of them."""

    def __init__(self, store: Any, seconds: float, domains: frozenset[str] | None = None) -> None:
        self.store = store
        self.seconds = seconds
        self.domains = domains

    @property
    def views(self) -> Any:
        return self.store.views

    def settings(self) -> Settings:
        profile = self.views.find("v_profile", {}, limit=1)
        user = self.views.find("v_users", {}, limit=1, columns="active")
        if not profile:
            return Settings(active=not user or bool(user[0]["active"]))
        row = profile[0]
        plates = row["plates"]
        if plates is not None:
            from fit.kernel import json_text

            plates = tuple(json_text.read(plates))
        return Settings(
            unit=row["unit"], zone=row["zone"], active=not user or bool(user[0]["active"]), bar=row["bar"],
            plates=plates, progression=row["progression"], formula=row["formula"],
        )  # fmt: skip

    def is_new(self) -> bool:
        """Whether nothing was ever said here."""
        if self.domains is None:
            return bool(self.store.log.head() == 0)
        return all(self.store.log.is_empty(domain) for domain in self.domains)

    def now(self, zone: str | None) -> days.Moment:
        return days.local(self.seconds, zone)

    def latest_day(self, zone: str | None) -> str:
        """The last day that may be logged: a day from today."""
        return days.add_days(self.now(zone).day, 1)

    def command(self) -> Command:
        """One user command: inside it `road` leads, and all it causes is stored together or not at all."""
        return Command(self)

    def ready(self, progress: Callable[[int], None] | None = None) -> None:
        """All views up to date before a read: stored where that can be done at once, else folded in memory."""
        behind = fold.behind(self.store)
        if behind:
            from fit.app.rebuild import catch_up_for_reading

            catch_up_for_reading(self.store, list(behind), progress)


class Command:
    def __init__(self, house: House) -> None:
        self._house = house
        self._writing = house.store.writing()

    def __enter__(self) -> Road:
        house = self._house
        if any(missing > fold.BATCH for missing in fold.behind(house.store).values()):
            self._fold_ahead()
        self._writing.__enter__()
        try:
            if house.is_new():
                self._first_run()
            for domain in fold.behind(house.store):
                fold.catch_up(house.store, domain)
            if house.domains is None or "execution" in house.domains:
                self._close_forgotten()
            return Road(house.store, house.seconds, FACTS, domains=house.domains)
        except BaseException as error:
            self._writing.__exit__(type(error), error, error.__traceback__)
            raise

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._writing.__exit__(kind, error, trace)

    def _fold_ahead(self) -> None:
        """Bring views that are far behind up to date in short steps, so that no write holds the lock for long."""
        from fit.app.rebuild import catch_up_in_steps

        catch_up_in_steps(self._house.store)

    def _first_run(self) -> None:
        """A user, a profile and an empty week, in a command of their own that nobody can undo."""
        from fit.app.first_run import first_run

        first_run(self._house)

    def _close_forgotten(self) -> None:
        """Sessions of days gone by, idle for hours, end at their last set."""
        house = self._house
        zone = house.settings().zone
        today = house.now(zone).day
        for row in house.views.find("v_workouts", {"status": "open", "day <": today}, order="day"):
            last = row["last_at"] or row["started_at"]
            if house.seconds - days.epoch(last) < IDLE_SECONDS:
                continue
            from fit.execution.commands import FinishWorkout

            history = house.store.log.load("execution", row["aggregate_id"])
            cause = history.events[-1].envelope.event_id
            key = ids.key("closed", row["aggregate_id"])
            if any(one.envelope.key == key for one in history.events):
                key = ids.key(key, cause)  # it ended already, before what stands last in it by now
            road = Road(house.store, house.seconds, FACTS, cause=cause, domains=house.domains)
            road.run(FinishWorkout(workout_id=row["aggregate_id"]), key=key)
