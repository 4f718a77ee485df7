"""Two and three people work on copies of a dossier, exchange packages, and nothing anybody decided is lost."""

from __future__ import annotations

import shutil
from contextlib import suppress
from datetime import datetime, timedelta
from pathlib import Path
from types import SimpleNamespace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import func, select
from tests.thoroughness import examples

from recoupe.evaluation.differences import Contrast
from recoupe.evaluation.layers import layers
from recoupe.exchange.package import NotAPackage, read_package
from recoupe.recognition.values import Figure, Name, Recognised
from recoupe.services.adjudication import AdjudicationService
from recoupe.services.imports import ImportService
from recoupe.services.library import LibraryService
from recoupe.services.packages import PackageService
from recoupe.services.problems import AlreadyMarked
from recoupe.services.review import ReviewService
from recoupe.services.settling import compared
from recoupe_db.models import DecisionRow
from recoupe_db.queries import articles, company, journal, log
from recoupe_db.records import ArticleState, Kind, Label, MentionState, NewArticle, Origin, Reading
from recoupe_db.store import Store

TEXT = "Elon Musk offre 97 milliards pour OpenAI, et Sam Altman refuse. Lire aussi : Meta."
OTHER = "OpenAI a été fondée en 2015 par Sam Altman."
NAMES = {"Elon Musk": Label.PER, "OpenAI": Label.ORG, "Sam Altman": Label.PER}


class Finder:
    name, version = "finder", "1"

    def recognise(self, texts):
        for text in texts:
            places = [(words, label, text.text.find(words)) for words, label in NAMES.items()]
            names = [Name(at, at + len(w), w, label, 0.5, Origin.MODEL, "") for w, label, at in places if at >= 0]
            figures = [
                Figure(text.text.index(words), text.text.index(words) + len(words), words, reading)
                for words, reading in {
                    "97 milliards": Reading(Kind.NUMBER, "97000000000"),
                    "2015": Reading(Kind.DATE, "2015"),
                }.items()
                if words in text.text
            ]
            yield Recognised(text.id, tuple(sorted(names, key=lambda name: name.start)), tuple(figures))


class Newsroom:
    """Somebody with a library of their own."""

    def __init__(self, place, reviewer):
        self.store, self.reviewer = Store.open(place), reviewer
        self.library, self.review = LibraryService(self.store), ReviewService(self.store, reviewer=reviewer)
        self.packages = PackageService(self.store)

    def begin(self, *texts):
        importing = ImportService(self.store)
        dossier = importing.dossier("Rachat").id
        added = [
            importing.add(dossier, NewArticle(text, text[:9], f"{text[:4]}.txt", author="Anne Martin")).id
            for text in texts
        ]
        list(importing.recognise(added, Finder()))

    @property
    def dossier(self):
        return self.library.dossier("Rachat")

    def article(self, text=TEXT):
        with self.store.read() as session:
            return company.articles_by_text(session, self.dossier.id)[articles.sha256(text)]

    def mention(self, words, text=TEXT):
        mentions = self.library.article(self.article(text)).mentions
        return next(mention for mention in mentions if mention.surface == words)

    def surfaces(self, text=TEXT, state=MentionState.ACCEPTED):
        mentions = self.library.article(self.article(text)).mentions
        return {(mention.surface, str(mention.label)) for mention in mentions if mention.state is state}

    def read_all(self, text=TEXT):
        self.review.mark_read(self.article(text), reject_rest=True)

    def send(self, folder):
        path = folder / f"{self.reviewer}.recoupe"
        self.packages.share(self.dossier, path)
        return path

    def journal(self):
        with self.store.read() as session:
            return {entry.uid for entry in journal.of_dossier(session, self.dossier.id)}

    def layers(self):
        with self.store.read() as session:
            return layers(journal.of_dossier(session, self.dossier.id))

    def compared(self, text=TEXT):
        with self.store.read() as session:
            return compared(session, self.dossier.id).get(self.article(text))

    def change_of_mind(self):
        """Decide otherwise than so far about a name, and return the library and the number of the decision."""
        mention = self.mention("Elon Musk")
        decide = self.review.reject if mention.state is MentionState.ACCEPTED else self.review.accept
        decide([mention.id])
        with self.store.read() as session:
            return company.library_uid(session), session.scalars(select(func.max(DecisionRow.id))).one()

    def standing(self):
        """Return the library and the number of the decision that counts as the last about the name."""
        layer = self.layers().get(articles.sha256(TEXT))
        return {span.stamp[2:4] for layer in layer.readers.values() for span in layer.spans} if layer else set()

    def rule(self, label):
        (difference,) = self.compared().differences
        chosen = [span for spans in difference.sides.values() for span in spans if span.label == label]
        AdjudicationService(self.store, reviewer=self.reviewer).rule(self.article(), difference, chosen)

    def ruled(self):
        (difference,) = self.compared().differences
        return difference.ruling[0].label

    def gold(self):
        """Return what stands in the dossier, without numbers of rows."""
        texts = {}
        for text in (TEXT, OTHER):
            whole = self.library.article(self.article(text))
            texts[text] = {
                (mention.start, mention.end, mention.label, mention.reading)
                for mention in whole.mentions
                if mention.state is MentionState.ACCEPTED
            }
        return texts


@pytest.fixture(scope="session")
def begun(empty_library, tmp_path_factory):
    """The libraries of Ada, who began the dossier, and of Bob and Cléa, who got it from her: to be copied."""
    folder = tmp_path_factory.mktemp("begun")
    everybody = [
        Newsroom(Path(shutil.copy(empty_library, folder / f"{name}.sqlite")), name) for name in ("Ada", "Bob", "Cléa")
    ]
    everybody[0].begin(TEXT, OTHER)
    package = everybody[0].send(folder)
    for newsroom in everybody[1:]:
        newsroom.packages.take(package)
    for newsroom in everybody:
        newsroom.store.close()
    return [newsroom.store.path for newsroom in everybody]


def sit_down(begun, folder, *names):
    """Return those who work on copies of the libraries that were begun."""
    return [
        Newsroom(Path(shutil.copy(path, folder / path.name)), name)
        for path, name in zip(begun, names or [path.stem for path in begun], strict=True)
    ]


@pytest.fixture
def people(begun, tmp_path):
    """Ada, who began the dossier, and Bob and Cléa, who got it from her."""
    everybody = sit_down(begun, tmp_path)
    yield everybody
    for newsroom in everybody:
        assert newsroom.store.check() == []
        newsroom.store.close()


def test_a_colleague_gets_the_articles_with_everything_that_was_suggested(people):
    ada, bob, _ = people
    assert bob.surfaces(state=MentionState.PENDING) == ada.surfaces(state=MentionState.PENDING) != set()
    assert bob.library.article(bob.article()).article.author == "Anne Martin"


def test_a_colleague_sees_the_suggestions_as_they_were_before_anybody_decided(people, tmp_path, empty_library):
    ada, _, _ = people
    ada.review.relabel(ada.mention("Elon Musk").id, Label.MISC)
    ada.review.reject([ada.mention("OpenAI").id])
    late = Newsroom(Path(shutil.copy(empty_library, tmp_path / "late.sqlite")), "Late")
    late.packages.take(ada.send(tmp_path))
    assert ("Elon Musk", "PER") in late.surfaces(state=MentionState.PENDING)
    assert ("OpenAI", "ORG") in late.surfaces(state=MentionState.PENDING)
    late.store.close()


def test_what_a_colleague_read_comes_back_signed_by_them(people, tmp_path):
    ada, bob, _ = people
    bob.review.accept([bob.mention("Elon Musk").id, bob.mention("97 milliards").id])
    bob.read_all()
    merged = ada.packages.take(bob.send(tmp_path))
    assert (merged.articles, merged.differences) == (0, 0)
    assert ada.surfaces() == bob.surfaces() == {("Elon Musk", "PER"), ("97 milliards", "number")}
    assert ada.library.line(ada.article()).state is ArticleState.READ
    with ada.store.read() as session:
        from recoupe_db.queries import gold

        assert gold.confirmations(session, [ada.mention("Elon Musk").id])[ada.mention("Elon Musk").id].reviewer == "Bob"


def test_what_is_not_read_to_the_end_is_not_brought_together(people, tmp_path):
    ada, bob, _ = people
    bob.review.accept([bob.mention("Elon Musk").id])
    ada.packages.take(bob.send(tmp_path))
    assert ada.surfaces() == set()
    assert [layer_span.span.start for layer_span in ada.layers()[articles.sha256(TEXT)].readers["Bob"].spans] == [0]


def test_what_differs_waits_for_a_ruling_and_nothing_is_overwritten(people, tmp_path):
    ada, bob, _ = people
    ada.review.accept([ada.mention("Elon Musk").id])
    ada.review.relabel(ada.mention("OpenAI").id, Label.MISC)
    ada.read_all()
    bob.review.accept([bob.mention(words).id for words in ("Elon Musk", "OpenAI", "Sam Altman")])
    bob.read_all()
    before = ada.surfaces()
    merged = ada.packages.take(bob.send(tmp_path))
    assert merged.differences == 2
    assert ada.surfaces() == before
    comparison = ada.compared()
    assert [difference.contrast for difference in comparison.open] == [Contrast.LABEL, Contrast.MISSING]
    assert {TEXT[agreed.span.start : agreed.span.end] for agreed in comparison.agreed} == {"Elon Musk"}


@pytest.fixture
def clock(monkeypatch):
    """Set the clock by which steps are dated so many days ahead."""

    def ahead(days):
        shifted = SimpleNamespace(now=lambda zone: datetime.now(zone) + timedelta(days=days))
        monkeypatch.setattr(log, "datetime", shifted)

    return ahead


def test_a_clock_that_was_ahead_once_lets_no_decision_win_over_a_later_one(people, tmp_path, clock):
    ada, bob, _ = people
    name = ada.mention("Elon Musk").id
    clock(400)
    ada.review.accept([name])
    clock(0)
    ada.review.reject([name])
    bob.packages.take(ada.send(tmp_path))
    for reader in (ada, bob):
        (decided,) = reader.layers()[articles.sha256(TEXT)].readers["Ada"].spans
        assert decided.state is MentionState.REJECTED


def test_who_decides_in_knowledge_of_a_decision_dated_later_decides_last(people, tmp_path, clock):
    ada, _, desk = people
    desk.review.reviewer = "Ada"  # at another desk, whose clock is ahead
    clock(400)
    desk.review.accept([desk.mention("Elon Musk").id])
    package = desk.send(tmp_path)
    clock(0)
    ada.packages.take(package)
    ada.review.reject([ada.mention("Elon Musk").id])
    answer = ada.send(tmp_path)
    assert [read_package(file).manifest.version for file in (package, answer)] == [1, 3]  # the first is read by all
    desk.packages.take(answer)
    for reader in (ada, desk):
        (decided,) = reader.layers()[articles.sha256(TEXT)].readers["Ada"].spans
        assert decided.state is MentionState.REJECTED


def test_who_rules_again_in_knowledge_of_a_ruling_dated_later_rules_last(people, tmp_path, clock):
    ada, bob, clea = people
    for reader, label in ((ada, Label.ORG), (bob, Label.LOC)):
        reader.review.relabel(reader.mention("Elon Musk").id, label)
        reader.read_all()
    for reader in (bob, clea):
        reader.packages.take(ada.send(tmp_path))
    for reader in (ada, clea):
        reader.packages.take(bob.send(tmp_path))
    clock(400)
    clea.rule(Label.LOC)
    ada.packages.take(clea.send(tmp_path))
    clock(0)
    assert ada.ruled() == Label.LOC
    ada.rule(Label.ORG)
    for reader in (bob, clea):
        reader.packages.take(ada.send(tmp_path))
    assert [person.ruled() for person in people] == [Label.ORG] * 3


WRONG_CLOCK = st.tuples(st.just("decide"), st.integers(0, 2), st.integers(-400, 400))
EXCHANGE = st.tuples(st.just("send"), st.integers(0, 2), st.integers(0, 2))


@given(st.lists(st.one_of(WRONG_CLOCK, EXCHANGE), max_size=12))
@settings(max_examples=examples(4))
def test_no_decision_stands_that_was_known_to_a_later_one_whatever_the_clocks_said(begun, tmp_path_factory, history):
    folder = tmp_path_factory.mktemp("clocks")
    desks = sit_down(begun, folder, "Ada", "Ada", "Ada")
    known = [set(), set(), set()]
    overtaken, taken = set(), set()
    with pytest.MonkeyPatch.context() as patch:
        for what, desk, other in history:
            if what == "send":
                desks[other].packages.take(desks[desk].send(folder))
                known[other] |= known[desk]
                continue
            shifted = SimpleNamespace(now=lambda zone, days=other: datetime.now(zone) + timedelta(days=days))
            patch.setattr(log, "datetime", shifted)
            overtaken |= known[desk]
            known[desk].add(desks[desk].change_of_mind())
            taken |= known[desk]
    for one in desks:
        package = one.send(folder)
        for newsroom in desks:
            if newsroom is not one:
                newsroom.packages.take(package)
    standing = [desk.standing() for desk in desks]
    assert standing[0] == standing[1] == standing[2]
    assert standing[0] <= taken - overtaken
    assert bool(standing[0]) is bool(taken)
    for newsroom in desks:
        assert newsroom.store.check() == []
        newsroom.store.close()


def test_decisions_that_are_dated_later_than_now_are_told(people, tmp_path, clock):
    ada, bob, _ = people
    clock(2)
    bob.review.accept([bob.mention("Elon Musk").id])
    package = bob.send(tmp_path)
    assert ada.packages.take(package).ahead == ("Bob",)
    ada.read_all()
    clock(0)
    assert bob.packages.take(ada.send(tmp_path)).ahead == ("Ada", "Bob")


def test_decisions_by_a_right_clock_are_told_nothing_of(people, tmp_path):
    ada, bob, _ = people
    bob.review.accept([bob.mention("Elon Musk").id])
    assert ada.packages.take(bob.send(tmp_path)).ahead == ()


def test_both_sides_have_the_same_history_after_both_went_on_working(people, tmp_path):
    ada, bob, _ = people
    bob.review.accept([bob.mention("Elon Musk").id])
    first = bob.send(tmp_path)
    ada.review.reject([ada.mention("OpenAI").id])
    ada.packages.take(first)
    bob.review.reject([bob.mention("Elon Musk").id])
    bob.packages.take(ada.send(tmp_path))
    ada.packages.take(bob.send(tmp_path))
    bob.packages.take(ada.send(tmp_path))
    assert ada.journal() == bob.journal()
    assert ada.layers() == bob.layers()


def test_a_package_that_comes_twice_changes_nothing(people, tmp_path):
    ada, bob, _ = people
    bob.review.accept([bob.mention("Elon Musk").id])
    bob.read_all()
    package = bob.send(tmp_path)
    ada.packages.take(package)
    again = ada.packages.take(package)
    assert (again.articles, again.entries, again.settled) == (0, 0, 0)


@pytest.mark.parametrize(
    "damage", [lambda data: data[:-30], lambda data: b"PK\3\4nothing", lambda data: data.replace(b"M", b"N", 1)]
)
def test_a_damaged_package_is_refused_in_one_sentence_and_changes_nothing(people, tmp_path, damage):
    ada, bob, _ = people
    bob.read_all()
    path = bob.send(tmp_path)
    data = path.read_bytes()
    path.write_bytes(damage(data))
    before = ada.journal()
    if path.read_bytes() != data:
        with pytest.raises(NotAPackage):
            ada.packages.take(path)
    assert ada.journal() == before


def test_a_folder_that_three_people_synchronise_gives_all_of_them_the_same(people, tmp_path):
    folder = tmp_path / "shared"
    folder.mkdir()
    for place, person in enumerate(people):
        person.review.accept([person.mention(["Elon Musk", "OpenAI", "Sam Altman"][place]).id])
        person.read_all()
    for _ in range(2):
        for person in people:
            assert not [one for one in person.packages.sync(folder) if isinstance(one, Exception)]
    assert len({frozenset(person.journal()) for person in people}) == 1
    assert people[0].layers() == people[1].layers() == people[2].layers()
    assert len({len(person.compared().open) for person in people}) == 1


DEED = st.tuples(
    st.integers(0, 2),
    st.sampled_from(["accept", "reject", "relabel", "respan", "add", "outside", "undo", "redo", "read", "reopen"]),
    st.integers(0, 99),
)
SEND = st.tuples(st.integers(0, 2), st.just("send"), st.integers(0, 2))


@given(st.lists(st.one_of(DEED, DEED, SEND), max_size=25), st.permutations(range(3)))
@settings(max_examples=examples(4))
def test_whatever_was_done_and_sent_in_whatever_order_all_end_with_the_same(
    begun, empty_library, tmp_path_factory, history, order
):
    folder = tmp_path_factory.mktemp("random")
    people = sit_down(begun, folder)
    for who, deed, index in history:
        do(people, who, deed, index, folder)
    sent = [newsroom.send(folder) for newsroom in people]
    for turn, person in enumerate(people):  # each takes all packages, in an order of their own, and one of them twice
        for place in (*order[turn:], *order[: turn + 1]):
            person.packages.take(sent[place])
    sent = [newsroom.send(folder) for newsroom in people]
    for person, package in zip(people, (*sent[1:], sent[0]), strict=True):
        person.packages.take(package)
    _two_leads_agree(empty_library, folder, sent, people[0].journal())
    ada, bob, clea = people
    assert ada.journal() == bob.journal() == clea.journal()
    assert ada.layers() == bob.layers() == clea.layers()
    for text in (TEXT, OTHER):
        assert ada.compared(text) == bob.compared(text) == clea.compared(text)
    for person in people:
        assert person.store.check() == []
        assert person.packages.take(sent[0]).entries == 0
        person.store.close()


def _two_leads_agree(empty_library, folder, sent, journal):
    """Let two who read nothing take the packages in opposite orders: both get the same gold."""
    leads = [
        Newsroom(Path(shutil.copy(empty_library, folder / f"lead {number}.sqlite")), "Lead") for number in range(2)
    ]
    for lead, some in zip(leads, (sent, sent[::-1]), strict=True):
        for package in some:
            lead.packages.take(package)
    assert leads[0].gold() == leads[1].gold()
    assert leads[0].journal() == journal
    for lead in leads:
        assert lead.store.check() == []
        lead.store.close()


def do(people, who, deed, index, folder):
    one = people[who]
    if deed == "send":
        people[index].packages.take(one.send(folder))
        return
    text = (TEXT, OTHER)[index % 2]
    article = one.article(text)
    mentions = one.library.article(article).mentions
    mention = mentions[index % len(mentions)].id
    start = index % (len(text) - 12)
    deeds = {
        "accept": lambda: one.review.accept([mention]),
        "reject": lambda: one.review.reject([mention]),
        "relabel": lambda: one.review.relabel(mention, (Label.ORG, Label.LOC, Kind.NUMBER)[index % 3]),
        "respan": lambda: one.review.respan(mention, start, start + 3 + index % 6),
        "add": lambda: add(one, article, start, index),
        "outside": lambda: one.review.place(article, start, start + 12),
        "undo": one.review.undo,
        "redo": one.review.redo,
        "read": lambda: one.review.mark_read(article, reject_rest=True),
        "reopen": lambda: one.review.reopen(article),
    }
    deeds[deed]()


def add(one, article, start, index):
    with suppress(AlreadyMarked):
        one.review.add(article, start, start + 2 + index % 7, name=Label.LOC)
