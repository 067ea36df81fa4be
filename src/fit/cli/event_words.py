"""Events of plans, weeks, workouts, profile and goals in the words of the commands that cause them."""

from __future__ import annotations

from fit.kernel.quantities import plain

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

# Event → the command that it is most often the first event of.
VERBS = {
    "UserRegistered": "identity register", "UserActivated": "identity activate",
    "UserDeactivated": "identity deactivate", "ProfileUpdated": "profile set", "GoalsChanged": "goal",
    "WorkoutTemplateCreated": "plan create", "MealPlanCreated": "plan create", "SupplementPlanCreated": "plan create",
    "WorkoutTemplateUpdated": "plan", "MealPlanUpdated": "plan", "SupplementPlanUpdated": "plan",
    "ExerciseProgressionUpdated": "plan", "ScheduleUpdated": "schedule", "DayPlanChanged": "schedule",
    "WorkoutStarted": "workout start", "ExerciseSkipped": "workout skip", "ExerciseSwapped": "workout swap",
    "WorkoutDiscarded": "workout discard", "WorkoutCompleted": "workout finish",
    "RecommendationAccepted": "recommend accept", "RecommendationDismissed": "recommend dismiss",
    "ExerciseAdded": "exercise add", "ExerciseAliased": "exercise alias", "ExerciseRenamed": "exercise rename",
    "ExerciseMerged": "exercise merge",
}  # fmt: skip
_IN_WEEK = {"assigned": "assign", "changed": "assign", "cleared": "clear", "removed": "clear", "kept": "keep"}
_ON_DAY = {
    "skipped": "skip", "cleared": "clear", "moved_away": "move", "moved_here": "move here", "added": "assign",
    "brought_back": "bring back", "changed": "assign",
}  # fmt: skip


def said_of(event: Any) -> str | None:
    """What matters of an event; None where nobody has words for it here."""
    match event.NAME:
        case "WorkoutTemplateCreated" | "MealPlanCreated" | "SupplementPlanCreated":
            return str(event.name)
        case "WorkoutTemplateUpdated" | "MealPlanUpdated" | "SupplementPlanUpdated":
            return f"{event.name}: {_changes(event.changes)}"
        case "ExerciseProgressionUpdated":
            weights = f"{_kg(event.old_weight)} → {_kg(event.new_weight)} kg"
            return f"{event.name}: {event.exercise_id} {weights}, {event.progression_reason}"
        case "ScheduleUpdated":
            return _in_week(event)
        case "DayPlanChanged":
            return _on_day(event)
        case "ProfileUpdated":
            said = [f"{name} {_value(value)}" for name, value in event.changes.items() if name != "height_typed"]
            return ", ".join(said)
        case "GoalsChanged":
            return ", ".join([_goal(key, goal) for key, goal in event.changes.items()])
        case "WorkoutStarted":
            return event.name or ""
        case "WorkoutCompleted":
            return f"after {event.total_duration_minutes} min" + (f', "{event.note}"' if event.note else "")
        case "WorkoutExecuted":
            return f"{event.name or 'free workout'}, {event.total_duration_minutes} min"
        case "ExerciseSkipped":
            return f"{event.name}{_why(event)}"
        case "ExerciseSwapped":
            return f"{event.name} for {event.new_name}{_why(event)}"
        case "RecommendationGenerated" | "RecommendationAccepted" | "RecommendationDismissed":
            return str(event.text)
        case "UserRegistered":
            return event.name or ""
        case "UserActivated" | "WorkoutDiscarded":
            return ""
        case "UserDeactivated":
            return event.reason or ""
        case "ExerciseAdded":
            return str(event.name)
        case "ExerciseAliased":
            return str(event.alias)
        case "ExerciseRenamed":
            return f"{event.old_name} → {event.new_name}"
        case "ExerciseMerged":
            return f"{event.name} into {event.into_name}"
        case "Voided" | "Restored":
            return f"by {event.by}"
    return None


def _changes(changes: dict[str, Any]) -> str:
    said = []
    for name, value in changes.items():
        if name == "exercises":
            said += [f"{id} out" if line is None else id for id, line in value.items()]
        elif name == "archived":
            said.append("archived" if value else "back again")
        elif name == "estimated_duration_minutes":
            said.append("duration estimated" if value is None else f"{value} min")
        elif name == "name":
            said.append(f"now called {value}")
        else:
            said.append(name)
    return ", ".join(said)


def _in_week(event: Any) -> str:
    said = event.changes or {}
    if event.change == "plan":
        return f"follows version {event.template_version}"
    parts = [_IN_WEEK.get(event.change, event.change), ", ".join(said.get("days", ()))]
    if said.get("time"):
        parts.append(f"at {said['time']}")
    return " ".join([part for part in parts if part])


def _on_day(event: Any) -> str:
    if event.change == "plan":
        return f"{event.date} follows version {event.template_version}"
    to = f" to {event.moved_to}" if event.moved_to else f" from {event.moved_from}" if event.moved_from else ""
    return f"{_ON_DAY.get(event.change, event.change)} {event.date}{to}{_why(event)}"


def _goal(key: str, goal: dict[str, Any] | None) -> str:
    if goal is None:
        return f"drop {key.removeprefix('lift:')}"
    unit = goal.get("unit") or ""
    by = f" by {goal['by']}" if goal.get("by") else ""
    return f"set {goal['name']} {goal['typed']}{unit if unit in ('kg', 'lb', 'g') else f' {unit}'.rstrip()}{by}"


def _value(value: Any) -> str:
    if isinstance(value, (list, tuple)):
        return ",".join([_value(one) for one in value])
    return "default" if value is None else plain(value) if isinstance(value, (int, float)) else str(value)


def _why(event: Any) -> str:
    return f": {event.reason}" if event.reason else ""


def _kg(weight: float | None) -> str:
    return "none" if weight is None else plain(round(weight, 2))
