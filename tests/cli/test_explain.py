"""`fit explain`: a number shows its inputs, its formula, and what was left out."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from conftest import Fit


@pytest.fixture
def trained(fit: Fit) -> Fit:
    fit("log", "bench", "w:5@60", "3x8@50", "15@40")
    fit("log", "bench", "5@500")
    fit("undo")
    return fit


def test_a_record_names_the_set_it_was_set_with_and_why_others_do_not_count(trained: Fit) -> None:
    entry = trained("history", "--json").json["workouts"][0]["exercises"][0]["entry_id"]
    found = trained("explain", "record", "bench", "e1rm", "--json").json
    assert found["value"] == 63.3
    assert found["event_ids"] == [entry]
    assert "1 + r/30" in found["formula"]
    assert "Epley" in found["source"]
    assert max(one["value"] for one in found["inputs"]) == pytest.approx(63.33)
    why = {one["set"]: one["why"] for one in found["excluded"]}
    assert "warm-up" in why["w:5@60kg"]
    assert "12 reps" in why["15@40kg"]
    assert "taken back" in why["5@500kg"]


def test_a_point_of_a_trend_is_made_of_the_sets_of_its_week(trained: Fit) -> None:
    found = trained("explain", "trend", "bench", "2026-W48", "--json").json
    point = trained("stats", "trend", "bench", "--json").json["series"][0]["points"][0]
    assert (found["value"], found["start"]) == (point["value"], point["start"])


def test_volume_adds_up_to_what_stats_says(trained: Fit) -> None:
    found = trained("explain", "volume", "2026-W48", "--json").json
    assert found["value"] == trained("stats", "volume", "--json").json["weeks"][0]["volume_kg"]
    assert sum(one["value"] for one in found["inputs"]) == found["value"]


@pytest.mark.parametrize("words", [("strength",), ("energy",), ("streak",)])
def test_every_figure_can_be_asked_about_before_there_is_one(fit: Fit, words: tuple[str, ...]) -> None:
    assert fit("explain", *words, "--json").json["formula"]
    assert "formula" in fit("explain", *words).out


@pytest.mark.parametrize(
    ("words", "status"),
    [
        (("record", "bench", "colour"), 2),
        (("record", "squat", "e1rm"), 3),
        (("record", "bench"), 2),
        (("trend", "bench", "2026-W60"), 2),
        (("trend", "bench", "2026-W01"), 3),
        (("body",), 3),
    ],
)
def test_what_cannot_be_explained_is_refused(trained: Fit, words: tuple[str, ...], status: int) -> None:
    assert trained("explain", *words, "--json", expect=status).error["hint"]


def test_the_body_trend_shows_the_weigh_ins_behind_it(fit: Fit) -> None:
    fit("body", "weight", "80", "--at", "2026-11-20")
    fit("body", "weight", "81", "--at", "2026-11-21")
    found = fit("explain", "body", "--json").json
    assert (found["value"], len(found["inputs"]), len(found["event_ids"])) == (80.1, 2, 2)
