"""A fact sheet tells what was checked, where it is printed and who said so, and takes no word of it for markup."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.exchange.facts_at_hand import BLOG, FALSE, GAZETTE, RADIO, SHEET, VERIFIED, quotation

from recoupe.exchange.sheet_words import sheet_words
from recoupe.exchange.sheet_writing import as_markdown, sheet_html, sheet_markdown, sheet_print
from recoupe.exchange.web_address import web_address

VOID = {"meta", "br", "img", "link", "hr", "input"}


class Page(HTMLParser):
    """What a browser would make of a page: its tags with their attributes, and the text that one reads."""

    def __init__(self, page):
        super().__init__()
        self.tags, self.links, self.open, self.text = [], [], [], ""
        self.feed(page)
        self.close()

    def handle_starttag(self, tag, attributes):
        self.tags.append((tag, dict(attributes)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, text):
        if not {"style", "title"} & set(self.open):
            self.text += text

    def named(self, name):
        return [attributes for tag, attributes in self.tags if tag == name]


def page(sheet=SHEET):
    return Page(sheet_html(sheet, generator="recoupe 1", zone=UTC))


def test_the_sheet_says_the_value_who_checked_it_when_why_and_on_what():
    text = page().text
    for words in (
        "environ 5 à 7\u00a0km",
        "par Camille <b>Noël</b>, le 3 mai 2025, 12:00 UTC",
        "Les plans déposés le disent.",
        "Plans de la métropole, p. 12",
        "avril 2025",
        "la métropole",
    ):
        assert words in text


def test_markup_in_a_title_or_a_name_is_text():
    seen = page()
    assert not seen.named("script")
    assert not seen.named("b")
    assert "Un titre <script>alert(1)</script> & *gras*" in seen.text


def test_the_figure_is_marked_in_its_sentence():
    assert "La ligne B gagnera <mark>5 à 7 km</mark> d’ici à 2030." in sheet_html(SHEET, generator="x", zone=UTC)


def test_only_addresses_of_the_web_become_links():
    links = [element["href"] for element in page().named("a")]
    assert {link for link in links if not link.startswith("#")} == {GAZETTE.url}


def test_links_in_the_sheet_lead_to_places_in_it():
    seen = page()
    ids = {attributes["id"] for _, attributes in seen.tags if "id" in attributes}
    assert {element["href"][1:] for element in seen.named("a") if element["href"].startswith("#")} == {
        "fact-4",
        "fact-8",
        "fact-9",
    }
    assert {"fact-4", "fact-8", "fact-9"} <= ids
    assert {element["aria-labelledby"] for element in seen.named("section") + seen.named("article")} <= ids


def test_nothing_is_asked_of_anybody_else():
    written = sheet_html(SHEET, generator="x", zone=UTC)
    assert not re.search(r"@import|url\(|<(img|script|link|iframe|object|form)\b", written)
    (policy,) = [element["content"] for element in page().named("meta") if element.get("http-equiv")]
    assert "default-src 'none'" in policy


@pytest.mark.parametrize("language", ["fr", "en"])
def test_the_sheet_speaks_its_language(language):
    seen = page(replace(SHEET, language=language))
    assert seen.named("html")[0]["lang"] == language
    words = sheet_words(language)
    assert words["verified_facts"] in seen.text
    assert words["refuted_facts"] in seen.text
    assert "{" not in seen.text
    assert all(element["lang"] == "fr" for element in seen.named("blockquote"))


def test_both_languages_say_the_same_things():
    french, english = sheet_words("fr"), sheet_words("en")
    assert set(french) == set(english)
    for name, said in french.items():
        assert set(re.findall(r"{\w+}", said)) == set(re.findall(r"{\w+}", english[name])), name


def test_disputed_and_false_facts_stand_apart_and_open_ones_stay_out():
    text = page().text
    verified, refuted = text.index("Faits vérifiés"), text.index("Faits contestés ou faux")
    parts = text[verified:refuted], text[refuted:]
    assert ["Ligne B – longueur" in part for part in parts] == [True, False]
    assert ["Ligne B – coût" in part for part in parts] == [False, True]
    assert "Ligne B – ouverture" not in text


def test_copies_are_counted_once_and_named():
    text = page(replace(SHEET, facts=(VERIFIED,))).text
    assert "Sources indépendantes\u00a0: 1." in text
    assert "repris de «\u00a0Un titre <script>" in text
    apart = replace(VERIFIED, quotations=(quotation(GAZETTE), quotation(RADIO, "rounded")))
    assert "Sources indépendantes\u00a0: 2." in page(replace(SHEET, facts=(apart,))).text


def test_what_nobody_confirmed_is_never_a_source():
    fact = replace(VERIFIED, quotations=(quotation(GAZETTE), quotation(RADIO, "rounded", reviewed=None)))
    seen = page(replace(SHEET, facts=(fact,)))
    assert len(seen.named("blockquote")) == 1
    assert "sans que personne l’ait encore relu\u00a0: Radio Centre (5 à 7 km)" in seen.text


def test_a_contradiction_that_nobody_has_read_is_not_passed_over():
    fact = replace(VERIFIED, quotations=(quotation(GAZETTE), quotation(RADIO, "contradict", reviewed=None)))
    assert "≠ Radio Centre (5 à 7 km)" in page(replace(SHEET, facts=(fact,))).text


def test_a_verified_fact_that_rests_on_nothing_confirmed_stays_out():
    fact = replace(VERIFIED, quotations=(quotation(GAZETTE, reviewed=None),))
    assert "Aucun fait de ce dossier n’est encore vérifié" in page(replace(SHEET, facts=(fact,))).text


def test_a_dossier_without_checked_facts_says_so():
    seen = page(replace(SHEET, facts=()))
    assert "Aucun fait" in seen.text
    assert not seen.named("table")


def test_the_page_for_paper_says_the_same():
    seen = Page(sheet_print(SHEET, generator="x", zone=UTC))
    for words in ("environ 5 à 7\u00a0km", "Plans de la métropole, p. 12", "<script>alert(1)</script>", "Faux"):
        assert words in seen.text
    assert not seen.named("script")


def test_markdown_is_readable_and_nothing_in_it_is_markup():
    written = sheet_markdown(SHEET, generator="x", zone=UTC)
    assert written.startswith("# Tramway &amp; &lt;compagnie&gt;\n")
    assert "> 👩‍🚒 La ligne B gagnera **5 à 7 km** d’ici à 2030." in written
    assert (
        "[Un titre &lt;script&gt;alert(1)&lt;/script&gt; &amp; \\*gras\\*](<https://example.org/a?b=1&amp;c=2>)"
        in written
    )
    assert "1\\. \\[Un lien\\](javascript:x) \\| tube" in written
    assert "<" not in written.replace("](<", "")
    assert "{" not in written


@given(st.text(max_size=60))
def test_any_words_stay_on_one_line_and_begin_nothing(words):
    shown = as_markdown(words)
    assert not re.search(r"[\n\r\v\f\x85\u2028\u2029]", shown)
    assert "<" not in shown
    assert not re.match(r"[-+=>#]|[0-9]+[.)]", shown)
    assert not re.search(r"(?<!\\)(?:\\\\)*[`*_\[\]|~]", shown)


@given(st.text(max_size=40), st.text(max_size=40), st.text(max_size=40))
def test_any_words_in_a_page_are_read_as_they_are(subject, title, quote):
    article = replace(BLOG, title=title)
    fact = replace(FALSE, subject=subject, quotations=(replace(quotation(article), figure=quote),))
    seen = page(replace(SHEET, dossier=title, facts=(fact,)))
    assert {tag for tag, _ in seen.tags} <= ALLOWED
    assert not seen.open


ALLOWED = {
    *("html", "head", "meta", "title", "style", "body", "header", "main", "section", "article", "footer"),
    *("h1", "h2", "h3", "h4", "p", "ul", "li", "table", "thead", "tbody", "tr", "th", "td"),
    *("a", "span", "strong", "blockquote", "mark", "cite", "time"),
}


@pytest.mark.parametrize(
    ("address", "link"),
    [
        ("https://example.org/a b", ""),
        (" https://example.org/a ", "https://example.org/a"),
        ("HTTP://EXAMPLE.org", "HTTP://EXAMPLE.org"),
        ("https:///nowhere", ""),
        ("javascript:alert(1)", ""),
        ("data:text/html,x", ""),
        ("//example.org", ""),
        ("https://[broken", ""),
        ("https://example.org/\n", "https://example.org/"),
        ('https://example.org/"x', ""),
    ],
)
def test_what_leads_to_the_web(address, link):
    assert web_address(address) == link
