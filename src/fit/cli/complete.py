"""What a shell may offer when Tab is pressed."""

from __future__ import annotations

from collections.abc import Iterator  # Typer reads the annotation at run time

from fit.kernel import exercises


def exercise_names(incomplete: str) -> Iterator[str]:
    """Ids of exercises, the lifter's own first, that begin as typed."""
    from fit.app.exercises import Exercises
    from fit.cli.opening import open_house
    from fit.kernel.errors import FitError

    try:
        own = Exercises(open_house().views).own
    except FitError:
        own = ()  # a log that cannot be read offers nothing; the command itself will say why
    start = incomplete.casefold()
    seen = set()
    for exercise in (*own, *exercises.catalogue()):
        for word in (exercise.id, *exercise.aliases):
            if word.casefold().startswith(start) and " " not in word and word not in seen:
                seen.add(word)
                yield word


def plan_names(incomplete: str) -> Iterator[str]:
    """Names of live plans that begin as typed."""
    from fit.app.plans import live_plans
    from fit.cli.opening import open_house
    from fit.kernel.errors import FitError

    try:
        rows = live_plans(open_house())
    except FitError:
        return  # a log that cannot be read offers nothing; the command itself will say why
    start = incomplete.casefold()
    yield from (row["name"] for row in rows if row["name"].casefold().startswith(start))
