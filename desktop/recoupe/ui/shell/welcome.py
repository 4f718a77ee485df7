"""What stands in the middle while no article is open: it says what to do next."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from recoupe.ui.kit.actions import Actions
from recoupe.ui.kit.notice import Notice
from recoupe.ui.kit.theme import Theme
from recoupe.ui.kit.widgets import ActionButton, tinted, wrapped


class WelcomePanel(QWidget):
    """Greets a new reader, or tells how to fill an empty dossier."""

    def __init__(self, actions: Actions, theme: Theme) -> None:
        super().__init__()
        self._title: QLabel = wrapped(scale=1.8, bold=True)
        self._text: QLabel = wrapped(scale=1.1)
        self._sample = ActionButton(actions["open_sample"])
        self._caution: QLabel = wrapped(
            self.tr("The sample: seven articles invented about a real event, to try things out. Not to be cited."),
            scale=0.92,
        )
        self._import = ActionButton(actions["import_files"])
        self._folder = ActionButton(actions["import_folder"])
        self._paste = ActionButton(actions["paste_article"])
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setSpacing(14)
        for widget in (self._title, self._text, self._import, self._folder, self._paste, self._sample, self._caution):
            column.addWidget(widget)
        for button in (self._sample, self._import, self._folder, self._paste):
            button.setMinimumHeight(40)
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.notice = Notice(theme)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.notice)
        whole.addStretch(2)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(middle, 6)
        row.addStretch(1)
        whole.addLayout(row)
        whole.addStretch(3)
        self.set_theme(theme)
        self.greet()

    def greet(self) -> None:
        """Say what Recoupe does, to somebody who has nothing in it yet."""
        self._title.setText(self.tr("Check a figure before you print it"))
        self._text.setText(
            self.tr(
                "Recoupe shows your articles with their names and figures already highlighted. Confirm or correct each "
                "one, make facts of the figures that count, verify them, and export them."
            )
        )
        self._sample.show()
        self._caution.show()

    def invite(self, dossier: str) -> None:
        """Say how to fill an empty dossier."""
        self._title.setText(self.tr("The dossier “{name}” is empty").format(name=dossier))
        how = self.tr(
            "Import the articles that you want to compare: text files or a whole folder, or drop or paste them."
        )
        self._text.setText(how)
        self._sample.hide()
        self._caution.hide()

    def point(self, dossier: str) -> None:
        """Say that an article is to be chosen."""
        self._title.setText(dossier)
        self._text.setText(self.tr("Choose an article on the left to read it, or import more."))
        self._sample.hide()
        self._caution.hide()

    def set_theme(self, theme: Theme) -> None:
        """Show in the colours of ``theme``."""
        tinted(self._text, theme.quiet)
        tinted(self._caution, theme.quiet)
        self.notice.set_theme(theme)
