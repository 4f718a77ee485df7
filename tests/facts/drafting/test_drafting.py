"""What a fact form is filled with before anyone types."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from recoupe.facts.drafting import draft
from recoupe.facts.drafting.attributes import Around, told_attribute
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
    ("Aqualia signe. Il coûtera 2 millions.", "2 millions", Kind.NUMBER, {"Aqualia": Label.ORG}, "Aqualia", ""),
]


@pytest.mark.parametrize(("text", "words", "kind", "names", "subject", "says"), CASES)
def test_subject_and_source_come_from_the_sentence(text, words, kind, names, subject, says):
    figure = mention(text, words, kind)
    found = [mention(text, name, label) for name, label in names.items()]
    proposed = draft(article(text), figure, Reading(kind), found)
    assert (proposed.subject, proposed.attribution, proposed.date) == (subject, says, "2025-03-04")


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
