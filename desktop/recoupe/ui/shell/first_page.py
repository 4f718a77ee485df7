"""The first picture: the article that was open last, at its place, before the desk around it is there."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Self

from PySide6.QtCore import QDeadlineTimer, QEvent, QObject, QRect, Qt, QTimer
from PySide6.QtGui import QAction, QCloseEvent, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QApplication, QWidget
from typing_extensions import override

from recoupe.ui.article.highlight import Highlight
from recoupe.ui.article.view import ArticleView
from recoupe.ui.kit import wording
from recoupe.ui.kit.preferences import Preferences
from recoupe.ui.kit.theme import palette
from recoupe_db.last_article import LastArticle, LastMark, last_article
from recoupe_db.places import named_path
from recoupe_db.records import Kind, Label, MentionState

_SIZE = (1280, 720)
_MARGINS = (0.26, 0.07, 0.46, 0.84)  # left, top, width, height, where no desk was ever closed
_LEAST = 200  # pixels: of a smaller window than the desk's was, nothing else may be left
_PATIENCE = 10_000  # milliseconds
_SOON = 10  # milliseconds between two looks at whether the desk has caught up
_SCROLLING = frozenset(
    {
        *(Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Home, Qt.Key.Key_End),
        *(Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta),
    }
)
_TAGS: dict[str, Label | Kind] = {tag.value: tag for kind in (Label, Kind) for tag in kind}


class FirstPage(QWidget):
    """Shows an article where the desk will show it. Keys but those that scroll are kept for the desk.

    ``painted`` tells that it can be read, ``touched`` that somebody has scrolled, pointed or pressed a key, ``closed``
    that nobody wants it any more.
    """

    def __init__(self, article: LastArticle, preferences: Preferences) -> None:
        super().__init__()
        self.painted = self.touched = self.closed = False
        self.keys: list[QKeyEvent] = []
        self._area = preferences.area("first_page")
        self.setWindowTitle(f"{article.dossier} – Recoupe")
        theme = preferences.theme()
        self.setPalette(palette(theme))
        self.setAutoFillBackground(True)
        self.view = ArticleView(self)
        self.view.set_theme(theme)
        self.view.set_reading_font(preferences.typeface, preferences.text_size)
        self.view.set_measure(preferences.column, preferences.line_height)
        self.view.fold_outside(True)  # noqa: FBT003 - Qt's manner
        geometry = preferences.state("geometry")
        if geometry is None or not self.restoreGeometry(geometry):
            self.resize(*_SIZE)
        self._place()
        self.view.show_article(article.text, place=article.place, title=article.title)
        self.view.set_outside(article.outside)
        self.view.set_boxes([_box(mark) for mark in article.marks])
        self.view.set_current(_first(article.marks, article.place))
        for watched in (self.view, self.view.viewport()):
            watched.installEventFilter(self)
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    @classmethod
    def of(cls, preferences: Preferences, library: str | None) -> Self | None:
        """Return the page of the article that was open last, None where there is none or it cannot be read so."""
        path, dossier = named_path(library), preferences.number("dossier")
        article = None if dossier is None else preferences.number(f"article/{dossier}")
        if path is None or dossier is None or article is None:
            return None
        last = last_article(path, dossier, article)
        return None if last is None else cls(last, preferences)

    def _place(self) -> None:
        left, top, width, height = (
            round(part * whole) for part, whole in zip(_MARGINS, 2 * (self.width(), self.height()), strict=True)
        )
        usual, area = QRect(left, top, width, height), self._area
        seen = area.intersected(self.rect()) if area is not None else QRect()
        self.view.setGeometry(seen if seen.width() >= _LEAST and seen.height() >= _LEAST else usual)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the article where it was."""
        super().resizeEvent(event)
        self._place()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember that the desk is not wanted."""
        self.closed = True
        super().closeEvent(event)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the keys that the desk will know what to do with, and note that somebody is there."""
        kind = event.type()
        if kind is QEvent.Type.Paint and watched is self.view.viewport():
            QTimer.singleShot(0, self._note_paint)
        elif kind in {QEvent.Type.Wheel, QEvent.Type.MouseButtonPress}:
            self.touched = True
        elif kind is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            self.touched = True
            if event.key() not in _SCROLLING:
                self.keys.append(event.clone())
                return True
        return False

    def _note_paint(self) -> None:
        self.painted = True

    def give_way(self, window: QWidget, view: ArticleView, ready: Callable[[], bool]) -> None:
        """Let the desk take over: its ``view`` goes on where somebody has scrolled to, as soon as it is ``ready``.

        What was pressed meanwhile is done there then, one key after the other.
        """
        QTimer.singleShot(0, self.hide)  # when the desk has been painted over it
        if self.touched:
            _Replay(window, view, self, ready)


class _Replay(QObject):
    """Does what was pressed while the desk was not there, for as long as somebody can remember having pressed it."""

    def __init__(self, window: QWidget, view: ArticleView, page: FirstPage, ready: Callable[[], bool]) -> None:
        super().__init__(page)
        self._window, self._view, self._page, self._ready = window, view, page, ready
        self._shown = False
        self._until = QDeadlineTimer(_PATIENCE)
        self._timer = QTimer(self, interval=_SOON)
        self._timer.timeout.connect(self._go)
        self._timer.start()

    def _go(self) -> None:
        """Press the next key when the last one is done with."""
        keys = self._page.keys
        if self._ready():
            if not self._shown:
                self._shown = True
                self._view.show_place(self._page.view.place())
            elif keys:
                press(self._window, keys.pop(0))
        if (self._shown and not keys) or self._until.hasExpired():
            self._timer.stop()


def press(window: QWidget, key: QKeyEvent) -> None:
    """Do in a window what a key does there: what an action of a place that is in sight says, or the focus."""
    wanted = QKeySequence(key.keyCombination())
    for action in window.findChildren(QAction):
        in_sight = any(isinstance(place, QWidget) and place.isVisible() for place in action.associatedObjects())
        if in_sight and action.isEnabled() and wanted in action.shortcuts():
            action.trigger()
            return
    QApplication.sendEvent(window.focusWidget() or window, key)


def _box(mark: LastMark) -> Highlight:
    tag = _TAGS.get(mark.tag)
    caption = wording.tag(tag) if tag is not None else mark.tag
    return Highlight(mark.mention, mark.start, mark.end, mark.tag, mark.state, caption, flagged=mark.flagged)


def _first(marks: Sequence[LastMark], place: int) -> int | None:
    """Return the mention that the desk will have in hand: the first undecided one from the reader's place on."""
    return next((mark.mention for mark in marks if mark.state is MentionState.PENDING and mark.start >= place), None)
