"""Who and what a dossier speaks of: variants gathered, close spellings proposed, joined only by a reviewer."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import chain, repeat

from recoupe.recognition.names.entities import Close, Entity, gather
from recoupe.services.changes import Changes
from recoupe_db.queries import decisions, entities, log, surfaces
from recoupe_db.records import Action, ArticleId, DossierId, MentionId, Target
from recoupe_db.records import Entity as Stored
from recoupe_db.store import Store
from recoupe_db.surfaces import fold


@dataclass(frozen=True, slots=True)
class Gathered:
    """An entity with the surfaces it is printed as, most frequent first, and spellings so close that they may be it."""

    entity: Entity

    @property
    def times(self) -> int:
        """How often it is named."""
        return sum(variant.times for variant in self.entity.variants)

    @property
    def surfaces(self) -> tuple[str, ...]:
        """Every way in which it is printed."""
        return tuple(variant.surface for variant in self.entity.variants)


class Entities:
    """Gathers the names of a dossier, and records what ``reviewer`` says is one."""

    def __init__(self, store: Store, *, reviewer: str) -> None:
        self._store = store
        self.reviewer = reviewer

    def of(self, dossier: DossierId) -> list[Gathered]:
        """Return the entities of ``dossier``, the most often named first."""
        with self._store.read() as session:
            found = surfaces.printed(session, dossier)
            stored = entities.of_dossier(session, dossier)
        every = gather(chain.from_iterable(repeat(each, each.times) for each in found))
        return sorted(_joined(every, stored), key=lambda each: (-each.times, each.entity.name))

    def places(self, dossier: DossierId, wanted: Iterable[str]) -> list[tuple[ArticleId, MentionId]]:
        """Return where these surfaces are named in ``dossier``, article by article."""
        with self._store.read() as session:
            return surfaces.places(session, dossier, wanted)

    def join(self, dossier: DossierId, name: str, other: str) -> Changes:
        """Record that ``other`` is another spelling of the entity ``name``; one undo takes it back."""
        gathered = {each.entity.name: each.entity for each in self.of(dossier)}
        label = gathered[name].label
        with self._store.write() as session:
            known = next(iter(entities.by_surface(session, dossier, name)), None)
            step = decisions.begin(session, self.reviewer, Action.EDIT_ENTITY, dossier=dossier)
            if known is None:
                fields = {"dossier": dossier, "name": name, "label": label, "aliases": [other]}
                decisions.create(session, step, Target.ENTITY, **fields)
            else:
                decisions.change(session, step, Target.ENTITY, known.id, aliases=[*known.aliases, other])
            return Changes.of(log.get(session, step.id))


def _joined(found: Sequence[Entity], stored: Sequence[Stored]) -> list[Gathered]:
    """Return ``found`` with those made one that reviewers said are one."""
    left = list(found)
    for known in stored:
        names = {fold(each) for each in (known.name, *known.aliases)}
        same = [each for each in left if names & {fold(variant.surface) for variant in each.variants}]
        if same:
            left = [each for each in left if each not in same]
            left.append(_as_one(known, same))
    present = {each.name for each in left}
    return [Gathered(replace(each, close=_among(each.close, present))) for each in left]


def _as_one(known: Stored, same: Sequence[Entity]) -> Entity:
    variants = sorted(chain.from_iterable(each.variants for each in same), key=lambda each: (-each.times, each.surface))
    inside = {each.name for each in same}
    close = {each.name: each for entity in same for each in entity.close if each.name not in inside}
    return Entity(known.name, known.label, tuple(variants), tuple(close.values()))


def _among(close: Sequence[Close], present: set[str]) -> tuple[Close, ...]:
    return tuple(each for each in close if each.name in present)
