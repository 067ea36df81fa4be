"""Logs that are broken, foreign, too new or restored: named with their cure, and never made worse."""

from __future__ import annotations

import json
import os
import random
import shutil
import sqlite3
import subprocess
from pathlib import Path

import pytest

from processes import Home, refused
from replicas import caught_up, say, weighed


@pytest.fixture
def home(tmp_path: Path) -> Home:
    """With a few entries, all of them in the file itself."""
    made = Home(tmp_path / "home")
    made.path.mkdir(mode=0o700)
    for n in range(4):
        made.log("bench", f"3x8@{50 + n}")
    made.open().close()
    return made


LOG = ("log", "bench", "3x8@60", "--json")


# -- the clock


@pytest.mark.parametrize("other", ["2001-01-01T00:00:00Z", "2199-01-01T00:00:00Z", "9990-01-01T00:00:00Z"])
def test_a_clock_that_was_set_back_or_far_ahead_changes_no_order(home: Home, other: str) -> None:
    noon = {"FIT_NOW": "2026-11-23T12:00:00+01:00"}
    home.log(env=noon)
    home.log(env={"FIT_NOW": other})
    home.log(env=noon)
    home.sound()
    store = home.open()
    readings = [row[14] for row in store.inspection().links()]
    store.close()
    assert readings == sorted(set(readings))


@pytest.mark.parametrize("nonsense", ["never", "nan", "inf", "1e30", "-5", "2026-13-01T00:00:00Z"])
def test_a_clock_that_says_nonsense_is_refused_in_words(home: Home, nonsense: str) -> None:
    done = home.run(*LOG, env={"FIT_NOW": nonsense})
    assert done.returncode == 2, done.stderr
    assert json.loads(done.stderr)["error"]["code"] == "unreadable"


# -- damage


@pytest.mark.parametrize("kept", [0, 1, 50, 100, 4096, 5000, 0.3, 0.6, 0.9])
def test_a_truncated_log_is_named_and_left_as_it_is(home: Home, kept: float) -> None:
    whole = home.db.read_bytes()
    cut = whole[: int(kept * len(whole)) if isinstance(kept, float) else kept]
    home.db.write_bytes(cut)
    for words in (LOG, ("history", "--json"), ("events", "verify", "--json")):
        error = refused(home.run(*words))
        assert "fit doctor" in error["hint"]
    assert home.db.read_bytes() == cut
    done = home.run("doctor", "--json")
    assert done.returncode == 6
    _names_damage(done.stdout)


def test_a_log_with_garbage_in_it_is_named_wherever_it_lies(home: Home) -> None:
    """Whatever page is hit: an answer, or exit 6; never a traceback, and `fit doctor` always knows."""
    whole = home.db.read_bytes()
    dice = random.Random(7)
    pages = range(1, len(whole) // 4096)
    found = 0
    for page in dice.sample(pages, min(12, len(pages))):
        home.db.write_bytes(whole[: page * 4096] + dice.randbytes(4096) + whole[(page + 1) * 4096 :])
        for path in home.path.glob("fit.db-*"):
            path.unlink()
        done = home.run(*LOG)
        assert done.returncode in (0, 6), (page, done.stderr)
        if done.returncode == 6:
            assert "fit doctor" in refused(done)["hint"]
            found += 1
        shown = home.run("history", "--json")
        assert shown.returncode in (0, 6), (page, shown.stderr)
        doctor = home.run("doctor", "--json")
        assert doctor.returncode == 6, (page, doctor.stdout, doctor.stderr)
        _names_damage(doctor.stdout)
    assert found


def test_a_changed_payload_is_found_by_verify_and_by_doctor(home: Home) -> None:
    _tamper(home, "update events set event_data = replace(event_data, '51', '99') where event_data like '%51%'")
    done = home.run("events", "verify", "--json")
    assert done.returncode == 6
    assert "changed" in json.loads(done.stdout)["problems"][0]
    _names_damage(home.run("doctor", "--json").stdout)


def test_a_removed_event_is_found(home: Home) -> None:
    _tamper(home, "delete from events where position = 5")
    assert any("missing" in p for p in json.loads(home.run("events", "verify", "--json").stdout)["problems"])


def test_a_removed_end_is_found(home: Home) -> None:
    """The chain alone cannot tell; the clock beside it has seen more than the log holds."""
    _tamper(home, "delete from events where position = (select max(position) from events)")
    assert any("latest" in p for p in json.loads(home.run("events", "verify", "--json").stdout)["problems"])


def test_views_that_drifted_are_found_and_a_rebuild_cures_them(home: Home) -> None:
    _tamper(home, "update v_lifts set weight_kg = 1000")
    done = home.run("doctor", "--json")
    assert done.returncode == 6
    bad = [c for c in json.loads(done.stdout)["checks"] if not c["ok"]]
    assert [c["name"] for c in bad] == ["views"]
    assert "fit rebuild" in bad[0]["cure"]
    assert home.run("rebuild").returncode == 0
    assert home.run("doctor").returncode == 0


def test_a_payload_that_is_no_json_is_damage_and_no_bug(home: Home) -> None:
    _tamper(home, "update events set event_data = '{broken' where event_type = 'ExerciseCompleted' and position = 4")
    error = refused(home.run("rebuild", "--json"))
    assert "fit doctor" in error["hint"]
    refused(home.run(*LOG))


def test_events_can_be_neither_changed_nor_removed(home: Home) -> None:
    with sqlite3.connect(home.db) as db:
        before = db.execute("select * from events").fetchall()
        for words in ("update events set event_data = '{}'", "delete from events"):
            with pytest.raises(sqlite3.IntegrityError, match="immutable"):
                db.execute(words)
        assert db.execute("select * from events").fetchall() == before


# -- what is no log of ours


def test_a_log_of_a_newer_fit_is_refused_and_its_bytes_are_untouched(home: Home) -> None:
    _tamper(home, "pragma user_version = 2")
    before = home.db.read_bytes()
    for words in (LOG, ("history", "--json")):
        error = refused(home.run(*words))
        assert "newer fit" in error["message"]
        assert "upgrade" in error["hint"]
    assert home.db.read_bytes() == before
    assert home.run("doctor", "--json").returncode == 6


@pytest.mark.parametrize("version", [0, 1, 7])
def test_a_foreign_database_is_refused_and_its_bytes_are_untouched(home: Home, version: int) -> None:
    home.db.unlink()
    with sqlite3.connect(home.db) as db:
        db.execute("create table songs (name text)")
        db.execute(f"pragma user_version = {version}")
    db.close()
    before = home.db.read_bytes()
    assert "is no fit log" in refused(home.run(*LOG))["message"]
    assert "is no fit log" in refused(home.run("history", "--json"))["message"]
    assert home.db.read_bytes() == before
    assert home.run("doctor", "--json").returncode == 6


def test_a_text_file_in_place_of_the_log_is_refused_and_untouched(home: Home) -> None:
    home.db.write_text("bench 3x8@50\n" * 1000)
    before = home.db.read_bytes()
    assert "fit doctor" in refused(home.run(*LOG))["hint"]
    assert home.db.read_bytes() == before
    assert home.run("doctor", "--json").returncode == 6


def test_a_folder_in_place_of_the_log_is_refused(home: Home) -> None:
    home.db.unlink()
    home.db.mkdir()
    assert "is a folder" in refused(home.run(*LOG))["message"]
    assert home.run("doctor", "--json").returncode == 6


def test_a_file_in_place_of_the_home_is_refused(tmp_path: Path) -> None:
    home = Home(tmp_path / "home")
    home.path.write_text("")
    refused(home.run(*LOG))
    assert home.run("doctor", "--json").returncode == 6


@pytest.mark.parametrize("name", ["a home?x=1", "50% #1", "hügel", "//two"])
def test_a_home_of_any_name_works(tmp_path: Path, name: str) -> None:
    home = Home(tmp_path / name.strip("/"))
    env = {"FIT_HOME": f"/{home.path}"} if name.startswith("//") else {}
    home.log(env=env)
    home.log(env=env)
    home.sound()


# -- replicas


def test_a_restored_backup_takes_a_new_device_id(home: Home) -> None:
    """Others may have seen the chain further along: going on with it would fork it."""
    backup = home.db.read_bytes()
    before = _device(home)
    home.log()
    for path in home.path.iterdir():
        path.unlink()
    home.db.write_bytes(backup)
    home.log()
    assert _device(home) != before
    assert len({h["device_id"] for h in home.sound()["heads"]}) == 2


def test_a_log_that_is_behind_what_has_left_this_machine_takes_a_new_device_id(home: Home) -> None:
    said = json.loads(home.device.read_text())
    chain = f"{said['device_id']}/execution"
    last = next(h["seq"] for h in home.sound()["heads"] if h["domain"] == "execution")
    home.device.write_text(json.dumps({**said, "heads": {chain: last}}))
    home.log()
    assert _device(home) == said["device_id"], "level with the log is not ahead of it"
    home.device.write_text(json.dumps({**said, "heads": {chain: last + 1000}}))
    home.log()
    assert _device(home) != said["device_id"]
    home.sound()


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{}",
        "nonsense",
        "{broken",
        '{"device_id": 5, "heads": {}}',
        '{"device_id": "x", "log_id": "LOG", "heads": {"x/y": "z"}}',
    ],
)
def test_a_device_file_that_makes_no_sense_is_replaced(home: Home, text: str) -> None:
    before = _device(home)
    home.device.write_text(text.replace("LOG", json.loads(home.device.read_text())["log_id"]))
    home.log()
    assert _device(home) != before
    home.sound()


def test_a_device_file_of_another_log_is_not_taken_over(home: Home, tmp_path: Path) -> None:
    other = Home(tmp_path / "other")
    other.log()
    shutil.copyfile(home.device, other.device)
    other.log()
    assert _device(other) != _device(home)


# -- the doctor


@pytest.mark.parametrize("hit", ["events_aggregate", "events"])
def test_the_cure_of_damage_works_word_by_word(home: Home, hit: str) -> None:
    """A broken index costs nothing; a broken page of events costs the events on it and no more."""
    if shutil.which("sqlite3") is None:
        pytest.skip("sqlite3, which the cure needs, is not on this machine")
    store = home.open()
    for n in range(40):
        say(store, weighed(60 + n), aggregate=f"body:{n}")
    caught_up(store)
    store.close()
    events = home.event_ids()
    whole = home.db.read_bytes()
    if hit == "events":  # the page of the log that holds an event in its middle
        somewhere = sorted(events)[25].encode()
        (page,) = [n for n in range(len(whole) // 4096) if _is_log_page(whole[n * 4096 : (n + 1) * 4096], somewhere)]
    else:
        with sqlite3.connect(home.db) as db:
            page = db.execute("select rootpage from sqlite_schema where name = ?", [hit]).fetchone()[0] - 1
        db.close()
    home.db.write_bytes(whole[: page * 4096] + b"\x55" * 4096 + whole[(page + 1) * 4096 :])
    (bad, *_) = [c for c in json.loads(home.run("doctor", "--json").stdout)["checks"] if not c["ok"]]
    commands = [c for c in bad["cure"].split("`")[1::2] if not c.startswith("fit")]
    assert len(commands) == 4
    for command in commands:
        subprocess.run(["sh", "-c", command], check=True, capture_output=True)
    assert home.run("rebuild").returncode == 0
    saved = home.event_ids()
    home.log()
    if hit == "events_aggregate":
        assert saved == events
        home.sound()
    else:
        assert saved < events
        assert len(events - saved) < 15


def _is_log_page(page: bytes, event_id: bytes) -> bool:
    table_leaf = 0x0D
    return page[0] == table_leaf and event_id in page


def test_a_sound_log_is_said_to_be_sound(home: Home) -> None:
    done = home.run("doctor", "--json")
    assert done.returncode == 0, done.stdout
    said = json.loads(done.stdout)
    assert said["ok"]
    assert [c["name"] for c in said["checks"]] == [
        "file", "version", "permissions", "disk space", "integrity", "chain", "views", "clock", "device",
    ]  # fmt: skip
    assert all(c["ok"] and c["detail"] and not c["cure"] for c in said["checks"])


def test_no_log_yet_is_nothing_to_worry_about_and_the_doctor_makes_none(tmp_path: Path) -> None:
    home = Home(tmp_path / "home")
    assert home.run("doctor").returncode == 0
    assert not home.path.exists()


def test_open_permissions_are_named_with_their_cure(home: Home) -> None:
    home.path.chmod(0o755)
    home.db.chmod(0o644)
    done = home.run("doctor", "--json")
    assert done.returncode == 6
    (bad,) = [c for c in json.loads(done.stdout)["checks"] if not c["ok"]]
    assert bad["name"] == "permissions"
    os.system(bad["cure"].split("`")[1])
    assert home.run("doctor").returncode == 0


@pytest.mark.parametrize("now", ["2020-01-01T00:00:00+00:00"])
def test_a_clock_behind_the_last_event_is_named(home: Home, now: str) -> None:
    done = home.run("doctor", "--json", env={"FIT_NOW": now})
    (bad,) = [c for c in json.loads(done.stdout)["checks"] if not c["ok"]]
    assert bad["name"] == "clock"
    assert done.returncode == 6


def test_the_doctor_changes_nothing(home: Home) -> None:
    before = home.db.read_bytes()
    home.run("doctor", "--deep")
    assert home.db.read_bytes() == before


def test_the_doctor_speaks_in_lines_to_a_pipe(home: Home) -> None:
    _tamper(home, "update v_lifts set weight_kg = 1000")
    done = home.run("doctor")
    assert "fit rebuild" in done.stdout
    assert "Traceback" not in done.stderr


def _names_damage(out: str) -> None:
    said = json.loads(out)
    assert not said["ok"]
    bad = [c for c in said["checks"] if not c["ok"]]
    assert bad
    assert all(c["detail"] and c["cure"] for c in bad)


def _device(home: Home) -> str:
    return str(json.loads(home.device.read_text())["device_id"])


def _tamper(home: Home, words: str) -> None:
    with sqlite3.connect(home.db) as db:
        db.execute("drop trigger if exists events_never_change")
        db.execute("drop trigger if exists events_never_leave")
        db.execute(words)
    db.close()
