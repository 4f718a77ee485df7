"""The draft on the screen: what was typed, what is to be said of it, and what the writer put aside."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from recoupe.exchange.annotated_draft import DraftRemark, save_document
from recoupe.facts.proof.values import Proof, ProofNote
from recoupe.recognition.values import Text
from recoupe.services.drafts import draft_in

if TYPE_CHECKING:
    from recoupe.services.imports import TextRecogniser
    from recoupe.services.proof import ProofService
    from recoupe.ui.kit.tasks import Tasks
    from recoupe.ui.library.model import ArticleListModel
    from recoupe.ui.review.model import ReviewModel
    from recoupe_db.records import NewArticle

_PAUSE = 400  # milliseconds without a key after which a draft is checked
_PARTS = 3
_Mark = tuple[str, str, str]  # what a dismissed note is known by, however the draft around it changes


class ProofModel(QObject):
    """Checks the draft a moment after the last key. It is no article, and nothing of it is stored in the library.

    ``checked`` tells that there are notes about :attr:`checked_text`; ``checking`` whether somebody waits for
    them; ``read``
    carries the text of a file that was opened.
    """

    checked = Signal()
    checking = Signal(bool)
    read = Signal(str)
    saved = Signal(object)
    failed = Signal(Exception)

    def __init__(
        self,
        proofing: ProofService,
        recogniser: Callable[[], TextRecogniser],
        tasks: Tasks,
        shelf: ArticleListModel,
        review: ReviewModel,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._proofing = proofing
        self._recogniser = recogniser
        self._tasks = tasks
        self._shelf = shelf
        self._edits = 0
        self._running = False
        self._outdated = True
        self._shown = False
        self._dismissed: set[_Mark] = set()
        self.pause = _PAUSE
        self.text = ""
        self.checked_text = ""
        self.proof = Proof()
        review.decided.connect(self.outdate)
        review.elsewhere.connect(self.outdate)
        shelf.opened.connect(self.outdate)
        shelf.lines_changed.connect(self.outdate)

    @property
    def dossier(self) -> str:
        """The name of the dossier that the draft is checked against, empty where none is open."""
        return self._shelf.current.name if self._shelf.current is not None else ""

    @property
    def notes(self) -> list[ProofNote]:
        """The notes that were not dismissed, in reading order, without figures that state nothing to check."""
        return [note for note in self._all() if _mark(note) not in self._dismissed]

    @property
    def dismissed(self) -> int:
        """How many notes of the draft are put aside."""
        return len(self._all()) - len(self.notes)

    def _all(self) -> list[ProofNote]:
        return [note for note in self.proof.notes if not note.is_vague]

    def watch(self, *, shown: bool) -> None:
        """Keep the notes up to date from now on, or no more: nobody reads them behind another screen."""
        self._shown = shown
        if shown and self._outdated and self.text.strip():
            self._check()

    def outdate(self) -> None:
        """Read the dossier again before the next check: something was decided, or came in."""
        self._outdated = True
        if self._shown and self.text.strip():
            self._wait()

    def edit(self, text: str, *, at_once: bool = False) -> None:
        """Take the draft as it is now, and check it when the writer pauses, or ``at_once``."""
        if text == self.text and not at_once:
            return
        self.text = text
        self._edits += 1
        if at_once:
            self._check()
        else:
            self._wait()

    def resume(self, text: str, dismissed: Sequence[Sequence[str]]) -> None:
        """Take up a draft where it was left, with the notes that were put aside."""
        self._dismissed = {(mark[0], mark[1], mark[2]) for mark in dismissed if len(mark) == _PARTS}
        self.text = text

    @property
    def put_aside(self) -> list[_Mark]:
        """What each note that was put aside is known by."""
        return sorted(self._dismissed)

    def open(self, path: Path) -> None:
        """Read a draft from a file of any kind; :attr:`read` tells its text."""

        def opened(article: NewArticle) -> None:
            self.read.emit(article.text)

        self._tasks.job(lambda: draft_in(path), opened, failed=self.failed.emit)

    def dismiss(self, note: ProofNote) -> None:
        """Put a note aside; it stays so while the draft is worked on."""
        self._dismissed.add(_mark(note))
        self.checked.emit()

    def restore(self) -> None:
        """Bring back all notes that were dismissed."""
        self._dismissed.clear()
        self.checked.emit()

    def save(self, path: Path, remarks: Sequence[DraftRemark], *, author: str) -> None:
        """Write the draft as a document with ``remarks`` as comments by ``author``."""
        text = self.checked_text
        self._tasks.job(
            lambda: save_document(path, text, remarks, author=author),
            lambda _: self.saved.emit(path),
            failed=self.failed.emit,
        )

    def _wait(self) -> None:
        self._edits += 1
        self._tasks.later(self.pause, partial(self._due, self._edits))

    def _due(self, edit: int) -> None:
        if edit == self._edits:  # else there was another key meanwhile
            self._check()

    def _check(self) -> None:
        if self._running:  # what it answers is of an earlier text: it checks again by itself
            return
        if not self.text.strip():
            self.proof, self.checked_text = Proof(), self.text
            self._dismissed.clear()
            self.checked.emit()
            return
        text, anew, dossier = self.text, self._outdated, self._shelf.current
        self._running, self._outdated = True, False
        self.checking.emit(True)  # noqa: FBT003 - Qt's manner

        def check() -> Proof:
            about = dossier.id if dossier is not None else None
            return self._proofing.check(Text("draft", text), self._recogniser(), dossier=about, anew=anew)

        self._tasks.job(check, partial(self._answered, text), failed=self._refused)

    def _answered(self, text: str, proof: Proof) -> None:
        self._running = False
        if text != self.text:
            self._check()
            return
        self.proof, self.checked_text = proof, text
        self.checking.emit(False)  # noqa: FBT003 - Qt's manner
        self.checked.emit()

    def _refused(self, error: Exception) -> None:
        self._running, self._outdated = False, True
        self.checking.emit(False)  # noqa: FBT003 - Qt's manner
        self.failed.emit(error)


def _mark(note: ProofNote) -> _Mark:
    return note.kind, note.text, note.says or note.verdict.value
