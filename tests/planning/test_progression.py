"""A lift grows as its scheme says, in steps the plates allow, and no odd session breaks it."""

from __future__ import annotations

from contextlib import suppress
from functools import partial

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fit.kernel.errors import Unreadable
from fit.kernel.estimates import round_to_plates, round_to_step
from fit.planning.progression import begin, default_raise, next_step, read_scheme, targets_of, with_weight
from fit.planning.schemes import ByRpe, Double, FiveThreeOne, Gzclp, Linear, Scheme
from fit.planning.simulation import simulate
from fit.planning.targets import Done, Target

STEP = partial(round_to_step, step=2.5)
THREE_FIVES = (Target(reps=5, weight_kg=60.0),) * 3


def sets(*reps: int, at: float | None = None, planned: int | None = 5, rpe: float | None = None) -> tuple[Done, ...]:
    return tuple(Done(reps=r, weight_kg=at, target_reps=planned, rpe=rpe) for r in reps)


def as_planned(targets: tuple[Target, ...]) -> tuple[Done, ...]:
    return tuple(Done(reps=t.reps, weight_kg=t.weight_kg, target_reps=t.reps, amrap=t.amrap) for t in targets)


def weights(targets: tuple[Target, ...]) -> list[float | None]:
    return [t.weight_kg for t in targets]


def shape(targets: tuple[Target, ...]) -> list[str]:
    return [f"{t.reps}{'+' if t.amrap else ''}" for t in targets]


# --- the line


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("linear", "linear +2.5kg every 1 fail 3 -10%"),
        ("Linear +5lb fail 2 -10lb", "linear +5lb every 1 fail 2 -10lb"),
        ("linear +2,5 kg every 3 done 2", "linear +2.5kg every 3 fail 3 -10% done 2"),
        ("double +2.5kg 8-12", "double +2.5kg 8-12"),
        ("531 tm 100kg week 1", "531 tm 100kg week 1 cycle 1 +2.5kg"),
        ("5/3/1 tm 225lb", "531 tm 225lb week 1 cycle 1 +5lb"),
        ("531", "531 week 1 cycle 1 +2.5kg"),
        ("gzclp t1 stage 2 +5kg", "gzclp t1 stage 2 +5kg"),
        ("gzclp t1 test", "gzclp t1 test +2.5kg"),
        ("gzclp t3", "gzclp t3 stage 1 +2.5kg"),
        ("rpe 8.5", "rpe 8.5"),
    ],
)
def test_a_scheme_is_a_line_the_lifter_can_type(typed: str, said: str) -> None:
    assert str(read_scheme(typed)) == said


def test_a_lifter_of_pounds_types_pounds_without_saying_so() -> None:
    assert str(read_scheme("linear", "lb")) == "linear +5lb every 1 fail 3 -10%"
    assert str(read_scheme("531 tm 225", "lb")) == "531 tm 225lb week 1 cycle 1 +5lb"


@pytest.mark.parametrize(
    "typed",
    [
        "", "   ", "faster", "linear +", "linear +0kg", "linear 2.5kg", "linear every 0", "linear every",
        "linear +2kg +3kg",
        "linear +2.5kg -5lb", "linear -100%", "linear +nan", "linear +1e5", "double 12-8", "double 0-8", "double 8",
        "531 week 5", "531 tm 0", "531 tm -5kg", "gzclp t4", "gzclp stage 4", "gzclp t3 stage 2", "gzclp t2 test",
        "rpe", "rpe 11", "rpe 0", "rpe 8.3", "rpe 8 9", "kg", "linear kg", "linear +²",
    ],
)  # fmt: skip
def test_what_makes_no_sense_is_refused_with_an_example(typed: str) -> None:
    with pytest.raises(Unreadable) as refused:
        read_scheme(typed)
    assert refused.value.hint


AMOUNT = st.integers(1, 40_000).map(lambda n: n / 40)
UNIT = st.sampled_from(["kg", "lb"])
COUNT = st.integers(1, 20)


@st.composite
def linear(draw: st.DrawFn) -> Linear:
    unit = draw(UNIT)
    in_percent = draw(st.booleans())
    return Linear(
        increment=draw(AMOUNT), unit=unit, every=draw(COUNT), fail=draw(COUNT), done=draw(st.integers(0, 20)),
        failed=draw(st.integers(0, 20)), drop_unit="%" if in_percent else unit,
        drop=draw(st.integers(1, 99)) if in_percent else draw(AMOUNT),
    )  # fmt: skip


SCHEMES = st.one_of(
    linear(),
    st.builds(
        lambda a, u, r: Double(increment=a, unit=u, least=min(r), most=max(r)), AMOUNT, UNIT, st.tuples(COUNT, COUNT)
    ),
    st.builds(
        FiveThreeOne,
        training_max=st.none() | AMOUNT, unit=UNIT, week=st.integers(1, 4), cycle=COUNT, increment=AMOUNT,
        missed=st.booleans(),
    ),
    st.builds(Gzclp, tier=st.integers(1, 2), stage=st.integers(1, 3), increment=AMOUNT, unit=UNIT),
    st.builds(Gzclp, tier=st.just(3), increment=AMOUNT, unit=UNIT),
    st.builds(Gzclp, testing=st.just(True), increment=AMOUNT, unit=UNIT),
    st.builds(ByRpe, rpe=st.integers(2, 20).map(lambda n: n / 2)),
)  # fmt: skip


@given(SCHEMES, UNIT)
def test_the_line_of_a_scheme_reads_back_as_the_scheme(scheme: Scheme, unit: str) -> None:
    assert read_scheme(str(scheme), unit) == scheme


@given(
    st.text(max_size=30)
    | st.lists(st.sampled_from(["linear", "531", "+2.5kg", "tm", "8-12", "t1", "rpe", "-", "+"])).map(" ".join)
)
def test_any_text_is_read_or_refused(text: str) -> None:
    with suppress(Unreadable):
        read_scheme(text)


# --- linear


def test_linear_adds_the_increment_when_all_planned_reps_were_done() -> None:
    step = next_step(Linear(), THREE_FIVES, sets(5, 5, 5, at=60), STEP)
    assert (step.old_weight_kg, step.new_weight_kg, step.changed) == (60, 62.5, True)
    assert weights(step.targets) == [62.5] * 3
    assert step.why == "all planned reps were done: 60 kg → 62.5 kg"


def test_linear_can_ask_for_several_successes_in_a_row() -> None:
    scheme = Linear(every=2)
    first = next_step(scheme, THREE_FIVES, sets(5, 5, 5, at=60), STEP)
    assert (str(first.scheme), first.new_weight_kg) == ("linear +2.5kg every 2 fail 3 -10% done 1", 60)
    assert next_step(first.scheme, first.targets, sets(5, 5, 5, at=60), STEP).new_weight_kg == 62.5
    assert next_step(first.scheme, first.targets, sets(5, 5, 4, at=60), STEP).scheme == scheme.but(failed=1)


def test_linear_takes_weight_off_after_three_misses_in_a_row() -> None:
    step = next_step(Linear(failed=2), THREE_FIVES, sets(5, 4, 3, at=60), STEP)
    assert (step.new_weight_kg, step.scheme) == (55, Linear())


def test_a_success_between_misses_starts_the_count_again() -> None:
    assert next_step(Linear(failed=2), THREE_FIVES, sets(5, 5, 5, at=60), STEP).scheme == Linear()


def test_lifting_lighter_than_planned_is_a_miss_and_heavier_counts_in_full() -> None:
    assert next_step(Linear(), THREE_FIVES, sets(5, 5, 5, at=50), STEP).scheme == Linear(failed=1)
    assert next_step(Linear(), THREE_FIVES, sets(5, 5, 5, at=70), STEP).new_weight_kg == 72.5


def test_a_session_with_sets_left_out_counts_neither_way() -> None:
    left_out = (*sets(5, 5, at=60), Done(reps=0, target_reps=5, skipped=True))
    for done in (left_out, sets(5, 5, at=60), ()):
        step = next_step(Linear(failed=1), THREE_FIVES, done, STEP)
        assert (step.changed, step.scheme, step.targets) == (False, Linear(failed=1), THREE_FIVES)


def test_where_the_plates_swallow_a_raise_the_next_loadable_weight_is_it() -> None:
    small = next_step(Linear(increment=1), THREE_FIVES, sets(5, 5, 5, at=60), round_to_plates)
    assert small.new_weight_kg == 62.5
    coarse = next_step(Linear(), THREE_FIVES, sets(5, 5, 5, at=60), partial(round_to_plates, plates=(20,)))
    assert (coarse.new_weight_kg, coarse.changed) == (60, False)


def test_an_empty_bar_gets_no_lighter() -> None:
    bar = (Target(reps=5, weight_kg=20.0),)
    step = next_step(Linear(fail=1), bar, sets(3, at=20), round_to_plates)
    assert step.new_weight_kg == 20


def test_less_assistance_is_more_and_a_miss_brings_it_back() -> None:
    assisted = (Target(reps=5, weight_kg=-20.0),)
    assert next_step(Linear(), assisted, sets(5, at=-20), STEP).new_weight_kg == -17.5
    assert next_step(Linear(fail=1), assisted, sets(4, at=-20), STEP).new_weight_kg == -22.5


def test_a_plan_without_a_weight_grows_from_what_was_lifted() -> None:
    bare = (Target(reps=5),) * 2
    assert next_step(Linear(), bare, sets(5, 5, at=40), STEP).new_weight_kg == 42.5
    assert next_step(Linear(), bare, sets(5, 5), STEP).new_weight_kg is None


def test_sets_of_different_weights_grow_together() -> None:
    pyramid = tuple(Target(reps=5, weight_kg=w) for w in (50.0, 55.0, 60.0))
    assert weights(next_step(Linear(), pyramid, as_planned(pyramid), STEP).targets) == [52.5, 57.5, 62.5]


# --- double progression


def test_double_progression_waits_for_the_top_of_the_range_in_every_set() -> None:
    planned = (Target(reps=8, reps_max=12, weight_kg=40.0),) * 3
    held = next_step(Double(), planned, sets(12, 12, 11, at=40, planned=8), STEP)
    assert (held.new_weight_kg, held.changed) == (40, False)
    raised = next_step(Double(), planned, sets(12, 12, 12, at=40, planned=8), STEP)
    assert raised.targets == (Target(reps=8, reps_max=12, weight_kg=42.5),) * 3


# --- 5/3/1


@pytest.mark.parametrize(
    ("week", "said", "loads"),
    [
        (1, ["5", "5", "5+"], [65, 75, 85]),
        (2, ["3", "3", "3+"], [70, 80, 90]),
        (3, ["5", "3", "1+"], [75, 85, 95]),
        (4, ["5", "5", "5"], [40, 50, 60]),
    ],
)
def test_531_asks_for_the_shares_of_the_training_max(week: int, said: list[str], loads: list[float]) -> None:
    asked = targets_of(FiveThreeOne(training_max=100.0, week=week), (), STEP)
    assert (shape(asked), weights(asked)) == (said, loads)


def test_531_runs_through_four_weeks_and_then_adds_to_the_training_max() -> None:
    scheme: Scheme = FiveThreeOne(training_max=100.0, increment=5.0)
    targets = targets_of(scheme, (), STEP)
    seen = []
    for _ in range(4):
        step = next_step(scheme, targets, as_planned(targets), STEP)
        scheme, targets = step.scheme, step.targets
        seen.append(str(scheme))
    assert seen[:3] == [f"531 tm 100kg week {w} cycle 1 +5kg" for w in (2, 3, 4)]
    assert seen[3] == "531 tm 105kg week 1 cycle 2 +5kg"
    assert weights(targets) == [67.5, 77.5, 90]


def test_531_keeps_the_training_max_after_a_cycle_that_fell_short() -> None:
    scheme = FiveThreeOne(training_max=100.0, week=3)
    missed = next_step(scheme, targets_of(scheme, (), STEP), (Done(reps=4, weight_kg=75.0, target_reps=5),), STEP)
    assert missed.scheme == scheme.but(week=4, missed=True)
    after = next_step(missed.scheme, missed.targets, as_planned(missed.targets), STEP)
    assert after.scheme == FiveThreeOne(training_max=100.0, week=1, cycle=2)


def test_531_without_a_training_max_takes_it_from_the_first_session() -> None:
    scheme = FiveThreeOne()
    bare = targets_of(scheme, (), STEP)
    assert weights(bare) == [None] * 3
    step = next_step(scheme, bare, sets(5, 5, 5, at=100), STEP)
    assert step.scheme == FiveThreeOne(training_max=105.0, week=2)
    assert not next_step(scheme, bare, sets(5, 5, 5), STEP).changed


# --- GZCLP


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("gzclp t1 stage 1", ["3"] * 4 + ["3+"]),
        ("gzclp t1 stage 2", ["2"] * 5 + ["2+"]),
        ("gzclp t1 stage 3", ["1"] * 9 + ["1+"]),
        ("gzclp t1 test", ["5"]),
        ("gzclp t2 stage 1", ["10"] * 3),
        ("gzclp t2 stage 2", ["8"] * 3),
        ("gzclp t2 stage 3", ["6"] * 3),
        ("gzclp t3", ["15", "15", "15+"]),
    ],
)
def test_gzclp_asks_for_the_sets_of_its_stage(line: str, said: list[str]) -> None:
    assert shape(targets_of(read_scheme(line), (), STEP)) == said


def gzclp(line: str, kg: float, *done: Done) -> tuple[str, float | None]:
    scheme = read_scheme(line)
    targets = targets_of(scheme, (Target(reps=1, weight_kg=kg),), STEP)
    step = next_step(scheme, targets, done or as_planned(targets), STEP)
    return str(step.scheme), step.new_weight_kg


MISS = Done(reps=0, weight_kg=None, target_reps=3)


def test_gzclp_tier_one_climbs_falls_down_the_ladder_and_restarts_from_a_tested_5rm() -> None:
    assert gzclp("gzclp t1 stage 1 +5kg", 100) == ("gzclp t1 stage 1 +5kg", 105)
    assert gzclp("gzclp t1 stage 1 +5kg", 100, MISS) == ("gzclp t1 stage 2 +5kg", 100)
    assert gzclp("gzclp t1 stage 2 +5kg", 110, MISS) == ("gzclp t1 stage 3 +5kg", 110)
    assert gzclp("gzclp t1 stage 3 +5kg", 120, MISS) == ("gzclp t1 test +5kg", None)
    tested = (Done(reps=5, weight_kg=90.0, target_reps=5), Done(reps=5, weight_kg=100.0), Done(reps=3, weight_kg=105.0))
    assert gzclp("gzclp t1 test +5kg", 120, *tested) == ("gzclp t1 stage 1 +5kg", 85)


def test_a_5rm_test_of_fewer_reps_is_estimated_and_one_without_a_weight_waits() -> None:
    assert gzclp("gzclp t1 test", 0, Done(reps=3, weight_kg=100.0, target_reps=5)) == ("gzclp t1 stage 1 +2.5kg", 80)
    assert gzclp("gzclp t1 test", 0, Done(reps=5, target_reps=5)) == ("gzclp t1 test +2.5kg", None)


def test_gzclp_tier_two_has_a_ladder_that_begins_again_at_85_percent() -> None:
    assert gzclp("gzclp t2 stage 1", 50) == ("gzclp t2 stage 1 +2.5kg", 52.5)
    assert gzclp("gzclp t2 stage 2", 50, MISS) == ("gzclp t2 stage 3 +2.5kg", 50)
    assert gzclp("gzclp t2 stage 3", 67.5, MISS) == ("gzclp t2 stage 1 +2.5kg", 57.5)


def test_gzclp_tier_three_waits_for_25_reps_in_the_last_set() -> None:
    def light(last: int) -> tuple[Done, ...]:
        return (*sets(15, 15, at=20, planned=15), Done(reps=last, weight_kg=20.0, target_reps=15, amrap=True))

    assert gzclp("gzclp t3", 20, *light(24)) == ("gzclp t3 stage 1 +2.5kg", 20)
    assert gzclp("gzclp t3", 20, *light(25)) == ("gzclp t3 stage 1 +2.5kg", 22.5)


# --- RPE


def test_by_rpe_the_weight_follows_the_last_set() -> None:
    planned = (Target(reps=5, weight_kg=100.0, rpe=8.0),) * 3
    as_hard = next_step(ByRpe(rpe=8.0), planned, sets(5, 5, 5, at=100, rpe=8), STEP)
    assert (as_hard.new_weight_kg, as_hard.changed) == (100, False)
    easier = next_step(ByRpe(rpe=8.0), planned, sets(5, 5, 5, at=100, rpe=6), STEP)
    assert easier.new_weight_kg == 107.5  # 100 / 0.7596 × 0.8124 = 106.96
    harder = next_step(ByRpe(rpe=8.0), planned, sets(5, 5, 5, at=100, rpe=10), STEP)
    assert harder.new_weight_kg == 95


def test_by_rpe_nothing_moves_without_an_rpe() -> None:
    step = next_step(ByRpe(rpe=8.0), (Target(reps=5, weight_kg=100.0, rpe=8.0),), sets(5, at=100), STEP)
    assert not step.changed
    assert "no RPE" in step.why


# --- without a scheme


def test_without_a_scheme_the_target_rises_to_what_was_lifted() -> None:
    planned = (Target(reps=8, weight_kg=40.0),) * 3
    assert default_raise(planned, sets(8, 8, 8, at=50, planned=8)) == 50
    assert weights(with_weight(planned, 50.0)) == [50] * 3


def test_without_a_scheme_the_lightest_of_the_planned_sets_decides() -> None:
    planned = (Target(reps=8, weight_kg=40.0),) * 3
    mixed = tuple(Done(reps=8, weight_kg=w, target_reps=8) for w in (50.0, 50.0, 55.0))
    assert default_raise(planned, mixed) == 50
    back_off = Done(reps=20, weight_kg=30.0)
    assert default_raise(planned, (*mixed, back_off)) == 50


@pytest.mark.parametrize(
    "done",
    [
        sets(8, 8, 7, at=50, planned=8),
        sets(8, 8, at=50, planned=8),
        sets(8, 8, 8, at=40, planned=8),
        sets(8, 8, 8, planned=8),
        (),
    ],
)
def test_without_a_scheme_anything_less_raises_nothing(done: tuple[Done, ...]) -> None:
    assert default_raise((Target(reps=8, weight_kg=40.0),) * 3, done) is None


def test_sets_of_different_weights_rise_by_what_every_one_of_them_allowed() -> None:
    pyramid = tuple(Target(reps=5, weight_kg=w) for w in (50.0, 55.0, 60.0))
    lifted = tuple(Done(reps=5, weight_kg=w, target_reps=5) for w in (55.0, 60.0, 62.5))
    new = default_raise(pyramid, lifted)
    assert new == 52.5
    assert weights(with_weight(pyramid, new)) == [52.5, 57.5, 62.5]


def test_sets_that_follow_a_percentage_have_no_weight_to_raise() -> None:
    assert default_raise((Target(reps=5, percent=75.0),), sets(5, at=100)) is None


# --- where it begins


def test_a_scheme_begins_below_what_the_lifter_can_do() -> None:
    assert begin(FiveThreeOne(), (), 120.0, STEP)[0] == FiveThreeOne(training_max=108.0)
    assert weights(begin(Linear(), (Target(reps=5),), 116.6667, STEP)[1]) == [85]
    assert weights(begin(Linear(), (Target(reps=5, weight_kg=40.0),), 116.6667, STEP)[1]) == [40]
    assert weights(begin(Linear(), (Target(reps=5),), None, STEP)[1]) == [None]
    assert begin(ByRpe(rpe=8.0), (Target(reps=5),), 100.0, STEP)[1] == (Target(reps=5, weight_kg=80.0, rpe=8.0),)


# --- what is to come


def test_a_linear_plan_met_every_time_grows_every_session() -> None:
    seen = list(simulate(THREE_FIVES, Linear(), 2, 3, STEP))
    assert [s.targets[0].weight_kg for s in seen] == [60, 62.5, 65, 67.5, 70, 72.5]
    assert [(s.week, s.n) for s in seen] == [(1, 1), (1, 2), (1, 3), (2, 1), (2, 2), (2, 3)]


def test_a_double_progression_grows_a_rep_a_session_and_then_the_weight() -> None:
    planned = (Target(reps=8, weight_kg=40.0),)
    seen = [s.targets[0].weight_kg for s in simulate(planned, Double(), 11, 1, STEP)]
    assert seen == [40] * 5 + [42.5] * 5 + [45]


def test_a_plan_without_a_scheme_stays_as_it_is() -> None:
    assert [s.targets for s in simulate(THREE_FIVES, None, 2, 1, STEP)] == [THREE_FIVES] * 2
    assert list(simulate(THREE_FIVES, Linear(), 0, 3, STEP)) == []


# --- whatever happens

ODD = st.none() | st.floats(allow_nan=True, allow_infinity=True) | st.floats(-50, 300)
REPS = st.integers(-2, 40)
TARGETS = st.lists(
    st.builds(Target, reps=st.integers(0, 30), weight_kg=st.none() | st.floats(0, 300), amrap=st.booleans()), max_size=4
).map(tuple)
DONE = st.lists(
    st.builds(
        Done, reps=REPS, weight_kg=st.none() | st.floats(0, 400), target_reps=st.none() | REPS, rpe=ODD,
        amrap=st.booleans(), skipped=st.booleans(),
    ),
    max_size=5,
).map(tuple)  # fmt: skip


@given(SCHEMES, TARGETS, DONE, st.sampled_from([STEP, round_to_plates, lambda kg: kg]))
def test_no_session_however_odd_asks_for_less_than_nothing(
    scheme: Scheme, targets: tuple[Target, ...], done: tuple[Done, ...], rounding: object
) -> None:
    step = next_step(scheme, targets, done, rounding)  # type: ignore[arg-type]  # any rounding will do
    assert all(t.weight_kg is None or 0 <= t.weight_kg < float("inf") for t in step.targets)
    assert read_scheme(str(step.scheme)) == step.scheme
    assert step.changed == ((step.scheme, step.targets) != (scheme, targets))
    assert step.why


@given(linear(), st.floats(1, 300), st.integers(1, 5))
def test_a_linear_success_never_lowers_and_a_miss_never_raises(scheme: Linear, kg: float, n: int) -> None:
    targets = (Target(reps=5, weight_kg=kg),) * n
    up = next_step(scheme, targets, as_planned(targets), STEP).new_weight_kg
    down = next_step(scheme, targets, sets(*[4] * n, at=kg), STEP).new_weight_kg
    assert up is not None
    assert down is not None
    assert down <= kg <= up
