"""Who is who: the contexts, their events, the policies that listen; each room is imported when it is first needed."""

from __future__ import annotations

from fit.kernel import json_text
from fit.kernel.messages import Restored, Voided

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from fit.kernel.messages import Decider, Event, Told, View

DOMAINS = ("identity", "profile", "planning", "scheduling", "execution", "analytics")

# What the views of a context are made of, so that a reader need not import them to see that they are up to date.
# tests/app/test_catalog.py holds each equal to `fingerprint(domain)` and prints the new value when a view changes.
FINGERPRINTS = {
    "identity": "0296d6686510",
    "profile": "35d131d9c163",
    "planning": "f734137dadf2",
    "scheduling": "355a8d08c403",
    "execution": "eb81af7cebc4",
    "analytics": "1a6b8db8a49a",
}

# Event name → the reactions to it, in order; each is a room of `fit.policies`.
POLICIES: dict[str, tuple[str, ...]] = {
    "ExerciseCompleted": ("announce_milestones", "advance_scheme"),
    "WorkoutExecuted": ("close_schemes", "announce_streak", "publish_progress", "analyze_trends"),
    "ProgressMilestoneReached": ("raise_target_on_milestone",),
    "TrendAnalyzed": ("advise",),
    "RecommendationAccepted": ("follow_recommendation",),
    "WorkoutTemplateUpdated": ("refresh_schedule_on_plan_change",),
    "MealPlanUpdated": ("refresh_schedule_on_plan_change",),
    "SupplementPlanUpdated": ("refresh_schedule_on_plan_change",),
}
# Reaction → the contexts that its commands go to: in the cloud each context reacts for itself.
LEADS_TO: dict[str, frozenset[str]] = {
    "announce_milestones": frozenset(("execution",)),
    "advance_scheme": frozenset(("planning", "analytics")),
    "close_schemes": frozenset(("planning", "analytics")),
    "announce_streak": frozenset(("execution",)),
    "publish_progress": frozenset(("analytics",)),
    "analyze_trends": frozenset(("analytics",)),
    "raise_target_on_milestone": frozenset(("planning", "analytics")),
    "advise": frozenset(("analytics",)),
    "follow_recommendation": frozenset(("planning",)),
    "refresh_schedule_on_plan_change": frozenset(("scheduling",)),
}
# These hear only what counts against a plan: a log without one does not even load them.
OF_PLANS = frozenset(("advance_scheme", "close_schemes", "raise_target_on_milestone"))


def _room(path: str) -> Any:
    return __import__(f"fit.{path}", fromlist=["*"])


def policies(event: Event, domains: frozenset[str] | None = None) -> list[tuple[str, Any]]:
    """The reactions to an event, by name; those of some contexts where given."""
    names = POLICIES.get(event.NAME, ())
    if domains is not None:
        names = tuple([name for name in names if LEADS_TO[name] & domains])
    if getattr(event, "template_id", None) is None:
        names = tuple([name for name in names if name not in OF_PLANS])
    return [(name, _room(f"policies.{name}")) for name in names]


def decider(command: Any) -> Decider:
    """The decider of a command's aggregate: `DOMAIN` names the context, `ROOM` the file where it is not `decider`."""
    found: Decider = _room(f"{command.DOMAIN}.{getattr(command, 'ROOM', 'decider')}").decider
    return found


def views(domain: str) -> tuple[View, ...]:
    found: tuple[View, ...] = _room(f"{domain}.views").VIEWS
    return found


def facts(domain: str, views: Any) -> Any:
    """What the views of a context look up in each other while they fold."""
    room = _room(f"{domain}.views")
    return room.Facts(views) if hasattr(room, "Facts") else None


def standing(domain: str, heard: list[Told]) -> list[Told]:
    """Of an aggregate's live events, in fold order, those that views are to hear."""
    room = _room(f"{domain}.views")
    return list(room.standing(heard)) if hasattr(room, "standing") else heard


def rippled(domain: str, views: Any) -> list[str]:
    """Aggregates whose rows rest on a fact of another aggregate that has just changed."""
    room = _room(f"{domain}.views")
    return room.rippled(views) if hasattr(room, "rippled") else []


def ripples(domain: str) -> frozenset[str]:
    """What rows mark as stale that is seen to at once, by `rippled`."""
    found: frozenset[str] = getattr(_room(f"{domain}.views"), "RIPPLES", frozenset())
    return found


_kinds: dict[str, dict[str, type[Event]]] = {}


def events(domain: str) -> dict[str, type[Event]]:
    """Written name → event, of one context."""
    if domain not in _kinds:
        _kinds[domain] = {e.NAME: e for e in (*_room(f"{domain}.events").EVENTS, Voided, Restored)}
    return _kinds[domain]


def read(domain: str, event_type: str, version: int, data: str) -> Event | None:
    """The event of a stored row, upcast to today's version; None for a type or version that needs a newer fit."""
    kind = events(domain).get(event_type)
    if kind is None or version > kind.VERSION:
        return None
    payload = json_text.read(data)
    if version < kind.VERSION:
        steps = _room(f"{domain}.upcasters").UPCASTERS
        for step in range(version, kind.VERSION):
            payload = steps[event_type, step](payload)
    return kind.read(payload)


def fingerprint(domain: str) -> str:
    """A short name of a context's views and event catalogue: when it changes, the views are folded anew."""
    from fit.kernel.messages import sha256_hex

    shape = [(v.name, v.version, v.row._names, v.key, v.indexes) for v in views(domain)]
    kinds = sorted((name, kind.VERSION) for name, kind in events(domain).items())
    return sha256_hex(repr((shape, kinds)))[:12]
