"""Sessions become events while the file is still read: on a guess, which is taken back where it was wrong."""

from __future__ import annotations

import io
from collections.abc import Iterator, Mapping
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cli_files import strong, strong_row
from fit.app.importing import Again
from fit.execution.events import SetDone
from fit.importers import pieces as room
from fit.importers.intake import Intake
from fit.importers.names import Names
from fit.importers.pieces import pieces
from fit.importers.registry import FORMATS
from fit.importers.spool import Spool
from fit.importers.when import When

STRONG = next(one for one in FORMATS if one.name == "strong")


class _Nobody:
    own = ()
    sessions = False

    @staticmethod
    def find(_: str) -> None:
        return None

    by_id = find

    @staticmethod
    def body_weight(_: str) -> None:
        return None

    @staticmethod
    def sets_of(_: str) -> dict[str, tuple[SetDone, ...]]:
        return {}


@pytest.fixture(autouse=True)
def small_pieces(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(room, "_FIRST", 2)
    monkeypatch.setattr(room, "_AT_ONCE", 2)


def rows(*days: int, kg: str = "100") -> list[str]:
    return [strong_row(f"2026-10-{day:02}", "Squat", "1", kg, "5") for day in days]


def asked(intake: Intake) -> Iterator[tuple[str, list[Any]]]:
    nothing: Mapping[str, int] = {}
    here: Any = _Nobody()
    for one in intake.batches(Names(_Nobody()), When("UTC", "2026-11-24"), "2026-11-24", "kg", "2026-11-23", here):
        yield one.aggregate_id, [data for _, _, data in one.make(nothing)]


def made(file: list[str], ahead: bool) -> tuple[list[tuple[str, list[Any]]], int]:
    """(what comes of the file, how often it was asked for)."""
    with Spool() as spool:
        intake = Intake(STRONG, spool, pieces(STRONG, io.BytesIO(strong(*file).encode())))
        intake.begin()
        if not ahead:
            intake.finish()
        try:
            return list(asked(intake)), 1
        except Again:
            return list(asked(intake)), 2


def test_sessions_are_made_before_the_file_is_read() -> None:
    with Spool() as spool:
        intake = Intake(STRONG, spool, pieces(STRONG, io.BytesIO(strong(*rows(*range(1, 12))).encode())))
        intake.begin()
        assert not intake.whole
        some = asked(intake)
        next(some)
        assert not intake.whole
        list(some)
        assert intake.whole
        assert len(list(asked(intake))) == 12  # asked again, it is all there, with the new exercise


@pytest.mark.parametrize(
    ("file", "times"),
    [
        (rows(*range(1, 12)), 1),
        (rows(*range(11, 0, -1)), 2),
        (rows(1, 2, 3, 4, 6, 5), 2),
        ([*rows(1, 2, 3, 4), *rows(2, kg="105"), *rows(7)], 2),
        ([*rows(1, 2, 3), *rows(4, 5, 6, 7, 8, 9, 10, kg="13.6077711")], 2),
        ([*rows(1, 2), *rows(3, 4, 5, 6, 7, kg="not a weight"), *rows(8)], 1),
        (rows(1), 1),
    ],
    ids=["oldest first", "newest first", "one astray", "a torn session", "another unit", "bad rows", "one"],
)
def test_what_comes_of_a_file_is_the_same_ahead_or_after(file: list[str], times: int) -> None:
    ahead, asks = made(file, ahead=True)
    assert asks == times
    assert ahead == made(file, ahead=False)[0]


@given(st.lists(st.tuples(st.integers(1, 20), st.sampled_from(["100", "13.6077711", "", "x", "-3"])), max_size=14))
def test_any_order_and_any_weights_come_to_the_same(file: list[tuple[int, str]]) -> None:
    lines = [line for day, kg in file for line in rows(day, kg=kg)]
    assert made(lines, ahead=True)[0] == made(lines, ahead=False)[0]
