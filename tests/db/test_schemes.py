"""Labels of a dossier's own: renamed and merged without a past decision being rewritten."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from recoupe.exchange.scheme_faults import faults
from recoupe_db.queries import decisions, dossiers, mention_search, mentions, schemes
from recoupe_db.records import Action, Kind, Label, Target
from recoupe_db.records.schemes import CONLL, HOUSE, QUAERO, READY, LabelDefinition, Scheme, parsed, written

FUNCTION = LabelDefinition("FUNC", "func", "Fonction", "Function")


@pytest.fixture
def arrange(store, dossier):
    def put(scheme):
        with store.write() as session:
            step = decisions.begin(session, "Ada", Action.SCHEME, dossier=dossier)
            schemes.put(session, step, dossier, scheme)

    return put


def of(store, dossier):
    with store.read() as session:
        return schemes.of(session, dossier)


@pytest.mark.parametrize("name", READY)
def test_a_ready_scheme_can_be_used_and_comes_back_from_its_json(name):
    assert faults(READY[name]) == []
    assert parsed(written(READY[name])) == READY[name]
    assert all(READY[name].definition(tag) for tag in (*Label, *Kind))


def test_a_dossier_has_the_labels_of_the_house_until_it_gets_its_own(store, dossier, arrange):
    assert of(store, dossier) == HOUSE
    arrange(QUAERO)
    assert of(store, dossier) == QUAERO
    with store.write() as session:
        decisions.undo(session, "Ada")
    assert of(store, dossier) == HOUSE
    assert store.check() == []


def test_a_merged_label_counts_as_the_other_everywhere_and_the_log_keeps_the_old_one(desk, store, dossier, arrange):
    openai = desk.mention("OpenAI")
    desk.accept(openai.id)
    arrange(Scheme((*HOUSE.labels, FUNCTION)).merge("ORG", "FUNC"))
    assert desk.mention("OpenAI").label == Label("FUNC")
    with store.read() as session:
        assert [
            one.surface
            for one in mention_search.find(session, dossier, mention_search.MentionQuery(label=Label("FUNC")), limit=9)
        ] == ["OpenAI"]
        assert dossiers.progress(session, dossier).labels.keys() == {
            Label.PER,
            Label("FUNC"),
            Label.MISC,
            Kind.MONEY,
            Kind.DATE,
        }
        (decided,) = [
            one
            for step in decisions.history(session, dossier)
            for one in step.decisions
            if one.target is Target.MENTION
        ]
        assert decided.after["label"] == "ORG"
    desk.undo()  # the labels
    assert desk.mention("OpenAI").label == Label.ORG
    assert store.check() == []


def test_what_the_dossier_has_no_label_for_is_not_suggested(store, dossier, arrange):
    arrange(Scheme(tuple(one for one in HOUSE.labels if one.key not in ("ORG", "date"))))
    from tests.db.conftest import TEXT, import_and_suggest

    article = import_and_suggest(store, dossier, TEXT)
    with store.read() as session:
        assert {one.label for one in mentions.of_article(session, article)} == {Label.PER, Kind.MONEY, Label.MISC}


def test_a_label_of_ones_own_is_stored_undone_and_checked(desk, store, arrange):
    arrange(Scheme((*HOUSE.labels, FUNCTION)))
    desk.add(0, 12, Label("FUNC"))
    assert desk.mentions()[0].label == Label("FUNC")
    desk.undo()
    desk.redo()
    assert desk.mentions()[0].label == Label("FUNC")
    assert store.check() == []


def test_attributes_are_decided_like_everything_else(desk, store):
    musk = desk.mention("Elon Musk")
    desk.change(Action.DESCRIBE, Target.MENTION, musk.id, attributes='{"role": "buyer"}')
    assert desk.mention("Elon Musk").attributes == (("role", "buyer"),)
    desk.undo()
    assert desk.mention("Elon Musk").attributes == ()
    assert store.check() == []


@pytest.mark.parametrize(
    ("label", "fault"),
    [
        (replace(FUNCTION, name="per"), "two labels are called “per”"),
        (replace(FUNCTION, shortcut="1"), "two labels have the key 1"),
        (replace(FUNCTION, takes=("LOC",)), "two labels stand for “LOC”"),
        (replace(FUNCTION, name="une fonction"), "“une fonction” is no word for a label"),
        (replace(FUNCTION, key="money"), "“money” is no word for a label"),
        (replace(FUNCTION, colour="red"), "“red” is no colour"),
    ],
)
def test_a_scheme_that_would_confuse_is_refused_in_a_sentence(label, fault):
    assert any(str(said).startswith(fault) for said in faults(Scheme((*HOUSE.labels, label))))


def test_names_and_figures_cannot_become_one():
    with pytest.raises(ValueError, match="two labels of names"):
        HOUSE.merge("PER", "money")
    assert HOUSE.merge("percent", "number").definition(Kind.PERCENT).key == "number"


@given(st.permutations(["PER", "ORG", "LOC", "MISC"]), st.integers(1, 3))
def test_however_labels_are_merged_each_counts_as_exactly_one(order, times):
    scheme = CONLL
    for key in order[:times]:
        scheme = scheme.merge(key, order[-1])
    assert faults(scheme) == []
    assert {scheme.tag(label) for label in order[:times]} == {Label(order[-1])}
    assert len(scheme.labels) == len(CONLL.labels) - times


@pytest.mark.parametrize("word", ["", "money", "1er", "a b", "é", "x" * 41])
def test_what_cannot_be_a_label_is_none(word):
    with pytest.raises(ValueError, match="is no label"):
        Label(word)


def test_there_is_one_object_for_each_label():
    assert Label("FUNC") is Label("FUNC")
    assert list(Label) == ["PER", "ORG", "LOC", "MISC"]
