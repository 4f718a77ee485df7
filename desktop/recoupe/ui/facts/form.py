"""The form of a fact: filled with what can be proposed, completed with what was written before."""

from __future__ import annotations

import re
from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QFormLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from recoupe.recognition.figures import read_value
from recoupe.services.facts import Judged
from recoupe.services.library import Vocabulary
from recoupe.ui.kit import wording
from recoupe.ui.kit.theme import Theme
from recoupe.ui.kit.widgets import on_escape, tinted, wrapped
from recoupe.ui.review.value_field import ValueField
from recoupe_db.records import Article, FactStatus, Kind, Mention, NewFact

_EDTF = re.compile(r"\d{3}[\dX](?:-\d{2}){0,2}(?:/\d{4}(?:-\d{2}){0,2})?")
_CTRL = Qt.KeyboardModifier.ControlModifier
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class FactForm(QWidget):
    """Asks who or what, what is measured, the value, the day, who says so, and on which source it was checked.

    ``stated`` carries a :class:`NewFact`; ``vouched`` one with the :class:`Judged` that verifies it.
    """

    stated = Signal(object)
    vouched = Signal(object, object)
    given_up = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._draft: NewFact | None = None
        self._article: Article | None = None
        self._title = wrapped(self.tr("A fact of this figure"), scale=1.15, bold=True)
        self._printed: QLabel = wrapped()
        self.subject = self._field("fact_subject", self.tr("About"), self.tr("OpenAI"))
        self.attribute = self._field("fact_attribute", self.tr("What?"), self.tr("amount of the offer"))
        self.value = ValueField(theme)
        self.date = self._field("fact_date", self.tr("As of"), "2025-02-10")
        self.attribution = self._field("fact_attribution", self.tr("According to"), self.tr("the board"))
        self.note = self._field("fact_note", self.tr("Note"), "")
        self.source = self._field("fact_source", self.tr("Checked against"), self.tr("the annual report"))
        self._save = QPushButton(self.tr("Save the fact") + "  (" + self.tr("Enter") + ")")
        self._save.setObjectName("fact_save")
        self._vouch = QPushButton("✓ " + self.tr("Save and verify") + "  (" + self.tr("Ctrl+Enter") + ")")
        self._vouch.setObjectName("fact_vouch")
        self._cancel = QPushButton(self.tr("Cancel") + "  (" + self.tr("Esc") + ")")
        self._cancel.setObjectName("fact_cancel")
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
        form.addRow(self.tr("About"), self.subject)
        form.addRow(self.tr("What?"), self.attribute)
        form.addRow(self.tr("Value"), self.value)
        form.addRow(self.tr("As of"), self.date)
        form.addRow(self.tr("According to"), self.attribution)
        form.addRow(self.tr("Note"), self.note)
        form.addRow(self.tr("Checked against"), self.source)
        buttons = QHBoxLayout()
        buttons.addWidget(self._save, 1)
        buttons.addWidget(self._cancel)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 8)
        for widget in (self._title, self._printed):
            column.addWidget(widget)
        column.addLayout(form)
        column.addLayout(buttons)
        column.addWidget(self._vouch)
        column.addStretch(1)

    def _listen(self) -> None:
        for edit in self._edits():
            edit.returnPressed.connect(self._save.click)
            edit.installEventFilter(self)
        self._save.clicked.connect(self._state)
        self._vouch.clicked.connect(self._verify)
        self._cancel.clicked.connect(self.given_up)
        self.value.changed.connect(self._enable)
        on_escape(self, self.given_up.emit)

    def _edits(self) -> tuple[QLineEdit, ...]:
        words = (self.subject, self.attribute, self.date, self.attribution, self.note, self.source)
        return (*words, self.value.edit)

    def _enable(self) -> None:
        for button in (self._save, self._vouch):
            button.setEnabled(self.value.reading() is not None)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Save and verify at Ctrl+Enter, which means something else outside the form."""
        if isinstance(event, QKeyEvent) and event.key() in _ENTER and event.modifiers() & _CTRL:
            if event.type() is QEvent.Type.ShortcutOverride:
                event.accept()
            elif event.type() is QEvent.Type.KeyPress:
                self._vouch.click()
                return True
        return super().eventFilter(watched, event)

    def fill(self, draft: NewFact, *, article: Article | None, figure: Mention | None) -> None:
        """Show a proposal, and put the cursor where the first thing is missing."""
        self._draft = draft
        self._article = article
        printed = wording.visible(figure.surface) if figure else ""
        self._printed.setText(self.tr("Quote: “{words}”").format(words=printed) if figure else "")
        published, source = (article.published, article.source) if article else (None, "")
        self.value.show_reading(draft.reading, published=published, source=source)
        fields = (self.subject, self.attribute, self.date, self.attribution, self.note, self.source)
        given = (draft.subject, draft.attribute, draft.date or "", draft.attribution, draft.note, "")
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
        if (fact := self._fact()) is not None:
            self.stated.emit(fact)

    def _verify(self) -> None:
        if (fact := self._fact()) is not None:
            source = self.source.text().strip()
            self._offer_again(source)
            self.vouched.emit(fact, Judged(FactStatus.VERIFIED, checked_against=source))

    def _offer_again(self, source: str) -> None:
        """Offer a source that was written here for the next fact."""
        model = self.source.completer().model()
        if source and isinstance(model, QStringListModel) and source not in model.stringList():
            model.setStringList([source, *model.stringList()])

    def _fact(self) -> NewFact | None:
        reading = self.value.reading()
        if reading is None or self._draft is None:
            return None
        return replace(
            self._draft,
            subject=self.subject.text(),
            attribute=self.attribute.text(),
            reading=reading,
            date=self._day(),
            attribution=self.attribution.text(),
            note=self.note.text(),
        )

    def _day(self) -> str | None:
        """Return the date as EDTF where it reads as one, however it was typed; else as it was typed."""
        typed = self.date.text().strip()
        if not typed or _EDTF.fullmatch(typed):
            return typed or None
        published = self._article.published if self._article else None
        read = read_value(typed, published=published, kind=Kind.DATE)
        return read.value if read is not None and read.value is not None and read.upper is None else typed

    def set_theme(self, theme: Theme) -> None:
        """Show in the colours of ``theme``."""
        self.value.set_theme(theme)
        tinted(self._printed, theme.quiet)
