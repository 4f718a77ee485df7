"""What was just done, in a sentence that goes away by itself, with a button that takes it back."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QEnterEvent, QHideEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget
from typing_extensions import override

from recoupe.ui.kit import wording
from recoupe.ui.kit.accessibility import announce
from recoupe.ui.kit.theme import Theme

_LASTS = 6000  # milliseconds
_FROM_BOTTOM = 1  # pixels: over the foot of the window, where nothing can be clicked
_ROUND = 10.0  # pixels
_BESIDE = 24  # pixels that stay free at both sides


class Toast(QFrame):
    """Floats at the bottom of ``ground``, one at a time; it stays while the pointer or the keys are on it."""

    def __init__(self, ground: QWidget, theme: Theme) -> None:
        super().__init__(ground)
        self.setObjectName("toast")
        self._text = QLabel()
        self._text.setObjectName("toast_text")
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setWordWrap(True)
        self._answer = QPushButton()
        self._answer.setObjectName("toast_answer")
        self._other = QPushButton()
        self._other.setObjectName("toast_other")
        self._do: Callable[[], object] | None = None
        self._do_other: Callable[[], object] | None = None
        self._leaving = QTimer(self, singleShot=True, interval=_LASTS)
        self._leaving.timeout.connect(self._leave)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 2, 6, 2)
        row.setSpacing(12)
        row.addWidget(self._text, 1)
        row.addWidget(self._answer)
        row.addWidget(self._other)
        self._answer.clicked.connect(self.answer)
        self._other.clicked.connect(self._answer_other)
        self._ground = ground
        self._row = row
        ground.installEventFilter(self)
        self.set_theme(theme)
        self.hide()

    def say(
        self,
        sentence: str,
        *,
        answer: str = "",
        do: Callable[[], object] | None = None,
        other: str = "",
        do_other: Callable[[], object] | None = None,
    ) -> None:
        """Say what was done; the buttons ``answer`` and ``other``, if there is anything to do, stay with the words."""
        self._text.setText(sentence)
        self._answer.setText(answer)
        self._answer.setAccessibleName(wording.told_of(answer, sentence))
        self._answer.setVisible(do is not None)
        self._other.setText(other)
        self._other.setAccessibleName(wording.told_of(other, sentence))
        self._other.setVisible(do_other is not None)
        self._do, self._do_other = do, do_other
        self._place()
        self.show()
        self.raise_()
        self._leaving.start()
        announce(self, sentence)

    @property
    def sentence(self) -> str:
        """What is being said; empty when it has gone."""
        return self._text.text() if self.isVisible() else ""

    def answer(self) -> None:
        """Do what the button says."""
        do, self._do = self._do, None
        self.dismiss()
        if do is not None:
            do()

    def _answer_other(self) -> None:
        do, self._do_other = self._do_other, None
        self.dismiss()
        if do is not None:
            do()

    def dismiss(self) -> None:
        """Go away: what was said is no longer the last thing done."""
        self._leaving.stop()
        self.hide()

    def _leave(self) -> None:
        if self.underMouse() or self._answer.hasFocus() or self._other.hasFocus():
            self._leaving.start()
        else:
            self.dismiss()

    def _place(self) -> None:
        """Stand at the bottom in the middle, no wider than the words need and the window has."""
        ground = self._ground
        room = max(0, ground.width() - 2 * _BESIDE)
        margins = self._row.contentsMargins()
        beside = margins.left() + margins.right() + 12 + (self._answer.sizeHint().width() if self._do else 0)
        beside += 12 + self._other.sizeHint().width() if self._do_other else 0
        wanted = self._text.fontMetrics().horizontalAdvance(self._text.text()) + beside + 8
        width = min(wanted, room)
        height = max(self._text.heightForWidth(max(1, width - beside)), self._answer.sizeHint().height())
        whole = height + margins.top() + margins.bottom()
        self.setGeometry((ground.width() - width) // 2, ground.height() - whole - _FROM_BOTTOM, width, whole)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground with round corners."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.palette().color(QPalette.ColorRole.Window))
        painter.drawRoundedRect(QRectF(self.rect()), _ROUND, _ROUND)

    @override
    def enterEvent(self, event: QEnterEvent) -> None:
        """Stay while somebody points here."""
        super().enterEvent(event)
        self._leaving.start()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        """Leave no clock behind when the window goes."""
        self._leaving.stop()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the size of the ground."""
        if event.type() is QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def set_theme(self, theme: Theme) -> None:
        """Show in the colours of ``theme``, turned round: what floats stands out."""
        palette = self.palette()
        for role, colour in (
            (QPalette.ColorRole.Window, theme.ink),
            (QPalette.ColorRole.WindowText, theme.page),
            (QPalette.ColorRole.Mid, theme.ink),
        ):
            palette.setColor(role, QColor(colour))
        self.setPalette(palette)
        self._text.setPalette(palette)
