"""The real zip behind `terraform apply` of all of src/infra, on an emulator that runs it by IAM's rules: devices agree,
plans move, strangers stay out, and who leaves is gone."""

from __future__ import annotations

import json
import re
import statistics
import time
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from aws.end_to_end.packed import zip_path
from aws.end_to_end.world import Cloud, Device, Lifter, eventually
from cli_files import BENCH, strong, strong_row
from fit.adapters.aws import keys
from fit.app.catalog import DOMAINS
from fit.cloud import messages, package
from fit.kernel.messages import Envelope
from infra.applying import apply, judging
from infra.terraforming import TERRAFORM
from servers import ask

pytestmark = pytest.mark.skipif(TERRAFORM is None, reason="terraform is not installed; .ci/run wants it")

PLAN = "Monday Upper Body"
ROUNDS = 20


@pytest.fixture(scope="module")
def cloud(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Cloud]:
    with judging(tmp_path_factory.mktemp("ministack")) as emulator:
        given = {"stage": "proof", "open_registration": True, "runtime": f"python{package.HERE}"}
        stack = apply(emulator.endpoint, zip_path(), tmp_path_factory.mktemp("stack"), given)
        yield Cloud(emulator, stack, tmp_path_factory.mktemp("devices"))


@pytest.fixture(scope="module")
def monday() -> str:
    """The last one that is over."""
    today = date.fromtimestamp(time.time())  # noqa: DTZ012 - a day later or earlier makes no difference
    return str(today - timedelta(days=today.weekday() or 7))


def test_devices_and_the_cloud_come_to_the_same(cloud: Cloud) -> None:
    phone, laptop = cloud.device("phone"), cloud.device("laptop")
    phone.fit("login", cloud.url, "--register", "--name", "Ann", "--device-name", "phone")
    phone.fit("plan", "create", "workout", "Upper A", "-e", "bench 3x8@40 rest 90", "-e", "squat 3x5@80")
    phone.fit("schedule", "assign", "monday", "Upper A", "--at", "18:00")
    phone.fit("log", "bench", "3x8@50", "rest", "90,95,100")
    phone.fit("log", "squat", "3x5@80", "--at", "yesterday")
    phone.fit("goal", "set", "bench", "100kg")
    phone.fit("workout", "finish")
    phone.fit("import", str(_sixty_sessions(phone)))
    phone.fit("log", "deadlift", "5@500")
    phone.fit("undo")
    _logged_in_by_code(laptop, phone)
    laptop.fit("log", "pullup", "3x8")
    laptop.fit("body", "weight", "81.4")
    laptop.fit("meal", "log", "lunch", "rice", "200g")
    laptop.fit("take", "creatine", "5g")
    laptop.fit("profile", "set", "--weekly-goal", "3")
    for device in (phone, laptop, phone):
        device.sync()
    ann = phone.lifter()
    assert phone.heads() == laptop.heads() == ann.heads()
    assert {domain for _, domain in ann.heads()} == set(DOMAINS)
    assert max(seq for seq, _ in ann.heads().values()) > 99  # more than a push or a message holds
    expected = phone.views()
    assert laptop.views() == expected
    assert len([name for name, rows in expected.items() if rows]) >= 13
    assert eventually(ann.views, lambda seen: seen == expected) == expected
    assert phone.sync()["pushed"] == 0  # nobody has answered what was answered at home


def _sixty_sessions(phone: Device) -> Path:
    """As another app has exported them."""
    days = [str(date(2026, 1, 5) + timedelta(days=2 * n)) for n in range(60)]
    rows = [strong_row(day, BENCH, "1", f"{40 + n / 2:g}", "5", n=n + 1) for n, day in enumerate(days)]
    place = phone.path / "strong.csv"
    place.write_text(strong(*rows))
    return place


def _logged_in_by_code(device: Device, by: Device) -> None:
    process = device.start("login", device.cloud.url, "--device-name", device.name, "--json")
    assert process.stderr is not None
    code = process.stderr.readline().split()[-1]
    assert re.fullmatch(r"[B-Z]{4}-[B-Z]{4}", code)
    assert by.fit("device", "approve", code) == {"approved": device.name}
    out, err = process.communicate(timeout=60)
    assert process.returncode == 0, err
    assert "fit_" not in out + err


def test_use_case_1_a_gym_schedule_with_own_rest_times(cloud: Cloud, monday: str) -> None:
    ann = cloud.register("Ann")
    _plan_on_monday(ann, monday)
    (plan,) = ann.view("planning", "templates")
    assert (plan["name"], plan["version"], plan["estimated_minutes"]) == (PLAN, 1, 30)
    assert [(e["sets"], e["reps"], e["weight_kg"], e["rest_seconds"]) for e in plan["exercises"]] == [
        (3, 8, 40, 90), (3, 10, 25, 60),
    ]  # fmt: skip
    (entry,) = ann.view("scheduling", "schedule")
    assert (entry["template_id"], entry["days"], entry["template_version"]) == (plan["aggregate_id"], 1, 1)
    phone = cloud.device("use-case-1")
    phone.log_in_with(ann.token)
    phone.sync()
    (shown,) = phone.fit("plan", "show", monday)["entries"]
    assert (shown["plan"]["name"], shown["plan"]["version"], shown["duration_minutes"]) == (PLAN, 1, 30)


def _plan_on_monday(ann: Lifter, monday: str) -> str:
    """Planned, assigned, and heard of by whoever judges what is lifted."""
    lines = ["bench 3x8@40 rest 90", "shoulder press 3x10@25 rest 60"]
    plan = ann.command("planning", "CreateTemplate", kind="workout", name=PLAN, exercises=lines)["aggregate_id"]
    assert eventually(lambda: ann.known("scheduling", "v_templates"))
    ann.command("scheduling", "AssignPlan", template_id=plan, days=["monday"], starts=monday)
    assert eventually(lambda: ann.known("execution", "v_templates") and ann.known("execution", "v_schedule"))
    return str(plan)


def _versions(ann: Lifter) -> tuple[int, int]:
    """Of the plan, and of the plan as the schedule has it."""
    return ann.view("planning", "templates")[0]["version"], ann.view("scheduling", "schedule")[0]["template_version"]


def test_use_case_2_progress_from_40_to_50_kg(cloud: Cloud, monday: str) -> None:
    ann = cloud.register("Ann")
    _plan_on_monday(ann, monday)
    done = ann.command("execution", "LogSets", exercise="bench", sets="3x8@50 rest 90,95,100", at=f"{monday} 18:00")
    assert eventually(lambda: _versions(ann), lambda seen: seen == (2, 2)) == (2, 2)
    assert ann.view("planning", "templates")[0]["exercises"][0]["weight_kg"] == 50
    events = [e for e in ann.events() if e["correlation_id"] == done["correlation_id"]]
    names = {e["event_id"]: e["event_type"] for e in events}
    assert sorted((e["event_type"], names.get(e["causation_id"], "")) for e in events) == [
        ("ExerciseCompleted", ""),
        ("ExerciseProgressionUpdated", "ProgressMilestoneReached"),
        ("ProgressMilestoneReached", "ExerciseCompleted"),
        ("ScheduleUpdated", "WorkoutTemplateUpdated"),
        ("WorkoutTemplateUpdated", "ProgressMilestoneReached"),
    ]
    said = {e["event_type"]: json.loads(e["event_data"]) for e in events}
    assert said["ExerciseCompleted"]["actual_rest_seconds"] == [90, 95, 100]
    raised = said["ExerciseProgressionUpdated"]
    assert (raised["old_weight"], raised["new_weight"], raised["progression_reason"]) == (40, 50, "CompletedAllReps")


def test_use_case_2_with_progression_suggest_there_is_a_recommendation_and_no_change(
    cloud: Cloud, monday: str
) -> None:
    ann = cloud.register("Ann")
    ann.command("profile", "UpdateProfile", changes={"progression": "suggest"})
    _plan_on_monday(ann, monday)
    assert eventually(lambda: [r["progression"] for r in ann.known("planning", "v_profile")] == ["suggest"])
    ann.command("execution", "LogSets", exercise="bench", sets="3x8@50", at=f"{monday} 18:00")
    (advice,) = eventually(lambda: ann.view("analytics", "recommendations"))
    assert (advice["kind"], advice["exercise_id"]) == ("raise", "bench-press")
    cloud.heard_all()
    assert _versions(ann) == (1, 1)


def test_use_case_3_a_plan_takes_longer(cloud: Cloud, monday: str) -> None:
    ann = cloud.register("Ann")
    plan = _plan_on_monday(ann, monday)
    done = ann.command("planning", "UpdateTemplate", template_id=plan, minutes=45)
    assert eventually(lambda: _versions(ann), lambda seen: seen == (2, 2)) == (2, 2)
    assert ann.view("planning", "templates")[0]["estimated_minutes"] == 45
    types = [e["event_type"] for e in ann.events() if e["correlation_id"] == done["correlation_id"]]
    assert sorted(types) == ["ScheduleUpdated", "WorkoutTemplateUpdated"]


def test_a_finished_workout_reaches_analytics(cloud: Cloud) -> None:
    ann = cloud.register("Ann")
    ann.command("execution", "LogSets", exercise="bench", sets="3x8@50")
    ann.command("execution", "FinishWorkout")
    (progress,) = eventually(lambda: ann.view("analytics", "progress"))
    assert progress["volume_kg"] == 1200


def test_a_retry_gets_the_first_answer_and_pages_go_on_where_they_ended(cloud: Cloud) -> None:
    ann = cloud.register("Ann")
    first = [ann.command("execution", "LogSets", "again", exercise=e, sets="3x8@50") for e in ("bench", "bench")]
    assert first[0] == first[1]
    for exercise in ("squat", "deadlift"):
        ann.command("execution", "LogSets", exercise=exercise, sets="3x5@80")
    assert len(ann.view("execution", "lifts")) == 3
    assert ann.view("execution", "lifts", page=1) == ann.view("execution", "lifts")
    one = ann.ask("GET", "/v1/execution/events?limit=1", X_Fit_Correlation_Id="seen-again")
    assert (len(one.json["events"]), one.json["more"]) == (1, True)
    assert one.headers["X-Fit-Correlation-Id"] == "seen-again"
    place = f"{one.json['events'][0]['device_id']}:1"
    rest = ann.ask("GET", f"/v1/execution/events?after={place}").json
    assert one.json["events"] + rest["events"] == ann.events("execution")
    assert len(ask(cloud.url, "GET", "/v1/openapi.json").json["paths"]) > 60


def test_the_gateway_and_the_functions_refuse_with_the_right_number(cloud: Cloud) -> None:
    ann, bob = cloud.register("Ann"), cloud.register("Bob")
    plan = ann.command("planning", "CreateTemplate", kind="workout", name="A", exercises=["bench 3x8@40"])
    for _ in range(2):
        ann.command("planning", "AddExercise", name=f"Sled {_}")
    chain = ann.events("planning")
    logged = {"command_id": "c", "exercise": "bench", "sets": "3x8@50"}
    log, planning = "/v1/execution/commands/LogSets", "/v1/planning/events"
    changed = {"command_id": "d", "template_id": plan["aggregate_id"], "minutes": 45}
    update = "/v1/planning/commands/UpdateTemplate"
    stranger = Lifter(cloud, "", "fit_" + "x" * 43)
    for who, method, path, body, status, code in [
        (None, "GET", "/v1/planning/heads", None, 401, "Unauthorized"),  # by API Gateway, in words of its own
        (stranger, "GET", "/v1/planning/heads", None, 403, "Forbidden"),
        (ann, "GET", "/v1/nowhere/heads", None, 404, "Not Found"),
        (ann, "GET", "/v1/planning/nowhere", None, 404, "not_found"),
        (bob, "POST", update, changed, 404, "not_found"),  # another's plan does not exist
        (ann, "POST", update, {**changed, "expected_version": 0}, 409, "sequence"),
        (bob, "POST", planning, {"events": chain[1:]}, 409, "sequence"),
        (bob, "POST", planning, {"events": [chain[0], {**chain[1], "event_data": "{}"}]}, 422, "rejected"),
        (ann, "POST", "/v1/execution/events", {"events": chain[:1]}, 400, "unreadable"),
        (ann, "POST", log, {**logged, "sets": "3x0@-5"}, 400, "unreadable"),
        (ann, "POST", log, {**logged, "user_id": bob.user_id}, 400, "unreadable"),
        (ann, "POST", log, {**logged, "exercise": "nothing like it"}, 404, "not_found"),
        (ann, "POST", "/v1/execution/commands/FinishWorkout", {"command_id": "f"}, 422, "rejected"),
        (ann, "POST", planning, {"events": [], "more": "x" * (4 << 20)}, 413, "too_large"),
    ]:  # fmt: skip
        said = ask(cloud.url, method, path, body, who.token if who else None)
        assert said.status == status, (method, path, said.status, said.body[:500])
        assert code in (said.json.get("message"), said.json.get("error", {}).get("code")), said.body[:500]
    assert bob.heads() == {}
    assert bob.ask("GET", "/v1/planning/events").json == {"events": [], "more": False}
    assert bob.view("planning", "templates") == []


def test_a_device_that_is_taken_out_is_out_at_once(cloud: Cloud) -> None:
    phone, watch, bob = cloud.device("owner"), cloud.device("watch"), cloud.register("Bob")
    phone.fit("login", cloud.url, "--register", "--device-name", "phone")
    code = ask(cloud.url, "POST", "/v1/identity/device/code", {"device_name": "watch"}).json
    phone.fit("device", "approve", code["user_code"])
    watch.log_in_with(
        ask(cloud.url, "POST", "/v1/identity/device/token", {"device_code": code["device_code"]}).json["token"]
    )
    watch.fit("log", "bench", "3x8@50")
    watch.sync()
    (lost,) = [d["id"] for d in phone.fit("device", "list")["devices"] if d["name"] == "watch"]
    assert bob.ask("POST", f"/v1/identity/devices/{lost}/revoke", {}).status == 404
    phone.fit("device", "revoke", lost, "--yes")
    assert ask(cloud.url, "GET", "/v1/planning/heads", token=watch.token()).status == 403
    watch.fit("log", "bench", "3x8@55")
    assert watch.fit("sync", "--to", cloud.url, expect=4)["error"]["code"] == "rejected"
    phone.sync()
    assert phone.fit("history")["workouts"]


def test_of_an_account_that_is_deleted_nothing_is_left_and_nothing_comes_back(cloud: Cloud) -> None:
    phone = cloud.device("leaving")
    phone.fit("login", cloud.url, "--register", "--name", "Ann")
    phone.fit("plan", "create", "workout", "Upper A", "-e", "bench 3x8@40")
    phone.fit("schedule", "assign", "monday", "Upper A")
    phone.fit("log", "bench", "3x8@50")
    phone.sync()
    ann = phone.lifter()
    ann.command("execution", "Measure", measures="weight 81")
    ann.command("execution", "FinishWorkout")
    ann.command("profile", "ChangeGoal", goal="bench 100kg")
    assert eventually(lambda: ann.view("analytics", "progress"))
    cloud.heard_all()
    assert set(cloud.of(ann.user_id)) == set(DOMAINS)
    late = {domain: ann.events(domain) for domain in ("planning", "execution")}

    assert ann.ask("DELETE", "/v1/identity/account", {"confirm": "somebody"}).status == 422
    assert ann.ask("DELETE", "/v1/identity/account", {"confirm": ann.user_id}).status == 200
    tombstones = {domain: [(keys.user(domain, ann.user_id), keys.TOMBSTONE)] for domain in DOMAINS}

    def left() -> dict[str, list[tuple[Any, Any]]]:
        return {d: [(i[keys.PK], i[keys.SK]) for i in items] for d, items in cloud.of(ann.user_id).items()}

    assert eventually(left, lambda seen: seen == tombstones) == tombstones
    assert ann.ask("POST", "/v1/execution/events", {"events": late["execution"][:1]}).status == 403
    assert phone.fit("sync", "--to", cloud.url, expect=4)["error"]["code"] == "rejected"
    for domain, events in late.items():
        for body in _stretches(ann.user_id, events):
            for hearer in DOMAINS:
                cloud.send(hearer, body, ann.user_id, f"late-{domain}-{hash(body)}")
    cloud.heard_all()
    assert left() == tombstones
    assert phone.fit("history")["workouts"]  # what is at home stays at home


def _stretches(user_id: str, events: list[dict[str, Any]]) -> list[str]:
    """Messages with them, a chain in each."""
    chains: dict[str, list[Envelope]] = {}
    for e in events:
        chains.setdefault(e["device_id"], []).append(Envelope(**{**e, "bases": tuple(e["bases"])}))
    return [body for chain in chains.values() for body in messages.pack(user_id, chain, "late")]


def test_one_id_is_followed_through_all_functions(cloud: Cloud, monday: str) -> None:
    ann = cloud.register("Ann")
    _plan_on_monday(ann, monday)
    via = f"trace-{ann.user_id}"
    ann.command("execution", "LogSets", via=via, exercise="bench", sets="3x8@50", at=f"{monday} 18:00")
    assert eventually(lambda: _versions(ann), lambda seen: seen == (2, 2)) == (2, 2)
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
    for body in _stretches(bob.user_id, [second]):
        cloud.send("profile", body, bob.user_id, "second")
    (found,) = eventually(lambda: cloud.operator("parked", "--user", bob.user_id)["parked"])
    assert (found["domain"], found["kind"], found["user"]) == ("profile", "pending", bob.user_id)
    cloud.send("profile", "nonsense", bob.user_id, "nonsense")
    odd = eventually(lambda: [p for p in cloud.operator("parked")["parked"] if p["kind"] == "quarantine"])
    assert [(p["domain"], p["reason"]) for p in odd] == [("profile", "the message is no JSON")]
    for body in _stretches(bob.user_id, [first]):
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
    cloud.operator("replay", "planning", "--user", ann.user_id)
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


def test_how_long_a_milestone_travels(cloud: Cloud, monday: str, capsys: pytest.CaptureFixture[str]) -> None:
    """Printed and not judged: a machine may have other things to do."""
    ann = cloud.register("Ann")
    plan = ann.command("planning", "CreateTemplate", kind="workout", name="A", exercises=["bench 3x8@40"])
    assert eventually(lambda: ann.known("scheduling", "v_templates"))
    start = date.fromisoformat(monday) - timedelta(days=28)
    week = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
    ann.command("scheduling", "AssignPlan", template_id=plan["aggregate_id"], days=week, starts=str(start))
    assert eventually(lambda: ann.known("execution", "v_templates") and ann.known("execution", "v_schedule"))
    planned, scheduled = [], []
    for n in range(ROUNDS):
        at, kg = f"{start + timedelta(days=n)} 18:00", 42.5 + 2.5 * n
        began = time.perf_counter()
        ann.command("execution", "LogSets", exercise="bench", sets=f"3x8@{kg}", at=at)
        planned.append(_until(lambda: ann.known("planning", "v_templates")[0]["version"], n + 2) - began)
        scheduled.append(_until(lambda: ann.known("scheduling", "v_schedule")[0]["template_version"], n + 2) - began)
        _until(lambda: ann.known("execution", "v_templates")[0]["version"], n + 2)
    with capsys.disabled():
        print(
            f"\nmilestone on ministack, {ROUNDS} rounds: the plan's new version after {_ms(planned)},"
            f" the schedule's after {_ms(scheduled)} (median, fastest to slowest)"
        )


def _until(look: Callable[[], int], wanted: int) -> float:
    """When it was seen. The tables are asked, not the API: a poll would be in the way of what is measured."""
    assert eventually(look, lambda seen: seen == wanted, pause=0.01) == wanted
    return time.perf_counter()


def _ms(seconds: list[float]) -> str:
    low, middle, high = (round(1000 * f(seconds)) for f in (min, statistics.median, max))
    return f"{middle} ms ({low} to {high})"
