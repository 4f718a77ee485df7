"""One loaded language model for all tests that only want to have one: loading it takes most of a second each time."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from recoupe.recognition import recogniser
from recoupe.recognition.model import NameModel

_loaded = cache(NameModel)


def name_model(model: str) -> NameModel:
    """Return the model called ``model``, loaded once; a folder may hold another one the next time, and is read anew.

    Lexicons are no part of it: each recogniser reads its own.
    """
    return NameModel(model) if Path(model).exists() else _loaded(model)


def share_models(monkeypatch) -> None:
    """Let every recogniser made from now on use the models that are loaded already."""
    monkeypatch.setattr(recogniser, "NameModel", name_model)
