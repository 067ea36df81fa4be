"""A day's food is the sum of what counts in it, whatever order its events arrive in."""

from __future__ import annotations

from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from fit.adapters.sqlite.store import memory_store
from fit.execution.food_events import EatenItem, MealConsumed
from replicas import NOON, caught_up, give, rebuilt, restore, say, void

HELD = ("kcal", "protein_g", "carbs_g", "fat_g", "fibre_g")
figures = st.integers(0, 100_000).map(lambda n: n / 100)
items = st.builds(
    lambda *held: EatenItem(
        food_id="x", food="X", grams=100.0, typed="x 100g", source="test", **dict(zip(HELD, held, strict=True))
    ),
    *[figures] * 5,
)
meals = st.tuples(
    st.just("eat"), st.sampled_from(("2026-11-22", "2026-11-23")), st.lists(items, min_size=1, max_size=3)
)
turns = st.tuples(st.sampled_from(("void", "restore")), st.integers(0, 9))
steps = st.lists(st.one_of(meals, meals, turns), max_size=14)


@settings(max_examples=60, deadline=None)
@given(steps=steps, data=st.data())
def test_a_day_is_the_sum_of_its_live_meals(steps: list[tuple[Any, ...]], data: st.DataObject) -> None:
    here, there = memory_store(NOON), memory_store(NOON)
    envelopes, eaten, gone = [], [], set()
    for n, step in enumerate(steps):
        if step[0] == "eat":
            event = MealConsumed(meal="lunch", consumed_at=f"{step[1]}T12:00:00+01:00", items=tuple(step[2]))
            place = f"meals:{step[1]}"
            envelopes += say(here, event, aggregate=place, correlation=f"c-{n}", seconds=NOON + n)
            eaten.append((f"c-{n}", place, event))
        elif eaten:
            correlation, place, _ = eaten[step[1] % len(eaten)]
            turn = void if step[0] == "void" else restore
            envelopes += turn(here, correlation, aggregate=place, seconds=NOON + n)
            (gone.add if step[0] == "void" else gone.discard)(correlation)
    wanted: dict[str, dict[str, float]] = {}
    for correlation, _, event in eaten:
        if correlation in gone:
            continue
        row = wanted.setdefault(event.consumed_at[:10], dict.fromkeys(HELD, 0.0) | {"meals": 0})
        row["meals"] += 1
        for item in event.items:
            for name in HELD:
                row[name] = round(row[name] + getattr(item, name), 2)
    cut = data.draw(st.integers(0, len(envelopes)), label="what the other device has before it first looks")
    give(there, envelopes[:cut])
    caught_up(there)
    give(there, envelopes[cut:])
    for store in (here, there):
        assert caught_up(store) == rebuilt(store)
        days = {row["day"]: row for row in store.views.find("v_nutrition_days", {})}
        assert {day: {name: row[name] for name in (*HELD, "meals")} for day, row in days.items()} == wanted
        for day, row in wanted.items():
            shown = store.views.find("v_meals", {"day": day})
            assert len(shown) == row["meals"]
            assert round(sum(one["kcal"] for one in shown), 2) == row["kcal"]


def test_of_two_corrections_made_at_once_the_later_holds() -> None:
    here, there = memory_store(NOON), memory_store(NOON)

    def meal(kcal: float, entry: str | None = None) -> MealConsumed:
        held = dict.fromkeys(HELD, 0.0) | {"kcal": kcal}
        item = EatenItem(food_id="x", food="X", grams=100.0, typed="x 100g", source="test", **held)
        return MealConsumed(meal="lunch", consumed_at="2026-11-23T12:00:00+01:00", items=(item,), entry_id=entry)

    place = "meals:2026-11-23"
    first = say(here, meal(100.0), aggregate=place, correlation="c-1")
    give(there, first)
    entry = first[0].event_id
    made = []
    for n, (store, kcal) in enumerate(((here, 200.0), (there, 300.0)), 1):
        made += void(store, entry, aggregate=place, seconds=NOON + n)
        made += say(store, meal(kcal, entry), aggregate=place, correlation=f"amend-{n}", seconds=NOON + n)
    for store in (here, there):
        give(store, made)
        assert caught_up(store) == rebuilt(store)
        (day,) = store.views.find("v_nutrition_days", {})
        assert (day["kcal"], day["meals"]) == (300.0, 1)
        (row,) = store.views.find("v_meals", {})
        assert (row["kcal"], row["entry_id"]) == (300.0, entry)
