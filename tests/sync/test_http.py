"""Devices meet at a real server: they log in, agree, and are never told another's secrets."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from processes import Home
from servers import Server, ask

pytest.importorskip("aws_lambda_powertools", reason="the server needs the extra `server`")


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Server]:
    found = Server(tmp_path / "server", "--strangers", "100000")
    yield found
    found.stop()


class Device(Home):
    """A machine with a `fit` on it."""

    def fit(self, *words: str, expect: int = 0, **env: str) -> Any:
        done = self.run(*words, "--json", env=env)
        assert done.returncode == expect, (words, done.returncode, done.stdout, done.stderr)
        return json.loads(done.stdout if expect == 0 else done.stderr.splitlines()[-1])

    def refused(self, *words: str, expect: int, **env: str) -> dict[str, Any]:
        found: dict[str, Any] = self.fit(*words, expect=expect, **env)["error"]
        return found

    def token(self) -> str:
        return str(next(iter(json.loads((self.path / "secrets.json").read_text()).values())))

    def heads(self) -> dict[Any, Any]:
        store = self.open()
        try:
            return store.chains.heads()
        finally:
            store.close()

    def views(self) -> dict[str, Any]:
        from replicas import rows

        self.fit("rebuild")
        store = self.open()
        try:
            return rows(store)
        finally:
            store.close()


@pytest.fixture
def laptop(tmp_path: Path, server: Server) -> Device:
    found = Device(tmp_path / "laptop")
    found.fit("login", server.url, "--register", "--name", "Ann", "--device-name", "laptop")
    return found


def let_in(server: Server, by: Device, path: Path, name: str = "phone") -> Device:
    """A second device, by the token that a login by code would give."""
    code = ask(server.url, "POST", "/v1/identity/device/code", {"device_name": name}).json
    by.fit("device", "approve", code["user_code"].lower())
    token = ask(server.url, "POST", "/v1/identity/device/token", {"device_code": code["device_code"]}).json["token"]
    found = Device(path)
    done = subprocess.run(
        [sys.executable, "-m", "fit", "login", server.url, "--with-token", "--json"], env=found.env(), input=token,
        text=True, capture_output=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return found


# -- login


def test_a_login_says_where_the_token_is_kept(server: Server, tmp_path: Path) -> None:
    said = Device(tmp_path / "laptop").fit("login", server.url, "--register")
    kept = tmp_path / "laptop" / "secrets.json"
    assert said["token_kept_in"] == f"{kept} (0600)"
    assert kept.stat().st_mode & 0o777 == 0o600
    assert "token" not in {*said}
    assert "fit_" not in json.dumps(said)


@pytest.mark.usefixtures("laptop")
def test_a_second_registration_is_refused(server: Server, tmp_path: Path) -> None:
    said = Device(tmp_path / "eve").refused("login", server.url, "--register", expect=4)
    assert said["message"] == "registration is closed on this server"


def test_a_device_logs_in_by_a_code_that_another_approves(server: Server, laptop: Device, tmp_path: Path) -> None:
    phone = Device(tmp_path / "phone")
    process = phone.start("login", server.url, "--device-name", "phone", "--json")
    assert process.stderr is not None
    code = process.stderr.readline().split()[-1]
    assert re.fullmatch(r"[B-Z]{4}-[B-Z]{4}", code)
    assert laptop.fit("device", "approve", code) == {"approved": "phone"}
    out, err = process.communicate(timeout=30)
    assert process.returncode == 0, err
    assert "fit_" not in out + err
    assert [d["name"] for d in phone.fit("device", "list")["devices"]] == ["laptop", "phone"]
    assert laptop.refused("device", "approve", code, expect=3)["code"] == "not_found"


@pytest.mark.usefixtures("laptop")
def test_the_servers_own_machine_lets_a_device_in(server: Server) -> None:
    code = ask(server.url, "POST", "/v1/identity/device/code", {"device_name": "tv"}).json
    assert Device(server.home).fit("server", "approve", code["user_code"]) == {"approved": "tv"}
    poll = {"device_code": code["device_code"]}
    assert ask(server.url, "POST", "/v1/identity/device/token", poll).status == 200
    assert ask(server.url, "POST", "/v1/identity/device/token", poll).code == "expired_token"


@pytest.mark.usefixtures("laptop")
def test_a_login_that_nobody_approves_can_be_tried_again(server: Server, tmp_path: Path) -> None:
    said = Device(tmp_path / "phone").refused("login", server.url, "--wait", "0", expect=75)
    assert said["message"] == "nobody has approved this login"


@pytest.mark.usefixtures("laptop")
def test_polls_that_come_too_fast_are_slowed_down(server: Server) -> None:
    code = ask(server.url, "POST", "/v1/identity/device/code", {}).json
    poll = {"device_code": code["device_code"]}
    said = [ask(server.url, "POST", "/v1/identity/device/token", poll).code for _ in range(2)]
    assert said == ["authorization_pending", "slow_down"]


def test_a_token_that_is_none_is_not_kept(server: Server, tmp_path: Path) -> None:
    phone = Device(tmp_path / "phone")
    for token, status in (("nonsense", 2), ("fit_" + "x" * 43, 4)):
        done = subprocess.run(
            [sys.executable, "-m", "fit", "login", server.url, "--with-token"], env=phone.env(), input=token,
            text=True, capture_output=True, check=False,
        )  # fmt: skip
        assert done.returncode == status
        assert token not in done.stderr
    assert not (phone.path / "secrets.json").exists()


def test_a_lost_device_is_revoked_and_syncs_no_more(server: Server, laptop: Device, tmp_path: Path) -> None:
    phone = let_in(server, laptop, tmp_path / "phone")
    phone.log()
    phone.fit("sync")
    id = next(d["id"] for d in laptop.fit("device", "list")["devices"] if d["name"] == "phone")
    assert laptop.refused("device", "revoke", id, expect=4)["hint"] == "say --yes to do it"
    assert laptop.fit("device", "revoke", id[-8:], "--yes") == {"revoked": id}
    phone.log()
    assert phone.refused("sync", expect=4)["message"] == "this device was revoked"
    assert laptop.fit("sync")["pulled"] > 0


def test_who_logs_in_again_is_still_one_device(server: Server, laptop: Device) -> None:
    old = laptop.token()
    code = ask(server.url, "POST", "/v1/identity/device/code", {"device_name": "laptop"}).json
    laptop.fit("device", "approve", code["user_code"])
    new = ask(server.url, "POST", "/v1/identity/device/token", {"device_code": code["device_code"]}).json["token"]
    subprocess.run(
        [sys.executable, "-m", "fit", "login", server.url, "--with-token"], env=laptop.env(), input=new, text=True,
        capture_output=True, check=True,
    )  # fmt: skip
    assert laptop.token() == new
    assert len(laptop.fit("device", "list")["devices"]) == 1
    assert ask(server.url, "GET", "/v1/execution/heads", token=old).status == 403


def test_logout_revokes_and_forgets(server: Server, laptop: Device) -> None:
    token = laptop.token()
    assert laptop.fit("logout")["revoked"] is True
    assert ask(server.url, "GET", "/v1/execution/heads", token=token).status == 403
    assert "not logged in" in laptop.refused("sync", "--to", server.url, expect=4)["message"]
    assert laptop.refused("logout", expect=3)["code"] == "not_found"


def test_a_token_from_the_environment_needs_no_login(server: Server, laptop: Device, tmp_path: Path) -> None:
    ci = Device(tmp_path / "ci")
    ci.log()
    said = ci.fit("sync", FIT_TOKEN=laptop.token(), FIT_SERVER=server.url)
    assert said["in_sync"] is True


# -- sync


def test_two_devices_with_histories_of_their_own_become_one(server: Server, laptop: Device, tmp_path: Path) -> None:
    phone = let_in(server, laptop, tmp_path / "phone")
    for device, weight in ((laptop, 50), (phone, 60)):
        device.log("bench", f"3x8@{weight}")
        device.log("squat", f"5x5@{weight * 2}")
    phone.fit("undo")
    assert laptop.fit("sync", "--to", server.url)["pushed"] > 0
    said = phone.fit("sync", "--to", server.url)
    assert said["pulled"] > 0
    laptop.fit("sync")
    for device in (laptop, phone):
        said = device.fit("sync")
        assert (said["pushed"], said["pulled"], said["conflicts"], said["in_sync"]) == (0, 0, 0, True)
    assert laptop.heads() == phone.heads()
    assert laptop.views() == phone.views()
    assert laptop.event_ids() == phone.event_ids()
    for device in (laptop, phone):
        device.sound()


@pytest.mark.parametrize(("here", "there"), [(1, 2), (2, 1), (1, 1), (0, 1), (1, 0)])
def test_a_copied_machine_is_found_and_loses_nothing(laptop: Device, tmp_path: Path, here: int, there: int) -> None:
    laptop.log()
    laptop.fit("sync")
    shutil.copytree(laptop.path, tmp_path / "clone")
    clone = Device(tmp_path / "clone")
    logged = {id for n in range(here) for id in laptop.log("bench", f"3x8@{60 + n}")["event_ids"]}
    logged |= {id for n in range(there) for id in clone.log("squat", f"5x5@{100 + n}")["event_ids"]}
    laptop.fit("sync")
    said = clone.fit("sync")
    assert any("copied" in warning for warning in said["warnings"]) == bool(here and there)
    laptop.fit("sync")
    clone.fit("sync")
    assert logged <= laptop.event_ids()
    assert laptop.heads() == clone.heads()
    assert laptop.views() == clone.views()
    laptop.sound()
    clone.sound()


def test_another_account_is_refused(laptop: Device, tmp_path: Path) -> None:
    laptop.log()
    laptop.fit("sync")
    other = Server(tmp_path / "other")
    try:
        laptop.fit("login", other.url, "--register")
        said = laptop.refused("sync", "--to", other.url, expect=4)
        assert said["message"] == "this log belongs to another account"
        assert not list((tmp_path / "other").rglob("fit.db")) or _empty(tmp_path / "other")
    finally:
        other.stop()


def _empty(home: Path) -> bool:
    from fit.adapters.sqlite.store import open_store

    return all(open_store(str(path), 0.0).log.head() == 0 for path in home.rglob("fit.db"))


def test_a_server_that_is_away_means_try_again_later(server: Server, laptop: Device) -> None:
    laptop.log()
    server.stop()
    began = time.monotonic()
    said = laptop.refused("sync", expect=75)
    assert said["code"] == "remote"
    assert time.monotonic() - began < 60
    assert laptop.log()["event_ids"]
    server.start()
    assert laptop.fit("sync")["in_sync"] is True
    status = laptop.fit("sync", "status")["peers"][0]
    assert status["pending"] == 0


def test_cron_hears_nothing_when_all_is_well(laptop: Device) -> None:
    laptop.log()
    done = laptop.run("sync", "--quiet")
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def test_no_token_in_logs_errors_or_events(server: Server, laptop: Device) -> None:
    token = laptop.token()
    laptop.log()
    laptop.fit("sync")
    server.stop()
    done = laptop.run("sync")
    assert token not in done.stdout + done.stderr
    assert token not in laptop.run("events", "list", "--json").stdout
    assert token.encode() not in server.log.read_bytes()
    assert token.encode() not in (laptop.path / "fit.db").read_bytes()
    server.start()


def test_what_is_not_a_fit_server_is_said_to_be_none(laptop: Device) -> None:
    said = laptop.refused("login", "http://127.0.0.1:1", "--register", expect=75)
    assert "cannot be reached" in said["message"]
    assert laptop.refused("login", "ftp://x", "--register", expect=2)["code"] == "unreadable"
    assert laptop.refused("login", "http://fit.example.org", expect=4)["code"] == "rejected"


def test_a_sync_says_the_id_under_which_the_server_tells_of_it(server: Server, laptop: Device) -> None:
    laptop.fit("log", "bench", "3x8@50")
    said = laptop.fit("sync", "--to", server.url)
    told = [line for line in server.lines() if line.get("correlation_id") == said["correlation_id"]]
    assert {line["method"] for line in told} == {"GET", "POST"}
    assert all(line["path"].startswith("/v1/") for line in told)
