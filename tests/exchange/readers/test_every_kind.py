"""A file of each kind gives its articles: their text as it was printed, and what the file says of them."""

from __future__ import annotations

from datetime import date

import pytest
from tests.exchange.readers import making

from recoupe.exchange.readers.values import Found, ReadingRemark

MARCH_5, MARCH_14 = date(2025, 3, 5), date(2026, 3, 14)
KINDS = making.every_kind()

#: name, how many articles, and of the first: title, source, author, day
SAID = [
    ("page.html", 1, "Le pont ferme", "Le Fil", "Ana Vidal", MARCH_5),
    ("page.mhtml", 1, "Le pont ferme", "Le Fil", "", None),
    ("article.docx", 1, "Le pont ferme", "", "", MARCH_5),
    ("article.odt", 1, "Le pont ferme", "", "", None),
    ("article.rtf", 1, "Le pont ferme", "", "", MARCH_5),
    ("lettre.eml", 1, "Le pont ferme", "Le Fil", "", MARCH_5),
    ("boite.mbox", 2, "Le pont ferme", "Le Fil", "", MARCH_5),
    ("flux.rss", 1, "L’été du pont", "Le Fil", "", date(2025, 3, 8)),
    ("flux.atom", 1, "Le pont & la rive", "Le Fil", "Ana Vidal", date(2025, 3, 8)),
    ("depeche.xml", 1, "Le pont ferme", "AFP", "", date(2024, 7, 10)),
    ("g2.xml", 1, "Le pont ferme", "AFP", "Ana Vidal", MARCH_14),
    ("nitf.xml", 1, "Le pont ferme", "AFP", "Ana Vidal", MARCH_14),
    ("ninjs.json", 1, "Le pont ferme", "AFP", "Ana Vidal", MARCH_14),
    ("ninjs1.json", 1, "Le pont ferme", "AFP", "Ana Vidal", MARCH_14),
    ("europresse.HTML", 2, "Le pont ferme", "Le Fil", "Ana Vidal, Luc Petit", MARCH_14),
    ("europresse-2015.html", 1, "Le pont ferme", "Le Fil", "", date(2015, 3, 14)),
    ("factiva.html", 2, "Le pont ferme", "Le Fil", "", MARCH_14),
    ("factiva.xml", 1, "Le pont ferme", "Le Fil", "", date(2012, 3, 14)),
    ("factiva.txt", 2, "Le pont ferme", "Le Fil", "Ana Vidal", MARCH_14),
    ("factiva.rtf", 2, "Le pont ferme", "Le Fil", "Ana Vidal", MARCH_14),
    ("nexis.txt", 10, "Le pont 1 ferme", "Le Fil", "Ana Vidal", date(2019, 12, 1)),
    ("nexis.docx", 2, "Le pont ferme", "Le Fil", "Ana Vidal", date(2019, 7, 4)),
    ("colonnes.pdf", 1, "Le pont de Rives ferme", "", "", None),
    ("archive.warc.gz", 1, "Le pont ferme", "Le Fil", "Ana Vidal", MARCH_5),
    ("archive.wacz", 1, "Le pont ferme", "Le Fil", "Ana Vidal", MARCH_5),
    ("presse.tei", 2, "Le pont ferme", "Le Fil", "", date(1932, 3, 14)),
    ("page.alto", 1, "L’été, le gouvernement paie 3,5 millions.", "", "", None),
    ("table.csv", 2, "Le pont ferme", "Le Fil", "", MARCH_14),
    ("table.xlsx", 2, "Le pont ferme", "Le Fil", "", MARCH_14),
    ("table.ods", 2, "Le pont ferme", "Le Fil", "", MARCH_14),
    ("table.jsonl", 2, "Le pont ferme", "Le Fil", "", MARCH_14),
    ("article.txt", 1, "Le pont ferme", "", "", MARCH_5),
]


def test_there_is_a_test_for_every_kind():
    assert {name for name, *_ in SAID} == set(KINDS)


@pytest.mark.parametrize(("name", "count", "title", "source", "author", "day"), SAID, ids=[name for name, *_ in SAID])
def test_a_file_gives_its_articles_and_what_it_says_of_them(read, name, count, title, source, author, day):
    articles = read(name, KINDS[name])
    assert len(articles) == count
    first = articles[0]
    assert (first.title, first.source, first.author, first.published) == (title, source, author, day)


@pytest.mark.parametrize("name", sorted(KINDS))
def test_the_figure_is_in_the_text_as_it_was_printed_and_nothing_of_the_file_around_it(read, name):
    text = read(name, KINDS[name])[0].text
    assert "3,5" in text
    assert "million" in text
    for markup in ("<p", "</", "{\\", "\\par", "xmlns", "@type", "&nbsp;", "\r", "\x00", "Accueil", "Mentions légales"):
        assert markup not in text, markup


@pytest.mark.parametrize("name", ["article.docx", "article.rtf", "colonnes.pdf"])
def test_a_power_stays_one(read, name):
    assert "10⁹ litres" in read(name, KINDS[name])[0].text


@pytest.mark.parametrize("name", ["article.odt", "lettre.eml", "colonnes.pdf"])
def test_the_number_of_a_note_never_joins_the_figure_before_it(read, name):
    text = read(name, KINDS[name])[0].text
    assert "euros1" not in text
    assert "5001" not in text


def test_what_was_deleted_struck_or_hidden_in_a_document_is_out_and_what_was_inserted_is_in(read):
    article = read("a.docx", making.word())[0]
    assert "Quatorze blessés" in article.text
    for gone in ("douze", "caché", "barré"):
        assert gone not in article.text
    assert article.remarks == (ReadingRemark.TRACKED_CHANGES,)
    text = read("a.rtf", making.rtf())[0].text
    assert "14 morts" in text
    assert "1214" not in text
    assert "caché" not in text
    assert "😀" in text


def test_footnotes_are_marked_as_such_below_the_text(read):
    text = read("a.odt", making.opendocument())[0].text
    assert text.endswith("[1] Selon la mairie.")
    assert "d’euros, dit-elle." in text


@pytest.mark.parametrize("name", ["article.docx", "article.odt", "nitf.xml"])
def test_the_rows_of_a_table_are_lines_and_its_cells_are_parted_by_tabs(read, name):
    assert "an\teuros\n" in read(name, KINDS[name])[0].text + "\n" or "an\teuros" in read(name, KINDS[name])[0].text


def test_the_columns_of_a_pdf_are_read_one_after_the_other_without_its_running_heads(read):
    text = read("a.pdf", making.columns_pdf())[0].text
    assert text.count(making.LONG) == 30
    assert "mercredi 5 mars" not in text
    assert "quatre-vingt-dix pour" in text
    assert "- " not in text


def test_words_that_the_end_of_a_line_cut_are_joined_and_compounds_keep_their_hyphen(read):
    text = read("a.pdf", making.cut_pdf())[0].text
    assert text == "Le gouvernement compte vingt-trois morts, dit Jean-Pierre, en 2024 et il l’a peut-être su."


def test_a_text_of_ten_articles_becomes_ten_with_their_paragraphs_unwrapped(read):
    articles = read("n.txt", making.nexis_text(10).encode())
    assert [article.published.day for article in articles] == list(range(1, 11))
    assert articles[3].text == (
        "Le pont 4 ferme\n\nLe pont de Rives ferme mardi pour des travaux de réfection, a annoncé la mairie, qui paie "
        "3,5 millions d’euros.\n\nIl rouvrira en mai."
    )


def test_a_press_database_is_read_without_what_it_adds(read):
    first, second = read("e.html", making.europresse())
    assert first.text == "Le pont ferme\n\nLe pont coûte 3,5 millions d’euros.\n\nIl rouvrira en mai."
    assert first.url == "https://fil.example/p"
    assert ReadingRemark.CONFLICTING_DATES in first.remarks  # the number of the document says the 13th
    assert ReadingRemark.PREVIEW in second.remarks
    with_index, without = read("f.html", making.factiva_page())
    assert with_index.text == "Le pont ferme.\n\nIl coûte 3,5 millions d’euros."
    assert (without.text, without.source, without.author) == ("Autre titre\n\nUn texte.", "La Gazette", "Ana Vidal")


def test_the_text_of_an_agency_is_without_initials_and_says_when_it_is_a_correction(read):
    article = read("a.xml", making.newsml())[0]
    assert article.text.endswith("Il rouvrira.")
    assert article.remarks == (ReadingRemark.CORRECTED,)


def test_a_feed_says_that_it_has_standfirsts_only_and_no_caption(read):
    article = read("f.rss", making.rss())[0]
    assert article.remarks == (ReadingRemark.STANDFIRST,)
    assert "Légende" not in article.text
    assert article.url == "https://fil.example/p"


def test_what_a_page_says_to_machines_counts_before_its_text(read):
    head = '<meta property="og:site_name" content="Le Fil"><meta name="dc.date" content="2025-03-05">'
    article = read("p.html", making.page(head=head, body="<p>Publié le 6 mars 2025</p><p>Texte du pont.</p>"))[0]
    assert (article.source, article.published) == ("Le Fil", MARCH_5)
    assert article.found["published"] is Found.METADATA
    article = read("p.html", making.page(body="<p>Publié le 6 mars 2025</p><p>Texte du pont.</p>"))[0]
    assert (article.published, article.found["published"]) == (date(2025, 3, 6), Found.HEAD)


@pytest.mark.parametrize(
    ("comment", "address"),
    [
        ("<!-- saved from url=(0024)https://fil.example/pont -->", "https://fil.example/pont"),
        (
            "<!--\n Page saved with SingleFile \n url: https://fil.example/pont \n saved date: Wed Mar 05 2025 -->",
            "https://fil.example/pont",
        ),
    ],
)
def test_a_page_that_a_browser_saved_says_where_it_came_from(read, comment, address):
    data = making.page().replace(b"<html", comment.encode() + b"<html")
    assert read("p.html", data)[0].url == address


@pytest.mark.parametrize("declared", ["iso-8859-1", "windows-1252", "utf-8"])
def test_a_page_in_an_old_encoding_keeps_its_accents(read, declared):
    data = (
        making.page()
        .replace(b"charset=utf-8", f"charset={declared}".encode())
        .decode()
        .encode("cp1252" if declared != "utf-8" else "utf-8", "replace")
    )
    assert "coûte 3,5 millions d’euros" in read("p.html", data)[0].text


def test_what_a_class_of_the_page_strikes_out_is_left_out(read):
    style = (
        "<style>\n<!--\nspan.msoDel\n\t{mso-style-type:export-only;\n\ttext-decoration:line-through;}\n-->\n</style>"
    )
    body = f"<p>{making.LONG}</p><p>Le bilan est de <span class=msoDel>12</span> 14 blessés.</p>"
    page = making.page(body=body).replace(b"</head>", style.encode() + b"</head>")
    assert page.count(b"msoDel") == 2
    assert "Le bilan est de 14 blessés." in read("p.html", page)[0].text


def test_a_long_page_is_read_with_its_tables_lists_and_quotes_and_without_what_was_struck(read):
    body = "".join(f"<p>{making.LONG} {number}</p>" for number in range(8)) + (
        "<table><tr><th>an</th><th>passages</th></tr><tr><td>2024</td><td>12 500</td></tr></table>"
        "<p>Le bilan est de <del>12</del> 14 blessés, et 97,4<sup><a href='#n1'>1</a></sup> milliards de litres, soit "
        "3 × 10<sup>6</sup> pour la ville, qui en compte <s>beaucoup</s> assez pour que cette phrase soit gardée.</p>"
        "<ul><li>un premier point de la liste des travaux</li><li>un second point de la liste des travaux</li></ul>"
    )
    text = read("p.html", making.page(body=body))[0].text
    assert text.count(making.LONG) == 8
    assert "an\tpassages\n2024\t12 500" in text
    assert "est de 14 blessés, et 97,4 milliards de litres, soit 3 × 10⁶ pour la ville, qui en compte assez" in text
    assert "un premier point de la liste des travaux\nun second point" in text
