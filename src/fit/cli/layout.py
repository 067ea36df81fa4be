"""Text made fit to be shown: broken at words, and without what would command the terminal."""

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


def shown(text: str) -> str:
    """Text that a stranger may have written, on one line and without what would command the terminal."""
    return text if text.isprintable() else "".join([_SHOWN.get(sign, sign) for sign in text])


# Escape and its like can move the cursor or rename the window; a line break would tear a table.
_SHOWN = {chr(n): "?" for n in (*range(32), *range(127, 160))} | {"\n": " ", "\r": "", "\t": " "}
