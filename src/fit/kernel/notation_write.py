"""One exercise with its sets, and how it is written down: `bench 3x8@50kg rest 90 "felt strong"`."""

from __future__ import annotations

from fit.kernel.quantities import Distance, Weight, plain, say_duration
from fit.kernel.record import Record

_PREFIX = {"working": "", "warmup": "w:", "drop": "d:", "failure": "f:"}


class SetSpec(Record):
    """One set, done or planned. `weight` on a body-weight move is what was added (negative when assisted).

    `reps_max` only in plans. `amrap` is the plus of `8+`: in a log its kind is then "failure", in a plan "working".
    `rest` is the seconds after this set.
    """

    reps: int | None = None
    reps_max: int | None = None
    amrap: bool = False
    weight: Weight | None = None
    bodyweight: bool = False
    percent: float | None = None
    rpe: float | None = None
    kind: str = "working"
    seconds: float | None = None
    distance: Distance | None = None
    rest: int | None = None


class Entry(Record):
    """An exercise as typed, its sets, and what was said about them; `str` reads back as the same entry."""

    words: str
    sets: tuple[SetSpec, ...]
    delta: Weight | None = None
    note: str | None = None
    superset: str | None = None

    def __str__(self) -> str:
        said = [f"{self.superset}:"] if self.superset else []
        if self.words:
            said.append(self.words)
        if self.delta:
            said.append(signed(self.delta))
        said.extend(_sets(self.sets))
        if self.note:
            said.append(quoted(self.note))
        return " ".join(said)


def quoted(note: str) -> str:
    """The note in double quotes; a quote inside is doubled."""
    return '"' + note.replace('"', '""') + '"'


def signed(added: Weight) -> str:
    """`+2.5kg`, `-20kg`."""
    return str(added) if added.typed[0] == "-" else f"+{added}"


def _sets(sets: tuple[SetSpec, ...]) -> list[str]:
    """Groups of equal sets with their rests: after each group where that says it all, else as one list at the end."""
    groups = _grouped(sets)
    # A lone time beside other groups would read as a distance's time, or be taken for a rest.
    said = [_group(group, len(groups) > 1) for group in groups]
    rests = [one.rest for one in sets]
    if not any(rest is not None for rest in rests):
        return said
    if len(set(rests)) == 1:
        return [*said, f"rest {rests[0]}"]
    each = [{one.rest for one in group} for group in groups]
    resting = [next(iter(rest)) if len(rest) == 1 else -1 for rest in each]
    known = resting.index(None) if None in resting else len(resting)
    if -1 in resting or any(rest is not None for rest in resting[known:]):
        listed = ["-" if rest is None else str(rest) for rest in rests]
        # The last set's rest may be left out, unless one value is left: that would count for all.
        if len(listed) > 2 and listed[-1] == "-":
            listed.pop()
        return [*said, f"rest {','.join(listed)}"]
    written: list[str] = []
    for n, text in enumerate(said):
        written.append(text)
        if n < known and (n + 1 == len(said) or resting[n + 1] != resting[n]):
            written.append(f"rest {resting[n]}")
    return written


def _grouped(sets: tuple[SetSpec, ...]) -> list[list[SetSpec]]:
    """Runs of sets alike but for their rest; a run may end in one set to failure, and ends with it."""
    groups: list[list[SetSpec]] = []
    before: SetSpec | None = None
    for one in sets:
        alike = one.but(rest=None)
        if one.amrap:
            alike = alike.but(amrap=False, kind="working" if one.kind == "failure" else one.kind)
        if groups and alike == before:
            groups[-1].append(one)
        else:
            groups.append([one])
        before = None if one.amrap else alike
    return groups


def _group(group: list[SetSpec], beside: bool) -> str:
    one, last = group[0], group[-1]
    if one.distance:
        what = str(one.distance) + (f" {say_duration(one.seconds)}" if one.seconds is not None else "")
    elif one.seconds is not None:
        what = say_duration(one.seconds)
    else:
        top = "" if one.reps_max is None else f"-{one.reps_max}"
        what = f"{one.reps}{top}{'+' if last.amrap else ''}"
    load = _load(one)
    bare = one.distance is None and (not load if one.seconds is None else beside)
    count = f"{len(group)}x" if len(group) > 1 or bare else ""
    effort = "" if one.rpe is None else f" rpe{plain(one.rpe)}"
    prefix = "" if last.amrap and last.kind == "failure" else _PREFIX[one.kind]
    return f"{prefix}{count}{what}{load}{effort}"


def _load(one: SetSpec) -> str:
    if one.percent is not None:
        return f"@{plain(one.percent)}%"
    if one.bodyweight:
        return "@bw" + (signed(one.weight) if one.weight else "")
    return f"@{one.weight}" if one.weight else ""
