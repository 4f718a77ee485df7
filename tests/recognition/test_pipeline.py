"""Anybody's spaCy pipeline can take Recoupe's components, without importing Recoupe."""

from __future__ import annotations

import spacy
from spacy.tokens import Span


def test_figures_in_a_blank_pipeline():
    nlp = spacy.blank("fr")
    nlp.add_pipe("recoupe_figures")
    doc = nlp("Le groupe a versé 3,5 millions d’euros en 2023.")
    assert [(span.text, span.label_) for span in doc.spans["recoupe_figures"]] == [
        ("3,5 millions d’euros", "money"),
        ("2023", "date"),
    ]
    assert doc._.recoupe_figures[0].reading.unit == "EUR"


def test_names_after_a_ruler_of_ones_own():
    nlp = spacy.blank("fr")
    ruler = nlp.add_pipe("entity_ruler")
    ruler.add_patterns([{"label": "LOC", "pattern": "M. Musk"}])
    nlp.add_pipe("recoupe_names")
    doc = nlp("Elon Musk parle. Puis M. Musk se tait à Paris.")
    assert [(span.text, span.label_) for span in doc.ents] == [("Elon Musk", "PER"), ("Musk", "PER"), ("Paris", "LOC")]


def test_a_pipeline_with_both_can_be_saved_and_loaded(tmp_path):
    nlp = spacy.blank("fr")
    nlp.add_pipe("recoupe_figures")
    nlp.add_pipe("recoupe_names")
    nlp.to_disk(tmp_path)
    again = spacy.load(tmp_path)
    assert again.pipe_names == ["recoupe_figures", "recoupe_names"]
    assert all(isinstance(span, Span) for span in again("Engie a perdu 12 %.").ents)
