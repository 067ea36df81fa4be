"""When it was: a file's times in the lifter's zone, also in the nights when the clocks change."""

from __future__ import annotations

import time
from collections.abc import Iterator

import pytest

from fit.importers.when import When


@pytest.fixture
def berlin(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("TZ", "Europe/Berlin")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


@pytest.mark.usefixtures("berlin")
@pytest.mark.parametrize("zone", ["Europe/Berlin", None])
@pytest.mark.parametrize(
    ("wall", "moment"),
    [
        ("2026-03-29T02:30:00", "2026-03-29T03:30:00+02:00"),  # skipped: on by an hour, as in a log
        ("2026-10-25T02:30:00", "2026-10-25T02:30:00+02:00"),  # twice: the first
        ("2026-03-28", "2026-03-28T12:00:00+01:00"),
        ("2026-07-01T06:00:00+00:00", "2026-07-01T08:00:00+02:00"),
        ("2026-07-01T06:00:00-05:00", "2026-07-01T06:00:00-05:00"),
    ],
)
def test_a_time_on_the_wall_is_a_moment(zone: str | None, wall: str, moment: str) -> None:
    assert When(zone, "2030-01-01").moment(wall) == moment


@pytest.mark.usefixtures("berlin")
def test_the_last_days_of_the_calendar_break_nothing() -> None:
    assert When(None, "2030-01-01").moment("9999-12-31T23:59:00")[:10] in ("9999-12-31", "10000-01-01")
    assert When("Pacific/Kiritimati", "2030-01-01").moment("9999-12-31T23:59:00")[:4] == "9999"
