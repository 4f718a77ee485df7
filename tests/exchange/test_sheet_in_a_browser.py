"""The fact sheet in a real browser: it asks for nothing, complains of nothing, and everybody can read it anywhere."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC
from importlib import resources

import pytest
from tests.exchange.browser import Browser, chromium
from tests.exchange.facts_at_hand import SHEET, VERIFIED, quotation

from recoupe.exchange.sheet_writing import sheet_html

PHONE, DESK = 360, 1280
AXE = """
var sign = node => /^<span aria-hidden="true">.<.span>$/.test(node.html);  // too short for axe; its words are beside it
var told = rules => rules.map(rule => [rule.id, rule.nodes.filter(node => !sign(node)).map(node => node.html)]);
axe.run().then(r => ({
  wrong: r.violations.map(rule => [rule.id, rule.nodes.map(node => node.html)]),
  unsure: told(r.incomplete).filter(([id, nodes]) => nodes.length),
  right: r.passes.map(rule => rule.id)}))
"""
LONG = replace(
    VERIFIED,
    id=11,
    subject="Anticonstitutionnellement" * 4,
    value="97\u00a0400\u00a0000\u00a0000\u00a0000\u00a0000\u00a0000\u00a0USD",
    quotations=(quotation(replace(VERIFIED.quotations[0].article, title="x" * 200, source="y" * 90)),),
)


@pytest.fixture(scope="module")
def browser(tmp_path_factory):
    program = chromium()
    if program is None:
        pytest.skip("there is no Chromium on this machine: apt-get install chromium")
    opened = Browser(program, tmp_path_factory.mktemp("browser"))
    yield opened
    opened.close()


@pytest.fixture(params=["fr", "en"])
def page(request, tmp_path):
    sheet = replace(SHEET, language=request.param, facts=(*SHEET.facts, LONG))
    path = tmp_path / "fiche.html"
    path.write_text(sheet_html(sheet, generator="recoupe 1", zone=UTC), encoding="utf-8")
    return path


def test_the_sheet_asks_for_nothing_and_complains_of_nothing(browser, page):
    browser.open(page, width=DESK)
    asked = [event["request"]["url"] for event in browser.events("Network.requestWillBeSent")]
    assert asked == [page.as_uri()]
    said = browser.events("Log.entryAdded", "Runtime.consoleAPICalled", "Runtime.exceptionThrown")
    assert said == []


@pytest.mark.parametrize("width", [320, PHONE, DESK])
def test_nothing_has_to_be_scrolled_sideways(browser, page, width):
    browser.open(page, width=width)
    assert browser.evaluate("innerWidth") == width
    assert browser.evaluate("document.documentElement.scrollWidth") <= width
    wide = "[...document.querySelectorAll('body *')].filter(e => e.getBoundingClientRect().right > innerWidth + 0.5)"
    assert browser.evaluate(f"{wide}.map(e => e.tagName + ' ' + e.textContent.slice(0, 40))") == []


@pytest.mark.parametrize("dark", [False, True], ids=["day", "night"])
@pytest.mark.parametrize("width", [PHONE, DESK])
def test_everybody_can_read_it(browser, page, width, dark):
    axe = pytest.importorskip("axe_core_python", reason="axe-core is not installed: pip install axe-core-python")
    browser.open(page, width=width, dark=dark)
    browser.ask("Page.setBypassCSP", enabled=True)
    browser.evaluate((resources.files(axe) / "axe.min.js").read_text(encoding="utf-8") + "; true")
    evaluate = browser.evaluate(AXE)
    assert evaluate["wrong"] == []
    assert evaluate["unsure"] == []
    checked = {
        "color-contrast",
        "landmark-one-main",
        "html-has-lang",
        "heading-order",
        "page-has-heading-one",
        "region",
    }
    assert checked <= set(evaluate["right"])


def test_night_is_dark_and_day_is_light(browser, page):
    colours = []
    for dark in (False, True):
        browser.open(page, width=PHONE, dark=dark)
        colours.append(browser.evaluate("getComputedStyle(document.body).backgroundColor"))
    day, night = ([int(part) for part in colour[4:-1].split(",")] for colour in colours)
    assert min(day) > 240
    assert max(night) < 60
