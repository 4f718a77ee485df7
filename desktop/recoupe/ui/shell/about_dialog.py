"""What Recoupe is, what it is made of, and under which licences."""

from __future__ import annotations

from importlib.metadata import version

from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from recoupe.ui.kit.widgets import close_on_enter, wrapped
from recoupe_resources import build, notice

_SIZE = (680, 520)  # pixels


class AboutDialog(QDialog):
    """Says what the program is, and shows the notice of everything that is shipped with it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("about_dialog")
        self.setWindowTitle(self.tr("About Recoupe"))
        self.resize(*_SIZE)
        made = f" ({build()})" if build() else ""
        name: QLabel = wrapped(f"Recoupe {version('recoupe')}{made}", scale=1.4, bold=True)
        told: QLabel = wrapped(
            self.tr(
                "Recoupe checks the names and figures of news articles against one another. Licence: Apache-2.0. It "
                "uses Qt under the LGPL, version 3, and a French language model under the LGPL-LR: the texts below "
                "say what that gives you."
            )
        )
        text = QPlainTextEdit(notice())
        text.setObjectName("about_notice")
        text.setReadOnly(True)
        text.setTabChangesFocus(True)
        text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        text.setAccessibleName(self.tr("Licences of what Recoupe is made of"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        for widget in (name, told, text, buttons):
            column.addWidget(widget)
        close_on_enter(buttons)
