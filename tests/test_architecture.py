"""The house: no circle of modules, and a name means one thing in the whole of it."""

from __future__ import annotations

import ast
from collections import defaultdict
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import grimp
import pytest

import recoupe
import recoupe_db
import recoupe_resources
from recoupe.languages.known_languages import LANGUAGES

PACKAGES = (recoupe, recoupe_db, recoupe_resources)
LANGUAGE_ROOMS = (
    "recoupe/languages/",
    *("recoupe/french/", "recoupe/recognition/"),  # read French, of which “en” is a word
    "recoupe_resources/",  # which pages of the guide there are
)
STORED_OR_STANDARD = {("recoupe_db/records/schemes.py", "fr"), ("recoupe/exchange/data_statement.py", "en")}


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


def parsed_modules():
    """Yield the path of every module below its source root, and its syntax."""
    for package in PACKAGES:
        root = Path(package.__file__).parent
        for path in sorted(root.rglob("*.py")):
            yield path.relative_to(root.parent).as_posix(), ast.parse(path.read_text(encoding="utf-8"))


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


def test_no_two_public_classes_bear_one_name():
    places = defaultdict(list)
    for name, place in public_classes():
        places[name].append(place)
    assert len(places) > 300
    assert {name: files for name, files in places.items() if len(files) > 1} == {}
