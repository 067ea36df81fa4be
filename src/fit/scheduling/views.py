"""What scheduling shows: the entries of the week, and the dates that differ from it."""

from __future__ import annotations

from fit.kernel.messages import View
from fit.scheduling.entries import Day, Entry, changed, updated
from fit.scheduling.events import DayPlanChanged, ScheduleUpdated

TYPE_CHECKING = False
if TYPE_CHECKING:
    from fit.kernel.messages import Told


def fold_entry(row: Entry | None, told: Told, _: object) -> Entry | None:
    return updated(row, told.event)


def fold_day(row: Day | None, told: Told, _: object) -> Day:
    return changed(row, told.event)


VIEWS = (
    View(
        name="v_schedule", version=1, row=Entry, of=(ScheduleUpdated,), fold=fold_entry, key=("entry_id",),
        place=lambda told: (told.event.entry_id,), indexes=("ends", "template_id"),
    ),
    View(name="v_day_changes", version=1, row=Day, of=(DayPlanChanged,), fold=fold_day, indexes=("day",)),
)  # fmt: skip
