"""One voice for a dossier: what most of its articles say of a surface holds in all of them."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING

from recoupe.recognition.names.entities import folded
from recoupe_db.records import Label, Origin

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from recoupe.recognition.values import Name

_MOST = 0.75  # the share of the votes from which a label holds everywhere


def agree(articles: Sequence[Sequence[Name]]) -> list[tuple[Name, ...]]:
    """Return the names of each article with the label that the whole dossier speaks for.

    Each name votes with its score; a full name (“Elon Musk”) also votes for its surname. A label holds from three
    quarters of the votes on; below that every article keeps its own. Spans do not change.
    """
    votes = _votes(articles)
    settled = {surface: label for surface, counted in votes.items() if (label := _settled(counted))}
    return [tuple(_relabelled(name, settled, votes) for name in names) for names in articles]


def _votes(articles: Sequence[Sequence[Name]]) -> dict[str, Counter[Label]]:
    votes: dict[str, Counter[Label]] = defaultdict(Counter)
    for names in articles:
        for name in names:
            weight = round(name.score * 100)
            votes[folded(name.surface)][name.label] += weight
            if name.label is Label.PER and " " in name.surface:
                votes[folded(name.surface.split()[-1])][Label.PER] += weight
    return votes


def _settled(counted: Counter[Label]) -> Label | None:
    label, most = counted.most_common(1)[0]
    return label if most >= _MOST * counted.total() else None


def _relabelled(name: Name, settled: Mapping[str, Label], votes: Mapping[str, Counter[Label]]) -> Name:
    surface = folded(name.surface)
    label = settled.get(surface, name.label)
    if label is name.label:
        return name
    share = votes[surface][label] / votes[surface].total()
    return replace(
        name, label=label, score=round(share, 2), origin=Origin.RULE, reason="Comme dans le reste du dossier"
    )
