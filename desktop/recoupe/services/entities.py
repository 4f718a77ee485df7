"""Who and what a dossier speaks of: gathered by spelling; named, joined and parted by reviewers, one step each."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from recoupe.facts.sentences import sentence_at
from recoupe.services.changes import Changes
from recoupe.services.entity_grouping import EntityGroup, gathered
from recoupe.services.problems import EntityNameTaken, NamelessEntity, NotWikidata
from recoupe_db.library_errors import NotFound
from recoupe_db.printed_names import fold_name
from recoupe_db.queries import decisions, entities, log, printed_names
from recoupe_db.queries.decisions import OpenStep
from recoupe_db.queries.printed_names import SurfacePlace
from recoupe_db.records import Action, ArticleId, DossierId, Entity, EntityId, Label, MentionId, MentionState, Target
from recoupe_db.store import Session, Store

__all__ = ["EntityGroup", "EntityService", "Profile", "wikidata_id"]

_REACH = 300  # code points of text around a name from which its sentence is cut
_WIKIDATA = re.compile(
    r"(?:https?://)?(?:(?:www|m)\.)?(?:wikidata\.org/(?:wiki|entity)/(?:special:entitypage/)?)?(q[1-9][0-9]{0,11})(?:[#?/].*)?",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Profile:
    """What a reviewer says of an entity. ``wikidata`` may be an identifier, the address of its page, or nothing."""

    name: str
    label: Label
    aliases: tuple[str, ...] = ()
    wikidata: str = ""


class EntityService:
    """Gathers the names of a dossier, and records what ``reviewer`` says of them."""

    def __init__(self, store: Store, *, reviewer: str) -> None:
        self._store = store
        self.reviewer = reviewer

    def of(self, dossier: DossierId) -> list[EntityGroup]:
        """Return the entities of ``dossier``, the most often named first."""
        with self._store.read() as session:
            return _of(session, dossier)

    def places(
        self, dossier: DossierId, wanted: Iterable[str], entity: EntityId | None = None
    ) -> list[tuple[ArticleId, MentionId]]:
        """Return where these surfaces, or ``entity`` by a reviewer's hand, are named, article by article."""
        with self._store.read() as session:
            return printed_names.places(session, dossier, wanted, entity)

    def in_context(self, dossier: DossierId, group: EntityGroup) -> list[SurfacePlace]:
        """Return every place where an entity is named, with its sentence around it."""
        with self._store.read() as session:
            places = printed_names.in_context(session, dossier, group.free, group.key, reach=_REACH)
        return [_sentence(place) for place in places]

    def edit(self, dossier: DossierId, name: str, profile: Profile) -> Changes:
        """Record what the entity that is now called ``name`` is; its undecided mentions follow a new label.

        Raises:
            NamelessEntity: the new name is empty.
            NotWikidata: the identifier is none.
            EntityNameTaken: another entity of the dossier is called so.
        """
        new, wikidata = _named(profile.name), wikidata_id(profile.wikidata)
        typed = [" ".join(alias.split()) for alias in profile.aliases]

        def work(session: Session, step: OpenStep) -> None:
            source = _find(session, dossier, name)
            if new != name and new in {group.entity.name for group in _of(session, dossier)}:
                raise EntityNameTaken(name=new)
            spelt = dict.fromkeys([*typed, *source.surfaces, source.entity.name])
            aliases = [spelling for spelling in spelt if spelling and spelling != new]
            _store(session, step, dossier, source, name=new, label=profile.label, aliases=aliases, wikidata=wikidata)
            _relabel(session, step, dossier, source, profile.label)

        return self._step(dossier, work)

    def identify(self, dossier: DossierId, identifiers: Mapping[str, str]) -> Changes:
        """Record in one step which identifier of Wikidata each of these names has."""

        def work(session: Session, step: OpenStep) -> None:
            known = {group.entity.name: group for group in _of(session, dossier)}
            for name, wikidata in identifiers.items():
                if name not in known:
                    raise NotFound
                kept = _as_it_is(session, step, dossier, known[name])
                _store(session, step, dossier, kept, wikidata=wikidata)

        return self._step(dossier, work)

    def join(self, dossier: DossierId, name: str, *others: str) -> Changes:
        """Record that ``others`` are the entity ``name``: it takes over their spellings and mentions."""

        def work(session: Session, step: OpenStep) -> None:
            known = {group.entity.name: group for group in _of(session, dossier)}
            kept = _find(session, dossier, name)
            joined = [known[other] for other in others if other in known and other != name]
            spelt = [*kept.aliases, *others, *(alias for group in joined for alias in group.aliases)]
            wikidata = [group.stored.wikidata for group in (kept, *joined) if group.stored and group.stored.wikidata]
            aliases = [fromkey for fromkey in dict.fromkeys(spelt) if fromkey != name]
            kept = _as_it_is(session, step, dossier, kept)  # so that the log tells who joins from who was there
            key = _store(session, step, dossier, kept, aliases=aliases, wikidata=next(iter(wikidata), None))
            for group in joined:
                _dissolve(session, step, group, into=key)

        return self._step(dossier, work)

    def take_out(self, dossier: DossierId, name: str, alias: str) -> Changes:
        """Record that ``alias`` is somebody else than ``name``: a printed one becomes an entity of its own."""

        def work(session: Session, step: OpenStep) -> None:
            source = _find(session, dossier, name)
            rest = [other for other in source.aliases if other != alias]
            fields: dict[str, Any] = {"aliases": rest}
            if alias == name and rest:  # the name itself goes: what is left is called as it is printed most
                fields = {"name": rest[0], "aliases": rest[1:]}
            _store(session, step, dossier, source, **fields)
            if alias in source.surfaces:
                made = {"dossier": dossier, "name": alias, "label": source.entity.label}
                decisions.create(session, step, Target.ENTITY, **made)

        return self._step(dossier, work)

    def move(self, dossier: DossierId, name: str, mentions: Sequence[MentionId], to: str) -> Changes:
        """Record that these mentions of ``name`` mean ``to``, which is made if there is no such entity yet."""
        to = _named(to)

        def work(session: Session, step: OpenStep) -> None:
            source = _find(session, dossier, name)
            _store(session, step, dossier, source, aliases=list(source.aliases))
            there = {fold_name(group.entity.name): group for group in _of(session, dossier)}.get(fold_name(to))
            if there is not None:
                key = _store(session, step, dossier, there, aliases=list(there.aliases))
            else:
                made = {"dossier": dossier, "name": to, "label": source.entity.label}
                key = decisions.create(session, step, Target.ENTITY, **made)
            for mention in mentions:
                decisions.change(session, step, Target.MENTION, mention, entity=key)

        return self._step(dossier, work)

    def _step(self, dossier: DossierId, work: Callable[[Session, OpenStep], None]) -> Changes:
        with self._store.write() as session:
            step = decisions.begin(session, self.reviewer, Action.EDIT_ENTITY, dossier=dossier)
            work(session, step)
            return Changes.of(log.get(session, step.id))


def wikidata_id(typed: str) -> str | None:
    """Return the identifier in what was typed or pasted, None for nothing. Raises :class:`NotWikidata`."""
    bare = typed.strip()
    if not bare:
        return None
    match = _WIKIDATA.fullmatch(bare)
    if match is None:
        raise NotWikidata(typed=bare)
    return match[1].upper()


def _of(session: Session, dossier: DossierId) -> list[EntityGroup]:
    return gathered(printed_names.printed(session, dossier), entities.of_dossier(session, dossier))


def _find(session: Session, dossier: DossierId, name: str) -> EntityGroup:
    """Return an entity by its name. Raises :class:`NotFound`."""
    group = next((group for group in _of(session, dossier) if group.entity.name == name), None)
    if group is None:
        raise NotFound
    return group


def _named(typed: str) -> str:
    name = " ".join(typed.split())
    if not name:
        raise NamelessEntity
    return name


def _store(session: Session, step: OpenStep, dossier: DossierId, group: EntityGroup, **fields: Any) -> EntityId:
    """Keep an entity with these fields, and return its id; one that is so already is left alone."""
    if group.stored is None:
        made = {"dossier": dossier, "name": group.entity.name, "label": group.entity.label}
        return EntityId(decisions.create(session, step, Target.ENTITY, **(made | fields)))
    known = group.stored
    now = {"name": known.name, "label": known.label, "aliases": sorted(known.aliases), "wikidata": known.wikidata}
    given = fields | ({"aliases": sorted(set(fields["aliases"]))} if "aliases" in fields else {})
    if any(now[name] != value for name, value in given.items()):
        decisions.change(session, step, Target.ENTITY, known.id, **fields)
    return known.id


def _as_it_is(session: Session, step: OpenStep, dossier: DossierId, group: EntityGroup) -> EntityGroup:
    """Keep an entity with the spellings that it was gathered by, unless it is kept already."""
    if group.stored is not None:
        return group
    key = _store(session, step, dossier, group, aliases=list(group.aliases))
    made = Entity(key, dossier, group.entity.name, group.entity.label, group.aliases, None)
    return replace(group, stored=made)


def _relabel(session: Session, step: OpenStep, dossier: DossierId, group: EntityGroup, label: Label) -> None:
    """Give the undecided mentions of an entity its label; what somebody confirmed stays as it was confirmed."""
    for place in printed_names.in_context(session, dossier, group.free, group.key, reach=0):
        if place.state is MentionState.PENDING and place.label is not label:
            decisions.change(session, step, Target.MENTION, place.mention, label=label)


def _dissolve(session: Session, step: OpenStep, group: EntityGroup, *, into: EntityId) -> None:
    if group.stored is not None:
        for mention in entities.mentions(session, group.stored.id, also_in_bin=True):
            decisions.change(session, step, Target.MENTION, mention.id, entity=into)
        decisions.remove(session, step, Target.ENTITY, group.stored.id)


def _sentence(place: SurfacePlace) -> SurfacePlace:
    text = place.before + place.surface + place.after
    start = len(place.before)
    first, last = sentence_at(text, start, start + len(place.surface))
    return replace(place, before=text[first:start], after=text[start + len(place.surface) : last])
