"""Runs of events as any device may have written them, for tests of what carries them."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

from fit.kernel.messages import Envelope, chain_hash, chain_start

USER = "0193a000-0000-7000-8000-000000000001"
DEVICE = "0193a000-0000-7000-8000-00000000000a"

_WORDS = st.text(st.characters(exclude_categories=["Cs"]), max_size=40)
_IDS = st.text("0123456789abcdef-", min_size=1, max_size=36)


def run(
    count: int, first: int = 1, device: str = DEVICE, domain: str = "execution", data: str = "{}", **fields: Any
) -> list[Envelope]:
    """`count` events of one chain, from number `first` on; `fields` are those of every one of them."""
    found: list[Envelope] = []
    previous = chain_start(device, domain) if first == 1 else "0" * 64
    for seq in range(first, first + count):
        e = Envelope(**{
            "device_id": device, "domain": domain, "seq": seq, "event_id": f"{device}.{domain}.{seq}"[-64:],
            "key": None, "aggregate_id": "bench", "bases": (), "event_type": "BodyMeasured", "event_version": 1,
            "event_data": data, "timestamp": "2026-11-23T12:00:00.000Z", "correlation_id": "c-1",
            "causation_id": None, "hlc": f"{seq:016x}", "hash": "", **fields,
        })  # fmt: skip
        found.append(e.but(hash=chain_hash(previous, e)))
        previous = found[-1].hash
    return found


@st.composite
def runs(draw: st.DrawFn, most: int = 8) -> list[Envelope]:
    """Any contiguous run, whatever is written in it."""
    found = []
    for e in run(draw(st.integers(1, most)), first=draw(st.integers(1, 10**6))):
        found.append(e.but(
            key=draw(st.none() | _WORDS), aggregate_id=draw(_WORDS), bases=tuple(draw(st.lists(_IDS, max_size=3))),
            event_type=draw(_WORDS.filter(bool)), event_version=draw(st.integers(1, 9)), event_data=draw(_WORDS),
            causation_id=draw(st.none() | _IDS),
        ))  # fmt: skip
    return found
