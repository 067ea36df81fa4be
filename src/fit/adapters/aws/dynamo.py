"""One table of DynamoDB: pages read to their end, conditions that hold or do not, patience where it is busy."""

from __future__ import annotations

import random
import time

from fit.adapters.aws import keys
from fit.adapters.aws.codec import plain, typed, weight
from fit.kernel.errors import FitError, Storage
from fit.kernel.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
    from typing import Any

    Place = tuple[str, str]  # PK, SK

MOST_STEPS = 100  # of one transaction: https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Constraints.html
MOST_ITEM_BYTES = 400 * 1024
MOST_BYTES = 3_500_000  # of one transaction, which ends at 4 MB
_TRIES = 8
_BUSY = frozenset((
    "ProvisionedThroughputExceededException", "ThrottlingException", "RequestLimitExceeded", "InternalServerError",
    "TransactionInProgressException", "ThrottlingError", "TransactionConflict", "TransactionConflictException",
    "ProvisionedThroughputExceeded", "ServiceUnavailable",
))  # fmt: skip


class TooLarge(FitError):
    """What no item of a table can hold."""

    code = "too_large"


class Lost(Exception):
    """A condition did not hold. `steps`: which of a transaction's, by number; `[0]` of a single write."""

    def __init__(self, steps: Sequence[int]) -> None:
        super().__init__(f"conditions {list(steps)} did not hold")
        self.steps = tuple(steps)


class Step(Record):
    """One write of a transaction: `item` to put, `key` (PK, SK) to delete or to check. `condition` in DynamoDB's words,
    its `:names` in `values`."""

    item: Mapping[str, Any] | None = None
    key: tuple[str, str] | None = None
    condition: str = ""
    values: Mapping[str, Any] | None = None
    delete: bool = False

    @property
    def weight(self) -> int:
        """Bytes, at least; of what is to go nobody knows, and rows are what goes."""
        return weight(self.item) if self.item is not None else 1024


def put(item: Mapping[str, Any], condition: str = "", **values: Any) -> Step:
    return Step(item=item, condition=condition, values=values)


def delete(pk: str, sk: str, condition: str = "", **values: Any) -> Step:
    return Step(key=(pk, sk), condition=condition, values=values, delete=True)


def check(pk: str, sk: str, condition: str, **values: Any) -> Step:
    return Step(key=(pk, sk), condition=condition, values=values)


def batches(steps: Iterable[Step], most: int) -> Iterator[list[Step]]:
    """As many at a time as one transaction holds; `most`: of them."""
    some: list[Step] = []
    bytes_ = 0
    for step in steps:
        if some and (len(some) == most or bytes_ + step.weight > MOST_BYTES):
            yield some
            some, bytes_ = [], 0
        some.append(step)
        bytes_ += step.weight
    if some:
        yield some


class Table:
    """`client` is boto3's low-level client of DynamoDB; `pause` waits so many seconds."""

    def __init__(self, client: Any, name: str, pause: Callable[[float], None] = time.sleep) -> None:
        self.client, self.name, self._pause = client, name, pause

    def get(self, pk: str, sk: str) -> dict[str, Any] | None:
        """As it is now: read consistently."""
        found = self._ask(self.client.get_item, TableName=self.name, Key=_key(pk, sk), ConsistentRead=True)
        return plain(found["Item"]) if found.get("Item") else None

    def query(
        self, pk: str, begins: str = "", *, index: str = "", after: Any = None, between: tuple[str, str] | None = None,
        limit: int = 0,
    ) -> Iterator[dict[str, Any]]:  # fmt: skip
        """The items of a partition in the order of their sort key, all pages of them, read consistently; of an index,
        which can lag, as it is. `begins`: how the sort key begins; `after`: behind which; `between`: from which to
        which; `limit`: at most so many."""
        hashed, ranged = keys.INDEXES[index] if index else (keys.PK, keys.SK)
        names, values, said = {"#h": hashed}, {":h": pk}, "#h = :h"
        if begins:
            names["#r"], values[":r"], said = ranged, begins, f"{said} AND begins_with(#r, :r)"
        elif after is not None:
            names["#r"], values[":r"], said = ranged, after, f"{said} AND #r > :r"
        elif between is not None:
            names["#r"], said = ranged, f"{said} AND #r BETWEEN :a AND :b"
            values |= {":a": between[0], ":b": between[1]}
        asked: dict[str, Any] = {
            "TableName": self.name, "KeyConditionExpression": said, "ExpressionAttributeNames": names,
            "ExpressionAttributeValues": typed(values),
        }  # fmt: skip
        asked |= {"IndexName": index} if index else {"ConsistentRead": True}
        left = limit
        while True:
            page = self._ask(self.client.query, **asked, **({"Limit": left} if limit else {}))
            yield from map(plain, page["Items"])
            left -= len(page["Items"])
            if "LastEvaluatedKey" not in page or (limit and left <= 0):
                return
            asked["ExclusiveStartKey"] = page["LastEvaluatedKey"]

    def scan(self, after: Place | None = None) -> Iterator[tuple[list[dict[str, Any]], Place | None]]:
        """The whole table, page by page, in an order of DynamoDB's own: items, and the place behind which there is
        more."""
        asked: dict[str, Any] = {"TableName": self.name}
        place = after
        while True:
            if place is not None:
                asked["ExclusiveStartKey"] = _key(*place)
            page = self._ask(self.client.scan, **asked)
            ended = plain(page["LastEvaluatedKey"]) if "LastEvaluatedKey" in page else None
            place = (ended[keys.PK], ended[keys.SK]) if ended is not None else None
            yield [plain(item) for item in page["Items"]], place
            if place is None:
                return

    def put(self, item: Mapping[str, Any], condition: str = "", **values: Any) -> None:
        """Raises Lost where the condition does not hold."""
        self._ask(self.client.put_item, TableName=self.name, Item=typed(item), **_conditional(condition, values))

    def delete(self, pk: str, sk: str, condition: str = "", **values: Any) -> None:
        self._ask(self.client.delete_item, TableName=self.name, Key=_key(pk, sk), **_conditional(condition, values))

    def update(self, pk: str, sk: str, said: str, condition: str = "", **values: Any) -> None:
        """`said`: DynamoDB's update expression, as in `SET a = :a REMOVE b`."""
        found = {"UpdateExpression": said, **_conditional(condition, values)}
        if values:
            found["ExpressionAttributeValues"] = typed({f":{name}": value for name, value in values.items()})
        self._ask(self.client.update_item, TableName=self.name, Key=_key(pk, sk), **found)

    def transact(self, steps: Sequence[Step]) -> None:
        """All or none. Raises Lost with the numbers of the steps whose conditions did not hold."""
        if len(steps) == 1 and steps[0].item is not None:
            self.put(steps[0].item, steps[0].condition, **(steps[0].values or {}))
            return
        written = [self._step(step) for step in steps]
        # One token for all tries: an answer that was lost on its way must not make the next try lose against the first.
        token = f"{random.getrandbits(128):032x}"
        self._ask(self.client.transact_write_items, TransactItems=written, ClientRequestToken=token)

    def erase(self, found: Sequence[tuple[str, str]]) -> None:
        """Delete items by (PK, SK), 25 a request, until DynamoDB has taken them all."""
        waiting = [{"DeleteRequest": {"Key": _key(pk, sk)}} for pk, sk in found]
        tries = 0
        while waiting:
            batch, waiting = waiting[:25], waiting[25:]
            said = self._ask(self.client.batch_write_item, RequestItems={self.name: batch})
            again = said.get("UnprocessedItems", {}).get(self.name, [])
            waiting = [*again, *waiting]
            tries = tries + 1 if again else 0
            if tries:
                self._wait(tries)

    def _step(self, step: Step) -> dict[str, Any]:
        said = {"TableName": self.name, **_conditional(step.condition, step.values or {})}
        if step.item is not None:
            return {"Put": {**said, "Item": typed(step.item)}}
        assert step.key is not None
        return {"Delete" if step.delete else "ConditionCheck": {**said, "Key": _key(*step.key)}}

    def _ask(self, ask: Callable[..., Any], **asked: Any) -> Any:
        """Asked again, later and later, while the table is busy; raises Storage when it stays so."""
        from botocore.exceptions import BotoCoreError, ClientError  # type: ignore[import-untyped]  # has no types

        for attempt in range(1, _TRIES + 1):
            try:
                return ask(**asked)
            except ClientError as error:
                code = error.response.get("Error", {}).get("Code", "")
                reasons: list[str] = [r.get("Code") or "None" for r in error.response.get("CancellationReasons", ())]
                if code == "ConditionalCheckFailedException":
                    raise Lost([0]) from error
                if lost := [n for n, reason in enumerate(reasons) if reason == "ConditionalCheckFailed"]:
                    raise Lost(lost) from error
                if _is_too_large(error.response):
                    raise TooLarge("that is more than a table can hold in one place", "say less at once") from error
                if code not in _BUSY and not _BUSY.intersection(reasons):
                    raise Storage(f"the table refused a request ({code})", "the function's log says more") from error
                failed: Exception = error
            except BotoCoreError as error:  # connections that break
                failed = error
            self._wait(attempt)
        raise Storage("the table is busy", "try again in a moment") from failed

    def _wait(self, attempt: int) -> None:
        """https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter (full jitter)."""
        self._pause(random.uniform(0, min(2.0, 0.02 * 2**attempt)))


def _is_too_large(response: Mapping[str, Any]) -> bool:
    """An item or a key that is too long is refused by no code of its own, neither alone nor in a transaction."""
    reasons = [response.get("Error", {}), *response.get("CancellationReasons", ())]
    return any(
        "size" in str(reason.get("Message")).lower()
        for reason in reasons if reason.get("Code") in ("ValidationException", "ValidationError")
    )


def _key(pk: str, sk: str) -> dict[str, Any]:
    return {keys.PK: {"S": pk}, keys.SK: {"S": sk}}


def _conditional(condition: str, values: Mapping[str, Any]) -> dict[str, Any]:
    if not condition:
        return {}
    said: dict[str, Any] = {"ConditionExpression": condition}
    if values:
        said["ExpressionAttributeValues"] = typed({f":{name}": value for name, value in values.items()})
    return said
