"""A command over the wire is a command: the same rules, the same consequences, and once however often it is asked."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from servers import Server, ask, registered

pytest.importorskip("aws_lambda_powertools", reason="the server needs the extra `server`")


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    found = Server(
        tmp_path_factory.mktemp("server") / "home", "--open-registration", "--strangers", "100000",
        FIT_NOW="2026-11-23T18:30:00+01:00", TZ="Europe/Berlin",
    )  # fmt: skip
    yield found
    found.stop()


class Lifter:
    """Asks a server, each time with another command id unless one is given."""

    def __init__(self, server: Server) -> None:
        self.url, self.token = server.url, registered(server.url)["token"]
        self.asked = 0

    def __call__(self, domain: str, command: str, command_id: str = "", /, **body: Any) -> Any:
        self.asked += 1
        body["command_id"] = command_id or f"c{self.asked}"
        return ask(self.url, "POST", f"/v1/{domain}/commands/{command}", body, self.token)

    def rows(self, domain: str, view: str, query: str = "") -> list[dict[str, Any]]:
        said = ask(self.url, "GET", f"/v1/{domain}/views/{view}{query}", token=self.token)
        assert said.status == 200, said.body
        found: list[dict[str, Any]] = said.json["rows"]
        return found

    def events(self, domain: str) -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = ask(self.url, "GET", f"/v1/{domain}/events", token=self.token).json["events"]
        return found


@pytest.fixture
def ann(server: Server) -> Lifter:
    return Lifter(server)


def test_more_weight_than_planned_raises_the_plan_and_the_schedule_follows(ann: Lifter) -> None:
    plan = ann("planning", "CreateTemplate", kind="workout", name="Upper A", exercises=["bench 3x8@40"]).json
    ann("scheduling", "AssignPlan", template_id=plan["aggregate_id"], days=["monday"], time="18:00")
    said = ann("execution", "LogSets", exercise="bench", sets="3x8@50").json
    kinds = [e["event_type"] for e in said["events"]]
    assert kinds[0] == "ExerciseCompleted"
    assert {"ProgressMilestoneReached", "ExerciseProgressionUpdated", "WorkoutTemplateUpdated"} <= set(kinds)
    assert all(e["causation_id"] for e in said["events"][1:])
    row = ann.rows("planning", "templates", f"?aggregate_id={plan['aggregate_id']}")[0]
    assert row["version"] == 2
    assert row["exercises"][0]["weight_kg"] == 50
    assert ann.rows("scheduling", "schedule")[0]["template_version"] == 2


def test_a_retry_gets_the_first_answer(ann: Lifter) -> None:
    first = ann("execution", "LogSets", "once", exercise="bench", sets="3x8@50")
    ann("execution", "LogSets", exercise="bench", sets="3x8@60")
    again = ann("execution", "LogSets", "once", exercise="bench", sets="3x8@50")
    assert again.json == first.json
    assert sum(e["event_type"] == "ExerciseCompleted" for e in ann.events("execution")) == 2


def test_a_retry_of_what_changed_nothing_changes_nothing_later(ann: Lifter) -> None:
    first = ann("identity", "ActivateUser", "up").json
    assert first["events"] == []
    ann("identity", "DeactivateUser")
    assert ann("identity", "ActivateUser", "up").json == first
    assert ann.rows("identity", "users")[0]["active"] is False
    assert ann("execution", "LogSets", exercise="bench", sets="3x8@50").code == "rejected"


def test_a_stale_version_is_a_sequence_error(ann: Lifter) -> None:
    plan = ann("planning", "CreateTemplate", kind="workout", name="A", exercises=["bench 3x8@40"]).json
    id, version = plan["aggregate_id"], plan["version"]
    good = ann("planning", "UpdateTemplate", template_id=id, minutes=30, expected_version=version)
    assert good.json["version"] == version + 1
    said = ann("planning", "UpdateTemplate", template_id=id, minutes=45, expected_version=version)
    assert (said.status, said.code) == (409, "sequence")
    assert (said.json["error"]["expected"], said.json["error"]["actual"]) == (version, version + 1)
    assert ann("planning", "UpdateTemplate", template_id=id, minutes=45, expected=1).status == 409


def test_a_stale_command_can_be_asked_again_under_its_id(ann: Lifter) -> None:
    assert ann("execution", "LogSets", "x", exercise="bench", sets="3x8@50", expected_version=7).status == 409
    assert ann("execution", "LogSets", "x", exercise="bench", sets="3x8@50", expected_version=0).status == 200


@pytest.mark.parametrize(("domain", "name", "body"), [
    ("identity", "RegisterUser", {"name": "Ann"}),
    ("profile", "UpdateProfile", {"changes": {"height_cm": "180cm", "unit": "lb"}}),
    ("profile", "ChangeGoal", {"goal": "bench 100kg", "by": "2027-06-01"}),
    ("planning", "CreateTemplate", {"kind": "meal", "name": "Oats", "ingredients": ["oats 80g"], "timing": "08:00"}),
    ("planning", "CreateTemplate", {"kind": "supplement", "name": "Creatine", "dose": "5g", "frequency": "daily"}),
    ("planning", "AddExercise", {"name": "Zercher Lunge", "primary": ["quads"]}),
    ("planning", "AliasExercise", {"exercise": "bench", "alias": "the big one"}),
    ("planning", "RenameExercise", {"exercise": "bench", "new_name": "The Bench"}),
    ("planning", "MergeExercise", {"exercise": "bench", "into": "squat"}),
    ("execution", "StartWorkout", {"free": True}),
    ("execution", "Measure", {"measures": "weight 81.2"}),
    ("execution", "EatMeal", {"meal": "lunch chicken 150g rice 200g"}),
    ("execution", "TakeSupplement", {"supplement": "creatine 5g"}),
    ("execution", "AddFood", {"name": "Mix", "kcal": 400, "protein_g": 20, "carbs_g": 50, "fat_g": 10}),
    ("execution", "AliasFood", {"food": "rice", "alias": "plain rice"}),
])  # fmt: skip
def test_every_context_takes_its_commands(ann: Lifter, domain: str, name: str, body: dict[str, Any]) -> None:
    said = ann(domain, name, **body)
    assert said.status == 200, said.body
    assert said.json["events"], said.json


def test_a_workout_from_start_to_finish(ann: Lifter) -> None:
    ann("execution", "StartWorkout", free=True)
    assert ann("execution", "LogSets", exercise="bench", sets="3x8@50").status == 200
    assert ann("execution", "SkipExercise", exercise="row").status in (200, 422)
    kinds = [e["event_type"] for e in ann("execution", "FinishWorkout", note="good").json["events"]]
    assert {"WorkoutCompleted", "WorkoutExecuted"} <= set(kinds)
    ann("execution", "StartWorkout", free=True)
    assert ann("execution", "DiscardWorkout").json["events"][0]["event_type"] == "WorkoutDiscarded"


def test_days_are_skipped_moved_filled_and_cleared(ann: Lifter) -> None:
    id = ann("planning", "CreateTemplate", kind="workout", name="A", exercises=["bench 3x8@40"]).json["aggregate_id"]
    ann("scheduling", "AssignPlan", template_id=id, days=["monday", "thursday"])
    assert ann("scheduling", "SkipDay", day="2026-11-26", reason="tired").status == 200
    assert ann("scheduling", "MoveDay", day="2026-11-30", to="2026-12-01").status == 200
    assert ann("scheduling", "AddOnce", day="2026-12-04", template_id=id, time="18:00").status == 200
    assert ann("scheduling", "ClearDay", day="2026-12-04", template_id=id).status == 200
    assert ann("scheduling", "ClearDays", days=["monday"]).status == 200
    assert ann("scheduling", "ClearDays", days=["monday"]).code == "rejected"
    assert len(ann.rows("scheduling", "day_changes", "?day_from=2026-12-01")) == 2


def test_advice_that_does_not_exist_is_not_found(ann: Lifter) -> None:
    for name in ("AcceptRecommendation", "DismissRecommendation"):
        assert ann("analytics", name, recommendation_id="nothing").code == "not_found"


@pytest.mark.parametrize(("domain", "name", "body"), [
    ("execution", "LogSets", {"exercise": "bench"}),
    ("execution", "LogSets", {"exercise": "bench", "sets": "3x8@50", "weight": 5}),
    ("execution", "LogSets", {"exercise": "bench", "sets": "nonsense"}),
    ("execution", "LogSets", {"exercise": "bench", "sets": "3x8@50", "at": "the day before"}),
    ("execution", "AddFood", {"name": "x", "kcal": "many", "protein_g": 0, "carbs_g": 0, "fat_g": 0}),
    ("scheduling", "SkipDay", {"day": "2026-02-31"}),
    ("profile", "UpdateProfile", {"changes": {"shoe": "44"}}),
    ("planning", "CreateTemplate", {"kind": "dance", "name": "A"}),
])  # fmt: skip
def test_nonsense_is_unreadable(ann: Lifter, domain: str, name: str, body: dict[str, Any]) -> None:
    said = ann(domain, name, **body)
    assert (said.status, said.code) == (400, "unreadable"), said.body


def test_a_command_that_only_fit_itself_gives_is_not_offered(ann: Lifter) -> None:
    for name in ("AnnounceMilestone", "FollowPlan", "Recommend", "CreateProfile"):
        assert ann("execution", name).status == 404


def test_views_come_in_pages_that_miss_and_repeat_nothing(ann: Lifter) -> None:
    for n in range(7):
        ann("execution", "LogSets", exercise="bench", sets="3x8@50", at=f"2026-11-{10 + n % 4} 12:00")
        ann("execution", "LogSets", exercise="squat", sets="3x8@80", at=f"2026-11-{10 + n % 4} 12:00")
    whole = ann.rows("execution", "lifts")
    assert len(whole) == 8
    for limit in (1, 3):
        found: list[Any] = []
        cursor = ""
        while cursor is not None:
            said = ask(ann.url, "GET", f"/v1/execution/views/lifts?limit={limit}&cursor={cursor}", token=ann.token).json
            found, cursor = found + said["rows"], said["next"]
        assert found == whole
    mine = ann.rows("execution", "lifts", "?exercise_id=squat&day_from=2026-11-12&day_to=2026-11-12")
    assert [(r["exercise_id"], r["day"]) for r in mine] == [("squat", "2026-11-12")]


@pytest.mark.parametrize("query", [
    "shoe=1", "limit=0", "limit=x", "cursor=!!", "cursor=W10", "cursor=WzEsMl0", "sets=many", "day%20from=1",
])  # fmt: skip
def test_a_question_that_makes_no_sense_is_unreadable(ann: Lifter, query: str) -> None:
    assert ask(ann.url, "GET", f"/v1/execution/views/lifts?{query}", token=ann.token).code == "unreadable"


def test_what_the_server_wrote_is_a_chain_of_its_own_that_devices_pull(ann: Lifter, tmp_path: Path) -> None:
    from processes import Home

    ann("execution", "LogSets", exercise="bench", sets="3x8@50")
    home = Home(tmp_path / "phone")
    done = home.run("sync", "--to", ann.url, "--json", env={"FIT_TOKEN": ann.token, "FIT_NOW": "2026-11-23T19:00:00Z"})
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["in_sync"] is True
    assert home.count("ExerciseCompleted") == 1
    home.sound()
