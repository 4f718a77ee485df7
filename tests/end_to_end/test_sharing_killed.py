"""Merging, synchronising, ruling and training are killed at random moments: nothing is lost."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from tests.torture.company import KINDS

KILLS, TRAININGS = 6, 1


@pytest.fixture(scope="module")
def small_pipeline(tmp_path_factory):
    """Return the folder of a pipeline that finds names, though none that are right: what is killed is its training."""
    import spacy

    folder = tmp_path_factory.mktemp("pipeline")
    nlp = spacy.blank("fr")
    names = nlp.add_pipe("ner")
    for label in ("LOC", "ORG", "PER"):
        names.add_label(label)
    nlp.initialize()
    nlp.to_disk(folder)
    return folder


@pytest.fixture(scope="module")
def table(small_pipeline, tmp_path_factory):
    """Return what became of each kind of work on a file: killed, had finished, acknowledged, lost, half-written."""
    options = ["--on", "sqlite", "--articles", 2, "--kills", KILLS, "--trainings", TRAININGS, "--base", small_pipeline]
    done = subprocess.run(
        [sys.executable, "-m", "tests.torture.company", *map(str, options)],
        capture_output=True,
        text=True,
        cwd=Path(__file__).parents[2],
        check=False,
    )
    rows = [line.strip("| ").split(" | ") for line in done.stdout.splitlines() if line.startswith("| SQLite: ")]
    assert done.returncode == 0, done.stdout + done.stderr
    return {name.removeprefix("SQLite: "): [*map(int, cells)] for name, *cells in rows}


@pytest.mark.parametrize("kind", KINDS)
def test_what_was_killed_is_there_whole_or_not_at_all(table, kind):
    killed, _, _, lost, half = table[KINDS[kind]]
    assert (lost, half) == (0, 0)
    assert killed >= (TRAININGS if kind == "train" else KILLS)


def test_rulings_were_told_to_be_stored_before_a_kill(table):
    assert table[KINDS["rule"]][2] >= KILLS
