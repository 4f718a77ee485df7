"""Deciding about all identical mentions at once, after a look at each of them."""

from __future__ import annotations

from functools import partial

from typing_extensions import override

from recoupe.services.batch_review import Decision
from recoupe.ui.mentions.batch_dialog import BatchReviewDialog
from recoupe.ui.shell.controller import Controller, Handlers
from recoupe_db.records import MentionId, MentionState


class BatchReviewController(Controller):
    """Opens the preview of what is identical with the mention in hand."""

    @override
    def handlers(self) -> Handlers:
        """Return what does the commands about identical mentions."""
        return {
            "alike": partial(self._preview, MentionState.ACCEPTED),
            "alike_accept": partial(self._preview, MentionState.ACCEPTED),
            "alike_reject": partial(self._preview, MentionState.REJECTED),
        }

    def _preview(self, decision: Decision) -> None:
        mention = self._desk.review.current
        if mention is None:
            return
        dialog = BatchReviewDialog(
            self._window, self._desk.alike, self._shell.actions_, mention, decision, self._in_sight
        )
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _in_sight(self) -> set[MentionId]:
        """Return what can be seen of the article now, without what the filters of the list hide."""
        seen = {MentionId(box.key) for box in self._panels.reading.view.boxes_in_sight()}
        rows = self._desk.mentions
        return seen if rows.everywhere else {mention for mention in seen if rows.lists(mention)}
