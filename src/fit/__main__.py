"""The front door: the hot path for `fit log`, the Typer tree for all else."""

from __future__ import annotations

import sys


def main() -> None:
    argv = sys.argv[1:]
    if "log" in argv[:4]:
        from fit.cli.hot import leave, run

        status = run(argv)
        if status is not None:
            leave(status)
    if "meal" in argv[:4] or "take" in argv[:4]:
        from fit.cli.hot import leave
        from fit.cli.meal_quick import run as store

        status = store(argv)
        if status is not None:
            leave(status)
    if "show" in argv or "trend" in argv:
        from fit.cli.bypass import run as read
        from fit.cli.hot import leave

        status = read(argv)
        if status is not None:
            leave(status)
    if "import" in argv[:4]:
        from fit.cli.bypass import bring
        from fit.cli.hot import leave

        status = bring(argv)
        if status is not None:
            leave(status)  # to take down what an import has in memory, value by value, takes a tenth of a second
    if argv in ([], ["--help"]):
        from fit.cli.hot import leave
        from fit.cli.options import Options
        from fit.cli.overview import overview
        from fit.cli.show import show

        leave(show(overview(), Options()))
    from fit.cli.tree import main as tree

    sys.exit(tree(argv))


if __name__ == "__main__":
    main()
