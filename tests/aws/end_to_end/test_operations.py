"""What whoever runs it sees and does: one id through all functions, what waits, what is sent again."""

from __future__ import annotations

import json
from typing import Any

from aws.end_to_end.world import Cloud, eventually, stretches
from fit.adapters.aws import keys


def test_one_id_is_followed_through_all_functions(cloud: Cloud, monday: str) -> None:
    ann = cloud.register("Ann")
    ann.plan_on_monday(monday)
    via = f"trace-{ann.user_id}"
    ann.command("execution", "LogSets", via=via, exercise="bench", sets="3x8@50", at=f"{monday} 18:00")
    assert eventually(lambda: ann.versions(), lambda seen: seen == (2, 2)) == (2, 2)
    cloud.heard_all()
    lines = cloud.operator("trace", via)["lines"]
    functions = [line["function"] for line in lines]
    way = ["authorizer", "execution", "execution-relay", "planning-consumer", "planning-relay", "scheduling-consumer"]
    assert sorted(way, key=functions.index) == way
    assert "analytics-consumer" in functions
    assert "bench" not in json.dumps(lines)

def test_what_waits_or_cannot_be_read_is_shown_and_the_missing_piece_ends_the_waiting(cloud: Cloud) -> None:
    ann, bob = cloud.register("Ann"), cloud.register("Bob")
    for name in ("Sandbag toss", "Log roll"):
        ann.command("planning", "AddExercise", name=name)
    first, second = ann.events("planning")
    for body in stretches(bob.user_id, [second]):
        cloud.send("profile", body, bob.user_id, "second")
    (found,) = eventually(lambda: cloud.operator("parked", "--user", bob.user_id)["parked"])
    assert (found["domain"], found["kind"], found["user"]) == ("profile", "pending", bob.user_id)
    cloud.send("profile", "nonsense", bob.user_id, "nonsense")
    odd = eventually(lambda: [p for p in cloud.operator("parked")["parked"] if p["kind"] == "quarantine"])
    assert [(p["domain"], p["reason"]) for p in odd] == [("profile", "the message is no JSON")]
    for body in stretches(bob.user_id, [first]):
        cloud.send("profile", body, bob.user_id, "first")
    assert eventually(lambda: cloud.operator("parked", "--user", bob.user_id)["parked"], lambda p: p == []) == []
    assert sorted(row["name"] for row in bob.known("profile", "v_exercises")) == ["Log roll", "Sandbag toss"]

def test_a_replay_gives_a_context_back_what_it_has_lost(cloud: Cloud) -> None:
    ann = cloud.register("Ann")
    ann.command("planning", "AddExercise", name="Sandbag toss")
    rows = eventually(lambda: ann.known("profile", "v_exercises"))
    cloud.heard_all()
    whole = _contents(cloud.of(ann.user_id))
    dynamo, table = cloud.emulator.client("dynamodb"), cloud.outputs["table_names"]["profile"]
    for item in cloud.of(ann.user_id)["profile"]:
        dynamo.delete_item(TableName=table, Key={name: {"S": item[name]} for name in (keys.PK, keys.SK)})
    said = cloud.operator("replay", "planning", "--user", ann.user_id, "--only", "profile")
    assert said["sent"]["sent"] == 1
    assert eventually(lambda: ann.known("profile", "v_exercises")) == rows
    assert _contents(cloud.of(ann.user_id)) == whole
    cloud.operator("replay", "planning")  # everybody's, to everybody
    cloud.heard_all()
    assert _contents(cloud.of(ann.user_id)) == whole  # who has it already skips it

def _contents(found: dict[str, list[dict[str, Any]]]) -> dict[str, list[str]]:
    """Without the counter of changes, and without the request that brought a copy: the replay did."""
    return {
        domain: sorted(
            repr(sorted((name, said) for name, said in item.items() if name != "via"))
            for item in items if item[keys.SK] != keys.FOLDED
        )
        for domain, items in found.items()
    }  # fmt: skip
