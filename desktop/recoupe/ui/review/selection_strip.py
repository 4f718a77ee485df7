"""A strip beside what is selected: copy it, or mark it by a second, visible act."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QAction, QColor, QPalette
from PySide6.QtWidgets import QFrame, QLabel, QToolButton, QWidget

from recoupe.ui.kit import wording
from recoupe.ui.kit.actions import Actions, is_label, key_of, shown_key, tags, told_key
from recoupe.ui.kit.flow_layout import FlowLayout
from recoupe.ui.kit.mention_text import shortened
from recoupe.ui.kit.theme import Theme
from recoupe_db.records import Label
from recoupe_db.records.schemes import Tag

_GAP = 6  # pixels between the selected words and the strip
_WIDEST = 560  # pixels
_EDGE, _BETWEEN = 8, 5  # pixels
_COPYING = ("copy", "copy_source")
_OF_EVERY_TEXT = "Ctrl+C"  # the view copies by itself, as every text does


class SelectionStrip(QFrame):
    """Shows what would be marked, the labels with their digits, and what else can be done with a selection.

    ``exact_wanted`` tells that the selected characters are meant, or whole words again.
    """

    exact_wanted = Signal(bool)

    def __init__(self, ground: QWidget, actions: Actions, theme: Theme) -> None:
        super().__init__(ground)
        self.setObjectName("selection_strip")
        self.setAccessibleName(self.tr("What to do with the selected words"))
        self.setAutoFillBackground(True)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._ground = ground
        self._actions = actions
        self._words = QLabel()
        self._words.setObjectName("selection_words")
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._labels: dict[Tag, QToolButton] = {}
        self._place = self._button(actions["place"], "strip_place")
        self.exact = QToolButton()
        self.exact.setObjectName("strip_exact")
        self.exact.setText(self.tr("Exact characters"))
        self.exact.setToolTip(self.tr("Mark just what is selected, and not whole words"))
        self.exact.setCheckable(True)
        self.exact.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.exact.toggled.connect(self.exact_wanted)
        self._copying = [self._button(actions[name], f"strip_{name}") for name in _COPYING]
        self._line = FlowLayout()
        self._line.setContentsMargins(_EDGE, 5, _EDGE, 5)
        self.setLayout(self._line)
        actions.labels_changed.connect(self._renew)
        self._renew()
        self.set_theme(theme)
        self.hide()

    def _renew(self) -> None:
        """Offer the labels of the open dossier."""
        for part in (self._words, *self._labels.values(), self._place, self.exact, *self._copying):
            self._line.removeWidget(part)
        for button in self._labels.values():
            button.hide()
            button.deleteLater()
        self._labels = {tag: self._button(self._actions.by_tag[tag], f"strip_label_{tag.value}") for tag in tags()}
        for part in (self._words, *self._labels.values(), self._place, self.exact, *self._copying):
            self._line.addWidget(part)

    def _button(self, action: QAction, name: str) -> QToolButton:
        button = QToolButton()
        button.setObjectName(name)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the keys stay with the text
        button.clicked.connect(action.trigger)
        button.setAccessibleName(action.text())
        return button

    def offer(self, words: str, usual: Tag, *, lines: bool, snaps: bool) -> None:
        """Offer what suits a selection: ``usual`` is what Enter marks it as.

        ``lines`` tells that it goes over several lines, ``snaps`` that whole words would be more than is selected.
        """
        self._words.setText(wording.quoted(shortened(words)))
        figure = not isinstance(usual, Label)
        for tag, button in self._labels.items():
            offered = is_label(tag, usual) or (isinstance(tag, Label) is not figure and bool(key_of(tag)))
            button.setVisible(offered and not lines)
            key = shown_key(self._actions.by_tag[tag])
            told = [key, self._actions.by_tag[tag].text(), "↵" if is_label(tag, usual) else ""]
            button.setText(" ".join(filter(None, told)))
        self._place.setText(f"{self._actions['place'].text()} ({shown_key(self._actions['place'])})")
        self._place.setVisible(lines)
        self.exact.setVisible(snaps and not lines)
        for name, button in zip(_COPYING, self._copying, strict=True):
            key = shown_key(self._actions[name]) or told_key(_OF_EVERY_TEXT)
            button.setText(f"{self._actions[name].text()} ({key})")

    def stand_beside(self, first: QRect, last: QRect) -> None:
        """Stand under the last line of the selection, or above its first where there is no room."""
        room = self._ground.rect()
        width = min(_WIDEST, room.width() - 2 * _GAP, self._length())
        height = self._line.heightForWidth(width)
        under = last.bottom() + _GAP
        above = first.top() - _GAP - height
        top = under if under + height <= room.bottom() or above < room.top() else above
        left = max(_GAP, min(first.left(), room.right() - width - _GAP))
        self.setGeometry(QRect(QPoint(left, max(room.top(), min(top, room.bottom() - height))), QPoint(0, 0)))
        self.resize(width, height)
        self.show()
        self.raise_()

    def _length(self) -> int:
        """Return how wide everything is in one line."""
        parts = (self._words, *self._labels.values(), self._place, self.exact, *self._copying)
        shown = [part.sizeHint().width() for part in parts if not part.isHidden()]
        return sum(shown) + _BETWEEN * len(shown) + 2 * _EDGE

    def set_theme(self, theme: Theme) -> None:
        """Show in the colours of ``theme``."""
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Window, QColor(theme.raised))
        palette.setColor(QPalette.ColorRole.WindowText, QColor(theme.ink))
        self.setPalette(palette)
