"""Users and their devices in identity's table; a token is known by its SHA-256 alone."""

from __future__ import annotations

import math
import secrets

from fit.adapters.admission import (
    CODE_LETTERS,
    IDLE_SECONDS,
    LOGIN_SECONDS,
    POLL_SECONDS,
    Code,
    Known,
    Token,
    digest,
    letters_of,
    new_letters,
    new_token,
)  # fmt: skip
from fit.adapters.aws import keys
from fit.adapters.aws.dynamo import MOST_STEPS, Lost, check, delete, put
from fit.kernel import clock, ids
from fit.kernel.errors import Storage

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import Any

    from fit.adapters.aws.dynamo import Step, Table

# Every request asks who is there; once a day is noted.
SEEN_EVERY = 86400.0
_TRIES = 5
# Ids of ours are shorter; a key of DynamoDB's ends at 1024 bytes.
_MOST_ID = 64

_NEW = "attribute_not_exists(PK)"
_HERE = "attribute_exists(PK)"
_ALIVE = "attribute_exists(PK) AND attribute_not_exists(deleted_at)"
_TOKEN, _USER, _DEVICE, _LOGIN, _CODE = "TOKEN", "USER", "DEVICE#", "LOGIN", "CODE"
_FIRST = ("REGISTRATION", "FIRST")


class AwsAccounts:
    """`table` is identity's. What is over is judged by the clock: DynamoDB removes what expired days late."""

    def __init__(self, table: Table, seconds: Callable[[], float]) -> None:
        self._table, self._seconds = table, seconds

    def register(self, name: str | None, device_name: str | None, open_to_all: bool) -> Token | None:
        """The item of the first user is there for ever, so that nobody has to look for users."""
        first = self._table.get(*_FIRST) is None
        if not first and not open_to_all:
            return None
        now = self._seconds()
        user_id = ids.uuid7(now)
        user = put({**_at(*_user(user_id)), "name": name, "created_at": now}, _NEW)
        token, steps = self._admission(user_id, device_name, now)
        try:
            self._admit(token, [user, *([put(_at(*_FIRST), _NEW)] if first else []), *steps])
        except Lost:
            # Somebody else was the first one.
            return self.register(name, device_name, open_to_all) if first and open_to_all else None
        return token

    def bearer(self, token: str) -> Known | None:
        found = self._table.get(*_token(digest(token)))
        if found is None:
            return None
        now, revoked = self._seconds(), found.get("revoked_at") is not None
        seen = float(found.get("seen_at", now))
        expired = now - seen > IDLE_SECONDS
        if not revoked and not expired and now - seen > SEEN_EVERY:
            self._seen(found, now)
        return Known(
            user_id=found.get("user_id", ""), device_id=found.get("device_id", ""), revoked=revoked, expired=expired
        )

    def _seen(self, found: dict[str, Any], now: float) -> None:
        """Of two that come at once one writes it down; a table too busy for a note still knows who is there."""
        try:
            self._table.update(
                found[keys.PK], found[keys.SK], "SET seen_at = :now", "seen_at = :was", now=now, was=found["seen_at"]
            )
            device = _device(found["user_id"], found["device_id"])
            self._table.update(*device, "SET last_seen_at = :now", _HERE, now=now)
        except (Lost, Storage):
            pass

    def begin_login(self, device_name: str | None) -> Code:
        now = self._seconds()
        device_code = secrets.token_urlsafe(32)
        hashed = digest(device_code)
        over = math.ceil(now) + LOGIN_SECONDS
        for _ in range(_TRIES):
            letters = new_letters()
            login = {
                **_at(*_login(hashed)), "device_name": device_name or "a device", "letters": letters,
                keys.TTL: over, "asked_at": now - POLL_SECONDS,
            }  # fmt: skip
            code = {**_at(*_code(letters)), "login": hashed, keys.TTL: over}
            try:
                self._table.transact([put(login), put(code, _NEW)])
            except Lost:  # another login has these letters
                continue
            return Code(device_code=device_code, user_code=f"{letters[:4]}-{letters[4:]}")
        raise Storage("no code is free", "try again in a moment")

    def finish_login(self, device_code: str) -> Token | str:
        now, hashed = self._seconds(), digest(device_code)
        login = self._table.get(*_login(hashed))
        if login is None or login[keys.TTL] < now:
            return "expired_token"
        if "user_id" not in login:
            return self._ask_again(hashed, now, login["asked_at"])
        user_id, device_name = login["user_id"], login["device_name"]
        token, steps = self._admission(user_id, device_name, now)
        used = [delete(*_login(hashed), _HERE), delete(*_code(login["letters"]))]
        try:
            self._admit(token, [*used, check(*_user(user_id), _ALIVE), *steps])
        except Lost as lost:
            if 0 in lost.steps:  # somebody else with the same code was quicker
                return "expired_token"
            self._table.transact([delete(*_login(hashed)), delete(*_code(login["letters"]))])
            return "access_denied"
        return token

    def _ask_again(self, hashed: str, now: float, asked_at: float) -> str:
        try:
            self._table.update(*_login(hashed), "SET asked_at = :now", _HERE, now=now)
        except Lost:
            return "expired_token"
        return "slow_down" if now - asked_at < POLL_SECONDS - 1 else "authorization_pending"

    def approve(self, user_code: str, user_id: str) -> str | None:
        letters = letters_of(user_code)
        code = self._table.get(*_code(letters)) if len(letters) == CODE_LETTERS else None
        login = self._table.get(*_login(code["login"])) if code else None
        if login is None or login[keys.TTL] < self._seconds():
            return None
        waits = "attribute_exists(PK) AND attribute_not_exists(user_id)"
        try:
            self._table.update(login[keys.PK], login[keys.SK], "SET user_id = :user", waits, user=user_id)
        except Lost:
            return None
        return str(login["device_name"])

    def devices(self, user_id: str) -> list[dict[str, Any]]:
        found = [item for item in self._devices(user_id) if "revoked_at" not in item]
        return [
            {
                "id": _id_of(item), "name": item["name"],
                "created_at": clock.utc(item["created_at"]), "last_seen_at": clock.utc(item["last_seen_at"]),
            }
            for item in sorted(found, key=lambda item: (item["created_at"], item[keys.SK]))
        ]  # fmt: skip

    def revoke(self, user_id: str, device_id: str) -> bool:
        found = self._table.get(*_device(user_id, device_id)) if len(device_id) <= _MOST_ID else None
        if found is None or "revoked_at" in found:
            return False
        now = self._seconds()
        token = _token(found["token_hash"])
        said = {**_at(*token), "user_id": user_id, "device_id": device_id, **_over(now)}
        device = put({**found, "revoked_at": now}, f"{_HERE} AND attribute_not_exists(revoked_at)")
        try:
            self._table.transact([device, put(said)])
        except Lost:
            return False
        return True

    def delete(self, user_id: str) -> None:
        """The tombstone, and the mark that lets nobody else in, come first; then devices go, and of tokens remains
        that they were taken back; the user goes last. Where it breaks off it may be asked again."""
        user = self._table.get(*_user(user_id))
        if user is None:
            return
        now = self._seconds()
        partition = keys.user("identity", user_id)
        tombstone = put({**_at(partition, keys.TOMBSTONE), "at": int(now), "user": user_id}, _NEW)
        marked = put({**user, "name": None, "deleted_at": user.get("deleted_at", now)})
        devices = list(self._devices(user_id))
        steps = [marked, *_ended(devices[: MOST_STEPS // 2 - 1], now)]
        try:
            self._table.transact([tombstone, *steps])
        except Lost:  # it stands already
            self._table.transact(steps)
        # Also those that came in while the first ones were read.
        while devices := list(self._devices(user_id)):
            self._table.transact(_ended(devices[: MOST_STEPS // 2], now))
        self._table.delete(*_user(user_id))

    def _devices(self, user_id: str) -> list[dict[str, Any]]:
        return list(self._table.query(_user(user_id)[0], _DEVICE))

    def _admission(self, user_id: str, device_name: str | None, now: float) -> tuple[Token, list[Step]]:
        """A new device with its token, and what has to be written for it."""
        token = Token(user_id=user_id, device_id=ids.uuid7(now), token=new_token())
        hashed = digest(token.token)
        device = {
            **_at(*_device(user_id, token.device_id)), "name": device_name or "a device", "token_hash": hashed,
            "created_at": now, "last_seen_at": now,
        }  # fmt: skip
        known = {**_at(*_token(hashed)), "user_id": user_id, "device_id": token.device_id, "seen_at": now}
        return token, [put(device, _NEW), put(known, _NEW)]

    def _admit(self, token: Token, steps: Sequence[Step]) -> None:
        """Where a connection breaks after the commit, the wrapper asks again and loses against itself; nobody else
        could have written this token."""
        try:
            self._table.transact(steps)
        except Lost:
            if self._table.get(*_token(digest(token.token))) is None:
                raise


def _ended(devices: Sequence[dict[str, Any]], now: float) -> list[Step]:
    """Devices go with their names; a token says no more than that it is not good, and not whose it was."""
    return [
        step
        for item in devices
        for step in (
            delete(item[keys.PK], item[keys.SK]),
            put({**_at(*_token(item["token_hash"])), **_over(now)}),
        )
    ]


def _over(now: float) -> dict[str, Any]:
    """A token that was taken back is told from one that never was, until it would have run out."""
    return {"revoked_at": now, keys.TTL: math.ceil(now + IDLE_SECONDS)}


def _at(pk: str, sk: str) -> dict[str, Any]:
    return {keys.PK: pk, keys.SK: sk}


def _token(hashed: str) -> tuple[str, str]:
    return f"TOKEN#{hashed}", _TOKEN


def _user(user_id: str) -> tuple[str, str]:
    return f"USER#{user_id}", _USER


def _device(user_id: str, device_id: str) -> tuple[str, str]:
    return f"USER#{user_id}", f"{_DEVICE}{device_id}"


def _id_of(device: dict[str, Any]) -> str:
    return str(device[keys.SK]).removeprefix(_DEVICE)


def _login(hashed: str) -> tuple[str, str]:
    return f"LOGIN#{hashed}", _LOGIN


def _code(letters: str) -> tuple[str, str]:
    return f"CODE#{letters}", _CODE
