"""What was copied elsewhere becomes an article to check: plain text, a piece of a page, a whole page."""

from __future__ import annotations

import sys
import threading
import time
from datetime import date

import pytest

from recoupe.exchange.readers.limits import Limits
from recoupe.exchange.readers.subprocess_reader import SubprocessReader, command
from recoupe.services.paste import LIMIT, Copied, PasteService
from recoupe.services.problems import (
    LayoutTooLarge,
    LayoutTooSlow,
    LayoutUnread,
    NothingToPaste,
    PageNotPasted,
    TooMuchToPaste,
)

PAGE = "<p>Le bilan est de <del>12</del> 14 morts, 12 500<sup>1</sup> blessés.</p>"
READ = "Le bilan est de 14 morts, 12 500 blessés."
PLAIN = "Le bilan est de 12 14 morts, 12 5001 blessés."


def child(body):
    """Return how to start a process that answers requests with ``body``, as the one that reads is asked."""
    loop = f"import sys,json,time\nfor line in sys.stdin.buffer:\n asked=json.loads(line)\n {body}"
    return [sys.executable, "-c", loop]


@pytest.fixture(scope="module")
def reading():
    """The service with the process that everybody has."""
    service = PasteService()
    service.read(Copied(html="<p>Deux</p>"))  # the process is there before any test, and stays
    yield service
    service.close()


@pytest.fixture
def limited():
    """A way to have a service with another process, or other limits."""
    services = []

    def make(body=None, **limits):
        limits = Limits(**({"seconds": 10, "size": 50} | limits))
        start = child(body) if body else command()
        services.append(PasteService(limits=limits, reader=SubprocessReader(limits=limits, start=start)))
        return services[-1]

    yield make
    for service in services:
        service.close()


def test_plain_text_keeps_its_lines_and_says_what_it_can(reading):
    article = reading.read(Copied("Le tram s’arrête\r\n\r\nPublié le 4 mars 2025\rLes rames attendent.")).article
    assert article.text == "Le tram s’arrête\n\nPublié le 4 mars 2025\nLes rames attendent."
    assert (article.title, article.published) == ("Le tram s’arrête", date(2025, 3, 4))


def test_a_page_counts_for_more_than_the_plain_text_beside_it(reading):
    html = "<nav>Accueil</nav><h1>Le tram</h1><p>Trois rames.</p>"
    article = reading.read(Copied("Accueil Le tram Trois rames.", html, "https://fil.example/tram")).article
    assert (article.text, article.title, article.url) == (
        "Le tram\n\nTrois rames.",
        "Le tram",
        "https://fil.example/tram",
    )


def test_what_is_struck_or_raised_on_a_page_is_no_figure_of_it(reading):
    pasted = reading.read(Copied(PLAIN, PAGE))
    assert (pasted.article.text, pasted.remark) == (READ, None)


def test_a_page_of_nothing_but_scripts_gives_way_to_the_plain_text(reading):
    pasted = reading.read(Copied("Titre", "<script>1</script>"))
    assert (pasted.article.text, pasted.remark) == ("Titre", None)


@pytest.mark.parametrize("text", ["", " \n\t", "a\0b", "\ud800 x"])
def test_what_holds_no_words_is_refused_in_one_sentence(reading, text):
    with pytest.raises(NothingToPaste, match="no text to paste"):
        reading.read(Copied(text))


def test_half_a_character_in_a_page_becomes_the_sign_for_one_that_is_missing(reading):
    assert reading.read(Copied(html="<p>Trois \ud83d rames</p>")).article.text == "Trois \ufffd rames"


@pytest.mark.parametrize(
    "unit",
    ["<", "<!--", "<![", "<![CDATA[", "<a ", "<a b='", "<p a='x' b", "</", "<?", "&#", "<b>", "<q>", "<sup>", "<del>"],
)
def test_odd_markup_of_three_hundred_thousand_characters_is_read_within_the_limit(reading, unit):
    pasted = reading.read(Copied("Trois rames.", "<p>Trois rames.</p>" + unit * (300_000 // len(unit))))
    assert pasted.article.text.startswith("Trois rames.")
    assert pasted.remark is None


@pytest.mark.parametrize(
    ("body", "limits", "remark"),
    [
        ("time.sleep(60)", {"seconds": 1}, LayoutTooSlow),
        ("sys.exit(3)", {}, LayoutUnread),
        ("print('nonsense', flush=True)", {}, LayoutUnread),
        (
            "print(json.dumps({'problem': 'ReaderTooHungry', 'details': {'path': '', 'limit': 1}}), flush=True)",
            {},
            LayoutUnread,
        ),
        (None, {"size": 0}, LayoutTooLarge),
    ],
)
def test_a_page_that_breaks_a_limit_gives_way_to_the_plain_text_and_says_why(limited, body, limits, remark):
    service = limited(body, **limits)
    pasted = service.read(Copied(PLAIN, PAGE))
    assert pasted.article.text == PLAIN
    assert isinstance(pasted.remark, remark)
    assert "Pasted as plain text, because" in str(pasted.remark)
    assert "struck words" in str(pasted.remark)


def test_a_page_that_cannot_be_read_and_has_no_plain_text_is_refused(limited):
    with pytest.raises(PageNotPasted, match="nothing was pasted"):
        limited("sys.exit(3)").read(Copied(html=PAGE))


def test_after_a_page_that_ended_the_process_the_next_is_read(limited):
    service = limited()
    service.read(Copied(html=PAGE))
    service._reader._child.kill()
    service._reader._child.wait()
    assert service.read(Copied(html=PAGE)).article.text == READ


def test_a_text_longer_than_any_article_is_refused_with_its_length(reading):
    with pytest.raises(TooMuchToPaste, match=f"{LIMIT + 1}"):
        reading.read(Copied("a" * (LIMIT + 1)))


def test_nobody_waits_for_a_page_when_the_window_is_closed(limited):
    service, stop = limited("time.sleep(60)"), threading.Event()
    threading.Timer(0.3, stop.set).start()
    begun = time.monotonic()
    service.read(Copied(PLAIN, PAGE), stopped=stop.is_set)
    assert time.monotonic() - begun < 8
