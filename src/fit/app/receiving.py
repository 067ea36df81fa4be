"""What every log asks of an event of another device before it takes it in: that it continues its chain."""

from __future__ import annotations

from fit.kernel import clock
from fit.kernel.errors import Sequence as SequenceError
from fit.kernel.messages import chain_hash

TYPE_CHECKING = False
if TYPE_CHECKING:
    from fit.kernel.messages import Envelope


class Changed(SequenceError):
    """What an event says is not what its hash was made of."""


def continues(e: Envelope, seq: int, previous: str) -> None:
    """`seq` and `previous`: number and hash of the chain's last event. Raises Sequence where `e` is not the next,
    Changed where it is, but not as it was written."""
    if e.seq != seq + 1:
        raise SequenceError(
            f"event {e.seq} of device {e.device_id} in {e.domain} came before event {seq + 1}",
            expected=seq + 1, actual=e.seq,
        )  # fmt: skip
    if chain_hash(previous, e) != e.hash:
        raise Changed(
            f"event {e.seq} of device {e.device_id} in {e.domain} does not continue its chain",
            expected=e.seq, actual=e.seq,
        )  # fmt: skip
    if not clock.is_reading(e.hlc):
        raise SequenceError(
            f"event {e.seq} of device {e.device_id} in {e.domain} has no clock reading: {e.hlc[:40]!r}",
            expected=e.seq, actual=e.seq,
        )  # fmt: skip


def forks(e: Envelope, seq: int) -> SequenceError:
    """`e` is not what stands at its place in the chain."""
    return SequenceError(
        f"device {e.device_id} has two different events {e.seq} in {e.domain}",
        "two machines use one device id: see fit doctor",
        expected=seq + 1, actual=e.seq,
    )  # fmt: skip


def taken(e: Envelope) -> SequenceError:
    """Another event has its id."""
    return SequenceError(
        f"event {e.seq} of device {e.device_id} in {e.domain} has the id of another event: {e.event_id}",
        expected=e.seq, actual=e.seq,
    )  # fmt: skip
