"""A fact sheet as a Word document, on a template of the desk's where it has one.

The template gives the letterhead and the styles (Title, Heading 1…, Quote, List Bullet). The sheet takes the place of
the paragraph that reads ``[[fiche]]`` or ``[[sheet]]``, and comes last where there is none.
"""

from __future__ import annotations

import io
from collections.abc import Mapping
from pathlib import Path
from typing import Any, cast

from recoupe.exchange.problems import TemplateUnusable
from recoupe.exchange.sheet import Sheet
from recoupe.exchange.sheet_blocks import PLACES, Block, BlockStyle, Run, SheetTable, sheet_blocks
from recoupe.exchange.xml_text import for_xml

_STYLES: Mapping[BlockStyle, str] = {
    BlockStyle.TITLE: "Title",
    BlockStyle.SUBTITLE: "Subtitle",
    BlockStyle.SECTION: "Heading 1",
    BlockStyle.FACT: "Heading 2",
    BlockStyle.PART: "Heading 3",
    BlockStyle.QUOTE: "Quote",
    BlockStyle.ITEM: "List Bullet",
}
_SIZES: Mapping[BlockStyle, float] = {BlockStyle.VALUE: 15, BlockStyle.SMALL: 8.5}  # points
_LONGEST = 255  # characters of a property that Word takes
_KEPT_WITH_NEXT = (BlockStyle.VALUE, BlockStyle.QUOTE)


def sheet_docx(sheet: Sheet, *, generator: str, template: Path | None = None) -> bytes:
    """Return the sheet as DOCX. Raises :class:`TemplateUnusable` where the template is no Word document."""
    document = _document(template)
    _describe(document.core_properties, sheet, generator)
    place = next((one for one in document.paragraphs if one.text.strip().lower() in PLACES), None)
    for block in sheet_blocks(sheet, generator=generator):
        made = _table(document, block) if isinstance(block, SheetTable) else _paragraph(document, block)
        if place is not None:
            place._p.addprevious(made)  # noqa: SLF001 - python-docx has no other way to a place in the middle
    if place is not None:
        place._p.getparent().remove(place._p)  # noqa: SLF001
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def _document(template: Path | None) -> Any:
    from docx import Document

    if template is None:
        return _on_a4(Document())
    try:
        return Document(str(template))
    except Exception as error:  # python-docx raises what zipfile, lxml and itself raise
        raise TemplateUnusable(path=template, kind="Word (.docx)") from error


def _describe(properties: Any, sheet: Sheet, generator: str) -> None:
    properties.title = for_xml(sheet.dossier)[:_LONGEST]
    properties.author = for_xml(", ".join(sheet.reviewers))[:_LONGEST]
    properties.language = sheet.language
    properties.comments = generator


def _on_a4(document: Any) -> Any:
    from docx.shared import Mm

    section = document.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.left_margin = section.right_margin = Mm(22)
    section.top_margin = section.bottom_margin = Mm(20)
    return document


def _paragraph(document: Any, block: Block) -> Any:
    from docx.shared import Pt

    paragraph = document.add_paragraph(style=_style(document, _STYLES.get(block.style, "Normal")))
    for run in block.runs:
        _write(paragraph, run)
    size = _SIZES.get(block.style)
    for run in paragraph.runs if size else ():
        run.font.size = Pt(size or 0)
        run.font.bold = run.font.bold or block.style is BlockStyle.VALUE or None
    paragraph.paragraph_format.keep_with_next = block.style in _KEPT_WITH_NEXT or None
    return paragraph._p  # noqa: SLF001


def _style(document: Any, name: str) -> Any:
    """Return a style of the template, its usual one where it has none of that name."""
    return next((style for style in document.styles if style.name == name), None)


def _table(document: Any, grid: SheetTable) -> Any:
    table = document.add_table(rows=1, cols=len(grid.heads), style=_style(document, "Table Grid"))
    for cell, head in zip(table.rows[0].cells, grid.heads, strict=True):
        _write(cell.paragraphs[0], Run(head, strong=True))
    for row in grid.rows:
        for cell, run in zip(table.add_row().cells, row, strict=True):
            _write(cell.paragraphs[0], run)
    _repeat_head(table)
    return table._tbl  # noqa: SLF001


def _repeat_head(table: Any) -> None:
    """Let the first row be a head for screen readers, and come again on each page."""
    from docx.oxml.ns import qn

    head = _element("w:tblHeader")
    head.set(qn("w:val"), "true")
    table.rows[0]._tr.get_or_add_trPr().append(head)  # noqa: SLF001


def _write(paragraph: Any, run: Run) -> None:
    if not run.link:
        paragraph.add_run(for_xml(run.text)).bold = run.strong or None
        return
    from docx.opc.constants import RELATIONSHIP_TYPE
    from docx.oxml.ns import qn

    link = _element("w:hyperlink")
    link.set(qn("r:id"), paragraph.part.relate_to(run.link, RELATIONSHIP_TYPE.HYPERLINK, is_external=True))
    inner = paragraph.add_run(for_xml(run.text))
    inner.font.underline = True
    link.append(inner._r)  # noqa: SLF001
    paragraph._p.append(link)  # noqa: SLF001


def _element(name: str) -> Any:
    from docx.oxml import parser

    return cast("Any", parser).OxmlElement(name)
