"""What the functions tell of themselves: lines of JSON, figures and traces, and never what a lifter logged."""

from __future__ import annotations

import functools
import json
import logging
import os
import re
import sys
from contextlib import contextmanager

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from typing import Any

    from aws_lambda_powertools import Logger, Metrics, Tracer

    Handler = Callable[[Mapping[str, Any], Any], Any]

# Figure → unit. src/infra's dashboard and alarms name the same; Lag is from an event's arrival to its folding.
FIGURES = {
    "EventsAccepted": "Count", "Lag": "Milliseconds", "Parked": "Count", "Quarantined": "Count", "Conflicts": "Count",
    "Relayed": "Count", "Erased": "Count",
}  # fmt: skip

OURS = "fit"
_WORD = re.compile(r"[A-Za-z0-9_.:-]{1,80}")
_TOKEN = re.compile(r"fit_[A-Za-z0-9_-]{8,}|(?i:bearer\s+)\S+")
_ROOT = __file__.removesuffix("fit/cloud/functions/observing.py")
_CORRELATION = "fit_correlation_id"
_MOST_LETTERS, _MOST_FRAMES, _MOST_VALUES = 200, 5, 20
# Under these names come secrets or what lifters wrote.
_UNTOLD = frozenset((
    "authorization", "body", "cookie", "cookies", "data", "device_code", "event", "event_data", "headers",
    "item", "items", "name", "notes", "packed", "payload", "record", "records", "row", "rows", "text", "token",
    "user_code",
))  # fmt: skip
_LEVELS = ("DEBUG", "INFO", "WARNING", "ERROR", "CRITICAL")


class Failed(Exception):
    """A function failed; its log says how. What Lambda itself writes down of it is only the kind of error."""


@functools.cache
def logger() -> Logger:
    """Everything that is logged comes out as lines of JSON from here on, whoever logs it."""
    from aws_lambda_powertools import Logger
    from aws_lambda_powertools.logging.formatter import LambdaPowertoolsFormatter

    class Discreet(LambdaPowertoolsFormatter):
        def format(self, record: logging.LogRecord) -> str:
            return super().format(record if _ours(record) else _only_where(record))

        def serialize(self, log: Any) -> str:
            return json.dumps(told(log), separators=(",", ":"))

    discreet = Discreet(utc=True, use_rfc3339=True)
    made = Logger(service=_service(), logger_handler=_OUT, logger_formatter=discreet, level=_level())
    logging.getLogger(made.name).propagate = False
    logging.getLogger(OURS).setLevel(_level())
    others = logging.getLogger()
    if "AWS_LAMBDA_FUNCTION_NAME" in os.environ:
        # Lambda's own handler would write messages and exceptions of all others as they are.
        others.handlers.clear()
    if _OUT not in others.handlers:
        others.addHandler(_OUT)
    return made


@functools.cache
def metrics() -> Metrics:
    from aws_lambda_powertools import Metrics

    return Metrics(namespace=os.environ.get("POWERTOOLS_METRICS_NAMESPACE", OURS), service=_service())


def count(figure: str, value: float = 1) -> None:
    """Add to one of FIGURES; `traced` writes them down when the handler is done."""
    unit = FIGURES[figure]
    if value or unit != "Count":
        metrics().add_metric(name=figure, unit=unit, value=value)


@contextmanager
def correlated(correlation_id: str | None) -> Iterator[None]:
    """Every line inside carries this `correlation_id`; what cannot be one is told as `unreadable`."""
    before = logger().get_correlation_id()
    logger().set_correlation_id(None if correlation_id is None else word(correlation_id) or "unreadable")
    try:
        yield
    except Exception as error:
        # The line that tells of it is written further out.
        vars(error).setdefault(_CORRELATION, logger().get_correlation_id())
        raise
    finally:
        logger().set_correlation_id(before)


def traced(handler: Handler) -> Handler:
    """A handler whose figures are written, whose errors are told discreetly, and which X-Ray sees where it is on."""

    @functools.wraps(handler)
    def observed(event: Mapping[str, Any], context: Any) -> Any:
        logger().append_keys(function_request_id=getattr(context, "aws_request_id", None))
        tracer = _tracer()
        asked = handler
        if tracer is not None:
            asked = tracer.capture_lambda_handler(handler, capture_response=False, capture_error=False)
        try:
            return asked(event, context)
        except Exception as error:
            with correlated(vars(error).get(_CORRELATION)):
                logger().error("failed", exc_info=error)
            raise Failed(type(error).__name__) from None
        finally:
            if metrics.cache_info().currsize and metrics().metric_set:
                metrics().flush_metrics()

    return observed


@functools.cache
def _tracer() -> Tracer | None:
    """None where there is nobody to send traces to, or nothing to send them with."""
    from importlib.util import find_spec

    if "AWS_XRAY_DAEMON_ADDRESS" not in os.environ or find_spec("aws_xray_sdk") is None:
        return None
    from aws_lambda_powertools import Tracer

    return Tracer(service=_service(), patch_modules=("botocore",))


def told(said: Mapping[str, Any]) -> dict[str, Any]:
    """What may be written down: short words, numbers, and lists of them; of an error its kind and place."""
    found: dict[str, Any] = {}
    for key, value in said.items():
        if key in ("exception", "exception_name", "exception_notes"):
            continue
        if key == "stack_trace":
            found |= told_of(value["value"])
        elif key.lower().replace("-", "_") in _UNTOLD:
            found[key] = "(untold)"
        else:
            found[key] = _plain(value)
    return found


def told_of(error: BaseException) -> dict[str, Any]:
    """The kind of an error, our or AWS's word for it, and its place; not what it says: that may be somebody's data."""
    import traceback

    kinds, codes, seen = [], [], error
    for _ in range(_MOST_FRAMES):
        kinds.append(type(seen).__name__)
        answer = getattr(seen, "response", None)
        code = answer.get("Error", {}).get("Code") if isinstance(answer, dict) else getattr(seen, "code", None)
        codes += [code[:80]] if isinstance(code, str) and _WORD.fullmatch(code[:80]) else []
        following = seen.__cause__ or seen.__context__
        if following is None:
            break
        seen = following
    frames = traceback.extract_tb(error.__traceback__)[-_MOST_FRAMES:]
    where = [f"{f.filename.removeprefix(_ROOT).rpartition('/site-packages/')[2]}:{f.lineno} {f.name}" for f in frames]
    found: dict[str, Any] = {"error": kinds[0], "where": where}
    if kinds[1:]:
        found["because"] = kinds[1:]
    return {**found, "codes": codes} if codes else found


def word(found: object) -> str | None:
    """A foreign text that can be an id, None where it cannot."""
    return found if isinstance(found, str) and _WORD.fullmatch(found) else None


def line(level: str, message: str, **said: Any) -> None:
    """One line for those who cannot wait for powertools (the authorizer)."""
    import time

    if _LEVELS.index(level) < _LEVELS.index(_level()):
        return
    now = time.time()
    stamp = time.strftime("%Y-%m-%dT%H:%M:%S", time.gmtime(now)) + f".{int(now % 1 * 1000):03d}+00:00"
    found = {"level": level, "message": message, "timestamp": stamp, "service": _service()}
    found |= {key: value for key, value in told(said).items() if value is not None}
    sys.stdout.write(json.dumps(found, separators=(",", ":")) + "\n")


def _plain(value: Any, deep: bool = False) -> Any:
    if value is None or isinstance(value, bool | int | float):
        return value
    if isinstance(value, str):
        return _TOKEN.sub("(token)", value)[:_MOST_LETTERS]
    if isinstance(value, list | tuple | set | frozenset) and not deep:
        return [_plain(each, deep=True) for each in list(value)[:_MOST_VALUES]]
    return f"({type(value).__name__})"


class _Out(logging.Handler):
    """To what is stdout when a line is written."""

    def emit(self, record: logging.LogRecord) -> None:
        sys.stdout.write(self.format(record) + "\n")
        sys.stdout.flush()


_OUT = _Out()


def _ours(record: logging.LogRecord) -> bool:
    return record.name in (OURS, _service()) or record.name.startswith(f"{OURS}.")


def _only_where(record: logging.LogRecord) -> logging.LogRecord:
    """Others' code may say anything; its place says which sentence it was."""
    return logging.makeLogRecord({
        "name": record.name, "levelname": record.levelname, "levelno": record.levelno, "created": record.created,
        "msecs": record.msecs, "pathname": record.pathname, "filename": record.filename, "lineno": record.lineno,
        "funcName": record.funcName, "msg": f"{record.name} said something", "args": (), "exc_info": record.exc_info,
    })  # fmt: skip


def _service() -> str:
    return os.environ.get("POWERTOOLS_SERVICE_NAME", OURS)


def _level() -> str:
    asked = os.environ.get("POWERTOOLS_LOG_LEVEL", "INFO").upper()
    return asked if asked in _LEVELS else "INFO"
