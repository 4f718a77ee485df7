"""Plain numbers, fractions and ordinals."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from recoupe.recognition.figures.match import Match
from recoupe.recognition.figures.measure import ascending, share_scale, spell, upper
from recoupe.recognition.figures.numerals import Numeral, numeral
from recoupe.recognition.figures.periods import rank
from recoupe.recognition.figures.words.context import DEFINITE, FUNCTION_WORDS, SPORT
from recoupe.recognition.figures.words.numbers import PARTS, SEVERAL
from recoupe_db.records import Kind, Modifier, Reading

if TYPE_CHECKING:
    from recoupe.recognition.figures.tokens import Page

_SMALL = 10
_LOOK = 25


def number(page: Page, at: int) -> Match | None:
    """Read a number that bears no unit."""
    share = _share(page, at) or _half(page, at)
    if share:
        return share
    low = numeral(page, at)
    if low is None or low.article or not _stands(page, low):
        return None
    high = upper(page, low)
    if high is not None and ascending(share_scale(low, high), high) and _is_range(page, low, high):
        low = share_scale(low, high)
        return Match(at, high.last, Reading(Kind.NUMBER, _written(low), _written(high)))
    about = Modifier.ABOUT if low.about and low.value is not None else None
    return Match(at, low.last, Reading(Kind.NUMBER, _written(low), None, None, about))


def _written(amount: Numeral) -> str | None:
    value = amount.value
    if amount.fraction and value is not None and value.denominator > 1:
        return f"{value.numerator}/{value.denominator}"
    return spell(value)


def _share(page: Page, at: int) -> Match | None:
    """Read “un sur trois”, “sept Français sur dix”."""
    part = numeral(page, at)
    if part is None or part.value is None or part.value.denominator > 1 or part.scale > 1:
        return None
    for gap in range(3):
        over = part.last + gap
        if page.keys[over] != "sur" or any(page.kinds[k] != "word" for k in range(part.last, over)):
            continue
        whole = numeral(page, over + 1)
        if whole is None or whole.value is None or whole.value.denominator > 1 or not 0 < part.value < whole.value:
            return None
        if page.keys[whole.last] in FUNCTION_WORDS or page.kinds[whole.last] != "word":
            share = Fraction(part.value, whole.value)
            return Match(at, whole.last, Reading(Kind.NUMBER, f"{share.numerator}/{share.denominator}"))
    return None


def _half(page: Page, at: int) -> Match | None:
    """Read “(la) moitié”, “(le) quart” and “(le) tiers” of something."""
    key = page.keys[at]
    if key == "moitié" and page.keys[at - 1] in {"la", "de", "sa", "leur", "une"}:
        return Match(at, at + 1, Reading(Kind.NUMBER, "1/2"))
    if key in {"tiers", "quart"} and page.keys[at - 1] in {"le", "du", "au"} and page.keys[at + 1] in {"des", "de", "du", "d'"} and page.keys[at + 2] not in {"finale"}:  # fmt: skip
        part = PARTS[key]
        return Match(at, at + 1, Reading(Kind.NUMBER, f"{part.numerator}/{part.denominator}"))
    return None


def _stands(page: Page, low: Numeral) -> bool:
    """Return whether a numeral is a figure here, and not part of the wording."""
    before, after = page.keys[low.first - 1], page.keys[low.last]
    if low.value is None:
        several = after in {"de", "d'"} and (low.noun and (before in {"des", "plusieurs", "quelques", "par", "de", "d'", "les", "ces"} or page.opens(low.first)))  # fmt: skip
        return several and (page.keys[low.first] in SEVERAL or low.scale >= 10**6)
    if low.digits or low.last - low.first > 1:
        return True
    if low.about:
        return before in {"une", "un", "la", "d'", "de", "cette", "demi", "deux"} and after != "sanitaire"
    if page.keys[low.first] == "neuf":
        return _counted_nine(page, low)
    if page.capital(low.first) and not page.opens(low.first):
        return False
    if page.keys[low.first] == "second" or after == "-" and page.glued(low.last):
        return False
    small = low.value <= _SMALL
    return not (
        small and (before in DEFINITE or after in {"à", "par"} and page.keys[low.last + 1] == page.keys[low.first])
    )


def _counted_nine(page: Page, low: Numeral) -> bool:
    """Return whether “neuf” is nine: something plural is counted, or nothing that could be new stands before."""
    after = low.last
    if page.kinds[after] == "word" and page.keys[after] not in FUNCTION_WORDS:
        return page.keys[after].endswith(("s", "x"))
    return (
        low.first == 0
        or page.kinds[low.first - 1] != "word"
        or page.keys[low.first - 1] in {"de", "sur", "ou", "à", "entre"}
    )


def _is_range(page: Page, low: Numeral, high: Numeral) -> bool:
    """Return whether two numbers are a range and not a score."""
    join = page.keys[low.last]
    if join in {"-", "–", "—"}:
        return min(low.value or 0, high.value or 0) >= 100  # noqa: PLR2004
    if join == "à" and (high.value or 0) < 20:  # noqa: PLR2004
        return not any(page.keys[k] in SPORT for k in range(max(0, low.first - _LOOK), min(page.size, high.last + 5)))
    return True


def ordinal(page: Page, at: int) -> Match | None:
    """Read a rank in words or figures: “troisième”, “22e”."""
    read = rank(page, at)
    if read is None:
        return None
    number_, last = read
    key, after = page.keys[at], page.keys[last]
    if key in {"premier", "première", "second", "seconde", "secondes"} and (after in {"ministre", "ministres", "guerre", "dame"} or page.capital(at) and not page.opens(at)):  # fmt: skip
        return Match(at, last, None)
    if key in {"seconde", "secondes"} and page.keys[at - 1] not in {"la", "une", ""}:
        return None
    if page.kinds[at] == "word" and page.raw(at)[:1].isupper() and page.raw(at)[:1] in "IVXLC" and not page.keys[at].endswith(("ième", "ier")) and key not in {"cinquième", "centième", "cinquantième", "vingtième"}:  # fmt: skip
        return (
            Match(at, last, Reading(Kind.ORDINAL, str(number_)))
            if after in {"arrondissement"}
            else Match(at, last, None)
        )
    return Match(at, last, Reading(Kind.ORDINAL, str(number_)))
