"""Typer and the short way around it: whoever is asked, the answer is the same."""

from __future__ import annotations

from pathlib import Path

import pytest

from cli_files import TWO_SESSIONS
from conftest import Fit
from fit.cli import bypass, tree

pytestmark = pytest.mark.usefixtures("lifter")


@pytest.fixture
def lifter(fit: Fit) -> Fit:
    fit("plan", "create", "workout", "Upper A", "-e", "bench 3x8@40 rest 90", "-e", "A: row 3x8-12@30")
    fit("plan", "create", "meal", "Breakfast", "-i", "oats 80g", "--at", "08:00")
    fit("schedule", "assign", "monday", "Upper A", "--at", "18:00")
    fit("log", "bench", "3x8@50", "--at", "2026-11-16")
    fit("log", "bench", "3x8@52.5")
    return fit


@pytest.mark.parametrize(
    "argv",
    [
        ["plan", "show", "monday"],
        ["plan", "show", "today", "--json"],
        ["--csv", "plan", "show", "2026-12-01"],
        ["plan", "show", "upper", "a"],
        ["plan", "show", "breakfast", "--csv"],
        ["plan", "show", "-3d"],
        ["plan", "show", "monday", "--as-of", "2026-11-23"],
        ["plan", "show", "nosuch"],
        ["plan", "show", "2026-02-30", "--json"],
        ["stats", "trend"],
        ["stats", "trend", "bench", "--by=month", "--json"],
        ["stats", "trend", "--metric", "nosuch"],
    ],
    ids=" ".join,
)
def test_typer_and_the_short_way_around_it_say_the_same(
    argv: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    capsys.readouterr()
    status = tree.main(argv)
    typers = capsys.readouterr()
    assert bypass.run(argv) == status
    assert capsys.readouterr() == typers


@pytest.mark.parametrize(
    "argv",
    [
        ["plan", "show", "--help"], ["plan", "list"], ["plan"], [], ["stats", "trend", "--plot"], ["profile", "show"],
        ["plan", "show", "--nosuch", "monday"], ["stats", "trend", "--metric"],
    ],
    ids=" ".join,
)  # fmt: skip
def test_what_needs_typer_is_left_to_it(argv: list[str]) -> None:
    assert bypass.run(argv) is None


def test_every_read_is_a_command_of_the_tree_and_its_room_takes_what_the_table_says() -> None:
    for (group, verb), (room, function, options) in bypass.READS.items():
        answer = getattr(__import__(f"fit.cli.{room}", fromlist=[function]), function)
        assert set(options) <= set(answer.__code__.co_varnames)
        assert tree.main([group, verb, "--help"]) == 0


@pytest.mark.parametrize(
    "words",
    [
        ["--dry-run"], ["--dry-run", "--json"], ["--json", "--dry-run", "--zone", "Asia/Tokyo"], ["--unit", "stone"],
        ["--dry-run", "--unit=lb", "--quiet"], ["--map", "none.toml", "--dry-run"], ["--as-of", "2026-11-20"],
    ],
    ids=" ".join,
)  # fmt: skip
def test_an_import_is_the_same_with_and_without_typer(
    words: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "strong.csv").write_text(TWO_SESSIONS)
    for file in ("strong.csv", "nothing.csv"):
        argv = ["import", str(tmp_path / file), *words]
        capsys.readouterr()
        status = tree.main(argv)
        typers = capsys.readouterr()
        assert bypass.bring(argv) == status
        assert capsys.readouterr() == typers


@pytest.mark.parametrize(
    "argv",
    [
        ["import"], ["import", "--help"], ["import", "-"], ["import", "a", "b"], ["import", "a", "--nosuch"],
        ["log", "import"],
    ],
    ids=" ".join,
)  # fmt: skip
def test_an_import_that_needs_typer_is_left_to_it(argv: list[str]) -> None:
    assert bypass.bring(argv) is None


def test_an_import_is_not_tried_twice(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    def broken(*_: object, **__: object) -> None:
        raise KeyError("a bug")

    monkeypatch.setattr("fit.importers.registry.opened", broken)
    assert bypass.bring(["import", "file"]) == 1
    assert "a bug" in capsys.readouterr().err
