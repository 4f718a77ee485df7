"""What shows that a judgement is right: a link, a passage, a file; behind one button, for few need it at once."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLabel, QLineEdit, QToolButton, QVBoxLayout, QWidget

from recoupe.ui.kit import dialogs
from recoupe_db.records import Backing


class BackingFields(QWidget):
    """Asks for a link, a passage and a file. ``unfolded`` tells that more room is needed."""

    unfolded = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.attached: Path | None = None
        self._kept = ("", "")  # the name and key of a file that was kept before
        self._more = QToolButton()
        self._more.setObjectName("judge_more")
        self._more.setText(self.tr("Link, passage, document ▾"))
        self._more.setAccessibleName(self.tr("Add a link, a passage or a document"))
        self._more.setCheckable(True)
        self._more.setAutoRaise(True)
        self.link = self._field("judge_link", self.tr("Link"), "https://…")
        self.passage = self._field("judge_passage", self.tr("What it says"), self.tr("the words that settle it"))
        self._file = QLabel()
        self._file.setObjectName("judge_file")
        self._choose = self._button("judge_attach", self.tr("Attach a document…"), self._ask)
        self._drop = self._button("judge_detach", self.tr("Without it"), self._detach)
        self._rows = QWidget()
        form = QFormLayout(self._rows)
        form.setContentsMargins(0, 0, 0, 0)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        form.addRow(self.tr("Link"), self.link)
        form.addRow(self.tr("What it says"), self.passage)
        line = QHBoxLayout()
        for part in (self._choose, self._drop):
            line.addWidget(part)
        line.addWidget(self._file, 1)
        form.addRow(line)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._more)
        column.addWidget(self._rows)
        self._more.toggled.connect(self._unfold)
        self._unfold(on=False)

    @property
    def fields(self) -> tuple[QLineEdit, ...]:
        """The fields that are typed into."""
        return self.link, self.passage

    def _field(self, name: str, label: str, example: str) -> QLineEdit:
        edit = QLineEdit()
        edit.setObjectName(name)
        edit.setAccessibleName(label)
        edit.setPlaceholderText(example)
        return edit

    def _button(self, name: str, words: str, do: object) -> QToolButton:
        button = QToolButton()
        button.setObjectName(name)
        button.setText(words)
        button.setAccessibleName(words)
        button.clicked.connect(do)
        return button

    def _unfold(self, on: bool) -> None:  # noqa: FBT001 - Qt's signature
        self._rows.setVisible(on)
        self.unfolded.emit()

    def _ask(self) -> None:
        dialogs.ask_document(self, lambda paths: self.attach(paths[0]))

    def attach(self, path: Path) -> None:
        """Keep the file at ``path`` beside the judgement."""
        self.attached = path
        self._tell()

    def _detach(self) -> None:
        self.attached, self._kept = None, ("", "")
        self._tell()

    def _tell(self) -> None:
        name = self.attached.name if self.attached is not None else self._kept[0]
        self._file.setText(name)
        self._drop.setVisible(bool(name))

    def show_backing(self, backing: Backing | None) -> None:
        """Begin with what was given before."""
        told = backing or Backing()
        self.attached, self._kept = None, (told.file, told.sha256)
        self.link.setText(told.link)
        self.passage.setText(told.passage)
        self._tell()
        self._more.setChecked(any((told.link, told.passage, told.file)))

    def backing(self, day: date | None) -> Backing | None:
        """Return what was given, looked at on ``day``; None for nothing at all."""
        file, sha256 = self._kept
        given = Backing(self.link.text().strip(), self.passage.text().strip(), day, file, sha256)
        return given if given != Backing() else None
