"""Problems: what went wrong, in one sentence for the person in front of the screen."""

from __future__ import annotations

from typing import ClassVar


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: N802 - the name that Qt's lupdate looks for
    """Mark ``text`` for translation in ``context`` and give it back: the screen translates it, a terminal prints it."""
    del context
    return text


class Problem(Exception):  # noqa: N818 - what a person meets is a problem, not an error of ours
    """Something that the person can understand and act on.

    A subclass gives ``sentence``, marked with ``QT_TRANSLATE_NOOP("Problem", …)``: it says what happened, that nothing
    was lost, and what to do. ``details`` fill its ``{placeholders}``. ``in_terminal`` is what else a terminal may do
    about it, in English as all that it prints; no screen shows it.
    """

    sentence: ClassVar[str] = QT_TRANSLATE_NOOP("Problem", "This cannot be done.")
    in_terminal: ClassVar[str] = ""

    def __init__(self, **details: object) -> None:
        super().__init__(details)
        self.details = {name: str(value) for name, value in details.items()}

    def __str__(self) -> str:
        return " ".join(filter(None, (self.sentence.format(**self.details), self.in_terminal)))
