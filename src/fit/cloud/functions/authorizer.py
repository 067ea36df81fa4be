"""The function that API Gateway asks before any other who is asking."""

from __future__ import annotations

import functools
import os

from fit.cloud.authorizer import authorize
from fit.cloud.functions import observing

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from fit.cloud.ports import Accounts


def handler(event: Mapping[str, Any], context: Any) -> dict[str, Any]:
    """Whether they may come in. An error here is a 500 at the gateway, never a door that opens or a token that seems
    to be bad."""
    headers = {name.lower(): value for name, value in (event.get("headers") or {}).items()}
    known = observing.word(headers.get("x-fit-correlation-id")) or observing.word(
        (event.get("requestContext") or {}).get("requestId")
    )
    about = {"correlation_id": known, "function_request_id": getattr(context, "aws_request_id", None)}
    try:
        said = authorize({"headers": headers}, _accounts())
    except Exception as error:
        observing.line("ERROR", "failed", **about, **observing.told_of(error))
        raise observing.Failed(type(error).__name__) from None
    observing.line("INFO", "let in" if said["isAuthorized"] else "refused", **about, **said["context"])
    return said


@functools.cache
def _accounts() -> Accounts:
    from fit.adapters.aws.accounts import AwsAccounts
    from fit.adapters.aws.clients import client
    from fit.adapters.aws.dynamo import Table
    from fit.kernel import clock

    return AwsAccounts(Table(client("dynamodb"), os.environ["FIT_TABLE"]), lambda: clock.now(os.environ))
