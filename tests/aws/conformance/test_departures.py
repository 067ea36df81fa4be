"""What is known to differ is told in docs/emulators.md, and looked at by a test that exists."""

from __future__ import annotations

from pathlib import Path

import pytest

from aws.conformance.departures import DEPARTURES, Departure, table

HERE = Path(__file__).parent
DOCS = HERE.parents[2] / "docs" / "emulators.md"


def test_the_docs_show_the_same_table() -> None:
    assert table() in DOCS.read_text()


@pytest.mark.parametrize("known", DEPARTURES, ids=lambda known: f"{known.emulator}:{known.test}:{known.of}")
def test_a_departure_names_a_test_and_a_page_of_aws(known: Departure) -> None:
    said = "".join(path.read_text() for path in HERE.glob("test_*.py"))
    assert f"def {known.test}(" in said
    assert not known.of or f'id="{known.of}"' in said
    assert known.url.startswith("https://docs.aws.amazon.com/")
