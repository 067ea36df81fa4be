"""Where a lifter's log lives: `FIT_HOME`, or the data folder of the platform."""

from __future__ import annotations

import os
import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping


def data_folder(environ: Mapping[str, str]) -> str:
    """`FIT_HOME`, else what platformdirs calls the user's data folder (said here by hand for Linux: its import costs
    as much as a whole `fit log`; a test holds both equal)."""
    if home := environ.get("FIT_HOME"):
        return home
    if sys.platform.startswith("linux"):
        xdg = environ.get("XDG_DATA_HOME", "")
        # A relative path would be another log in every folder: the XDG specification has it ignored.
        return os.path.join(xdg if os.path.isabs(xdg) else _of_user(".local/share"), "fit")
    import platformdirs

    return platformdirs.user_data_dir("fit", appauthor=False)


def _of_user(folder: str) -> str:
    """A folder of the user's. A HOME that is empty or relative says nothing, as one that is missing: else each folder
    would have a log of its own, or the root of the disk would."""
    if not os.path.isabs(os.environ.get("HOME", "/")):
        import pwd

        try:
            return os.path.join(pwd.getpwuid(os.getuid()).pw_dir, folder)
        except KeyError:  # a user of a container, whom no list of users knows
            pass
    return os.path.expanduser(f"~/{folder}")


def config_folder(environ: Mapping[str, str]) -> str:
    if home := environ.get("FIT_HOME"):
        return home
    import platformdirs

    return platformdirs.user_config_dir("fit", appauthor=False)


def log_file(environ: Mapping[str, str]) -> str:
    return os.path.join(data_folder(environ), "fit.db")


def make_private(folder: str) -> None:
    """The folder, for its owner's eyes only. A folder that was there keeps its mode: `fit doctor` speaks of it."""
    if not os.path.isdir(folder):
        os.makedirs(os.path.dirname(folder) or ".", exist_ok=True)
        try:
            os.mkdir(folder, 0o700)
            os.chmod(folder, 0o700)  # whatever the umask took away
        except FileExistsError:
            return
