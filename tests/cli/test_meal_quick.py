"""Meals and doses, by Typer and by the short way around it: the same answer, and stored once."""

from __future__ import annotations

import re

import pytest

from conftest import Fit
from fit.cli import meal_quick, tree


def _told(text: str) -> str:
    return re.sub(r"[0-9a-f]{8}-[0-9a-f-]{27}", "ID", text)


@pytest.mark.parametrize(
    "argv",
    [
        ["meal", "log", "lunch", "rice 200g"],
        ["meal", "log", "rice", "200g", "--at", "2026-11-20 12:30", "--note=late", "--json"],
        ["--quiet", "meal", "log", "snack", "250kcal", "20p"],
        ["meal", "log", "lunch", "unicorn 3g"],
        ["meal", "log", "lunch", "rice -5g", "--json"],
        ["meal", "log", "lunch", "rice 200g", "--as-of", "2026-11-20"],
        ["take", "creatine", "5g"],
        ["take", "creatine", "5g", "magnesium", "400mg", "--at", "-1d", "--json"],
        ["take", "creatine", "0g"],
        ["take", "creatine", "5g", "--csv"],
    ],
    ids=" ".join,
)
def test_typer_and_the_short_way_around_it_say_the_same(
    fit: Fit, argv: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    fit("plan", "create", "supplement", "magnesium", "400mg")
    if "--json" not in argv:
        fit("goal", "set", "kcal", "2400")
    capsys.readouterr()
    status = tree.main(argv)
    typers = [_told(text) for text in capsys.readouterr()]
    if status == 0:
        fit("undo")
        capsys.readouterr()
    assert meal_quick.run(argv) == status
    assert [_told(text) for text in capsys.readouterr()] == typers


@pytest.mark.parametrize(
    "argv",
    [
        ["meal", "log"], ["meal", "log", "--help"], ["meal", "log", "--plan", "breakfast"], ["meal", "show"], ["take"],
        ["take", "--due"], ["log", "meal", "3x8"], ["meal", "log", "rice 200g", "--nosuch"], ["plan", "show", "meal"],
    ],
    ids=" ".join,
)  # fmt: skip
def test_what_needs_typer_is_left_to_it(argv: list[str]) -> None:
    assert meal_quick.run(argv) is None
