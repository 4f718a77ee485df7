"""Texts in, names and figures out: in order, each with its own, whatever the texts are."""

from __future__ import annotations

from datetime import date
from itertools import islice, repeat

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from recoupe.recognition.problems import LexiconUnreadable, ModelUnavailable
from recoupe.recognition.recogniser import Recogniser
from recoupe.recognition.values import Text
from recoupe_db.records import Label

FRAGMENTS = [
    *(
        "Elon",
        "Musk",
        "M.",
        "d'",
        "L’",
        "“",
        "”",
        "(",
        ")",
        "Le",
        "Monde",
        "ministère",
        "de",
        "la",
        "Santé",
        "et",
        "d’",
    ),
    *(",", ".", "\n", "Paris", "X", "8VC", "-", "&", "Agence", "affaire", "tribunal", "Partners", "JEAN", "DUPONT"),
]


def test_names_figures_and_litter_come_together(recogniser):
    text = "Elon Musk verse 97,4 milliards de dollars pour OpenAI, à Paris.\n\nAccepter les cookies"
    (recognised,) = recogniser.recognise([Text("a", text, date(2025, 2, 11))])
    assert [(name.surface, name.label) for name in recognised.names] == [
        ("Elon Musk", Label.PER),
        ("OpenAI", Label.ORG),
        ("Paris", Label.LOC),
    ]
    assert [figure.surface for figure in recognised.figures] == ["97,4 milliards de dollars"]


def test_every_text_gets_its_own_result_in_order(recogniser):
    texts = [Text(str(number), f"Le maire de Lille a reçu {number} lettres.") for number in range(40)]
    answers = list(recogniser.recognise(texts))
    assert [answer.id for answer in answers] == [text.id for text in texts]
    assert all([name.surface for name in answer.names] == ["Lille"] for answer in answers)


def test_an_endless_stream_is_answered_as_it_comes(recogniser):
    stream = repeat(Text("same", "Emmanuel Macron est à Berlin. " * 200))
    assert len(list(islice(recogniser.recognise(stream), 12))) == 12


@pytest.mark.parametrize("text", ["", " ", "\n\n", "\ud800", "\x00", "🎉" * 10, "(" * 2000, "Aa" * 3000, "1" * 3000])
def test_a_strange_text_does_not_stop_the_next(recogniser, text):
    answers = list(recogniser.recognise([Text("strange", text), Text("next", "Sanofi quitte Lyon.")]))
    assert [name.surface for name in answers[1].names] == ["Sanofi", "Lyon"]


def test_a_rule_that_fails_on_one_text_costs_that_text_alone(recogniser, monkeypatch, caplog):
    from recoupe.recognition import recogniser as module

    def failing(text, *, published=None, source=""):
        if "bad" in text:
            raise RuntimeError
        return []

    monkeypatch.setattr(module, "find_figures", failing)
    answers = list(recogniser.recognise([Text("1", "bad : Sanofi"), Text("2", "Sanofi")]))
    assert [len(answer.names) for answer in answers] == [1, 1]
    assert [answer.missing for answer in answers] == [("figures",), ()]
    assert "No figures were read in a text of" in caplog.text


def test_offsets_hold_with_emoji_accents_and_no_break_spaces(recogniser):
    text = (
        "🎉 L’avocat d’\u00a0Élon Musk,\u202fMarc Toberoff,\nà Saint-É\u0301tienne. 👩‍👧 Nathalie Étrillard approuve."
    )
    (recognised,) = recogniser.recognise([Text("a", text)])
    assert all(text[name.start : name.end] == name.surface for name in recognised.names)
    assert {"Marc Toberoff", "Nathalie Étrillard"} <= {name.surface for name in recognised.names}


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.one_of(
        st.text(st.characters(codec=None, exclude_categories=()), max_size=300),
        st.lists(
            st.sampled_from(FRAGMENTS),
            max_size=60,
        ).map(" ".join),
    )
)
def test_in_any_text_names_are_inside_apart_and_as_printed(recogniser, text):
    (recognised,) = recogniser.recognise([Text("a", text)])
    end = 0
    for name in recognised.names:
        assert end <= name.start < name.end <= len(text)
        assert text[name.start : name.end] == name.surface
        assert 0 <= name.score <= 1
        assert name.reason
        assert "\n" not in name.surface
        end = name.end


@pytest.mark.parametrize("unit", ["7", "(", "a", ".", "A", "M. ", "d'", "Elon ", "de la ", "a-", "Le "])
def test_a_long_and_dull_text_ends_in_seconds(recogniser, unit):
    (recognised,) = recogniser.recognise([Text("dull", unit * (10_000 // len(unit)))])
    assert recognised.id == "dull"


def test_a_missing_model_is_a_sentence():
    with pytest.raises(ModelUnavailable, match="fr_core_news_absent"):
        Recogniser(model="fr_core_news_absent")


def test_a_desk_adds_its_own_names(tmp_path, recogniser):
    own = tmp_path / "desk.txt"
    own.write_text("[ORG]\nÉole Transit # notre feuilleton\n", encoding="utf-8")
    (recognised,) = Recogniser(lexicons=[own]).recognise([Text("a", "Hier, Éole Transit a perdu.")])
    assert [(name.surface, name.label, name.origin) for name in recognised.names] == [
        ("Éole Transit", Label.ORG, "lexicon")
    ]


@pytest.mark.parametrize("content", [b"Elon Musk\n", b"[CLUB]\nLosc\n", b"\xff\xfe\x00"])
def test_a_broken_lexicon_is_a_sentence(tmp_path, content):
    own = tmp_path / "desk.txt"
    own.write_bytes(content)
    with pytest.raises(LexiconUnreadable, match=r"desk\.txt"):
        Recogniser(lexicons=[own])


def test_what_suggested_a_name_is_known_by_name_and_version(recogniser):
    assert recogniser.name == "recoupe+fr_core_news_sm"
    assert recogniser.version.count("+") == 1
