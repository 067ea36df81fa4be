"""Where tokens and keys are kept: the keyring of the operating system, else a file that only its owner may read."""

from __future__ import annotations

import json
import os

from fit.adapters import home

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

_SERVICE = "fit"


class Secrets:
    """`place` says where the last secret was found or put, in words for the user."""

    def __init__(self, environ: Mapping[str, str]) -> None:
        self._path = os.path.join(home.data_folder(environ), "secrets.json")
        # A home of its own keeps its secrets to itself: it may be a test's, or on a stick.
        self._keyring = None if environ.get("FIT_HOME") else _keyring()
        self.place = self._path

    def get(self, name: str) -> str | None:
        if self._keyring is not None and (found := self._keyring.get_password(_SERVICE, name)):
            self.place = "the keyring of this machine"
            return str(found)
        self.place = self._path
        return self._file().get(name)

    def put(self, name: str, secret: str) -> None:
        if self._keyring is not None:
            self._keyring.set_password(_SERVICE, name, secret)
            self.place = "the keyring of this machine"
            return
        self.place = f"{self._path} (0600)"
        self._write({**self._file(), name: secret})

    def forget(self, name: str) -> None:
        if self._keyring is not None and self._keyring.get_password(_SERVICE, name):
            self._keyring.delete_password(_SERVICE, name)
        kept = self._file()
        if kept.pop(name, None) is not None:
            self._write(kept)

    def _file(self) -> dict[str, str]:
        try:
            with open(self._path, encoding="utf-8") as file:
                said = json.load(file)
        except (OSError, ValueError):
            return {}
        return {str(k): str(v) for k, v in said.items()} if isinstance(said, dict) else {}

    def _write(self, secrets: Mapping[str, str]) -> None:
        home.make_private(os.path.dirname(self._path))
        temporary = f"{self._path}.{os.getpid()}"
        with open(os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w", encoding="utf-8") as file:
            os.chmod(temporary, 0o600)
            json.dump(dict(secrets), file)
            file.flush()
            os.fsync(file.fileno())
        os.replace(temporary, self._path)


def _keyring() -> Any:
    """The `keyring` package where it is installed and has a keyring to keep things in."""
    try:
        import keyring
        from keyring.backends import fail
    except ImportError:
        return None
    return None if isinstance(keyring.get_keyring(), fail.Keyring) else keyring
