"""Runs and rides from watches: TCX, GPX and FIT."""

from __future__ import annotations

import struct

import pytest

from fit.importers import fit_file, gpx, tcx
from fit.kernel.errors import Unreadable
from importers.reading import Read

TCX = """<?xml version="1.0"?>
<TrainingCenterDatabase xmlns="http://www.garmin.com/xmlschemas/TrainingCenterDatabase/v2">
 <Activities>
  <Activity Sport="Running">
   <Id>2026-04-01T06:00:00Z</Id>
   <Lap StartTime="2026-04-01T06:00:00Z"><TotalTimeSeconds>600</TotalTimeSeconds><DistanceMeters>2000</DistanceMeters>
    <Calories>120</Calories>
    <Track><Trackpoint><Time>2026-04-01T06:00:05Z</Time><DistanceMeters>12</DistanceMeters></Trackpoint></Track></Lap>
   <Lap StartTime="2026-04-01T06:10:00Z"><TotalTimeSeconds>300.5</TotalTimeSeconds>
    <DistanceMeters>900</DistanceMeters><Calories>60</Calories></Lap>
   <Notes>windy</Notes>
  </Activity>
  <Activity Sport="Biking"><Id>2026-04-02T06:00:00Z</Id></Activity>
 </Activities>
</TrainingCenterDatabase>
"""
GPX = """<?xml version="1.0"?>
<gpx version="1.1" xmlns="http://www.topografix.com/GPX/1/1"><metadata><time>2020-01-01T00:00:00Z</time></metadata>
<trk><name>Lunch</name><type>running</type><trkseg>
<trkpt lat="50.0" lon="8.0"><ele>100</ele><time>2026-04-01T12:00:00Z</time></trkpt>
<trkpt lat="50.01" lon="8.0"><time>2026-04-01T12:05:00Z</time></trkpt>
</trkseg><trkseg>
<trkpt lat="50.02" lon="8.0"><time>2026-04-01T12:10:00Z</time></trkpt>
<trkpt lat="50.03" lon="8.0"><time>2026-04-01T12:15:00Z</time></trkpt>
</trkseg></trk>
<trk><name>Plan</name><trkseg><trkpt lat="1" lon="1"/></trkseg></trk></gpx>
"""
START = 1_112_000_000  # FIT counts seconds from the end of 1989


def crc(data: bytes) -> int:
    """The checksum of the FIT protocol (CRC-16/ARC)."""
    value = 0
    for byte in data:
        value ^= byte
        for _ in range(8):
            value = value >> 1 ^ (0xA001 if value & 1 else 0)
    return value


def message(number: int, fields: list[tuple[int, str, int]]) -> bytes:
    """A definition and its data: fields are (number, struct letter, value)."""
    types = {"B": 0x02, "H": 0x84, "I": 0x86, "E": 0x00}
    head = struct.pack("<BBBHB", 0x40, 0, 0, number, len(fields))
    size = {letter: struct.calcsize(letter.replace("E", "B")) for letter in types}
    head += b"".join(struct.pack("<BBB", field, size[letter], types[letter]) for field, letter, _ in fields)
    data = b"".join(struct.pack("<" + letter.replace("E", "B"), value) for _, letter, value in fields)
    return head + b"\0" + data


def fit(*messages: bytes) -> bytes:
    body = b"".join((message(0, [(0, "E", 4), (1, "H", 1), (4, "I", START)]), *messages))
    head = struct.pack("<BBHI4s", 14, 0x10, 2132, len(body), b".FIT")
    head += struct.pack("<H", crc(head))
    return head + body + struct.pack("<H", crc(head + body))


RUN = message(18, [(2, "I", START), (5, "E", 1), (8, "I", 1_800_000), (9, "I", 500_000), (11, "H", 320)])
LIFTS = (
    message(225, [(0, "I", 40_000), (3, "H", 8), (4, "H", 60 * 16), (5, "B", 1), (7, "H", 0), (9, "H", 1)]),
    message(225, [(0, "I", 90_000), (5, "B", 0)]),
    message(225, [(0, "I", 30_000), (3, "H", 5), (4, "H", 980), (5, "B", 1), (7, "H", 28), (9, "H", 2)]),
)


def test_each_is_known_by_its_content() -> None:
    assert tcx.sniff(TCX.encode())
    assert gpx.sniff(GPX.encode())
    assert fit_file.sniff(fit(RUN))


def test_laps_of_a_tcx_add_up() -> None:
    found = Read(tcx.read, TCX)
    (run,) = found.workouts
    assert (run.name, run.started, run.duration_seconds) == ("Running", "2026-04-01T06:00:00+00:00", 900.5)
    assert (run.sets[0].distance_m, run.kcal, run.note) == (2900.0, 180.0, "windy")
    assert [one.line for one in found.skipped] == [13]


def test_a_gpx_is_measured_along_its_segments() -> None:
    found = Read(gpx.read, GPX)
    (run,) = found.workouts
    assert (run.name, run.started, run.duration_seconds) == ("Running", "2026-04-01T12:00:00+00:00", 900.0)
    assert run.sets[0].distance_m == pytest.approx(2 * 1111.95, abs=0.5)
    assert [(one.line, one.column) for one in found.skipped] == [(10, "time")]


def test_a_run_in_a_fit_file() -> None:
    (run,) = Read(fit_file.read, fit(RUN)).workouts
    assert (run.name, run.duration_seconds, run.kcal) == ("Running", 1800.0, 320.0)
    assert (run.sets[0].distance_m, run.started[:10]) == (5000.0, "2025-03-27")


def test_strength_sets_of_a_fit_file_keep_the_unit_that_was_shown_and_their_rests() -> None:
    (session,) = Read(fit_file.read, fit(*LIFTS, RUN)).workouts
    bench, squat = session.sets
    assert (bench.exercise, bench.reps, bench.weight, bench.unit, bench.rest_seconds) == (
        "Bench Press",
        8,
        60.0,
        "kg",
        90,
    )
    assert (squat.exercise, squat.reps, squat.weight, squat.unit) == ("Squat", 5, 135.0, "lb")


@pytest.mark.parametrize("cut", [13, 40, -1, -3])
def test_a_fit_file_that_is_cut_off_is_refused(cut: int) -> None:
    with pytest.raises(Unreadable):
        Read(fit_file.read, fit(*LIFTS, RUN)[:cut])


def test_broken_xml_is_refused() -> None:
    for reader, text in ((tcx.read, TCX), (gpx.read, GPX)):
        with pytest.raises(Unreadable):
            Read(reader, text[:-20])
