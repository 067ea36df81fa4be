"""The rules of a profile, and how its fields are written."""

from __future__ import annotations

from typing import Any

import pytest

from fit.kernel.errors import FitError, NotFound, Rejected, Unreadable
from fit.kernel.messages import Told
from fit.profile.commands import CreateProfile, UpdateProfile
from fit.profile.decider import decider
from fit.profile.events import ProfileCreated, ProfileUpdated
from fit.profile.reading import read_field, read_height
from fit.profile.views import ProfileRow, fold_profile
from spec import given

AT = "2026-11-23T18:30:00+01:00"
CREATED = ProfileCreated(created_at=AT)


def folded(*events: Any) -> ProfileRow | None:
    row = None
    for event in events:
        told = Told(event=event, event_id="e", aggregate_id="me", correlation_id="c", timestamp=AT)
        row = fold_profile(row, told, None)
    return row


def test_a_profile_is_created_once_with_nothing_but_defaults() -> None:
    given(decider).when(CreateProfile(at=AT)).then(CREATED)
    given(decider, CREATED).when(CreateProfile(at=AT)).then()
    assert folded(CREATED) == ProfileRow()


def test_an_update_carries_only_what_changed() -> None:
    before = ProfileUpdated(at=AT, changes={"unit": "lb", "height_cm": 180.0})
    ask = UpdateProfile(at=AT, changes={"unit": "lb", "height_cm": 181.0, "plates": [20.0, 10.0]})
    after = ProfileUpdated(at=AT, changes={"height_cm": 181.0, "plates": [20.0, 10.0]})
    given(decider, CREATED, before).when(ask).then(after)
    given(decider, CREATED, before, after).when(ask).then()


def test_two_first_runs_merge_field_by_field() -> None:
    one = ProfileCreated(created_at=AT, changes={"unit": "lb", "sex": "female"})
    other = ProfileCreated(created_at=AT, changes={"unit": "kg", "height_cm": 170.0})
    assert folded(one, other) == ProfileRow(unit="kg", sex="female", height_cm=170.0)


def test_a_field_can_go_back_to_its_default() -> None:
    assert folded(CREATED, ProfileUpdated(at=AT, changes={"weekly_goal": 5, "plates": [20.0]}),
                  ProfileUpdated(at=AT, changes={"weekly_goal": None})) == ProfileRow(plates=(20.0,))  # fmt: skip


@pytest.mark.parametrize(
    "changes",
    [{"unit": "stone"}, {"height_cm": 20.0}, {"weekly_goal": 15}, {"born": "2027-01-01"}, {"plates": [0.0]},
     {"bar": -5.0}, {"name": "a\nb"}, {"day_minutes": 0}, {"progression": "maybe"}],
)  # fmt: skip
def test_nonsense_is_refused(changes: dict[str, Any]) -> None:
    with pytest.raises(Rejected):
        given(decider, CREATED).when(UpdateProfile(at=AT, changes=changes)).events()


@pytest.mark.parametrize(
    ("typed", "cm"),
    [("180", 180.0), ("180 cm", 180.0), ("1.80m", 180.0), ("1,8 m", 180.0), ("5'11\"", 180.34), ("5'11", 180.34),
     ("5′11″", 180.34), ("5ft 11in", 180.34), ("6ft", 182.88), ("71in", 180.34), ("5'11''", 180.34)],
)  # fmt: skip
def test_a_height_reads_as_people_write_it(typed: str, cm: float) -> None:
    assert read_height(typed) == pytest.approx(cm)


@pytest.mark.parametrize("typed", ["", "tall", "5'12\"", "180kg", "1m80cm", "5'11cm", "-180", "1.800,5"])
def test_what_is_no_height_is_unreadable(typed: str) -> None:
    with pytest.raises(Unreadable):
        read_height(typed)


@pytest.mark.parametrize(
    ("field", "typed", "value"),
    [("week_start", "sun", "sunday"), ("plates", "20, 10,2.5", [20.0, 10.0, 2.5]), ("bar", "45lb", 20.4117),
     ("born", "1990-05-17", "1990-05-17"), ("weekly_goal", "4", 4), ("unit", "LB", "lb"), ("bar", "default", None),
     ("zone", "America/New_York", "America/New_York")],
)  # fmt: skip
def test_a_field_reads_as_people_write_it(field: str, typed: str, value: Any) -> None:
    assert read_field(field, typed, "kg", 1795455000, "UTC")[field] == value


@pytest.mark.parametrize(
    ("field", "typed", "error"),
    [("week_start", "someday", NotFound), ("zone", "Mars/Base", Unreadable), ("weekly_goal", "3.5", Unreadable),
     ("unit", "stone", Unreadable), ("plates", "", Unreadable), ("plates", "20;x", Unreadable)],
)  # fmt: skip
def test_what_is_no_field_is_refused(field: str, typed: str, error: type[FitError]) -> None:
    with pytest.raises(error):
        read_field(field, typed, "kg", 1795455000, "UTC")
