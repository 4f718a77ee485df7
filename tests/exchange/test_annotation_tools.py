"""Gold enters other annotation tools with every span at its place, emoji or not."""

from __future__ import annotations

import json
import xml.etree.ElementTree as ET
from dataclasses import replace

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.exchange import shapes
from tests.exchange.facts_at_hand import ARTICLE, GOLD, MENTIONS, TEXT, mention

from recoupe.exchange.doccano import doccano
from recoupe.exchange.gold_conll import gold_conll
from recoupe.exchange.label_studio import FROM, TO, label_studio, labelling_interface
from recoupe.exchange.offsets import Utf16
from recoupe.exchange.values import GoldArticle
from recoupe.facts.sentences import sentences
from recoupe_db.records import ArticleState, Label, MentionState

KEPT = [
    ("Ana Vidal", "PER"),
    ("Nîmes", "LOC"),
    ("CHU de Nîmes", "ORG"),
    ("3,5 M€", "money"),
    ("Anne-Marie Blanc", "PER"),
]
UNREAD = replace(GOLD, article=replace(ARTICLE, state=ArticleState.IN_PROGRESS))


def test_label_studio_finds_the_words_by_code_points():
    tasks = json.loads(label_studio([GOLD, UNREAD]))
    jsonschema.validate(tasks, shapes.LABEL_STUDIO)
    (task,) = tasks
    regions = task["annotations"][0]["result"]
    text = task["data"]["text"]
    assert text == TEXT
    assert [
        (text[region["value"]["start"] : region["value"]["end"]], region["value"]["labels"][0]) for region in regions
    ] == KEPT
    assert len({region["id"] for region in regions}) == len(regions)


def test_label_studio_is_told_of_every_label_that_may_come():
    view = ET.fromstring(labelling_interface())  # noqa: S314 - ours
    (labels,), (text,) = view.findall("Labels"), view.findall("Text")
    assert (labels.get("name"), labels.get("toName"), text.get("name")) == (FROM, TO, TO)
    assert text.get("value") == "$text"
    assert {label for _, label in KEPT} <= {label.get("value") for label in labels}


def test_doccano_finds_the_words_by_utf_16_units():
    lines = list(doccano([GOLD, UNREAD]))
    (line,) = map(json.loads, lines)
    jsonschema.validate(line, shapes.DOCCANO)
    units = line["text"].encode("utf-16-le")
    labels = [(units[2 * start : 2 * end].decode("utf-16-le"), label) for start, end, label in line["label"]]
    assert labels == KEPT
    assert lines[0].count(b"\n") == 1


@given(st.text(alphabet=st.sampled_from("aé😀👩\u200d🚒\n"), max_size=30), st.data())
def test_any_place_is_found_in_utf_16(text, data):
    point = data.draw(st.integers(0, len(text)))
    assert Utf16(text).units(point) == len(text[:point].encode("utf-16-le")) // 2


def conll(*mentions):
    data, remarks = gold_conll([replace(GOLD, mentions=mentions)], sentences=sentences)
    return data.decode("utf-8"), remarks


def tagged(written):
    blocks = [part.splitlines() for part in written.strip().split("\n\n")]
    assert blocks[0] == ["-DOCSTART- -X- O O"]
    return [[tuple(line.split(" ")) for line in block] for block in blocks[1:]]


def test_conll_has_a_word_a_line_and_a_blank_line_between_sentences():
    written, remarks = conll(*MENTIONS)
    assert not remarks
    parts = tagged(written)
    assert all(len(line) == 4 for part in parts for line in part)
    words = [[line[0] for line in part] for part in parts]
    assert words[1] == ["Anne", "-", "Marie", "Blanc", "était", "absente", "."]
    assert words[2] == ["Elle", "reviendra", "."]
    assert [line[3] for line in parts[1]] == ["B-PER", "I-PER", "I-PER", "I-PER", "O", "O", "O"]
    assert "Sports" not in written
    assert {line[3] for part in parts for line in part} == {"O", "B-PER", "I-PER", "B-LOC", "B-ORG", "I-ORG"}


def test_spacy_takes_two_articles_for_two_documents_without_the_border_between_them():
    from spacy.training.converters import conll_ner_to_docs

    other = replace(GOLD, article=replace(GOLD.article, id=GOLD.article.id + 1))
    data, _ = gold_conll([GOLD, other], sentences=sentences)
    read = list(conll_ner_to_docs(data.decode(), n_sents=10, no_print=True))
    assert len(read) == 2
    assert read[0].text == read[1].text
    assert "DOCSTART" not in read[0].text


def test_quotation_marks_alone_are_no_sentence():
    quoted = "Il a dit.\n\n« \n\nElle part.\n\n»"
    whole = replace(GOLD.article, text=quoted)
    data, _ = gold_conll([GoldArticle(whole, (), ())], sentences=sentences)
    assert [line for line in data.decode().splitlines() if line[:1] in "«»" and line] == []


def test_spacy_reads_what_conll_says():
    from spacy.training.converters import conll_ner_to_docs

    (doc,) = conll_ner_to_docs(conll(*MENTIONS)[0], n_sents=10, no_print=True)
    assert [(ent.text, ent.label_) for ent in doc.ents] == [
        ("Ana Vidal", "PER"),
        ("Nîmes", "LOC"),
        ("CHU de Nîmes", "ORG"),
        ("Anne - Marie Blanc", "PER"),
    ]


@pytest.mark.parametrize(
    "unclear", [mention("lanc", Label.PER), mention("absente", Label.MISC, state=MentionState.PENDING)]
)
def test_a_sentence_that_is_unclear_is_left_out_and_told(unclear):
    written, remarks = conll(*(marked for marked in MENTIONS if marked.surface != "Anne-Marie Blanc"), unclear)
    assert [remark.surface for remark in remarks] == [unclear.surface]
    assert "absente" not in written
    assert "reviendra" in written


def test_a_dossier_without_read_articles_gives_empty_files():
    assert json.loads(label_studio([UNREAD])) == []
    assert list(doccano([UNREAD])) == []
    assert gold_conll([UNREAD], sentences=sentences) == (b"", [])
