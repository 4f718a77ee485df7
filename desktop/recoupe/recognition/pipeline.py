"""Recoupe's components for anybody's spaCy pipeline, found by spaCy through the package's entry points.

spaCy imports this module whenever a pipeline is loaded, so what a component needs is imported when it is added.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from recoupe.recognition.typed_spacy import factory

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

    from recoupe.recognition.typed_spacy import Component


@factory("recoupe_names", assigns=("doc.ents",))
def names_component(nlp: Language, name: str) -> Component:
    """Return a component that refines ``doc.ents``: trimmed spans, one label per name; add it after ``ner``."""
    del name  # spaCy asks for the parameter
    from recoupe.recognition.lookalikes import normalise
    from recoupe.recognition.model import ModelSpan, ordinary_words
    from recoupe.recognition.names.lexicon import load
    from recoupe.recognition.names.refine import Refiner

    refiner = Refiner(load(common=ordinary_words(nlp)))

    def refined(doc: Doc) -> Doc:
        spans = [ModelSpan(entity.start_char, entity.end_char, entity.label_) for entity in doc.ents]
        names = refiner.refine(doc.text, normalise(doc.text), spans)
        cut_spans = (doc.char_span(name.start, name.end, label=name.label.value) for name in names)
        doc.set_ents([span for span in cut_spans if span is not None])
        return doc

    return refined


@factory("recoupe_figures")
def figures_component(nlp: Language, name: str) -> Component:
    """Return a component that sets ``doc.spans["recoupe_figures"]`` and ``doc._.recoupe_figures``."""
    del nlp, name  # spaCy asks for the parameters
    from spacy.tokens import Doc as Document

    from recoupe.recognition.figures import find_figures

    if not Document.has_extension("recoupe_figures"):
        Document.set_extension("recoupe_figures", default=())

    def figured(doc: Doc) -> Doc:
        figures = find_figures(doc.text)
        spans = [
            doc.char_span(figure.start, figure.end, figure.reading.kind.value, alignment_mode="expand")
            for figure in figures
        ]
        doc.spans["recoupe_figures"] = [span for span in spans if span is not None]
        doc._.recoupe_figures = tuple(figures)
        return doc

    return figured
