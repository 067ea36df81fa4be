"""Whose events each context listens to in the cloud, where every context keeps to its own table."""

from __future__ import annotations

import functools

# Hearer → the contexts it hears, and of each the views that its commands, views and policies look at. src/infra says
# who hears whom too, and a test holds the two equal.
_KEEPS: dict[str, dict[str, tuple[str, ...]]] = {
    "identity": {"profile": ("v_profile",)},
    "profile": {"identity": ("v_users",), "planning": ("v_exercises",), "execution": ("v_lifts", "v_body")},
    "planning": {"identity": ("v_users",), "profile": ("v_profile",), "execution": ("v_foods",), "analytics": ()},
    "scheduling": {"identity": ("v_users",), "profile": ("v_profile",), "planning": ("v_templates",)},
    "execution": {
        "identity": ("v_users",), "profile": ("v_profile",), "planning": ("v_exercises", "v_templates"),
        "scheduling": ("v_schedule", "v_day_changes"),
    },
    "analytics": {
        "identity": ("v_users",), "profile": ("v_profile", "v_goals"), "planning": ("v_exercises", "v_templates"),
        "scheduling": ("v_schedule", "v_day_changes"),
        "execution": ("v_workouts", "v_lifts", "v_body", "v_nutrition_days", "v_supplements"),
    },
}  # fmt: skip
# Events that a policy's facts look up in the log itself: what the session has done for the plan so far.
_LOOKED_UP = {("planning", "execution"): frozenset(("ExerciseCompleted",))}
_TURNING = frozenset(("Voided", "Restored"))

HEARS: dict[str, tuple[str, ...]] = {name: tuple(heard) for name, heard in _KEEPS.items()}
# Who gets a context's events: those who hear it, and itself, since what devices push is folded by its own consumer.
HEARERS: dict[str, tuple[str, ...]] = {
    source: tuple(name for name, heard in HEARS.items() if name == source or source in heard) for source in HEARS
}


@functools.cache
def kept(own: str) -> frozenset[str]:
    """The names of the views in a context's table: its own, and what it looks at of others'."""
    from fit.app.catalog import views

    return frozenset([v.name for v in views(own)] + [name for names in _KEEPS[own].values() for name in names])


@functools.cache
def copied(own: str, domain: str) -> frozenset[str]:
    """The types of another context's events that are stored here too: those that may have to be folded anew."""
    from fit.app.catalog import views

    wanted = {kind.NAME for v in views(domain) if v.name in _KEEPS[own][domain] for kind in v.of}
    return frozenset(wanted) | _LOOKED_UP.get((own, domain), frozenset()) | _TURNING
