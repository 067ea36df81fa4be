"""The immutable value every message and state is: frozen, slotted, keyword-only, without the cost of `dataclasses`."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any, ClassVar, Self, dataclass_transform
else:

    def dataclass_transform(**_):
        return lambda cls: cls


_set = object.__setattr__


@dataclass_transform(kw_only_default=True, frozen_default=True)
class _Fields(type):
    """Turns a class body's annotations into slots, in their order; class-level values become defaults."""

    def __new__(mcs, name: str, bases: tuple[type, ...], body: dict[str, Any]) -> Any:
        own = tuple(f for f, kind in body.get("__annotations__", {}).items() if not kind.startswith("ClassVar"))
        inherited = tuple(f for base in bases for f in getattr(base, "_names", ()))
        defaults = {f: body.pop(f) for f in own if f in body}
        body["__slots__"] = own
        body["_names"] = body["__match_args__"] = (*inherited, *own)
        body["_known"] = frozenset(body["_names"])
        body["_defaults"] = {k: v for base in bases for k, v in getattr(base, "_defaults", {}).items()} | defaults
        return super().__new__(mcs, name, bases, body)


class Record(metaclass=_Fields):
    """A value: keyword-only, immutable, equal by type and fields, fit for `match`."""

    _names: ClassVar[tuple[str, ...]]
    _known: ClassVar[frozenset[str]]
    _defaults: ClassVar[dict[str, Any]]

    def __init__(self, **given: Any) -> None:
        names = self._names
        values = given if len(given) == len(names) else {**self._defaults, **given}
        try:
            for name in names:
                _set(self, name, values[name])
        except KeyError:
            raise TypeError(f"{type(self).__name__}: missing {[n for n in names if n not in values]}") from None
        if len(values) != len(names):
            raise TypeError(f"{type(self).__name__}: unknown {[n for n in given if n not in names]}")

    def __setattr__(self, name: str, value: Any) -> None:
        raise AttributeError(f"{type(self).__name__} is immutable")

    def __delattr__(self, name: str) -> None:
        raise AttributeError(f"{type(self).__name__} is immutable")

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Record) and type(self) is type(other) and self._values() == other._values()

    def __hash__(self) -> int:
        return hash((type(self), self._values()))

    def __repr__(self) -> str:
        said = ", ".join(f"{n}={getattr(self, n)!r}" for n in self._names)
        return f"{type(self).__name__}({said})"

    def __reduce__(self) -> tuple[Any, ...]:
        return _again, (type(self), self.fields())

    @classmethod
    def _of(cls, values: Sequence[Any]) -> Self:
        """The value of all its fields, in their order."""
        return cls(**dict(zip(cls._names, values, strict=True)))

    def _values(self) -> tuple[Any, ...]:
        return tuple([getattr(self, n) for n in self._names])

    def fields(self) -> dict[str, Any]:
        """Names and values, in their order."""
        return {n: getattr(self, n) for n in self._names}

    def but(self, **changes: Any) -> Self:
        """This value with some fields changed."""
        return type(self)(**{**self.fields(), **changes})


def _again(kind: type[Record], fields: dict[str, Any]) -> Record:
    """Unpickling and `copy` go through the constructor, since nobody may set a field."""
    return kind(**fields)
