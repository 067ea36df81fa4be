"""What each field of a profile may hold."""

from __future__ import annotations

from fit.kernel.errors import Rejected
from fit.kernel.estimates import FORMULAS
from fit.kernel.names import is_name

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

CHOICES: dict[str, tuple[str, ...]] = {
    "unit": ("kg", "lb"),
    "sex": ("male", "female"),
    "progression": ("auto", "suggest", "off"),
    "week_start": ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"),
    "formula": tuple(FORMULAS),
}
RANGES: dict[str, tuple[float, float]] = {
    "height_cm": (50, 272),
    "weekly_goal": (1, 14),
    "bar": (0, 100),
    "day_minutes": (5, 1440),
}
_SAID = {
    "height_cm": "a height of {:g} cm", "weekly_goal": "{:g} workouts a week", "bar": "a bar of {:g}",
    "day_minutes": "{:g} minutes of training a day",
}  # fmt: skip


def check(changes: Mapping[str, Any], today: str) -> None:
    """Raises Rejected for the first value that cannot be; None, for the default, always can."""
    for name, value in changes.items():
        if value is None:
            continue
        if name in CHOICES and value not in CHOICES[name]:
            raise Rejected(f"{name} cannot be {value}", f"one of {', '.join(CHOICES[name])}")
        if name in RANGES and not RANGES[name][0] <= value <= RANGES[name][1]:
            least, most = RANGES[name]
            raise Rejected(f"{_SAID[name].format(value)} cannot be", f"between {least:g} and {most:g}")
        if name == "born" and not "1900-01-01" <= value <= today:
            raise Rejected(f"nobody here was born on {value}", "a day from 1900-01-01 to today")
        if name == "name" and not is_name(value):
            raise Rejected("that is no name", "one line of at most 100 letters")
        if name == "plates" and not (value and all(0 < plate <= 100 for plate in value)):
            raise Rejected("plates must weigh more than nothing", "as in --plates 25,20,15,10,5,2.5,1.25")
