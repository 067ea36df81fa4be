"""The built-in programmes are whole: every day has a template, every line reads, every scheme fits its sets."""

from __future__ import annotations

import pytest

from fit.kernel import exercises
from fit.kernel.errors import NotFound
from fit.kernel.notation import read_line
from fit.planning.programs import PROGRAMMES, Line, Programme, programme, scheme_of
from fit.planning.progression import targets_of
from fit.planning.schemes import Double
from fit.planning.targets import Target

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
LINES = [(t.name, line) for p in PROGRAMMES for t in p.templates for line in t.lines]


@pytest.mark.parametrize("one", PROGRAMMES, ids=lambda p: p.id)
def test_every_day_of_a_programme_has_one_of_its_templates(one: Programme) -> None:
    names = [t.name for t in one.templates]
    assert len(set(names)) == len(names)
    assert [day for day, _ in one.days] == sorted({day for day, _ in one.days}, key=WEEKDAYS.index)
    assert {name for _, name in one.days} == set(names)


def test_no_two_programmes_share_a_template_name() -> None:
    names = [t.name for p in PROGRAMMES for t in p.templates]
    assert len(set(names)) == len(names)


@pytest.mark.parametrize(("template", "line"), LINES, ids=lambda x: x if isinstance(x, str) else x.sets)
def test_the_sets_of_a_line_are_those_its_scheme_asks_for(template: str, line: Line) -> None:
    """The sets are written as `3x5+`, `3x8-12` or `3x45s` after the exercise, and end in a rest."""
    shape = next(w for w in line.sets.split() if w[0].isdigit() and "x" in w)
    count, reps = shape.split("x")
    scheme = scheme_of(line)
    if scheme is None:
        return
    asked = targets_of(scheme, (Target(reps=int(reps.split("-")[0].rstrip("+"))),) * int(count), lambda kg: kg)
    last = asked[-1]
    said = f"{last.reps}-{last.reps_max}" if isinstance(scheme, Double) else str(last.reps)
    assert (len(asked), said) == (int(count), reps.rstrip("+")), template
    assert last.amrap == reps.endswith("+") or str(scheme).startswith("linear")
    assert " rest " in line.sets


@pytest.mark.parametrize("line", [line for _, line in LINES], ids=lambda line: line.sets)
def test_every_line_is_notation_of_a_known_exercise(line: Line) -> None:
    entry = read_line(line.sets, known=lambda words: exercises.find(words) is not None, plan=True)
    assert exercises.resolve(entry.words)
    assert entry.sets


def test_a_programme_is_found_by_id_or_name_and_a_wrong_name_is_answered_with_all() -> None:
    assert programme("5/3/1").id == programme("531").id == "531"
    assert programme(" gzclp ").name == "GZCLP"
    with pytest.raises(NotFound) as refused:
        programme("starting strength")
    assert "gzclp" in refused.value.hint


def test_in_pounds_a_programme_adds_five_or_ten() -> None:
    squat = next(line for t in programme("gzclp").templates for line in t.lines if line.sets.startswith("squat"))
    assert str(scheme_of(squat)) == "gzclp t1 stage 1 +5kg"
    assert str(scheme_of(squat, "lb")) == "gzclp t1 stage 1 +10lb"
