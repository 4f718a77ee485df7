"""Who is named in a dossier: variants gathered by their spelling, then as reviewers joined and parted them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import chain, repeat

from recoupe.recognition.names.entities import Close, EntityCluster, Variant, gather
from recoupe_db.printed_names import fold_name
from recoupe_db.queries.printed_names import PrintedSurface
from recoupe_db.records import Entity as Stored
from recoupe_db.records import EntityId


@dataclass(frozen=True, slots=True)
class EntityGroup:
    """An entity with the surfaces it is printed as, most frequent first, and spellings so close that they may be it.

    ``stored`` is what a reviewer made of it, None while it was gathered by its spellings alone; ``free`` are those of
    its surfaces that belong to it without being linked by hand.
    """

    entity: EntityCluster
    stored: Stored | None = None
    free: tuple[str, ...] = ()

    @property
    def times(self) -> int:
        """How often it is named."""
        return sum(variant.times for variant in self.entity.variants)

    @property
    def surfaces(self) -> tuple[str, ...]:
        """Every way in which it is printed."""
        return tuple(variant.surface for variant in self.entity.variants)

    @property
    def aliases(self) -> tuple[str, ...]:
        """Its other names: how it is printed, and what reviewers added."""
        added = self.stored.aliases if self.stored is not None else ()
        return tuple(fromkey for fromkey in dict.fromkeys([*self.surfaces, *added]) if fromkey != self.entity.name)

    @property
    def key(self) -> EntityId | None:
        """The id of what a reviewer made of it."""
        return self.stored.id if self.stored is not None else None


def gathered(printed: Sequence[PrintedSurface], stored: Sequence[Stored]) -> list[EntityGroup]:
    """Return the entities of a dossier, the most often named first.

    A surface belongs to the first entity that a reviewer gave this name or alias; the spellings gathered with it come
    along. A mention that was linked by hand counts for that entity alone, however it is spelt.
    """
    free = [surface for surface in printed if surface.entity is None]
    groups = gather(chain.from_iterable(repeat(surface, surface.times) for surface in free))
    owners = _owners(groups, stored)
    counts: dict[EntityId, Counter[str]] = {entity.id: Counter() for entity in stored}
    left: list[EntityGroup] = []
    close: dict[EntityId, list[Close]] = {entity.id: [] for entity in stored}
    for group in groups:
        own = [variant for variant in group.variants if fold_name(variant.surface) not in owners]
        for variant in group.variants:
            if fold_name(variant.surface) in owners:
                counts[owners[fold_name(variant.surface)]][variant.surface] += variant.times
        if own:
            left.append(
                EntityGroup(replace(group, variants=tuple(own)), free=tuple(variant.surface for variant in own))
            )
        elif fold_name(group.name) in owners:
            close[owners[fold_name(group.name)]].extend(group.close)
    known = _stored(printed, stored, counts, close)
    renamed = {name: group.entity.name for group in known for name in (*group.surfaces, group.entity.name)}
    every = [_with_close(group, renamed) for group in [*left, *known]]
    present = {group.entity.name for group in every}
    shown = [_among(group, present) for group in every]
    return sorted(shown, key=lambda group: (-group.times, group.entity.name))


def _owners(groups: Sequence[EntityCluster], stored: Sequence[Stored]) -> dict[str, EntityId]:
    """Map folded surfaces to the entity that they belong to by a reviewer's word, or by a spelling's company."""
    claimed: dict[str, EntityId] = {}
    for entity in sorted(stored, key=lambda entity: entity.id):
        for name in (entity.name, *entity.aliases):
            claimed.setdefault(fold_name(name), entity.id)
    owners = dict(claimed)
    for group in groups:
        names = (group.name, *(variant.surface for variant in group.variants))
        leader = next((claimed[fold_name(name)] for name in names if fold_name(name) in claimed), None)
        if leader is not None:
            for variant in group.variants:
                owners.setdefault(fold_name(variant.surface), leader)
    return owners


def _stored(
    printed: Sequence[PrintedSurface],
    stored: Sequence[Stored],
    counts: Mapping[EntityId, Counter[str]],
    close: Mapping[EntityId, Sequence[Close]],
) -> list[EntityGroup]:
    free = {key: tuple(counted) for key, counted in counts.items()}
    for printed_surface in printed:
        if printed_surface.entity is not None and printed_surface.entity in counts:
            counts[printed_surface.entity][printed_surface.surface] += printed_surface.times
    groups: list[EntityGroup] = []
    for entity in stored:
        if counts[entity.id]:
            variants = sorted(counts[entity.id].items(), key=lambda item: (-item[1], item[0]))
            spelt = tuple(Variant(*variant) for variant in variants)
            likely = {one.name: one for one in close[entity.id]}
            groups.append(
                EntityGroup(
                    EntityCluster(entity.name, entity.label, spelt, tuple(likely.values())), entity, free[entity.id]
                )
            )
    return groups


def _with_close(group: EntityGroup, renamed: Mapping[str, str]) -> EntityGroup:
    close = {renamed.get(one.name, one.name): one.likeness for one in group.entity.close}
    others = tuple(Close(name, likeness) for name, likeness in close.items() if name != group.entity.name)
    return replace(group, entity=replace(group.entity, close=others))


def _among(group: EntityGroup, present: set[str]) -> EntityGroup:
    close = tuple(one for one in group.entity.close if one.name in present)
    return replace(group, entity=replace(group.entity, close=close))
