"""Devices and the cloud come to the same; who is taken out is out, and who leaves is gone."""

from __future__ import annotations

import re
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from aws.end_to_end.machines import Device
from aws.end_to_end.world import Cloud, eventually, stretches
from cli_files import BENCH, strong, strong_row
from fit.adapters.aws import keys
from fit.app.catalog import DOMAINS
from fit.kernel import days
from servers import ask


def test_devices_and_the_cloud_come_to_the_same(cloud: Cloud) -> None:
    phone, laptop = Device(cloud, "phone"), Device(cloud, "laptop")
    phone.fit("login", cloud.url, "--register", "--name", "Ann", "--device-name", "phone")
    phone.fit("plan", "create", "workout", "Upper A", "-e", "bench 3x8@40 rest 90", "-e", "squat 3x5@80")
    for day in days.WEEKDAYS:  # so that today's log counts against the plan, whatever day this test runs on
        phone.fit("schedule", "assign", day, "Upper A", "--at", "18:00")
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
    first = phone.sync()
    for device in (laptop, phone):
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
    functions = {line["function"] for line in cloud.operator("trace", first["correlation_id"])["lines"]}
    assert functions >= {"authorizer", "execution", "execution-relay", "execution-consumer", "analytics-consumer"}

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

def test_a_device_that_is_taken_out_is_out_at_once(cloud: Cloud) -> None:
    phone, watch, bob = Device(cloud, "owner"), Device(cloud, "watch"), cloud.register("Bob")
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
    phone = Device(cloud, "leaving")
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

    phone.fit("import", str(_sixty_sessions(phone)))
    phone.sync()  # still on its way to everybody when the account ends
    assert ann.ask("DELETE", "/v1/identity/account", {"confirm": "somebody"}).status == 422
    assert ann.ask("DELETE", "/v1/identity/account", {"confirm": ann.user_id}).status == 200
    tombstones = {domain: [(keys.user(domain, ann.user_id), keys.TOMBSTONE)] for domain in DOMAINS}

    def left() -> dict[str, list[tuple[Any, Any]]]:
        return {d: [(i[keys.PK], i[keys.SK]) for i in items] for d, items in cloud.of(ann.user_id).items()}

    assert eventually(left, lambda seen: seen == tombstones) == tombstones
    assert ann.ask("POST", "/v1/execution/events", {"events": late["execution"][:1]}).status == 403
    assert phone.fit("sync", "--to", cloud.url, expect=4)["error"]["code"] == "rejected"
    for domain, events in late.items():
        for body in stretches(ann.user_id, events):
            for hearer in DOMAINS:
                cloud.send(hearer, body, ann.user_id, f"late-{domain}-{hash(body)}")
    cloud.heard_all()
    assert left() == tombstones
    assert phone.fit("history")["workouts"]  # what is at home stays at home
