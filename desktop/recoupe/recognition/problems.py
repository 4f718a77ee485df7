"""What can go wrong before a single text is read."""

from __future__ import annotations

from typing import ClassVar

from recoupe_db.problems import QT_TRANSLATE_NOOP, Problem


class ModelUnavailable(Problem):
    """The language model is not installed, was made for another spaCy, or finds no names."""

    sentence: ClassVar[str] = QT_TRANSLATE_NOOP(
        "Problem",
        "The language model “{model}” cannot be used ({reason}): nothing was changed; "
        "install it or choose another one in the settings.",
    )


class LexiconUnreadable(Problem):
    """A lexicon file cannot be read, or a line of it comes before any label."""

    sentence: ClassVar[str] = QT_TRANSLATE_NOOP(
        "Problem",
        "The lexicon {path} cannot be used ({reason}): nothing was changed; correct the file or leave it out.",
    )


class NotRecognised(Problem):
    """One text could not be read; the others were. Details: ``title``, ``reason``."""

    sentence: ClassVar[str] = QT_TRANSLATE_NOOP(
        "Problem",
        "“{title}” could not be recognised ({reason}); the others were. It can be read, and recognised again from the "
        "list of articles.",
    )
