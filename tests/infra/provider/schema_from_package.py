"""The shape of the AWS provider's resources, read from the code that CDK for Terraform generates from it.

No provider can be downloaded here, but its generated bindings lie in the npm registry, and they name every argument,
block and read-only attribute. `schema.json` keeps the types that src/infra uses; after using another type:

    npm install --prefix /tmp/bindings --ignore-scripts --legacy-peer-deps @cdktf/provider-aws@21.22.1
    .venv/bin/python tests/infra/provider/schema_from_package.py /tmp/bindings/node_modules/@cdktf/provider-aws

What the bindings do not tell: which optional arguments the provider fills in itself (all are taken to be so), default
values, and the checks that are code in the real provider (`rules.py` has those that matter here).
"""

from __future__ import annotations

import json
import re
import sys
from pathlib import Path
from typing import Any

RESOURCES = (
    "apigatewayv2-api", "apigatewayv2-authorizer", "apigatewayv2-integration", "apigatewayv2-route",
    "apigatewayv2-stage", "cloudwatch-dashboard", "cloudwatch-log-group", "cloudwatch-metric-alarm", "dynamodb-table",
    "iam-role", "iam-role-policy", "lambda-event-source-mapping", "lambda-function", "lambda-permission", "sns-topic",
    "sns-topic-subscription", "sqs-queue", "sqs-queue-redrive-allow-policy",
)  # fmt: skip
DATA = ("data-aws-caller-identity", "data-aws-partition")
PROVIDER = "provider"

_ENTRY = re.compile(
    r'^ +(\w+): \{\n +value: (?P<value>.*),\n +isBlock: (true|false),\n +type: "(\w+)",\n +storageClassType: "([^"]+)"',
    re.MULTILINE,
)
_KINDS: dict[str, Any] = {"string": "string", "number": "number", "boolean": "bool", "any": "string"}


def camel(name: str) -> str:
    first, *others = name.split("_")
    return first + "".join(part[:1].upper() + part[1:] for part in others)


class Bindings:
    """The generated code of one resource, data source, or of the provider itself."""

    def __init__(self, folder: Path) -> None:
        self.code = (folder / "index.js").read_text().split("//# sourceMappingURL", 1)[0]
        self.declared = (folder / "index.d.ts").read_text()
        kinds = "Resource|DataSource|Provider"
        found = re.search(rf"export declare class (\w+) extends cdktf\.Terraform({kinds})\b", self.declared)
        assert found, folder
        self.name = found[1]
        named = re.search(r'\.tfResourceType = "(\w+)"', self.code)
        assert named, folder
        self.type = named[1]
        links = re.search(r"providers/hashicorp/aws/([\d.]+)/docs", self.declared)
        self.version = links[1] if links else ""

    def block(self) -> dict[str, Any]:
        arguments = self.code[self.code.index("synthesizeHclAttributes()") :]
        found = self._block(arguments, self.name + "Config")
        known = found["attributes"].keys() | found["blocks"].keys()
        body = self.code[self.code.index(f"\nclass {self.name} extends") :]
        for name, kind in self._read_only(body):
            if name not in known:
                found["attributes"][name] = {"type": kind, "is": "computed"}
        return found

    def _block(self, text: str, interface: str) -> dict[str, Any]:
        needed = self._needed(interface)
        attributes: dict[str, Any] = {}
        blocks: dict[str, Any] = {}
        for name, value, is_block, kind, stored in _ENTRY.findall(text):
            required = needed.get(camel(name), False)
            if is_block == "false" and (plain := _plain(kind, stored)) is not None:
                attributes[name] = {"type": plain, "is": "required" if required else "optional"}
                continue
            shape = re.sub(r"(List|Map)$", "", stored)
            inner = self._block(self._mapper(shape), shape)
            many = "listMapperHcl" in value
            if is_block == "true":
                blocks[name] = {
                    "nesting": {"struct": "single"}.get(kind, kind), "most": 0 if many else 1,
                    "least": int(required), "block": inner,
                }  # fmt: skip
            else:
                fields = {field: said["type"] for field, said in inner["attributes"].items()}
                attributes[name] = {"type": [kind, ["object", fields]], "is": "required" if required else "optional"}
        return {"attributes": attributes, "blocks": blocks}

    def _mapper(self, shape: str) -> str:
        function = shape[0].lower() + shape[1:] + "ToHclTerraform"
        found = re.search(rf"\nfunction {function}\(struct\) \{{(.*?)\n\}}\n", self.code, re.DOTALL)
        return found[1] if found else ""

    def _needed(self, interface: str) -> dict[str, bool]:
        begin = rf"export interface {interface}(?: extends [\w.]+)? \{{"
        found = re.search(rf"{begin}\n(.*?)\n\}}", self.declared, re.DOTALL)
        if not found:
            return {}
        return {name: optional == "" for name, optional in re.findall(r"readonly (\w+)(\??):", found[1])}

    def _read_only(self, body: str) -> list[tuple[str, Any]]:
        said = re.findall(r"return this\.get(\w+?)Attribute\('([\w.]+)'\)", body)
        kinds = {"Number": "number", "Boolean": "bool", "List": ["list", "string"], "StringMap": ["map", "string"]}
        return [(name, kinds.get(kind, "string")) for kind, name in said]


def _plain(kind: str, stored: str) -> Any:
    if stored in _KINDS:
        return _KINDS[stored]
    if found := re.fullmatch(r"(string|number|boolean|any)(List|Map)", stored):
        outer = "set" if kind == "set" else found[2].lower()
        return [outer, _KINDS[found[1]]]
    return None


def main(package: Path) -> dict[str, Any]:
    schema: dict[str, Any] = {"package": "", "provider_version": "", "resource": {}, "data": {}}
    manifest = json.loads((package / "package.json").read_text())
    schema["package"] = f"{manifest['name']}@{manifest['version']}"
    for kind, folders in (("resource", RESOURCES), ("data", DATA)):
        for folder in folders:
            found = Bindings(package / "lib" / folder)
            schema[kind][found.type] = found.block()
            schema["provider_version"] = found.version
    provider = Bindings(package / "lib" / PROVIDER).block()
    provider["blocks"].pop("endpoints", None)  # hundreds of names that nothing here says
    schema["provider"] = provider
    return schema


if __name__ == "__main__":
    made = main(Path(sys.argv[1]))
    place = Path(__file__).with_name("schema.json")
    # A line for every type: differences can be read.
    parts = [f'"{name}": {json.dumps(made[name])}' for name in ("package", "provider_version", "provider")]
    for kind in ("resource", "data"):
        lines = ",\n".join(f"  {json.dumps(name)}: {json.dumps(said)}" for name, said in sorted(made[kind].items()))
        parts.append(f'"{kind}": {{\n{lines}\n}}')
    place.write_text("{\n" + ",\n".join(parts) + "\n}\n")
