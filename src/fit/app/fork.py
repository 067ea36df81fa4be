"""Two machines with one device id: whoever finds out gives its own part of the chain a new id, and nothing is lost."""

from __future__ import annotations

from fit.app.rebuild import catch_up_in_steps
from fit.kernel import ids
from fit.kernel.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from fit.app.house import House
    from fit.app.sync import Chain, Transport


class Reforked(Record):
    """`events` of `chain` behind number `common` belong to `device_id` now."""

    chain: Chain
    common: int
    device_id: str
    events: int


def refork(house: House, transport: Transport, chain: Chain) -> Reforked:
    """Keep what the peer has of a chain under its id; what differs here goes on under another.

    The new id follows from the first event that differs, so that every replica that holds the same part calls it the
    same. A copy of the log as it was stays beside it.
    """
    store = house.store
    length = store.chains.heads()[chain][0]
    common = _common(house, transport, chain, length)
    fork = store.chains.hash_at(chain, common + 1)
    device_id = ids.key("fork", chain[0], chain[1], fork or "")
    store.keep_copy(f"fork-{fork[:8] if fork else 'none'}")
    mine = False
    with store.writing():
        mine = store.log.device(house.seconds) == chain[0]
        aggregates = store.chains.refork(chain, common, device_id)
        store.log.mark_dirty(chain[1], aggregates)
    if mine:
        store.renew_device(house.seconds)
    catch_up_in_steps(store)
    return Reforked(chain=chain, common=common, device_id=device_id, events=length - common)


def _common(house: House, transport: Transport, chain: Chain, length: int) -> int:
    """The number of the last event that both have; found by halving, with one event asked for at a time."""
    low, high = 0, length
    while low < high:
        middle = (low + high + 1) // 2
        batch = next(iter(transport.pull(chain, middle - 1)), [])
        same = bool(batch) and batch[0].seq == middle and batch[0].hash == house.store.chains.hash_at(chain, middle)
        low, high = (middle, high) if same else (low, middle - 1)
    return low
