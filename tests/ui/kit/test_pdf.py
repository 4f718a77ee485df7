"""A fact sheet on paper: whole, numbered, and nothing parted from what it belongs to."""

from __future__ import annotations

import re
import zlib
from dataclasses import replace
from datetime import UTC

import pytest
from PySide6.QtCore import QBuffer, QIODevice
from tests.exchange.facts_at_hand import FALSE, SHEET, VERIFIED, quotation

from recoupe.exchange.sheet_writing import sheet_print
from recoupe.ui.kit.pdf import KEPT, _writer, groups, laid_out, pdf

LONG = " Le chantier doit commencer avant l’hiver, selon plusieurs élus." * 7


def page(facts):
    quotes = tuple(
        replace(quotation(each.article), after=LONG[: 60 * number]) for number, each in enumerate(VERIFIED.quotations)
    )
    many = [
        replace(
            VERIFIED if number % 3 else FALSE, id=number, subject=f"Ligne {number}", quotations=quotes[: 1 + number % 4]
        )
        for number in range(1, facts + 1)
    ]
    return sheet_print(replace(SHEET, facts=tuple(many)), generator="recoupe 1", zone=UTC)


@pytest.fixture
def device(qapp):
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    return _writer(buffer)


@pytest.mark.parametrize("facts", [1, 7, 40])
def test_no_heading_value_or_quotation_is_parted_from_what_follows(device, facts):
    document = laid_out(page(facts), device)
    height = document.pageSize().height()
    found = list(groups(document))
    assert len([first for first, _, _ in found if first.userState() == KEPT]) > facts
    for first, top, bottom in found:
        assert int(top // height) == int((bottom - 1) // height), first.text()


@pytest.mark.parametrize("facts", [0, 7, 40])
def test_every_line_is_on_some_page(device, facts):
    document = laid_out(page(facts), device)
    block, lines = document.begin(), 0
    height = document.pageSize().height()
    while block.isValid():
        top = document.documentLayout().blockBoundingRect(block).top()
        for place in range(block.layout().lineCount()):
            one = block.layout().lineAt(place)
            start = top + one.y()
            assert int(start // height) == int((start + one.height() - 1) // height), block.text()
            lines += 1
        block = block.next()
    assert lines > 5


def test_a_pdf_has_its_pages_and_its_title(qapp, device):
    written = pdf(page(7))
    assert written.startswith(b"%PDF-1.")
    assert written.rstrip().endswith(b"%%EOF")
    assert len(re.findall(rb"/Type /Page\b", written)) == laid_out(page(7), device).pageCount() > 1
    assert "Tramway & <compagnie>".encode("utf-16-be") in written
    assert any(b"BT" in part for part in streams(written))


def streams(written):
    for found in re.finditer(rb"stream\r?\n(.*?)endstream", written, re.DOTALL):
        try:
            yield zlib.decompress(found[1])
        except zlib.error:
            continue
