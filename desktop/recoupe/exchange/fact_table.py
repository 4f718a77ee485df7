"""Facts as rows of typed cells, which each kind of spreadsheet writes in its own way."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal

from recoupe.exchange.sheet import Quotation, Sheet, SheetFact
from recoupe.exchange.sheet_words import sheet_words
from recoupe.exchange.web_address import web_address
from recoupe.languages.interface_languages import Language, tables_of
from recoupe_db.records import FactStatus, Kind

Cell = str | int | Decimal | date | datetime | None
"""Text, a number, a day, a moment (aware), or nothing."""

_NUMERIC = frozenset({Kind.MONEY, Kind.PERCENT, Kind.NUMBER, Kind.ORDINAL, Kind.AGE, Kind.QUANTITY})
_DECIMAL = re.compile(r"-?[0-9]+(?:\.[0-9]+)?")
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


@dataclass(frozen=True, slots=True)
class FactColumn:
    """A column: its ``key`` for programs, which its title in each language is found by, and what stands in it."""

    key: str
    cell: Callable[[SheetFact, Language], Cell]

    def title(self, language: Language) -> str:
        """Return the head of the column."""
        return tables_of(language).fact_table[self.key]


def links(fact: SheetFact) -> list[str]:
    """Return the addresses of the articles that bear a fact out, each once; only ``http`` and ``https``."""
    return list(dict.fromkeys(filter(None, (web_address(source.article.url) for source in fact.sources))))


def _number(fact: SheetFact, value: str | None) -> Decimal | None:
    numeric = fact.reading.kind in _NUMERIC and value is not None and _DECIMAL.fullmatch(value)
    return Decimal(value) if numeric and value is not None else None


def _day(fact: SheetFact, place: int) -> date | None:
    """Return the day of a date, or the first (0) or last (1) day of a span of them; a month or a year is no day."""
    if fact.reading.kind is not Kind.DATE:
        return None
    parts = (fact.reading.value or "").split("/")
    return date.fromisoformat(parts[place]) if place < len(parts) and _DAY.fullmatch(parts[place]) else None


def _as_of(fact: SheetFact) -> date | str:
    """Return the day as of which a fact holds, in words where it is none: a month, a year."""
    return date.fromisoformat(fact.date) if fact.date and _DAY.fullmatch(fact.date) else fact.as_of


def _other(fact: SheetFact) -> str | None:
    """Return a value that is neither a number nor a day: a month, a fraction, a duration, a time."""
    reading = fact.reading
    if _number(fact, reading.value) is not None or _day(fact, 0) is not None:
        return None
    return "/".join(filter(None, (reading.value, reading.upper))) or None


def _modifier(fact: SheetFact, language: Language) -> str | None:
    return tables_of(language).precision[fact.reading.modifier] if fact.reading.modifier else None


def _status(fact: SheetFact, language: Language) -> str:
    if fact.status is FactStatus.UNVERIFIED:
        return tables_of(language).fact_table["unverified"]
    return sheet_words(language)[fact.status.value]


def _quoted(quotations: list[Quotation]) -> str:
    return "\n".join(_told(quotation) for quotation in quotations)


def _told(quotation: Quotation) -> str:
    article = quotation.article
    return ", ".join(filter(None, (quotation.figure, article.source or article.title, str(article.published or ""))))


COLUMNS = (
    FactColumn("id", lambda fact, _: fact.id),
    FactColumn("subject", lambda fact, _: fact.subject),
    FactColumn("attribute", lambda fact, _: fact.attribute),
    FactColumn("value", lambda fact, _: fact.value),
    FactColumn("kind", lambda fact, language: tables_of(language).kinds[fact.reading.kind]),
    FactColumn("number", lambda fact, _: _number(fact, fact.reading.value)),
    FactColumn("number_max", lambda fact, _: _number(fact, fact.reading.upper)),
    FactColumn("unit", lambda fact, _: fact.reading.unit),
    FactColumn("modifier", _modifier),
    FactColumn("date", lambda fact, _: _day(fact, 0)),
    FactColumn("date_max", lambda fact, _: _day(fact, 1)),
    FactColumn("other", lambda fact, _: _other(fact)),
    FactColumn("as_of", lambda fact, _: _as_of(fact)),
    FactColumn("attribution", lambda fact, _: fact.attribution),
    FactColumn("status", _status),
    FactColumn("judged_by", lambda fact, _: fact.checked and fact.checked.signed.by),
    FactColumn("judged_at", lambda fact, _: fact.checked and fact.checked.signed.at),
    FactColumn("checked_against", lambda fact, _: fact.checked and fact.checked.checked_against),
    FactColumn("grounds", lambda fact, _: fact.checked and fact.checked.grounds),
    FactColumn("note", lambda fact, _: fact.note),
    FactColumn("sources", lambda fact, _: _quoted(fact.sources)),
    FactColumn("independent", lambda fact, _: fact.independent),
    FactColumn("disagreements", lambda fact, _: _quoted(fact.disagreements)),
    FactColumn("links", lambda fact, _: "\n".join(links(fact))),
)
"""In the order in which they stand, links last."""


def rows(sheet: Sheet) -> list[tuple[Cell, ...]]:
    """Return all facts of a sheet, whatever their status, a row each, in the order of ``COLUMNS``."""
    return [tuple(column.cell(fact, sheet.language) for column in COLUMNS) for fact in sheet.facts]
