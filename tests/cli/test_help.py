"""The pages of all commands, and what is said of a command line that no command understands."""

from __future__ import annotations

from typing import Any

import pytest

from fit.cli.help import below
from fit.cli.tree import _root


def _paths() -> list[tuple[str, ...]]:
    root = _root()
    context = root.make_context("fit", ["x"], resilient_parsing=True)

    def walk(command: Any, path: tuple[str, ...]) -> list[tuple[str, ...]]:
        return [path, *[one for name, child in below(command, context) for one in walk(child, (*path, name))]]

    return [path for path in walk(root, ()) if path]


@pytest.mark.parametrize("columns", [40, 80])
@pytest.mark.parametrize("path", _paths(), ids=" ".join)
def test_every_page_fits_the_terminal(
    fit: Any, monkeypatch: pytest.MonkeyPatch, path: tuple[str, ...], columns: int
) -> None:
    import fit.cli.help as page

    monkeypatch.setattr(page, "room", lambda: columns)
    said = fit(*path, "--help").out
    long = [line for line in said.splitlines() if len(line) > columns and len(line.split()) > 1]
    assert not long
    assert "<" not in said.split("Options")[-1]


def test_a_page_tells_usage_words_options_and_defaults(fit: Any) -> None:
    said = fit("events", "tail", "--help").out
    assert said.startswith("Usage: fit events tail [OPTIONS]\n")
    assert "  -n N" in said
    assert "Else 10." in said


def test_the_page_comes_in_every_way_it_is_asked_for(fit: Any) -> None:
    page = fit("amend", "--help").out
    assert fit("amend", "-h").out == page
    assert fit("help", "amend").out == page
    assert fit("-h").out == fit("help").out == fit().out == fit("--help").out


def test_a_group_alone_shows_its_page(fit: Any) -> None:
    assert fit("exercise").out == fit("exercise", "--help").out != ""


def test_the_page_is_one_document_for_a_script(fit: Any) -> None:
    assert list(fit("exercise", "--help", "--json").json["commands"]) == [
        "list", "show", "add", "alias", "rename", "merge"
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("words", "message", "hint"),
    [
        (("nosuch",), 'there is no command "nosuch"', "fit --help lists the commands"),
        (("histroy",), 'there is no command "histroy"', "did you mean fit history?"),
        (("exercise", "lits"), 'fit exercise has no command "lits"', "did you mean fit exercise list, "),
        (("events", "zzzz"), 'fit events has no command "zzzz"', "fit events --help"),
        (("history", "--sinc", "x"), "there is no option --sinc", "did you mean --since"),
        (("log", "bench", "3x8", "--zzz"), "there is no option --zzz", "fit log --help"),
        (("undo", "x"), 'STEPS is a whole number from 1, not "x"', "fit undo --help"),
        (("undo", "-1"), 'STEPS is a whole number from 1, not "-1"', "fit undo --help"),
        (("undo", "0"), 'STEPS is a whole number from 1, not "0"', "fit undo --help"),
        (("amend", "--set", "x"), '--set is a whole number, not "x"', "fit amend --help"),
        (("amend", "--set"), "--set needs a value", "fit amend --help"),
        (("history", "--all=yes"), "--all takes no value", "fit history --help"),
        (("events", "show"), "EVENT is missing", "fit events show EVENT"),
        (("history", "more"), '"more" is one word too many', "fit history --help"),
    ],
)
def test_a_wrong_command_line_is_told_in_words(fit: Any, words: tuple[str, ...], message: str, hint: str) -> None:
    error = fit(*words, "--json", expect=2).error if words[-1] != "--set" else None
    text = fit(*words, expect=2).err
    assert f"error: {message}\n" in text
    assert hint in text
    assert error is None or error["message"] == message
