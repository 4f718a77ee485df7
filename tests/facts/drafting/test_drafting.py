"""What a fact form is filled with before anyone types."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from recoupe.facts.drafting import draft
from recoupe.facts.drafting.attributes import Around, named_attribute, told_attribute
from recoupe.facts.drafting.subjects import is_loose
from recoupe_db.records import (
    Article,
    ArticleId,
    ArticleState,
    DossierId,
    Kind,
    Label,
    Mention,
    MentionId,
    MentionState,
    Origin,
    Reading,
)


def article(text: str) -> Article:
    moment = datetime(2025, 3, 4, tzinfo=UTC)
    day = date(2025, 3, 4)
    return Article(
        ArticleId(1), DossierId(1), "Titre", "a.txt", "", "", day, text, "0" * 64, ArticleState.TO_READ, moment
    )


def mention(text: str, words: str, label: Label | Kind, state: MentionState = MentionState.PENDING) -> Mention:
    start = text.index(words)
    reading = Reading(label) if isinstance(label, Kind) else None
    return Mention(
        MentionId(start),
        ArticleId(1),
        start,
        start + len(words),
        words,
        label,
        reading,
        state,
        Origin.RULE,
        1,
        "",
        "",
        None,
    )


CASES = [
    (
        "La régie Aqualia a perdu 3 millions d’euros.",
        "3 millions d’euros",
        Kind.MONEY,
        {"Aqualia": Label.ORG},
        "Aqualia",
        "",
    ),
    (
        "Selon Météo-Ville, le Lorne a monté de 4 mètres.",
        "4 mètres",
        Kind.QUANTITY,
        {"Météo-Ville": Label.ORG, "Lorne": Label.LOC},
        "Lorne",
        "Météo-Ville",
    ),
    (
        "Chez Aqualia, Paul Verdon, 52 ans, prend la suite.",
        "52 ans",
        Kind.AGE,
        {"Aqualia": Label.ORG, "Paul Verdon": Label.PER},
        "Paul Verdon",
        "",
    ),
    (
        "Selon Las Palmas Matin, la régie Aqualia a perdu 3 millions d’euros.",
        "3 millions d’euros",
        Kind.MONEY,
        {"Aqualia": Label.ORG},
        "Aqualia",
        "Las Palmas Matin",
    ),
    ("Aqualia signe. Il coûtera 2 millions.", "2 millions", Kind.NUMBER, {"Aqualia": Label.ORG}, "Aqualia", ""),
]


@pytest.mark.parametrize(("text", "words", "kind", "names", "subject", "says"), CASES)
def test_subject_and_source_come_from_the_sentence(text, words, kind, names, subject, says):
    figure = mention(text, words, kind)
    mentions = [mention(text, name, label) for name, label in names.items()]
    proposed = draft(article(text), figure, Reading(kind), mentions)
    assert (proposed.subject, proposed.attribution, proposed.date) == (subject, says, "2025-03-04")


def test_a_day_is_not_proposed_to_hold_as_of_the_day_of_its_article():
    text = "Verdon a quitté la régie en 2019, elle compte 412 agents."
    year, posts = mention(text, "2019", Kind.DATE), mention(text, "412", Kind.NUMBER)
    assert draft(article(text), year, Reading(Kind.DATE, "2019"), []).date is None
    assert draft(article(text), posts, Reading(Kind.NUMBER, "412"), []).date == "2025-03-04"


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("En 2022, Verdon a versé 45 millions d’euros.", "2022"),
        ("Verdon a versé 45 millions d’euros en 2022.", "2022"),
        ("Après le rachat, Verdon a versé 45 millions d’euros en 2022.", "2022"),
        ("Verdon a versé 45 millions d’euros avant de partir en 2022.", "2025-03-04"),
        ("Depuis 2022, Verdon a versé 45 millions d’euros.", "2025-03-04"),
    ],
)
def test_a_day_before_or_since_which_something_was_so_is_not_its_day(text, day):
    amount, year = mention(text, "45 millions d’euros", Kind.MONEY), mention(text, "2022", Kind.DATE)
    then = replace(year, reading=Reading(Kind.DATE, "2022"))
    assert draft(article(text), amount, Reading(Kind.MONEY, "45000000", None, "EUR"), [amount, then]).date == day


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Verdon, 53 ans, avait acheté la régie en 2022.", "2025-03-04"),
        ("Verdon, âgé de 53 ans, avait acheté la régie en 2022.", "2025-03-04"),
        ("En 2022, Verdon avait 53 ans.", "2022"),
        ("À 53 ans, Verdon a acheté la régie en 2022.", "2022"),
        ("Verdon est mort à l’âge de 53 ans en 2022.", "2022"),
    ],
)
def test_an_age_is_that_of_the_day_of_the_article_unless_it_is_told_of_then(text, day):
    age, year = mention(text, "53 ans", Kind.AGE), mention(text, "2022", Kind.DATE)
    then = replace(year, reading=Reading(Kind.DATE, "2022"))
    assert draft(article(text), age, Reading(Kind.AGE, "53", None, "a"), [age, then]).date == day


def test_a_rejected_name_is_never_proposed():
    text = "La régie Aqualia a perdu 3 millions d’euros."
    rejected = mention(text, "Aqualia", Label.ORG, MentionState.REJECTED)
    proposed = draft(article(text), mention(text, "3 millions d’euros", Kind.MONEY), Reading(Kind.MONEY), [rejected])
    assert proposed.subject == ""


@pytest.mark.parametrize(
    ("sentence", "figure", "named"),
    [
        ("Les prix de l’énergie auraient en effet augmenté de 3,1 %.", "3,1 %", "hausse des prix de l’énergie"),
        ("Le loyer moyen a bondi de 7,2 % en un an.", "7,2 %", "hausse du loyer moyen"),
        ("Mes taxes ont monté de 9 %.", "9 %", "hausse"),
    ],
)
def test_a_rate_is_named_by_what_rose_or_fell(sentence, figure, named):
    before, _, after = sentence.partition(figure)
    reading = Reading(Kind.PERCENT, "3.1")
    assert told_attribute(Around("", before, after, "", reading, figure)) == named


@pytest.mark.parametrize(
    ("before", "kind", "named"),
    [
        ("L’accident s’est produit à ", Kind.TIME, ""),
        ("L’usine a ouvert en ", Kind.DATE, "ouverture"),
        ("La participation, à l’ouverture, s’arrête à ", Kind.PERCENT, ""),
        ("Le candidat a récolté ", Kind.PERCENT, ""),
        ("La jeune pousse a récolté ", Kind.MONEY, "levée de fonds"),
    ],
)
def test_a_deed_names_only_figures_of_its_kinds(before, kind, named):
    assert told_attribute(Around("", before, ".", "", Reading(kind, "12"), "12")) == named


NAMED = {"Vaubert": Label.LOC, "Odile Vaubert": Label.PER, "Ligue des amis de Vaubert": Label.ORG, "Aurore": Label.MISC}


@pytest.mark.parametrize(
    ("text", "words", "names", "subject"),
    [
        ("Vaubert a perdu 12 millions.", "12 millions", ("Vaubert",), "Vaubert"),
        ("Il neige. La récolte tombe à 1 950 tonnes.", "1 950 tonnes", (), ""),
        ("Odile Vaubert est triste. La récolte tombe à 1 950 tonnes.", "1 950 tonnes", ("Odile Vaubert",), ""),
        ("Odile Vaubert préside. Elle a placé 64 000 euros.", "64 000 euros", ("Odile Vaubert",), "Odile Vaubert"),
        (
            "Vaubert a perdu 12 millions. La Ligue des amis de Vaubert proteste, comme Odile Vaubert.",
            "12 millions",
            ("Vaubert", "Odile Vaubert", "Ligue des amis de Vaubert"),
            "Vaubert",
        ),
        (
            "Odile Vaubert a raillé le plan de la Ligue des amis de Vaubert, qui veut investir 12 millions.",
            "12 millions",
            ("Odile Vaubert", "Ligue des amis de Vaubert"),
            "Ligue des amis de Vaubert",
        ),
        (
            "Odile Vaubert a eu une querelle au sujet du projet Aurore de 12 millions.",
            "12 millions",
            ("Odile Vaubert", "Aurore"),
            "Aurore",
        ),
    ],
)
def test_a_subject_is_of_the_clause_or_left_open(text, words, names, subject):
    mentions = [mention(text, name, NAMED[name]) for name in names]
    proposed = draft(article(text), mention(text, words, Kind.MONEY), Reading(Kind.MONEY), mentions)
    assert proposed.subject == subject


@pytest.mark.parametrize(
    ("sentence", "figure", "kind", "named"),
    [
        ("Près de 58 % des Suisses l’ont refusée.", "58 %", Kind.PERCENT, "part des Suisses"),
        ("Le dividende passe de 1,10 à 1,35 euro par action.", "1,35 euro", Kind.MONEY, "dividende"),
        ("Ils étaient 190 et ne sont plus là.", "190", Kind.NUMBER, ""),
        ("La ville compte 190 écoles.", "190", Kind.NUMBER, "écoles"),
        ("Des inscrits, 190 vivent à Lens.", "190", Kind.NUMBER, ""),
    ],
)
def test_what_is_measured_is_a_noun_of_the_sentence(sentence, figure, kind, named):
    start = sentence.index(figure)
    value = "190" if kind is Kind.NUMBER else None
    before, after = sentence[:start], sentence[start + len(figure) :]
    assert named_attribute(Around("", before, after, "", Reading(kind, value), figure)) == named


@pytest.mark.parametrize(("made", "loose"), [("Créée par", True), ("Créateur,", False)])
def test_whom_something_was_made_by_is_loose_beyond_a_comma(made, loose):
    text = f"{made} Odile Vaubert avec deux bœufs et une charrette, la ferme pèse 12 millions."
    maker, figure = mention(text, "Odile Vaubert", Label.PER), mention(text, "12 millions", Kind.MONEY)
    assert is_loose(text, maker, figure, (0, len(text))) is loose
