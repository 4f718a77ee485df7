"""A refiner that reads without the language model, so that what it finds comes from the rules and the lexicon."""

from __future__ import annotations

import pytest

from recoupe.recognition.lookalikes import normalise
from recoupe.recognition.names.lexicon import load
from recoupe.recognition.names.refine import Refiner

ORDINARY = frozenset(
    ["offrent", "sauver", "laisser", "réponse", "enfin", "vent", "entreprise", "saisie", "offre", "la", "le", "les"]
)


@pytest.fixture(scope="session")
def refiner():
    return Refiner(load(common=ORDINARY))


@pytest.fixture(scope="session")
def names(refiner):
    """Return a function from a text to its names as “surface LABEL”."""

    def read(text, spans=()):
        return [f"{name.surface} {name.label.value}" for name in refiner.refine(text, normalise(text), spans)]

    return read
