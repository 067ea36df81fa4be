"""An older fit beside a newer one: what it does not know it keeps, forwards, names, and folds after its upgrade."""

from __future__ import annotations

from pathlib import Path

import pytest

from conftest import Fit
from fit.app import catalog


@pytest.fixture
def older(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    """A patch under which this fit has never heard of renamed exercises."""
    patch = monkeypatch
    kinds = {**catalog.events("planning")}
    del kinds["ExerciseRenamed"]
    patch.setitem(catalog._kinds, "planning", kinds)
    patch.setitem(catalog.FINGERPRINTS, "planning", "an older one")
    return patch


def test_an_unknown_event_is_kept_forwarded_named_and_folded_after_the_upgrade(
    fit: Fit, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest
) -> None:
    first, second = tmp_path / "first", tmp_path / "second"
    first.mkdir()
    second.mkdir()
    new, old, third = str(fit.home), str(tmp_path / "old"), str(tmp_path / "third")

    fit("exercise", "rename", "bench", "Flat", "Bench")
    fit("log", "bench", "3x8@50")
    fit("sync", "--to", str(first))

    older: pytest.MonkeyPatch = request.getfixturevalue("older")
    older.setenv("FIT_HOME", old)
    fit("sync", "--to", str(first))
    assert fit("history", "--json").json["workouts"][0]["exercises"][0]["name"] == "Bench Press"
    assert "needs a newer fit" in fit("events", "list", "--type", "ExerciseRenamed").out
    assert fit("events", "verify", "--json").json["ok"]
    fit("log", "squat", "5x5@100")
    fit("sync", "--to", str(second))  # what it does not know travels on

    older.undo()
    monkeypatch.setenv("TZ", "Europe/Berlin")
    monkeypatch.setenv("FIT_NOW", "2026-11-23T18:30:00+01:00")
    for home in (third, old):
        monkeypatch.setenv("FIT_HOME", home)
        fit("sync", "--to", str(second))
        names = {e["name"] for w in fit("history", "--json").json["workouts"] for e in w["exercises"]}
        assert names == {"Flat Bench", "Squat"}, home
    assert new != old


def test_a_newer_version_of_a_known_event_waits_for_the_upgrade(
    fit: Fit, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from fit.execution.body_events import BodyMeasured

    root = tmp_path / "shared"
    root.mkdir()
    old = str(tmp_path / "old")
    with monkeypatch.context() as newer:
        newer.setattr(BodyMeasured, "VERSION", 2)
        fit("body", "weight", "80")
        fit("sync", "--to", str(root))
    monkeypatch.setenv("FIT_HOME", old)
    fit("sync", "--to", str(root))
    assert fit("stats", "body", "--json").json["points"] == []
    assert "needs a newer fit" in fit("events", "list", "--type", "BodyMeasured").out
    with monkeypatch.context() as newer:
        newer.setattr(BodyMeasured, "VERSION", 2)
        newer.setitem(catalog.FINGERPRINTS, "execution", "upgraded")
        assert [p["weight_kg"] for p in fit("stats", "body", "--json").json["points"]] == [80.0]
