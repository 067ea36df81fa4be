"""A server gives each their own, nothing to strangers, and the same answer twice."""

from __future__ import annotations

import gzip
import hashlib
import json
import socket
import ssl
import subprocess
import sys
import time
import urllib.error
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from fit.cloud.authorizer import OPEN
from fit.kernel.messages import Envelope, chain_hash
from servers import Server, ask, chain, registered

pytest.importorskip("aws_lambda_powertools", reason="the server needs the extra `server`")

PUBLIC = {path for _, path in OPEN}


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    found = Server(tmp_path_factory.mktemp("server") / "home", "--open-registration", "--strangers", "100000")
    yield found
    assert found.stop() == 0


@pytest.fixture(scope="module")
def events(tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[dict[str, Any]]]:
    return chain(tmp_path_factory.mktemp("device") / "home")


@pytest.fixture
def ann(server: Server) -> dict[str, str]:
    return registered(server.url)


@pytest.fixture
def bob(server: Server) -> dict[str, str]:
    return registered(server.url, "Bob")


def push(server: Server, who: dict[str, str], events: list[dict[str, Any]]) -> Any:
    return ask(server.url, "POST", f"/v1/{events[0]['domain']}/events", {"events": events}, who["token"])


def test_a_push_is_accepted_once_and_pulled_as_it_was(server: Server, ann: dict[str, str], events: Any) -> None:
    sets = events["execution"]
    assert push(server, ann, sets).json["accepted"] == len(sets)
    again = push(server, ann, sets)
    assert again.json["accepted"] == 0
    assert again.json["heads"] == [{k: sets[-1][k] for k in ("device_id", "domain", "seq", "hash")}]
    said = ask(server.url, "GET", "/v1/execution/heads", token=ann["token"]).json
    assert said["heads"] == again.json["heads"]
    assert said["account"] == ann["user_id"]
    assert ask(server.url, "GET", "/v1/execution/events", token=ann["token"]).json == {"events": sets, "more": False}
    device = sets[0]["device_id"]
    page = ask(server.url, "GET", f"/v1/execution/events?limit=1&after={device}:1", token=ann["token"]).json
    assert page == {"events": sets[1:2], "more": True}
    packed = ask(server.url, "GET", "/v1/execution/events", token=ann["token"], Accept_Encoding="gzip")
    assert json.loads(gzip.decompress(packed.body))["events"] == sets


def test_a_gap_is_refused_with_what_was_expected(server: Server, ann: dict[str, str], events: Any) -> None:
    said = push(server, ann, events["execution"][1:])
    assert (said.status, said.code) == (409, "sequence")
    assert (said.json["error"]["expected"], said.json["error"]["actual"]) == (1, 2)
    assert ask(server.url, "GET", "/v1/execution/heads", token=ann["token"]).json["heads"] == []


def test_two_different_events_of_one_number_are_refused(server: Server, ann: dict[str, str], events: Any) -> None:
    first = events["execution"][0]
    push(server, ann, [first])
    other = _sealed({**first, "event_id": "another"})
    said = push(server, ann, [other])
    assert (said.status, said.code) == (409, "sequence")


def _sealed(event: dict[str, Any]) -> dict[str, Any]:
    """With a hash that begins a chain."""
    from fit.kernel.messages import chain_start

    e = Envelope(**{**event, "bases": tuple(event["bases"])})
    return {**event, "hash": chain_hash(chain_start(e.device_id, e.domain), e)}


@pytest.mark.parametrize("field", ["event_data", "hlc", "aggregate_id", "timestamp", "correlation_id"])
def test_a_tampered_batch_is_refused_whole(server: Server, ann: dict[str, str], events: Any, field: str) -> None:
    sets = [dict(e) for e in events["execution"]]
    sets[1][field] = sets[1][field].replace("5", "6") + " "
    said = push(server, ann, sets)
    assert said.status in (400, 422), said.body
    assert ask(server.url, "GET", "/v1/execution/heads", token=ann["token"]).json["heads"] == []


def test_a_tampered_first_event_is_refused(server: Server, ann: dict[str, str], events: Any) -> None:
    first = {**events["execution"][0], "event_data": "{}"}
    assert push(server, ann, [first]).status in (409, 422)


def test_an_event_of_another_context_is_refused(server: Server, ann: dict[str, str], events: Any) -> None:
    said = ask(server.url, "POST", "/v1/planning/events", {"events": events["execution"][:1]}, ann["token"])
    assert (said.status, said.code) == (400, "unreadable")


def test_who_has_no_token_gets_nothing(server: Server) -> None:
    paths = ask(server.url, "GET", "/v1/openapi.json").json["paths"]
    tried = 0
    for path, methods in paths.items():
        for method in methods:
            if path in PUBLIC:
                continue
            said = ask(server.url, method.upper(), path.replace("{device_id}", "x"), {} if method != "get" else None)
            assert said.status in (401, 429), (method, path, said.body)
            tried += 1
    assert tried > 60


@pytest.mark.parametrize("given", [
    "fit_", "fit_" + "x" * 42, "fit_" + "x" * 44, "Basic abc", "", "fit_" + "ä" * 43, "x" * 5000,
])  # fmt: skip
def test_a_malformed_token_is_nobodys(tmp_path: Path, given: str) -> None:
    server = Server(tmp_path / "s")
    try:
        said = ask(server.url, "GET", "/v1/execution/heads", Authorization=f"Bearer {given}".encode().decode("latin-1"))
        assert (said.status, said.code) == (401, "unauthorized")
        assert said.headers["WWW-Authenticate"]
    finally:
        server.stop()


def test_a_revoked_token_is_refused_at_once(server: Server, ann: dict[str, str]) -> None:
    assert ask(server.url, "POST", "/v1/identity/logout", {}, ann["token"]).status == 200
    said = ask(server.url, "GET", "/v1/execution/heads", token=ann["token"])
    assert (said.status, said.code) == (403, "forbidden")


def test_nothing_of_another_user_exists(server: Server, ann: dict[str, str], bob: dict[str, str], events: Any) -> None:
    for batch in events.values():
        push(server, ann, batch)
    device, aggregate = events["execution"][0]["device_id"], events["execution"][0]["aggregate_id"]
    for domain in events:
        assert ask(server.url, "GET", f"/v1/{domain}/heads", token=bob["token"]).json["heads"] == []
        found = ask(server.url, "GET", f"/v1/{domain}/events?device={device}&after={device}:0", token=bob["token"])
        assert found.json == {"events": [], "more": False}
    rows = ask(server.url, "GET", f"/v1/execution/views/workouts?aggregate_id={aggregate}", token=bob["token"]).json
    assert rows == {"rows": [], "next": None}
    nobodys = ann["device"][:-4] + "0000"
    unknown = ask(server.url, "POST", f"/v1/identity/devices/{nobodys}/revoke", {}, bob["token"])
    anns = ask(server.url, "POST", f"/v1/identity/devices/{ann['device']}/revoke", {}, bob["token"])
    assert (anns.status, anns.json) == (unknown.status, unknown.json) == (404, unknown.json)
    gone = ask(server.url, "DELETE", "/v1/identity/account", {"confirm": ann["user_id"]}, bob["token"])
    assert gone.status == 422
    assert [d["id"] for d in ask(server.url, "GET", "/v1/identity/devices", token=bob["token"]).json["devices"]] == [
        bob["device"]
    ]
    assert ask(server.url, "GET", "/v1/execution/heads", token=ann["token"]).json["heads"] != []


def test_a_plan_of_another_user_is_no_plan(server: Server, ann: dict[str, str], bob: dict[str, str]) -> None:
    plan = {"command_id": "c1", "kind": "workout", "name": "Upper A", "exercises": ["bench 3x8@40"]}
    made = ask(server.url, "POST", "/v1/planning/commands/CreateTemplate", plan, ann["token"]).json
    for name, more in (("UpdateTemplate", {"minutes": 30}), ("AssignPlan", {"days": ["monday"]})):
        domain = "planning" if name == "UpdateTemplate" else "scheduling"
        body = {"command_id": f"c-{name}", "template_id": made["aggregate_id"], **more}
        said = ask(server.url, "POST", f"/v1/{domain}/commands/{name}", body, bob["token"])
        assert (said.status, said.code) == (404, "not_found")
        assert ask(server.url, "POST", f"/v1/{domain}/commands/{name}", body, ann["token"]).status == 200


def test_a_deleted_account_leaves_nothing(server: Server, ann: dict[str, str], events: Any) -> None:
    push(server, ann, events["execution"])
    folder = server.home / "server" / "users" / ann["user_id"]
    assert folder.is_dir()
    assert ask(server.url, "DELETE", "/v1/identity/account", {"confirm": "me"}, ann["token"]).status == 422
    assert ask(server.url, "DELETE", "/v1/identity/account", {"confirm": ann["user_id"]}, ann["token"]).status == 200
    assert not folder.exists()
    assert push(server, ann, events["execution"]).status == 403


def test_a_token_lies_nowhere_but_with_its_device(server: Server, ann: dict[str, str], events: Any) -> None:
    push(server, ann, events["execution"])
    ask(server.url, "GET", f"/v1/identity/heads?token={ann['token']}", token=ann["token"])
    found = b"".join(p.read_bytes() for p in server.home.rglob("*") if p.is_file()) + server.log.read_bytes()
    assert ann["token"].encode() not in found
    assert hashlib.sha256(ann["token"].encode()).hexdigest().encode() in found


def test_a_request_keeps_its_correlation_id_through_the_log(server: Server, ann: dict[str, str]) -> None:
    said = ask(server.url, "GET", "/v1/profile/heads", token=ann["token"], X_Fit_Correlation_Id="sync-17")
    assert said.headers["X-Fit-Correlation-Id"] == "sync-17"
    line = next(line for line in server.lines() if line.get("correlation_id") == "sync-17")
    assert (line["path"], line["status"], line["user_id"]) == ("/v1/profile/heads", 200, ann["user_id"])


def test_a_huge_body_is_refused_before_it_is_read(server: Server, ann: dict[str, str]) -> None:
    said = ask(server.url, "POST", "/v1/execution/events", token=ann["token"], data=b" " * 100_000_000)
    assert (said.status, said.code) == (413, "too_large")


PACKED = [{"Content-Encoding": "gzip", "Content-Type": "application/json"}, {"Content-Type": "application/gzip"}]


@pytest.mark.parametrize("says", PACKED, ids=["encoding", "type"])
def test_a_body_may_come_packed(server: Server, ann: dict[str, str], events: Any, says: dict[str, str]) -> None:
    data = gzip.compress(json.dumps({"events": events["execution"]}).encode())
    said = ask(server.url, "POST", "/v1/execution/events", token=ann["token"], data=data, **says)
    assert (said.status, said.json["accepted"]) == (200, len(events["execution"])), said.body


@pytest.mark.parametrize("says", PACKED, ids=["encoding", "type"])
def test_a_small_body_that_unpacks_to_gigabytes_is_refused(
    server: Server, ann: dict[str, str], says: dict[str, str]
) -> None:
    bomb = gzip.compress(b"[" * 300_000_000, 1)
    assert len(bomb) < 4_000_000
    said = ask(server.url, "POST", "/v1/execution/events", token=ann["token"], data=bomb, **says)
    assert (said.status, said.code) == (413, "too_large")


@pytest.mark.parametrize(("data", "headers"), [
    (b"{", {}), (b"", {}), (b"[]", {}), (b"\xff", {}), (b"x", {"Content-Encoding": "gzip"}),
    (gzip.compress(b"{}" * 9999, mtime=0)[:-20], {"Content-Encoding": "gzip"}), (b"{}", {"Content-Encoding": "br"}),
    (b"[" * 100_000, {}), (b'{"events": [NaN]}', {}), (b'{"events": ["\\ud800"]}', {}), (b"null", {}),
    (b"x", {"Content-Type": "application/gzip"}),
], ids=[
    "cut", "empty", "list", "no-utf8", "no-gzip", "half-gzip", "brotli", "deep", "nan", "half-a-character", "null",
    "no-gzip-type",
])  # fmt: skip
def test_a_broken_body_is_unreadable(server: Server, ann: dict[str, str], data: bytes, headers: dict[str, str]) -> None:
    said = ask(server.url, "POST", "/v1/execution/events", token=ann["token"], data=data, **headers)
    assert (said.status, said.code) == (400, "unreadable")


def test_half_a_character_in_an_event_is_unreadable(server: Server, ann: dict[str, str], events: Any) -> None:
    said = push(server, ann, [{**events["execution"][0], "event_data": '{"a":"\ud800"}'}])
    assert (said.status, said.code) == (400, "unreadable")


def raw(server: Server, text: bytes, timeout: float = 20.0) -> bytes:
    with socket.create_connection(("127.0.0.1", server.port), timeout) as connection:
        connection.sendall(text)
        found = b""
        while part := connection.recv(65536):
            found += part
    return found


@pytest.mark.parametrize(("text", "status"), [
    (b"GET / HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\n", b" 400 "),
    (b"POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", b" 411 "),
    (b"GET / HTTP/1.1\r\nContent-Length: -1\r\n\r\n", b" 400 "),
    (b"GET /" + b"x" * 20000 + b" HTTP/1.1\r\n\r\n", b" 414 "),
    (b"NONSENSE\r\n\r\n", b" 400 "),
    (b"GET / HTTP/1.1\r\nConnection: close\r\n" + b"A: b\r\n" * 200 + b"\r\n", b" 431 "),
    (b"GET http://evil/ HTTP/1.1\r\nConnection: close\r\n\r\n", b" 400 "),
    (b"GET /%00%ff HTTP/1.1\r\nConnection: close\r\n\r\n", b" 4"),
    (b"BREW /healthz HTTP/1.1\r\nConnection: close\r\n\r\n", b" 4"),
])  # fmt: skip
def test_a_malformed_request_is_answered_and_ended(server: Server, text: bytes, status: bytes) -> None:
    assert status in raw(server, text).split(b"\r\n")[0]


def test_a_slow_client_is_hung_up_on_and_keeps_nobody_waiting(server: Server) -> None:
    with socket.create_connection(("127.0.0.1", server.port), 30) as slow:
        slow.sendall(b"GET /healthz HTTP/1.1\r\n")
        began = time.monotonic()
        assert ask(server.url, "GET", "/healthz").status == 200
        gone = False
        while not gone and time.monotonic() - began < 25:  # a byte now and then buys no time
            try:
                slow.sendall(b"X")
                slow.settimeout(0.5)
                gone = slow.recv(10) == b""
            except TimeoutError:
                continue
            except OSError:
                gone = True
        assert gone


def test_several_requests_share_a_connection(server: Server) -> None:
    found = raw(server, b"GET /healthz HTTP/1.1\r\n\r\n" * 2 + b"GET /healthz HTTP/1.1\r\nConnection: close\r\n\r\n")
    assert found.count(b'{"ok":true') == 3


def test_whoever_asks_too_often_is_told_when_to_come_back(tmp_path: Path) -> None:
    server = Server(tmp_path / "s")
    try:
        said = [ask(server.url, "POST", "/v1/identity/device/token", {"device_code": "x"}) for _ in range(80)]
        assert said[0].code == "expired_token"
        assert (said[-1].status, said[-1].code) == (429, "too_many")
        assert int(said[-1].headers["Retry-After"]) >= 1
        assert ask(server.url, "GET", "/healthz").json["ok"] is True
    finally:
        server.stop()


def test_the_door_closes_behind_the_first_user(tmp_path: Path) -> None:
    server = Server(tmp_path / "s")
    try:
        registered(server.url)
        said = ask(server.url, "POST", "/v1/identity/register", {"name": "Eve"})
        assert (said.status, said.code) == (403, "forbidden")
    finally:
        server.stop()


def test_tls_by_certificate_files(tmp_path: Path) -> None:
    cert, key = tmp_path / "cert.pem", tmp_path / "key.pem"
    _self_signed(cert, key)
    server = Server(tmp_path / "s", "--cert", str(cert), "--key", str(key))
    try:
        context = ssl.create_default_context(cafile=str(cert))
        plain = socket.create_connection(("127.0.0.1", server.port), 10)
        with context.wrap_socket(plain, server_hostname="localhost") as connection:
            connection.sendall(b"GET /healthz HTTP/1.1\r\nConnection: close\r\n\r\n")
            assert b" 200 " in connection.recv(65536)
        with pytest.raises((ConnectionError, urllib.error.URLError)):  # in the clear: no answer at all
            ask(server.url.replace("https", "http"), "GET", "/healthz")
    finally:
        assert server.stop() == 0


def _self_signed(cert: Path, key: Path) -> None:
    import datetime

    from cryptography import x509
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import ec

    private = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "localhost")])
    now = datetime.datetime(2020, 1, 1, tzinfo=datetime.UTC)
    made = (
        x509.CertificateBuilder().subject_name(name).issuer_name(name).public_key(private.public_key())
        .serial_number(1).not_valid_before(now).not_valid_after(now.replace(year=2090))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName("localhost")]), critical=False)
        .sign(private, hashes.SHA256())
    )  # fmt: skip
    cert.write_bytes(made.public_bytes(serialization.Encoding.PEM))
    key.write_bytes(
        private.private_bytes(
            serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
        )
    )


def test_the_network_sees_no_token_in_the_clear(tmp_path: Path) -> None:
    from processes import Home

    done = Home(tmp_path / "s").run("server", "--host", "0.0.0.0", "--json")
    assert done.returncode == 4
    assert "TLS" in json.loads(done.stderr)["error"]["message"]


def test_a_stop_lets_requests_finish(tmp_path: Path, events: Any) -> None:
    server = Server(tmp_path / "s")
    ann = registered(server.url)
    body = json.dumps({"events": events["execution"]}).encode()
    with socket.create_connection(("127.0.0.1", server.port), 20) as connection:
        connection.sendall(
            b"POST /v1/execution/events HTTP/1.1\r\nAuthorization: Bearer %b\r\nContent-Type: application/json\r\n"
            b"Content-Length: %d\r\n\r\n" % (ann["token"].encode(), len(body))
        )
        time.sleep(0.3)
        server.process.terminate()
        time.sleep(0.5)
        connection.sendall(body)
        found = b""
        while part := connection.recv(65536):
            found += part
    assert b'"accepted":%d' % len(events["execution"]) in found
    assert server.process.wait(20) == 0
    assert server.lines()[-1]["event"] == "stopped"


def test_ctrl_c_is_a_quiet_end(tmp_path: Path) -> None:
    import signal

    server = Server(tmp_path / "s")
    with socket.create_connection(("127.0.0.1", server.port), 5):  # who is only connected holds nothing up
        assert server.stop(signal.SIGINT) == 0


def test_only_a_server_loads_what_servers_are_made_of(tmp_path: Path) -> None:
    code = (
        "import sys; from fit.cli import tree; tree.main(['sync', 'status']); tree.main(['server', '--help']);"
        "print([m for m in sys.modules if m.split('.')[0] in ('aws_lambda_powertools', 'http.server', 'boto3')"
        " or m.startswith('fit.cloud')])"
    )
    from processes import Home

    done = subprocess.run(
        [sys.executable, "-c", code], env=Home(tmp_path).env(), capture_output=True, text=True, check=True
    )
    assert done.stdout.splitlines()[-1] == "[]"
