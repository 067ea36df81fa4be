"""`fit body`, as it is typed."""

from __future__ import annotations

import pytest

from conftest import Fit


def test_a_measure_is_kept_as_it_was_typed(fit: Fit) -> None:
    said = fit("body", "weight", "180lb", "--json").json
    assert (said["metric"], said["typed"], said["unit"]) == ("weight", "180", "lb")
    assert said["value"] == pytest.approx(81.6466, abs=1e-4)
    assert len(said["event_ids"]) == 1
    assert said["correlation_id"]


def test_the_profiles_unit_is_meant_where_none_is_said(fit: Fit) -> None:
    fit("profile", "set", "--unit", "lb")
    said = fit("body", "weight", "180", "waist", "33", "--json").json["measures"]
    assert [(m["unit"], round(m["value"], 2)) for m in said] == [("lb", 81.65), ("in", 83.82)]


def test_body_weight_makes_that_days_body_weight_lifts_heavy(fit: Fit) -> None:
    fit("log", "pull-up", "3x8")
    lift = "select e1rm_kg, volume_kg from v_lifts"

    def load() -> list[float | None]:
        return [s["load_kg"] for s in fit("history", "--json").json["workouts"][0]["exercises"][0]["sets"]]

    assert load() == [None] * 3
    assert fit("sql", lift, "--json").json == [{"e1rm_kg": None, "volume_kg": None}]
    fit("body", "weight", "80", "--at", "18:00")
    assert load() == [80.0] * 3
    assert fit("sql", lift, "--json").json[0]["volume_kg"] == 1920.0
    fit("undo")
    assert load() == [None] * 3
    assert fit("sql", lift, "--json").json == [{"e1rm_kg": None, "volume_kg": None}]
    fit("redo")
    assert load() == [80.0] * 3


def test_the_trend_smooths_the_scale(fit: Fit) -> None:
    for n, weight in enumerate(("173.6", "172.5", "171.5", "172", "171.5")):
        said = fit("body", "weight", weight, "--at", f"2026-11-{18 + n} 07:00", "--json").json
    assert round(said["trend_kg"], 1) == 173.0
    shown = fit("body", "show", "--json").json
    assert round(shown["trend_kg"], 1) == 173.0
    assert shown["measures"][0]["change"] == pytest.approx(-2.1)


def test_measures_are_listed_by_kind_and_day(fit: Fit) -> None:
    fit("body", "weight", "81", "--at", "2026-11-01")
    fit("body", "weight", "80", "waist", "84cm", "fat", "15%")
    assert len(fit("body", "list", "--json").json["measures"]) == 4
    assert [m["value"] for m in fit("body", "list", "weight", "--json").json["measures"]] == [81.0, 80.0]
    assert len(fit("body", "list", "weight", "--since", "-7d", "--json").json["measures"]) == 1
    assert fit("body", "list", "--csv").out.startswith("date,measured_at,metric,")
    assert [m["metric"] for m in fit("body", "show", "--json").json["measures"]] == ["weight", "fat", "waist"]


def test_a_leap_of_the_scale_is_stored_with_a_warning(fit: Fit) -> None:
    fit("body", "weight", "80", "--at", "yesterday")
    assert "stored all the same" in fit("body", "weight", "180").err
    assert fit("body", "weight", "79.5", "--at", "2026-11-21").err == ""


@pytest.mark.parametrize(
    ("words", "status"),
    [(("weight", "400"), 4), (("weight", "heavy"), 2), (("weight",), 2), (("wiast", "84cm"), 3), (("waist", "84kg"), 2),
     (("weight", "81,200"), 2), (("weight", "80", "waist", "5cm"), 4), (("weight", "80", "--at", "2026-12-24"), 4)],
)  # fmt: skip
def test_bad_measures_store_nothing(fit: Fit, words: tuple[str, ...], status: int) -> None:
    fit("body", *words, expect=status)
    assert fit("body", "list", "--json").json == {"measures": []}
    assert "fit body weight" in fit("body", "show").out


def test_a_weigh_in_of_an_old_day_tells_the_trend_of_that_day(fit: Fit) -> None:
    fit("body", "weight", "80", "--at", "-20d")
    fit("body", "weight", "90")
    said = fit("body", "weight", "80", "--at", "-19d", "--json").json
    assert said["trend_kg"] == 80.0
    assert fit("body", "show", "--json").json["trend_kg"] > 80
