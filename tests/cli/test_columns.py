"""Plans, days and workouts on a phone's terminal: nothing is broken within a word."""

from __future__ import annotations

import pytest

from conftest import Fit
from fit.cli import columns

LONG = "Monday Upper Body with a rather long name"


@pytest.fixture
def phone(fit: Fit, monkeypatch: pytest.MonkeyPatch) -> Fit:
    fit("plan", "create", "workout", LONG, "-e", "bench w:10@20 3x8-12@40 rest 90", "-e",
        "A: shoulder press 10,11,12@25 rest 60,70,80", "-e", "A: plank 2x60s")
    fit("schedule", "assign", "mon,thu", LONG, "--at", "18:00")
    fit("goal", "set", "bench", "100kg", "--by", "2027-06-01")
    for room in ("columns", "plan_day", "plan_words", "plan_list", "goal", "profile", "schedule_text", "workout_words"):
        monkeypatch.setattr(f"fit.cli.{room}.room", lambda: 40)
    return fit


@pytest.mark.parametrize(
    "words",
    [
        ("plan", "show", "monday"), ("plan", "show", "monday", "upper"), ("schedule", "week"), ("workout", "start"),
        ("plan", "list"), ("goal", "list"), ("profile", "history"),
    ],
    ids=" ".join,
)  # fmt: skip
def test_at_forty_columns_every_word_is_whole(phone: Fit, words: tuple[str, ...]) -> None:
    lines = phone(*words).out.splitlines()
    if words[1] not in ("list", "history"):  # those are tables, which a terminal's renderer folds
        assert max(map(len, lines)) <= 40
    assert {"Monday", "Bench"} & {word for line in lines for word in line.split()} or "bench-press" in " ".join(lines)


def test_where_there_is_room_names_and_sets_stand_side_by_side(fit: Fit) -> None:
    fit("plan", "create", "workout", "A", "-e", "bench 3x8@40", "-e", "A: row 2x10@30")
    assert fit("plan", "show", "A").out.splitlines()[2:] == [
        "  Bench Press     3x8@40kg", "  A: Barbell Row  2x10@30kg"
    ]  # fmt: skip


@pytest.mark.parametrize("room", [None, 10, 40, 80, 1000])
@pytest.mark.parametrize("text", ["", "one", "  two words", "    a b c d e f g h i j k l m n o p q r s t u v w x y z"])
def test_a_folded_line_keeps_every_word_and_how_deep_it_begins(text: str, room: int | None) -> None:
    lines = columns.folded(text, room)
    assert " ".join(lines).split() == text.split()
    assert lines[0].startswith(" " * (len(text) - len(text.lstrip())))
