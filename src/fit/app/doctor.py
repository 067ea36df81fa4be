"""Is the log sound? Every check says what it found and, where that is bad, the cure; nothing is changed."""

from __future__ import annotations

from fit.app import catalog, fold
from fit.app.house import House
from fit.app.verify import verify
from fit.kernel import clock
from fit.kernel.errors import FitError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

# What is looked at without `deep`: the latest links, the latest aggregates where folding all would take long.
LATEST_LINKS = 200_000
FOLDED_WHOLE = 30_000
LATEST_EVENTS = 300
LEAST_ROOM = 20 * 1024 * 1024
CLOCKS_DIFFER = 300.0
_REBUILD = "`fit rebuild` folds all views anew; the log is not touched"


def checks(
    patient: Any, seconds: float, deep: bool = False, progress: Callable[[int], None] | None = None
) -> list[dict[str, Any]]:
    """[{"name", "ok", "detail", "cure"}]. `patient` is where the log lies; `deep` looks at every page, link and row."""
    if not patient.exists():
        return [_check("file", f"there is no log at {patient.path} yet; the first command makes it")]
    found = []
    try:
        store = patient.open()
    except FitError as error:
        store = None
        found.append(_check("file", error.message, _cure(patient, error)))
    else:
        found.append(_check("file", str(patient.path)))
        found.append(_check("version", patient.versions()))
    found += [_permissions(patient), _room(patient)]
    if store is not None:
        found += _inside(patient, store, seconds, deep, progress)
    return found


def _inside(
    patient: Any, store: Any, seconds: float, deep: bool, progress: Callable[[int], None] | None
) -> list[dict[str, Any]]:
    questions: list[tuple[str, Callable[[], dict[str, Any]]]] = [
        ("integrity", lambda: _integrity(patient, store, deep)),
        ("chain", lambda: _chain(patient, store, seconds, deep, progress)),
        ("views", lambda: _views(store, deep)),
        ("clock", lambda: _clock(store, seconds)),
        ("device", lambda: _device(patient, store)),
    ]
    found: list[dict[str, Any]] = []
    try:
        with store.reading():
            for name, ask in questions:
                found.append(_asked(name, patient, ask))
    except FitError as error:  # too broken even to end the look at it
        if all(check["ok"] for check in found):
            found.append(_check("integrity", error.message, _cure(patient, error)))
    finally:
        store.close()
    return found


def _asked(name: str, patient: Any, ask: Callable[[], dict[str, Any]]) -> dict[str, Any]:
    """A question that damage may keep from being answered."""
    try:
        return ask()
    except FitError as error:
        return _check(name, error.message, _cure(patient, error))
    except Exception as error:  # whatever broken pages make of themselves
        return _check(name, f"cannot be checked: {error}", patient.cure_of_damage())


def _check(name: str, detail: str, cure: str = "") -> dict[str, Any]:
    """A check is bad when it needs a cure."""
    return {"name": name, "ok": not cure, "detail": detail, "cure": cure or None}


def _cure(patient: Any, error: FitError) -> str:
    """Others send the lifter to the doctor; the doctor says what to do."""
    return str(patient.cure_of_damage()) if "fit doctor" in error.hint else error.hint or "ask for help with this text"


def _permissions(patient: Any) -> dict[str, Any]:
    commands = patient.exposed()
    if commands:
        return _check("permissions", "others may look at the log, or you may not", f"run `{' && '.join(commands)}`")
    return _check("permissions", "for your eyes only")


def _room(patient: Any) -> dict[str, Any]:
    free, size = patient.room()
    cure = "free some space; a log that cannot be written refuses new entries and keeps the old"
    detail = f"{_megabytes(free)} free, the log takes {_megabytes(size)}"
    return _check("disk space", detail, cure if free < LEAST_ROOM else "")


def _megabytes(size: int) -> str:
    return f"{size / 1_000_000:,.1f} MB"


def _integrity(patient: Any, store: Any, deep: bool) -> dict[str, Any]:
    damage = store.inspection().damage(whole=deep)
    if damage:
        return _check("integrity", "; ".join(damage)[:400], patient.cure_of_damage())
    return _check("integrity", "every page and index is whole" if deep else "every page is whole")


def _chain(
    patient: Any, store: Any, seconds: float, deep: bool, progress: Callable[[int], None] | None
) -> dict[str, Any]:
    after = 0 if deep else max(0, store.log.head() - LATEST_LINKS)
    said = verify(House(store, seconds), progress, after)
    if not said["ok"]:
        return _check("chain", "; ".join(said["problems"][:5]), patient.cure_of_damage())
    which = "the latest " if after else ""
    return _check("chain", f"{which}{said['events']} events in {len(said['heads'])} chains, every link fits")


def _views(store: Any, deep: bool) -> dict[str, Any]:
    """What the views show against what the log folds to, in memory."""
    behind = fold.behind(store)
    if behind:
        return _check("views", f"behind in {', '.join(behind)}: the next command folds what is new")
    whole = deep or store.log.head() <= FOLDED_WHOLE
    drifted = _drift_of_all(store) if whole else _drift_of_latest(store)
    if drifted:
        return _check("views", f"not what the log folds to: {', '.join(drifted)}", _REBUILD)
    return _check("views", "what the log folds to" if whole else "what the log folds to, in the latest entries")


def _drift_of_all(store: Any) -> list[str]:
    store.shadow(())
    for domain in catalog.DOMAINS:
        fold.reset(store, domain)
        fold.catch_up(store, domain)
    return [v.name for domain in catalog.DOMAINS for v in catalog.views(domain) if store.inspection().drift(v)]


def _drift_of_latest(store: Any) -> list[str]:
    store.shadow([v for domain in catalog.DOMAINS for v in catalog.views(domain)])
    drifted = []
    for domain in catalog.DOMAINS:
        latest = store.inspection().aggregates(domain, LATEST_EVENTS)
        store.log.mark_dirty(domain, latest)
        fold.catch_up(store, domain)
        drifted += [v.name for v in catalog.views(domain) if store.inspection().drift(v, latest)]
    return drifted


def _clock(store: Any, seconds: float) -> dict[str, Any]:
    latest = store.inspection().latest()
    if latest is None:
        return _check("clock", f"{clock.utc(seconds)}, nothing logged yet")
    ahead = clock.wall_of(store.inspection().clock()) - seconds
    if ahead > CLOCKS_DIFFER:
        return _check(
            "clock",
            f"this machine says {clock.utc(seconds)}, {_span(ahead)} before what the log has seen",
            "set the clock, as with `timedatectl set-ntp true`; if it is right now and was wrong then, all is well:"
            " the order of entries rests on the log's own clock, which never goes back",
        )
    return _check("clock", f"{clock.utc(seconds)}, the last event is of {latest[0]}")


def _span(seconds: float) -> str:
    for size, name in ((86_400.0, "days"), (3600.0, "hours"), (60.0, "minutes")):
        if seconds >= 2 * size:
            return f"{seconds / size:,.0f} {name}"
    return f"{seconds:.0f} seconds"


def _device(patient: Any, store: Any) -> dict[str, Any]:
    said = patient.device()
    if said is None:
        return _check("device", "no device file: the next entry takes a new device id")
    here = store.log.heads()
    lost = [chain for chain, seq in said["heads"].items() if here.get(chain, 0) < seq]
    if lost:
        return _check("device", "the log is older than what has left this machine: the next entry takes a new id")
    return _check("device", f"this is device {said['device_id']}")
