"""A lifter's log and read models in a context's table, and the one transaction around both."""

from __future__ import annotations

from fit.adapters.aws import items, keys
from fit.adapters.aws.desk import desk, views
from fit.adapters.aws.dynamo import MOST_BYTES, MOST_STEPS, Lost, TooLarge, batches, check, delete, put
from fit.adapters.aws.event_log import BEGIN, AwsEventLog, Tail
from fit.adapters.aws.views import AwsViews
from fit.app import catalog, receiving
from fit.app.ports import Checkpoint, Collided
from fit.kernel import ids, json_text
from fit.kernel.errors import NotFound, Storage

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from types import TracebackType
    from typing import Any

    from fit.adapters.aws.dynamo import Step, Table
    from fit.adapters.aws.event_log import Chain
    from fit.kernel.messages import Envelope

_ROOM = MOST_STEPS - 2  # beside the tombstone and how far the views are
_MOST_NOTES = 40  # folded anew in one transaction


class Gone(NotFound):
    """The account is."""


class AwsStore:
    """`own`: the context whose table it is. `via`: the request that asks, noted with every event it brings. `kept`: the
    names of the views that this table has, where it is not all of them."""

    writable = True
    path = "DynamoDB"

    def __init__(
        self, table: Table, own: str, user_id: str, via: str = "", kept: frozenset[str] | None = None
    ) -> None:
        if not user_id or "#" in user_id:
            raise ValueError("that is no user's id")  # it could be read as another's, and an aggregate
        self.table, self.own, self.user_id, self.via, self.kept = table, own, user_id, via, kept
        self.partition = keys.user(own, user_id)
        self.device_id = ids.key("cloud", user_id)  # the cloud is a device of its own in every log
        self.heads: dict[Chain, Tail] = {}
        self.marks: dict[Chain, Tail] = {}
        self.extra: list[Step] = []  # what else is to be stored with this transaction
        self._settle({})

    # -- transactions

    def writing(self, patient: bool = True) -> Writing:  # noqa: ARG002 - nobody waits here: who comes second decides again
        return Writing(self)

    def reading(self) -> Reading:
        return Reading(self)

    def _state(self) -> dict[str, dict[str, Any]]:
        return {item[keys.SK]: item for item in self.table.query(self.partition, between=keys.STATE)}

    def begin(self) -> None:
        """Look at how far everything is; what lies on the desk is good as long as nobody else has written."""
        found = self._state()
        if found != self._stored or (self.noted() and not self._seen_to):
            self._settle(found)

    def _settle(self, found: dict[str, dict[str, Any]]) -> None:
        """An empty desk for the state that was found."""
        self._stored = found
        self.heads, self.marks = _tails(found, "HEAD#"), _tails(found, "MARK#")
        self._db = db = desk()
        highest = max([tail.hlc for tail in (*self.heads.values(), *self.marks.values())], default="")
        db.execute("update meta set value = ? where name = 'hlc'", [highest])
        self.log = AwsEventLog(db, self)
        self.views = AwsViews(db, self, views())
        self.extra = []
        folded = json_text.read(found[keys.FOLDED]["said"]) if keys.FOLDED in found else {}
        for domain in catalog.DOMAINS:
            version, hlc = folded.get(domain, (catalog.FINGERPRINTS[domain], ""))
            self.views.move(domain, Checkpoint(position=BEGIN, version=version, hlc=hlc))
        self.shared = {name for name in found if name.startswith("KEYS#")}
        self.left = {name.split("#", 2)[2] for name in found if name.startswith("LEFT#")}
        self._seen_to = [name for name in found if name.startswith("DIRTY#")][:_MOST_NOTES]
        for _, domain, aggregate_id in [name.split("#", 2) for name in self._seen_to]:
            self.log.mark_dirty(domain, [aggregate_id])

    def end(self, error: BaseException | None) -> None:
        """What went wrong on a desk that others have outdated meanwhile is Collided: it may be right on a new one."""
        try:
            if error is None:
                self._commit()
            elif not isinstance(error, Collided | Storage) and self._state() != self._stored:
                raise Collided("somebody else was quicker", "try again in a moment") from error
        except BaseException as worse:
            error = worse
            raise
        finally:
            if error is not None:
                self._settle({})  # as if nothing had been laid out

    def pass_over(self) -> None:
        """What has arrived in this transaction counts as folded, though no view has heard of it."""
        for domain in {e.domain for _, e in self.log.arrivals}:
            self.views.move(domain, self.views.checkpoint(domain).but(position=self.log.head()))

    def noted(self) -> int:
        """How many notes transactions that were cut off have left."""
        return sum(name.startswith("DIRTY#") for name in self._stored)

    def keep(self, item: Mapping[str, Any]) -> None:
        """What is no part of a transaction; raises Gone like all that writes."""
        self._write([put(item)])

    def shadow(self, _: Sequence[Any]) -> None:
        """Read models that cannot be folded now are not folded in memory either: the next try is cheap."""
        raise Storage("the read models are not up to date", "try again in a moment")

    def close(self) -> None:
        """The desk is cleared; what was stored is stored."""
        self._db.close()

    # -- storing

    def stands(self, e: Envelope) -> bool:
        """Whether this very event is stored already; raises Sequence where another stands in its place."""
        tail = self.heads.get((e.device_id, e.domain))
        if tail is None or e.seq > tail.seq:
            return False
        place = keys.aggregate(e.domain, self.user_id, e.aggregate_id), keys.event(e.hlc, e.device_id, e.seq)
        there = self.table.get(*place)
        if there is None or there["hash"] != e.hash:
            raise receiving.forks(e, tail.seq)
        return True

    def _commit(self) -> None:
        rows = self._rows()
        marks = self._marks()
        if self._only_moved(rows, marks):
            self._keep(marks)
            return
        settled = [delete(self.partition, name) for name in self._seen_to if name not in self._still_dirty()]
        steps = self._core(marks, moves=bool(rows or settled))
        if not (steps or rows or settled):
            return
        whole = [*steps, *rows, *settled]
        if len(whole) <= _ROOM and sum(step.weight for step in whole) <= MOST_BYTES:
            self._write(whole)
        else:
            self._write_at_length(steps, rows, settled)
        self._keep(marks)

    def _only_moved(self, rows: Sequence[Step], marks: Mapping[Chain, Tail]) -> bool:
        """What concerned nothing here leaves a mark and nothing else: half of all messages, for a sixth. The
        mark that is there says that the account is, too."""
        if rows or len(marks) != 1 or self.log.born or self.log.copies or self.extra or self._seen_to:
            return False
        ((chain, mark),) = marks.items()
        if chain not in self.marks:
            return False
        step = self._tail("MARK#", chain, mark)
        assert step.item is not None
        try:
            self.table.put(step.item, step.condition, **(step.values or {}))
        except Lost as lost:
            raise Collided("somebody else was quicker", "try again in a moment") from lost
        return True

    def _keep(self, marks: Mapping[Chain, Tail]) -> None:
        """What is on the desk is what is stored now; the next transaction sees whether it still is."""
        self.marks |= marks
        self.extra = []
        still = self._still_dirty()
        gone = {name for name in self._seen_to if name not in still}
        self._stored = {name: said for name, said in self._stored.items() if name not in gone}
        self._seen_to = [name for name in self._seen_to if name in still]
        self.log.stored(marks)
        self.views.changed = {}

    def _core(self, marks: Mapping[Chain, Tail], moves: bool) -> list[Step]:
        """What must be stored together: events, heads, marks, and how far the views are."""
        steps = [put(items.of_event(self.user_id, e, self.via), "attribute_not_exists(PK)") for e in self.log.born]
        steps += [put(items.of_event(self.user_id, e, self.via)) for e in self.log.copies]
        touched = {(e.device_id, e.domain) for e in self.log.born}
        steps += [self._tail("HEAD#", chain, self.heads[chain]) for chain in sorted(touched)]
        steps += [self._tail("MARK#", chain, marks[chain]) for chain in sorted(marks)]
        return [*steps, *self.extra, *([self._folded()] if marks or moves else [])]

    def _still_dirty(self) -> set[str]:
        return {keys.dirty(domain, aggregate_id) for domain, aggregate_id in self.log.dirty()}

    def _marks(self) -> dict[Chain, Tail]:
        """How far each chain is folded after this transaction: without a gap, as far as the views have heard."""
        checkpoints, copies = self.views.checkpoints(), {e.event_id for e in self.log.copies}
        found: dict[Chain, Tail] = {}
        for position, e in self.log.arrivals:
            chain = (e.device_id, e.domain)
            before = found.get(chain) or self.marks.get(chain)
            if position <= checkpoints[e.domain].position and e.seq == (before.seq if before else 0) + 1:
                kept = (before.copies if before else 0) + (e.event_id in copies)
                found[chain] = Tail(seq=e.seq, hash=e.hash, hlc=e.hlc, copies=kept)
        return found

    def _tail(self, kind: str, chain: Chain, tail: Tail) -> Step:
        return self._move(f"{kind}{chain[1]}#{chain[0]}", "seq", tail.fields())

    def _folded(self) -> Step:
        """Moves with every change of the read models, so that of two that change them at once one begins again."""
        was = self._stored.get(keys.FOLDED)
        so_far = self.views.checkpoints()
        # Half folded is not folded: whoever goes on from the table begins again.
        said = {d: ("" if self.log.unfinished(d, c.position) else c.version, c.hlc) for d, c in so_far.items()}
        return self._move(keys.FOLDED, "n", {"n": (was["n"] if was else 0) + 1, "said": json_text.write(said)})

    def _move(self, name: str, by: str, said: Mapping[str, Any]) -> Step:
        """Put what is noted under a name, if it is still what this transaction saw."""
        was = self._stored.get(name)
        item = self._stored[name] = {keys.PK: self.partition, keys.SK: name, **said}
        return put(item, "attribute_not_exists(PK)") if was is None else put(item, f"{by} = :was", was=was[by])

    def _rows(self) -> list[Step]:
        steps = []
        for (view, aggregate_id, *key), row in self.views.changed.items():
            partition, name = keys.view(self.own, self.user_id, view), keys.row(aggregate_id, key)
            if row is None:
                steps.append(delete(partition, name))
            else:
                whole = json_text.write([aggregate_id, *key])
                said = {"row": json_text.write(row.fields()), "key": whole if whole != name else None}
                steps.append(put({keys.PK: partition, keys.SK: name, **said}))
        return steps

    def _write_at_length(self, steps: Sequence[Step], rows: Sequence[Step], settled: Sequence[Step]) -> None:
        """More than one transaction holds. First the aggregates are noted whose rows will not be what they should for a
        moment; then all is stored that must be stored together; then the rows, and the notes go. Whoever finds a note
        folds its aggregate anew, so nothing is lost wherever this breaks off."""
        if len(steps) > _ROOM:
            raise TooLarge(f"{len(steps)} items are more than one transaction can hold", "send less at once")
        domains = {name: domain for name, (domain, _) in views().items()}
        touched = sorted({(domains[view], aggregate_id) for view, aggregate_id, *_ in self.views.changed})
        notes = [keys.dirty(domain, aggregate_id) for domain, aggregate_id in touched]
        for some in batches([put({keys.PK: self.partition, keys.SK: name}) for name in notes], _ROOM):
            self._write(some)
        self._write(steps)
        done = {step.key: step for step in settled} | {
            (self.partition, name): delete(self.partition, name) for name in notes
        }
        try:
            for some in batches([*rows, *done.values()], _ROOM):
                self._write([*some, self._folded()])
        except Collided:
            self._stored = {}  # another has seen the notes, and does the rest

    def _write(self, steps: Sequence[Step]) -> None:
        """With the user's tombstone looked for: nothing is stored after it."""
        try:
            self.table.transact([check(self.partition, keys.TOMBSTONE, "attribute_not_exists(PK)"), *steps])
        except Lost as lost:
            if 0 in lost.steps:
                raise Gone("there is no such account") from lost
            raise Collided("somebody else was quicker", "try again in a moment") from lost


class Writing:
    """All or nothing. Of two at once the second finds that what it saw has changed: Collided."""

    def __init__(self, store: AwsStore) -> None:
        self._store = store

    def __enter__(self) -> None:
        self._store.begin()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._store.end(error)


class Reading:
    def __init__(self, store: AwsStore) -> None:
        self._store = store

    def __enter__(self) -> None:
        self._store.begin()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        return


def _tails(found: Mapping[str, Mapping[str, Any]], kind: str) -> dict[Chain, Tail]:
    tails = {}
    for name, item in found.items():
        if name.startswith(kind):
            _, domain, device = name.split("#", 2)
            tails[device, domain] = Tail(**{n: item[n] for n in Tail._names})
    return tails
