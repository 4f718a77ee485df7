"""The fact sheet as it will leave: which facts on the left, the sheet in the middle, how it is saved on the right."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QColor, QHideEvent, QPalette, QShowEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QLabel,
    QPushButton,
    QRadioButton,
    QSplitter,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from recoupe.exchange.format_names import Format
from recoupe.exchange.formats import ExportFormat, formats
from recoupe.exchange.publisher import remembered
from recoupe.services.export.preview import Preview
from recoupe.services.export.service import ExportOptions
from recoupe.ui.exporting.choices import purpose, title
from recoupe.ui.exporting.fact_checklist import FactChecklist
from recoupe.ui.exporting.language_box import LanguageBox
from recoupe.ui.exporting.model import ExportModel
from recoupe.ui.kit.actions import Actions
from recoupe.ui.kit.notice import Notice
from recoupe.ui.kit.preferences import Preferences
from recoupe.ui.kit.theme import Theme
from recoupe.ui.kit.widgets import ActionButton, made_main, tinted, wrapped
from recoupe.ui.library.model import ArticleListModel
from recoupe_db.records import FactStatus

_PAUSE = 200  # milliseconds after the last change
_FORMAT = "sheet_format"
_PAPER, _PRINTED = "#ffffff", "#1f2023"


class SheetScreen(QWidget):
    """Lays out the sheet of the open dossier; it follows every decision while somebody looks.

    ``saving`` carries the format and the :class:`ExportOptions` that somebody wants to save.
    """

    saving = Signal(object, object)

    def __init__(
        self, model: ExportModel, shelf: ArticleListModel, actions: Actions, preferences: Preferences, theme: Theme
    ) -> None:
        super().__init__()
        self._model = model
        self._shelf = shelf
        self._actions = actions
        self._preferences = preferences
        self._sheets = [row for row in formats() if row.what == Format.SHEET]
        self.notice = Notice(theme)
        self._title: QLabel = wrapped(self.tr("Fact sheet"), scale=1.6, bold=True)
        self._told: QLabel = wrapped()
        self._told.setObjectName("sheet_told")
        self._rule: QLabel = wrapped(scale=0.92)
        self.facts = FactChecklist(only_judged=True)
        self.facts.setObjectName("sheet_facts")
        self.page = self._paper()
        self._later = QTimer(self, singleShot=True, interval=_PAUSE)
        self._later.timeout.connect(self._look)
        self._make_choices()
        self._lay_out()
        self._listen()
        self.set_theme(theme)

    def _paper(self) -> QTextBrowser:
        page = QTextBrowser()
        page.setObjectName("sheet_page")
        page.setAccessibleName(self.tr("How the sheet will look"))
        page.setOpenLinks(False)
        page.setTabChangesFocus(True)
        page.document().setDocumentMargin(28)
        paper = page.palette()  # a sheet is looked at as it will be printed, in the dark too
        paper.setColor(QPalette.ColorRole.Base, QColor(_PAPER))
        paper.setColor(QPalette.ColorRole.Text, QColor(_PRINTED))
        page.setPalette(paper)
        return page

    def _make_choices(self) -> None:
        self._group = QButtonGroup(self)
        last = "".join(self._preferences.texts(_FORMAT))
        for place, row in enumerate(self._sheets):
            choice = QRadioButton(_short(title(row)))
            choice.setObjectName(f"sheet_{row.suffix[1:]}")
            choice.setToolTip(purpose(row))
            choice.setChecked(row.key == last or place == 0)
            self._group.addButton(choice, place)
        self._language = LanguageBox("sheet_language")
        self._short = QCheckBox(self.tr("Short: a table, without quotations"))
        self._short.setObjectName("sheet_short")
        self._save = QPushButton()
        self._save.setObjectName("sheet_save")
        self._save.setAutoDefault(True)  # Enter presses it, though this is no dialog
        self._copy = QPushButton(self.tr("Copy the sourced sentences"))
        self._copy.setObjectName("sheet_copy")
        self._machines = ActionButton(self._actions["export"], text=self.tr("For programs…"))

    def _lay_out(self) -> None:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(16, 10, 8, 10)
        column.setSpacing(6)
        for widget in (self._title, self._told):
            column.addWidget(widget)
        column.addWidget(self.facts, 1)
        column.addWidget(self._rule)
        right = QWidget()
        beside = QVBoxLayout(right)
        beside.setContentsMargins(12, 14, 16, 10)
        beside.setSpacing(6)
        beside.addWidget(wrapped(self.tr("Save as"), bold=True))
        for choice in self._group.buttons():
            beside.addWidget(choice)
        beside.addSpacing(8)
        beside.addWidget(self._language)
        beside.addWidget(self._short)
        beside.addSpacing(8)
        for button in (self._save, self._copy):
            button.setMinimumHeight(34)
            beside.addWidget(button)
        beside.addStretch(1)
        beside.addWidget(self._machines)
        across = QSplitter(Qt.Orientation.Horizontal)
        across.setChildrenCollapsible(False)
        for widget, least in ((left, 230), (self.page, 320), (right, 230)):
            widget.setMinimumWidth(least)
            across.addWidget(widget)
        across.setStretchFactor(1, 1)
        across.setSizes([290, 620, 280])
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.notice)
        whole.addWidget(across, 1)

    def _listen(self) -> None:
        self._model.previewed.connect(self._show)
        self._model.failed.connect(self._fail)
        self._shelf.opened.connect(self._start_over)
        self.facts.changed.connect(self._later.start)
        self._language.activated.connect(self._look)
        self._short.toggled.connect(self._look)
        self._group.idToggled.connect(self._name_save)
        self._save.clicked.connect(self._ask)
        self._copy.clicked.connect(self._do_copy)
        self._name_save()

    def _name_save(self) -> None:
        chosen = self._group.checkedButton()
        words = self.tr("Save ({format})…").format(format=chosen.text() if chosen is not None else "")
        self._save.setText(words)

    @property
    def _format(self) -> ExportFormat:
        return self._sheets[max(0, self._group.checkedId())]

    def _wish(self) -> ExportOptions:
        desk = remembered()
        return ExportOptions(
            suffix=self._format.suffix,
            language=self._language.chosen,
            facts=self.facts.wanted(),
            publisher=desk,
            full=not self._short.isChecked(),
            templates=desk.templates,
        )

    def follow(self) -> None:
        """Show the sheet anew: a fact was verified, changed or taken back."""
        if self.isVisible():
            self._later.start()

    def _start_over(self) -> None:
        self.facts.forget()
        self.follow()

    def _look(self) -> None:
        dossier = self._shelf.current
        if dossier is not None:
            self._model.preview(dossier, self._sheets[0], self._wish())
        else:
            self._told.setText(self.tr("Open a dossier first: what leaves is taken from it."))

    def _show(self, preview: Preview) -> None:
        if self.facts.fill_anew(preview.facts):  # then the sheet is of facts that were not chosen among before
            self._later.start()
        parts = (
            self.tr("%n verified fact(s)", "", preview.verified),
            self.tr("%n disputed or false", "", preview.refuted),
        )
        nothing = self.tr("No fact is verified yet. Settle one (F8), and it stands here.")
        left = sum(fact.status is FactStatus.UNVERIFIED for fact in preview.facts)
        some = self.facts.count() > 0
        self._told.setText(" · ".join(parts) if some else nothing)
        self._rule.setText(self.tr("%n fact(s) that nobody verified yet stay out of it.", "", left) if left else "")
        place = self.page.verticalScrollBar().value()
        self.page.setHtml(preview.page)
        self.page.verticalScrollBar().setValue(place)
        for button in (self._save, self._copy):
            button.setEnabled(some)

    def _fail(self, _error: Exception) -> None:
        self._told.setText(self.tr("This cannot be shown now."))

    def _ask(self) -> None:
        self._preferences.keep_texts(_FORMAT, [self._format.key])
        self.saving.emit(self._format, self._wish())

    def _do_copy(self) -> None:
        if self._shelf.current is not None:
            self._model.copy(self._shelf.current, self._wish())

    @override
    def showEvent(self, event: QShowEvent) -> None:
        """Read the sheet, and give the keys to the button that saves it."""
        super().showEvent(event)
        self._look()
        QTimer.singleShot(0, self, partial(self._save.setFocus, Qt.FocusReason.OtherFocusReason))

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        """Follow no longer."""
        super().hideEvent(event)
        self._later.stop()

    def set_theme(self, theme: Theme) -> None:
        """Show in the colours of ``theme``."""
        made_main(self._save, theme)
        self.notice.set_theme(theme)
        for label in (self._told, self._rule):
            tinted(label, theme.quiet)


def _short(words: str) -> str:
    """Return what a kind of sheet is called beside others: “Web page” of “Fact sheet – web page”."""
    own = words.partition(" – ")[2] or words
    return own[:1].upper() + own[1:]
