"""The first rows of a table as it was written: what a spreadsheet will show of the file."""

from __future__ import annotations

import csv
import io
from datetime import date
from typing import Final

TableCell = str | int | float | date | None

MOST_ROWS: Final = 60  # besides the heads


def first_rows(data: bytes, suffix: str, *, whole: bool = True) -> tuple[tuple[TableCell, ...], ...]:
    """Return the heads and the first rows of ``.csv`` or ``.xlsx``; of a CSV that is not ``whole`` no row that is cut.

    What a workbook types stays a number or a day; in a CSV every cell is text.
    """
    return _of_workbook(data) if suffix == ".xlsx" else _of_csv(data, whole=whole)


def _of_csv(data: bytes, *, whole: bool) -> tuple[tuple[TableCell, ...], ...]:
    text = data.decode("utf-8", errors="ignore").removeprefix("\ufeff")
    head = text.partition("\n")[0]
    rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=max(";,", key=head.count)))
    return tuple(tuple(row) for row in (rows if whole else rows[:-1])[: MOST_ROWS + 1])


def _of_workbook(data: bytes) -> tuple[tuple[TableCell, ...], ...]:
    from openpyxl import load_workbook  # a quarter of a second

    book = load_workbook(io.BytesIO(data), read_only=True)
    (page,) = book.worksheets
    return tuple(
        tuple(cell if isinstance(cell, int | float | date) else str(cell or "") for cell in row)
        for row in page.iter_rows(max_row=MOST_ROWS + 1, values_only=True)
    )
