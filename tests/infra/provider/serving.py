"""A provider for terraform that has the shape of AWS's and reaches no further than an emulator on this machine.

terraform starts it as it starts any plugin (protocol 5 over gRPC on loopback). It knows the real provider's arguments
(schema.json), refuses what the real one refuses most (rules.py), and creates things where FIT_AWS_ENDPOINT says
(making.py); any change replaces the thing, since nobody's data is at stake.
"""

# ruff: noqa: ARG002 (gRPC gives every method a request and a context, wanted or not)
from __future__ import annotations

import base64
import datetime
import os
import sys
from concurrent import futures
from pathlib import Path
from typing import Any

import grpc
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID
from grpc_health.v1 import health, health_pb2, health_pb2_grpc
from tfplugin_proto import tfplugin5_4_pb2 as proto
from tfplugin_proto import tfplugin5_4_pb2_grpc as service

sys.path.insert(0, str(Path(__file__).parent))
import making
import rules
from shapes import UNKNOWN, described, read, schema, write

# What terraform says in the environment of its plugins, so that nobody starts one by hand:
# https://github.com/hashicorp/terraform/blob/v1.11.4/internal/plugin/serve.go
COOKIE = ("TF_PLUGIN_MAGIC_COOKIE", "d602bf8f470bc67ca7faa0386276bbdd4330efaf76d1a219cb4d6991ca9872b2")
MOST_BYTES = 64 << 20


class Provider(service.ProviderServicer):  # type: ignore[misc]  # generated without types
    region = "us-east-1"

    def GetSchema(self, request: Any, context: Any) -> Any:
        said = proto.GetProviderSchema.Response(provider=described(schema()["provider"]))
        for name, block in schema()["resource"].items():
            said.resource_schemas[name].CopyFrom(described(block))
        for name, block in schema()["data"].items():
            said.data_source_schemas[name].CopyFrom(described(block))
        return said

    def PrepareProviderConfig(self, request: Any, context: Any) -> Any:
        return proto.PrepareProviderConfig.Response(prepared_config=request.config)

    def Configure(self, request: Any, context: Any) -> Any:
        region = read(request.config).get("region")
        if isinstance(region, str):
            Provider.region = region
        return proto.Configure.Response()

    def ValidateResourceTypeConfig(self, request: Any, context: Any) -> Any:
        said = proto.ValidateResourceTypeConfig.Response()
        for wrong in rules.broken(request.type_name, read(request.config)):
            said.diagnostics.append(_error(f"Invalid {request.type_name}", wrong))
        return said

    def ValidateDataSourceConfig(self, request: Any, context: Any) -> Any:
        return proto.ValidateDataSourceConfig.Response()

    def UpgradeResourceState(self, request: Any, context: Any) -> Any:
        return proto.UpgradeResourceState.Response(upgraded_state=proto.DynamicValue(json=request.raw_state.json))

    def ReadResource(self, request: Any, context: Any) -> Any:
        return proto.ReadResource.Response(new_state=request.current_state)

    def ReadDataSource(self, request: Any, context: Any) -> Any:
        return proto.ReadDataSource.Response(state=write({**read(request.config), **self._data(request.type_name)}))

    def PlanResourceChange(self, request: Any, context: Any) -> Any:
        before, after = read(request.prior_state), read(request.proposed_new_state)
        said = proto.PlanResourceChange.Response(legacy_type_system=True)
        if after is not None:
            changed = [] if before is None else [name for name in after if after[name] != before[name]]
            for name in changed:
                step = proto.AttributePath.Step(attribute_name=name)
                said.requires_replace.append(proto.AttributePath(steps=[step]))
            if before is None or changed:
                for name, about in schema()["resource"][request.type_name]["attributes"].items():
                    if about["is"] == "computed" or (name in ("id", "arn") and after[name] is None):
                        after[name] = UNKNOWN
        said.planned_state.CopyFrom(write(after))
        return said

    def ApplyResourceChange(self, request: Any, context: Any) -> Any:
        before, after = read(request.prior_state), read(request.planned_state)
        said = proto.ApplyResourceChange.Response(legacy_type_system=True)
        maker = making.Maker(os.environ.get("FIT_AWS_ENDPOINT", ""), self.region)
        try:
            if after is None:
                maker.unmake(request.type_name, before)
            else:
                told = maker.make(request.type_name, after)
                after = {name: told.get(name) if value == UNKNOWN else value for name, value in after.items()}
        except Exception as error:
            said.diagnostics.append(_error(f"{request.type_name}: {type(error).__name__}", str(error)[:2000]))
            after = before
        said.new_state.CopyFrom(write(after))
        return said

    def Stop(self, request: Any, context: Any) -> Any:
        return proto.Stop.Response()

    @staticmethod
    def _data(kind: str) -> dict[str, Any]:
        account = "000000000000"
        return {
            "aws_caller_identity": {"id": account, "account_id": account, "arn": f"arn:aws:iam::{account}:root"},
            "aws_partition": {"id": "aws", "partition": "aws", "dns_suffix": "amazonaws.com"},
        }[kind]


class Control(grpc.GenericRpcHandler):  # type: ignore[misc]  # grpc has no types
    """How terraform ends its plugins; it also asks for what they print, which is nothing."""

    def service(self, call: Any) -> Any:
        if call.method == "/plugin.GRPCController/Shutdown":
            return grpc.unary_unary_rpc_method_handler(lambda *_: os._exit(0))
        if call.method == "/plugin.GRPCStdio/StreamStdio":
            return grpc.unary_stream_rpc_method_handler(
                lambda _, context: context.abort(grpc.StatusCode.UNAVAILABLE, "nothing is printed")
            )
        return None


def _error(summary: str, detail: str) -> Any:
    return proto.Diagnostic(severity=proto.Diagnostic.ERROR, summary=summary, detail=detail)


def _certificate() -> tuple[bytes, bytes, bytes]:
    """Key and certificate of this process, and the latter as it goes to terraform. terraform's own is of a curve that
    gRPC does not take, so it is not asked for."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "localhost")])
    now = datetime.datetime.now(datetime.UTC)  # noqa: TID251  # a certificate is of the real day
    made = (
        x509.CertificateBuilder().subject_name(name).issuer_name(name).public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - datetime.timedelta(hours=1)).not_valid_after(now + datetime.timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName("localhost")]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .add_extension(x509.ExtendedKeyUsage([ExtendedKeyUsageOID.SERVER_AUTH]), critical=False)
        .sign(key, hashes.SHA256())
    )  # fmt: skip
    pem = serialization.Encoding.PEM
    private = key.private_bytes(pem, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    return private, made.public_bytes(pem), made.public_bytes(serialization.Encoding.DER)


def main() -> None:
    if os.environ.get(COOKIE[0]) != COOKIE[1]:
        raise SystemExit("this is a plugin of terraform, which starts it by itself")
    sizes = [("grpc.max_send_message_length", MOST_BYTES), ("grpc.max_receive_message_length", MOST_BYTES)]
    # More of them than cores would only wait for one another.
    server = grpc.server(futures.ThreadPoolExecutor(2), options=sizes)
    service.add_ProviderServicer_to_server(Provider(), server)
    well = health.HealthServicer()
    well.set("plugin", health_pb2.HealthCheckResponse.SERVING)
    health_pb2_grpc.add_HealthServicer_to_server(well, server)
    server.add_generic_rpc_handlers((Control(),))
    private, public, sent = _certificate()
    port = server.add_secure_port("127.0.0.1:0", grpc.ssl_server_credentials([(private, public)]))
    server.start()
    print(f"1|5|tcp|127.0.0.1:{port}|grpc|{base64.b64encode(sent).decode().rstrip('=')}", flush=True)
    server.wait_for_termination()


if __name__ == "__main__":
    main()
