"""What lifts come to by week and month, and the records among them."""

from __future__ import annotations

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from fit.analytics import lift_figures as figures
from fit.analytics import periods
from fit.analytics.records import records, rep_maxes
from fit.execution.events import SetDone
from fit.execution.sets import best_e1rm, unbeaten
from fit.kernel import days, estimates


def best_sets(sets: list[SetDone]) -> tuple[tuple[Any, ...], ...]:
    return unbeaten({(one.reps or 0, one.weight_kg, one.weight_kg) for one in sets})


def row(day: str, *sets: tuple[int, float], workout: str = "") -> dict[str, Any]:
    done = [SetDone(reps=reps, weight_kg=weight) for reps, weight in sets]
    volumes = [reps * weight for reps, weight in sets]
    return {
        "aggregate_id": workout or day, "exercise_id": "bench-press", "day": day, "hard_sets": len(sets),
        "reps": sum(reps for reps, _ in sets), "weight_kg": max(w for _, w in sets), "volume_kg": sum(volumes),
        "e1rm_kg": best_e1rm(done, None), "set_volume_kg": max(volumes), "longest_s": None, "farthest_m": None,
        "fastest_ms": None, "best_sets": best_sets(done),
    }  # fmt: skip


SETS = st.lists(
    st.tuples(st.integers(1, 20), st.integers(1, 80).map(lambda n: n * 2.5)), min_size=1, max_size=6
)


@given(SETS, st.sampled_from(sorted(estimates.FORMULAS)))
def test_the_best_sets_of_a_session_give_the_best_e1rm_by_every_formula(
    sets: list[tuple[int, float]], formula: str
) -> None:
    done = [SetDone(reps=reps, weight_kg=weight) for reps, weight in sets]
    every = [e for reps, weight in sets if (e := estimates.e1rm(weight, reps, formula)) is not None]
    assert figures.e1rm(best_sets(done), formula) == max(every, default=None)


@given(SETS)
def test_the_best_sets_hold_the_heaviest_set_the_best_set_and_the_most_reps(sets: list[tuple[int, float]]) -> None:
    kept = best_sets([SetDone(reps=reps, weight_kg=weight) for reps, weight in sets])
    assert max(s[1] for s in kept) == max(weight for _, weight in sets)
    assert max(s[0] for s in kept) == max(reps for reps, _ in sets)
    assert max(s[0] * s[1] for s in kept) == max(reps * weight for reps, weight in sets)


def test_a_set_above_twelve_reps_does_not_hide_the_one_that_an_estimate_rests_on() -> None:
    assert figures.e1rm(best_sets([SetDone(reps=15, weight_kg=100.0), SetDone(reps=5, weight_kg=100.0)]), "epley")


def test_warm_ups_count_in_no_figure() -> None:
    from fit.execution.views import Facts, fold_lift

    class Told:
        class event:
            exercise_id, performed_at = "bench-press", "2026-11-23T18:30:00+01:00"
            sets = (SetDone(kind="warmup", reps=3, weight_kg=200.0), SetDone(reps=8, weight_kg=50.0))

    lift = fold_lift(None, Told, Facts(None))  # type: ignore[arg-type] # a view wants only these of what was told
    assert lift is not None
    assert (lift.hard_sets, lift.weight_kg, lift.best_sets) == (1, 50.0, ((8, 50.0, 50.0),))


def test_a_week_sums_volume_and_sets_and_takes_the_best_of_the_rest() -> None:
    rows = [row("2026-11-23", (8, 50.0)), row("2026-11-26", (5, 60.0), (5, 60.0))]
    week = figures.week(rows, "2026-W48", "2026-11-23", "epley")
    assert (week.sessions, week.hard_sets, week.reps) == (2, 3, 18)
    assert (week.weight_kg, week.e1rm_kg, week.volume_kg) == (60.0, 70.0, 1000.0)


def test_a_record_keeps_the_day_it_was_set_first() -> None:
    month = figures.month([row("2026-11-05", (8, 50.0)), row("2026-11-02", (8, 50.0))], "2026-11", "epley")
    assert {b.date for b in records(month.rep_bests, month.bests)} == {"2026-11-02"}


def test_the_heaviest_weight_was_reached_when_it_was_first_lifted_not_when_it_was_lifted_most_often() -> None:
    month = figures.month([row("2026-11-02", (3, 100.0)), row("2026-11-05", (5, 100.0))], "2026-11", "epley")
    held = {b.type: b for b in records(month.rep_bests, month.bests)}
    assert (held["weight"].date, held["weight"].reps) == ("2026-11-02", 3)
    assert (held["reps"].date, held["reps"].value) == ("2026-11-05", 5)


def test_most_reps_are_told_for_each_weight_that_was_not_outdone() -> None:
    month = figures.month([row("2026-11-02", (3, 100.0), (8, 80.0), (6, 80.0), (8, 60.0))], "2026-11", "epley")
    found = [(b.reps, b.weight_kg) for b in records(month.rep_bests, month.bests) if b.type == "reps"]
    assert found == [(3, 100.0), (8, 80.0)]


def test_rep_maxes_hold_for_fewer_reps_too_and_expect_by_the_formula() -> None:
    month = figures.month([row("2026-11-02", (3, 100.0), (8, 80.0))], "2026-11", "epley")
    table = {m.reps: m for m in rep_maxes(month.rep_bests, 110.0, "epley")}
    assert [table[n].weight_kg for n in (1, 3, 4, 8, 9)] == [100.0, 100.0, 80.0, 80.0, None]
    assert (table[1].estimated_kg, table[3].estimated_kg) == (110.0, 100.0)


@given(st.lists(st.tuples(st.integers(0, 120), SETS), min_size=1, max_size=12), st.randoms())
def test_months_together_hold_the_records_of_all_sets_in_any_order(
    sessions: list[tuple[int, list[tuple[int, float]]]], order: Any
) -> None:
    rows = [row(days.add_days("2026-01-01", n), *sets, workout=f"w{n}") for n, sets in dict(sessions).items()]
    by_month: dict[str, list[dict[str, Any]]] = {}
    for one in rows:
        by_month.setdefault(one["day"][:7], []).append(one)
    months = [figures.month(mine, name, "epley") for name, mine in by_month.items()]
    order.shuffle(months)
    whole = figures.month(rows, "2026-01", "epley")
    assert figures.merged(months) == (whole.rep_bests, whole.bests)


@given(
    st.sampled_from(periods.PERIODS), st.integers(-400, 800), st.integers(0, 200), st.booleans(), st.booleans(),
    st.integers(-500, 1100),
)  # fmt: skip
def test_every_day_asked_for_lies_in_a_whole_period_or_in_a_loose_end_and_never_in_both(
    by: str, first: int, length: int, open_start: bool, open_end: bool, at: int
) -> None:
    since = None if open_start else days.add_days("2026-01-01", first)
    until = None if open_end else days.add_days("2026-01-01", first + length)
    day = days.add_days("2026-01-01", at)
    whole = periods.inside(since, until, by)
    in_whole = by != "day" and whole is not None and whole[0] <= day and periods.start(day, by) <= whole[1]
    loose = [
        ends for ends in periods.outside(since, until, by, whole)
        if (ends[0] is None or day >= ends[0]) and (ends[1] is None or day <= ends[1])
    ]  # fmt: skip
    asked = (since is None or day >= since) and (until is None or day <= until)
    assert (in_whole + len(loose)) == (1 if asked else 0)
