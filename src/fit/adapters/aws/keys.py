"""Where everything lies in a context's table; src/infra declares the same names, and a test holds the two equal."""

from __future__ import annotations

from fit.kernel import json_text
from fit.kernel.messages import sha256_hex

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

PK, SK = "PK", "SK"
# Index → (hash key, range key). A chain's events in their order; events of one key, wherever they are.
CHAIN, TWINS = "chain", "twins"
INDEXES = {CHAIN: ("chain", "seq"), TWINS: ("twins", "SK")}
TTL = "expires_at"

EVENT = "EVENT#"
# How the names of rows begin. A lifter's aggregate can have an id that makes its partition that of a view: what lies in
# there is told apart by this.
ROW = "["
_MOST_BYTES = 1024  # of a sort key
TOMBSTONE = "TOMBSTONE"
FOLDED = "FOLDED"


def aggregate(domain: str, user: str, aggregate_id: str) -> str:
    return f"DOMAIN#{domain}#USER#{user}#{aggregate_id}"


def event(hlc: str, device: str, seq: int) -> str:
    return f"{EVENT}{hlc}#{device}#{seq:012d}"


def user(own: str, user_id: str) -> str:
    """The partition of what a context notes of a user beside events and views."""
    return f"DOMAIN#{own}#USER#{user_id}"


def view(own: str, user_id: str, name: str) -> str:
    return f"DOMAIN#{own}#USER#{user_id}#VIEW#{name}"


def row(aggregate_id: str, key: Sequence[Any]) -> str:
    """A JSON array; of one that is longer than a sort key may be only how it begins, and the hash of all of it."""
    name = json_text.write([aggregate_id, *key])
    long = len(name.encode("utf-8", "replace")) > _MOST_BYTES
    return f"{rows_of(aggregate_id)}#{sha256_hex(name)}" if long else name


def rows_of(aggregate_id: str) -> str:
    """How the sort keys of an aggregate's rows begin."""
    return json_text.write([aggregate_id])[:-1]


def chain(user_id: str, domain: str, device: str) -> str:
    return f"USER#{user_id}#{domain}#{device}"


def twins(user_id: str, key: str) -> str:
    return f"USER#{user_id}#KEY#{key}"


def head(domain: str, device: str) -> str:
    return f"HEAD#{domain}#{device}"


def mark(domain: str, device: str) -> str:
    return f"MARK#{domain}#{device}"


def command(command_id: str) -> str:
    return f"COMMAND#{command_id}"


def dirty(domain: str, aggregate_id: str) -> str:
    return f"DIRTY#{domain}#{aggregate_id}"


def shared(key: str) -> str:
    """That events of one key lie in more than one aggregate."""
    return f"KEYS#{sha256_hex(key)}"


def left(domain: str, event_id: str) -> str:
    """What could not be folded, and does not count."""
    return f"LEFT#{domain}#{event_id}"


# The state of a user's log and read model, from the first sort key to the last, in one query.
STATE = ("DIRTY#", "MARK#~")


def pending(domain: str, device: str, first: int = -1) -> str:
    """Of one stretch, or how those of a chain begin."""
    return f"PENDING#{domain}#{device}#" + (f"{first:012d}" if first >= 0 else "")


def caused(cause: str) -> str:
    """What an event, or a command, of another context led to here."""
    return f"CAUSED#{cause}"


def quarantine(event_id: str) -> str:
    return f"QUARANTINE#{event_id}"
