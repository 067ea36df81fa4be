"""The zip that the functions run, built once for the code as it stands and kept beside the emulators."""

from __future__ import annotations

import fcntl
import hashlib
import os
from importlib import metadata
from pathlib import Path

from fit.cloud import package

_KEPT = 3


def zip_path() -> Path:
    """Built for this interpreter, which is the emulator's too; found again by what goes into it."""
    cache = os.environ.get("FIT_TESTS_CACHE") or os.path.join(
        os.environ.get("XDG_CACHE_HOME") or os.path.expanduser("~/.cache"), "fit-tests"
    )
    place = Path(cache) / f"backend-{_content()}.zip"
    place.parent.mkdir(parents=True, exist_ok=True)
    with open(place.parent / "backend.lock", "wb") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if place.exists():
            place.touch()
        else:
            package.build(str(place.with_suffix(".new")), platform="here")
            place.with_suffix(".new").rename(place)
            for old in sorted(place.parent.glob("backend-*.zip"), key=lambda p: p.stat().st_mtime)[:-_KEPT]:
                old.unlink()
    return place


def _content() -> str:
    found = hashlib.sha256()
    root = Path(package.__file__).parents[1]
    for source in sorted(root.rglob("*.py")):
        found.update(f"{source.relative_to(root)}\n".encode() + source.read_bytes())
    for name in package.NEEDED:
        found.update(f"{name} {metadata.version(name)}\n".encode())
    return f"{package.HERE}-{found.hexdigest()[:24]}"
