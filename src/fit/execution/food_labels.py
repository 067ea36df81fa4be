"""A label as it is typed: `--kcal 380 --per 100g --portion "1 bar=60g"`."""

from __future__ import annotations

from fit.execution.food_amounts import MASS_G, VOLUME_ML
from fit.execution.food_units import PIECES, UNITS, number, unit_of
from fit.execution.foods import MILLILITRES, Nutrients, Portion
from fit.kernel.errors import Unreadable
from fit.kernel.quantities import decimal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping


def read_label(said: Mapping[str, str | None], per: str, density: float | None) -> Nutrients:
    """Figures per 100 g from those of a label. `said`: kcal, protein_g ... as typed, None for nothing of it."""
    if said.get("kcal") is None:
        raise Unreadable("a food needs its calories", 'as in fit food add "Protein bar" --kcal 380 --protein 30')
    weight = _grams(per, density)
    if not weight:
        raise Unreadable(f"figures per {per} say nothing", "as in --per 100g")
    return Nutrients(**{name: read_figure(said.get(name) or "0", name) * 100 / weight for name in Nutrients._names})


def read_figure(text: str, what: str) -> float:
    """`12.5`, `12,5`, `30g`, `380kcal`."""
    low = text.strip().lower()
    bare = low.removesuffix("kcal" if what == "kcal" else "g").strip()
    found = decimal(bare)
    if found is None:
        raise Unreadable(f'"{text}" is no figure for {what.removesuffix("_g")}', "write a number, as in 12.5")
    return float(found)


def read_portion(text: str) -> Portion:
    """`1 bar=60g`, `bar=60`, `2 slices=70g`."""
    name, equals, weight = text.partition("=")
    words = name.split()
    count = number(words[0]) if words else None
    if count is not None and not count[1]:
        words = words[1:]
    else:
        count = (1.0, "")
    word = words[0].lower() if words else ""
    unit = unit_of(word) or word
    if not (equals and word.isalpha()) or len(words) > 1 or not count[0]:
        raise Unreadable(f'"{text}" is no portion', 'as in --portion "1 bar=60g", the name in one word')
    if unit != PIECES and unit not in MILLILITRES and word in UNITS and (unit in MASS_G or unit in VOLUME_ML):
        raise Unreadable(f"a {word} is a measure, not a portion", "--density 1.03 says what a ml of it weighs")
    return Portion(name=unit, grams=_grams(weight, None) / count[0])


def _grams(text: str, density: float | None) -> float:
    """`60g`, `60`, `2oz`; `100ml` where the density is known."""
    read = number("".join(text.split()))
    unit = "g" if read is not None and not read[1] else unit_of(read[1]) if read is not None else None
    if read is None or unit is None or (unit not in MASS_G and unit not in VOLUME_ML):
        raise Unreadable(f'"{text}" is no weight', "as in 60g")
    if unit in MASS_G:
        return read[0] * MASS_G[unit]
    if density is None:
        raise Unreadable(f"what does {text} weigh?", "say what a ml weighs, as in --density 1.03, or use --per 100g")
    return read[0] * VOLUME_ML[unit] * density
