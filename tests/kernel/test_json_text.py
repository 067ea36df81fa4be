"""JSON as it stands in the log: the same values and the same refusals as the standard package."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fit.kernel import json_text

values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=12,
)


@given(values)
def test_what_was_written_reads_back(value: object) -> None:
    assert json_text.read(json_text.write(value)) == value


@given(values)
def test_it_writes_what_the_standard_package_writes(value: object) -> None:
    assert json_text.write(value) == json.dumps(value, ensure_ascii=False, separators=(",", ":"))


@given(values)
def test_it_reads_what_the_standard_package_wrote(value: object) -> None:
    assert json_text.read(json.dumps(value)) == value


@pytest.mark.parametrize("value", [float("nan"), float("inf"), -float("inf")])
def test_numbers_that_json_does_not_know_are_never_written(value: float) -> None:
    with pytest.raises(ValueError, match="not JSON compliant"):
        json_text.write({"weight": value})


@pytest.mark.parametrize("value", [{1, 2}, b"x", object()])
def test_what_json_does_not_know_is_never_written(value: object) -> None:
    with pytest.raises(TypeError, match="no JSON"):
        json_text.write([value])


BROKEN = (
    "", "{", "{broken", '{"a"', '{"a":', "[1,", '"', "nul", "NaN", "Infinity", "1 2", "{} x", "'a'", "[" * 100_000,
)  # fmt: skip


@pytest.mark.parametrize("text", BROKEN, ids=lambda t: t[:10])
def test_what_is_no_json_is_a_value_error(text: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        json_text.read(text)


def test_what_is_no_json_is_a_value_error_where_nobody_has_imported_json() -> None:
    """CPython's scanner then leaves its error unset, which becomes a SystemError."""
    words = (
        "import sys\nfrom fit.kernel import json_text\nassert 'json' not in sys.modules\n"
        f"for text in {BROKEN[:-1]!r}:\n"
        "    try: json_text.read(text)\n    except ValueError: continue\n    raise SystemExit(text)"
    )
    done = subprocess.run([sys.executable, "-c", words], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
