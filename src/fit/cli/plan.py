"""`fit plan`: what is to be trained, eaten and taken."""

from __future__ import annotations

import typer
from typer.core import TyperGroup

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

# Each command with its room and what it is called there; a room is loaded when its command is called.
ROOMS = {
    "create": ("plan_create", "app"),
    "list": ("plan_list", "list_"),
    "show": ("plan_list", "show"),
    "set": ("plan_change", "set_"),
    "edit": ("plan_files", "edit"),
    "duration": ("plan_change", "duration"),
    "progression": ("plan_change", "progression_"),
    "rename": ("plan_change", "rename"),
    "archive": ("plan_change", "archive"),
    "history": ("plan_history", "history"),
    "diff": ("plan_history", "diff"),
    "import": ("plan_files", "import_"),
    "export": ("plan_files", "export"),
    "program": ("plan_program", "app"),
    "simulate": ("plan_program", "simulate"),
}


class Plans(TyperGroup):
    """Lists its commands from a table and loads the room of the one that is called."""

    def list_commands(self, ctx: Any) -> list[str]:  # noqa: ARG002 - Click's signature
        return list(ROOMS)

    def get_command(self, ctx: Any, cmd_name: str) -> Any | None:  # noqa: ARG002 - Click's signature
        if cmd_name not in ROOMS:
            return None
        room, name = ROOMS[cmd_name]
        found = getattr(__import__(f"fit.cli.{room}", fromlist=[name]), name)
        if not isinstance(found, typer.Typer):
            alone = typer.Typer(add_completion=False)
            alone.command()(found)
            found = alone
        found._add_completion = False
        command = typer.main.get_command(found)
        command.name = cmd_name
        return command


app = typer.Typer(
    cls=Plans, no_args_is_help=True, help="Plans: workouts, meals, supplements; and what a day holds."
)


@app.callback()
def plan() -> None:
    """Plans: workouts, meals, supplements; and what a day holds."""
