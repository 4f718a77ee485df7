"""The middle of the desk: the article's heading, its text with the highlights, and the keys that decide."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QDate, QLocale, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget
from typing_extensions import override

from recoupe.exchange.hidden_signs import counted_signs, is_turned
from recoupe.services.library import ReviewedArticle
from recoupe.ui.article.highlight import Highlight
from recoupe.ui.article.view import ArticleView
from recoupe.ui.kit import wording
from recoupe.ui.kit.actions import Actions
from recoupe.ui.kit.mention_text import told_doubt, told_origin, told_score, told_turned, told_value
from recoupe.ui.kit.notice import Notice
from recoupe.ui.kit.theme import Theme
from recoupe.ui.kit.widgets import ActionButton, tinted, wrapped
from recoupe.ui.review.find_bar import FindBar
from recoupe.ui.review.model import ReviewModel
from recoupe.ui.review.selection import Selection
from recoupe_db.records import Article, ArticleId, ArticleState, Mention, MentionId

_NARROW, _NARROWER = 520, 380  # pixels
_KEEP_PLACE_AFTER = 800  # milliseconds without scrolling


class ReadingPane(QWidget):
    """Shows what the review model holds, and hands on what is done to the text with the mouse.

    ``recalled`` carries the code point of a figure whose fact was verified before, and that somebody wants to see.
    """

    recalled = Signal(int)

    def __init__(self, model: ReviewModel, actions: Actions, theme: Theme) -> None:
        super().__init__()
        self._model = model
        self._actions = actions
        self._theme = theme
        self._place: tuple[ArticleId, int] | None = None
        self._signs = ""
        self._place_timer = QTimer(self, singleShot=True, interval=_KEEP_PLACE_AFTER)
        self.notice = Notice(theme)
        self.view = ArticleView()
        self.view.setObjectName("article")
        self.view.explain_with(self._explain)
        self.selection = Selection(self.view, model, actions, theme, self)
        self.finder = FindBar(self.view, actions)
        self._details: QLabel = wrapped(scale=0.95)
        self._left: QLabel = QLabel()
        self._left.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._recalled: list[tuple[str, int]] = []
        self._known = QToolButton()
        self._known.setObjectName("recalled")
        self._known.setAutoRaise(True)
        self._known.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._known.clicked.connect(self._go_to_recalled)
        self._known.hide()
        self._lay_out()
        self._listen()
        self.set_theme(theme)

    def _lay_out(self) -> None:
        heading = QHBoxLayout()
        heading.setContentsMargins(16, 8, 16, 8)
        heading.addWidget(self._details, 1)
        heading.addWidget(self._left)
        bar = QHBoxLayout()
        bar.setContentsMargins(12, 6, 12, 8)
        self._decisions = [
            ActionButton(self._actions[name], sign=sign) for name, sign in (("accept", "✓"), ("reject", "✗"))
        ]
        self._next = ActionButton(self._actions["next"], sign="→")
        for button in (*self._decisions, self._next):
            bar.addWidget(button)
        bar.addStretch(1)
        bar.addWidget(ActionButton(self._actions["mark_read"], sign="●"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(heading)
        known = QHBoxLayout()
        known.setContentsMargins(10, 0, 10, 2)
        known.addWidget(self._known)
        known.addStretch(1)
        column.addLayout(known)
        column.addWidget(self.finder)
        column.addWidget(self.notice)
        column.addWidget(self.view, 1)
        column.addLayout(bar)

    def _listen(self) -> None:
        model = self._model
        model.shown.connect(self._show)
        model.changed.connect(self._update)
        model.selected.connect(self._point)
        model.state_changed.connect(self._tell)
        model.passages_changed.connect(self._show_passages)
        self.view.box_clicked.connect(model.select)
        self.view.box_activated.connect(model.select)
        self.view.box_toggled.connect(model.toggle)
        self.view.boxes_banded.connect(self._choose)
        self.view.let_go.connect(lambda: model.choose(()))
        model.chosen_changed.connect(self.view.set_chosen)
        self.view.span_moved.connect(model.respan)
        self.view.place_changed.connect(self._note_place)
        self._place_timer.timeout.connect(self._keep_place)
        model.is_in_sight = self.view.is_in_sight

    def _show(self, reviewed: ReviewedArticle) -> None:
        self.stop()
        self.notice.hide()
        self.view.show_article(reviewed.article.text, place=reviewed.place, title=reviewed.article.title)
        self._show_passages()
        self.finder.show_article(reviewed.article.text)
        signs = counted_signs(reviewed.article.text, wording.language())
        told = self.tr("Unseen signs: {signs}").format(signs=signs)
        self._signs = f"⚠ {told}" if signs else ""
        self._tell()

    def recall(self, told: Sequence[tuple[str, int]]) -> None:
        """Say in a line what is known of the article's figures, each with its place; nothing puts the line away."""
        self._recalled = list(told)
        if told:
            more = self.tr("%n more", "", len(told) - 1) if len(told) > 1 else ""
            self._known_words = " · ".join(filter(None, (more, told[0][0])))
            self._known.setToolTip("\n".join(line for line, _ in told))
            self._known.setAccessibleName(self._known_words)
            self._fit_known()
        self._known.setVisible(bool(told))

    _known_words = ""

    def _fit_known(self) -> None:
        room = max(60, self.width() - 44)
        self._known.setText(self._known.fontMetrics().elidedText(self._known_words, Qt.TextElideMode.ElideRight, room))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut the line over the article where it ends."""
        super().resizeEvent(event)
        self._fit_known()
        for button in self._decisions:  # the same stand beside the article
            button.setVisible(self.width() >= _NARROW)
        self._next.setVisible(self.width() >= _NARROWER)

    def _go_to_recalled(self) -> None:
        """Go to the figure of the line, and from there to the next of them."""
        here = self._model.current.start if self._model.current is not None else -1
        places = [place for _, place in self._recalled]
        after = places.index(here) + 1 if here in places else 0
        if places:
            self.recalled.emit(places[after % len(places)])

    def _point(self, mention: Mention | None) -> None:
        self.view.set_current(mention.id if mention else None)

    def _show_passages(self) -> None:
        self.view.set_outside([(passage.start, passage.end) for passage in self._model.passages if passage.outside])
        self._show_boxes()

    def _show_boxes(self) -> None:
        self.view.set_boxes(boxes(self._model.reviewable))
        self._tell()

    def _update(self, changed: Sequence[Mention], gone: Sequence[int]) -> None:
        self.view.update_boxes(boxes(changed), gone)
        self._tell()

    def _tell(self) -> None:
        article = self._model.article
        if article is None:
            return
        self._details.setText(" · ".join(filter(None, (told_article(article), self._signs))))
        self._details.setToolTip(article.url)
        counted = self.tr("%n to review", "", self._model.left)
        left = counted if self._model.recognised else wording.waiting_for_recognition()
        state = self._model.state
        words = wording.article_state(state)
        self._left.setText(f"{wording.ARTICLE_SIGNS[state]} {words} · {left}")
        tinted(self._left, self._theme.good if state is ArticleState.READ else self._theme.quiet)

    def _explain(self, shown: Highlight) -> str:
        mention = self._model.mention(MentionId(shown.key))
        return told_mention(mention, turned=self._is_turned(mention)) if mention is not None else ""

    def _is_turned(self, mention: Mention) -> bool:
        article = self._model.article
        return article is not None and is_turned(article.text, mention.start, mention.end)

    def _choose(self, keys: Sequence[int], on_top: bool) -> None:  # noqa: FBT001 - Qt's signature
        held = self._model.chosen if on_top else ()
        self._model.choose([*held, *(MentionId(key) for key in keys)])

    def _note_place(self, place: int) -> None:
        article = self._model.article
        if article is not None:
            self._place = (article.id, place)
            self._place_timer.start()

    def _keep_place(self) -> None:
        if self._place is not None:
            self._model.keep_place(*self._place)

    def passage(self) -> tuple[int, int]:
        """Return the selected text, else the paragraph of the mention in hand or of the caret, in code points."""
        article = self._model.article
        start, end = self.view.selected()
        if article is None or start < end:
            return start, end
        here = self._model.current.start if self._model.current is not None else start
        line_end = article.text.find("\n", here)
        return article.text.rfind("\n", 0, here) + 1, len(article.text) if line_end < 0 else line_end

    def stop(self) -> None:
        """Remember the place now: the window or the article is being left."""
        if self._place_timer.isActive():
            self._place_timer.stop()
            self._keep_place()

    def set_theme(self, theme: Theme) -> None:
        """Show in the colours of ``theme``."""
        self._theme = theme
        self.view.set_theme(theme)
        self.notice.set_theme(theme)
        self.finder.set_theme(theme)
        self.selection.strip.set_theme(theme)
        tinted(self._details, theme.quiet)
        tinted(self._known, theme.focus)
        self._tell()


def boxes(mentions: Sequence[Mention]) -> list[Highlight]:
    """Return what the text shows of mentions; each label is translated once, however many bear it."""
    captions = {label: (label.value, wording.tag(label)) for label in {mention.label for mention in mentions}}
    return [
        Highlight(mention.id, mention.start, mention.end, tag, mention.state, caption, flagged=mention.flagged)
        for mention in mentions
        for tag, caption in (captions[mention.label],)
    ]


def told_mention(mention: Mention, *, turned: bool = False) -> str:
    """Return what the pointer finds out about a mention: its label, value, why it was suggested, what is in doubt."""
    told = [
        wording.tag(mention.label),
        told_value(mention),
        told_origin(mention),
        told_score(mention),
        told_doubt(mention),
    ]
    told.append(f"⚠ {told_turned()}" if turned else "")
    return "\n".join(filter(None, told))


def told_article(article: Article) -> str:
    """Return an article's source, date and file on one line."""
    day = article.published
    printed = QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.LongFormat) if day else ""
    return " · ".join(filter(None, [article.source, printed, article.file]))
