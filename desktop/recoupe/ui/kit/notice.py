"""A sentence where the eye is, with what can be done about it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton

from recoupe.ui.kit.accessibility import announce
from recoupe.ui.kit.theme import Theme
from recoupe.ui.kit.widgets import wrapped


class Notice(QFrame):
    """Stands above the article until it is answered or put away; a new sentence takes the place of the old one."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("notice")
        self.setAutoFillBackground(True)
        self._text: QLabel = wrapped()
        self._text.setObjectName("notice_text")
        self._answer = QPushButton()
        self._answer.setObjectName("notice_answer")
        self._other = QPushButton()
        self._other.setObjectName("notice_other")
        self._do: Callable[[], None] | None = None
        self._do_other: Callable[[], None] | None = None
        self._outlasts_readings = False
        self._close = close = QToolButton()
        close.setText("✕")
        close.setAutoRaise(True)
        close.setAccessibleName(self.tr("Close this message"))
        close.setToolTip(self.tr("Close this message"))
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 6, 8, 6)
        row.addWidget(self._text, 1)
        row.addWidget(self._answer)
        row.addWidget(self._other)
        row.addWidget(close)
        self._answer.clicked.connect(self.answer)
        self._other.clicked.connect(self._answer_other)
        close.clicked.connect(self.hide)
        self.set_theme(theme)
        self.hide()

    def say(
        self,
        sentence: str,
        *,
        answer: str = "",
        do: Callable[[], None] | None = None,
        other: str = "",
        do_other: Callable[[], None] | None = None,
        outlasts_readings: bool = False,
    ) -> None:
        """Show ``sentence``, with a button called ``answer`` that does ``do``, and perhaps another one.

        One that ``outlasts_readings`` gives no way to what is only said because somebody else has read the article.
        """
        self._outlasts_readings = outlasts_readings
        self._text.setText(sentence)
        self._answer.setText(answer)
        self._answer.setVisible(do is not None)
        self._other.setText(other)
        self._other.setVisible(do_other is not None)
        self._do, self._do_other = do, do_other
        self.show()
        announce(self, sentence, urgent=True)

    @property
    def sentence(self) -> str:
        """What is being said; empty when the notice is put away."""
        return self._text.text() if not self.isHidden() else ""

    @property
    def outlasts_readings(self) -> bool:
        """True while something is said that gives no way to who has read the article."""
        return not self.isHidden() and self._outlasts_readings

    @property
    def asks(self) -> bool:
        """True while something is asked that can be answered."""
        return not self.isHidden() and self._do is not None

    def answer(self) -> None:
        """Do what the button says."""
        self.hide()
        if self._do is not None:
            self._do()

    def _answer_other(self) -> None:
        self.hide()
        if self._do_other is not None:
            self._do_other()

    def set_theme(self, theme: Theme) -> None:
        """Show in the colours of ``theme``."""
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Window, QColor(theme.hint))
        palette.setColor(QPalette.ColorRole.WindowText, QColor(theme.hint_ink))
        self.setPalette(palette)
        palette.setColor(QPalette.ColorRole.ButtonText, QColor(theme.hint_ink))
        for widget in (self._text, self._close):
            widget.setPalette(palette)
