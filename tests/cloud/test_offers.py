"""What is offered over the wire is what a lifter may ask; what contexts ask of each other is not."""

from __future__ import annotations

import importlib
import pkgutil

import pytest

from fit.app.catalog import DOMAINS
from fit.kernel.record import Record

pytest.importorskip("aws_lambda_powertools", reason="the server needs the extra `server`")

# Given by a policy, by the first run, or as a part of another command (MoveDay).
INSIDE = {
    "AnnounceMilestone", "FollowPlan", "FollowPlanOnDay", "Recommend", "PublishProgress", "AnalyzeTrend",
    "CreateProfile", "CreateSchedule", "MoveAway", "MoveHere", "ChangeEntry", "RemoveEntry", "ChangeOnce",
}  # fmt: skip


def _commands() -> set[str]:
    found = set()
    for domain in DOMAINS:
        package = importlib.import_module(f"fit.{domain}")
        for room in pkgutil.iter_modules(package.__path__):
            module = importlib.import_module(f"{package.__name__}.{room.name}")
            found |= {
                name
                for name, kind in vars(module).items()
                if isinstance(kind, type) and issubclass(kind, Record) and hasattr(kind, "DOMAIN")
                and kind.__module__ == module.__name__ and not kind.__subclasses__()
            }  # fmt: skip
    return found


def test_every_command_of_a_lifter_is_offered() -> None:
    from fit.cloud.asking import offers

    offered = {offer.name for domain in DOMAINS for offer in offers(domain)}
    assert offered - {"MoveDay"} == _commands() - INSIDE
