"""What an error means to a shell."""

from __future__ import annotations

BUG = 1
EXIT = {"unreadable": 2, "not_found": 3, "rejected": 4, "sequence": 5, "storage": 6, "remote": 75}
