"""The values that travel: frozen, plain, and free of the database that keeps them.

Offsets are Unicode code points of the stored article text, end exclusive.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Label(StrEnum):
    """What a name names (the four classes of CoNLL-2003 and WikiNER)."""

    PER = "PER"
    ORG = "ORG"
    LOC = "LOC"
    MISC = "MISC"


class Kind(StrEnum):
    """What a figure counts or measures."""

    MONEY = "money"
    PERCENT = "percent"
    NUMBER = "number"
    ORDINAL = "ordinal"
    DATE = "date"
    TIME = "time"
    DURATION = "duration"
    AGE = "age"
    QUANTITY = "quantity"


class Modifier(StrEnum):
    """How the text hedges a figure: about, at least, at most, over, under, and the part of a period."""

    ABOUT = "~"
    AT_LEAST = ">="
    AT_MOST = "<="
    OVER = ">"
    UNDER = "<"
    EARLY = "early"
    MID = "mid"
    LATE = "late"


class Origin(StrEnum):
    """Where a mention comes from."""

    MODEL = "model"
    LEXICON = "lexicon"
    MEMORY = "memory"
    RULE = "rule"
    REVIEWER = "reviewer"


@dataclass(frozen=True, slots=True)
class Reading:
    """What a figure was read as.

    ``value`` is text, so that no digit is lost: a decimal string (a fraction as ``1/3``), an EDTF level 1 date, an
    ISO 8601 duration or ``HH:MM``; None when the amount is vague or the date cannot be resolved. A range carries its
    minimum in ``value`` and its maximum in ``upper``. ``unit`` is an ISO 4217 code, ``%`` or ``pp``, ``a``, or a UCUM
    symbol.
    """

    kind: Kind
    value: str | None = None
    upper: str | None = None
    unit: str | None = None
    modifier: Modifier | None = None
