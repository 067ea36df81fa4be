"""A plan's lines as typed, `bench 3x8@40 rest 90`, become exercises with their sets; foods and doses likewise."""

from __future__ import annotations

from fit.kernel import notation
from fit.kernel.errors import FitError, Rejected, Unreadable
from fit.planning import line_text
from fit.planning.lines import line
from fit.planning.scheme_text import read_scheme

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from fit.app.exercises import Exercises
    from fit.app.house import Settings
    from fit.execution.foods import Food

LONGEST_WORDS = 500


def read_exercise(text: str, settings: Settings, known: Exercises, progression: str | None = None) -> dict[str, Any]:
    """One exercise of a plan. Raises Unreadable with the column, NotFound for an exercise nobody knows."""
    entry = notation.read_line(text, unit=settings.unit, known=known.known, plan=True)
    exercise = known.resolve(entry.words)
    if entry.delta is not None:
        raise Unreadable(f"{entry.delta.value:+g} has nothing to start from in a new plan", "write the weight: 3x8@40")
    targets = line_text.sets_of(entry, exercise)
    scheme = read_progression(progression, settings)
    return line(
        exercise.id, exercise.name, targets, notes=entry.note, superset=entry.superset, progression=scheme
    )


def read_exercises(texts: Sequence[str], settings: Settings, known: Exercises) -> tuple[dict[str, Any], ...]:
    """Lines in their order; an error names the line's place among them."""
    found = []
    for n, text in enumerate(texts, 1):
        try:
            found.append(read_exercise(text, settings, known))
        except FitError as error:
            error.message = f"exercise {n}, {error.message}" if len(texts) > 1 else error.message
            raise
    return tuple(found)


def read_progression(text: str | None, settings: Settings) -> str | None:
    """The scheme in its own words; nothing, or `none`, is none."""
    if not text or text.strip().lower() in ("", "none", "off"):
        return None
    return str(read_scheme(text, settings.unit))


def read_ingredients(texts: Sequence[str], own: Sequence[Food] = ()) -> tuple[dict[str, Any], ...]:
    """Foods with their grams, each text one or more of `oats 80g`; `own` are the lifter's own foods."""
    from fit.execution import foods
    from fit.execution.food_notation import grams, read_items

    found: list[dict[str, Any]] = []
    for item in read_items(tuple(texts), own):
        if item.quick is not None:
            about: dict[str, Any] = {"food_id": "quick", "food": item.words or "Quick calories", "grams": None}
        else:
            food = foods.resolve(item.words, own)
            about = {"food_id": food.id, "food": food.name, "grams": round(grams(item, food), 2)}
        found.append({**about, "typed": str(item)})
    return tuple(found)


def read_timing(text: str | None) -> str | None:
    """`8:00` is `08:00`; a word as `breakfast` stays. Unreadable for a time there is not."""
    if text is None or not text.strip():
        return None
    said = text.strip()
    if not said[:1].isdigit():
        return read_words(said)
    hour, colon, minute = said.partition(":")
    if not (hour.isdigit() and len(hour) <= 2 and (not colon or (minute.isdigit() and len(minute) == 2))):
        raise Unreadable(f'"{text}" is no time', "write it as 18:00, or a word: breakfast")
    if int(hour) > 23 or int(minute or 0) > 59:
        raise Unreadable(f'"{text}" is no time', "00:00 to 23:59")
    return f"{int(hour):02}:{int(minute or 0):02}"


def read_words(text: str | None) -> str | None:
    """A few words on one line: a dose, a note; nothing is None. Unreadable for what cannot be shown."""
    said = " ".join((text or "").split())
    if len(said) > LONGEST_WORDS or not said.isprintable():
        raise Unreadable(f"{said[:20]!r} is too long, or cannot be shown", f"at most {LONGEST_WORDS} letters")
    return said or None


def read_minutes(minutes: int | None) -> int | None:
    if minutes is not None and minutes < 1:
        raise Unreadable(f"{minutes} minutes are no duration", "as in 45")
    return minutes


def only_workouts(row: dict[str, Any]) -> None:
    if row["kind"] != "workout":
        raise Rejected(f"{row['name']} is a {row['kind']} plan and has no exercises", "fit plan edit changes it")
