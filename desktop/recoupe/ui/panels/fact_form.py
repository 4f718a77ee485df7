"""The form of a fact: filled with what can be proposed, completed with what was written before."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QCompleter, QFormLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from recoupe.services.library import Vocabulary
from recoupe.ui.panels.parts import tinted, wrapped
from recoupe.ui.panels.value_field import ValueField
from recoupe.ui.theme import Theme
from recoupe_db.records import Article, Mention, NewFact


class FactForm(QWidget):
    """Asks who or what, what is measured, the value, the day, who says so. ``stated`` carries a :class:`NewFact`."""

    stated = Signal(object)
    given_up = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._draft: NewFact | None = None
        self._title = wrapped(self.tr("A fact of this figure"), scale=1.15, bold=True)
        self._printed: QLabel = wrapped()
        self.subject = self._field("fact_subject", self.tr("Subject"), self.tr("OpenAI"))
        self.attribute = self._field("fact_attribute", self.tr("What is measured"), self.tr("amount of the offer"))
        self.value = ValueField(theme)
        self.date = self._field("fact_date", self.tr("As of"), "2025-02-10")
        self.attribution = self._field("fact_attribution", self.tr("Who says so"), self.tr("the board"))
        self.note = self._field("fact_note", self.tr("Note"), "")
        self._save = QPushButton(self.tr("Save the fact") + "  (" + self.tr("Enter") + ")")
        self._save.setObjectName("fact_save")
        self._cancel = QPushButton(self.tr("Cancel") + "  (" + self.tr("Esc") + ")")
        self._lay_out()
        self._listen()
        self.set_theme(theme)

    def _field(self, name: str, label: str, example: str) -> QLineEdit:
        edit = QLineEdit()
        edit.setObjectName(name)
        edit.setAccessibleName(label)
        if example:
            edit.setPlaceholderText(self.tr("for example: {example}").format(example=example))
        completer = QCompleter(QStringListModel(edit), edit)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        edit.setCompleter(completer)
        return edit

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        form.setVerticalSpacing(3)
        form.addRow(self.tr("Subject"), self.subject)
        form.addRow(self.tr("What is measured"), self.attribute)
        form.addRow(self.tr("Value"), self.value)
        form.addRow(self.tr("As of"), self.date)
        form.addRow(self.tr("Who says so"), self.attribution)
        form.addRow(self.tr("Note"), self.note)
        buttons = QHBoxLayout()
        buttons.addWidget(self._save, 1)
        buttons.addWidget(self._cancel)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 8)
        for widget in (self._title, self._printed):
            column.addWidget(widget)
        column.addLayout(form)
        column.addLayout(buttons)
        column.addStretch(1)

    def _listen(self) -> None:
        for edit in (self.subject, self.attribute, self.date, self.attribution, self.note, self.value.edit):
            edit.returnPressed.connect(self._save.click)
        self._save.clicked.connect(self._state)
        self._cancel.clicked.connect(self.given_up)
        self.value.changed.connect(lambda: self._save.setEnabled(self.value.reading() is not None))
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self.given_up)

    def fill(self, draft: NewFact, *, article: Article | None, figure: Mention | None) -> None:
        """Show a proposal, and put the cursor where the first thing is missing."""
        self._draft = draft
        self._printed.setText(self.tr("Printed: “{words}”").format(words=figure.surface) if figure else "")
        self.value.show_reading(draft.reading, published=article.published if article else None)
        fields = (self.subject, self.attribute, self.date, self.attribution, self.note)
        given = (draft.subject, draft.attribute, draft.date or "", draft.attribution, draft.note)
        for edit, text in zip(fields, given, strict=True):
            edit.setText(text)
        first = next((edit for edit in (self.subject, self.attribute) if not edit.text()), self.attribute)
        first.setFocus(Qt.FocusReason.OtherFocusReason)
        first.selectAll()

    def complete_from(self, vocabulary: Vocabulary) -> None:
        """Offer, as one types, what was written in this dossier's facts before."""
        self._complete(self.subject, vocabulary.subjects)
        self._complete(self.attribute, vocabulary.attributes)
        self._complete(self.attribution, vocabulary.attributions)

    def _complete(self, edit: QLineEdit, used: tuple[str, ...]) -> None:
        model = edit.completer().model()
        if isinstance(model, QStringListModel):
            model.setStringList(list(used))

    def _state(self) -> None:
        reading = self.value.reading()
        if reading is None or self._draft is None:
            return
        self.stated.emit(
            replace(
                self._draft,
                subject=self.subject.text(),
                attribute=self.attribute.text(),
                reading=reading,
                date=self.date.text().strip() or None,
                attribution=self.attribution.text(),
                note=self.note.text(),
            )
        )

    def set_theme(self, theme: Theme) -> None:
        """Show in the colours of ``theme``."""
        self.value.set_theme(theme)
        tinted(self._printed, theme.quiet)
