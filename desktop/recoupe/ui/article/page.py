"""A page to read: one measured column, centred, that keeps its place when it is resized or set larger."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMimeData, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFont, QResizeEvent, QShowEvent, QTextCursor, QTextDocument, QWheelEvent
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from recoupe.ui.article.document import HEIGHT, laid_out, spread
from recoupe.ui.article.offsets import Offsets, shown
from recoupe.ui.article.visible_blocks import VisibleBlocks
from recoupe.ui.kit.theme import LIGHT, Theme, palette
from recoupe.ui.kit.typography import COLUMN, SERIF, column_width, first_available

SMALLEST, USUAL, LARGEST = 8.0, 13.0, 40.0  # points
_HEADROOM = 18  # pixels above the line at the top, where its badges are
MARGIN = 34  # pixels between the page's edge and its text


class TextPage(QTextEdit):
    """Shows a stored text without ever giving another one back; all offsets are code points of that text."""

    place_changed = Signal(int)
    """The code point at the top of the window, whenever it scrolls."""
    size_changed = Signal(float)
    """The reading size in points, when the reader has changed it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setAcceptDrops(False)
        self.theme = LIGHT
        self._text = self._on_screen = ""
        self._offsets = Offsets("")
        self._sight = VisibleBlocks(self)
        self._place = 0
        self._resizes = 0
        self._columns, self._height = COLUMN, HEIGHT
        self._moving = False  # true while the page itself scrolls, to keep its place
        self._reading_font = QFont(first_available(SERIF), round(USUAL))
        self.set_theme(LIGHT)
        self._take(laid_out("", self._reading_font, self))
        self.verticalScrollBar().valueChanged.connect(self._note_place)

    def show_text(self, text: str, *, place: int = 0, title: str = "") -> None:
        """Show ``text`` with the code point ``place`` at the top and the line ``title``, or the first, as title."""
        old = self.document()
        self._on_screen = shown(text)
        self._text, self._offsets, self._place = text, Offsets(text), place
        self._moving = True
        self._take(laid_out(self._on_screen, self._reading_font, self, title=shown(title), height=self._height))
        old.deleteLater()
        self._sight.forget()
        self.setTextCursor(self._cursor(place))
        self._return_to_place()

    def set_theme(self, theme: Theme) -> None:
        """Change every colour."""
        self.theme = theme
        colours = palette(theme)
        self.setPalette(colours)
        self.viewport().setPalette(colours)

    def set_reading_font(self, family: str, size: float) -> None:
        """Set the text in another face or size (in points)."""
        font = QFont(family)
        font.setPointSizeF(min(max(size, SMALLEST), LARGEST))
        self._reading_font = font
        self._moving = True
        self.document().setDefaultFont(font)
        self._fit_column()
        self._return_to_place()

    def set_measure(self, columns: int, height: int) -> None:
        """Set how many characters a full line has, and how far apart lines are, in per cent of their letters."""
        self._moving = True
        if height != self._height:
            spread(self.document(), height - self._height)
            self._sight.forget()
        self._columns, self._height = columns, height
        self._fit_column()
        self._return_to_place()

    def change_size(self, steps: float) -> None:
        """Set the text larger (or smaller, for negative ``steps``), a tenth per step."""
        size = round(self._reading_font.pointSizeF() * 1.1**steps, 1)
        self.set_reading_font(self._reading_font.family(), size)
        self.size_changed.emit(self._reading_font.pointSizeF())

    def usual_size(self) -> None:
        """Set the text in the size that it has before anybody changes it."""
        self.set_reading_font(self._reading_font.family(), USUAL)
        self.size_changed.emit(USUAL)

    def show_place(self, place: int) -> None:
        """Show the code point ``place`` at the top of the window."""
        self._place = place
        self._return_to_place()

    def place(self) -> int:
        """Return the code point at the top of the window."""
        return self._place

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Keep the column centred and the place at the top; text is only laid out again when its width changes."""
        self._resizes += 1
        this = self._resizes
        self._fit_column()
        if this == self._resizes:  # else the new margins have led to a second event, which is handled by now
            self._moving = True
            super().resizeEvent(QResizeEvent(self.viewport().size(), event.oldSize()))
            self._return_to_place()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """Open at the place, where Qt would go to the caret."""
        self._moving = True
        super().showEvent(event)
        self._return_to_place()

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802
        """Scroll; with Ctrl, set the text larger or smaller."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.change_size(event.angleDelta().y() / 120)
            event.accept()
            return
        super().wheelEvent(event)

    def event(self, event: QEvent) -> bool:
        """Let the wheel turn over the desk beside the page, too."""
        if event.type() is QEvent.Type.Wheel and isinstance(event, QWheelEvent):
            self.wheelEvent(event)
            return True
        return super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Show where the keys go."""
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Show that the keys go elsewhere."""
        super().focusOutEvent(event)
        self.viewport().update()

    def createMimeDataFromSelection(self) -> QMimeData:  # noqa: N802
        """Return the stored text of the selection, no-break spaces and all."""
        start, end = self.selected()
        data = super().createMimeDataFromSelection()  # made by Qt: the clipboard outlives Python's objects at exit
        data.text()  # Qt fills it when it is first asked, and would do so over ours
        data.clear()
        data.setText(self._text[start:end])
        return data

    def selected(self) -> tuple[int, int]:
        """Return the start and end of the selection in code points, twice the caret when nothing is selected."""
        cursor = self.textCursor()
        return (self._offsets.from_qt(cursor.selectionStart()), self._offsets.from_qt(cursor.selectionEnd()))

    def _cursor(self, start: int, end: int | None = None) -> QTextCursor:
        cursor = QTextCursor(self.document())
        cursor.setPosition(self._offsets.to_qt(start))
        if end is not None:
            cursor.setPosition(self._offsets.to_qt(end), QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _take(self, document: QTextDocument) -> None:
        document.setDocumentMargin(MARGIN)
        self.setDocument(document)

    def _fit_column(self) -> None:
        room = self.contentsRect().width() - self.verticalScrollBar().sizeHint().width()
        page = column_width(self._reading_font, self._columns) + 2 * MARGIN
        side = max(0, (room - page) // 2)
        right = max(0, room - page - side)
        margins = self.viewportMargins()
        if (margins.left(), margins.right()) != (side, right):
            self.setViewportMargins(side, 0, right, 0)

    def _note_place(self) -> None:
        if self._moving:
            return
        place = self._offsets.from_qt(self._first_position())
        if place != self._place:
            self._place = place
            self.place_changed.emit(place)

    def _first_position(self) -> int:
        """Return the UTF-16 position at which the first whole line in sight begins."""
        for stretch in self._sight.stretches():
            for line, rect in stretch.rects():
                if rect.top() >= 0:
                    return stretch.block.position() + line.textStart()
        return 0

    def _return_to_place(self) -> None:
        self._moving = True
        top = 0.0 if self._place == 0 else self._line_top(self._place)
        self.verticalScrollBar().setValue(round(top) - _HEADROOM)
        self._moving = False

    def _line_top(self, point: int) -> float:
        """Return the top of the line that holds a code point, in pixels of the document."""
        cursor = self._cursor(min(point, len(self._text)))
        block = cursor.block()
        while not block.isVisible() and block.previous().isValid():  # folded away: the line before it stands for it
            block = block.previous()
        line = block.layout().lineForTextPosition(cursor.position() - block.position())
        return self.document().documentLayout().blockBoundingRect(block).top() + (line.y() if line.isValid() else 0.0)
