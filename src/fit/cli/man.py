"""`fit man`: the manual, in the pager on a terminal, as a page to install everywhere else."""

from __future__ import annotations

import typer

from fit.cli.answer import Answer, Line
from fit.cli.door import options
from fit.cli.help import page
from fit.cli.man_page import below, manual
from fit.cli.show import on_terminal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

app = typer.Typer()


@app.command(epilog="To install it: fit man > ~/.local/share/man/man1/fit.1 (make the folder first); then man fit.")
def man(ctx: typer.Context) -> Answer:
    """The manual: every command on one page. On a terminal in the pager; into a pipe or a file as roff, for man."""
    top = ctx.find_root()
    roff = manual(top)
    shape = {"name": "fit.1", "roff": roff}
    if not on_terminal(options()):
        return Answer(shape=shape, text=(Line(text=roff.rstrip("\n")),))
    if options().quiet or _paged(roff):
        return Answer(shape=shape)
    return Answer(shape=shape, text=tuple(_plain(top)))


def _paged(roff: str) -> bool:
    """Whether the machine has a `man` that could show the page; a file, because not every man reads from a pipe."""
    import os
    import shutil
    import subprocess
    import tempfile

    reader = shutil.which("man")
    if reader is None:
        return False
    with tempfile.TemporaryDirectory(prefix="fit-") as folder:
        path = os.path.join(folder, "fit.1")
        with open(path, "w", encoding="utf-8") as file:
            file.write(roff)
        return subprocess.run([reader, path], stderr=subprocess.DEVNULL, check=False).returncode == 0


def _plain(ctx: Any) -> Iterator[Line]:
    """The pages of all commands, one after another."""
    for child in below(ctx):
        yield from [line for line in page(child.command, child).text if isinstance(line, Line)]
        yield Line(text="")
        yield from _plain(child)
