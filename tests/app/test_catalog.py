"""The catalogue knows every event, every reaction, and what the views are made of."""

from __future__ import annotations

import importlib
import pkgutil
from typing import Any

import pytest

import fit.policies
from fit.app import catalog
from fit.app.facts import FACTS
from fit.kernel.messages import Event, Restored, Voided


def declared(domain: str) -> set[type[Event]]:
    """Every event class of a context's rooms."""
    package = importlib.import_module(f"fit.{domain}")
    found: set[type[Event]] = set()
    for room in pkgutil.iter_modules(package.__path__):
        module = importlib.import_module(f"fit.{domain}.{room.name}")
        found |= {
            kind
            for kind in vars(module).values()
            if isinstance(kind, type) and issubclass(kind, Event) and kind.__module__ == module.__name__
        }
    return found


@pytest.mark.parametrize("domain", catalog.DOMAINS)
def test_the_fingerprint_of_the_views_is_current(domain: str) -> None:
    wanted = catalog.fingerprint(domain)
    assert catalog.FINGERPRINTS[domain] == wanted, f'write "{domain}": "{wanted}" into FINGERPRINTS'


@pytest.mark.parametrize("domain", catalog.DOMAINS)
def test_every_event_that_is_declared_is_registered(domain: str) -> None:
    assert declared(domain) == set(catalog.events(domain).values()) - {Voided, Restored}


@pytest.mark.parametrize("domain", catalog.DOMAINS)
def test_every_event_has_its_own_name_and_the_steps_up_to_its_version(domain: str) -> None:
    for name, kind in catalog.events(domain).items():
        assert name == kind.NAME
        for step in range(1, kind.VERSION):
            upcasters = importlib.import_module(f"fit.{domain}.upcasters").UPCASTERS
            assert (name, step) in upcasters


def test_no_two_contexts_use_one_name() -> None:
    names = [n for d in catalog.DOMAINS for n in catalog.events(d) if n not in ("Voided", "Restored")]
    assert len(names) == len(set(names))


def test_every_policy_is_registered_for_events_that_exist() -> None:
    known = {name for domain in catalog.DOMAINS for name in catalog.events(domain)}
    assert set(catalog.POLICIES) <= known
    rooms = {room.name for room in pkgutil.iter_modules(fit.policies.__path__)}
    registered = {name for names in catalog.POLICIES.values() for name in names}
    reacting = {name for name in rooms if hasattr(_policy(name), "react")}
    assert registered == reacting


def test_every_fact_a_policy_asks_for_can_be_had() -> None:
    for names in catalog.POLICIES.values():
        for name in names:
            policy = _policy(name)
            asked = {*getattr(policy, "BEFORE", ()), *getattr(policy, "AFTER", ())}
            assert asked <= set(FACTS), name


def test_the_design_names_every_event_it_asks_for() -> None:
    """shared/design.md, section 2: events that must exist, by these names."""
    wanted = (
        "UserRegistered UserActivated UserDeactivated ProfileCreated ProfileUpdated GoalsChanged "
        "WorkoutTemplateCreated WorkoutTemplateUpdated ExerciseProgressionUpdated MealPlanCreated MealPlanUpdated "
        "SupplementPlanCreated SupplementPlanUpdated ScheduleCreated ScheduleUpdated DayPlanChanged WorkoutStarted "
        "ExerciseCompleted WorkoutCompleted WorkoutExecuted MealConsumed SupplementTaken BodyMeasured "
        "ProgressMilestoneReached ProgressCalculated TrendAnalyzed RecommendationGenerated"
    )
    known = {name for domain in catalog.DOMAINS for name in catalog.events(domain)}
    assert set(wanted.split()) <= known


def _policy(name: str) -> Any:
    return importlib.import_module(f"fit.policies.{name}")
