"""What terraform and its plugin say to one another: the schema, and values that are not known yet."""

from __future__ import annotations

import functools
import json
from pathlib import Path
from typing import Any

import msgpack
from tfplugin_proto import tfplugin5_4_pb2 as proto

Nested = proto.Schema.NestedBlock
NESTING = {"list": Nested.LIST, "set": Nested.SET, "single": Nested.SINGLE}

# msgpack's extension 0 is a value that only an apply can tell; 12 is one of which a little is known.
UNKNOWN = msgpack.ExtType(0, b"\x00")


@functools.cache
def schema() -> dict[str, Any]:
    found: dict[str, Any] = json.loads(Path(__file__).with_name("schema.json").read_text())
    return found


def read(value: Any) -> Any:
    """A value of terraform's as plain Python, with UNKNOWN in it."""
    if value.json:
        return json.loads(value.json)
    return msgpack.unpackb(value.msgpack, raw=False, strict_map_key=False, ext_hook=lambda *_: UNKNOWN)


def write(value: Any) -> Any:
    return proto.DynamicValue(msgpack=msgpack.packb(value, use_bin_type=True))


def described(block: dict[str, Any]) -> Any:
    return proto.Schema(version=0, block=_block(block))


def _block(block: dict[str, Any]) -> Any:
    said = proto.Schema.Block()
    for name, about in sorted(block["attributes"].items()):
        said.attributes.append(proto.Schema.Attribute(
            name=name, type=json.dumps(about["type"]).encode(), required=about["is"] == "required",
            optional=about["is"] == "optional", computed=about["is"] in ("optional", "computed"),
        ))  # fmt: skip
    for name, about in sorted(block["blocks"].items()):
        counted = about["nesting"] in ("list", "set")
        said.block_types.append(Nested(
            type_name=name, block=_block(about["block"]), nesting=NESTING[about["nesting"]],
            max_items=about["most"] if counted else 0, min_items=about["least"] if counted else 0,
        ))  # fmt: skip
    return said
