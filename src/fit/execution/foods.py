"""Which food you mean, what 100 g of it hold, and what one piece of it weighs."""

from __future__ import annotations

from fit.execution.food_catalogue import FOODS, WORDS
from fit.kernel.errors import NotFound
from fit.kernel.exercises import normal
from fit.kernel.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

# US measures, as in the USDA figures the portions come from.
MILLILITRES = {"cup": 236.588, "tbsp": 14.787, "tsp": 4.929}
# `20 peanuts` are not 20 handfuls.
_UNCOUNTED = frozenset((*MILLILITRES, "handful", "pinch", "serving"))


class Nutrients(Record):
    """Energy in kcal, the rest in grams."""

    kcal: float
    protein_g: float
    carbs_g: float
    fat_g: float
    fibre_g: float

    def times(self, factor: float) -> Nutrients:
        return Nutrients(**{name: value * factor for name, value in self.fields().items()})

    def plus(self, other: Nutrients) -> Nutrients:
        return Nutrients(**{name: value + getattr(other, name) for name, value in self.fields().items()})


class Portion(Record):
    """One slice, one scoop, one cup of a food."""

    name: str
    grams: float


class Food(Record):
    """`density` is in g/ml; `source` says where the figures stand, `own` that the lifter made it."""

    id: str
    name: str
    aliases: tuple[str, ...]
    per_100g: Nutrients
    portions: tuple[Portion, ...]
    density: float | None
    source: str
    own: bool = False

    @property
    def piece(self) -> Portion | None:
        """What counting means (`2 eggs`): the piece, or else the first portion, if that can be counted."""
        first = self.portions[0] if self.portions and self.portions[0].name not in _UNCOUNTED else None
        return self.portion("piece") or first

    @property
    def grams_per_ml(self) -> float | None:
        """The density, or the one its cup or spoon gives."""
        if self.density is not None:
            return self.density
        return next((p.grams / MILLILITRES[p.name] for p in self.portions if p.name in MILLILITRES), None)

    def portion(self, name: str) -> Portion | None:
        return next((portion for portion in self.portions if portion.name == name), None)


def by_id(id: str, own: Sequence[Food] = ()) -> Food | None:
    """The food of that id; the lifter's own stands before ours."""
    mine = next((food for food in own if food.id == id), None)
    return mine if mine is not None else _shipped(id)


def find(words: str, own: Sequence[Food] = ()) -> Food | None:
    """The food whose id, name or alias these words are, singular or plural; None if there is none."""
    word = normal(words)
    if not word:
        return None
    mine = _by_word(own).get(word) if own else None
    if mine is not None:
        return mine
    start = WORDS.find(f"\n{word}\t")
    return None if start < 0 else by_id(_id_at(start + 1), own)


def resolve(words: str, own: Sequence[Food] = ()) -> Food:
    """The food of that id, name, alias or unique prefix. NotFound otherwise, with the nearest three.

    A prefix of several is still one food's if all that it may become begins with a whole name of it:
    `avoc` is the avocado, although avocado oil begins so too; `chi` may be chicken or chilli, and is refused.
    """
    food = find(words, own)
    if food is not None:
        return food
    word = normal(words)
    begun = dict(_starting(word, own)) if len(word) > 1 else {}
    ids = list(dict.fromkeys(begun.values()))
    meant = by_id(ids[0], own) if len(ids) == 1 else find(_common(list(begun)), own) if begun else None
    if meant is not None and meant.id in ids:
        return meant
    near = _names(sorted(ids, key=len)[:3] if ids else _nearest(word, own), own)
    raise NotFound(
        f'"{words}" may be any of {len(ids)} foods' if ids else f'no food is called "{words}"',
        (f"did you mean {', '.join(near)}? " if near else "") + "fit food add adds a food of your own",
    )


def catalogue() -> tuple[Food, ...]:
    """Every food we ship, by id."""
    return tuple(_food(row) for row in FOODS.strip("\n").split("\n"))


def _shipped(id: str) -> Food | None:
    start = FOODS.find(f"\n{id}\t") if id and "\n" not in id and "\t" not in id else -1
    return None if start < 0 else _food(FOODS[start + 1 : FOODS.index("\n", start + 1)])


def _food(row: str) -> Food:
    id, name, aliases, held, portions, density, source = row.split("\t")
    kcal, protein, carbs, fat, fibre = (float(figure) for figure in held.split(" "))
    return Food(
        id=id,
        name=name,
        aliases=tuple(aliases.split(";")) if aliases else (),
        per_100g=Nutrients(kcal=kcal, protein_g=protein, carbs_g=carbs, fat_g=fat, fibre_g=fibre),
        portions=tuple(_portion(part) for part in portions.split(" ")),
        density=float(density) if density else None,
        source=source,
    )


def _portion(part: str) -> Portion:
    name, _, grams = part.partition("=")
    return Portion(name=name, grams=float(grams))


def _words(food: Food) -> set[str]:
    """Every word an own food answers to, and its simplest plural."""
    words = {normal(word) for word in (food.id, food.name, *food.aliases)} - {""}
    return words | {word + "s" for word in words}


# The words of the foods asked about last: a line of ten foods asks dozens of times, always about the same.
_known: list[tuple[Sequence[Food], dict[str, Food]]] = []


def _by_word(own: Sequence[Food]) -> dict[str, Food]:
    """Every word of one's own foods, and whose it is; of two foods, the first one's."""
    if not _known or _known[0][0] is not own or not isinstance(own, tuple):
        _known[:] = [(own, {word: food for food in reversed(own) for word in _words(food)})]
    return _known[0][1]


def _id_at(start: int) -> str:
    return WORDS[WORDS.index("\t", start) + 1 : WORDS.index("\n", start)]


def _starting(word: str, own: Sequence[Food]) -> Iterator[tuple[str, str]]:
    """Every word that begins like this, and whose it is; an own food hides the one it replaces."""
    start = WORDS.find(f"\n{word}")
    while start >= 0:
        yield WORDS[start + 1 : WORDS.index("\t", start)], _id_at(start + 1)
        start = WORDS.find(f"\n{word}", start + 1)
    yield from ((w, food.id) for food in own for w in _words(food) if w.startswith(word))


def _common(words: Sequence[str]) -> str:
    """The longest beginning that all of them share."""
    low, high = min(words), max(words)
    same = next((at for at, letter in enumerate(low) if letter != high[at : at + 1]), len(low))
    return low[:same]


def _nearest(word: str, own: Sequence[Food]) -> list[str]:
    """Ids of the three foods whose words look most alike."""
    from fit.execution.likeness import nearest  # on a miss alone

    known = dict([line.split("\t") for line in WORDS.strip("\n").split("\n")])
    known |= {w: food.id for food in own for w in _words(food)}
    return list(dict.fromkeys([known[w] for w in nearest(word, known)]))[:3]


def _names(ids: Sequence[str], own: Sequence[Food]) -> list[str]:
    return [food.name for food in (by_id(id, own) for id in ids) if food is not None]
