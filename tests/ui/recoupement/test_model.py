"""The recoupement as a view-model: compared beside the screen, and after a change only what has changed."""

from __future__ import annotations

import pytest

from recoupe.facts.crosscheck.row_facts import evidence
from recoupe.facts.verdict import Verdict
from recoupe.services.facts import FactService, Judged
from recoupe.services.history import HistoryService
from recoupe.services.problems import EvidenceNotConfirmed
from recoupe.services.recoupement.service import RecoupementService
from recoupe.ui.recoupement.model import RecoupementModel
from recoupe.ui.recoupement.row_commands import RowCommands
from recoupe.ui.recoupement.row_filter import RowFilter
from recoupe_db.records import FactStatus, MentionState, NewArticle, NewFact

TEXTS = (
    "Une offre\n\nElon Musk offre 97,4 milliards de dollars pour racheter OpenAI.",
    "Une réponse\n\nElon Musk offre 97 milliards de dollars pour racheter OpenAI, que dirige Sam Altman.",
    "Rien\n\nIl ne s’est rien passé.",
)


class Watched(RecoupementService):
    """Remembers what was asked to be compared."""

    def __init__(self, store, **kwargs):
        super().__init__(store, **kwargs)
        self.asked = []

    def table(self, dossier, changed=None, *, tell=None):
        self.asked.append(changed)
        return super().table(dossier, changed)


@pytest.fixture
def dossier(importing, recogniser):
    """A dossier in which two articles print an offer."""
    made = importing.dossier("Offre")
    for number, text in enumerate(TEXTS):
        importing.add(made.id, NewArticle(text=text, title=text.split("\n")[0], file=f"{number}.txt"))
    list(importing.recognise(importing.unread(made.id), recogniser))
    return made


@pytest.fixture
def service(store):
    return Watched(store, reviewer="Ada")


@pytest.fixture
def model(library, service, tasks, shelf, review, dossier, settle):
    """The recoupement of the dossier, shown to somebody."""
    model = RecoupementModel(library, service, tasks, shelf, review)
    shelf.open(dossier)
    settle(review)
    model.watch(on=True)
    settle(review)
    return model


@pytest.fixture
def decide(library, service, store, tasks, review):
    return RowCommands(library, service, FactService(store, reviewer="Ada"), tasks, review)


def test_nothing_is_compared_while_nobody_looks(library, service, tasks, shelf, review, dossier, settle):
    model = RecoupementModel(library, service, tasks, shelf, review)
    shelf.open(dossier)
    settle(review)
    assert service.asked == []
    assert model.table is None
    model.watch(on=True)
    settle(review)
    assert service.asked == [None]
    assert [row.verdict for row in model.rows] == [Verdict.ROUNDED]
    model.watch(on=False)
    review.accept()
    settle(review)
    assert service.asked == [None]


def test_a_decision_makes_only_its_article_be_compared_anew(model, service, review, articles, settle):
    review.open(articles[1])
    settle(review)
    offer = next(mention for mention in review.mentions if mention.is_figure)
    review.select(offer.id)
    review.accept()
    settle(review)
    assert service.asked == [None, {articles[1]}]
    cells = {cell.mention: cell.state for cell in model.rows[0].cells}
    assert cells[offer.id] is MentionState.ACCEPTED


def test_confirming_a_row_compares_its_articles_and_no_others(model, decide, service, review, articles, settle):
    decide.confirm(model.row, model.row.cells)
    settle(review)
    assert service.asked[1:] == [{articles[0], articles[1]}]
    assert {cell.state for cell in model.rows[0].cells} == {MentionState.ACCEPTED}


def test_several_changes_while_the_articles_are_compared_are_compared_once_more(model, service, articles, settle):
    for article in articles:
        model.outdate(article)
    assert model.busy
    settle()
    assert not model.busy
    assert service.asked[1:] == [{articles[0]}, set(articles[1:])]


def test_what_an_import_reads_is_compared_together_and_at_the_latest_when_it_ends(model, service, articles, settle):
    for article in articles:
        model.outdate_soon(article)
    assert not model.busy
    model.catch_up()
    settle()
    assert service.asked[1:] == [set(articles)]


def test_an_article_that_arrives_gets_a_column(
    model, service, importing, dossier, shelf, recogniser, articles, review, settle
):
    text = "Un écho\n\nOn parle de 97 milliards de dollars pour OpenAI."
    importing.add(dossier.id, NewArticle(text=text, title="Un écho"))
    list(importing.recognise(importing.unread(dossier.id), recogniser))
    shelf.refresh_lines()
    settle(review)
    assert len(model.table.columns) == len(articles) + 1
    assert service.asked[-1] is not None


def test_the_row_in_hand_stays_in_hand_when_it_is_split(model, decide, review, settle):
    row = model.row
    model.take(row, row.cells[1].article)
    model.filter(RowFilter(singles=True))
    decide.split(row, row.cells[0])
    settle(review)
    assert row.cells[0].mention in {cell.mention for cell in model.row.cells} or row.cells[1].mention in {
        cell.mention for cell in model.row.cells
    }
    assert model.row.verdict is Verdict.SINGLE
    review.undo()
    settle(review)
    assert {cell.mention for cell in model.row.cells} == {cell.mention for cell in row.cells}


def test_a_fact_is_drafted_from_the_row_and_stated_with_what_was_seen_to_print_its_value(
    model, decide, review, settle, library
):
    drafts = []
    decide.draft(model.row, model.table.dossier, drafts.append)
    settle(review)
    assert drafts[0].reading == model.row.reading
    assert drafts[0].subject
    wanted = NewFact("OpenAI", "offre", drafts[0].reading)
    assert decide.state(model.row, wanted, all_of(model.row), Judged(FactStatus.VERIFIED, "lu", "lettre"))
    settle(review)
    fact = model.row.fact
    assert (fact.status, fact.grounds, fact.checked_against) == (FactStatus.VERIFIED, "lu", "lettre")
    exact, rounded = model.row.cells
    assert [evidence.mention for evidence in fact.evidence] == [exact.mention]
    assert (exact.state, rounded.state) == (MentionState.ACCEPTED, MentionState.PENDING)
    review.undo()
    settle(review)
    assert model.row.fact is None
    assert {cell.state for cell in model.row.cells} == {MentionState.PENDING}


def test_a_stated_fact_is_changed_and_not_stated_twice(model, decide, review, settle, library, dossier):
    decide.state(model.row, NewFact("OpenAI", "offre", model.row.reading), all_of(model.row))
    settle(review)
    said = NewFact("OpenAI", "prix", model.row.reading)
    decide.draft(model.row, dossier.id, lambda _draft: decide.state(model.row, said, ()))
    settle(review)
    assert [fact.attribute for fact in library.facts(dossier.id)] == ["prix"]


def test_editing_a_stated_fact_and_judging_it_is_undone_in_one_step(model, decide, review, settle, library, dossier):
    decide.state(model.row, NewFact("OpenAI", "offre", model.row.reading), all_of(model.row))
    settle(review)
    before = library.facts(dossier.id)
    decide.state(
        model.row,
        NewFact("OpenAI", "prix", model.row.reading),
        all_of(model.row),
        Judged(FactStatus.DISPUTED, "lu", "lettre"),
    )
    settle(review)
    (fact,) = library.facts(dossier.id)
    assert (fact.attribute, fact.status, fact.grounds) == ("prix", FactStatus.DISPUTED, "lu")
    review.undo()
    settle(review)
    assert library.facts(dossier.id) == before


def test_a_figure_whose_confirmation_was_taken_back_is_confirmed_again_when_its_fact_is_verified(
    model, decide, review, settle, store
):
    exact = model.row.cells[0]
    decide.confirm(model.row, [exact])
    settle(review)
    confirmed = review.undo_state.undo.id
    decide.state(model.row, NewFact("OpenAI", "offre", model.row.reading), all_of(model.row))
    settle(review)
    review.store(lambda: HistoryService(store, reviewer="Ada").revert(confirmed))
    settle(review)
    assert {cell.state for cell in model.row.cells} == {MentionState.PENDING}
    decide.judge(model.row, Judged(FactStatus.VERIFIED), [exact.mention])
    settle(review)
    assert model.row.fact.status is FactStatus.VERIFIED
    assert [cell.state for cell in model.row.cells] == [MentionState.ACCEPTED, MentionState.PENDING]


def test_evidence_that_nobody_sees_is_not_confirmed_by_verifying_its_fact(model, decide, review, settle, store):
    exact = model.row.cells[0]
    decide.confirm(model.row, [exact])
    settle(review)
    confirmed = review.undo_state.undo.id
    decide.state(model.row, NewFact("OpenAI", "offre", model.row.reading), all_of(model.row))
    settle(review)
    review.store(lambda: HistoryService(store, reviewer="Ada").revert(confirmed))
    settle(review)
    refused = []
    review.refused.connect(refused.append)
    decide.judge(model.row, Judged(FactStatus.VERIFIED), ())
    settle(review)
    assert [type(error) for error in refused] == [EvidenceNotConfirmed]
    assert {cell.state for cell in model.row.cells} == {MentionState.PENDING}


def test_a_rounded_quote_is_evidence_only_by_an_act_of_its_own(model, decide, review, settle):
    exact, rounded = model.row.cells
    decide.state(model.row, NewFact("OpenAI", "offre", model.row.reading), all_of(model.row))
    settle(review)
    decide.confirm(model.row, [rounded])
    settle(review)
    assert {evidence.mention for evidence in model.row.fact.evidence} == {exact.mention, rounded.mention}
    review.undo()
    settle(review)
    assert {evidence.mention for evidence in model.row.fact.evidence} == {exact.mention}


def test_evidence_for_another_value_leaves_out_what_cannot_be_it(model):
    row = model.row
    far = row.cells[0].reading.__class__(row.kind, "12000000000", unit="USD")
    assert evidence(row, row.reading, all_of(row)) == [row.cells[0].mention]
    assert evidence(row, row.cells[1].reading, all_of(row)) == [row.cells[1].mention]
    assert evidence(row, far, all_of(row)) == []


def test_what_was_not_seen_is_never_evidence(model):
    row = model.row
    assert evidence(row, row.reading, ()) == []
    assert evidence(row, row.reading, [row.cells[1].mention]) == []


def all_of(row):
    """Return the figures of a row as if all its sentences had been seen."""
    return {cell.mention for cell in row.cells}


def test_a_filter_that_hides_the_row_in_hand_takes_another(model):
    model.filter(RowFilter(words="rien de tel"))
    assert model.rows == ()
    assert model.row is None
    model.filter(RowFilter())
    assert model.row == model.rows[0]


def test_another_dossier_shows_nothing_of_the_one_before(model, importing, shelf, review, settle):
    empty = importing.dossier("Vide")
    shelf.open(empty)
    settle(review)
    assert model.rows == ()
    assert model.table.columns == ()
