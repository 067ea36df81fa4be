"""Constructors written out, for the many values of an import or a rebuild; a single command does without."""

from __future__ import annotations

from fit.kernel import messages
from fit.kernel.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Any

_quick: dict[type[Record], dict[str, Any]] = {}  # and the words that its functions know
_read: set[type[messages.Event]] = set()

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

def _of(values):
    self = _new(_twin)
    {unpack} = values
    self.__class__ = _kind
    return self

def _values(self):
    return ({values})
"""

# Whatever is not as expected is left to the plain way, which knows how to say so.
_READ = """
def read(payload):
    try:
        get = payload.get
        self = _new(_twin)
        {take}
    except (KeyError, TypeError, AttributeError):
        return _plain(_kind, payload)
    self.__class__ = _kind
    return self
"""
_PART = """
def part(value):
    if list in map(type, value.values()):
        raise TypeError
    get = value.get
    self = _new(_twin)
    {take}
    self.__class__ = _kind
    return self
"""


def quicken(kinds: Iterable[type[Record]]) -> None:
    """From here on values of these types are made faster. Types with subtypes stay as they are."""
    for kind in kinds:
        if kind not in _quick and kind._names and not kind.__subclasses__():
            _quick[kind] = _write_out(kind)


def quicken_reading(kinds: Iterable[type[messages.Event]]) -> None:
    """And payloads become events of these types faster."""
    for kind in kinds:
        quicken((kind, *kind.PARTS.values()))
        if kind in _quick and kind not in _read:
            reader: Any = staticmethod(_reader(kind, _quick[kind]))
            kind.read = reader  # type: ignore[method-assign] # written out for this type alone
            _read.add(kind)


def collect_seldom() -> None:
    """For a process that makes hundreds of thousands of values without a cycle among them: looking for cycles after
    every seven hundred takes a tenth of its time."""
    import gc

    gc.freeze()
    gc.set_threshold(1_000_000, 20, 100)


def _write_out(kind: type[Record]) -> dict[str, Any]:
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
        "_no": _no,
    }  # fmt: skip
    text = _TEMPLATE.format(
        parameters=", ".join([f"{n}=_defaults[{n!r}]" if n in kind._defaults else n for n in names]),
        take="; ".join([f"self.{n} = {n}" for n in names]),
        copy="; ".join([f"other.{n} = self.{n}" for n in names]),
        values="".join([f"self.{n}, " for n in names]), unpack="".join([f"self.{n}, " for n in names]),
    )  # fmt: skip
    exec(text, words)
    written = {"__init__": object.__init__, **{n: words[n] for n in ("__new__", "but", "_values")}}
    written["_of"] = staticmethod(words["_of"])
    for name, method in written.items():
        setattr(kind, name, method)
    return words


def _part_of(kind: type[Record]) -> Any:
    """What makes a part of its payload."""
    if kind not in _quick or any(said.startswith("tuple") for said in _annotations(kind).values()):
        return lambda value: messages._part(kind, value)
    words = _quick[kind]
    if "part" not in words:
        exec(_PART.format(take="\n    ".join([_of_part(n, kind) for n in kind._names])), words)
    return words["part"]


def _reader(kind: type[messages.Event], words: dict[str, Any]) -> Any:
    words["_plain"] = messages.Event.read.__func__  # type: ignore[attr-defined] # of a classmethod
    for name, part in kind.PARTS.items():
        words[f"_part_{name}"] = _part_of(part)
    lines = []
    for name in kind._names:
        default = f"get({name!r}, _defaults[{name!r}])" if name in kind._defaults else f"payload[{name!r}]"
        lines.append(f"v = {default}")
        if name in kind.PARTS:
            # What is no list of parts is the default, or somebody's own way.
            many = f"tuple([_part_{name}(each) for each in v])"
            lines.append(f"self.{name} = {many} if type(v) is list else v if {name!r} not in payload else _no()")
        else:
            lines.append(f"self.{name} = tuple(v) if type(v) is list else v")
    exec(_READ.format(take="\n        ".join(lines)), words)
    return words["read"]


def _no() -> Any:
    raise TypeError


def _of_part(name: str, kind: type[Record]) -> str:
    """What is None in a part counts as left out."""
    if name not in kind._defaults:
        return f"v = value[{name!r}]; self.{name} = _no() if v is None else v"
    if kind._defaults[name] is None:
        return f"self.{name} = get({name!r})"
    return f"v = get({name!r}); self.{name} = _defaults[{name!r}] if v is None else v"


def _annotations(kind: type[Record]) -> dict[str, str]:
    return {n: said for one in kind.__mro__ for n, said in vars(one).get("__annotations__", {}).items()}
