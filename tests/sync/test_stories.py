"""Stories that the replicas once ended badly, kept."""

from __future__ import annotations

from pathlib import Path

from sync_replicas import Device, Hub, HubTransport


def agree(devices: list[Device], way: HubTransport) -> None:
    for _ in range(3 + len(devices)):
        for device in devices:
            device.sync(way)
    first = devices[0]
    for device in devices[1:]:
        assert device.heads() == first.heads()
        assert device.views() == first.views()
    ids = first.event_ids()
    assert len(ids) == len(set(ids))


def hub(tmp_path: Path) -> HubTransport:
    (tmp_path / "hub").mkdir()
    return HubTransport(Hub(tmp_path / "hub"))


def test_a_fork_behind_which_the_peer_is_ahead(tmp_path: Path) -> None:
    """The clone was short, the hub's chain long: the fork shows only in the first event that is pulled."""
    way = hub(tmp_path)
    original = Device(tmp_path / "original")
    original.log("plank 60s")
    clone = original.copy_to(tmp_path / "clone", with_device=True)
    clone.log("bench 3x8@50")
    for line in ("squat 5x5@100", "row 8@70", "run 5km 25:30"):
        original.log(line)
    original.sync(way)
    agree([original, clone], way)


def test_a_fork_whose_other_end_comes_first(tmp_path: Path) -> None:
    """What one clone has under a new id already, the other still holds at the end of the old chain: all chains must be
    compared before anything is stored."""
    way = hub(tmp_path)
    original = Device(tmp_path / "original")
    original.log("plank 60s")
    original.sync(way)
    clone = original.copy_to(tmp_path / "clone", with_device=True)
    clone.log("bench 3x8@50")
    copy_of_clone = clone.copy_to(tmp_path / "copy", with_device=False)
    for line in ("squat 5x5@100", "row 8@70"):
        original.log(line)
    original.sync(way)
    clone.sync(way)
    copy_of_clone.log("run 5km 25:30")
    agree([original, clone, copy_of_clone], way)


def test_a_restored_log_goes_on_under_another_id(tmp_path: Path) -> None:
    way = hub(tmp_path)
    device, other = Device(tmp_path / "device"), Device(tmp_path / "other")
    device.log("plank 60s")
    device.back_up(tmp_path / "backup.db")
    kept = device.log("plank 70s")
    device.sync(way)
    device.restore_from(tmp_path / "backup.db")
    kept += device.log("plank 80s")
    agree([device, other], way)
    assert set(kept) <= set(device.event_ids())
