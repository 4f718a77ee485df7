"""Deciding about whole articles, one or several, and putting right what they say of themselves: one step each."""

from __future__ import annotations

from datetime import date

import pytest

from recoupe.services.article_metadata import ArticleMetadata, ArticleMetadataService
from recoupe.services.article_states import ArticleStateService
from recoupe.services.library import LibraryService
from recoupe.services.problems import NotAnAddress, NoTitle, StillUndecided
from recoupe.services.review import ReviewService
from recoupe_db.queries import articles, dossiers, mentions
from recoupe_db.records import ArticleState, Kind, Label, MentionState, NewArticle, NewMention, Reading
from recoupe_db.store import Store

TEXT = "Le tram\n\nLundi, la régie a compté 12 rames à Évry ; le 4 mars 2024 il y en avait trois."


@pytest.fixture
def store(tmp_path):
    opened = Store.open(tmp_path / "library.sqlite")
    yield opened
    opened.close()


@pytest.fixture
def three(store):
    """Three articles with a relative date, an absolute one and a name, of 14 February 2025."""
    spans = []
    with store.write() as session:
        dossier = dossiers.create(session, "Tram").id
        for number in range(3):
            new = NewArticle(text=f"{TEXT}\n{number}", title=f"Le tram {number}", published=date(2025, 2, 14))
            article = articles.add(session, dossier, new).id
            mentions.suggest(session, article, [
                _date("Lundi", "2025-02-10"), _date("4 mars 2024", "2024-03-04"),
                NewMention(TEXT.index("Évry"), TEXT.index("Évry") + 4, Label.LOC),
            ], [], "test 1")  # fmt: skip
            spans.append(article)
    return spans


def _date(words, value):
    start = TEXT.index(words)
    return NewMention(start, start + len(words), Kind.DATE, Reading(Kind.DATE, value))


@pytest.fixture
def queue(store):
    return ArticleStateService(store, reviewer="Ada")


@pytest.fixture
def review(store):
    return ReviewService(store, reviewer="Ada")


@pytest.fixture
def library(store):
    return LibraryService(store)


def states(library, wanted):
    return [library.line(article).state for article in wanted]


def test_several_articles_are_set_aside_in_one_step_and_come_back_with_one_undo(queue, review, library, three):
    changes = queue.set_aside(three[:2])
    assert changes.articles == frozenset(three[:2])
    assert states(library, three) == [ArticleState.SET_ASIDE, ArticleState.SET_ASIDE, ArticleState.TO_READ]
    review.undo()
    assert states(library, three) == [ArticleState.TO_READ] * 3
    queue.reopen(three)
    assert states(library, three) == [ArticleState.IN_PROGRESS] * 3


def test_several_articles_with_open_questions_are_read_only_when_the_rest_is_rejected(queue, review, library, three):
    review.accept([library.article(three[0]).mentions[0].id])
    with pytest.raises(StillUndecided, match="8"):
        queue.mark_read(three)
    queue.mark_read(three, reject_rest=True)
    lines = [library.line(article) for article in three]
    assert [line.pending for line in lines] == [0, 0, 0]
    assert [line.nothing_marked for line in lines] == [False, True, True]
    assert library.progress(lines[0].dossier).nothing_marked == 2
    review.undo()
    assert [library.line(article).pending for article in three] == [2, 3, 3]
    assert not library.line(three[1]).nothing_marked


def test_a_description_is_kept_and_its_undo_brings_the_former_one_back(store, review, library, three):
    describing = ArticleMetadataService(store, reviewer="Ada")
    said = ArticleMetadata(" Le  tram\ns’arrête ", "Le Fil", date(2025, 3, 14), "fil.example/tram")
    describing.describe(three[0], said)
    article = library.article(three[0]).article
    assert (article.title, article.source, article.url) == ("Le tram s’arrête", "Le Fil", "https://fil.example/tram")
    assert article.published == date(2025, 3, 14)
    review.undo()
    assert library.article(three[0]).article.published == date(2025, 2, 14)
    assert library.article(three[0]).article.title == "Le tram 0"


def test_another_day_moves_undecided_relative_dates_only(store, review, library, three):
    def dates():
        shown = library.article(three[0]).mentions
        return [(mention.surface, mention.reading.value) for mention in shown if mention.label is Kind.DATE]

    describing = ArticleMetadataService(store, reviewer="Ada")
    describing.describe(three[0], ArticleMetadata("Le tram", published=date(2025, 3, 14)))
    assert dates() == [("Lundi", "2025-03-10"), ("4 mars 2024", "2024-03-04")]
    assert all(mention.state is MentionState.PENDING for mention in library.article(three[0]).mentions)
    review.undo()
    assert dates()[0] == ("Lundi", "2025-02-10")
    review.accept([library.article(three[0]).mentions[0].id])
    describing.describe(three[0], ArticleMetadata("Le tram", published=date(2025, 3, 14)))
    assert dates()[0] == ("Lundi", "2025-02-10")


@pytest.mark.parametrize(
    ("said", "problem"),
    [(ArticleMetadata("  "), NoTitle), (ArticleMetadata("Titre", url="pas une adresse"), NotAnAddress)],
)
def test_a_description_that_makes_no_sense_is_refused(store, library, three, said, problem):
    with pytest.raises(problem):
        ArticleMetadataService(store, reviewer="Ada").describe(three[0], said)
    assert library.line(three[0]).title == "Le tram 0"


def test_counts_follow_every_decision(store, review, library, three):
    shown = library.article(three[0]).mentions
    review.accept([shown[0].id])
    review.reject([shown[1].id])
    assert (library.line(three[0]).pending, library.line(three[0]).accepted) == (1, 1)
    with store.write() as session:
        articles.keep_counted(session, library.line(three[0]).dossier)
    review.place(three[0], shown[2].start, shown[2].end)
    assert (library.line(three[0]).mentions, library.line(three[0]).pending) == (2, 0)
    review.undo()
    assert (library.line(three[0]).mentions, library.line(three[0]).pending) == (3, 1)
    assert store.check() == []
