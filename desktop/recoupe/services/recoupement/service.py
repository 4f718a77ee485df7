"""The recoupement of a dossier: what its articles print, brought together, and what people decide about it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from threading import Lock

from recoupe.facts.comparing.display_names import renamed
from recoupe.facts.comparing.gold import AnsweredDossier
from recoupe.facts.comparing.values import Comparison
from recoupe.facts.crosscheck.article_cache import ArticleCache
from recoupe.facts.crosscheck.table import Table
from recoupe.facts.crosscheck.table_builder import TableBuilder
from recoupe.facts.crosscheck.ties import TiePlan, TieState, held, joined, parted, two
from recoupe.services.changes import Changes
from recoupe.services.problems import NotAFigure
from recoupe.services.recoupement.keeping import AGED, SHORT, ComparisonKeeper
from recoupe.services.recoupement.rates import ExchangeRateService
from recoupe.services.recoupement.reading import read
from recoupe_db.queries import articles, consequences, decisions, facts, log, mentions, rates, ties
from recoupe_db.queries.log import OpenStep
from recoupe_db.records import (
    Action,
    ArticleId,
    DossierId,
    Fact,
    Mention,
    MentionId,
    MentionState,
    Rate,
    RateId,
    Target,
    Tie,
)
from recoupe_db.store import Session, Store


class RecoupementService:
    """Shows what a dossier's articles state, and records what ``reviewer`` says belongs together.

    Between calls it remembers what it compared of the dossier asked for last: the next table costs what has changed.
    What :meth:`keep` wrote beside the library serves the first call of the next desk, unless more than the share
    ``aged`` of the dossier was compared one by one; of dossiers of less than ``short`` code points nothing is kept.
    """

    def __init__(self, store: Store, *, reviewer: str, aged: float = AGED, short: int = SHORT) -> None:
        self._store = store
        self._aged, self._short = aged, short
        self._rates = ExchangeRateService(store, reviewer=reviewer)
        self._lock = Lock()
        self._printed: ArticleCache | None = None
        self._rows = TableBuilder()
        self._keeper: ComparisonKeeper | None = None

    @property
    def reviewer(self) -> str:
        """Who decides."""
        return self._rates.reviewer

    @reviewer.setter
    def reviewer(self, name: str) -> None:
        self._rates.reviewer = name

    def table(self, dossier: DossierId, changed: Iterable[ArticleId] | None = None) -> Table:
        """Return the recoupement as it is now, with the mentions of ``changed`` articles (None: of all) read anew.

        Rejected mentions count for nothing; undecided ones count like confirmed ones. Ties, rates and facts are
        always those of now. Callers on several threads wait for one another.
        """
        with self._lock, self._store.read() as session:
            printed = self._read(session, dossier, changed)
            stated = facts.of_dossier(session, dossier)
            return self._rows.table(
                printed, _held(session, dossier, stated), stated, rates.of_dossier(session, dossier)
            )

    def keep(self, dossier: DossierId) -> None:
        """Keep what was compared of a dossier beside the library, where it is still the one asked for last."""
        with self._lock:
            if self._printed is not None and self._keeper is not None and self._printed.dossier == dossier:
                self._keeper.keep(self._printed)

    def comparison(self, dossier: DossierId, changed: Iterable[ArticleId] | None = None) -> Comparison:
        """Return how the figures compare by what people decided, as ``table``; articles are called by file or title."""
        with self._lock, self._store.read() as session:
            printed = self._read(session, dossier, changed)
            hold = _held(session, dossier, facts.of_dossier(session, dossier))
            return renamed(printed.comparison(hold), printed.names())

    def answered(self, dossier: DossierId, name: str) -> AnsweredDossier:
        """Return what people decided about the figures of a dossier, to be called ``name``: gold to learn from."""
        with self._lock, self._store.read() as session:
            printed = self._read(session, dossier, None)
            return printed.answered(name, _held(session, dossier, facts.of_dossier(session, dossier)))

    def _read(self, session: Session, dossier: DossierId, changed: Iterable[ArticleId] | None) -> ArticleCache:
        if self._printed is None or self._printed.dossier != dossier:
            self._keeper = ComparisonKeeper(self._store, dossier, aged=self._aged, short=self._short)
            self._printed, self._rows, changed = ArticleCache(dossier, self._keeper.kept()), TableBuilder(), None
        read(session, self._printed, changed)
        return self._printed

    def join(self, wanted: Sequence[MentionId]) -> Changes | None:
        """Record that these figures state the same fact; None where that is decided already.

        What kept any of them apart holds no longer. Raises :class:`NotAFigure`.
        """
        with self._store.write() as session:
            figures = _figures(session, wanted)
            known = ties.of_dossier(session, articles.get(session, figures[0].article).dossier)
            return self._carry_out(session, figures, joined(wanted, known))

    def split(self, mention: MentionId, others: Sequence[MentionId]) -> Changes | None:
        """Record that a figure does not state the same fact as ``others``; None where that is decided already.

        It is no longer evidence of a fact that any of the others prints. Raises :class:`NotAFigure`.
        """
        with self._store.write() as session:
            figures = _figures(session, [mention, *others])
            known = ties.of_dossier(session, articles.get(session, figures[0].article).dossier)
            return self._carry_out(session, figures, parted(mention, others, known), leaving=mention)

    def confirm(self, wanted: Sequence[MentionId]) -> Changes | None:
        """Record that the reviewer agrees with these printed figures, in one step; None where they all are confirmed.

        Raises :class:`NotAFigure`.
        """
        return self._decide(Action.ACCEPT, wanted, MentionState.ACCEPTED)

    def reject(self, wanted: Sequence[MentionId]) -> Changes | None:
        """Record that these figures are not what their articles print; None where that is decided already.

        Raises :class:`NotAFigure`.
        """
        return self._decide(Action.REJECT, wanted, MentionState.REJECTED)

    def _decide(self, action: Action, wanted: Sequence[MentionId], state: MentionState) -> Changes | None:
        with self._store.write() as session:
            undecided = [figure for figure in _figures(session, wanted) if figure.state is not state]
            if not undecided:
                return None
            step = _begin(session, self.reviewer, action, undecided)
            for figure in undecided:
                consequences.start_reading(session, step, figure.article)
                decisions.change(session, step, Target.MENTION, figure.id, state=state)
            return Changes.of(log.get(session, step.id))

    def rates(self, dossier: DossierId) -> list[Rate]:
        """Return the rates of exchange that were entered for a dossier, by currencies and day."""
        return self._rates.of(dossier)

    def enter_rate(self, dossier: DossierId, base: str, quote: str, rate: str, day: date, source: str) -> Changes:
        """Record that one ``base`` was ``rate`` ``quote`` on ``day``, as ``source`` says. Raises as :class:`Rates`."""
        return self._rates.enter(dossier, base, quote, rate, day, source)

    def withdraw_rate(self, rate: RateId) -> Changes:
        """Record that a rate holds no longer; undo brings it back."""
        return self._rates.withdraw(rate)

    def _carry_out(
        self, session: Session, figures: Sequence[Mention], plan: TiePlan, *, leaving: MentionId | None = None
    ) -> Changes | None:
        """Store what was planned as one step."""
        evidence = _leaving(session, leaving, figures) if leaving is not None else []
        if not (plan.removed or plan.tied or evidence):
            return None
        step = _begin(session, self.reviewer, Action.TIE, figures)
        for tie in plan.removed:
            decisions.remove(session, step, Target.TIE, tie.id)
        known = {two(tie.one, tie.other): tie for tie in _known(session, plan)}
        for pair, together in plan.tied.items():
            if pair in known:
                decisions.change(session, step, Target.TIE, known[pair].id, together=together)
            else:
                fields = {"dossier": step.dossier, "one": pair[0], "other": pair[1], "together": together}
                decisions.create(session, step, Target.TIE, **fields)
        for key in evidence:
            decisions.remove(session, step, Target.EVIDENCE, key)
        return Changes.of(log.get(session, step.id))


def _figures(session: Session, wanted: Sequence[MentionId]) -> list[Mention]:
    wanted_mentions = [mentions.get(session, mention) for mention in wanted]
    for mention in wanted_mentions:
        if not mention.is_figure:
            raise NotAFigure(surface=mention.surface)
    return wanted_mentions


def _begin(session: Session, reviewer: str, action: Action, figures: Sequence[Mention]) -> OpenStep:
    """Begin a step about the article that all figures stand in, or else about their dossier."""
    where = {figure.article for figure in figures}
    if len(where) == 1:
        return decisions.begin(session, reviewer, action, where.pop())
    return decisions.begin(session, reviewer, action, dossier=articles.get(session, figures[0].article).dossier)


def _known(session: Session, plan: TiePlan) -> list[Tie]:
    return ties.of_mentions(session, {mention for pair in plan.tied for mention in pair})


def _leaving(session: Session, mention: MentionId, figures: Sequence[Mention]) -> list[int]:
    """Return the evidence by which ``mention`` prints a fact that one of the other figures prints too."""
    others = {figure.id for figure in figures} - {mention}
    return [
        evidence.id
        for fact in facts.of_mention(session, mention)
        if others & {evidence.mention for evidence in fact.evidence}
        for evidence in fact.evidence
        if evidence.mention == mention
    ]


def _held(session: Session, dossier: DossierId, stated: Sequence[Fact]) -> TieState:
    return held(ties.of_dossier(session, dossier), [_evidence(fact) for fact in stated])


def _evidence(fact: Fact) -> list[MentionId]:
    return [evidence.mention for evidence in fact.evidence]
