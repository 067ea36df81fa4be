"""All commands but the hot path, as a Typer tree whose rooms are imported when they are called."""

from __future__ import annotations

import os

import typer
from typer.core import TyperGroup

from fit.cli import door
from fit.cli import options as global_options
from fit.cli.answer import Answer
from fit.cli.commands import COMMANDS
from fit.cli.overview import overview
from fit.cli.show import show, show_bug, show_error
from fit.kernel.errors import FitError, Unreadable

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
        return command

    def format_help(self, ctx: Any, formatter: Any) -> None:
        show(overview(), door.options())

    def resolve_command(
        self, ctx: Any, args: list[str]
    ) -> tuple[str | None, Any | None, list[str]]:
        if args and args[0] not in COMMANDS and not args[0].startswith("-"):
            import difflib

            near = difflib.get_close_matches(args[0], COMMANDS, n=3)
            hint = f"did you mean {', '.join(f'fit {n}' for n in near)}?" if near else "fit --help lists the commands"
            raise Unreadable(f'there is no command "{args[0]}"', hint)
        return super().resolve_command(ctx, args)


def _version(wanted: bool) -> None:
    if wanted:
        from importlib.metadata import version

        typer.echo(f"fit {version('fitness-tracker')}")
        raise typer.Exit


def _root() -> Any:
    app = typer.Typer(cls=Tree, no_args_is_help=True, add_completion=False, rich_markup_mode="rich")

    @app.callback()
    def fit(
        version: bool = typer.Option(False, "--version", callback=_version, is_eager=True, help="Which fit this is."),
    ) -> None:
        """Train, eat and plan on purpose: one line to log anything, undo for everything."""

    return typer.main.get_command(app)


def main(argv: Sequence[str]) -> int:
    """Run one command line; the exit status comes back."""
    as_json = "--json" in argv
    try:
        options, rest = global_options.take(argv)
        if rest in ([], ["--help"]):
            return show(overview(), global_options.Options(json=options.json))
        with _catching_usage():
            door.begin(options)
            result: Any = _root()(list(rest), prog_name="fit", standalone_mode=False)
        if isinstance(result, Answer):
            return show(result, options)
        return result if isinstance(result, int) else 0
    except FitError as error:
        return show_error(error, as_json)
    except (KeyboardInterrupt, typer.Abort):
        return 130
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
        return 0
    except Exception as error:
        return show_bug(error, as_json)


# Typer carries a Click of its own and exports only this child of its UsageError.
_UsageError = typer.BadParameter.__mro__[1]


class _catching_usage:
    """Click's complaints, in our words."""

    def __enter__(self) -> None:
        pass

    def __exit__(self, kind: Any, error: BaseException | None, trace: Any) -> None:
        if type(error).__name__ == "NoArgsIsHelpError":
            raise SystemExit(0) from None
        if isinstance(error, _UsageError):
            context = getattr(error, "ctx", None)
            path = context.command_path if context else "fit"
            message = getattr(error, "format_message")().rstrip(".")  # noqa: B009 - see _UsageError
            raise Unreadable(message[:1].lower() + message[1:], f"{path} --help shows how it is used") from error
