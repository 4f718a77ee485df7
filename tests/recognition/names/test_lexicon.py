"""The lexicon: plain files, read once, matched in one pass."""

from __future__ import annotations

from collections import Counter
from importlib.resources import files

import pytest

from recoupe.recognition.names.lexicon import Lexicon, load
from recoupe.recognition.names.words import words
from recoupe_db.records import Label


@pytest.fixture(scope="module")
def lexicon():
    return load()


@pytest.mark.parametrize(
    ("surface", "label"),
    [
        ("Le Canard enchaîné", "ORG"),
        ("Wall Street Journal", "ORG"),
        ("Autorité des marchés financiers", "ORG"),
        ("AP-HP", "ORG"),
        ("Paris Saint-Germain", "ORG"),
        ("Île-de-France Mobilités", "ORG"),
        ("Alpes-de-Haute-Provence", "LOC"),
        ("Royaume-Uni", "LOC"),
        ("Berlin", "LOC"),
        ("ChatGPT", "MISC"),
        ("Coupe du monde", "MISC"),
    ],
)
def test_well_known_names_are_known(lexicon, surface, label):
    text = words(surface.replace("’", "'")).text
    match = lexicon.longest(text, 3)
    assert match is not None
    assert (match.entry.label, match.last) == (Label(label), len(text) - 3)


@pytest.mark.parametrize("surface", ["Orange", "Total", "Meta", "Monde", "Nord"])
def test_ambiguous_names_need_context(lexicon, surface):
    assert not lexicon.longest(words(surface).text, 3).entry.sure


def test_the_longest_name_wins(lexicon):
    cut = words("Le New York Times de New York")
    assert [cut.surface(match.first, match.last) for match in lexicon.matches(cut.text, cut.inside())] == [
        "New York Times",
        "New York",
    ]


def test_matching_costs_nothing_per_entry():
    """Count the look-ups rather than the seconds: a text asks the tree once a word, however many names there are."""

    class Counting(dict):
        asked = 0

        def get(self, key, default=None):
            Counting.asked += 1
            return super().get(key, default)

    def asked(entries):
        lexicon = Lexicon()
        for number in range(entries):
            lexicon.add(f"Firme{number} Nord", "ORG")
        lexicon._root.after = Counting(lexicon._root.after)
        Counting.asked = 0
        cut = words("Firme3 Nord rencontre Firme7 Nord à midi. " * 20)
        assert sum(1 for _ in lexicon.matches(cut.text, cut.inside())) == 40
        return Counting.asked

    assert asked(10) == asked(5000)


def test_no_name_stands_under_two_labels():
    seen: dict[str, set[str]] = {}
    for file in (files("recoupe_resources") / "lexicon").iterdir():
        heading = ""
        for line in file.read_text(encoding="utf-8").splitlines():
            entry = line.partition("#")[0].strip()
            if entry.startswith("["):
                heading = entry
            elif heading in {"[ORG]", "[LOC]", "[MISC]"}:
                for surface in entry.split(","):
                    seen.setdefault(surface.strip(" ?"), set()).add(heading)
    assert not [surface for surface, headings in seen.items() if len(headings) > 1 and surface]
    assert Counter(len(headings) for headings in seen.values())[1] > 2000


@pytest.mark.parametrize("word", ["Kényan", "Norvégienne", "Suédoises", "Tourangelle", "Québécoises", "Ivoiriennes"])
def test_who_lives_somewhere_is_no_name_in_any_form(word):
    assert word in load().no_names


@pytest.mark.parametrize("name", ["Romain", "Lorraine", "Germain", "Corse"])
def test_a_name_that_looks_like_who_lives_somewhere_stays_one(name):
    assert name not in load().no_names
