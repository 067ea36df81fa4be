"""The manual as roff, written from the commands themselves."""

from __future__ import annotations

from fit.cli import help as pages
from fit.cli.commands import COMMANDS, PANELS
from fit.cli.overview import PURPOSE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from typing import Any

OPTIONS = (
    ("--json", "One JSON document, and nothing else, on standard output; lists of events are one document a line."),
    ("--csv", "Tables as CSV."),
    ("-q, --quiet", "Say nothing but warnings and errors."),
    ("-y, --yes", "Answer yes where a command asks."),
    ("--as-of DATE", "Reading commands answer from the log as it was known then."),
    ("--version", "Which fit this is."),
    ("-h, --help", "The page of any command."),
)
EXAMPLES = (
    ("fit log bench 3x8@50", "Three sets of eight at 50 kg."),
    ('fit log squat 5x5@100 rpe8 rest 180 "felt strong"', "With effort, rest in seconds and a note."),
    ('fit log pullup 8/8/7@bw+10 --at "yesterday 18:30"', "Body weight and ten more, logged a day late."),
    ("fit undo", "Take that back, with all it caused."),
    ('fit plan create workout "Upper A" -e "bench 3x8@50 rest 90"', "A plan; sets beyond it raise its targets."),
    ('fit schedule assign monday "Upper A" --at 18:00', "Every Monday."),
    ('fit meal log lunch "chicken 150g" "rice 200g"', "What was eaten."),
    ("fit stats trend bench --json", "What it comes to, for a script."),
)
STATUS = (
    ("0", "Done."),
    ("1", "A bug in fit."),
    ("2", "Unreadable input."),
    ("3", "Not found."),
    ("4", "Refused by a rule."),
    ("5", "Sequence conflict: the log changed, or two devices claim the same place in it."),
    ("6", "Storage: a broken chain, a failed fit doctor."),
    ("75", "Try again later: the network, or a busy log."),
)
ENVIRONMENT = (
    ("FIT_HOME", "The folder that everything lives in, instead of the platform's own."),
    ("FIT_SERVER", "The server to sync with, whatever fit config says."),
    ("FIT_TOKEN", "This device's token for it, instead of the one that fit login keeps."),
    ("NO_COLOR, FORCE_COLOR", "Never colours, or always."),
    ("VISUAL, EDITOR", "What fit plan edit opens where fit config names no editor."),
)

_ESCAPED = {"\\": "\\e", "-": "\\-", "'": "\\(aq", "`": "\\(ga", "^": "\\(ha", "~": "\\(ti"}


def manual(root: Any) -> str:
    """The whole page; `root`: the Click context of `fit`."""
    from importlib.metadata import version

    return "\n".join(_lines(root, version("fitness-tracker"))) + "\n"


def below(ctx: Any) -> list[Any]:
    """A context for each command of a group."""
    return [type(ctx)(one, info_name=name, parent=ctx) for name, one in pages.below(ctx.command, ctx)]


def _lines(root: Any, version: str) -> Iterator[str]:
    yield f'.TH FIT 1 "" "fit {version}" "User Commands"'
    yield from [".SH NAME", "fit \\- log training, food and plans, and see what they come to"]
    yield from [".SH SYNOPSIS", "\\fBfit\\fR [\\fIOPTIONS\\fR] \\fICOMMAND\\fR [\\fIWORDS\\fR]..."]
    yield from [".SH DESCRIPTION", _text(PURPOSE)]
    yield from [".SH OPTIONS", "These stand before or after any command.", *_listed(OPTIONS)]
    yield ".SH COMMANDS"
    contexts = {child.info_name: child for child in below(root)}
    for panel in PANELS:
        mine = [contexts[name] for name, (where, _, _) in COMMANDS.items() if where == panel]
        if mine:
            yield f'.SS "{_text(panel)}"'
        for child in mine:
            yield from _command(child)
    yield from [".SH EXAMPLES", *_listed(EXAMPLES)]
    yield from [".SH EXIT STATUS", *_listed(STATUS)]
    yield from [".SH ENVIRONMENT", *_listed(ENVIRONMENT)]
    yield from [".SH FILES", _text("fit doctor names the log's file, fit config path that of the settings.")]


def _command(ctx: Any) -> Iterator[str]:
    """A command with its words and options, then those below it."""
    shape = pages.page(ctx.command, ctx).shape
    path, words = ctx.command_path, shape["usage"].removeprefix(ctx.command_path)
    summary = shape["help"] or COMMANDS[ctx.info_name][2]
    told = " ".join([summary, pages.said(ctx.command.epilog)]).strip()
    yield from [".TP", f"\\fB{_text(path)}\\fR" + (f"\\fI{_text(words)}\\fR" if words else ""), _text(told)]
    rows = [(name, text) for name, text in {**shape["words"], **shape["options"]}.items() if text]
    if rows:
        yield from [".RS", *_listed(rows), ".RE"]
    for child in below(ctx):
        yield from _command(child)


def _listed(rows: Sequence[tuple[str, str]]) -> Iterator[str]:
    for name, text in rows:
        yield from [".TP", f"\\fB{_text(name)}\\fR", _text(text)]


def _text(text: str) -> str:
    """Text that roff prints as it stands: no command at the beginning of a line, every sign itself."""
    signs = [_ESCAPED.get(sign, sign if sign.isascii() else f"\\[u{ord(sign):04X}]") for sign in text]
    return ("\\&" if text[:1] in (".", "'") else "") + "".join(signs)
