"""The log as other replicas see it: chains by device and domain, and what each peer has acknowledged."""

from __future__ import annotations

from fit.adapters.sqlite import schema
from fit.adapters.sqlite.event_log import COLUMNS, envelope_of
from fit.kernel import json_text
from fit.kernel.messages import chain_hash, chain_start

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from sqlite3 import Connection
    from typing import Any

    from fit.app.sync import Chain, Head
    from fit.kernel.messages import Envelope


_TRIGGERS = ("events_never_change", "events_never_leave")


class SqliteChains:
    def __init__(self, db: Connection) -> None:
        self._db = db

    def heads(self) -> dict[Chain, Head]:
        """(device, domain) → (number, hash) of the last event of each chain."""
        found: dict[Chain, Head] = {}
        chain: Chain = ("", "")
        # From chain to chain along the index, whatever their lengths.
        while row := self._db.execute(
            "select device_id, domain from events where (device_id, domain) > (?, ?)"
            " order by device_id, domain limit 1",
            chain,
        ).fetchone():
            chain = (row[0], row[1])
            found[chain] = self._db.execute(
                "select seq, hash from events where device_id = ? and domain = ? order by seq desc limit 1", chain
            ).fetchone()
        return found

    def hash_at(self, chain: Chain, seq: int) -> str | None:
        row = self._db.execute(
            "select hash from events where device_id = ? and domain = ? and seq = ?", [*chain, seq]
        ).fetchone()
        return row[0] if row else None

    def after(self, chain: Chain, seq: int, limit: int) -> list[Envelope]:
        """The next events of a chain, in their order."""
        rows = self._db.execute(
            f"select {COLUMNS} from events where device_id = ? and domain = ? and seq > ? order by seq limit ?",
            [*chain, seq, limit],
        )
        return [envelope_of(row) for row in rows]

    def refork(self, chain: Chain, common: int, device_id: str) -> list[str]:
        """Give the events of a chain behind `common` to another device, in their order, with the same ids and keys; the
        aggregates they belong to come back. The one change of events there is; ask in a transaction."""
        tail = self.after(chain, common, -1)
        for trigger in _TRIGGERS:
            self._db.execute(f"drop trigger {trigger}")
        previous = chain_start(device_id, chain[1])
        for seq, old in enumerate(tail, 1):
            new = old.but(device_id=device_id, seq=seq)
            previous = chain_hash(previous, new)
            self._db.execute(
                "update events set device_id = ?, seq = ?, hash = ? where device_id = ? and domain = ? and seq = ?",
                [device_id, seq, previous, *chain, old.seq],
            )
        for statement in schema.statements(schema.LOG):
            if statement.split()[:2] == ["create", "trigger"]:
                self._db.execute(statement)
        return list(dict.fromkeys(e.aggregate_id for e in tail))

    def shared_aggregates(self) -> list[tuple[str, str]]:
        """(domain, aggregate id) of those that more than one device has written to."""
        rows = self._db.execute(
            "select domain, aggregate_id from events group by domain, aggregate_id"
            " having min(device_id) <> max(device_id) order by domain, aggregate_id"
        )
        return [(row[0], row[1]) for row in rows]

    def peer(self, name: str) -> dict[str, Any]:
        """What is remembered of a peer: heads it has acknowledged, when, with what result."""
        row = self._db.execute("select said from peers where name = ?", [name]).fetchone()
        return dict(json_text.read(row[0])) if row else {}

    def peers(self) -> dict[str, dict[str, Any]]:
        return {name: json_text.read(said) for name, said in self._db.execute("select name, said from peers")}

    def remember(self, name: str, said: Mapping[str, Any]) -> None:
        self._db.execute("insert or replace into peers values (?, ?)", [name, json_text.write(dict(said))])

    def account(self) -> str | None:
        """The account that this log is bound to, once it has synced with one."""
        row = self._db.execute("select value from meta where name = 'account'").fetchone()
        return row[0] if row else None

    def bind(self, account: str) -> None:
        self._db.execute("insert or replace into meta values ('account', ?)", [account])
