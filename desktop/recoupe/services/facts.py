"""Facts: stated from a confirmed figure, completed, and judged; printed, reviewed and verified are never the same."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from recoupe.facts.sentences import sentence_at
from recoupe.services.changes import Changes
from recoupe.services.problems import EvidenceNotConfirmed, FileNotKept, FileTooBig, IncompleteFact, NotAFigure
from recoupe_db.queries import articles, consequences, decisions, facts, kept_files, log, mentions
from recoupe_db.queries.log import OpenStep
from recoupe_db.records import (
    Action,
    Article,
    Backing,
    Fact,
    FactId,
    FactStatus,
    Judgement,
    KeptFile,
    Mention,
    MentionId,
    MentionState,
    NewFact,
    Target,
)
from recoupe_db.store import Session, Store

_RECENT = 5  # sources that are offered again
_MOST = 32  # megabytes that a file kept beside a judgement may have


@dataclass(frozen=True, slots=True)
class Judged:
    """What checking a fact found, on what ``grounds``, and ``checked_against`` which source.

    ``backing`` is what shows it; the file ``attached`` is kept in the library as a part of it.
    """

    status: FactStatus
    grounds: str = ""
    checked_against: str = ""
    backing: Backing | None = None
    attached: Path | None = None


def attached(judged: Judged | None) -> bytes | None:
    """Return what is in the file attached to a judgement. Raises :class:`FileNotKept`, :class:`FileTooBig`."""
    path = judged.attached if judged is not None else None
    if path is None:
        return None
    try:
        if path.stat().st_size > _MOST * 2**20:
            raise FileTooBig(name=path.name, most=_MOST)
        return path.read_bytes()
    except OSError as error:
        raise FileNotKept(name=path.name, reason=error.strerror or str(error)) from error


class FactService:
    """Records what ``reviewer`` states and judges."""

    def __init__(self, store: Store, *, reviewer: str) -> None:
        self._store = store
        self.reviewer = reviewer

    def state(
        self, mention: MentionId, fact: NewFact, *, also: Sequence[MentionId] = (), judged: Judged | None = None
    ) -> Changes:
        """Record a fact with ``mention`` and ``also`` others as its evidence, and how it was ``judged``.

        Figures that were undecided are confirmed in the same step.

        Raises:
            IncompleteFact: subject or attribute is blank.
            NotAFigure: one of the mentions is a name.
            FileNotKept: the file attached cannot be read.
            FileTooBig: the file attached is too big.
        """
        _complete(fact)
        data = attached(judged)
        with self._store.write() as session:
            printed = _figures(session, [mention, *also])
            step = _begin(session, self.reviewer, Action.STATE_FACT, printed)
            fields = _fields(fact) | (_judgement(session, judged, self.reviewer, data) if judged is not None else {})
            made = decisions.create(session, step, Target.FACT, dossier=step.dossier, **fields)
            for figure, article in printed:
                _print(session, step, FactId(made), figure, article)
            return Changes.of(log.get(session, step.id))

    def support(
        self, fact: FactId, printed: Sequence[MentionId], *, also_confirm: Sequence[MentionId] = ()
    ) -> Changes | None:
        """Record that further figures print a fact: they are confirmed, and its evidence from now on.

        Those to ``also_confirm`` are confirmed in the same step and say nothing of the fact. None where all of it is
        recorded already. Raises :class:`NotAFigure`.
        """
        with self._store.write() as session:
            known = {evidence.mention for evidence in facts.get(session, fact).evidence}
            figures = _figures(session, [*printed, *also_confirm])
            new = {figure.id for figure, _ in figures if figure.id in printed and figure.id not in known}
            open_ = [one for one in figures if one[0].id in new or one[0].state is not MentionState.ACCEPTED]
            if not open_:
                return None
            step = _begin(session, self.reviewer, Action.ACCEPT, open_)
            for figure, article in open_:
                if figure.id in new:
                    _print(session, step, fact, figure, article)
                else:
                    decisions.change(session, step, Target.MENTION, figure.id, state=MentionState.ACCEPTED)
            return Changes.of(log.get(session, step.id))

    def edit(self, fact: FactId, edited: NewFact, *, judged: Judged | None = None) -> Changes:
        """Record what a fact says now, and how it was ``judged``, as one step.

        Without a judgement one that was verified has to be verified again.

        Raises:
            IncompleteFact: subject or attribute is blank.
            EvidenceNotConfirmed: it cannot be verified while its evidence is rejected or undecided.
            FileNotKept: the file attached cannot be read.
            FileTooBig: the file attached is too big.
        """
        _complete(edited)
        data = attached(judged)
        with self._store.write() as session:
            before = facts.get(session, fact)
            step = decisions.begin(session, self.reviewer, Action.EDIT_FACT, dossier=before.dossier)
            judgement = self._found(session, before, judged, data) if judged is not None else {}
            decisions.change(session, step, Target.FACT, fact, **_fields(edited), **judgement)
            return Changes.of(log.get(session, step.id))

    def judge(
        self,
        fact: FactId,
        judged: Judged | FactStatus,
        *,
        note: str | None = None,
        grounds: str = "",
        checked_against: str = "",
        confirming: Sequence[MentionId] = (),
    ) -> Changes:
        """Record what was found when ``fact`` was checked; a bare status takes ``grounds`` and ``checked_against``.

        Figures that are ``confirming`` it are confirmed in the same step, and its evidence from now on.

        Raises:
            EvidenceNotConfirmed: it cannot be verified while its evidence is rejected or undecided.
            FileNotKept: the file attached cannot be read.
            FileTooBig: the file attached is too big.
        """
        decided = judged if isinstance(judged, Judged) else Judged(judged, grounds, checked_against)
        data = attached(decided)
        with self._store.write() as session:
            before = facts.get(session, fact)
            step = decisions.begin(session, self.reviewer, Action.JUDGE_FACT, dossier=before.dossier)
            known = {evidence.mention for evidence in before.evidence}
            for figure, article in _figures(session, confirming):
                decisions.enter(session, step, figure.article)
                if figure.id in known:
                    decisions.change(session, step, Target.MENTION, figure.id, state=MentionState.ACCEPTED)
                else:
                    _print(session, step, fact, figure, article)
            fields = self._found(session, facts.get(session, fact), decided, data)
            fields["note"] = before.note if note is None else note
            decisions.change(session, step, Target.FACT, fact, **fields)
            return Changes.of(log.get(session, step.id))

    def _found(self, session: Session, fact: Fact, judged: Judged, data: bytes | None) -> dict[str, object]:
        """Return the fields of a judgement. Raises :class:`EvidenceNotConfirmed`."""
        if judged.status is FactStatus.VERIFIED:
            _confirmed(fact)
        return _judgement(session, judged, self.reviewer, data)

    def recent_sources(self) -> list[str]:
        """Return what facts were checked against last, the latest first."""
        with self._store.read() as session:
            return facts.recent_sources(session, _RECENT)

    def kept_file(self, sha256: str) -> KeptFile:
        """Return a file that was attached to a judgement. Raises :class:`NotFound`."""
        with self._store.read() as session:
            return kept_files.get(session, sha256)

    def history(self, fact: FactId) -> tuple[Judgement, ...]:
        """Return how the status of ``fact`` came about, the first judgement first, with what was undone since."""
        with self._store.read() as session:
            return tuple(facts.history(session, fact))

    def remove(self, fact: FactId) -> Changes:
        """Record that a fact is withdrawn, with its evidence; undo brings both back."""
        with self._store.write() as session:
            stated = facts.get(session, fact)
            step = decisions.begin(session, self.reviewer, Action.EDIT_FACT, dossier=stated.dossier)
            for evidence in stated.evidence:
                decisions.remove(session, step, Target.EVIDENCE, evidence.id)
            decisions.remove(session, step, Target.FACT, fact)
            return Changes.of(log.get(session, step.id))


def _complete(fact: NewFact) -> None:
    if not fact.subject.strip() or not fact.attribute.strip():
        raise IncompleteFact


def _confirmed(fact: Fact) -> None:
    for evidence in fact.evidence:
        if evidence.state is not MentionState.ACCEPTED:
            raise EvidenceNotConfirmed(printed=evidence.printed)


def _fields(fact: NewFact) -> dict[str, object]:
    return {
        "subject": fact.subject.strip(),
        "attribute": fact.attribute.strip(),
        "reading": fact.reading,
        "date": fact.date,
        "attribution": fact.attribution.strip(),
        "note": fact.note.strip(),
    }


def _judgement(session: Session, judged: Judged, reviewer: str, data: bytes | None) -> dict[str, object]:
    """Return the fields of a judgement; whoever says that a fact is not verified gives neither grounds nor source."""
    told = judged.status is not FactStatus.UNVERIFIED
    return {
        "status": judged.status,
        "judged_by": reviewer if told else None,
        "judged_at": datetime.now(UTC) if told else None,
        "grounds": judged.grounds.strip() if told else "",
        "checked_against": judged.checked_against.strip() if told else "",
        "backing": _backing(session, judged, data) if told else None,
    }


def _backing(session: Session, judged: Judged, data: bytes | None) -> Backing | None:
    """Return what shows a judgement, with the file attached to it kept."""
    backing = judged.backing
    if data is not None and judged.attached is not None:
        name = judged.attached.name
        key = kept_files.keep(session, name, data)
        backing = replace(backing or Backing(), file=name, sha256=key)
    return backing


def _figures(session: Session, wanted: Sequence[MentionId]) -> list[tuple[Mention, Article]]:
    """Return figures with their articles, each once. Raises :class:`NotAFigure`."""
    marked_mentions = [mentions.get(session, fromkey) for fromkey in dict.fromkeys(wanted)]
    for mention in marked_mentions:
        if not mention.is_figure:
            raise NotAFigure(surface=mention.surface)
    return [(mention, articles.get(session, mention.article)) for mention in marked_mentions]


def _begin(session: Session, reviewer: str, action: Action, printed: Sequence[tuple[Mention, Article]]) -> OpenStep:
    """Begin a step about the article that all figures stand in, or else about their dossier."""
    where = {article.id: article for _, article in printed}
    if len(where) == 1:
        return decisions.begin(session, reviewer, action, next(iter(where)))
    step = decisions.begin(session, reviewer, action, dossier=printed[0][1].dossier)
    for article in where:
        consequences.start_reading(session, step, article)
    return step


def _print(session: Session, step: OpenStep, fact: FactId, figure: Mention, article: Article) -> None:
    """Confirm a figure, and make it evidence of a fact with the sentence around it."""
    if figure.state is not MentionState.ACCEPTED:
        decisions.change(session, step, Target.MENTION, figure.id, state=MentionState.ACCEPTED)
    start, end = sentence_at(article.text, figure.start, figure.end)
    quote = article.text[start:end]
    evidence = {"fact": fact, "mention": figure.id, "quote": quote, "quote_start": start, "quote_end": end}
    decisions.create(session, step, Target.EVIDENCE, **evidence)
