"""What holds for any text whatever: spans lie inside, do not overlap, and values are well formed."""

from __future__ import annotations

import re
from datetime import date
from time import process_time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from recoupe.recognition.figures import find_figures, read_value
from recoupe_db.records import Kind

DECIMAL = r"-?[0-9]+(?:\.[0-9]+)?"
DAY = r"[0-9]{4}(?:-[0-9]{2}(?:-[0-9]{2})?)?"
FORMS = {
    Kind.MONEY: rf"{DECIMAL}|-?[0-9]+/[0-9]+",
    Kind.PERCENT: rf"{DECIMAL}|-?[0-9]+/[0-9]+",
    Kind.QUANTITY: rf"{DECIMAL}|-?[0-9]+/[0-9]+",
    Kind.NUMBER: rf"{DECIMAL}|-?[0-9]+/[0-9]+",
    Kind.AGE: rf"{DECIMAL}",
    Kind.ORDINAL: r"[0-9]+",
    Kind.DATE: rf"{DAY}(?:/{DAY})?|[0-9]{{3}}X|[0-9]{{2}}XX",
    Kind.TIME: r"[0-2][0-9]:[0-5][0-9]",
    Kind.DURATION: r"-?P(?:-?[0-9.]+[YMWD])*(?:T(?:-?[0-9.]+[HMS])+)?",
}
PIECES = """
un une deux vingt cent mille millions milliards et demi de d’ l’ à au du le les 3 12 97,4 2015 2 500 1er % € $ k€ Md€
ans mois jours h heures 20h30 km m² °C lundi mardi mai février trimestre années siècle XIXe fin début mi - – ( ) , .
il y a dans plus près environ moins tiers quart moitié sur quinzaine dizaines milliers prochain dernière semaine nuit
entre 10/02/2025 2025-02 12:30 −5 +3 / ½ ’ « » n° article X été hiver veille demain francs livres points pour
"""
WORDS = st.sampled_from([*PIECES.split(), "\n"])
TEXTS = st.one_of(st.text(max_size=200), st.lists(WORDS, max_size=30).map(" ".join))
DATES = st.one_of(st.none(), st.dates())


@settings(max_examples=120)
@given(text=TEXTS, published=DATES)
def test_every_figure_lies_inside_the_text_and_none_overlap(text, published):
    end = 0
    for figure in find_figures(text, published=published):
        assert end <= figure.start < figure.end <= len(text)
        assert text[figure.start : figure.end] == figure.surface
        end = figure.end


@settings(max_examples=120)
@given(text=TEXTS, published=DATES)
def test_every_value_is_written_as_its_kind_asks(text, published):
    for figure in find_figures(text, published=published):
        reading = figure.reading
        for value in (reading.value, reading.upper):
            assert value is None or re.fullmatch(FORMS[reading.kind], value), (figure.surface, value)
        assert (reading.unit is None) == (reading.kind in UNITLESS)


UNITLESS = {Kind.NUMBER, Kind.ORDINAL, Kind.DATE, Kind.TIME, Kind.DURATION}


@settings(max_examples=80)
@given(words=TEXTS, published=DATES, kind=st.one_of(st.none(), st.sampled_from(Kind)))
def test_whatever_a_reviewer_types_is_read_or_refused(words, published, kind):
    reading = read_value(words, published=published, kind=kind)
    assert reading is None or reading.kind in Kind


@settings(max_examples=80)
@given(text=st.lists(WORDS, max_size=30).map(" ".join))
def test_typographic_spaces_and_apostrophes_change_no_value(text):
    plain = find_figures(text.replace("’", "'"), published=date(2025, 3, 12))
    fine = find_figures(text.replace("'", "’"), published=date(2025, 3, 12))
    assert [f.reading for f in plain] == [f.reading for f in fine]
    assert [(f.start, f.end) for f in plain] == [(f.start, f.end) for f in fine]


@pytest.mark.parametrize("space", [" ", "\u00a0", "\u202f"])
def test_thousands_are_grouped_by_any_french_space(space):
    (figure,) = find_figures(f"soit 1{space}250{space}000{space}euros.")
    assert (figure.reading.value, figure.reading.unit) == ("1250000", "EUR")


def test_offsets_count_code_points_after_emoji_and_combining_accents():
    text = "🙂 E\u0301te\u0301 pluvieux : 30\u00a0mm, le 3 fe\u0301vrier 2024."
    assert [(text[f.start : f.end], f.reading.value) for f in find_figures(text)] == [
        ("30\u00a0mm", "30"),
        ("3 fe\u0301vrier 2024", "2024-02-03"),
    ]


@pytest.mark.parametrize(
    "piece",
    [
        "1",
        "(",
        "milliard ",
        "deux ",
        "vingt et ",
        "1 000 ",
        "3 mai ",
        "lundi ",
        "1-",
        "’",
        "12, ",
        "du 3 au 7 et ",
        "dont 3 ",
    ],
)
def test_long_monotonous_texts_are_read_to_the_end(piece):
    text = piece * (4000 // len(piece))
    figures = find_figures(text, published=date(2025, 3, 12))
    assert all(text[f.start : f.end] == f.surface for f in figures)


@pytest.mark.parametrize("piece", [" ", "12, ", "du 3 au 7 et ", "le 3 et ", "32 ans, ", "12 points ", "3 millions "])
def test_the_time_grows_with_the_length_of_the_text(piece):
    def taken(length):
        text = piece * (length // len(piece))
        start = process_time()
        find_figures(text, published=date(2025, 3, 12))
        return process_time() - start

    taken(1000)
    assert taken(32_000) < 12 * taken(8_000) + 0.05
