"""Learning from what a desk decided: which answers are taken, and that weights are only written for the better."""

from __future__ import annotations

import sys
from itertools import pairwise
from pathlib import Path

import pytest

from recoupe.cli import compare_training
from recoupe.facts.comparing.values import Place
from recoupe.recognition.recogniser import Recogniser
from recoupe.services.imports import ImportService
from recoupe.services.library import LibraryService
from recoupe.services.recoupement.service import RecoupementService
from recoupe_db.queries import mentions
from recoupe_db.records import NewArticle
from recoupe_db.store import Store

OPEN = Path(__file__).parents[1] / "dossiers" / "open"
TEXTS = (
    "La scierie de Vaubert perd 64 emplois, dit la CGT, et 212 personnes y travaillent.",
    "À Vaubert, la scierie supprime 64 postes ; le carnet de commandes compte 212 lots.",
    "Vaubert : 64 licenciements à la scierie, où 212 personnes travaillent.",
)


@pytest.fixture
def library(tmp_path):
    """A library of three articles: their 64 were brought together, and 212 lots kept apart from the staff."""
    file = tmp_path / "desk.db"
    store = Store.open(file)
    imports = ImportService(store)
    dossier = imports.dossier("Scierie").id
    added = [imports.add(dossier, NewArticle(text, text[:12], f"{place}.txt")).id for place, text in enumerate(TEXTS)]
    list(imports.recognise(added, Recogniser()))
    with store.read() as session:
        keys = [{mention.surface: mention.id for mention in mentions.of_article(session, article)} for article in added]
    service = RecoupementService(store, reviewer="Ada")
    service.join([pair["64"] for pair in keys])
    service.split(keys[1]["212"], [keys[0]["212"], keys[2]["212"]])
    store.close()
    return file


def test_what_a_desk_decided_is_read_as_gold(library):
    (answered,) = compare_training.answers_of(library)
    printed = {
        (article.id, figure.start): figure.surface for article in answered.articles for figure in article.figures
    }
    assert len(answered.pairs()) == 3
    assert {printed[place] for pair in answered.together for place in pair} == {"64"}
    assert {frozenset(printed[place] for place in pair) for pair in answered.apart} == {frozenset({"212"})}
    for one, other in pairwise(sorted(place for place, surface in printed.items() if surface == "64")):
        assert answered.label(Place(*one), Place(*other)) is True


def test_a_library_in_which_nobody_decided_teaches_nothing(tmp_path):
    store = Store.open(tmp_path / "empty.db")
    ImportService(store).dossier("Rien")
    assert LibraryService(store).dossiers()
    store.close()
    assert list(compare_training.answers_of(tmp_path / "empty.db")) == []


@pytest.mark.parametrize("helps", [True, False])
def test_weights_are_written_only_where_answers_make_it_better(library, tmp_path, monkeypatch, capsys, helps):
    output = tmp_path / "weights.toml"
    monkeypatch.setattr(compare_training, "better", lambda *_, **__: helps)
    monkeypatch.setattr(sys, "argv", ["", str(OPEN), "--library", str(library), "-o", str(output), "--folds", "2"])
    assert compare_training.main() == (0 if helps else 1)
    assert output.exists() is helps
    assert ("answers/Scierie" in capsys.readouterr().out) is helps


def outcome(rightly, wrongly, missed):
    return compare_training.TrainingOutcome(rightly, wrongly, missed)


@pytest.mark.parametrize(
    ("gold_before", "gold_after", "answers_before", "answers_after", "better"),
    [
        (outcome(8, 1, 1), outcome(8, 1, 1), outcome(2, 1, 1), outcome(3, 0, 1), True),
        (outcome(8, 1, 1), outcome(7, 2, 1), outcome(2, 1, 1), outcome(3, 0, 1), False),
        (outcome(8, 1, 1), outcome(9, 1, 0), outcome(2, 1, 1), outcome(2, 1, 1), False),
    ],
)
def test_better_is_said_of_both_the_gold_and_the_answers(
    monkeypatch, gold_before, gold_after, answers_before, answers_after, better
):
    gold, answer = object(), object()

    def held_out(read, before, folds, *, always=()):
        if read == [answer]:
            return {"answers": answers_after}, [], []
        return {"gold": gold_after if always else gold_before}, [], []

    monkeypatch.setattr(compare_training, "_held_out", held_out)
    monkeypatch.setattr(compare_training, "learnt", lambda *_: None)
    monkeypatch.setattr(compare_training, "_outcome", lambda *_: answers_before)
    monkeypatch.setattr(compare_training, "_trained", lambda _: None)
    assert compare_training.better([gold], [answer], None, folds=2) is better
