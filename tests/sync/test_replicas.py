"""However devices log, fork, restore, crash and sync: in the end they agree; nothing is lost, nothing doubled."""

from __future__ import annotations

import contextlib
import os
import random
import shutil
import tempfile
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, precondition, rule

from sync_replicas import Crash, Device, Hub, HubTransport, Unreliable, folder

EXAMPLES = int(os.environ.get("FIT_SYNC_EXAMPLES", "200"))
LINES = ("bench 3x8@50", "bench 3x8@60", "squat 5x5@100", "pull up 3x8", "run 5km 25:30", "row 8@70")


class Replicas(RuleBasedStateMachine):
    def __init__(self) -> None:
        super().__init__()
        # Memory where there is some: thousands of commits are not what is tested here.
        self.root = Path(tempfile.mkdtemp(dir="/dev/shm" if Path("/dev/shm").is_dir() else None))
        self.acknowledged: set[str] = set()
        self.devices: list[Device] = []
        self.backups = 0

    @initialize(over_folder=st.booleans(), off=st.lists(st.sampled_from([0, 5e7, -5e7, 300]), min_size=2, max_size=3))
    def begin(self, over_folder: bool, off: list[float]) -> None:
        self.over_folder = over_folder
        self.hub = Hub(_made(self.root / "hub"))
        for n, seconds in enumerate(off):
            self.devices.append(Device(self.root / f"d{n}", seconds))

    def way(self) -> Any:
        return folder(self.root / "shared") if self.over_folder else HubTransport(self.hub)

    def _one(self, data: st.DataObject) -> Device:
        return data.draw(st.sampled_from(self.devices))

    @rule(data=st.data(), line=st.sampled_from(LINES))
    def log(self, data: st.DataObject, line: str) -> None:
        self.acknowledged.update(self._one(data).log(line))

    @rule(data=st.data(), which=st.sampled_from(["undo", "redo", "undo"]))
    def turn(self, data: st.DataObject, which: str) -> None:
        self.acknowledged.update(self._one(data).turn(which))

    @rule(data=st.data())
    def amend(self, data: st.DataObject) -> None:
        self.acknowledged.update(self._one(data).amend("2x5@55"))

    @rule(data=st.data(), name=st.sampled_from(["Ann", "Bob"]), goal=st.integers(2, 5))
    def profile(self, data: st.DataObject, name: str, goal: int) -> None:
        self.acknowledged.update(self._one(data).profile(name=name, weekly_goal=goal))

    @rule(data=st.data(), seed=st.integers(0, 10_000))
    def sync_badly(self, data: st.DataObject, seed: int) -> None:
        with contextlib.suppress(Crash):
            self._one(data).sync(Unreliable(self.way(), random.Random(seed)))

    @rule(data=st.data())
    def sync(self, data: st.DataObject) -> None:
        self._one(data).sync(self.way())

    @precondition(lambda self: len(self.devices) < 5)
    @rule(data=st.data(), with_device=st.booleans())
    def copy(self, data: st.DataObject, with_device: bool) -> None:
        """A machine is cloned, or a backup is put on a second one."""
        device = self._one(data)
        device.log("plank 60s")  # there is something to copy
        made = self.root / f"d{len(self.devices)}"
        self.acknowledged.update(device.event_ids())
        self.devices.append(device.copy_to(made, with_device))

    @rule(data=st.data())
    def restore(self, data: st.DataObject) -> None:
        """An older log comes back after all it held and more has been synced."""
        device = self._one(data)
        device.log("plank 70s")
        self.backups += 1
        backup = self.root / f"backup{self.backups}.db"
        device.back_up(backup)
        self.acknowledged.update(device.log("plank 80s"))
        device.sync(self.way())
        device.restore_from(backup)

    def teardown(self) -> None:
        try:
            if self.devices:
                self._agree()
        finally:
            self.hub.store.close()
            shutil.rmtree(self.root, ignore_errors=True)

    def _agree(self) -> None:
        for _ in range(3 + len(self.devices)):
            for device in self.devices:
                device.sync(self.way())
        first = self.devices[0]
        heads, views = first.heads(), first.views()
        for device in self.devices[1:]:
            assert device.heads() == heads
            assert device.views() == views
        ids = first.event_ids()
        assert len(ids) == len(set(ids))
        assert self.acknowledged <= set(ids)


def _made(path: Path) -> Path:
    path.mkdir(parents=True)
    return path


Replicas.TestCase.settings = settings(
    # Shrinking takes longer than finding; the seed is printed, and belongs into a test of its own.
    phases=[Phase.explicit, Phase.reuse, Phase.generate], max_examples=EXAMPLES, stateful_step_count=12,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much, HealthCheck.data_too_large],
)  # fmt: skip
TestReplicas = Replicas.TestCase
