"""Facts as a table for spreadsheets, in which nothing that an article says can become a formula."""

from __future__ import annotations

import csv
import io
import re
from dataclasses import dataclass
from datetime import date, datetime, tzinfo
from decimal import Decimal

from recoupe.exchange.fact_table import COLUMNS, Cell, rows
from recoupe.exchange.sheet import Language, Sheet
from recoupe.exchange.sheet_words import moment

_MARK = "\ufeff"  # spreadsheets take a file without it for the system's own encoding
_FORMULA = re.compile(r"^[\s\x00]*[=+\-@\t\r]")


@dataclass(frozen=True, slots=True)
class _Habits:
    """How the spreadsheets of a language part columns and write decimals."""

    between: str
    point: str


_HABITS: dict[Language, _Habits] = {"fr": _Habits(";", ","), "en": _Habits(",", ".")}


def facts_csv(sheet: Sheet, *, zone: tzinfo | None = None) -> bytes:
    """Return all facts of ``sheet``, whatever their status, a row each, heads, statuses and moments in its language.

    Moments are told in ``zone`` (None: this machine's).

    French spreadsheets read semicolons and decimal commas, English ones commas and decimal points. Numbers stand in
    columns of numbers, days (ISO 8601) in columns of days. Text that a spreadsheet would take for a formula begins with
    an apostrophe.
    """
    habits = _HABITS[sheet.language]
    table = io.StringIO(newline="")
    written = csv.writer(table, delimiter=habits.between, lineterminator="\r\n")
    written.writerow([column.title(sheet.language) for column in COLUMNS])
    written.writerows([_text(cell, sheet.language, zone) for cell in row] for row in rows(sheet))
    return (_MARK + table.getvalue()).encode("utf-8")


def safe(text: str) -> str:
    """Return ``text`` as a spreadsheet shows it as text: an apostrophe goes before what would open a formula."""
    return f"'{text}" if _FORMULA.match(text) else text


def _text(cell: Cell, language: Language, zone: tzinfo | None) -> str:
    if isinstance(cell, Decimal):
        return f"{cell:f}".replace(".", _HABITS[language].point)
    if isinstance(cell, datetime):
        return moment(cell, language, zone)
    if isinstance(cell, date):
        return cell.isoformat()
    return safe(str(cell)) if isinstance(cell, str) else "" if cell is None else str(cell)
