"""Two people read one dossier of one library, in the open or without seeing each other's work."""

from __future__ import annotations

import pytest
from tests.services.test_sharing import OTHER, TEXT, Newsroom

from recoupe.services.readings import NamelessReviewer, ReadingService, Roster
from recoupe_db.queries import company, journal
from recoupe_db.records import ArticleState, Label, MentionState


@pytest.fixture
def ada(empty_library, tmp_path):
    import shutil
    from pathlib import Path

    room = Newsroom(Path(shutil.copy(empty_library, tmp_path / "room.sqlite")), "Ada")
    room.begin(TEXT, OTHER)
    yield room
    assert room.store.check() == []
    room.store.close()


@pytest.fixture
def readings(ada):
    return ReadingService(ada.store)


class Blind:
    """A reader in a workspace of their own."""

    def __init__(self, ada, readings, name):
        from recoupe.services.library import LibraryService
        from recoupe.services.review import ReviewService

        self.review = ReviewService(ada.store, reviewer=name)
        self.library = LibraryService(ada.store)
        (self.dossier,) = readings.dossiers(name)

    def article(self, text=TEXT):
        return next(
            line.id
            for line in self.library.lines(self.dossier.id)
            if self.library.article(line.id).article.text == text
        )

    def mention(self, words):
        return next(mention for mention in self.library.article(self.article()).mentions if mention.surface == words)

    def states(self):
        return {mention.surface: mention.state for mention in self.library.article(self.article()).mentions}


def test_a_reviewer_has_a_name_and_a_colour(readings):
    assert readings.welcome("  Cléa   Roy ") == "Cléa Roy"
    readings.welcome("Bob", "#123456")
    colours = {reviewer.name: reviewer.colour for reviewer in readings.reviewers()}
    assert colours["Bob"] == "#123456"
    assert colours["Cléa Roy"].startswith("#")
    with pytest.raises(NamelessReviewer):
        readings.welcome("  ")


def test_a_dossier_is_read_once_and_in_the_open_until_somebody_wishes_otherwise(ada, readings):
    arranged = readings.arrangement(ada.dossier.id)
    assert (arranged.blind, arranged.readings) == (False, 1)
    assert readings.dossiers("Ada") == [ada.dossier]


def test_who_reads_blind_does_not_see_what_others_decided(ada, readings):
    readings.arrange(ada.dossier.id, blind=True, readings=2)
    one, other = Blind(ada, readings, "Ada"), Blind(ada, readings, "Bob")
    one.review.relabel(one.mention("Elon Musk").id, Label.MISC)
    one.review.mark_read(one.article(), reject_rest=True)
    assert set(other.states().values()) == {MentionState.PENDING}
    assert one.dossier.name == other.dossier.name == "Rachat"
    assert ada.surfaces() == set()


def test_what_both_blind_readers_agree_on_is_gold_and_the_rest_waits(ada, readings):
    readings.arrange(ada.dossier.id, blind=True, readings=2)
    one, other = Blind(ada, readings, "Ada"), Blind(ada, readings, "Bob")
    for blind, label in ((one, Label.ORG), (other, Label.MISC)):
        blind.review.accept([blind.mention("Elon Musk").id])
        blind.review.relabel(blind.mention("OpenAI").id, label)
        blind.review.mark_read(blind.article(), reject_rest=True)
    status = readings.status(ada.dossier.id)
    assert (status.complete, status.differences) == (1, 1)
    readings.arrange(ada.dossier.id, blind=True, readings=2)
    assert ada.surfaces() == {("Elon Musk", "PER")}
    assert ada.library.line(ada.article()).state is not ArticleState.READ


def test_who_decided_before_goes_on_from_there_when_reading_becomes_blind(ada, readings):
    ada.review.accept([ada.mention("Elon Musk").id])
    ada.review.reject([ada.mention("OpenAI").id])
    readings.arrange(ada.dossier.id, blind=True, readings=2)
    one, other = Blind(ada, readings, "Ada"), Blind(ada, readings, "Bob")
    assert one.states()["Elon Musk"] is MentionState.ACCEPTED
    assert one.states()["OpenAI"] is MentionState.REJECTED
    assert set(other.states().values()) == {MentionState.PENDING}


def test_the_queue_hands_out_what_each_still_has_to_read(ada, readings):
    readings.arrange(ada.dossier.id, blind=True, readings=2)
    people = [Blind(ada, readings, name) for name in ("Ada", "Bob", "Cléa")]
    for person in people[:2]:
        person.review.mark_read(person.article(), reject_rest=True)
    for person, name in ((people[0], "Ada"), (people[2], "Cléa")):
        roster = readings.roster(person.dossier.id, name)
        assert [roster.is_due(person.article(text)) for text in (TEXT, OTHER)] == [False, True]
        assert roster.is_covered(person.article()) is (name == "Cléa")
    told = {reader.reviewer.name: (reader.read, reader.due) for reader in readings.status(ada.dossier.id).readers}
    assert told["Ada"] == told["Bob"] == (1, 1)
    assert readings.status(ada.dossier.id).readers_of[ada.article()] == ("Ada", "Bob")


def test_a_second_reader_in_the_open_signs_what_they_let_stand(ada, readings):
    from recoupe.services.review import ReviewService

    ada.review.accept([ada.mention("Elon Musk").id])
    ada.read_all()
    ReviewService(ada.store, reviewer="Bob").mark_read(ada.article())
    layer = next(one for one in ada.layers().values() if "Bob" in one.readers).readers["Bob"]
    assert layer.read is not None
    assert [TEXT[span.span.start : span.span.end] for span in layer.spans if span.accepted] == ["Elon Musk"]


def test_review_helps_most_where_suggestions_are_unsure_or_new(ada):
    before = ada.library.usefulness(ada.dossier.id)
    assert before[ada.article()] > before[ada.article(OTHER)] > 0
    ada.review.accept([ada.mention("OpenAI").id, ada.mention("Sam Altman").id])
    after = ada.library.usefulness(ada.dossier.id)
    assert after[ada.article(OTHER)] < before[ada.article(OTHER)]  # its names are known now
    ada.read_all()
    assert ada.article() not in ada.library.usefulness(ada.dossier.id)


def test_a_second_reader_in_the_open_is_handed_what_somebody_else_has_read(ada, readings):
    readings.arrange(ada.dossier.id, blind=False, readings=2)
    ada.read_all()
    bob, herself = (readings.roster(ada.dossier.id, name) for name in ("Bob", "Ada"))
    assert [bob.is_due(article) for article in (ada.article(), ada.article(OTHER))] == [True, True]
    assert [herself.is_due(article) for article in (ada.article(), ada.article(OTHER))] == [False, True]
    assert bob.readers(ada.article()) == ("Ada",)
    both = bob.signed(ada.article())
    assert (both.readers(ada.article()), both.is_due(ada.article())) == (("Ada", "Bob"), False)


def test_a_dossier_is_begun_with_the_readings_that_it_asks_for(ada, readings):
    begun = readings.begin("Enquête", blind=True, readings=3)
    assert (readings.arrangement(begun.id).blind, readings.arrangement(begun.id).readings) == (True, 3)
    assert (
        readings.begin("Rachat", readings=3) == ada.dossier
    )  # who types the name of one that is there changes nothing
    assert readings.arrangement(ada.dossier.id).readings == 1
    assert readings.roster(ada.dossier.id, "Bob") == Roster("Bob")


def test_how_far_everybody_is_takes_one_reading_of_the_journal(ada, readings, monkeypatch):
    read, whole = [], journal.of_dossier
    monkeypatch.setattr(journal, "of_dossier", lambda *asked: read.append(asked) or whole(*asked))
    readings.status(ada.dossier.id)
    assert len(read) == 1


def test_who_says_their_name_goes_on_where_they_read_without_one(store):
    readings = ReadingService(store)
    home = readings.begin("Enquête", blind=True)
    (nameless,) = readings.dossiers("")
    for _ in range(2):
        (named,) = readings.dossiers("Ada")
        assert (named.id, named.of) == (nameless.id, home.id)
    (again,) = readings.dossiers("")
    assert again.id != nameless.id
    with store.read() as session:
        assert [workspace.reader for workspace in company.workspaces(session, home.id)] == ["Ada", ""]
