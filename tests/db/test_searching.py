"""Searching: every article that holds the words, whatever its accents, and none that does not."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest
from hypothesis import given
from hypothesis import strategies as st

from recoupe_db.queries import article_search, articles, dossiers
from recoupe_db.records import Action, NewArticle, Target
from recoupe_db.text_search import folded, hits, sought

SHELF = {
    "tramway": "Le tramway de l’Œuvre\n\nÀ Évry, le cœur du chantier s’arrête : trois rames attendent.",
    "crue": "La crue\n\nLes élus du Val-d’Orge comptent 1 250 foyers ; ÉVRY n’est pas touchée, dit le curriculum vitæ.",
    "club": "Un club se vend\n\nLe cœur n’y est plus, les rames sont vides.",
}
ASKED = [
    ("coeur", {"tramway", "club"}),
    ("CŒUR chantier", {"tramway"}),
    ("oeuvre", {"tramway"}),
    ("evry", {"tramway", "crue"}),
    ("vitae", {"crue"}),
    ("ram", {"tramway", "club"}),
    ("ram ", set()),
    ("“cœur du chantier”", {"tramway"}),
    ('"chantier du coeur"', set()),
    ("val-d'orge", {"crue"}),
    ("l'œuv", {"tramway"}),
    ("1 250", {"crue"}),
    ("NOT club OR crue", set()),
    ("*", set()),
    ('"', set()),
    ("   ", set()),
    ("depeche", {"club"}),
]


@pytest.fixture
def shelf(store, dossier):
    """The ids of the articles by name; one has a source that is nowhere in its text."""
    kept = {}
    with store.write() as session:
        for name, text in SHELF.items():
            source = "La Dépêche" if name == "club" else ""
            new = NewArticle(text=text, title=text.split("\n")[0], source=source)
            kept[name] = articles.add(session, dossier, new).id
    return kept


@pytest.mark.parametrize(("typed", "names"), ASKED)
@pytest.mark.parametrize("way", [article_search.search, article_search.search_without_index])
def test_an_article_is_found_by_its_words_without_regard_to_accents_and_case(store, dossier, shelf, way, typed, names):
    with store.read() as session:
        articles = way(session, sought(typed), dossier) if sought(typed) else []
    assert set(articles) == {shelf[name] for name in names}


def test_other_dossiers_are_searched_only_when_asked(store, dossier, shelf):
    with store.write() as session:
        other = dossiers.create(session, "Autre").id
        there = articles.add(session, other, NewArticle(text="Le cœur ailleurs", title="Ailleurs")).id
        assert article_search.search(session, sought("cœur"), other) == [there]
        assert there not in article_search.search(session, sought("cœur"), dossier)
        assert there in article_search.search(session, sought("cœur"), None)


def test_a_new_title_is_found_and_the_old_one_no_more_even_after_undo(store, desk):
    def finds(typed):
        with store.read() as session:
            return article_search.search(session, sought(typed), None) == [desk.article]

    desk.change(Action.EDIT_ARTICLE, Target.ARTICLE, desk.article, title="Sœurs ennemies", source="Le Soir")
    assert finds("soeurs")
    assert finds("le soir")
    desk.undo()
    assert not finds("soeurs")
    assert finds("musk")
    assert store.check() == []


@pytest.mark.parametrize(
    ("damage", "said"),
    [
        ("DROP TRIGGER article_found_added", "The trigger article_found_added is missing"),
        ("DELETE FROM article_found_docsize", "a search may miss it"),
        ("INSERT INTO tally VALUES (1, 7, 7, 0)", "were not counted anew"),
    ],
)
def test_an_index_that_does_not_match_is_found_by_check(place, store, article, damage, said):
    with closing(sqlite3.connect(store.path)) as file, file:
        file.execute(damage)
    assert any(said in fault for fault in store.check())


@pytest.mark.parametrize(
    ("text", "typed", "words"),
    [
        ("Le cœur de l’Élysée bat", "coeur elys", ["cœur", "Élys"]),
        ("Cœur à cœur", "œur", []),
        ("e\u0301le\u0300ve, élève", "élève", ["e\u0301le\u0300ve", "élève"]),
        ("a, b ; c", "“b c”", ["b ; c"]),
        ("🙂 Æsope 🙂 aesope", "æsope", ["Æsope", "aesope"]),
        ("l’offre d'OpenAI", "l'offre", ["l’offre"]),
    ],
)
def test_hits_are_marked_where_they_stand_in_the_text_as_stored(text, typed, words):
    assert [text[start:end] for start, end in hits(text, sought(typed))] == words


@given(st.text(alphabet="aàeéœæÆ̂ bc-’\n🙂", max_size=40), st.text(alphabet="aeoé œæ\"b'", max_size=8))
def test_a_hit_always_begins_with_what_was_typed(text, typed):
    wanted = sought(typed)
    for start, end in hits(text, wanted):
        assert 0 <= start < end <= len(text)
        assert any(folded(text[start:end]).strip().startswith(terms.words[0]) for terms in wanted)


@pytest.mark.parametrize("mixed", [False, True])  # the numbers of a dossier are a stretch, or have gaps
@pytest.mark.parametrize(("few", "looked_up"), [(2_000, 4), (0, 0), (0, 2_000)])
def test_a_search_in_a_dossier_leaves_out_what_others_hold_however_many_are_found(
    store, dossier, shelf, monkeypatch, few, looked_up, mixed
):
    monkeypatch.setattr("recoupe_db.queries.dialects.sqlite._FEW", few)
    monkeypatch.setattr("recoupe_db.queries.dialects.sqlite._LOOKED_UP", looked_up)
    here = [shelf["tramway"], shelf["club"]]
    with store.write() as session:
        other = dossiers.create(session, "Autre dossier").id
        empty = dossiers.create(session, "Dossier vide").id
        elsewhere = articles.add(session, other, NewArticle(text=SHELF["club"], title="Un club")).id
        if mixed:
            again = NewArticle(text=f"{SHELF['club']} Encore.", title="Un club encore")
            here.append(articles.add(session, dossier, again).id)
    with store.read() as session:
        assert article_search.search(session, sought("coeur"), dossier) == here
        assert article_search.search(session, sought("coeur"), other) == [elsewhere]
        assert article_search.search(session, sought("coeur"), empty) == []
        assert article_search.search(session, sought("coeur"), None) == sorted([*here, elsewhere])
