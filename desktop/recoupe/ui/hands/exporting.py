"""Letting facts and training data out."""

from __future__ import annotations

from functools import partial

from typing_extensions import override

from recoupe.services.exporting import Format
from recoupe.ui import dialogs
from recoupe.ui.hands.hand import Commands, Hand
from recoupe.ui.models.exports import Written
from recoupe_db.records import ArticleState

_FILES = {Format.FACTS: ("facts", "json"), Format.SPACY: ("gold", "spacy"), Format.JSONL: ("gold", "jsonl")}


class LettingOut(Hand):
    """Carries out exports, and says what was written."""

    @override
    def commands(self) -> Commands:
        """Return the commands that write files."""
        return {
            "export_facts": partial(self._export, Format.FACTS),
            "export_spacy": partial(self._export, Format.SPACY),
            "export_jsonl": partial(self._export, Format.JSONL),
        }

    @override
    def listen(self) -> None:
        """Follow what is written."""
        self._desk.exports.written.connect(self._exported)

    def _export(self, what: Format) -> None:
        dossier = self._desk.shelf.current
        if dossier is None:
            return
        name, suffix = _FILES[what]
        read = sum(each.state is ArticleState.READ for each in self._desk.shelf.lines)
        dialogs.ask_target(
            self._window,
            f"{name}.{suffix}",
            suffix,
            lambda paths: self._desk.exports.export(dossier, what, paths[0], articles_read=read),
        )

    def _exported(self, written: Written) -> None:
        facts = self.tr("%n fact(s) exported to {path}", "", written.count)
        articles = self.tr("%n article(s) exported to {path}", "", written.count)
        told = (facts if written.what is Format.FACTS else articles).format(path=written.path)
        self.mention_in_passing(told)
        if written.count == 0:
            nothing = self.tr("Nothing is verified yet: the file has no fact in it.")
            unread = self.tr("No article was read to the end yet: the file has none in it.")
            self.say(nothing if written.what is Format.FACTS else unread)
