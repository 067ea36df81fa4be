"""The generated pages say what the code says."""

from __future__ import annotations

import importlib.util
from pathlib import Path

import pytest

_SPEC = importlib.util.spec_from_file_location("reference", Path(__file__).with_name("reference.py"))
assert _SPEC is not None
assert _SPEC.loader is not None
reference = importlib.util.module_from_spec(_SPEC)
_SPEC.loader.exec_module(reference)

CURE = "run: .venv/bin/python -m tests.docs.reference"


@pytest.mark.parametrize("name", ["cli.md", "domain-design.md"])
def test_a_generated_page_is_current(name: str) -> None:
    pages = {path.name: (path, text) for path, text in reference.pages().items()}
    path, text = pages[name]
    assert path.read_text() == text, CURE
