"""The house: no circle of modules, and a name means one thing in the whole of it."""

from __future__ import annotations

import ast
import re
from collections import defaultdict
from functools import cache
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import grimp
import pytest

import recoupe
import recoupe_db
import recoupe_resources
from recoupe.french.word_list import WordList
from recoupe.languages.known_languages import LANGUAGES

PACKAGES = (recoupe, recoupe_db, recoupe_resources)
LANGUAGE_ROOMS = (
    "recoupe/languages/",
    *("recoupe/french/", "recoupe/recognition/"),  # read French, of which “en” is a word
    "recoupe_resources/",  # which pages of the guide there are
)
STORED_OR_STANDARD = {("recoupe_db/records/schemes.py", "fr"), ("recoupe/exchange/data_statement.py", "en")}


MECHANISM = ("recoupe/recognition/", "recoupe/facts/")
STILL_FRENCH = ("recoupe/recognition/names/", "recoupe/facts/comparing/")
"""Rooms of the mechanism whose French is not yet in the word lists: to be struck out one by one, never added to."""
SMALL_WORDS = frozenset(
    [
        *(
            "le",
            "la",
            "les",
            "un",
            "une",
            "des",
            "de",
            "du",
            "au",
            "aux",
            "et",
            "ou",
            "en",
            "dans",
            "par",
            "pour",
            "sur",
        ),
        *("sous", "avec", "sans", "chez", "vers", "entre", "contre", "qui", "que", "qu", "dont", "ce", "cet", "cette"),
        *("ces", "leur", "leurs", "il", "ils", "elle", "elles", "nous", "vous", "est", "sont", "ne", "plus", "moins"),
    ]
)
ACCENTS = re.compile("[àâçèéêëîïôùûüœ]")
SHAPES = {
    **dict.fromkeys(("À-Þ", "À-Ý"), "any capital letter, in a pattern"),
    **dict.fromkeys(("à-öø-ÿœ", "à-ÿœ", "à-ÿ"), "any small letter, in a pattern"),
    "éèêàâûùîïôç’": "letters as they are typed without accents",
}
NOT_FRENCH = {"are", "har", "hectare", "litre", "mile", "ohm", "pound"}  # units of Pint and UCUM


@pytest.fixture(scope="module")
def imports():
    """Return, for each module, the modules that it imports, those for the type checker alone among them."""
    graph = grimp.build_graph(*(package.__name__ for package in PACKAGES), cache_dir=None)
    return {module: graph.find_modules_directly_imported_by(module) for module in graph.modules}


def test_no_modules_import_one_another_in_a_circle(imports):
    assert len(imports) > 300
    try:
        TopologicalSorter(imports).prepare()
    except CycleError as error:
        pytest.fail(f"a circle of imports: {' → '.join(error.args[1])}")


def test_a_circle_would_be_seen():
    with pytest.raises(CycleError):
        TopologicalSorter({"a": {"b"}, "b": {"c"}, "c": {"a"}}).prepare()


def test_the_window_knows_no_controller(imports):
    for module in (module for module in imports if module.endswith(("controller", "controllers", "announcer"))):
        assert module not in imports["recoupe.ui.shell.window"]
        assert "recoupe.ui.shell.window" not in imports[module]


@cache
def parsed_modules():
    """Return the path of every module below its source root, with its syntax."""
    roots = [Path(package.__file__).parent for package in PACKAGES]
    return [
        (path.relative_to(root.parent).as_posix(), ast.parse(path.read_text(encoding="utf-8")))
        for root in roots
        for path in sorted(root.rglob("*.py"))
    ]


def public_classes():
    """Yield the name and the module of every public class."""
    for place, module in parsed_modules():
        for node in module.body:
            if isinstance(node, ast.ClassDef) and not node.name.startswith("_"):
                yield node.name, place


def asked_languages(module):
    """Return the keys of languages that a module names: each of them stands for a question which language it is."""
    constants = (node.value for node in ast.walk(module) if isinstance(node, ast.Constant))
    return {value for value in constants if isinstance(value, str) and value in LANGUAGES}


def test_no_module_asks_which_language_it_is():
    asked = {
        (place, language)
        for place, module in parsed_modules()
        if not place.startswith(LANGUAGE_ROOMS)
        for language in asked_languages(module)
    }
    assert asked == STORED_OR_STANDARD


@pytest.mark.parametrize(
    "question",
    ['"," if language == "fr" else "."', '{"fr": "à", "en": "to"}[language]', 'words(reading, "en")'],
)
def test_a_question_which_language_it_is_would_be_seen(question):
    assert asked_languages(ast.parse(question))


def identifiers():
    """Return the words of which the names in the program are made: English, as is a literal that repeats one."""
    nodes = (node for _, module in parsed_modules() for node in ast.walk(module))
    names = (getattr(node, field) for node in nodes for field in ("id", "attr", "arg", "name") if hasattr(node, field))
    return {word for name in names if name for word in name.lower().split("_")}


@pytest.fixture(scope="module")
def listed_words():
    """Return the words, in small letters, of the lists by which rules read French, that are not English too."""
    room = Path(recoupe.__file__).parent / "french"
    lists = [WordList(path.read_text(encoding="utf-8")) for path in room.glob("*/*.txt")]
    entries = (entry for each in lists for section in each.sections() for entry in each.listed(section))
    words = {entry.rpartition(":")[2].strip() for entry in entries}
    known = {word for word in words if len(word) > 2 and word.isalpha() and word.islower()}
    return known - NOT_FRENCH - identifiers()


def french_literals(module, listed):
    """Return the strings of a module, texts about the code apart, that hold French words."""
    nodes = [node for node in ast.walk(module) if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)]
    prose = {id(node.value) for node in nodes}
    constants = (node for node in ast.walk(module) if isinstance(node, ast.Constant) and id(node) not in prose)
    return [node.value for node in constants if isinstance(node.value, str) and is_french(node.value, listed)]


def is_french(literal, listed):
    """Return whether a literal has accents or small words of grammar in it, or is a word of the lists."""
    for shape in SHAPES:
        literal = literal.replace(shape, "")
    words = set(re.findall(r"[^\W\d_]+", literal.lower()))
    named = literal.strip().islower() and literal.strip() in listed
    return bool(ACCENTS.search(literal.lower())) or not SMALL_WORDS.isdisjoint(words) or named


def test_mechanism_holds_no_french(listed_words):
    mechanism = ((place, module) for place, module in parsed_modules() if place.startswith(MECHANISM))
    found = {place: literals for place, module in mechanism if (literals := french_literals(module, listed_words))}
    fresh = {place: literals for place, literals in found.items() if not place.startswith(STILL_FRENCH)}
    assert fresh == {}, "its words belong into desktop/recoupe/french/**/*.txt"
    assert [room for room in STILL_FRENCH if not any(place.startswith(room) for place in found)] == []


@pytest.mark.parametrize(
    "literal", ["'depuis'", "frozenset({'le'})", "['à', 'b']", 'r"(?:soit|ou)\\s"', 'f"{x} de l\'année"', "'trimestre'"]
)
def test_french_in_mechanism_would_be_seen(literal, listed_words):
    assert french_literals(ast.parse(f"def rule():\n    'Le mois.'\n    return {literal}"), listed_words)


@pytest.mark.parametrize("literal", ["'number'", "'km/h'", "'USD'", 'r"[A-ZÀ-Þ]+"', "'long'", "('s', 'x')"])
def test_shapes_and_symbols_are_no_french(literal, listed_words):
    assert french_literals(ast.parse(f"'Le mois.'\nrule = {literal}"), listed_words) == []


def test_no_two_public_classes_bear_one_name():
    places = defaultdict(list)
    for name, place in public_classes():
        places[name].append(place)
    assert len(places) > 300
    assert {name: files for name, files in places.items() if len(files) > 1} == {}
