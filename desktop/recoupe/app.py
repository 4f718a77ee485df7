"""The desk, put together: everything that the window needs is built here and handed down."""

from __future__ import annotations

import gc
import sys
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings, Qt, QTimer
from PySide6.QtWidgets import QApplication, QMessageBox

from recoupe.recognition.figures import read_value
from recoupe.recognition.recogniser_pool import RecogniserPool, cores
from recoupe.recognition.subprocess_recogniser import SubprocessRecogniser
from recoupe.services.export.typesetting import typeset_beside
from recoupe.services.paste import PasteService
from recoupe.services.safekeeping import contents_beside, salvage_in_place
from recoupe.services.services import Services
from recoupe.training.versions import Versions
from recoupe.ui.company.model import CompanyModel
from recoupe.ui.entities.model import EntitiesModel
from recoupe.ui.exporting.model import ExportModel
from recoupe.ui.facts.model import FactsModel
from recoupe.ui.guidelines.model import GuidelinesModel
from recoupe.ui.history.model import HistoryModel
from recoupe.ui.importing.model import ImportModel
from recoupe.ui.importing.paste_model import PasteModel
from recoupe.ui.importing.watching_model import WatchingModel
from recoupe.ui.kit import wording
from recoupe.ui.kit.preferences import DEFAULT_MODEL, Preferences
from recoupe.ui.kit.tasks import Tasks
from recoupe.ui.labels.model import LabelsModel
from recoupe.ui.library.articles_model import ArticlesModel
from recoupe.ui.library.memory_model import MemoryModel
from recoupe.ui.library.model import ArticleListModel
from recoupe.ui.mentions.batch_model import BatchReviewModel
from recoupe.ui.mentions.list_model import MentionList
from recoupe.ui.overview.model import OverviewModel
from recoupe.ui.proof.model import ProofModel
from recoupe.ui.recall.model import RecallModel
from recoupe.ui.recoupement.model import RecoupementModel
from recoupe.ui.recoupement.row_commands import RowCommands
from recoupe.ui.removal.model import RemovalModel
from recoupe.ui.review.model import ReviewModel
from recoupe.ui.review.neighbours import Neighbours
from recoupe.ui.safekeeping.damaged_dialog import DamagedDialog
from recoupe.ui.safekeeping.model import SafekeepingModel
from recoupe.ui.shell.controllers import Controllers
from recoupe.ui.shell.plugins_model import PluginsModel
from recoupe.ui.shell.view_models import ViewModels
from recoupe.ui.shell.window import DeskWindow
from recoupe.ui.surfaces.model import SurfacesModel
from recoupe.ui.training.model import TrainingModel
from recoupe_db.connections import file_of, refuse_empty, url_of
from recoupe_db.library_errors import LibraryDamaged, NotALibrary, TruncatedLibrary
from recoupe_db.problems import Problem
from recoupe_db.records import Dossier, DossierId
from recoupe_db.store import Store

if TYPE_CHECKING:
    from recoupe.exchange.formats import ExportFormat
    from recoupe.services.export.service import ExportOptions
    from recoupe.ui.shell.first_page import FirstPage

_SETTLED = 2_000  # milliseconds after which the first article is on the screen
_SWITCH = 0.0005  # seconds: how long the screen's thread waits for Python's lock while another one stores or counts


def run_desk(
    application: QApplication,
    settings: QSettings,
    library: str | None,
    packages: Sequence[Path] = (),
    *,
    page: FirstPage | None = None,
) -> int:
    """Open the desk on a library (None: the one in the user's data folder) and return when it is closed.

    ``packages`` of colleagues, which somebody opened by a double click, are merged once the window is there. It takes
    the place of the ``page`` that was shown meanwhile.
    """
    running = Application(opened(library), settings=settings, stay=page is not None and page.touched)
    sys.excepthook = running.tell_fault
    running.window.show()
    if page is not None:
        window, review, tasks = running.window, running.desk.review, running.tasks
        page.give_way(window, window.reading.view, lambda: review.article is not None and tasks.idle)
    if packages:
        QTimer.singleShot(0, lambda: running.desk.company.take(packages))
    QTimer.singleShot(_SETTLED, collect_again)
    status = application.exec()
    running.close()
    return status


def collect_again() -> None:
    """Look for garbage from now on, and never in what was there before."""
    gc.freeze()
    gc.enable()


def opened(library: str | None) -> Store:
    """Open the library, for reading where it cannot be written; where it is damaged, offer what can be done."""
    path = file_of(url_of(library))
    try:
        refuse_empty(path)
        return Store.open(library, even_read_only=True)
    except (LibraryDamaged, NotALibrary, TruncatedLibrary) as problem:
        if path is None or not path.is_file() or not _mended(path, problem):
            raise
        return Store.open(library, even_read_only=True)
    except Problem as problem:
        told = QMessageBox(QMessageBox.Icon.Critical, "Recoupe", wording.sentence(problem))
        told.setTextFormat(Qt.TextFormat.PlainText)  # a path may look like a page
        told.exec()
        raise


def _mended(path: Path, problem: Problem) -> bool:
    def restore(backup: Path) -> None:
        Store.restore(backup, path)

    dialog = DamagedDialog(
        problem,
        contents_beside(path),
        restore=restore,
        salvage=lambda: salvage_in_place(path)[0].losses,
    )
    return dialog.exec() == DamagedDialog.DialogCode.Accepted


class Application:
    """A desk at work: its window, and what has to be ended after it."""

    def __init__(self, store: Store, *, settings: QSettings, stay: bool = False) -> None:
        """Put the desk together; ``stay`` leaves whoever is reading already on the articles."""
        sys.setswitchinterval(_SWITCH)
        preferences = Preferences(settings)
        chosen = None if preferences.model == DEFAULT_MODEL else preferences.model
        self._store = store
        first = SubprocessRecogniser(command("recognize", "-"), model=chosen, left_out=self._tell)
        others = [SubprocessRecogniser(command("recognize", "-"), model=chosen) for _ in range(cores() - 1)]
        self._recogniser = RecogniserPool(first, others)
        self.tasks = Tasks()
        self.desk = self._desk(preferences.reviewer)
        self.desk.training.changed.connect(self._recogniser.close)  # the next texts are read by another version
        self.window = DeskWindow(self.desk, preferences)
        controllers = Controllers(self.window, self.window, self.desk, self.window.keyboard)
        if stay:
            controllers.landing.stay()
        last = preferences.number("dossier")
        self.desk.shelf.refresh(wanted=DossierId(last) if last is not None else None)
        QTimer.singleShot(0, self._warm_up)

    def tell_fault(self, _kind: type[BaseException], error: BaseException, _trace: TracebackType | None) -> None:
        """Log what went wrong in answering an event of Qt's, and say so on the screen."""
        self.tasks.failed.emit(error)

    def _tell(self, problem: Problem) -> None:
        """Hand what the recogniser says, on a thread of its own, to the screen."""
        self.tasks.failed.emit(problem)

    def _desk(self, reviewer: str) -> ViewModels:
        services = Services.open(self._store, reviewer)
        library, tasks = services.library, self.tasks
        shelf = ArticleListModel(
            library,
            tasks,
            searching=services.search,
            dossiers=lambda: services.readings.dossiers(services.reviewer),
            roster=lambda dossier: services.readings.roster(dossier, services.reviewer),
        )
        review = ReviewModel(library, services.review, tasks)
        self.memory = MemoryModel(services.memory, tasks, shelf, review)
        imports = ImportModel(services.imports, lambda: self._recogniser, tasks)
        self.watching = WatchingModel(imports, tasks)
        self.neighbours = Neighbours(self._store, library, tasks, shelf, review)
        return ViewModels(
            tasks=tasks,
            shelf=shelf,
            overview=OverviewModel(services.overview, tasks, shelf, review),
            articles=ArticlesModel(services.article_states, services.article_metadata, tasks, shelf, review),
            review=review,
            mentions=MentionList(library, tasks, shelf, review),
            memory=self.memory,
            alike=BatchReviewModel(services.batch_review, tasks, review),
            entities=EntitiesModel(services.entities, services.entity_exchange, typeset_beside, tasks, shelf, review),
            surfaces=SurfacesModel(services.surfaces, tasks, shelf, review),
            history=HistoryModel(services.history, tasks, shelf, review),
            facts=FactsModel(library, services.facts, tasks, shelf, review),
            removal=RemovalModel(services.bin, tasks, shelf, review),
            imports=imports,
            watching=self.watching,
            pastes=PasteModel(PasteService(), tasks),
            exports=ExportModel(services.export(typeset=typeset_beside), self._export_command, tasks),
            sheet=ExportModel(services.export(typeset=typeset_beside), self._export_command, tasks),
            company=CompanyModel(services, tasks, shelf, review),
            training=TrainingModel(self._train_command, shelf, Versions()),
            guidelines=GuidelinesModel(services.guidelines, tasks, shelf),
            labels=LabelsModel(services.schemes, tasks, shelf, review),
            sign_as=services.sign_as,
            recoupement=RecoupementModel(library, services.recoupement, tasks, shelf, review),
            proof=ProofModel(services.proof, lambda: self._recogniser, tasks, shelf, review),
            recall=RecallModel(services.proof, tasks, review),
            rows=RowCommands(library, services.recoupement, services.facts, tasks, review),
            safekeeping=SafekeepingModel(services.safekeeping, tasks, shelf, review),
            plugins=PluginsModel(tasks, lambda: command("plugins", "--json")),
            read_with=self._recogniser.choose,
        )

    def _warm_up(self) -> None:
        """Load what reading a typed value needs, before anybody types one."""
        self.tasks.read(lambda: read_value("1"), lambda _: None)

    def _export_command(self, dossier: Dossier, what: ExportFormat, path: Path, wish: ExportOptions) -> Sequence[str]:
        place, choice = str(self._store.place), wish.gold
        labels = [part for label in sorted(choice.labels or ()) for part in ("--label", label)]
        gold = ["--layer", choice.layer, "--figures", choice.figures.value, *labels, f"--licence={wish.licence}"]
        named = ["--format", what.what, "--output", str(path), "--library", place]
        return command("export", dossier.name, *named, *gold)

    def _train_command(self, names: Sequence[str]) -> Sequence[str]:
        place = str(self._store.place)
        return command("train", *names, "--json", "--keep-only", "--library", place)

    def close(self) -> None:
        """End what runs beside the window, and let go of the library."""
        self.watching.stop()
        self.neighbours.close()
        self.desk.recoupement.rest()
        self.desk.imports.cancel()
        self.desk.pastes.stop()
        self.desk.training.cancel()
        self._recogniser.end()
        self.desk.safekeeping.stop()
        self.memory.spread()  # without waiting for a pause
        self.tasks.close()
        self.desk.pastes.end()
        self._store.close()


def command(*arguments: str) -> list[str]:
    """Return how to start this program again with ``arguments``: from its sources or from a bundle."""
    start = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "recoupe"]
    return [*start, *arguments]
