"""`fit plan import`, `export` and `edit`: plans as a text."""

from __future__ import annotations

import os
import shlex
import subprocess
import sys
import tempfile
from pathlib import Path

import typer

from fit.app import plan_files, plan_toml, plans
from fit.app.plan_files import Read
from fit.cli.answer import Answer, Line
from fit.cli.complete import plan_names
from fit.cli.door import joined, reading_house, writing_house
from fit.cli.hot import read_stdin
from fit.cli.plan_words import plan_lines, plan_shape
from fit.kernel.errors import FitError, NotFound, Rejected, Unreadable

_HEAD = """\
# Save and close to make a new version; close without a change, and nothing happens.
# An exercise a line, as in fit log: "bench 3x8@40 rest 90", rep ranges 3x8-12, supersets "A: row 3x8@50".

"""


def import_(file: str = typer.Argument(help="A TOML file; - is stdin.")) -> Answer:
    """Make or change plans as a file says; all of it or nothing."""
    read = plan_files.import_plans(writing_house(), read_stdin() if file == "-" else _file(file))
    return _answer(read)


def export(
    words: list[str] = typer.Argument(None, metavar="[NAME]", help="One plan; else all.", autocompletion=plan_names),
) -> Answer:
    """Plans as TOML, to be read, kept, edited and imported."""
    house = reading_house()
    with house.store.reading():
        rows = [plans.plan_named(house, joined(words))] if words else plans.live_plans(house)
    text = plan_toml.write(rows)
    lines = tuple([Line(text=row) for row in text.removesuffix("\n").split("\n")]) if rows else ()
    return Answer(shape={"plans": [plan_shape(row) for row in rows], "toml": text}, text=lines)


def edit(words: list[str] = typer.Argument(metavar="NAME", help="The plan.", autocompletion=plan_names)) -> Answer:
    """Change a plan in your editor: the one of fit config, else $VISUAL, else $EDITOR."""
    house = writing_house()
    with house.command():
        row = plans.plan_named(house, joined(words))
    editor = _editor()
    before = _HEAD + plan_toml.write([row])
    with tempfile.TemporaryDirectory(prefix="fit-") as place:
        file = Path(place) / "plan.toml"
        file.write_text(before, encoding="utf-8")
        after = _edited(editor, file)
        if after == before:
            shape = {"plans": [{**plan_shape(row), "status": "same"}], "correlation_id": None, "event_ids": []}
            return Answer(shape=shape, text=(Line(text="nothing changed", style="dim"),))
        try:
            return _answer(plan_files.edit_plan(house, row["aggregate_id"], after, row["version"]))
        except FitError as error:
            kept = _kept(after)
            error.hint = f"{error.hint}; your text is in {kept}" if error.hint else f"your text is in {kept}"
            raise


def _editor() -> list[str]:
    from fit.adapters.config import read_config

    said = read_config(os.environ).editor or os.environ.get("VISUAL") or os.environ.get("EDITOR")
    if said is None and not sys.stdin.isatty():
        raise Rejected("no editor is set", "set EDITOR, or fit config set editor nano; fit plan import takes a file")
    return shlex.split(said or "vi")


def _edited(editor: list[str], file: Path) -> str:
    try:
        status = subprocess.run([*editor, str(file)], check=False).returncode
    except OSError as error:
        why = f"the editor {editor[0]} does not start: {error.strerror}"
        raise NotFound(why, "set EDITOR to one that does") from None
    if status:
        raise Rejected(f"the editor ended with {status}", "nothing was changed")
    return _file(str(file))


def _kept(text: str) -> str:
    handle, path = tempfile.mkstemp(prefix="fit-plan-", suffix=".toml")
    with os.fdopen(handle, "w", encoding="utf-8") as out:
        out.write(text)
    return path


def _file(path: str) -> str:
    try:
        return Path(path).read_text(encoding="utf-8")
    except UnicodeDecodeError as error:
        raise Unreadable(f"byte {error.start + 1} of {path} is no UTF-8", "save the file as UTF-8") from None
    except OSError as error:
        raise NotFound(f"{path} cannot be read: {error.strerror}", "fit plan export > plans.toml makes one") from None


def _answer(read: Read) -> Answer:
    text: list[Line] = []
    for row, status in read.plans:
        if status == "same":
            text.append(Line(text=f"{row['name']}: as it was", style="dim"))
        else:
            text += [Line(text=f"{status}:", style="good"), *plan_lines(row)]
    shape = {
        "plans": [{**plan_shape(row), "status": status} for row, status in read.plans],
        "correlation_id": read.outcome.correlation_id, "event_ids": read.outcome.event_ids,
    }  # fmt: skip
    return Answer(shape=shape, text=tuple(text))
