"""The journal of a dossier: all decisions on it, from this library's log and from others, as every library reads them.

Entries are a set that only grows, each named by a digest of what it says: two libraries that have the same entries
have the same history, in whatever order and however often they came.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from sqlalchemy import ColumnElement, and_, insert, or_, select
from sqlalchemy.orm import Session

from recoupe_db.models import (
    ArticleRow,
    CounterpartRow,
    DecisionRow,
    EntityRow,
    EntryRow,
    FactRow,
    MentionRow,
    PassageRow,
    RateRow,
    SchemeRow,
    StepRow,
    TieRow,
)
from recoupe_db.models.base import moment_text
from recoupe_db.queries import company, row_access
from recoupe_db.records import Action, ArticleState, DossierId, JournalEntry, MentionState, StepId, Target

_ENTRIES = row_access.table(EntryRow)
_LEFT_OUT = {
    Target.ARTICLE: frozenset({"dossier"}),
    Target.MENTION: frozenset({"article", "number", "score", "reason", "recogniser"}),
    Target.PASSAGE: frozenset({"article"}),
    Target.ENTITY: frozenset({"dossier", "folded"}),
    Target.FACT: frozenset({"dossier", "number"}),
    Target.TIE: frozenset({"dossier"}),
    Target.RATE: frozenset({"dossier"}),
    Target.DOSSIER: frozenset[str](),
    Target.SCHEME: frozenset({"dossier"}),
}
_ROWS = {
    Target.FACT: FactRow,
    Target.ENTITY: EntityRow,
    Target.RATE: RateRow,
    Target.TIE: TieRow,
    Target.SCHEME: SchemeRow,
}
_MOVING = frozenset({Action.REMOVE, Action.MOVE, Action.RESTORE})
_BY_KEY = frozenset({Target.ENTITY, Target.FACT, Target.EVIDENCE, Target.TIE, Target.RATE})
_REFERENCES = {"entity": Target.ENTITY, "fact": Target.FACT}
_PLACES = ("mention", "one", "other")  # fields that name a mention: others know it by its text and span

Fields = dict[str, Any]


def digest(entry: JournalEntry) -> str:
    """Return the name of an entry: the SHA-256 of all that it says."""
    said = [
        *(entry.library, entry.number, moment_text(entry.at), entry.reviewer, str(entry.action), entry.sha256),
        *(str(entry.target), entry.key, entry.gold, entry.before, entry.after),
        *([moment_text(entry.moment)] if entry.moment is not None else []),
    ]
    written = json.dumps(said, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(written.encode("utf-8", "surrogatepass")).hexdigest()


def of_dossier(session: Session, dossier: DossierId) -> list[JournalEntry]:
    """Return all entries of a dossier by their moment: what was decided here and what came from elsewhere.

    What is about texts that the dossier does not have (any more) is left out.
    """
    there = company.articles_by_text(session, dossier)
    entries = _sorted(local(session, dossier), foreign(session, dossier))
    return without(entries, {text for entry in entries for text in texts_of(entry)} - there.keys())


def without(entries: Sequence[JournalEntry], texts: Collection[str]) -> list[JournalEntry]:
    """Return the entries that are about none of ``texts`` (SHA-256), and about no fact that only these print."""
    if not texts:
        return list(entries)
    printed: dict[str, set[str]] = {}
    for entry in entries:
        if entry.target is Target.EVIDENCE:
            for fields in filter(None, (entry.before, entry.after)):
                printed.setdefault(fields["fact"], set()).update(texts_of(entry))
    lost = {fact for fact, by in printed.items() if by <= set(texts)}
    return [
        entry
        for entry in entries
        if texts_of(entry).isdisjoint(texts) and not (entry.target is Target.FACT and entry.key in lost)
    ]


def texts_of(entry: JournalEntry) -> set[str]:
    """Return the SHA-256 of the texts that an entry is about: that of an article, or those of the mentions it names."""
    named = [fields[name][0] for fields in (entry.before, entry.after) if fields for name in _PLACES if name in fields]
    return {text for text in (entry.sha256, *named) if text}


def of_text(session: Session, dossier: DossierId, sha256: str) -> list[JournalEntry]:
    """Return the entries about one text of a dossier by their moment, without those on what is no more."""
    return _sorted(local(session, dossier, sha256), foreign(session, dossier, sha256))


def _sorted(*some: Iterable[JournalEntry]) -> list[JournalEntry]:
    entries = {entry.uid: entry for entries in some for entry in entries}
    return sorted(entries.values(), key=lambda entry: entry.stamp)


def foreign(session: Session, dossier: DossierId, sha256: str | None = None) -> Iterator[JournalEntry]:
    """Yield the entries of a dossier, or about one of its texts, that came from other libraries."""
    query = select(EntryRow).where(EntryRow.dossier == dossier)
    for row in session.scalars(query if sha256 is None else query.where(EntryRow.sha256 == sha256)):
        yield row.record()


def in_company(session: Session, dossier: DossierId) -> bool:
    """Tell whether anybody else than the one reader at this desk decided on a dossier, or reads it unseen."""
    came = select(EntryRow.uid).where(EntryRow.dossier == dossier).limit(1)
    return bool(company.workspaces(session, dossier)) or session.scalars(came).first() is not None


def signatures(session: Session, dossier: DossierId) -> frozenset[str]:
    """Return whose names stand under decisions on a dossier, here or elsewhere, without reading what they decided."""
    here = select(StepRow.reviewer).where(StepRow.dossier.in_(company.homes(session, dossier)))
    elsewhere = select(EntryRow.reviewer).where(EntryRow.dossier == dossier)
    return frozenset(session.scalars(here.distinct())) | frozenset(session.scalars(elsewhere.distinct()))


def add(session: Session, dossier: DossierId, entries: Iterable[JournalEntry]) -> int:
    """Keep the entries that are not there yet, and return how many these were.

    What is decided in this library from now on comes after them, whatever its clock says.
    """
    known = {entry.uid for entry in local(session, dossier)}
    known |= set(session.scalars(select(EntryRow.uid).where(EntryRow.dossier == dossier)))
    fresh = {entry.uid: entry for entry in entries if entry.uid not in known}
    if fresh:
        session.connection().execute(insert(_ENTRIES), [_row(entry, dossier) for entry in fresh.values()])
        company.decide_after(session, max(entry.stamp for entry in fresh.values())[0])
    for name in {entry.reviewer for entry in fresh.values()}:
        company.welcome(session, name)
    return len(fresh)


def _row(entry: JournalEntry, dossier: DossierId) -> dict[str, Any]:
    return {name: getattr(entry, name) for name in JournalEntry.__slots__} | {"dossier": dossier}


def local(session: Session, dossier: DossierId, sha256: str | None = None) -> Iterator[JournalEntry]:
    """Yield what was decided on a dossier, or about one of its texts, in this library, home by home in the log's order.

    Merging is no decision, and is left out: every library works it out by itself. Whoever marks an article as read
    signs what others decided there in their sight.
    """
    library = company.library_uid(session)
    standing = {
        (target, key): name
        for target, key, name in session.execute(
            select(CounterpartRow.target, CounterpartRow.target_id, CounterpartRow.key)
        )
    }
    for home in company.homes(session, dossier):
        yield from _Walk(session, home, library, standing, sha256).entries()


@dataclass
class _Walk:
    """Goes through the log of one home, and knows how every mention of it stands at each decision."""

    session: Session
    home: DossierId
    library: str
    standing: dict[tuple[Target, int], str]
    text: str | None = None
    shas: dict[int, str] = field(default_factory=dict[int, str])
    actions: dict[int, tuple[Action, int | None]] = field(default_factory=dict[int, tuple[Action, int | None]])
    now: dict[int, dict[int, tuple[Fields, str]]] = field(default_factory=dict[int, dict[int, tuple[Fields, str]]])
    places: dict[int, tuple[int, int, int]] = field(default_factory=dict[int, tuple[int, int, int]])

    def entries(self) -> Iterator[JournalEntry]:
        articles = select(ArticleRow.id, ArticleRow.sha256).where(ArticleRow.dossier == self.home)
        self.shas = dict(self.session.execute(articles).all())
        former = self._former_homes()
        steps = select(StepRow).where(StepRow.dossier.in_(former))
        rows = {step.id: step for step in self.session.scalars(steps)}
        self.actions = {step.id: (step.action, step.reverts) for step in rows.values()}
        query = select(DecisionRow).join(StepRow, StepRow.id == DecisionRow.step).where(StepRow.dossier.in_(former))
        query = query if self.text is None else query.where(self._about_the_text())
        decisions = self.session.scalars(query.order_by(DecisionRow.id)).all()
        self._first_places(decisions)
        for decision in decisions:
            if self._belongs(decision, rows[decision.step]):
                yield from self._entries_of(decision, rows[decision.step])

    def _former_homes(self) -> list[int]:
        """Return the dossiers in which the articles of this home were decided on: decisions follow a moved article."""
        there = select(ArticleRow.id).where(ArticleRow.dossier == self.home)
        query = (
            select(StepRow.dossier)
            .join(DecisionRow, DecisionRow.step == StepRow.id)
            .where(DecisionRow.target == Target.ARTICLE, DecisionRow.target_id.in_(there))
            .distinct()
        )
        return sorted({int(self.home), *self.session.scalars(query)})

    def _belongs(self, decision: DecisionRow, step: StepRow) -> bool:
        """Tell decisions about what is in this home now from those on what was moved or removed, and from the moves."""
        moving = self._kind(StepId(step.id)) in _MOVING
        fields = decision.after or decision.before
        if fields is None or decision.target is Target.DOSSIER:  # the former was purged
            return False
        if decision.target in _ROWS:
            return self._dossier_of(decision, fields) == self.home
        if moving:
            return False
        article = decision.target_id if decision.target is Target.ARTICLE else fields.get("article")
        if decision.target is Target.EVIDENCE:
            self._place(fields["mention"])
            article = self.places[fields["mention"]][0]
        return article in self.shas

    def _dossier_of(self, decision: DecisionRow, fields: Fields) -> int:
        """Return where a thing is now, or was last."""
        row = self.session.get(_ROWS[decision.target], decision.target_id)
        return fields["dossier"] if row is None else row.dossier

    def _entries_of(self, decision: DecisionRow, step: StepRow) -> Iterator[JournalEntry]:
        kind = self._kind(StepId(step.id))
        by = "" if kind is Action.MERGE else step.reviewer
        if decision.target is Target.MENTION:
            self._note(decision, by)
        if kind is not Action.MERGE:
            yield self._entry(decision, step, gold=kind is Action.ADJUDICATE)
            if _reads(decision) and kind is not Action.ADJUDICATE:
                yield from self._signed(decision, step)

    def _about_the_text(self) -> ColumnElement[bool]:
        """Return the condition that a decision is on the text, or on what is in it now."""
        article = [key for key, sha256 in self.shas.items() if sha256 == self.text]
        mentions = select(MentionRow.id).where(MentionRow.article.in_(article))
        passages = select(PassageRow.id).where(PassageRow.article.in_(article))
        parted = select(StepRow.id).where(StepRow.article.in_(article))  # passages may be gone, and have their effect
        return or_(
            and_(DecisionRow.target == Target.ARTICLE, DecisionRow.target_id.in_(article)),
            and_(DecisionRow.target == Target.MENTION, DecisionRow.target_id.in_(mentions)),
            and_(DecisionRow.target == Target.PASSAGE, DecisionRow.target_id.in_(passages)),
            and_(DecisionRow.target == Target.PASSAGE, DecisionRow.step.in_(parted)),
        )

    def _first_places(self, decisions: Sequence[DecisionRow]) -> None:
        """Learn where each mention was before anybody decided on it."""
        for decision in decisions:
            fields = decision.before or decision.after or {}
            if decision.target is Target.MENTION and decision.target_id not in self.places:
                self.places[decision.target_id] = (fields["article"], fields["start"], fields["end"])

    def _kind(self, step: StepId) -> Action:
        """Return what a step is about in the end: an undo of a merge merges, too."""
        action, reverts = self.actions[step]
        while reverts is not None and reverts in self.actions:
            action, reverts = self.actions[reverts]
        return action

    def _note(self, decision: DecisionRow, by: str) -> None:
        fields = decision.after or decision.before or {}
        article = self.now.setdefault(fields["article"], {})
        self.places[decision.target_id] = (fields["article"], fields["start"], fields["end"])
        if decision.after is None:
            article.pop(decision.target_id, None)
        else:
            article[decision.target_id] = (decision.after, by)

    def _signed(self, decision: DecisionRow, step: StepRow) -> Iterator[JournalEntry]:
        """Yield what whoever marked an article as read lets stand of what others decided in it."""
        for _, (fields, by) in sorted(self.now.get(decision.target_id, {}).items()):
            if by != step.reviewer and fields["state"] != MentionState.PENDING:
                yield self._made(decision, step, Target.MENTION, fields, fields, self.shas.get(decision.target_id, ""))

    def _entry(self, decision: DecisionRow, step: StepRow, *, gold: bool) -> JournalEntry:
        fields = decision.after or decision.before or {}
        article = decision.target_id if decision.target is Target.ARTICLE else fields.get("article")
        sha256 = self.shas.get(article, "") if article is not None else ""
        return self._made(decision, step, decision.target, decision.before, decision.after, sha256, gold=gold)

    def _made(
        self,
        decision: DecisionRow,
        step: StepRow,
        target: Target,
        before: Fields | None,
        after: Fields | None,
        sha256: str,
        *,
        gold: bool = False,
    ) -> JournalEntry:
        entry = JournalEntry(
            uid="",
            library=self.library,
            number=decision.id,
            at=step.at,
            reviewer=step.reviewer,
            action=step.action,
            sha256=sha256,
            target=target,
            key=self._key(target, decision.target_id) if target in _BY_KEY else "",
            gold=gold,
            before=None if before is None else self._portable(target, before),
            after=None if after is None else self._portable(target, after),
            moment=step.moment,
        )
        return replace(entry, uid=digest(entry))

    def _key(self, target: Target, target_id: int) -> str:
        return self.standing.get((target, target_id)) or f"{self.library}:{target_id}"

    def _portable(self, target: Target, fields: Fields) -> Fields:
        """Return fields without what only this library knows, and with names in place of numbers of rows."""
        kept = {name: value for name, value in fields.items() if name not in _LEFT_OUT.get(target, ())}
        for name, referred in _REFERENCES.items():
            if isinstance(kept.get(name), int):
                kept[name] = self._key(referred, kept[name])
        for name in _PLACES:
            if isinstance(kept.get(name), int):
                kept[name] = self._place(kept[name])
        return kept

    def _place(self, mention: int) -> list[str | int]:
        if mention not in self.places:
            query = select(MentionRow.article, MentionRow.start, MentionRow.end).where(MentionRow.id == mention)
            row = self.session.execute(query).first()
            self.places[mention] = (0, 0, 0) if row is None else (row[0], row[1], row[2])
        article, start, end = self.places[mention]
        return [self.shas.get(article, ""), start, end]


def _reads(decision: DecisionRow) -> bool:
    return decision.target is Target.ARTICLE and (decision.after or {}).get("state") == ArticleState.READ
