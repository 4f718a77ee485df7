"""A name that stands there again is no less a name: repetition never lowers a score, nor breaks anything."""

from __future__ import annotations

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from tests.thoroughness import examples

from recoupe.recognition.names.dossier_labels import DossierLabels
from recoupe.recognition.recogniser import Recogniser
from recoupe.recognition.values import Name, Text
from recoupe_db.records import Label, Origin

SENTENCES = (
    "Le groupe OpenAI a parlé. ",
    "M. Kerbrat dit non. ",
    "Musk verse. ",
    "Il habite à Bressac. ",
    "Selon Elon Musk, le ministre de la Justice Jean Valmont a tort. ",
    "Les Brasseries Kerbrat ferment à Lyon. ",
)


@pytest.fixture(scope="module")
def recogniser():
    return Recogniser()


def scores(recogniser, sentence, times):
    """Return the lowest score of each name with its label, in a text that says the same so many times."""
    (recognised,) = recogniser.recognise([Text("a", sentence * times, None)])
    assert not recognised.failed
    lowest = {}
    for name in recognised.names:
        key = (name.surface, name.label)
        lowest[key] = min(lowest.get(key, 1.0), name.score)
    return lowest


@settings(max_examples=examples(8))
@given(st.sampled_from(SENTENCES), st.integers(1, 300), st.integers(2, 7))
@example(SENTENCES[0], 56, 2)
@example(SENTENCES[0], 1, 2_000)
@example(SENTENCES[1], 1, 2_000)
def test_repetition_never_lowers_a_score(recogniser, sentence, times, more):
    fewer, many = scores(recogniser, sentence, times), scores(recogniser, sentence, min(times * more, 2_000))
    for key in fewer.keys() & many.keys():
        assert many[key] >= fewer[key], key


@given(
    st.lists(st.tuples(st.sampled_from(list(Label)), st.floats(0, 1)), min_size=1, max_size=5), st.integers(1, 2_000)
)
def test_any_number_of_votes_of_any_weight_gives_every_name_a_label(votes, times):
    labels = DossierLabels()
    names = [Name(0, 4, "Musk", label, score, Origin.MODEL) for label, score in votes]
    for name in names:
        labels.hear(name.surface, name.label, name.score * times)
    for before, after in zip(names, labels.speak(names), strict=True):
        assert 0 <= after.score <= 1
        assert (after.start, after.end) == (before.start, before.end)


def test_names_without_any_weight_keep_the_label_they_have():
    labels = DossierLabels()
    name = Name(0, 4, "Musk", Label.ORG, 0.0, Origin.MODEL)
    labels.hear("Musk", Label.PER, 0.0)
    assert labels.speak([name]) == [name]
