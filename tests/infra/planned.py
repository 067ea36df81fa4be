"""A plan of terraform's, and how to find things in it."""

from __future__ import annotations

import json
from typing import Any

DOMAINS = ("identity", "profile", "planning", "scheduling", "execution", "analytics")
PREFIX = "fit-dev"


class Plan:
    def __init__(self, said: dict[str, Any]) -> None:
        self.said = said
        self._found: dict[str, dict[str, dict[str, Any]]] = {}
        for each in said["planned_values"]["root_module"]["resources"]:
            place = f"{each['type']}.{each['name']}"
            self._found.setdefault(place, {})[str(each.get("index", ""))] = each["values"]

    def every(self, place: str) -> dict[str, dict[str, Any]]:
        """Key of `for_each` -> what is planned, of a resource such as `aws_sqs_queue.dead`."""
        return self._found[place]

    def environment(self, function: str) -> dict[str, str]:
        found: dict[str, str] = self.every("aws_lambda_function.function")[function]["environment"][0]["variables"]
        return found

    def environments(self) -> dict[str, set[str]]:
        """Short name of a function -> the names of all its variables; some values only an apply can tell."""
        changes = self.said["resource_changes"]
        return {
            each["index"]: {
                *each["change"]["after"]["environment"][0]["variables"],
                *each["change"]["after_unknown"]["environment"][0].get("variables", {}),
            }
            for each in changes if each["address"].startswith("aws_lambda_function.function[")
        }  # fmt: skip

    def rights(self, function: str) -> list[dict[str, Any]]:
        """The statements of a function's role."""
        policy = json.loads(self.every("aws_iam_role_policy.function")[function]["policy"])
        statements: list[dict[str, Any]] = policy["Statement"]
        return statements


def own(function: str) -> str:
    """The context whose a function is."""
    return "identity" if function == "authorizer" else function.split("-")[0]


def kind(function: str) -> str:
    """api, consumer, relay or authorizer."""
    return function if function == "authorizer" else (function.split("-")[1:] or ["api"])[0]
