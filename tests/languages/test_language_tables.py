"""A language of the interface is one row and one table: each says the same things, and a new one is spoken at once."""

from __future__ import annotations

import re
import sys
from collections.abc import Mapping
from dataclasses import fields, is_dataclass, replace
from datetime import date
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QLocale
from tests.exchange.facts_at_hand import ARTICLE

from recoupe.exchange.fact_table import COLUMNS
from recoupe.exchange.quoting import sourced_quote
from recoupe.exchange.sheet_words import sheet_words
from recoupe.facts.print_wording import print_words
from recoupe.facts.wording import words
from recoupe.languages import interface_languages
from recoupe.languages.counted_nouns import counted
from recoupe.languages.date_words import date_words
from recoupe.languages.day_words import day
from recoupe.languages.interface_languages import LANGUAGES, SOURCE_LANGUAGE, tables_of
from recoupe.ui.kit.locales import language_of, locale_of
from recoupe_db.records import Kind, Modifier, Reading
from recoupe_resources import translations_folder

BY_CASE = {"ordinals", "scales", "money_scales", "points", "clock", "the", "of", "century", "since", "until", "counted"}
OTHERS = [language for language in LANGUAGES if language != SOURCE_LANGUAGE]


def texts(tables, place=""):
    """Yield the place and the words of every text of a table that all languages must have."""
    for field in fields(tables):
        value, here = getattr(tables, field.name), f"{place}{field.name}"
        if is_dataclass(value):
            yield from texts(value, f"{here}.")
        elif isinstance(value, Mapping):
            cases = field.name in BY_CASE or field.name == "hidden_signs"
            yield from () if cases else ((f"{here}.{key}", said) for key, said in value.items())
        elif field.name != "unnamed_sign":
            yield here, value


def holes(said):
    return sorted(re.findall(r"\{(\w*)\}", said)) if isinstance(said, str) else []


@pytest.mark.parametrize("language", OTHERS)
def test_every_language_says_what_the_language_of_the_sources_says(language):
    source, other = (dict(texts(tables_of(key))) for key in (SOURCE_LANGUAGE, language))
    assert source.keys() == other.keys()
    assert all(other.values())
    assert len(source) > 150


@pytest.mark.parametrize("language", OTHERS)
def test_the_holes_of_a_sentence_are_those_of_its_source(language):
    other = dict(texts(tables_of(language)))
    for place, said in texts(tables_of(SOURCE_LANGUAGE)):
        if not place.startswith(("numbers.money.", "dates.")):
            assert holes(other[place]) == holes(said), place


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_words_for_every_kind_hedge_and_column_and_texts_of_the_window(language):
    tables = tables_of(language)
    assert set(tables.kinds) == set(Kind)
    assert set(tables.precision) == set(tables.numbers.hedges) == set(tables.dates.hedges) == set(Modifier)
    assert all(tables.fact_table[column.key] for column in COLUMNS)
    assert (translations_folder() / f"recoupe_{language}.ts").is_file()


def test_nobody_speaks_a_language_without_a_row():
    with pytest.raises(KeyError):
        tables_of("xx")


@pytest.fixture
def german(monkeypatch):
    """Give the program a language more, as somebody would who adds one: a row and a table."""
    english = tables_of("en")
    tables = replace(
        english,
        name="Deutsch",
        orthotypography=replace(english.orthotypography, quotation="„{}“", percent="{}\u00a0%", first_of_month="1."),
        numbers=replace(english.numbers, up_to="bis {}"),
        dates=replace(english.dates, decade="{year}er Jahre"),
        counted=english.counted | {"facts": {"one": "{n} geprüfte Tatsache", "other": "{n} geprüfte Tatsachen"}},
        sheet=dict(english.sheet) | {"sheet": "Faktenblatt"},
    )
    monkeypatch.setitem(LANGUAGES, "de", "german_tables")
    monkeypatch.setitem(sys.modules, f"{interface_languages.__package__}.german_tables", SimpleNamespace(TABLES=tables))
    yield "de"
    tables_of.cache_clear()


def test_another_language_is_a_row_and_a_table(german):
    assert words(Reading(Kind.PERCENT, "97.4", unit="%"), german) == "97,4\u00a0%"
    assert words(Reading(Kind.NUMBER, None, "12000"), german) == "bis 12.000"
    assert print_words(Reading(Kind.NUMBER, "3"), german) == "3"
    assert date_words("199X", None, german) == "1990er Jahre"
    assert day(date(2025, 3, 1), german) == "1. März 2025"
    assert sourced_quote("Wort", ARTICLE, german).startswith("„Wort“")
    assert counted(2, "facts", german) == "2 geprüfte Tatsachen"
    assert sheet_words(german)["sheet"] == "Faktenblatt"
    assert language_of(QLocale("de_AT")) == german
    assert locale_of(german).language() == QLocale.Language.German
