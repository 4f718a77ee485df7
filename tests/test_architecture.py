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

PACKAGES = (recoupe, recoupe_db, recoupe_resources)


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


def public_classes():
    """Yield the name and the module of every public class."""
    for package in PACKAGES:
        root = Path(package.__file__).parent
        for path in sorted(root.rglob("*.py")):
            for node in ast.parse(path.read_text(encoding="utf-8")).body:
                if isinstance(node, ast.ClassDef) and not node.name.startswith("_"):
                    yield node.name, str(path.relative_to(root.parent))


def test_no_two_public_classes_bear_one_name():
    places = defaultdict(list)
    for name, place in public_classes():
        places[name].append(place)
    assert len(places) > 300
    assert {name: files for name, files in places.items() if len(files) > 1} == {}
