"""`fit identity`, as it is typed."""

from __future__ import annotations

import pytest

from conftest import Fit


def test_the_first_command_of_all_makes_an_active_user(fit: Fit) -> None:
    shown = fit("identity", "show", "--json").json
    assert shown["status"] == "active"
    assert shown["created_at"] == "2026-11-23T18:30:00+01:00"
    assert shown["name"] is None


def test_registering_names_the_user_with_a_UserRegistered(fit: Fit) -> None:
    said = fit("identity", "register", "--name", "Anna Ähre", "--json").json
    assert said["name"] == "Anna Ähre"
    assert said["correlation_id"]
    assert len(said["event_ids"]) == 1
    assert "Anna Ähre" in fit("identity", "show").out
    assert fit("identity", "register", "--name", "Bert", expect=4).err.startswith("error: Anna Ähre is registered")


def test_registering_without_a_name_changes_nothing(fit: Fit) -> None:
    assert fit("identity", "register", "--json").json["event_ids"] == []


def test_deactivating_needs_a_yes_without_a_terminal(fit: Fit) -> None:
    fit("identity", "deactivate", expect=4)
    assert fit("identity", "show", "--json").json["status"] == "active"


@pytest.mark.parametrize(
    "words",
    [
        ("log", "bench", "3x8@50"),
        ("workout", "start"),
        ("meal", "log", "lunch", "chicken 150g"),
        ("take", "creatine", "5g"),
    ],
    ids=str,
)
def test_a_deactivated_user_logs_nothing(fit: Fit, words: tuple[str, ...]) -> None:
    said = fit("identity", "deactivate", "--yes", "--reason", "holiday", "--json").json
    assert (said["status"], said["reason"]) == ("deactivated", "holiday")
    assert fit(*words, "--json", expect=4).error["code"] == "rejected"
    assert "ExerciseCompleted" not in fit("events", "list", "--json").out
    assert fit("identity", "activate", "--json").json["status"] == "active"
    fit(*words)
    names = [event["event_type"] for event in fit("events", "list", "--json").json_lines]
    assert {"UserRegistered", "UserDeactivated", "UserActivated"} <= set(names)


def test_the_status_of_a_past_day_can_be_asked(fit: Fit) -> None:
    fit("identity", "show")
    fit.at("2026-11-25T10:00:00+01:00")
    fit("identity", "deactivate", "--yes")
    assert fit("identity", "show", "--json").json["status"] == "deactivated"
    assert fit("identity", "show", "--json", "--as-of", "2026-11-24").json["status"] == "active"
    assert fit("identity", "show", "--json", "--as-of", "2026-11-20").json["status"] == "none"
    assert "rejected" in fit("identity", "activate", "--as-of", "2026-11-24", "--json", expect=4).err


def test_the_name_is_what_the_profile_calls_the_lifter(fit: Fit) -> None:
    fit("profile", "set", "--name", "Ada")
    assert fit("identity", "show").out.startswith("Ada\n")
    fit("identity", "register", "--name", "Ada Lovelace")
    fit("profile", "set", "--name", "Countess")
    assert fit("identity", "show", "--json").json["name"] == "Countess"
