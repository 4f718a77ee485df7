"""Facts as a table for spreadsheets, in which nothing that an article says can become a formula."""

from __future__ import annotations

import csv
import io
import re
from dataclasses import dataclass
from datetime import tzinfo

from recoupe.exchange.sheet import Language, Quotation, Sheet, SheetFact
from recoupe.exchange.sheet_context import web_address
from recoupe.exchange.sheet_words import moment

COLUMNS = (
    *(
        "id",
        "subject",
        "attribute",
        "value",
        "number",
        "number_max",
        "unit",
        "modifier",
        "kind",
        "as_of",
        "attribution",
    ),
    *("status", "judged_by", "judged_at", "checked_against", "grounds", "note"),
    *("sources", "independent", "disagreements", "links"),
)
_MARK = "\ufeff"  # spreadsheets take a file without it for the system's own encoding
_FORMULA = re.compile(r"^[\s\x00]*[=+\-@\t\r]")
_DECIMAL = re.compile(r"-?[0-9]+(?:\.[0-9]+)?")


@dataclass(frozen=True, slots=True)
class _Habits:
    """How the spreadsheets of a language part columns and write decimals."""

    between: str
    point: str


_HABITS: dict[Language, _Habits] = {"fr": _Habits(";", ","), "en": _Habits(",", ".")}


def facts_csv(sheet: Sheet, *, zone: tzinfo | None = None) -> bytes:
    """Return all facts of ``sheet``, whatever their status, a row each; moments in ``zone`` (None: this machine's).

    French spreadsheets read semicolons and decimal commas, English ones commas and decimal points. Text that a
    spreadsheet would take for a formula begins with an apostrophe; numbers stay numbers.
    """
    habits = _HABITS[sheet.language]
    table = io.StringIO(newline="")
    rows = csv.writer(table, delimiter=habits.between, lineterminator="\r\n")
    rows.writerow(COLUMNS)
    rows.writerows(_row(fact, sheet.language, zone) for fact in sheet.facts)
    return (_MARK + table.getvalue()).encode("utf-8")


def safe(text: str) -> str:
    """Return ``text`` as a spreadsheet shows it as text: an apostrophe goes before what would open a formula."""
    return f"'{text}" if _FORMULA.match(text) else text


def _row(fact: SheetFact, language: Language, zone: tzinfo | None) -> list[str]:
    habits = _HABITS[language]
    reading, checked = fact.reading, fact.checked
    judged = (
        (checked.signed.by, moment(checked.signed.at, language, zone), checked.checked_against, checked.grounds)
        if checked
        else [""] * 4
    )
    said = (fact.subject, fact.attribute, fact.value)
    measured = (reading.unit or "", reading.modifier.value if reading.modifier else "", reading.kind.value)
    return [
        str(fact.id),
        *map(safe, said),
        _number(reading.value, habits),
        _number(reading.upper, habits),
        *map(safe, (*measured, fact.as_of, fact.attribution, fact.status.value, *judged, fact.note)),
        safe("\n".join(_told(source) for source in fact.sources)),
        str(fact.independent),
        safe("\n".join(_told(disagreement) for disagreement in fact.disagreements)),
        " ".join(dict.fromkeys(filter(None, (web_address(source.article.url) for source in fact.sources)))),
    ]


def _number(value: str | None, habits: _Habits) -> str:
    """Return a decimal as the spreadsheet writes it; what is no decimal (a date, a fraction) as text."""
    if value is not None and _DECIMAL.fullmatch(value):
        return value.replace(".", habits.point)
    return safe(value or "")


def _told(quotation: Quotation) -> str:
    article = quotation.article
    return ", ".join(filter(None, (quotation.figure, article.source or article.title, str(article.published or ""))))
