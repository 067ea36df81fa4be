"""What the option parser finds wrong with a command line, in the words of the house."""

from __future__ import annotations

from fit.kernel.errors import Unreadable

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Any

_GLOBAL = ("--json", "--csv", "--quiet", "--yes", "--as-of", "--help")


def unreadable(error: Any, called: str = "fit") -> Unreadable:
    """`error` is a Click UsageError; which one, its name says, since Typer keeps its own Click to itself. `called`: the
    command, where the parser does not say."""
    context: Any = getattr(error, "ctx", None)
    more = f"{context.command_path if context else called} --help shows how it is used"
    message = str(getattr(error, "message", "") or "").replace("\u2212", "-")
    match type(error).__name__:
        case "NoSuchOption":
            return _no_option(error.option_name, context, more)
        case "MissingParameter":
            return _missing(error.param, context, more)
        case "BadOptionUsage":
            if "does not take" in message or "takes no" in message:
                return Unreadable(f"{error.option_name} takes no value", more)
            return Unreadable(f"{error.option_name} needs a value", more)
        case "BadParameter" if error.param is not None:
            return _bad(error, message, more)
    if "extra argument" in message:
        extra = message[message.rfind("(") + 1 : -1] if message.endswith(")") else message
        many = "is one word" if " " not in extra else "are words"
        return Unreadable(f'"{extra}" {many} too many', more)
    if message.lower().startswith("no such command"):
        name = message.split("'")[1] if "'" in message else message
        return no_command(context.command_path, name, context.command.list_commands(context), more)
    message = message.rstrip(".")
    return Unreadable(message[:1].lower() + message[1:], more)


def no_command(path: str, name: str, known: Iterable[str], more: str) -> Unreadable:
    from difflib import get_close_matches

    near = get_close_matches(name.lower(), list(known), n=3)
    hint = f"did you mean {', '.join(f'{path} {one}' for one in near)}?" if near else more
    where = "" if path == "fit" else f"{path} has "
    return Unreadable(f'{where}no command "{name}"' if where else f'there is no command "{name}"', hint)


def _no_option(name: str, context: Any, more: str) -> Unreadable:
    from difflib import get_close_matches

    known = [opt for p in context.command.params for opt in p.opts if opt.startswith("--")] if context else []
    near = get_close_matches(name, [*known, *_GLOBAL], n=2)
    return Unreadable(f"there is no option {name}", f"did you mean {' or '.join(near)}?" if near else more)


def _missing(parameter: Any, context: Any, more: str) -> Unreadable:
    from fit.cli.help import metavar

    if parameter is None or parameter.param_type_name == "option":
        return Unreadable(f"{parameter.opts[0] if parameter is not None else 'a value'} is missing", more)
    words = [metavar(p) for p in context.command.params if p.param_type_name == "argument"]
    usage = " ".join([context.command_path, *words])
    return Unreadable(f"{metavar(parameter).strip('[]').removesuffix('...')} is missing", f"{usage}; {more}")


def _bad(error: Any, message: str, more: str) -> Unreadable:
    parameter = error.param
    name = parameter.opts[0] if parameter.param_type_name == "option" else parameter.name.upper()
    kind = parameter.type.name
    said = message.split("'")[1] if message.startswith("'") else message.split(" ")[0]
    if "range" in kind or "int" in kind or "float" in kind:
        least, most = getattr(parameter.type, "min", None), getattr(parameter.type, "max", None)
        number = "a whole number" if "int" in kind else "a number"
        limits = "" if least is None else f" from {least}" + ("" if most is None else f" to {most}")
        return Unreadable(f'{name} is {number}{limits}, not "{said}"', more)
    return Unreadable(f"{name}: {message[:1].lower()}{message[1:].rstrip('.')}", more)
