"""Heads, pull and push: what one log has and the other lacks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

from aws_lambda_powertools.event_handler.openapi.params import Header, Query

from fit.cloud.wire import Heads, Push, Pushed, WireHead, shown
from fit.kernel import clock
from fit.kernel.errors import Rejected, Unreadable
from fit.kernel.messages import chain_hash

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from fit.app.sync import Head
    from fit.cloud.ports import Backend, UserLog
    from fit.cloud.resolver import Resolver
    from fit.kernel.messages import Envelope

MOST_EVENTS = 500
# Of event data in an answer: Lambda's answers end at 6 MB (https://docs.aws.amazon.com/lambda, quotas).
MOST_TEXT = 2_000_000


def register(app: Resolver, domain: str, backend: Backend) -> None:
    @app.get(f"/v1/{domain}/heads", tags=[domain], summary="The last event of each chain")
    def heads() -> Heads:
        with backend.logs.open(app.user) as log:
            found = log.heads(domain)
        return Heads(
            heads=[_head(domain, device, found[device]) for device in sorted(found)], account=app.user,
            server_time=clock.utc(backend.seconds()),
        )  # fmt: skip

    @app.get(f"/v1/{domain}/events", tags=[domain], summary="Pull: events behind what the caller has", compress=True)
    def pull(
        after: Annotated[str, Query(max_length=12_000)] = "",
        limit: Annotated[int, Query(ge=1, le=MOST_EVENTS)] = MOST_EVENTS,
        device: Annotated[str, Query(max_length=64)] = "",
    ) -> dict[str, Any]:
        have = _positions(after)
        with backend.logs.open(app.user) as log:
            events, more = _next(log, domain, have, limit, device)
        return {"events": [shown(e) for e in events], "more": more}

    @app.get(f"/v1/{domain}/export", tags=[domain], summary="Everything the account holds, to take away", compress=True)
    def export(
        cursor: Annotated[str, Query(max_length=100)] = "",
        limit: Annotated[int, Query(ge=1, le=MOST_EVENTS)] = MOST_EVENTS,
    ) -> dict[str, Any]:
        at = _positions(cursor)
        with backend.logs.open(app.user) as log:
            # Chains in their order: what stands before the one in the cursor has been taken already.
            passed = {device: head[0] for device, head in log.heads(domain).items() if at and device < min(at)}
            events, more = _next(log, domain, {**passed, **at}, limit, "")
        last = f"{events[-1].device_id}:{events[-1].seq}" if events else cursor
        return {"events": [shown(e) for e in events], "next": last if more else None}

    @app.post(f"/v1/{domain}/events", tags=[domain], summary="Push: the next events of chains")
    def push(body: Push, x_fit_device: Annotated[str | None, Header(max_length=64)] = None) -> Pushed:  # noqa: ARG001
        events = [e.envelope() for e in body.events]
        _check(domain, events)
        with backend.logs.open(app.user) as log:
            accepted = log.receive(events)
            found = log.heads(domain)
        named = sorted({e.device_id for e in events})
        return Pushed(accepted=accepted, heads=[_head(domain, device, found[device]) for device in named])


def _head(domain: str, device: str, head: Head) -> WireHead:
    return WireHead(device_id=device, domain=domain, seq=head[0], hash=head[1])


def _positions(after: str) -> dict[str, int]:
    found = {}
    for part in after.split(",") if after else ():
        device, _, seq = part.rpartition(":")
        if not device or not (seq.isascii() and seq.isdigit() and len(seq) < 16):
            raise Unreadable("after: that is no position", "as in after=DEVICE:12,DEVICE:3")
        found[device] = int(seq)
    return found


def _next(
    log: UserLog, domain: str, have: Mapping[str, int], limit: int, only: str
) -> tuple[Sequence[Envelope], bool]:
    """A page of events, chain by chain, and whether there is more behind it."""
    page: list[Envelope] = []
    text = 0
    heads = log.heads(domain)
    for device in sorted(heads):
        after = have.get(device, 0)
        if (only and device != only) or heads[device][0] <= after:
            continue
        if len(page) == limit:
            return page, True
        for e in log.events(domain, device, after, limit - len(page)):
            if page and text + len(e.event_data) > MOST_TEXT:
                return page, True
            page.append(e)
            text += len(e.event_data)
            after = e.seq
        if after < heads[device][0]:
            return page, True  # the page is full, or the backend shows no more of the chain yet
    return page, False


def _check(domain: str, events: Sequence[Envelope]) -> None:
    """What needs no log to be seen: events of another context, and neighbours that do not continue each other."""
    last: dict[str, Envelope] = {}
    for e in events:
        if e.domain != domain:
            raise Unreadable(f"an event of {e.domain[:40]} has come to {domain}", f"/v1/{domain}/events takes its own")
        before = last.get(e.device_id)
        if before is not None and before.seq + 1 == e.seq and chain_hash(before.hash, e) != e.hash:
            raise Rejected(f"event {e.seq} of device {e.device_id} is not what its hash says", "fit events verify")
        last[e.device_id] = e
