"""The log is found where platformdirs would look for it, without the cost of asking it."""

from __future__ import annotations

import os
import pwd
import sys
from pathlib import Path
from unittest.mock import patch

import platformdirs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from fit.adapters import home

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere platformdirs itself is asked")


@pytest.mark.parametrize("xdg", [None, "", " ", "/data", "/data/", "relative", "/with blank/x"])
@pytest.mark.parametrize("user", ["/home/me", "/"])
def test_the_plain_rule_is_that_of_platformdirs(monkeypatch: pytest.MonkeyPatch, xdg: str | None, user: str) -> None:
    monkeypatch.setenv("HOME", user)
    monkeypatch.delenv("FIT_HOME", raising=False)
    if xdg is None:
        monkeypatch.delenv("XDG_DATA_HOME", raising=False)
    else:
        monkeypatch.setenv("XDG_DATA_HOME", xdg)
    environ = {} if xdg is None else {"XDG_DATA_HOME": xdg}
    assert home.data_folder(environ) == platformdirs.user_data_dir("fit", appauthor=False)


@pytest.mark.parametrize("user", ["", "relative", "."])
def test_a_home_that_is_no_absolute_path_says_nothing(monkeypatch: pytest.MonkeyPatch, user: str) -> None:
    for name in ("FIT_HOME", "XDG_DATA_HOME"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("HOME", user)
    assert home.data_folder({}) == os.path.join(pwd.getpwuid(os.getuid()).pw_dir, ".local/share/fit")


_TEXT = st.text(st.characters(blacklist_categories=("Cs",), blacklist_characters="\0"), max_size=20)
_PATHS = _TEXT | _TEXT.map("/{}".format) | st.sampled_from(["", " ", "\t", "/", "//", "~", "~/data", "./x", "/a b"])
# A home that is no absolute path is taken differently by each platformdirs, and by no shell at all.
_ENVIRONMENTS = st.fixed_dictionaries(
    {}, optional={"HOME": _TEXT.map("/{}".format), "XDG_DATA_HOME": _PATHS, "XDG_CONFIG_HOME": _PATHS}
)


@given(_ENVIRONMENTS)
def test_whatever_the_environment_says_both_look_in_one_folder(environment: dict[str, str]) -> None:
    asked = {"HOME", "FIT_HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME"}
    others = {name: value for name, value in os.environ.items() if name not in asked}
    with patch.dict(os.environ, others | environment, clear=True):
        expected = platformdirs.user_data_dir("fit", appauthor=False)
        assert home.data_folder(os.environ) == expected
        assert home.data_folder({**os.environ, "FIT_HOME": ""}) == expected
        assert home.config_folder(os.environ) == platformdirs.user_config_dir("fit", appauthor=False)


def test_fit_home_wins() -> None:
    assert home.log_file({"FIT_HOME": "/x", "XDG_DATA_HOME": "/y"}) == "/x/fit.db"
    assert home.config_folder({"FIT_HOME": "/x"}) == "/x"


def test_a_new_folder_is_its_owners_alone_and_an_old_one_keeps_its_mode(tmp_path: Path) -> None:
    home.make_private(str(tmp_path / "a" / "b"))
    assert oct((tmp_path / "a" / "b").stat().st_mode & 0o777) == oct(0o700)
    (tmp_path / "c").mkdir(mode=0o755)
    home.make_private(str(tmp_path / "c"))
    assert oct((tmp_path / "c").stat().st_mode & 0o777) == oct(0o755)
