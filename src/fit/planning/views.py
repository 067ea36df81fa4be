"""What planning shows."""

from __future__ import annotations

from fit.kernel.exercises import normal
from fit.kernel.messages import View
from fit.kernel.record import Record
from fit.planning.durations import estimated_minutes
from fit.planning.exercise_events import ExerciseAdded, ExerciseAliased, ExerciseMerged, ExerciseRenamed
from fit.planning.template_events import TEMPLATE_EVENTS, ExerciseProgressionUpdated
from fit.planning.templates import Template, evolve

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from fit.kernel.messages import Told


class ExerciseRow(Record):
    """What the lifter said about an exercise; `own` where the catalogue has none; `name` None where it kept its own."""

    exercise_id: str
    name: str | None = None
    own: bool = False
    aliases: tuple[str, ...] = ()
    primary_muscles: tuple[str, ...] = ()
    secondary_muscles: tuple[str, ...] = ()
    equipment: str | None = None
    kind: str | None = None
    region: str | None = None
    merged_into: str | None = None


def fold_exercise(row: ExerciseRow | None, told: Told, _: object) -> ExerciseRow | None:
    row = row or ExerciseRow(exercise_id=told.aggregate_id.removeprefix("exercise:"))
    match told.event:
        case ExerciseAdded() as e:
            return row.but(
                name=row.name or e.name, own=True, aliases=(*e.aliases, *row.aliases), primary_muscles=e.primary,
                secondary_muscles=e.secondary, equipment=e.equipment, kind=e.kind, region=e.region,
            )  # fmt: skip
        case ExerciseAliased(alias=alias):
            return row.but(aliases=(*row.aliases, alias))
        case ExerciseRenamed(old_name=old, new_name=new):
            return row.but(name=new, aliases=(*row.aliases, old))
        case ExerciseMerged(into=into):
            return row.but(merged_into=into)
    return row


class TemplateRow(Record):
    """One plan as it is now. `kind`: workout, meal or supplement; `normal`: the name as words find it; `version_id`:
    the event that made this version; `by_hand`: whether the minutes are the lifter's own. `exercises` have the keys of
    `lines.EXERCISE`, `items` are a meal's ingredients or a supplement's dose, frequency and timing."""

    kind: str
    name: str
    normal: str
    version: int
    version_id: str
    archived: bool = False
    estimated_minutes: int | None = None
    by_hand: bool = False
    exercises: tuple[dict[str, Any], ...] = ()
    items: tuple[dict[str, Any], ...] = ()
    timing: str | None = None
    created_at: str = ""
    updated_at: str = ""


def fold_template(row: TemplateRow | None, told: Told, _: object) -> TemplateRow | None:
    plan = evolve(_plan(row), told.event)
    if not plan.version:
        return None
    return TemplateRow(
        kind=plan.kind, name=plan.name, normal=normal(plan.name), version=plan.version, version_id=told.event_id,
        archived=plan.archived, by_hand=plan.minutes is not None, exercises=plan.exercises, items=plan.items,
        estimated_minutes=estimated_minutes(plan.exercises) if plan.minutes is None else plan.minutes,
        timing=plan.timing, created_at=plan.created_at, updated_at=plan.updated_at,
    )  # fmt: skip


def _plan(row: TemplateRow | None) -> Template:
    if row is None:
        return Template()
    return Template(
        kind=row.kind, name=row.name, version=row.version, archived=row.archived, exercises=row.exercises,
        minutes=row.estimated_minutes if row.by_hand else None, items=row.items, timing=row.timing,
        created_at=row.created_at, updated_at=row.updated_at,
    )  # fmt: skip


VIEWS = (
    View(
        name="v_templates", version=1, row=TemplateRow, fold=fold_template, indexes=("normal", "archived, kind"),
        of=tuple(kind for kind in TEMPLATE_EVENTS if kind is not ExerciseProgressionUpdated),
    ),
    View(
        name="v_exercises", version=1, row=ExerciseRow, fold=fold_exercise,
        of=(ExerciseAdded, ExerciseAliased, ExerciseRenamed, ExerciseMerged),
    ),
)  # fmt: skip
