"""What was copied elsewhere becomes an article to check: plain text, a piece of a page, a whole page."""

from __future__ import annotations

from datetime import date

import pytest

from recoupe.services.paste import pasted
from recoupe.services.problems import NothingToPaste


def test_plain_text_keeps_its_lines_and_says_what_it_can():
    article = pasted(text="Le tram s’arrête\r\n\r\nPublié le 4 mars 2025\rLes rames attendent.")
    assert article.text == "Le tram s’arrête\n\nPublié le 4 mars 2025\nLes rames attendent."
    assert (article.title, article.published) == ("Le tram s’arrête", date(2025, 3, 4))


def test_a_page_counts_for_more_than_the_plain_text_beside_it():
    html = "<nav>Accueil</nav><h1>Le tram</h1><p>Trois rames.</p>"
    article = pasted(text="Accueil Le tram Trois rames.", html=html, url="https://fil.example/tram")
    assert (article.text, article.title, article.url) == (
        "Le tram\n\nTrois rames.",
        "Le tram",
        "https://fil.example/tram",
    )


def test_a_page_of_nothing_but_scripts_gives_way_to_the_plain_text():
    assert pasted(text="Titre", html="<script>1</script>").text == "Titre"


@pytest.mark.parametrize("text", ["", " \n\t", "a\0b", "\ud800 x"])
def test_what_holds_no_words_is_refused_in_one_sentence(text):
    with pytest.raises(NothingToPaste, match="no text to paste"):
        pasted(text=text)
