"""What was compared is kept beside the library: the next desk shows it at once, and it is never stale."""

from __future__ import annotations

import math
import shutil
import sqlite3
import tempfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.thoroughness import examples

from recoupe.facts.comparing.comparison import Comparer
from recoupe.facts.comparing.similarity import PairScorer
from recoupe.services.bin import BinService
from recoupe.services.recoupement.service import RecoupementService
from recoupe_db.comparison_file import ComparisonFile
from recoupe_db.records import Kind, Label, Reading
from recoupe_db.store import Store

from .conftest import Desk, Finder

PLACES = ("Vernoux", "Lussan")
SAYINGS = (
    "L’incendie de {place} a fait {count} blessés, selon la préfecture.",
    "À {place}, le chantier emploie {count} ouvriers depuis lundi matin.",
    "La crue a touché {count} logements de {place}, et dix-neuf rues du centre sont encore sous les eaux ce soir.",
)
FOUND = Finder(
    names=dict.fromkeys(PLACES, Label.LOC),
    figures={str(count): Reading(Kind.NUMBER, str(count)) for count in (12, 14, 340)},
)


def texts(number):
    """Return an article of three figures; articles that share sentences copy each other."""
    said = [
        SAYINGS[(number + place) % 3].format(place=PLACES[number % 2], count=(12, 14, 340)[number * (place + 1) % 3])
        for place in range(3)
    ]
    return f"Article {number}\n\n" + " ".join(said)


def service(store, **options):
    return RecoupementService(store, reviewer="Ada", **{"short": 0, **options})


def kept_and_fresh(store, dossier):
    """Return the table with what is kept, and the one that rests on nothing but the library."""
    return service(store).table(dossier), service(store, aged=-1).table(dossier)


@pytest.fixture
def dossier(desk):
    desk.import_texts([texts(number) for number in range(4)], FOUND)
    return desk.dossier()


@pytest.fixture
def kept(store, dossier):
    """The table of a dossier that was compared and kept."""
    first = service(store)
    table = first.table(dossier)
    first.keep(dossier)
    return table


@pytest.fixture
def scored(monkeypatch):
    """The pairs of articles whose figures are compared from here on."""
    names = set()
    score = PairScorer.scored

    def noting(self, a, b):
        names.add(frozenset({int(a.place.article), int(b.place.article)}))
        return score(self, a, b)

    monkeypatch.setattr(PairScorer, "scored", noting)
    return names


def test_the_next_desk_compares_nothing(store, dossier, kept, scored, monkeypatch):
    monkeypatch.setattr(Comparer, "add", lambda *_: pytest.fail("an article is compared"))
    assert service(store).table(dossier) == kept
    assert not scored


def test_a_decision_about_a_figure_compares_its_article_alone(store, desk, dossier, kept, scored):
    article = desk.library.lines(dossier)[1].id
    desk.review.reject([next(mention.id for mention in desk.mentions(article) if mention.is_figure)])
    changed = service(store, aged=math.inf).table(dossier)
    assert changed != kept
    assert scored
    assert all(article in pair for pair in scored)


def test_a_new_article_is_compared_with_the_others_and_they_are_not_with_each_other(store, desk, dossier, kept, scored):
    (fresh,) = desk.import_texts([texts(5)], FOUND)
    service(store, aged=math.inf).table(dossier)
    assert scored
    assert all(fresh in pair for pair in scored)


def test_what_is_confirmed_changes_no_comparison(store, desk, dossier, kept, scored):
    article = desk.library.lines(dossier)[0].id
    desk.review.accept([next(mention.id for mention in desk.mentions(article) if mention.is_figure)])
    assert service(store).table(dossier) != kept  # the cell is confirmed
    assert not scored


def test_once_much_was_compared_one_by_one_all_is_compared_anew(store, desk, dossier, kept, scored):
    desk.import_texts([texts(5)], FOUND)
    again = service(store)
    again.table(dossier)
    again.keep(dossier)
    scored.clear()
    service(store).table(dossier)
    assert len(scored) > 4


@pytest.mark.parametrize("damage", [b"", b"nothing of ours" * 400])
def test_a_file_that_is_damaged_is_worked_out_anew(store, dossier, kept, damage):
    file = ComparisonFile(store.path)
    file.path.write_bytes(damage)
    again = service(store)
    assert again.table(dossier) == kept
    again.keep(dossier)
    assert service(store).table(dossier) == kept


def test_a_part_that_is_damaged_is_worked_out_anew(store, desk, dossier, kept):
    with sqlite3.connect(ComparisonFile(store.path).path) as file:
        file.execute("UPDATE article SET part = x'00' WHERE turn = 2")
    file.close()
    article = desk.library.lines(dossier)[0].id
    desk.review.reject([next(mention.id for mention in desk.mentions(article) if mention.is_figure)])
    assert service(store, aged=math.inf).table(dossier) == service(store, aged=-1).table(dossier)


def test_a_short_dossier_leaves_no_file(store, dossier):
    reading = RecoupementService(store, reviewer="Ada")
    reading.table(dossier)
    reading.keep(dossier)
    assert not ComparisonFile(store.path).path.exists()


def test_two_desks_do_not_mix_what_they_keep(store, desk, dossier, kept):
    one, other = service(store, aged=math.inf), service(store, aged=math.inf)
    for either in (one, other):
        either.table(dossier)
    article = desk.library.lines(dossier)[0].id
    desk.review.reject([next(mention.id for mention in desk.mentions(article) if mention.is_figure)])
    for either in (one, other, one):
        table = either.table(dossier)
        either.keep(dossier)
    assert service(store, aged=math.inf).table(dossier) == table


def test_another_program_s_comparison_is_not_taken(store, dossier, kept, monkeypatch, scored):
    monkeypatch.setattr("recoupe.services.recoupement.keeping.__version__", "0.0.9")
    service(store).table(dossier)
    assert scored


def test_what_is_removed_for_good_is_not_kept(store, desk, dossier, kept):
    file = ComparisonFile(store.path).path
    assert file.stat().st_mode & 0o077 == 0
    removing = BinService(store, reviewer="Ada")
    removing.remove([desk.library.lines(dossier)[0].id])
    removing.purge(at_once=True)
    assert not file.exists()


def test_a_library_that_cannot_be_written_keeps_nothing(store, dossier):
    store.read_only = OSError("read only")
    reading = service(store)
    reading.table(dossier)
    reading.keep(dossier)
    assert not ComparisonFile(store.path).path.exists()


ACTS = st.lists(
    st.tuples(
        st.sampled_from(["import", "reject", "accept", "join", "split", "discard", "undo", "compare", "reopen"]),
        st.integers(0, 30),
        st.integers(0, 30),
    ),
    min_size=4,
    max_size=12,
)


class History:
    """A dossier to which things happen, with a desk that is never closed and one that is now and then."""

    def __init__(self, library, folder):
        self.store = Store.open(Path(shutil.copy(library, folder / "library.sqlite")))
        self.desk = Desk(self.store)
        self.desk.import_texts([texts(number) for number in range(3)], FOUND)
        self.dossier = self.desk.dossier()
        self.unbroken, self.reopened = service(self.store, aged=-1), service(self.store, aged=math.inf)
        self.compare(0, 0)

    def figures(self):
        return [
            mention
            for line in self.desk.library.lines(self.dossier)
            for mention in self.desk.mentions(line.id)
            if mention.is_figure
        ]

    def act(self, what, one, other):
        getattr(self, what.replace("import", "take_in"))(one, other)

    def take_in(self, one, _):
        if f"Article {one}\n" not in {self.desk.text(line.id)[: len(f"Article {one}\n")] for line in self.lines()}:
            self.desk.import_texts([texts(one)], FOUND)

    def lines(self):
        return self.desk.library.lines(self.dossier)

    def reject(self, one, _):
        if mentions := self.figures():
            self.desk.review.reject([mentions[one % len(mentions)].id])

    def accept(self, one, _):
        if mentions := self.figures():
            self.desk.review.accept([mentions[one % len(mentions)].id])

    def join(self, one, other):
        mentions = self.figures()
        if len(mentions) > 1 and mentions[one % len(mentions)].id != mentions[other % len(mentions)].id:
            self.unbroken.join([mentions[one % len(mentions)].id, mentions[other % len(mentions)].id])

    def split(self, one, other):
        mentions = self.figures()
        if len(mentions) > 1 and mentions[one % len(mentions)].id != mentions[other % len(mentions)].id:
            self.unbroken.split(mentions[one % len(mentions)].id, [mentions[other % len(mentions)].id])

    def discard(self, one, _):
        if len(lines := self.lines()) > 1:
            BinService(self.store, reviewer="Ada").remove([lines[one % len(lines)].id])

    def undo(self, _one, _other):
        self.desk.review.undo()

    def compare(self, _one, _other):
        assert self.unbroken.table(self.dossier) == self.reopened.table(self.dossier)
        self.reopened.keep(self.dossier)

    def reopen(self, one, other):
        self.compare(one, other)
        self.reopened = service(self.store, aged=math.inf)


@settings(max_examples=examples(5), deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(acts=ACTS)
def test_a_desk_that_is_closed_and_opened_again_shows_what_one_that_stays_open_does(empty_library, acts):
    with tempfile.TemporaryDirectory() as folder:
        history = History(empty_library, Path(folder))
        for act in acts:
            history.act(*act)
        history.reopen(0, 0)
        history.compare(0, 0)
        kept, fresh = kept_and_fresh(history.store, history.dossier)
        assert kept == fresh
        history.store.close()
