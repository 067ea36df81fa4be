"""A server as a peer: six domains, each with its heads and its events."""

from __future__ import annotations

from fit.adapters.http.client import Client
from fit.app.catalog import DOMAINS
from fit.app.sync import Heads
from fit.kernel import days
from fit.kernel.errors import Rejected, Remote
from fit.kernel.messages import Envelope

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from typing import Any

    from fit.app.sync import Chain, Head

PULL = 500
MOST_BYTES = 3_000_000  # of a push, unpacked
_HEADER_BYTES = 900


class HttpTransport:
    def __init__(self, client: Client) -> None:
        self.name = f"server:{client.url}"
        self._client = client

    def heads(self) -> Heads:
        found: dict[Chain, Head] = {}
        account, time = None, None
        for domain in DOMAINS:
            said = self._client.call("GET", f"/v1/{domain}/heads")
            try:
                found.update({(h["device_id"], domain): (int(h["seq"]), str(h["hash"])) for h in said["heads"]})
                account, time = said.get("account"), said.get("server_time", time)
            except (KeyError, TypeError, ValueError):
                raise Remote("the answer is not what a fit server says", "is this the right address?") from None
        return Heads(heads=found, account=account, server_time=days.epoch(time) if time else None)

    def push(self, events: Sequence[Envelope]) -> None:
        for part in _within_bounds(events):
            body = {"events": [{**e.fields(), "bases": list(e.bases)} for e in part]}
            self._client.call("POST", f"/v1/{part[0].domain}/events", body, device=part[0].device_id)

    def finish(self) -> None:
        """Every push has been answered already."""

    def pull(self, chain: Chain, after: int) -> Iterator[list[Envelope]]:
        device, domain = chain
        while True:
            query = {"device": device, "after": f"{device}:{after}", "limit": str(PULL)}
            said = self._client.call("GET", f"/v1/{domain}/events", query=query)
            try:
                events = [envelope(fields) for fields in said["events"] if fields.get("device_id") == device]
            except (KeyError, TypeError, AttributeError):
                raise Remote("the answer is not what a fit server says", "is this the right address?") from None
            if events:
                yield events
                after = events[-1].seq
            if not events or not said.get("more"):
                return


def _within_bounds(events: Sequence[Envelope]) -> Iterator[list[Envelope]]:
    """A few long events fill a request as many short ones do."""
    part: list[Envelope] = []
    size = 0
    for e in events:
        escaped = e.event_data.count('"') + e.event_data.count("\\")  # JSON within JSON
        length = len(e.event_data.encode()) + escaped + _HEADER_BYTES + sum(len(base) + 3 for base in e.bases)
        if part and size + length > MOST_BYTES:
            yield part
            part, size = [], 0
        part.append(e)
        size += length
    yield part


def envelope(fields: Mapping[str, Any]) -> Envelope:
    """Raises Remote for what is no event."""
    try:
        given = {name: fields[name] for name in Envelope._names}
        return Envelope(**{**given, "bases": tuple(fields["bases"])})
    except (KeyError, TypeError) as error:
        raise Remote(f"the server sent something that is no event: {error}") from None


def open_server(url: str, environ: Mapping[str, str], correlation_id: str) -> HttpTransport:
    token = token_for(url, environ)
    if token is None:
        raise Rejected(f"this device is not logged in to {url}", f"fit login {url}, or set FIT_TOKEN")
    return HttpTransport(Client(url, token, correlation_id=correlation_id))


def token_for(url: str, environ: Mapping[str, str]) -> str | None:
    """`FIT_TOKEN`, else what `fit login` kept."""
    from fit.adapters.secrets import Secrets

    return environ.get("FIT_TOKEN") or Secrets(environ).get(f"token {url.rstrip('/')}")
