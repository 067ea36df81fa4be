"""The built-in programmes: which sets on which days, and how each lift grows.

Sets, days and increments are the programmes' published facts (5/3/1: Jim Wendler; GZCLP: Cody Lefever); the assistance
work and the two others are our own choice.
"""

from __future__ import annotations

from fit.kernel.errors import NotFound
from fit.kernel.record import Record
from fit.planning.scheme_text import read_scheme
from fit.planning.schemes import ByRpe

TYPE_CHECKING = False
if TYPE_CHECKING:
    from fit.planning.schemes import Scheme


class Line(Record):
    """One exercise of a template: its sets in notation, without weights, and its progression."""

    sets: str
    progression: str


class Template(Record):
    name: str
    lines: tuple[Line, ...]


class Programme(Record):
    """`days`: a weekday in lower case and the template's name."""

    id: str
    name: str
    about: str
    templates: tuple[Template, ...]
    days: tuple[tuple[str, str], ...]


def _template(name: str, *lines: str) -> Template:
    said = (line.split(" | ") for line in lines)
    return Template(name=name, lines=tuple(Line(sets=sets, progression=scheme) for sets, scheme in said))


FOUR_DAYS = ("monday", "tuesday", "thursday", "friday")
UPPER, LOWER = "linear +2.5kg every 1 fail 3 -10%", "linear +5kg every 1 fail 3 -10%"

LINEAR = Programme(
    id="linear",
    name="Linear full body",
    about="Three days of the whole body; every session that went well adds weight. For the first months.",
    templates=(
        _template(
            "Full Body A",
            f"squat 3x5 rest 180 | {LOWER}",
            f"bench 3x5 rest 180 | {UPPER}",
            f"row 3x8 rest 120 | {UPPER}",
        ),
        _template(
            "Full Body B",
            f"deadlift 2x5 rest 180 | {LOWER}",
            f"press 3x5 rest 180 | {UPPER}",
            "lat pulldown 3x8-12 rest 90 | double +2.5kg 8-12",
        ),
        _template(
            "Full Body C",
            f"squat 3x5 rest 180 | {LOWER}",
            f"bench 3x5 rest 180 | {UPPER}",
            "plank 3x45s rest 60 | ",
        ),
    ),
    days=(("monday", "Full Body A"), ("wednesday", "Full Body B"), ("friday", "Full Body C")),
)


def _wendler(name: str, lift: str, increment: str, first: str, second: str) -> Template:
    return _template(
        name,
        f"{lift} 3x5+ rest 180 | 531 week 1 cycle 1 {increment}",
        f"{first} 3x8-12 rest 90 | double +2.5kg 8-12",
        f"{second} 3x10-15 rest 60 | double +2.5kg 10-15",
    )


FIVE_THREE_ONE = Programme(
    id="531",
    name="5/3/1",
    about="Four days, one main lift each, in waves of four weeks below a training max that grows slowly.",
    templates=(
        _wendler("5/3/1 Press", "press", "+2.5kg", "lat pulldown", "lateral raise"),
        _wendler("5/3/1 Deadlift", "deadlift", "+5kg", "leg press", "leg curl"),
        _wendler("5/3/1 Bench", "bench", "+2.5kg", "row", "triceps pushdown"),
        _wendler("5/3/1 Squat", "squat", "+5kg", "romanian deadlift", "calf raise"),
    ),
    days=tuple(zip(FOUR_DAYS, ("5/3/1 Press", "5/3/1 Deadlift", "5/3/1 Bench", "5/3/1 Squat"), strict=True)),
)


def _tiers(name: str, first: str, second: str, third: str) -> Template:
    """A lower-body lift adds 5 kg, an upper-body lift 2.5 kg."""
    more = {lift: "+5kg" if lift in ("squat", "deadlift") else "+2.5kg" for lift in (first, second, third)}
    return _template(
        name,
        f"{first} 5x3+ rest 180 | gzclp t1 stage 1 {more[first]}",
        f"{second} 3x10 rest 120 | gzclp t2 stage 1 {more[second]}",
        f"{third} 3x15+ rest 75 | gzclp t3 stage 1 {more[third]}",
    )


GZCLP = Programme(
    id="gzclp",
    name="GZCLP",
    about="Four days of one heavy, one medium and one light lift; each goes down a ladder of its own when it stalls.",
    templates=(
        _tiers("GZCLP 1", "squat", "bench", "lat pulldown"),
        _tiers("GZCLP 2", "press", "deadlift", "row"),
        _tiers("GZCLP 3", "bench", "squat", "lat pulldown"),
        _tiers("GZCLP 4", "deadlift", "press", "row"),
    ),
    days=tuple(zip(FOUR_DAYS, ("GZCLP 1", "GZCLP 2", "GZCLP 3", "GZCLP 4"), strict=True)),
)


def _ranges(name: str, heavy: tuple[str, ...], light: tuple[str, ...]) -> Template:
    return _template(
        name,
        *(f"{lift} 3x6-10 rest 150 | double +2.5kg 6-10" for lift in heavy),
        *(f"{lift} 3x10-15 rest 75 | double +2.5kg 10-15" for lift in light),
    )


DOUBLE = Programme(
    id="double",
    name="Upper and lower",
    about="Four days, upper and lower body in turn; first more reps, then more weight. For muscle, at any stage.",
    templates=(
        _ranges("Upper A", ("bench", "row"), ("lat pulldown", "lateral raise", "triceps pushdown")),
        _ranges("Lower A", ("squat", "romanian deadlift"), ("leg curl", "calf raise")),
        _ranges("Upper B", ("press", "lat pulldown"), ("incline bench press", "face pull", "biceps curl")),
        _ranges("Lower B", ("deadlift", "leg press"), ("leg extension", "calf raise")),
    ),
    days=tuple(zip(FOUR_DAYS, ("Upper A", "Lower A", "Upper B", "Lower B"), strict=True)),
)

PROGRAMMES = (LINEAR, FIVE_THREE_ONE, GZCLP, DOUBLE)


def programme(name: str) -> Programme:
    """By id or name, whatever the case; `5/3/1` is `531`."""
    wanted = name.strip().casefold()
    for one in PROGRAMMES:
        if wanted in (one.id, one.name.casefold()):
            return one
    raise NotFound(f"no programme is called {name!r}", "one of: " + ", ".join(one.id for one in PROGRAMMES))


def scheme_of(line: Line, unit: str = "kg") -> Scheme | None:
    """The line's progression with the plates of the lifter's unit: where kilograms add 2.5 or 5, pounds add 5 or 10."""
    if not line.progression:
        return None
    scheme = read_scheme(line.progression)
    return (
        scheme if unit == "kg" or isinstance(scheme, ByRpe) else scheme.but(increment=scheme.increment * 2, unit=unit)
    )
