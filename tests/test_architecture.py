"""The house: no circle of modules, and a name means one thing in the whole of it."""

from __future__ import annotations

import ast
import re
from collections import defaultdict
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import grimp
import pytest

import recoupe
import recoupe_db
import recoupe_resources
from recoupe.french.word_list import WordList
from recoupe.languages.interface_languages import LANGUAGES

PACKAGES = (recoupe, recoupe_db, recoupe_resources)
LANGUAGE_ROOMS = (
    "recoupe/languages/",
    *("recoupe/french/", "recoupe/recognition/"),  # read French, of which “en” is a word
    "recoupe_resources/",  # which pages of the guide there are
)
STORED_OR_STANDARD = {("recoupe_db/records/schemes.py", "fr"), ("recoupe/exchange/data_statement.py", "en")}


MECHANISM = ("recoupe/recognition/", "recoupe/facts/")
FRENCH_ROOM = "recoupe/french/"
FORMER_REASONS = "recoupe/french/names/former_reasons.py"
"""Sentences that the first edition stored in libraries: read there, and changed by nobody."""
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
    **dict.fromkeys(("ß-öø-ÿœ", "à-öø-ÿœ", "à-ÿœ", "à-ÿ"), "any small letter, in a pattern"),
    "éèêàâûùîïôç’": "letters as they are typed without accents",
}
CODES = {"UN"}
"""Codes of a standard that look like a French word: the United Nations among the territories of CLDR."""
NOT_FRENCH = {"are", "comment", "equivalent", "har", "hectare", "litre", "mile", "ohm", "pound"}
"""Words of the lists that are English too, or units of Pint and UCUM."""


NAMELESS = ("each", "found")
NAMELESS_PERHAPS = re.compile(r"\b(?:each|found)(?:\)|,| ?:| in | = )")
NAMELESS_AT_MOST = 30
"""How many variables of the house may still be called so: a number to be lowered, never raised."""


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


def parsed_modules(rooms=("",)):
    """Yield the path of every module of some rooms below its source root, and its syntax."""
    for package in PACKAGES:
        root = Path(package.__file__).parent
        for path in sorted(root.rglob("*.py")):
            place = path.relative_to(root.parent).as_posix()
            if place.startswith(rooms):
                yield place, ast.parse(path.read_text(encoding="utf-8"))


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


@pytest.fixture(scope="module")
def mechanism():
    """Return the strings of each module of the mechanism, and the words of which its names are made."""
    strings, names = {}, set()
    for place, module in parsed_modules(MECHANISM):
        strings[place] = strings_of(module)
        for node in ast.walk(module):
            fields = (getattr(node, field, None) for field in ("id", "attr", "arg", "name", "module"))
            names.update(word for name in fields if name for word in re.split(r"[_.]", name.lower()))
    return strings, names


@pytest.fixture(scope="module")
def listed_words(mechanism):
    """Return the words of the lists by which rules read French, in small letters.

    Those of which names in the program are made are left out: they are English too.
    """
    room = Path(recoupe.__file__).parent / "french"
    lists = [WordList(path.read_text(encoding="utf-8")) for path in room.glob("*/*.txt")]
    entries = (entry for word_list in lists for section in word_list.sections() for entry in word_list.listed(section))
    words = {entry.rpartition(":")[2].strip() for entry in entries}
    known = {word for word in words if len(word) > 2 and word.isalpha() and word.islower()}
    return known - NOT_FRENCH - mechanism[1]


def strings_of(module):
    """Return the strings of a module, texts about the code apart."""
    prose = {id(node.value) for node in ast.walk(module) if isinstance(node, ast.Expr)}
    constants = (node for node in ast.walk(module) if isinstance(node, ast.Constant) and id(node) not in prose)
    return [node.value for node in constants if isinstance(node.value, str)]


def is_french(literal, listed):
    """Return whether a literal has accents or small words of grammar in it, or is a word of the lists."""
    if literal in CODES:
        return False
    for shape in SHAPES:
        literal = literal.replace(shape, "")
    words = set(re.findall(r"[^\W\d_]+", literal.lower()))
    named = literal.strip().islower() and literal.strip() in listed
    return bool(ACCENTS.search(literal.lower())) or not SMALL_WORDS.isdisjoint(words) or named


def test_mechanism_holds_no_french(mechanism, listed_words):
    strings, _ = mechanism
    french = {place: [text for text in texts if is_french(text, listed_words)] for place, texts in strings.items()}
    assert {place: texts for place, texts in french.items() if texts} == {}, (
        "its words belong into desktop/recoupe/french/**/*.txt"
    )


def test_the_words_of_the_french_room_stand_in_its_lists(listed_words):
    lists = [
        WordList(path.read_text(encoding="utf-8")) for path in Path(recoupe.__file__).parent.glob("french/**/*.txt")
    ]
    sections = {section for word_list in lists for section in word_list.sections()}
    literals = ((place, text) for place, module in parsed_modules(FRENCH_ROOM) for text in strings_of(module))
    assert [
        (place, text)
        for place, text in literals
        if place != FORMER_REASONS and text not in sections and is_french(text, listed_words)
    ] == []


@pytest.mark.parametrize(
    "literal", ["'depuis'", "frozenset({'le'})", "['à', 'b']", 'r"(?:soit|ou)\\s"', 'f"{x} de l\'année"', "'trimestre'"]
)
def test_french_in_mechanism_would_be_seen(literal, listed_words):
    texts = strings_of(ast.parse(f"def rule():\n    'Le mois.'\n    return {literal}"))
    assert any(is_french(text, listed_words) for text in texts)


@pytest.mark.parametrize("literal", ["'number'", "'km/h'", "'USD'", 'r"[A-ZÀ-Þ]+"', "'long'", "('s', 'x')"])
def test_shapes_and_symbols_are_no_french(literal, listed_words):
    texts = strings_of(ast.parse(f"'Le mois.'\nrule = {literal}"))
    assert texts
    assert not any(is_french(text, listed_words) for text in texts)


def test_no_two_public_classes_bear_one_name():
    places = defaultdict(list)
    for name, place in public_classes():
        places[name].append(place)
    assert len(places) > 300
    assert {name: files for name, files in places.items() if len(files) > 1} == {}


def nameless(source):
    """Return how many variables of a text are called by a word that says nothing of what they hold."""
    if not NAMELESS_PERHAPS.search(source):
        return 0
    nodes = list(ast.walk(ast.parse(source)))
    bound = [node.id for node in nodes if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)]
    return sum(name in NAMELESS for name in [*bound, *(node.arg for node in nodes if isinstance(node, ast.arg))])


def test_variables_are_nouns():
    roots = (Path(package.__file__).parent for package in PACKAGES)
    sources = (path.read_text(encoding="utf-8") for root in roots for path in root.rglob("*.py"))
    assert sum(map(nameless, sources)) <= NAMELESS_AT_MOST, "mention, article, row, votes: what is it?"


@pytest.mark.parametrize(
    "line",
    [
        "for each in articles: pass",
        "found: list[Mention] = []",
        "found = sides(row)",
        "shown = [f(x) for x, each in pairs]",
        "order = lambda each: 1",
        "def show(found): pass",
    ],
)
def test_a_variable_without_a_noun_would_be_seen(line):
    assert nameless(line) == 1


@pytest.mark.parametrize(
    "line", ["x = row.found == 1", "for mention in found_mentions: pass", "changed.found = 3", "'for each in turn'"]
)
def test_other_words_are_nouns(line):
    assert nameless(line) == 0
