"""The routes of each context: in the cloud one Lambda a context, at home all in one process."""

from __future__ import annotations

from importlib.metadata import version
from typing import TYPE_CHECKING, Any

from fit.cloud import asking, identity, previewing, replication
from fit.cloud.resolver import Resolver

if TYPE_CHECKING:
    from fit.cloud.ports import Backend


def api(domain: str, backend: Backend) -> Resolver:
    app = Resolver(domain)
    replication.register(app, domain, backend)
    asking.register(app, domain, backend)
    if domain == "scheduling":
        previewing.register(app, backend)
    if domain == "identity":
        identity.register(app, backend)

        @app.get("/healthz", tags=["health"])
        def healthz() -> dict[str, Any]:
            return {"ok": True, "version": version("fitness-tracker")}

    return app
