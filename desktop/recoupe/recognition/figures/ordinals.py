"""Ranks: troisième, 22e, XIXe."""

from __future__ import annotations

from recoupe.french.figures.context import FIRST_OF_NAMES
from recoupe.french.figures.numerals import BEFORE_SECOND, FIRSTS, ORDINAL_ENDINGS, ROMAN, SECOND_RANKS
from recoupe.recognition.figures.cardinals import ordinal_word
from recoupe.recognition.figures.numerals import numeral
from recoupe.recognition.figures.rule import Match
from recoupe.recognition.figures.tokenizer import TokenStream, once_per_token
from recoupe_db.records import Kind, Reading

_LONGEST = 9
_BEFORE_SECOND = BEFORE_SECOND | {""}


@once_per_token
def rank(page: TokenStream, at: int) -> tuple[int, int] | None:
    """Read a rank in figures, words or Roman numerals, and the token after it."""
    key = page.keys[at]
    if page.kinds[at] == "number":
        ending = page.glued(at + 1) and page.keys[at + 1] in ORDINAL_ENDINGS
        whole = key.replace(" ", "").replace("\u00a0", "").replace("\u202f", "")
        return (int(whole), at + 2) if ending and whole.isdecimal() and len(whole) <= _LONGEST else None
    return ordinal_word(page, at) or _roman(page, at)


def _roman(page: TokenStream, at: int) -> tuple[int, int] | None:
    if page.kinds[at] != "roman":
        return None
    values = [ROMAN[letter.lower()] for letter in page.raw(at) if letter.isupper()]
    return sum(-v if v < after else v for v, after in zip(values, [*values[1:], 0], strict=True)), at + 1


def ordinal(page: TokenStream, at: int) -> Match | None:
    """Read a rank, unless it belongs to a name (“Premier ministre”, “Ve République”) or is a unit of time."""
    read = rank(page, at)
    if read is None:
        return None
    number, last = read
    part = numeral(page, at)
    if part and part.fraction and part.last == last:
        return None  # “trois millièmes”
    key, after = page.keys[at], page.keys[last]
    if key in FIRSTS and (after in FIRST_OF_NAMES or page.capital(last) or (page.capital(at) and not page.opens(at))):
        return None
    if key in SECOND_RANKS and page.keys[at - 1] not in _BEFORE_SECOND:
        return None
    if page.capital(at) and page.raw(at)[-1:] == "e" and page.capital(last):
        return None
    return Match(at, last, Reading(Kind.ORDINAL, str(number)))
