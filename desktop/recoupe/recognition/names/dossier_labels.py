"""One voice for a dossier: what most of its articles say of a surface holds in all of them."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import replace

from recoupe.recognition.names.entities import folded
from recoupe.recognition.values import Name
from recoupe_db.records import Label, Origin
from recoupe_db.records.reasons import ReasonCode, reason

_MOST = 0.75  # the share of the votes from which a label holds everywhere


class DossierLabels:
    """Hears the names of a dossier, article by article, and gives each name the label that the dossier speaks for.

    Each name votes with its score; a full name (“Elon Musk”) also votes for its surname. A label holds from three
    quarters of the votes on; below that every article keeps its own. Spans do not change, nor what reviewers decided.
    """

    def __init__(self) -> None:
        self._votes: dict[str, Counter[Label]] = defaultdict(Counter)

    def hear(self, surface: str, label: Label, weight: float) -> None:
        """Count a vote for ``label``; ``weight`` is a score, or a score times how often it was printed."""
        votes = round(weight * 100)
        self._votes[folded(surface)][label] += votes
        if label is Label.PER and " " in surface:
            self._votes[folded(surface.rsplit(maxsplit=1)[-1])][Label.PER] += votes

    def speak(self, names: Iterable[Name]) -> list[Name]:
        """Return ``names`` with the labels that hold; those that memory proposes keep what reviewers said."""
        return [name if name.origin is Origin.MEMORY else self._relabelled(name) for name in names]

    def _relabelled(self, name: Name) -> Name:
        votes = self._votes.get(folded(name.surface))
        if votes is None or not votes.total():  # nobody has spoken, or nobody with any weight
            return name
        label, most = votes.most_common(1)[0]
        share = most / votes.total()
        if label is name.label or share < _MOST:
            return name
        known = reason(ReasonCode.DOSSIER)
        return replace(name, label=label, score=round(share, 2), origin=Origin.RULE, reason=known)
