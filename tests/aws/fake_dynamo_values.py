"""What DynamoDB takes as a value, how it orders keys, and how large it says that an item is."""

from __future__ import annotations

from decimal import Decimal
from typing import Any, NoReturn

from botocore.exceptions import ClientError, ParamValidationError

# https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Constraints.html
MOST_ITEM_BYTES = 400 * 1024
MOST_KEY_BYTES = {"HASH": 2048, "RANGE": 1024}
_KINDS = {"S": str, "N": str, "B": bytes, "BOOL": bool}

Item = dict[str, dict[str, Any]]


def refuse(operation: str, code: str, message: str, **more: Any) -> NoReturn:
    raise refusal(operation, code, message, **more)


def refusal(operation: str, code: str, message: str, **more: Any) -> ClientError:
    """As boto3 raises it; `more`: what stands beside `Error`, as a transaction's CancellationReasons."""
    status = 500 if code == "InternalServerError" else 400
    said = {"Error": {"Code": code, "Message": message}, "ResponseMetadata": {"HTTPStatusCode": status}, **more}
    return ClientError(said, operation)


def invalid(operation: str, message: str) -> NoReturn:
    refuse(operation, "ValidationException", message)


def check_values(operation: str, item: Any) -> None:
    """boto3 itself refuses what has the wrong Python type; the service what is no number."""
    if not isinstance(item, dict):
        raise ParamValidationError(report=f"not a map of attributes: {item!r}")
    for name, value in item.items():
        if not isinstance(name, str) or not isinstance(value, dict) or len(value) != 1:
            raise ParamValidationError(report=f"{name!r}: {value!r} is no typed value")
        ((kind, said),) = value.items()
        if kind not in _KINDS:
            raise ParamValidationError(report=f"{name}: {kind} is no type, or none that this stand-in knows")
        if not isinstance(said, _KINDS[kind]):
            raise ParamValidationError(report=f"{name}: {kind} cannot hold {type(said).__name__}")
        if kind == "N":
            number(operation, said)


def number(operation: str, said: str) -> int | Decimal:
    try:
        found = int(said) if said.lstrip("-").isdigit() else Decimal(said)
    except ArithmeticError:
        invalid(operation, f"A value provided cannot be converted into a number: {said}")
    digits = str(abs(found)).strip("0") if isinstance(found, int) else found.normalize().as_tuple().digits
    if isinstance(found, Decimal) and not found.is_finite():
        invalid(operation, f"A value provided cannot be converted into a number: {said}")
    if len(digits) > 38:
        invalid(operation, "Attempting to store more than 38 significant digits in a Number")
    return found


def ordered(value: dict[str, Any]) -> Any:
    """What a key sorts by: numbers by value, texts by the bytes of UTF-8 (which is the order of code points)."""
    ((kind, said),) = value.items()
    return number("", said) if kind == "N" else said


def size(item: Item) -> int:
    """https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/CapacityUnitCalculations.html"""
    return sum(len(name.encode()) + _value_size(value) for name, value in item.items())


def _value_size(value: dict[str, Any]) -> int:
    ((kind, said),) = value.items()
    if kind == "S":
        return len(said.encode())
    if kind == "B":
        return len(said)
    if kind == "N":  # a byte for two digits, and one more
        digits = said.lstrip("-").replace(".", "").strip("0")
        return 1 + (len(digits) + 1) // 2 + said.startswith("-")
    return 1


def copy(item: Item) -> Item:
    """What is handed out can be changed without changing the table."""
    return {name: dict(value) for name, value in item.items()}
