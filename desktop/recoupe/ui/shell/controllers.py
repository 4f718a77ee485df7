"""All hands together, and what they say when something is refused."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData
from typing_extensions import override

from recoupe.services.problems import StillUndecided
from recoupe.ui.entities.controller import Knowing
from recoupe.ui.exporting.controller import LettingOut
from recoupe.ui.facts.controller import Stating
from recoupe.ui.guidelines.controller import Guiding
from recoupe.ui.history.controller import LookingBack
from recoupe.ui.importing.controller import Bringing
from recoupe.ui.kit import wording
from recoupe.ui.kit.controller import Hand
from recoupe.ui.library.controller import Queueing
from recoupe.ui.mentions.batch_controller import Gathering
from recoupe.ui.overview.controller import Surveying
from recoupe.ui.recoupement.controller import Recouping
from recoupe.ui.review.controller import Reviewing
from recoupe.ui.review.search_controller import Searching
from recoupe.ui.shell.announcer import ReadingOut
from recoupe.ui.shell.help_controller import Helping
from recoupe.ui.shell.settings_controller import Arranging
from recoupe_db.problems import Problem

if TYPE_CHECKING:
    from recoupe.ui.shell.window import DeskWindow


class Hands(Hand):
    """Gives every action of the window something to do, and every refusal a sentence."""

    def __init__(self, window: DeskWindow) -> None:
        super().__init__(window)
        self._bringing = Bringing(window)
        self._helping = Helping(window)
        self._others = (
            Reviewing(window),
            Gathering(window),
            Stating(window),
            LettingOut(window),
            Arranging(window),
            self._helping,
            Guiding(window),
            LookingBack(window),
            Recouping(window),
            Knowing(window),
            Queueing(window),
            Searching(window),
            Surveying(window),
            ReadingOut(window),
        )

    @override
    def listen(self) -> None:
        """Follow everything that may go wrong."""
        desk = self._desk
        for refused in (desk.review.refused, desk.tasks.failed, desk.imports.failed, desk.exports.failed):
            refused.connect(self.refuse)

    def refuse(self, error: Exception) -> None:
        """Say what went wrong where the eye is; a fault of ours is logged, and the sentence names the file."""
        if isinstance(error, StillUndecided):
            self._window.reading.notice.say(
                wording.sentence(error),
                answer=self.tr("Reject the rest, article read"),
                do=partial(self._desk.review.mark_read, reject_rest=True),
            )
        elif isinstance(error, Problem):
            self.say(wording.sentence(error))
        else:
            self._helping.own_up(error)

    def takes(self, dropped: QMimeData) -> bool:
        """Tell whether something that is dragged over the window can be imported."""
        return self._bringing.takes(dropped)

    def take(self, dropped: QMimeData) -> None:
        """Import what was dropped."""
        self._bringing.take(dropped)
