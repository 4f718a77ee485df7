"""Reasons of suggestions: stored as codes, told in words, those of older libraries too."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QTranslator

from recoupe.french.names.former_reasons import FORMER_REASONS
from recoupe.recognition.problems import NotRecognised
from recoupe.ui.kit.reasons import worded
from recoupe.ui.kit.wording import sentence
from recoupe_db.records.reasons import ReasonCode, SuggestionReason, read_reason, reason
from recoupe_resources import translations_folder


@pytest.fixture
def french(qapp):
    translator = QTranslator()
    assert translator.load("recoupe_fr", str(translations_folder()))
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


@pytest.mark.parametrize(
    ("stored", "words"),
    [
        ("lexicon", "Repéré par le lexique"),
        ("memory(12, 1)", "Confirmé 12 fois, écarté 1 fois"),
        ('after("M.")', "Précédé de «\xa0M.\xa0»"),
        ("Confirmé 12 fois, rejeté 1 fois", "Confirmé 12 fois, écarté 1 fois"),
        ("Précédé de « M. »", "Précédé de «\xa0M.\xa0»"),
        ("« Banque » ouvre un nom d’organisation", "«\xa0Banque\xa0» ouvre un nom d’organisation"),
        ("vu 3 fois", "vu 3 fois"),
        ("", ""),
    ],
)
def test_a_stored_reason_is_told_in_french(french, stored, words):
    assert worded(stored) == words


def test_a_sentence_of_an_older_library_is_told_in_english_too(qapp):
    assert worded("Figure au lexique") == "Found in the lexicon"
    assert worded("Confirmé 2 fois, rejeté 0 fois") == "Times confirmed: 2, set aside: 0"


@pytest.mark.parametrize("seen", [(), (12, 1), ("M.",), ('l\u2019"(', "é)"), ("a, b", 3)])
def test_a_reason_is_read_as_it_was_written(seen):
    assert read_reason(reason(ReasonCode.AFTER, *seen)) == SuggestionReason(ReasonCode.AFTER, seen)


@pytest.mark.parametrize("stored", ["after(", "later_code", "after(1", "Figure au lexique", "memory(12, 1) x"])
def test_what_is_no_reason_of_ours_is_none(stored):
    assert read_reason(stored) is None


def test_every_reason_had_a_sentence_and_has_words(qapp):
    assert set(FORMER_REASONS.values()) == set(ReasonCode)
    assert all(worded(reason(code, "un", "deux")) != str(code) for code in ReasonCode)


def test_a_reason_without_its_arguments_is_shown_as_it_is(qapp):
    assert worded("memory(12)") == "memory(12)"


def test_why_something_failed_is_told_in_the_language_of_the_window(french):
    problem = NotRecognised(title="Une offre", reason="it took too long")
    assert sentence(problem).startswith("«\xa0Une offre\xa0» n’a pas pu être reconnu (l’analyse était trop longue)")
