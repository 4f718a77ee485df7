"""Identical words: found wherever they stand, and decided about together in one step."""

from __future__ import annotations

from dataclasses import replace

import pytest

from recoupe.services.batch_review import BatchReviewService, same_words
from recoupe_db.library_errors import NotFound
from recoupe_db.printed_names import fold_name
from recoupe_db.records import ArticleState, Label, MentionState

TEXTS = (
    "Ruée vers la Méridienne. La Méridienne répond.\nRien de la MÉRIDIENNE.",
    "Méridienne, encore. Une sous-Méridienne. Les Méridiennes.",
    "Le Méridien n’est pas elle.",
)


@pytest.fixture
def articles(desk, finder):
    return desk.import_texts(TEXTS, finder({"Méridienne": Label.ORG}))


@pytest.fixture
def alike(desk):
    return BatchReviewService(desk.store, desk.review)


def found(alike, desk, articles, **where):
    return alike.find(desk.mention(articles[0], "Méridienne").id, **where)


def told(occurrences):
    return [(occurrence.article, occurrence.surface, occurrence.mention is not None) for occurrence in occurrences]


@pytest.mark.parametrize(
    ("words", "text", "hits"),
    [
        ("L’Union", "l'union, L‘UNION et l’Unionisme", ["l'union", "L‘UNION"]),
        ("Jean Vey", "Jean\u00a0Vey, Jean\nVey ; Jean-Vey", ["Jean\u00a0Vey", "Jean\nVey"]),
        ("José", "José et Jose\u0301, pas Josée", ["José", "Jose\u0301"]),
        ("Paris", "Paris-Saclay, Paris, Ville-Paris", ["Paris"]),
        ("97", "97,4 et 97 puis 1\u00a097 et 97.", ["97", "97"]),
        ("C++ (a)", "du c++ (a) partout", ["c++ (a)"]),
    ],
)
def test_the_same_words_however_they_are_spelt(words, text, hits):
    assert [match[0] for match in same_words(fold_name(words)).finditer(text)] == hits


def test_every_place_in_the_article_is_found_marked_or_not(alike, desk, articles):
    here = found(alike, desk, articles, everywhere=False)
    assert told(here) == [
        (articles[0], "Méridienne", True),
        (articles[0], "Méridienne", True),
        (articles[0], "MÉRIDIENNE", False),
    ]
    assert (here[2].before, here[2].after) == ("Rien de la ", ".")


def test_the_dossier_is_searched_without_parts_of_longer_words(alike, desk, articles):
    everywhere = found(alike, desk, articles, everywhere=True)
    spans = {
        (place.article, place.start) for place in everywhere if place.article == articles[1] and place.mention is None
    }
    assert spans == set()
    assert (articles[1], "Méridienne", True) in told(everywhere)
    assert {place.article for place in everywhere} == {articles[0], articles[1]}


def test_one_decision_reaches_several_articles_and_one_undo_takes_it_back(alike, desk, articles):
    before = [desk.library.article(article) for article in articles]
    marked = [mention.mention.id for mention in found(alike, desk, articles, everywhere=True) if mention.mention]
    changes = alike.decide(marked, [], Label.LOC, like=marked[0], here=articles[1])
    assert changes.article == articles[1]
    assert changes.within == {articles[0], articles[1]}
    decided = [mention for article in articles for mention in desk.mentions(article)]
    assert {(mention.label, mention.state) for mention in decided} == {(Label.LOC, MentionState.ACCEPTED)}
    states = [desk.library.article(article).article.state for article in articles]
    assert states == [ArticleState.IN_PROGRESS, ArticleState.IN_PROGRESS, ArticleState.TO_READ]
    desk.review.undo()
    after = [desk.library.article(article) for article in articles]
    assert [replace(mention, latest=was.latest) for mention, was in zip(after, before, strict=True)] == before
    desk.review.redo()
    assert [mention for article in articles for mention in desk.mentions(article)] == decided


def test_unmarked_places_are_marked_with_the_label_of_the_others(alike, desk, articles):
    places = found(alike, desk, articles, everywhere=False)
    free = [(place.article, place.start, place.end) for place in places if place.mention is None]
    first = places[0].mention.id
    alike.decide([first], free, MentionState.ACCEPTED, like=first)
    added = desk.mention(articles[0], "MÉRIDIENNE")
    assert (added.label, added.state) == (Label.ORG, MentionState.ACCEPTED)
    assert all(place.mention is not None for place in found(alike, desk, articles, everywhere=False))
    desk.review.undo()
    assert len(desk.mentions(articles[0])) == 2


def test_a_place_that_was_marked_meanwhile_is_left_alone(alike, desk, articles):
    places = found(alike, desk, articles, everywhere=False)
    free = [(place.article, place.start, place.end) for place in places if place.mention is None]
    desk.review.add(*free[0], name=Label.PER)
    with pytest.raises(NotFound):
        alike.decide([], free, MentionState.ACCEPTED, like=places[0].mention.id)
    assert len(desk.mentions(articles[0])) == 3


def test_rejecting_marks_nothing(alike, desk, articles):
    places = found(alike, desk, articles, everywhere=False)
    free = [(place.article, place.start, place.end) for place in places if place.mention is None]
    marked = [place.mention.id for place in places if place.mention]
    alike.decide(marked, free, MentionState.REJECTED, like=marked[0])
    assert [mention.state for mention in desk.mentions(articles[0])] == [MentionState.REJECTED] * 2


def test_what_lies_outside_the_article_is_left_out(alike, desk, articles):
    text = TEXTS[0]
    desk.review.place(articles[0], text.index("Rien"), len(text))
    assert len(found(alike, desk, articles, everywhere=False)) == 2
