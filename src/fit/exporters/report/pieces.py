"""What every section is made of: a heading, a card, a table to be scrolled by keyboard, figures behind a chart."""

from __future__ import annotations

from fit.exporters.report.words import text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence


def section(id: str, title: str, body: str, lead: str = "") -> str:
    said = f'<p class="lead">{lead}</p>' if lead else ""
    return f'<section id="{id}" aria-labelledby="{id}-title"><h2 id="{id}-title">{title}</h2>{said}{body}</section>\n'


def table(caption: str, columns: Sequence[str], rows: Iterable[Sequence[str]], kind: str = "") -> str:
    """Cells are HTML; the first of a row names it. A column that begins with `#` holds figures, with `~` is left out
    where the screen is narrow."""
    kinds = ["".join([" n" if "#" in c[:2] else "", " wide" if "~" in c[:2] else ""]).strip() for c in columns]
    marks = [f' class="{k}"' if k else "" for k in kinds]
    head = "".join([f'<th scope="col"{m}>{c.lstrip("#~")}' for c, m in zip(columns, marks, strict=True)])
    lines = []
    for row in rows:
        first, rest = row[0], row[1:]
        cells = "".join([f"<td{mark}>{cell}" for cell, mark in zip(rest, marks[1:], strict=True)])
        lines.append(f'<tr><th scope="row"{marks[0]}>{first}{cells}\n')
    name = f' class="{kind}"' if kind else ""
    return (
        f'<div class="scroll" tabindex="0" role="region" aria-label="{caption}"><table{name}>'
        f'<caption class="unseen">{caption}</caption><thead><tr>{head}</thead><tbody>{"".join(lines)}</tbody></table>'
        "</div>"
    )


def folded(summary: str, body: str) -> str:
    return f"<details><summary>{summary}</summary>{body}</details>"


def badge(word: str, kind: str) -> str:
    """`kind`: good, warn, bad or plain; the word says it without the colour."""
    return f'<span class="badge {kind}">{text(word)}</span>'


def empty(said: str, command: str) -> str:
    return f'<p class="empty">{said} <code>{text(command)}</code></p>'
