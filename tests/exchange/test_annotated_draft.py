"""A draft leaves with its remarks: numbered in the text, as comments in a document."""

from __future__ import annotations

import io

import docx

from recoupe.exchange.annotated_draft import DraftRemark, annotated_document, annotated_text

TEXT = "Une hausse\nDe 12 à 15, soit 3 %.\n"
PERCENT = TEXT.index("3 %")
REMARKS = [
    DraftRemark(PERCENT, PERCENT + 3, "calcul faux"),
    DraftRemark(PERCENT, PERCENT + 3, "inconnu"),
    DraftRemark(0, 3, "titre"),
]


def test_each_remark_has_a_number_behind_its_words_and_stands_at_the_end():
    written = annotated_text(TEXT, REMARKS)
    assert written.startswith("Une [1] hausse\n")
    assert "soit 3 % [2] [3].\n" in written
    assert written.endswith("\n\n[1] titre\n[2] calcul faux\n[3] inconnu\n")


def test_a_draft_without_remarks_leaves_as_it_is():
    assert annotated_text(TEXT, []) == TEXT


def test_a_document_holds_the_text_and_every_remark_on_its_words():
    document = docx.Document(io.BytesIO(annotated_document(TEXT, REMARKS, author="Ada Noël")))
    assert "\n".join(paragraph.text for paragraph in document.paragraphs) == TEXT
    assert [(comment.text, comment.author, comment.initials) for comment in document.comments] == [
        ("titre", "Ada Noël", "AN"),
        ("calcul faux", "Ada Noël", "AN"),
        ("inconnu", "Ada Noël", "AN"),
    ]


def test_signs_that_no_document_may_hold_do_not_hinder_it():
    document = docx.Document(io.BytesIO(annotated_document("a\x01b", [DraftRemark(0, 3, "c\x02")], author="A")))
    assert document.paragraphs[0].text == "a\ufffdb"
