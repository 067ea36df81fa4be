"""Which replica this is: a small file beside the log that backups leave out."""

from __future__ import annotations

import os

from fit.kernel import ids, json_text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any


class DeviceFile:
    """`{"device_id", "log_id", "heads": {"device/domain": seq}}`; the heads are those that have left this machine."""

    def __init__(self, folder: str) -> None:
        self.path = os.path.join(folder, "device")

    def read(self) -> dict[str, Any] | None:
        """What the file says, or None where there is none or none that can be understood."""
        try:
            with open(self.path, encoding="utf-8") as file:
                said = json_text.read(file.read().strip())
        except (OSError, ValueError):
            return None
        fits = isinstance(said, dict) and isinstance(said.get("device_id"), str) and isinstance(said.get("heads"), dict)
        return said if fits and all(isinstance(seq, int) for seq in said["heads"].values()) else None

    def identity(self, log_id: str, heads: Callable[[], Mapping[str, int]], seconds: float) -> str:
        """This replica's device id. Ask under the write lock.

        A new id where the file is missing, belongs to another log, or knows of events that the log has lost: a log
        that was restored must never continue a chain that others have seen further along.
        """
        said = self.read()
        if said and said.get("log_id") == log_id:
            left = said["heads"]
            if not left or not any(here.get(chain, 0) < seq for here in [heads()] for chain, seq in left.items()):
                return str(said["device_id"])
        device_id = ids.uuid7(seconds)
        self.write({"device_id": device_id, "log_id": log_id, "heads": {}})
        return device_id

    def forget(self) -> None:
        """The next writer takes a new id."""
        if os.path.exists(self.path):
            os.unlink(self.path)

    def write(self, said: Mapping[str, Any]) -> None:
        temporary = f"{self.path}.{os.getpid()}"
        with open(os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w", encoding="utf-8") as file:
            os.chmod(temporary, 0o600)  # whatever the umask took away
            file.write(json_text.write(dict(said)) + "\n")
            file.flush()
            os.fsync(file.fileno())
        os.replace(temporary, self.path)
