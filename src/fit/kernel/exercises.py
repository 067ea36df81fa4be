"""The exercises `fit` knows, and how words find them: `bench` and `Bench Press (Barbell)` are one lift."""

from __future__ import annotations

from fit.kernel.errors import NotFound
from fit.kernel.exercise_catalogue import TABLE
from fit.kernel.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

MUSCLES = (
    *("chest", "front delts", "side delts", "rear delts", "triceps", "biceps", "forearms"),
    *("lats", "upper back", "traps", "lower back", "abs", "obliques", "neck", "cardio"),
    *("glutes", "quads", "hamstrings", "adductors", "abductors", "calves", "hip flexors"),
)
EQUIPMENT = (
    *("barbell", "dumbbell", "machine", "cable", "kettlebell", "body weight", "band", "smith machine", "trap bar"),
    *("ez bar", "cardio machine", "plate", "sled", "medicine ball", "other", "none"),
)
KINDS = ("weighted", "bodyweight", "assisted", "timed", "distance")
REGIONS = ("upper", "lower", "core", "full", "cardio")

_NEAREST = 3

# What people put between words is a blank, what they put inside one is nothing: "Bench-Press", "farmer's".
# `|` fences the aliases in the catalogue. Dotless i, ø and ł have no accent that Unicode could take off.
_SIGNS = str.maketrans(
    dict.fromkeys("-_/\\()[]{}<>,;:|‐‑‒–—―−°", " ")
    | dict.fromkeys("'’‘ʼ`´.\"“”\ufe0f", "")
    | {"&": " and ", "ı": "i", "ø": "o", "ł": "l", "đ": "d"}
)


class Exercise(Record):
    """A lift or cardio move. `kind` says what a set of it counts: see KINDS; `own` is one the lifter added."""

    id: str
    name: str
    aliases: tuple[str, ...]
    primary: tuple[str, ...]
    secondary: tuple[str, ...]
    equipment: str
    kind: str
    region: str = "upper"
    own: bool = False


def normal(text: str) -> str:
    """The form words are matched in: no case, accents, hyphens, brackets or apostrophes, single blanks."""
    if not text.isascii():
        text = _unaccented(text)
    return " ".join(text.lower().translate(_SIGNS).split())


def own_id(name: str, taken: Callable[[str], bool]) -> str:
    """The id of an exercise of one's own, the same on every device: the name with hyphens; a name without a plain
    letter gets a number."""
    made = normal(name).replace(" ", "-")
    made = "".join([c for c in made if c.isascii() and (c.isalnum() or c == "-")]).strip("-")
    if len(made) > 1 and any(c.isalpha() for c in made) and not taken(made):
        return made
    from fit.kernel import ids

    return f"own-{ids.key('exercise', normal(name))[:8]}"


def _unaccented(text: str) -> str:
    """Only the marks of Latin, Greek and Cyrillic go: those of Japanese or Hindi make other letters."""
    from unicodedata import normalize  # few type an accent, and loading the tables takes time

    letters = normalize("NFKD", normalize("NFKD", text).casefold())
    return normalize("NFC", "".join([c for c in letters if not "\u0300" <= c <= "\u036f"]))


def by_id(id: str, own: Sequence[Exercise] = ()) -> Exercise | None:
    """The exercise of exactly this id; the lifter's own version of a known one comes first."""
    for exercise in own:
        if exercise.id == id:
            return exercise
    at = TABLE.find(f"\n\n{id}; ")
    known = _at(at + 2) if at >= 0 else None
    return known if known and known.id == id else None


def find(words: str, own: Sequence[Exercise] = ()) -> Exercise | None:
    """The exercise whose id, else name, else alias these words are; the lifter's own first at each step."""
    key = normal(words)
    if not key:
        return None
    for exercise in own:
        if key == normal(exercise.name) or key == normal(exercise.id):
            return by_id(words.strip().lower(), own) or exercise
    # Ids of the catalogue are its names with hyphens, so the id stands for the name.
    if named := by_id(key.replace(" ", "-"), own):
        return named
    for exercise in own:
        if key in map(normal, exercise.aliases):
            return exercise
    at = TABLE.find(f"|{key}|")
    return by_id(_at(at).id, own) if at >= 0 else None


def resolve(words: str, own: Sequence[Exercise] = ()) -> Exercise:
    """The exercise found by these words, or by a prefix that only it has; else NotFound with the nearest three.

    A prefix of several is still one exercise's if all that it may become begins with a whole name or alias of it:
    `deadl` is the deadlift, although "Deadlift (Dumbbell)" begins so too; `dead` may be a dead bug, and is refused.
    """
    if exercise := find(words, own):
        return exercise
    if not normal(words):
        raise NotFound("no exercise named", hint="fit exercise list shows them all")
    begun = _begun(normal(words), own)
    meant = {exercise.id: exercise for _, exercise in begun}
    if len(meant) == 1:
        return begun[0][1]
    if begun and (whole := find(_common([term for term, _ in begun]), own)) and whole.id in meant:
        return whole
    near = list(meant.values())[:_NEAREST] or suggest(words, own)
    raise NotFound(
        f'no exercise called "{words}"',
        hint=f'did you mean {", ".join([e.name for e in near])}? or add it: fit exercise add "{words}"',
    )


def suggest(words: str, own: Sequence[Exercise] = ()) -> list[Exercise]:
    """The three exercises whose names or aliases read most like these words, nearest first."""
    key = normal(words)
    alike = _alike()
    scored = [(max([alike(key, term) for term in _terms(e)]), e) for e in _all(own)]
    return [e for _, e in sorted(scored, key=lambda pair: -pair[0])[:_NEAREST]]


def catalogue() -> tuple[Exercise, ...]:
    """Every exercise that comes with `fit`."""
    return tuple([_exercise(entry) for entry in TABLE.strip("\n").split("\n\n")])


def _at(place: int) -> Exercise:
    """The exercise whose entry in the table covers this place."""
    return _exercise(TABLE[TABLE.rindex("\n\n", 0, place) + 2 : TABLE.index("\n\n", place)])


def _exercise(entry: str) -> Exercise:
    called, facts, *aliases = entry.split("\n")
    id, name = called.split("; ")
    primary, secondary, equipment, kind, region = facts.split("; ")
    return Exercise(
        id=id,
        name=name,
        aliases=tuple([alias for line in aliases for alias in line[1:-1].split("|")]),
        primary=tuple(primary.split(",")),
        secondary=() if secondary == "-" else tuple(secondary.split(",")),
        equipment=equipment,
        kind=kind,
        region=region,
    )


def _all(own: Sequence[Exercise]) -> Iterator[Exercise]:
    """The lifter's own, then the rest; his version of a known exercise hides ours."""
    yield from own
    taken = {exercise.id for exercise in own}
    for exercise in catalogue():
        if exercise.id not in taken:
            yield exercise


def _terms(exercise: Exercise) -> list[str]:
    return [normal(term) for term in (exercise.name, exercise.id, *exercise.aliases)]


def _begun(key: str, own: Sequence[Exercise]) -> list[tuple[str, Exercise]]:
    """What begins with `key`, with whose it is; exercises whose very name begins so come first."""
    if len(key) < 2:
        return []
    hits = [(term, e, n) for e in _all(own) for n, term in enumerate(_terms(e)) if term.startswith(key)]
    hits.sort(key=lambda hit: hit[2] > 0)
    return [(term, e) for term, e, _ in hits]


def _common(terms: list[str]) -> str:
    """The longest beginning that all terms share."""
    low, high = min(terms), max(terms)
    same = 0
    while same < len(low) and low[same] == high[same]:
        same += 1
    return low[:same]


def _alike() -> Callable[[str, str], float]:
    """How alike two words are; rapidfuzz is fast, difflib is everywhere."""
    try:
        from rapidfuzz.fuzz import ratio
    except ImportError:
        from difflib import SequenceMatcher

        return lambda a, b: SequenceMatcher(None, a, b).ratio()
    return ratio
