"""Code points and UTF-16 positions, whatever the text."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QTextDocument

from recoupe.ui.article.offsets import Offsets, shown

ANY_TEXT = st.text(st.characters(codec=None), max_size=60)
TROUBLE = st.text(
    st.sampled_from(
        "a\r\n\t \x00\x0b\x0c\x1c\x85\xa0\xad\u2028\u2029\u200d\ufdd0\ufdd1\ufeff\ufffc\ufffe\uffff😀\u0301"
    )
)


def units(text):
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


@given(ANY_TEXT)
def test_every_code_point_has_its_position_and_finds_back(text):
    offsets = Offsets(text)
    for point in range(len(text) + 1):
        assert offsets.to_qt(point) == units(text[:point])
        assert offsets.from_qt(offsets.to_qt(point)) == point


@given(ANY_TEXT)
def test_the_middle_of_a_character_belongs_to_its_start(text):
    offsets = Offsets(text)
    for point, character in enumerate(text):
        if units(character) == 2:
            assert offsets.from_qt(offsets.to_qt(point) + 1) == point


@given(TROUBLE | ANY_TEXT)
def test_what_qt_shows_has_every_character_in_its_place(text):
    copy = shown(text)
    assert len(copy) == len(text)
    document = QTextDocument()
    document.setPlainText(copy)
    assert document.characterCount() - 1 == units(copy)
    for point, character in enumerate(copy):
        if character != "\n":
            assert document.characterAt(Offsets(copy).to_qt(point)) == character.encode("utf-16-le")[:2].decode(
                "utf-16-le", "surrogatepass"
            )


def test_ordinary_text_is_shown_as_it_is():
    text = "Élodie\u00a0: «\u202f97,4\u00a0%\u202f» 😀\n\tfin"
    assert shown(text) == text
