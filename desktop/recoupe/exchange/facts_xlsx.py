"""Facts as a workbook: numbers are numbers, days are days, sources are links."""

from __future__ import annotations

import io
from datetime import datetime
from typing import TYPE_CHECKING, Any, cast

from recoupe.exchange.fact_table import COLUMNS, Cell, links, rows
from recoupe.exchange.sheet_words import zone_name
from recoupe.exchange.xml_text import for_xml
from recoupe.languages.interface_languages import tables_of

if TYPE_CHECKING:
    from recoupe.exchange.sheet import Sheet

_WIDTHS = {"subject": 28, "attribute": 28, "value": 22, "sources": 48, "disagreements": 40, "links": 40, "grounds": 30}
_USUAL, _MOST = 14, 32_767  # characters: the width of a column, and what a cell of a workbook holds
_DIGITS = 15  # what a workbook keeps of a number


def facts_xlsx(sheet: Sheet) -> bytes:
    """Return all facts of ``sheet``, whatever their status, as XLSX: a row each, heads and statuses in its language.

    Text stays text whatever it begins with. A number of more than 15 digits, which a workbook would cut, is text.
    """
    from openpyxl import Workbook  # a quarter of a second

    book = Workbook()
    page = cast("Any", book.active)
    page.title = tables_of(sheet.language).fact_table["sheet"]
    _heads(page, [column.title(sheet.language) for column in COLUMNS])
    for number, (fact, row) in enumerate(zip(sheet.facts, rows(sheet), strict=True), 2):
        for place, cell in enumerate(row, 1):
            _fill(page.cell(row=number, column=place), cell)
        if addresses := links(fact):
            page.cell(row=number, column=len(COLUMNS)).hyperlink = addresses[0]
    page.freeze_panes = "D2"
    page.auto_filter.ref = page.dimensions
    book.properties.title = for_xml(sheet.dossier)
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


def _heads(page: Any, titles: list[str]) -> None:
    from openpyxl.styles import Font
    from openpyxl.utils import get_column_letter

    for place, (column, title) in enumerate(zip(COLUMNS, titles, strict=True), 1):
        head = page.cell(row=1, column=place, value=title)
        head.font = Font(bold=True)
        page.column_dimensions[get_column_letter(place)].width = _WIDTHS.get(column.key, _USUAL)


def _fill(cell: Any, value: Cell) -> None:
    from openpyxl.styles import Alignment

    if isinstance(value, str):
        cell.value = for_xml(value)[:_MOST]
        cell.data_type = "s"  # never a formula
        cell.alignment = Alignment(wrap_text=True, vertical="top")
    elif isinstance(value, datetime):
        here = value.astimezone()
        cell.value = here.replace(tzinfo=None, microsecond=0)  # workbooks know no zones
        cell.number_format = f'yyyy-mm-dd hh:mm "{zone_name(here)}"'
    elif value is not None and len(str(value).lstrip("-").replace(".", "").rstrip("0")) > _DIGITS:
        cell.value = str(value)
    else:
        cell.value = value
