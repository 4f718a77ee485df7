"""A small pipeline is taught names, written to files, and read from them again."""

from __future__ import annotations

import numpy as np
import pytest
import spacy
from spacy.training import Example

from recoupe.recognition import own_component
from recoupe.recognition.model import ModelSpan
from recoupe.training.component_files import is_kept, write
from recoupe.training.name_training import TrainingSettings, example, train, weights
from recoupe.training.named_text import NamedText

TEXTS = [
    NamedText("Anna Roy vit à Lens .", (ModelSpan(0, 8, "PER"), ModelSpan(15, 19, "LOC"))),
    NamedText("À Brest , Paul Roy attend .", (ModelSpan(2, 7, "LOC"), ModelSpan(10, 18, "PER"))),
]
READER = {
    "@architectures": "spacy.Tok2Vec.v2",
    "embed": {
        "@architectures": "spacy.MultiHashEmbed.v2",
        "width": 16,
        "attrs": ["NORM", "SHAPE"],
        "rows": [200, 100],
        "include_static_vectors": True,
    },
    "encode": {
        "@architectures": "spacy.MaxoutWindowEncoder.v2",
        "width": 16,
        "depth": 1,
        "window_size": 1,
        "maxout_pieces": 2,
    },
}
MODEL = {
    "@architectures": "spacy.TransitionBasedParser.v2",
    "state_type": "ner",
    "extra_state_tokens": False,
    "hidden_width": 16,
    "maxout_pieces": 2,
    "use_upper": True,
    "tok2vec": READER,
}


@pytest.fixture
def nlp():
    """Return a pipeline with word vectors and a name component that knows nothing yet."""
    nlp = spacy.blank("fr")
    draw = np.random.default_rng(5)
    for word in ("Anna", "Paul", "Roy", "Lens", "Brest", "vit", "attend", "à", "."):
        nlp.vocab.set_vector(word, draw.normal(size=24).astype("float32"))
    nlp.add_pipe("ner", config={"model": MODEL})
    nlp.initialize(
        lambda: [Example.from_dict(nlp.make_doc(text.text), {"entities": list(text.names)}) for text in TEXTS]
    )
    return nlp


def found(nlp, text: str) -> list[tuple[str, str]]:
    return [(name.text, name.label_) for name in nlp(text).ents]


def test_a_component_learns_the_names_it_is_taught(nlp):
    losses = train(nlp, TEXTS, TrainingSettings(passes=40, runs=1, rate=0.01, dropout=0.0, kept=0.0))
    assert losses[-1] < losses[0] / 2
    assert found(nlp, "Anna Roy vit à Lens .") == [("Anna Roy", "PER"), ("Lens", "LOC")]


def test_what_is_kept_whole_is_as_it_was(nlp):
    before = weights(nlp)
    train(nlp, TEXTS, TrainingSettings(passes=1, rate=0.01, kept=1.0))
    assert all(np.allclose(before[key], array) for key, array in weights(nlp).items())


def test_a_name_that_ends_inside_a_token_teaches_nothing_there(nlp):
    lesson = example(nlp, NamedText("Anna Roy vit", (ModelSpan(0, 6, "PER"),)))
    assert lesson.get_aligned_ner() == [None, None, "O"]


def test_a_component_reads_the_same_from_its_files(nlp, tmp_path):
    train(nlp, TEXTS, TrainingSettings(passes=40, runs=1, rate=0.01, dropout=0.0, kept=0.0))
    write(nlp, tmp_path, keeps=is_kept)
    stored = own_component.read(tmp_path)
    other = spacy.blank("fr")
    own_component.add(other, stored)
    for text in ("Anna Roy vit à Lens .", "À Brest , Paul Roy attend .", "Roy connaît Brest ."):
        assert found(other, text) == found(nlp, text)
    assert stored.checksum == own_component.checksum(tmp_path)


@pytest.mark.parametrize(
    ("word", "kept"), [("été", True), ("2026", True), ("«", True), ("www.a.fr", False), ("x" * 30, False)]
)
def test_debris_of_web_pages_has_no_vectors(word, kept):
    assert is_kept(word) is kept


def test_what_a_desk_trains_on_from_our_component_reads_the_same_after_a_restart(tmp_path):
    from recoupe.recognition.model import NameModel
    from recoupe.training.continuing import keep, load

    sentences = ["Judith Amsellem vit à Fresnes.", "L’Agence wallonne pour une vie de qualité s’inquiète."]
    own = NameModel(own_component.BASE)
    keep(load(own_component.BASE), tmp_path / "version", "1")
    again = NameModel(str(tmp_path / "version"))
    assert again.read(sentences) == own.read(sentences) != [[], []]
    assert "etat" in again.common  # as headlines print it: a word of our component alone
