"""Facts with where they were printed, entities with their names, and what leaves the library as gold."""

from __future__ import annotations

import pytest

from recoupe_db.printed_names import fold_name
from recoupe_db.queries import dossiers, entities, facts, gold, memory
from recoupe_db.records import (
    Action,
    ArticleState,
    FactStatus,
    Kind,
    Label,
    MentionState,
    Reading,
    Target,
)

from .conftest import TEXT, import_and_suggest


def ask(desk, query, *values):
    with desk.store.read() as session:
        return query(session, *values)


def verify(desk, key):
    desk.change(Action.JUDGE_FACT, Target.FACT, key, status=FactStatus.VERIFIED, judged_by=desk.reviewer)


def entity(desk, dossier, name, *aliases, label=Label.PER):
    fields = {"dossier": dossier, "name": name, "label": label, "aliases": aliases}
    return desk.create(Action.EDIT_ENTITY, Target.ENTITY, **fields)


def test_a_fact_keeps_every_digit_and_quotes_its_sentence(desk, dossier):
    figure = desk.mention("97,4 milliards de dollars")
    desk.accept(figure.id)
    key = desk.state_fact(figure.id)
    (fact,) = ask(desk, facts.of_dossier, dossier)
    assert fact == ask(desk, facts.get, key)
    assert fact.reading == Reading(Kind.MONEY, "97400000000", unit="USD")
    (evidence,) = fact.evidence
    assert (evidence.printed, evidence.start, evidence.end) == (figure.surface, figure.start, figure.end)
    assert evidence.quote == TEXT[evidence.quote_start : evidence.quote_end]
    assert evidence.state is MentionState.ACCEPTED
    assert ask(desk, facts.of_mention, figure.id) == [fact]


def test_only_what_was_verified_is_verified(desk, dossier):
    key = desk.state_fact(desk.mention("2015").id)
    desk.state_fact(desk.mention("97,4 milliards de dollars").id)
    assert ask(desk, facts.verified, dossier) == []
    verify(desk, key)
    assert [one.id for one in ask(desk, facts.verified, dossier)] == [key]


def test_words_used_so_far_are_offered_the_most_frequent_first(desk, dossier):
    figure = desk.mention("2015").id
    for subject, attribute in [("xAI", "fondation"), ("OpenAI", "offre"), ("OpenAI", "fondation")]:
        desk.state_fact(figure, subject, attribute)
    entity(desk, dossier, "Elon Musk")
    assert ask(desk, entities.subjects, dossier) == ["OpenAI", "xAI", "Elon Musk"]
    assert ask(desk, entities.attributes, dossier) == ["fondation", "offre"]
    assert ask(desk, entities.attributions, dossier) == []


def test_an_entity_is_kept_with_all_its_names(desk, dossier):
    key = entity(desk, dossier, "Elon Musk", "Musk", "M.\u00a0Musk")
    stored = ask(desk, entities.get, key)
    assert (stored.name, stored.aliases) == ("Elon Musk", ("M.\u00a0Musk", "Musk"))
    assert ask(desk, entities.of_dossier, dossier) == [stored]


def test_an_entity_gathers_mentions_and_loses_them_by_undo(desk, dossier):
    key = entity(desk, dossier, "Elon Musk")
    desk.change(Action.LINK, Target.MENTION, desk.mention("Elon Musk").id, entity=key)
    assert [one.surface for one in ask(desk, entities.mentions, key)] == ["Elon Musk"]
    desk.undo()
    assert ask(desk, entities.mentions, key) == []
    desk.undo()
    assert ask(desk, entities.of_dossier, dossier) == []


@pytest.mark.parametrize(
    ("one", "other"),
    [("L’Élysée", "l'élysée"), ("97,4\u00a0Md€", "97,4 Md€"), ("e\u0301", "É"), ("aujourd\u2011hui", "aujourd-hui")],
)
def test_surfaces_that_read_alike_are_folded_alike(one, other):
    assert fold_name(one) == fold_name(other)


def test_memory_counts_what_was_decided_in_the_dossier_and_everywhere(desk, dossier):
    with desk.store.write() as session:
        other = dossiers.create(session, "Autre").id
    elsewhere = type(desk)(desk.store, import_and_suggest(desk.store, other, TEXT + " Fin."))
    desk.accept(desk.mention("OpenAI").id)
    desk.reject(desk.mention("2015").id)
    elsewhere.accept(elsewhere.mention("OpenAI").id)
    assert ask(desk, memory.counts, dossier) == {("openai", Label.ORG): (1, 0), ("2015", Kind.DATE): (0, 1)}
    assert ask(desk, memory.counts, None)[("openai", Label.ORG)] == (2, 0)


def test_only_articles_read_to_the_end_are_gold_and_only_what_was_accepted_inside_them(desk, dossier):
    desk.accept(desk.mention("OpenAI").id)
    desk.accept(desk.mention("Lire").id)
    desk.reject(desk.mention("2015").id)
    assert ask(desk, lambda session: list(gold.read_articles(session, dossier))) == []
    desk.change(Action.MARK_READ, Target.ARTICLE, desk.article, state=ArticleState.READ)
    (read,) = ask(desk, lambda session: list(gold.read_articles(session, dossier)))
    assert [one.surface for one in read.mentions] == ["OpenAI"]
    assert [TEXT[one.start : one.end] for one in read.outside] == ["Lire aussi : rien."]
    assert read.article.text == TEXT


def test_a_verified_fact_names_its_sources_and_who_confirmed_each(desk, dossier):
    figure = desk.mention("2015").id
    desk.by("Bob").accept(figure)
    key = desk.state_fact(figure)
    verify(desk, key)
    (sourced,) = ask(desk, gold.verified_facts, dossier)
    (source,) = sourced.sources
    assert sourced.fact.id == key
    assert (source.mention.surface, source.article.title) == ("2015", "Une offre")
    assert source.confirmed is not None
    assert source.confirmed.reviewer == "Bob"


def test_a_confirmation_survives_a_rejection_that_was_taken_back(desk):
    figure = desk.mention("2015").id

    def confirmed_by():
        confirmation = ask(desk, gold.confirmations, [figure]).get(figure)
        return confirmation and confirmation.reviewer

    desk.accept(figure)
    desk.by("Bob").reject(figure)
    assert confirmed_by() is None
    desk.by("Bob").undo()
    assert confirmed_by() == "Ada"
    desk.undo()
    assert confirmed_by() is None
    desk.redo()
    assert confirmed_by() == "Ada"
