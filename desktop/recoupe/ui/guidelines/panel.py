"""What the reviewers of a dossier agreed on, beside the article: to be read, and written in at any time."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QTextCursor
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from recoupe.ui.guidelines.model import GuidelinesModel
from recoupe.ui.kit.theme import Theme
from recoupe.ui.kit.widgets import tinted, wrapped
from recoupe_db.records import DossierId

_STORE_AFTER = 500  # milliseconds without typing


class GuidelinesPanel(QWidget):
    """Stores what is written a moment after the last letter. ``left`` tells that Escape was pressed."""

    left = Signal()

    def __init__(self, model: GuidelinesModel, theme: Theme) -> None:
        super().__init__()
        self._model = model
        self._theme = theme
        self._dossier: DossierId | None = None
        self._timer = QTimer(self, singleShot=True, interval=_STORE_AFTER)
        self.edit = QPlainTextEdit()
        self.edit.setObjectName("guidelines_text")
        self.edit.setAccessibleName(self.tr("Guidelines of the dossier"))
        self.edit.setTabChangesFocus(True)
        self.edit.setPlaceholderText(
            self.tr(
                "Nothing is agreed on yet. Write here what everybody who reviews this dossier should know:\n\n"
                "– which names count, and how far they reach: “Mayor Dubois” or “Dubois”?\n"
                "– which figures are not worth a fact\n"
                "– in which unit and currency values are given\n"
                "– whom to ask in case of doubt"
            )
        )
        self._said: QLabel = wrapped(scale=0.92)
        column = QVBoxLayout(self)
        column.addWidget(self.edit, 1)
        column.addWidget(self._said)
        model.shown.connect(self._show)
        model.stored.connect(self._tell_stored)
        self.edit.textChanged.connect(self._note)
        self._timer.timeout.connect(self._store)
        self.set_theme(theme)

    def _show(self, text: str) -> None:
        self.stop()
        self._dossier = None  # what is shown now was not written by anybody here
        self.edit.setPlainText(text)
        self._dossier = self._model.dossier
        self._said.setText(self.tr("Stored as you write"))

    def _note(self) -> None:
        if self._dossier is not None:
            self._said.setText(self.tr("Writing…"))
            self._timer.start()

    def _store(self) -> None:
        if self._dossier is not None:
            self._model.keep(self._dossier, self.edit.toPlainText())

    def _tell_stored(self) -> None:
        if not self._timer.isActive():
            self._said.setText(self.tr("Stored"))

    def add(self, line: str) -> None:
        """Write a line below what is there; it is stored at once, as if somebody had typed it."""
        cursor = self.edit.textCursor()
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.insertText(f"\n{line}" if self.edit.toPlainText() else line)
        self.edit.setTextCursor(cursor)
        self.stop()

    def stop(self) -> None:
        """Store now what is still to be stored: the dossier or the window is being left."""
        if self._timer.isActive():
            self._timer.stop()
            self._store()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Escape leaves."""
        if event.matches(QKeySequence.StandardKey.Cancel):
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def set_theme(self, theme: Theme) -> None:
        """Show in the colours of ``theme``."""
        tinted(self._said, theme.quiet)
