"""`fit recommend`: advice is listed, and answered once."""

from __future__ import annotations

import pytest

from conftest import Fit
from fit.kernel import days

UPPER = ("plan", "create", "workout", "Upper A", "-e", "bench 3x8@40 rest 90", "-e", "row 3x8@50")


@pytest.fixture
def advised(fit: Fit) -> Fit:
    """The week has Upper A today, and today's bench was heavier than planned."""
    fit(*UPPER)
    fit("schedule", "assign", "monday", "Upper A")
    fit("profile", "set", "--progression", "suggest")
    fit("log", "bench", "3x8@50")
    return fit


def bench(fit: Fit) -> float:
    found: float = fit("plan", "show", "Upper A", "--json").json["exercises"][0]["weight_kg"]
    return found


def open_ones(fit: Fit) -> list[dict[str, object]]:
    found: list[dict[str, object]] = fit("recommend", "list", "--json").json["recommendations"]
    return found


def test_nothing_advised_is_an_empty_list(fit: Fit) -> None:
    assert fit("recommend", "list", "--json").json == {"recommendations": []}
    assert fit("recommend", "accept", "--json", expect=3).error["code"] == "not_found"


def test_the_log_says_what_it_led_to_advise(fit: Fit) -> None:
    fit(*UPPER)
    fit("schedule", "assign", "monday", "Upper A")
    fit("profile", "set", "--progression", "suggest")
    said = fit("log", "bench", "3x8@50", "--json").json
    assert said["progressions"] == []
    assert "Upper A: Bench Press 40 → 50 kg" in said["recommendations"][0]["text"]


def test_an_accepted_one_changes_the_plan_with_its_reason(advised: Fit) -> None:
    one = open_ones(advised)[0]
    assert {n: one[n] for n in ("kind", "exercise_id", "status")} == {
        "kind": "raise", "exercise_id": "bench-press", "status": "open"
    }  # fmt: skip
    assert bench(advised) == 40
    said = advised("recommend", "accept", str(one["id"])[:8], "--json").json
    assert said["status"] == "accepted"
    assert [(p["new_weight_kg"], p["reason"]) for p in said["progressions"]] == [(50, "AnalyticsRecommendation")]
    assert bench(advised) == 50
    assert open_ones(advised) == []
    assert "already" in advised("recommend", "accept", str(one["id"]), "--json", expect=4).error["message"]
    advised("undo")
    assert bench(advised) == 40
    assert len(open_ones(advised)) == 1


def test_a_dismissed_one_does_not_come_back_for_the_same_evidence(advised: Fit) -> None:
    advised("recommend", "dismiss")
    advised("log", "bench", "3x8@52.5")
    assert open_ones(advised) == []
    assert [r["status"] for r in advised("recommend", "list", "--all", "--json").json["recommendations"]] == [
        "dismissed"
    ]
    advised.at("2026-11-30T18:30:00+01:00")
    advised("log", "bench", "3x8@50")
    assert len(open_ones(advised)) == 1
    assert bench(advised) == 40


def test_advice_that_the_plan_has_outgrown_is_refused(advised: Fit) -> None:
    advised("plan", "set", "Upper A", "bench", "3x8@60")
    error = advised("recommend", "accept", "--json", expect=4).error
    assert "60" in error["message"]
    assert bench(advised) == 60
    advised("recommend", "dismiss")
    assert open_ones(advised) == []


def test_one_is_shown_with_its_evidence(advised: Fit) -> None:
    said = advised("recommend", "show", "--json").json
    assert (said["evidence"]["old_weight_kg"], said["evidence"]["new_weight_kg"]) == (40, 50)
    assert said["evidence"]["workout_id"] == "2026-11-23"


def test_the_log_undone_takes_its_advice_along(advised: Fit) -> None:
    advised("undo")
    assert open_ones(advised) == []


def test_advice_gives_way_to_newer_advice_about_the_same_and_passes(fit: Fit) -> None:
    """Two lifts stand still for months: one lighter week is advised, not one for each week that went by."""
    for week in range(14):
        day = days.add_days("2026-08-03", 7 * week)
        fit.at(f"{day}T18:30:00+02:00")
        fit("log", "bench", "3x5@80")
        fit("log", "squat", "3x5@100")
        if week == 6:
            fit("log", "press", "3x5@50")
        fit("workout", "finish")
    held = open_ones(fit)
    assert len({(r["kind"], r["exercise_id"]) for r in held}) == len(held)
    told = fit("recommend", "list", "--all", "--json").json["recommendations"]
    assert "past" in {r["status"] for r in told}
    fit.at("2027-11-23T18:30:00+01:00")
    assert open_ones(fit) == []
    assert len(fit("recommend", "list", "--all", "--json").json["recommendations"]) == len(told)
    assert fit("recommend", "show", str(told[0]["id"])[:12], "--json").json["status"] == "past"


def test_a_lift_that_moves_again_takes_its_plateau_off_the_list(fit: Fit) -> None:
    for week in range(8):
        fit.at(f"{days.add_days('2026-08-03', 7 * week)}T18:30:00+02:00")
        fit("log", "bench", "3x5@80")
        fit("workout", "finish")
    assert "plateau" in {r["kind"] for r in open_ones(fit)}
    fit("log", "bench", "3x5@85")
    assert "plateau" not in {r["kind"] for r in open_ones(fit)}
    fit("undo")
    assert "plateau" in {r["kind"] for r in open_ones(fit)}


COLUMNS = "id,generated_at,kind,status,exercise_id,text"


def test_a_spreadsheet_gets_the_same_columns_of_all_none_and_one(advised: Fit) -> None:
    listed = advised("recommend", "list", "--csv").out
    assert listed.splitlines()[0] == COLUMNS
    assert len(listed.splitlines()) == 2
    assert advised("recommend", "show", "--csv").out == listed
    assert advised("recommend", "accept", "--csv").out == listed.replace(",open,", ",accepted,")
    assert advised("recommend", "list", "--csv").out == COLUMNS + "\n"
