"""Undo and redo give back what was suggested elsewhere too: label, score and reason, wherever the memory had a say."""

from __future__ import annotations

import shutil

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.thoroughness import examples

from recoupe.services.imports import ImportService
from recoupe.services.memory import MemoryService
from recoupe.services.review import ReviewService
from recoupe_db.queries import mentions
from recoupe_db.records import Label, MentionState, NewArticle
from recoupe_db.store import Store

WORDS = {"Musk": Label.PER, "Méridienne": Label.ORG, "Lyon": Label.LOC}
TEXTS = (
    "Musk parle. Musk se tait. Méridienne à Lyon.",
    "Musk et Méridienne.",
    "MUSK, Lyon, Musk.",
    "Rien, sinon Lyon.",
)
DECIDED = st.tuples(
    st.sampled_from(["accept", "reject", "relabel", "doubt"]), st.integers(0, 40), st.sampled_from(list(Label))
)


class Scene:
    """A library in which every name was recognised, or (``blind``) only in its first article."""

    def __init__(self, path, finder, *, blind):
        self.store = Store.open(path)
        importing = ImportService(self.store)
        self.dossier = importing.dossier("Essai").id
        self.articles = [
            importing.add(self.dossier, NewArticle(text, text[:9], f"{text[:4]}.txt")).id for text in TEXTS
        ]
        self.decided_in = self.articles[:1] if blind else self.articles
        list(importing.recognise(self.decided_in, finder(WORDS | {"MUSK": Label.ORG})))
        if blind:
            list(importing.recognise(self.articles[1:], finder()))
        self.review, self.memory = ReviewService(self.store, reviewer="Ada"), MemoryService(self.store)

    def names(self):
        with self.store.read() as session:
            return [name for article in self.articles for name in mentions.of_article(session, article)]

    def suggestions(self):
        return [
            (name.article, name.start, name.end, name.state, name.label, name.score, name.origin, name.reason)
            for name in self.names()
        ]

    def decide(self, kind, index, label):
        names = [name for name in self.names() if name.article in self.decided_in]
        name = names[index % len(names)].id
        match kind:
            case "accept":
                self.review.accept([name])
            case "reject":
                self.review.reject([name])
            case "relabel":
                self.review.relabel(name, label)
            case _:
                self.review.flag([name], flagged=True)
        self.spread()

    def spread(self):
        self.memory.spread(self.dossier, WORDS)


@pytest.mark.parametrize("blind", [False, True], ids=["all recognised", "one article recognised"])
@given(decided=st.lists(DECIDED, min_size=1, max_size=5))
@settings(max_examples=examples(6), suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_every_undo_and_redo_gives_back_the_suggestions_of_its_time(empty_library, tmp_path, finder, blind, decided):
    scene = Scene(shutil.copy(empty_library, tmp_path / "library.sqlite"), finder, blind=blind)
    try:
        states = [scene.suggestions()]
        for one in decided:
            scene.decide(*one)
            states.append(scene.suggestions())
        for expected in reversed(states[:-1]):
            assert scene.review.undo()
            scene.spread()
            assert scene.suggestions() == expected
        for expected in states[1:]:
            assert scene.review.redo()
            scene.spread()
            assert scene.suggestions() == expected
        assert scene.store.check() == []
    finally:
        scene.store.close()
        for file in tmp_path.iterdir():
            file.unlink()


def test_redo_does_not_wait_for_the_memory(tmp_path, finder):
    scene = Scene(tmp_path / "library.sqlite", finder, blind=False)
    musk = [name.id for name in scene.names() if name.surface == "Musk"]
    scene.review.relabel(musk[0], Label.ORG)
    scene.spread()
    scene.review.accept([musk[1]])
    scene.spread()
    before = scene.suggestions()
    for _ in range(2):
        scene.review.undo()
    scene.spread()
    for _ in range(2):
        assert scene.review.redo()
    scene.spread()
    assert scene.suggestions() == before
    assert scene.store.check() == []
    scene.store.close()


def test_a_label_that_was_taken_back_leaves_no_trace_in_thirty_one_other_places(tmp_path, finder):
    path = tmp_path / "library.sqlite"
    store = Store.open(path)
    importing = ImportService(store)
    dossier = importing.dossier("Essai").id
    article = importing.add(dossier, NewArticle("Musk parle. " * 32, "Musk", "musk.txt")).id
    list(importing.recognise([article], finder({"Musk": Label.PER})))
    review, memory = ReviewService(store, reviewer="Ada"), MemoryService(store)
    with store.read() as session:
        names = mentions.of_article(session, article)
    review.relabel(names[0].id, Label.ORG)
    [effect] = memory.spread(dossier, ["Musk"]).values()
    assert effect.proposed == (("Musk", Label.ORG),) * 31
    review.undo()
    memory.spread(dossier, ["Musk"])
    with store.read() as session:
        assert mentions.of_article(session, article) == names
    assert {name.state for name in names} == {MentionState.PENDING}
    store.close()
