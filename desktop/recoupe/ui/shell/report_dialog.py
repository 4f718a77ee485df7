"""What a report on a fault will hold, shown before it is saved."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QCheckBox, QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from recoupe.ui.kit import dialogs
from recoupe.ui.kit.dialogs import FolderUse
from recoupe.ui.kit.widgets import close_on_enter, wrapped

_SIZE = (720, 560)  # pixels


class ReportDialog(QDialog):
    """Shows exactly what the file will hold; ``write`` returns it, with or without texts."""

    def __init__(self, parent: QWidget, write: Callable[[bool], str]) -> None:
        super().__init__(parent)
        self._write = write
        self._told = ""
        self.setObjectName("report")
        self.setWindowTitle(self.tr("Report a problem"))
        self.resize(*_SIZE)
        explained = wrapped(
            self.tr(
                "This is exactly what the file will hold. Nothing is sent anywhere: save it, and hand it to whoever "
                "looks after Recoupe. It holds no word of your articles unless you add them."
            )
        )
        self._text = QPlainTextEdit()
        self._text.setObjectName("report_text")
        self._text.setReadOnly(True)
        self._text.setTabChangesFocus(True)
        self._text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self._text.setAccessibleName(self.tr("What the report holds"))
        self._texts = QCheckBox(self.tr("Add what the error says, and the text of the article on the screen"))
        self._texts.setObjectName("report_texts")
        self._texts.toggled.connect(self._fill)
        self._said: QLabel = wrapped()
        self._said.setObjectName("report_said")
        buttons = self._buttons()
        column = QVBoxLayout(self)
        for widget in (explained, self._text, self._texts, self._said, buttons):
            column.addWidget(widget)
        close_on_enter(buttons)
        self._fill()

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        save = buttons.addButton(self.tr("Save the report…"), QDialogButtonBox.ButtonRole.ActionRole)
        save.setObjectName("report_save")
        save.clicked.connect(self._ask)
        buttons.rejected.connect(self.reject)
        return buttons

    def _fill(self) -> None:
        self._told = self._write(self._texts.isChecked())
        self._text.setPlainText(self._told)

    def _ask(self) -> None:
        dialogs.ask_target(self, "recoupe-report.txt", "txt", lambda paths: self._save(paths[0]), use=FolderUse.REPORTS)

    def _save(self, path: Path) -> None:
        try:
            path.write_text(self._told, encoding="utf-8", errors="replace")
        except OSError as error:
            refused = self.tr("The report could not be written to {path} ({reason}): choose another place.")
            self._said.setText(refused.format(path=path, reason=error.strerror or type(error).__name__))
        else:
            self._said.setText(self.tr("Saved as {path}").format(path=path))
