"""All hands together, and what they say when something is refused."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData
from typing_extensions import override

from recoupe.services.problems import StillUndecided
from recoupe.ui.company.controller import CompanyController
from recoupe.ui.entities.controller import EntityController
from recoupe.ui.exporting.controller import ExportController
from recoupe.ui.facts.controller import FactController
from recoupe.ui.guidelines.controller import GuidelinesController
from recoupe.ui.history.controller import HistoryController
from recoupe.ui.importing.controller import ImportController
from recoupe.ui.kit import wording
from recoupe.ui.kit.controller import Controller
from recoupe.ui.library.controller import ArticleStateController
from recoupe.ui.mentions.batch_controller import BatchReviewController
from recoupe.ui.overview.controller import OverviewController
from recoupe.ui.recoupement.controller import RecoupementController
from recoupe.ui.review.controller import ReviewController
from recoupe.ui.review.search_controller import SearchController
from recoupe.ui.shell.announcer import ScreenReaderAnnouncer
from recoupe.ui.shell.help_controller import HelpController
from recoupe.ui.shell.settings_controller import SettingsController
from recoupe_db.problems import Problem

if TYPE_CHECKING:
    from recoupe.ui.shell.window import DeskWindow


class Controllers(Controller):
    """Gives every action of the window something to do, and every refusal a sentence."""

    def __init__(self, window: DeskWindow) -> None:
        super().__init__(window)
        self._bringing = ImportController(window)
        self._helping = HelpController(window)
        self._others = (
            ReviewController(window),
            BatchReviewController(window),
            FactController(window),
            CompanyController(window),
            ExportController(window),
            SettingsController(window),
            self._helping,
            GuidelinesController(window),
            HistoryController(window),
            RecoupementController(window),
            EntityController(window),
            ArticleStateController(window),
            SearchController(window),
            OverviewController(window),
            ScreenReaderAnnouncer(window),
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
