"""The recogniser that the commands use: the program's lexicon, then the desk's own."""

from __future__ import annotations

from pathlib import Path

from platformdirs import user_config_path

from recoupe.recognition.recogniser import Recogniser


def own_lexicons() -> list[Path]:
    """Return the lexicon files that this desk has added: ``lexicon/*.txt`` in the user's configuration folder."""
    return sorted((user_config_path("recoupe", appauthor=False) / "lexicon").glob("*.txt"))


def recogniser_of(model: str) -> Recogniser:
    """Return a recogniser on the spaCy pipeline ``model``, with the desk's own lexicons.

    Raises ``ModelUnavailable``, ``LexiconUnreadable``.
    """
    return Recogniser(model=model, lexicons=own_lexicons())
