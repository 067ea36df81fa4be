"""Answers where something is in the way: a full disk, a closed output, a narrow terminal, bytes that are no text."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from fit.cli.answer import Table

ROOT = Path(__file__).parents[2]


def _run(home: Path, *words: str | bytes, **more: Any) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "fit", *words], text=True, check=False, stderr=subprocess.PIPE,
        env={**os.environ, "FIT_HOME": str(home), "PYTHONPATH": str(ROOT / "src")}, **more,
    )  # fmt: skip


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no /dev/full")
@pytest.mark.parametrize("words", [("log", "bench", "3x8@50"), ("events", "list")])
def test_an_answer_that_cannot_be_written_is_said_to_be_lost(tmp_path: Path, words: tuple[str, ...]) -> None:
    with Path("/dev/full").open("w") as full:
        done = _run(tmp_path, *words, stdout=full)
    assert done.returncode == 6
    assert done.stderr.startswith("error: the answer cannot be written: No space left on device\n")
    assert "nothing was stored" not in done.stderr
    assert _run(tmp_path, "events", "verify", stdout=subprocess.PIPE).returncode == 0


@pytest.mark.parametrize("words", ["log bench 3x8@50", "history", "history --bogus", "doctor"])
def test_a_closed_output_is_no_bug(tmp_path: Path, words: str) -> None:
    command = f'"{sys.executable}" -m fit {words} >&- 2>&- <&-'
    env = {**os.environ, "FIT_HOME": str(tmp_path), "PYTHONPATH": str(ROOT / "src")}
    assert subprocess.run(["sh", "-c", command], env=env, check=False).returncode == (2 if "--bogus" in words else 0)


def test_no_input_at_all_is_said(tmp_path: Path) -> None:
    done = subprocess.run(
        ["sh", "-c", f'"{sys.executable}" -m fit log - <&-'], capture_output=True, text=True, check=False,
        env={**os.environ, "FIT_HOME": str(tmp_path), "PYTHONPATH": str(ROOT / "src")},
    )  # fmt: skip
    assert (done.returncode, done.stderr.splitlines()[0]) == (2, "error: there is no input to read")


def test_ctrl_c_ends_a_query_that_would_never_end(tmp_path: Path) -> None:
    endless = "with recursive c(x) as (select 1 union all select x + 1 from c) select count(*) from c"
    running = subprocess.Popen(
        [sys.executable, "-m", "fit", "sql", endless], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        env={**os.environ, "FIT_HOME": str(tmp_path), "PYTHONPATH": str(ROOT / "src")},
    )  # fmt: skip
    try:
        while running.poll() is None:
            time.sleep(0.2)
            running.send_signal(signal.SIGINT)
        assert running.returncode in (-signal.SIGINT, 130)
    finally:
        running.kill()


@pytest.mark.parametrize(
    "words",
    [("log", "bench", "3x8", "--note", "x\udcff"), ("exercise", "add", "x\udcff"), ("sql", "select '\udcff'"),
     ("take", "x\udcff"), ("undo", "\udcff"), ("log", "bench\udcff", "3x8")],
)  # fmt: skip
def test_bytes_that_are_no_text_are_refused_by_every_command(fit: Any, words: tuple[str, ...]) -> None:
    error = fit(*words, "--json", expect=2).error
    number = next(n for n, word in enumerate(words, 1) if "\udcff" in word)
    assert error["message"] == f"word {number} is not written in UTF-8"


def test_what_would_command_the_terminal_is_refused(fit: Any) -> None:
    assert "cannot be shown" in fit("log", "bench", "3x8", "--note", "\x1b[31mred", "--json", expect=2).error["message"]
    assert "cannot be shown" in fit("exercise", "add", "Foo\x07", "--json", expect=2).error["message"]


def test_a_note_of_several_lines_is_kept_and_shown_on_one(fit: Any) -> None:
    fit("log", "bench", "3x8", "--note", "felt\nstrong\t!")
    assert fit("history", "--json").json["workouts"][0]["exercises"][0]["note"] == "felt\nstrong\t!"
    assert '"felt strong !"' in fit("history").out


def test_what_other_devices_wrote_cannot_command_the_terminal(capsys: pytest.CaptureFixture[str]) -> None:
    from fit.cli.answer import Answer, Line
    from fit.cli.options import Options
    from fit.cli.show import show

    table = Table(columns=("a",), rows=(("\x1b[2J",),))
    show(Answer(shape=None, text=(Line(text="\x1b]0;x\x07 💪🏽"), table)), Options())
    assert capsys.readouterr().out == "?]0;x? 💪🏽\na\n?[2J\n"


def test_a_table_too_wide_for_the_terminal_becomes_lines(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    from fit.cli.tables import write_rich

    monkeypatch.setenv("COLUMNS", "40")
    row = ("Dumbbell Upright Row", "dumbbell-upright-row", "side delts, traps")
    wide = Table(columns=("name", "id", "muscles"), rows=(row,))
    write_rich(wide, colour=False)
    assert capsys.readouterr().out == (
        "Dumbbell Upright Row\n  id  dumbbell-upright-row\n  muscles  side delts, traps\n"
    )  # fmt: skip
    monkeypatch.setenv("COLUMNS", "52")
    write_rich(wide, colour=False)
    assert "dumbbell-upright-row" in capsys.readouterr().out
