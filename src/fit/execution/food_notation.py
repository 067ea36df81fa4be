"""Reads food as people type it: `chicken breast 150g olive oil 1 tbsp`, `2 eggs`, `1/2 cup oats`, `250kcal 20p`."""

from __future__ import annotations

from fit.execution.food_amounts import (
    MASS_G,
    MOST_KCAL,
    MOST_QUICK_GRAMS,
    VOLUME_ML,
    FoodItem,
    grams,
    snapshot,
)
from fit.execution.food_events import EatenItem
from fit.execution.food_units import PIECES, number, unit_of
from fit.execution.foods import Food, Nutrients, find
from fit.kernel.errors import Rejected, Unreadable
from fit.kernel.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["EatenItem", "FoodItem", "grams", "read_items", "snapshot"]

_QUICK = {"kcal": "kcal", "cal": "kcal", "p": "protein_g", "c": "carbs_g", "f": "fat_g"}
_LINKS = ("and", "+", "plus")
# No food has a longer name; it also keeps a pasted page from being looked up word by word.
_LONGEST_NAME = 8
# Between these every amount is written without an exponent and reads back.
_LEAST, _MOST = 0.001, 1_000_000


class _Amount(Record):
    """A number at some place, the unit after it (None for a bare number), and the place after both."""

    value: float
    unit: str | None
    end: int


def read_items(words: Sequence[str], own: Sequence[Food] = ()) -> tuple[FoodItem, ...]:
    """Every item, in order. An item ends at its amount, and an argument with blanks never lends its words to the next.

    Unreadable for what makes no sense, Rejected for what nobody eats. Foods are not resolved here.
    """
    reader = _Reader(words, own)
    items = []
    while reader.at < len(reader.tokens):
        items.append(reader.item())
    if not items:
        raise Unreadable("nothing was eaten", "write a food and its amount, as in rice 200g")
    return tuple(items)


class _Reader:
    """Walks over the words from `at` on."""

    def __init__(self, words: Sequence[str], own: Sequence[Food]) -> None:
        self.own, self.at = own, 0
        self.tokens: list[str] = []
        self.groups: list[int] = []
        self.portions = frozenset(portion.name for food in own for portion in food.portions)
        group = 0
        for argument in words:
            parts = argument.split()
            group += len(parts) > 1
            for part in parts:
                bare = part.rstrip(",;")
                if bare:
                    self.tokens.append(bare)
                    self.groups.append(group)
                group += bare != part
            group += len(parts) > 1

    def item(self) -> FoodItem:
        if self.at and self.tokens[self.at].lower() in _LINKS and self.at + 1 < len(self.tokens):
            self.at += 1
        start = self.at
        if self.is_quick(start):
            return self.quick("", start)
        if self.numbered_end(start) > start:
            return self.named(start)
        amount = self.amount(start)
        return self.counted(start, amount) if amount else self.named(start)

    def named(self, start: int) -> FoodItem:
        """`chicken breast 150g`: words, then the amount that ends them."""
        end = max(self.words_end(start), self.numbered_end(start))
        words = " ".join(self.tokens[start:end])
        if self.is_quick(end):
            self.at = end
            return self.quick(words, start)
        amount = self.amount(end) if end < len(self.tokens) else None
        if amount is None:
            raise Unreadable(f'"{words}" has no amount', f"write an amount, as in {words} 100g, or 1 {words}")
        if amount.unit is None:
            said = f"{words} {self.tokens[end]}"
            raise Unreadable(f'"{said}" has no unit', f"write {said}g, {said} pieces or {self.tokens[end]} {words}")
        self.at = amount.end
        return self.made(words, amount.value, amount.unit, start)

    def counted(self, start: int, amount: _Amount) -> FoodItem:
        """`2 eggs`, `2 slices of bread`, `200g rice`: the amount, then the food."""
        first, unit = amount.end, amount.unit
        if unit and first - start > 1 and self.begins_name(first - 1, unit):
            # `2 wings`, `1 fillet steak`, `1 pound cake`: the word is the food, not an amount of one.
            first, unit = first - 1, None
        if not self.ends_at(first) and self.tokens[first].lower() == "of" and not self.ends_at(first + 1):
            first += 1
        if self.ends_at(first):
            said = " ".join(self.tokens[start:first])
            raise Unreadable(f'"{said}" is an amount of nothing', "write the food first, as in rice 200g")
        # `2 eggs rice 200g` are two items; an unknown food is all the words there are.
        end = self.words_end(first)
        stop = self.known_end(first, end)
        end = stop if stop > first else end
        words = " ".join(self.tokens[first:end])
        if unit is None:
            food = find(words, self.own)
            if food is not None and food.piece is None:
                said = f"{self.tokens[start]} {words}"
                raise Unreadable(f'"{said}" has no unit', f"nobody counts {words}: write {words} 100g")
            unit = PIECES
        self.at = end
        return self.made(words, amount.value, unit, start)

    def quick(self, words: str, start: int) -> FoodItem:
        """`250kcal 20p 30c 10f` in any order, the calories among them."""
        held: dict[str, float] = {}
        while self.is_quick(self.at):
            value, letter, self.at = self.quick_part(self.at)
            name = _QUICK[letter]
            if name in held:
                raise Unreadable(f"{letter} is said twice", "write each once, as in 250kcal 20p 30c 10f")
            most = MOST_KCAL if name == "kcal" else MOST_QUICK_GRAMS
            if value > most:
                said = f"{most} kcal" if name == "kcal" else f"{most} g"
                raise Rejected(f"{self.tokens[self.at - 1]} at once is impossible", f"no item above {said} is stored")
            held[name] = value
        typed = " ".join(self.tokens[start : self.at])
        if "kcal" not in held:
            raise Unreadable(f'"{typed}" has no calories', f"write them too, as in {typed} 250kcal")
        full = {"protein_g": 0.0, "carbs_g": 0.0, "fat_g": 0.0, "fibre_g": 0.0} | held
        return FoodItem(words=words, amount=None, unit=None, typed=typed, quick=Nutrients(**full))

    def made(self, words: str, value: float, unit: str, start: int) -> FoodItem:
        typed = " ".join(self.tokens[start : self.at])
        if not _LEAST <= value <= _MOST:
            raise Rejected(f'"{typed}" is impossible', "write how much was eaten, as in rice 200g")
        return FoodItem(words=words, amount=value, unit=unit, typed=typed, quick=None)

    # --- where things are ---

    def ends_at(self, place: int) -> bool:
        return place >= len(self.tokens) or self.is_quick(place) or self.amount(place) is not None

    def words_end(self, start: int) -> int:
        """The end of the food's words: an amount, or the end of their argument."""
        end = start
        while not self.ends_at(end) and self.groups[end] == self.groups[start]:
            end += 1
        return end

    def known_end(self, start: int, end: int) -> int:
        """The end of the longest run of words that names a food; `start` if none does."""
        for stop in range(min(end, start + _LONGEST_NAME), start, -1):
            if find(" ".join(self.tokens[start:stop]), self.own) is not None:
                return stop
        return start

    def numbered_end(self, start: int) -> int:
        """The end of a food whose name holds a number of its own (`whey 80`); `start` if there is none."""
        for stop in range(min(len(self.tokens), start + _LONGEST_NAME), start + 1, -1):
            run = self.tokens[start:stop]
            if any(token.isdigit() for token in run) and find(" ".join(run), self.own) is not None:
                return stop
        return start

    def begins_name(self, place: int, unit: str) -> bool:
        """Whether what may be a unit is a food: its name goes on after it, or a portion is all there is."""
        portion = unit not in MASS_G and unit not in VOLUME_ML
        return (portion and self.ends_at(place + 1)) or self.known_end(place, self.words_end(place)) > place + 1

    def amount(self, place: int) -> _Amount | None:
        """The amount that begins here: `150g`, `150 g`, `1/2 cup`, `1 1/2 cups`, `2`; None for a word."""
        read = number(self.tokens[place])
        if read is None or read[1] in _QUICK:
            return None
        value, rest = read
        if rest:
            unit = unit_of(rest, self.portions)
            return _Amount(value=value, unit=unit, end=place + 1) if unit in MASS_G or unit in VOLUME_ML else None
        end = place + 1
        if end < len(self.tokens) and "/" in self.tokens[end] and "/" not in self.tokens[place]:
            part = number(self.tokens[end])
            if part is not None and not part[1] and part[0] < 1:
                value, end = value + part[0], end + 1
        unit = unit_of(self.tokens[end], self.portions) if end < len(self.tokens) else None
        return _Amount(value=value, unit=unit, end=end + (unit is not None))

    def is_quick(self, place: int) -> bool:
        """Whether `250kcal`, `250 kcal` or `20p` begins here."""
        if place >= len(self.tokens):
            return False
        read = number(self.tokens[place])
        if read is None:
            return False
        follows = self.tokens[place + 1].lower() if place + 1 < len(self.tokens) else ""
        return read[1] in _QUICK or (not read[1] and _QUICK.get(follows) == "kcal")

    def quick_part(self, place: int) -> tuple[float, str, int]:
        read = number(self.tokens[place])
        assert read is not None
        return (read[0], read[1], place + 1) if read[1] else (read[0], "kcal", place + 2)
