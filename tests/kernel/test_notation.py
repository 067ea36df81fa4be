"""What people type after an exercise means what the table of shared/cli.md says, row by row."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from fit.kernel.errors import FitError, Rejected, Unreadable
from fit.kernel.notation import Entry, SetSpec, read_entry, read_line, read_lines, read_sets
from fit.kernel.quantities import Distance, Weight

KNOWN = {"bench", "bench press", "run", "plank", "dip", "21s", "45 degree raise"}.__contains__


def kg(typed: str) -> Weight:
    return Weight(value=float(typed), unit="kg", typed=typed)


def lb(typed: str) -> Weight:
    return Weight(value=float(typed), unit="lb", typed=typed)


def far(typed: str, unit: str) -> Distance:
    return Distance(value=float(typed), unit=unit, typed=typed)


def each(*reps: int, **fields: object) -> tuple[SetSpec, ...]:
    return tuple(SetSpec(reps=one, **fields) for one in reps)  # type: ignore[arg-type]  # any fields of a set


def times(n: int, **fields: object) -> tuple[SetSpec, ...]:
    return (SetSpec(**fields),) * n  # type: ignore[arg-type]  # any fields of a set


FIFTY = each(8, 8, 8, weight=kg("50"))

TABLE = {
    "3x8@50": FIFTY,
    "3x8@50kg": FIFTY,
    "3x8@110lb": each(8, 8, 8, weight=lb("110")),
    "3×8@50": FIFTY,
    "3X8@50": FIFTY,
    "3 x 8 @ 50": FIFTY,
    "3x8 @50 kg": FIFTY,
    "3x8@50 KGS": FIFTY,
    "3x8@110 Lbs": each(8, 8, 8, weight=lb("110")),
    "8,8,7@50": each(8, 8, 7, weight=kg("50")),
    "8/8/7@50": each(8, 8, 7, weight=kg("50")),
    "8, 8, 7 @ 50": each(8, 8, 7, weight=kg("50")),
    "8/8/7@50/50/55": each(8, 8, weight=kg("50")) + each(7, weight=kg("55")),
    "8/8/7@50/50/55lb": each(8, 8, weight=lb("50")) + each(7, weight=lb("55")),
    "2x8@50/52,5": each(8, weight=kg("50")) + each(8, weight=kg("52.5")),
    "8,8,7@62,5": each(8, 8, 7, weight=kg("62.5")),
    "3x8@50 2x6@55": FIFTY + each(6, 6, weight=kg("55")),
    "5x5@100 rpe8": each(*[5] * 5, weight=kg("100"), rpe=8),
    "5x5@100 rpe 8,5": each(*[5] * 5, weight=kg("100"), rpe=8.5),
    "5x5@100 rir2": each(*[5] * 5, weight=kg("100"), rpe=8),
    "5x5@100 RIR 0.5": each(*[5] * 5, weight=kg("100"), rpe=9.5),
    "5x5@100 @rpe8": each(*[5] * 5, weight=kg("100"), rpe=8),
    "5x5@rpe8": each(*[5] * 5, rpe=8),
    "5x5@rir2": each(*[5] * 5, rpe=8),
    "3x8@50 rpe7 2x6@55 rpe9": each(8, 8, 8, weight=kg("50"), rpe=7) + each(6, 6, weight=kg("55"), rpe=9),
    "3x5@75%": each(5, 5, 5, percent=75),
    "3x5 @ 72,5 %": each(5, 5, 5, percent=72.5),
    "8@50": each(8, weight=kg("50")),
    "5@8": each(5, weight=kg("8")),
    "3x10": each(10, 10, 10),
    "3x8@bw": each(8, 8, 8, bodyweight=True),
    "3x8@BW+10": each(8, 8, 8, bodyweight=True, weight=kg("10")),
    "3x8@bw+10lb": each(8, 8, 8, bodyweight=True, weight=lb("10")),
    "3x8@bw-20": each(8, 8, 8, bodyweight=True, weight=kg("-20")),
    "3x8@bw\u221220": each(8, 8, 8, bodyweight=True, weight=kg("-20")),
    "3x60s": times(3, seconds=60),
    "3x1:30": times(3, seconds=90),
    "2min": times(1, seconds=120),
    "60s 45s": times(1, seconds=60) + times(1, seconds=45),
    "3x8 1x60s": each(8, 8, 8) + times(1, seconds=60),
    "1:05:00": times(1, seconds=3900),
    "1 h": times(1, seconds=3600),
    "3x60s@10": times(3, seconds=60, weight=kg("10")),
    "5km": times(1, distance=far("5", "km")),
    "5 KM": times(1, distance=far("5", "km")),
    "5,5km": times(1, distance=far("5.5", "km")),
    "5km 25:30": times(1, distance=far("5", "km"), seconds=1530),
    "5km 25 min": times(1, distance=far("5", "km"), seconds=1500),
    "5km 3x60s": times(1, distance=far("5", "km")) + times(3, seconds=60),
    "2mi": times(1, distance=far("2", "mi")),
    "3x40m@32": times(3, distance=far("40", "m"), weight=kg("32")),
    "3x40m 0:15 @32": times(3, distance=far("40", "m"), seconds=15, weight=kg("32")),
    "3x40m@32 15s": times(3, distance=far("40", "m"), seconds=15, weight=kg("32")),
    "4x400m 1:30": times(4, distance=far("400", "m"), seconds=90),
    "3x8+@50": FIFTY[:2] + each(8, weight=kg("50"), amrap=True, kind="failure"),
    "8,8,7+": each(8, 8) + each(7, amrap=True, kind="failure"),
    "8+": each(8, amrap=True, kind="failure"),
    "w:10@20": each(10, weight=kg("20"), kind="warmup"),
    "W: 2x10@20": each(10, 10, weight=kg("20"), kind="warmup"),
    "d:12@30": each(12, weight=kg("30"), kind="drop"),
    "f:6@50": each(6, weight=kg("50"), kind="failure"),
    "w:2x10@20 3x8@50": each(10, 10, weight=kg("20"), kind="warmup") + FIFTY,
    "d:12+@30": each(12, weight=kg("30"), kind="drop", amrap=True),
    "3x8@50 rest 90": each(8, 8, 8, weight=kg("50"), rest=90),
    "3x8@50 rest 1:30": each(8, 8, 8, weight=kg("50"), rest=90),
    "3x8@50 rest 2min": each(8, 8, 8, weight=kg("50"), rest=120),
    "3x8@50 rest 90 s": each(8, 8, 8, weight=kg("50"), rest=90),
    "3x8 rest 90,95,100": each(8, rest=90) + each(8, rest=95) + each(8, rest=100),
    "3x8 rest 90, 95": each(8, rest=90) + each(8, rest=95) + each(8),
    "2x8 rest 90 6@50 rest 60": each(8, 8, rest=90) + each(6, weight=kg("50"), rest=60),
    "2x8 6@50 rest 60": each(8, 8, rest=60) + each(6, weight=kg("50"), rest=60),
    "2x8 rest -,90": each(8) + each(8, rest=90),
}


@pytest.mark.parametrize("typed", TABLE)
def test_each_row_means_these_sets(typed: str) -> None:
    for entry in (read_line(f"bench {typed}", known=KNOWN), read_entry(["bench", *typed.split()])):
        assert entry == Entry(words="bench", sets=TABLE[typed])
    assert read_sets(typed).sets == TABLE[typed]


@pytest.mark.parametrize("typed", TABLE)
def test_each_row_written_down_reads_back(typed: str) -> None:
    entry = read_line(f"bench {typed}", known=KNOWN)
    assert read_line(str(entry), known=KNOWN) == entry


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("3 x 8 @ 50", "bench 3x8@50kg"),
        ("8,8,7@62,5", "bench 2x8@62.5kg 7@62.5kg"),
        ("3x8+@50", "bench 3x8+@50kg"),
        ("5x5@rir2", "bench 5x5 rpe8"),
        ("+2,5 3x8", "bench +2.5kg 3x8"),
        ('3x8@50 rest 90 2x5@60 rest 2min "ok"', 'bench 3x8@50kg rest 90 2x5@60kg rest 120 "ok"'),
    ],
)
def test_the_written_form_is_the_shortest_one(typed: str, written: str) -> None:
    assert str(read_line(f"bench {typed}", known=KNOWN)) == written


def test_the_unit_of_the_profile_holds_unless_a_suffix_says_otherwise() -> None:
    assert read_sets("8@135 8@60kg", unit="lb").sets == each(8, weight=lb("135")) + each(8, weight=kg("60"))
    assert read_sets("8@bw+10 8@75%", unit="lb").sets[0].weight == lb("10")


@pytest.mark.parametrize(
    ("typed", "delta"),
    [
        ("+2.5", kg("2.5")),
        ("-2.5", kg("-2.5")),
        ("\u22122.5", kg("-2.5")),
        ("+5lb", lb("5")),
        ("+2,5 kg", kg("2.5")),
    ],
)
def test_a_signed_number_before_the_groups_changes_the_latest_weight(typed: str, delta: Weight) -> None:
    assert read_line(f"bench {typed} 3x8") == Entry(words="bench", sets=each(8, 8, 8), delta=delta)


# --- the exercise ---


def test_the_longest_known_run_of_words_is_the_exercise() -> None:
    assert read_entry(["21s", "3x21@20"], known=KNOWN).words == "21s"
    assert read_entry(["bench", "press", "3x8"], known=KNOWN).words == "bench press"
    assert read_entry(["bench press", "3x8"], known=KNOWN).words == "bench press"
    assert read_entry(["45 degree", "raise", "3x8"], known=KNOWN).words == "45 degree raise"


@pytest.mark.parametrize(
    "sets", ["3x8@50", "8,8,7", "5km", "+2.5 3x8", "-2.5 3x8", "w:10@20", "3 x 8 @ 50", "5 km", "1:30"]
)
def test_an_unknown_exercise_ends_where_sets_begin(sets: str) -> None:
    assert read_line(f"Smith  machine 2 press {sets}").words == "Smith machine 2 press"


@pytest.mark.parametrize(
    "arguments",
    [["bench 3x8@50 rest 90"], ["bench", "3x8@50 rest 90"], ["bench", "3x8 ", "@ 50 kg", "rest", "90"]],
)
def test_arguments_are_joined_and_split_again(arguments: list[str]) -> None:
    assert read_entry(arguments) == Entry(words="bench", sets=each(8, 8, 8, weight=kg("50"), rest=90))


# --- notes ---


@pytest.mark.parametrize(
    ("arguments", "note"),
    [
        (["bench", "3x8@50", "felt strong"], "felt strong"),
        (["bench", "3x8@50", "felt strong", "rest", "90"], "felt strong"),
        (["bench", "3x8@50", 'the "big" day'], 'the "big" day'),
        (["bench", "3x8@50", "8 reps were easy 💪"], "8 reps were easy 💪"),
        (['bench 3x8@50 "felt strong"'], "felt strong"),
        (["bench", "3x8@50", '"felt', 'strong"'], "felt strong"),
        (["bench", "3x8@50", "2x6@55"], None),
        (["bench", "3x8", "@ 50"], None),
        (["bench", "3x8@50", "", " "], None),
        (["bench", "3x8@50", "two\nlines"], "two lines"),
        (["bench", "3x8@50", "8 / 8 @ 55 / 60"], None),
    ],
)
def test_an_argument_with_a_blank_that_is_no_notation_is_the_note(arguments: list[str], note: str | None) -> None:
    entry = read_entry(arguments, known=KNOWN)
    assert entry.note == note
    assert read_line(str(entry), known=KNOWN) == entry


def test_in_a_line_only_double_quotes_make_a_note() -> None:
    assert read_line('bench 3x8@50 "3x8@60" rest 90').note == "3x8@60"
    assert read_line('bench 3x8@50 "say ""go"""').note == 'say "go"'
    with pytest.raises(Unreadable):
        read_line("bench 3x8@50 'felt strong'")


# --- plans ---


def test_plans_know_supersets_ranges_and_the_plus() -> None:
    assert read_line("A: bench 3x8@40", plan=True) == Entry(
        words="bench", sets=each(8, 8, 8, weight=kg("40")), superset="A"
    )
    assert read_line("b:bench 3x8-12@40", plan=True).sets == each(8, 8, 8, reps_max=12, weight=kg("40"))
    assert read_line("bench 3x8+", plan=True).sets == (*each(8, 8), SetSpec(reps=8, amrap=True))
    assert str(read_line("a: bench 3x8-12 rest 90", plan=True)) == "A: bench 3x8-12 rest 90"
    assert read_line("bench 8-12", plan=True).sets == each(8, reps_max=12)


@pytest.mark.parametrize("typed", ["A: bench 3x8", "bench 3x8-12@40", "bench 8-12"])
def test_a_log_refuses_what_is_for_plans(typed: str) -> None:
    with pytest.raises(Unreadable, match="for plans"):
        read_line(typed)


# --- refusals ---

UNREADABLE = {
    "3x8@": "write a weight after @, as in 3x8@50",
    "3x8@ felt": "write a weight after @, as in 3x8@50",
    "3x0@50": "write 1 or more, as in 3x8@50",
    "0x8": "write 1 or more, as in 3x8@50",
    "8": "write 8@50 with a weight, or 1x8",
    "8 rpe8": "write 8@50 with a weight, or 1x8",
    "8/8/7@50/50": "one for each set",
    "3x8@1,250": "write 1250 or 1.250",
    "+1,250 3x8": "write 1250 or 1.250",
    "3x8@50,55,60": "separate weights with /, as in @50/55/60",
    "25:75": "seconds below 60",
    "3x1:5": "m:ss",
    "1:75:00": "m:ss",
    "5x5@100 rpe11": "RPE is 1 to 10",
    "5x5@100 rpe0.5": "RPE is 1 to 10",
    "5x5@100 rpe8.3": "RPE is 1 to 10",
    "5x5@100 rir9.5": "RIR 0 to 9",
    "5x5@100 rpe8 rpe9": "write one",
    "rpe8 5x5@100": "after them",
    "rest 90 5x5@100": "after its sets",
    "3x8 rest 90 rest 60": "after its sets",
    "3x8 rest 1,2,3,4": "one for each set, or one fewer",
    "3x8 rest 2m": "write 2min",
    "3x8 rest": "write rest 90",
    "3x8@-20": "3x8@bw-20",
    "3x8@50 +2.5": "write +2.5 3x8",
    "+2.5": "as in 3x8@50",
    "+2.5 3x8@50": "leave out",
    "3x8x50": "write sets x reps @ weight",
    "3x8@50x3": "write sets x reps @ weight",
    "3x8@50+": "the plus follows the reps",
    "5km@25:30": "5km 25:30",
    "25:30 5km": "5km 25:30",
    "3x8@50 1:30": "rest 1:30 for a rest",
    "3x60s 90s": "write 1x90s for a set",
    "3x8@50 felt": "quote a note",
    "3x8@50 ~": "quote a note",
    '3x8@50 "felt': 'write " at the end',
    '"felt strong" 3x8': '"felt strong"',
    '3x8 "a" "b"': "one pair of quotes",
    "3x8@Infinity": "3x8@50",
    "3x8@nan": "3x8@50",
    "3x8@1e5": "separate groups",
    "1e5": "separate groups",
    "3x8@50.": "62.5",
    "3x8.5@50": "separate groups",
    "3x8,8@50": "without the 3x",
    "12-8": "write",
    "0km": "more than 0",
    "3x0s": "more than 0",
    "3x8@" + "9" * 400: "write it shorter",
    "٣x٨@٥٠": "as in",
    "3x8@５０": "3x8@50",
    "3x8@50 \x1b[31m": "leave it out",
    "3x8@50 \udcff": "leave it out",
    "3x8@50 💪": "quote a note",
    "f:8+@50": "write f:8 or 8+",
    "3x5@0%": "75%",
}


@pytest.mark.parametrize("typed", UNREADABLE)
def test_a_slip_is_refused_with_the_nearest_reading(typed: str) -> None:
    for words in (f"bench {typed}", ["bench", *typed.split(" ")]):
        with pytest.raises(Unreadable) as refused:
            read_entry(words, known=KNOWN)
        assert UNREADABLE[typed] in refused.value.hint
        assert refused.value.message.isprintable()


@pytest.mark.parametrize(
    "typed",
    ["3x8@1001", "8@2205lb", "8@bw-1001", "1001@20", "3x1001", "101x8", "60x8 60x8", "3x5@300%", "+1001 3x8"],
)
def test_the_impossible_is_rejected(typed: str) -> None:
    with pytest.raises(Rejected):
        read_line(f"bench {typed}", known=KNOWN)


def test_the_borders_of_the_possible_are_possible() -> None:
    assert read_sets("100x1000@1000").sets == each(*[1000] * 100, weight=kg("1000"))


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["bench", "3x8@"], 'cannot read "3x8@" (word 2): the weight is missing'),
        (["bench", "3x8@50", "rpe", "11"], 'cannot read "11" (word 4): rpe 11 does not exist'),
        (["bench", "\u22122.5"], 'cannot read "-2.5" (word 2): sets are missing'),
        (["bench", "8@5000"], '"8@5000" (word 2): 5000 kg is impossible'),
        (["unheard", "of"], 'cannot read "of" (word 2): sets are missing after it'),
        (["3x8@50"], 'cannot read "3x8@50" (word 1): the exercise is missing'),
        ([], 'cannot read "" (word 1): the exercise is missing'),
    ],
)
def test_on_the_command_line_the_word_is_named(arguments: list[str], message: str) -> None:
    with pytest.raises(FitError) as refused:
        read_entry(arguments, known=KNOWN)
    assert refused.value.message == message


# --- many lines ---


def test_many_lines_skip_blanks_and_comments_and_take_their_date_from_above() -> None:
    text = "\ufeffbench 3x8@50\r\n\r\n# legs\n2026-11-20 18:30\nrun 5km\n  yesterday\ndip 3x10\n"
    lines = read_lines(text, known=KNOWN)
    assert [(line.number, line.entry.words, line.when) for line in lines] == [
        (1, "bench", None),
        (5, "run", "2026-11-20 18:30"),
        (7, "dip", "yesterday"),
    ]


@pytest.mark.parametrize(
    ("text", "begins"),
    [
        ("bench 3x8\nbench   3x8@", 'line 2, column 9: cannot read "3x8@"'),
        ("\n  2026-02-30\nbench 3x8", "line 2, column 3: there is no day 2026-02-30"),
        ("bench 3x8 25:00\n", "line 1, column 11: "),
        ("18:75\n", "line 1, column 1: there is no time"),
        ("# only\n3x8", 'line 2, column 1: cannot read "3x8": the exercise is missing'),
        ("bench 8@5000", 'line 1, column 7: "8@5000": 5000 kg'),
    ],
)
def test_errors_in_lines_begin_with_line_and_column(text: str, begins: str) -> None:
    with pytest.raises(FitError) as refused:
        read_lines(text, known=KNOWN)
    assert refused.value.message.startswith(begins)


def test_reading_imports_nothing_slow() -> None:
    src = Path(__file__).parents[2] / "src"
    script = (
        f"import sys; sys.path.insert(0, {str(src)!r})\n"
        "from fit.kernel import days, notation, quantities\n"
        "notation.read_entry(['bench', '3x8@50', 'felt strong']); days.read_when('yesterday 18:30', 1.8e9, None)\n"
        "print(*sorted({'re', 'typing', 'datetime', 'enum', 'decimal', 'collections'} & set(sys.modules)))"
    )
    loaded = subprocess.run([sys.executable, "-S", "-I", "-c", script], capture_output=True, text=True, check=True)
    assert loaded.stdout.strip() == ""
