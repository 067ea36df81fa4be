"""The zip of the functions: the same bytes out of the same code, all that they import, nothing they never enter."""

from __future__ import annotations

import ast
import os
import subprocess
import sys
import zipfile
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from fit.cloud import package
from fit.kernel.errors import Rejected, Unreadable

ROOT = Path(package.__file__).parents[1]
FUNCTIONS = sorted(path.stem for path in (ROOT / "cloud/functions").glob("*.py") if "def handler(" in path.read_text())


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> package.Built:
    return package.build(str(tmp_path_factory.mktemp("package") / "whole.zip"), "here")


@pytest.fixture(scope="module")
def unpacked(built: package.Built, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("unpacked")
    zipfile.ZipFile(built.path).extractall(folder)
    return folder


def _bare(code: str, folder: Path) -> str:
    """Runs in an interpreter that sees its own library and the zip's content, and writes nothing beside it."""
    asked = [sys.executable, "-I", "-S", "-B", "-c", f"import sys; sys.path.append({str(folder)!r})\n{code}"]
    done = subprocess.run(asked, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr[-3000:]
    return done.stdout


def test_built_twice_it_is_the_same_to_the_byte(built: package.Built, tmp_path: Path) -> None:
    before = os.umask(0o077)
    try:
        again = package.build(str(tmp_path / "deep" / "again.zip"), "here")
    finally:
        os.umask(before)
    assert Path(again.path).read_bytes() == Path(built.path).read_bytes()
    assert again.sha256 == built.sha256


def test_names_are_sorted_and_neither_day_nor_owner_shows(built: package.Built) -> None:
    entries = zipfile.ZipFile(built.path).infolist()
    assert [entry.filename for entry in entries] == sorted(entry.filename for entry in entries)
    assert {entry.date_time for entry in entries} == {(1980, 1, 1, 0, 0, 0)}
    assert {entry.external_attr >> 16 for entry in entries} == {0o100644, 0o100755}
    assert sum(entry.file_size for entry in entries) == built.unpacked
    assert len(entries) == built.files


@pytest.mark.parametrize("name", FUNCTIONS)
def test_each_handler_starts_from_the_zip_alone(unpacked: Path, name: str) -> None:
    code = f"from fit.cloud.functions.{name} import handler; print(callable(handler), sys.modules['fit'].__file__)"
    said, where = _bare(code, unpacked).split()
    assert said == "True"
    assert where.startswith(str(unpacked))


def test_every_room_in_the_zip_can_be_entered_from_it_alone(unpacked: Path) -> None:
    names = [
        path.relative_to(unpacked).with_suffix("").as_posix().removesuffix("/__init__").replace("/", ".")
        for path in sorted((unpacked / "fit").rglob("*.py"))
    ]
    assert len(names) > 150
    assert _bare(f"for name in {names!r}: __import__(name)\nprint('all')", unpacked) == "all\n"


def test_every_zone_is_known_where_the_system_knows_none(unpacked: Path) -> None:
    code = "import zoneinfo; zoneinfo.reset_tzpath(()); print(zoneinfo.ZoneInfo('Europe/Berlin'))"
    assert _bare(code, unpacked) == "Europe/Berlin\n"


def test_the_version_is_told_as_on_this_machine(unpacked: Path) -> None:
    from importlib.metadata import version

    code = "from importlib.metadata import version; print(version('fitness-tracker'))"
    assert _bare(code, unpacked).strip() == version("fitness-tracker")


def test_no_import_early_or_late_leads_out_of_the_zip(unpacked: Path) -> None:
    rooms = {path.relative_to(ROOT).as_posix() for path in ROOT.rglob("*.py")}
    kept = {room for room in rooms if package.kept(room)}
    known = {path.stem for path in unpacked.iterdir()} | sys.stdlib_module_names | {"botocore"}
    lost = []
    for room in sorted(kept):
        for name in sorted(_imports(ROOT / room)):
            inside = name.removeprefix("fit.").replace(".", "/")
            if name.startswith("fit."):
                lost += [(room, name) for found in (f"{inside}.py", f"{inside}/__init__.py") if found in rooms - kept]
            elif name.partition(".")[0] not in known:
                lost.append((room, name))
    assert not lost, lost


def _imports(path: Path) -> set[str]:
    """Every module a file may import when it runs, `from x import y` as x and x.y."""
    found: set[str] = set()
    waiting: list[ast.AST] = [ast.parse(path.read_text())]
    while waiting:
        node = waiting.pop()
        if isinstance(node, ast.If) and "TYPE_CHECKING" in ast.dump(node.test):
            waiting += node.orelse
            continue
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found |= {node.module, *[f"{node.module}.{alias.name}" for alias in node.names]}
        waiting += ast.iter_child_nodes(node)
    return found


def test_what_is_left_out_exists_and_is_left_out(unpacked: Path) -> None:
    for room in package.LEFT_OUT:
        assert (ROOT / room).exists(), room
        assert not (unpacked / "fit" / room).exists(), room


def test_tools_of_the_terminal_and_of_aws_itself_stay_at_home(unpacked: Path) -> None:
    there = {path.name for path in unpacked.iterdir()}
    assert {"fit", "pydantic", "aws_lambda_powertools", "rapidfuzz"} <= there
    unwanted = {"typer", "rich", "sqlite_utils", "boto3", "botocore", "aws_xray_sdk", "babel", "icalendar", "bin"}
    assert not there & unwanted


def test_licences_travel_with_what_they_license(unpacked: Path) -> None:
    for name in ("aws_lambda_powertools", "pydantic"):
        (told,) = unpacked.glob(f"{name}-*.dist-info")
        assert [path for path in told.rglob("*") if "license" in path.name.lower()]


def test_code_is_compiled_ahead_and_never_checked_against_its_source(unpacked: Path) -> None:
    (compiled,) = (unpacked / "fit/kernel/__pycache__").glob("record.*.pyc")
    assert int.from_bytes(compiled.read_bytes()[4:8], "little") == 0b01  # PEP 552: by hash, unchecked
    assert str(unpacked).encode() not in compiled.read_bytes()
    assert b"/tmp/" not in compiled.read_bytes()


def test_for_another_python_the_code_goes_uncompiled(tmp_path: Path) -> None:
    made = package.build(str(tmp_path / "x.zip"), "x86_64", "3.99", dependencies=False)
    assert (made.python, made.compiled) == ("3.99", False)
    assert not [name for name in zipfile.ZipFile(made.path).namelist() if name.endswith(".pyc")]


def test_a_name_that_leads_to_no_python_compiles_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    signpost = tmp_path / "python3.98"
    signpost.write_text("#!/bin/sh\necho not installed >&2\nexit 127\n")
    signpost.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path), prepend=":")
    assert not package.build(str(tmp_path / "x.zip"), "x86_64", "3.98", dependencies=False).compiled


@pytest.mark.parametrize(("platform", "python"), [("sparc", "3.11"), ("aarch64", "2.7"), ("here", "3.99")])
def test_what_cannot_be_packed_for_is_refused(tmp_path: Path, platform: str, python: str) -> None:
    with pytest.raises(Unreadable):
        package.build(str(tmp_path / "x.zip"), platform, python)


@pytest.mark.parametrize(("python", "newest"), [("3.11", "manylinux_2_26"), ("3.13", "manylinux_2_34")])
def test_wheels_are_asked_for_in_this_machine_s_versions_and_for_the_other_s_glibc(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, python: str, newest: str
) -> None:
    asked: list[list[str]] = []

    def run(argv: list[str], **_: Any) -> Any:
        asked.append(argv)
        return SimpleNamespace(returncode=0, stdout="", stderr="")

    monkeypatch.setattr(package.subprocess, "run", run)
    monkeypatch.setattr(package.shutil, "which", lambda _: None)
    package.build(str(tmp_path / "x.zip"), "aarch64", python)
    pip = asked[0]
    assert pip[pip.index("--platform") + 1] == f"{newest}_aarch64"
    assert pip[pip.index("--python-version") + 1] == python
    assert "--only-binary=:all:" in pip
    pinned = [word for word in pip if "==" in word]
    assert {"pydantic", "pydantic_core", "aws_lambda_powertools", "jmespath"} <= {p.partition("==")[0] for p in pinned}


def test_it_is_built_for_the_runtime_that_terraform_asks_for() -> None:
    declared = (ROOT.parents[1] / "src/infra/variables.tf").read_text()
    assert f'"python{package.RUNTIME}"' in declared.partition('variable "runtime"')[2].partition("validation")[0]


def test_a_wheel_that_cannot_be_had_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    failed = SimpleNamespace(returncode=1, stdout="", stderr="noise\nERROR: No matching distribution\n")
    monkeypatch.setattr(package.subprocess, "run", lambda *_, **__: failed)
    with pytest.raises(Rejected, match="No matching distribution"):
        package.build(str(tmp_path / "x.zip"), "aarch64")
    assert not (tmp_path / "x.zip").exists()


def test_from_a_shell_it_says_what_it_made(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = str(tmp_path / "x.zip")
    assert package.main(["--out", out, "--platform", "here", "--no-dependencies"]) == 0
    assert capsys.readouterr().out.startswith(f"{out}: ")
    assert package.main(["--out", out, "--platform", "here", "--python", "3.99"]) == 2
    assert "3.99" in capsys.readouterr().err
