"""`fit completion`: what a shell needs to complete commands, exercises, plans and days."""

from __future__ import annotations

import typer

from fit.cli.answer import Answer, Line
from fit.kernel.errors import Unreadable

app = typer.Typer()

SHELLS = ("bash", "zsh", "fish")


@app.command()
def completion(shell: str = typer.Argument(help="bash, zsh or fish.")) -> Answer:
    """Print the completion script; in bash: eval "$(fit completion bash)"."""
    if shell not in SHELLS:
        raise Unreadable(f'no completion for "{shell}"', f"one of {', '.join(SHELLS)}")
    from typer._completion_shared import get_completion_script

    script = get_completion_script(prog_name="fit", complete_var="_FIT_COMPLETE", shell=shell)
    return Answer(shape={"shell": shell, "script": script}, text=(Line(text=script),))
