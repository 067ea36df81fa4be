"""`fit completion`: what a shell needs to complete commands, exercises, plans and days."""

from __future__ import annotations

from collections.abc import Iterator  # Typer reads the annotation at run time

import typer

from fit.cli.answer import Answer, Line
from fit.kernel.errors import Unreadable

app = typer.Typer()

# Each hands the words up to the cursor to `fit --complete`, and where nothing fits leaves the word to file names.
_BASH = r"""_fit() {
    local cur=${COMP_WORDS[COMP_CWORD]} line
    COMPREPLY=()
    while IFS= read -r line; do
        [[ $cur == [\"\']* ]] || printf -v line %q "$line"
        COMPREPLY+=("$line")
    done < <("$1" --complete bash "${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
}
complete -o default -F _fit fit
"""
_ZSH = r"""#compdef fit
_fit() {
    local -a found
    found=("${(@f)$(${words[1]} --complete zsh "${(@)words[2,CURRENT]}" 2>/dev/null)}")
    if [[ -n $found[1] ]]; then _describe fit found; else _files; fi
}
if [[ $funcstack[1] == _fit ]]; then _fit "$@"; else compdef _fit fit; fi
"""
_FISH = r"""function __fit_complete
    set -l words (commandline -opc)
    set -l typed (commandline -ct)
    set -l found ($words[1] --complete fish $words[2..-1] "$typed" 2>/dev/null)
    if test (count $found) -gt 0
        printf '%s\n' $found
    else
        __fish_complete_path "$typed"
    end
end
complete -c fit -f -a '(__fit_complete)'
"""
SCRIPTS = {"bash": _BASH, "zsh": _ZSH, "fish": _FISH}


def _shells(incomplete: str) -> Iterator[str]:
    yield from (shell for shell in SCRIPTS if shell.startswith(incomplete))


@app.command()
def completion(shell: str = typer.Argument(help="bash, zsh or fish.", autocompletion=_shells)) -> Answer:
    """Print the completion script; in bash: eval "$(fit completion bash)"."""
    if shell not in SCRIPTS:
        raise Unreadable(f'no completion for "{shell}"', f"one of {', '.join(SCRIPTS)}")
    script = SCRIPTS[shell]
    return Answer(shape={"shell": shell, "script": script}, text=(Line(text=script.rstrip("\n")),))
