"""What came over the wire, unpacked with care: no more than a sync ever sends, however small it was packed."""

from __future__ import annotations

import base64
import binascii
import json
import zlib

from fit.cloud.errors import TooLarge
from fit.kernel.errors import Unreadable

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

MOST_BYTES = 4 * 1024 * 1024


def unpacked(event: Mapping[str, Any]) -> dict[str, Any]:
    """The event with its body as plain text, whether `Content-Encoding` or `Content-Type` says it is packed. Raises
    TooLarge and Unreadable."""
    body = event.get("body") or ""
    if event.get("isBase64Encoded"):
        try:
            data = base64.b64decode(body, validate=True)
        except binascii.Error:
            raise Unreadable("the body is damaged") from None
    else:
        data = body.encode("utf-8", "surrogatepass")
    headers = dict(event.get("headers") or {})
    encoding = headers.get("content-encoding", "identity").lower()
    if headers.get("content-type", "").lower() == "application/gzip":
        encoding, headers["content-type"] = "gzip", "application/json"
    if encoding == "gzip":
        data = _gunzip(data)
    elif encoding != "identity":
        raise Unreadable("the body is packed in a way that is not understood", "gzip, or not at all")
    if len(data) > MOST_BYTES:
        raise TooLarge(f"the body is longer than {MOST_BYTES} bytes", "send less at once")
    try:
        return {**event, "headers": headers, "body": data.decode(), "isBase64Encoded": False}
    except UnicodeDecodeError:
        raise Unreadable("the body is not UTF-8") from None


def _gunzip(data: bytes) -> bytes:
    """At most a byte more than allowed comes out: a small body may unpack to gigabytes."""
    unpacker = zlib.decompressobj(wbits=31)
    try:
        found = unpacker.decompress(data, MOST_BYTES + 1)
    except zlib.error:
        raise Unreadable("the body is not gzip, though it says so") from None
    if len(found) <= MOST_BYTES and not unpacker.eof:
        raise Unreadable("the body ends in the middle")
    return found


def json_of(text: str) -> Any:
    """Any JSON but NaN, infinities and what is nested beyond all reason."""
    try:
        return json.loads(text, parse_constant=_no_number)
    except (ValueError, RecursionError):
        raise Unreadable("the body is no JSON") from None


def _no_number(name: str) -> Any:
    raise ValueError(name)
