"""French and English: complete, up to date with the sources, and short enough for their places."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from collections import Counter
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from recoupe_resources import translations_folder

ROOT = Path(__file__).parents[2]
LANGUAGES = ("fr", "en")
HOLES = re.compile(r"\{\w*\}|%L?n")  # %Ln is a number written as the reader's language does
BARE = re.compile(r"[^\s][:;!?»](?=\s|$)|[ ][:;!?»]|«[ \w]")  # signs that want a no-break space beside them
_JOINED = re.compile(r"""f"[^"\n]*\}(?:[ ]|\\u00a0)?:[ ][^"\n]*"|tr\('[^']*:""")
_ASKS = re.compile(r"tr\(|translate\(|QT_TRANSLATE_NOOP\(")


def file_of(language):
    return translations_folder() / f"recoupe_{language}.ts"


def messages(path):
    """Return (context, source, comment) and the translations of every message of a file."""
    texts = {}
    for context in ET.parse(path).getroot().iter("context"):  # noqa: S314 - our own files
        for element in context.iter("message"):
            translation = element.find("translation")
            assert translation is not None
            key = (context.findtext("name"), element.findtext("source"), element.findtext("comment"))
            forms = [form.text or "" for form in translation.iter("numerusform")]
            texts[key] = ([*forms] or [translation.text or ""], translation.get("type"))
    return texts


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_message_is_translated(language):
    missing = [key for key, (told, state) in messages(file_of(language)).items() if state or not all(told)]
    assert not missing


def holes(text):
    return Counter(hole.replace("%Ln", "%n") for hole in HOLES.findall(text))


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_has_the_holes_of_its_source(language):
    for (_, source, _), (told, _) in messages(file_of(language)).items():
        for text in told:
            assert holes(text) == holes(source), f"{source} → {text}"


def test_french_is_written_with_french_signs():
    for (_, source, _), (told, _) in messages(file_of("fr")).items():
        for text in told:
            assert "'" not in text, f"{source} → {text}"
            assert not BARE.search(text), f"{source} → {text}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_messages_are_those_of_the_sources(language, tmp_path):
    folders = (ROOT / "db" / "recoupe_db", ROOT / "desktop" / "recoupe")
    asking = sorted(path for folder in folders for path in folder.rglob("*.py") if _ASKS.search(path.read_text()))
    copy = Path(shutil.copy(file_of(language), tmp_path))
    program = Path(sys.executable).with_name("pyside6-lupdate")
    command = [program, *asking, "-no-obsolete", "-locations", "none", "-source-language", "en"]
    subprocess.run([*command, "-target-language", language, "-ts", copy], check=True, capture_output=True)
    assert messages(copy).keys() == messages(file_of(language)).keys()


def test_a_colon_between_two_texts_is_written_in_one_place():
    """What is put together without a translation would have an English colon in French (“Ignoré: …”)."""
    screen = ROOT / "desktop" / "recoupe" / "ui"
    syntax = screen / "labels" / "attribute_lines.py"  # lines that are typed like this, in any language
    for path in set(screen.rglob("*.py")) - {syntax}:
        joined = _JOINED.findall(path.read_text(encoding="utf-8"))
        assert not joined, f"{path.name} joins texts by a colon of its own, in place of wording.told_of: {joined}"
