"""FIT: what Garmin and other watches write, strength sets included."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, BinaryIO

from fit.importers.activity import session
from fit.importers.cells import LB, MOST_KG, MOST_REPS, MOST_SECONDS, Bad
from fit.importers.found import Found, FoundSet, FoundWorkout, Skipped
from fit.kernel.errors import Unreadable

# A session of more sets than this is no session.
_MOST_SETS = 2000


def sniff(head: bytes) -> bool:
    return head[8:12] == b".FIT"


def read(stream: BinaryIO) -> Iterator[Found]:
    """A session per session of the file. `line` is the number of the message, since a FIT file has no lines."""
    try:
        import fitdecode  # type: ignore[import-untyped]  # it ships no types
    except ImportError:
        raise Unreadable(
            "FIT files need a reader that is not installed", "pip install 'fitness-tracker[activities]'"
        ) from None
    try:
        yield from _sessions(fitdecode, stream)
    except Exception as wrong:
        # The decoder was written for watches: on other bytes it fails in any way that Python knows.
        raise Unreadable(f"broken FIT file: {wrong}", "export it again; nothing was stored") from None


def _sessions(fitdecode: Any, stream: BinaryIO) -> Iterator[Found]:
    sets: list[FoundSet] = []
    messages = fitdecode.FitReader(
        stream, check_crc=fitdecode.CrcCheck.RAISE, error_handling=fitdecode.ErrorHandling.IGNORE
    )
    with messages:
        for line, frame in enumerate(messages, start=1):
            if not isinstance(frame, fitdecode.FitDataMessage):
                continue
            if frame.name == "set" and len(sets) < _MOST_SETS:
                _gather(sets, frame, line)
            elif frame.name == "session":
                try:
                    yield _session(frame, sets, line)
                except Bad as bad:
                    yield Skipped(line=line, column=bad.column, value=bad.value, reason=bad.reason)
                sets = []


def _session(frame: Any, sets: list[FoundSet], line: int) -> FoundWorkout:
    started = _said(frame, "start_time")
    if not hasattr(started, "isoformat"):
        raise Bad("start_time", None, "no start")
    found = session(
        sport=str(_said(frame, "sport") or ""),
        started=started.isoformat(),
        seconds=_number(frame, "total_timer_time") or _number(frame, "total_elapsed_time"),
        metres=_number(frame, "total_distance"),
        kcal=_number(frame, "total_calories"),
        line=line,
    )
    return found.but(sets=tuple(sets)) if sets else found


def _gather(sets: list[FoundSet], frame: Any, line: int) -> None:
    """A rest belongs to the set before it."""
    took = _number(frame, "duration")
    took = took if 0 < took <= MOST_SECONDS else 0.0
    if _said(frame, "set_type") == "rest":
        if sets and took and sets[-1].rest_seconds is None:
            sets[-1] = sets[-1].but(rest_seconds=round(took))
        return
    reps = int(_number(frame, "repetitions"))
    reps = reps if 0 < reps <= MOST_REPS else 0
    kilos = _number(frame, "weight")
    weight: float | None = kilos if 0 < kilos <= MOST_KG else None
    unit = "kg" if weight else None
    if weight and _said(frame, "weight_display_unit") == "pound":
        # The file counts in sixteenths of a kilogram; the lifter saw half pounds.
        weight, unit = round(weight / LB * 2) / 2, "lb"
    if reps or took:
        exercise = _exercise(_said(frame, "category"))
        sets.append(
            FoundSet(
                exercise=exercise,
                line=line,
                reps=reps or None,
                seconds=took if not reps else None,
                weight=weight,
                unit=unit,
            )
        )


def _exercise(category: object) -> str:
    first = category[0] if isinstance(category, list | tuple) and category else category
    return first.replace("_", " ").title() if isinstance(first, str) else "Unknown"


def _said(frame: Any, field: str) -> Any:
    return frame.get_value(field, fallback=None)


def _number(frame: Any, field: str) -> float:
    value = _said(frame, field)
    return float(value) if isinstance(value, int | float) else 0.0
