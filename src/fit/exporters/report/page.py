"""The whole page: its head, its sections in order, and at the end every figure as scripts read it."""

from __future__ import annotations

from fit.exporters.report import lifts, person, work
from fit.exporters.report.style import STYLE
from fit.exporters.report.words import date, json_block, name, text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

MARK = '<meta name="generator" content="fit report">'
"""By this a report knows another report, which it may replace."""

_SECTIONS = (
    lifts.trends, lifts.records, work.volume, work.muscles, work.calendar, person.body, person.food, person.goals,
)  # fmt: skip
# Whatever a name may hold: nothing is loaded, nothing runs.
_POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'"


def page(found: dict[str, Any]) -> Iterator[str]:
    """Pieces of the page, of what `app.report.gather` found."""
    whose = f" of {name(found['lifter'])}" if found["lifter"] else ""
    of = f" of {text(found['lifter'])}" if found["lifter"] else ""
    yield (
        f'<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n{MARK}\n'
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="color-scheme" content="light dark">\n<link rel="icon" href="data:,">\n'
        f"<title>Training{of}, {found['today']}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n"
        f'<a class="skip" href="#main">To the figures</a>\n<header class="top"><h1>Training{whose}</h1>'
        f"<p>{_days(found)}</p>{_contents()}</header>\n<main id=\"main\">\n"
    )
    if found["workouts"] or any(found["stats"][n][key] for n, key in (("body", "points"), ("nutrition", "periods"))):
        yield person.summary(found)
        for section in _SECTIONS:
            yield section(found)
    else:
        yield _welcome("of these days" if found["since"] or found["until"] else "yet")
    yield (
        f"</main>\n<footer><p>Made by <b>fit</b> on {date(found['today'])}. Every figure is the one that "
        "<code>fit stats</code> prints; <code>fit explain</code> tells where it comes from. This file loads "
        "nothing and sends nothing.</p></footer>\n"
        f'<script type="application/json" id="figures">{json_block(found)}</script>\n</body>\n</html>\n'
    )


def _welcome(when: str) -> str:
    return (
        f'<section class="welcome"><h2>Nothing here {when}</h2><p>This page fills with your first sets. Log some, then '
        "make it again:</p><pre>fit log bench 3x8@50\nfit report --html report.html</pre></section>\n"
    )


def _days(found: dict[str, Any]) -> str:
    first, last = found["since"], found["until"] or found["today"]
    weeks = found["stats"]["volume"]["weeks"]
    if first is None and weeks:
        first = weeks[0]["start"]
    return f"{date(first)} to {date(last)}" if first else f"up to {date(last)}"


def _contents() -> str:
    named = (
        ("trend", "Strength"), ("records", "Records"), ("volume", "Volume"), ("muscles", "Muscles"),
        ("calendar", "Year"), ("body", "Body"), ("nutrition", "Nutrition"),
    )  # fmt: skip
    links = "".join([f'<a href="#{id}">{word}</a>' for id, word in named])
    return f'<nav aria-label="Sections">{links}</nav>'
