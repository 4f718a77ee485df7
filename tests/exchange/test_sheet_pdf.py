"""A fact sheet on paper: tagged, with bookmarks, its text that of the web page, and nothing lost without a sign."""

from __future__ import annotations

import io
import re
from dataclasses import replace
from datetime import UTC
from html.parser import HTMLParser

import pikepdf
import pypdf
import pytest
from pdfua import Severity, validate
from tests.exchange.facts_at_hand import FALSE, SHEET, VERIFIED

from recoupe.exchange import sheet_pdf
from recoupe.exchange.sheet_writing import sheet_html

MANY = tuple(replace(VERIFIED if number % 3 else FALSE, id=number, subject=f"Ligne {number}") for number in range(1, 9))


@pytest.fixture(scope="module")
def written():
    """Return the sheet of eight facts as a web page and as a PDF."""
    page = sheet_html(replace(SHEET, facts=MANY), generator="recoupe 1", zone=UTC)
    return page, sheet_pdf.sheet_pdf(page)


def read(pdf):
    return "\n".join(page.extract_text() for page in pypdf.PdfReader(io.BytesIO(pdf)).pages)


class Words(HTMLParser):
    """The words that a page shows."""

    def __init__(self):
        super().__init__()
        self.words, self._silent = "", 0

    def handle_starttag(self, tag, attrs):
        self._silent += tag in {"style", "title"}
        self.words += " "

    def handle_endtag(self, tag):
        self._silent -= tag in {"style", "title"}
        self.words += " "

    def handle_data(self, data):
        if not self._silent:
            self.words += data


def letters(text):
    return "".join(char for char in text if char.isalnum())


def test_the_text_of_the_pdf_is_that_of_the_web_page(written):
    page, pdf = written
    shown = Words()
    shown.feed(page)
    text = re.sub(
        r"\(https?://[^)]*\)", "", re.sub(r"Tramway & <compagnie>\s*\d+ / \d+", "", read(pdf).replace("\n", " "))
    )
    assert letters(text) == letters(shown.words)


def test_the_word_verified_can_be_found_in_it(written):
    assert "Vérifié" in read(written[1])
    assert not re.search("[\ufb00-\ufb06]", read(written[1]))


def test_a_checker_of_pdf_ua_finds_no_error(written, tmp_path):
    (tmp_path / "fiche.pdf").write_bytes(written[1])
    report = validate(tmp_path / "fiche.pdf")
    assert [finding for finding in report.findings if finding.severity >= Severity.WARNING] == []


def test_it_has_a_language_a_title_tags_and_bookmarks(written):
    with pikepdf.open(io.BytesIO(written[1])) as pdf, pdf.open_outline() as outline:
        assert str(pdf.Root.Lang) == "fr"
        assert str(pdf.docinfo["/Title"]).startswith("Tramway & <compagnie>")
        assert pdf.Root.MarkInfo.Marked
        assert "/StructTreeRoot" in pdf.Root
        assert outline.root[0].title == "Tramway & <compagnie>"
        assert any(item.title == "Ligne 1 – longueur" for part in outline.root[0].children for item in part.children)


def test_every_page_is_numbered_and_none_holds_a_few_lines_only(written):
    pages = [page.extract_text() for page in pypdf.PdfReader(io.BytesIO(written[1])).pages]
    for number, text in enumerate(pages, 1):
        assert f"{number} / {len(pages)}" in " ".join(text.split())
        assert len(text.split("\n")) > 5


def test_what_no_font_can_print_becomes_a_visible_sign(monkeypatch):
    monkeypatch.setattr(sheet_pdf, "_in_system", lambda char: False)
    assert sheet_pdf.printable("<p>👩‍🚒 Œuvre à 5 €</p>") == "<p>□ Œuvre à 5 €</p>"
    assert sheet_pdf.printable("Σ 97,4 Md$ ≠ 97 Md$, œ, U+202F : 1 000") == "Σ 97,4 Md$ ≠ 97 Md$, œ, U+202F : 1 000"


def test_what_a_font_of_the_system_prints_stays(monkeypatch):
    monkeypatch.setattr(sheet_pdf, "_in_system", lambda char: True)
    assert sheet_pdf.printable("東京") == "東京"


def test_a_sheet_asks_for_nothing_outside_itself():
    with pytest.raises(ValueError, match="nothing outside itself"):
        sheet_pdf._only_fonts("file:///etc/hostname")


@pytest.mark.parametrize("count", [1, 2, 4, 7])
def test_no_page_ends_a_sheet_with_a_few_lines_alone(count):
    page = sheet_html(replace(SHEET, facts=MANY[:count]), generator="recoupe 1", zone=UTC)
    last = pypdf.PdfReader(io.BytesIO(sheet_pdf.sheet_pdf(page))).pages[-1].extract_text()
    lines = [line for line in last.splitlines() if line.strip()]
    assert len(lines) > 6, lines
