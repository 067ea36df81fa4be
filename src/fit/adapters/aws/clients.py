"""Clients of AWS's services, each made once a process, when it is first needed."""

from __future__ import annotations

import functools
import os

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


@functools.cache
def client(service: str, tries: int = 2, seconds: int = 10) -> Any:
    """The same client as boto3's; boto3 itself would load s3transfer too, a quarter of a cold start. Region, keys and
    AWS_ENDPOINT_URL are read as boto3 reads them. `seconds`: how long an answer may take."""
    from botocore.config import Config  # type: ignore[import-untyped] # it ships no types

    # `Table` waits and asks again by itself; ten tries within each of its own would outlive the function.
    patience = Config(
        connect_timeout=2, read_timeout=seconds, tcp_keepalive=True,
        retries={"mode": "standard", "total_max_attempts": tries},
        parameter_validation=False,  # a third of what asking for a hundred items costs; the service judges them anyway
    )  # fmt: skip
    # Lambda and the other SDKs say AWS_REGION, botocore AWS_DEFAULT_REGION alone.
    return _session().create_client(service, region_name=os.environ.get("AWS_REGION"), config=patience)


@functools.cache
def _session() -> Any:
    """One for all clients: it keeps what botocore reads of AWS's endpoints, a megabyte of JSON."""
    import botocore.session  # type: ignore[import-untyped] # it ships no types

    return botocore.session.get_session()
