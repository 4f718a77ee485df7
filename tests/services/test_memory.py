"""A decision is offered in the rest of the dossier and in later imports, and never taken by itself."""

from __future__ import annotations

import pytest
from sqlalchemy import event

from recoupe.services.memory import MADE_BY_MEMORY, MemoryService
from recoupe_db.printed_names import fold_name
from recoupe_db.queries import memory as queries
from recoupe_db.records import Label, MentionState, Origin

TEXTS = ("Méridienne recrute à Lyon.", "Hier, Méridienne a nié.", "Rien sur la méridienne.", "MÉRIDIENNE : le point.")


@pytest.fixture
def spread(desk):
    return lambda *surfaces: set(MemoryService(desk.store).spread(desk.dossier(), surfaces))


@pytest.fixture
def articles(desk, finder):
    """Four articles in which nothing was recognised."""
    return desk.import_texts(TEXTS, finder())


def add(desk, article, surface, label=Label.ORG):
    start = desk.text(article).index(surface)
    return desk.review.add(article, start, start + len(surface), name=label)


def shown(desk, article):
    return [(mention.surface, mention.label, mention.state, mention.score) for mention in desk.mentions(article)]


def test_an_added_surface_is_offered_in_the_other_articles_at_once(desk, articles, spread):
    add(desk, articles[0], "Méridienne")
    assert spread("Méridienne") == {articles[1], articles[3]}
    [name] = desk.mentions(articles[1])
    assert (name.surface, name.label, name.state) == ("Méridienne", Label.ORG, MentionState.PENDING)
    assert (name.origin, name.score, name.reason) == (Origin.MEMORY, 1.0, "memory(1, 0)")
    assert desk.mentions(articles[2]) == []


def test_spreading_twice_changes_nothing_more(desk, articles, spread):
    add(desk, articles[0], "Méridienne")
    spread("Méridienne")
    before = [desk.mentions(article) for article in articles]
    assert spread("méridienne", "Lyon", "") == set()
    assert [desk.mentions(article) for article in articles] == before


def test_undecided_suggestions_follow_what_was_decided(desk, finder, spread):
    articles = desk.import_texts(TEXTS, finder({"Méridienne": Label.PER}))
    desk.review.relabel(desk.mention(articles[0], "Méridienne").id, Label.ORG)
    assert articles[1] in spread("Méridienne")
    assert shown(desk, articles[1]) == [("Méridienne", Label.ORG, MentionState.PENDING, 1.0)]


def test_a_rejected_surface_keeps_its_place_with_a_low_score_and_the_reason(desk, finder, spread):
    articles = desk.import_texts(TEXTS, finder({"Méridienne": Label.PER}))
    desk.review.reject([desk.mention(articles[0], "Méridienne").id])
    assert spread("Méridienne") == {articles[1]}
    assert desk.mention(articles[1], "Méridienne").reason == "memory(0, 1)"
    assert shown(desk, articles[1]) == [("Méridienne", Label.PER, MentionState.PENDING, 0.0)]


def test_what_somebody_decided_stays_until_they_take_it_back(desk, finder, spread):
    articles = desk.import_texts(TEXTS, finder({"Méridienne": Label.PER}))
    add(desk, articles[3], "MÉRIDIENNE")
    desk.review.reject([desk.mention(articles[1], "Méridienne").id])
    spread("Méridienne")
    assert desk.mention(articles[1], "Méridienne").state is MentionState.REJECTED
    desk.review.undo()
    spread("Méridienne")
    assert shown(desk, articles[1]) == [("Méridienne", Label.ORG, MentionState.PENDING, 1.0)]
    assert desk.store.check() == []


def test_what_a_later_import_was_offered_is_what_its_recogniser_found_once_the_decision_is_taken_back(
    desk, articles, finder, spread
):
    add(desk, articles[0], "Méridienne")
    [later] = desk.import_texts(["Méridienne à Paris, en hiver."], finder({"Méridienne": Label.LOC}))
    assert desk.mention(later, "Méridienne").label is Label.ORG
    desk.review.undo()
    spread("Méridienne")
    name = desk.mention(later, "Méridienne")
    assert (name.label, name.score, name.origin, name.reason) == (Label.LOC, 0.5, Origin.MODEL, "")


def test_a_place_where_it_was_rejected_is_not_offered_again(desk, articles, spread):
    add(desk, articles[0], "Méridienne")
    spread("Méridienne")
    desk.review.reject([desk.mention(articles[1], "Méridienne").id])
    spread("Méridienne")
    assert [mention.state for mention in desk.mentions(articles[1])] == [MentionState.REJECTED]


def test_an_article_that_was_read_to_the_end_gets_nothing_new(desk, articles, spread):
    desk.review.mark_read(articles[1])
    add(desk, articles[0], "Méridienne")
    assert spread("Méridienne") == {articles[3]}
    assert desk.mentions(articles[1]) == []


def test_a_decision_taken_back_takes_its_suggestions_along(desk, articles, spread):
    add(desk, articles[0], "Méridienne")
    spread("Méridienne")
    desk.review.undo()
    assert spread("Méridienne") == {articles[1], articles[3]}
    assert all(desk.mentions(article) == [] for article in articles)


def test_a_later_import_is_offered_what_was_decided(desk, articles, finder, spread):
    add(desk, articles[0], "Méridienne")
    [later] = desk.import_texts(["Selon Méridienne, tout va bien."], finder())
    [elsewhere] = desk.import_texts(["Méridienne à Paris."], finder({"Méridienne": Label.LOC}), "Autre dossier")
    [made], [suggested] = desk.mentions(later), desk.mentions(elsewhere)
    assert (made.surface, made.label, made.origin, made.recogniser) == (
        "Méridienne",
        Label.ORG,
        Origin.MEMORY,
        MADE_BY_MEMORY,
    )
    assert (suggested.label, suggested.state, suggested.recogniser) == (Label.ORG, MentionState.PENDING, "finder 1")


def test_other_dossiers_are_left_alone(desk, articles, finder, spread):
    [elsewhere] = desk.import_texts(["Méridienne à Paris."], finder(), "Autre dossier")
    add(desk, articles[0], "Méridienne")
    assert elsewhere not in spread("Méridienne")
    assert desk.mentions(elsewhere) == []


LONG = "Un mot, puis un autre. " * 400


@pytest.mark.parametrize(
    ("text", "offered"),
    [
        (f"{LONG}Selon Méridienne, rien.{LONG}Puis MÉRIDIENNE parle.", ["Méridienne", "MÉRIDIENNE"]),
        (f"{LONG}Méridienne et Méridienne.", ["Méridienne", "Méridienne"]),
        (f"{LONG}La Méridiennette, la Saint-Méridienne et la méridienne.", []),
        (f"{LONG}« Méridienne »{'.' * 3000}Méridienne", ["Méridienne", "Méridienne"]),
    ],
)
def test_every_place_of_a_long_article_is_found_and_no_other_word(desk, finder, spread, text, offered):
    first, long = desk.import_texts([TEXTS[0], text], finder())
    add(desk, first, "Méridienne")
    spread("Méridienne")
    assert [mention.surface for mention in desk.mentions(long)] == offered


def test_words_inside_a_longer_name_are_not_offered_a_second_time(desk, finder, spread):
    first, long = desk.import_texts([TEXTS[0], f"{LONG}Méridienne Lyon va bien.{LONG}Méridienne aussi."], finder())
    add(desk, long, "Méridienne Lyon")
    add(desk, first, "Méridienne")
    spread("Méridienne")
    assert [mention.surface for mention in desk.mentions(long)] == ["Méridienne Lyon", "Méridienne"]


def test_the_library_stays_sound(desk, articles, spread):
    add(desk, articles[0], "Méridienne")
    spread("Méridienne")
    assert desk.store.check() == []


@pytest.fixture
def statements(desk):
    """Every statement that reaches the library from here on."""
    said = []

    def note(_connection, _cursor, statement, *_rest):
        said.append(" ".join(statement.split()))

    event.listen(desk.store._engine, "before_cursor_execute", note)
    yield said
    event.remove(desk.store._engine, "before_cursor_execute", note)


def spoken(desk, finder, statements, *, holding, besides):
    """Return how many statements it takes to spread a name to ``holding`` articles in a dossier with ``besides``."""
    name = f"Zorbatec{holding}x{besides}"  # known nowhere else
    texts = [f"{name} recrute, {number}." for number in range(holding + 1)]
    articles = desk.import_texts([*texts, *(f"Rien ici, {number}." for number in range(besides))], finder())
    add(desk, articles[0], name)
    dossier = desk.dossier()
    statements.clear()
    assert len(MemoryService(desk.store).spread(dossier, [name])) == holding
    return len(statements)


def test_articles_without_the_name_cost_no_statement_and_those_with_it_share_theirs(desk, finder, statements):
    few = spoken(desk, finder, statements, holding=2, besides=0)
    assert spoken(desk, finder, statements, holding=2, besides=60) == few
    assert spoken(desk, finder, statements, holding=19, besides=0) == few


def test_nothing_is_written_where_nothing_changes(desk, articles, spread, statements):
    add(desk, articles[0], "Méridienne")
    spread("Méridienne")
    dossier = desk.dossier()
    statements.clear()
    assert MemoryService(desk.store).spread(dossier, ["Méridienne"]) == {}
    assert statements
    assert all(statement.startswith(("SELECT", "BEGIN")) for statement in statements)
    assert not any("IMMEDIATE" in statement for statement in statements)


@pytest.mark.parametrize("meanwhile", ["decided", "read", "marked"])
def test_what_somebody_does_between_plan_and_writing_counts(desk, articles, monkeypatch, meanwhile):
    add(desk, articles[0], "Méridienne")
    service, dossier = MemoryService(desk.store), desk.dossier()
    write, done = desk.store.write, []

    def late():
        if not done:
            done.append(meanwhile)
            if meanwhile == "decided":
                desk.review.undo()
            elif meanwhile == "read":
                desk.review.mark_read(articles[1])
            else:
                add(desk, articles[1], "Hier, Méridienne", Label.MISC)
        return write()

    monkeypatch.setattr(desk.store, "write", late)
    assert set(service.spread(dossier, ["Méridienne"])) == (set() if meanwhile == "decided" else {articles[3]})
    assert [mention.recogniser for mention in desk.mentions(articles[1])].count(MADE_BY_MEMORY) == 0


@pytest.mark.parametrize(
    ("printed", "surface"),
    [
        ("L\u2019Œuvre nationale parle.", "Œuvre nationale"),
        ("E\u0301milion parle.", "Émilion"),
        ("La SOCIÉTÉ GÉNÉRALE parle.", "Société générale"),
        ("Une \ufb02ûtiste parle.", "flûtiste"),
        ("Le Saint-Étienne\u2011Zorb parle.", "Saint-Étienne-Zorb"),
        ("Où est Łódź ?", "Łódź"),
        ("Groupe 3Zorb parle.", "3Zorb"),
        ("Été parle.", "Été"),
        ("AT&T_x parle.", "AT&T_x"),
    ],
)
def test_the_index_of_words_misses_no_article_that_a_look_through_the_texts_finds(desk, finder, printed, surface):
    [article] = desk.import_texts([printed], finder())
    with desk.store.read() as session:
        assert queries.candidates(session, desk.dossier(), [fold_name(surface)]) == [article]
        assert queries.holders(session, desk.dossier(), [fold_name(surface)]) == [article]


def test_a_suggestion_cut_out_of_a_longer_word_follows_too(desk, finder, spread):
    articles = desk.import_texts(["Zorbatec recrute.", "Les Zorbatecs recrutent."], finder({"Zorbatec": Label.PER}))
    desk.review.relabel(desk.mention(articles[0], "Zorbatec").id, Label.ORG)
    spread("Zorbatec")
    assert desk.mention(articles[1], "Zorbatec").label is Label.ORG
