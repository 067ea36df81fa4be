"""Charts of the report: round scales, nothing outside the frame, colours that can be read."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fit.exporters.report.charts import HIGH, WIDE, Chart, draw, ticks
from fit.exporters.report.style import STYLE
from fit.exporters.report.words import NOTHING, data, json_block, number, signed, text
from fit.kernel import days

values = st.floats(min_value=-1e6, max_value=1e9, allow_nan=False)
points = st.lists(st.tuples(st.integers(0, 20_000), values), min_size=1, max_size=30, unique_by=lambda p: p[0])


@given(values, values)
def test_a_scale_holds_what_it_is_made_for(a: float, b: float) -> None:
    low, high = sorted((a, b))
    steps = ticks(low, high)
    assert 2 <= len(steps) <= 7
    assert steps[0] <= low + 1e-6 * max(abs(low), 1)
    assert steps[-1] >= high - 1e-6 * max(abs(high), 1)
    assert steps == sorted(set(steps))


@given(points, st.booleans())
def test_nothing_is_drawn_outside_of_the_frame(found: list[tuple[int, float]], as_bars: bool) -> None:
    curve = [(days.add_days("1970-01-01", n), abs(v) if as_bars else v) for n, v in sorted(found)]
    drawn = draw(Chart(label="x", bars=curve) if as_bars else Chart(label="x", curve=curve, cloud=curve))
    for path in re.findall(r' d="([^"]*)"', drawn):
        assert "nan" not in path
        assert "inf" not in path
        for x, y in re.findall(r"[ML](-?[\d.]+) (-?[\d.]+)", path):
            assert -0.1 <= float(x) <= WIDE + 0.1
            assert -0.1 <= float(y) <= HIGH + 0.1


def test_without_points_there_is_no_chart() -> None:
    assert draw(Chart(label="x")) == ""


def test_one_point_stands_in_the_middle() -> None:
    drawn = draw(Chart(label="x", curve=[("2026-11-23", 60.0)]))
    assert f"M{WIDE / 2:.1f} " in drawn
    assert "23 Nov 2026" in drawn


def test_a_label_cannot_leave_its_attribute() -> None:
    assert 'aria-label="&quot;&gt;&lt;b&gt;"' in draw(Chart(label='"><b>', curve=[("2026-11-23", 1.0)]))


@pytest.mark.parametrize(
    ("value", "places", "said"),
    [(None, 1, NOTHING), (0.0, 1, "0"), (-0.04, 1, "0"), (1234.5, 1, "1\u202f234.5"), (-3.0, 0, "−3")],
)  # fmt: skip
def test_figures_are_short(value: float | None, places: int, said: str) -> None:
    assert number(value, places) == said


@pytest.mark.parametrize(("value", "said"), [(0.49, "+0.5"), (-0.49, "−0.5"), (0.0, "0"), (None, NOTHING)])
def test_a_change_says_its_direction(value: float | None, said: str) -> None:
    assert signed(value) == said


@given(st.text())
def test_no_text_means_anything_to_a_browser(said: str) -> None:
    assert not re.search(r"[<>\"]", text(said))
    assert not re.search(r"[<>&]", json_block({said: said}))


def test_what_is_not_known_has_no_value() -> None:
    assert data(None, "x") == NOTHING


def _palettes() -> dict[str, dict[str, str]]:
    light, dark, paper = (dict(re.findall(r"--([\w-]+):(#\w+)", part.replace("\n", ""))) for part in _blocks())
    return {"light": light, "dark": {**light, **dark}, "print": {**light, **paper}}


def _blocks() -> list[str]:
    return re.findall(r":root\{([^}]*)\}", STYLE)


def _luminance(colour: str) -> float:
    full = "".join([c * 2 for c in colour[1:]]) if len(colour) == 4 else colour[1:7]
    shares = [int(full[n : n + 2], 16) / 255 for n in (0, 2, 4)]
    linear = [s / 12.92 if s <= 0.04045 else ((s + 0.055) / 1.055) ** 2.4 for s in shares]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def _contrast(a: str, b: str) -> float:
    """As WCAG 2 has it."""
    high, low = sorted((_luminance(a), _luminance(b)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("scheme", ["light", "dark", "print"])
@pytest.mark.parametrize(
    ("ink", "ground", "least"),
    [(ink, ground, 4.5) for ink in ("ink", "soft", "main") for ground in ("paper", "card")]
    + [(kind, f"{kind}-wash", 4.5) for kind in ("good", "warn", "bad")]
    + [("second", "card", 3.0), ("bar", "card", 3.0), ("l4", "card", 3.0)],
)
def test_what_is_written_can_be_read(scheme: str, ink: str, ground: str, least: float) -> None:
    colours = _palettes()[scheme]
    assert _contrast(colours[ink], colours[ground]) >= least
