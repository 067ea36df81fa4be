"""Constructors written out, for the many values of an import or a rebuild; a single command does without."""

from __future__ import annotations

from fit.kernel.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Any

_quick: set[type[Record]] = set()

# The same as Record's, a third of the time: no loop over names, no dictionary in between. The fields are set while the
# value is still of a twin class that can be written to; then it becomes what it is. Compiling this costs 0.5 ms a
# class, which is why `fit log` does not.
_TEMPLATE = """
def __new__(cls, *, {parameters}):
    if cls is not _kind:
        raise TypeError(f"{{cls.__name__}}: its parent's constructor was written out")
    self = _new(_twin)
    {take}
    self.__class__ = _kind
    return self

def but(self, **changes):
    other = _new(_twin)
    {copy}
    for name in changes:
        if name not in _names:
            raise TypeError(f"{{_kind.__name__}}: unknown {{name}}")
        setattr(other, name, changes[name])
    other.__class__ = _kind
    return other

def _values(self):
    return ({values})
"""


def quicken(kinds: Iterable[type[Record]]) -> None:
    """From here on values of these types are made faster. Types with subtypes stay as they are."""
    for kind in kinds:
        if kind not in _quick and kind._names and not kind.__subclasses__():
            _write_out(kind)
            _quick.add(kind)


def _write_out(kind: type[Record]) -> None:
    names = kind._names
    open_to_writing: dict[str, Any] = {
        "__annotations__": dict.fromkeys(kind.__dict__["__slots__"], "Any"),
        "__setattr__": object.__setattr__,
        "__delattr__": object.__delattr__,
    }
    metaclass: Any = type(kind)
    twin = metaclass(f"_Unfinished{kind.__name__}", kind.__bases__, open_to_writing)
    words: dict[str, Any] = {
        "_kind": kind, "_twin": twin, "_new": object.__new__, "_names": kind._known, "_defaults": kind._defaults,
    }  # fmt: skip
    text = _TEMPLATE.format(
        parameters=", ".join([f"{n}=_defaults[{n!r}]" if n in kind._defaults else n for n in names]),
        take="; ".join([f"self.{n} = {n}" for n in names]),
        copy="; ".join([f"other.{n} = self.{n}" for n in names]),
        values="".join([f"self.{n}, " for n in names]),
    )
    exec(text, words)
    written = {"__init__": object.__init__, **{n: words[n] for n in ("__new__", "but", "_values")}}
    for name, method in written.items():
        setattr(kind, name, method)
