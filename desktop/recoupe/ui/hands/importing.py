"""Bringing articles in."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QUrl
from typing_extensions import override

from recoupe.services.importing import Outcome
from recoupe.ui import dialogs, wording
from recoupe.ui.hands.hand import Commands, Hand
from recoupe.ui.models.imports import Summary
from recoupe_db.records import ArticleId, Dossier
from recoupe_resources import sample_folder


class Bringing(Hand):
    """Carries out imports, and says what came of them."""

    @override
    def commands(self) -> Commands:
        """Return the commands that bring articles in."""
        window = self._window
        return {
            "import_files": lambda: dialogs.ask_files(window, self._import),
            "import_folder": lambda: dialogs.ask_folder(window, self._import),
            "new_dossier": lambda: dialogs.ask_name(window, "", self._desk.shelf.create),
            "open_sample": self._open_sample,
        }

    @override
    def listen(self) -> None:
        """Follow what is stored and recognised."""
        self._desk.imports.stored.connect(self._stored)
        self._desk.imports.recognised.connect(self._recognised)
        self._desk.imports.finished.connect(self._imported)

    def _stored(self, dossier: Dossier) -> None:
        self._desk.shelf.refresh(wanted=dossier.id)

    def _open_sample(self) -> None:
        self._desk.imports.take_in(self.tr("Sample: an offer for OpenAI"), [sample_folder()])

    def import_urls(self, urls: Iterable[QUrl]) -> None:
        """Import files and folders that were dropped."""
        self._import([Path(url.toLocalFile()) for url in urls if url.isLocalFile()])

    def _import(self, paths: list[Path]) -> None:
        if not paths:
            return
        current = self._desk.shelf.current
        suggested = current.name if current else (paths[0].name if paths[0].is_dir() else paths[0].parent.name)
        dialogs.ask_name(self._window, suggested, lambda name: self._desk.imports.take_in(name, paths))

    def _recognised(self, article: int) -> None:
        self._desk.shelf.refresh_line(ArticleId(article))
        self._desk.review.reload(ArticleId(article))

    def _imported(self, summary: Summary) -> None:
        self._desk.shelf.refresh_lines()
        refused = [each for each in summary.arrivals if each.outcome is Outcome.REFUSED]
        parts = [
            self.tr("%n article(s) new", "", summary.count(Outcome.NEW)),
            self.tr("%n already known", "", summary.count(Outcome.KNOWN)),
            self.tr("%n refused", "", len(refused)),
        ]
        if summary.stopped:
            parts.append(self.tr("stopped; what was finished is kept"))
        if summary.arrivals:
            self.mention_in_passing(" · ".join(parts))
        if refused:
            reasons = [wording.sentence(each.problem) for each in refused if each.problem is not None]
            self.say("\n".join([" · ".join(parts), *reasons[:5]]))
