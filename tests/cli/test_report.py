"""`fit report`: one page of all figures, each the one that `fit stats --json` prints."""

from __future__ import annotations

import json
import os
import re
from html.parser import HTMLParser
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from conftest import Fit

_VOID = {"meta", "link", "br"}
# Elements whose end may be left out.
_OPEN_ENDED = {"tr", "th", "td"}


class Read(HTMLParser):
    """The page as a reader has it: what it shows, what it loads, which elements stay open."""

    def __init__(self, page: str) -> None:
        super().__init__(convert_charrefs=True)
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.text = ""
        self.values: dict[str, list[float]] = {}
        self.open: list[str] = []
        self.figures: Any = None
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if (tag not in _VOID | _OPEN_ENDED and tag not in ("path", "rect")) or tag == "rect":
            self.open.append(tag)
        if tag == "data":
            said = dict(attrs)
            self.values.setdefault(said.get("data-figure") or "", []).append(json.loads(said["value"] or ""))

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        assert self.open, f"</{tag}> ends nothing"
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if self.open and self.open[-1] == "script":
            self.figures = json.loads(data)
        elif not self.open or self.open[-1] != "style":
            self.text += data


@pytest.fixture
def trained(fit: Fit) -> Fit:
    """Six weeks of bench and squat, some food, weigh-ins and a goal."""
    fit("profile", "set", "--name", "Sam", "--sex", "male")
    for week in range(6, 0, -1):
        fit("log", "bench", f"3x8@{60 - week}", "--at", f"-{week * 7}d")
        fit("log", "squat", f"5x5@{100 - 2 * week}", "--at", f"-{week * 7}d")
        fit("log", "deadlift", f"5@{130 - 2 * week}", "--at", f"-{week * 7 - 1}d")
        fit("log", "plank", "3x60s", "--at", f"-{week * 7 - 1}d")
        fit("body", "weight", f"{80 + week / 4}", "--at", f"-{week * 7}d")
        fit("meal", "log", "lunch", "chicken 200g", "rice 250g", "--at", f"-{week * 7}d")
    fit("goal", "set", "bench", "80kg")
    return fit


def page_of(fit: Fit, *words: str) -> tuple[str, Read]:
    page = fit("report", "--html", "-", *words).out
    return page, Read(page)


NAMES = ("trend", "volume", "records", "muscles", "adherence", "streak", "strength", "goals", "body", "nutrition")


@pytest.mark.parametrize("name", NAMES)
def test_every_figure_is_the_one_that_stats_prints(trained: Fit, name: str) -> None:
    _, read = page_of(trained)
    assert read.figures["stats"][name] == trained("stats", name, "--json").json


@pytest.mark.parametrize("name", [n for n in NAMES if n not in ("records", "streak", "goals")])
def test_since_and_until_narrow_it_as_they_narrow_stats(trained: Fit, name: str) -> None:
    words = ("--since", "-20d", "--until", "-3d")
    _, read = page_of(trained, *words)
    assert read.figures["stats"][name] == trained("stats", name, *words, "--json").json


def test_the_calendar_is_two_stats_by_day(trained: Fit) -> None:
    _, read = page_of(trained)
    year = read.figures["calendar"]
    words = ("--by", "day", "--since", year["since"], "--until", year["until"], "--json")
    assert year["volume"] == trained("stats", "volume", *words).json
    adherence = trained("stats", "adherence", *words).json
    assert {**year["adherence"], "supplements": adherence["supplements"]} == adherence


def test_what_is_shown_carries_the_value_of_json(trained: Fit) -> None:
    _, read = page_of(trained)
    bench = next(s for s in read.figures["stats"]["trend"]["series"] if s["exercise_id"] == "bench-press")
    assert bench["slope_per_week"] in read.values["slope_per_week"]
    assert bench["points"][-1]["value"] in read.values["last"]
    records = [r["value"] for r in read.figures["stats"]["records"]["records"] if r["type"] == "e1rm"]
    assert sorted(set(read.values["e1rm"])) == sorted(set(records))
    assert set(read.values["mean"]) == {m["mean"] for m in read.figures["stats"]["muscles"]["muscles"]}
    assert read.values["trend_kg"] == [read.figures["stats"]["body"]["points"][-1]["trend_kg"]]


def test_it_is_whole_by_itself(trained: Fit) -> None:
    page, read = page_of(trained)
    assert read.open == []
    for tag, said in read.tags:
        assert tag not in ("img", "iframe", "object", "embed", "video", "audio", "base", "form")
        if tag == "script":
            assert said["type"] == "application/json"
        for name, value in said.items():
            assert not name.startswith("on")
            assert name not in ("src", "srcset", "action", "data", "poster")
            if name == "href":
                assert value is not None
                assert value == "data:," or value.startswith("#")
    assert not re.search(r"url\(|@import|https?://", page)


def test_a_page_is_in_order_for_those_who_listen(trained: Fit) -> None:
    _, read = page_of(trained)
    levels = [int(tag[1]) for tag, _ in read.tags if re.fullmatch("h[1-6]", tag)]
    assert levels[0] == 1
    assert all(b - a <= 1 for a, b in pairwise(levels))
    ids = [said["id"] for _, said in read.tags if said.get("id")]
    assert len(ids) == len(set(ids))
    for tag, said in read.tags:
        if tag == "a":
            assert (said["href"] or "")[1:] in ids
        if tag == "svg":
            assert said.get("aria-label") or said.get("aria-hidden") == "true"
        if said.get("tabindex") == "0":
            assert said["aria-label"]
    assert sum(tag == "table" for tag, _ in read.tags) == sum(tag == "caption" for tag, _ in read.tags)


@pytest.mark.parametrize("name", ["<script>alert(1)</script>", "a & b </bdi><img src=x onerror=y>", '" onload="x'])
def test_names_are_text(fit: Fit, name: str) -> None:
    added = fit("exercise", "add", name, "--muscle", "chest", "--json").json
    fit("log", added["exercise"]["id"], "3x8@50")
    fit("profile", "set", "--name", name)
    page, read = page_of(fit)
    assert name in " ".join(read.text.split()) or name in read.text
    assert [tag for tag, _ in read.tags if tag in ("script", "img")] == ["script"]
    assert read.figures["lifter"] == name
    assert page.count("</script>") == 1


def test_without_data_it_says_how_to_begin(fit: Fit) -> None:
    _, read = page_of(fit)
    assert "fit log bench 3x8@50" in read.text
    assert read.figures["stats"]["trend"]["series"] == []


def test_days_without_data_are_no_error(trained: Fit) -> None:
    for words in (("--since", "2027-01-01"), ("--until", "2001-01-01")):
        _, read = page_of(trained, *words)
        assert "Nothing here of these days" in read.text
        assert read.figures["workouts"] == 0
    trained("report", "--html", "-", "--since", "today", "--until", "-3d", expect=2)


@pytest.mark.parametrize(
    "words",
    [("log", "plank", "3x60s"), ("log", "run", "5km", "25:30"), ("log", "pullup", "3x8"), ("body", "weight", "80"),
     ("meal", "log", "lunch", "rice 200g"), ("take", "creatine", "5g"), ("log", "bench", "w:10@20")],
)  # fmt: skip
def test_one_thing_of_any_kind_makes_a_page(fit: Fit, words: tuple[str, ...]) -> None:
    fit(*words)
    _, read = page_of(fit)
    assert read.open == []
    assert "nan" not in read.text.lower().split()


def test_a_pause_of_years_is_drawn_as_one(fit: Fit) -> None:
    for at in ("2016-03-01", "2016-03-08", "2026-11-02", "2026-11-09"):
        fit("log", "bench", "5x5@80", "--at", at)
    page, _ = page_of(fit)
    curve = re.search(r'class="curve" d="([^"]*)"', page)
    assert curve
    assert curve[1].count("M") == 2


def test_pounds_are_shown_and_kilograms_kept(fit: Fit) -> None:
    fit("profile", "set", "--unit", "lb")
    fit("log", "bench", "1@225")
    _, read = page_of(fit)
    assert "225 lb" in read.text.replace("\xa0", " ")
    assert 102.058 in [round(value, 3) for value in read.values["weight"]]


def test_a_file_is_written_whole_and_for_its_owner(trained: Fit, tmp_path: Path) -> None:
    file = tmp_path / "report.html"
    said = trained("report", "--html", str(file), "--json").json
    assert said["bytes"] == file.stat().st_size
    assert said["workouts"] == 12
    assert file.stat().st_mode & 0o777 == 0o600
    assert [name for name in os.listdir(tmp_path) if ".new." in name] == []
    assert Read(file.read_text(encoding="utf-8")).figures["workouts"] == 12


def test_an_older_report_is_replaced_and_nothing_else(trained: Fit, tmp_path: Path) -> None:
    file = tmp_path / "report.html"
    trained("report", "--html", str(file))
    trained("log", "bench", "3x8@60")
    trained("report", "--html", str(file))
    assert Read(file.read_text(encoding="utf-8")).figures["workouts"] == 13
    file.write_text("my own page", encoding="utf-8")
    refused = trained("report", "--html", str(file), "--json", expect=4)
    assert "no report" in refused.error["message"]
    assert file.read_text(encoding="utf-8") == "my own page"
    trained("report", "--html", str(file), "--yes")
    assert file.read_text(encoding="utf-8").startswith("<!doctype html>")


def test_it_says_where_it_cannot_write(trained: Fit, tmp_path: Path) -> None:
    assert trained("report", expect=2).err.startswith("error: where should the report go?")
    trained("report", "--html", str(tmp_path), expect=2)
    trained("report", "--html", str(tmp_path / "none" / "r.html"), expect=6)
    trained("report", "--html", str(trained.home / "fit.db"), "--yes", expect=2)


def test_as_of_shows_what_was_known_then(fit: Fit) -> None:
    fit("log", "bench", "3x8@50")
    fit.at("2026-12-01T10:00:00+01:00")
    fit("log", "bench", "3x8@60")
    _, read = page_of(fit, "--as-of", "2026-11-24")
    assert read.figures["workouts"] == 1
    assert read.figures["today"] == "2026-11-24"
