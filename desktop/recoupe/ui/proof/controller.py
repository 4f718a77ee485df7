"""From the commands of the draft to what they do."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QTextCursor
from typing_extensions import override

from recoupe.exchange.annotated_draft import annotated_text
from recoupe.services.paste import Copied, Pasted
from recoupe.ui.kit import dialogs, wording
from recoupe.ui.kit.clipboard import on_clipboard
from recoupe.ui.kit.commands import When
from recoupe.ui.kit.dialogs import FolderUse
from recoupe.ui.shell.controller import Controller, Handlers


class ProofController(Controller):
    """Carries out what is asked about the draft."""

    @override
    def handlers(self) -> Handlers:
        """Return what does the commands of the draft."""
        panel = self._panels.proof
        return {
            "next_note": lambda: panel.notes.step(1),
            "previous_note": lambda: panel.notes.step(-1),
            "write_value": panel.write_value,
            "dismiss_note": self._dismiss,
            "restore_notes": self._desk.proof.restore,
            "open_passage": self._open,
            "edit_draft": lambda: panel.editor.setFocus(Qt.FocusReason.ShortcutFocusReason),
            "paste_draft": self._paste,
            "open_draft": self._ask_draft,
            "copy_annotated": self._copy,
            "save_annotated": self._ask_target,
        }

    @override
    def listen(self) -> None:
        """Follow which note is in hand."""
        self._panels.proof.taken.connect(self._enable)
        self._panels.proof.editor.copied.connect(self._read)
        self._desk.proof.checked.connect(self._enable)
        self._desk.proof.saved.connect(self._saved)
        self._desk.imports.recognised.connect(self._desk.proof.outdate)
        self._resumed = False
        self._kept: tuple[str, list[tuple[str, str, str]]] = ("", [])
        self._shell.actions_["show_proof"].toggled.connect(self._resume)
        self._desk.proof.checked.connect(self._keep)
        self._enable()

    def _resume(self, shown: bool) -> None:  # noqa: FBT001 - Qt's signature
        """Bring back the draft that was worked on last, the first time that its screen is shown."""
        model, panel = self._desk.proof, self._panels.proof
        if not shown or self._resumed:
            return
        self._resumed = True
        text, dismissed = self._shell.preferences.draft()
        if text and not model.text:
            model.resume(text, dismissed)
            panel.editor.replace_all(text)
            panel.arrive()

    def _keep(self) -> None:
        """Keep the draft as it was checked, so that closing the window loses nothing of it."""
        model = self._desk.proof
        if model.text != self._kept[0] or model.put_aside != self._kept[1]:
            self._kept = (model.text, model.put_aside)
            self._shell.preferences.keep_draft(*self._kept)

    def _enable(self) -> None:
        actions, model, panel = self._shell.actions_, self._desk.proof, self._panels.proof
        note, source = panel.notes.note, panel.card.source
        actions.allow(When.DRAFT, bool(model.notes))
        actions.allow(When.NOTE, note is not None)
        actions.allow(When.SAYS, note is not None and bool(note.says))
        actions.allow(When.PASSAGE, source is not None and source.number > 0)
        actions.allow(When.DISMISSED, model.dismissed > 0)

    def _dismiss(self) -> None:
        note = self._panels.proof.notes.note
        if note is not None:
            self._panels.proof.notes.step(1)
            self._desk.proof.dismiss(note)

    def _open(self) -> None:
        source = self._panels.proof.card.source
        if source is not None and source.mention:
            self._shell.actions_["show_review"].trigger()
            self._shell.show_mention(source.number, source.mention)

    def _paste(self) -> None:
        editor = self._panels.proof.editor
        data = on_clipboard()
        if editor.canInsertFromMimeData(data) and (data.text().strip() or data.html().strip()):
            editor.selectAll()
            editor.insertFromMimeData(data)
        else:
            self.say(self.tr("There is no text in the clipboard: copy your draft first."))

    def _read(self, copied: Copied, place: QTextCursor) -> None:
        """Read a piece of a page that was pasted, and write it where it was pasted."""

        def put(pasted: Pasted) -> None:
            self._panels.proof.editor.put(pasted.article.text, place)
            if pasted.remark is not None:
                self.say(wording.sentence(pasted.remark))

        self._desk.pastes.read(copied, put, failed=self._desk.proof.failed.emit)

    def _ask_draft(self) -> None:
        dialogs.ask_draft(self._shell.as_parent(), lambda paths: self._desk.proof.open(paths[0]))

    def _copy(self) -> None:
        panel = self._panels.proof
        remarks = panel.remarks()
        QGuiApplication.clipboard().setText(annotated_text(self._desk.proof.checked_text, remarks))
        self._shell.show_status(self.tr("Text copied with %n note(s)", "", len(remarks)))

    def _ask_target(self) -> None:
        suggested = self.tr("draft with comments") + ".docx"
        dialogs.ask_target(self._shell.as_parent(), suggested, "docx", self._save, use=FolderUse.DRAFTS)

    def _save(self, paths: list[Path]) -> None:
        author = self._shell.preferences.reviewer
        self._desk.proof.save(paths[0], self._panels.proof.remarks(), author=author)

    def _saved(self, path: Path) -> None:
        self._shell.show_status(self.tr("Saved with comments: {path}").format(path=path))
