"""What is packed for a queue comes out whole on the other side, and nothing else comes out at all."""

from __future__ import annotations

import base64
import gzip
import json
import os
import random
import subprocess
import sys
from contextlib import suppress
from typing import Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from cloud.envelopes import DEVICE, USER, run, runs
from fit.cloud import messages
from fit.cloud.messages import Erase, Stretch, cut, dedup, erase_body, pack, unpack
from fit.kernel.errors import Unreadable
from fit.kernel.messages import Envelope

VIA = "cor-1"


def stretches(bodies: list[str]) -> list[Stretch]:
    found = [unpack(body) for body in bodies]
    assert all(isinstance(one, Stretch) for one in found)
    return [one for one in found if isinstance(one, Stretch)]


def together(found: list[Stretch]) -> list[Envelope]:
    return [e for one in found for e in one.events]


def noise(letters: int, seed: int = 0) -> str:
    """Text that no packer makes much smaller."""
    return base64.b64encode(random.Random(seed).randbytes(letters)).decode()[:letters]


def spoiled(events: list[Envelope], **changes: Any) -> str:
    """A message that would be whole but for what is changed in it."""
    return json.dumps({**json.loads(pack(USER, events, VIA)[0]), **changes})


def gzipped(plain: bytes) -> str:
    return base64.b64encode(gzip.compress(plain)).decode()


@given(runs())
def test_events_come_out_as_they_were_born(events: list[Envelope]) -> None:
    assert together(stretches(pack(USER, events, VIA))) == events


@given(st.integers(1, 300), st.sampled_from([0, 500, 5_000, 60_000]), st.integers(1, 10**9))
def test_no_message_is_too_long_and_none_overlaps(count: int, letters: int, first: int) -> None:
    assume(count * letters < 1_000_000)
    events = run(count, first=first, data=noise(letters))
    bodies = pack(USER, events, VIA)
    assert together(stretches(bodies)) == events
    for body in bodies:
        said = json.loads(body)
        assert said["last"] - said["first"] < messages.MOST_EVENTS
        assert len(said["packed"]) <= messages.MOST_PACKED


def test_one_large_event_travels_alone_and_within_what_a_queue_takes() -> None:
    large = run(1, first=2, data=noise(380_000))
    bodies = pack(USER, [*run(1), *large, *run(1, first=3)], VIA)
    assert [(one.first, one.last) for one in stretches(bodies)] == [(1, 1), (2, 2), (3, 3)]
    assert messages.MOST_PACKED < len(bodies[1]) < 1024 * 1024


def test_events_that_pack_well_still_unpack_to_less_than_the_consumer_allows() -> None:
    events = run(45, data="x" * 380_000)
    assert together(stretches(pack(USER, events, VIA))) == events


def test_a_stretch_says_whose_it_is_and_what_brought_it() -> None:
    (said,) = stretches(pack(USER, run(3, first=5), VIA))
    assert (said.user, said.domain, said.device, said.first, said.last, said.via) == (
        USER, "execution", DEVICE, 5, 7, VIA,
    )  # fmt: skip


def test_nothing_packs_to_nothing() -> None:
    assert pack(USER, [], VIA) == []


@pytest.mark.parametrize("stray", [run(1, first=9), run(1, first=2, device="other"), run(1, first=2, domain="profile")])
def test_only_a_contiguous_run_of_one_chain_is_packed(stray: list[Envelope]) -> None:
    with pytest.raises(ValueError, match="does not continue"):
        pack(USER, [*run(1), *stray], VIA)


def test_the_end_of_an_account_travels_too() -> None:
    assert unpack(erase_body(USER, VIA)) == Erase(user=USER, via=VIA)


@given(runs())
def test_equal_events_are_packed_alike(events: list[Envelope]) -> None:
    assert pack(USER, events, VIA) == pack(USER, list(events), VIA)


@given(runs(), st.text(max_size=10))
def test_a_duplicate_is_known_by_its_events_and_a_replay_is_none(events: list[Envelope], other: str) -> None:
    assume(other != VIA)
    ((here, _),), ((there, _),) = cut(USER, events, VIA), cut(USER, events, other)
    assert dedup(here) == dedup(there)
    assert len(dedup(here)) == 64
    assert len({dedup(here), dedup(here, "r1"), dedup(here, "r2"), dedup(here.but(user="other"))}) == 4


def test_the_end_of_an_account_is_a_duplicate_of_itself_alone() -> None:
    said = Erase(user=USER, via=VIA)
    assert dedup(said) == dedup(said.but(via="other"))
    assert len({dedup(said), dedup(said.but(user="other")), dedup(said, "r1")}) == 3


@pytest.mark.parametrize(
    ("changes", "why"),
    [
        ({"kind": "gossip"}, "unknown kind"), ({"kind": None}, "unknown kind"), ({"kind": ["events"]}, "unknown kind"),
        ({"user": ""}, "no user"), ({"user": "a#b"}, "no user"), ({"user": 7}, "no user"),
        ({"user": "u" * 65}, "no user"),
        ({"via": None}, "via"), ({"via": "v" * 201}, "via"), ({"domain": "gossip"}, "unknown context"),
        ({"domain": ["execution"]}, "unknown context"), ({"domain": "profile"}, "another chain"),
        ({"device": "somebody-else"}, "another chain"), ({"device": "é"}, "no device"),
        ({"first": 0}, "which events"), ({"first": True}, "which events"), ({"first": 4}, "which events"),
        ({"last": 100}, "which events"), ({"last": "3"}, "which events"), ({"last": 3.0}, "which events"),
        ({"last": 2}, "1 to 2"), ({"first": 2}, "2 to 3"), ({"last": 4}, "1 to 4"),
        ({"packed": None}, "no events"), ({"packed": "é"}, "damaged"), ({"packed": "H4sI*"}, "damaged"),
        ({"packed": base64.b64encode(b"[]").decode()}, "damaged"), ({"packed": ""}, "too early"),
        ({"packed": gzipped(b"[]") + "AAAA"}, "damaged|too late"), ({"packed": gzipped(b"")}, "no JSON"),
        ({"packed": gzipped(b"[NaN]")}, "no JSON"), ({"packed": gzipped(b"\xff")}, "no JSON"),
        ({"packed": gzipped(b"[" * 100_000)}, "no JSON"), ({"packed": gzipped(b"{}")}, "no list"),
        ({"packed": gzipped(b"[" + b"1," * 99 + b"1]")}, "no list"), ({"packed": gzipped(b"[1,2,3]")}, "no event"),
        ({"packed": gzipped(b"[]")}, "1 to 3"), ({"packed": gzipped(b"[{}]")}, "no event .device_id"),
        ({"packed": gzipped(b'[{"device_id":"\\ud800"}]')}, "no event"),
    ],
)  # fmt: skip
def test_a_message_that_is_not_whole_is_refused_with_its_reason(changes: dict[str, Any], why: str) -> None:
    with pytest.raises(Unreadable, match=why):
        unpack(spoiled(run(3), **changes))


@pytest.mark.parametrize("body", ["", "{", "[]", "null", "7", '"events"', "NaN", "[" * 100_000, "1" * 5000])
def test_what_is_no_message_is_refused(body: str) -> None:
    with pytest.raises(Unreadable):
        unpack(body)


@pytest.mark.parametrize("missing", ["kind", "user", "domain", "device", "first", "last", "via", "packed"])
def test_nothing_may_be_missing(missing: str) -> None:
    said = json.loads(pack(USER, run(3), VIA)[0])
    del said[missing]
    with pytest.raises(Unreadable):
        unpack(json.dumps(said))


def test_what_a_later_version_adds_beside_the_events_is_passed_over() -> None:
    assert unpack(spoiled(run(3), weather="fine")) == stretches(pack(USER, run(3), VIA))[0]


def test_a_bomb_does_not_go_off() -> None:
    with pytest.raises(Unreadable, match="more than"):
        unpack(spoiled(run(3), packed=gzipped(b"[" + b" " * (64 * 1024 * 1024) + b"]")))


def test_an_event_with_a_hole_before_it_is_refused() -> None:
    events = [run(3)[0], run(3)[2]]
    plain = json.dumps([e.fields() for e in events]).encode()
    with pytest.raises(Unreadable, match="1 to 2"):
        unpack(spoiled(run(2), packed=gzipped(plain)))


@given(runs(most=3), st.data())
def test_a_damaged_body_is_refused_or_says_the_same(events: list[Envelope], data: st.DataObject) -> None:
    body = pack(USER, events, VIA)[0]
    at = data.draw(st.integers(0, len(body) - 1))
    damaged = body[:at] + data.draw(st.characters(codec="utf-8")) + body[at + data.draw(st.integers(0, 2)) :]
    with suppress(Unreadable):
        said = unpack(damaged)
        assert isinstance(said, Erase) or list(said.events) == events


@given(st.text(max_size=200))
def test_any_text_is_refused_politely(text: str) -> None:
    with pytest.raises(Unreadable):
        unpack(text)


def test_to_pack_loads_nothing_that_is_heavy() -> None:
    said = subprocess.run(
        [sys.executable, "-c", "import sys, fit.cloud.messages; print(sorted(sys.modules))"],
        capture_output=True, text=True, check=True, env={**os.environ, "PYTHONPATH": "src"},
    ).stdout  # fmt: skip
    for heavy in ("pydantic", "boto3", "botocore", "json", "re", "inspect", "aws_lambda_powertools"):
        assert f"'{heavy}'" not in said
