"""Sums of money: amount, scale and currency in the orders that newsrooms print them."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from typing import TYPE_CHECKING

from recoupe.french.figures.almanac import SENTENCE_ENDS
from recoupe.french.figures.countries import CFA, FRANC, SHARED_NAMES
from recoupe.french.figures.currencies import (
    CAPITALS,
    CODES,
    DOLLAR_LETTERS,
    DOUBTFUL,
    FRANC_SIGN_SHORT,
    FRANC_SIGNS,
    FRANCS,
    LATER_CODES,
    PREFIXES,
    SCALED_CODES,
)
from recoupe.french.figures.money_words import COSTS, COUNTED, PAID, PARTICIPLES, SUM_JOINS, TAX_POINTS, TOLD_FOR
from recoupe.french.figures.numerals import MONEY_SCALE_SIGNS, SCALE_SIGNS
from recoupe.french.figures.signs import DENOMINATORS, PRICED
from recoupe.french.figures.small_words import AND, AT_THE, BETWEEN_TWO, OF
from recoupe.french.figures.unit import Unit
from recoupe.recognition.figures.currency_names import currencies, hundredths
from recoupe.recognition.figures.dates import counts
from recoupe.recognition.figures.measure import Measure, ascending, linked, match_of, measured
from recoupe.recognition.figures.numerals import Numeral, numeral
from recoupe.recognition.figures.rule import Match
from recoupe.recognition.figures.voice import voice
from recoupe_db.records import Kind

if TYPE_CHECKING:
    from recoupe.recognition.figures.tokenizer import TokenStream

_CENTS = 100
_PRINTED_CENTS = 2  # digits, as in “15 dollars 50”
_MILLION = 10**6
_CODE_LETTERS = 3
_TAXED = 1000  # hundredths that nobody pays with
_NEAR, _BEHIND = 25, 6  # tokens around an amount that tell whether it is one of money
_LIKE = 8  # how many times as large one of two counts of the same may be
_PHRASE = 4  # tokens of a text that holds a sum and nothing else
_JOINS = SUM_JOINS | {"-", "–"}
_SIGNS = frozenset({"$", "€", "£"})
_UNIT_SIGNS = _SIGNS | {"%", "‰", "°", "/", "'", "-", "–"}
_DASHES = frozenset({"-", "–", "—"})
_AND_COMMA = AND | {","}


def money(page: TokenStream, at: int) -> Match | None:
    """Read a sum whose currency follows the amount, or stands before it."""
    if page.keys[at] in PREFIXES or page.raw(at) in CODES or page.keys[at] in FRANC_SIGNS:
        return _in_front(page, at)
    if page.keys[at] in DOLLAR_LETTERS:
        return _in_front(page, at) if page.keys[at + 1] == "$" and page.glued(at + 1) else None
    measure = measured(page, at, _currency_at)
    if measure is None:
        return None
    measure = _with_cents(page, measure)
    return match_of(replace(measure, last=_per(page, measure.last)), Kind.MONEY)


def _per(page: TokenStream, at: int) -> int:
    """Return the token behind “/m²” or “/mois”: what a price is told for belongs to it."""
    named = page.keys[at] == "/" and page.glued(at) and page.kinds[at + 1] == "word" and page.glued(at + 1)
    return at + 2 if named and (page.keys[at + 1] in PRICED or page.keys[at + 1] in DENOMINATORS) else at


def _currency_at(page: TokenStream, at: int, low: Numeral) -> tuple[Unit, int] | None:
    scale, here = _scale_sign(page, at) if low.digits else (1, at)
    here = linked(page, here, low) if scale == 1 else here + (page.keys[here] in OF)
    if scale == 1 and (cents := _cents_at(page, here, low)):
        return _named_cents(page, here + 1) or (Unit(*cents), here + 1)
    coded = SCALED_CODES.get(page.keys[here]) if low.digits else None
    if coded:
        return Unit("XOF" if coded[0] == "FCFA" else coded[0], Fraction(coded[1] * scale)), here + 1
    if low.digits and page.raw(here) == "G" and page.keys[here + 1] not in _UNIT_SIGNS and voice(page).canadian:
        return Unit("CAD", Fraction(10**9)), here + 1  # “2,2 G”, as Québec’s newsrooms print it
    here = _dashed(page, here) if low.digits else here
    currency_and_next = _as_printed(page, here) or _old_sign(page, here, low)
    if currency_and_next is None and here > at and page.keys[here - 1] in _DASHES:
        return Unit(voice(page).main or "CHF"), here
    if currency_and_next is None or not _meant(page, here, currency_and_next[1], low):
        return _unnamed(page, low) if here == linked(page, at, low) else None
    return Unit(_whose(page, here, currency_and_next), Fraction(scale)), currency_and_next[1]


def _as_printed(page: TokenStream, at: int) -> tuple[str, int] | None:
    """Return the currency named at a token; “$ AU” is Australian in capitals only (“4,6 M$ au CISSS”)."""
    currency_and_next = currencies().at(page, at)
    if currency_and_next and page.raw(currency_and_next[1] - 1) in AT_THE:
        return "USD", at + 1
    return currency_and_next


def _unnamed(page: TokenStream, low: Numeral) -> tuple[Unit, int] | None:
    """Read millions that name no currency, in a text that tells sums of money, as the sum that they are."""
    if low.scale < _MILLION or low.value is None or page.prefer is Kind.NUMBER or _counted(page, low):
        return None
    said = page.said
    near = said is not None and said.kind is Kind.MONEY and "." not in page.keys[said.last : low.first]
    code = said.unit if said and near and low.first - said.last < _NEAR else voice(page).main or voice(page).local
    return (Unit(code), low.last) if code else None


def _counted(page: TokenStream, low: Numeral) -> bool:
    """Return whether millions count something: “3 millions de visiteurs”, and not “3 millions de dommages”."""
    at = low.last
    noun = page.keys[at + 1]
    if page.keys[at] in OF and page.kinds[at + 1] in {"word", "elision"}:
        return noun not in PAID and (noun.endswith(("s", "x")) or noun in COUNTED)
    if counts(page, at) and page.keys[at] not in PAID and not page.keys[at].endswith(PARTICIPLES):
        return True
    start = max(0, low.first - _NEAR)
    start = next((k for k in range(low.first - 1, start, -1) if page.keys[k] in SENTENCE_ENDS), start)
    end = next((k for k in range(at, at + _BEHIND) if page.keys[k] in SENTENCE_ENDS), at + _BEHIND)
    around = frozenset(page.keys[start:end])
    if _told_alike(page, low, Kind.NUMBER):
        return True  # “412 000 manifestants selon la police, plus d'un million selon les syndicats”
    if around & COSTS:
        return False
    return bool(around & COUNTED) or page.large is Kind.NUMBER


def _told_alike(page: TokenStream, low: Numeral, kind: Kind) -> bool:
    """Return whether the amount just before is of a kind, and about as large."""
    last = page.told[-1] if page.told and low.first - page.told[-1].last < _NEAR else None
    if last is None or last.kind is not kind or not last.value:
        return False
    return 1 / _LIKE <= (low.value or 0) / last.value <= _LIKE


def _dashed(page: TokenStream, at: int) -> int:
    """Return the token behind the dash that stands for no cents: “5.–”, “4'500.-”, “12,--”."""
    here = at + 1
    if page.keys[at] not in {".", ","} or not page.glued(at) or page.keys[here] not in _DASHES or not page.glued(here):
        return at
    while page.keys[here] in _DASHES and page.glued(here):
        here += 1
    return here if page.kinds[here] not in {"number", "word"} or not page.glued(here) else at


def _old_sign(page: TokenStream, at: int, low: Numeral) -> tuple[str, int] | None:
    """Read “310 F” in a text that counts in francs."""
    francs = page.raw(at) == "F" and low.digits and bool(page.vocabulary & FRANCS)
    return (voice(page).shared(FRANC, at) or "FRF", at + 1) if francs else None


def _cents_at(page: TokenStream, at: int, low: Numeral) -> tuple[str, Fraction] | None:
    """Return the currency of “50 centimes”; the Belgian “2.750 centimes additionnels” are the points of a tax."""
    taxed = page.keys[at + 1] in TAX_POINTS or (low.value or 0) >= _TAXED
    cents = None if taxed or (low.article and at + 1 < page.size) else hundredths(page.keys[at])
    return cents and (voice(page).hundredth(at, cents[0]), cents[1])


def _named_cents(page: TokenStream, at: int) -> tuple[Unit, int] | None:
    """Read the currency behind cents: “50 centimes d'euro”."""
    named = currencies().at(page, at + 1) if page.keys[at] in OF else None
    return named and (Unit(named[0], Fraction(1, _CENTS)), named[1])


def _scale_sign(page: TokenStream, at: int) -> tuple[int, int]:
    """Return the scale of “M” or “Md” before a currency, and the token after it."""
    key = page.keys[at]
    scale = SCALE_SIGNS.get(key) or MONEY_SCALE_SIGNS.get(key)
    if key == "g" and not (page.raw(at) == "G" and page.keys[at + 1] in _SIGNS):
        scale = None  # “2,5 G$”, and never a weight
    return (1, at) if scale is None else (scale, at + 1)


def _meant(page: TokenStream, at: int, last: int, low: Numeral) -> bool:
    """Return whether a word that may be a currency is one here."""
    word = page.raw(at)
    if page.keys[at] in CAPITALS:
        return word.isupper()
    if len(word) == _CODE_LETTERS and word.upper() in CODES | LATER_CODES:
        return word.isupper() or low.scale >= _MILLION  # “1,5 mds usd”
    if last - at > 1 or page.keys[at] not in DOUBTFUL:
        return True
    if page.size <= _PHRASE or (page.keys[at] == FRANC and low.digits):
        return True
    name = page.keys[at].removesuffix("s")
    told = page.keys[at].endswith("s") and name in SHARED_NAMES and voice(page).shared(name, at)
    return low.scale >= _MILLION or bool(told)


def _whose(page: TokenStream, at: int, currency_and_next: tuple[str, int]) -> str:
    """Return the code of a currency: of a name that countries share, the one that the text speaks of."""
    if currency_and_next[1] == at + 1:
        return voice(page).whose(at, currency_and_next[0])
    return (
        voice(page).shared(CFA, at) or currency_and_next[0] if currency_and_next[0] == "XOF" else currency_and_next[0]
    )


def _in_front(page: TokenStream, at: int) -> Match | None:
    """Read “$ 75 millions”, “US$10”, “EUR 29,99”, and a range of two such sums: “$10-$20”."""
    low = _prefixed(page, at)
    if (
        low is None
        or page.keys[low.last] not in _JOINS
        or (page.keys[low.last] in AND) != (page.keys[at - 1] in BETWEEN_TWO)
    ):
        return low and match_of(low, Kind.MONEY)
    high = _prefixed(page, low.last + 1)
    if high is None or high.unit != low.unit or not ascending(low.low, high.low):
        return match_of(low, Kind.MONEY)
    return match_of(replace(low, last=high.last, high=high.low), Kind.MONEY)


def _prefixed(page: TokenStream, at: int) -> Measure | None:
    currency_and_next = currencies().at(page, at)
    if page.keys[at] in FRANC_SIGN_SHORT and page.keys[at + 1] == ".":
        currency_and_next = ("CHF", at + 2)
    if currency_and_next is None:
        return None
    amount = numeral(page, currency_and_next[1])
    if amount is None or not amount.digits:
        return None
    scale, last = _scale_sign(page, amount.last)
    last = _dashed(page, last)
    if currencies().at(page, last) and last == amount.last:
        return None
    return Measure(
        at, last, replace(amount, first=at), None, Unit(_whose(page, at, currency_and_next), Fraction(scale))
    )


def _plain_cents(page: TokenStream, sum_: Measure, more: Numeral) -> bool:
    """Return whether a number behind a sum is cents although nothing says so: “15 dollars 50”, “dix euros vingt”."""
    between = page.keys[sum_.last]
    told_for = page.keys[more.last] in TOLD_FOR and more.digits and between not in AND
    if (
        (page.kinds[more.last] in {"word", "joint", "number"} and not told_for)
        or page.keys[more.last] in _UNIT_SIGNS
        or between == ","
    ):
        return False
    printed = more.digits and len(page.keys[more.first]) == _PRINTED_CENTS
    return between in AND or printed or not (more.digits or more.article or sum_.low.digits)


def _with_cents(page: TokenStream, sum_: Measure) -> Measure:
    """Add the hundredths that follow a sum: “12 euros et 50 centimes”, “5 €50”."""
    joined = sum_.last + (page.keys[sum_.last] in _AND_COMMA)
    more = numeral(page, joined)
    small = sum_.high is None and sum_.unit.factor == 1 and sum_.low.scale == 1
    value = sum_.low.value if small else None
    if value is None or value.denominator != 1 or more is None or more.value is None or not 0 < more.value < _CENTS:
        return sum_
    last = more.last
    if hundredths(page.keys[last]):
        last += 1
    elif not _plain_cents(page, sum_, more):
        return sum_
    return replace(sum_, last=last, low=replace(sum_.low, value=value + more.value / _CENTS))
