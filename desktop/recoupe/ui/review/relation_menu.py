"""What the mention in hand may be related to: the nearest others of the article that its label's relations lead to."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtWidgets import QMenu, QWidget

from recoupe.ui.kit import wording
from recoupe.ui.kit.mention_text import shortened
from recoupe_db.records import Mention, MentionState
from recoupe_db.records.relations import Place, places_of, pointing_at, standing
from recoupe_db.records.schemes import Attribute

_MOST = 9  # of each relation: one for each digit


def relations_of(mention: Mention | None) -> list[Attribute]:
    """Return the relations that the label of a mention has in the open dossier."""
    own = None if mention is None else wording.labels().definition(mention.label)
    return [attribute for attribute in own.attributes if attribute.to] if own is not None else []


class RelationMenu(QMenu):
    """Offers to relate ``mention``; ``relate`` is given all its attributes as they are to be.

    What it is related to already is checked, and choosing it once more ends that.
    """

    def __init__(
        self, parent: QWidget, mention: Mention, others: Sequence[Mention], relate: Callable[[dict[str, str]], object]
    ) -> None:
        super().__init__(parent)
        self.setObjectName("relation_menu")
        self._mention = mention
        self._relate = relate
        for relation in relations_of(mention):
            self._offer(relation, others)
        for nearest in self.actions()[:1]:
            self.setActiveAction(nearest)  # so that Enter takes it

    def _offer(self, relation: Attribute, others: Sequence[Mention]) -> None:
        led = places_of(dict(self._mention.attributes).get(relation.name, ""))
        known = _candidates(self._mention, relation, others)
        chosen = {place: standing(place, known) for place in led}
        nearest = [mention for mention in known if mention not in chosen.values()]
        shown = [*(mention for mention in chosen.values() if mention), *_each_surface_once(nearest)]
        for other in shown[: max(_MOST, len(led))]:
            number = len(self.actions()) + 1
            key = f"&{number}  " if number <= _MOST else ""
            words = shortened(other.surface).replace("&", "&&")
            action = self.addAction(f"{key}{relation.name} → {words}")
            action.setCheckable(True)
            places = {place for place, at in chosen.items() if at is other}
            action.setChecked(bool(places))
            rest = set(led) - places if places else {*led, (other.start, other.end)}
            action.triggered.connect(partial(self._take, relation, rest))
        for place in (place for place, at in chosen.items() if at is None):  # what stood there is no more
            action = self.addAction(self.tr("{relation} → nothing any more").format(relation=relation.name))
            action.setCheckable(True)
            action.setChecked(True)
            action.triggered.connect(partial(self._take, relation, set(led) - {place}))

    def _take(self, relation: Attribute, places: set[Place], _checked: bool = False) -> None:  # noqa: FBT001, FBT002 - Qt's signature
        self._relate(dict(self._mention.attributes) | {relation.name: pointing_at(places)})


def _candidates(mention: Mention, relation: Attribute, others: Sequence[Mention]) -> list[Mention]:
    """Return what a relation may lead to, the nearest first, and before it in the text where two are as near."""
    scheme = wording.labels()
    mentions = [
        other
        for other in others
        if other.id != mention.id
        and other.state is not MentionState.REJECTED
        and scheme.leads_to(relation, other.label)
    ]
    return sorted(mentions, key=lambda other: (_distance(mention, other), other.start))


def _distance(one: Mention, other: Mention) -> int:
    return max(other.start - one.end, one.start - other.end, 0)


def _each_surface_once(mentions: Sequence[Mention]) -> list[Mention]:
    return list({mention.surface: mention for mention in reversed(mentions)}.values())[::-1]
