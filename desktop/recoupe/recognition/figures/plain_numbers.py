"""Plain numbers and fractions, and when number words are no figure."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from recoupe.french.figures.almanac import MONTHS
from recoupe.french.figures.context import (
    BEFORE_ABOUT,
    BEFORE_FLAT,
    BEFORE_HALF,
    BEFORE_NINE,
    BEFORE_NOUGHT,
    BEFORE_SEVERAL,
    BELOW_NOUGHT,
    BOTH,
    CASUALTIES,
    DEFINITE,
    FUNCTION_WORDS,
    IN_HALF,
    LABELS,
    NINE,
    NOT_A_THIRD,
    NOT_COUNTING,
    NOUGHT,
    OF_A_ROUND,
    OTHERS,
    PAIRED,
    PARTED,
    ROUNDS,
    SPORT,
    TOLL,
    TOTALS,
    TWO,
)
from recoupe.french.figures.numerals import HALF, ONE_THIRD, PARTS, SEVERAL, TIMES
from recoupe.french.figures.small_words import A_AN, A_M, AND, OF, OF_ANY, OUT_OF, THE_F, THE_M, THE_M_JOINED, TO
from recoupe.french.figures.spans import SPANS
from recoupe.recognition.figures.dates import counts
from recoupe.recognition.figures.measure import ascending, changes, share_scale, spell, upper
from recoupe.recognition.figures.numerals import Numeral, numeral
from recoupe.recognition.figures.phrases import any_of
from recoupe.recognition.figures.rule import Match
from recoupe.recognition.figures.times import opening_hours
from recoupe_db.records import Kind, Modifier, Reading

if TYPE_CHECKING:
    from recoupe.recognition.figures.tokenizer import TokenStream

_SMALL = 10
_TWENTY = 20
_LEAST_WHOLE = 1000
_LOOK = 25
_BEHIND_PLAYER = OF_ANY | {""}
_MILLION = 10**6
_LEAST_DASHED = 100
_MOST_SCORED = 20
_SHARE_WORDS = 3
_NO_WHOLE = ROUNDS | {"-"}
_AND_COMMA = AND | {","}
_OF_A_ROUND = any_of(OF_A_ROUND)


def number(page: TokenStream, at: int) -> Match | None:
    """Read a number that bears no unit."""
    share = _rate(page, at) or _share(page, at) or _half(page, at) or times_and_half(page, at)
    if share:
        return share
    if opening_hours(page, at):
        return None
    low = numeral(page, at)
    if low is None or (low.article and low.last - at < page.size):
        return None
    if not low.digits and page.capital(at) and not page.opens(at):
        return Match(at, low.last, None)  # a name: les Vingt-Sept
    if not _stands(page, low):
        return None
    high = upper(page, low)
    if (
        high is not None
        and not changes(page, share_scale(low, high), high)
        and ascending(share_scale(low, high), high)
        and _is_range(page, low, high)
    ):
        low = share_scale(low, high)
        return Match(at, high.last, Reading(Kind.NUMBER, _written(low), _written(high)))
    if high is not None and changes(page, share_scale(low, high), high):
        low = share_scale(low, high)  # “passée de 3 à 5 millions d'habitants”
    about = Modifier.ABOUT if low.about and low.value is not None else None
    return Match(at, low.last, Reading(Kind.NUMBER, _written(low), None, None, about))


def times_and_half(page: TokenStream, at: int) -> Match | None:
    """Read “trois fois et demie” (the price) as three and a half."""
    whole = numeral(page, at)
    if whole is None or whole.value is None or page.keys[whole.last] not in TIMES:
        return None
    if page.keys[whole.last + 1] not in AND or page.keys[whole.last + 2] not in HALF:
        return None
    return Match(at, whole.last + 3, Reading(Kind.NUMBER, spell(whole.value + Fraction(1, 2))))


def casualty(page: TokenStream, at: int) -> Match | None:
    """Read “un” of “un mort et neuf blessés”, which counts as the other numbers of a toll do."""
    if page.keys[at] not in A_AN or page.keys[at + 1] not in CASUALTIES:
        return None
    ends = page.keys[at - 1] == "," and page.keys[at + 2] in {"", "\n", "."}
    told = ends or page.keys[at - 1] in TOLL or page.keys[at + 2] in _AND_COMMA
    return Match(at, at + 1, Reading(Kind.NUMBER, "1")) if told else None


def flat(page: TokenStream, at: int) -> Match | None:
    """Pass over “(un) quatre et demie”, as Québec counts the rooms of a flat."""
    low = numeral(page, at) if page.keys[at - 1] in BEFORE_FLAT else None
    halved = low is not None and page.keys[low.last - 2] in AND and page.keys[low.last - 1] in HALF
    if low is None or not halved or (page.kinds[low.last] == "word" and page.keys[low.last] in SPANS):
        return None
    return Match(at, low.last, None)


def _written(amount: Numeral) -> str | None:
    return _fraction(amount.value) if amount.fraction and amount.value else spell(amount.value)


def _fraction(value: Fraction) -> str:
    return f"{value.numerator}/{value.denominator}" if value.denominator > 1 else str(value.numerator)


def _rate(page: TokenStream, at: int) -> Match | None:
    """Read “245/100 000 habitants” as the share that it is."""
    part = numeral(page, at) if page.keys[at + 1] == "/" and page.glued(at + 1) and page.glued(at + 2) else None
    whole = numeral(page, at + 2) if part and part.last == at + 1 else None
    if part is None or whole is None or part.value is None or not _round(whole):
        return None
    if whole.last < page.size and not counts(page, whole.last):
        return None
    return Match(at, whole.last, Reading(Kind.NUMBER, _fraction(Fraction(part.value) / (whole.value or 1))))


def _round(whole: Numeral) -> bool:
    """Return whether a number is a thousand, ten thousand, …: what rates are told for."""
    return whole.value is not None and str(whole.value).strip("0") == "1" and whole.value >= _LEAST_WHOLE


def _share(page: TokenStream, at: int) -> Match | None:
    """Read “un sur trois”, “sept Français sur dix”."""
    part = numeral(page, at)
    if part is None or part.value is None or part.value.denominator > 1 or part.scale > 1:
        return None
    over = next((k for k in range(part.last, part.last + _SHARE_WORDS) if page.keys[k] in OUT_OF), 0)
    if not over or any(page.kinds[k] not in {"word", "elision"} for k in range(part.last, over)):
        return None
    whole = numeral(page, over + 1)
    if whole is None or whole.value is None or whole.value.denominator > 1 or not 0 < part.value < whole.value:
        return None
    alone = at == 0 and whole.last == page.size
    if counts(page, whole.last) or not (alone or _told_as_share(whole)):
        return None
    return Match(at, whole.last, Reading(Kind.NUMBER, _fraction(Fraction(part.value, whole.value))))


def _told_as_share(whole: Numeral) -> bool:
    """Return whether a share is told by such a whole: “sept élèves sur dix”, and not “28 élèves sur 640”."""
    value = whole.value or 0
    return value <= _SMALL or value == _TWENTY or str(value).strip("0") == "1" or not whole.digits


def _half(page: TokenStream, at: int) -> Match | None:
    """Read “(la) moitié”, “(le) quart” and “(le) tiers” of something."""
    key, before = page.keys[at], page.keys[at - 1]
    halved = key in IN_HALF and before in BEFORE_HALF
    of = page.keys[at + 1] in OF_ANY and page.keys[at + 2] not in ROUNDS
    parted = key in PARTED and before in THE_M_JOINED and of
    return Match(at, at + 1, Reading(Kind.NUMBER, _fraction(PARTS[key]))) if halved or parted else None


def _stands(page: TokenStream, low: Numeral) -> bool:
    """Return whether a numeral is a figure here, and not part of the wording."""
    if low.value is None:
        return _several(page, low)
    if low.digits:
        return not (page.glued(low.last) and page.kinds[low.last] in {"word", "joint"} and low.last == low.first + 1)
    if low.fraction:
        return _part_of(page, low)
    if low.about:
        before = page.keys[low.first - 1]
        of = page.keys[low.last] in OF
        return before in BEFORE_ABOUT or page.opens(low.first) or (before in THE_F and of)
    return low.last - low.first > 1 or low.last == page.size == 1 or _word_stands(page, low)


def _several(page: TokenStream, low: Numeral) -> bool:
    """Return whether “milliers” or “millions” counts something: “des dizaines de milliers de …”."""
    said = page.keys[low.first - 1] in BEFORE_SEVERAL or page.opens(low.first)
    counted = page.keys[low.last] in OF and low.noun
    return said and counted and (page.keys[low.first] in SEVERAL or low.scale >= _MILLION)


def _part_of(page: TokenStream, low: Numeral) -> bool:
    """Return whether a fraction is one, and no third party or round of a cup."""
    if _OF_A_ROUND.at(page, low.last) or page.keys[low.last] in _NO_WHOLE:
        return False
    if page.keys[low.last - 2] == "-" and page.keys[low.last] not in _BEHIND_PLAYER:
        return False  # a player of rugby
    lone = page.keys[low.first] in A_M and page.keys[low.last - 1] in ONE_THIRD
    return not lone or page.keys[low.last] in OF_ANY or page.keys[low.first - 1] not in NOT_A_THIRD


def _word_stands(page: TokenStream, low: Numeral) -> bool:
    """Return whether one number word counts: not in “les deux hommes”, “tous trois”, “un appartement neuf”."""
    key, before, after = page.keys[low.first], page.keys[low.first - 1], page.keys[low.last]
    if after == "-" and page.glued(low.last):
        return False
    counted = page.kinds[low.last] == "word" and (after not in FUNCTION_WORDS or after in OTHERS)
    if key in NOUGHT and (before in BELOW_NOUGHT or page.keys[low.first - 2] in BEFORE_NOUGHT):
        return False
    if key in NINE:
        return _nine(page, low, counted=counted)
    if (
        before in THE_M
        or (before in LABELS and not counts(page, low.last))
        or (before in NOT_COUNTING and not counted and page.keys[low.last + 1] not in TOTALS)
    ):
        return False
    paired = key in {page.keys[low.last + 1], page.keys[low.first - 2]} and {after, before} & PAIRED  # un par un
    small = low.value is not None and low.value <= _SMALL
    both = before in BOTH and key in TWO
    return not (small and ((before in DEFINITE and (both or not counted)) or paired))


def _nine(page: TokenStream, low: Numeral, *, counted: bool) -> bool:
    """Return whether “neuf” is nine: something plural is counted, or no noun stands before that could be new."""
    if counted:
        return page.keys[low.last].endswith(("s", "x"))
    before = page.keys[low.first - 1]
    return low.first == 0 or page.kinds[low.first - 1] != "word" or before in BEFORE_NINE


def _is_range(page: TokenStream, low: Numeral, high: Numeral) -> bool:
    """Return whether two numbers are a range and not a score."""
    join = page.keys[low.last]
    if page.keys[high.last] in MONTHS:
        return False  # “les 15 ou 16 juin”
    if join in {"-", "–", "—"}:
        return min(low.value or 0, high.value or 0) >= _LEAST_DASHED or counts(page, high.last)
    if join in TO and (high.value or 0) < _MOST_SCORED:
        return not any(page.keys[k] in SPORT for k in range(max(0, low.first - _LOOK), min(page.size, high.last + 5)))
    return True
