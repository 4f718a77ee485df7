"""All controllers together, and what they say when something is refused."""

from __future__ import annotations

from functools import partial

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
from recoupe.ui.kit.shell import Shell
from recoupe.ui.labels.controller import LabelsController
from recoupe.ui.library.controller import ArticleStateController
from recoupe.ui.library.memory_controller import MemoryController
from recoupe.ui.mentions.batch_controller import BatchReviewController
from recoupe.ui.overview.controller import OverviewController
from recoupe.ui.proof.controller import ProofController
from recoupe.ui.recall.controller import RecallController
from recoupe.ui.recoupement.controller import RecoupementController
from recoupe.ui.recoupement.glimpse_controller import GlimpseController
from recoupe.ui.removal.controller import RemovalController
from recoupe.ui.review.controller import ReviewController
from recoupe.ui.review.search_controller import SearchController
from recoupe.ui.safekeeping.controller import SafekeepingController
from recoupe.ui.shell.announcer import ScreenReaderAnnouncer
from recoupe.ui.shell.context_menus import ContextMenuController
from recoupe.ui.shell.controller import Controller
from recoupe.ui.shell.help_controller import HelpController
from recoupe.ui.shell.landing import LandingController
from recoupe.ui.shell.panels import Panels
from recoupe.ui.shell.settings_controller import SettingsController
from recoupe.ui.shell.shortcuts import ShortcutManager
from recoupe.ui.shell.side_controller import SideController
from recoupe.ui.shell.version_controller import VersionController
from recoupe.ui.shell.view_models import ViewModels
from recoupe.ui.surfaces.controller import SurfacesController
from recoupe.ui.training.controller import TrainingController
from recoupe_db.library_errors import LibraryReplaced, NotStored, ReplacedWithoutRescue
from recoupe_db.problems import Problem

_FEATURES = (
    ImportController,
    ReviewController,
    BatchReviewController,
    FactController,
    CompanyController,
    TrainingController,
    ExportController,
    GuidelinesController,
    LabelsController,
    HistoryController,
    MemoryController,
    RecoupementController,
    GlimpseController,
    ProofController,
    RecallController,
    EntityController,
    SurfacesController,
    ArticleStateController,
    RemovalController,
    SearchController,
    OverviewController,
    ContextMenuController,
    SideController,
    ScreenReaderAnnouncer,
)


_UNSTORED = (NotStored, LibraryReplaced, ReplacedWithoutRescue)


class Controllers(Controller):
    """Gives every action of the window something to do, and every refusal a sentence."""

    _passing: NotStored | None = None

    def __init__(self, shell: Shell, panels: Panels, desk: ViewModels, keyboard: ShortcutManager) -> None:
        super().__init__(shell, panels, desk)
        for feature in _FEATURES:
            feature(shell, panels, desk)
        self.landing = LandingController(shell, panels, desk)
        versions = VersionController(shell, panels, desk)
        SettingsController(shell, panels, desk, keyboard, versions.model)
        self._help = HelpController(shell, panels, desk)
        self._keeping = SafekeepingController(shell, panels, desk)

    @override
    def listen(self) -> None:
        """Follow everything that may go wrong."""
        desk = self._desk
        for refused in (
            *(desk.review.refused, desk.tasks.failed, desk.imports.failed, desk.imports.left_unread),
            desk.exports.failed,
            desk.proof.failed,
        ):
            refused.connect(self.refuse)
        desk.review.shown.connect(self._remind)

    def refuse(self, error: Exception) -> None:
        """Say what went wrong where the eye is; a fault of ours is logged, and the sentence names the file."""
        if isinstance(error, _UNSTORED):  # else the foot goes on saying “stored”, of what was done before
            self._shell.show_status(self.tr("Not stored"))
        if isinstance(error, StillUndecided):
            self._panels.reading.notice.say(
                wording.sentence(error),
                answer=self.tr("Set aside the rest, article read"),
                do=partial(self._desk.review.mark_read, reject_rest=True),
                other=self.tr("Confirm the rest, article read"),
                do_other=partial(self._desk.review.mark_read, confirm_rest=True),
            )
        elif self._keeping.tell(error):
            return
        elif isinstance(error, NotStored) and self._desk.review.unstored:
            self._offer_again(error)
        elif isinstance(error, Problem):
            self.say(wording.sentence(error))
        else:
            self._help.report_unexpected_error(error)

    def _remind(self) -> None:
        """Go on offering, over another article, what could not be stored."""
        passing = self._passing
        if passing is not None and self._desk.review.unstored:
            self._desk.tasks.later(0, lambda: self._offer_again(passing))  # after the screen has put away the rest

    def _offer_again(self, problem: NotStored) -> None:
        """Say how many decisions were not stored, and why, and offer to store them when that has passed."""
        self._passing = problem
        count = self._desk.review.unstored
        told = self.tr("%n decision(s) were not stored.", "", count) + " " if count > 1 else ""
        self.say(told + wording.sentence(problem), answer=self.tr("Store again"), do=self._desk.review.store_again)
