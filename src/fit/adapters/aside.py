"""Work in a process of its own, so that two cores share it: what it yields comes through a pipe."""

from __future__ import annotations

import marshal
import os
import signal

from fit.kernel.errors import FitError, Storage

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import Any, BinaryIO, NoReturn

_LENGTH = 8
"""Bytes that say how long a message is."""
_END = b""


class aside:
    """`with aside(make) as found:` iterates `make()` in a child; here where that is not `worth` a process, or the
    system has only one core or no fork. What the child raises is raised here. When the `with` is left the child has
    gone, whatever it was doing.

    What `make()` yields is plain: tuples, lists, dictionaries, texts, numbers. Enter it before there are threads, and
    before databases are open that the child could touch.
    """

    def __init__(self, make: Callable[[], Iterator[Any]], worth: bool = True) -> None:
        self._make = make
        self._worth = worth and hasattr(os, "fork") and (os.cpu_count() or 1) > 1
        self._child = 0

    def __enter__(self) -> Iterator[Any]:
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


def _work(make: Callable[[], Iterator[Any]], sink: int, held: set[int]) -> NoReturn:
    """The child's whole life. It ends without a word: buffers and exit handlers are the parent's."""
    try:
        signal.signal(signal.SIGINT, signal.SIG_IGN)
        signal.pthread_sigmask(signal.SIG_SETMASK, held)
        with open(sink, "wb") as out:
            try:
                for one in make():
                    _say(out, one)
                _say(out, None, _END)
            except BrokenPipeError:
                pass  # nobody listens any more
            except Exception as error:
                _say(out, None, _told(error))
    finally:
        os._exit(0)


def _say(out: BinaryIO, one: Any, end: bytes | None = None) -> None:
    """A value, or how it ended: well, or with an error."""
    said = marshal.dumps((one, end))
    out.write(len(said).to_bytes(_LENGTH))
    out.write(said)
    out.flush()


def _told(error: Exception) -> bytes:
    import pickle
    import traceback

    if not isinstance(error, FitError):
        error.add_note("".join(traceback.format_exception(error)))
    return pickle.dumps(error)


def _received(source: int) -> Iterator[Any]:
    with open(source, "rb", buffering=1 << 20) as said:
        while True:
            length = int.from_bytes(said.read(_LENGTH))
            message = said.read(length)
            if not length or len(message) < length:
                raise Storage("the process that read the file was ended", "nothing was stored; try again")
            one, end = marshal.loads(message)
            if end == _END:
                return
            if end is not None:
                import pickle

                raise pickle.loads(end)
            yield one
