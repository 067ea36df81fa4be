"""Events on disk and on the wire: what is hashed, what is read back, and what a newer fit may add."""

from __future__ import annotations

from typing import ClassVar

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fit.kernel.links import linker
from fit.kernel.messages import Decider, Envelope, Event, chain_hash, chain_start, data_of, header_hash
from fit.kernel.record import Record


class Set(Record):
    reps: int
    kg: float | None = None
    rests: tuple[int, ...] | None = None


class Done(Event):
    NAME: ClassVar[str] = "Done"
    VERSION: ClassVar[int] = 1
    PARTS: ClassVar[dict[str, type[Record]]] = {"sets": Set, "best": Set}
    name: str
    sets: tuple[Set, ...] = ()
    best: Set | None = None
    note: str | None = None


EVENT = Done(name="bench", sets=(Set(reps=8, kg=50.0, rests=(90, 95)), Set(reps=7)), best=Set(reps=8))
ENVELOPE = Envelope(
    device_id="device", domain="execution", seq=1, event_id="e-1", key=None, aggregate_id="2026-11-23", bases=(),
    event_type="Done", event_version=1, event_data='{"name":"bench"}', timestamp="2026-11-23T11:00:00.000Z",
    correlation_id="c-1", causation_id=None, hlc="019aab0000000000", hash="",
)  # fmt: skip


def test_an_event_reads_back_from_its_own_bytes() -> None:
    from fit.kernel import json_text

    assert Done.read(json_text.read(data_of(EVENT))) == EVENT


def test_what_is_not_known_is_left_out_of_the_bytes() -> None:
    assert data_of(EVENT) == (
        '{"name":"bench","sets":[{"reps":8,"kg":50.0,"rests":[90,95]},{"reps":7}],"best":{"reps":8}}'
    )


def test_fields_that_nobody_knows_are_passed_over() -> None:
    read = Done.read({"name": "bench", "mood": "good", "sets": [{"reps": 8, "tempo": "3-1-1"}]})
    assert read == Done(name="bench", sets=(Set(reps=8),))


def test_a_field_that_is_missing_and_needed_is_an_error() -> None:
    with pytest.raises(TypeError):
        Done.read({"note": "x"})


def test_the_hash_is_on_disk_and_never_changes() -> None:
    start = "5e312c0a824b0d3e3e85f646663449258be089962ffb0c86000a2984ca8cda8e"
    assert chain_start("device", "execution") == start
    assert chain_hash(start, ENVELOPE) == "3b469b16904e4e6ad1411e06597b17f8062ad4c85a5706d0e0334fb80f48bd7a"


@pytest.mark.parametrize(
    "change",
    [
        {"device_id": "other"}, {"domain": "planning"}, {"seq": 2}, {"event_id": "e-2"}, {"key": "k"}, {"key": ""},
        {"aggregate_id": "2026-11-24"}, {"bases": ("e-0",)}, {"bases": ("e", "0")}, {"event_type": "Undone"},
        {"event_version": 2}, {"event_data": '{"name": "bench"}'}, {"timestamp": "2026-11-23T11:00:00.001Z"},
        {"correlation_id": "c-2"}, {"causation_id": "e-0"}, {"hlc": "019aab0000000001"},
        {"event_id": "e-12026", "aggregate_id": "-11-23"},
    ],
)  # fmt: skip
def test_every_field_is_in_the_hash(change: dict[str, object]) -> None:
    assert chain_hash("p", ENVELOPE.but(**change)) != chain_hash("p", ENVELOPE)


def test_the_hash_of_loose_columns_is_the_hash_of_the_envelope() -> None:
    e = ENVELOPE.but(bases=("a", "b"), key="k", causation_id="x")
    assert chain_hash("p", e) == header_hash(
        "p", e.device_id, e.domain, e.seq, e.event_id, e.key, e.aggregate_id, "a,b", e.event_type, e.event_version,
        e.event_data, e.timestamp, e.correlation_id, e.causation_id, e.hlc,
    )  # fmt: skip


@given(st.lists(st.text(max_size=9), min_size=6, max_size=6), st.lists(st.text(max_size=9)), st.integers(0, 10**9))
def test_the_links_of_one_command_are_those_of_any(words: list[str], keys: list[str], seq: int) -> None:
    device_id, domain, timestamp, correlation_id, aggregate_id, heads = words
    new = [(key, Done(name=key), f"{{{n}}}") for n, key in enumerate(keys)]
    event_ids, readings = map(str, range(7, 99)), map(hex, range(99))
    rows = linker(device_id, domain, timestamp, correlation_id)("p", seq, aggregate_id, heads, new, event_ids, readings)
    previous, bases = "p", heads
    for n, (row, key) in enumerate(zip(rows, keys, strict=True)):
        linked = (domain, seq + n + 1, str(n + 7), key, aggregate_id, bases, "Done", 1, f"{{{n}}}", hex(n))
        previous = header_hash(previous, device_id, *linked[:9], timestamp, correlation_id, None, hex(n))
        assert row == (*linked, previous)
        bases = str(n + 7)
    assert (next(event_ids), next(readings)) == (str(len(keys) + 7), hex(len(keys)))


def test_chains_of_two_devices_or_domains_begin_apart() -> None:
    assert len({chain_start("a", "bc"), chain_start("ab", "c"), chain_start("a", "b"), chain_start("b", "a")}) == 4


def test_a_decider_folds_a_history_into_a_state() -> None:
    decider = Decider(initial=0, evolve=lambda state, event: state * 10 + event, decide=lambda *_: [])
    assert decider.fold([1, 2, 3]) == 123
    assert decider.fold([]) == 0
