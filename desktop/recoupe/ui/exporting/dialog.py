"""The one place from which things leave: what there is, what it is for, what will be in it, and how it will look."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QFontDatabase, QPalette, QShowEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QPushButton,
    QStackedWidget,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from recoupe.exchange.format_names import Format
from recoupe.exchange.formats import Contents, ExportFormat, formats
from recoupe.exchange.publisher import remembered
from recoupe.services.export.preview import Preview
from recoupe.services.export.service import ExportOptions
from recoupe.ui.exporting.choices import file_name, offer, purpose, title
from recoupe.ui.exporting.fact_checklist import FactChecklist
from recoupe.ui.exporting.gold_form import GoldForm
from recoupe.ui.exporting.language_box import LanguageBox
from recoupe.ui.exporting.model import ExportModel
from recoupe.ui.exporting.table_look import TableLook
from recoupe.ui.kit import dialogs, wording
from recoupe.ui.kit.preferences import Preferences
from recoupe.ui.kit.widgets import wrapped
from recoupe_db.records import Dossier, FactStatus, Reviewer

_SIZE = QSize(1120, 640)  # pixels
_LEFT = 320
_KIND = "export_kind"


class ExportDialog(QDialog):
    """Offers every format, shows what it would hold now, and asks where to write it."""

    def __init__(self, parent: QWidget, model: ExportModel, preferences: Preferences, dossier: Dossier) -> None:
        super().__init__(parent)
        self._model = model
        self._preferences = preferences
        self._dossier = dossier
        self._formats = formats()
        self.setObjectName("export_dialog")
        self.setWindowTitle(self.tr("Export – {dossier}").format(dossier=dossier.name))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(_SIZE.boundedTo(parent.window().size() - QSize(40, 40)))
        self._make_parts()
        self._lay_out()
        model.previewed.connect(self._show)
        model.failed.connect(self._tell)
        self._kinds.currentRowChanged.connect(self._choose)
        self._facts.changed.connect(self._look)
        self._language.currentIndexChanged.connect(self._look)
        self._save.clicked.connect(self._ask)
        self._close.clicked.connect(self.reject)

    def _make_parts(self) -> None:
        self._kinds = QListWidget()
        self._kinds.setObjectName("export_kinds")
        self._kinds.setSpacing(2)
        self._kinds.setAccessibleName(self.tr("What to export"))
        for row in self._formats:
            item = QListWidgetItem(title(row))
            item.setToolTip(purpose(row))
            self._kinds.addItem(item)
        self._facts = FactChecklist()
        self._facts_title = QLabel(self.tr("Which facts"))
        self._title: QLabel = wrapped(scale=1.25, bold=True)
        self._purpose: QLabel = wrapped()
        self._content: QLabel = wrapped(bold=True)
        self._content.setObjectName("export_content")
        self._lacking: QLabel = wrapped()
        self._lacking.setObjectName("export_lacking")
        self._lacking.hide()
        self._address = QLineEdit()
        self._address.setObjectName("export_address")
        self._address.setPlaceholderText(self.tr("https:// address of the page on which it will stand"))
        self._address.setAccessibleName(self.tr("Address of the page on which it will stand"))
        self._address.editingFinished.connect(self._look)
        self._short = QCheckBox(self.tr("Short"))
        self._short.setObjectName("export_short")
        self._short.setToolTip(self.tr("A table with the sources by name, without quotations"))
        self._short.toggled.connect(self._look)
        self._language = LanguageBox("export_language")
        self._gold = GoldForm()
        self._gold.changed.connect(self._look)
        self._make_views()
        buttons = QDialogButtonBox()
        self._save = buttons.addButton(self.tr("Save…"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._close = buttons.addButton(self.tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        self._save.setObjectName("export_save")
        self._close.setObjectName("export_close")
        self._copy = QPushButton(self.tr("Copy the sourced sentences"))  # outside the box, which lays itself out anew
        self._copy.setObjectName("export_copy")  # when a button of its own comes, and the keys would go to that one
        self._copy.clicked.connect(lambda: self._model.copy(self._dossier, self._wish()))
        self._buttons = buttons

    def _make_views(self) -> None:
        self._page = QTextBrowser()
        self._page.setObjectName("export_page")
        self._page.setAccessibleName(self.tr("How the sheet will look"))
        self._page.setOpenLinks(False)
        self._page.setTabChangesFocus(True)
        self._page.document().setDocumentMargin(24)
        paper = self._page.palette()  # a sheet is looked at as it will be printed, in the dark too
        paper.setColor(QPalette.ColorRole.Base, QColor("#ffffff"))
        paper.setColor(QPalette.ColorRole.Text, QColor("#1f2023"))
        self._page.setPalette(paper)
        self._text = QPlainTextEdit()
        self._text.setObjectName("export_text")
        self._text.setAccessibleName(self.tr("How the file begins"))
        self._text.setReadOnly(True)
        self._text.setTabChangesFocus(True)
        self._text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self._nothing: QLabel = wrapped(self.tr("This format is for programs: there is nothing in it to read."))
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._views = QStackedWidget()
        self._table = TableLook()
        for view in (self._page, self._table, self._text, self._nothing):
            self._views.addWidget(view)

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.addWidget(self._kinds, 3)
        left.addWidget(self._facts_title)
        left.addWidget(self._facts, 2)
        aside = QWidget()
        aside.setLayout(left)
        left.setContentsMargins(0, 0, 0, 0)
        aside.setFixedWidth(_LEFT)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._short)
        head.addWidget(self._language)
        right = QVBoxLayout()
        right.addLayout(head)
        right.addWidget(self._purpose)
        right.addWidget(self._content)
        right.addWidget(self._address)
        right.addWidget(self._gold)
        right.addWidget(self._lacking)
        right.addWidget(self._views, 1)
        both = QHBoxLayout()
        both.addWidget(aside)
        both.addLayout(right, 1)
        whole = QVBoxLayout(self)
        whole.addLayout(both, 1)
        foot = QHBoxLayout()
        foot.addWidget(self._copy)
        foot.addWidget(self._buttons, 1)
        whole.addLayout(foot)
        self._save.setDefault(True)  # from here on it belongs to the dialog, which presses it on Enter in a list too

    def offer(self, key: str) -> None:
        """Choose what to export, such as ``sheet.html``; nothing for what was exported last."""
        last = "".join(self._preferences.texts(_KIND))
        self._kinds.setCurrentRow(self._formats.index(offer(key or last)))

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Give the keys to the button that goes on: Enter alone writes what is shown."""
        super().showEvent(event)
        self._save.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def _offer(self) -> ExportFormat:
        return self._formats[max(0, self._kinds.currentRow())]

    def _wish(self) -> ExportOptions:
        desk, page = remembered(), self._address.text().strip()
        return ExportOptions(
            suffix=self._offer.suffix,
            language=self._language.chosen,
            facts=self._facts.wanted(),
            page=page,
            publisher=desk,
            gold=self._gold.choice(),
            full=not self._short.isChecked(),
            templates=desk.templates,
            licence=self._gold.licence,
        )

    def offer_layers(self, reviewers: Sequence[Reviewer]) -> None:
        """Offer the layer of each of these reviewers beside what all of them come to."""
        self._gold.offer_layers([reviewer.name for reviewer in reviewers])

    def _choose(self) -> None:
        wanted = self._offer
        self._title.setText(title(wanted))
        self._purpose.setText(purpose(wanted))
        self._show_facts()
        self._short.setVisible(wanted.what == Format.SHEET)
        self._address.setVisible(wanted.what == Format.CLAIM_REVIEW)
        self._gold.setVisible(wanted.is_gold)
        self._language.setVisible(wanted.holds_facts and wanted.contents is not Contents.FACTS)
        self._look()

    def _show_facts(self) -> None:
        """Offer to choose among the facts, where there are any and they are what is written."""
        for part in (self._facts, self._facts_title):
            part.setVisible(self._offer.holds_facts and self._facts.count() > 0)
        self._copy.setVisible(self._offer.holds_facts and self._facts.count() > 0)

    def _look(self) -> None:
        self._content.setText(self.tr("Reading the dossier…"))
        self._model.preview(self._dossier, self._offer, self._wish())

    def _show(self, preview: Preview) -> None:
        self._facts.fill(preview.facts)
        self._show_facts()
        self._content.setText(self._told(preview))
        self._lacking.setText("\n".join(wording.sentence(lack) for lack in preview.lacking))
        self._lacking.setVisible(bool(preview.lacking))
        if preview.page:
            self._page.setHtml(preview.page)
            self._views.setCurrentWidget(self._page)
        elif preview.rows:
            self._table.show_rows(preview.rows)
            self._views.setCurrentWidget(self._table)
        elif preview.text:
            self._text.setPlainText(preview.text)
            self._views.setCurrentWidget(self._text)
        else:
            self._views.setCurrentWidget(self._nothing)

    def _told(self, preview: Preview) -> str:
        if preview.format.is_gold:
            if not preview.articles:
                return self.tr("No article is read to the end yet: decide its highlights, then mark it as read.")
            return self.tr("%n article(s) read to the end", "", preview.articles)
        if preview.format.contents is Contents.NAMES:
            return self.tr("%n name(s)", "", preview.names)
        if preview.format.contents is Contents.TABLE:
            return self.tr("%n fact(s), whatever their status", "", self._facts.ticked())
        checked = any(fact.status is not FactStatus.UNVERIFIED for fact in preview.facts)
        if not checked and preview.format.contents is not Contents.ANNOTATIONS:
            return self.tr("No fact is verified yet: confirm a figure, make a fact of it, then verify it.")
        verified = self.tr("%n verified fact(s)", "", preview.verified)
        refuted = self.tr("%n disputed or false", "", preview.refuted)
        if preview.format.contents is Contents.ANNOTATIONS:
            return f"{verified} · {self.tr('%n article(s) read to the end', '', preview.articles)}"
        with_refuted = preview.refuted and preview.format.contents is not Contents.FACTS
        return f"{verified} · {refuted}" if with_refuted else verified

    def _ask(self) -> None:
        wanted, wish = self._offer, self._wish()
        suggested = file_name(self._dossier.name, wanted)
        dialogs.ask_target(self, suggested, wanted.suffix[1:], lambda paths: self._write(paths[0], wanted, wish))

    def _write(self, path: Path, wanted: ExportFormat, wish: ExportOptions) -> None:
        self._preferences.keep_texts(_KIND, [wanted.key])
        self._model.export(self._dossier, wanted, path, wish)
        self.accept()

    def _tell(self, error: Exception) -> None:
        del error  # the window says what went wrong; here nothing can be shown
        self._content.setText(self.tr("This cannot be shown now."))
        self._views.setCurrentWidget(self._nothing)
