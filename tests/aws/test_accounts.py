"""Accounts in DynamoDB: what a table costs, keeps and loses that a file does not."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest

from aws.fake_dynamo import FakeDynamo
from aws.tables import make_table
from fit.adapters.aws import accounts as rooms
from fit.adapters.aws.accounts import IDLE_SECONDS, LOGIN_SECONDS, AwsAccounts
from fit.kernel.errors import Storage

T = "fit-test-identity"
DAY = 86400.0


class Identity:
    def __init__(self) -> None:
        self.now = 1_763_900_000.5
        self.client = FakeDynamo(lambda: self.now)
        self.accounts = AwsAccounts(make_table(self.client, T), lambda: self.now)

    def login(self, user_id: str, name: str = "phone") -> Any:
        code = self.accounts.begin_login(name)
        self.accounts.approve(code.user_code, user_id)
        return self.accounts.finish_login(code.device_code)

    def items(self, begins: str = "") -> list[dict[str, Any]]:
        return [item for item in self.client.dump(T) if item["PK"]["S"].startswith(begins)]

    def before(self, operation: str, act: Callable[[], Any]) -> None:
        """Somebody else acts between what was read and what is written, once."""

        def first(asked: str) -> None:
            if asked == operation:
                self.client.before = None
                act()

        self.client.before = first

    def lose_next(self, operation: str) -> None:
        """The connection breaks after the commit, once."""

        def lost(asked: str) -> bool:
            if asked != operation:
                return False
            self.client.lose = None
            return True

        self.client.lose = lost


@pytest.fixture
def identity() -> Identity:
    return Identity()


def test_the_items_lie_where_the_other_rooms_look_for_them(identity: Identity) -> None:
    ann = identity.accounts.register("Ann", "laptop", False)
    assert ann
    identity.accounts.begin_login("phone")
    kinds = sorted((item["PK"]["S"].split("#")[0], item["SK"]["S"].split("#")[0]) for item in identity.items())
    assert kinds == [
        ("CODE", "CODE"), ("LOGIN", "LOGIN"), ("REGISTRATION", "FIRST"), ("TOKEN", "TOKEN"),
        ("USER", "DEVICE"), ("USER", "USER"),
    ]  # fmt: skip
    (token,) = identity.items("TOKEN#")
    assert (token["user_id"], token["device_id"]) == ({"S": ann.user_id}, {"S": ann.device_id})


def test_a_registration_whose_answer_is_lost_still_hands_over_its_token(identity: Identity) -> None:
    identity.lose_next("TransactWriteItems")
    ann = identity.accounts.register("Ann", None, False)
    assert ann
    assert identity.accounts.bearer(ann.token)
    assert identity.accounts.register("Eve", None, False) is None


def test_a_login_whose_answer_is_lost_still_hands_over_its_token(identity: Identity) -> None:
    ann = identity.accounts.register("Ann", None, False)
    assert ann
    code = identity.accounts.begin_login("phone")
    identity.accounts.approve(code.user_code, ann.user_id)
    identity.lose_next("TransactWriteItems")
    phone = identity.accounts.finish_login(code.device_code)
    assert not isinstance(phone, str)
    assert identity.accounts.bearer(phone.token)
    assert len(identity.accounts.devices(ann.user_id)) == 2


def test_somebody_registers_between_the_look_and_the_write(identity: Identity) -> None:
    identity.before("TransactWriteItems", lambda: identity.accounts.register("Bob", None, False))
    assert identity.accounts.register("Ann", None, False) is None
    assert len(identity.items("USER#")) == 2  # Bob and his device
    other = Identity()
    other.before("TransactWriteItems", lambda: other.accounts.register("Bob", None, True))
    assert other.accounts.register("Ann", None, True)
    assert len(other.items("TOKEN#")) == 2


def test_the_account_goes_between_the_look_and_the_token(identity: Identity) -> None:
    ann = identity.accounts.register("Ann", None, False)
    assert ann
    code = identity.accounts.begin_login("phone")
    identity.accounts.approve(code.user_code, ann.user_id)
    identity.before("TransactWriteItems", lambda: identity.accounts.delete(ann.user_id))
    assert identity.accounts.finish_login(code.device_code) == "access_denied"
    assert identity.items("LOGIN#") + identity.items("CODE#") == []


def test_a_device_that_comes_in_while_the_account_goes_is_out_too(identity: Identity) -> None:
    ann = identity.accounts.register("Ann", None, False)
    assert ann
    late: list[Any] = []
    identity.before("TransactWriteItems", lambda: late.append(identity.login(ann.user_id)))
    identity.accounts.delete(ann.user_id)
    known = identity.accounts.bearer(late[0].token)
    assert known
    assert known.revoked
    assert identity.accounts.devices(ann.user_id) == []


@pytest.mark.parametrize("devices", [0, 48, 49, 50, 130])
def test_an_account_goes_whole_however_many_devices_it_has(identity: Identity, devices: int) -> None:
    ann = identity.accounts.register("Ann", "laptop of Ann", False)
    assert ann
    tokens = [ann.token, *(identity.login(ann.user_id, "phone of Ann").token for _ in range(devices))]
    identity.accounts.delete(ann.user_id)
    for token in tokens:
        known = identity.accounts.bearer(token)
        assert known
        assert known.revoked
    left = json.dumps(identity.items())
    assert "Ann" not in left
    assert [item["SK"]["S"] for item in identity.items() if ann.user_id in json.dumps(item)] == ["TOMBSTONE"]


def test_the_tombstone_is_told_first_and_once(identity: Identity) -> None:
    ann = identity.accounts.register("Ann", None, False)
    assert ann
    identity.client.stream(T).clear()
    identity.accounts.delete(ann.user_id)
    identity.now += 60
    identity.accounts.delete(ann.user_id)
    told = [(record["eventName"], record["dynamodb"]["Keys"]) for record in identity.client.stream(T)]
    tombstone = {"PK": {"S": f"DOMAIN#identity#USER#{ann.user_id}"}, "SK": {"S": "TOMBSTONE"}}
    assert told[0] == ("INSERT", tombstone)
    assert [keys for _, keys in told].count(tombstone) == 1


def test_a_deletion_that_broke_off_is_finished_by_the_next(identity: Identity) -> None:
    ann = identity.accounts.register("Ann", None, False)
    assert ann
    tokens = [ann.token, *(identity.login(ann.user_id).token for _ in range(80))]
    writes = iter([None] * 100)
    identity.client.throttle = lambda asked, _, __: (
        next(writes, "ThrottlingException") if asked == "TransactWriteItems" else None
    )
    with pytest.raises(Storage):
        identity.accounts.delete(ann.user_id)
    identity.client.throttle = None
    identity.accounts.delete(ann.user_id)
    for token in tokens:
        known = identity.accounts.bearer(token)
        assert known
        assert known.revoked


def test_who_approves_first_has_the_login(identity: Identity) -> None:
    ann, eve = identity.accounts.register("Ann", None, True), identity.accounts.register("Eve", None, True)
    assert ann
    assert eve
    code = identity.accounts.begin_login("phone")
    identity.before("UpdateItem", lambda: identity.accounts.approve(code.user_code, eve.user_id))
    assert identity.accounts.approve(code.user_code, ann.user_id) is None
    phone = identity.accounts.finish_login(code.device_code)
    assert not isinstance(phone, str)
    assert phone.user_id == eve.user_id


@pytest.mark.parametrize("act", ["revoke", "delete"])
def test_what_was_revoked_or_deleted_at_this_moment_is_not_written_again(identity: Identity, act: str) -> None:
    ann = identity.accounts.register("Ann", "laptop of Ann", False)
    assert ann
    asked = [ann.user_id, ann.device_id] if act == "revoke" else [ann.user_id]
    identity.before("TransactWriteItems", lambda: getattr(identity.accounts, act)(*asked))
    assert identity.accounts.revoke(ann.user_id, ann.device_id) is False
    assert ("laptop of Ann" in json.dumps(identity.items())) is (act == "revoke")


def test_a_device_is_noted_as_seen_once_a_day(identity: Identity) -> None:
    ann = identity.accounts.register("Ann", None, False)
    assert ann
    for _ in range(48):
        identity.now += 3600.0
        identity.accounts.bearer(ann.token)
    assert identity.client.units.spent(T, "UpdateItem").requests == 2  # the token and the device, once
    identity.now += 3600.0
    identity.accounts.bearer(ann.token)
    identity.accounts.bearer(ann.token)
    assert identity.client.units.spent(T, "UpdateItem").requests <= 4


def test_of_two_requests_at_once_one_notes_that_a_device_was_seen(identity: Identity) -> None:
    ann = identity.accounts.register("Ann", None, False)
    assert ann
    identity.now += 2 * DAY
    identity.before("UpdateItem", lambda: identity.accounts.bearer(ann.token))
    assert identity.accounts.bearer(ann.token)
    (token,) = identity.items("TOKEN#")
    assert float(token["seen_at"]["N"]) == identity.now


def test_a_token_that_is_revoked_at_this_moment_is_not_woken_by_its_use(identity: Identity) -> None:
    ann = identity.accounts.register("Ann", None, False)
    assert ann
    identity.now += 2 * DAY
    identity.before("UpdateItem", lambda: identity.accounts.revoke(ann.user_id, ann.device_id))
    identity.accounts.bearer(ann.token)
    known = identity.accounts.bearer(ann.token)
    assert known
    assert known.revoked


def test_a_table_too_busy_for_a_note_still_knows_who_is_there(identity: Identity) -> None:
    ann = identity.accounts.register("Ann", None, False)
    assert ann
    identity.now += 2 * DAY
    identity.client.throttle = lambda asked, _, __: "ThrottlingException" if asked == "UpdateItem" else None
    known = identity.accounts.bearer(ann.token)
    assert known
    assert known.user_id == ann.user_id
    identity.client.throttle = lambda *_: "ThrottlingException"
    with pytest.raises(Storage):
        identity.accounts.bearer(ann.token)


def test_a_request_of_every_day_costs_one_read_and_nothing_else(identity: Identity) -> None:
    ann = identity.accounts.register("Ann", None, False)
    assert ann
    identity.client.units.clear()
    identity.accounts.bearer(ann.token)
    spent = identity.client.units.spent()
    assert (spent.requests, spent.reads, spent.writes, spent.index_writes) == (1, 1.0, 0.0, 0.0)


def test_who_knocks_at_a_closed_registration_costs_one_read(identity: Identity) -> None:
    identity.accounts.register("Ann", None, False)
    identity.client.units.clear()
    assert identity.accounts.register("Eve", None, False) is None
    assert (identity.client.units.spent().reads, identity.client.units.spent().writes) == (1.0, 0.0)


def test_expired_logins_and_codes_are_removed_by_time_to_live_and_tokens_in_use_never(identity: Identity) -> None:
    ann = identity.accounts.register("Ann", None, False)
    assert ann
    phone = identity.login(ann.user_id)
    identity.accounts.begin_login("tablet")
    identity.accounts.revoke(ann.user_id, phone.device_id)
    identity.now += LOGIN_SECONDS + 2
    assert identity.client.expire(T) == 2
    assert identity.items("LOGIN#") + identity.items("CODE#") == []
    identity.now += 3 * IDLE_SECONDS
    assert identity.client.expire(T) == 1  # the token that was revoked
    assert identity.accounts.bearer(phone.token) is None
    known = identity.accounts.bearer(ann.token)
    assert known
    assert known.expired


def test_letters_that_another_login_has_are_drawn_again(identity: Identity, monkeypatch: pytest.MonkeyPatch) -> None:
    drawn = iter("BBBBBBBB" "BBBBBBBB" "CCCCCCCC")
    monkeypatch.setattr(rooms.secrets, "choice", lambda _: next(drawn))
    first, second = identity.accounts.begin_login("one"), identity.accounts.begin_login("two")
    assert (first.user_code, second.user_code) == ("BBBB-BBBB", "CCCC-CCCC")
    assert len(identity.items("LOGIN#")) == 2


def test_a_poll_after_the_login_was_used_does_not_bring_it_back(identity: Identity) -> None:
    ann = identity.accounts.register("Ann", None, False)
    assert ann
    code = identity.accounts.begin_login("phone")

    def quicker() -> None:
        identity.accounts.approve(code.user_code, ann.user_id)
        identity.accounts.finish_login(code.device_code)

    identity.before("UpdateItem", quicker)
    assert identity.accounts.finish_login(code.device_code) == "expired_token"
    assert identity.items("LOGIN#") == []
