"""Devices that meet in the cloud: real processes of `fit`, each with a log of its own."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import Any

from aws.end_to_end.world import Cloud, Lifter, Rows
from fit.app import catalog
from fit.app.catalog import DOMAINS
from processes import Home
from servers import ask


class Device(Home):
    """A machine with a `fit` on it, and a log of its own."""

    def __init__(self, cloud: Cloud, name: str) -> None:
        super().__init__(cloud.folder / name)
        self.cloud, self.name = cloud, name

    def fit(self, *words: str, expect: int = 0) -> Any:
        done = self.run(*words, "--json")
        assert done.returncode == expect, (words, done.returncode, done.stdout, done.stderr)
        return json.loads(done.stdout if expect == 0 else done.stderr.splitlines()[-1])

    def sync(self) -> Any:
        return self.fit("sync", "--to", self.cloud.url)

    def log_in_with(self, token: str) -> None:
        done = subprocess.run(
            [sys.executable, "-m", "fit", "login", self.cloud.url, "--with-token", "--json"], env=self.env(),
            input=token, text=True, capture_output=True, check=False,
        )  # fmt: skip
        assert done.returncode == 0, done.stderr

    def token(self) -> str:
        return str(next(iter(json.loads((self.path / "secrets.json").read_text()).values())))

    def lifter(self) -> Lifter:
        """Whose it is, asking by the token of this device."""
        said = ask(self.cloud.url, "GET", "/v1/identity/heads", token=self.token()).json
        return Lifter(self.cloud, said["account"], self.token())

    def heads(self) -> dict[tuple[str, str], tuple[int, str]]:
        store = self.open()
        try:
            return dict(store.chains.heads())
        finally:
            store.close()

    def views(self) -> Rows:
        """As its log alone has them, folded from the first event."""
        self.fit("rebuild")
        store = self.open()
        try:
            return {
                view.name: sorted(
                    [tuple(row[name] for name in ("aggregate_id", *view.row._names))
                     for row in store.views.find(view.name, {})], key=repr,
                )
                for domain in DOMAINS for view in catalog.views(domain)
            }  # fmt: skip
        finally:
            store.close()
