"""A fact sheet as an OpenDocument text, on a template of the desk's where it has one.

The template gives the letterhead and the styles (Title, Heading 1…, Quotations). The sheet takes the place of the
paragraph that reads ``[[fiche]]`` or ``[[sheet]]``, and comes last where there is none.
"""

from __future__ import annotations

import io
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from recoupe.exchange.problems import TemplateUnusable
from recoupe.exchange.sheet import Sheet
from recoupe.exchange.sheet_blocks import PLACES, Block, BlockStyle, Run, SheetTable, sheet_blocks
from recoupe.exchange.xml_text import for_xml

_LEVELS: Mapping[BlockStyle, int] = {BlockStyle.SECTION: 1, BlockStyle.FACT: 2, BlockStyle.PART: 3}
_STYLES: Mapping[BlockStyle, str] = {
    BlockStyle.TITLE: "Title",
    BlockStyle.SUBTITLE: "Subtitle",
    BlockStyle.VALUE: "Recoupe_value",
    BlockStyle.QUOTE: "Quotations",
    BlockStyle.ITEM: "List",
    BlockStyle.SMALL: "Recoupe_small",
    BlockStyle.TEXT: "Text_20_body",
}
_STRONG, _CELL = "Recoupe_strong", "Recoupe_cell"


def sheet_odt(sheet: Sheet, *, generator: str, template: Path | None = None) -> bytes:
    """Return the sheet as ODT. Raises :class:`TemplateUnusable` where the template is no OpenDocument text."""
    document = _document(template)
    _add_styles(document)
    document.meta.title = for_xml(sheet.dossier)
    document.meta.generator = generator
    document.meta.language = sheet.language
    document.language = sheet.language
    body = document.body
    place = next((one for one in body.paragraphs if one.text_recursive.strip().lower() in PLACES), None)
    for number, block in enumerate(sheet_blocks(sheet, generator=generator)):
        made = _table(block, number) if isinstance(block, SheetTable) else _paragraph(block)
        if place is None:
            body.append(made)
        else:
            body.insert(made, position=body.index(place))
    if place is not None:
        body.delete(place)
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def _document(template: Path | None) -> Any:
    from odfdo import Document

    if template is None:
        document = Document("text")
        document.body.clear()
        _without_numbers(document)
        return document
    try:
        document = Document(str(template))
        if document.get_type() not in ("text", "text-template"):
            raise ValueError(document.get_type())  # noqa: TRY301
    except Exception as error:  # odfdo raises what zipfile, lxml and itself raise
        raise TemplateUnusable(path=template, kind="OpenDocument (.odt)") from error
    return document


def _without_numbers(document: Any) -> None:
    """Let headings stand without the numbers that the empty document would give them."""
    for level in document.get_part("styles.xml").get_elements("//text:outline-level-style"):
        level.set_attribute("style:num-format", "")
        level.del_attribute("style:num-suffix")
        level.del_attribute("loext:num-list-format")


def _add_styles(document: Any) -> None:
    from odfdo import Style

    document.insert_style(Style("text", name=_STRONG, area="text", bold=True), automatic=True)
    value = Style("paragraph", name="Recoupe_value", area="text", size="16pt", bold=True)
    small = Style("paragraph", name="Recoupe_small", area="text", size="9pt", color="#444444")
    cell = Style("table-cell", name=_CELL, area="table-cell", border="0.5pt solid #999999", padding="0.12cm")
    for style in (value, small, cell):
        document.insert_style(style, automatic=True)


def _paragraph(block: Block) -> Any:
    from odfdo import Header, Paragraph

    level = _LEVELS.get(block.style)
    if level is not None:
        return Header(level, for_xml("".join(run.text for run in block.runs)))
    paragraph = Paragraph("", style=_STYLES[block.style])
    _write(paragraph, Run("• ") if block.style is BlockStyle.ITEM else Run(""))
    for run in block.runs:
        _write(paragraph, run)
    return paragraph


def _table(grid: SheetTable, number: int) -> Any:
    from odfdo import HeaderRows, Table

    table = Table(f"Recoupe{number}")
    heads = HeaderRows()
    heads.append(_row(tuple(Run(head, strong=True) for head in grid.heads)))
    table.append(heads)
    for row in grid.rows:
        table.append(_row(row))
    return table


def _row(runs: tuple[Run, ...]) -> Any:
    from odfdo import Cell, Paragraph, Row

    row = Row()
    for run in runs:
        cell, paragraph = Cell(style=_CELL), Paragraph("")
        _write(paragraph, run)
        cell.set_attribute("office:value-type", "string")
        cell.append(paragraph)
        row.append(cell)
    return row


def _write(paragraph: Any, run: Run) -> None:
    from odfdo import Link, Span

    text = for_xml(run.text)
    if not text:
        return
    if run.link:
        paragraph.append(Link(run.link, text=text))
    else:
        paragraph.append(Span(text, style=_STRONG if run.strong else None))
