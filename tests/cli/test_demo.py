"""`fit demo`: the same year every time, and never in a real log."""

from __future__ import annotations

from pathlib import Path

import pytest

from conftest import Fit
from fit.app import demo


def test_a_demo_has_something_for_every_screen(fit: Fit, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(demo, "WEEKS", 3)
    one = fit("demo", "--home", str(tmp_path / "one"), "--json").json
    other = fit("demo", "--home", str(tmp_path / "other"), "--json").json
    assert {n: one[n] for n in ("workouts", "sets", "meals")} == {n: other[n] for n in ("workouts", "sets", "meals")}
    shown = []
    for home in (one["home"], other["home"]):
        monkeypatch.setenv("FIT_HOME", home)
        assert fit("events", "verify", "--json").json["ok"]
        volumes = [(w["date"], w["volume_kg"]) for w in fit("history", "--json").json["workouts"]]
        shown.append((volumes, fit("stats", "body", "--json").out, fit("stats", "trend", "--csv").out))
    assert shown[0] == shown[1]
    assert len(shown[0][0]) >= 9


def test_a_demo_never_touches_a_log(fit: Fit) -> None:
    fit("log", "bench", "3x8@50")
    assert "holds a log already" in fit("demo", "--home", str(fit.home), "--json", expect=4).error["message"]


def test_the_year_has_deloads_and_a_missed_fortnight() -> None:
    bench = demo._PLANS[0][3][0]
    assert demo._kg(bench, 7) < demo._kg(bench, 6)
    assert demo._kg(bench, demo._MISSED[1] + 1) <= demo._kg(bench, demo._MISSED[0] - 1)
    assert demo._kg(bench, 51) > demo._kg(bench, 0)
