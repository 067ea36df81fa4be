"""`fit config`: a file that people edit too."""

from __future__ import annotations

import json

import pytest

from conftest import Fit


def write(fit: Fit, text: str) -> None:
    fit.home.mkdir(exist_ok=True)
    (fit.home / "config.toml").write_text(text, encoding="utf-8")


def test_without_a_file_everything_is_as_usual(fit: Fit) -> None:
    shown = fit("config", "show", "--json").json
    usual = {"editor": None, "sync.to": None, "server.url": None, "server.host": "127.0.0.1", "server.port": 8787}
    assert shown == usual
    said = fit("config", "path", "--json").json
    assert said == {"path": str(fit.home / "config.toml"), "exists": False}


def test_a_setting_is_set_got_and_taken_back(fit: Fit) -> None:
    fit("config", "set", "server.port", "9000")
    fit("config", "set", "sync.to", 'C:\\fit "sync"')
    assert fit("config", "get", "server.port").out == "9000\n"
    assert fit("config", "get", "sync.to", "--json").json == {"sync.to": 'C:\\fit "sync"'}
    fit("config", "set", "server.port", "default")
    assert fit("config", "get", "server.port", "--json").json == {"server.port": 8787}


def test_the_lines_and_comments_of_others_stay(fit: Fit) -> None:
    write(fit, '# mine\neditor = "nano"\n\n[server]\n# at home\nport = 1 # one\n\n[sync]\nto = "/a"\n')
    fit("config", "set", "server.host", "0.0.0.0")
    fit("config", "set", "server.port", "2")
    fit("config", "set", "editor", "vi")
    expected = '# mine\neditor = "vi"\n\n[server]\n# at home\nport = 2\nhost = "0.0.0.0"\n\n[sync]\nto = "/a"\n'
    assert (fit.home / "config.toml").read_text(encoding="utf-8") == expected


@pytest.mark.parametrize(
    ("text", "line", "word"),
    [
        ('editor = "nano"\ncolor = "red"\n', 2, "color"),
        ('[sync]\nto = "/a"\n[server]\n\nprot = 1\n', 5, "server.prot"),
        ("\n[servre]\nport = 1\n", 2, "servre"),
        ('[server]\nport = "x"\n', 2, "server.port"),
        ("[server]\nport = 70000\n", 2, "server.port"),
        ("editor = \n", 1, "editor"),
    ],
)
def test_what_nobody_knows_is_refused_with_its_line(fit: Fit, text: str, line: int, word: str) -> None:
    write(fit, text)
    error = json.loads(fit("config", "show", "--json", expect=2).err)["error"]
    assert f"line {line}" in error["message"]
    assert word in error["message"] + error["hint"]


def test_a_bad_value_leaves_the_file_as_it_was(fit: Fit) -> None:
    write(fit, 'editor = "nano"\n')
    fit("config", "set", "server.port", "soon", expect=2)
    fit("config", "set", "colour", "red", expect=3)
    assert (fit.home / "config.toml").read_text(encoding="utf-8") == 'editor = "nano"\n'
