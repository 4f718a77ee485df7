"""The screen “My draft”: the draft on the left, the notes about it and the one in hand on the right."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QSplitter, QVBoxLayout, QWidget

from recoupe.exchange.annotated_draft import DraftRemark
from recoupe.facts.proof.values import ProofNote, ProofVerdict
from recoupe.ui.kit.accessibility import announce
from recoupe.ui.kit.actions import Actions
from recoupe.ui.kit.flow_layout import FlowLayout
from recoupe.ui.kit.notice import Notice
from recoupe.ui.kit.theme import Theme
from recoupe.ui.kit.widgets import ActionButton, on_escape, scrolling, tinted, wrapped
from recoupe.ui.proof import words
from recoupe.ui.proof.editor import DraftEditor
from recoupe.ui.proof.model import ProofModel
from recoupe.ui.proof.note_card import NoteCard
from recoupe.ui.proof.notes_list import NotesList

_WIDTHS = [800, 480]
_BUTTONS = ("paste_draft", "open_draft", "copy_annotated", "save_annotated")


class ProofPanel(QWidget):
    """Lays out the draft and its notes. ``taken`` tells that another note is in hand, ``asked`` for its passage."""

    taken = Signal()

    def __init__(self, model: ProofModel, actions: Actions, theme: Theme) -> None:
        super().__init__()
        self._model = model
        self._theme = theme
        self._arriving = False  # a new version came in: the notes get the keys when they are there
        self.notice = Notice(theme)
        self.editor = DraftEditor(theme)
        self.notes = NotesList(theme)
        self.card = NoteCard(actions, theme)
        self._title: QLabel = wrapped(scale=1.5, bold=True)
        self._title.setObjectName("proof_title")
        self._against: QLabel = wrapped(scale=0.92)
        self._against.setObjectName("proof_against")
        self._counts: QLabel = wrapped(bold=True)
        self._counts.setObjectName("proof_counts")
        self.agreeing = QCheckBox(self.tr("Show what agrees"))
        self.agreeing.setObjectName("proof_agreeing")
        self._hint: QLabel = wrapped(scale=0.92)
        self._hint.setObjectName("proof_hint")
        self._lay_out(actions)
        self._listen()
        self.set_theme(theme)
        self._fill()

    def _lay_out(self, actions: Actions) -> None:
        self._title.setText(self.tr("My draft"))
        self._hint.setText(self.tr("N next note · Space passage · M write · R dismiss · Esc text or notes"))
        head = QHBoxLayout()
        named = QVBoxLayout()
        named.addWidget(self._title)
        named.addWidget(self._against)
        head.addLayout(named, 1)
        buttons = QWidget()
        row = FlowLayout()
        buttons.setLayout(row)
        for name in _BUTTONS:
            row.addWidget(ActionButton(actions[name]))
        head.addWidget(buttons, 2)
        side = QWidget()
        beside = QVBoxLayout(side)
        beside.setContentsMargins(8, 0, 0, 0)
        beside.addWidget(self._counts)
        beside.addWidget(self.agreeing)
        beside.addWidget(self.notes, 1)
        area = scrolling(self.card)
        area.setObjectName("proof_card")
        beside.addWidget(area, 1)
        beside.addWidget(self._hint)
        across = QSplitter(Qt.Orientation.Horizontal)
        across.setChildrenCollapsible(False)
        self.editor.setMinimumWidth(360)
        side.setMinimumWidth(340)
        across.addWidget(self.editor)
        across.addWidget(side)
        across.setStretchFactor(0, 1)
        across.setSizes(_WIDTHS)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 10, 20, 10)
        column.addWidget(self.notice)
        column.addLayout(head)
        column.addWidget(across, 1)

    def _listen(self) -> None:
        model = self._model
        self.editor.textChanged.connect(lambda: model.edit(self.editor.draft))
        self.editor.pasted.connect(self.arrive)
        self.editor.pointed.connect(self._point)
        self.notes.taken.connect(self._take)
        self.notes.asked.connect(self.card.turn)
        self.notes.undone.connect(self.editor.undo)
        self.notes.redone.connect(self.editor.redo)
        self.agreeing.toggled.connect(self._fill_again)
        model.checked.connect(self._fill)
        model.checking.connect(self._tell_checking)
        model.read.connect(self.replace)
        on_escape(self, self._cross)

    def arrive(self) -> None:
        """Check a version that came in whole at once, and give the keys to its notes."""
        self._arriving = True
        self._model.edit(self.editor.draft, at_once=True)

    def replace(self, text: str) -> None:
        """Put another version in the place of the draft."""
        self.editor.replace_all(text)
        self.arrive()

    def write_value(self) -> None:
        """Write what the dossier says in the place of what the draft says."""
        note = self.notes.note
        if note is not None and note.says and self.editor.write(note, note.says):
            self._model.edit(self.editor.draft, at_once=True)

    def remarks(self) -> list[DraftRemark]:
        """Return the notes that are worth a remark in the annotated text."""
        return [
            DraftRemark(note.start, note.end, words.remark(note)) for note in self._model.notes if not note.is_settled
        ]

    def set_theme(self, theme: Theme) -> None:
        """Show in the colours of ``theme``."""
        self._theme = theme
        for part in (self.notice, self.editor, self.notes, self.card):
            part.set_theme(theme)
        for label in (self._against, self._hint):
            tinted(label, theme.quiet)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Keep the notes up to date from now on; an empty page waits for the draft."""
        super().showEvent(event)
        self._model.watch(shown=True)
        self._name_dossier()
        (self.notes if self.notes.count() else self.editor).setFocus(Qt.FocusReason.OtherFocusReason)

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's name
        """Rest while another screen is in front."""
        super().hideEvent(event)
        self._model.watch(shown=False)

    def _name_dossier(self) -> None:
        name = self._model.dossier
        said = self.tr("Against “{dossier}” and everything verified elsewhere · the draft stays out of the dossier")
        self._against.setText(said.format(dossier=name) if name else self.tr("Against all dossiers"))

    def _fill_again(self, _agreeing: bool) -> None:  # noqa: FBT001 - Qt's signature
        self._fill()

    def _fill(self) -> None:
        """List the notes anew; the one in hand stays so where it is still there."""
        shown = [note for note in self._model.notes if self.agreeing.isChecked() or not note.is_settled]
        if self._model.checked_text == self._model.text:
            self.editor.mark(self._model.text, self._model.notes)
        for part in (self.notes, self.agreeing, self._hint):
            part.setVisible(bool(self._model.proof.notes))
        self._tell_counts()
        if self._arriving and shown:
            self.notes.setFocus(Qt.FocusReason.OtherFocusReason)
        self._arriving = False
        self.notes.fill(shown, taking=self.notes.note)

    def _tell_counts(self) -> None:
        notes = self._model.notes
        counts = {verdict: sum(note.verdict is verdict for note in notes) for verdict in ProofVerdict}
        said = [
            self.tr("%n contradict(s)", "", counts[ProofVerdict.CONTRADICT]),
            self.tr("%n rounded", "", counts[ProofVerdict.ROUNDED]),
            self.tr("%n unknown", "", counts[ProofVerdict.UNKNOWN]),
            self.tr("%n agree(s)", "", counts[ProofVerdict.AGREE]),
        ]
        told = " · ".join(part for part, verdict in zip(said, _IN_ORDER, strict=True) if counts[verdict])
        if self._model.dismissed:
            told += " · " + self.tr("%n dismissed", "", self._model.dismissed)
        empty = self.tr("Here will stand what the sources say of each figure and each name.")
        nothing = self.tr("No figure and no name was found.")
        self._counts.setText(told or (nothing if self._model.text.strip() else empty))
        tinted(self._counts, self._theme.warning if counts[ProofVerdict.CONTRADICT] else self._theme.ink)
        announce(self._counts, told)

    def _tell_checking(self, busy: bool) -> None:  # noqa: FBT001 - Qt's signature
        if busy:
            self._counts.setText(self.tr("Checking…"))
        else:
            self._tell_counts()

    def _take(self, note: ProofNote | None) -> None:
        self.card.show_note(note)
        self.editor.point_at(note, scrolling=not self.editor.hasFocus())
        self.taken.emit()

    def _point(self, place: int) -> None:
        note = self._model.notes[place] if place < len(self._model.notes) else None
        if note is None:
            return
        if note.is_settled and not self.agreeing.isChecked():
            self.agreeing.setChecked(True)
        self.notes.take(note)
        self.editor.point_at(note)

    def _cross(self) -> None:
        """Give the keys from the text to the notes, or back."""
        there = self.notes if self.editor.hasFocus() and self.notes.count() else self.editor
        there.setFocus(Qt.FocusReason.OtherFocusReason)


_IN_ORDER = (ProofVerdict.CONTRADICT, ProofVerdict.ROUNDED, ProofVerdict.UNKNOWN, ProofVerdict.AGREE)
