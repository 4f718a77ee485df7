"""Deciding about mentions."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from typing_extensions import override

from recoupe.recognition.problems import PartlyRecognised
from recoupe.services.changes import Changes
from recoupe.services.library import Meanwhile, ReviewedArticle
from recoupe.ui.article.span_handles import SpanEnd
from recoupe.ui.kit import wording
from recoupe.ui.kit.mention_text import shortened
from recoupe.ui.review.relation_menu import RelationMenu, relations_of
from recoupe.ui.shell.controller import Controller, Handlers
from recoupe_db.records import Action, ArticleState, MentionId, MentionState, Reading
from recoupe_db.records.schemes import Tag

_MARKING = frozenset({Action.ADD, Action.ACCEPT, Action.RELABEL})  # what marking selected words may come to


class ReviewController(Controller):
    """Carries out what is decided about the article on screen."""

    @override
    def handlers(self) -> Handlers:
        """Return what does the commands of the review."""
        review, nudge = self._desk.review, self._panels.reading.view.nudge
        return {
            "undo": review.undo,
            "redo": review.redo,
            "accept": partial(self._decide, review.accept),
            "reject": partial(self._decide, review.reject),
            "doubt": review.doubt,
            "list_mentions": self._list_mentions,
            "next": review.select_next_pending,
            "forward": partial(review.step, 1),
            "back": partial(review.step, -1),
            "edit_value": self._edit_value,
            "relate": self._ask_relation,
            "end_longer": partial(nudge, SpanEnd.END, 1),
            "end_shorter": partial(nudge, SpanEnd.END, -1),
            "start_longer": partial(nudge, SpanEnd.START, -1),
            "start_shorter": partial(nudge, SpanEnd.START, 1),
            "end_character_longer": partial(nudge, SpanEnd.END, 1, by_character=True),
            "end_character_shorter": partial(nudge, SpanEnd.END, -1, by_character=True),
            "start_character_longer": partial(nudge, SpanEnd.START, -1, by_character=True),
            "start_character_shorter": partial(nudge, SpanEnd.START, 1, by_character=True),
            "place": self._place,
            "copy": self._panels.reading.selection.copy,
            "copy_source": self._panels.reading.selection.copy_with_source,
        }

    @override
    def listen(self) -> None:
        """Follow the labels and the value of the mention in hand."""
        self._shell.actions_.labelled.connect(self._label)
        self._panels.mention.revalued.connect(self._revalue)
        self._desk.review.overtaken.connect(self._tell_overtaken)
        self._desk.review.came_back.connect(self._tell_back)
        self._panels.mentions.emptied.connect(self._panels.reading.view.setFocus)
        self._desk.review.shown.connect(self._tell_missing)
        self._desk.review.decided.connect(self._tell_replaced)

    def _tell_missing(self, reviewed: ReviewedArticle) -> None:
        """Say of an article in which a rule failed that it was only partly recognised, and offer to try again."""
        if reviewed.missing and reviewed.article.state is not ArticleState.READ:
            self._desk.tasks.later(
                0, partial(self._offer_recognition, reviewed)
            )  # once the screen has put away the rest

    def _tell_replaced(self, changes: Changes) -> None:
        """Say which suggestions were set aside because a mark took their place."""
        if changes.action not in _MARKING:
            return
        touched = [self._desk.review.mention(key) for key in sorted(changes.mentions)]
        aside = [
            mention.surface for mention in touched if mention is not None and mention.state is MentionState.REJECTED
        ]
        if aside:
            words = ", ".join(wording.quoted(wording.visible(shortened(surface))) for surface in aside)
            self.tell_done(self.tr("Set aside, as this mark takes its place: {words}").format(words=words))

    def _offer_recognition(self, reviewed: ReviewedArticle) -> None:
        review = self._desk.review
        if review.article is not None and review.article.id == reviewed.article.id:
            self._panels.reading.notice.say(
                wording.sentence(PartlyRecognised.of(reviewed.article.title, reviewed.missing)),
                answer=self.tr("Recognise again"),
                do=partial(self._desk.imports.recognise_again, [reviewed.article.id]),
            )

    def _label(self, tag: Tag) -> None:
        if not self._panels.reading.selection.mark(tag):
            self._decide(partial(self._desk.review.relabel, tag))

    def _decide(self, decide: Callable[[], object]) -> None:
        """Decide about what can be seen; what was scrolled out of sight is shown first, and waits for the next key."""
        review = self._desk.review
        current = review.current
        if current is not None and review.idle and not review.chosen and not self._can_be_seen(current.id):
            review.select(current.id)
            if self._can_be_seen(current.id):  # else it is one that the page never shows, such as a rejected one
                told = self.tr("This highlight was out of sight: here it is. Press again to decide.")
                self._shell.show_status(told)
                return
        decide()

    def _tell_overtaken(self, meanwhile: Meanwhile) -> None:
        """Say that somebody else had decided on this before, and it was not on the screen yet."""
        told = self.tr("{reviewer} decided on “{words}” a moment before you ({what}): your decision stands after it.")
        what = wording.done(meanwhile.action).lower()
        self.say(
            told.format(reviewer=meanwhile.reviewer, words=wording.visible(meanwhile.what), what=what),
            answer=self.tr("Take mine back"),
            do=self._desk.review.undo,
        )

    def _tell_back(self) -> None:
        self.say(self.tr("The server is there again; what you decided meanwhile is stored."))

    def _can_be_seen(self, mention: MentionId) -> bool:
        view = self._panels.reading.view
        return view.is_in_sight(mention) or any(box.key == mention for box in view.boxes_in_sight())

    def _revalue(self, mention: int, reading: Reading) -> None:
        self._desk.review.revalue(MentionId(mention), reading)
        self._panels.reading.view.setFocus()

    def _edit_value(self) -> None:
        edit = self._panels.mention.value.edit
        edit.setFocus()
        edit.selectAll()

    def _ask_relation(self) -> None:
        """Offer what the mention in hand may be related to, or say where relations are made."""
        review = self._desk.review
        mention = review.current
        if mention is None:
            return
        if not relations_of(mention):
            told = self.tr("“{label}” has no relation here: write one under its attributes, “organisation: → ORG”.")
            answer, do = self._shell.actions_["labels"].text(), self._shell.actions_["labels"].trigger
            self.say(told.format(label=wording.tag(mention.label)), answer=answer, do=do)
            return
        menu = RelationMenu(self._window, mention, review.mentions, partial(review.describe, mention.id))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if menu.isEmpty():
            self.say(self.tr("Nothing else in this article has a label that the relations lead to."))
        else:
            menu.popup(self._panels.reading.view.below(mention.id))

    def _list_mentions(self) -> None:
        self._shell.show_list(self._panels.mentions)
        self._panels.mentions.take_keys()

    def _place(self) -> None:
        start, end = self._panels.reading.passage()
        if start < end:
            self._desk.review.place(start, end)
