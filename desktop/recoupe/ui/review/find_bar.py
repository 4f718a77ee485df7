"""Finding words in the open article: a field, how many hits there are, and the way from one to the other."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QToolButton, QWidget

from recoupe.ui.article.search_view import SearchPage
from recoupe.ui.kit.actions import Actions, shown_key
from recoupe.ui.kit.theme import Theme
from recoupe.ui.kit.widgets import tinted
from recoupe_db.text_search import hits, sought


class FindField(QLineEdit):
    """Is typed into; Enter steps through the hits, Escape puts the bar away."""

    def __init__(self, bar: FindBar) -> None:
        super().__init__()
        self._bar = bar

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Take the keys that step and that leave."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._bar.step(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        elif event.key() == Qt.Key.Key_Escape:
            self._bar.put_away()
        else:
            super().keyPressEvent(event)


class FindBar(QWidget):
    """Stands above the article while something is looked for in it: what was typed here, or in the list's search."""

    def __init__(self, page: SearchPage, actions: Actions) -> None:
        super().__init__()
        self._page = page
        self._text = ""
        self._hits: list[tuple[int, int]] = []
        self._at = -1
        self.field = FindField(self)
        self.field.setObjectName("find")
        self.field.setAccessibleName(self.tr("Find in the article"))
        self.field.setPlaceholderText(self.tr("Find in the article"))
        self._count = QLabel()
        self._count.setObjectName("find_count")
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 12, 6)
        row.addWidget(self.field, 1)
        row.addWidget(self._count)
        for name, sign in (("find_previous", "↑"), ("find_next", "↓")):
            said = f"{actions[name].text()} ({shown_key(actions[name])})"
            row.addWidget(_button(sign, said, name, actions[name].trigger))
        row.addWidget(_button("✕", self.tr("Stop searching"), "find_close", self.put_away))
        self.field.textChanged.connect(self._look)
        self.hide()

    def open(self) -> None:
        """Show the bar and give it the keys."""
        self.show()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def put_away(self) -> None:
        """Look for nothing, and give the keys back to the article."""
        self.hide()
        self.field.clear()
        self._page.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_article(self, text: str) -> None:
        """Look for the same words in another article."""
        self._text = text
        self._look(self.field.text())

    def look_for(self, typed: str) -> None:
        """Look for words that were typed elsewhere, and take the first hit in hand."""
        self.setVisible(bool(typed))
        self.field.setText(typed)

    def _look(self, typed: str) -> None:
        self._hits = hits(self._text, sought(typed))
        self._at = -1
        self._page.set_hits(self._hits)
        if self._hits:
            here = bisect_left(self._hits, (self._page.place(), 0))
            self._take(here % len(self._hits))
        else:
            self._tell()

    def step(self, by: int) -> None:
        """Take the next (1) or previous (-1) hit in hand, wrapping round."""
        if self._hits:
            self._take((self._at + by) % len(self._hits))

    def return_to_hit(self) -> None:
        """Bring the hit in hand into sight again, after something else has."""
        if self._at >= 0:
            self._take(self._at)

    def _take(self, number: int) -> None:
        self._at = number
        self._page.set_hit(number)
        self._tell()

    def _tell(self) -> None:
        if not self.field.text().strip():
            self._count.clear()
        elif self._hits:
            self._count.setText(self.tr("{number} of {all}").format(number=self._at + 1, all=len(self._hits)))
        else:
            self._count.setText(self.tr("Not in this article"))

    def set_theme(self, theme: Theme) -> None:
        """Show in the colours of ``theme``."""
        tinted(self._count, theme.quiet)


def _button(sign: str, said: str, name: str, do: Callable[[], None]) -> QToolButton:
    button = QToolButton()
    button.setObjectName(name)
    button.setText(sign)
    button.setAccessibleName(said)
    button.setToolTip(said)
    button.setAutoRaise(True)
    button.clicked.connect(do)
    return button
