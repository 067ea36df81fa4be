"""A constructor that was written out makes the very values the plain one makes."""

from __future__ import annotations

import copy
import pickle

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fit.kernel.quick import quicken
from fit.kernel.record import Record


class Base(Record):
    kind: str = "working"


class Plain(Base):
    reps: int | None = None
    names: tuple[str, ...] = ()
    load: float


class Quick(Base):
    reps: int | None = None
    names: tuple[str, ...] = ()
    load: float


quicken([Quick])

FIELDS = st.fixed_dictionaries(
    {"load": st.floats(allow_nan=False)},
    optional={"kind": st.text(), "reps": st.none() | st.integers(), "names": st.lists(st.text()).map(tuple)},
)


@given(FIELDS, FIELDS)
def test_values_and_changed_values_are_the_same(first: dict[str, object], second: dict[str, object]) -> None:
    plain, quick = Plain(**first), Quick(**first)  # type: ignore[arg-type] # drawn by name
    assert quick.fields() == plain.fields()
    assert quick.but(**second).fields() == plain.but(**second).fields()
    assert quick == Quick(**first)  # type: ignore[arg-type] # drawn by name
    assert hash(quick) == hash(Quick(**first))  # type: ignore[arg-type] # drawn by name
    assert repr(quick) == repr(plain).replace("Plain", "Quick")
    assert copy.deepcopy(quick) == quick == pickle.loads(pickle.dumps(quick))


def test_it_is_the_same_type_and_nobody_can_change_it() -> None:
    value = Quick(load=1.0)
    assert type(value) is Quick
    with pytest.raises(AttributeError, match="immutable"):
        value.load = 2.0  # type: ignore[misc] # that is the point
    with pytest.raises(AttributeError, match="immutable"):
        del value.load


def test_missing_and_unknown_fields_are_refused() -> None:
    with pytest.raises(TypeError):
        Quick()  # type: ignore[call-arg] # that is the point
    with pytest.raises(TypeError):
        Quick(load=1.0, colour="red")  # type: ignore[call-arg] # that is the point
    with pytest.raises(TypeError, match="colour"):
        Quick(load=1.0).but(colour="red")


def test_a_type_that_others_build_on_stays_as_it_is() -> None:
    quicken([Base])
    assert Base().kind == "working"
    assert Plain(load=1.0).but(kind="drop").kind == "drop"
