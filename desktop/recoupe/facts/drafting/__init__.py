"""What a fact form is filled with before anyone types: proposed from the sentence around the figure.

The rule reads words, not grammar: the process that shows the screen has no language model.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from recoupe_db.records import Article, Mention, NewFact, Reading

__all__ = ["draft"]


def draft(article: Article, figure: Mention, reading: Reading, mentions: Sequence[Mention]) -> NewFact:
    """Return what can be proposed for one ``figure``, which reads as ``reading``."""
    from recoupe.facts.drafting.drafter import Drafter  # its rules are loaded when somebody states a fact

    return Drafter(article, mentions).draft(figure, reading)
