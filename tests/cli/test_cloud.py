"""`fit cloud`: what it shows of replays, stories and parked messages."""

from __future__ import annotations

import builtins
import zipfile
from pathlib import Path
from typing import Any

import pytest

from conftest import Fit
from fit.adapters.aws import operations
from fit.adapters.aws.operations import Parked, Told

ACCOUNT = "01890a5d-ac96-774b-bcce-b302099a8057"


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> dict[str, Any]:
    """What AWS would answer, by what is asked; what was asked comes back beside it."""
    said: dict[str, Any] = {"replay": [], "trace": [], "parked": [], "asked": []}

    def answer(name: str) -> Any:
        def answered(self: operations.Operations, *given: Any) -> Any:
            said["asked"].append((name, self.stack, *given))
            return iter(said[name]) if name != "trace" else said[name]

        return answered

    for name in ("replay", "trace", "parked"):
        monkeypatch.setattr(operations.Operations, name, answer(name))
    return said


def test_a_replay_sums_what_its_pages_sent(fit: Fit, asked: dict[str, Any]) -> None:
    asked["replay"] = [{"next": "a", "messages": 2, "events": 90, "done": False}, {"next": None, "messages": 1}]
    said = fit("cloud", "replay", "execution", "--user", ACCOUNT, "--only", "planning", "--only", "analytics", "--json")
    assert said.json["sent"] == {"messages": 3, "events": 90}
    assert said.json["pages"] == 2
    ((_, stack, domain, replay_id, user, only),) = asked["asked"]
    assert (stack, domain, user, list(only)) == ("fit-dev", "execution", ACCOUNT, ["planning", "analytics"])
    assert replay_id == said.json["replay_id"]
    assert fit("cloud", "replay", "execution").out == "execution replayed: 3 messages, 90 events\n"


def test_two_replays_are_two_so_that_queues_do_not_take_the_second_for_the_first(
    fit: Fit, asked: dict[str, Any]
) -> None:
    fit("cloud", "replay", "execution")
    fit("cloud", "replay", "execution")
    first, second = (given[3] for given in asked["asked"])
    assert first != second


def _told(second: int, function: str, message: str, **said: Any) -> Told:
    time = f"2026-11-24T10:00:{second:02d}.123+00:00"
    return Told(time=time, function=function, level="INFO", message=message, said=said)


def test_a_story_is_told_line_by_line(fit: Fit, asked: dict[str, Any]) -> None:
    asked["trace"] = [_told(1, "execution", "accepted", events=2), _told(3, "planning-consumer", "folded", views=["a"])]
    out = fit("cloud", "trace", "cor-1", "--since", "30m").out
    assert "10:00:01.123" in out
    assert "accepted events=2" in out
    assert out.index("execution") < out.index("planning-consumer")
    shape = fit("cloud", "trace", "cor-1", "--json").json
    assert shape["lines"][1]["said"] == {"views": ["a"]}
    since = [given[3] for given in asked["asked"]]
    assert since[0] - since[1] == 1800


def test_of_an_error_the_innermost_place_is_shown(fit: Fit, asked: dict[str, Any]) -> None:
    asked["trace"] = [_told(1, "execution", "failed", error="KeyError", where=["a.py:1 outer", "b.py:2 inner"])]
    assert "failed error=KeyError where=b.py:2 inner\n" in fit("cloud", "trace", "cor-1").out
    assert "a.py:1 outer" in fit("cloud", "trace", "cor-1", "--json").out


def test_of_an_id_that_nobody_knows_nothing_is_told(fit: Fit, asked: dict[str, Any]) -> None:
    assert fit("cloud", "trace", "cor-1").out == "no function has told of it since 1h ago\n"
    assert asked["asked"][0][:3] == ("trace", "fit-dev", "cor-1")


@pytest.mark.parametrize("since", ["soon", "1", "h", "1w", "-1h"])
def test_since_is_a_span_of_time(fit: Fit, since: str) -> None:
    assert "time span" in fit("cloud", "trace", "cor-1", f"--since={since}", expect=2).err


def test_what_is_parked_is_shown_with_its_reason(fit: Fit, asked: dict[str, Any]) -> None:
    assert fit("cloud", "parked").out == "nothing is parked\n"
    found = Parked(domain="planning", user=ACCOUNT, kind="quarantine", what="m1", reason="unreadable")
    asked["parked"] = [found]
    assert "unreadable" in fit("cloud", "parked", "--stack", "mine-prod").out
    assert asked["asked"][-1] == ("parked", "mine-prod", None)
    assert fit("cloud", "parked", "--json").json == {"parked": [found.fields()]}
    assert ACCOUNT in fit("cloud", "parked", "--csv").out


def test_without_the_extra_the_hint_names_it(fit: Fit, monkeypatch: pytest.MonkeyPatch) -> None:
    real = builtins.__import__

    def missing(name: str, *given: Any, **named: Any) -> Any:
        if name.partition(".")[0] == "botocore":
            raise ImportError("no", name="botocore")
        return real(name, *given, **named)

    monkeypatch.setattr(builtins, "__import__", missing)
    said = fit("cloud", "trace", "cor-1", expect=2).err
    assert "botocore is not installed" in said
    assert "fitness-tracker[cloud]" in said


def test_the_package_is_built_and_described(fit: Fit, tmp_path: Path) -> None:
    out = str(tmp_path / "x.zip")
    said = fit("cloud", "package", "--out", out, "--platform", "here", "--no-dependencies", "--json").json
    assert (said["path"], said["platform"], said["compiled"]) == (out, "here", True)
    assert said["files"] == len(zipfile.ZipFile(out).namelist())
    assert "is no platform" in fit("cloud", "package", "--platform", "vax", "--json", expect=2).error["message"]


def test_a_package_that_starts_slowly_says_so(fit: Fit, tmp_path: Path) -> None:
    said = fit("cloud", "package", "--out", str(tmp_path / "x.zip"), "--python", "3.99", "--no-dependencies")
    assert "not compiled ahead" in said.err
