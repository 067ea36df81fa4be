"""`fit profile`, as it is typed."""

from __future__ import annotations

from conftest import Fit


def test_a_profile_is_there_before_anything_was_set(fit: Fit) -> None:
    shown = fit("profile", "show", "--json").json
    assert (shown["unit"], shown["weekly_goal"], shown["week_start"]) == ("kg", 3, "monday")
    assert shown["progression"] == "auto"


def test_setting_fields_is_one_ProfileUpdated_that_undo_would_find(fit: Fit) -> None:
    said = fit("profile", "set", "--height", "5'11\"", "--sex", "female", "--born", "1990-05-17", "--json").json
    assert (said["height_cm"], said["height_typed"], said["sex"]) == (180.34, "5'11\"", "female")
    assert said["correlation_id"]
    assert len(said["event_ids"]) == 1
    assert "5'11\"" in fit("profile", "show").out


def test_the_unit_decides_what_a_bare_weight_means(fit: Fit) -> None:
    fit("profile", "set", "--unit", "lb")
    assert fit("log", "bench", "3x8@135", "--json").json["sets"][0]["unit"] == "lb"


def test_plates_weigh_the_same_in_the_other_unit(fit: Fit) -> None:
    fit("profile", "set", "--bar", "20", "--plates", "20,10")
    said = fit("profile", "set", "--unit", "lb", "--json").json
    assert (said["bar"], said["plates"]) == (44.0925, [44.0925, 22.0462])


def test_plates_named_with_the_unit_are_in_it(fit: Fit) -> None:
    assert fit("profile", "set", "--bar", "45", "--unit", "lb", "--json").json["bar"] == 45.0


def test_setting_what_is_set_changes_nothing(fit: Fit) -> None:
    fit("profile", "set", "--plates", "20,10", "--zone", "Europe/Berlin")
    said = fit("profile", "set", "--plates", "20,10", "--zone", "Europe/Berlin", "--json").json
    assert said["event_ids"] == []


def test_the_history_and_any_past_day_can_be_seen(fit: Fit) -> None:
    fit("profile", "set", "--weekly-goal", "4")
    fit.at("2026-12-01T10:00:00+01:00")
    fit("profile", "set", "--weekly-goal", "5")
    changes = fit("profile", "history", "--json").json["changes"]
    assert [(c["field"], c["before"], c["after"]) for c in changes] == [("weekly_goal", None, 4), ("weekly_goal", 4, 5)]
    assert fit("profile", "show", "--json", "--as-of", "2026-11-30").json["weekly_goal"] == 4


def test_bad_values_store_nothing(fit: Fit) -> None:
    fit("profile", "set", "--height", "tall", expect=2)
    fit("profile", "set", "--unit", "stone", expect=2)
    fit("profile", "set", "--week-start", "someday", expect=3)
    fit("profile", "set", "--height", "20", expect=4)
    fit("profile", "set", expect=2)
    assert fit("profile", "history", "--json").json == {"changes": []}
