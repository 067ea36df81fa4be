"""A lifter's words find the exercise meant, or are refused with the nearest; nothing is guessed."""

from __future__ import annotations

import subprocess
import sys
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fit.kernel.errors import NotFound
from fit.kernel.exercises import (
    EQUIPMENT,
    KINDS,
    MUSCLES,
    REGIONS,
    Exercise,
    by_id,
    catalogue,
    find,
    normal,
    own_id,
    resolve,
    suggest,
)

ALL = catalogue()
LEGS = {"glutes", "quads", "hamstrings", "adductors", "abductors", "calves", "hip flexors"}


def own(id: str, name: str, *aliases: str) -> Exercise:
    return ALL[0].but(id=id, name=name, aliases=aliases, own=True)


def terms(exercise: Exercise) -> set[str]:
    return {normal(t) for t in (exercise.id, exercise.name, *exercise.aliases)}


def test_there_is_an_exercise_for_nearly_everything():
    assert len(ALL) >= 240


def test_no_word_names_two_exercises():
    assert [t for t, n in Counter(t for e in ALL for t in terms(e)).items() if n > 1] == []


def test_an_exercise_says_each_of_its_names_once():
    for e in ALL:
        assert len(terms(e)) == 1 + len(e.aliases), e


def test_an_id_is_its_name_with_hyphens():
    """`find` counts on it."""
    for e in ALL:
        assert e.id == normal(e.name).replace(" ", "-")


def test_aliases_are_written_as_they_are_matched():
    for e in ALL:
        assert all(alias and alias == normal(alias) for alias in e.aliases), e


def test_every_exercise_keeps_to_the_vocabulary():
    for e in ALL:
        assert e.primary, e
        assert {*e.primary, *e.secondary} <= {*MUSCLES}, e
        assert not {*e.primary} & {*e.secondary}, e
        assert e.equipment in EQUIPMENT, e
        assert e.kind in KINDS, e
        assert e.region in REGIONS, e
        assert not e.own


def test_every_word_of_the_vocabulary_is_used():
    assert {m for e in ALL for m in (*e.primary, *e.secondary)} == {*MUSCLES}
    assert {e.equipment for e in ALL} == {*EQUIPMENT}
    assert {e.kind for e in ALL} == {*KINDS}
    assert {e.region for e in ALL} == {*REGIONS}


def test_upper_and_lower_agree_with_the_muscles():
    for e in ALL:
        if e.region == "upper":
            assert not LEGS & {*e.primary}, e
        if e.region == "lower":
            assert LEGS & {*e.primary}, e
        if e.region == "cardio":
            assert e.primary == ("cardio",), e


def test_the_lifts_of_531_know_their_half():
    assert [resolve(w).region for w in ("bench", "ohp", "squat", "deadlift")] == ["upper", "upper", "lower", "lower"]


@pytest.mark.parametrize(
    ("words", "name", "kind"),
    [
        ("bench", "Bench Press", "weighted"),
        ("bench press", "Bench Press", "weighted"),
        ("squat", "Squat", "weighted"),
        ("back squat", "Squat", "weighted"),
        ("deadlift", "Deadlift", "weighted"),
        ("row", "Barbell Row", "weighted"),
        ("dip", "Dip", "bodyweight"),
        ("press", "Overhead Press", "weighted"),
        ("ohp", "Overhead Press", "weighted"),
        ("run", "Run", "distance"),
        ("plank", "Plank", "timed"),
        ("shoulder press", "Dumbbell Shoulder Press", "weighted"),
        ("pull up", "Pull Up", "bodyweight"),
        ("pullups", "Pull Up", "bodyweight"),
        ("Pull-Ups", "Pull Up", "bodyweight"),
        ("pushups", "Push Up", "bodyweight"),
        ("chin up", "Chin Up", "bodyweight"),
        ("21s", "21s", "weighted"),
        ("rdl", "Romanian Deadlift", "weighted"),
        ("lat pulldown", "Lat Pulldown", "weighted"),
        ("goblet squat", "Goblet Squat", "weighted"),
        ("leg press", "Leg Press", "weighted"),
        ("hip thrust", "Hip Thrust", "weighted"),
        ("farmers walk", "Farmers Walk", "distance"),
        ("Farmer's Walk", "Farmers Walk", "distance"),
        ("rower", "Rowing", "distance"),
        ("erg", "Rowing", "distance"),
        ("clean & jerk", "Clean and Jerk", "weighted"),
        ("assisted pull up", "Assisted Pull Up", "assisted"),
        ("dead hang", "Dead Hang", "timed"),
    ],
)
def test_lifters_words(words, name, kind):
    assert (resolve(words).name, resolve(words).kind) == (name, kind)


@pytest.mark.parametrize(
    ("theirs", "ours"),
    [
        ("Bench Press (Barbell)", "Bench Press"),
        ("Bench Press (Dumbbell)", "Dumbbell Bench Press"),
        ("Bench Press - Close Grip (Barbell)", "Close Grip Bench Press"),
        ("Incline Bench Press (Dumbbell)", "Incline Dumbbell Bench Press"),
        ("Squat (Barbell)", "Squat"),
        ("Squat (Bodyweight)", "Air Squat"),
        ("Squat (Smith Machine)", "Smith Machine Squat"),
        ("Deadlift (Barbell)", "Deadlift"),
        ("Deadlift (Trap Bar)", "Trap Bar Deadlift"),
        ("Overhead Press (Barbell)", "Overhead Press"),
        ("Overhead Press (Dumbbell)", "Dumbbell Shoulder Press"),
        ("Bent Over Row (Barbell)", "Barbell Row"),
        ("Bent Over One Arm Row (Dumbbell)", "Dumbbell Row"),
        ("Lat Pulldown (Cable)", "Lat Pulldown"),
        ("Seated Row (Cable)", "Seated Cable Row"),
        ("Seated Cable Row - V Grip (Cable)", "Seated Cable Row"),
        ("Bicep Curl (Dumbbell)", "Dumbbell Curl"),
        ("Bicep Curl (Barbell)", "Barbell Curl"),
        ("Hammer Curl (Dumbbell)", "Hammer Curl"),
        ("Triceps Extension (Cable)", "Cable Overhead Triceps Extension"),
        ("Triceps Pushdown (Cable - Straight Bar)", "Triceps Pushdown"),
        ("Triceps Rope Pushdown", "Rope Pushdown"),
        ("Skullcrusher (Barbell)", "Skullcrusher"),
        ("Lateral Raise (Dumbbell)", "Lateral Raise"),
        ("Lateral Raise (Cable)", "Cable Lateral Raise"),
        ("Butterfly (Pec Deck)", "Pec Deck"),
        ("Cable Fly Crossovers", "Cable Fly"),
        ("Chest Press (Machine)", "Machine Chest Press"),
        ("Shoulder Press (Machine)", "Machine Shoulder Press"),
        ("Shoulder Press (Dumbbell)", "Dumbbell Shoulder Press"),
        ("Face Pull (Cable)", "Face Pull"),
        ("Leg Extension (Machine)", "Leg Extension"),
        ("Lying Leg Curl (Machine)", "Leg Curl"),
        ("Seated Leg Curl (Machine)", "Seated Leg Curl"),
        ("Leg Press (Machine)", "Leg Press"),
        ("Romanian Deadlift (Barbell)", "Romanian Deadlift"),
        ("Romanian Deadlift (Dumbbell)", "Dumbbell Romanian Deadlift"),
        ("Hip Thrust (Barbell)", "Hip Thrust"),
        ("Standing Calf Raise (Machine)", "Calf Raise"),
        ("Seated Calf Raise (Machine)", "Seated Calf Raise"),
        ("Pull Up (Weighted)", "Pull Up"),
        ("Pull Up (Assisted)", "Assisted Pull Up"),
        ("Triceps Dip (Assisted)", "Assisted Dip"),
        ("Chest Dip", "Dip"),
        ("Rowing (Machine)", "Rowing"),
        ("Running (Treadmill)", "Treadmill Run"),
        ("Cycling (Indoor)", "Stationary Bike"),
        ("Flat Barbell Bench Press", "Bench Press"),
        ("Parallel Bar Triceps Dip", "Dip"),
        ("EZ-Bar Curl", "EZ Bar Curl"),
        ("Bench Press, Barbell", "Bench Press"),
        ("Barbell Squat", "Squat"),
    ],
)
def test_the_names_of_other_apps(theirs, ours):
    exercise = find(theirs)
    assert exercise is not None
    assert exercise.name == ours


@pytest.mark.parametrize(
    "words", ["Bench-Press", "bench  press", " BENCH PRESS ", "Bénch Press", "bench_press", "ｂｅｎｃｈ press"]
)
def test_case_accents_and_hyphens_make_no_difference(words):
    assert normal(words) == "bench press"


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("Farmer’s Walk", "farmers walk"),
        ("Bench Press (Barbell)", "bench press barbell"),
        ("Жим Лёжа", "жим лежа"),
        ("ベンチプレス", "ベンチプレス"),
        ("İTME", "itme"),
        ("Şınav", "sinav"),
        ("Kreuzheben für Größe", "kreuzheben fur grosse"),
        ("🏋️ day", "🏋 day"),
        ("a|b", "a b"),
        ("--", ""),
    ],
)
def test_every_script_survives(text, form):
    assert normal(text) == form


@given(st.text())
def test_normal_of_normal_changes_nothing(text):
    assert normal(normal(text)) == normal(text)


def test_normal_is_settled_for_every_single_character():
    assert [c for c in map(chr, range(0x30000)) if normal(normal(c)) != normal(c)] == []


@given(st.text())
def test_any_words_find_one_exercise_or_are_refused(words):
    try:
        assert resolve(words) in ALL
    except NotFound as refusal:
        assert refusal.hint  # noqa: PT017 - both outcomes are right


def test_every_id_name_and_alias_finds_its_exercise():
    for e in ALL:
        assert by_id(e.id) == e
        for term in (e.id, e.name, e.name.upper(), *e.aliases):
            assert find(term) == e, term


@pytest.mark.parametrize("words", ["", " ", "-", "|", "bench-press; Bench Press", "\n", "chest"])
def test_what_is_no_name_finds_nothing(words):
    assert find(words) is None


@pytest.mark.parametrize("id", ["", "bench-press; Bench Press\nchest", "Bench Press", "bench"])
def test_only_an_id_is_an_id(id):
    assert by_id(id) is None


def test_a_prefix_is_not_found_but_resolved():
    assert find("goblet sq") is None
    assert resolve("goblet sq").name == "Goblet Squat"


@pytest.mark.parametrize(("words", "name"), [("deadl", "Deadlift"), ("bench pr", "Bench Press"), ("squa", "Squat")])
def test_a_prefix_of_a_whole_name_means_it_although_longer_names_begin_so_too(words, name):
    assert resolve(words).name == name


def test_a_prefix_of_several_is_refused_and_names_three():
    with pytest.raises(NotFound) as refused:
        resolve("dead")
    assert refused.value.message == 'no exercise called "dead"'
    assert "did you mean Dead Hang, Deadlift, Deadlift High Pull?" in refused.value.hint


def test_one_letter_is_no_prefix():
    with pytest.raises(NotFound):
        resolve("7", own=[own("7th", "7th Heaven")])


def test_a_typing_error_is_refused_with_the_nearest_first():
    with pytest.raises(NotFound) as refused:
        resolve("bnech")
    assert refused.value.hint.startswith("did you mean Bench Press, ")
    assert 'fit exercise add "bnech"' in refused.value.hint


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("bnech", "Bench Press"), ("sqaut", "Squat"), ("dedlift", "Deadlift"), ("goblt", "Goblet Squat")],
)
@pytest.mark.parametrize("without_rapidfuzz", [False, True])
def test_suggestions_are_three_and_the_meant_one_leads(typed, meant, without_rapidfuzz, monkeypatch):
    if without_rapidfuzz:
        monkeypatch.setitem(sys.modules, "rapidfuzz.fuzz", None)
    near = suggest(typed)
    assert near[0].name == meant
    assert len(near) == len({e.id for e in near}) == 3


MINE = [
    own("pin-press", "Pin Press", "pins"),
    own("my-bench", "Bench Press"),
    own("squat", "Kniebeuge", "beuge", "ohp"),
]


def test_the_lifters_own_are_found_and_suggested():
    assert find("Pin press", MINE) == MINE[0]
    assert resolve("pin pr", MINE) == MINE[0]
    assert suggest("pin prss", MINE)[0] == MINE[0]


def test_the_lifters_own_come_first_at_each_step():
    assert find("bench press", MINE) == MINE[1]
    assert find("bench-press", MINE) == by_id("bench-press")
    assert find("ohp", MINE) == MINE[2]
    assert find("overhead press", MINE) == by_id("overhead-press")


def test_the_lifters_version_of_a_known_exercise_replaces_it():
    for words in ("squat", "back squat", "Kniebeuge", "knieb"):
        assert resolve(words, MINE) == MINE[2], words
    assert by_id("squat", MINE) == MINE[2]


def test_finding_loads_nothing_slow():
    code = """
import sys
before = set(sys.modules)
from fit.kernel.exercises import find
assert find("bench").id == "bench-press"
slow = {"re", "typing", "unicodedata", "rapidfuzz", "difflib", "dataclasses", "enum", "collections", "collections.abc"}
print(sorted(slow & (set(sys.modules) - before)))
"""
    path = [p for p in sys.path if p.endswith("src")]
    code = f"import sys; sys.path[:0] = {path!r}\n{code}"
    done = subprocess.run([sys.executable, "-S", "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_an_id_of_ones_own_is_the_name_with_hyphens_where_that_says_something() -> None:
    nobody = {"zercher-carry"}.__contains__
    assert own_id("Larsen Prêss (Band)", nobody) == "larsen-press-band"
    for name in ("=1+1", "懸垂", "x", "Zercher Carry"):
        assert own_id(name, nobody) == own_id(name, nobody)
        assert own_id(name, nobody).startswith("own-"), name
