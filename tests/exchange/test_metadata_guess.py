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
        "Titre\nPublié le : 19/04/2025 - 08:15 Modifié le : 20/04/2025 - 10:02",
        "Titre\nModifié le : 20/04/2025 - 10:02 Publié le : 19/04/2025 - 08:15",
        "Titre\nPar L.M. avec AFP, le 19/04/2025 à 18:22",
        "Titre\nAFP, publié le samedi 19 avril 2025 à 07h02",
        "Titre\nPar Belga, le 19 avril 2025",
        "Titre\n19 avril 2025 à 08:15 - mise à jour 19 avril 2025 à 09:40",
        "Titre\nPublié à 4 h 00 HNE le 19 avril 2025",
        "Titre\nPublie\u0301 le 19 avril 2025",
        "Titre\nÉconomie, samedi 19 avril 2025 - 412 mots, p. 12",
        "Titre\n2025-04-19T06:02:11+02:00",
        "Titre\nSat, 19 Apr 2025 08:00:00 +0200",
        "Titre\nPublished April 19, 2025",
        "Titre\nfranceinfo avec AFP Publié le 19/04/2025 08:15 Mis à jour le 20/04/2025 09:00",
        "Titre\n19.04.2025, 08:15",
        "Titre\nPublié le 19/04/25 à 07:12",
        "Titre\nSociété - 19 avril 2025",
        "Titre\nLOMÉ (Togo), 19 avril 2025 (ATOP) – " + "Le pont est fermé depuis trois jours. " * 6,
        "Titre\nLomé, 19 avr. 2025(ATOP)-Le pont ferme.",
        "Titre\n19 avril 2025| Anne Martin",
        "Titre\n19 avril 2025 • Nîmes • Temps de lecture : 3 min",
        "Titre\n19 avril 2025 - 23h49 - Nîmes - Écrit par :",
        "Titre\nBillet de blog 19 avril 2025",
        "Le journal du 18 avril 2025 Publié le 19/04/2025 16:21 Mis à jour le 20/04/2025 08:00 " + "Durée 8 min. " * 8,
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
        "Titre\nModifié le 19/04/2025 à 10:02",
        "Titre\nDépart du 19 avril 2025",
        "Titre\nConsulté le 19 avril 2025",
        "Le rapport publié le 19 avril 2025 fait débat",
        "Titre\n19 avril 2025 | au palais des congrès",
        "Titre\n19 avril 2025 - Palais des Congrès",
        "Titre\nLe 19 avril 2025 sera publié le rapport",
        "Titre\nLe décret publié le 19/04/2025 fait débat",
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
    guessed = guess(text)
    assert (guessed.source, guessed.url) == (source, url)


@pytest.mark.parametrize(
    ("head", "source", "author"),
    [
        ("PARIS, 5 mars 2025 (AFP) - Un pont ferme.", "AFP", ""),
        ("Paris (AFP) – Un pont ferme.", "AFP", ""),
        ("BRUXELLES, 05/03 (BELGA) = Un pont ferme.", "Belga", ""),
        ("AFP, publié le mercredi 5 mars 2025", "AFP", ""),
        ("Par Reuters, 5 mars 2025 à 18:02", "Reuters", ""),
        ("Keystone-ATS / 5 mars 2025", "Keystone-ATS", ""),
        ("Par L.M. avec AFP, le 11/03/2025", "", "L.M."),
        ("Par Anne Martin | Publié le 05/03/25", "", "Anne Martin"),
        ("Rédigé par Jean Dupont le 5 mars 2025", "", "Jean Dupont"),
        ("Par ailleurs, l’AFP confirme", "", ""),
        ("L’AFP a publié un rapport (AFP) sur la presse", "", ""),
    ],
)
def test_the_agency_is_the_source_of_what_it_sent_and_who_signed_is_its_author(head, source, author):
    guessed = guess("Titre\n" + head + BODY)
    assert (guessed.source, guessed.author) == (source, author)


def test_a_title_in_capitals_that_begins_with_par_is_no_byline():
    guessed = guess("PAR TEMPS DE CRISE, LE LUXE PROGRESSE\n\nPAR ANNE MARTIN" + BODY)
    assert (guessed.title, guessed.author) == ("PAR TEMPS DE CRISE, LE LUXE PROGRESSE", "ANNE MARTIN")


@pytest.mark.parametrize(
    ("end", "source", "author"),
    [
        (" (Belga)", "Belga", ""),
        (" » (ats / photo : Keystone)", "ATS", ""),
        ("\n\n(AFP)\n", "AFP", ""),
        ("\nAnne Martin, La Presse Canadienne", "La Presse canadienne", "Anne Martin"),
        (" (avec AFP)", "", ""),
        ("\nPhotos Anne Martin, AFP", "", ""),
        ("\nLyon, AFP", "", ""),
        (" Il cite une dépêche de l’agence (AFP", "", ""),
    ],
)
def test_the_last_line_may_name_the_agency_and_who_signed(end, source, author):
    guessed = guess("Titre" + BODY + end)
    assert (guessed.source, guessed.author) == (source, author)


@pytest.mark.parametrize(
    ("line", "author"),
    [
        ("Anne Martin, envoyée spéciale", "Anne Martin"),
        ("Anne Martin, correspondante à Nîmes", "Anne Martin"),
        ("Anne Martin, journaliste, est morte lundi", ""),
        ("Anne Martin, maire de Nîmes", ""),
    ],
)
def test_who_stands_with_a_role_in_a_line_wrote_the_text(line, author):
    assert guess("Titre\n" + line + BODY).author == author


@pytest.mark.parametrize(
    ("head", "author"),
    [
        ("Le Fil\nÉconomie, samedi 19 avril 2025 - 412 mots, p. BPU12\n\nVerdal recule\nAUBIN Claire", "AUBIN Claire"),
        ("Le Fil, no. 25012\nsamedi 19 avril 2025 512 mots, p. 9\n\nVerdal recule", ""),
        ("Verdal recule\nClaire Aubin\n412 mots\n19 avril 2025\nLe Fil\nFIL\nFrançais\n© 2025 Le Fil", "Claire Aubin"),
        ("Verdal recule\n412 mots\n19 avril 2025\n08:15\nLe Fil", ""),
        (
            "Verdal recule\nLe Fil\n19 avril 2025 samedi\n© 2025\nLength: 412 words\nByline: Claire Aubin\nBody",
            "Claire Aubin",
        ),
        (
            "Verdal recule\nLe Fil\nSamedi 19 Avril 2025\n\nRubrique : Éco\nLongueur : 412 mots\nAuteur : C. Aubin",
            "C. Aubin",
        ),
    ],
    ids=["europresse", "europresse-number", "factiva", "factiva-time", "nexis-uni", "nexis-french"],
)
def test_the_head_of_a_press_database_is_read_as_one(head, author):
    guessed = guess(head + BODY)
    assert (guessed.title, guessed.source, guessed.author) == ("Verdal recule", "Le Fil", author)
    assert guessed.published == date(2025, 4, 19)
