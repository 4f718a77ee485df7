"""Who and what a dossier speaks of: gathered by itself, joined by a reviewer."""

from __future__ import annotations

import pytest

from recoupe.services.entities import Entities
from recoupe.services.review import Review
from recoupe_db.queries import articles, dossiers, mentions
from recoupe_db.records import Label, NewArticle, NewMention
from recoupe_db.store import Store

TEXTS = (
    "Claire Dumontel dirige la régie. Mme Dumontel a signé mardi.",
    "Claire Dumontet, la directrice, dément. Dumontel ne répond pas.",
)
NAMES = (("Claire Dumontel", "Dumontel"), ("Claire Dumontet", "Dumontel"))


@pytest.fixture
def store(tmp_path):
    store = Store.open(tmp_path / "library.sqlite")
    yield store
    store.close()


@pytest.fixture
def dossier(store):
    with store.write() as session:
        dossier = dossiers.create(session, "Régie")
        for text, names in zip(TEXTS, NAMES, strict=True):
            article = articles.add(session, dossier.id, NewArticle(text=text, title="Titre"))
            found = [NewMention(start, start + len(name), Label.PER) for name in names for start in [text.rindex(name)]]
            mentions.suggest(session, article.id, found, [], "test 1")
    return dossier


@pytest.fixture
def entities(store):
    return Entities(store, reviewer="Ada")


def test_a_surname_belongs_to_the_full_name_that_is_printed_with_it(entities, dossier):
    (first, second) = entities.of(dossier.id)
    assert (first.entity.name, first.times) == ("Claire Dumontel", 3)
    assert set(first.surfaces) == {"Claire Dumontel", "Dumontel"}
    assert (second.entity.name, second.times) == ("Claire Dumontet", 1)


def test_a_close_spelling_is_proposed_and_not_merged(entities, dossier):
    (first, second) = entities.of(dossier.id)
    assert [each.name for each in first.entity.close] == ["Claire Dumontet"]
    assert [each.name for each in second.entity.close] == ["Claire Dumontel"]


def test_what_a_reviewer_joins_is_one_entity_and_undo_parts_it_again(entities, dossier, store):
    changes = entities.join(dossier.id, "Claire Dumontel", "Claire Dumontet")
    (only,) = entities.of(dossier.id)
    assert (only.times, only.entity.close, len(changes.entities)) == (4, (), 1)
    Review(store, reviewer="Ada").undo()
    assert len(entities.of(dossier.id)) == 2


def test_a_second_spelling_joins_the_entity_that_is_there(entities, dossier, store):
    entities.join(dossier.id, "Claire Dumontel", "Claire Dumontet")
    entities.join(dossier.id, "Claire Dumontel", "C. Dumontel")
    with store.read() as session:
        from recoupe_db.queries import entities as stored

        (only,) = stored.of_dossier(session, dossier.id)
    assert only.aliases == ("C. Dumontel", "Claire Dumontet")


def test_a_rejected_name_names_nobody(entities, dossier, store):
    (place, *_) = entities.places(dossier.id, ["Claire Dumontet"])
    Review(store, reviewer="Ada").reject([place[1]])
    assert [each.entity.name for each in entities.of(dossier.id)] == ["Claire Dumontel"]


def test_the_places_of_a_name_come_article_by_article(entities, dossier):
    places = entities.places(dossier.id, ["Claire Dumontel", "Dumontel"])
    assert places == sorted(places)
    assert len({article for article, _ in places}) == 2
