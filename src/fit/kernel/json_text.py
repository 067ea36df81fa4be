"""JSON as it stands in the log: compact, UTF-8, no NaN; the C half of `json` without the cost of the other half."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


def _default(value: Any) -> Any:
    raise TypeError(f"no JSON for {type(value).__name__}")


try:
    # `import json` compiles regular expressions that only its pure Python fallback needs: 2 ms of every `fit log`.
    from _json import encode_basestring, make_encoder, make_scanner

    class _Context:
        strict = True
        object_hook = None
        object_pairs_hook = None
        parse_float = float
        parse_int = int

        @staticmethod
        def parse_constant(name: str) -> Any:
            raise ValueError(f"{name} is no JSON")

        memo: dict[str, str] = {}  # noqa: RUF012 - the scanner's own scratch space

    _encode = make_encoder(None, _default, encode_basestring, None, ":", ",", False, False, False)
    _scan = make_scanner(_Context())  # type: ignore[arg-type] # typeshed names the class, CPython takes any context

    def write(value: Any) -> str:
        return "".join(_encode(value, 0))

    def read(text: str) -> Any:
        """The value of `text`; ValueError when it is no JSON (as `json.loads`, less leading and trailing blanks)."""
        try:
            value, end = _scan(text, 0)
        except (StopIteration, SystemError, RecursionError):
            # CPython's scanner leaves its own error unset (SystemError) as long as nobody has imported `json`.
            raise ValueError(f"no JSON: {text[:40]!r}") from None
        if end != len(text):
            raise ValueError(f"no JSON after character {end}: {text[end : end + 40]!r}")
        return value

except ImportError:  # another Python: slower, same bytes
    import json

    def write(value: Any) -> str:
        return json.dumps(value, ensure_ascii=False, separators=(",", ":"), allow_nan=False, default=_default)

    def read(text: str) -> Any:
        return json.loads(text)
