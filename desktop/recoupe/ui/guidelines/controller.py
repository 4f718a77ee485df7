"""Showing what the reviewers of a dossier agreed on."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from recoupe.facts.sentences import sentence_at
from recoupe.ui.kit import wording
from recoupe.ui.shell.controller import Controller, Handlers


class GuidelinesController(Controller):
    """Brings the guidelines into sight and puts them away again."""

    _before: QWidget | None = None

    @override
    def handlers(self) -> Handlers:
        """Return the commands about guidelines."""
        return {"guidelines": self._turn, "guideline_example": self._add_example}

    @override
    def listen(self) -> None:
        """Leave them when the reader does."""
        self._panels.guidelines.left.connect(self._leave)

    def _turn(self) -> None:
        if self._panels.guidelines.isVisible():
            self._leave()
        elif self._desk.shelf.current is None:
            self.say(self.tr("Guidelines belong to a dossier: make one, or import articles."))
        else:
            self._show()

    def _add_example(self) -> None:
        """Write the sentence of the mention in hand, and what it was marked as, below the guidelines."""
        article, mention = self._desk.review.article, self._desk.review.current
        if article is None or mention is None:
            return
        start, end = sentence_at(article.text, mention.start, mention.end)
        sentence = f"{article.text[start : mention.start]}**{mention.surface}**{article.text[mention.end : end]}"
        quoted = wording.quoted(wording.visible(" ".join(sentence.split())))
        verdict = f"{wording.STATE_SIGNS[mention.state]} {wording.tag(mention.label)}"
        self._panels.guidelines.add(f"- {quoted} – {verdict}")
        self._shell.show_list(self._panels.guidelines)
        self._shell.show_status(self.tr("The sentence is an example in the guidelines now."))

    def _show(self) -> None:
        panels, panel = self._panels, self._panels.guidelines
        self._before = panels.lists.currentWidget()
        self._shell.leave_form()
        panels.right.show()
        self._shell.show_list(panel)
        if not panel.edit.toPlainText():  # nothing to read yet: somebody wants to write
            panel.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _leave(self) -> None:
        panels = self._panels
        if self._before is not None and self._before is not panels.guidelines:
            panels.lists.setCurrentWidget(self._before)
        else:
            panels.lists.setCurrentIndex(0)
        panels.right.setVisible(self._desk.review.article is not None)
        panels.reading.view.setFocus(Qt.FocusReason.OtherFocusReason)
