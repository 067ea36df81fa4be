"""Work in a process of its own, so that two cores share it: what it yields comes through a pipe."""

from __future__ import annotations

import os
import pickle
import signal
import traceback
from collections.abc import Callable, Iterator
from typing import Generic, NoReturn, TypeVar

from fit.kernel.errors import FitError, Storage

T = TypeVar("T")


class aside(Generic[T]):
    """`with aside(make) as found:` iterates `make()` in a child; here where that is not `worth` a process, or the
    system has only one core or no fork. What the child raises is raised here. When the `with` is left the child has
    gone, whatever it was doing.

    Enter it before there are threads, and before databases are open that the child could touch.
    """

    def __init__(self, make: Callable[[], Iterator[T]], worth: bool = True) -> None:
        self._make = make
        self._worth = worth and hasattr(os, "fork") and (os.cpu_count() or 1) > 1
        self._child = 0

    def __enter__(self) -> Iterator[T]:
        if not self._worth:
            return self._make()
        source, sink = os.pipe()
        # Ctrl-C reaches both: the child leaves it to us, from its first moment on.
        held = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
        try:
            self._child = os.fork()
            if self._child == 0:
                os.close(source)
                _work(self._make, sink, held)
        finally:
            signal.pthread_sigmask(signal.SIG_SETMASK, held)
        os.close(sink)
        return _received(source)

    def __exit__(self, *_: object) -> None:
        if self._child:
            os.kill(self._child, signal.SIGKILL)
            os.waitpid(self._child, 0)


def _work(make: Callable[[], Iterator[T]], sink: int, held: set[int]) -> NoReturn:
    """The child's whole life. It ends without a word: buffers and exit handlers are the parent's."""
    try:
        signal.signal(signal.SIGINT, signal.SIG_IGN)
        signal.pthread_sigmask(signal.SIG_SETMASK, held)
        with open(sink, "wb") as out:
            try:
                for one in make():
                    pickle.dump((one, None), out, pickle.HIGHEST_PROTOCOL)
                    out.flush()
                pickle.dump((None, StopIteration()), out)
            except BrokenPipeError:
                pass  # nobody listens any more
            except Exception as error:
                if not isinstance(error, FitError):
                    error.add_note("".join(traceback.format_exception(error)))
                pickle.dump((None, error), out)
    finally:
        os._exit(0)


def _received(source: int) -> Iterator[T]:
    with open(source, "rb", buffering=1 << 20) as said:
        while True:
            try:
                one, error = pickle.load(said)
            except (EOFError, pickle.UnpicklingError):
                raise Storage("the process that read the file was ended", "nothing was stored; try again") from None
            if isinstance(error, StopIteration):
                return
            if error is not None:
                raise error
            yield one
