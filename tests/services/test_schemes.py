"""Labels of a dossier's own in company: in packages, in differences and agreement, in what leaves and what comes in."""

# ruff: noqa: F811 - fixtures of another module

from __future__ import annotations

import json
from dataclasses import replace
from itertools import permutations

import pytest
from tests.services.test_sharing import OTHER, TEXT, begun, people  # noqa: F401 - fixtures

from recoupe.evaluation.differences import Contrast
from recoupe.exchange.gold_jsonl import gold_lines
from recoupe.exchange.package import NotAPackage
from recoupe.exchange.readers.values import Annotation
from recoupe.services.agreement import AgreementService
from recoupe.services.export.gold_articles import GoldArticles, GoldChoice
from recoupe.services.foreign_labels import ForeignLabels
from recoupe.services.readings import ReadingService
from recoupe.services.schemes import BadScheme, LabelInUse, NoSuchLabel, SchemeService, folded
from recoupe_db.queries import decisions, journal
from recoupe_db.queries import schemes as stored
from recoupe_db.records import Action, Kind, Label, Target
from recoupe_db.records.schemes import HOUSE, QUAERO, LabelDefinition, Scheme

FUNCTION = LabelDefinition("FUNC", "func", "Fonction", "Function", "#7f5ab6", "Q")


def schemes(somebody):
    return SchemeService(somebody.store, reviewer=somebody.reviewer)


def labels(somebody):
    return schemes(somebody).read(somebody.dossier.id)


def exchange(*some, folder):
    """Let everybody take what everybody else sent, twice."""
    for _ in range(2):
        packages = [reader.send(folder) for reader in some]
        for reader in some:
            for package in packages:
                reader.packages.take(package)


def test_labels_travel_and_what_each_changed_holds_on_all_sides(people, tmp_path):
    ada, bob, clea = people
    schemes(ada).use(ada.dossier.id, Scheme((*HOUSE.labels, FUNCTION)))
    schemes(bob).rename(bob.dossier.id, "MISC", "DIVERS")
    schemes(clea).merge(clea.dossier.id, "LOC", "ORG")
    exchange(ada, bob, clea, folder=tmp_path)
    assert labels(ada) == labels(bob) == labels(clea)
    assert labels(ada).named("func") == FUNCTION
    assert labels(ada).named("MISC").name == "DIVERS"
    assert labels(ada).tag(Label.LOC) == Label.ORG


def test_labels_chosen_where_somebody_reads_unseen_travel_too(people, tmp_path):
    ada, bob, _ = people
    readings = ReadingService(ada.store)
    readings.arrange(ada.dossier.id, blind=True, readings=2)
    (workspace,) = readings.dossiers("Ada")
    schemes(ada).use(workspace.id, Scheme((*HOUSE.labels, FUNCTION)))
    exchange(ada, bob, folder=tmp_path)
    assert labels(bob) == labels(ada)
    assert labels(bob).named("func") == FUNCTION


def test_whatever_the_order_of_entries_the_same_labels_come_of_them(people):
    ada, *_ = people
    dossier = ada.dossier.id
    schemes(ada).use(dossier, Scheme((*HOUSE.labels, FUNCTION)))
    schemes(ada).rename(dossier, "PER", "PERS")
    schemes(ada).merge(dossier, "FUNC", "MISC")
    with ada.store.read() as session:
        entries = [entry for entry in journal.of_dossier(session, dossier) if entry.target is Target.SCHEME]
    assert {folded(order) for order in permutations(entries)} == {labels(ada)}


def test_two_who_take_the_same_key_end_with_one_and_nobody_loses_a_label(people, tmp_path):
    ada, bob, _ = people
    schemes(ada).use(ada.dossier.id, Scheme((*HOUSE.labels, FUNCTION)))
    event = replace(FUNCTION, key="EVENT", name="event", french="Événement", english="Event")
    schemes(bob).use(bob.dossier.id, Scheme((*HOUSE.labels, event)))
    exchange(ada, bob, folder=tmp_path)
    assert labels(ada) == labels(bob)
    assert {"func", "event"} < {label.name for label in labels(ada).labels}
    assert sorted(label.shortcut for label in labels(ada).labels if label.name in ("func", "event")) == ["", "Q"]


def test_merging_two_labels_ends_the_differences_about_them_and_undoing_it_brings_them_back(people, tmp_path):
    ada, bob, _ = people
    for somebody, label in ((ada, Label.ORG), (bob, Label.MISC)):
        somebody.review.relabel(somebody.mention("OpenAI").id, label)
        somebody.read_all()
        somebody.read_all(OTHER)
    exchange(ada, bob, folder=tmp_path)
    assert Contrast.LABEL in {difference.contrast for difference in ada.compared().open}
    before = AgreementService(ada.store).agreement(ada.dossier.id).measures
    assert before["ORG"].strict < 1
    schemes(ada).merge(ada.dossier.id, "MISC", "ORG")
    assert not [difference for difference in ada.compared().open if difference.contrast is Contrast.LABEL]
    measures = AgreementService(ada.store).agreement(ada.dossier.id).measures
    assert "MISC" not in measures
    assert measures["ORG"].strict == 1
    with ada.store.write() as session:
        decisions.undo(session, "Ada")
    assert Contrast.LABEL in {difference.contrast for difference in ada.compared().open}


def test_gold_leaves_under_the_names_of_the_dossier(people):
    ada, *_ = people
    schemes(ada).use(ada.dossier.id, QUAERO)
    musk = ada.mention("Elon Musk")
    ada.review.accept([musk.id, ada.mention("97 milliards").id])
    ada.review.describe(musk.id, {"role": "buyer"})
    ada.read_all()
    (line,) = [json.loads(line) for line in gold_lines(GoldArticles(ada.store, ada.dossier.id, GoldChoice()))]
    (person,) = [entity for entity in line["ents"] if entity["text"] == "Elon Musk"]
    assert (person["label"], person["attributes"]) == ("pers", {"role": "buyer"})
    (amount,) = line["figures"]
    assert (amount["kind"], amount["label"], amount["value"]) == ("number", "amount", "97000000000")
    chosen = GoldArticles(ada.store, ada.dossier.id, GoldChoice(labels=frozenset({"pers"})))
    assert {mention.surface for mention in chosen[0].mentions} == {"Elon Musk", "Sam Altman"}


def test_readers_who_say_other_things_of_a_mention_differ(people, tmp_path):
    ada, bob, _ = people
    for somebody, role in ((ada, "buyer"), (bob, "seller")):
        musk = somebody.mention("Elon Musk").id
        somebody.review.accept([musk])
        somebody.review.describe(musk, {"role": role})
        somebody.read_all()
    exchange(ada, bob, folder=tmp_path)
    assert Contrast.VALUE in {difference.contrast for difference in ada.compared().open}


def test_a_label_that_highlights_have_is_merged_and_never_removed(people):
    ada, *_ = people
    without = Scheme(tuple(label for label in HOUSE.labels if label.key != "ORG"))
    with pytest.raises(LabelInUse, match="ORG"):
        schemes(ada).use(ada.dossier.id, without)
    with pytest.raises(NoSuchLabel, match="“XYZ”"):
        schemes(ada).merge(ada.dossier.id, "XYZ", "PER")
    with pytest.raises(BadScheme, match="two labels of names"):
        schemes(ada).merge(ada.dossier.id, "PER", "money")
    assert labels(ada) == HOUSE


def test_a_package_whose_labels_confuse_is_refused_whole(people, tmp_path, monkeypatch):
    ada, bob, _ = people
    broken = Scheme((*HOUSE.labels, replace(FUNCTION, name="PER")))
    with ada.store.write() as session:
        step = decisions.begin(session, "Ada", Action.SCHEME, dossier=ada.dossier.id)
        stored.put(session, step, ada.dossier.id, broken)
    with monkeypatch.context() as careless:
        careless.setattr("recoupe.exchange.package.faults", lambda _: [])
        package = ada.send(tmp_path)
    with pytest.raises(NotAPackage):
        bob.packages.take(package)
    assert labels(bob) == HOUSE
    with ada.store.write() as session:
        decisions.undo(session, "Ada")


def test_what_other_tools_marked_comes_in_under_the_labels_of_the_dossier():
    marks = [Annotation(0, 9, "pers", "brat"), Annotation(16, 28, "amount", "brat"), Annotation(34, 40, "func", "brat")]
    mentions = list(ForeignLabels(scheme=QUAERO).mentions(TEXT, marks))
    assert [mention.label for mention in mentions] == [Label.PER, Kind.NUMBER, Label("FUNC")]
    assert mentions[1].reading.value == "97000000000"
    assert ForeignLabels().of("func") is None
    assert ForeignLabels(scheme=HOUSE.merge("LOC", "ORG")).of("LOC") == Label.ORG


def test_a_figure_that_is_said_to_be_an_amount_is_read_as_what_it_is(people):
    ada, *_ = people
    schemes(ada).use(ada.dossier.id, QUAERO)
    amount = labels(ada).named("amount")
    start = TEXT.index("97")
    ada.review.reject([ada.mention("97 milliards").id])
    ada.review.add(ada.article(), start, start + 2, name=Label.PER, label=amount.tag)
    added = next(mention for mention in ada.library.article(ada.article()).mentions if mention.surface == "97")
    assert (added.label, added.reading.value) == (Kind.NUMBER, "97")
