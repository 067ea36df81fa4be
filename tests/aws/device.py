"""A lifter's own machine beside the cloud: commands on its own log, and a sync that is nothing but requests."""

from __future__ import annotations

from typing import Any

from aws.cloud import Cloud
from fit.adapters.sqlite.store import memory_store
from fit.app.catalog import DOMAINS
from fit.app.house import House
from fit.cloud.asking import offers
from fit.cloud.wire import WireEvent, shown
from fit.kernel.errors import FitError


class Device:
    def __init__(self, cloud: Cloud, user: str = "ada") -> None:
        self.cloud, self.user = cloud, user
        self.store = memory_store(cloud.now)

    @property
    def house(self) -> House:
        return House(self.store, self.cloud.now)

    def do(self, domain: str, command: str, fields: dict[str, Any]) -> bool:
        """By the same rules as over the wire; whether it was taken."""
        offer = next(o for o in offers(domain) if o.name == command)
        try:
            offer.do(self.house, offer.body(command_id="c", **fields))
        except FitError:
            return False
        return True

    def push(self, size: int = 7) -> None:
        for domain in DOMAINS:
            theirs = {h["device_id"]: h["seq"] for h in self._heads(domain)}
            for (device, of), (seq, _) in sorted(self.store.chains.heads().items()):
                after = theirs.get(device, 0)
                while of == domain and after < seq:
                    batch = self.store.chains.after((device, of), after, size)
                    said = {"events": [shown(e) for e in batch]}
                    self.cloud.ask("POST", f"/v1/{domain}/events", said, user=self.user, via="sync")
                    after = batch[-1].seq

    def pull(self) -> None:
        for domain in DOMAINS:
            have = {device: seq for (device, of), (seq, _) in self.store.chains.heads().items() if of == domain}
            more = True
            while more:
                after = ",".join(f"{device}:{seq}" for device, seq in have.items())
                said = self.cloud.ask("GET", f"/v1/{domain}/events", user=self.user, after=after, limit=50)
                events = [WireEvent.model_validate(e).envelope() for e in said["events"]]
                with self.store.writing():
                    self.store.log.receive(events)
                have |= {e.device_id: e.seq for e in events}
                more = said["more"]

    def _heads(self, domain: str) -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = self.cloud.ask("GET", f"/v1/{domain}/heads", user=self.user)["heads"]
        return found
