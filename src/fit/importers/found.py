"""What stands in somebody else's file, in words that all formats share; nothing is stored or mapped yet.

A session, a meal or a measurement carries the `line` it began on. `key` groups: when a session's rows are not
contiguous (or are very many) the same key comes again, with the further sets only, and whoever stores merges.
"""

from __future__ import annotations

from fit.kernel.record import Record


class FoundTarget(Record):
    """What the plan asked of one set. `weight` is negative where it is help, 0 for body weight alone."""

    reps: int | None = None
    reps_max: int | None = None
    weight: float | None = None
    unit: str | None = None
    rpe: float | None = None
    amrap: bool = False
    percent: float | None = None
    seconds: float | None = None
    distance_m: float | None = None
    rest_seconds: int | None = None


class FoundSet(Record):
    """One set. `weight` as in the file, in `unit` (kg, lb, None = the file does not say); None for 0 and for nothing.

    `assisted`: the weight is help, as a positive number. `own_weight`: the format may write the lifter's own weight
    here on body-weight moves. `distance_m` is None while only `distance` is known (the file has no distance unit).
    `skipped`: planned, not done. `at`: when, where the file says it of each set; else all are of the session's start.
    `given_up`: the lifter skipped the rest of the exercise, and said so in a log of ours.
    `entry`: which of the exercise's entries it belongs to, where the file says that; else neighbours are one.
    """

    exercise: str
    line: int
    kind: str = "working"
    reps: int | None = None
    weight: float | None = None
    unit: str | None = None
    assisted: bool = False
    own_weight: bool = False
    distance_m: float | None = None
    distance: float | None = None
    distance_unit: str | None = None
    seconds: float | None = None
    rpe: float | None = None
    rest_seconds: int | None = None
    superset: str | None = None
    note: str | None = None
    planned: FoundTarget | None = None
    skipped: bool = False
    at: str | None = None
    entry: str | None = None
    given_up: bool = False


class FoundWorkout(Record):
    """One session. `started` is ISO: local time without a zone, or with an offset where the file has one; a bare date
    where `date_only`. `lines`: where each of the sets stands, for formats that hand on one value for all sets that are
    alike; else empty. `body_weight` is (value, unit). Cardio is a session of one set, `kcal` beside it."""

    key: str
    started: str
    line: int
    sets: tuple[FoundSet, ...]
    lines: tuple[int, ...] = ()
    name: str | None = None
    date_only: bool = False
    duration_seconds: float | None = None
    note: str | None = None
    body_weight: tuple[float, str] | None = None
    program: str | None = None
    kcal: float | None = None


class FoundFood(Record):
    """One food, or a whole meal where the file has no foods; what the file does not say is None, never 0. `food_id`,
    `typed` and `source` are known of our own foods only."""

    name: str
    amount_text: str | None = None
    grams: float | None = None
    kcal: float | None = None
    protein_g: float | None = None
    carbs_g: float | None = None
    fat_g: float | None = None
    fibre_g: float | None = None
    food_id: str | None = None
    typed: str | None = None
    source: str | None = None


class FoundMeal(Record):
    """One meal of a local `day` (YYYY-MM-DD); `time` is HH:MM[:SS], with an offset where the file has one."""

    key: str
    day: str
    line: int
    items: tuple[FoundFood, ...]
    meal: str | None = None
    time: str | None = None
    note: str | None = None


class FoundMeasure(Record):
    """One measurement of the body: `metric` is weight, fat, waist or the file's own word in lower case. `key` is its
    name in a log of ours."""

    at: str
    metric: str
    value: float
    unit: str | None
    line: int
    note: str | None = None
    key: str | None = None


class Skipped(Record):
    """A row that was left out, and why."""

    line: int
    column: str | None
    value: str | None
    reason: str


class Flagged(Record):
    """A row that was kept, but deserves a look."""

    line: int
    reason: str


Found = FoundWorkout | FoundMeal | FoundMeasure | Skipped | Flagged
