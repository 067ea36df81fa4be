"""The server keeps what its OpenAPI promises, whatever it is asked."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings

from servers import Server, ask, registered

pytest.importorskip("aws_lambda_powertools", reason="the server needs the extra `server`")
schemathesis = pytest.importorskip("schemathesis", reason="schemathesis is in the extra `test`")

# The token would be gone; tests/cloud/test_server.py has them.
FAREWELLS = ("/v1/identity/logout", "/v1/identity/account")
EXAMPLES = 4


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    found = Server(
        tmp_path_factory.mktemp("server") / "home", "--open-registration", "--strangers", "1000000", "--quiet"
    )
    yield found
    found.stop()


@pytest.mark.parametrize("mode", ["positive", "negative"])
def test_every_answer_is_one_that_was_promised(server: Server, mode: str) -> None:
    """Schemathesis makes requests of the types, or against them: a few for each operation."""
    from schemathesis import GenerationMode, checks

    wanted = [
        checks.not_a_server_error, checks.status_code_conformance, checks.content_type_conformance,
        checks.response_schema_conformance,
    ]  # fmt: skip
    headers = {"Authorization": f"Bearer {registered(server.url)['token']}"}
    schema = schemathesis.openapi.from_url(f"{server.url}/v1/openapi.json")
    tried = 0
    for found in schema.get_all_operations():
        operation = found.ok()
        if operation.path in FAREWELLS:
            continue

        @given(case=operation.as_strategy(GenerationMode(mode)))
        @settings(
            max_examples=EXAMPLES, deadline=None, derandomize=True, database=None, phases=[Phase.generate],
            suppress_health_check=list(HealthCheck),
        )  # fmt: skip
        def promised(case: Any) -> None:
            case.call_and_validate(headers=headers, checks=wanted)

        try:
            promised()
        except Exception as error:
            if type(error).__name__ != "Unsatisfiable":  # nothing can be wrong with a request that has no parts
                raise
        tried += 1
    assert tried > 60


def test_the_document_names_every_route_and_who_may_ask(server: Server) -> None:
    said = ask(server.url, "GET", "/v1/openapi.json").json
    assert said["openapi"].startswith("3.1")
    assert len(said["paths"]) > 60
    open_ones = {p for p, methods in said["paths"].items() for m in methods.values() if m["security"] == []}
    assert open_ones == {
        "/healthz", "/v1/openapi.json", "/v1/identity/register", "/v1/identity/device/code",
        "/v1/identity/device/token",
    }  # fmt: skip
    ids = [m["operationId"] for methods in said["paths"].values() for m in methods.values()]
    assert len(ids) == len(set(ids))
