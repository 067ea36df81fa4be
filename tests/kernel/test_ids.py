"""Ids that never clash, and keys that are the same whoever says them."""

from __future__ import annotations

import itertools
import uuid

from hypothesis import given
from hypothesis import strategies as st

from fit.kernel import ids

parts = st.lists(st.one_of(st.text(max_size=8), st.integers(-5, 500)), max_size=4)


@given(st.floats(0, 1e11))
def test_an_id_is_a_uuid_of_version_7_with_its_millisecond(seconds: float) -> None:
    made = uuid.UUID(ids.uuid7(seconds))
    assert (made.version, made.variant) == (7, uuid.RFC_4122)
    assert made.int >> 80 == int(seconds * 1000) & (1 << 48) - 1


def test_ids_of_one_millisecond_differ() -> None:
    assert len({ids.uuid7(1.0) for _ in range(1000)}) == 1000


def test_ids_sort_by_the_millisecond_they_were_made_in() -> None:
    made = [ids.uuid7(1.8e9 + n) for n in range(50)]
    assert made == sorted(made)


@given(parts)
def test_a_key_is_a_uuid_of_version_5_and_always_the_same(some: list[str | int]) -> None:
    made = uuid.UUID(ids.key(*some))
    assert (made.version, made.variant) == (5, uuid.RFC_4122)
    assert ids.key(*some) == str(made)


@given(parts, parts)
def test_other_parts_make_another_key(some: list[str | int], other: list[str | int]) -> None:
    same = [str(p) for p in some] == [str(p) for p in other]
    assert (ids.key(*some) == ids.key(*other)) == same


@given(st.text(), st.lists(st.tuples(st.text(), st.integers(1, 1000))))
def test_many_keys_that_begin_alike_are_the_keys_they_are(first: str, more: list[tuple[str, int]]) -> None:
    key_of = ids.keys(first)
    for word, number in more:
        assert key_of(word, number) == ids.key(first, word, number)
        assert key_of(word) == ids.key(first, word)


def test_parts_are_not_run_together() -> None:
    assert ids.key("ab", "c") != ids.key("a", "bc")
    assert ids.key("1:a") != ids.key("1", "a")


def test_keys_are_on_disk_and_never_change() -> None:
    assert ids.key("cause", "policy", 0) == "328bc119-1e29-5c53-b1c4-6ec4fa3728fd"


def test_many_ids_of_one_moment_are_uuids_of_version_7_in_rising_order() -> None:
    made = list(itertools.islice(ids.many(1.7e9), 3000))
    assert made == sorted(set(made))
    assert {(uuid.UUID(one).version, uuid.UUID(one).variant, one[:13]) for one in made} == {
        (7, uuid.RFC_4122, ids.uuid7(1.7e9)[:13])
    }


def test_many_ids_begin_elsewhere_each_time() -> None:
    assert next(ids.many(1.7e9)) != next(ids.many(1.7e9))
