"""`fit COMMAND --help`: a command's page in the manner of `fit --help`, at the width of the terminal it is read on."""

from __future__ import annotations

import typer

from fit.cli import door
from fit.cli.answer import Answer, Line
from fit.cli.columns import room
from fit.cli.layout import WIDEST, wrapped
from fit.cli.show import show

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from typing import Any

_KINDS = {"int": "N", "int range": "N", "float": "NUMBER", "float range": "NUMBER"}


def dressed(command: Any) -> Any:
    """The command with a page of ours, and all commands below it."""

    def get_help(ctx: Any) -> str:
        show(page(command, ctx), door.options())
        raise typer.Exit

    command.get_help = get_help
    if hasattr(command, "get_command"):
        below = command.get_command

        def get_command(ctx: Any, name: str) -> Any:
            found = below(ctx, name)
            return None if found is None else dressed(found)

        command.get_command = get_command
    return command


def page(command: Any, ctx: Any) -> Answer:
    """Its usage, what it does, and a line for each word, option and command below it."""
    words = [(metavar(p), said(getattr(p, "help", None))) for p in command.params if p.param_type_name == "argument"]
    options = [
        (option_text(p), said(p.help) + _default(p))
        for p in command.params
        if p.param_type_name == "option" and not p.hidden
    ]
    commands = [(name, said(one.short_help or one.help)) for name, one in below(command, ctx)]
    usage = " ".join([ctx.command_path, *(["COMMAND"] if commands else [name for name, _ in words])])
    shape = {
        "usage": usage, "help": said(command.help), "words": dict(words), "options": dict(options),
        "commands": dict(commands),
    }  # fmt: skip
    sections = (
        ("Commands", commands), ("Words", [w for w in words if w[1]]), ("Options", [*options, ("--help", "This page")])
    )  # fmt: skip
    return Answer(shape=shape, text=tuple(_lines(f"Usage: {usage} [OPTIONS]", command, sections)))


def below(command: Any, ctx: Any) -> list[tuple[str, Any]]:
    """The commands of a group, each with its name."""
    if not hasattr(command, "list_commands"):
        return []
    found = [(name, command.get_command(ctx, name)) for name in command.list_commands(ctx)]
    return [(name, one) for name, one in found if one is not None and not one.hidden]


def metavar(argument: Any) -> str:
    """What stands for the words of an argument: `EXERCISE...`, in brackets where they can be left out."""
    if argument.metavar:
        return str(argument.metavar)
    name = argument.name.upper().rstrip("_") + ("..." if argument.nargs == -1 else "")
    return name if argument.required else f"[{name}]"


def option_text(option: Any) -> str:
    """`--set N`, `-n N`, `--at ...`, `--all`."""
    names = ", ".join(option.opts)
    if option.is_flag:
        return names
    return f"{names} {option.metavar or _KINDS.get(option.type.name, '...')}"


def said(text: str | None) -> str:
    return " ".join((text or "").split())


def _default(option: Any) -> str:
    value = None if option.is_flag or callable(option.default) else option.default
    return "" if value in (None, "", [], ()) else f" Else {value}."


def _lines(usage: str, command: Any, sections: Sequence[tuple[str, list[tuple[str, str]]]]) -> Iterator[Line]:
    width = min(room() or 80, WIDEST)
    first, *more = wrapped(usage, width - 4)
    yield from [Line(text=first), *[Line(text="    " + text) for text in more], Line(text="")]
    yield from [Line(text=text) for text in wrapped(said(command.help), width)]
    for title, rows in sections:
        if rows:
            yield from section(title, rows, width)
    if command.epilog:
        yield Line(text="")
        yield from [Line(text=text, style="dim") for text in wrapped(command.epilog, width)]


def section(title: str, rows: Sequence[tuple[str, str]], width: int) -> Iterator[Line]:
    """A title and a line for each row; a name too long for its column stands on a line of its own."""
    yield Line(text="")
    yield Line(text=title, style="strong")
    indent = min(max(len(name) for name, _ in rows) + 4, max(width // 3, 16))
    for name, line in rows:
        texts = wrapped(line, width - indent)
        if len(name) + 4 > indent:
            yield from [Line(text="  " + text) for text in wrapped(name, width - 2)]
        else:
            yield Line(text=("  " + name.ljust(indent - 2) + texts.pop(0)).rstrip())
        yield from [Line(text=" " * indent + text) for text in texts if text]
