"""Articles and dossiers that are removed, moved, merged, taken back, and gone for good: nothing else suffers.

All of it in a file and in a database of a server.
"""

from __future__ import annotations

import shutil
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import MetaData, select

from recoupe.recognition.values import Name, Recognised
from recoupe.services.bin import AllThereAlready, BinService, HomeInBin, SameDossier
from recoupe.services.entities import EntityService
from recoupe.services.facts import FactService
from recoupe.services.library import LibraryService
from recoupe.services.packages import PackageInBin, PackageService
from recoupe.services.review import ReviewService
from recoupe.services.search import SearchService
from recoupe_db.library_errors import AlreadyThere, NotFound
from recoupe_db.queries import journal
from recoupe_db.records import FactStatus, Kind, Label, MentionState, NewArticle, NewFact, Origin, Reading
from recoupe_db.store import Store

MUSK = "Elon Musk offre 97 milliards pour OpenAI, selon des sources proches du zzyzx."
ALTMAN = "Sam Altman a refusé les 97 milliards de Musk, dit OpenAI."


@pytest.fixture(params=["file", "server"])
def store(request, empty_library, tmp_path):
    if request.param == "server":
        opened = Store.open(request.getfixturevalue("postgresql").database())
    else:
        opened = Store.open(Path(shutil.copy(empty_library, tmp_path / "library.sqlite")))
    yield opened
    opened.close()


@pytest.fixture
def bin_(store):
    return BinService(store, reviewer="Ada")


@pytest.fixture
def two(desk, finder):
    names = {"OpenAI": Label.ORG}
    return desk.import_texts([MUSK, ALTMAN], finder(names, {"97 milliards": Reading(Kind.NUMBER, "97000000000")}))


def titles(desk, name="Rachat"):
    return [line.title for line in desk.library.lines(desk.library.dossier(name).id)]


def test_a_removed_article_is_in_no_list_search_or_count(desk, two, bin_, store):
    bin_.remove([two[0]])
    dossier = desk.library.dossier("Rachat").id
    assert len(titles(desk)) == 1
    assert sum(desk.library.progress(dossier).articles.values()) == 1
    searching = SearchService(store)
    for everywhere in (False, True):
        assert not searching.search("zzyzx", dossier, everywhere=everywhere).articles
    with pytest.raises(NotFound):
        desk.library.article(two[0])
    assert store.check() == []


def test_undo_brings_a_removed_article_back_with_what_was_decided_even_after_a_restart(desk, two, bin_, store):
    mention = desk.mention(two[0], "OpenAI")
    desk.review.accept([mention.id])
    bin_.remove([two[0]])
    place = store.path or store.url.render_as_string(hide_password=False)
    store.close()
    again = Store.open(place)
    assert ReviewService(again, reviewer="Ada").undo() is not None
    reviewed = LibraryService(again).article(two[0])
    assert next(other for other in reviewed.mentions if other.id == mention.id).state is MentionState.ACCEPTED
    assert len(LibraryService(again).lines(reviewed.article.dossier)) == 2
    assert again.check() == []
    ReviewService(again, reviewer="Ada").redo()
    assert len(LibraryService(again).lines(reviewed.article.dossier)) == 1
    assert again.check() == []
    again.close()


@pytest.fixture
def evidence(desk, two, store):
    """Return a fact that the first article alone prints, and a verified one that both do."""
    facts = FactService(store, reviewer="Ada")
    one, other = (desk.mention(article, "97 milliards").id for article in two)
    reading = Reading(Kind.NUMBER, "97000000000")
    alone = facts.state(one, NewFact("Elon Musk", "offre", reading))
    shared = facts.state(one, NewFact("OpenAI", "prix", reading), also=[other])
    (first,), (second,) = alone.facts, shared.facts
    facts.judge(second, FactStatus.VERIFIED)
    return first, second


def test_a_fact_goes_along_with_what_prints_it_and_stays_unverified_with_the_rest(desk, two, bin_, store, evidence):
    alone, shared = evidence
    bin_.remove([two[0]])
    dossier = desk.library.dossier("Rachat").id
    left = desk.library.facts(dossier)
    assert [fact.id for fact in left] == [shared]
    assert [piece.article for piece in left[0].evidence] == [two[1]]
    assert left[0].status is FactStatus.UNVERIFIED
    ReviewService(store, reviewer="Ada").undo()
    back = {fact.id: fact for fact in desk.library.facts(dossier)}
    assert set(back) == {alone, shared}
    assert back[shared].status is FactStatus.VERIFIED
    assert len(back[shared].evidence) == 2
    assert store.check() == []


def test_a_moved_article_takes_its_facts_and_names_along(desk, two, bin_, store, evidence):
    alone, _ = evidence
    entities = EntityService(store, reviewer="Ada")
    entities.move(desk.dossier(), "OpenAI", [desk.mention(two[0], "OpenAI").id], "OpenAI Inc.")
    other = desk.dossier("Procès")
    moved = bin_.move([two[0]], other)
    assert (moved.moved, moved.staying) == (1, 0)
    assert titles(desk, "Procès") == [MUSK[:20]]
    assert [fact.id for fact in desk.library.facts(other)] == [alone]
    linked = desk.mention(two[0], "OpenAI").entity
    with store.read() as session:
        from recoupe_db.queries import entities as queries

        assert queries.get(session, linked).dossier == other
    assert store.check() == []
    ReviewService(store, reviewer="Ada").undo()
    assert not desk.library.lines(other)
    assert len(titles(desk)) == 2
    assert store.check() == []


def test_what_is_there_already_stays(desk, two, bin_, finder):
    desk.import_texts([MUSK], finder(), "Procès")
    other = desk.library.dossier("Procès").id
    with pytest.raises(AllThereAlready, match="Procès"):
        bin_.move([two[0]], other)
    with pytest.raises(SameDossier):
        bin_.move([two[0]], desk.library.dossier("Rachat").id)
    assert bin_.move(two, other).staying == 1
    assert len(titles(desk)) == 1


def test_two_dossiers_become_one_and_two_again(desk, two, bin_, finder, store):
    desk.import_texts([MUSK, "Rien d’autre ici."], finder(), "Procès")
    other = desk.library.dossier("Procès").id
    merged = bin_.merge(desk.library.dossier("Rachat").id, other)
    assert (merged.moved, merged.staying) == (1, 1)
    assert [dossier.name for dossier in desk.library.dossiers()] == ["Procès"]
    assert len(titles(desk, "Procès")) == 3
    assert store.check() == []
    ReviewService(store, reviewer="Ada").undo()
    assert len(titles(desk)) == 2
    assert len(titles(desk, "Procès")) == 2


def test_a_removed_dossier_comes_back_under_its_name_or_one_like_it(desk, two, bin_, store):
    dossier = desk.library.dossier("Rachat").id
    bin_.remove_dossier(dossier)
    assert desk.library.dossiers() == []
    desk.dossier("Rachat")
    (item,) = bin_.contents()
    assert (item.title, item.articles, item.by) == ("Rachat", 2, "Ada")
    bin_.restore([item])
    assert [dossier.name for dossier in desk.library.dossiers()] == ["Rachat (2)", "Rachat"]
    assert store.check() == []


def test_the_bin_says_what_is_in_it_and_gives_it_back(desk, two, bin_, store):
    bin_.remove(two)
    assert {item.title for item in bin_.contents()} == {MUSK[:20], ALTMAN[:20]}
    bin_.restore([item for item in bin_.contents() if item.article == two[1]])
    assert titles(desk) == [ALTMAN[:20]]
    assert [item.article for item in bin_.contents()] == [two[0]]
    bin_.remove_dossier(desk.library.dossier("Rachat").id)
    with pytest.raises(HomeInBin):
        bin_.restore([item for item in bin_.contents() if item.article == two[0]])
    assert store.check() == []


def test_a_text_that_came_in_again_is_not_doubled(desk, two, bin_):
    bin_.remove([two[0]])
    desk.importing.add(desk.dossier(), NewArticle(MUSK, "Encore", "encore.txt"))
    with pytest.raises(AlreadyThere, match="Encore"):
        bin_.restore(bin_.contents())
    with pytest.raises(AlreadyThere):
        ReviewService(desk.store, reviewer="Ada").undo()


def test_purging_waits_thirty_days_then_leaves_no_word_in_the_file(desk, two, bin_, store, evidence):
    bin_.remove([two[0]])
    assert bin_.purge() == 0
    assert bin_.purge(now=datetime.now(UTC) + timedelta(days=31)) == 1
    assert bin_.contents() == []
    assert store.check() == []
    history = ReviewService(store, reviewer="Ada")
    with store.read() as session:
        from sqlalchemy import text as sql

        kept = session.execute(sql("SELECT action FROM step ORDER BY id")).scalars().all()
        said = " ".join(map(str, session.execute(sql("SELECT before, after FROM decision")).all()))
    assert "remove" in kept
    assert "purge" in kept
    assert "zzyzx" not in said
    assert MUSK[:20] not in said
    while history.undo() is not None:
        pass
    assert store.check() == []
    assert "zzyzx" not in every_word(store)
    place = store.path
    store.close()
    assert place is None or b"zzyzx" not in place.read_bytes()


def every_word(store):
    """Return all that the tables of a library hold, the index of words included."""
    with store.read() as session:
        known = MetaData()
        known.reflect(session.connection())
        return " ".join(str(tuple(row)) for table in known.tables.values() for row in session.execute(select(table)))


def test_purging_at_once_takes_a_whole_dossier(desk, two, bin_, store):
    bin_.remove_dossier(desk.library.dossier("Rachat").id)
    assert bin_.purge(at_once=True) == 2
    assert bin_.contents() == []
    assert bin_.purge(at_once=True) == 0
    assert store.check() == []
    assert len(desk.import_texts([MUSK], Finder())) == 1


class Finder:
    name, version = "finder", "1"

    def recognise(self, texts):
        for text in texts:
            at = text.text.find("OpenAI")
            yield Recognised(text.id, (Name(at, at + 6, "OpenAI", Label.ORG, 0.5, Origin.MODEL, ""),), ())


@pytest.fixture
def colleague(tmp_path):
    place = tmp_path / "colleague.sqlite"
    opened = Store.open(place)
    yield opened
    opened.close()


def test_a_colleagues_package_does_not_bring_a_removed_article_back(desk, two, bin_, store, colleague, tmp_path):
    package = tmp_path / "paquet.recoupe"
    PackageService(store).share(desk.library.dossier("Rachat"), package)
    theirs = PackageService(colleague)
    theirs.take(package)
    there = LibraryService(colleague).dossier("Rachat")
    article = LibraryService(colleague).lines(there.id)[0].id
    mention = LibraryService(colleague).article(article).mentions[0]
    ReviewService(colleague, reviewer="Bo").accept([mention.id])
    theirs.share(there, package)
    bin_.remove([two[0]])
    for at_once in (False, True):
        merged = PackageService(store).take(package)
        assert (merged.articles, merged.removed) == (0, 1)
        assert len(titles(desk)) == 1
        assert store.check() == []
        bin_.purge(at_once=at_once)
    back = tmp_path / "retour.recoupe"
    PackageService(store).share(desk.library.dossier("Rachat"), back)
    assert theirs.take(back).articles == 0
    assert len(LibraryService(colleague).lines(there.id)) == 2


def test_a_package_of_a_dossier_in_the_bin_is_refused_and_a_shared_folder_does_not_bring_it_back(
    desk, two, bin_, store, colleague, tmp_path
):
    folder = tmp_path / "ensemble"
    folder.mkdir()
    list(PackageService(store).sync(folder))
    list(PackageService(colleague).sync(folder))
    bin_.remove_dossier(desk.library.dossier("Rachat").id)
    assert list(PackageService(store).sync(folder)) == []
    package = tmp_path / "paquet.recoupe"
    PackageService(colleague).share(LibraryService(colleague).dossier("Rachat"), package)
    with pytest.raises(PackageInBin, match="bin"):
        PackageService(store).take(package)


def test_decisions_follow_a_moved_article_into_a_package(desk, two, bin_, store):
    mention = desk.mention(two[0], "OpenAI")
    desk.review.accept([mention.id])
    other = desk.dossier("Procès")
    bin_.move([two[0]], other)
    with store.read() as session:
        here, there = (journal.of_dossier(session, key) for key in (desk.library.dossier("Rachat").id, other))
    assert not [entry for entry in here if entry.action == "accept" and entry.target == "mention"]
    assert [entry.action for entry in there if entry.action == "accept" and entry.target == "mention"] == ["accept"]
    assert not [entry for entry in there if entry.action == "move"]
