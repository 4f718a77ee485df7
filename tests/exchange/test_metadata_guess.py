"""Title, date, source and address are taken from an article only when it says them clearly."""

from __future__ import annotations

from datetime import date

import pytest

from recoupe.exchange.metadata_guess import TITLE_LENGTH, guess

BODY = "\n\nLe conseil municipal a voté mardi le prolongement de la ligne, après deux ans de débats."


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("\n\n  Une ligne de plus  \n" + BODY, "Une ligne de plus"),
        ("# Une ligne de plus\n" + BODY, "Une ligne de plus"),
        ("19 avril 2025\n\nUne ligne de plus" + BODY, "Une ligne de plus"),
        ("Publié le 19/04/2025 à 7h\nUne ligne de plus" + BODY, "Une ligne de plus"),
        ("Source : Le Quotidien\nUne ligne de plus" + BODY, "Une ligne de plus"),
        ("https://example.org/ligne\nUne ligne de plus" + BODY, "Une ligne de plus"),
        (" date 2025-02 Une ligne de plus", "Une ligne de plus"),
        ("date : 2025-02-11\nUne ligne de plus", "Une ligne de plus"),
        ("2025, l’année du tramway\n" + BODY, "2025, l’année du tramway"),
        ("19 avril 2025", "ligne"),
    ],
)
def test_the_title_is_the_first_line_that_is_one(text, title):
    assert guess(text, file="ligne.txt").title == title


def test_a_first_line_that_is_a_paragraph_is_cut_between_words():
    title = guess("Le conseil municipal " * 30).title
    assert len(title) <= TITLE_LENGTH
    assert title.endswith(("Le conseil…", "municipal…", "Le…"))


def test_a_first_line_without_a_space_is_cut_too():
    assert guess("a" * 500).title == "a" * (TITLE_LENGTH - 1) + "…"


@pytest.mark.parametrize(
    "head",
    [
        "Titre\nPublié le 19 avril 2025",
        "Titre\nPublié le samedi 19 avril 2025 à 18h30",
        "Titre\nPubliée le 19/04/2025, mise à jour le 20/04/2025",
        "Titre\nPar Ana Vidal - Publié le 19.04.2025",
        "Titre\nMis en ligne le 19 avril 2025",
        "Titre\nDate de publication : 2025-04-19",
        "Titre\n19 avril 2025",
        "Titre\nSamedi 19 avril 2025, 18:30",
        "Titre\nle 19 AVRIL 2025",
        "Titre\n19 avr. 2025",
        "Publié le 19 avril 2025\nTitre",
        "date 2025-04-19 Titre",
        "NÎMES, 19 avril 2025 (AFP) – Titre",
    ],
)
def test_a_date_of_publication_that_is_said_is_taken(head):
    assert guess(head + BODY).published == date(2025, 4, 19)


@pytest.mark.parametrize(
    "head",
    [
        "Titre",
        "19 avril 2025\nTitre",  # sites print today's date above everything
        " date 2025-04 Titre",
        "Titre\nMis à jour le 19 avril 2025",
        "Titre\nLe rapport publié le 19 avril 2025 dit le contraire.",
        "Titre\nPublié le 19 avril 2025, ce rapport dit le contraire.",
        "Titre\nPublié le 31 février 2025",
        "Titre\nPublié le 19 avril",
        "Titre\nPublié le 19 avril 2025\n20 avril 2025",
        "Titre\n" + "Paragraphe.\n" * 30 + "19 avril 2025",
        "Le 19 avril 2025, le maire",
    ],
)
def test_a_date_that_may_be_another_is_not_taken(head):
    assert guess(head + BODY).published is None


@pytest.mark.parametrize(
    ("file", "text", "day"),
    [
        ("2025-04-19-tramway.txt", "Titre", date(2025, 4, 19)),
        ("tramway_2025-04-19.txt", "Titre\nPublié le 19 avril 2025", date(2025, 4, 19)),
        ("2025-04-18.txt", "Titre\nPublié le 19 avril 2025", None),
        ("2025-04-31.txt", "Titre", None),
        ("12025-04-199.txt", "Titre", None),
        ("20250419.txt", "Titre", None),
    ],
)
def test_the_name_of_the_file_may_tell_the_date_unless_the_text_disagrees(file, text, day):
    assert guess(text + BODY, file=file).published == day


@pytest.mark.parametrize(
    ("text", "source", "url"),
    [
        ("Titre\nSource : Le Quotidien\nTexte", "Le Quotidien", ""),
        ("Titre\nTexte\nsource: Le Quotidien ", "Le Quotidien", ""),
        ("Titre\nSource\u00a0: https://example.org/a?b=1\nTexte", "", "https://example.org/a?b=1"),
        ("Titre\nLien : https://example.org/a\nTexte", "", "https://example.org/a"),
        ("https://example.org/a\nTexte\nhttps://example.org/a", "", "https://example.org/a"),
        ("https://example.org/a\nTexte\nhttps://example.org/b", "", ""),
        ("Source : Le Quotidien\nTexte\nSource : La Gazette", "", ""),
        ("Titre\nVoir https://example.org/a pour le rapport\nTexte", "", ""),
        ("Titre\nLa source : personne ne sait\nTexte", "", ""),
        ("Titre\nSource : " + "mot " * 60, "", ""),
    ],
)
def test_source_and_address_are_taken_from_a_line_that_says_so(text, source, url):
    found = guess(text)
    assert (found.source, found.url) == (source, url)
