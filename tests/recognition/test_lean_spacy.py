"""What a recogniser loads: spaCy without the commands that it brings along; modules are counted, never seconds."""

from __future__ import annotations

import subprocess
import sys

LISTING = """
import sys
import recoupe.cli.recognize
print(*sys.modules)
import spacy
print(spacy.info(silent=True)["spacy_version"] == spacy.__version__, "typer" in sys.modules)
"""
UNUSED = {"sqlalchemy", "recoupe_db.models", "spacy.cli", "typer", "weasel", "requests", "numpy.ma", "distributed"}


def test_a_recogniser_loads_no_library_and_no_commands_of_spacy_and_these_answer_when_asked():
    answer = subprocess.run([sys.executable, "-c", LISTING], capture_output=True, text=True, check=True)
    modules, asked = answer.stdout.splitlines()
    assert "spacy" in modules.split()
    assert UNUSED.isdisjoint(modules.split())
    assert asked == "True True"
