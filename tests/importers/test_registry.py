"""Whose file is it, and what is no file of anybody's."""

from __future__ import annotations

import codecs
import os
import zipfile
from pathlib import Path

import pytest

from fit.importers.found import Flagged, FoundMeasure, FoundWorkout
from fit.importers.registry import FORMATS, read_path, sniff_format
from fit.kernel.errors import Unreadable
from importers.test_activities import GPX, RUN, TCX, fit
from importers.test_apple_health import export, record
from importers.test_fitnotes import ANDROID, BODY
from importers.test_food import SERVINGS, SUMMARY
from importers.test_hevy import FILE as HEVY
from importers.test_liftosaur import FILE as LIFTOSAUR
from importers.test_notebook import FILE as NOTEBOOK
from importers.test_own import EVENTS, ROWS
from importers.test_strong import FIFTH, FIRST, FOURTH
from importers.test_stronglifts import FILE as STRONGLIFTS

HEALTH = export(record("BodyMass", "82.5", "kg"))
FILES: dict[str, bytes] = {
    "fit-json": EVENTS.encode(),
    "fit-csv": ROWS.encode(),
    "strong": FIFTH.encode(),
    "hevy": HEVY.encode(),
    "fitnotes": ANDROID.encode(),
    "fitnotes-body": BODY.encode(),
    "liftosaur": LIFTOSAUR.encode(),
    "stronglifts": STRONGLIFTS.encode(),
    "cronometer": SERVINGS.encode(),
    "myfitnesspal": SUMMARY.encode(),
    "apple-health": HEALTH.encode(),
    "fit": fit(RUN),
    "tcx": TCX.encode(),
    "gpx": GPX.encode(),
    "notebook": NOTEBOOK.encode(),
}


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "readme.jpg"


def test_every_format_has_a_fixture() -> None:
    assert set(FILES) == {each.name for each in FORMATS}


@pytest.mark.parametrize("name", FILES)
def test_each_file_is_known_by_its_content_by_one_format_only(name: str, file: Path) -> None:
    file.write_bytes(FILES[name])
    assert sniff_format(file).name == name
    assert [each.name for each in FORMATS if each.sniff(FILES[name])] == [name]
    # The events of a whole log are taken as they are, not turned into sessions first.
    assert name == "fit-json" or any(not isinstance(one, Flagged) for one in read_path(file))


@pytest.mark.parametrize("name", sorted(set(FILES) - {"fit", "gpx", "tcx", "apple-health"}))
@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
def test_any_usual_encoding_and_windows_line_ends_read_the_same(name: str, encoding: str, file: Path) -> None:
    file.write_bytes(FILES[name])
    plain = list(read_path(file))
    text = FILES[name].decode("utf-8-sig").replace("\r\n", "\n").replace("\n", "\r\n")
    file.write_bytes(text.encode(encoding))
    assert repr(list(read_path(file))).replace("\\r\\n", "\\n") == repr(plain)


def test_latin_1_is_read_and_said(file: Path) -> None:
    file.write_bytes(FIRST.replace("Morning", "Früh").encode("latin-1"))
    found = list(read_path(file))
    assert isinstance(found[0], Flagged)
    assert [one.name for one in found if isinstance(one, FoundWorkout)] == ["Früh"]


def test_a_line_for_spreadsheets_before_the_header_is_passed_over(file: Path) -> None:
    file.write_text("sep=;\n" + FOURTH, encoding="utf-8")
    assert [one.line for one in read_path(file) if isinstance(one, FoundWorkout)] == [3]


@pytest.mark.parametrize(
    "data",
    [b"", b"\0" * 100, b"\x89PNG\r\n\x1a\n" + bytes(range(256)), b"hello\nworld\n", codecs.BOM_UTF8, b"a,b\n1,2\n",
     b"PK\x03\x04", b"%PDF-1.4", b"{}", b"<html></html>"],
)  # fmt: skip
def test_what_no_format_knows_is_refused_with_the_list_of_those_we_know(data: bytes, file: Path) -> None:
    file.write_bytes(data)
    with pytest.raises(Unreadable) as refused:
        sniff_format(file)
    assert "Strong" in refused.value.hint or "export it again" in refused.value.hint


def test_a_directory_a_pipe_and_nothing_are_refused_at_once(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    for path in (tmp_path, tmp_path / "pipe", tmp_path / "missing", "a\0b"):
        with pytest.raises(Unreadable):
            sniff_format(path)


def zipped(file: Path, *members: tuple[str, bytes]) -> Path:
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members:
            archive.writestr(name, data)
    return file


@pytest.mark.parametrize("name", ["apple_health_export/export.xml", "apple_health_export/Exportación.xml", "導出.xml"])
def test_apple_healths_zip_is_looked_into_whatever_its_language(name: str, file: Path) -> None:
    zipped(file, ("apple_health_export/export_cda.xml", b"<ClinicalDocument/>"), (name, HEALTH.encode()))
    assert sniff_format(file).name == "apple-health"
    assert [type(one) for one in read_path(file)] == [FoundMeasure]


def test_a_table_in_a_zip_is_read_twice_like_any_other(file: Path) -> None:
    zipped(file, ("hevy.csv", HEVY.encode()))
    assert len([one for one in read_path(file) if isinstance(one, FoundWorkout)]) == 2


@pytest.mark.parametrize(
    "name", ["../export.xml", "/etc/export.xml", "a/../../export.xml", "C:\\export.xml", "..\\e.xml"]
)
def test_a_path_that_leaves_the_zip_is_not_looked_at(name: str, file: Path) -> None:
    with pytest.raises(Unreadable):
        sniff_format(zipped(file, (name, HEALTH.encode())))


def test_a_bomb_is_refused_before_it_bursts(file: Path) -> None:
    bomb = HEALTH.encode().replace(b"</HealthData>", b" " * 60_000_000 + b"</HealthData>")
    with pytest.raises(Unreadable, match="burst"):
        sniff_format(zipped(file, ("export.xml", bomb)))


def test_a_locked_or_broken_zip_is_refused(file: Path) -> None:
    data = bytearray(zipped(file, ("export.xml", HEALTH.encode())).read_bytes())
    for cut in (bytes(data[:-30]), bytes(data[:40])):
        file.write_bytes(cut)
        with pytest.raises(Unreadable):
            list(read_path(file))
    spoiled = bytes(data[:60]) + bytes(byte ^ 0xFF for byte in data[60:90]) + bytes(data[90:])
    file.write_bytes(spoiled)
    with pytest.raises(Unreadable):
        list(read_path(file))
    data[6] |= 1
    place = data.rindex(b"PK\x01\x02")
    data[place + 8] |= 1
    file.write_bytes(bytes(data))
    with pytest.raises(Unreadable, match="password"):
        sniff_format(file)
