"""The tables that `fit sql` promises: sets, workouts, records, meals and the like, whatever lies beneath them.

They are temporary: made when a question is asked, gone when it is answered. So an old log has them after an upgrade, a
file that cannot be written has them too, with `--as-of` they show the past, and no `fit log` ever pays for them.
"""

from __future__ import annotations

from fit.adapters.sqlite import engine
from fit.app.exercises import Exercises
from fit.kernel import exercises as catalogue
from fit.kernel import json_text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Any

    from fit.app.house import House

# `_called` says how each logged exercise is called today, and under which id its history counts.
TABLES = {
    "_called": "logged_id text primary key, exercise_id text, exercise text",
    "exercises": "exercise_id text primary key, exercise text, kind text, equipment text, region text, muscles text,"
    " helpers text, own integer",
    "records": "exercise_id text, exercise text, type text, value real, reps integer, weight_kg real, day text,"
    " workout_id text",
}

# Of an entry that two devices corrected the later correction holds, as in fit.execution.views.
# A working set stands against the working set of the plan that has its number, as in `fit stats compare`.
VIEWS = {
    "sets": """
with entry as materialized (
    select e.position, e.aggregate_id as workout_id, e.event_id, e.hlc, e.device_id, e.seq,
        json_extract(e.event_data, '$.exercise_id') as logged_id, json_extract(e.event_data, '$.name') as name,
        json_extract(e.event_data, '$.performed_at') as at, json_extract(e.event_data, '$.entry_id') as entry_id,
        json_extract(e.event_data, '$.note') as note, json_extract(e.event_data, '$.template_id') as plan_id,
        json_extract(e.event_data, '$.sets') as sets
    from events e
    where e.domain = 'execution' and e.event_type = 'ExerciseCompleted'
        and e.position not in (select position from dead)
), said as (
    select position, row_number() over (
        partition by workout_id, coalesce(entry_id, event_id) order by hlc desc, device_id desc, seq desc
    ) as latest
    from entry where entry_id is not null or event_id in (select entry_id from entry where entry_id is not null)
), done as (
    select entry.*, substr(at, 1, 10) as day, s.key + 1 as n, s.value as one,
        coalesce(json_extract(s.value, '$.kind'), 'working') as kind
    from entry, json_each(entry.sets) s where entry.position not in (select position from said where latest > 1)
), worked as (
    select d.*, k.planned, count(*) filter (where kind <> 'warmup') over (
        partition by workout_id, logged_id order by hlc, device_id, seq, n
    ) as nth
    from done d join v_kept k on k.aggregate_id = d.workout_id
    union all
    select d.*, null, null from done d where d.workout_id not in (select aggregate_id from v_kept)
), against as (
    select *, case when nth > 0 and kind <> 'warmup' then
        json_extract(planned, '$."' || logged_id || '".sets[' || (nth - 1) || ']') end as plan
    from worked
)
select a.workout_id, a.day, a.at as performed_at, coalesce(a.entry_id, a.event_id) as entry_id,
    coalesce(x.exercise_id, a.logged_id) as exercise_id, coalesce(x.exercise, a.name) as exercise, a.n, a.kind,
    json_extract(one, '$.reps') as reps, json_extract(one, '$.weight_kg') as weight_kg,
    case when json_extract(one, '$.bodyweight') then max(0.0, (
        select b.value from v_body b where b.metric = 'weight' and b.day <= a.day order by b.day desc limit 1
    ) + coalesce(json_extract(one, '$.weight_kg'), 0)) else json_extract(one, '$.weight_kg') end as load_kg,
    json_extract(one, '$.typed') as typed, json_extract(one, '$.unit') as unit, json_extract(one, '$.rpe') as rpe,
    json_extract(one, '$.rest_seconds') as rest_seconds, json_extract(one, '$.duration_seconds') as duration_seconds,
    json_extract(one, '$.distance_m') as distance_m, a.note, a.plan_id,
    json_extract(plan, '$.reps') as planned_reps, json_extract(plan, '$.weight_kg') as planned_weight_kg
from against a left join _called x on x.logged_id = a.logged_id""",
    "workouts": """
select w.aggregate_id as workout_id, w.day, w.name, w.status, w.started_at, w.last_at, w.completed_at, w.minutes,
    w.template_id as plan_id, coalesce(l.exercises, 0) as exercises, w.sets, coalesce(l.hard_sets, 0) as hard_sets,
    coalesce(l.reps, 0) as reps, l.volume_kg
from v_workouts w left join (
    select aggregate_id, count(*) as exercises, sum(hard_sets) as hard_sets, sum(reps) as reps,
        sum(volume_kg) as volume_kg
    from v_lifts group by aggregate_id
) l on l.aggregate_id = w.aggregate_id
where w.status <> 'discarded'""",
    "meals": """
select m.day, m.at, m.meal, m.entry_id, i.key + 1 as n, json_extract(i.value, '$.food_id') as food_id,
    json_extract(i.value, '$.food') as food, json_extract(i.value, '$.grams') as grams,
    json_extract(i.value, '$.kcal') as kcal, json_extract(i.value, '$.protein_g') as protein_g,
    json_extract(i.value, '$.carbs_g') as carbs_g, json_extract(i.value, '$.fat_g') as fat_g,
    json_extract(i.value, '$.fibre_g') as fibre_g, json_extract(i.value, '$.typed') as typed,
    m.note, m.template_id as plan_id
from v_meals m, json_each(m.items) i""",
    "supplements": """
select day, at, event_id as entry_id, name as supplement, dose, unit, typed, note, template_id as plan_id
from v_supplements""",
    "body": """
select day, at, metric, value, case metric when 'weight' then 'kg' when 'fat' then '%' else 'cm' end as unit,
    typed, unit as typed_unit
from v_body""",
    "plans": """
select aggregate_id as plan_id, kind, name, version, archived, estimated_minutes as minutes, timing, exercises, items,
    created_at, updated_at
from v_templates""",
    "schedule": """
with week (bit, weekday) as (
    values (0, 'monday'), (1, 'tuesday'), (2, 'wednesday'), (3, 'thursday'), (4, 'friday'), (5, 'saturday'),
        (6, 'sunday')
)
select s.entry_id, w.weekday, s.kind, s.template_id as plan_id, t.name as plan, coalesce(s.at, t.timing) as at,
    s.every as every_weeks, s.starts, nullif(s.ends, '9999-12-31') as ends
from v_schedule s join week w on s.days >> w.bit & 1 left join v_templates t on t.aggregate_id = s.template_id
order by w.bit, at""",
}
NAMES = (*VIEWS, "records", "exercises")


def mentions(query: str, name: str) -> bool:
    return name in query.lower()


def prepare(house: House, query: str) -> None:
    """Make the tables that a query may ask for. Figures must be up to date where it mentions `records`."""
    db = house.store.db
    db.execute("pragma temp_store = memory")
    known = Exercises(house.views)
    with house.store.reading():
        for name, text in VIEWS.items():
            db.execute(f"create temp view if not exists {name} as {text}")
        if mentions(query, "sets"):
            _fill(db, "_called", _called(house, known))
        if mentions(query, "exercises"):
            _fill(db, "exercises", _exercises(known))
        if mentions(query, "records"):
            _fill(db, "records", _records(house))


def _fill(db: engine.Connection, name: str, rows: Iterable[tuple[Any, ...]]) -> None:
    db.execute(f"drop table if exists temp.{name}")
    db.execute(f"create temp table {name} ({TABLES[name]})")
    db.executemany(f"insert into temp.{name} values ({','.join('?' * (TABLES[name].count(',') + 1))})", rows)


def _called(house: House, known: Exercises) -> Iterable[tuple[Any, ...]]:
    for row in house.views.find("v_lifts", {}, columns="distinct exercise_id"):
        exercise = known.by_id(row["exercise_id"])
        if exercise is not None:
            yield row["exercise_id"], exercise.id, exercise.name


def _exercises(known: Exercises) -> Iterable[tuple[Any, ...]]:
    """The catalogue, and the lifter's own over it; muscles as JSON lists."""
    for one in {e.id: e for e in (*catalogue.catalogue(), *known.own)}.values():
        yield (
            one.id, one.name, one.kind, one.equipment, one.region, json_text.write(list(one.primary)),
            json_text.write(list(one.secondary)), int(one.own),
        )  # fmt: skip


def _records(house: House) -> Iterable[tuple[Any, ...]]:
    """As `fit stats records` tells them."""
    from fit.app.stats import Figures
    from fit.app.stats_records import records, shape

    figures = Figures(house)
    for one in shape(records(figures, figures.lifts())):
        yield tuple(one[n] for n in ("exercise_id", "exercise", "type", "value", "reps", "weight_kg", "date",
                                     "workout_id"))  # fmt: skip
