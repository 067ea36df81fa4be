"""Month names in the language of somebody's phone."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_ENGLISH = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
# Where two languages give one word to different months (Polish and Croatian `lis`), the earlier here holds.
_LIKELY = (
    "en", "es", "pt", "fr", "de", "it", "tr", "nl", "pl", "ru", "sv", "nb", "da", "fi", "cs", "hu", "ro", "uk", "el",
    "ca", "sk", "hr", "sl", "bg", "sr", "lt", "lv", "et", "ja", "ko", "zh", "vi", "id", "ms", "th", "ar", "he",
    "fa", "hi",
)  # fmt: skip


def bare(text: str) -> str:
    """Small letters without accents, dots and blanks: `févr.` → `fevr`, `Ağu` → `agu`."""
    apart = unicodedata.normalize("NFKD", text.casefold().replace("ı", "i"))
    return "".join([c for c in apart if not unicodedata.combining(c) and not c.isspace() and c not in ".’'"])


class Months:
    """The reading that explains most of the month words of a file. `language` is a CLDR code; `rivals` are others that
    explain as many and read some word differently."""

    def __init__(self, words: Iterable[str]) -> None:
        self.words = frozenset(bare(word) for word in words)
        self.language, self.rivals = "en", list[str]()
        self._read = {word: number for word in self.words if (number := _english(word))}
        if len(self._read) < len(self.words):
            self._choose()

    def _choose(self) -> None:
        best = self._read
        for languages in (_LIKELY, _others()):
            for language in languages:
                read = {word: number for word in self.words if (number := _number(word, language))}
                if len(read) > len(best):
                    best, self.language, self.rivals = read, language, []
                elif read and len(read) == len(best) and read != best:
                    self.rivals.append(language)
            if len(best) == len(self.words):
                break
        self._read = best

    def number(self, word: str) -> int | None:
        """1 to 12, or None where the word is no month."""
        return self._read.get(bare(word))


def is_month(word: str) -> bool:
    """Whether a word is surely a month: in English, or written out in a likely language."""
    plain = bare(word)
    return bool(_english(plain)) or (len(plain) > 3 and any(plain in dict(_table(code)[1]) for code in _LIKELY))


def is_weekday(word: str) -> bool:
    """Whether a word is a day of the week in a likely language, written out or cut."""
    from babel import Locale

    plain = bare(word)
    return any(
        plain == bare(name)
        for code in _LIKELY
        for names in Locale.parse(code).days.values()
        for width in ("abbreviated", "wide", "short")
        for name in names.get(width, {}).values()
    )


def _english(word: str) -> int | None:
    return _ENGLISH.index(word) + 1 if word in _ENGLISH else None


def _others() -> Iterator[str]:
    from babel.localedata import locale_identifiers

    return (code for code in sorted(locale_identifiers()) if "_" not in code and code not in _LIKELY)


def _number(word: str, language: str) -> int | None:
    exact, wide = _table(language)
    if word in exact:
        return exact[word]
    # Apps cut names by their own rules: `set` for septiembre, `Mrz` is rarer than `Mär`.
    starts = {number for name, number in wide if len(word) > 2 and name.startswith(word)}
    return starts.pop() if len(starts) == 1 else None


@lru_cache(maxsize=64)
def _table(language: str) -> tuple[dict[str, int], tuple[tuple[str, int], ...]]:
    from babel import Locale

    exact: dict[str, int] = {}
    wide: list[tuple[str, int]] = []
    for context in Locale.parse(language).months.values():
        for width in ("abbreviated", "wide"):
            for number, name in context.get(width, {}).items():
                exact.setdefault(bare(name), number)
                if width == "wide":
                    wide.append((bare(name), number))
    return exact, tuple(wide)
