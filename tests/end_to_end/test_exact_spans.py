"""Whatever characters an article is made of, each span is stored, shown and marked exactly where it is."""

from __future__ import annotations

import json
import unicodedata
from itertools import pairwise

import pytest

from recoupe_db.records import MentionState

PLUS = "\U0001d40f\U0001d425\U0001d42e\U0001d42c"  # “Plus” in mathematical letters, two UTF-16 units each
ODD = (
    "🚨 Jose\u0301 Bove\u0301 promet 1\u202f200\u202f000\u00a0€ a\u0300 Besanc\u0327on 🏳️‍🌈\r\n"
    "\r\n"
    "👩‍🚀👨‍👩‍👧‍👦 Le maire de Lyon, Gre\u0301gory Doucet, a annonce\u0301 lundi\u00a03\u00a0mars 2025 une aide de "
    "97,4\u00a0millions d’euros 💶 pour l’e\u0301cole «\u202fZoe\u0308 & Noe\u0308l\u202f».\r\n"
    "\r\n"
    f"{PLUS} de 12\u202f% des e\u0301le\u0300ves 🎒 habitent a\u0300 plus de 3,5\u00a0km, selon Élisabeth Borne.\r\n"
)
STORED = ODD.replace("\r\n", "\n")


@pytest.fixture
def person(sit_down, tmp_path):
    """Somebody who has imported an odd article by hand."""
    file = tmp_path / "bizarre.txt"
    file.write_bytes(ODD.encode())
    person = sit_down(tmp_path / "library.sqlite")
    person.press("Ctrl+I")
    person.answer_file(file)
    person.write("Caractères")
    person.press("Return")
    assert person.article == STORED
    return person


def drawn(person, mention):
    """Return the characters over which the window draws a highlight, found by pointing at each of them."""
    view = person.window.reading.view
    person.turn_to(mention.start)
    around = range(max(0, mention.start - 12), min(len(STORED), mention.end + 12))
    letters = [(first, last) for first, last in pairwise(_edges(view, around)) if "\n" not in STORED[first:last]]
    under = [span for span in letters if _is_under(person, mention, span)]
    while under and _ends_a_line(
        view, under[-1]
    ):  # a space there is drawn nowhere: pointing at it meets what is before it
        under.pop()
    return "".join(STORED[first:last] for first, last in under)


def _edges(view, points):
    """Return where the caret can stand: not inside a letter with its accents, nor inside a composed emoji."""
    return sorted({view._offsets.from_qt(view.cursorForPosition(_place(view, point)).position()) for point in points})


def _place(view, point):
    return view.cursorRect(view._cursor(point)).center()


def _ends_a_line(view, span):
    left, right = (_place(view, edge) for edge in span)
    return STORED[slice(*span)].isspace() and left.y() != right.y()


def _is_under(person, mention, span):
    view = person.window.reading.view
    left, right = (_place(view, place) for place in span)
    middle = (left + right) / 2 if left.y() == right.y() else left
    return mention.id in [box.key for box in view.boxes_at(middle.toPointF())]


def test_every_suggested_span_is_stored_and_drawn_over_its_own_letters(person):
    mentions = person.running.desk.review.mentions
    assert {"1\u202f200\u202f000\u00a0€", "97,4\u00a0millions d’euros", "12\u202f%", "3,5\u00a0km"} <= {
        mention.surface for mention in mentions
    }
    assert {"Lyon", "Élisabeth Borne"} <= {mention.surface for mention in mentions}
    for mention in mentions:
        assert STORED[mention.start : mention.end] == mention.surface
        assert person.window.reading.view._cursor(mention.start, mention.end).selectedText() == mention.surface
        if not broken(mention):
            assert _letters(drawn(person, mention)) == _letters(mention.surface)


def _letters(words):
    """Return the words without spaces: one that ends a line is drawn nowhere."""
    return "".join(words.split())


def broken(mention):
    """Tell whether a mention ends between a letter and its accent: nothing can be drawn over half a letter."""
    return any(unicodedata.combining(STORED[point]) for point in (mention.start, mention.end))


def test_no_suggestion_ends_between_a_letter_and_its_accent(person):
    assert not [mention.surface for mention in person.running.desk.review.mentions if broken(mention)]


@pytest.mark.parametrize("words", ["e\u0301le\u0300ves 🎒", PLUS, "e\u0301cole", "promet", "💶"])
def test_what_a_hand_marks_is_stored_exactly(person, words):
    start = STORED.index(words)
    person.select(start, start + len(words))
    person.press("Return")
    added = person.mention
    assert (added.start, added.end, added.surface) == (start, start + len(words), words)
    assert added.state is MentionState.ACCEPTED
    assert drawn(person, added) == words


def test_the_exported_gold_points_at_the_same_characters(person, tmp_path):
    for _ in person.running.desk.review.pending:
        person.press("A")
    person.press("T")
    person.export("jsonl.jsonl", tmp_path / "or.jsonl")
    (told,) = map(json.loads, (tmp_path / "or.jsonl").read_text().splitlines())
    assert told["text"] == STORED
    for mark in [*told["ents"], *told["figures"]]:
        assert STORED[mark["start"] : mark["end"]] == mark["text"]
