"""Facts as rows of typed cells, which each kind of spreadsheet writes in its own way."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from types import MappingProxyType

from recoupe.exchange.sheet import Language, Quotation, Sheet, SheetFact
from recoupe.exchange.sheet_words import sheet_words
from recoupe.exchange.web_address import web_address
from recoupe_db.records import FactStatus, Kind, Modifier

Cell = str | int | Decimal | date | datetime | None
"""Text, a number, a day, a moment (aware), or nothing."""

_NUMERIC = frozenset({Kind.MONEY, Kind.PERCENT, Kind.NUMBER, Kind.ORDINAL, Kind.AGE, Kind.QUANTITY})
_DECIMAL = re.compile(r"-?[0-9]+(?:\.[0-9]+)?")
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_KINDS: Mapping[Language, Mapping[Kind, str]] = MappingProxyType(
    {
        "fr": {
            Kind.MONEY: "montant",
            Kind.PERCENT: "pourcentage",
            Kind.NUMBER: "nombre",
            Kind.ORDINAL: "rang",
            Kind.DATE: "date",
            Kind.TIME: "heure",
            Kind.DURATION: "durée",
            Kind.AGE: "âge",
            Kind.QUANTITY: "mesure",
        },
        "en": {
            Kind.MONEY: "amount",
            Kind.PERCENT: "percentage",
            Kind.NUMBER: "number",
            Kind.ORDINAL: "rank",
            Kind.DATE: "date",
            Kind.TIME: "time",
            Kind.DURATION: "duration",
            Kind.AGE: "age",
            Kind.QUANTITY: "quantity",
        },
    }
)
_MODIFIERS: Mapping[Language, Mapping[Modifier, str]] = MappingProxyType(
    {
        "fr": {
            Modifier.ABOUT: "environ",
            Modifier.AT_LEAST: "au moins",
            Modifier.AT_MOST: "au plus",
            Modifier.OVER: "plus de",
            Modifier.UNDER: "moins de",
            Modifier.EARLY: "début",
            Modifier.MID: "milieu",
            Modifier.LATE: "fin",
        },
        "en": {
            Modifier.ABOUT: "about",
            Modifier.AT_LEAST: "at least",
            Modifier.AT_MOST: "at most",
            Modifier.OVER: "over",
            Modifier.UNDER: "under",
            Modifier.EARLY: "early",
            Modifier.MID: "mid",
            Modifier.LATE: "late",
        },
    }
)
_UNVERIFIED: Mapping[Language, str] = MappingProxyType({"fr": "Non vérifié", "en": "Not verified"})


@dataclass(frozen=True, slots=True)
class FactColumn:
    """A column: its ``key`` for programs, its title in French and English, and what stands in it."""

    key: str
    french: str
    english: str
    cell: Callable[[SheetFact, Language], Cell]

    def title(self, language: Language) -> str:
        """Return the head of the column."""
        return self.french if language == "fr" else self.english


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


def _other(fact: SheetFact) -> str | None:
    """Return a value that is neither a number nor a day: a month, a fraction, a duration, a time."""
    reading = fact.reading
    if _number(fact, reading.value) is not None or _day(fact, 0) is not None:
        return None
    return "/".join(filter(None, (reading.value, reading.upper))) or None


def _modifier(fact: SheetFact, language: Language) -> str | None:
    return _MODIFIERS[language][fact.reading.modifier] if fact.reading.modifier else None


def _status(fact: SheetFact, language: Language) -> str:
    return _UNVERIFIED[language] if fact.status is FactStatus.UNVERIFIED else sheet_words(language)[fact.status.value]


def _quoted(quotations: list[Quotation]) -> str:
    return "\n".join(_told(quotation) for quotation in quotations)


def _told(quotation: Quotation) -> str:
    article = quotation.article
    return ", ".join(filter(None, (quotation.figure, article.source or article.title, str(article.published or ""))))


COLUMNS = (
    FactColumn("id", "N°", "No.", lambda fact, _: fact.id),
    FactColumn("subject", "Sujet", "About", lambda fact, _: fact.subject),
    FactColumn("attribute", "Quoi", "What", lambda fact, _: fact.attribute),
    FactColumn("value", "Valeur", "Value", lambda fact, _: fact.value),
    FactColumn("kind", "Nature", "Kind", lambda fact, language: _KINDS[language][fact.reading.kind]),
    FactColumn("number", "Nombre", "Number", lambda fact, _: _number(fact, fact.reading.value)),
    FactColumn("number_max", "Nombre (max.)", "Number (max.)", lambda fact, _: _number(fact, fact.reading.upper)),
    FactColumn("unit", "Unité", "Unit", lambda fact, _: fact.reading.unit),
    FactColumn("modifier", "Précision", "Precision", _modifier),
    FactColumn("date", "Date", "Date", lambda fact, _: _day(fact, 0)),
    FactColumn("date_max", "Date (fin)", "Date (end)", lambda fact, _: _day(fact, 1)),
    FactColumn("other", "Autre valeur", "Other value", lambda fact, _: _other(fact)),
    FactColumn("as_of", "Date du fait", "As of", lambda fact, _: fact.as_of),
    FactColumn("attribution", "Selon", "According to", lambda fact, _: fact.attribution),
    FactColumn("status", "Statut", "Status", _status),
    FactColumn("judged_by", "Vérifié par", "Checked by", lambda fact, _: fact.checked and fact.checked.signed.by),
    FactColumn("judged_at", "Vérifié le", "Checked on", lambda fact, _: fact.checked and fact.checked.signed.at),
    FactColumn(
        "checked_against", "Auprès de", "Checked with", lambda fact, _: fact.checked and fact.checked.checked_against
    ),
    FactColumn("grounds", "Motif", "Grounds", lambda fact, _: fact.checked and fact.checked.grounds),
    FactColumn("note", "Note", "Note", lambda fact, _: fact.note),
    FactColumn("sources", "Sources", "Sources", lambda fact, _: _quoted(fact.sources)),
    FactColumn("independent", "Sources indépendantes", "Independent sources", lambda fact, _: fact.independent),
    FactColumn("disagreements", "Désaccords", "Disagreements", lambda fact, _: _quoted(fact.disagreements)),
    FactColumn("links", "Liens", "Links", lambda fact, _: "\n".join(links(fact))),
)
"""In the order in which they stand, links last."""


def rows(sheet: Sheet) -> list[tuple[Cell, ...]]:
    """Return all facts of a sheet, whatever their status, a row each, in the order of ``COLUMNS``."""
    return [tuple(column.cell(fact, sheet.language) for column in COLUMNS) for fact in sheet.facts]
