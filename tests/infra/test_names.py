"""Every name that src/infra and the code share is the same in both, and neither knows one that the other does not."""

from __future__ import annotations

import ast
import importlib
import json
import re
from pathlib import Path

from fit.adapters.aws import keys
from fit.cloud import package
from fit.cloud.authorizer import OPEN
from fit.cloud.functions.observing import FIGURES, OURS
from fit.cloud.hearing import HEARERS, HEARS
from infra.planned import DOMAINS, PREFIX, Plan, kind, own
from infra.terraforming import ROOT

FUNCTIONS = ROOT / "src/fit/cloud/functions"
IN_THE_CLOUD = (FUNCTIONS, ROOT / "src/fit/adapters/aws")
# What nobody here sets: Lambda's own.
OF_LAMBDA = {"AWS_LAMBDA_FUNCTION_NAME", "AWS_REGION", "AWS_XRAY_DAEMON_ADDRESS"}


def asked(path: Path) -> dict[str, bool]:
    """The variables of the environment that a module asks for, and whether it can do without."""
    found: dict[str, bool] = {}
    for node in ast.walk(ast.parse(path.read_text())):
        match node:
            case ast.Subscript(value=ast.Attribute(attr="environ"), slice=ast.Constant(value=str(name))):
                found[name] = False
            case ast.Call(
                func=ast.Attribute(value=ast.Attribute(attr="environ"), attr="get"),
                args=[ast.Constant(value=str(name)), *_],
            ):
                found.setdefault(name, True)
            case ast.Compare(left=ast.Constant(value=str(name)), comparators=[ast.Attribute(attr="environ")]):
                found.setdefault(name, True)
    return found


def handlers() -> set[str]:
    """As AWS writes them."""
    return {
        f"fit.cloud.functions.{path.stem}.handler"
        for path in FUNCTIONS.glob("*.py")
        if "handler" in {getattr(node, "name", "") for node in ast.parse(path.read_text()).body}
    }


def test_every_handler_is_a_function_and_every_function_has_its_handler(plan: Plan) -> None:
    functions = plan.every("aws_lambda_function.function")
    assert {function["handler"] for function in functions.values()} == handlers()
    for short, function in functions.items():
        module, _, name = function["handler"].rpartition(".")
        assert module.endswith(f".{kind(short)}")
        assert callable(getattr(importlib.import_module(module), name))


def test_what_a_function_must_know_is_in_its_environment(plan: Plan) -> None:
    for short, environment in plan.environments().items():
        needed = {name for name, optional in asked(FUNCTIONS / f"{kind(short)}.py").items() if not optional}
        assert needed <= environment, short


def test_nothing_is_in_an_environment_that_nobody_asks_for_and_nothing_is_asked_for_that_is_nowhere(plan: Plan) -> None:
    said = set().union(*plan.environments().values())
    wanted = {name for folder in IN_THE_CLOUD for path in folder.glob("*.py") for name in asked(path)}
    assert said == wanted - OF_LAMBDA


def test_only_identity_knows_whether_strangers_may_register(plan: Plan) -> None:
    knowing = {short for short, environment in plan.environments().items() if "FIT_OPEN_REGISTRATION" in environment}
    assert knowing == {"identity"}
    assert plan.environment("identity")["FIT_OPEN_REGISTRATION"] == "false"


def test_every_function_is_told_its_own_context_table_and_name(plan: Plan) -> None:
    for short in plan.every("aws_lambda_function.function"):
        environment = plan.environment(short)
        assert environment["FIT_TABLE"] == f"{PREFIX}-{own(short)}"
        assert environment.get("FIT_DOMAIN", own(short)) == own(short)
        assert environment["POWERTOOLS_SERVICE_NAME"] == short
        assert environment["POWERTOOLS_METRICS_NAMESPACE"] == OURS


def test_the_same_contexts_hear_each_other(plan: Plan) -> None:
    assert set(HEARS) == set(DOMAINS)
    for domain in DOMAINS:
        (statement,) = [each for each in plan.rights(f"{domain}-relay") if each["Sid"] == "SendToHearers"]
        told = {re.search(rf"{PREFIX}-(\w+)\.fifo", resource)[1] for resource in statement["Resource"]}  # type: ignore[index] # matched, or it fails
        assert told == set(HEARERS[domain])


def test_tables_have_the_keys_and_the_indexes_that_the_code_uses(plan: Plan) -> None:
    for table in plan.every("aws_dynamodb_table.domain").values():
        assert (table["hash_key"], table["range_key"]) == (keys.PK, keys.SK)
        found = {index["name"]: (index["hash_key"], index["range_key"]) for index in table["global_secondary_index"]}
        assert found == keys.INDEXES
        assert table["ttl"][0]["attribute_name"] == keys.TTL
        types = {attribute["name"]: attribute["type"] for attribute in table["attribute"]}
        assert types == {name: "N" if name == "seq" else "S" for name in types}


def test_chains_are_read_whole_from_their_index_and_twins_are_only_found(plan: Plan) -> None:
    for table in plan.every("aws_dynamodb_table.domain").values():
        projected = {index["name"]: index["projection_type"] for index in table["global_secondary_index"]}
        assert projected == {keys.CHAIN: "ALL", keys.TWINS: "KEYS_ONLY"}


def test_relays_are_woken_by_events_of_their_own_context_and_by_tombstones_alone(plan: Plan) -> None:
    for domain, mapping in plan.every("aws_lambda_event_source_mapping.stream").items():
        patterns = [json.loads(each["pattern"])["dynamodb"]["Keys"] for each in mapping["filter_criteria"][0]["filter"]]
        events = {
            keys.PK: {"S": [{"prefix": keys.user(domain, "").removesuffix("USER#")}]},
            keys.SK: {"S": [{"prefix": keys.EVENT}]},
        }
        assert sorted(patterns, key=len, reverse=True) == [events, {keys.SK: {"S": [keys.TOMBSTONE]}}]


def test_the_same_requests_need_no_token(plan: Plan) -> None:
    assert set(plan.every("aws_apigatewayv2_route.open")) == {" ".join(each) for each in OPEN}


def test_every_context_has_its_route(plan: Plan) -> None:
    routes = {route["route_key"] for route in plan.every("aws_apigatewayv2_route.domain").values()}
    assert routes == {f"ANY /v1/{domain}/{{proxy+}}" for domain in DOMAINS}


def test_the_zip_is_built_where_it_is_looked_for_and_for_the_python_that_runs_it(plan: Plan) -> None:
    declared = (ROOT / "src/infra/variables.tf").read_text()
    assert f'default     = "{package.OUT}"' in declared
    assert {f["runtime"] for f in plan.every("aws_lambda_function.function").values()} == {f"python{package.RUNTIME}"}


def test_the_dashboard_and_the_alarms_name_figures_that_functions_tell(plan: Plan) -> None:
    infra = ROOT / "src/infra"
    drawn = set(re.findall(r'\[var\.metrics_namespace, "(\w+)"', (infra / "dashboard.tf").read_text()))
    assert drawn == set(FIGURES)
    alarms = plan.every("aws_cloudwatch_metric_alarm.figure").values()
    assert {alarm["metric_name"] for alarm in alarms if alarm["namespace"] == OURS} == {"Parked", "Quarantined"}
