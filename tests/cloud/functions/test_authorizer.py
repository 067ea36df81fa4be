"""Who may come in: the function that API Gateway asks first."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from types import SimpleNamespace
from typing import Any

import pytest

from fit.cloud.functions import authorizer
from fit.cloud.functions.observing import Failed
from fit.kernel.errors import Storage

TOKEN = "fit_" + "x" * 43
CONTEXT = SimpleNamespace(aws_request_id="req-1")


class _Accounts:
    def __init__(self, bearer: Any = None, broken: bool = False) -> None:
        self._bearer, self._broken = bearer, broken
        self.asked: list[str] = []

    def bearer(self, token: str) -> Any:
        self.asked.append(token)
        if self._broken:
            raise Storage(f"the table is busy with {token}")
        return self._bearer


def _bearer(revoked: bool = False, expired: bool = False) -> SimpleNamespace:
    return SimpleNamespace(user_id="u1", device_id="d1", revoked=revoked, expired=expired)


@pytest.fixture
def ask(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Any:
    monkeypatch.setenv("POWERTOOLS_SERVICE_NAME", "authorizer")

    def asked(accounts: _Accounts, **headers: str) -> tuple[Any, dict[str, Any]]:
        monkeypatch.setattr(authorizer, "_accounts", lambda: accounts)
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        said = authorizer.handler({"headers": named, "requestContext": {"requestId": "gw-1"}}, CONTEXT)
        return said, json.loads(capsys.readouterr().out)

    return asked


def test_a_good_token_is_let_in_as_its_user_and_device(ask: Any) -> None:
    said, told = ask(_Accounts(_bearer()), authorization=f"Bearer {TOKEN}", x_fit_correlation_id="cor-1")
    assert said == {"isAuthorized": True, "context": {"user_id": "u1", "device_id": "d1"}}
    assert (told["message"], told["correlation_id"], told["service"]) == ("let in", "cor-1", "authorizer")
    assert told["function_request_id"] == "req-1"


def test_header_names_are_read_in_any_letters(ask: Any) -> None:
    accounts = _Accounts(_bearer())
    assert ask(accounts, Authorization=f"Bearer {TOKEN}")[0]["isAuthorized"]
    assert accounts.asked == [TOKEN]


@pytest.mark.parametrize(
    ("bearer", "reason"), [(None, "unknown"), (_bearer(revoked=True), "revoked"), (_bearer(expired=True), "expired")]
)
def test_others_are_not_and_the_log_says_why(ask: Any, bearer: Any, reason: str) -> None:
    said, told = ask(_Accounts(bearer), authorization=f"Bearer {TOKEN}")
    assert said == {"isAuthorized": False, "context": {"reason": reason}}
    assert (told["message"], told["reason"], told["correlation_id"]) == ("refused", reason, "gw-1")
    assert TOKEN not in json.dumps(told)


@pytest.mark.parametrize("header", ["", "Bearer", "Bearer fit_short", f"Basic {TOKEN}", f"Bearer {TOKEN}x"])
def test_what_cannot_be_a_token_costs_no_request_to_the_table(ask: Any, header: str) -> None:
    accounts = _Accounts(_bearer())
    assert not ask(accounts, authorization=header)[0]["isAuthorized"]
    assert accounts.asked == []


def test_a_table_that_fails_is_no_bad_token(ask: Any, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(Failed, match="Storage"):
        ask(_Accounts(broken=True), authorization=f"Bearer {TOKEN}")
    out = capsys.readouterr().out
    assert json.loads(out)["error"] == "Storage"
    assert TOKEN not in out


def test_it_starts_without_what_the_other_functions_need() -> None:
    code = "import sys, fit.cloud.functions.authorizer; print(sorted(sys.modules))"
    loaded = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True,
        env={**os.environ, "PYTHONPATH": "src"},
    ).stdout  # fmt: skip
    for heavy in ("aws_lambda_powertools", "pydantic", "boto3", "fit.app", "fit.cloud.resolver", "sqlite3"):
        assert f"'{heavy}'" not in loaded
