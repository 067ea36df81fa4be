"""The simulation counts what the stand-in counts, scales as it says, and feels a crowd."""

from __future__ import annotations

import pytest

pytest.importorskip("aws_lambda_powertools", reason="the cloud needs the extra `cloud`")

from aws.simulation import drawing
from aws.simulation.crowd import Crowd
from aws.simulation.prices import Month, bill, fixed
from aws.simulation.sample import Boto, Sample, live

BOTO = Boto(1.0, 0.1)


@pytest.fixture(scope="module")
def one() -> Sample:
    return live("batched", 1, 3, BOTO)


def test_every_unit_is_of_some_kind(one: Sample) -> None:
    spent = one.stack.client.units.spent()
    assert one.kinds.total() == spent.writes + spent.index_writes
    assert one.reads.total() == spent.reads


def test_two_lifters_cost_about_twice_as_much_as_one(one: Sample) -> None:
    two = live("batched", 2, 3, BOTO)
    assert two.month.amounts["writes"] == pytest.approx(one.month.amounts["writes"], rel=0.1)
    assert two.month.amounts["requests"] == pytest.approx(one.month.amounts["requests"], rel=0.1)


def test_events_pushed_one_by_one_cost_more(one: Sample) -> None:
    singly = live("singly", 1, 3, BOTO)
    assert singly.events == one.events
    assert singly.month.amounts["writes"] > 1.3 * one.month.amounts["writes"]
    assert singly.month.amounts["queues"] > 2 * one.month.amounts["queues"]


def test_nothing_of_a_calm_crowd_is_refused_and_much_of_a_sudden_one(one: Sample) -> None:
    a_day = len(one.bundles) / one.days
    calm = Crowd(1_000, one.bundles, a_day, BOTO, warm=False, seconds=60).run()
    assert (calm.refused, calm.failed) == (0, 0)
    sudden, known = (
        Crowd(3_000_000, one.bundles, a_day, BOTO, warm=warm, seconds=2, copies=500).run() for warm in (False, True)
    )
    assert sudden.refused > 100 * max(1, known.refused)
    assert sudden.of(sudden.pushes, 0.99) > 2 * known.of(known.pushes, 0.99)
    assert sudden.of(sudden.lags, 0.5) > known.of(known.lags, 0.5)


def test_too_few_consumers_are_felt_as_lag(one: Sample) -> None:
    a_day = len(one.bundles) / one.days
    few, enough = (
        Crowd(500_000, one.bundles, a_day, BOTO, warm=True, seconds=8, copies=copies).run() for copies in (2, 200)
    )
    assert few.of(few.lags, 0.5) > 2 * enough.of(enough.lags, 0.5)
    assert few.of(few.pushes, 0.5) == pytest.approx(enough.of(enough.pushes, 0.5), rel=0.3)


def test_a_bill_is_what_is_used_and_what_stands_there_anyway() -> None:
    month = Month({"writes": 1e6, "storage": 1e9})
    assert sum(bill(1, month, age_months=12).values()) == pytest.approx(0.625 + 12 * 0.25 + sum(fixed().values()))
    assert bill(2, month)["writes"] == 2 * bill(1, month)["writes"]
    many = Month({"requests": 1e6})
    assert bill(1000, many)["requests"] == pytest.approx(300 * 1.0 + 700 * 0.9)


def test_the_picture_has_every_curve() -> None:
    said = drawing.picture([("costs", "ct", [("all", [(1e2, 30.0), (1e8, 4.0)]), ("some", [(1e2, 1.0), (1e8, 1.0)])])])
    assert said.count("<polyline") == 2
    assert said.startswith("<svg")
    assert ">all<" in said
    assert ">100 M<" in said
