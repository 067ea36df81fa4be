"""What docs/deployment.md tells people to type is what the commands take, and its limits are those of the code and of
src/infra; docs/costs.md reckons with its own prices."""

from __future__ import annotations

import re
import shlex
import shutil
import subprocess
from pathlib import Path

import pytest

from fit.adapters import admission
from fit.adapters.server import listener
from fit.cli.commands import COMMANDS

pytest.importorskip("aws_lambda_powertools", reason="the server needs the extra `server`")

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "deployment.md").read_text()
COSTS = (ROOT / "docs" / "costs.md").read_text()
COMMAND = re.compile(r"(?:^|`|=\S*/|\* )fit ([a-z]+[^`#|\n]*)", re.MULTILINE)


def _commands() -> list[list[str]]:
    return [shlex.split(words.split("||")[0].split("<")[0]) for words in COMMAND.findall(PAGE)]


def test_every_command_on_the_page_exists_with_its_options() -> None:
    import typer

    found = _commands()
    assert len(found) > 12
    for name, *words in found:
        command = typer.main.get_command(__import__(f"fit.cli.{COMMANDS[name][1]}", fromlist=["app"]).app)
        if words and words[0] in getattr(command, "commands", {}):
            command = command.commands[words[0]]  # type: ignore[attr-defined] # a group, as was just asked
        known = {o for p in command.params for o in p.opts} | {"--quiet", "--json", "--yes"}
        assert {w for w in words if w.startswith("--")} <= known, (name, words)


def test_the_limits_on_the_page_are_those_of_the_code() -> None:
    from fit.cloud import bodies, gateway, throttle

    limits = listener.Limits()
    assert bodies.MOST_BYTES == listener.BODY_BYTES == 4 * 1024 * 1024
    for text in (
        f"{limits.head_seconds:g} s in all", f"{limits.body_seconds:g} s in all", f"| {limits.connections} |",
        f"| {gateway.AT_ONCE}; others", f"{throttle.DEVICE.burst:,} at once, {throttle.DEVICE.per_second} a second",
    ):  # fmt: skip
        assert text in PAGE, text
    assert admission.IDLE_SECONDS == 365 * 86400
    assert admission.LOGIN_SECONDS == 600


def _variables() -> dict[str, str]:
    """Name → what stands for it where nobody says anything."""
    said = (ROOT / "src/infra/variables.tf").read_text()
    found = re.findall(r'^variable "(\w+)" \{(.*?)^\}', said, re.MULTILINE | re.DOTALL)
    return {name: re.search(r"default\s*=\s*(.+)", body)[1].strip('"') for name, body in found}  # type: ignore[index]


def test_the_page_names_every_variable_of_the_infrastructure_with_its_default() -> None:
    rows = [[cell.strip() for cell in line.split("|")[1:3]] for line in PAGE.splitlines() if line.startswith("| `")]
    told = {name: (names, said) for names, said in rows for name in re.findall(r"`(\w+)`", names)}
    variables = _variables()
    assert set(told) >= set(variables)
    for name, default in variables.items():
        names, said = told[name]
        if default not in ("", "{}"):
            which = re.findall(r"`(\w+)`", names).index(name)
            assert said.split(", ")[which].strip("`") == default, name


def test_what_the_page_sets_are_variables_of_the_infrastructure() -> None:
    (block,) = re.findall(r"```hcl\n(.*?)```", PAGE, re.DOTALL)
    given = set(re.findall(r"^(\w+) +=", block, re.MULTILINE)) | set(re.findall(r"-var '?(\w+)=", PAGE))
    assert len(given) > 8
    assert given <= set(_variables())
    outputs = set(re.findall(r'^output "(\w+)"', (ROOT / "src/infra/outputs.tf").read_text(), re.MULTILINE))
    asked = set(re.findall(r"output -raw (\w+)", PAGE))
    assert asked
    assert asked <= outputs


def test_the_page_knows_the_packager(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    from fit.cloud import package

    monkeypatch.setenv("COLUMNS", "200")
    with pytest.raises(SystemExit):
        package.main(["--help"])
    options = set(re.findall(r"--[a-z-]+", capsys.readouterr().out)) - {"--help"}
    (said,) = [line for line in PAGE.splitlines() if "python -m fit.cloud.package" in line]
    assert set(re.findall(r"--[a-z-]+", said)) == options
    assert f"`{package.OUT}`" in said
    assert f"--python {package.RUNTIME}" in said
    assert set(package.PLATFORMS) <= set(re.findall(r"\w+", said))


def test_functions_are_as_large_as_the_page_and_the_simulation_say() -> None:
    from aws.simulation import prices

    said = (ROOT / "src/infra/functions.tf").read_text()
    memory = {kind: int(most) for kind, most in re.findall(r"(\w+)\s*= \{ timeout = \d+, memory = (\d+) \}", said)}
    assert {kind: prices.memory(kind) for kind in memory} == memory
    assert f"{memory['api']:,} MB" in PAGE
    assert f"which have {memory['relay']} MB" in PAGE
    assert memory["relay"] == memory["authorizer"]


def test_the_costs_are_reckoned_with_the_prices_that_are_named() -> None:
    from aws.simulation import prices, telling

    assert telling.prices() in COSTS
    bill = COSTS[COSTS.index("## Dollars a month") :]
    users = [int(n.replace(",", "")) for n in re.search(r"\|  \|(.+)\|", bill)[1].split("|")]  # type: ignore[index]
    month = COSTS[COSTS.index("## A lifter's month") :]
    amounts = {}
    for name, price in prices.PRICES.items():
        row = re.search(rf"^\| {re.escape(price.what)} \|.*\| ([\d,]+) \|$", month, re.MULTILINE)
        if row:
            amounts[name] = float(row[1].replace(",", ""))
    assert len(amounts) > 9
    for n, said in zip(users, re.search(r"\*\*all\*\* \|(.+)\|", bill)[1].split("|"), strict=True):  # type: ignore[index]
        reckoned = sum(prices.bill(n, prices.Month(amounts)).values())
        assert float(said.strip(" *").replace(",", "")) == pytest.approx(reckoned, rel=0.01)


def test_what_the_page_says_costs_is_what_costs_says() -> None:
    bill = COSTS[COSTS.index("## Dollars a month") :]
    users = [n.strip() for n in re.search(r"\|  \|(.+)\|", bill)[1].split("|")]  # type: ignore[index]
    dollars = [d.strip(" *") for d in re.search(r"\*\*all\*\* \|(.+)\|", bill)[1].split("|")]  # type: ignore[index]
    told = re.findall(r"^\| ([\d,]+) lifters \| ([\d,]+) \$", PAGE, re.MULTILINE)
    assert len(told) == 3
    for lifters, said in told:
        exact = float(dollars[users.index(lifters)].replace(",", ""))
        assert float(said.replace(",", "")) == pytest.approx(exact, rel=0.05)


@pytest.mark.parametrize(
    ("begins", "limit", "asked", "met"),
    [
        ("our own throttle", 500, "requests", 400_000),
        ("[HTTP API]", 10_000, "requests", 8_000_000),
        ("[a new table]", 4_000, "write units, execution", 750_000),
        ("[a table]", 40_000, "write units, execution", 7_000_000),
        ("[FIFO queues]", 2_400, "messages to analytics", 10_000_000),
    ],
)
def test_limits_are_met_by_as_many_as_the_simulation_says(begins: str, limit: int, asked: str, met: int) -> None:
    (row,) = [line for line in PAGE.splitlines() if line.startswith(f"| {begins}")]
    said = f"{met // 10**6} million" if met >= 10**6 else f"{met:,}"
    assert f"{limit:,}" in row
    assert said in row
    second = re.search(rf"^\| {asked} \| ([\d,]+) \|$", COSTS, re.MULTILINE)[1]  # type: ignore[index]
    assert met == pytest.approx(limit / float(second.replace(",", "")) * 1e6, rel=0.2)


def test_the_page_asks_aws_for_what_aws_has() -> None:
    session = pytest.importorskip("botocore.session").get_session()
    found = re.findall(r"aws (dynamodb|sqs|sts) ([a-z-]+)([^`\n]*)", PAGE)
    assert len(found) >= 7
    for service, command, words in found:
        shape = session.get_service_model(service).operation_model(_camel(command)).input_shape
        for option in re.findall(r"--(?:no-)?([a-z-]+)", words):
            assert _camel(option) in shape.members, (command, option)


def _camel(words: str) -> str:
    return "".join(word.capitalize() for word in words.split("-"))


@pytest.mark.skipif(shutil.which("terraform") is None, reason="there is no terraform here")
def test_the_page_asks_terraform_for_what_terraform_has() -> None:
    found = re.findall(r"terraform -chdir=src/infra ([a-z]+)([^`\n)]*)", PAGE)
    assert {command for command, _ in found} == {"init", "plan", "apply", "output", "destroy"}
    for command, words in found:
        # What a plan can be asked, an apply can be too; its own help names only what is special.
        said = "".join(
            subprocess.run(["terraform", c, "-help"], capture_output=True, text=True, check=True).stdout
            for c in {command, "plan" if command == "apply" else command}
        )
        for option in re.findall(r" (-[a-z-]+)", words.split("#")[0]):
            assert re.search(rf"^ +{option}\b", said, re.MULTILINE), (command, option)
