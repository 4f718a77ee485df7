"""Why two printed values stand to each other as they do, in a sentence."""

from __future__ import annotations

import math
from datetime import date

from babel.dates import format_date
from PySide6.QtCore import QCoreApplication

from recoupe.facts.comparing.amounts import Amount, amount_of
from recoupe.facts.crosscheck.table import Cell
from recoupe.facts.print_wording import print_words
from recoupe.facts.verdict import Verdict
from recoupe.languages.written_numbers import numeral
from recoupe.ui.kit import wording
from recoupe_db.problems import QT_TRANSLATE_NOOP
from recoupe_db.records import Kind, Modifier, Rate, Reading

_STEPS = {
    -2: QT_TRANSLATE_NOOP("Why", "to the second decimal"),
    -1: QT_TRANSLATE_NOOP("Why", "to the first decimal"),
    0: QT_TRANSLATE_NOOP("Why", "to the whole number"),
    1: QT_TRANSLATE_NOOP("Why", "to the nearest ten"),
    2: QT_TRANSLATE_NOOP("Why", "to the nearest hundred"),
    3: QT_TRANSLATE_NOOP("Why", "to the nearest thousand"),
    4: QT_TRANSLATE_NOOP("Why", "to the nearest ten thousand"),
    5: QT_TRANSLATE_NOOP("Why", "to the nearest hundred thousand"),
    6: QT_TRANSLATE_NOOP("Why", "to the nearest million"),
    7: QT_TRANSLATE_NOOP("Why", "to the nearest ten million"),
    8: QT_TRANSLATE_NOOP("Why", "to the nearest hundred million"),
    9: QT_TRANSLATE_NOOP("Why", "to the nearest billion"),
    10: QT_TRANSLATE_NOOP("Why", "to the nearest ten billion"),
    11: QT_TRANSLATE_NOOP("Why", "to the nearest hundred billion"),
}
"""What a value was rounded to, by the power of ten of its last digit."""

_SAME_WORDS = QT_TRANSLATE_NOOP("Why", "Both publish “{one}”.")
_SAME = QT_TRANSLATE_NOOP("Why", "“{one}” and “{other}” agree: {value}.")
_BOTH_RIGHT = QT_TRANSLATE_NOOP("Why", "“{one}” and “{other}” can both be right.")
_ROUNDED = QT_TRANSLATE_NOOP("Why", "“{coarse}” is “{fine}” rounded {step}.")
_ROUND_NUMBER = QT_TRANSLATE_NOOP("Why", "“{coarse}” is “{fine}” as a round number.")
_ABOUT = QT_TRANSLATE_NOOP("Why", "“{coarse}” says about how much, and leaves room for “{fine}”.")
_BOUND = QT_TRANSLATE_NOOP("Why", "“{coarse}” is a bound that “{fine}” keeps to.")
_RANGE = QT_TRANSLATE_NOOP("Why", "“{fine}” lies within “{coarse}”.")
_SHARE = QT_TRANSLATE_NOOP("Why", "“{coarse}” is “{fine}” as a simple fraction.")
_OTHER_KIND = QT_TRANSLATE_NOOP("Why", "“{one}” and “{other}” say the same in another form.")
_AT_RATE = QT_TRANSLATE_NOOP("Why", "“{one}” is “{other}” at 1 {base} = {rate} {quote} ({day}, {source}).")
_NO_RATE = QT_TRANSLATE_NOOP(
    "Why", "“{one}” and “{other}” are in two currencies: enter a rate of exchange to compare them."
)
_OTHER_UNIT = QT_TRANSLATE_NOOP("Why", "“{one}” is “{other}” in another unit.")
_NEVER_BOTH = QT_TRANSLATE_NOOP("Why", "“{one}” and “{other}” cannot both be right.")
_BY_SHARE = QT_TRANSLATE_NOOP("Why", "“{one}” and “{other}” cannot both be right: they differ by {share}.")
_AT_A_RATE = QT_TRANSLATE_NOOP(
    "Why", "“{one}” and “{other}” cannot both be right, at 1 {base} = {rate} {quote} ({day}, {source})."
)

_BOUNDS = {Modifier.AT_LEAST, Modifier.AT_MOST, Modifier.OVER, Modifier.UNDER}


def why(one: Cell, other: Cell, standing: Verdict, rate: Rate | None = None) -> str:
    """Return why ``one`` stands to ``other`` as it does; ``rate`` is the rate of exchange that it rests on."""
    match standing:
        case Verdict.AGREE | Verdict.SINGLE:
            return _agreeing(one, other)
        case Verdict.ROUNDED:
            return _rounding(one, other)
        case Verdict.CONVERTED:
            return _converting(one, other, rate)
        case Verdict.CONTRADICT:
            return _contradicting(one, other, rate)


def currencies(one: Reading, other: Reading) -> bool:
    """Tell whether two readings are sums of money in two currencies."""
    return one.kind is other.kind is Kind.MONEY and None not in (one.unit, other.unit) and one.unit != other.unit


def said_rate(rate: Rate) -> dict[str, str]:
    """Return the parts of a rate as a sentence shows them: base, rate, quote, day, source."""
    language = wording.language()
    return {
        "base": rate.base,
        "rate": numeral(rate.rate, language),
        "quote": rate.quote,
        "day": said_day(rate.day),
        "source": rate.source,
    }


def said_day(day: date) -> str:
    """Return a day as the reader writes it: “10 févr. 2025”."""
    return format_date(day, format="medium", locale=wording.language())


def _say(template: str, one: Cell, other: Cell, **more: str) -> str:
    return QCoreApplication.translate("Why", template).format(
        one=wording.visible(one.printed), other=wording.visible(other.printed), **more
    )


def _agreeing(one: Cell, other: Cell) -> str:
    if one.printed == other.printed:
        return _say(_SAME_WORDS, one, other)
    if one.reading.value is None:
        return _say(_BOTH_RIGHT, one, other)
    return _say(_SAME, one, other, value=print_words(one.reading, wording.language()))


def _rounding(one: Cell, other: Cell) -> str:
    if currencies(one.reading, other.reading):
        return _say(_NO_RATE, one, other)
    a, b = amount_of(one.reading, one.printed), amount_of(other.reading, other.printed)
    if a is None or b is None:
        return _say(_BOTH_RIGHT, one, other)
    if a.dimension != b.dimension:
        return _say(_OTHER_KIND, one, other)
    coarse, amount, fine = (one, a, other) if _open(a) >= _open(b) else (other, b, one)
    template, step = _manner(coarse.reading, amount)
    return QCoreApplication.translate("Why", template).format(
        coarse=wording.visible(coarse.printed), fine=wording.visible(fine.printed), step=step
    )


def _open(amount: Amount) -> float:
    return amount.ceiling - amount.floor


def _manner(coarse: Reading, amount: Amount) -> tuple[str, str]:
    """Return the sentence for how ``coarse`` leaves room for a more precise value, and what it was rounded to."""
    if coarse.modifier in _BOUNDS:
        return _BOUND, ""
    if coarse.kind is Kind.DATE or amount.low != amount.high:
        return _RANGE, ""
    if coarse.modifier is Modifier.ABOUT:
        return _ABOUT, ""
    if "/" in (coarse.value or ""):
        return _SHARE, ""
    step = _power(2 * (amount.low - amount.floor))  # above it, more may have been cut off
    if step not in _STEPS:
        return _ROUND_NUMBER, ""
    return _ROUNDED, QCoreApplication.translate("Why", _STEPS[step])


def _power(width: float) -> int | None:
    """Return which power of ten ``width`` is; None if it is none."""
    if width <= 0 or math.isinf(width):
        return None
    power = round(math.log10(width))
    return power if math.isclose(width, 10.0**power, rel_tol=1e-6) else None


def _converting(one: Cell, other: Cell, rate: Rate | None) -> str:
    if rate is not None:
        return _say(_AT_RATE, one, other, **said_rate(rate))
    return _say(_NO_RATE if currencies(one.reading, other.reading) else _OTHER_UNIT, one, other)


def _contradicting(one: Cell, other: Cell, rate: Rate | None) -> str:
    if rate is not None:
        return _say(_AT_A_RATE, one, other, **said_rate(rate))
    a, b = amount_of(one.reading, one.printed), amount_of(other.reading, other.printed)
    telling = a is not None and b is not None and a.dimension == b.dimension not in {"date", "time", "share", "points"}
    largest = max(abs(a.middle), abs(b.middle)) if a is not None and b is not None else 0.0
    if a is None or b is None or not telling or not largest:
        return _say(_NEVER_BOTH, one, other)
    language = wording.language()
    percent = Reading(Kind.PERCENT, f"{100 * abs(a.middle - b.middle) / largest:.2g}", unit="%")
    return _say(_BY_SHARE, one, other, share=print_words(percent, language))
