"""What is refused and with which number, what is asked twice, and what many ask at once."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

from aws.end_to_end.world import Cloud, Lifter, eventually
from servers import ask


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

def test_of_many_at_once_nobody_is_lost_and_nobody_counts_twice(cloud: Cloud) -> None:
    ann = cloud.register("Ann")
    plan = ann.command("planning", "CreateTemplate", kind="workout", name="A", exercises=["bench 3x8@40"])

    def update(n: int) -> int:
        """Asked again, under the same id, as long as others are quicker."""
        body = {"command_id": f"at-once-{n}", "template_id": plan["aggregate_id"], "minutes": 31 + n}
        asked = eventually(
            lambda: ann.ask("POST", "/v1/planning/commands/UpdateTemplate", body), lambda a: a.status not in (429, 503)
        )
        return asked.status

    with ThreadPoolExecutor(3) as pool:
        assert set(pool.map(update, range(9))) == {200}
    assert ann.view("planning", "templates")[0]["version"] == 10
    assert [e["event_type"] for e in ann.events("planning")].count("WorkoutTemplateUpdated") == 9
