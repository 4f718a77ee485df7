"""Pages built as papers build theirs give the article whole, with who wrote it and when, and nothing of what stands around it."""

from __future__ import annotations

import re
from datetime import date

import pytest
from tests.exchange.readers import paper_pages as pages

from recoupe.exchange.readers.values import ReadingRemark

MARCH_5 = date(2025, 3, 5)
SOURCES = {"public_radio": "Radio Fil", "world_radio": "Radio Fil"}
AUTHORS = {"conservative_daily": "Ana Vidal, AFP"}
WITHOUT_SUBHEAD = {"live", "quebec"}
#: pages that name their author only in a line with other words, once their scripts are gone
AUTHOR_IN_SCRIPTS = {"light_page", "live"}


def without_scripts(page: bytes) -> bytes:
    """Return a page as browsers save it that leave scripts out, and what these say to machines with them."""
    return re.sub(rb"<script.*?</script>", b"", page, flags=re.DOTALL)


def in_order(text, wanted):
    places = [text.find(words) for words in wanted]
    return places == sorted(places) and -1 not in places


@pytest.mark.parametrize("name", pages.PAGES)
@pytest.mark.parametrize("saved", [bytes, without_scripts])
def test_the_whole_article_comes_in_once_and_in_order(read, name, saved):
    text = read("page.html", saved(pages.PAGES[name]()))[0].text
    assert in_order(text, (pages.TITLE, pages.STANDFIRST, *pages.PARAGRAPHS))
    assert name in WITHOUT_SUBHEAD or in_order(text, (pages.PARAGRAPHS[1], pages.SUBHEAD, pages.PARAGRAPHS[2]))
    for words in (pages.TITLE, pages.STANDFIRST, *pages.PARAGRAPHS):
        assert text.count(words) == 1, words


@pytest.mark.parametrize("name", [*pages.PAGES, "behind_a_wall"])
@pytest.mark.parametrize("saved", [bytes, without_scripts])
def test_no_figure_of_what_stands_around_the_article_comes_in(read, name, saved):
    text = read("page.html", saved(getattr(pages, name)()))[0].text
    assert [figure for figure in pages.FOREIGN if figure in text] == []


@pytest.mark.parametrize("name", pages.PAGES)
def test_a_page_says_where_it_is_from_who_wrote_it_and_when(read, name):
    article = read("page.html", pages.PAGES[name]())[0]
    assert (article.title, article.source) == (pages.TITLE, SOURCES.get(name, "Le Fil"))
    assert (article.author, article.published) == (AUTHORS.get(name, "Ana Vidal"), MARCH_5)
    assert article.url == pages.ADDRESS
    assert article.remarks == ()


@pytest.mark.parametrize("name", pages.PAGES)
def test_a_page_that_was_saved_without_its_scripts_still_says_when_it_was_published(read, name):
    article = read("page.html", without_scripts(pages.PAGES[name]()))[0]
    assert (article.title, article.published) == (pages.TITLE, MARCH_5)
    assert article.source == ("Fil local" if name == "blog_engine" else SOURCES.get(name, "Le Fil"))
    assert article.author == ("" if name in AUTHOR_IN_SCRIPTS else "Ana Vidal")


def test_a_page_behind_a_wall_breaks_off_and_says_so(read):
    article = read("page.html", pages.behind_a_wall())[0]
    assert article.remarks == (ReadingRemark.PREVIEW,)
    assert in_order(article.text, (pages.TITLE, pages.STANDFIRST, *pages.PARAGRAPHS[:2]))
    assert article.text.endswith("…")


def test_words_of_an_article_are_kept_whatever_their_elements_are_called(read):
    body = "".join(f"<p>{words}</p>" for words in pages.PARAGRAPHS)
    page = (
        f'<html><body class="newsletter-page"><div class="comments related"><article class="post tag-credit-agricole"><h1>{pages.TITLE}</h1>'
        f'{body}<p>Selon <a class="related" href="/x">un rapport de 51 pages</a>, le <span class="credit">crédit de 6 %</span> suffit.</p>'
        '<aside class="encadre"><h3>Repères</h3><p>L’ouvrage date de 1932 et mesure 214 mètres, pour 5 piles en pierre de taille.</p>'
        '</aside><figure class="share"><table><tr><td>an</td><td>212</td></tr></table><figcaption>Passages</figcaption></figure>'
        "</article></div></body></html>"
    )
    text = read("page.html", page.encode())[0].text
    assert in_order(text, pages.PARAGRAPHS)
    for words in ("un rapport de 51 pages, le crédit de 6 % suffit.", "214 mètres", "an\t212"):
        assert words in text


LONG = "Le pont de Rives, qui compte 12 500 passages par jour, fermera mardi pour dix mois de travaux, a dit la mairie."
SHORT = "Le bilan est de 14 blessés."


@pytest.mark.parametrize(
    "body",
    [
        f"<p>{LONG} {LONG}</p><p>{SHORT}</p>",
        f"<div><p>{LONG}</p><p>{LONG}</p><p>{LONG}</p></div><div class=pub></div><div><p>{SHORT}</p></div>",
        f"<section><p>{LONG} {LONG}</p></section><section><h2>La suite</h2><p>{SHORT}</p></section>",
    ],
    ids=["one paragraph", "an advertisement between", "sections"],
)
def test_the_last_words_come_in_though_most_of_the_prose_stands_before_them(read, body):
    page = f"<html><body><nav><a href=/>Accueil</a></nav><article><h1>Le pont ferme</h1>{body}</article></body></html>"
    assert SHORT in read("page.html", page.encode())[0].text
