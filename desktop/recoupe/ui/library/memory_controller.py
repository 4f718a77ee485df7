"""Saying what a decision brought about elsewhere in the dossier, with a way to take it back."""

from __future__ import annotations

from collections import Counter

from typing_extensions import override

from recoupe.ui.kit import wording
from recoupe.ui.library.memory_model import Proposals
from recoupe.ui.shell.controller import Controller
from recoupe_db.printed_names import fold_name


class MemoryController(Controller):
    """Announces how many other passages are proposed otherwise since a decision."""

    @override
    def listen(self) -> None:
        """Follow the memory."""
        self._desk.memory.proposed.connect(self._tell)

    def _tell(self, proposals: Proposals) -> None:
        told = self._sentence(proposals)
        if proposals.can_be_undone:
            self.tell_done(told)
        else:
            self._shell.toast.say(told)

    def _sentence(self, proposals: Proposals) -> str:
        count = len(proposals.proposed)
        labels = {label for _, label in proposals.proposed}
        if len(labels) > 1 or len({fold_name(words) for words, _ in proposals.proposed}) > 1:
            return self.tr("%n other passage(s) proposed otherwise, by your decisions", "", count)
        words = Counter(words for words, _ in proposals.proposed).most_common(1)[0][0]
        label = wording.tag(next(iter(labels))).lower()
        return self.tr("%n other “{words}” proposed as {label}", "", count).format(words=words, label=label)
