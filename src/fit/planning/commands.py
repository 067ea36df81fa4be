"""What may be asked of plans."""

from __future__ import annotations

from fit.kernel.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, ClassVar


class TemplateCommand(Record):
    """`at`: local time with offset. `taken`: the live plan that has the wanted name already, if any."""

    DOMAIN: ClassVar[str] = "planning"
    template_id: str
    at: str

    @property
    def aggregate_id(self) -> str:
        return self.template_id


class CreateTemplate(TemplateCommand):
    """`kind`: workout (with `exercises`, perhaps `minutes`), meal (`items`) or supplement (one item)."""

    kind: str
    name: str
    taken: str | None = None
    exercises: tuple[dict[str, Any], ...] = ()
    minutes: int | None = None
    items: tuple[dict[str, Any], ...] = ()
    timing: str | None = None


class UpdateTemplate(TemplateCommand):
    """`changes` as in the events. `expected`: the version number that the lifter has seen. `reason`, `why` and
    `workout_id` say what moved a weight, where one moves."""

    changes: dict[str, Any]
    taken: str | None = None
    expected: int | None = None
    reason: str = "UserRequested"
    why: str | None = None
    workout_id: str | None = None


PlanCommand = CreateTemplate | UpdateTemplate
