"""`fit take`, as it is typed."""

from __future__ import annotations

import pytest

from conftest import Fit


def test_a_dose_keeps_its_figure_its_time_and_its_note(fit: Fit) -> None:
    said = fit("take", "creatine", "5g", "--at", "8:00", "--note", "in water", "--json").json
    (one,) = said["taken"]
    assert (one["supplement"], one["dose"], one["unit"], one["typed"]) == ("creatine", 5.0, "g", "5g")
    assert (one["taken_at"], one["note"], one["plan_id"]) == ("2026-11-23T08:00:00+01:00", "in water", None)
    assert said["event_ids"] == [one["entry_id"]]
    assert said["correlation_id"]
    assert fit("take", "vitamin", "d3", "1000", "IU").out == "vitamin d3 1000 IU  18:30\n"


@pytest.mark.parametrize(
    ("words", "status"),
    [((), 2), (("creatine", "5"), 2), (("creatine", "5oz"), 2), (("creatine", "5kg"), 4),
     (("creatine", "5g", "--due"), 2), (("creatine", "5g", "--at", "2026-12-24"), 4)],
)  # fmt: skip
def test_bad_doses_store_nothing(fit: Fit, words: tuple[str, ...], status: int) -> None:
    fit("take", *words, expect=status)
    assert fit("sql", "select * from v_supplements", "--json").json == []


def test_the_plan_knows_the_dose(fit: Fit) -> None:
    fit("plan", "create", "supplement", "Creatine", "5g", "--daily")
    (one,) = fit("take", "creatine", "--json").json["taken"]
    assert (one["supplement"], one["typed"], one["dose"], bool(one["plan_id"])) == ("Creatine", "5g", 5.0, True)


def test_a_dose_too_many_is_stored_with_a_warning(fit: Fit) -> None:
    fit("plan", "create", "supplement", "creatine", "5g", "--daily")
    assert fit("take", "creatine", "--at", "8:00").err == ""
    again = fit("take", "creatine", "--json").json
    assert "08:00 already" in again["warnings"][0]
    assert len(again["event_ids"]) == 1
    fit("undo")
    assert fit("take", "creatine", "--at", "yesterday").err == ""


def test_what_is_due_is_what_the_plans_want_by_now(fit: Fit) -> None:
    fit("plan", "create", "supplement", "creatine", "5g", "--daily", "--at", "08:00")
    fit("plan", "create", "supplement", "magnesium", "300mg", "--at", "bed")
    fit("plan", "create", "supplement", "vitamin d3", "1000 IU", "--frequency", "twice daily")
    fit("plan", "create", "supplement", "whey", "30g", "--frequency", "training days")
    fit.at("2026-11-23T07:00:00+01:00")
    assert [t["supplement"] for t in fit("take", "--due", "--json").json["taken"]] == ["vitamin d3"]
    fit.at("2026-11-23T09:00:00+01:00")
    assert [t["supplement"] for t in fit("take", "--due", "--json").json["taken"]] == ["creatine"]
    assert fit("take", "--due", "--json").json["taken"] == []
    fit.at("2026-11-23T22:30:00+01:00")
    fit("log", "bench", "3x8@50")
    due = [t["supplement"] for t in fit("take", "--due", "--json").json["taken"]]
    assert due == ["magnesium", "vitamin d3", "whey"]
    assert fit("take", "--due").out == "Nothing is due now.\n"


def test_a_scheduled_supplement_is_due_on_its_days_alone(fit: Fit) -> None:
    fit("plan", "create", "supplement", "creatine", "5g", "--daily")
    fit("schedule", "assign", "tuesday", "creatine")
    assert fit("take", "--due", "--json").json["taken"] == []
    fit.at("2026-11-24T12:00:00+01:00")
    assert len(fit("take", "--due", "--json").json["taken"]) == 1


def test_what_was_not_taken_by_evening_stands_in_the_days_plan(fit: Fit) -> None:
    fit("plan", "create", "supplement", "creatine", "5g", "--daily")
    fit.at("2026-11-23T12:00:00+01:00")
    (early,) = fit("plan", "show", "today", "--json").json["supplements"]
    assert (early["missing"], early["late"]) == (1, False)
    fit.at("2026-11-23T20:00:00+01:00")
    assert "creatine 5g, not taken" in fit("plan", "show", "today").out
    fit("take", "--due")
    assert "creatine 5g, taken" in fit("plan", "show", "today").out
    fit("undo")
    assert fit("plan", "show", "today", "--json").json["supplements"][0]["late"] is True


def test_adherence_counts_doses_wanted_and_taken(fit: Fit) -> None:
    fit.at("2026-11-20T08:00:00+01:00")
    fit("plan", "create", "supplement", "creatine", "5g", "--daily")
    fit("take", "--due")
    fit.at("2026-11-23T12:00:00+01:00")
    fit("take", "creatine", "--at", "yesterday")
    fit("take", "creatine", "--at", "yesterday")
    said = fit("stats", "adherence", "--json").json["supplements"]
    assert said == [{"plan": "creatine", "planned": 3, "taken": 2, "pct": 66.7}]
    fit.at("2026-11-23T20:00:00+01:00")
    assert fit("stats", "adherence", "--json").json["supplements"][0]["planned"] == 4
