"""The table of formats that a dossier leaves in: complete, without doubles, and told in the documentation."""

from __future__ import annotations

import re
from pathlib import Path

from recoupe.exchange.formats import FORMATS, Format, format_of

DOCS = Path(__file__).parents[2] / "docs" / "formats.md"


def test_every_format_has_a_row_and_every_row_a_name_of_its_own():
    assert {row.what for row in FORMATS} == set(Format)
    assert len({row.key for row in FORMATS}) == len(FORMATS)
    assert len({row.title for row in FORMATS}) == len(FORMATS)


def test_a_format_of_several_files_is_told_by_the_ending():
    assert format_of(Format.SHEET, ".htm").suffix == ".html"
    assert format_of(Format.SHEET, ".doc") is None
    assert format_of(Format.CSV, ".txt").key == "csv.csv"


def test_the_documentation_has_a_heading_for_every_format():
    headings = " ".join(re.findall(r"^### (.+)$", DOCS.read_text(encoding="utf-8"), re.MULTILINE))
    assert [what.value for what in Format if f"`{what.value}`" not in headings] == []
