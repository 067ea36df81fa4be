"""What a context hears on its queue: events are folded into its own views, and answered where the cloud bore them."""

from __future__ import annotations

import logging
import zlib

from fit.adapters.aws import keys
from fit.adapters.aws.dynamo import delete, put
from fit.adapters.aws.store import Gone
from fit.app import catalog, fold
from fit.app.execute import Road
from fit.app.facts import FACTS
from fit.app.ports import Collided
from fit.cloud import messages
from fit.cloud.failing import passing, reason
from fit.cloud.hearing import copied
from fit.kernel import clock, json_text
from fit.kernel.messages import Restored, Voided
from fit.kernel.record import Record

_log = logging.getLogger("fit.cloud")
TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from fit.adapters.aws.store import AwsStore
    from fit.cloud.messages import Stretch
    from fit.kernel.messages import Envelope

# Events of other devices folded in one transaction, which ends at 100 items: a copy and some rows each.
_AT_ONCE = 20
_MOST_AT_ONCE = 800_000  # letters of up to four bytes, since it also ends at 4 MB
_TRIES = 6
_TURNED = {"Voided": True, "Restored": False}
_MOST_LETTERS = 300_000  # of a message that is kept


class Heard(Record):
    """What became of a message: events folded, known before, parked behind a gap, put into quarantine, and born here
    as an answer."""

    folded: int = 0
    known: int = 0
    parked: int = 0
    quarantined: int = 0
    caused: int = 0

    def and_(self, more: Heard) -> Heard:
        return Heard(**{name: getattr(self, name) + getattr(more, name) for name in self._names})


class Consumer:
    """One context's, for one user. `seconds`: what time it is. Raises Storage for what another try may cure."""

    def __init__(self, store: AwsStore, seconds: float) -> None:
        self._store, self._seconds = store, seconds

    def hear(self, said: Stretch) -> Heard:
        """Fold a stretch of a chain, whatever came before or twice; then what had waited for it."""
        self._store.begin()
        try:
            self._mend()
            heard = self._hear(said)
            if heard.parked:
                self._store.begin()  # somebody else may have heard what it waits for just before it was parked
            for item in list(self._store.table.query(self._store.partition, keys.pending(said.domain, said.device))):
                body = item["body"] if "body" in item else zlib.decompress(item["packed"]).decode()
                waiting = messages.unpack(body)
                assert isinstance(waiting, messages.Stretch)
                if waiting.first > self._folded(said) + 1:
                    break
                heard = heard.and_(self._hear(waiting))
                self._store.table.delete(self._store.partition, item[keys.SK])
        except Gone:  # and nothing of it is kept
            return Heard(known=len(said.events))
        return heard

    def _mend(self) -> None:
        """Fold anew what a transaction that was cut off has left, and what was folded by another fit."""
        store, left = self._store, -1
        while (outdated := fold.behind(store)) and store.noted() != left:
            left = store.noted()
            try:
                with store.writing():
                    for domain in outdated:
                        fold.catch_up(store, domain)
            except Exception as error:
                if passing(error) or isinstance(error, Gone):
                    raise
                _log.warning("not mended", extra={"domain": store.own, "about": reason(error)})
                return  # of what arrives, whatever cannot be folded is put aside
            store.begin()

    def _folded(self, said: Stretch) -> int:
        mark = self._store.marks.get((said.device, said.domain))
        return mark.seq if mark is not None else 0

    def _hear(self, said: Stretch) -> Heard:
        """Begun again, from where all is by then, as often as somebody else is quicker and some of it gets done."""
        self._store.via = said.via
        heard, tries, reached = Heard(), 0, -1
        while True:
            folded = self._folded(said)
            tries, reached = (tries + 1 if folded == reached else 1), folded
            if said.first > folded + 1:
                return heard.and_(self._park(said))
            events = said.events[folded + 1 - said.first :] if said.last > folded else ()
            try:
                if not heard.folded:
                    heard = heard.and_(self._again(said.events[: len(said.events) - len(events)]))
                for some in self._steps(events):
                    heard = heard.and_(self._take(some))
                return heard.and_(Heard(known=len(said.events) - heard.folded - heard.quarantined))
            except Collided:
                if tries == _TRIES:
                    raise
                self._store.begin()

    def _park(self, said: Stretch) -> Heard:
        """Trying again would block the very group that the missing events come in."""
        for body in messages.pack(said.user, said.events, said.via):
            first = messages.unpack(body)
            assert isinstance(first, messages.Stretch)
            kept = {"body": body} if len(body) <= _MOST_LETTERS else {"packed": zlib.compress(body.encode())}
            name = keys.pending(said.domain, said.device, first.first)
            self._store.keep({keys.PK: self._store.partition, keys.SK: name, **kept, "at": int(self._seconds)})
        return Heard(parked=len(said.events))

    def _again(self, known: Sequence[Envelope]) -> Heard:
        """What could not be folded when it came may be possible now: another fit looks at it, and somebody asked."""
        store, heard = self._store, Heard()
        for e in [e for e in known if e.event_id in store.left]:
            try:
                with store.writing():
                    store.left.discard(e.event_id)
                    store.extra.append(delete(store.partition, keys.left(e.domain, e.event_id)))
                    store.extra.append(delete(store.partition, keys.quarantine(e.event_id)))
                    store.log.mark_dirty(e.domain, [e.aggregate_id])
                    fold.catch_up(store, e.domain)
                heard = heard.and_(Heard(folded=1))
            except Exception as error:
                if passing(error) or isinstance(error, Gone):
                    raise
        return heard

    def _steps(self, events: Sequence[Envelope]) -> Iterator[list[Envelope]]:
        """The cloud's own one by one, since they are answered; those of devices many at once."""
        some: list[Envelope] = []
        length = 0
        for e in events:
            length += len(e.event_data)
            full = len(some) == _AT_ONCE or length > _MOST_AT_ONCE
            if some and (full or self._answers(e) or self._answers(some[-1])):
                yield some
                some, length = [], len(e.event_data)
            some.append(e)
        if some:
            yield some

    def _answers(self, e: Envelope) -> bool:
        """Policies run where the event was born; voids of causes are answered by those who answered the cause."""
        return e.domain != self._store.own and (e.device_id == self._store.device_id or e.event_type in _TURNED)

    def _take(self, some: Sequence[Envelope]) -> Heard:
        try:
            caused = self._fold(some)
            return Heard(folded=len(some), caused=caused)
        except Exception as error:
            if passing(error) or isinstance(error, Gone):
                raise
            if len(some) == 1:
                return self._put_aside(some[0], error)
        heard = Heard()
        for e in some:
            heard = heard.and_(self._take([e]))
        return heard

    def _fold(self, some: Sequence[Envelope]) -> int:
        store, first = self._store, some[0]
        with store.writing():
            self._is_next(first)
            answers = self._answers(first)
            self._arrive(some, answers)
            if answers:
                caused = self._answer(first)
            else:
                caused = 0
                fold.catch_up(store, first.domain)
            self._twins_too()
            return caused

    def _is_next(self, e: Envelope) -> None:
        mark = self._store.marks.get((e.device_id, e.domain))
        if e.seq != (mark.seq if mark is not None else 0) + 1:
            raise Collided("somebody else was quicker", "try again in a moment")

    def _twins_too(self) -> None:
        """What arrived may take the place of an event of another context that has the same key."""
        for domain in sorted(self._store.log.dirty_domains()):
            fold.catch_up(self._store, domain)

    def _arrive(self, some: Sequence[Envelope], look: bool) -> None:
        copies = self._copies(some)
        self._store.log.arrive(some, copies, some if look or some[0].domain == self._store.own else copies)

    def _copies(self, some: Sequence[Envelope]) -> list[Envelope]:
        """Of another context's events those that are stored here too: what may have to be folded anew, or needs a newer
        fit, which would not find it here."""
        own, domain = self._store.own, some[0].domain
        if domain == own:
            return []
        wanted, known = copied(own, domain), catalog.events(domain)
        return [
            e for e in some
            if e.event_type in wanted or e.event_type not in known or e.event_version > known[e.event_type].VERSION
        ]  # fmt: skip

    def _answer(self, e: Envelope) -> int:
        """Fold it, and do what follows from it in this context; how many events that is."""
        store = self._store
        own = frozenset((store.own,))
        road = Road(store, self._seconds, FACTS, e.correlation_id, cause=e.event_id, domains=own)
        if e.event_type in _TURNED:
            fold.catch_up(store, e.domain)
            self._turn(e, road)
        elif (found := store.log.find(e.event_id)) is None or not found.live or (told := fold.told_of(found)) is None:
            fold.catch_up(store, e.domain)  # nobody answers what was taken back, or what needs a newer fit
        else:
            before = road.before(told)
            fold.catch_up(store, e.domain)
            road.hear(told, before)
        self._note(e, road)
        return len(road.outcome.told)

    def _turn(self, e: Envelope, road: Road) -> None:
        """A cause was taken back, or holds again: so does what this context has answered to it, where whoever took it
        back did not know of the answer yet."""
        told = json_text.read(e.event_data)
        targets = told.get("targets", ()) if isinstance(told, dict) and e.event_version == 1 else ()
        for target in [t for t in targets if isinstance(t, str)]:
            for aggregate_id, event_ids in self._caused(target).items():
                stored = [s for s in self._store.log.of_aggregate(self._store.own, aggregate_id)
                          if s.envelope.event_id in event_ids]  # fmt: skip
                turned = tuple([s.envelope.event_id for s in stored if s.live == _TURNED[e.event_type]])
                if turned:
                    kind = Voided if _TURNED[e.event_type] else Restored
                    road.record(self._store.own, aggregate_id, [kind(targets=turned, by="late")])

    def _caused(self, cause: str) -> dict[str, list[str]]:
        found = self._store.table.get(self._store.partition, keys.caused(cause))
        return json_text.read(found["where"]) if found is not None else {}

    def _note(self, e: Envelope, road: Road) -> None:
        """What an event led to here is found by the event, and by the command that it came from."""
        told = [t for t in road.outcome.told if not isinstance(t.event, Voided | Restored)]
        for cause in (e.event_id, e.correlation_id) if told else ():
            where = self._caused(cause)
            for t in told:
                where.setdefault(t.aggregate_id, []).append(t.event_id)
            item = {keys.PK: self._store.partition, keys.SK: keys.caused(cause), "where": json_text.write(where)}
            self._store.extra.append(put(item))

    def _put_aside(self, e: Envelope, error: Exception) -> Heard:
        """So that the good ones behind it are heard: unanswered, or, where it cannot even be folded, unfolded."""
        store = self._store
        (body,) = messages.pack(store.user_id, [e], store.via)
        aside = self.quarantined(e.event_id, body, error)
        for do in (self._only_fold, self._only_pass):
            try:
                with store.writing():
                    do(e)
                    store.extra.append(put(aside))
                return Heard(quarantined=1)
            except Exception as again:
                if passing(again) or isinstance(again, Gone):
                    raise
        store.keep(aside)  # it does not continue its chain, which ends here until a replay
        return Heard(quarantined=1)

    def _only_fold(self, e: Envelope) -> None:
        self._arrive([e], look=False)
        fold.catch_up(self._store, e.domain)
        self._twins_too()

    def _only_pass(self, e: Envelope) -> None:
        self._store.log.pass_by(e, self._copies([e]))
        self._store.pass_over()
        name = keys.left(e.domain, e.event_id)
        self._store.extra.append(put({keys.PK: self._store.partition, keys.SK: name}))

    def quarantined(self, name: str, body: str, error: Exception) -> dict[str, object]:
        return {
            keys.PK: self._store.partition, keys.SK: keys.quarantine(name), "reason": reason(error),
            "body": body[:_MOST_LETTERS], "at": clock.utc(self._seconds),
        }  # fmt: skip
