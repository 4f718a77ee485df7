"""What stands in the middle while no article is open: one thing to do, bringing articles, and a few quiet others."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from recoupe.ui.kit.actions import Actions
from recoupe.ui.kit.flow_layout import FlowLayout
from recoupe.ui.kit.notice import Notice
from recoupe.ui.kit.theme import Theme
from recoupe.ui.kit.widgets import ActionButton, made_main, tinted, wrapped
from recoupe.ui.shell.example_card import ExampleCard
from recoupe_db.records import Dossier

_WIDTH, _MAIN_HEIGHT, _HEIGHT = 560, 38, 32  # pixels
_RADIUS = 12.0
_ROOM = 1080  # pixels of width, from which on there is room for a picture beside
_RECENT = 4  # dossiers


class _DropZone(QFrame):
    """Says where articles can be dropped, in a dashed frame."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the frame."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(QColor(self.theme.page))
        painter.setPen(QPen(QColor(self.theme.dimmed), 1, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), _RADIUS, _RADIUS)


class WelcomePanel(QWidget):
    """Greets a new reader, or tells how to fill an empty dossier. ``dossier_wanted`` carries one of the recent ones."""

    dossier_wanted = Signal(object)

    def __init__(self, actions: Actions, theme: Theme) -> None:
        super().__init__()
        self._title: QLabel = wrapped(scale=2.2, bold=True)
        self._text: QLabel = wrapped(scale=1.15)
        self._zone = _DropZone(theme)
        self._here: QLabel = wrapped(self.tr("Drop your articles here"), scale=1.1, bold=True)
        self._kinds: QLabel = wrapped(self.tr("Files, a whole folder, or text copied from a page"))
        self._paste = ActionButton(actions["paste_article"], key="Ctrl+V")
        self._import = ActionButton(actions["import_files"])
        self._folder = ActionButton(actions["import_folder"])
        self._proof = ActionButton(actions["show_proof"], text=self.tr("Check my own draft"))
        self._sample = ActionButton(actions["open_sample"], text=self.tr("Try it with an example"))
        self._caution: QLabel = wrapped(
            self.tr("The example: seven articles invented about a real event. Not to be cited."), scale=0.92
        )
        self._private: QLabel = wrapped(self.tr("Everything stays on this machine. Nothing is sent."), scale=0.92)
        self.notice = Notice(theme)
        self._example = ExampleCard(theme)
        self._pictured: QLabel = wrapped(self.tr("A fact, as Recoupe will show it to you"), scale=0.92)
        self._pictured.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._picture = QWidget()
        self._greets = True
        self._recent = QWidget()
        self._lay_out()
        self.set_theme(theme)
        self.greet()

    def _lay_out(self) -> None:
        zone = QVBoxLayout(self._zone)
        zone.setContentsMargins(24, 20, 24, 20)
        zone.setSpacing(6)
        zone.addWidget(self._here)
        zone.addWidget(self._kinds)
        acts = FlowLayout()
        for button in (self._paste, self._import, self._folder):
            button.setMinimumHeight(_MAIN_HEIGHT)
            acts.addWidget(button)
        zone.addSpacing(8)
        zone.addLayout(acts)
        quiet = QHBoxLayout()
        for button in (self._sample, self._proof):
            button.setMinimumHeight(_HEIGHT)
            quiet.addWidget(button)
        quiet.addStretch(1)
        middle = QWidget()
        middle.setMaximumWidth(_WIDTH)
        column = QVBoxLayout(middle)
        column.setSpacing(12)
        for widget in (self._title, self._text, self._zone):
            column.addWidget(widget)
        column.addLayout(quiet)
        recent = QVBoxLayout(self._recent)
        recent.setContentsMargins(0, 0, 0, 0)
        recent.setSpacing(6)
        self._recent_title: QLabel = wrapped(self.tr("Recent dossiers"), bold=True)
        recent.addWidget(self._recent_title)
        self._recent_buttons = FlowLayout()
        recent.addLayout(self._recent_buttons)
        self._recent.hide()
        for widget in (self._caution, self._recent, self._private):
            column.addWidget(widget)
        picture = QVBoxLayout(self._picture)
        picture.addWidget(self._example)
        picture.addWidget(self._pictured)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(16, 0, 16, 0)
        whole.addWidget(self.notice)
        whole.addStretch(2)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(middle, 30)
        row.addSpacing(40)
        row.addWidget(self._picture)
        row.addStretch(1)
        whole.addLayout(row)
        whole.addStretch(3)

    def greet(self) -> None:
        """Say what Recoupe does, to somebody who has nothing in it yet."""
        self._title.setText(self.tr("What do your sources really say?"))
        self._text.setText(
            self.tr(
                "Bring the articles about one story. Recoupe puts their figures and names side by side, and shows you "
                "those that contradict each other."
            )
        )
        self._offer_sample(on=True)

    def invite(self, dossier: str) -> None:
        """Say how to fill an empty dossier."""
        self._title.setText(self.tr("The dossier “{name}” is empty").format(name=dossier))
        self._text.setText(self.tr("Bring the articles that you want to compare."))
        self._offer_sample(on=False)

    def point(self, dossier: str) -> None:
        """Say that an article is to be chosen."""
        self._title.setText(dossier)
        self._text.setText(self.tr("Choose an article on the left to read it, or import more."))
        self._offer_sample(on=False)

    def _offer_sample(self, *, on: bool) -> None:
        self._greets = on
        for widget in (self._sample, self._caution):
            widget.setVisible(on)
        self._show_picture()

    def offer_recent(self, dossiers: Sequence[Dossier]) -> None:
        """Offer to go on with one of the ``dossiers``, those worked on last first."""
        while (item := self._recent_buttons.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for dossier in dossiers[:_RECENT]:
            button = QPushButton(dossier.name.replace("&", "&&"))
            button.setObjectName(f"recent_{dossier.id}")
            button.setAccessibleName(dossier.name)
            button.clicked.connect(partial(self.dossier_wanted.emit, dossier))
            self._recent_buttons.addWidget(button)
        self._recent.setVisible(bool(dossiers))

    def _show_picture(self) -> None:
        self._picture.setVisible(self._greets and self.width() >= _ROOM)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the picture where there is room for it."""
        super().resizeEvent(event)
        self._show_picture()

    def set_theme(self, theme: Theme) -> None:
        """Show in the colours of ``theme``."""
        self._example.set_theme(theme)
        for words in (self._text, self._kinds, self._caution, self._private, self._pictured):
            tinted(words, theme.quiet)
        self._zone.theme = theme
        made_main(self._paste, theme)
        self.notice.set_theme(theme)
