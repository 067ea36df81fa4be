"""A record is a value: complete, immutable, equal by what it holds."""

from __future__ import annotations

import copy
import pickle
from typing import ClassVar

import pytest

from fit.kernel.record import Record


class Point(Record):
    KIND: ClassVar[str] = "point"
    x: int
    y: int = 0


class Named(Point):
    name: str = "origin"


class Other(Record):
    x: int
    y: int = 0


def test_fields_stand_in_their_order_with_those_of_the_parent_first() -> None:
    assert Named(x=1).fields() == {"x": 1, "y": 0, "name": "origin"}


def test_a_missing_field_is_refused_by_name() -> None:
    with pytest.raises(TypeError, match=r"Point: missing \['x'\]"):
        Point(y=1)  # type: ignore[call-arg] # that is the point


def test_an_unknown_field_is_refused_by_name() -> None:
    with pytest.raises(TypeError, match=r"Point: unknown \['z'\]"):
        Point(x=1, y=0, z=2)  # type: ignore[call-arg] # that is the point


def test_nothing_can_be_set_or_deleted() -> None:
    point = Point(x=1)
    with pytest.raises(AttributeError, match="immutable"):
        point.x = 2  # type: ignore[misc] # that is the point
    with pytest.raises(AttributeError, match="immutable"):
        del point.x
    with pytest.raises(AttributeError):
        point.z = 3  # type: ignore[attr-defined] # that is the point


def test_equal_means_same_type_and_same_fields() -> None:
    assert Point(x=1) == Point(x=1, y=0)
    assert Point(x=1) != Point(x=2)
    assert Point(x=1) != Other(x=1)
    assert len({Point(x=1), Point(x=1, y=0), Other(x=1)}) == 2


def test_but_changes_what_it_names_and_nothing_else() -> None:
    point = Named(x=1, name="a")
    assert point.but(y=5) == Named(x=1, y=5, name="a")
    assert point.y == 0
    with pytest.raises(TypeError):
        point.but(z=1)


def test_a_record_fits_match() -> None:
    match Point(x=1, y=2):
        case Point(x=x, y=y):
            assert (x, y) == (1, 2)


def test_it_survives_pickle_and_copy_and_shows_what_it_holds() -> None:
    point = Named(x=1)
    assert pickle.loads(pickle.dumps(point)) == point == copy.deepcopy(point)
    assert repr(point) == "Named(x=1, y=0, name='origin')"
