"""All planned reps with more than the planned weight: the plan's target goes there, or a recommendation says so."""

from __future__ import annotations

from fit.kernel import ids
from fit.planning.commands import UpdateTemplate
from fit.planning.raising import done_for, raised

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from fit.analytics.recommendation_commands import Recommend
    from fit.kernel.messages import Told
    from fit.planning.raising import Raise

AFTER = ("planned_line",)


def react(told: Told, planned_line: Any) -> list[Any]:
    """One raise for each plan, exercise and session, judged by all sets of the session. A scheme decides for itself."""
    found = planned_line
    if told.event.milestone_type != "WeightIncrease" or found is None or found.line["progression"]:
        return []
    return move(found, raised(found.line, done_for(found.line, found.sets), found.typed))


def move(found: Any, raise_: Raise | None) -> list[Any]:
    """A new version of the plan, or a recommendation, as the profile wants it. `found` is the planned exercise; what
    only its scheme remembers is no question to the lifter."""
    if raise_ is None or found.mode == "off":
        return []
    exercises = {found.line["id"]: {n: raise_.line[n] for n in ("sets", "reps", "weight_kg", "targets", "progression")}}
    if found.mode == "suggest" and not raise_.same_sets:
        return [_recommend(found, raise_, exercises)]
    return [
        UpdateTemplate(
            template_id=found.template_id, at=found.at, changes={"exercises": exercises}, reason=raise_.reason,
            why=raise_.why, workout_id=found.workout_id,
        )
    ]  # fmt: skip


def _recommend(found: Any, raise_: Raise, exercises: dict[str, Any]) -> Recommend:
    """The same session of the same exercise says it once: the evidence names the recommendation."""
    from fit.analytics.recommendation_commands import Recommend

    name = found.line["name"]
    old, new = ("no weight" if kg is None else found.typed(kg)[0] for kg in (raise_.old_weight, raise_.new_weight))
    change = f"{old} → {new} {found.typed(0)[1]}" if old != new else "new sets"
    return Recommend(
        recommendation_id=ids.key("recommendation", "raise", found.template_id, found.line["id"], found.workout_id),
        at=found.at, kind="raise", exercise_id=found.line["id"], text=f"{found.plan}: {name} {change}, {raise_.why}",
        evidence={
            "workout_id": found.workout_id, "template_version": found.version, "old_weight_kg": raise_.old_weight,
            "new_weight_kg": raise_.new_weight, "why": raise_.why,
        },
        changes={"template_id": found.template_id, "exercises": exercises},
    )  # fmt: skip
