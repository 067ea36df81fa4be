"""What a person may call themselves: one line that somebody could write on a form."""

from __future__ import annotations

LONGEST = 100


def is_name(text: str) -> bool:
    """One line of visible signs; blanks around it do not make one."""
    return 0 < len(text.strip()) <= LONGEST and text.isprintable()
