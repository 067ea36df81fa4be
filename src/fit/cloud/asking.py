"""Commands and views of a context, as routes."""

from __future__ import annotations

import base64
import binascii
import json
from typing import TYPE_CHECKING, Annotated, Any

from aws_lambda_powertools.event_handler.openapi.params import Query

from fit.app import catalog
from fit.cloud.serving import serve
from fit.kernel import json_text
from fit.kernel.errors import Unreadable

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from fit.app.house import House
    from fit.cloud.commands.asked import Offer
    from fit.cloud.ports import Backend
    from fit.cloud.resolver import Resolver
    from fit.kernel.messages import View

MOST_ROWS = 500
_COMPARED = {"from": ">=", "to": "<="}


def offers(domain: str) -> Sequence[Offer]:
    found: Sequence[Offer] = __import__(f"fit.cloud.commands.{domain}", fromlist=["OFFERS"]).OFFERS
    return found


def register(app: Resolver, domain: str, backend: Backend) -> None:
    for offer in offers(domain):
        _command(app, domain, backend, offer)
    for view in catalog.views(domain):
        _view(app, domain, backend, view)


def _command(app: Resolver, domain: str, backend: Backend, offer: Offer) -> None:
    def ask(body: Any) -> dict[str, Any]:
        with backend.logs.open(app.user) as log:
            return serve(log, body.command_id, body.expected_version, lambda house: offer.do(house, body))

    ask.__annotations__ = {"body": offer.body, "return": dict[str, Any]}
    ask.__name__ = offer.name
    words = " ".join((offer.body.__doc__ or "").split()) if "__doc__" in vars(offer.body) else ""
    app.post(f"/v1/{domain}/commands/{offer.name}", tags=[domain], summary=offer.name, description=words)(ask)


def _view(app: Resolver, domain: str, backend: Backend, view: View) -> None:
    name = view.name.removeprefix("v_")

    def look(
        limit: Annotated[int, Query(ge=1, le=MOST_ROWS)] = 100, cursor: Annotated[str, Query(max_length=2000)] = ""
    ) -> dict[str, Any]:
        given = app.current_event.query_string_parameters or {}
        where = _where(view, {n: v for n, v in given.items() if n not in ("limit", "cursor")})
        with backend.logs.open(app.user) as log:
            log.house.ready()
            with log.house.store.reading():
                rows = _page(log.house, view, where, _position(view, cursor), limit + 1)
        more = len(rows) > limit
        rows = rows[:limit]
        return {"rows": [_shown(view, row) for row in rows], "next": _cursor(view, rows[-1]) if more else None}

    look.__name__ = f"view_{name}"
    columns = ", ".join(_columns(view))
    words = f"Rows where a column has a value; `COLUMN_from` and `COLUMN_to` compare. Columns: {columns}"
    app.get(
        f"/v1/{domain}/views/{name}", tags=[domain], summary=f"The view {name}", description=words, compress=True
    )(look)


def _columns(view: View) -> tuple[str, ...]:
    return ("aggregate_id", *view.row._names)


def _kinds(view: View) -> dict[str, str]:
    return {n: k for c in reversed(view.row.__mro__) for n, k in vars(c).get("__annotations__", {}).items()}


def _where(view: View, given: Mapping[str, str]) -> dict[str, Any]:
    where: dict[str, Any] = {}
    for name, text in given.items():
        column, operator = name, ""
        for ending, sign in _COMPARED.items():
            if name not in _columns(view) and name.endswith(f"_{ending}"):
                column, operator = name.removesuffix(f"_{ending}"), f" {sign}"
        if column not in _columns(view):
            raise Unreadable(f"{view.name} has no column {column[:40]!r}", f"one of {', '.join(_columns(view))}")
        where[f"{column}{operator}"] = _value(column, _kinds(view).get(column, "str"), text)
    return where


def _value(column: str, kind: str, text: str) -> Any:
    try:
        if kind.startswith("bool"):
            return {"true": 1, "false": 0, "1": 1, "0": 0}[text.lower()]
        if kind.startswith("int"):
            return min(max(int(text), -(2**53)), 2**53)
        return float(text) if kind.startswith("float") else text
    except (KeyError, ValueError):
        raise Unreadable(f"{column}: {text[:40]!r} is no {kind.split(' ')[0]}") from None


def _page(
    house: House, view: View, where: Mapping[str, Any], after: Sequence[Any] | None, limit: int
) -> list[dict[str, Any]]:
    """The next rows in the order of their identity. An aggregate has few rows; those passed already are left out."""
    order = ", ".join(("aggregate_id", *view.key))
    if after is None:
        return list(house.views.find(view.name, where, order=order, limit=limit))
    # Two blanks: beside a wish for one aggregate, which has the plain name.
    same = house.views.find(view.name, {**where, "aggregate_id  =": after[0]}, order=order)
    rows = [row for row in same if [row[n] for n in view.key] > list(after[1:])]
    if len(rows) < limit:
        rows += house.views.find(view.name, {**where, "aggregate_id >": after[0]}, order=order, limit=limit - len(rows))
    return rows[:limit]


def _shown(view: View, row: Mapping[str, Any]) -> dict[str, Any]:
    kinds = _kinds(view)
    shown = dict(row)
    for name, value in row.items():
        kind = kinds.get(name, "str")
        if value is not None and kind.startswith(("tuple", "dict")):
            shown[name] = json_text.read(value)
        elif value is not None and kind.startswith("bool"):
            shown[name] = bool(value)
    return shown


def _cursor(view: View, row: Mapping[str, Any]) -> str:
    text = json.dumps([row["aggregate_id"], *[row[n] for n in view.key]])
    return base64.urlsafe_b64encode(text.encode()).decode().rstrip("=")


def _position(view: View, cursor: str) -> list[Any] | None:
    if not cursor:
        return None
    try:
        found = json.loads(base64.b64decode(cursor + "=" * (-len(cursor) % 4), altchars=b"-_", validate=True))
    except (ValueError, binascii.Error, RecursionError):
        found = None
    kinds = ["str", *[_kinds(view)[n] for n in view.key]]
    if not isinstance(found, list) or len(found) != len(kinds):
        raise Unreadable("that is no cursor", "take it from `next` of the page before")
    for kind, value in zip(kinds, found, strict=True):
        if type(value).__name__ != kind.split(" ")[0]:
            raise Unreadable("that is no cursor", "take it from `next` of the page before")
    return found
