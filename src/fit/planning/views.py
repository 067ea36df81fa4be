"""What planning shows."""

from __future__ import annotations

from fit.kernel.messages import View
from fit.kernel.record import Record
from fit.planning.exercise_events import ExerciseAdded, ExerciseAliased, ExerciseMerged, ExerciseRenamed

TYPE_CHECKING = False
if TYPE_CHECKING:
    from fit.kernel.messages import Told


class ExerciseRow(Record):
    """What the lifter said about an exercise; `own` where it is not the catalogue's. `name` is None where it kept its own."""

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


VIEWS = (
    View(
        name="v_exercises", version=1, row=ExerciseRow, fold=fold_exercise,
        of=(ExerciseAdded, ExerciseAliased, ExerciseRenamed, ExerciseMerged),
    ),
)  # fmt: skip
