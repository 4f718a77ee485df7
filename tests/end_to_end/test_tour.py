"""Everything that the desk can show: its words fit into their places, and a screen reader can name its parts."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from tests.end_to_end.fitting import unfit
from tests.end_to_end.naming import misled, nameless
from tests.end_to_end.tour import tour

from recoupe_db.store import Store

ROOT = Path(__file__).parents[2]
LANGUAGES = ("fr", "en")
SEEN = {"welcome", "page of a name", "palette", "identical", "import report", "rates of exchange", "overview"}


@pytest.fixture
def libraries(sample, tmp_path):
    """Return a library without a dossier, and one with the sample in it."""
    empty = tmp_path / "empty.sqlite"
    Store.open(empty).close()
    return empty, Path(sample)


@pytest.mark.parametrize("language", LANGUAGES)
def test_all_words_fit_all_parts_are_named_and_enter_goes_on_at_1280_by_720(qapp, libraries, language):
    seen, faults = set(), []
    for stop, whole in tour(*libraries, language):
        seen.add(stop)
        faults += [*unfit(stop, whole), *nameless(stop, whole), *misled(stop, whole)]
    assert faults == []
    assert seen >= SEEN


@pytest.mark.parametrize("language", LANGUAGES)
def test_all_words_fit_at_twice_the_size(libraries, language):
    command = [sys.executable, "-m", "tests.end_to_end.fitting", *libraries, language]
    done = subprocess.run(
        command, check=True, capture_output=True, text=True, cwd=ROOT, env=os.environ | {"QT_SCALE_FACTOR": "2"}
    )
    assert done.stdout.strip() == ""
