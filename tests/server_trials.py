"""What a server must stand: power cuts in the middle of everything, and a crowd."""

from __future__ import annotations

import random
import subprocess
import threading
import time
from pathlib import Path

from fit.adapters.http.client import Client
from fit.adapters.http.transport import envelope
from fit.app.rebuild import rebuild
from fit.kernel import clock, ids
from fit.kernel.messages import Envelope, chain_hash, chain_start
from processes import Home
from servers import Server, ask, registered

BEGAN = 1_795_000_000.0


def power_cuts(root: Path, rounds: int, seed: int) -> None:
    """Two devices log and sync while the server, or a device, is killed at random; in the end nothing is missing."""
    luck = random.Random(seed)
    server = Server(root / "server", "--strangers", "100000")
    try:
        laptop, phone = Home(root / "laptop"), Home(root / "phone")
        assert laptop.run("login", server.url, "--register").returncode == 0
        token = (root / "laptop" / "secrets.json").read_text().split('"')[3]
        phone.path.mkdir()
        (phone.path / "secrets.json").write_text((root / "laptop" / "secrets.json").read_text())
        assert ask(server.url, "GET", "/v1/identity/devices", token=token).status == 200
        logged: set[str] = set()
        for n in range(rounds):
            for home in (laptop, phone):
                for _ in range(luck.randint(1, 3)):
                    logged |= set(home.log("bench", f"3x8@{50 + n % 40}")["event_ids"])
            syncs = [home.start("sync", "--to", server.url, "--quiet") for home in (laptop, phone)]
            time.sleep(luck.uniform(0.1, 0.9))
            if luck.random() < 0.3:
                luck.choice(syncs).kill()
            server.kill()
            time.sleep(luck.uniform(0, 0.2))
            server.start()
            for sync in syncs:
                _ended(sync)
        for _ in range(2):
            for home in (laptop, phone):
                done = home.run("sync", "--to", server.url, "--json")
                assert done.returncode == 0, f"seed {seed}: {done.stderr}"
        assert server.stop() == 0
        _agree(server, laptop, phone, logged, seed)
    finally:
        if server.process.poll() is None:
            server.kill()


def _ended(sync: subprocess.Popen[str]) -> None:
    _, err = sync.communicate(timeout=90)
    assert sync.returncode in (0, 75, -9), (sync.returncode, err)


def _agree(server: Server, laptop: Home, phone: Home, logged: set[str], seed: int) -> None:
    (folder,) = (server.home / "server" / "users").iterdir()
    store = Home(folder).open()
    rebuild(store)  # a server that was only asked for events has folded none
    store.close()
    heads = []
    for home in (laptop, phone, Home(folder)):
        found = home.sound()
        heads.append(sorted((h["device_id"], h["domain"], h["seq"], h["hash"]) for h in found["heads"]))
        assert logged <= home.event_ids(), f"seed {seed}: an acknowledged event is missing"
    assert heads[0] == heads[1] == heads[2], f"seed {seed}"


class Chain:
    """The events of one device of the crowd, as they grow."""

    def __init__(self, domain: str = "execution") -> None:
        self.device_id, self.domain = ids.uuid7(BEGAN), domain
        self.events: list[Envelope] = []
        self._hash, self._hlc = chain_start(self.device_id, domain), ""

    def grow(self, by: int) -> list[Envelope]:
        new = []
        for _ in range(by):
            seq = len(self.events) + 1
            self._hlc = clock.tick(self._hlc, BEGAN + seq)
            e = Envelope(
                device_id=self.device_id, domain=self.domain, seq=seq, event_id=ids.uuid7(BEGAN + seq), key=None,
                aggregate_id=f"day-{seq % 30}", bases=(), event_type="OfTheFuture", event_version=1,
                event_data=f'{{"n":{seq},"note":"{"x" * 200}"}}', timestamp=clock.utc(BEGAN + seq),
                correlation_id=ids.uuid7(BEGAN), causation_id=None, hlc=self._hlc, hash="",
            )  # fmt: skip
            self._hash = chain_hash(self._hash, e)
            new.append(e.but(hash=self._hash))
            self.events.append(new[-1])
        return new


def crowd(root: Path, clients: int, seconds: float, users: int = 5) -> dict[str, float]:
    """Devices of a few users push, push again and pull, all at once; what each was told is stored is there."""
    server = Server(root / "server", "--open-registration", "--strangers", "1000000", "--quiet")
    try:
        tokens = _tokens(server.url, clients, users)
        chains = [Chain() for _ in tokens]
        failed: list[BaseException] = []
        until = time.monotonic() + seconds
        threads = [
            threading.Thread(target=_busy, args=(server.url, token, chain, until, failed))
            for (_, token), chain in zip(tokens, chains, strict=True)
        ]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert not failed, failed[:3]
        memory = _resident_mb(server)
        for user in {user for user, _ in tokens}:
            mine = [(token, chain) for (of, token), chain in zip(tokens, chains, strict=True) if of == user]
            said = ask(server.url, "GET", "/v1/execution/heads", token=mine[0][0]).json["heads"]
            assert {(h["device_id"], h["seq"], h["hash"]) for h in said} == {
                (chain.device_id, len(chain.events), chain.events[-1].hash) for _, chain in mine
            }
            for _, chain in mine:
                assert list(_pulled(server.url, mine[0][0], chain.device_id)) == chain.events
        assert server.stop() == 0
        return {"events": sum(len(chain.events) for chain in chains), "server MB": memory}
    finally:
        if server.process.poll() is None:
            server.kill()


def _tokens(url: str, clients: int, users: int) -> list[tuple[str, str]]:
    """(user, token) of each device."""
    found = []
    first = [registered(url, f"user {n}") for n in range(users)]
    for n in range(clients):
        user = first[n % users]
        if n < users:
            found.append((user["user_id"], user["token"]))
            continue
        code = ask(url, "POST", "/v1/identity/device/code", {}).json
        ask(url, "POST", "/v1/identity/device/approve", {"user_code": code["user_code"]}, user["token"])
        said = ask(url, "POST", "/v1/identity/device/token", {"device_code": code["device_code"]}).json
        found.append((user["user_id"], said["token"]))
    return found


def _busy(url: str, token: str, chain: Chain, until: float, failed: list[BaseException]) -> None:
    luck = random.Random(chain.device_id)
    client = Client(url, token)
    try:
        while time.monotonic() < until:
            batch = [{**e.fields(), "bases": []} for e in chain.grow(luck.choice((1, 5, 20)))]
            for _ in range(luck.choice((1, 1, 2))):  # an answer that was lost is asked for again
                said = client.call("POST", "/v1/execution/events", {"events": batch}, device=chain.device_id)
            assert said["heads"][0]["seq"] == len(chain.events)
            if luck.random() < 0.2:
                client.call("GET", "/v1/execution/events", query={"limit": "50"})
    except BaseException as error:
        failed.append(error)


def _pulled(url: str, token: str, device: str) -> list[Envelope]:
    client, found, more = Client(url, token), [], True
    while more:
        query = {"device": device, "after": f"{device}:{len(found)}"}
        said = client.call("GET", "/v1/execution/events", query=query)
        found += [envelope(e) for e in said["events"]]
        more = said["more"]
    return found


def _resident_mb(server: Server) -> float:
    status = Path(f"/proc/{server.process.pid}/status")
    if not status.exists():
        return 0.0
    line = next(line for line in status.read_text().splitlines() if line.startswith("VmHWM"))
    return round(int(line.split()[1]) / 1024, 1)
