"""The gateway asks who it is before anything else, and tells handlers nothing but what the cloud would."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from fit.adapters.admission import IDLE_SECONDS, LOGIN_SECONDS
from fit.adapters.server.accounts import SqliteAccounts
from fit.adapters.server.listener import Request, Response
from fit.adapters.server.logs import SqliteLogs
from fit.kernel.errors import NotFound

pytest.importorskip("aws_lambda_powertools", reason="the server needs the extra `server`")

from fit.cloud.authorizer import authorize
from fit.cloud.gateway import Gateway
from fit.cloud.ports import Backend


class World:
    """A gateway without sockets, whose clock stands where it is put."""

    def __init__(self, path: Path, **ways: Any) -> None:
        self.now = 1_795_000_000.0
        self.accounts = SqliteAccounts(str(path), lambda: self.now)
        self.backend = Backend(
            accounts=self.accounts, logs=SqliteLogs(str(path), lambda: self.now), seconds=lambda: self.now
        )
        self.log: list[dict[str, Any]] = []
        self.gateway = Gateway(self.backend, lambda said: self.log.append(dict(said)), **ways)

    def __call__(
        self, method: str, target: str, body: Any = None, address: str = "127.0.0.1", **headers: str
    ) -> Response:
        given = {name.replace("_", "-"): value for name, value in headers.items()}
        data = b"" if body is None else json.dumps(body).encode()
        return self.gateway(Request(method=method, target=target, headers=given, body=data, address=address))


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    found = World(tmp_path)
    yield found
    found.accounts.close()


def _said(response: Response) -> Any:
    return json.loads(response.body)


def test_the_authorizer_answers_as_api_gateway_wants_it(world: World) -> None:
    new = world.accounts.register("Ann", "laptop", False)
    assert new is not None
    event = {"version": "2.0", "headers": {"authorization": f"Bearer {new.token}"}}
    assert authorize(event, world.accounts) == {
        "isAuthorized": True, "context": {"user_id": new.user_id, "device_id": new.device_id},
    }  # fmt: skip
    for headers in ({}, {"authorization": "Bearer fit_" + "x" * 43}, {"authorization": new.token}):
        assert authorize({"headers": headers}, world.accounts)["isAuthorized"] is False


def test_a_token_that_nobody_used_for_a_year_is_expired(world: World) -> None:
    new = world.accounts.register(None, None, False)
    assert new is not None
    token = f"Bearer {new.token}"
    world.now += IDLE_SECONDS - 10
    assert world("GET", "/v1/identity/devices", authorization=token).status == 200
    world.now += IDLE_SECONDS + 10
    said = world("GET", "/v1/identity/devices", authorization=token)
    assert (said.status, _said(said)["error"]["code"]) == (401, "unauthorized")


def test_a_login_is_over_after_ten_minutes(world: World) -> None:
    new = world.accounts.register(None, None, False)
    assert new is not None
    code = world.accounts.begin_login("phone")
    world.now += LOGIN_SECONDS + 1
    assert world.accounts.approve(code.user_code, new.user_id) is None
    assert world.accounts.finish_login(code.device_code) == "expired_token"


def test_a_login_approved_by_somebody_who_left_is_refused(world: World) -> None:
    new = world.accounts.register(None, None, False)
    assert new is not None
    code = world.accounts.begin_login("phone")
    world.accounts.approve(code.user_code, new.user_id)
    world.accounts.delete(new.user_id)
    assert world.accounts.finish_login(code.device_code) == "access_denied"


def test_a_user_in_the_request_is_not_believed(world: World) -> None:
    ann = world.accounts.register("Ann", None, True)
    bob = world.accounts.register("Bob", None, True)
    assert ann is not None
    assert bob is not None
    said = world(
        "GET", f"/v1/profile/heads?user_id={ann.user_id}", authorization=f"Bearer {bob.token}", user_id=ann.user_id
    )
    assert _said(said)["account"] == bob.user_id


def test_strangers_are_counted_by_the_address_that_a_proxy_tells(tmp_path: Path) -> None:
    world = World(tmp_path, behind_proxy=True, strangers=3)
    poll = {"device_code": "x"}
    for _ in range(3):
        world("POST", "/v1/identity/device/token", poll, x_forwarded_for="6.6.6.6, 1.2.3.4")
    assert world("POST", "/v1/identity/device/token", poll, x_forwarded_for="9.9.9.9, 1.2.3.4").status == 429
    assert world("POST", "/v1/identity/device/token", poll, x_forwarded_for="5.6.7.8").status == 400
    # From another machine the header is only a claim.
    for _ in range(3):
        world("POST", "/v1/identity/device/token", poll, address="10.0.0.9", x_forwarded_for="7.7.7.7")
    assert world("POST", "/v1/identity/device/token", poll, address="10.0.0.9", x_forwarded_for="8.8.8.8").status == 429
    world.accounts.close()


def test_guessing_tokens_is_slowed_down(tmp_path: Path) -> None:
    world = World(tmp_path, strangers=5)
    said = [world("GET", "/v1/profile/heads", authorization=f"Bearer fit_{n:043d}").status for n in range(8)]
    assert said == [401] * 5 + [429] * 3
    world.accounts.close()


def test_a_bug_is_an_answer_without_details(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    new = world.accounts.register("Ann", None, False)
    assert new is not None

    def broken(*_: Any) -> Any:
        raise ZeroDivisionError("secret detail")

    monkeypatch.setattr(SqliteLogs, "open", broken)
    said = world("GET", "/v1/profile/heads", authorization=f"Bearer {new.token}")
    assert (said.status, _said(said)["error"]["code"]) == (500, "bug")
    assert b"secret" not in said.body


def test_the_access_log_holds_no_query_and_no_token(world: World) -> None:
    world("GET", "/v1/profile/heads?token=fit_secret", authorization="Bearer fit_secret")
    assert "secret" not in json.dumps(world.log)
    assert world.log[0]["path"] == "/v1/profile/heads"


def test_a_wrong_correlation_id_is_replaced(world: World) -> None:
    said = world("GET", "/healthz", x_fit_correlation_id="a\nb" * 100)
    assert said.headers["X-Fit-Correlation-Id"] == world.log[0]["correlation_id"]
    assert "\n" not in said.headers["X-Fit-Correlation-Id"]


@pytest.mark.parametrize("user_id", ["..", "../../etc", "", "x", "a" * 36, "00000000-0000-7000-8000-00000000000g"])
def test_no_id_leads_out_of_the_servers_folder(tmp_path: Path, user_id: str) -> None:
    logs = SqliteLogs(str(tmp_path), lambda: 0.0)
    with pytest.raises(NotFound), logs.open(user_id):
        pass
    with pytest.raises(NotFound):
        logs.erase(user_id)


@pytest.mark.parametrize(("host", "origin"), [
    ("fit.example.org", "https://fit.example.org"), ("127.0.0.1:8787", "http://127.0.0.1:8787"),
    ('evil"<x>', "http://localhost"),
])  # fmt: skip
def test_a_login_names_the_server_as_the_caller_does(world: World, host: str, origin: str) -> None:
    said = _said(world("POST", "/v1/identity/device/code", {}, host=host))
    assert said["verification_uri"] == f"{origin}/v1/identity/device/approve"


def test_a_machine_without_the_extra_is_told_what_to_install(monkeypatch: pytest.MonkeyPatch, fit: Any) -> None:
    monkeypatch.setitem(sys.modules, "fit.cloud.gateway", None)
    said = fit("server", "--json", expect=2)
    assert "fitness-tracker[server]" in said.error["hint"]
