"""A stand-in for boto3's DynamoDB client, in memory: strict as AWS documents it, busy or late on demand."""

from __future__ import annotations

from typing import Any

from botocore.exceptions import ParamValidationError

from aws import fake_dynamo_query
from aws.fake_dynamo_expressions import Expressions
from aws.fake_dynamo_house import Change, House
from aws.fake_dynamo_tables import Index, Stored
from aws.fake_dynamo_units import Charge, Spent, reads
from aws.fake_dynamo_values import MOST_ITEM_BYTES, check_values, copy, invalid, refuse

# https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Constraints.html, and the references of the actions:
# https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_TransactWriteItems.html, API_BatchWriteItem.html
MOST_STEPS, MOST_TRANSACTION_BYTES = 100, 4 * 1024 * 1024
MOST_BATCH = 25
_TOKEN_SECONDS = 600.0
_STEPS = {"Put": "PutItem", "Delete": "DeleteItem", "Update": "UpdateItem", "ConditionCheck": "ConditionCheck"}
_REASONS = {
    "ThrottlingException": "ThrottlingError",
    "ProvisionedThroughputExceededException": "ProvisionedThroughputExceeded",
    "TransactionConflictException": "TransactionConflict",
    "ConditionalCheckFailedException": "ConditionalCheckFailed",
}  # a request's code, and what a transaction says of one of its items


class FakeDynamo(House):
    """`clock`: what time it is. `gsi_lag`: after so many seconds an index shows a write. `throttle`: asked for each
    request or item with (operation, table, key or hash key), answers an error code, an exception or None. `before`:
    told the operation before it begins, so that somebody else may act first. `lose`: asked with the operation after a
    commit; where it says True the answer is lost on its way, as connections break. `capacity`: whether
    partitions and tables have limits. `units`: what all of it cost."""

    # -- reading

    def get_item(self, **asked: Any) -> dict[str, Any]:
        with self._serving("GetItem"):
            table = self._table("GetItem", asked)
            place = table.key_of("GetItem", asked.get("Key"))
            stored = table.get(place)
            units = reads(stored.size if stored else 0, bool(asked.get("ConsistentRead")))
            self._admit("GetItem", table, place, [Charge(table.name, place[0], reads=units)], Spent(1, reads=units))
            return {"Item": copy(stored.item)} if stored else {}

    def query(self, **asked: Any) -> dict[str, Any]:
        with self._serving("Query"):
            table = self._table("Query", asked)
            index: Index | None = None
            if "IndexName" in asked:
                if asked["IndexName"] not in table.indexes:
                    invalid("Query", f"The table does not have the specified index: {asked['IndexName']}")
                if asked.get("ConsistentRead"):
                    invalid("Query", "Consistent reads are not supported on global secondary indexes")
                index = table.indexes[asked["IndexName"]]
                index.catch_up(self.clock())
            page = fake_dynamo_query.query(table, index, asked)
            units = reads(page.size, bool(asked.get("ConsistentRead")))
            of = f"{table.name}/{index.name}" if index else table.name
            self._admit("Query", table, page.hashed, [Charge(of, page.hashed, reads=units)], Spent(1, reads=units))
            return page.answer

    def scan(self, **asked: Any) -> dict[str, Any]:
        with self._serving("Scan"):
            table = self._table("Scan", asked)
            page = fake_dynamo_query.scan(table, asked)
            units = reads(page.size, bool(asked.get("ConsistentRead")))
            self._admit("Scan", table, None, [], Spent(1, reads=units))
            return page.answer

    # -- writing

    def put_item(self, **asked: Any) -> dict[str, Any]:
        return self._write("PutItem", asked)

    def delete_item(self, **asked: Any) -> dict[str, Any]:
        return self._write("DeleteItem", asked)

    def update_item(self, **asked: Any) -> dict[str, Any]:
        return self._write("UpdateItem", asked)

    def batch_write_item(self, **asked: Any) -> dict[str, Any]:
        """What the table has no room for now is handed back; where that is all of it, it refuses."""
        operation = "BatchWriteItem"
        with self._serving(operation):
            self._only(operation, asked, {"RequestItems"})
            requests = [(name, request) for name, several in asked["RequestItems"].items() for request in several]
            if not 1 <= len(requests) <= MOST_BATCH:
                invalid(operation, f"Too many items requested for the BatchWriteItem call: {len(requests)}")
            changes = []
            for name, request in requests:
                ((kind, how),) = request.items()
                single = {"PutRequest": "PutItem", "DeleteRequest": "DeleteItem"}[kind]
                changes.append(self._change(operation, single, {"TableName": name, **how}))
            if len({(change.table.name, change.place) for change in changes}) < len(changes):
                invalid(operation, "Provided list of item keys contains duplicates")
            left: dict[str, list[Any]] = {}
            codes = [self._try(operation, [change], 1)[0] for change in changes]
            for (name, request), change, code in zip(requests, changes, codes, strict=True):
                if isinstance(code, Exception):
                    raise code
                if code is None:
                    self._commit([change])
                else:
                    left.setdefault(name, []).append(request)
            if all(codes):
                refuse(operation, str(codes[0]), "None of the items could be written")
            self._answer(operation)
            return {"UnprocessedItems": left}

    def transact_write_items(self, **asked: Any) -> dict[str, Any]:
        operation = "TransactWriteItems"
        with self._serving(operation):
            self._only(operation, asked, {"TransactItems", "ClientRequestToken"})
            steps = asked["TransactItems"]
            if not 1 <= len(steps) <= MOST_STEPS:
                invalid(operation, "Member must have length less than or equal to 100, and at least 1")
            if self._said_before(asked):
                return {}
            changes = []
            for step in steps:
                ((kind, how),) = step.items()
                if kind == "ConditionCheck" and "ConditionExpression" not in how:
                    raise ParamValidationError(report="a ConditionCheck needs its ConditionExpression")
                changes.append(self._change(operation, _STEPS[kind], how))
            if len({(change.table.name, change.place) for change in changes}) < len(changes):
                invalid(operation, "Transaction request cannot include multiple operations on one item")
            if sum(change.size for change in changes) > MOST_TRANSACTION_BYTES:
                invalid(operation, "Transaction request size exceeded 4 MB")
            codes = self._try(operation, changes, 2)
            for code in codes:
                if isinstance(code, Exception):
                    raise code
            if any(codes):
                reasons = [
                    {"Code": _REASONS.get(str(code), code), "Message": "The item was not written"} if code
                    else {"Code": "None"} for code in codes
                ]  # fmt: skip
                said = ", ".join(str(reason["Code"]) for reason in reasons)
                message = f"Transaction cancelled, please refer cancellation reasons for specific reasons [{said}]"
                refuse(operation, "TransactionCanceledException", message, CancellationReasons=reasons)
            self._commit(changes)
            if token := asked.get("ClientRequestToken"):
                self._tokens[token] = (self.clock(), steps)
            self._answer(operation)
            return {}

    def _said_before(self, asked: dict[str, Any]) -> bool:
        when, steps = self._tokens.get(asked.get("ClientRequestToken", ""), (float("-inf"), None))
        if self.clock() - when > _TOKEN_SECONDS:
            return False
        if steps != asked["TransactItems"]:
            refuse("TransactWriteItems", "IdempotentParameterMismatchException", "another request had this token")
        return True

    def _write(self, operation: str, asked: dict[str, Any]) -> dict[str, Any]:
        with self._serving(operation):
            change = self._change(operation, operation, asked)
            (code,) = self._try(operation, [change], 1)
            if isinstance(code, Exception):
                raise code
            if code is not None:
                failed = code == "ConditionalCheckFailedException"
                refuse(operation, code, "The conditional request failed" if failed else "Rate exceeded")
            self._commit([change])
            self._answer(operation)
            return {}

    def _change(self, operation: str, single: str, asked: dict[str, Any]) -> Change:
        """`single`: what would be asked for this item alone."""
        table = self._table(single, asked, operation)
        said = Expressions(operation, asked)
        holds = said.condition()
        if single == "PutItem":
            check_values(operation, asked.get("Item"))
            place = table.check(operation, asked["Item"])
            before = table.get(place)
            after: Stored | None = Stored(copy(asked["Item"]))
        else:
            place = table.key_of(operation, asked.get("Key"))
            before = table.get(place)
            after = before if single == "ConditionCheck" else None
        if single == "UpdateItem":
            item = copy(before.item if before else asked["Key"])
            found, removed = said.update() if "UpdateExpression" in asked else ({}, [])
            if keys := {table.hashed, table.ranged} & {*found, *removed}:
                invalid(operation, "One or more parameter values were invalid: Cannot update attribute"
                                   f" {keys.pop()}. This attribute is part of the key")  # fmt: skip
            item.update(copy(found))
            after = Stored({name: value for name, value in item.items() if name not in removed})
            table.check(operation, after.item)
        said.finish()
        if after is not None and after.size > MOST_ITEM_BYTES:
            more = " to update" if single == "UpdateItem" else ""
            invalid(operation, f"Item size{more} has exceeded the maximum allowed size")
        holding = holds(before.item if before else {})
        return Change(table, place, before, after, holding, single != "ConditionCheck")
