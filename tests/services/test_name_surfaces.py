"""Names by their distinct words: one decision for all mentions of the same words that are undecided."""

from __future__ import annotations

import pytest

from recoupe.services.name_surfaces import SurfaceService
from recoupe_db.records import Label, MentionState

TEXTS = (
    "Musk et Altman se disputent.\nMusk veut OpenAI. Altman refuse.",
    "Altman a répondu à Musk.\nOpenAI se tait.",
    "Paris accueille Musk.",
)


@pytest.fixture
def dossier(desk, finder):
    desk.articles = desk.import_texts(
        TEXTS, finder({"Musk": Label.PER, "Altman": Label.PER, "OpenAI": Label.ORG, "Paris": Label.LOC})
    )
    return desk.dossier()


@pytest.fixture
def service(store, desk):
    return SurfaceService(store, desk.review)


def one(service, dossier, surface):
    return next(line for line in service.of(dossier) if line.surface == surface)


def states(desk, surface):
    mentions = [mention for article in desk.articles for mention in desk.mentions(article)]
    return [(mention.state, mention.label) for mention in mentions if mention.surface == surface]


def test_each_name_stands_once_and_those_with_most_to_decide_come_first(service, dossier):
    surfaces = [
        (surface.surface, surface.label, surface.times, surface.articles, surface.pending)
        for surface in service.of(dossier)
    ]
    assert surfaces == [
        ("Musk", Label.PER, 4, 3, 4),
        ("Altman", Label.PER, 3, 2, 3),
        ("OpenAI", Label.ORG, 2, 2, 2),
        ("Paris", Label.LOC, 1, 1, 1),
    ]


def test_one_step_decides_over_all_articles_and_leaves_what_was_decided_before(desk, service, dossier):
    first = desk.mention(desk.articles[0], "Musk")
    desk.review.accept([first.id])
    changes = service.decide(dossier, [one(service, dossier, "Musk")], MentionState.ACCEPTED)
    assert len(changes.mentions) == 3
    assert first.id not in changes.mentions
    assert states(desk, "Musk") == [(MentionState.ACCEPTED, Label.PER)] * 4
    desk.review.undo()
    assert one(service, dossier, "Musk").pending == 3


def test_what_was_set_aside_is_gone_and_what_was_labelled_is_confirmed(desk, service, dossier):
    service.decide(dossier, [one(service, dossier, "Paris")], MentionState.REJECTED)
    assert "Paris" not in {surface.surface for surface in service.of(dossier)}
    service.decide(dossier, [one(service, dossier, "OpenAI")], Label.MISC)
    assert states(desk, "OpenAI") == [(MentionState.ACCEPTED, Label.MISC)] * 2


def test_several_names_are_one_step_and_where_nothing_is_undecided_there_is_none(service, dossier):
    assert len(service.decide(dossier, service.of(dossier)[:2], MentionState.ACCEPTED).mentions) == 7
    assert len(service.decide(dossier, service.of(dossier), MentionState.ACCEPTED).mentions) == 3
    assert service.decide(dossier, service.of(dossier), MentionState.ACCEPTED) is None


def test_a_quote_is_the_sentence_around_the_name_and_the_undecided_come_first(desk, service, dossier):
    desk.review.accept([desk.mention(desk.articles[0], "Musk").id])
    quotes = service.quotes(dossier, one(service, dossier, "Musk"))
    said = [f"{quote.before}[{quote.surface}]{quote.after}" for quote in quotes]
    assert said == [
        "[Musk] veut OpenAI.",
        "Altman a répondu à [Musk].",
        "Paris accueille [Musk].",
        "[Musk] et Altman se disputent.",
    ]
