"""Two devices over a folder that a file sync carries, with all that file syncs do to files."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from conftest import Fit
from sync_replicas import Device, folder


@pytest.fixture
def two(tmp_path: Path) -> tuple[Device, Device]:
    return Device(tmp_path / "a"), Device(tmp_path / "b")


def shared(tmp_path: Path) -> Path:
    return tmp_path / "shared"


def segments(root: Path) -> list[Path]:
    return sorted(root.rglob("*.fitlog"))


def agree(a: Device, b: Device) -> bool:
    return a.heads() == b.heads() and a.views() == b.views()


def test_what_one_logs_the_other_has(two: tuple[Device, Device], tmp_path: Path) -> None:
    a, b = two
    a.log("bench 3x8@50")
    b.log("squat 5x5@100")
    a.sync(folder(shared(tmp_path)))
    assert b.sync(folder(shared(tmp_path))).pulled > 0
    assert a.sync(folder(shared(tmp_path))).in_sync
    assert agree(a, b)
    assert a.sync(folder(shared(tmp_path))).pushed == 0


def test_each_device_writes_new_files_and_changes_none(two: tuple[Device, Device], tmp_path: Path) -> None:
    a, b = two
    a.log("bench 3x8@50")
    a.sync(folder(shared(tmp_path)))
    before = {path: path.read_bytes() for path in segments(shared(tmp_path))}
    b.log("squat 5x5@100")
    b.sync(folder(shared(tmp_path)))
    a.log("bench 3x8@52.5")
    a.sync(folder(shared(tmp_path)))
    assert all(path.read_bytes() == data for path, data in before.items())


def test_a_file_that_is_half_there_waits_until_it_is_whole(two: tuple[Device, Device], tmp_path: Path) -> None:
    a, b = two
    a.log("bench 3x8@50")
    a.sync(folder(shared(tmp_path)))
    victim = next(path for path in segments(shared(tmp_path)) if path.parent.name == "execution")
    whole = victim.read_bytes()
    victim.write_bytes(whole[: len(whole) // 2])
    b.sync(folder(shared(tmp_path)))
    assert not agree(a, b)
    victim.write_bytes(whole)
    b.sync(folder(shared(tmp_path)))
    a.sync(folder(shared(tmp_path)))
    assert agree(a, b)


@pytest.mark.parametrize("name", ["{} (conflicted copy 2026-11-23).fitlog", "{}.sync-conflict-20261123-A1B2C3.fitlog"])
def test_conflicted_copies_and_strange_files_change_nothing(
    two: tuple[Device, Device], tmp_path: Path, name: str
) -> None:
    a, b = two
    a.log("bench 3x8@50")
    a.sync(folder(shared(tmp_path)))
    for path in segments(shared(tmp_path)):
        shutil.copy(path, path.with_name(name.format(path.stem)))
        (path.parent / ".000000000009-000000000009-0000000000000000.fitlog.77.part").write_bytes(b"half")
        (path.parent / "notes.txt").write_text("hello")
        (path.parent / "000000000007-000000000009-0123456789abcdef.fitlog").write_bytes(b"\xff\x00")
    b.sync(folder(shared(tmp_path)))
    a.sync(folder(shared(tmp_path)))
    assert agree(a, b)


def test_a_file_whose_original_is_gone_lives_on_in_its_copy(two: tuple[Device, Device], tmp_path: Path) -> None:
    a, b = two
    a.log("bench 3x8@50")
    a.sync(folder(shared(tmp_path)))
    for path in segments(shared(tmp_path)):
        path.rename(path.with_name(f"{path.stem} (1).fitlog"))
    b.sync(folder(shared(tmp_path)))
    a.sync(folder(shared(tmp_path)))
    assert agree(a, b)


def test_a_lost_file_is_pushed_again_by_whoever_has_it(two: tuple[Device, Device], tmp_path: Path) -> None:
    a, b = two
    a.log("bench 3x8@50")
    a.sync(folder(shared(tmp_path)))
    for path in segments(shared(tmp_path)):
        path.unlink()
    a.sync(folder(shared(tmp_path)))
    b.sync(folder(shared(tmp_path)))
    a.sync(folder(shared(tmp_path)))
    assert agree(a, b)


# -- the command


def test_the_command_answers_for_scripts(fit: Fit, tmp_path: Path) -> None:
    root = shared(tmp_path)
    root.mkdir()
    fit("log", "bench", "3x8@50")
    answer = fit("sync", "--to", str(root), "--json").json
    assert (answer["pushed"], answer["pulled"], answer["conflicts"], answer["in_sync"]) == (4, 0, 0, True)
    assert fit("sync", "--json").json["pushed"] == 0  # the last one again
    fit("log", "bench", "3x8@52.5")
    waiting = fit("sync", "--dry-run", "--json").json
    assert (waiting["pushed"] > 0, waiting["in_sync"]) == (True, False)
    peer = fit("sync", "status", "--json").json["peers"][0]
    assert (peer["pending"], peer["result"]) == (waiting["pushed"], "ok")
    assert fit("sync", "--quiet").out == ""
    assert fit("sync", "status", "--json").json["peers"][0]["pending"] == 0


@pytest.mark.parametrize(("words", "status"), [(["--to", "/nowhere/at/all"], 75), ([], 2)])
def test_what_cannot_be_synced_with_is_said(fit: Fit, words: list[str], status: int) -> None:
    fit("log", "bench", "3x8@50")
    fit("sync", *words, expect=status)


def test_two_syncs_do_not_overlap(fit: Fit, tmp_path: Path) -> None:
    from fit.adapters.lock import Lock

    shared(tmp_path).mkdir()
    fit("log", "bench", "3x8@50")
    with Lock(str(fit.home / "sync.lock"), "busy"):
        fit("sync", "--to", str(shared(tmp_path)), expect=75)


def test_a_sealed_folder_reads_as_noise_and_opens_with_its_key_alone(
    fit: Fit, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    root = shared(tmp_path)
    root.mkdir()
    fit("log", "bench", "3x8@50", "--note", "a secret thought")
    fit("sync", "key", "new")
    key = fit("sync", "key", "show").out.strip()
    assert (fit.home / "secrets.json").stat().st_mode & 0o777 == 0o600
    fit("sync", "--to", str(root))
    assert all(b"secret" not in path.read_bytes() for path in segments(root))

    monkeypatch.setenv("FIT_HOME", str(tmp_path / "other"))
    before = {path: path.read_bytes() for path in root.rglob("*") if path.is_file()}
    fit("sync", "--to", str(root), expect=2)  # no key
    fit("sync", "key", "new")
    fit("sync", "--to", str(root), expect=2)  # another key
    assert {path: path.read_bytes() for path in root.rglob("*") if path.is_file()} == before
    fit("sync", "key", "set", "-", stdin="nonsense", expect=2)
    fit("sync", "key", "set", "-", stdin=key)
    fit("sync", "--to", str(root))
    assert fit("history", "--json").json["workouts"][0]["exercises"][0]["note"] == "a secret thought"


def test_a_sealed_file_under_another_name_does_not_open(fit: Fit, tmp_path: Path) -> None:
    root = shared(tmp_path)
    root.mkdir()
    fit("log", "bench", "3x8@50")
    fit("sync", "key", "new")
    fit("sync", "--to", str(root))
    moved = next(path for path in segments(root) if path.parent.name == "execution")
    other = moved.parent.parent / "planning"
    other.mkdir()
    shutil.copy(moved, other / moved.name)
    fit("sync", "--to", str(root))
    assert fit("events", "verify", "--json").json["ok"]


def test_a_conflict_shows_both_values_and_either_can_hold(
    fit: Fit, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    root = shared(tmp_path)
    root.mkdir()
    fit("profile", "set", "--name", "Ann")
    fit("sync", "--to", str(root))
    mine = str(fit.home)
    monkeypatch.setenv("FIT_HOME", str(tmp_path / "other"))
    fit("sync", "--to", str(root))
    fit("profile", "set", "--name", "Anna")
    monkeypatch.setenv("FIT_HOME", mine)
    fit.at("2026-11-23T19:30:00+01:00")
    fit("profile", "set", "--name", "Annie")
    fit("sync")
    monkeypatch.setenv("FIT_HOME", str(tmp_path / "other"))
    assert fit("sync", "--json").json["conflicts"] == 1
    conflict = fit("sync", "conflicts", "--json").json["conflicts"][0]
    assert (conflict["holds"]["value"], conflict["lost"]["value"]) == ("Annie", "Anna")
    assert fit("profile", "show", "--json").json["name"] == "Annie"
    fit("sync", "choose", "1")
    assert fit("profile", "show", "--json").json["name"] == "Anna"
    fit("sync")
    monkeypatch.setenv("FIT_HOME", mine)
    fit("sync")
    assert fit("profile", "show", "--json").json["name"] == "Anna"
    assert fit("sync", "conflicts", "--json").json["conflicts"] == []
    fit("sync", "choose", "1", expect=3)


def test_an_entry_that_two_devices_corrected_counts_once(
    fit: Fit, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    root = shared(tmp_path)
    root.mkdir()
    fit("log", "bench", "1x8@50")
    fit("sync", "--to", str(root))
    mine, other = str(fit.home), str(tmp_path / "other")
    monkeypatch.setenv("FIT_HOME", other)
    fit("sync", "--to", str(root))
    fit("amend", "1x8@52")
    monkeypatch.setenv("FIT_HOME", mine)
    fit.at("2026-11-23T19:30:00+01:00")
    fit("amend", "1x8@54")
    for home in (mine, other, mine):
        monkeypatch.setenv("FIT_HOME", home)
        fit("sync", "--to", str(root))
    for home in (mine, other):
        monkeypatch.setenv("FIT_HOME", home)
        entries = fit("history", "--json").json["workouts"][0]["exercises"]
        assert [e["sets"][0]["weight_kg"] for e in entries] == [54.0]
        assert fit("sql", "select volume_kg from v_lifts", "--json").json == [{"volume_kg": 432.0}]
        assert fit("sql", "select weight_kg from sets", "--json").json == [{"weight_kg": 54.0}]
        assert fit("sync", "conflicts", "--json").json["conflicts"][0]["what"].startswith("entry")
