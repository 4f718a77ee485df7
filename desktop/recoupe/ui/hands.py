"""What each action of the desk does: the keys and menus on one side, the view-models on the other."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl
from PySide6.QtWidgets import QMessageBox

from recoupe import logs
from recoupe.services.exporting import Format
from recoupe.services.importing import Outcome
from recoupe.services.problems import StillUndecided
from recoupe.ui import dialogs, wording
from recoupe.ui.actions import Tag, shown_key
from recoupe.ui.article.handles import End
from recoupe.ui.keys_sheet import KeysSheet
from recoupe.ui.models.exports import Written
from recoupe.ui.models.imports import Summary
from recoupe.ui.preferences import DEFAULT_MODEL
from recoupe.ui.settings_dialog import SettingsDialog
from recoupe_db.problems import Problem
from recoupe_db.records import ArticleId, ArticleState, Dossier, Fact, Mention, MentionId, NewFact, Reading
from recoupe_resources import sample_folder

if TYPE_CHECKING:
    from recoupe.ui.window import DeskWindow

_FILES = {Format.FACTS: ("facts", "json"), Format.SPACY: ("gold", "spacy"), Format.JSONL: ("gold", "jsonl")}


class Hands(QObject):
    """Connects every action to what it asks for, and every answer to a sentence."""

    def __init__(self, window: DeskWindow) -> None:
        super().__init__(window)
        self._window = window
        self._desk = window.desk
        self.fact_mention: Mention | None = None
        self.fact_edited: Fact | None = None
        for name, do in self._commands().items():
            window.actions_[name].triggered.connect(_without_argument(do))
        for tag, action in window.actions_.by_tag.items():
            action.triggered.connect(_without_argument(partial(self._label, tag)))
        self._listen()

    def _commands(self) -> dict[str, Callable[[], object]]:
        review, window = self._desk.review, self._window
        nudge = window.reading.view.nudge
        return {
            "import_files": lambda: dialogs.ask_files(window, self._import),
            "import_folder": lambda: dialogs.ask_folder(window, self._import),
            "new_dossier": lambda: dialogs.ask_name(window, "", self._desk.shelf.create),
            "open_sample": self._open_sample,
            "export_facts": partial(self._export, Format.FACTS),
            "export_spacy": partial(self._export, Format.SPACY),
            "export_jsonl": partial(self._export, Format.JSONL),
            "settings": self._settings,
            "quit": window.close,
            "undo": review.undo,
            "redo": review.redo,
            "accept": review.accept,
            "reject": review.reject,
            "next": review.select_next_pending,
            "forward": partial(review.step, 1),
            "back": partial(review.step, -1),
            "edit_value": self._edit_value,
            "state_fact": self._draft_fact,
            "end_longer": partial(nudge, End.END, 1),
            "end_shorter": partial(nudge, End.END, -1),
            "start_longer": partial(nudge, End.START, -1),
            "start_shorter": partial(nudge, End.START, 1),
            "end_character_longer": partial(nudge, End.END, 1, by_character=True),
            "end_character_shorter": partial(nudge, End.END, -1, by_character=True),
            "start_character_longer": partial(nudge, End.START, -1, by_character=True),
            "start_character_shorter": partial(nudge, End.START, 1, by_character=True),
            "place": self._place,
            "mark_read": review.mark_read,
            "next_article": self._next_article,
            "set_aside": review.set_aside,
            "reopen": review.reopen,
            "larger": partial(window.reading.view.change_size, 1),
            "smaller": partial(window.reading.view.change_size, -1),
            "show_rejected": lambda: window.reading.view.show_rejected(window.actions_["show_rejected"].isChecked()),
            "fold": lambda: window.reading.view.fold_outside(window.actions_["fold"].isChecked()),
            "dark": lambda: window.switch_theme(dark=window.actions_["dark"].isChecked()),
            "keys": lambda: KeysSheet(window, window.actions_).open(),
            "about": self._about,
        }

    def _listen(self) -> None:
        desk, window = self._desk, self._window
        desk.review.refused.connect(self.refuse)
        desk.review.completed.connect(self._propose_done)
        desk.review.nothing_left.connect(self._propose_done)
        desk.review.state_changed.connect(self._after_state)
        desk.tasks.failed.connect(self.refuse)
        desk.imports.failed.connect(self.refuse)
        desk.imports.stored.connect(self._stored)
        desk.imports.recognised.connect(self._recognised)
        desk.imports.finished.connect(self._imported)
        desk.exports.failed.connect(self.refuse)
        desk.exports.written.connect(self._exported)
        window.shelf.chosen.connect(desk.review.open)
        window.mention.revalued.connect(self._revalue)
        window.facts.shown.connect(window.show_mention)
        window.facts.edited.connect(window.edit_fact)
        window.form.given_up.connect(self._leave_form)
        window.form.stated.connect(self._state)
        window.reading.view.size_changed.connect(self._remember_size)

    def _stored(self, dossier: Dossier) -> None:
        self._desk.shelf.refresh(wanted=dossier.id)

    def _label(self, tag: Tag) -> None:
        self._desk.review.relabel(tag)

    def _revalue(self, mention: int, reading: Reading) -> None:
        self._desk.review.revalue(MentionId(mention), reading)
        self._window.reading.view.setFocus()

    def _edit_value(self) -> None:
        edit = self._window.mention.value.edit
        edit.setFocus()
        edit.selectAll()

    def _place(self) -> None:
        start, end = self._window.reading.passage()
        if start < end:
            self._desk.review.place(start, end)

    def _draft_fact(self) -> None:
        mention = self._desk.review.current
        if mention is not None:
            self.fact_edited = None
            self._desk.facts.draft(mention)

    def _state(self, fact: NewFact) -> None:
        if self.fact_edited is not None:
            self._desk.facts.edit(self.fact_edited.id, fact)
        elif self.fact_mention is not None:
            self._desk.facts.state(self.fact_mention, fact)
        if fact.subject.strip() and fact.attribute.strip():
            self._leave_form()

    def _leave_form(self) -> None:
        self.fact_edited = self.fact_mention = None
        self._window.leave_form()

    def _propose_done(self) -> None:
        review = self._desk.review
        if review.article is None or review.state is ArticleState.READ:
            return
        key = shown_key(self._window.actions_["mark_read"])
        self._window.reading.notice.say(
            self.tr("Everything here is decided. Mark the article as read to the end ({key})?").format(key=key),
            answer=self.tr("Article read"),
            do=review.mark_read,
        )

    def _after_state(self, state: ArticleState) -> None:
        notice = self._window.reading.notice
        if state is ArticleState.READ:
            following = self._desk.shelf.after(self._desk.review.article.id if self._desk.review.article else None)
            if following is None:
                notice.say(self.tr("This article is read, and so are all the others of this dossier."))
            else:
                notice.say(self.tr("This article is read."), answer=self.tr("Next article"), do=self._next_article)
        else:
            notice.hide()

    def _next_article(self) -> None:
        article = self._desk.review.article
        following = self._desk.shelf.after(article.id if article else None)
        if following is not None:
            self._desk.review.open(following)

    def refuse(self, error: Exception) -> None:
        """Say what went wrong where the eye is; a fault of ours is logged, and the sentence names the file."""
        if isinstance(error, StillUndecided):
            self._window.reading.notice.say(
                wording.sentence(error),
                answer=self.tr("Reject the rest, article read"),
                do=partial(self._desk.review.mark_read, reject_rest=True),
            )
        elif isinstance(error, Problem):
            self._say(wording.sentence(error))
        else:
            self._say(wording.sentence(logs.unexpected(error)))

    def _say(self, sentence: str) -> None:
        if self._window.middle.currentWidget() is self._window.reading:
            self._window.reading.notice.say(sentence)
        else:
            self._window.welcome.notice.say(sentence)

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
            self._window.said.setText(" · ".join(parts))
        if refused:
            reasons = [wording.sentence(each.problem) for each in refused if each.problem is not None]
            self._say("\n".join([" · ".join(parts), *reasons[:5]]))

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
        self._window.said.setText(told)
        if written.count == 0:
            nothing = self.tr("Nothing is verified yet: the file has no fact in it.")
            unread = self.tr("No article was read to the end yet: the file has none in it.")
            self._say(nothing if written.what is Format.FACTS else unread)

    def _remember_size(self, size: float) -> None:
        self._window.preferences.text_size = size

    def _settings(self) -> None:
        preferences, window = self._window.preferences, self._window
        dialog = SettingsDialog(window, preferences)
        dialog.named.connect(self._sign_as)
        dialog.modelled.connect(self._read_with)
        dialog.themed.connect(self._take_theme)
        dialog.typeface.connect(self._take_typeface)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _sign_as(self, name: str) -> None:
        if name:
            self._window.preferences.reviewer = name
            self._desk.sign_as(name)
            self._desk.review.read_undo_state()

    def _read_with(self, model: str) -> None:
        self._window.preferences.model = model
        self._desk.read_with(None if model == DEFAULT_MODEL else model)

    def _take_theme(self, name: str) -> None:
        self._window.preferences.theme_name = name
        self._window.set_theme(self._window.preferences.theme())

    def _take_typeface(self, family: str) -> None:
        self._window.preferences.typeface = family
        self._window.reading.view.set_reading_font(family, self._window.preferences.text_size)

    def _about(self) -> None:
        QMessageBox.about(
            self._window,
            self.tr("About Recoupe"),
            self.tr("Recoupe checks the names and figures of news articles against one another. Licence: Apache-2.0."),
        )


def _without_argument(do: Callable[[], object]) -> Callable[[bool], None]:
    """Return a slot for ``triggered``, whose argument says only whether an action is checked."""

    def slot(_checked: bool) -> None:  # noqa: FBT001 - Qt's signature
        do()

    return slot
