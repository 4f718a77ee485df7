"""A DocBin written piece by piece is the one that spaCy itself writes."""

from __future__ import annotations

import zlib

import pytest
import spacy
import srsly
from spacy.tokens import DocBin, Span

from recoupe.exchange.doc_bin import ATTRIBUTES, doc_bin


@pytest.fixture(scope="module")
def docs():
    french = spacy.blank("fr")
    made = []
    for number in range(250):  # more than are put aside at once
        doc = french(f"Élodie Vasseur n° {number} a versé {number} euros à Lyon.\u00a0🍿  Fin")
        doc.set_ents([Span(doc, 0, 2, "PER")], missing=[doc[4:5]], default="outside")
        doc.spans["figures"] = [Span(doc, 5, 6, "money")]
        doc.user_data.update(article=number, start=0)
        made.append(doc)
    return made


def by_spacy(docs):
    return DocBin(attrs=ATTRIBUTES, store_user_data=True, docs=docs).to_bytes()


@pytest.mark.parametrize("count", [0, 1, 99, 100, 101, 250])
def test_it_holds_what_spacy_would_write(docs, count):
    written = b"".join(doc_bin(docs[:count]))
    ours, theirs = (srsly.msgpack_loads(zlib.decompress(data)) for data in (written, by_spacy(docs[:count])))
    assert list(ours) == list(theirs)
    assert ours == theirs


def test_spacy_reads_every_document_back(docs):
    read = DocBin(store_user_data=True).from_bytes(b"".join(doc_bin(docs)))
    for doc, given in zip(read.get_docs(spacy.blank("fr").vocab), docs, strict=True):
        assert doc.text == given.text
        assert [(one.ent_iob, one.ent_type_) for one in doc] == [(one.ent_iob, one.ent_type_) for one in given]
        assert [(one.start, one.end, one.label_) for one in doc.spans["figures"]] == [(5, 6, "money")]
        assert doc.user_data == given.user_data


def test_nothing_is_written_before_all_was_given_and_little_is_kept(docs):
    asked = []
    parts = doc_bin(asked.append(number) or docs[number % 250] for number in range(1000))
    assert not asked
    assert next(parts)
    assert len(asked) == 1000


def test_packages_are_asked_for_encoders_as_before_once_it_is_written(docs):
    assert srsly.msgpack_encoders.entry_points
    b"".join(doc_bin(docs[:3]))
    assert srsly.msgpack_encoders.entry_points
    assert "get_all" not in vars(srsly.msgpack_encoders)
