"""What `recoupe recognize` reads and writes, one JSON line a text."""

from __future__ import annotations

import json
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from recoupe.recognition.protocol.decode import LineNotRecognised, parse_recognised
from recoupe.recognition.protocol.encode import LineNotRead, recognised_line, text_from_line
from recoupe.recognition.values import Figure, Name, OutsidePassage, Recognised, Text
from recoupe_db.records import Kind, Label, Modifier, Origin, Reading

TEXT = Text(id="a.txt", text="Ana Vidal verse 5 à 7 km de câble, environ 3 M€. Publicité")
FOUND = Recognised(
    id="a.txt",
    names=(Name(0, 9, "Ana Vidal", Label.PER, 0.97, Origin.MODEL, "modèle"),),
    figures=(
        Figure(16, 24, "5 à 7 km", Reading(Kind.QUANTITY, "5", "7", "km")),
        Figure(43, 47, "3 M€", Reading(Kind.MONEY, "3000000", None, "EUR", Modifier.ABOUT)),
    ),
    outside=(OutsidePassage(49, 58, "notice"),),
)


def test_a_line_is_written_as_the_contract_says():
    assert recognised_line(TEXT, FOUND) == {
        "id": "a.txt",
        "sha256": "6ff62f4bc33135fb178e486e6a7c2922e0a884b0fdd7724ebae9d523ffeee91c",
        "entities": [
            {
                "start": 0,
                "end": 9,
                "text": "Ana Vidal",
                "label": "PER",
                "score": 0.97,
                "origin": "model",
                "reason": "modèle",
            }
        ],
        "figures": [
            {
                "start": 16,
                "end": 24,
                "text": "5 à 7 km",
                "kind": "quantity",
                "value": {"min": "5", "max": "7"},
                "unit": "km",
                "modifier": None,
            },
            {
                "start": 43,
                "end": 47,
                "text": "3 M€",
                "kind": "money",
                "value": "3000000",
                "unit": "EUR",
                "modifier": "~",
            },
        ],
        "outside": [{"start": 49, "end": 58, "reason": "notice"}],
    }


def test_a_written_line_comes_back_as_it_was():
    line = json.dumps(recognised_line(TEXT, FOUND), ensure_ascii=False)
    assert parse_recognised(json.loads(line)) == FOUND


@pytest.mark.parametrize(
    ("published", "day"),
    [
        ("null", None),
        ('""', None),
        ('"2025-02-11"', date(2025, 2, 11)),
        ('" 2025-02-11 "', date(2025, 2, 11)),
        ('"2025-02-11T23:30:00Z"', date(2025, 2, 11)),
        ('"2025-02"', None),
        ('"2025"', None),
    ],
)
def test_the_day_of_publication_is_taken_only_when_it_is_there(published, day):
    assert text_from_line(f'{{"id": "a", "text": "x", "published": {published}}}').published == day


def test_a_text_may_do_without_a_date_and_carry_more_than_is_asked():
    assert text_from_line('{"id": 7, "text": "É\\r\\n😀", "lang": "fr"}\n') == Text(id="7", text="É\r\n😀")
    assert text_from_line('{"text": "x", "source": "Le Temps"}') == Text(id="", text="x", source="Le Temps")
    assert text_from_line('{"text": "x", "source": ["Le Temps"]}').source == ""


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("", "not JSON"),
        ("{", "not JSON"),
        ("[" * 2_000, "not JSON"),
        ("[]", "not a JSON object"),
        ('"x"', "not a JSON object"),
        ('{"id": "a"}', "text is missing"),
        ('{"id": "a", "text": null}', "text is missing"),
        ('{"id": "a", "text": 3}', "text is not a string"),
        ('{"id": "a", "text": "\\ud83d"}', "half a character"),
        ('{"id": [], "text": "x"}', "id is not a string"),
        ('{"id": "\\udc00", "text": "x"}', "id is not a string"),
        ('{"id": "a", "text": "x", "published": 2025}', "publication is not a string"),
        ('{"id": "a", "text": "x", "published": "hier"}', "“hier” is not a date"),
        ('{"id": "a", "text": "x", "published": "2025-02-31"}', "“2025-02-31” is not a date"),
        ('{"id": "a", "text": "x", "published": "2025-13"}', "“2025-13” is not a date"),
        ('{"id": "a", "text": "x", "published": "2025-W07"}', "“2025-W07” is not a date"),
        ('{"id": "a", "text": "x", "published": "0000"}', "“0000” is not a date"),
    ],
)
def test_a_line_that_is_wrong_gets_one_sentence(line, reason):
    with pytest.raises(LineNotRead) as caught:
        text_from_line(line)
    assert reason in str(caught.value)
    assert len(str(caught.value)) < 250
    str(caught.value).encode("utf-8")


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"entities": {}}, "“entities” is not a list"),
        ({"figures": ["5 km"]}, "“figures” holds something else"),
        ({"entities": [{"start": 0}]}, "'end' is missing"),
        ({"entities": [{"start": "0", "end": 1, "text": "A", "label": "PER", "origin": "model"}]}, "whole number"),
        ({"entities": [{"start": 0, "end": 5, "text": "A", "label": "PER", "origin": "model"}]}, "does not fit"),
        ({"entities": [{"start": 0, "end": 1, "text": "A", "label": "G P E", "origin": "model"}]}, "is no label"),
        ({"figures": [{"start": 0, "end": 1, "text": "5", "kind": "number", "value": 5}]}, "not a string"),
        ({"outside": [{"start": 0, "end": True, "reason": "notice"}]}, "“end” is not a whole number"),
    ],
)
def test_a_recognised_line_that_is_wrong_gets_one_sentence(change, reason):
    with pytest.raises(LineNotRecognised) as caught:
        parse_recognised({"id": "a.txt", **change})
    assert reason in str(caught.value)
    assert "a.txt" in str(caught.value)


@given(st.dictionaries(st.sampled_from(["id", "text", "published", "x"]), st.none() | st.text() | st.integers()))
def test_any_object_is_read_or_refused_in_a_sentence(fields):
    try:
        text = text_from_line(json.dumps(fields))
    except LineNotRead:
        return
    assert text.text == fields["text"]


def test_a_line_says_what_could_not_be_looked_for():
    partly = Recognised("a", missing=("names", "passages"))
    line = recognised_line(Text("a", "Rien."), partly)
    assert line["missing"] == ["names", "passages"]
    assert parse_recognised(line) == partly
    assert "missing" not in recognised_line(TEXT, FOUND)
