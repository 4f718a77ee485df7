"""Saying at once that an article repeats or contradicts what was verified before."""

from __future__ import annotations

from functools import partial

from typing_extensions import override

from recoupe.facts.proof.recalling import Recalled, Recollection
from recoupe.languages.date_words import date_words
from recoupe.ui.kit import wording
from recoupe.ui.recall.wording import told, told_whole
from recoupe.ui.shell.controller import Controller
from recoupe_db.records import ArticleId


class RecallController(Controller):
    """Tells the most important of what the articles of an import say of verified facts, and how much more there is."""

    @override
    def listen(self) -> None:
        """Follow the articles that are read."""
        self._told: list[tuple[ArticleId, Recollection]] = []
        self._desk.imports.started.connect(self._begin)
        self._desk.imports.recognised.connect(self._look)
        self._desk.recall.recalled.connect(self._tell)
        self._desk.recall.changed.connect(self._show_known)
        self._desk.review.shown.connect(self._look_again)
        self._desk.facts.changed.connect(self._forget)
        self._verified: frozenset[tuple[int, object]] = frozenset()
        self._panels.reading.recalled.connect(self._take)

    def _begin(self) -> None:
        self._told = []

    def _look_again(self) -> None:
        article = self._desk.review.article
        if article is not None:
            self._panels.reading.recall(())
            self._desk.recall.look_again(article.id)
            self._show_known()

    def _forget(self) -> None:
        """Look again once other facts are verified than before."""
        verified = frozenset((fact.id, fact.judged_at) for fact in self._desk.facts.facts if fact.judged_at is not None)
        if verified != self._verified:
            self._verified = verified
            self._desk.recall.forget()
            self._look_again()

    def _show_known(self) -> None:
        """Say quietly, over the article and on the cards, what was verified before."""
        article, known = self._desk.review.article, self._desk.recall.known
        recollections = known.get(article.id, []) if article is not None else []
        self._panels.reading.recall([(told_whole(one), one.start) for one in recollections])
        places = {(place, one.start): told(one) for place, recollections in known.items() for one in recollections}
        self._panels.recoupement.settling.cards.recall(places)

    def _look(self, article: int) -> None:
        self._desk.recall.look(ArticleId(article))

    def _tell(self, article: int, recollections: list[Recollection]) -> None:
        self._told += [(ArticleId(article), one) for one in recollections]
        order = list(Recalled)
        self._told.sort(key=lambda one: order.index(one[1].recalled))
        (place, first), rest = self._told[0], len(self._told) - 1
        more = self.tr("%n more", "", rest) if rest else ""
        words = " · ".join(filter(None, (self._said(place, first), more)))
        here = self._desk.review.article
        if first.recalled is Recalled.REPEATED or (here is not None and here.id == place and not rest):
            self._shell.show_status(words)
        else:
            self.say(words, answer=self.tr("Show it"), do=partial(self._show, place, first.start))

    def _said(self, article: ArticleId, one: Recollection) -> str:
        fact, line = one.fact, self._desk.shelf.line(article)
        language = wording.language()
        day = date_words(fact.judged_at.date().isoformat(), None, language) if fact.judged_at else ""
        about = " – ".join(filter(None, (fact.subject, fact.attribute)))
        sentence = {
            Recalled.CONTRADICTED: self.tr(
                "≠ {article}: “{printed}” contradicts what was verified on {day}: {says} ({about}, dossier “{dossier}”)"
            ),
            Recalled.SUPERSEDED: self.tr(
                "↻ {article}: “{printed}” is newer than what was verified on {day}: {says} as of {as_of} ({about}, "
                "dossier “{dossier}”)"
            ),
            Recalled.REPEATED: self.tr(
                "{article}: “{printed}”, already verified on {day} ({about}, dossier “{dossier}”)"
            ),
        }[one.recalled]
        return sentence.format(
            article=(line.source or line.title) if line is not None else "",
            printed=wording.visible(one.printed),
            day=day,
            says=one.says,
            about=about,
            dossier=one.dossier,
            as_of=date_words(fact.date, None, language) if fact.date else "",
        )

    def _show(self, article: ArticleId, start: int) -> None:
        self._shell.actions_["show_review"].trigger()
        self._desk.review.open(article, then=partial(self._take, start))

    def _take(self, start: int) -> None:
        review = self._desk.review
        mention = next((one for one in review.mentions if one.start == start and one.is_figure), None)
        if mention is not None:
            review.select(mention.id)
