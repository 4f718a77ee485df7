"""Who and what a dossier speaks of: gathered by itself, joined by a reviewer."""

from __future__ import annotations

import pytest

from recoupe.services.entities import EntityService, Profile, wikidata_id
from recoupe.services.problems import EntityNameTaken, NamelessEntity, NotWikidata
from recoupe.services.review import ReviewService
from recoupe_db.queries import articles, dossiers, mentions
from recoupe_db.records import Label, MentionState, NewArticle, NewMention
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
            made = [NewMention(start, start + len(name), Label.PER) for name in names for start in [text.rindex(name)]]
            mentions.suggest(session, article.id, made, [], "test 1")
    return dossier


@pytest.fixture
def entities(store):
    return EntityService(store, reviewer="Ada")


def test_a_surname_belongs_to_the_full_name_that_is_printed_with_it(entities, dossier):
    (first, second) = entities.of(dossier.id)
    assert (first.entity.name, first.times) == ("Claire Dumontel", 3)
    assert set(first.surfaces) == {"Claire Dumontel", "Dumontel"}
    assert (second.entity.name, second.times) == ("Claire Dumontet", 1)


def test_a_close_spelling_is_proposed_and_not_merged(entities, dossier):
    (first, second) = entities.of(dossier.id)
    assert [close.name for close in first.entity.close] == ["Claire Dumontet"]
    assert [close.name for close in second.entity.close] == ["Claire Dumontel"]


def test_what_a_reviewer_joins_is_one_entity_and_undo_parts_it_again(entities, dossier, store):
    changes = entities.join(dossier.id, "Claire Dumontel", "Claire Dumontet")
    (only,) = entities.of(dossier.id)
    assert (only.times, only.entity.close, len(changes.entities)) == (4, (), 1)
    ReviewService(store, reviewer="Ada").undo()
    assert len(entities.of(dossier.id)) == 2


def test_a_second_spelling_joins_the_entity_that_is_there(entities, dossier, store):
    entities.join(dossier.id, "Claire Dumontel", "Claire Dumontet")
    entities.join(dossier.id, "Claire Dumontel", "C. Dumontel")
    with store.read() as session:
        from recoupe_db.queries import entities as stored

        (only,) = stored.of_dossier(session, dossier.id)
    assert only.aliases == ("C. Dumontel", "Claire Dumontet", "Dumontel")


def test_a_rejected_name_names_nobody(entities, dossier, store):
    (place, *_) = entities.places(dossier.id, ["Claire Dumontet"])
    ReviewService(store, reviewer="Ada").reject([place[1]])
    assert [group.entity.name for group in entities.of(dossier.id)] == ["Claire Dumontel"]


def test_the_places_of_a_name_come_article_by_article(entities, dossier):
    places = entities.places(dossier.id, ["Claire Dumontel", "Dumontel"])
    assert places == sorted(places)
    assert len({article for article, _ in places}) == 2


def told(entities, dossier):
    """Return each entity with how often it is named in which ways."""
    return {group.entity.name: {v.surface: v.times for v in group.entity.variants} for group in entities.of(dossier.id)}


GATHERED = {"Claire Dumontel": {"Dumontel": 2, "Claire Dumontel": 1}, "Claire Dumontet": {"Claire Dumontet": 1}}


def test_an_entity_is_renamed_and_keeps_what_names_it(entities, dossier, store):
    entities.edit(dossier.id, "Claire Dumontel", Profile("Mme Dumontel", Label.PER, ("la directrice",), "q42"))
    (first, _) = entities.of(dossier.id)
    assert (first.entity.name, first.times, first.stored.wikidata) == ("Mme Dumontel", 3, "Q42")
    assert set(first.aliases) == {"Claire Dumontel", "Dumontel", "la directrice"}
    assert [close.name for close in first.entity.close] == ["Claire Dumontet"]
    ReviewService(store, reviewer="Ada").undo()
    assert told(entities, dossier) == GATHERED


def test_undecided_mentions_follow_the_label_and_confirmed_ones_stay(entities, dossier, store):
    (confirmed, *_) = entities.places(dossier.id, ["Dumontel"])
    ReviewService(store, reviewer="Ada").accept([confirmed[1]])
    entities.edit(dossier.id, "Claire Dumontel", Profile("Claire Dumontel", Label.ORG))
    (first, _) = entities.of(dossier.id)
    labels = {place.mention: (place.label, place.state) for place in entities.in_context(dossier.id, first)}
    assert labels.pop(confirmed[1]) == (Label.PER, MentionState.ACCEPTED)
    assert set(labels.values()) == {(Label.ORG, MentionState.PENDING)}
    assert first.entity.label is Label.ORG


def test_several_entities_are_joined_in_one_step(entities, dossier, store):
    entities.edit(dossier.id, "Claire Dumontet", Profile("Claire Dumontet", Label.PER, wikidata="Q7"))
    entities.join(dossier.id, "Claire Dumontel", "Claire Dumontet")
    (only,) = entities.of(dossier.id)
    assert (only.entity.name, only.times, only.stored.wikidata) == ("Claire Dumontel", 4, "Q7")
    assert store.check() == []
    ReviewService(store, reviewer="Ada").undo()
    assert set(told(entities, dossier)) == {"Claire Dumontel", "Claire Dumontet"}


def test_a_spelling_is_taken_out_into_an_entity_of_its_own(entities, dossier, store):
    entities.take_out(dossier.id, "Claire Dumontel", "Dumontel")
    assert told(entities, dossier)["Dumontel"] == {"Dumontel": 2}
    assert told(entities, dossier)["Claire Dumontel"] == {"Claire Dumontel": 1}
    ReviewService(store, reviewer="Ada").undo()
    assert told(entities, dossier) == GATHERED


def test_an_alias_that_is_printed_nowhere_is_just_removed(entities, dossier):
    entities.edit(dossier.id, "Claire Dumontel", Profile("Claire Dumontel", Label.PER, ("la directrice",)))
    entities.take_out(dossier.id, "Claire Dumontel", "la directrice")
    assert told(entities, dossier) == GATHERED
    assert "la directrice" not in entities.of(dossier.id)[0].aliases


def test_chosen_mentions_are_somebody_else_and_the_others_stay(entities, dossier, store):
    (place, other) = entities.places(dossier.id, ["Dumontel"])
    entities.move(dossier.id, "Claire Dumontel", [other[1]], "Paul Dumontel")
    assert told(entities, dossier)["Paul Dumontel"] == {"Dumontel": 1}
    assert told(entities, dossier)["Claire Dumontel"] == {"Claire Dumontel": 1, "Dumontel": 1}
    (moved,) = [group for group in entities.of(dossier.id) if group.entity.name == "Paul Dumontel"]
    assert [place.mention for place in entities.in_context(dossier.id, moved)] == [other[1]]
    entities.move(dossier.id, "Claire Dumontel", [place[1]], "paul dumontel")
    assert told(entities, dossier)["Paul Dumontel"] == {"Dumontel": 2}
    entities.join(dossier.id, "Claire Dumontel", "Paul Dumontel")
    assert sum(told(entities, dossier)["Claire Dumontel"].values()) == 3
    review = ReviewService(store, reviewer="Ada")
    for _ in range(3):
        review.undo()
    assert told(entities, dossier) == GATHERED
    assert store.check() == []


def test_every_mention_comes_with_its_sentence(entities, dossier):
    (first, _) = entities.of(dossier.id)
    contexts = [
        place.before + "|" + place.surface + "|" + place.after for place in entities.in_context(dossier.id, first)
    ]
    assert contexts == [
        "|Claire Dumontel| dirige la régie.",
        "Mme |Dumontel| a signé mardi.",
        "|Dumontel| ne répond pas.",
    ]


@pytest.mark.parametrize(
    ("typed", "identifier"),
    [
        ("Q42", "Q42"),
        (" q42 ", "Q42"),
        ("https://www.wikidata.org/wiki/Q42", "Q42"),
        ("http://www.wikidata.org/entity/Q42", "Q42"),
        ("https://m.wikidata.org/wiki/Q42#P31", "Q42"),
        ("wikidata.org/wiki/Special:EntityPage/Q42?uselang=fr", "Q42"),
        ("", None),
    ],
)
def test_a_wikidata_address_is_cut_to_its_identifier(typed, identifier):
    assert wikidata_id(typed) == identifier


@pytest.mark.parametrize("typed", ["42", "Q", "Q0", "P31", "Q4a2", "https://fr.wikipedia.org/wiki/Q42", "Claire"])
def test_what_is_no_wikidata_identifier_is_refused(typed):
    with pytest.raises(NotWikidata, match="Nothing was changed"):
        wikidata_id(typed)


def test_a_name_is_neither_empty_nor_somebody_elses(entities, dossier):
    with pytest.raises(NamelessEntity):
        entities.edit(dossier.id, "Claire Dumontel", Profile("  ", Label.PER))
    with pytest.raises(EntityNameTaken, match="Claire Dumontet"):
        entities.edit(dossier.id, "Claire Dumontel", Profile("Claire Dumontet", Label.PER))
    assert told(entities, dossier) == GATHERED
