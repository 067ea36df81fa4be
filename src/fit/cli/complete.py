"""What a shell may offer when Tab is pressed."""

from __future__ import annotations

import sys
from collections.abc import Iterator  # Typer reads the annotations at run time

import typer

from fit.kernel import exercises

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from fit.app.house import House

_GLOBAL = {
    "--json": "One JSON document", "--csv": "Comma-separated values", "--quiet": "Say nothing", "--yes": "Do not ask",
    "--as-of": "As it was known then", "--help": "How it is used",
}  # fmt: skip


def offered(root: Any, argv: Sequence[str]) -> int:
    """`fit --complete SHELL WORDS...`: what the last of the words may become, one a line; the scripts of `fit
    completion` ask this way."""
    from fit.cli.options import take
    from fit.kernel.errors import FitError

    shell, *words = argv or ("bash",)
    *before, typed = words or [""]
    before, typed = [_bare(word) for word in before], _bare(typed)
    try:
        found = [(word, "") for word in day_words(typed)] if before[-1:] == ["--as-of"] else None
        if found is None:
            found = list(_offers(root, take(before)[1], typed))
    except (FitError, typer.Exit):
        return 0  # half a command line may be wrong: nothing fits it
    for word, about in dict(found).items():
        sys.stdout.write(_line(shell, word, about) + "\n")
    return 0


def _offers(root: Any, before: list[str], typed: str) -> Iterator[tuple[str, str]]:
    from typer._completion_classes import BashComplete

    asked = BashComplete(root, {}, "fit", "")
    for item in asked.get_completions(before, typed):
        yield str(item.value), item.help or ""
    if typed.startswith("-") and "--" not in before:
        yield from ((name, about) for name, about in _GLOBAL.items() if name.startswith(typed))


def _bare(word: str) -> str:
    """A word as the shell would hand it over: without the quotes it is being typed in."""
    import shlex

    for end in ("", "'", '"'):
        try:
            return "".join(shlex.split(word + end)[:1])
        except ValueError:
            continue
    return word


def _line(shell: str, word: str, about: str) -> str:
    about = " ".join(about.split())
    if shell == "zsh":
        return word.replace(":", "\\:") + (f":{about}" if about else "")
    return f"{word}\t{about}" if shell == "fish" and about else word


def _house() -> House | None:
    """The log, if there is one with something in it: one that cannot be read offers nothing, and the command itself
    will say why."""
    from fit.cli.opening import open_house
    from fit.kernel.errors import FitError

    try:
        house = open_house()
        if house.store.log.head() == 0:
            return None
        house.ready()
    except FitError:
        return None
    return house


def exercise_names(ctx: typer.Context, incomplete: str) -> Iterator[str]:
    """Ids and names of exercises that begin as typed, the lifter's own first. With nothing typed, those that were ever
    logged; behind the first words of a name, the rest of it."""
    from fit.app.exercises import Exercises

    own: tuple[exercises.Exercise, ...] = ()
    done: set[str] = set()
    if house := _house():
        own = Exercises(house.views).own
        done = {row["exercise_id"] for row in house.views.find("v_lifts", {}, columns="distinct exercise_id")}
    said = [word for given in ctx.params.values() if isinstance(given, (list, tuple)) for word in given]
    before = exercises.normal(" ".join(str(word) for word in said))
    start = incomplete.casefold()
    seen = set()
    for exercise in (*own, *exercises.catalogue()):
        if not before and not start and done and exercise.id not in done:
            continue
        names = [exercise.id, exercise.name.casefold(), *exercise.aliases]
        for name in names:
            if before:
                name = name[len(before) + 1 :] if name.startswith(before + " ") else ""
            elif " " in name or (not start and name != exercise.id):
                continue
            if name and name.startswith(start) and name not in seen:
                seen.add(name)
                yield name


def plan_names(incomplete: str) -> Iterator[str]:
    """Names of live plans that begin as typed."""
    from fit.app.plans import live_plans

    house = _house()
    rows = live_plans(house) if house else []
    start = incomplete.casefold()
    yield from (row["name"] for row in rows if row["name"].casefold().startswith(start))


def day_words(incomplete: str) -> Iterator[str]:
    """Words for days that begin as typed."""
    from fit.kernel import days

    words = ("today", "yesterday", *days.WEEKDAYS)
    yield from (word for word in words if word.startswith(incomplete.lower()))


def entry_ids(incomplete: str) -> Iterator[tuple[str, str]]:
    """Ends of the ids of the last entries, each with what it says, for `fit amend`."""
    from fit.app.history import workouts
    from fit.cli.wording import sets_text

    house = _house()
    for workout in workouts(house, limit=5) if house else ():
        for entry in reversed(workout["exercises"]):
            if (end := entry["entry_id"][-4:]).startswith(incomplete.lower()):
                yield end, f"{entry['name']} {sets_text(entry['sets'])}"


def event_ids(incomplete: str) -> Iterator[tuple[str, str]]:
    """Ends of the ids of the last events, for `fit events show`."""
    from fit.app import inspect_log

    house = _house()
    for stored in reversed(inspect_log.events(house, inspect_log.Wanted(), last=20) if house else []):
        if (end := stored.envelope.event_id[-6:]).startswith(incomplete.lower()):
            yield end, stored.envelope.event_type
