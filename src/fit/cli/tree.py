"""All commands but the hot path, as a Typer tree whose rooms are imported when they are called."""

from __future__ import annotations

import typer
from typer.core import TyperGroup

from fit.cli import door
from fit.cli import options as global_options
from fit.cli.answer import Answer
from fit.cli.commands import COMMANDS
from fit.cli.help import dressed
from fit.cli.overview import overview
from fit.cli.show import attach, guarded, show
from fit.cli.usage import no_command, unreadable

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any


class Tree(TyperGroup):
    """Lists its commands from a table and loads the one that is called."""

    def list_commands(self, ctx: Any) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: Any, cmd_name: str) -> Any | None:
        if cmd_name not in COMMANDS:
            return None
        _, room, _ = COMMANDS[cmd_name]
        app = __import__(f"fit.cli.{room}", fromlist=["app"]).app
        app._add_completion = False  # `fit completion` is the one place for that
        command = typer.main.get_command(app)
        command.name = cmd_name
        return dressed(command)

    def format_help(self, ctx: Any, formatter: Any) -> None:
        show(overview(), door.options())

    def resolve_command(
        self, ctx: Any, args: list[str]
    ) -> tuple[str | None, Any | None, list[str]]:
        if args and args[0] not in COMMANDS and not args[0].startswith("-"):
            raise no_command("fit", args[0], COMMANDS, "fit --help lists the commands")
        return super().resolve_command(ctx, args)


def _version(wanted: bool) -> None:
    if wanted:
        from importlib.metadata import version

        typer.echo(f"fit {version('fitness-tracker')}")
        raise typer.Exit


_SETTINGS = {"help_option_names": ["--help", "-h"]}


def _root() -> Any:
    app = typer.Typer(cls=Tree, no_args_is_help=True, add_completion=False, context_settings=_SETTINGS)

    @app.callback()
    def fit(
        version: bool = typer.Option(False, "--version", callback=_version, is_eager=True, help="Which fit this is."),
    ) -> None:
        """Train, eat and plan on purpose: one line to log anything, undo for everything."""

    return typer.main.get_command(app)


def main(argv: Sequence[str]) -> int:
    """Run one command line; the exit status comes back."""
    as_json = "--json" in argv
    attach()
    if argv[:1] == ["--complete"]:
        from fit.cli.complete import offered

        return offered(_root(), argv[1:])

    def run() -> int:
        options, rest = global_options.take(argv)
        if rest[:1] == ["help"]:  # `fit help log` is what many try first
            rest = [*rest[1:], "--help"]
        if rest in ([], ["--help"], ["-h"]):
            return show(overview(), global_options.Options(json=options.json))
        try:
            with _catching_usage(rest):
                door.begin(options)
                result: Any = _root()(list(rest), prog_name="fit", standalone_mode=False)
        except typer.Abort:
            raise KeyboardInterrupt from None
        if isinstance(result, Answer):
            return show(result, options)
        return result if isinstance(result, int) else 0

    return guarded(run, as_json)


# Typer carries a Click of its own and exports only this child of its UsageError.
_UsageError = typer.BadParameter.__mro__[1]


class _catching_usage:
    """Click's complaints, in our words."""

    def __init__(self, words: Sequence[str]) -> None:
        self._called = " ".join(["fit", *[word for word in words[:1] if word in COMMANDS]])

    def __enter__(self) -> None:
        pass

    def __exit__(self, kind: Any, error: BaseException | None, trace: Any) -> None:
        if isinstance(error, _UsageError):
            raise unreadable(error, self._called) from error
