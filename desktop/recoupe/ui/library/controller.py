"""Going through the articles: what becomes of each, which one is next, and what is proposed when one is done."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from typing_extensions import override

from recoupe.services.changes import Changes
from recoupe.ui.kit.actions import shown_key
from recoupe.ui.kit.commands import When
from recoupe.ui.shell.controller import Controller, Handlers
from recoupe_db.records import Action, Article, ArticleId, ArticleState

_MAY_DESCRIBE = frozenset({Action.EDIT_ARTICLE, Action.UNDO, Action.REDO})


class ArticleStateController(Controller):
    """Carries out what is decided about whole articles, the open one or those selected in the list."""

    _going_on = False
    _confirmed = 0  # highlights, by the key that goes on

    @override
    def handlers(self) -> Handlers:
        """Return what does the commands about articles."""
        review = self._desk.review
        return {
            "mark_read": self._mark_read,
            "nothing_to_mark": self._nothing_to_mark,
            "rest_is_right": self._rest_is_right,
            "next_article": partial(self._go, self._desk.shelf.after),
            "previous_article": partial(self._go, self._desk.shelf.before),
            "set_aside": review.set_aside,
            "reopen": review.reopen,
            "read_selected": self._read_selected,
            "set_aside_selected": lambda: self._desk.articles.set_aside(self._selected()),
            "reopen_selected": lambda: self._desk.articles.reopen(self._selected()),
            "recognise_selected": lambda: self._desk.imports.recognise_again(self._selected()),
        }

    @override
    def listen(self) -> None:
        """Propose the next step whenever one is done."""
        review, shelf = self._desk.review, self._panels.shelf
        review.completed.connect(self._propose_done)
        review.nothing_left.connect(self._propose_done)
        review.state_changed.connect(self._after_state)
        review.decided.connect(self._decided)
        review.refused.connect(self._stay)
        self._desk.shelf.roster_changed.connect(self._after_readings)
        shelf.chosen.connect(self._open)
        shelf.selection_changed.connect(self._enable)
        self._panels.reading.view.installEventFilter(self)
        self._enable()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Answer what is asked above the article with Enter, unless Enter is to mark selected words."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            reading = self._panels.reading
            plain = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers()
            if plain and reading.notice.asks and not reading.view.textCursor().hasSelection():
                reading.notice.answer()
                return True
        return super().eventFilter(watched, event)

    def _here(self) -> ArticleId | None:
        article = self._desk.review.article
        return article.id if article else None

    def _selected(self) -> list[ArticleId]:
        return [line.id for line in self._panels.shelf.selected()]

    def _enable(self) -> None:
        self._shell.actions_.allow(When.ARTICLES, bool(self._panels.shelf.selected()))

    def _open(self, article: int) -> None:
        """Open an article of the list; one of another dossier with its dossier."""
        line, shelf = self._desk.shelf.line(ArticleId(article)), self._desk.shelf
        if line is None or shelf.current is None or line.dossier == shelf.current.id:
            self._desk.review.open(ArticleId(article))
            return
        self._shell.preferences.keep(f"article/{line.dossier}", line.id)
        shelf.open(next(dossier for dossier in shelf.dossiers if dossier.id == line.dossier))

    def _go(self, beside: Callable[[ArticleId | None], ArticleId | None]) -> None:
        following = beside(self._here())
        if following is not None:
            self._open(following)
        else:
            self.say(self.tr("Nothing is left to read in this dossier."))

    def _mark_read(self) -> None:
        """Mark the article as read; once it is, the same key goes on to the next one."""
        if self._is_finished():
            self._go(self._desk.shelf.after)
        else:
            self._desk.review.mark_read()

    def _is_finished(self) -> bool:
        """Tell whether the article is read, and no reading of the reviewer's own is still asked for."""
        here = self._here()
        return (
            self._desk.review.state is ArticleState.READ
            and here is not None
            and not self._desk.shelf.roster.is_due(here)
        )

    def _nothing_to_mark(self) -> None:
        """Reject what is left, mark the article as read and go on, in one step."""
        if self._is_finished():
            self._go(self._desk.shelf.after)
        elif self._here() is not None:
            self._going_on = True
            self._desk.review.mark_read(reject_rest=True)

    def _rest_is_right(self) -> None:
        """Confirm what is left and go on, in one step; what was never in sight is shown first, and waits."""
        review, view = self._desk.review, self._panels.reading.view
        if self._is_finished() or self._here() is None:
            self._go(self._desk.shelf.after)
            return
        unseen = [mention.id for mention in review.pending if not view.was_in_sight(mention.id)]
        if unseen:
            review.select(unseen[0])
            told = self.tr(
                "%n undecided highlight(s) had not been in sight: look at them, then press again.", "", len(unseen)
            )
            self._shell.show_status(told)
            return
        self._going_on, self._confirmed = True, len(review.pending)
        review.mark_read(confirm_rest=True)

    def _stay(self) -> None:
        self._going_on, self._confirmed = False, 0

    def _read_selected(self) -> None:
        lines = self._panels.shelf.selected()
        left = sum(line.pending for line in lines)
        if left:
            told = self.tr("%n highlight(s) are to review in the selected articles.", "", left)
            read = partial(self._desk.articles.mark_read, [line.id for line in lines], reject_rest=True)
            self.say(told, answer=self.tr("Set them aside, articles read"), do=read)
        elif lines:
            self._desk.articles.mark_read([line.id for line in lines], reject_rest=False)

    def _decided(self, changes: Changes) -> None:
        here = self._here()
        if here is not None and here in changes.articles and changes.action in _MAY_DESCRIBE:
            self._desk.tasks.read(partial(self._desk.articles.article, here), self._show_again)
        if here is not None and here in changes.articles and changes.action is Action.MARK_READ:
            self._desk.shelf.sign(here)
        if self._going_on and changes.action is Action.MARK_READ:
            confirmed = self._confirmed
            self._stay()
            if self._desk.shelf.after(self._here()) is not None:
                self._go(self._desk.shelf.after)
            if confirmed:
                self.tell_done(self.tr("%n highlight(s) confirmed, article read", "", confirmed))

    def _show_again(self, fresh: Article) -> None:
        """Show the open article anew when it is called or dated otherwise now."""
        shown = self._desk.review.article
        if shown is not None and shown.id == fresh.id and _said(shown) != _said(fresh):
            self._desk.review.reload(fresh.id)

    def _propose_done(self) -> None:
        review = self._desk.review
        if review.article is None or review.state is ArticleState.READ:
            return
        key = shown_key(self._shell.actions_["mark_read"])
        self._panels.reading.notice.say(
            self.tr("Everything here is decided. Mark the article as read to the end ({key})?").format(key=key),
            answer=self.tr("Article read"),
            do=review.mark_read,
        )

    def _after_state(self, state: ArticleState) -> None:
        notice = self._panels.reading.notice
        if state is not ArticleState.READ:
            notice.hide()
        elif not self._is_finished():
            self._ask_for_another_reading()
        elif self._desk.shelf.after(self._here()) is None:
            notice.say(self.tr("This article is read, and so are all the others of this dossier."))
        else:
            key = shown_key(self._shell.actions_["mark_read"])
            told = self.tr("This article is read. Enter or {key} goes on to the next one.").format(key=key)
            notice.say(told, answer=self.tr("Next article"), do=partial(self._go, self._desk.shelf.after))

    def _after_readings(self, articles: list[ArticleId]) -> None:
        here = self._here() in articles and self._desk.review.state is ArticleState.READ
        if here and not self._panels.reading.notice.outlasts_readings:
            self._after_state(ArticleState.READ)

    def _ask_for_another_reading(self) -> None:
        here, roster = self._here(), self._desk.shelf.roster
        names = ", ".join(roster.readers(here)) if here is not None else ""
        told = self.tr("Read by {names}; readings asked for: {count}. When you have read it too, {key} signs yours.")
        key = shown_key(self._shell.actions_["mark_read"])
        self._panels.reading.notice.say(
            told.format(names=names, count=roster.readings, key=key),
            answer=self.tr("Article read"),
            do=self._desk.review.mark_read,
        )


def _said(article: Article) -> tuple[object, ...]:
    return (article.title, article.source, article.url, article.published, article.author)
