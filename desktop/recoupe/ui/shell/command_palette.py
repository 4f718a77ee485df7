"""The palette: every command and every article by name, a few letters away."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import cast

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHeaderView,
    QLabel,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from recoupe.ui.kit.fuzzy_search import match
from recoupe.ui.kit.theme import LIGHT, Theme
from recoupe.ui.kit.widgets import tinted

_WIDTH, _HEIGHT, _TOP, _AROUND = 640, 420, 56, 40  # pixels
_AIR = 8  # pixels in a row, above and below
_MOST = 150  # rows that are shown at once
_PLACE = Qt.ItemDataRole.UserRole
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -8, Qt.Key.Key_PageDown: 8}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


@dataclass(frozen=True, slots=True)
class PaletteEntry:
    """One thing that can be found: ``words`` are other names, ``only_asked`` hides it until words are typed."""

    name: str
    group: str
    do: Callable[[], object]
    key: str = ""
    words: str = ""
    possible: bool = True
    only_asked: bool = False


class CommandPalette(QFrame):
    """Lies over the window until something is chosen, Escape is pressed, or something else gets the keys."""

    closed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._whole = parent
        self._shown: list[QTreeWidgetItem] = []
        self._theme = LIGHT
        self._entries: Sequence[PaletteEntry] = ()
        self._before: QWidget | None = None
        self.setObjectName("palette")
        self.setAccessibleName(self.tr("Find a command"))
        self.setFrameShape(QFrame.Shape.Box)
        self.setAutoFillBackground(True)
        self._field = QLineEdit()
        self._field.setObjectName("palette_field")
        self._field.setPlaceholderText(self.tr("Type what you want to do, or the title of an article"))
        self._field.setAccessibleName(self.tr("Find a command or an article"))
        self._rows = _rows()
        self._rows.setAccessibleName(self.tr("Commands"))
        self._said = QLabel()
        self._said.setObjectName("palette_said")
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 10, 10, 8)
        for widget in (self._field, self._rows, self._said):
            column.addWidget(widget)
        self._field.textChanged.connect(self._fill)
        self._field.installEventFilter(self)
        self._rows.itemClicked.connect(self._run)
        self._rows.currentItemChanged.connect(self._describe)
        self.hide()

    def ask(self, entries: Sequence[PaletteEntry], theme: Theme) -> None:
        """Show ``entries``, the likeliest first, in the colours of ``theme``, and wait for words."""
        self._entries = entries
        self._dress(theme)
        self._before = QApplication.focusWidget()
        self._field.clear()
        self._fill()
        whole = self._whole
        width = min(_WIDTH, whole.width() - _AROUND)
        height = min(_HEIGHT, whole.height() - _TOP - _AROUND)
        self.setGeometry((whole.width() - width) // 2, _TOP, width, height)
        self.show()
        self.raise_()
        self._field.setFocus(Qt.FocusReason.PopupFocusReason)
        cast(QApplication, QApplication.instance()).focusChanged.connect(self._after_focus)

    def leave(self) -> None:
        """Go away, and give the keys back to what had them."""
        cast(QApplication, QApplication.instance()).focusChanged.disconnect(self._after_focus)
        self.hide()
        if self._before is not None and self._before.isVisible():
            self._before.setFocus(Qt.FocusReason.PopupFocusReason)
        self._before = None
        self.closed.emit()

    def _dress(self, theme: Theme) -> None:
        self._theme = theme
        colours = QPalette()
        colours.setColor(QPalette.ColorRole.Window, QColor(theme.raised))
        colours.setColor(QPalette.ColorRole.Base, QColor(theme.raised))
        colours.setColor(QPalette.ColorRole.WindowText, QColor(theme.quiet))  # the frame
        self.setPalette(colours)
        tinted(self._said, theme.quiet)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Move in the list, choose or leave with the keys while the field is written in."""
        if watched is self._field and isinstance(event, QKeyEvent):
            ours = event.key() in (*_STEPS, *_ENTER, Qt.Key.Key_Escape)
            if ours and event.type() is QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if ours and event.type() is QEvent.Type.KeyPress:
                self._press(Qt.Key(event.key()))
                return True
        return super().eventFilter(watched, event)

    def _press(self, key: Qt.Key) -> None:
        if key in _STEPS:
            self._step(_STEPS[key])
        elif key in _ENTER:
            self._run(self._rows.currentItem())
        else:
            self.leave()

    def _step(self, by: int) -> None:
        count = len(self._shown)
        if count:
            here = self._rows.currentIndex().row()
            there = (here + by) % count if abs(by) == 1 else min(max(here + by, 0), count - 1)
            self._rows.setCurrentItem(self._shown[there])

    def _after_focus(self, _old: QWidget | None, now: QWidget | None) -> None:
        if now is not None and now is not self._field and self.isVisible():
            self._before = None  # somebody has chosen where the keys go
            self.leave()

    def _fill(self) -> None:
        query = self._field.text().strip()
        among = [place for place, entry in enumerate(self._entries) if query or not entry.only_asked]
        entries = [self._entries[place] for place in among]
        places = match(query, [_searched(entry) for entry in entries], [entry.words for entry in entries])[:_MOST]
        self._rows.clear()
        self._shown = [self._row(among[place]) for place in places]
        self._rows.addTopLevelItems(self._shown)
        if self._shown:
            self._rows.setCurrentItem(self._shown[0])
        else:
            self._said.setText(self.tr("Nothing is called that. Try another word, or fewer letters."))

    def _row(self, place: int) -> QTreeWidgetItem:
        entry = self._entries[place]
        row = QTreeWidgetItem([entry.name, entry.group, entry.key])
        row.setData(0, _PLACE, place)
        row.setSizeHint(0, QSize(0, self.fontMetrics().height() + _AIR))
        row.setTextAlignment(2, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        row.setForeground(1, QColor(self._theme.quiet))
        if not entry.possible:
            for column in range(3):
                row.setForeground(column, QColor(self._theme.dimmed))
            told = self.tr("{command} (not possible now)").format(command=entry.name)
            row.setData(0, Qt.ItemDataRole.AccessibleTextRole, told)
        return row

    def _entry(self, row: QTreeWidgetItem | None) -> PaletteEntry | None:
        return None if row is None else self._entries[int(row.data(0, _PLACE))]

    def _describe(self, row: QTreeWidgetItem | None) -> None:
        entry = self._entry(row)
        if entry is not None:
            possible = self.tr("Enter does it, Esc closes the list")
            self._said.setText(possible if entry.possible else self.tr("Not possible now: nothing here needs it"))

    def _run(self, row: QTreeWidgetItem | None) -> None:
        entry = self._entry(row)
        if entry is not None and entry.possible:
            self.leave()
            entry.do()


def _searched(entry: PaletteEntry) -> str:
    return f"{entry.name} {entry.group} {entry.key}"


def _rows() -> QTreeWidget:
    rows = QTreeWidget()
    rows.setObjectName("palette_rows")
    rows.setColumnCount(3)
    rows.setHeaderHidden(True)
    rows.setRootIsDecorated(False)
    rows.setUniformRowHeights(True)
    rows.setAllColumnsShowFocus(True)
    rows.setFrameShape(QFrame.Shape.NoFrame)
    rows.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    rows.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    header = rows.header()
    header.setStretchLastSection(False)
    header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
    header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
    header.setSectionResizeMode(2, QHeaderView.ResizeMode.ResizeToContents)
    return rows
