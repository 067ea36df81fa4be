"""The zip that all functions in AWS run: `python -m fit.cloud.package` makes the same bytes out of the same code."""

from __future__ import annotations

import argparse
import base64
import compileall
import hashlib
import os
import py_compile
import re
import shutil
import subprocess
import sys
import tempfile
import zipfile
from importlib import metadata
from pathlib import Path
from typing import TYPE_CHECKING

from fit.kernel.errors import Rejected, Unreadable
from fit.kernel.record import Record

if TYPE_CHECKING:
    from collections.abc import Iterator

OUT = "build/fit-backend.zip"
OURS = "fitness-tracker"
HERE = f"{sys.version_info.major}.{sys.version_info.minor}"
RUNTIME = "3.13"  # of Lambda, as src/infra/variables.tf has it; a test holds the two equal
# What the functions import. botocore comes with Lambda's runtime. aws-xray-sdk would cost a third of a second of every
# cold start; whoever wants its subsegments adds it as a layer. Zones come from the system where it has any.
NEEDED = ("aws-lambda-powertools", "pydantic", "rapidfuzz", "tzdata")
# glibc of the runtimes: 2.26 up to Python 3.11 (Amazon Linux 2), 2.34 from 3.12 on (Amazon Linux 2023).
_GLIBC = {True: ("manylinux_2_34", "manylinux_2_28", "manylinux_2_26", "manylinux2014"),
          False: ("manylinux_2_26", "manylinux2014")}  # fmt: skip
PLATFORMS = ("aarch64", "x86_64", "here")
# Rooms of `fit` that no function enters; a test follows every import to hold this true.
LEFT_OUT = (
    "__main__.py", "cli/", "importers/", "exporters/", "cloud/gateway.py", "cloud/package.py", "cloud/throttle.py",
    "adapters/folder/", "adapters/http/", "adapters/server/", "adapters/config.py", "adapters/device.py",
    "adapters/home.py", "adapters/secrets.py", "adapters/aws/operations.py", "adapters/sqlite/backup.py",
    "adapters/sqlite/bulk.py", "adapters/sqlite/inspection.py", "adapters/sqlite/patient.py",
    "adapters/sqlite/shadow.py", "adapters/sqlite/store.py",
)  # fmt: skip
NOT_COMPILED = "not compiled ahead: there is no python{} here, and cold starts take twice as long without"
_OLDEST = (1980, 1, 1, 0, 0, 0)  # that a zip can say
_NAME = re.compile(r"[A-Za-z0-9._-]+")


class Built(Record):
    """`sha256` is in base64, as Lambda and Terraform's `source_code_hash` write it."""

    path: str
    bytes: int
    unpacked: int
    files: int
    sha256: str
    platform: str
    python: str
    compiled: bool


def build(out: str = OUT, platform: str = "aarch64", python: str | None = None, dependencies: bool = True) -> Built:
    """`platform`: aarch64, x86_64, or `here` for functions that run on this interpreter (an emulator's). Code is
    compiled ahead where this machine has the target's Python: Lambda's disk is read-only, so each cold start would
    do it anew."""
    python = python or (HERE if platform == "here" else RUNTIME)
    if platform not in PLATFORMS:
        raise Unreadable(f"{platform} is no platform of Lambda", f"one of {', '.join(PLATFORMS)}")
    if not re.fullmatch(r"3\.\d{1,2}", python) or (platform == "here" and python != HERE):
        raise Unreadable(f"Python {python} cannot be packed for", f"as in --python {HERE}")
    compiler = _python(python)
    with tempfile.TemporaryDirectory(prefix="fit-package-") as made:
        stage = Path(made) / "stage"
        stage.mkdir()
        _ours(stage)
        if dependencies:
            _installed(stage) if platform == "here" else _downloaded(stage, platform, python)
        if compiler:
            _compile(stage, compiler)
        target = Path(out)
        target.parent.mkdir(parents=True, exist_ok=True)
        files, unpacked = _zip(stage, target)
    said = target.read_bytes()
    return Built(
        path=str(target), bytes=len(said), unpacked=unpacked, files=files, platform=platform, python=python,
        sha256=base64.b64encode(hashlib.sha256(said).digest()).decode(), compiled=bool(compiler),
    )  # fmt: skip


def _python(wanted: str) -> str | None:
    """An interpreter of that version on this machine; a name alone may be a signpost to one that is not there."""
    found = sys.executable if wanted == HERE else shutil.which(f"python{wanted}")
    if found in (None, sys.executable):
        return found
    asked = [str(found), "-c", "import sys; print('%d.%d' % sys.version_info[:2])"]
    done = subprocess.run(asked, capture_output=True, text=True, check=False)
    return found if done.stdout.strip() == wanted else None


def kept(path: str) -> bool:
    """`path` of a file below `fit/`."""
    return path.endswith(".py") and not path.startswith(LEFT_OUT)


def _ours(stage: Path) -> None:
    root = Path(__file__).parents[1]
    for source in sorted(root.rglob("*.py")):
        if kept(inside := source.relative_to(root).as_posix()):
            _copy(source, stage / "fit" / inside)
    told = stage / f"{OURS.replace('-', '_')}-{metadata.version(OURS)}.dist-info" / "METADATA"
    told.parent.mkdir()
    told.write_text(f"Metadata-Version: 2.1\nName: {OURS}\nVersion: {metadata.version(OURS)}\n")


def _installed(stage: Path) -> None:
    """The dependencies as they are on this machine: nothing is downloaded."""
    for distribution in _closure():
        for file in distribution.files or ():
            inside = file.as_posix()
            if _wanted(inside):
                _copy(Path(str(distribution.locate_file(file))), stage / inside)


def _downloaded(stage: Path, platform: str, python: str) -> None:
    """The same versions as on this machine, for another."""
    into = stage.parent / "wheels"
    glibc = _GLIBC[int(python.partition(".")[2]) >= 12]
    pinned = [f"{found.metadata['Name']}=={found.version}" for found in _closure()]
    asked = [
        sys.executable, "-m", "pip", "install", "--quiet", "--no-compile", "--no-deps", "--only-binary=:all:",
        "--implementation", "cp", "--python-version", python, "--target", str(into),
        *[word for tag in glibc for word in ("--platform", f"{tag}_{platform}")], *pinned,
    ]  # fmt: skip
    done = subprocess.run(asked, capture_output=True, text=True, check=False)
    if done.returncode:
        why = next((line for line in done.stderr.splitlines() if line.startswith("ERROR:")), "pip failed")
        raise Rejected(f"the dependencies cannot be had: {why[:200]}", "pip needs its index, or a cache of it")
    for source in sorted(into.rglob("*")):
        if source.is_file() and _wanted(inside := source.relative_to(into).as_posix()):
            _copy(source, stage / inside)


def _closure() -> list[metadata.Distribution]:
    """What NEEDED needs, by name: those of its requirements that are installed and no extra's."""
    found: dict[str, metadata.Distribution] = {}
    waiting = list(NEEDED)
    while waiting:
        name = re.sub(r"[-_.]+", "-", waiting.pop()).lower()
        if name in found:
            continue
        try:
            found[name] = metadata.distribution(name)
        except metadata.PackageNotFoundError as error:
            raise Unreadable(f"{name} is not installed", "pip install 'fitness-tracker[cloud]'") from error
        for asked in found[name].requires or ():
            said = _NAME.match(asked)
            if said and ";" not in asked:
                waiting.append(said[0])
    return [found[name] for name in sorted(found)]


def _wanted(inside: str) -> bool:
    """Without what the place or the day of an installation leaves behind; licences stay."""
    parts = inside.split("/")
    if ".." in parts or parts[0] == "bin" or "__pycache__" in parts or inside.endswith((".pyc", ".pyi")):
        return False
    if parts[0].endswith(".dist-info"):
        return parts[1] == "METADATA" or "license" in inside.lower() or "notice" in inside.lower()
    return True


def _copy(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)


def _compile(stage: Path, python: str) -> None:
    """A process of its own with a fixed hash seed: sets among the constants keep one order."""
    asked = [
        python, "-m", compileall.__name__, "-q", "-s", str(stage), "-p", "/var/task", "--invalidation-mode",
        py_compile.PycInvalidationMode.UNCHECKED_HASH.name.lower().replace("_", "-"), str(stage),
    ]  # fmt: skip
    done = subprocess.run(asked, capture_output=True, text=True, check=False, env={**os.environ, "PYTHONHASHSEED": "0"})
    if done.returncode:
        raise Rejected(f"the code cannot be compiled: {done.stdout[:300]}")


def _zip(stage: Path, target: Path) -> tuple[int, int]:
    """(files, bytes unpacked)."""
    count = unpacked = 0
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as packed:
        for inside, source in _sorted(stage):
            entry = zipfile.ZipInfo(inside, _OLDEST)
            entry.create_system, entry.compress_type = 3, zipfile.ZIP_DEFLATED
            entry.external_attr = (0o100755 if ".so" in inside.rpartition("/")[2] else 0o100644) << 16
            data = source.read_bytes()
            packed.writestr(entry, data)
            count, unpacked = count + 1, unpacked + len(data)
    return count, unpacked


def _sorted(stage: Path) -> Iterator[tuple[str, Path]]:
    yield from sorted((path.relative_to(stage).as_posix(), path) for path in stage.rglob("*") if path.is_file())


def main(argv: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m fit.cloud.package", description=__doc__)
    parser.add_argument("--out", default=OUT)
    parser.add_argument("--platform", default="aarch64", choices=PLATFORMS)
    parser.add_argument("--python")
    parser.add_argument("--no-dependencies", action="store_true")
    said = parser.parse_args(argv)
    try:
        made = build(said.out, said.platform, said.python, not said.no_dependencies)
    except (Unreadable, Rejected) as error:
        sys.stderr.write(f"{error.message}\n{error.hint or ''}\n")
        return 2
    size = f"{made.bytes / 1e6:.2f} MB, {made.unpacked / 1e6:.1f} MB unpacked, {made.files} files"
    sys.stdout.write(f"{made.path}: {size}, Python {made.python} on {made.platform}\nsha256 {made.sha256}\n")
    if not made.compiled:
        sys.stderr.write(f"{NOT_COMPILED.format(made.python)}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
