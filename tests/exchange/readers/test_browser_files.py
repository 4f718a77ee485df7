"""Files that a real browser writes: a page saved in one file, and a page printed in columns with words cut."""

from __future__ import annotations

import base64

import pytest
from tests.exchange.browser import Browser, chromium
from tests.exchange.readers import making

TEXTS = (
    (
        "Le gouvernement provisoire, représentant quatre-vingt-dix-sept circonscriptions administratives, prévoyait "
        "l’industrialisation particulièrement ambitieuse des infrastructures ferroviaires internationales."
    ),
    (
        "Immédiatement, l’administration départementale recommandait l’approvisionnement des établissements "
        "hospitaliers, malheureusement insuffisamment subventionnés depuis vingt-deux ans par l’intercommunalité."
    ),
    f"{making.LONG} {making.OTHER}",
)


@pytest.fixture(scope="module")
def browser(tmp_path_factory):
    program = chromium()
    if program is None:
        pytest.skip("there is no Chromium on this machine: apt-get install chromium")
    opened = Browser(program, tmp_path_factory.mktemp("browser"))
    yield opened
    opened.close()


@pytest.fixture
def shown(browser, tmp_path):
    """Return a way to show a page in the browser."""

    def show(data):
        path = tmp_path / "page.html"
        path.write_bytes(data)
        browser.open(path, width=1000)
        return browser

    return show


def test_a_page_that_a_browser_saved_in_one_file_is_read_like_the_page(shown, read):
    head = '<meta property="og:title" content="Le pont ferme"><meta property="og:site_name" content="Le Fil">'
    page = making.page(head=head, paragraphs=6)  # without JSON-LD: Chromium leaves scripts out
    saved = shown(page).ask("Page.captureSnapshot", format="mhtml")["data"].encode()
    (article,) = read("page.mhtml", saved)
    (original,) = read("page.html", page)
    assert article.text == original.text
    assert (article.title, article.source) == ("Le pont ferme", "Le Fil")


@pytest.mark.parametrize("columns", [1, 2, 3])
def test_a_page_that_was_printed_in_narrow_columns_gives_its_words_whole_and_in_order(shown, read, columns):
    style = f"<style>main {{ font: 11pt serif; columns: {columns}; hyphens: auto; text-align: justify }}</style>"
    body = "".join(f"<p>{text}</p>" for text in TEXTS * 6)
    page = f"<html lang=fr><meta charset=utf-8>{style}<body><h1>Le pont ferme</h1><main>{body}</main></body></html>".encode()
    browser = shown(page)
    browser.ask("Emulation.clearDeviceMetricsOverride")
    printed = browser.ask("Page.printToPDF", paperWidth=5.5, paperHeight=8.5, displayHeaderFooter=False)["data"]
    text = read("page.pdf", base64.b64decode(printed))[0].text
    for paragraph in TEXTS:
        assert text.count(paragraph) == 6, paragraph
