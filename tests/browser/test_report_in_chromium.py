"""The report as a browser has it: whole without a network, on a phone and on a desk, by day, by night and on paper."""

from __future__ import annotations

import json
import warnings
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from browser import chromium
from conftest import Fit
from fit.kernel import days

_PATH = chromium.found()
_WHERE = "no Chromium here, the report is not looked at: apt-get install chromium, or name one in FIT_CHROMIUM"
if _PATH is None:
    warnings.warn(_WHERE, stacklevel=1)  # said at the end of the run, where a skipped test is only an `s`
pytestmark = pytest.mark.skipif(_PATH is None, reason=_WHERE)

WIDTHS = (360, 768, 1200)


@pytest.fixture(scope="module")
def tab() -> Iterator[chromium.Page]:
    assert _PATH
    with chromium.page(_PATH) as page:
        yield page


@pytest.fixture
def report(fit: Fit, tmp_path: Path) -> Path:
    """Ten weeks of one lifter with everything in it, names of all sorts too."""
    fit("profile", "set", "--name", "Zoë <b>Ødegård</b> & Co", "--sex", "female")
    fit("exercise", "add", "Extraordinarily-Long-Unbroken-Name-Of-An-Exercise-Nobody-Does", "--muscle", "chest")
    fit("plan", "create", "workout", "Upper A", "-e", "bench 3x8@40", "-e", "pullup 3x8")
    fit("schedule", "assign", "monday", "Upper A", "--from", "2026-06-01")
    fit("goal", "set", "bench", "80kg", "--by", "2027-06-01")
    fit("goal", "set", "protein", "120g")
    for week in range(10, 0, -1):
        at = f"-{week * 7}d"
        lines = [f"bench 3x8@{64 - week}", f"squat 5x5@{110 - 2 * week}", "pullup 8,8,7", "plank 3x60s"]
        fit("log", "-", stdin="\n".join([days.add_days("2026-11-23", -7 * week), *lines]))
        fit("body", "weight", f"{70 - week / 8}", "--at", at)
        fit("meal", "log", "lunch", "chicken 200g", "rice 250g", "--at", at)
    fit("log", "deadlift", "5@120")
    fit("log", "Extraordinarily-Long-Unbroken-Name-Of-An-Exercise-Nobody-Does", "3x8@20")
    file = tmp_path / "report.html"
    fit("report", "--html", str(file))
    return file


def test_it_opens_without_a_network_or_a_complaint(tab: chromium.Page, report: Path) -> None:
    tab.requests.clear()
    tab.complaints.clear()
    tab.open(report)
    assert tab.complaints == []
    assert [url for url in tab.requests if url != report.as_uri() and not url.startswith("data:")] == []


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_it_fits_every_screen(tab: chromium.Page, report: Path, width: int, dark: bool, tmp_path: Path) -> None:
    tab.open(report, width, dark)
    assert tab.tell("document.documentElement.scrollWidth") <= width
    assert tab.tell("document.querySelectorAll('details').forEach(d => d.open = true)") is None
    assert tab.tell("document.documentElement.scrollWidth") <= width
    dark_ground = tab.tell("getComputedStyle(document.body).backgroundColor.match(/\\d+/g).every(c => c < 60)")
    assert dark_ground is dark
    tab.picture(tmp_path / f"report-{width}.png")
    assert (tmp_path / f"report-{width}.png").stat().st_size > 20_000


def test_every_chart_is_there_and_has_a_size(tab: chromium.Page, report: Path) -> None:
    tab.open(report, 360)
    tab.tell("document.querySelectorAll('details').forEach(d => d.open = true)")
    boxes = tab.tell(
        "[...document.querySelectorAll('svg')].map(s => [s.getBoundingClientRect().width,"
        " s.getBoundingClientRect().height, s.querySelectorAll('path,rect').length])"
    )
    lifts = tab.tell("document.querySelectorAll('.lift').length")
    assert lifts == 5  # planks have no e1RM
    assert len(boxes) == lifts + 6  # volume, two halves of a year, body, energy, protein
    assert all(wide > 200 and high > 60 and parts > 0 for wide, high, parts in boxes)


def test_what_is_read_equals_json(tab: chromium.Page, report: Path, fit: Fit) -> None:
    tab.open(report)
    figures: dict[str, Any] = json.loads(tab.tell("document.getElementById('figures').textContent"))
    for name, found in figures["stats"].items():
        assert json.dumps(found) == json.dumps(fit("stats", name, "--json").json), name
    shown = tab.tell(
        "[...document.querySelectorAll('.lift')].map(l => [l.querySelector('h3').textContent,"
        " +l.querySelector('.big data').value, l.querySelector('.big data').textContent])"
    )
    last = {s["exercise"]: s["points"][-1]["value"] for s in figures["stats"]["trend"]["series"] if s["points"]}
    assert {name: value for name, value, _ in shown} == last
    assert all(abs(float(text) - value) < 0.06 for _, value, text in shown)
    assert "Zoë <b>Ødegård</b> & Co" in tab.tell("document.querySelector('h1').textContent")


def test_the_keyboard_reaches_all_that_opens_and_scrolls(tab: chromium.Page, report: Path) -> None:
    tab.open(report)
    reached = []
    for _ in range(40):
        tab.press("Tab")
        reached.append(tab.tell("document.activeElement.tagName + (document.activeElement.className || '')"))
    assert reached[0] == "Askip"
    assert {"A", "SUMMARY", "DIVscroll"} <= set(reached)
    tab.tell("document.querySelector('summary').focus()")
    tab.press("Enter")
    assert tab.tell("document.querySelector('details').open") is True


def test_it_prints(tab: chromium.Page, report: Path) -> None:
    tab.open(report, 794, media="print", dark=True)
    assert tab.tell("getComputedStyle(document.body).backgroundColor") == "rgb(255, 255, 255)"
    assert tab.tell("getComputedStyle(document.querySelector('nav')).display") == "none"
    paper = tab.paper()
    assert paper.startswith(b"%PDF")
    assert 2 <= paper.count(b"/Type /Page\n") <= 12


def test_a_page_without_data_is_friendly(tab: chromium.Page, fit: Fit, tmp_path: Path) -> None:
    file = tmp_path / "empty.html"
    fit("report", "--html", str(file))
    tab.open(file, 360)
    assert tab.tell("document.documentElement.scrollWidth") <= 360
    assert "fit log bench 3x8@50" in tab.tell("document.body.innerText")
