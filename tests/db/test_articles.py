"""Articles are kept to the last code point, listed with their progress, and never added twice."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy.exc import IntegrityError

from recoupe_db.library_errors import AlreadyThere, NameTaken, NotFound
from recoupe_db.queries import articles, dossiers, mentions
from recoupe_db.records import ArticleState, Kind, MentionState, NewArticle, NewMention, Reading
from recoupe_db.store import Store

from .conftest import TEXT

ODD = "👩🏽‍💻 Élise e\u0301crit : «\u00a097,4\u202fMd€\u00a0»\r\nligne 2\rligne 3\u2028fin\ufdd0\u0000après"


@pytest.fixture(scope="module")
def shared(empty_library):
    store = Store.open(empty_library)
    yield store
    store.close()


def test_odd_texts_come_back_exactly(store, dossier):
    odd = ODD if store.server is None else ODD.replace("\0", "")  # which no server of this kind can store
    with store.write() as session:
        key = articles.add(session, dossier, NewArticle(text=odd, title="Drôle")).id
        start = odd.index("97,4")
        figure = NewMention(start, start + 8, Kind.MONEY, Reading(Kind.MONEY, "97400000000", unit="EUR"))
        mentions.suggest(session, key, [figure], [], "test 1")
    store.close()
    again = Store.open(store.place)
    with again.read() as session:
        assert articles.get(session, key).text == odd
        (mention,) = mentions.of_article(session, key)
    assert mention.surface == odd[mention.start : mention.end] == "97,4\u202fMd€"
    assert again.check() == []
    again.close()


@given(st.text(min_size=1))
def test_any_text_comes_back_exactly(shared, text):
    with shared.write() as session:
        dossier = dossiers.create(session, "texte").id
        article = articles.add(session, dossier, NewArticle(text=text, title=""))
        assert articles.get(session, article.id).text == text
        assert article.sha256 == articles.sha256(text)
        session.rollback()


def test_the_same_text_is_not_added_twice_to_a_dossier(store, dossier, article):
    with pytest.raises(AlreadyThere, match="as “Une offre”"), store.write() as session:
        articles.add(session, dossier, NewArticle(text=TEXT, title="Encore"))
    with store.write() as session:
        other = dossiers.create(session, "Autre").id
        articles.add(session, other, NewArticle(text=TEXT, title="Là aussi"))


def test_an_articles_text_cannot_be_changed(place, store, article):
    with pytest.raises(IntegrityError, match="never changes"), store.write() as session:
        session.connection().exec_driver_sql("UPDATE article SET text = 'autre'")
    with closing(sqlite3.connect(store.path)) as file, pytest.raises(sqlite3.IntegrityError, match="never changes"):
        file.execute("UPDATE article SET sha256 = ''")


def test_a_list_shows_titles_sources_and_what_is_left_to_decide(desk, store, dossier):
    with store.write() as session:
        published = {"source": "Agence", "published": date(2025, 2, 11)}
        articles.add(session, dossier, NewArticle(text="Vide.", title="Brève", file="b.txt", **published))
    desk.accept(desk.mention("OpenAI").id)
    with store.read() as session:
        offer, brief = articles.lines(session, dossier)
    assert (offer.title, offer.state, offer.mentions, offer.pending) == ("Une offre", ArticleState.IN_PROGRESS, 4, 3)
    assert offer.recognised
    with store.read() as session:
        assert articles.line(session, offer.id) == offer
    assert (brief.title, brief.source, brief.published) == ("Brève", "Agence", date(2025, 2, 11))
    assert (brief.mentions, brief.pending, brief.recognised) == (0, 0, False)


def test_what_is_not_recognised_yet_is_known(store, dossier, article):
    with store.write() as session:
        brief = articles.add(session, dossier, NewArticle(text="Brève.", title="Brève")).id
    with store.read() as session:
        assert articles.unrecognised(session, dossier) == [brief]
        assert articles.recogniser(session, article) == "test 1"


def test_the_place_where_one_stopped_is_kept(store, article):
    with store.write() as session:
        articles.set_place(session, article, 42)
    with store.read() as session:
        assert articles.place(session, article) == 42


def test_progress_counts_by_state_and_label(desk, store, dossier):
    desk.accept(desk.mention("OpenAI").id)
    desk.reject(desk.mention("2015").id)
    with store.read() as session:
        progress = dossiers.progress(session, dossier)
    assert progress.articles[ArticleState.IN_PROGRESS] == 1
    assert progress.mentions == {MentionState.PENDING: 2, MentionState.ACCEPTED: 1, MentionState.REJECTED: 1}
    assert progress.labels[Kind.DATE][MentionState.REJECTED] == 1


def test_a_name_with_a_space_that_no_keyboard_types_is_found_by_the_one_that_it_types(store):
    with store.write() as session:
        made = dossiers.create(session, "Exemple\u00a0: une offre")
        assert dossiers.find(session, "Exemple : une offre") == made
        with pytest.raises(NameTaken):  # the two would read alike
            dossiers.create(session, "Exemple : une offre")
        assert dossiers.find(session, made.name) == made
        assert dossiers.find(session, "Exemple") is None


def test_dossiers_are_found_renamed_and_not_confused(store, dossier):
    with store.write() as session:
        dossiers.create(session, "Autre")
        dossiers.rename(session, dossier, "Rachat d’OpenAI")
        dossiers.set_guidelines(session, dossier, "Sans l’article.")
        with pytest.raises(NameTaken):
            dossiers.rename(session, dossier, "Autre")
        with pytest.raises(NameTaken):
            dossiers.create(session, "Autre")
    with store.read() as session:
        found_dossier = dossiers.find(session, "Rachat d’OpenAI")
        assert found_dossier == dossiers.get(session, dossier)
        assert found_dossier is not None
        assert found_dossier.guidelines == "Sans l’article."
        assert dossiers.find(session, "Rachat") is None


def test_what_is_not_there_is_said_to_be_gone(store):
    with store.read() as session:
        for missing in (articles.get, articles.line, mentions.get, dossiers.get):
            with pytest.raises(NotFound):
                missing(session, 99)
