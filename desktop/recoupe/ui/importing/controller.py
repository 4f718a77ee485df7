"""Bringing articles in: from files and folders, from the clipboard, and from whatever is dropped on the window."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject
from PySide6.QtGui import QDropEvent, QKeySequence, QShortcut
from typing_extensions import override

from recoupe.exchange.readers.problems import ColumnsUnknown
from recoupe.services.article_metadata import ArticleMetadata
from recoupe.services.imports import Outcome
from recoupe.services.incoming import Incoming
from recoupe.services.paste import Pasted
from recoupe.ui.importing.columns_dialog import ColumnsDialog
from recoupe.ui.importing.foreign_labels_dialog import ForeignLabelsDialog
from recoupe.ui.importing.incoming_dialog import IncomingDialog, suggested_name
from recoupe.ui.importing.model import Summary
from recoupe.ui.importing.paste_model import copied_in
from recoupe.ui.importing.report_dialog import ImportReport, reason
from recoupe.ui.kit import dialogs, wording
from recoupe.ui.kit.clipboard import on_clipboard
from recoupe.ui.kit.commands import When
from recoupe.ui.kit.dialogs import FolderUse
from recoupe.ui.library.article_dialog import ArticleDialog
from recoupe.ui.shell.controller import Controller, Handlers
from recoupe_db.problems import Problem
from recoupe_db.records import ArticleId, Dossier, Kind, Label, NewArticle
from recoupe_db.records.schemes import Scheme
from recoupe_resources import sample_folder

_NAMED = 3  # files named in one line, before an ellipsis


class ImportController(Controller):
    """Carries out imports, and says what came of them."""

    @override
    def handlers(self) -> Handlers:
        """Return what does the commands that bring articles in, and that say what they are."""
        window = self._window
        return {
            "import_files": lambda: dialogs.ask_files(window, self._import),
            "import_folder": lambda: dialogs.ask_folder(window, FolderUse.ARTICLES, self._import),
            "paste_article": self.paste,
            "import_report": self._report,
            "rename_dossier": self._rename,
            "describe": self._describe,
            "open_sample": self._open_sample,
        }

    @override
    def listen(self) -> None:
        """Follow what is stored and recognised."""
        self._suggested = ""
        self._paths: Sequence[Path] = ()
        self._pastes = 0
        self._desk.imports.looked.connect(self._looked)
        self._desk.imports.labels_asked.connect(self._ask_labels)
        self._desk.imports.stored.connect(self._stored)
        self._desk.imports.arrived.connect(self._desk.shelf.refresh_some)
        self._desk.imports.recognised.connect(self._recognised)
        self._desk.imports.finished.connect(self._imported)
        self._desk.shelf.lines_changed.connect(self._name_window)
        self._desk.shelf.lines_changed.connect(self._enable)
        self._panels.shelf.pasted.connect(self.paste)
        self._desk.pastes.slow.connect(self._tell_slow_paste)
        self._window.installEventFilter(self)
        QShortcut(QKeySequence.StandardKey.Paste, self._window).activated.connect(self._paste_here)
        self._enable()

    def _enable(self) -> None:
        self._shell.actions_.allow(When.REPORT, self._desk.imports.last is not None)
        self._shell.actions_.allow(When.DOSSIER, self._desk.shelf.current is not None)

    def _name_window(self) -> None:
        dossier = self._desk.shelf.current
        if dossier is not None:
            self._shell.name_dossier(dossier.name)

    def _stored(self, dossier: Dossier) -> None:
        self._desk.shelf.refresh(wanted=dossier.id)

    def _open_sample(self) -> None:
        articles = sorted(sample_folder().glob("*.txt"))
        if articles:
            self._desk.imports.take_in(self.tr("Sample: an offer for OpenAI"), articles)
        else:
            self.say(self.tr("The example is missing from this installation. Bring articles of your own instead."))

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take files and folders, and text from another window, that are dropped on the window."""
        if isinstance(event, QDropEvent) and event.type() in (QEvent.Type.DragEnter, QEvent.Type.Drop):
            if _can_be_imported(event.mimeData()):
                event.acceptProposedAction()
                if event.type() is QEvent.Type.Drop:
                    self.take(event.mimeData())
            return True
        return super().eventFilter(watched, event)

    def take(self, dropped: QMimeData) -> None:
        """Import files and folders that were dropped, or words that were dragged from another window."""
        paths = [Path(url.toLocalFile()) for url in dropped.urls() if url.isLocalFile()]
        if paths:
            self._import(paths)
        elif dropped.hasUrls():
            self.say(self.tr("Recoupe does not fetch pages: copy the text of the page, then paste it here."))
        else:
            self._check(dropped)

    def paste(self) -> None:
        """Import the article that is on the clipboard: files that were copied, or its text."""
        self.take(on_clipboard())

    def _paste_here(self) -> None:
        """Paste where no field takes it: a draft on its own screen, elsewhere an article."""
        draft = self._shell.actions_["paste_draft"]
        if draft.isEnabled():
            draft.trigger()
        else:
            self.paste()

    def _check(self, copied: QMimeData) -> None:
        """Read what was copied, and show it as an article; what is pasted next takes its place."""
        self._pastes += 1
        number = self._pastes

        def show(pasted: Pasted) -> None:
            if number == self._pastes:
                self._show_pasted(pasted)

        self._desk.pastes.read(copied_in(copied), show, failed=self._refuse_pasted)

    def _refuse_pasted(self, error: Exception) -> None:
        """Say why nothing was pasted; what nobody foresaw goes the way of every other fault."""
        if isinstance(error, Problem):
            self.say(wording.sentence(error))
        else:
            self._desk.tasks.failed.emit(error)

    def _tell_slow_paste(self) -> None:
        self._shell.show_status(self.tr("Reading what was copied…"))

    def _show_pasted(self, pasted: Pasted) -> None:
        """Show an article that was copied, to be checked before it is stored."""
        article = pasted.article
        said = ArticleMetadata(article.title, article.source, article.published, article.url, article.author)
        remark = wording.sentence(pasted.remark) if pasted.remark is not None else ""
        sources = self._desk.shelf.sources()
        dialog = ArticleDialog(self._window, said, sources=sources, text=article.text, remark=remark)

        def take(told: ArticleMetadata) -> None:
            self._take_pasted(article, dialog.text, told)

        dialog.described.connect(take)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _take_pasted(self, article: NewArticle, text: str, said: ArticleMetadata) -> None:
        """Store what was pasted, as it was checked."""
        told = {"title": said.title, "source": said.source, "published": said.published, "url": said.url}
        told |= {"author": said.author}
        checked = replace(article, text=text, **told)
        dossier = self._desk.shelf.current
        if dossier is not None:
            self._desk.imports.take_article(dossier.name, checked)
        else:
            dialogs.ask_name(self._window, said.title[:60], lambda name: self._desk.imports.take_article(name, checked))

    def _import(self, paths: Sequence[Path]) -> None:
        """Read what is at ``paths``, then show what was found."""
        if not paths:
            return
        current = self._desk.shelf.current
        self._suggested = current.name if current else suggested_name(paths)
        self._paths = paths
        self._desk.imports.look(paths)

    def _looked(self, arrivals: list[Incoming]) -> None:
        """Show what was found before it is stored; where nothing can be, say at once why."""
        if not arrivals:
            self.say(self.tr("There is no article there: nothing was imported."))
            return
        table = next((arrival for arrival in arrivals if isinstance(arrival.problem, ColumnsUnknown)), None)
        if table is not None:
            self._ask_columns(table, arrivals)
        else:
            self._show_found(arrivals)

    def _ask_columns(self, table: Incoming, arrivals: list[Incoming]) -> None:
        """Ask which column of a table holds what, then look again; without an answer it is left out."""
        said = table.problem.details["headings"] if table.problem is not None else "[]"
        headings: list[str] = json.loads(said)
        dialog = ColumnsDialog(self._window, table.path.name, headings)

        def keep(chosen: dict[str, str]) -> None:
            try:
                self._desk.imports.remember_columns(headings, chosen)
            except Problem as problem:
                self.say(wording.sentence(problem))
                return
            self._desk.imports.look(self._paths)

        dialog.chosen.connect(keep)
        dialog.rejected.connect(lambda: self._show_found(arrivals))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _show_found(self, arrivals: list[Incoming]) -> None:
        if all(incoming.article is None for incoming in arrivals):
            self._desk.imports.take_none(arrivals)
            return
        dialog = IncomingDialog(self._window, arrivals, self._suggested, self._desk.imports)
        dialog.accepted_into.connect(self._desk.imports.ask_labels)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _ask_labels(self, dossier: str, arrivals: list[Incoming], scheme: Scheme, unknown: list[str]) -> None:
        """Store what was found; what other tools call their labels is asked first, once for each label."""
        if not unknown:
            self._desk.imports.take_found(dossier, arrivals)
            return
        dialog = ForeignLabelsDialog(self._window, unknown, scheme)

        def keep(chosen: dict[str, Label | Kind | None]) -> None:
            try:
                self._desk.imports.note_labels(chosen)
            except Problem as problem:
                self.say(wording.sentence(problem))

        dialog.chosen.connect(keep)
        dialog.finished.connect(lambda: self._desk.imports.take_found(dossier, arrivals))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _describe(self) -> None:
        article = self._desk.review.article
        if article is None:
            return
        said = ArticleMetadata(article.title, article.source, article.published, article.url, article.author)
        dialog = ArticleDialog(self._window, said, sources=self._desk.shelf.sources())

        def describe(told: ArticleMetadata) -> None:
            self._desk.articles.describe(article.id, told)

        dialog.described.connect(describe)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _rename(self) -> None:
        dossier = self._desk.shelf.current
        if dossier is not None:
            title = self.tr("New name of the dossier:")
            dialogs.ask_name(self._window, dossier.name, lambda name: self._desk.articles.rename(dossier, name), title)

    def _recognised(self, article: int) -> None:
        self._desk.shelf.refresh_line(ArticleId(article))
        self._desk.review.reload(ArticleId(article))

    def _report(self) -> None:
        if self._desk.imports.last is not None:
            report = ImportReport(self._window, self._desk.imports.last, self._counted(self._desk.imports.last))
            report.finished.connect(report.deleteLater)
            report.open()

    def _counted(self, summary: Summary) -> str:
        """Say how many files were new, known and refused."""
        parts = [
            self.tr("%n article(s) new", "", summary.count(Outcome.NEW)),
            self.tr("%n already known", "", summary.count(Outcome.KNOWN)),
            self.tr("%n refused", "", summary.count(Outcome.REFUSED)),
        ]
        if summary.count(Outcome.SKIPPED):
            skipped = self.tr("%n skipped", "", summary.count(Outcome.SKIPPED))
            parts.append(f"{skipped} ({_skipped(summary)})")
        if summary.stopped:
            parts.append(self.tr("stopped; what was finished is kept"))
        return " · ".join(parts)

    def _imported(self, summary: Summary) -> None:
        shelf = self._desk.shelf
        if shelf.current is not None and shelf.current.of is not None:
            shelf.refresh()  # the workspace of one reader takes in what was recognised
        else:
            shelf.refresh_lines()
        self._enable()
        if not summary.arrivals:
            return
        self._shell.show_status(self._counted(summary))
        refused = [
            reason(arrival) for arrival in summary.arrivals if arrival.outcome is Outcome.REFUSED and arrival.problem
        ]
        known = [
            reason(arrival) for arrival in summary.arrivals if arrival.outcome is Outcome.KNOWN and arrival.problem
        ]
        if len(summary.arrivals) == 1 and (refused or known):
            self.say((refused or known)[0])
        elif refused or known:
            first = refused[:1]
            self.say("\n".join([self._counted(summary), *first]), answer=self.tr("Show each file"), do=self._report)


def _skipped(summary: Summary) -> str:
    """Return the names of files that were skipped, the first few."""
    names = [arrival.path.name for arrival in summary.arrivals if arrival.outcome is Outcome.SKIPPED]
    return ", ".join(names[:_NAMED]) + ("…" if len(names) > _NAMED else "")


def _can_be_imported(dragged: QMimeData) -> bool:
    return dragged.hasUrls() or dragged.hasText() or dragged.hasHtml()
