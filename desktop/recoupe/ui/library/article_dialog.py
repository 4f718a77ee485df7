"""What is known of an article beside its text, to be put right; and the text itself, before it is imported."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QLocale, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from recoupe.services.article_metadata import ArticleMetadata, read_address
from recoupe.services.date_input import read_day
from recoupe.services.problems import NotADay, NoTitle
from recoupe.ui.kit import wording
from recoupe.ui.kit.accessibility import name_the_nameless
from recoupe.ui.kit.widgets import wrapped
from recoupe_db.problems import Problem


class ArticleDialog(QDialog):
    """Asks for title, source, author, date and address; says at once what it understands, and what it cannot take.

    ``described`` carries the :class:`Description` when it is accepted; :attr:`text` is then what is to be imported.
    ``remark`` is what is to be known about the text before it is.
    """

    described = Signal(object)

    def __init__(
        self,
        parent: QWidget,
        said: ArticleMetadata,
        *,
        sources: list[str],
        text: str | None = None,
        remark: str = "",
    ) -> None:
        super().__init__(parent)
        self.setObjectName("article_dialog")
        self._was = said
        self.title = QLineEdit(said.title)
        self.source = QComboBox()
        self.source.setEditable(True)
        self.source.addItems(sources)
        self.source.setCurrentText(said.source)
        self.author = QLineEdit(said.author)
        self.day = QLineEdit(_written(said.published))
        self.url = QLineEdit(said.url)
        self._understood: QLabel = wrapped(scale=0.92)
        self._wrong: QLabel = wrapped(scale=0.92)
        self._edit = None if text is None else QPlainTextEdit(text)
        self._given, self._as_shown = text or "", self._written_text()
        self._remark: QLabel = wrapped(remark, bold=True)
        self._buttons = QDialogButtonBox()
        self._name_parts()
        self._lay_out()
        name_the_nameless(self)
        self._listen()
        self._check()

    def _name_parts(self) -> None:
        pasting = self._edit is not None
        self.setWindowTitle(self.tr("Paste an article") if pasting else self.tr("Describe the article"))
        for part, name, said in (
            (self.title, "article_title", self.tr("Title")),
            (self.source, "article_source", self.tr("Source")),
            (self.author, "article_author", self.tr("Author")),
            (self.day, "article_day", self.tr("Date of publication")),
            (self.url, "article_url", self.tr("Web address")),
        ):
            part.setObjectName(name)
            part.setAccessibleName(said)
        self.day.setPlaceholderText(self.tr("12 February 2025, 12/02/2025, yesterday…"))
        self.url.setPlaceholderText("https://…")
        self._understood.setObjectName("article_understood")
        self._wrong.setObjectName("article_wrong")
        self._save = self._buttons.addButton(
            self.tr("Import the article") if pasting else self.tr("Save"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self._save.setObjectName("article_save")
        self._buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole).setObjectName(
            "article_cancel"
        )

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.addRow(self.tr("Title"), self.title)
        form.addRow(self.tr("Source"), self.source)
        form.addRow(self.tr("Author"), self.author)
        form.addRow(self.tr("Date of publication"), self.day)
        form.addRow("", self._understood)
        form.addRow(self.tr("Web address"), self.url)
        column = QVBoxLayout(self)
        column.addLayout(form)
        if self._edit is not None:
            self._edit.setObjectName("article_text")
            self._edit.setAccessibleName(self.tr("Text of the article"))
            self._edit.setTabChangesFocus(True)
            column.addWidget(
                wrapped(self.tr("Check the text: it can be changed now, and never again once it is imported."))
            )
            self._remark.setObjectName("article_remark")
            self._remark.setVisible(bool(self._remark.text()))
            column.addWidget(self._remark)
            column.addWidget(self._edit, 1)
        column.addWidget(self._wrong)
        column.addWidget(self._buttons)
        self.resize(620, 560 if self._edit is not None else 260)

    def _listen(self) -> None:
        for part in (self.title, self.day, self.url):
            part.textChanged.connect(self._check)
        if self._edit is not None:
            self._edit.textChanged.connect(self._check)
        self._buttons.accepted.connect(self._accept)
        self._buttons.rejected.connect(self.reject)

    @property
    def text(self) -> str:
        """The text to import, empty where an article that is stored already is described."""
        written = self._written_text()
        return self._given if written == self._as_shown else written

    def _written_text(self) -> str:
        """Return what the editor holds; ``toPlainText`` would turn no-break spaces into others."""
        if self._edit is None:
            return ""
        cursor = QTextCursor(self._edit.document())
        cursor.select(QTextCursor.SelectionType.Document)
        return cursor.selectedText().replace("\u2029", "\n").replace("\u2028", "\n")

    def _check(self) -> None:
        """Say how the date is understood, and what keeps this from being taken."""
        try:
            said = self._description()
        except Problem as problem:
            self._wrong.setText(wording.sentence(problem))
            self._understood.setText("" if isinstance(problem, NotADay) else self._understood.text())
            self._save.setEnabled(False)
            return
        self._wrong.clear()
        self._understood.setText(self._told(said.published))
        self._save.setEnabled(self._edit is None or bool(self.text.strip()))

    def _told(self, day: date | None) -> str:
        if day is None:
            return self.tr("Without a date, “yesterday” or “Monday” in the text cannot be resolved.")
        told = self.tr("Understood: {day}").format(
            day=QLocale().toString(QDate(day.year, day.month, day.day), "dddd d MMMM yyyy")
        )
        if self._edit is None and day != self._was.published:
            told += "\n" + self.tr(
                "Undecided dates such as “Monday” are read anew; those you decided stay as they are."
            )
        return told

    def _description(self) -> ArticleMetadata:
        """Return what is written. Raises a :class:`Problem` for what makes no sense."""
        if not self.title.text().strip():
            raise NoTitle
        day = read_day(self.day.text(), today=date.today())  # noqa: DTZ011 - the day on the reader's own calendar
        said = (self.source.currentText(), day, read_address(self.url.text()), self.author.text())
        return ArticleMetadata(self.title.text(), *said)

    def _accept(self) -> None:
        if self._save.isEnabled():
            self.described.emit(self._description())
            self.accept()


def _written(day: date | None) -> str:
    return QLocale().toString(QDate(day.year, day.month, day.day), "d MMMM yyyy") if day is not None else ""
