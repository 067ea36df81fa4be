"""Whatever sets there are, their written form reads back; whatever is typed, it is read or refused."""

from __future__ import annotations

import shlex
from collections.abc import Callable
from functools import partial
from typing import Any

from hypothesis import example, given
from hypothesis import strategies as st

from fit.kernel.errors import FitError
from fit.kernel.notation import Entry, SetSpec, read_entry, read_line, read_lines, read_sets
from fit.kernel.quantities import Distance, Weight, plain

typed_numbers = st.one_of(
    st.integers(0, 400).map(str),
    st.decimals(0, 400, places=2, allow_nan=False).map(str),
    st.floats(0, 400, allow_nan=False).map(plain).filter(lambda said: len(said) < 24),
)


@st.composite
def weights(draw: st.DrawFn, signed: bool = False) -> Weight:
    typed = draw(typed_numbers)
    if signed and draw(st.booleans()):
        typed = f"-{typed}"
    return Weight(value=float(typed), unit=draw(st.sampled_from(["kg", "lb"])), typed=typed)


@st.composite
def distances(draw: st.DrawFn) -> Distance:
    typed = draw(typed_numbers.filter(lambda said: float(said) > 0))
    return Distance(value=float(typed), unit=draw(st.sampled_from(["m", "km", "mi"])), typed=typed)


times = st.one_of(st.integers(1, 500_000), st.integers(1, 10_000_000).map(lambda n: n / 1000))
halves = st.integers(2, 20).map(lambda n: n / 2)


@st.composite
def sets(draw: st.DrawFn, plan: bool) -> SetSpec:
    fields: dict[str, object] = {"kind": draw(st.sampled_from(["working", "working", "warmup", "drop", "failure"]))}
    shape = draw(st.sampled_from(["reps", "reps", "time", "distance", "both"]))
    if shape == "reps":
        fields["reps"] = draw(st.integers(1, 1000))
        extra = draw(st.sampled_from(["", "", "plus", "range"]))
        if extra == "plus":
            fields["amrap"] = True
            if plan == (fields["kind"] == "failure"):
                fields["kind"] = "working" if plan else "drop"
            elif fields["kind"] == "working":
                fields["kind"] = "failure" if not plan else "working"
        elif extra == "range" and plan:
            fields["reps_max"] = draw(st.integers(fields["reps"], 1000))  # type: ignore[arg-type]  # an int, see above
    if shape in ("time", "both"):
        fields["seconds"] = draw(times)
    if shape in ("distance", "both"):
        fields["distance"] = draw(distances())
    load = draw(st.sampled_from(["", "weight", "bw", "bw+", "%"]))
    if load == "weight":
        fields["weight"] = draw(weights())
    elif load == "%":
        fields["percent"] = draw(st.floats(1, 200).filter(lambda n: len(plain(n)) < 24))
    elif load:
        fields["bodyweight"] = True
        fields["weight"] = draw(weights(signed=True)) if load == "bw+" else None
    fields["rpe"] = draw(st.none() | halves)
    fields["rest"] = draw(st.none() | st.sampled_from([0, 60, 90]) | st.integers(0, 1_000_000))
    return SetSpec(**fields)  # type: ignore[arg-type]  # the fields of a set, built above


@st.composite
def groups(draw: st.DrawFn, plan: bool) -> list[SetSpec]:
    """Runs of like sets, as training has them."""
    one = draw(sets(plan))
    return [one] * draw(st.integers(1, 4))


NAMES = ["bench", "21s", "45 degree raise", "3x8", "Bankdrücken", "rest pause squat", "w: x"]
notes = st.text(
    st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="\u2212"), min_size=1
).map(str.strip).filter(bool)


@st.composite
def entries(draw: st.DrawFn, plan: bool) -> Entry:
    chosen = [one for group in draw(st.lists(groups(plan), min_size=1, max_size=6)) for one in group]
    loaded = all(one.weight or one.percent is not None for one in chosen)
    return Entry(
        words=draw(st.sampled_from(NAMES)),
        sets=tuple(chosen),
        delta=None if loaded else draw(st.none() | weights(signed=True)),
        note=draw(st.none() | notes),
        superset=draw(st.none() | st.sampled_from("AZ")) if plan else None,
    )


@given(entries(plan=False))
def test_a_log_entry_written_down_reads_back(entry: Entry) -> None:
    assert read_entry(str(entry), known=NAMES.__contains__) == entry
    assert read_entry([str(entry)], known=NAMES.__contains__) == entry
    assert read_entry(shlex.split(shlex.quote(str(entry))), unit="lb", known=NAMES.__contains__) == entry


@given(entries(plan=True))
def test_a_plan_entry_written_down_reads_back(entry: Entry) -> None:
    assert read_line(str(entry), known=NAMES.__contains__, plan=True) == entry
    assert read_sets(str(entry.but(words="", superset=None)), plan=True) == entry.but(words="", superset=None)


FRAGMENTS = """
0 1 3 8 50 62,5 1,250 2.5 x X × @ , / + - − : . % " w: d: f: A: kg lbs LB m km mi s min h bw rpe rir rest
3x8@50 8,8,7 1:30 25:75 5km 3x bench run felt 8+ 8-12 rpe8 Infinity nan 1e5 ٣ 💪 #
"""
odd = st.sampled_from(["9" * 400, "\t", "\n", "\x00", "\ud800", "\u00a0"])
pieces = st.one_of(st.sampled_from(FRAGMENTS.split()), st.sampled_from(FRAGMENTS.split()), st.just(" "), odd)
fragments = st.lists(pieces, max_size=14).map("".join)
anything = st.one_of(st.text(), fragments, fragments.map(lambda said: f"bench {said}"))


@given(anything, st.booleans())
@example("bench 3x8@" + "9" * 5000, False)
@example("bench " + "1:" * 5000, False)
@example("bench " + "8," * 5000 + "8", True)
def test_any_text_is_read_or_refused(text: str, plan: bool) -> None:
    readers: tuple[Callable[..., Any], ...] = (read_line, read_sets, read_lines)
    for read in readers:
        answer = outcome(partial(read, text, plan=plan))
        assert isinstance(answer, Entry | list) or answer[0] in ("unreadable", "rejected")


@given(st.lists(anything, max_size=6), st.booleans())
def test_any_arguments_are_read_or_refused(arguments: list[str], plan: bool) -> None:
    answer = outcome(lambda: read_entry(arguments, known={"bench"}.__contains__, plan=plan))
    if isinstance(answer, Entry):
        assert answer.sets
        assert read_line(str(answer), known=answer.words.__eq__, plan=plan) == answer
    else:
        code, hint = answer
        assert code in ("unreadable", "rejected")
        assert hint


@given(anything.filter(lambda text: '"' not in text), st.booleans())
def test_arguments_mean_what_the_line_means(text: str, plan: bool) -> None:
    line = " ".join(text.split())
    assert outcome(lambda: read_entry(line.split(), plan=plan)) == outcome(lambda: read_line(line, plan=plan))


def outcome(read: Callable[[], Any]) -> Any:
    try:
        return read()
    except FitError as refused:
        return refused.code, refused.hint
