"""What a change would do to the week, shown before it is made, so that whoever asks may still think better of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

from aws_lambda_powertools.event_handler.openapi.params import Query

from fit.app.schedule_preview import preview
from fit.kernel.errors import NotFound

if TYPE_CHECKING:
    from fit.cloud.ports import Backend
    from fit.cloud.resolver import Resolver


def register(app: Resolver, backend: Backend) -> None:
    @app.get("/v1/scheduling/preview", tags=["scheduling"], summary="The days that a plan's new duration would touch")
    def look(
        template_id: Annotated[str, Query(min_length=1, max_length=64)], minutes: Annotated[int, Query(ge=1, le=1440)]
    ) -> dict[str, Any]:
        with backend.logs.open(app.user) as log:
            log.house.ready()
            with log.house.store.reading():
                if not log.house.views.find("v_templates", {"aggregate_id": template_id}, limit=1, columns="1"):
                    raise NotFound("there is no such plan", "/v1/planning/views/templates lists them")
                found = preview(log.house, template_id, minutes)
        return {"changes": [{**change.fields(), "text": change.text} for change in found]}
