"""The profile as it stands and as it came to be: fields changed together stay true to each other."""

from __future__ import annotations

from fit.app import fold
from fit.profile.commands import UpdateProfile
from fit.profile.events import GoalsChanged, ProfileCreated
from fit.profile.reading import converted, read_field
from fit.profile.views import VIEWS, ProfileRow

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from fit.app.execute import Outcome
    from fit.app.house import House


def profile_of(house: House) -> ProfileRow:
    """Every field, with its default where nothing was set."""
    found: ProfileRow | None = house.views.get(VIEWS[0], "me", ())
    return found or ProfileRow()


def change_profile(house: House, typed: Mapping[str, str]) -> Outcome:
    """Set fields from what was typed, all or nothing."""
    with house.command() as road:
        profile = profile_of(house)
        unit = profile.unit
        changes: dict[str, Any] = {}
        # The unit first: what is typed without one in the same breath is meant in the new one.
        for name, text in sorted(typed.items(), key=lambda pair: pair[0] != "unit"):
            changes |= read_field(name, text, unit, house.seconds, profile.zone)
            if name == "unit":
                unit = changes["unit"] or "kg"
        if unit != profile.unit:
            changes = {**_same_iron(profile), **changes}
        road.run(UpdateProfile(at=house.now(changes.get("zone") or profile.zone).iso, changes=changes))
        return road.outcome


def _same_iron(profile: ProfileRow) -> dict[str, Any]:
    """Bar and plates weigh what they weighed, said in the other unit."""
    found: dict[str, Any] = {}
    if profile.bar is not None:
        found["bar"] = converted(profile.bar, profile.unit)
    if profile.plates is not None:
        found["plates"] = [converted(plate, profile.unit) for plate in profile.plates]
    return found


def profile_history(house: House) -> list[dict[str, Any]]:
    """Each change, oldest first: `at`, `field` (of a goal: `goal lift:bench-press`), `before`, `after`."""
    known: dict[str, Any] = {}
    found = []
    stored = [s for one in ("me", "goals") for s in house.store.log.load("profile", one).events]
    for told in [fold.told_of(s) for s in sorted(stored, key=lambda s: s.envelope.order)]:
        if told is None:
            continue
        event = told.event
        at = event.created_at if isinstance(event, ProfileCreated) else event.at
        prefix = "goal " if isinstance(event, GoalsChanged) else ""
        for name, after in (event.changes or {}).items():
            if name == "height_typed":
                continue
            field = prefix + name
            found.append({"at": at, "field": field, "before": known.get(field), "after": after})
            known[field] = after
    return found
