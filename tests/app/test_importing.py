"""The bulk road and the ordinary one say the same; whoever imports together imports once."""

from __future__ import annotations

import json
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from cli_files import OTHERS, TWO_SESSIONS
from fit.execution.commands import FinishWorkout, LogSets, StartWorkout
from fit.execution.decider import Workout, decide, evolve
from fit.execution.events import ExerciseCompleted, Planned, SetDone, WorkoutCompleted, WorkoutExecuted, WorkoutStarted
from fit.importers.become import Sessions
from fit.importers.entries import entries, mark_of, workout_id_of
from fit.importers.found import FoundSet, FoundTarget
from fit.importers.names import Names
from fit.importers.spool import Group
from fit.importers.units import UnitVerdict
from fit.importers.when import When
from fit.kernel.messages import data_of
from processes import Home

AT = "2026-11-02T18:30:00+01:00"


def _written(home: Home, kind: str) -> list[str]:
    store = home.open()
    try:
        return [row[10] for row in store.inspection().links() if row[8] == kind]
    finally:
        store.close()


def test_an_imported_session_is_written_as_a_logged_one(tmp_path: Path) -> None:
    home = Home(tmp_path / "home")
    (tmp_path / "strong.csv").write_text(TWO_SESSIONS)
    assert home.run("import", str(tmp_path / "strong.csv")).returncode == 0
    done = SetDone(reps=8, weight_kg=80.0, typed="80", unit="kg")
    sets = (
        done.but(kind="warmup", reps=10, weight_kg=40.0, typed="40"), done.but(rest_seconds=120), done, done,
    )  # fmt: skip
    state = Workout()
    (started,) = decide(StartWorkout(workout_id="w", started_at=AT, name="Push"), state)
    (bench,) = decide(
        LogSets(
            workout_id="w", exercise_id="bench-press", name="Bench Press", performed_at=AT, sets=sets,
            latest_day="2026-11-24",
        ),
        state,
    )  # fmt: skip
    assert _written(home, WorkoutStarted.NAME)[0] == data_of(started)
    assert _written(home, ExerciseCompleted.NAME)[0] == data_of(bench)
    for event in (started, bench):
        state = evolve(state, event)
    for exercise_id in ("pull-up", "yoke-carry-of-doom"):
        state = evolve(state, bench.but(exercise_id=exercise_id))
    completed, executed = decide(FinishWorkout(workout_id="w", at="2026-11-02T19:30:00+01:00"), state)
    assert _written(home, WorkoutCompleted.NAME)[0] == data_of(completed)
    assert _written(home, WorkoutExecuted.NAME)[0] == data_of(executed)


def test_every_imported_event_reads_back_to_the_bytes_it_has(tmp_path: Path) -> None:
    home = Home(tmp_path / "home")
    for name, (text, words, _, _) in OTHERS.items():
        (tmp_path / name).write_text(text)
        assert home.run("import", str(tmp_path / name), *words.split()).returncode == 0
    for kind in (WorkoutStarted, ExerciseCompleted, WorkoutCompleted, WorkoutExecuted):
        for data in _written(home, kind.NAME):
            event = kind.read(json.loads(data))
            assert json.loads(data_of(event)) == json.loads(data)
            assert all(isinstance(p, Planned) for p in getattr(event, "planned", None) or ())
    home.sound()


def test_two_who_import_at_once_import_once(tmp_path: Path) -> None:
    home = Home(tmp_path / "home")
    file = tmp_path / "strong.csv"
    file.write_text(TWO_SESSIONS)
    home.log()
    both = [home.start("import", str(file), "--json") for _ in range(4)]
    answers = []
    for process in both:
        out, err = process.communicate(timeout=60)
        assert process.returncode == 0, err
        answers.append(json.loads(out))
    assert sorted(a["sets"] for a in answers) == [0, 0, 0, 7]
    assert home.count("ExerciseCompleted") == 5
    home.sound()


def test_two_devices_that_import_the_same_file_count_it_once(tmp_path: Path) -> None:
    file = tmp_path / "strong.csv"
    file.write_text(TWO_SESSIONS)
    one, other = Home(tmp_path / "one"), Home(tmp_path / "other")
    for home in (one, other):
        assert home.run("import", str(file)).returncode == 0
    assert other.run("export", "--json", str(tmp_path / "all.jsonl")).returncode == 0
    assert one.run("import", str(tmp_path / "all.jsonl")).returncode == 0
    workouts = json.loads(one.run("history", "--json").stdout)["workouts"]
    assert sum(len(e["sets"]) for w in workouts for e in w["exercises"]) == 7
    one.sound()


class _Nobody:
    own = ()

    @staticmethod
    def find(_: str) -> None:
        return None

    by_id = find


def _sessions() -> Sessions:
    verdict = UnitVerdict(unit="kg", evidence="")
    when = When("Europe/Berlin", "2026-11-24")
    return Sessions(Names(_Nobody()), verdict, "kg", when, lambda *_: None, lambda _: None, ())


ID = workout_id_of("k")


def _plain(exercise: str) -> FoundSet:
    return FoundSet(exercise=exercise, line=1, reps=5, weight=20.0, unit="kg")


def _group(
    *parts: list[FoundSet], name: str | None = "Push", note: str | None = None, length: float | None = 3600.0
) -> Group:
    head = ("2026-11-02T18:30:00", 1, name, False, length, note, None)
    laid = [entries([each._values() for each in sets], [1] * len(sets), (), mark_of) for sets in parts]
    return Group("workout", "k", [(head, some) for some in laid])


SETS = st.lists(
    st.builds(
        FoundSet, exercise=st.sampled_from(['Odd "Lift"', "sets", "Ü\\n\n,"]), line=st.just(1),
        kind=st.sampled_from(["working", "warmup"]), reps=st.none() | st.integers(1, 30),
        weight=st.none() | st.sampled_from([20.0, 62.5, 13.6077711]), unit=st.sampled_from(["kg", "lb"]),
        assisted=st.booleans(), seconds=st.none() | st.floats(1, 999), rest_seconds=st.none() | st.integers(1, 300),
        rpe=st.none() | st.floats(1, 10), note=st.none() | st.text(max_size=5), superset=st.none() | st.text(),
        distance=st.none() | st.just(5.0), distance_m=st.none() | st.just(5000.0), distance_unit=st.just("km"),
        planned=st.none() | st.just(FoundTarget(reps=5, weight=20.0, unit="kg", amrap=True)._values()),
        skipped=st.booleans(),
    ),
    max_size=6,
)  # fmt: skip


@given(SETS, st.none() | st.text(max_size=5), st.none() | st.text(max_size=5), st.none() | st.floats(1, 9999))
def test_each_event_goes_with_the_bytes_that_logging_it_would_have_made(
    sets: list[FoundSet], name: str | None, note: str | None, length: float | None
) -> None:
    new, _ = _sessions().events(_group(sets, name=name, note=note, length=length), ID, {})
    for _, event, data in new:
        assert data == data_of(event)
        assert data_of(event.read(json.loads(data))) == data


@given(st.lists(st.sampled_from(["Bench Press", "Squat", "Odd Lift"]), max_size=40), st.integers(0, 40))
def test_importing_a_beginning_first_and_the_whole_then_is_importing_the_whole(lifts: list[str], cut: int) -> None:
    def group(some: list[str]) -> Group:
        return _group([_plain(one) for one in some])

    first, before = _sessions().events(group(lifts[:cut]), ID, {})
    held = {key: json.loads(data).get("actual_sets", 1) for key, _, data in first}
    then, more = _sessions().events(group(lifts), ID, held)
    assert before + more == len(lifts)
    assert not {key for key, *_ in first} & {key for key, *_ in then}
    held |= {key: json.loads(data).get("actual_sets", 1) for key, _, data in then}
    assert _sessions().events(group(lifts), ID, held)[0] == []


@given(st.lists(st.sampled_from(["Bench Press", "Squat", "Odd Lift"]), max_size=250), st.integers(0, 250))
def test_a_torn_session_is_the_session_it_would_have_been_in_one_piece(lifts: list[str], tear: int) -> None:
    sets = [_plain(one) for one in lifts]
    torn, whole = _group(sets[:tear], sets[tear:]), _group(sets)
    assert _sessions().events(torn, ID, {}) == _sessions().events(whole, ID, {})
