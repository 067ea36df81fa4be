"""Writes the parts of docs/ that the code knows best: `python -m tests.docs.reference` (a test holds them current)."""

from __future__ import annotations

from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
_BEGIN, _END = "<!-- generated: {} -->", "<!-- end -->"


def commands_page() -> str:
    """docs/cli.md: every command with its arguments and options."""
    from fit.cli.commands import COMMANDS, PANELS
    from fit.cli.tree import _root

    root = _root()
    context = root.make_context("fit", ["x"], resilient_parsing=True)
    lines = [
        "# Every command",
        "",
        "Written by `python -m tests.docs.reference`; a test holds it equal to what the commands say of themselves.",
        "",
        "Before or after any command stand `--json`, `--csv`, `--quiet`, `--yes` and `--as-of DATE`. Exit status:",
        "0 done, 1 a bug, 2 unreadable input, 3 not found, 4 refused by a rule, 5 sequence conflict, 6 storage,",
        "75 try again.",
    ]
    for panel in PANELS:
        mine = [name for name, (where, _, _) in COMMANDS.items() if where == panel]
        if mine:
            lines += ["", f"## {panel}"]
        for name in mine:
            lines += _command(root.get_command(context, name), f"fit {name}")
    return "\n".join(lines) + "\n"


def _command(command: Any, path: str) -> list[str]:
    if hasattr(command, "list_commands"):
        lines = ["", f"### `{path}`", "", _sentence(command.help), *_options(command, [])]
        for name in command.list_commands(None):
            lines += _command(command.get_command(None, name), f"{path} {name}")
        return lines
    arguments = [p for p in command.params if p.param_type_name == "argument"]
    usage = " ".join([path, *[_metavar(p) for p in arguments]])
    return ["", f"### `{usage}`", "", _sentence(command.help), *_options(command, arguments)]


def _options(command: Any, arguments: list[Any]) -> list[str]:
    """A table of the arguments that say something, and of the options."""
    rows = [(_metavar(p), getattr(p, "help", None)) for p in arguments if getattr(p, "help", None)]
    rows += [
        (", ".join(p.opts), p.help)
        for p in command.params
        if p.param_type_name == "option" and p.name != "help" and not getattr(p, "hidden", False)
    ]
    said = [f"| `{name.replace('|', chr(92) + '|')}` | {_sentence(text)} |" for name, text in rows]
    return ["", "| | |", "|---|---|", *said] if rows else []


def _metavar(parameter: Any) -> str:
    return parameter.metavar or parameter.name.upper().rstrip("_") + ("..." if parameter.nargs == -1 else "")


def _sentence(text: str | None) -> str:
    return " ".join((text or "").split())


def contexts() -> str:
    """The generated part of docs/domain-design.md: each context's commands and events."""
    from fit.app import catalog

    lines = []
    for domain in catalog.DOMAINS:
        package = __import__(f"fit.{domain}", fromlist=["*"])
        lines += ["", f"## {domain.capitalize()}", "", _sentence(package.__doc__), ""]
        asked = sorted({c.__name__: c for c in _commands(domain)}.items())
        lines += ["| may be asked | |", "|---|---|"]
        lines += [f"| `{name}` | {_fields(kind)} |" for name, kind in asked]
        lines += ["", "| happened | carries |", "|---|---|"]
        lines += [
            f"| `{name}` {kind.VERSION} | {_fields(kind)} |"
            for name, kind in catalog.events(domain).items()
            if name not in ("Voided", "Restored")
        ]
        reactions = {n: p for n, p in catalog.POLICIES.items() if n in catalog.events(domain)}
        if reactions:
            lines += ["", "| when | then |", "|---|---|"]
            lines += [f"| `{n}` | {', '.join(_policy(name) for name in names)} |" for n, names in reactions.items()]
    return "\n".join(lines).strip() + "\n"


def _policy(name: str) -> str:
    room = __import__(f"fit.policies.{name}", fromlist=["*"])
    return f"`{name}`: {_sentence(room.__doc__)}"


def _commands(domain: str) -> list[Any]:
    from fit.kernel.record import Record

    found = []
    for path in sorted((ROOT / "src" / "fit" / domain).glob("*.py")):
        room = __import__(f"fit.{domain}.{path.stem}", fromlist=["*"])
        found += [
            kind
            for kind in vars(room).values()
            if isinstance(kind, type) and issubclass(kind, Record) and getattr(kind, "DOMAIN", None) == domain
            and not any(issubclass(other, kind) and other is not kind for other in vars(room).values()
                        if isinstance(other, type))
            and kind.__module__ == room.__name__
        ]  # fmt: skip
    return found


def _fields(kind: Any) -> str:
    return ", ".join(f"`{name}`" for name in kind._names)


def with_generated(page: str, name: str, text: str) -> str:
    """`page` with what stands between its marks replaced."""
    begin, end = _BEGIN.format(name), _END
    head, _, rest = page.partition(begin)
    _, _, tail = rest.partition(end)
    return f"{head}{begin}\n\n{text}\n{end}{tail}"


def pages() -> dict[Path, str]:
    design = ROOT / "docs" / "domain-design.md"
    return {
        ROOT / "docs" / "cli.md": commands_page(),
        design: with_generated(design.read_text(), "contexts", contexts()),
    }


def main() -> None:
    for path, text in pages().items():
        path.write_text(text)
        print(path.relative_to(ROOT))


if __name__ == "__main__":
    main()
