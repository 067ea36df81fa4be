"""The functions tell what they do, and never what a lifter logged or who may log in."""

from __future__ import annotations

import json
import logging
import os
import subprocess
import sys
from types import SimpleNamespace
from typing import Any

import pytest

from fit.cloud.functions import observing
from fit.kernel.errors import Storage

TOKEN = "fit_" + "x" * 43
SECRET = "bench 3x8@50 with a sore knee"


@pytest.fixture(autouse=True)
def _a_function(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("POWERTOOLS_METRICS_NAMESPACE", "fit")
    monkeypatch.delenv("AWS_XRAY_DAEMON_ADDRESS", raising=False)


def lines(capsys: pytest.CaptureFixture[str]) -> list[dict[str, Any]]:
    return [json.loads(line) for line in capsys.readouterr().out.splitlines()]


def test_a_line_says_who_when_and_what_for_whom(capsys: pytest.CaptureFixture[str]) -> None:
    with observing.correlated("cor-1"):
        observing.logger().info("folded", events=3, domain="planning")
    (said,) = lines(capsys)
    assert said["service"] == "planning-consumer"
    assert (said["message"], said["events"], said["correlation_id"]) == ("folded", 3, "cor-1")
    assert said["timestamp"].endswith("+00:00")


def test_a_correlation_ends_where_it_ends(capsys: pytest.CaptureFixture[str]) -> None:
    with observing.correlated("outer"):
        with observing.correlated("inner"):
            observing.logger().info("a")
        observing.logger().info("b")
    observing.logger().info("c")
    assert [said.get("correlation_id") for said in lines(capsys)] == ["inner", "outer", None]


@pytest.mark.parametrize("odd", ["a b", "x" * 81, SECRET, 'a","level":"INFO'])
def test_what_cannot_be_a_correlation_id_is_not_written(odd: str, capsys: pytest.CaptureFixture[str]) -> None:
    with observing.correlated(odd):
        observing.logger().info("a")
    assert lines(capsys)[0]["correlation_id"] == "unreadable"


@pytest.mark.parametrize(
    "said",
    [
        {"authorization": f"Bearer {SECRET}"}, {"Authorization": SECRET}, {"body": SECRET}, {"event_data": SECRET},
        {"token": SECRET}, {"packed": SECRET}, {"event": {"body": SECRET}}, {"held": {"notes": SECRET}},
        {"held": [{"notes": SECRET}]}, {"held": [[SECRET]]}, {"user-code": SECRET}, {"held": SECRET.encode()},
    ],
)  # fmt: skip
def test_secrets_and_logged_data_are_never_written(said: Any, capsys: pytest.CaptureFixture[str]) -> None:
    observing.logger().info("received", extra=said)
    out = capsys.readouterr().out
    assert "received" in out
    assert "knee" not in out


def test_a_token_is_not_written_wherever_it_stands(capsys: pytest.CaptureFixture[str]) -> None:
    observing.logger().warning(f"odd {TOKEN}", asked=f"GET /x Bearer {TOKEN}", many=[TOKEN])
    logging.getLogger("fit.cloud").error("header %s", f"Bearer {TOKEN}")
    out = capsys.readouterr().out
    assert out.count("(token)") == 4
    assert "xxxx" not in out


def test_an_error_is_told_by_kind_and_place_but_not_by_its_words(capsys: pytest.CaptureFixture[str]) -> None:
    try:
        try:
            raise ValueError(SECRET)
        except ValueError as error:
            raise Storage(SECRET) from error
    except Storage as error:
        observing.logger().error("bug", exc_info=error)
    out = capsys.readouterr().out
    said = json.loads(out)
    assert (said["error"], said["because"], said["codes"]) == ("Storage", ["ValueError"], ["storage"])
    assert "test_observing.py" in said["where"][-1]
    assert "knee" not in out


def test_places_in_our_own_code_are_told_from_its_root_on(capsys: pytest.CaptureFixture[str]) -> None:
    try:
        observing.count("nothing")
    except KeyError as error:
        observing.logger().error("bug", exc_info=error)
    (said,) = lines(capsys)
    assert said["where"][-1].startswith("fit/cloud/functions/observing.py:")


def test_what_the_house_logs_in_the_standard_way_comes_out_too(capsys: pytest.CaptureFixture[str]) -> None:
    observing.logger()
    with observing.correlated("cor-2"):
        logging.getLogger("fit.cloud").error("bug", exc_info=KeyError(SECRET))
    out = capsys.readouterr().out
    assert json.loads(out)["correlation_id"] == "cor-2"
    assert json.loads(out)["error"] == "KeyError"
    assert "knee" not in out


def test_of_what_others_log_only_the_place_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    observing.logger()
    logging.getLogger("botocore.x").warning(SECRET, extra={"held": SECRET})
    out = capsys.readouterr().out
    assert json.loads(out)["message"] == "botocore.x said something"
    assert "test_of_what_others_log" in json.loads(out)["location"]
    assert "knee" not in out


def test_a_handler_that_fails_is_told_and_lambda_learns_the_kind_alone(capsys: pytest.CaptureFixture[str]) -> None:
    @observing.traced
    def handler(_: Any, __: Any) -> None:
        raise RuntimeError(SECRET)

    with pytest.raises(observing.Failed, match=r"^RuntimeError$") as raised:
        handler({}, SimpleNamespace(aws_request_id="req-1"))
    assert raised.value.__cause__ is None
    assert raised.value.__suppress_context__
    (said,) = lines(capsys)
    assert (said["level"], said["error"], said["function_request_id"]) == ("ERROR", "RuntimeError", "req-1")


def test_a_failure_is_told_with_the_correlation_it_happened_in(capsys: pytest.CaptureFixture[str]) -> None:
    @observing.traced
    def handler(_: Any, __: Any) -> None:
        with observing.correlated("cor-3"):
            raise ValueError

    with pytest.raises(observing.Failed):
        handler({}, None)
    observing.logger().info("after")
    assert [said.get("correlation_id") for said in lines(capsys)] == ["cor-3", None]


def test_figures_are_written_once_when_the_handler_is_done(capsys: pytest.CaptureFixture[str]) -> None:
    @observing.traced
    def handler(_: Any, __: Any) -> str:
        observing.count("EventsAccepted", 2)
        observing.count("EventsAccepted")
        observing.count("Lag", 12.5)
        observing.count("Parked", 0)
        return "done"

    assert handler({}, None) == "done"
    assert handler({}, None) == "done"
    first, second = lines(capsys)
    said = first["_aws"]["CloudWatchMetrics"][0]
    assert said["Namespace"] == "fit"
    assert said["Metrics"] == [
        {"Name": "EventsAccepted", "Unit": "Count"},
        {"Name": "Lag", "Unit": "Milliseconds"},
    ]
    assert (first["EventsAccepted"], first["Lag"], first["service"]) == ([2, 1], [12.5], "planning-consumer")
    assert second["Lag"] == [12.5]


def test_figures_are_written_when_the_handler_fails_too(capsys: pytest.CaptureFixture[str]) -> None:
    @observing.traced
    def handler(_: Any, __: Any) -> None:
        observing.count("Quarantined")
        raise ValueError

    with pytest.raises(observing.Failed):
        handler({}, None)
    assert "Quarantined" in lines(capsys)[-1]


def test_no_figure_no_line(capsys: pytest.CaptureFixture[str]) -> None:
    observing.traced(lambda _, __: None)({}, None)
    assert lines(capsys) == []


def test_a_figure_that_nobody_watches_is_a_mistake() -> None:
    with pytest.raises(KeyError):
        observing.count("Accepted")


def test_tracing_is_off_where_no_daemon_listens_and_where_no_sdk_is(monkeypatch: pytest.MonkeyPatch) -> None:
    assert observing._tracer() is None
    observing._tracer.cache_clear()
    monkeypatch.setenv("AWS_XRAY_DAEMON_ADDRESS", "127.0.0.1:2000")
    monkeypatch.setitem(sys.modules, "aws_xray_sdk", None)
    monkeypatch.setattr("importlib.util.find_spec", lambda _: None)
    assert observing._tracer() is None


def test_without_powertools_a_line_is_told_by_the_same_rules(capsys: pytest.CaptureFixture[str]) -> None:
    observing.line("INFO", "refused", reason="unknown", authorization=f"Bearer {TOKEN}", asked=TOKEN)
    (said,) = lines(capsys)
    assert (said["message"], said["reason"], said["service"]) == ("refused", "unknown", "planning-consumer")
    assert (said["authorization"], said["asked"]) == ("(untold)", "(token)")


def test_to_import_it_loads_nothing_that_is_heavy() -> None:
    code = "import sys, fit.cloud.functions.observing as o; o.line('INFO', 'a'); print(sorted(sys.modules))"
    loaded = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True,
        env={**os.environ, "PYTHONPATH": "src"},
    ).stdout  # fmt: skip
    assert "'logging'" in loaded
    for heavy in ("aws_lambda_powertools", "boto3", "botocore", "pydantic", "inspect"):
        assert f"'{heavy}'" not in loaded
