"""A constructor that was written out makes the very values the plain one makes."""

from __future__ import annotations

import copy
import pickle

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fit.kernel.messages import Event
from fit.kernel.quick import quicken, quicken_reading
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


class Part(Record):
    kind: str = "working"
    reps: int | None = None
    load: float


class Nested(Record):
    name: str
    parts: tuple[Part, ...] = ()


class PlainEvent(Event):
    NAME = "Told"
    VERSION = 1
    PARTS = {"parts": Part, "nested": Nested}  # noqa: RUF012 - as events have them
    at: str
    parts: tuple[Part, ...]
    nested: tuple[Nested, ...] | None = None
    ids: tuple[str, ...] = ("a",)
    note: str | None = None


class QuickEvent(Event):
    NAME = "Told"
    VERSION = 1
    PARTS = {"parts": Part, "nested": Nested}  # noqa: RUF012
    at: str
    parts: tuple[Part, ...]
    nested: tuple[Nested, ...] | None = None
    ids: tuple[str, ...] = ("a",)
    note: str | None = None


quicken([Quick])
quicken_reading([QuickEvent])

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


ANYTHING = st.recursive(
    st.none() | st.integers() | st.text(max_size=3),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner, max_size=3),
    max_leaves=5,
)
PART = st.fixed_dictionaries(
    {"load": st.floats(allow_nan=False)}, optional={"kind": st.none() | st.text(), "reps": ANYTHING, "new": ANYTHING}
)
PAYLOAD = st.fixed_dictionaries(
    {"at": st.text()},
    optional={
        "parts": st.lists(PART | ANYTHING, max_size=3) | st.lists(PART, max_size=3) | ANYTHING,
        "nested": st.lists(st.fixed_dictionaries({"name": st.text()}, optional={"parts": ANYTHING}), max_size=2),
        "ids": ANYTHING, "note": ANYTHING, "later": ANYTHING,
    },
)  # fmt: skip


@given(PAYLOAD)
def test_an_event_reads_as_it_does_the_plain_way_whatever_its_payload_holds(payload: dict[str, object]) -> None:
    def said(kind: type[Event]) -> object:
        try:
            return kind.read(payload).fields()
        except (TypeError, AttributeError, KeyError, ValueError) as error:
            return type(error)

    assert said(QuickEvent) == said(PlainEvent)


@given(FIELDS)
def test_a_value_of_all_its_fields_in_order_is_the_same(fields: dict[str, object]) -> None:
    plain, quick = Plain(**fields), Quick(**fields)
    assert Quick._of(quick._values()) == quick
    assert Plain._of(plain._values()) == plain
    with pytest.raises(ValueError, match="values to unpack"):
        Quick._of((1, 2))
