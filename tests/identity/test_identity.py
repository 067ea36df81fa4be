"""The rules of being a user."""

from __future__ import annotations

import pytest

from fit.identity.commands import ActivateUser, DeactivateUser, RegisterUser
from fit.identity.decider import decider
from fit.identity.events import UserActivated, UserDeactivated, UserRegistered
from fit.identity.views import UserRow, fold_user
from fit.kernel.errors import Rejected
from fit.kernel.messages import Told
from spec import given

AT = "2026-11-23T18:30:00+01:00"
LATER = "2026-11-24T18:30:00+01:00"
NAMELESS = UserRegistered(registered_at=AT)
ANNA = UserRegistered(registered_at=LATER, name="Anna")
LEFT = UserDeactivated(at=LATER, reason="broken leg")


def test_the_first_run_makes_a_nameless_user() -> None:
    given(decider).when(RegisterUser(at=AT, first_run=True)).then(NAMELESS)


def test_a_second_first_run_adds_nothing() -> None:
    given(decider, NAMELESS).when(RegisterUser(at=LATER, first_run=True)).then()


def test_a_name_can_be_registered_after_the_first_run() -> None:
    given(decider, NAMELESS).when(RegisterUser(at=LATER, name="Anna")).then(ANNA)


def test_registering_without_a_name_has_nothing_left_to_do() -> None:
    given(decider, NAMELESS).when(RegisterUser(at=LATER)).then()


def test_a_log_belongs_to_one_lifter() -> None:
    given(decider, NAMELESS, ANNA).when(RegisterUser(at=LATER, name="Bert")).then_refused(Rejected, "Anna")


@pytest.mark.parametrize("name", ["", "  ", "two\nlines", "x" * 101, "bell\a"])
def test_what_is_no_name_is_refused(name: str) -> None:
    given(decider, NAMELESS).when(RegisterUser(at=LATER, name=name)).then_refused(Rejected, "no name")


def test_deactivating_and_activating_are_told_once() -> None:
    given(decider, NAMELESS).when(DeactivateUser(at=LATER, reason="broken leg")).then(LEFT)
    given(decider, NAMELESS, LEFT).when(DeactivateUser(at=LATER)).then()
    given(decider, NAMELESS, LEFT).when(ActivateUser(at=LATER)).then(UserActivated(at=LATER))
    given(decider, NAMELESS).when(ActivateUser(at=LATER)).then()


def test_two_first_runs_merge_into_one_user_created_at_the_earlier_time() -> None:
    row = None
    for event in (ANNA, NAMELESS):
        row = fold_user(row, Told(event=event, event_id="e", aggregate_id="me", correlation_id="c", timestamp=AT), None)
    assert row == UserRow(registered_at=AT, name="Anna", since=LATER)
