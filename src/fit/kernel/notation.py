"""What a lifter writes after an exercise, `bench 3x8@50 rest 90 "felt strong"`, read the same everywhere."""

from __future__ import annotations

from fit.kernel import days
from fit.kernel.errors import FitError, Rejected, Unreadable
from fit.kernel.notation_words import Sets
from fit.kernel.notation_write import Entry, SetSpec, quoted
from fit.kernel.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    Place = Callable[[int, str, str], str]

__all__ = ["Entry", "Line", "SetSpec", "read_entry", "read_line", "read_lines", "read_sets"]

# No exercise has a longer name; a bound keeps a page of text from being looked up word by word.
_LONGEST_NAME = 24
_READ = "cannot read "


class Line(Record):
    """One entry of many; `when` is the date line above it, as typed, and `number` counts lines from 1."""

    number: int
    entry: Entry
    when: str | None = None


def never(_: str) -> bool:
    """No exercise is known."""
    return False


def read_entry(
    words: Sequence[str], *, unit: str = "kg", known: Callable[[str], bool] = never, plan: bool = False
) -> Entry:
    """An entry from the words of a command line. Unreadable and Rejected name the word.

    A word with a blank in it that comes after the first set and does not read as sets is the note.
    One string is read as a line.
    """
    if isinstance(words, str):
        return read_line(words, unit=unit, known=known, plan=plan)
    text = ""
    for word in words:
        word = word.replace("\u2212", "-").strip()
        if text and _has_blank(word) and _is_note(text, word, unit, known, plan):
            word = quoted(word)
        text = f"{text} {word}" if text and word else text or word
    return _read(text, _numbered(text), unit, known, plan)


def read_line(
    text: str, *, unit: str = "kg", known: Callable[[str], bool] = never, plan: bool = False, before: str = ""
) -> Entry:
    """An entry from one line, where only double quotes make a note. Errors begin with `before` and `column 9: `."""
    text = text.replace("\u2212", "-")
    return _read(text, _columned(text, before), unit, known, plan)


def read_sets(text: str, *, unit: str = "kg", plan: bool = False) -> Entry:
    """The same without an exercise: `8@50`, `3x8 rest 90`."""
    text = text.replace("\u2212", "-")
    place = _numbered(text)
    _refuse_control(text, place)
    return _entry(text, 0, "", None, unit, plan, place)


def read_lines(
    text: str, *, unit: str = "kg", known: Callable[[str], bool] = never, plan: bool = False
) -> list[Line]:
    """One entry a line; blank lines and those that begin with # are skipped. Errors begin `line 2, column 9: `."""
    found: list[Line] = []
    when = None
    rows = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n").split("\n")
    for number, row in enumerate(rows, start=1):
        said = row.strip()
        if not said or said[0] == "#":
            continue
        if days.looks_like_date(said):
            when = said
            try:
                days.read_when(said, 0, "UTC")
            except Unreadable as error:
                column = len(row) - len(row.lstrip()) + 1
                raise Unreadable(f"line {number}, column {column}: {error.message}", error.hint) from None
            continue
        entry = read_line(row, unit=unit, known=known, plan=plan, before=f"line {number}, ")
        found.append(Line(number=number, entry=entry, when=when))
    return found


def _read(text: str, place: Place, unit: str, known: Callable[[str], bool], plan: bool) -> Entry:
    _refuse_control(text, place)
    superset, words, at = _exercise(text, place, unit, known, plan)
    return _entry(text, at, words, superset, unit, plan, place)


def _entry(
    text: str, at: int, words: str, superset: str | None, unit: str, plan: bool, place: Place
) -> Entry:
    sets = Sets(text, at, unit, plan, place)
    sets.read()
    return Entry(words=words, sets=tuple(sets.sets), delta=sets.delta, note=sets.note, superset=superset)


def _exercise(
    text: str, place: Place, unit: str, known: Callable[[str], bool], plan: bool
) -> tuple[str | None, str, int]:
    """The superset's letter, the exercise's words, and where the sets begin."""
    superset, begin = None, len(text) - len(text.lstrip())
    words = _words(text, begin)
    if found := _known(words, known):
        return None, *found
    if text[begin + 1 : begin + 2] == ":" and text[begin].isascii() and text[begin].isalpha():
        if plan:
            superset = text[begin].upper()
            begin += 2
            words = _words(text, begin)
            if found := _known(words, known):
                return superset, *found
        elif text[begin + 2 : begin + 3].isspace():
            raise Unreadable(place(begin, "supersets are for plans", _READ), f"leave out {text[begin]}:")
    names = [word for word, _ in words]
    for size, (_, at) in enumerate(words):
        if Sets(text, at, unit, plan, place).starts():
            if not size:
                raise Unreadable(place(at, "the exercise is missing", _READ), "write it before the sets: bench 3x8@50")
            return superset, " ".join(names[:size]), at
    if not words:
        raise Unreadable(place(begin, "the exercise is missing", _READ), "write it before the sets: bench 3x8@50")
    last, at = words[-1]
    if last.isascii() and last.isdigit():
        hint = f"write {last}@50 with a weight, or 1x{last}"
        raise Unreadable(place(at, "a number alone is not a set", _READ), hint)
    raise Unreadable(place(at, "sets are missing after it", _READ), f"write sets and reps, as in {names[0]} 3x8@50")


def _known(words: list[tuple[str, int]], known: Callable[[str], bool]) -> tuple[str, int] | None:
    """The longest run of leading words that is an exercise, and where it ends."""
    for size in range(min(len(words), _LONGEST_NAME), 0, -1):
        name = " ".join(word for word, _ in words[:size])
        if known(name):
            last, at = words[size - 1]
            return name, at + len(last)
    return None


def _words(text: str, begin: int) -> list[tuple[str, int]]:
    """Words and where they begin, up to the first quote."""
    stop = text.find('"', begin)
    found: list[tuple[str, int]] = []
    at = begin
    for word in text[begin : stop if stop >= 0 else len(text)].split():
        at = text.index(word, at)
        found.append((word, at))
        at += len(word)
    return found


def _has_blank(word: str) -> bool:
    return any(char.isspace() for char in word)


def _is_note(text: str, word: str, unit: str, known: Callable[[str], bool], plan: bool) -> bool:
    """Whether a set has been written already, and `word` after it does not read as more of them."""
    place = _numbered(text)
    try:
        _, _, at = _exercise(text, place, unit, known, plan)
    except FitError:
        return False
    before = Sets(text, at, unit, plan, place)
    try:
        before.read()
    except FitError:
        if not before.sets:
            return False
    try:
        Sets(f"{text} {word}", at, unit, plan, place).read()
    except Rejected:
        return False
    except FitError:
        return True
    return False


def _refuse_control(text: str, place: Place) -> None:
    if text.isprintable():
        return
    for at, char in enumerate(text):
        if (char < " " and char not in "\t\n\r") or "\x7f" <= char <= "\x9f" or "\ud800" <= char <= "\udfff":
            raise Unreadable(place(at, "a character that cannot be shown", _READ), "leave it out")


def _token(text: str, at: int) -> tuple[int, str]:
    """The word at a position, or the last one before it, and where it begins."""
    at = min(at, len(text))
    while at > 0 and (at == len(text) or text[at].isspace()):
        at -= 1
    start = at
    while start > 0 and not text[start - 1].isspace():
        start -= 1
    return start, (text[start:].split(None, 1) or [""])[0]


def _numbered(text: str) -> Place:
    """Places as a command line has them: the word and its number."""

    def place(at: int, why: str, verb: str) -> str:
        start, token = _token(text, at)
        return f'{verb}"{_shown(token)}" (word {len(text[:start].split()) + 1}): {why}'

    return place


def _columned(text: str, before: str) -> Place:
    """Places as a text has them: the column, counted from 1."""

    def place(at: int, why: str, verb: str) -> str:
        start, token = _token(text, at)
        return f'{before}column {start + 1}: {verb}"{_shown(token)}": {why}'

    return place


def _shown(token: str) -> str:
    """The token, short enough for a line and without what a terminal would obey."""
    kept = "".join(char if char.isprintable() else "?" for char in token)
    return kept if len(kept) <= 40 else kept[:40] + "..."
