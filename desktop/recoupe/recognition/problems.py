"""What can go wrong before a single text is read."""

from __future__ import annotations

from collections.abc import Iterable
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


_PARTS = {
    "names": QT_TRANSLATE_NOOP("Problem", "names"),
    "figures": QT_TRANSLATE_NOOP("Problem", "figures"),
    "passages": QT_TRANSLATE_NOOP("Problem", "passages outside the article"),
}


class PartlyRecognised(Problem):
    """A rule failed in one text; what the others found in it is there. Details: ``title``, ``missing``."""

    sentence: ClassVar[str] = QT_TRANSLATE_NOOP(
        "Problem",
        "“{title}” was only partly recognised, as a rule failed in it; missing: {missing}. What was found is there; "
        "read it with your own eyes, or have it recognised again from the list of articles.",
    )

    @classmethod
    def of(cls, title: str, missing: Iterable[str]) -> PartlyRecognised:
        """Return the problem of a text in which those parts are ``missing`` (``Recognised.missing``)."""
        return cls(title=title, missing=", ".join(_PARTS.get(part, part) for part in missing))


class NotRecognised(Problem):
    """One text could not be read; the others were. Details: ``title``, ``reason``."""

    sentence: ClassVar[str] = QT_TRANSLATE_NOOP(
        "Problem",
        "“{title}” could not be recognised ({reason}); the others were. It can be read, and recognised again from the "
        "list of articles.",
    )
