"""The amount of a figure as the words right by it mean it, and whether its article takes it back."""

from __future__ import annotations

import re
from dataclasses import replace

from recoupe.facts.comparing.amounts import Amount, amount_of
from recoupe.facts.comparing.values import PrintedFigure
from recoupe.french.facts import scope as french
from recoupe_db.records import Kind, Modifier, Reading

_LED = 20  # code points before a figure in which the words that lead up to it stand
_LACKED = 40  # code points before a signed figure in which it is said what is lacking
_CORRECTED = 120  # code points behind a figure in which it is corrected
_DAY = 3  # the digits of a date that is a day
_START_DAY = re.compile(rf"(?i)\b(?:{french.START_DAY})\s?\Z")
_END_DAY = re.compile(rf"(?i)\b(?:{french.END_DAY})\s?\Z")
_HEDGED_BEHIND = re.compile(rf"(?i)\s[^\s.,;:()\d]+\s(?:{french.HEDGED_BEHIND})\b")
_NOT_YET = re.compile(rf"(?i)\b(?:{french.NOT_YET})\s\Z")
_NIGHT = re.compile(rf"(?i)\b(?:{french.NIGHT_OF})\s?\Z")
_NIGHT_ITSELF = re.compile(rf"(?i)\b(?:{french.NIGHT})\b")
_LACKING = re.compile(rf"(?i)\b(?:{french.LACKING})\b(?:[^\d.;:]|\b\d{{4}}\b)*\Z")
_DENIED = re.compile(rf"(?i)\b(?:{french.DENIED})\s(?:{french.HEDGES}\s)*\Z")
_WRONG = re.compile(rf"(?i)[^\d]*?\b(?:{french.CORRECTED})\b")


def stated_amount(text: str, figure: PrintedFigure) -> Amount | None:
    """Return what ``figure`` states in ``text``; None where its value is vague or not known."""
    amount = amount_of(_hedged(text, figure), figure.surface)
    if amount is None or amount.dimension != "date":
        return _unsigned(text, figure, amount) if amount and amount.high < 0 else amount
    if _begins_or_ends(text, figure, amount):
        return replace(amount, floor=amount.low, ceiling=amount.high, modifier=None)
    return _with_its_night(text, figure, amount)


def is_withdrawn(text: str, figure: PrintedFigure) -> bool:
    """Tell whether an article denies a figure (“et non 248”) or takes it back (“il fallait lire 284” behind it)."""
    if _DENIED.search(text[max(0, figure.start - _LED) : figure.start]):
        return True
    return _WRONG.match(text, figure.end, figure.end + _CORRECTED) is not None


def _hedged(text: str, figure: PrintedFigure) -> Reading:
    """Return a reading with the hedge that stands behind the noun it counts, and of an age that is not yet reached."""
    if figure.reading.modifier is not None:
        return figure.reading
    if _HEDGED_BEHIND.match(text, figure.end):
        return replace(figure.reading, modifier=Modifier.ABOUT)
    if figure.reading.kind is Kind.AGE and _NOT_YET.search(text[max(0, figure.start - _LED) : figure.start]):
        return replace(figure.reading, modifier=Modifier.UNDER)
    return figure.reading


def _begins_or_ends(text: str, figure: PrintedFigure, amount: Amount) -> bool:
    """Tell whether a day is the first or the last of something, and bounds nothing: “à compter du 3 mai”."""
    before = text[max(0, figure.start - _LED) : figure.start]
    match amount.modifier:
        case Modifier.AT_LEAST:
            return _START_DAY.search(before) is not None
        case Modifier.AT_MOST:
            return _END_DAY.search(before) is not None
        case _:
            return False


def _with_its_night(text: str, figure: PrintedFigure, amount: Amount) -> Amount:
    """Return a day with whether its night is told, which lies on two days: “cette nuit”, “la nuit de dimanche”."""
    if amount.digits != _DAY or amount.low != amount.high or amount.modifier is not None:
        return amount
    night = _NIGHT_ITSELF.search(figure.surface) or _NIGHT.search(text[max(0, figure.start - _LED) : figure.start])
    return replace(amount, night=True) if night else amount


def _unsigned(text: str, figure: PrintedFigure, amount: Amount) -> Amount:
    """Return an amount without the minus that only says once more that it is lacking: “un déficit de -5,8 %”."""
    if not _LACKING.search(text[max(0, figure.start - _LACKED) : figure.start]):
        return amount
    return replace(amount, low=-amount.high, high=-amount.low, floor=-amount.ceiling, ceiling=-amount.floor)
