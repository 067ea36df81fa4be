"""The rules of a workout: state, evolve, decide. Nothing here touches the world."""

from __future__ import annotations

from fit.execution.commands import (
    AnnounceMilestone,
    DiscardWorkout,
    ExecutionCommand,
    FinishWorkout,
    LogSets,
    SkipExercise,
    StartWorkout,
    SwapExercise,
)
from fit.execution.events import (
    ExerciseCompleted,
    ExerciseSkipped,
    ExerciseSwapped,
    PlannedExercise,
    ProgressMilestoneReached,
    WorkoutCompleted,
    WorkoutDiscarded,
    WorkoutEvent,
    WorkoutExecuted,
    WorkoutStarted,
)
from fit.execution.sets import heaviest_working
from fit.kernel import days
from fit.kernel.errors import Rejected
from fit.kernel.messages import Decider
from fit.kernel.never import assert_never
from fit.kernel.record import Record

EARLIEST_DAY = "1950-01-01"


class Workout(Record):
    """`status`: none, open, completed, executed or discarded. `done` and `skipped` hold exercise ids in order."""

    status: str = "none"
    started: bool = False
    started_at: str | None = None
    last_at: str | None = None
    name: str | None = None
    template_id: str | None = None
    template_version: str | None = None
    planned: tuple[PlannedExercise, ...] = ()
    done: tuple[str, ...] = ()
    skipped: tuple[str, ...] = ()


def evolve(workout: Workout, event: WorkoutEvent) -> Workout:
    match event:
        case WorkoutStarted():
            return _started(workout, event)
        case ExerciseCompleted():
            return workout.but(
                status="open" if workout.status == "none" else workout.status,
                started_at=_earlier(workout.started_at, event.performed_at),
                last_at=_later(workout.last_at, event.performed_at),
                done=_with(workout.done, event.exercise_id),
                template_id=workout.template_id or (None if workout.started else event.template_id),
                template_version=workout.template_version or (None if workout.started else event.template_version),
            )
        case ExerciseSkipped():
            return workout.but(skipped=_with(workout.skipped, event.exercise_id))
        case ExerciseSwapped():
            return _swapped(workout, event)
        case WorkoutDiscarded():
            return _now(workout, "discarded")
        case WorkoutCompleted():
            return _now(workout, "completed")
        case WorkoutExecuted():
            return _now(workout, "executed")
        case ProgressMilestoneReached():
            return workout
        case _:
            assert_never(event)


def decide(command: ExecutionCommand, workout: Workout) -> list[WorkoutEvent]:
    match command:
        case LogSets():
            return _log(command, workout)
        case StartWorkout():
            return _start(command, workout)
        case SkipExercise():
            return _skip(command, workout)
        case SwapExercise():
            return _swap(command, workout)
        case DiscardWorkout():
            return _discard(command, workout)
        case FinishWorkout():
            return _finish(command, workout)
        case AnnounceMilestone():
            given = command.fields()
            del given["workout_id"], given["once"]
            return [ProgressMilestoneReached(**given)]
        case _:
            assert_never(command)


def _log(ask: LogSets, workout: Workout) -> list[WorkoutEvent]:
    if not ask.active:
        raise Rejected("this user is deactivated and logs nothing", "fit identity activate")
    if workout.status == "discarded":
        raise Rejected("this workout was discarded", "fit undo takes the discard back")
    day = ask.performed_at[:10]
    if day < EARLIEST_DAY:
        raise Rejected(f"{day} is before {EARLIEST_DAY}", "check the year")
    if day > ask.latest_day:
        raise Rejected(f"{day} has not come yet", "log what was done; plans are for what is to come")
    if not ask.sets:
        raise Rejected("an entry needs at least one set", "write sets as in 3x8@50")
    rests = tuple([s.rest_seconds for s in ask.sets])
    return [
        ExerciseCompleted(
            exercise_id=ask.exercise_id, name=ask.name, performed_at=ask.performed_at, sets=ask.sets,
            actual_sets=len(ask.sets), actual_reps=tuple([s.reps for s in ask.sets]),
            actual_weight_kg=heaviest_working(ask.sets),
            actual_rest_seconds=rests if any(r is not None for r in rests) else None,
            note=ask.note, entry_id=ask.entry_id, superset=ask.superset, template_id=ask.template_id,
            template_version=ask.template_version, planned=ask.planned,
        )
    ]  # fmt: skip


def _start(ask: StartWorkout, workout: Workout) -> list[WorkoutEvent]:
    if not ask.active:
        raise Rejected("this user is deactivated and logs nothing", "fit identity activate")
    if ask.running is not None or workout.status != "none":
        raise Rejected("a workout is running already", "fit workout finish, or fit workout discard")
    return [
        WorkoutStarted(
            started_at=ask.started_at, name=ask.name, template_id=ask.template_id,
            template_version=ask.template_version, planned_exercises=ask.planned_exercises,
        )
    ]  # fmt: skip


def _skip(ask: SkipExercise, workout: Workout) -> list[WorkoutEvent]:
    _must_be_planned(ask.exercise_id, ask.name, workout)
    if ask.exercise_id in workout.skipped:
        raise Rejected(f"{ask.name} is skipped already", "fit undo takes that back")
    return [ExerciseSkipped(exercise_id=ask.exercise_id, name=ask.name, at=ask.at, reason=ask.reason)]


def _discard(ask: DiscardWorkout, workout: Workout) -> list[WorkoutEvent]:
    _must_run(workout)
    if not workout.started:
        raise Rejected("no workout was started", "fit undo takes back what was logged")
    return [WorkoutDiscarded(at=ask.at)]


def _swap(ask: SwapExercise, workout: Workout) -> list[WorkoutEvent]:
    _must_be_planned(ask.exercise_id, ask.name, workout)
    if ask.exercise_id in workout.done:
        raise Rejected(f"{ask.name} was done already", "fit undo takes sets back")
    if ask.new_exercise_id in [p.id for p in workout.planned]:
        raise Rejected(f"{ask.new_name} is in this workout already", "fit workout skip leaves an exercise out")
    return [
        ExerciseSwapped(
            exercise_id=ask.exercise_id, name=ask.name, new_exercise_id=ask.new_exercise_id, new_name=ask.new_name,
            at=ask.at, reason=ask.reason,
        )
    ]  # fmt: skip


def _finish(ask: FinishWorkout, workout: Workout) -> list[WorkoutEvent]:
    _must_run(workout)
    if ask.at is None and workout.last_at is None:
        # Nothing was done and nobody is there to say so: a forgotten empty session leaves no trace in the figures.
        return [WorkoutDiscarded(at=workout.started_at or "")]
    if workout.last_at is None:
        raise Rejected("nothing was logged in this workout", "fit workout discard throws it away")
    started, completed = workout.started_at or workout.last_at, _later(ask.at, workout.last_at)
    minutes = max(0, round((days.epoch(completed) - days.epoch(started)) / 60))
    done = set(workout.done)
    skipped = tuple(dict.fromkeys([*workout.skipped, *[p.id for p in workout.planned if p.id not in done]]))
    return [
        WorkoutCompleted(
            completed_at=completed, total_duration_minutes=minutes, completed_exercises=workout.done,
            skipped_exercises=skipped, note=ask.note,
        ),
        WorkoutExecuted(
            started_at=started, completed_at=completed, total_duration_minutes=minutes,
            completed_exercises=workout.done, skipped_exercises=skipped, name=workout.name,
            template_id=workout.template_id, template_version=workout.template_version,
        ),
    ]  # fmt: skip


def _started(workout: Workout, event: WorkoutStarted) -> Workout:
    from fit.execution.asked import read_again

    return workout.but(
        status="open", started=True, started_at=event.started_at, name=event.name, template_id=event.template_id,
        template_version=event.template_version, planned=tuple([read_again(p) for p in event.planned_exercises]),
    )  # fmt: skip


def _swapped(workout: Workout, event: ExerciseSwapped) -> Workout:
    from fit.execution.asked import swapped

    new = event.new_exercise_id, event.new_name
    return workout.but(planned=tuple([swapped(p, *new) if p.id == event.exercise_id else p for p in workout.planned]))


def _must_be_planned(exercise_id: str, name: str, workout: Workout) -> None:
    _must_run(workout)
    if exercise_id not in [p.id for p in workout.planned]:
        raise Rejected(f"{name} is not in this workout's plan", "fit workout status shows what is")


def _must_run(workout: Workout) -> None:
    if workout.status != "open":
        raise Rejected("no workout is running", "fit workout start")


def _now(workout: Workout, status: str) -> Workout:
    """The end of a session whose sets have all been undone is the end of nothing."""
    return workout if workout.status == "none" else workout.but(status=status)


def _earlier(a: str | None, b: str) -> str:
    return b if a is None or days.epoch(b) < days.epoch(a) else a


def _later(a: str | None, b: str) -> str:
    return b if a is None or days.epoch(b) > days.epoch(a) else a


def _with(ids: tuple[str, ...], one: str) -> tuple[str, ...]:
    return ids if one in ids else (*ids, one)


decider = Decider(initial=Workout(), evolve=evolve, decide=decide)
