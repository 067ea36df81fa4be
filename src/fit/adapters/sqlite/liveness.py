"""What counts: an event that nobody has voided and that is the first of its key; judged as each event arrives."""

from __future__ import annotations

from fit.kernel import json_text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sqlite3 import Connection

    from fit.kernel.messages import Envelope

VOIDING = {"Voided": 1, "Restored": 0}


def judge(db: Connection, position: int, e: Envelope) -> None:
    """Note in `dead` and `dirty` what the arrival of `e` at `position` changes."""
    if e.event_type in VOIDING:
        _take_notice(db, e, VOIDING[e.event_type])
        return
    if _voided(db, e.domain, e.aggregate_id, e.correlation_id, e.event_id):
        db.execute("insert or ignore into dead values (?, 'voided')", [position])
    if e.key is not None:
        _settle_twins(db, e.key, arrived=position)


def _voided(db: Connection, domain: str, aggregate_id: str, correlation_id: str, event_id: str) -> bool:
    found = db.execute(
        "select 1 from voids where domain = ? and aggregate_id = ? and target in (?, ?) and void",
        [domain, aggregate_id, correlation_id, event_id],
    )
    return found.fetchone() is not None


def _take_notice(db: Connection, e: Envelope, void: int) -> None:
    ordered = f"{e.hlc}{e.device_id}{e.seq:012d}"
    for target in _targets(e):
        db.execute(
            "insert into voids values (?, ?, ?, ?, ?) on conflict (domain, aggregate_id, target) do update"
            " set ordered = excluded.ordered, void = excluded.void where excluded.ordered > ordered",
            [e.domain, e.aggregate_id, target, ordered, void],
        )
        hit = db.execute(
            "select position, correlation_id, event_id, key from events where (correlation_id = ?1 or event_id = ?1)"
            " and domain = ?2 and aggregate_id = ?3 and event_type not in ('Voided', 'Restored')",
            [target, e.domain, e.aggregate_id],
        ).fetchall()
        for position, correlation_id, event_id, key in hit:
            if _voided(db, e.domain, e.aggregate_id, correlation_id, event_id):
                db.execute("insert or replace into dead values (?, 'voided')", [position])
            else:
                db.execute("delete from dead where position = ?", [position])
            if key is not None:
                _settle_twins(db, key)
    db.execute("insert or ignore into dirty values (?, ?)", [e.domain, e.aggregate_id])


def _targets(e: Envelope) -> list[str]:
    """Whom it names; nobody where a newer fit, or a broken one, wrote it in words we do not know."""
    try:
        said = json_text.read(e.event_data)
    except ValueError:
        return []
    targets = said.get("targets") if isinstance(said, dict) and e.event_version == 1 else None
    return [t for t in targets if isinstance(t, str)] if isinstance(targets, list) else []


def _settle_twins(db: Connection, key: str, arrived: int = 0) -> None:
    """Of the events of one key that are not voided, the first in fold order counts."""
    twins = db.execute(
        "select events.position, domain, aggregate_id, why from events"
        " left join dead on dead.position = events.position where key = ? order by hlc, device_id, domain, seq",
        [key],
    ).fetchall()
    if len(twins) == 1:
        return
    first = True
    for position, domain, aggregate_id, why in twins:
        if why == "voided":
            continue
        if first and why == "twin":
            db.execute("delete from dead where position = ?", [position])
        elif not first and why is None:
            db.execute("insert into dead values (?, 'twin')", [position])
        if position != arrived and first != (why is None):
            db.execute("insert or ignore into dirty values (?, ?)", [domain, aggregate_id])
        first = False
