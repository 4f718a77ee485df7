"""Pieces of web pages: their words in lines as a reader sees them, and nothing that is no part of the article."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from recoupe.exchange.web_text import web_text

PIECES = [
    ("<p>Un.</p><p>Deux.</p>", "Un.\n\nDeux."),
    ("<p>Un<p>Deux", "Un\n\nDeux"),
    ("<h1>Titre <em>fort</em></h1>\n<p>Le\n  corps</p>", "Titre fort\n\nLe corps"),
    ("a<br>b<br/>c", "a\nb\nc"),
    ("<ul>\n <li>12 morts</li>\n <li>3 <b>bles</b>sés</li>\n</ul>fin", "12 morts\n3 blessés\n\nfin"),
    ("<table><tr><th>an</th><th>euros</th></tr><tr><td>2024</td><td>3 M€</td></tr></table>", "an\teuros\n2024\t3 M€"),
    ("<p>97,4&nbsp;milliards d&rsquo;euros</p>", "97,4\xa0milliards d’euros"),
    ("<p>Avant</p><script>alert('<p>')</script><style>p{}</style><p>Après</p>", "Avant\n\nAprès"),
    (
        "<nav><ul><li>Accueil</li></ul></nav><p>Texte</p><form><input>E-mail<button>Envoyer</button></form>",
        "Texte\n\nE-mail",
    ),
    ("<p>Vu <span style='display: none'>piège</span><span hidden>tu</span>clair</p>", "Vu clair"),
    ("<svg><text>logo</text></svg><p>Texte</p><button>Partager</button>", "Texte"),
    ("<p>Un <img src=x> deux</p>", "Un deux"),
    ("<blockquote>« Non »</blockquote>dit-il", "« Non »\n\ndit-il"),
    ("</p></div>Texte</nav>", "Texte"),
    ("3 < 4 & 5 > 4", "3 < 4 & 5 > 4"),
    ("Le bilan est de <del>12</del> <ins>14</ins> morts.", "Le bilan est de 14 morts."),
    ("<s>12 morts</s> 14 morts", "14 morts"),
    ("<span style='text-decoration: line-through'>45</span>54 millions", "54 millions"),
    ("<style>span.msoDel{color:red;text-decoration:line-through}</style><span class=msoDel>12</span>14", "14"),
    ("<style><!-- .old, p.x { text-decoration-line: line-through } --></style><b class='a old'>12</b>14", "14"),
    ("<style>@media print{.a{text-decoration:line-through}}</style><b class=a>12</b>", "12"),
    ("<style>@media print{.b{} .a{text-decoration:line-through}}</style><b class=a>12</b>", "12"),
    (
        "<style>.menu .a{text-decoration:line-through} .a:hover{text-decoration:line-through}</style><b class=a>12</b>",
        "12",
    ),
    ("<style>/* .a{text-decoration:line-through} */ .b{}</style><b class=a>12</b>", "12"),
    ("<p>Le bilan est de <s>12 morts</p><p>Suite</p>", "Le bilan est de\n\nSuite"),
    ("Il dit <q>oui, <q>non</q></q>.", "Il dit «\xa0oui, “non”\xa0»."),
]
RAISED = [
    ("97,4<sup>1</sup> milliards", "97,4 milliards"),
    ("97,4<sup><a href='#fn1'>1</a></sup> milliards", "97,4 milliards"),
    ("97,4<a href='#fn1'><sup>[1]</sup></a> milliards", "97,4 milliards"),
    ("12 500<sup>1, 2</sup> personnes", "12 500 personnes"),
    ("l’Insee<sup>3</sup>, dit", "l’Insee, dit"),
    ("3<sup>2</sup> %", "3 %"),
    ("10<sup>9</sup> litres", "10⁹ litres"),
    ("3 × 10<sup>12</sup> euros", "3 × 10¹² euros"),
    ("10<sup>-6</sup> g", "10⁻⁶ g"),
    ("120 m<sup>3</sup>/s sur 5 km<sup>2</sup>", "120 m³/s sur 5 km²"),
    ("1<sup>er</sup> mai, M<sup>me</sup> X, XIX<sup>e</sup>", "1er mai, Mme X, XIXe"),
    ("20<sup>h</sup>30", "20h30"),
    ("2 <sup>1</sup>/<sub>2</sub> kg, 4<sup>3</sup>/<sub>4</sub> kg", "2 1/2 kg, 4 3/4 kg"),
    ("1<sup>20</sup> €", "1,20 €"),
    ("1 €<sup>20</sup>", "1 €20"),
    ("la ville<sup>11</sup> verse 350<sup>12</sup> euros", "la ville verse 350 euros"),
    ("350<sup>12</sup> euros, dit l’office<sup>13</sup>", "350 euros, dit l’office"),
    ("1<sup>20</sup> € puis 1<sup>21</sup> €", "1,20 € puis 1,21 €"),
    ("10<sup>9</sup> litres à 2<sup>10</sup> €", "10⁹ litres à 2,10 €"),
    ("du CO<sub>2</sub>", "du CO2"),
    ("1 200<sup>a</sup> morts", "1 200 morts"),
]


@pytest.mark.parametrize(("html", "text"), PIECES)
def test_a_piece_of_a_page_becomes_the_lines_that_a_reader_sees(html, text):
    assert web_text(html).text == text


@pytest.mark.parametrize(("html", "text"), RAISED)
def test_what_is_raised_never_changes_a_figure(html, text):
    assert web_text(html).text == text


def test_a_whole_page_says_what_it_is_called_where_it_is_from_and_of_which_day():
    page = web_text(
        "<html><head><title>Le tram | Le Fil</title><meta property='og:title' content='Le  tram'>"
        "<meta property='og:site_name' content='Le Fil'><link rel=canonical href='https://fil.example/tram'>"
        "<meta name=date content='2025-03-04T08:00'></head><body><p>Corps<time datetime='2024-01-01'></time></body>"
    )
    assert (page.title, page.source, page.published[:10], page.url, page.text) == (
        "Le tram",
        "Le Fil",
        "2025-03-04",
        "https://fil.example/tram",
        "Corps",
    )


@given(st.text(alphabet="<>/pbrliscritx =\"'&;\n\té", max_size=60))
def test_whatever_is_pasted_is_read_without_an_error_and_without_empty_stretches(html):
    text = web_text(html).text
    assert "\n\n\n" not in text
    assert text == text.strip("\n")
