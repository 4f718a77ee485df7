"""The words of a text with their offsets and shapes: what the rules for names read."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from recoupe.french.word_list import word_list

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_WORDS = word_list("names/words")

LOWER, CAPITAL, ACRONYM, MIXED, INITIAL, ELIDED, NUMBER, MARK, BREAK = "lCAMie0.n"
NAMED = frozenset((CAPITAL, ACRONYM, MIXED))
_EDGE = 3  # breaks set before the first and after the last word, so that looking around needs no bounds

_ABBREVIATED_TITLES, _BEHIND_A_LETTER = _WORDS.pattern("abbreviated_titles"), _WORDS.pattern("behind_a_letter")
_ELIDED, _PREFIXES = _WORDS.pattern("elided"), _WORDS.pattern("prefixes")
_SURNAME_LETTERS = _WORDS.pattern("surname_letters")
_WORD = re.compile(
    rf"""\n | (?<!\ )\ {{2,}}(?=[A-ZÀ-Þ])  # a menu's columns
    | (?:https?://|www\.)\S+ | [\w.+-]{{1,64}}@[\w-]{{1,64}}\.[\w.-]{{0,64}}\w
    | [^\W_]+(?:[-.][^\W_]+){{0,30}}\.(?:com|fr|org|net|be|ch|gif|jpe?g|png|pdf|html?|webp|gov|info)\b
    | {_ABBREVIATED_TITLES}\.(?=\ )
    | (?:[A-Z]\.-?){{2,}} | [A-Z]\.(?=\ ?[A-Z][a-z])(?!\ ?(?:[A-Z]\w+ment|{_BEHIND_A_LETTER})\b)
    | {_SURNAME_LETTERS}'[A-Z][a-zà-ÿ]+(?:-[^\W_]+)*  # M'Bala, N'Diaye
    | {_ELIDED}'(?=\w)
    | {_PREFIXES}-(?=[A-Z])
    | [^\W_]\.[A-Z]{{2,}}\b
    | [^\W_]+(?:[-'&+][^\W_]+)*
    | [^\s]""",
    re.VERBOSE,
)
_PLAIN = str.maketrans(_WORDS.meanings("plain_capitals"))


@dataclass(frozen=True, slots=True)
class Words:
    """The words of one text, capitals without their accents, with breaks set around them.

    ``text``, ``shape``, ``start`` and ``end`` are parallel; offsets are code points, end exclusive.
    """

    text: list[str]
    shape: list[str]
    start: list[int]
    end: list[int]

    def inside(self) -> range:
        """Return the indices of the words themselves."""
        return range(_EDGE, len(self.text) - _EDGE)

    def opens(self, index: int) -> bool:
        """Tell whether a word opens a sentence, a quotation, a title or an item of a list."""
        return self.text[index - 1] in _OPENERS or self.shape[index - 1] == BREAK

    def reads(self, index: int, phrases: Iterable[Sequence[str]]) -> bool:
        """Tell whether one of some phrases starts at a word."""
        return any(self.text[index : index + len(phrase)] == list(phrase) for phrase in phrases)

    def ends_in(self, index: int, phrases: Iterable[Sequence[str]]) -> bool:
        """Tell whether one of some phrases stands directly before a word."""
        return any(self.text[index - len(phrase) : index] == list(phrase) for phrase in phrases)

    def surface(self, first: int, last: int) -> str:
        """Return the words from ``first`` up to ``last`` (excluded), one space apart."""
        return " ".join(self.text[first:last])


_ORDINAL = re.compile("[IVXLC]+" + _WORDS.pattern("ordinal_ends"))  # the XIXe century
_PRONOUNS = _WORDS.words("pronouns")
_OPENERS = frozenset('\n.!?…:"«“([•*-–—|/>')


def plain_capitals(text: str) -> str:
    """Return ``text`` with its capitals free of accents, one for one (“Etats-Unis” and “États-Unis” are one)."""
    return text.translate(_PLAIN)


def strip_accents(word: str) -> str:
    """Return a word without any accent, as headlines in capitals print it."""
    return plain_capitals(word.upper()).lower()


@lru_cache(maxsize=1 << 15)
def shape(word: str) -> str:
    """Return what a word looks like: one of the constants of this module."""
    if word == "\n" or word[0] == " ":
        return BREAK
    if not word[0].isalnum():
        return MARK
    if word.endswith(("'", "-")):
        return ELIDED
    if word.endswith("."):
        return (
            INITIAL if (word[0].isupper() and not word.startswith(("M", "D", "P", "S"))) or len(word) == 2 else CAPITAL
        )
    return _letters(word)


def _letters(word: str) -> str:
    upper = sum(map(str.isupper, word))
    if (
        _ORDINAL.fullmatch(word) or not upper or (len(word) == 2 and word[0] in "HQST" and word[1].isdigit())
    ):  # T3 2024: a quarter
        return NUMBER if word[0].isdigit() else LOWER
    if "@" in word or "/" in word or (len(word) > 5 and "." in word) or word.rpartition("-")[2] in _PRONOUNS:
        return LOWER
    if upper == 1 and word[0].isupper():
        return ACRONYM if len(word) == 1 else CAPITAL
    if word.isupper():
        return ACRONYM
    if all((part[0].isupper() and part[1:].islower()) or part.islower() for part in re.split(r"[-']", word) if part):
        return CAPITAL
    return MIXED


def cut(plain: str) -> list[str]:
    """Return the words of a normalised text, capitals without their accents, and nothing else about them."""
    return _WORD.findall(plain_capitals(plain))


def words(plain: str) -> Words:
    """Cut a normalised text into words."""
    matches = list(_WORD.finditer(plain_capitals(plain)))
    text = [match.group() for match in matches]
    length = len(plain)
    before, after = ["\n"] * _EDGE, ["\n"] * _EDGE
    return Words(
        text=before + text + after,
        shape=[BREAK] * _EDGE + [shape(word) for word in text] + [BREAK] * _EDGE,
        start=[0] * _EDGE + [match.start() for match in matches] + [length] * _EDGE,
        end=[0] * _EDGE + [match.end() for match in matches] + [length] * _EDGE,
    )
