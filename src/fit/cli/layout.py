"""Text broken between words, for pages of help."""

from __future__ import annotations

WIDEST = 100


def wrapped(text: str, width: int) -> list[str]:
    """The words of a text, as many to a line as fit."""
    lines = [""]
    for word in text.split():
        if lines[-1] and len(lines[-1]) + 1 + len(word) > width:
            lines.append(word)
        else:
            lines[-1] = f"{lines[-1]} {word}".strip()
    return lines
