"""What one context learns the others hear of, in any order and as often as it likes to arrive; in the end all views are
those of one log that has everything."""

from __future__ import annotations

import random
from contextlib import suppress
from typing import Any

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from aws.cloud import Cloud, Refused
from aws.device import Device
from fit.adapters.aws import keys
from fit.adapters.aws.codec import plain
from fit.adapters.aws.items import event_of
from fit.adapters.sqlite.store import memory_store
from fit.app import catalog
from fit.app.undo import redo, undo
from fit.cloud.hearing import HEARS, kept
from fit.kernel import json_text
from fit.kernel.errors import FitError
from replicas import NOON, rebuilt

DAY = 86400.0
# A story takes a tenth of a second: a failing one is told as it was found.
PHASES = (Phase.explicit, Phase.reuse, Phase.generate)


def test_more_weight_than_planned_raises_the_plan_and_the_schedule_follows() -> None:
    cloud = Cloud()
    plan = cloud.command("planning", "CreateTemplate", kind="workout", name="Upper A", exercises=["bench 3x8@40"])
    cloud.pump()
    cloud.command("scheduling", "AssignPlan", template_id=plan["aggregate_id"], days=["monday"], time="18:00")
    cloud.pump()
    said = cloud.command("execution", "LogSets", exercise="bench", sets="3x8@50")
    assert [e["event_type"] for e in said["events"]] == ["ExerciseCompleted", "ProgressMilestoneReached"]
    assert cloud.view("planning", "templates")[0]["version"] == 1  # nothing is heard before it has travelled
    cloud.pump()
    (row,) = cloud.view("planning", "templates")
    assert (row["version"], row["exercises"][0]["weight_kg"]) == (2, 50)
    assert cloud.view("scheduling", "schedule")[0]["template_version"] == 2
    _views_are_those_of_one_log(cloud)


def test_what_a_longer_plan_would_touch_is_shown_before_it_is_changed() -> None:
    cloud = Cloud()
    plan = cloud.command("planning", "CreateTemplate", kind="workout", name="A", exercises=["bench 3x8@40"], minutes=30)
    cloud.pump()
    asked = {"template_id": plan["aggregate_id"], "minutes": 45}
    assert cloud.ask("GET", "/v1/scheduling/preview", **asked) == {"changes": []}
    cloud.command("scheduling", "AssignPlan", template_id=plan["aggregate_id"], days=["monday"])
    (change,) = cloud.ask("GET", "/v1/scheduling/preview", **asked)["changes"]
    assert change["text"] == "This will affect Monday's workout (30min → 45min)"
    cloud.pump()
    assert cloud.view("planning", "templates")[0]["estimated_minutes"] == 30  # nothing has been stored
    cloud.command("planning", "UpdateTemplate", template_id=plan["aggregate_id"], minutes=45)
    cloud.pump()
    assert cloud.ask("GET", "/v1/scheduling/preview", **asked) == {"changes": []}
    for user in ("bob", "ada"):
        cloud.ask("GET", "/v1/scheduling/preview", user=user, template_id="none", minutes=45, expect=404)


def test_a_finished_workout_is_told_to_analytics() -> None:
    cloud = Cloud()
    cloud.command("execution", "LogSets", exercise="bench", sets="3x8@50")
    cloud.command("execution", "FinishWorkout")
    cloud.pump()
    (progress,) = cloud.view("analytics", "progress")
    assert progress["volume_kg"] == 1200
    _views_are_those_of_one_log(cloud)


def _commands() -> list[tuple[Any, ...]]:
    plan = {"kind": "workout", "name": "Upper A", "exercises": ["bench 3x8@40", "squat 3x5@60"]}
    return [
        ("execution", "LogSets", {"exercise": "bench", "sets": "3x8@50"}),
        ("execution", "LogSets", {"exercise": "bench", "sets": "3x8@55"}),
        ("execution", "LogSets", {"exercise": "squat", "sets": "3x5@80", "at": "yesterday 18:00"}),
        ("execution", "LogSets", {"exercise": "pullup", "sets": "3x8"}),
        ("execution", "Measure", {"measures": "weight 81"}),
        ("execution", "Measure", {"measures": "weight 83", "at": "yesterday 8:00"}),
        ("execution", "EatMeal", {"meal": "lunch rice 200g"}),
        ("execution", "TakeSupplement", {"supplement": "creatine 5g"}),
        ("execution", "StartWorkout", {"free": True}),
        ("execution", "FinishWorkout", {}),
        ("execution", "DiscardWorkout", {}),
        ("planning", "CreateTemplate", plan),
        ("planning", "AddExercise", {"name": "Sled push"}),
        ("planning", "AliasExercise", {"exercise": "bench", "alias": "flat"}),
        ("scheduling", "AssignPlan", {"days": ["monday", "tuesday"]}),
        ("profile", "UpdateProfile", {"changes": {"weekly_goal": "3"}}),
        ("profile", "ChangeGoal", {"goal": "bench 100kg"}),
        ("analytics", "wait", {"days": 1}),
        ("analytics", "wait", {"days": 8}),
    ]


@settings(max_examples=25, deadline=None, phases=PHASES)
@given(st.lists(st.sampled_from(_commands()), max_size=14), st.randoms(use_true_random=False))
def test_whatever_is_asked_and_however_messages_travel_all_views_are_those_of_one_log(
    asked: list[tuple[Any, ...]], chance: random.Random
) -> None:
    cloud = Cloud()
    for domain, command, fields in asked:
        if command == "wait":
            cloud.now += fields["days"] * DAY
            continue
        if command == "AssignPlan":
            plans = cloud.view("planning", "templates")
            if not plans:
                continue
            cloud.pump(chance)
            fields = {**fields, "template_id": plans[0]["aggregate_id"]}
        _either_way(cloud, domain, command, fields)
        if chance.random() < 0.5:
            cloud.pump(chance)
    cloud.pump(chance)
    _views_are_those_of_one_log(cloud)


@settings(max_examples=25, deadline=None, phases=PHASES)
@given(
    st.lists(st.tuples(st.sampled_from(("phone", "laptop", "cloud")), st.sampled_from(_commands())), max_size=12),
    st.randoms(use_true_random=False),
)
def test_devices_and_the_cloud_agree_whoever_says_what_and_takes_it_back(
    story: list[tuple[str, tuple[Any, ...]]], chance: random.Random
) -> None:
    cloud = Cloud()
    devices = {"phone": Device(cloud), "laptop": Device(cloud)}
    for where, (domain, command, fields) in story:
        cloud.now += 60
        if command == "wait":
            cloud.now += fields["days"] * DAY
        elif where == "cloud":
            if command != "AssignPlan":
                _either_way(cloud, domain, command, fields)
        else:
            device = devices[where]
            if command == "AssignPlan":
                device.house.ready()
                plans = device.house.views.find("v_templates", {})
                fields = {**fields, "template_id": plans[0]["aggregate_id"] if plans else "none"}
            device.do(domain, command, fields)
            if chance.random() < 0.3:
                with suppress(FitError):
                    (redo if chance.random() < 0.3 else undo)(device.house)
        if chance.random() < 0.4:
            cloud.pump(chance)
        for device in devices.values():
            if chance.random() < 0.3:
                device.push()
            if chance.random() < 0.3:
                device.pull()
    for _ in range(3):  # what the cloud answers to the last push is pulled by the last pull
        for device in devices.values():
            device.push()
        cloud.pump(chance)
        for device in devices.values():
            device.pull()
    _views_are_those_of_one_log(cloud)
    assert rebuilt(devices["phone"].store) == rebuilt(devices["laptop"].store)
    assert devices["phone"].store.chains.heads() == devices["laptop"].store.chains.heads() == cloud.heads("ada")


def _either_way(cloud: Cloud, domain: str, command: str, fields: dict[str, Any]) -> None:
    """A command may be refused (nothing runs that could be finished); then nothing may be left of it."""
    try:
        cloud.command(domain, command, **fields)
    except Refused as refused:
        if refused.status not in (404, 422):
            raise


def _views_are_those_of_one_log(cloud: Cloud, user: str = "ada") -> None:
    whole = memory_store(NOON)
    chains: dict[tuple[str, str], list[Any]] = {}
    items = {d: [plain(i) for i in cloud.client.scan(TableName=t.name)["Items"]] for d, t in cloud.tables.items()}
    for domain, found in items.items():
        for item in found:
            if item[keys.SK].startswith(keys.EVENT) and item["domain"] == domain:
                chains.setdefault((item["device_id"], domain), []).append(event_of(item))
            assert not item[keys.SK].startswith(("PENDING", "QUARANTINE", "DIRTY")), item
    with whole.writing():
        for events in chains.values():
            whole.log.receive(sorted(events, key=lambda e: e.seq))
    expected = rebuilt(whole)
    for domain, found in items.items():
        for heard in (domain, *HEARS[domain]):
            for view in [v for v in catalog.views(heard) if v.name in kept(domain)]:
                partition = keys.view(domain, user, view.name)
                rows = [_row(view, item) for item in found if item[keys.PK] == partition]
                assert sorted(rows, key=repr) == expected[view.name], f"{view.name} as {domain} sees it"


def _row(view: Any, item: dict[str, Any]) -> tuple[Any, ...]:
    row, key = json_text.read(item["row"]), json_text.read(item[keys.SK])
    values = [row[name] for name in view.row._names]
    return (key[0], *[_column(value) for value in values])


def _column(value: Any) -> Any:
    if isinstance(value, list | dict):
        return json_text.write(value)
    return int(value) if isinstance(value, bool) else value


@pytest.mark.parametrize("times", [1, 2])
def test_a_retry_gets_the_first_answer(times: int) -> None:
    cloud = Cloud()
    first = cloud.command("execution", "LogSets", "once", exercise="bench", sets="3x8@50")
    for _ in range(times):
        assert cloud.command("execution", "LogSets", "once", exercise="bench", sets="3x8@50") == first
    assert len(cloud.view("execution", "lifts")) == 1


@pytest.mark.parametrize("limit", [1, 3, 500])
def test_an_account_takes_all_its_events_away_page_by_page(limit: int) -> None:
    cloud = Cloud()
    devices = [Device(cloud), Device(cloud)]
    for n, device in enumerate(devices):
        for sets in ("3x8@50", "3x8@55"):
            device.do("execution", "LogSets", {"exercise": ("bench", "squat")[n], "sets": sets})
        device.push()
    cloud.command("execution", "LogSets", exercise="deadlift", sets="5@100")
    cloud.command("execution", "LogSets", exercise="bench", sets="5@50", user="bob")
    taken: list[str] = []
    cursor = ""
    while cursor is not None:
        said = cloud.ask("GET", "/v1/execution/export", cursor=cursor, limit=limit)
        assert len(said["events"]) <= limit
        taken += [e["event_id"] for e in said["events"]]
        cursor = said["next"]
    heads = [h["seq"] for h in cloud.ask("GET", "/v1/execution/heads")["heads"]]
    assert len(heads) == 3
    assert len(taken) == len(set(taken)) == sum(heads)


def test_a_caller_that_has_not_seen_the_latest_is_told_so() -> None:
    cloud = Cloud()
    said = cloud.command("execution", "LogSets", exercise="bench", sets="3x8@50", expected_version=0)
    cloud.command("execution", "LogSets", exercise="bench", sets="3x8@55", expected_version=said["version"])
    cloud.command("execution", "LogSets", exercise="bench", sets="3x8@60", expected_version=said["version"], expect=409)
