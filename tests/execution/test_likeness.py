"""What a mistyped word may have meant."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rapidfuzz.distance import OSA

from fit.execution.likeness import nearest, slips

words = st.text(alphabet="abcde ", max_size=12)


@pytest.mark.parametrize(
    ("one", "other", "count"),
    [("", "", 0), ("rice", "rcie", 1), ("salmn", "salmon", 1), ("egg", "leg", 2), ("", "oat", 3)],
)
def test_slips_are_counted(one: str, other: str, count: int) -> None:
    assert slips(one, other) == slips(other, one) == count


@given(words, words)
def test_slips_are_those_that_rapidfuzz_counts(one: str, other: str) -> None:
    assert slips(one, other) == OSA.distance(one, other)


def test_the_most_alike_comes_first_and_the_strange_not_at_all() -> None:
    assert nearest("salmn", ["salami", "oats", "salmon", "saltine"]) == ["salmon", "salami", "saltine"]


@given(st.text(), st.lists(st.text(), max_size=20))
def test_any_text_is_compared(word: str, known: list[str]) -> None:
    assert set(nearest(word, known)) <= set(known)
