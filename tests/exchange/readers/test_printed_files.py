"""PDF that WeasyPrint sets: two columns with cut words, notes at the foot of a page, and page numbers."""

from __future__ import annotations

import pytest
from tests.exchange.readers import paper_pages as pages

LAYOUT = """@page { size: A5; margin: 14mm; @bottom-center { content: counter(page) } }
body { font: 10pt/1.4 serif; text-align: justify; hyphens: auto }
h1 { font-size: 20pt } main { columns: COLUMNS } .note { float: footnote; font-size: 7pt }"""
NOTE = "Selon la mairie."


def printed(columns, paragraphs):
    weasyprint = pytest.importorskip("weasyprint")
    body = "".join(f"<p>{words}</p>" for words in paragraphs)
    page = f"<html lang=fr><style>{LAYOUT.replace('COLUMNS', str(columns))}</style><h1>{pages.TITLE}</h1><main>{body}</main></html>"
    return weasyprint.HTML(string=page).write_pdf()


@pytest.mark.parametrize("columns", [1, 2])
def test_paragraphs_go_on_over_columns_and_pages_without_their_numbers(read, columns):
    (article,) = read("page.pdf", printed(columns, pages.PARAGRAPHS * 4))
    assert article.title == pages.TITLE
    assert article.text == "\n\n".join([pages.TITLE, *pages.PARAGRAPHS * 4])


def test_a_note_at_the_foot_of_a_page_cuts_no_paragraph_in_two(read):
    noted = pages.PARAGRAPHS[0].replace("mardi", f"mardi<span class=note>{NOTE}</span>")
    (article,) = read("page.pdf", printed(1, (noted, *pages.PARAGRAPHS[1:] * 4)))
    for words in pages.PARAGRAPHS[1:]:
        assert article.text.count(words) == 4, words
    assert article.text.rstrip().endswith(NOTE)
    assert "a fermé mardi1" not in article.text
