"""`fit identity`: who logs here, since when, and whether they may."""

from __future__ import annotations

import typer

from fit.app.house import House
from fit.cli.answer import Answer, Line
from fit.cli.door import confirm, reading_house, writing_house
from fit.identity.commands import ActivateUser, DeactivateUser, RegisterUser

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from fit.app.execute import Outcome

app = typer.Typer(no_args_is_help=True)


@app.command()
def show() -> Answer:
    """Your name, when this log began, and your status."""
    house = reading_house()
    with house.store.reading():
        shape = _shape(house)
    return Answer(shape=shape, text=_text(shape))


@app.command()
def register(
    name: str = typer.Option(None, help="Your name; once given, fit profile set --name changes what you are called."),
) -> Answer:
    """Say who logs here (the first command of all has made a nameless user)."""
    house = writing_house()
    with house.command() as road:
        road.run(RegisterUser(at=_now(house), name=name.strip() if name is not None else None))
        return _written(house, road.outcome)


@app.command()
def activate() -> Answer:
    """Log again after a deactivation."""
    house = writing_house()
    with house.command() as road:
        road.run(ActivateUser(at=_now(house)))
        return _written(house, road.outcome)


@app.command()
def deactivate(reason: str = typer.Option(None, help="Why.")) -> Answer:
    """Stop logging; nothing is deleted, fit identity activate begins again."""
    house = writing_house()
    confirm("Deactivate this user? Nothing can be logged until fit identity activate.", "this stops all logging")
    with house.command() as road:
        road.run(DeactivateUser(at=_now(house), reason=reason))
        return _written(house, road.outcome)


def _now(house: House) -> str:
    return house.now(house.settings().zone).iso


def _shape(house: House) -> dict[str, Any]:
    row = next(iter(house.views.find("v_users", {}, limit=1)), None)
    if row is None:
        return {"id": None, "name": None, "status": "none", "created_at": None, "since": None, "reason": None}
    profile = house.views.find("v_profile", {}, limit=1, columns="name")
    called = profile[0]["name"] if profile else None  # what the lifter is called today, whoever registered
    return {
        "id": row["aggregate_id"], "name": called or row["name"],
        "status": "active" if row["active"] else "deactivated",
        "created_at": row["registered_at"], "since": row["since"], "reason": row["reason"],
    }  # fmt: skip


def _text(shape: dict[str, Any]) -> tuple[Line, ...]:
    if shape["status"] == "none":
        return (Line(text="Nobody was registered then.", style="dim"),)
    why = f" ({shape['reason']})" if shape["reason"] else ""
    return (
        Line(text=shape["name"] or "no name yet (fit identity register --name ...)", style="strong"),
        Line(text=f"  {shape['status']} since {_minute(shape['since'])}{why}"),
        Line(text=f"  created {_minute(shape['created_at'])}"),
    )


def _minute(iso: str) -> str:
    return iso[:16].replace("T", " ")


def _written(house: House, outcome: Outcome) -> Answer:
    shape = _shape(house)
    text = _text(shape) if outcome.told else (Line(text="nothing to change", style="dim"), *_text(shape))
    return Answer(shape={**shape, "correlation_id": outcome.correlation_id, "event_ids": outcome.event_ids}, text=text)
