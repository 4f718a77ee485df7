"""Facts as a table for spreadsheets, in which nothing that an article says can become a formula."""

from __future__ import annotations

import csv
import io
import re
from datetime import date, datetime, tzinfo
from decimal import Decimal

from recoupe.exchange.fact_table import COLUMNS, Cell, rows
from recoupe.exchange.sheet import Sheet
from recoupe.languages.interface_languages import Language, tables_of

_MARK = "\ufeff"  # spreadsheets take a file without it for the system's own encoding
_FORMULA = re.compile(r"^[\s\x00]*[=+\-@\t\r]")
_MONTH = (
    r"(?:janv(?:ier)?|f[ée]v(?:r(?:ier)?)?|mars|avr(?:il)?|mai|juin|juil(?:let)?|ao[uû]t|sept(?:embre)?|oct(?:obre)?|"
    r"nov(?:embre)?|d[ée]c(?:embre)?|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|"
    r"october|november|december)\.?"
)
_DAY_OR_TIME = re.compile(
    rf"\s*(?:\d{{1,4}}\s?[/.:-]\s?\d{{1,4}}(?:\s?[/.:-]\s?\d{{1,4}})?|\d+(?:[.,]\d+)?e[+-]?\d+|"
    rf"(?:\d{{1,2}}(?:er)?[\s-])?{_MONTH}[\s-]\d{{1,4}}|\d{{1,2}}(?:er)?[\s-]{_MONTH})\s*",
    re.IGNORECASE,
)
"""What spreadsheets take for a day, a time or a number with an exponent, whatever the column: 1/3, mars 2025."""


def facts_csv(sheet: Sheet, *, zone: tzinfo | None = None) -> bytes:
    """Return all facts of ``sheet``, whatever their status, a row each, heads and statuses in its language.

    Moments are ISO 8601 in ``zone`` (None: this machine's), which they name.

    French spreadsheets read semicolons and decimal commas, English ones commas and decimal points. Numbers stand in
    columns of numbers, days (ISO 8601) in columns of days. Text that a spreadsheet would take for a formula or a day
    begins with an apostrophe.
    """
    table = io.StringIO(newline="")
    written = csv.writer(table, delimiter=tables_of(sheet.language).spreadsheet.between, lineterminator="\r\n")
    written.writerow([column.title(sheet.language) for column in COLUMNS])
    written.writerows([_text(cell, sheet.language, zone) for cell in row] for row in rows(sheet))
    return (_MARK + table.getvalue()).encode("utf-8")


def safe(text: str) -> str:
    """Return ``text`` as a spreadsheet shows it as text: an apostrophe stands before a formula or a day."""
    return f"'{text}" if _FORMULA.match(text) or _DAY_OR_TIME.fullmatch(text) else text


def _text(cell: Cell, language: Language, zone: tzinfo | None) -> str:
    if isinstance(cell, Decimal):
        return f"{cell:f}".replace(".", tables_of(language).spreadsheet.point)
    if isinstance(cell, datetime):
        return cell.astimezone(zone).isoformat(timespec="minutes")
    if isinstance(cell, date):
        return cell.isoformat()
    return safe(str(cell)) if isinstance(cell, str) else "" if cell is None else str(cell)
