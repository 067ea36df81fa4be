"""The settings of one machine, in a TOML file edited by hand: what nobody knows is refused with its line."""

from __future__ import annotations

import os
import tomllib
from pathlib import Path

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from fit.adapters.home import config_folder, make_private
from fit.kernel.errors import NotFound, Storage, Unreadable

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any


class _Section(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True)


class Sync(_Section):
    """`to`: the URL or folder that `fit sync` goes to without `--to`."""

    to: str | None = None


class Server(_Section):
    """`url`: where `fit login` goes; `host` and `port`: where `fit server` listens."""

    url: str | None = None
    host: str = "127.0.0.1"
    port: int = Field(default=8787, ge=0, le=65535)


class Config(_Section):
    """`editor`: the program of `fit plan edit`, before `VISUAL` and `EDITOR`."""

    editor: str | None = None
    sync: Sync = Sync()
    server: Server = Server()

    def flat(self) -> dict[str, Any]:
        """Dotted name → value, as in `server.port`."""
        found: dict[str, Any] = {}
        for name, value in self.model_dump().items():
            found |= {f"{name}.{key}": one for key, one in value.items()} if isinstance(value, dict) else {name: value}
        return found


def config_file(environ: Mapping[str, str]) -> Path:
    return Path(config_folder(environ)) / "config.toml"


def read_config(environ: Mapping[str, str]) -> Config:
    """What the file says over what is usual. Unreadable, with the line, for what no `fit` knows."""
    path = config_file(environ)
    return _checked(_text(path), path)


def set_config(environ: Mapping[str, str], name: str, value: str) -> Config:
    """Write one setting, and leave every other line as it is; `default` takes it out."""
    path = config_file(environ)
    before = _text(path)
    usual = known(_checked(before, path), name)
    section, _, key = name.rpartition(".")
    said = None if value == "default" else _toml(value, usual)
    after = _with_line(before.splitlines(), section, key, None if said is None else f"{key} = {said}")
    config = _checked(after, path, f"{name} cannot be {value}")
    _store(path, after)
    return config


def known(config: Config, name: str) -> Any:
    """The value of a setting. NotFound, with what there is, for one that is none."""
    flat = config.flat()
    if name not in flat:
        raise NotFound(f'there is no setting "{name}"', f"one of {', '.join(flat)}")
    return flat[name]


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8-sig")
    except FileNotFoundError:
        return ""
    except UnicodeDecodeError as error:
        raise Unreadable(f"{path}: byte {error.start + 1} is no UTF-8", "save the file as UTF-8") from error
    except OSError as error:
        raise Storage(f"{path} cannot be read: {error.strerror}", "check its permissions") from error


def _checked(text: str, path: Path, wrong: str = "") -> Config:
    try:
        return Config.model_validate(tomllib.loads(text))
    except tomllib.TOMLDecodeError as error:
        raise Unreadable(f"{path}: {error}", "TOML, as in: editor = \"nano\"") from error
    except ValidationError as error:
        first = error.errors()[0]
        name = ".".join(str(part) for part in first["loc"])
        names = ", ".join(Config().flat())
        if first["type"] == "extra_forbidden":
            message, hint = f'there is no setting "{name}"', f"one of {names}"
        else:
            message, hint = f"{name}: {first['msg'][:1].lower()}{first['msg'][1:]}", f"fit config set {name} default"
        if wrong:
            raise Unreadable(f"{wrong}: {message}", hint) from error
        raise Unreadable(f"{path}, line {_line_of(text, first['loc'])}: {message}", hint) from error


def _line_of(text: str, loc: tuple[int | str, ...]) -> int:
    """The line, from 1, that a setting or its section stands in."""
    section, best = "", 1
    wanted = [str(part) for part in loc]
    for number, line in enumerate(text.splitlines(), start=1):
        said = line.strip()
        if said.startswith("["):
            section = said.strip("[] ").split("]")[0]
            if section == wanted[0]:
                best = number
        else:
            key = said.partition("=")[0].strip().strip("\"'")
            if [*([section] if section else []), key] == wanted or (not section and key == ".".join(wanted)):
                return number
    return best


def _with_line(lines: list[str], section: str, key: str, line: str | None) -> str:
    """The text with the key's line replaced, taken out, or put at the end of its section."""
    at, here, last = None, "", 0 if not section else None
    for number, text in enumerate(lines):
        said = text.strip()
        if said.startswith("["):
            here = said.strip("[] ")
        if here != section:
            continue
        if said:
            last = number + 1
        if not said.startswith(("[", "#")) and said.partition("=")[0].strip().strip("\"'") == key:
            at = number
    if at is not None:
        lines[at : at + 1] = [] if line is None else [line]
    elif line is not None and last is not None:
        lines.insert(last, line)
    elif line is not None:
        lines += ([""] if lines else []) + [f"[{section}]", line]
    return "\n".join(lines) + "\n" if lines else ""


def _toml(value: str, usual: Any) -> str:
    if isinstance(usual, int) and value.lstrip("-").isdigit():
        return value
    escaped = value.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


def _store(path: Path, text: str) -> None:
    """Written beside and moved into place, so that nobody ever reads half of it."""
    try:
        make_private(str(path.parent))
        beside = path.with_name(f".{path.name}.{os.getpid()}")
        beside.write_text(text, encoding="utf-8")
        beside.replace(path)
    except OSError as error:
        raise Storage(f"{path} cannot be written: {error.strerror}", "check the permissions of the folder") from error
