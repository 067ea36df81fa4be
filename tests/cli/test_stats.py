"""`fit stats`: what the log comes to, in every shape it is asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from fit.kernel import days

if TYPE_CHECKING:
    from conftest import Fit

LOG = """2026-10-26
bench 3x8@50
squat 3x5@100
2026-11-02
bench 3x8@52.5
deadlift 5@120
2026-11-09
bench w:5@200 3x8@55
squat 3x5@105
pullup 3x8
2026-11-16
bench 3x8@57.5
run 5km 25:30
plank 3x60s
"""
COMMANDS = (
    *("trend", "records", "volume", "muscles", "strength", "body", "energy"),
    *("adherence", "compare", "streak", "goals"),
)


@pytest.fixture
def trained(fit: Fit) -> Fit:
    fit("log", "-", stdin=LOG)
    return fit


@pytest.mark.parametrize("command", COMMANDS)
def test_nothing_logged_yet_is_a_friendly_line_and_no_error(fit: Fit, command: str) -> None:
    assert fit("stats", command).out.strip()
    assert fit("stats", command, "--json").json is not None
    fit("stats", command, "--csv")


@pytest.mark.parametrize(
    ("command", "key"),
    [
        ("trend", "series"),
        ("records", "records"),
        ("volume", "weeks"),
        ("body", "points"),
        ("adherence", "weeks"),
        ("goals", "goals"),
    ],
)
def test_nothing_logged_yet_is_an_empty_list(fit: Fit, command: str, key: str) -> None:
    assert fit("stats", command, "--json").json[key] == []


def test_a_trend_has_a_point_for_each_week_with_its_slope_and_change(trained: Fit) -> None:
    found = trained("stats", "trend", "bench", "--json").json
    (bench,) = found["series"]
    assert (found["metric"], found["by"], bench["exercise_id"], bench["exercise"]) == (
        "e1rm", "week", "bench-press", "Bench Press",
    )  # fmt: skip
    assert bench["points"] == [
        {"period": "2026-W44", "start": "2026-10-26", "value": 63.3},
        {"period": "2026-W45", "start": "2026-11-02", "value": 66.5},
        {"period": "2026-W46", "start": "2026-11-09", "value": 69.7},
        {"period": "2026-W47", "start": "2026-11-16", "value": 72.8},
    ]
    assert bench["slope_per_week"] == pytest.approx(3.17, abs=0.001)
    assert bench["slope_low"] < 3.17 < bench["slope_high"]
    assert bench["change_pct"] == pytest.approx((72.8 / 63.3 - 1) * 100, abs=0.01)


def test_the_kept_sums_say_what_the_points_say(trained: Fit) -> None:
    """A plain table of all lifts never reads the points; asked for in another way, they are read."""
    assert trained("stats", "trend").out == trained("stats", "trend", "--since", "1960-01-01").out


@pytest.mark.parametrize(
    ("options", "values"),
    [
        (("--metric", "weight"), [50.0, 52.5, 55.0, 57.5]),
        (("--metric", "volume"), [1200.0, 1260.0, 1320.0, 1380.0]),
        (("--metric", "sets"), [3, 3, 3, 3]),
        (("--metric", "sets", "--by", "month"), [3, 9]),
        (("--metric", "weight", "--by", "day", "--since", "2026-11-09"), [55.0, 57.5]),
        (("--metric", "volume", "--since", "2026-11-03", "--until", "2026-11-15"), [1320.0]),
        (("--since", "2030-01-01"), []),
    ],
)
def test_metric_period_and_days_choose_the_points(trained: Fit, options: tuple[str, ...], values: list[float]) -> None:
    (bench,) = trained("stats", "trend", "bench", *options, "--json").json["series"]
    assert [point["value"] for point in bench["points"]] == values


def test_a_week_that_lies_half_within_counts_only_the_days_asked_for(fit: Fit) -> None:
    fit("log", "bench", "3x8@50", "--at", "2026-11-16")
    fit("log", "bench", "3x8@60", "--at", "2026-11-18")
    (bench,) = fit("stats", "trend", "bench", "--metric", "volume", "--until", "2026-11-17", "--json").json["series"]
    assert bench["points"] == [{"period": "2026-W47", "start": "2026-11-16", "value": 1200.0}]


@pytest.mark.parametrize(
    ("words", "status", "hint"),
    [
        (("trend", "--metric", "e1r"), 2, "e1rm"),
        (("trend", "--by", "wek"), 2, "week"),
        (("trend", "benhc press"), 3, "Bench Press"),
        (("trend", "--since", "someday"), 2, "yesterday"),
        (("trend", "--since", "2026-11-20", "--until", "2026-11-01"), 2, "--since"),
        (("compare", "2026-11-16"), 3, "fit stats compare"),
        (("muscles", "--low", "30"), 2, "--low"),
    ],
)
def test_what_is_not_known_is_refused_with_a_hint(
    trained: Fit, words: tuple[str, ...], status: int, hint: str
) -> None:
    assert hint in trained("stats", *words, "--json", expect=status).error["hint"]


def test_records_leave_out_warm_ups_and_what_was_taken_back(trained: Fit) -> None:
    trained("log", "bench", "3x8@500")
    trained("undo")
    held = {r["type"]: r for r in trained("stats", "records", "bench", "--json").json["records"]}
    assert (held["weight"]["value"], held["weight"]["date"]) == (57.5, "2026-11-16")
    assert (held["e1rm"]["value"], held["e1rm"]["reps"], held["e1rm"]["weight_kg"]) == (72.8, 8, 57.5)
    assert held["session_volume"]["value"] == 1380.0


def test_runs_and_holds_have_records_of_their_own(trained: Fit) -> None:
    found = {(r["exercise_id"], r["type"]): r["value"] for r in trained("stats", "records", "--json").json["records"]}
    assert found["run", "distance"] == 5000
    assert found["run", "speed"] == pytest.approx(5000 / 1530)
    assert found["plank", "duration"] == 60


def test_muscles_count_direct_sets_whole_and_indirect_sets_half(fit: Fit) -> None:
    fit("log", "bench", "w:5@40", "3x8@50", "--at", "2026-11-16")
    fit("log", "barbell curl", "2x8@20", "--at", "2026-11-17")
    (week,) = fit("stats", "muscles", "--json").json["weeks"]
    assert (week["muscles"]["chest"], week["muscles"]["triceps"], week["muscles"]["biceps"]) == (3, 1.5, 2)


def test_muscles_are_set_against_a_band_that_can_be_chosen(trained: Fit) -> None:
    found = trained("stats", "muscles", "--low", "2", "--high", "4", "--json").json["muscles"]
    by_name = {one["muscle"]: one for one in found}
    assert (by_name["chest"]["mean"], by_name["chest"]["judged"]) == (3.0, "within")
    assert by_name["hamstrings"]["judged"] == "below"


def test_strength_says_what_is_missing_and_then_the_points(trained: Fit) -> None:
    assert trained("stats", "strength", "--json").json["missing"] == ["body weight", "sex"]
    trained("profile", "set", "--sex", "male")
    trained("body", "weight", "83")
    found = trained("stats", "strength", "--json").json
    assert found["total_kg"] == 122.5 + 72.8 + 140.0
    assert found["dots"] == pytest.approx(405.052 * found["total_kg"] / 600, abs=0.01)
    assert found["wilks"] == pytest.approx(400.500 * found["total_kg"] / 600, abs=0.01)
    assert found["ipf_gl"] == pytest.approx(83.056 * found["total_kg"] / 600, abs=0.01)
    assert trained("stats", "strength", "--singles", "--json").json["total_kg"] == 105 + 57.5 + 120


def test_the_body_has_its_trend(fit: Fit) -> None:
    for day, pounds in zip(range(1, 6), (173.6, 172.5, 171.5, 172, 171.5), strict=True):
        fit("body", "weight", f"{pounds}lb", "--at", f"2026-11-0{day}")
    points = fit("stats", "body", "--json").json["points"]
    trend = [p["trend_kg"] / 0.45359237 for p in points]
    assert trend == pytest.approx([173.6, 173.49, 173.29, 173.16, 173.0], abs=0.02)


def test_a_merged_exercise_counts_with_the_one_it_became(fit: Fit) -> None:
    fit("exercise", "add", "Banana Press")
    fit("log", "banana press", "3x8@60", "--at", "2026-11-09")
    fit("log", "bench", "3x8@50", "--at", "2026-11-16")
    fit("exercise", "merge", "banana press", "bench", "--yes")
    (bench,) = fit("stats", "trend", "--json").json["series"]
    assert [p["value"] for p in bench["points"]] == [76.0, 63.3]
    assert "76" in fit("stats", "records").out


def test_as_of_shows_the_figures_that_were_known_then(fit: Fit) -> None:
    fit.at("2026-11-10T18:00:00+01:00")
    fit("log", "bench", "5@100")
    fit.at("2026-11-20T18:00:00+01:00")
    fit("log", "bench", "5@110")
    then = fit("stats", "records", "bench", "--as-of", "2026-11-15", "--json").json["records"]
    assert {r["value"] for r in then if r["type"] == "weight"} == {100.0}
    assert fit("stats", "trend", "bench", "--as-of", "2026-11-15", "--json").json["series"][0]["points"] == [
        {"period": "2026-W46", "start": "2026-11-09", "value": 116.7}
    ]
    assert len(fit("stats", "trend", "bench", "--json").json["series"][0]["points"]) == 2


def test_pipes_get_plain_characters(trained: Fit) -> None:
    for command in COMMANDS:
        assert not set(trained("stats", command).out) & set("▁▂▃▄▅▆▇█─│\x1b")


def test_an_own_formula_is_used_for_every_figure(trained: Fit) -> None:
    trained("profile", "set", "--formula", "brzycki")
    (squat,) = trained("stats", "trend", "squat", "--json").json["series"]
    assert squat["points"][0]["value"] == 112.5


def test_planned_and_done_stand_side_by_side(fit: Fit) -> None:
    fit("plan", "create", "workout", "Upper A", "-e", "bench 3x8@50", "-e", "row 2x8@40")
    fit("schedule", "assign", "monday", "Upper A")
    fit("workout", "start", "Upper A")
    fit("log", "bench", "8,7@50")
    fit("workout", "skip", "row")
    fit("workout", "finish")
    found = fit("stats", "compare", "--json").json
    states = {e["id"]: [s["state"] for s in e["sets"]] for e in found["exercises"]}
    assert states == {"bench-press": ["done", "short", "missed"], "barbell-row": ["skipped", "skipped"]}
    total = fit("stats", "adherence", "--json").json["total"]
    assert (total["asked"], total["done"], total["short"], total["skipped"], total["missed"]) == (5, 1, 1, 2, 1)
    assert total["adherence_pct"] == 40.0
    assert (total["due"], total["kept"]) == (1, 1)


@pytest.mark.parametrize("columns", [40, 80])
def test_curves_fit_the_terminal_and_are_plain_in_a_pipe(
    trained: Fit, monkeypatch: pytest.MonkeyPatch, columns: int
) -> None:
    from fit.cli import plot

    text = trained("stats", "trend", "bench", "--plot").out
    assert text.isascii() or set(text) - set("±") <= set(map(chr, range(128)))
    assert "Bench Press" in text
    monkeypatch.setattr(plot, "width", lambda: columns)
    assert max(len(line) for line in trained("stats", "trend", "bench", "--plot").out.splitlines()) <= columns


def test_one_point_and_level_lines_can_be_drawn(fit: Fit) -> None:
    fit("log", "bench", "3x8@50")
    assert "*" in fit("stats", "trend", "--plot").out
    fit("stats", "trend", "--png", str(fit.home / "one.png"))


def test_a_curve_can_be_saved_as_a_picture(trained: Fit) -> None:
    from PIL import Image

    path = trained.home / "trend.png"
    assert trained("stats", "trend", "--png", str(path), "--json").json["png"] == str(path)
    with Image.open(path) as picture:
        assert picture.size == (1200, 630)
        assert len(picture.getcolors(100_000) or ()) > 3
    assert trained("stats", "trend", "--png", str(trained.home / "no" / "x.png"), "--json", expect=6).error["hint"]


@pytest.mark.parametrize(("low", "high"), [(0, 0), (63.3, 72.8), (-20, 0), (1, 1e6), (99.99, 100.01)])
def test_steps_of_an_axis_are_round_and_hold_all_values(low: float, high: float) -> None:
    from fit.cli.png import nice_steps

    steps = nice_steps(low, high)
    assert steps[0] <= low
    assert steps[-1] >= high
    assert 3 <= len(steps) <= 12


def heaviest(fit: Fit) -> float:
    found = fit("stats", "records", "bench", "--json").json["records"]
    return max(one["value"] for one in found if one["type"] == "weight")


def test_a_discarded_workout_counts_in_nothing_until_it_is_brought_back(trained: Fit) -> None:
    trained("workout", "start")
    trained("log", "bench", "3x8@100")
    trained("workout", "discard", "--yes")
    assert heaviest(trained) == 57.5
    trained("undo")
    assert heaviest(trained) == 100.0


@pytest.mark.parametrize("width", [80, 40])
@pytest.mark.parametrize(
    "words",
    [("stats", "trend"), ("stats", "nutrition"), ("explain", "strength"), ("explain", "nutrition", "2026-W47")],
    ids=" ".join,
)
def test_a_terminal_gets_lines_that_fit_it(
    fit: Fit, words: tuple[str, ...], width: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    for n in range(20):
        day = days.add_days("2026-07-06", n * 7)
        for lift, kg in (("incline dumbbell bench press", 30), ("romanian deadlift", 100), ("bench", 80)):
            fit("log", *lift.split(), f"3x5@{kg + n % 3 * 2.5}", "--at", day)
        fit("meal", "log", "lunch", "700kcal", "40p", "--at", day)
    for room in ("stats_text", "stats_trend"):
        monkeypatch.setattr(f"fit.cli.{room}.width", lambda: width)
    lines = fit(*words).out.splitlines()
    assert max(map(len, lines)) <= width, max(lines, key=len)


def test_days_without_a_point_are_not_said_to_be_a_lift_without_one(trained: Fit) -> None:
    said = trained("stats", "trend", "bench", "--since", "2026-11-24").out
    assert said == "No estimated one-rep max of Bench Press in these days.\n"


def test_what_a_log_announces_is_a_record_by_the_lifters_own_formula(fit: Fit) -> None:
    fit("profile", "set", "--formula", "brzycki")
    assert fit("log", "bench", "8@50", "--json").json["e1rm_kg"] == 62.1
    told = fit("log", "bench", "5@55", "--json").json
    assert told["e1rm_kg"] == 61.9
    assert [one["metric"] for one in told["milestones"]] == ["weight"]  # by Epley it would be an e1RM record too
    (best,) = [r for r in fit("stats", "records", "bench", "--json").json["records"] if r["type"] == "e1rm"]
    assert (best["value"], best["reps"]) == (62.1, 8)
    told = fit("log", "bench", "5@57.5", "--json").json
    e1rm = next(one for one in told["milestones"] if one["metric"] == "e1rm")
    assert (e1rm["previous"], e1rm["new"]) == (62.1, 64.7)
    assert fit("log", "bench", "5@80%", "--json").json["sets"][0]["weight_kg"] == 52.5


def test_a_rep_max_is_the_same_among_records_and_beside_strength_points(fit: Fit) -> None:
    fit("log", "bench", "8@500")
    table = fit("stats", "records", "bench", "--json").json["rep_maxes"]
    maxes = {str(one["reps"]): one["estimated_kg"] for one in table}
    (bench,) = [one for one in fit("stats", "strength", "--json").json["lifts"] if one["exercise_id"] == "bench-press"]
    assert bench["rep_maxes"] == {reps: maxes[reps] for reps in bench["rep_maxes"]}
