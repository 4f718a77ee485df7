"""Deciding about mentions."""

from __future__ import annotations

from functools import partial

from typing_extensions import override

from recoupe.ui.actions import Tag
from recoupe.ui.article.handles import End
from recoupe.ui.hands.hand import Commands, Hand
from recoupe_db.records import MentionId, Reading


class Reviewing(Hand):
    """Carries out what is decided about the article on screen."""

    @override
    def commands(self) -> Commands:
        """Return the commands of the review."""
        review, nudge = self._desk.review, self._window.reading.view.nudge
        return {
            "undo": review.undo,
            "redo": review.redo,
            "accept": review.accept,
            "reject": review.reject,
            "doubt": review.doubt,
            "list_mentions": self._list_mentions,
            "next": review.select_next_pending,
            "forward": partial(review.step, 1),
            "back": partial(review.step, -1),
            "edit_value": self._edit_value,
            "end_longer": partial(nudge, End.END, 1),
            "end_shorter": partial(nudge, End.END, -1),
            "start_longer": partial(nudge, End.START, -1),
            "start_shorter": partial(nudge, End.START, 1),
            "end_character_longer": partial(nudge, End.END, 1, by_character=True),
            "end_character_shorter": partial(nudge, End.END, -1, by_character=True),
            "start_character_longer": partial(nudge, End.START, -1, by_character=True),
            "start_character_shorter": partial(nudge, End.START, 1, by_character=True),
            "place": self._place,
        }

    @override
    def listen(self) -> None:
        """Follow the labels and the value of the mention in hand."""
        for tag, action in self._window.actions_.by_tag.items():
            action.triggered.connect(self._labelling(tag))
        self._window.mention.revalued.connect(self._revalue)
        self._window.mentions.emptied.connect(self._window.reading.view.setFocus)

    def _labelling(self, tag: Tag) -> partial[None]:
        return partial(self._label, tag)

    def _label(self, tag: Tag, _checked: bool = False) -> None:  # noqa: FBT001, FBT002 - Qt's signature
        self._desk.review.relabel(tag)

    def _revalue(self, mention: int, reading: Reading) -> None:
        self._desk.review.revalue(MentionId(mention), reading)
        self._window.reading.view.setFocus()

    def _edit_value(self) -> None:
        edit = self._window.mention.value.edit
        edit.setFocus()
        edit.selectAll()

    def _list_mentions(self) -> None:
        self._window.lists.setCurrentWidget(self._window.mentions)
        self._window.mentions.take_keys()

    def _place(self) -> None:
        start, end = self._window.reading.passage()
        if start < end:
            self._desk.review.place(start, end)
