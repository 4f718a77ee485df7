"""Every use case of one library, in one object: the desk and the command line are handed the same."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from recoupe.services.deferred import deferred, is_made

if TYPE_CHECKING:
    from collections.abc import Mapping

    from recoupe.exchange.export_writers import TokenWriter, Typesetter
    from recoupe.services.adjudication import AdjudicationService
    from recoupe.services.agreement import AgreementService
    from recoupe.services.article_metadata import ArticleMetadataService
    from recoupe.services.article_states import ArticleStateService
    from recoupe.services.batch_review import BatchReviewService
    from recoupe.services.bin import BinService
    from recoupe.services.entities import EntityService
    from recoupe.services.entity_exchange import EntityExchangeService
    from recoupe.services.export.service import ExportService
    from recoupe.services.facts import FactService
    from recoupe.services.guidelines import GuidelineService
    from recoupe.services.history import HistoryService
    from recoupe.services.imports import ImportService
    from recoupe.services.library import LibraryService
    from recoupe.services.memory import MemoryService
    from recoupe.services.name_surfaces import SurfaceService
    from recoupe.services.overview import OverviewService
    from recoupe.services.packages import PackageService
    from recoupe.services.proof import ProofService
    from recoupe.services.readings import ReadingService
    from recoupe.services.recoupement.service import RecoupementService
    from recoupe.services.review import ReviewService
    from recoupe.services.safekeeping import SafekeepingService
    from recoupe.services.schemes import SchemeService
    from recoupe.services.search import SearchService
    from recoupe_db.store import Store


class Services:
    """The use cases of a library, in the name of ``reviewer``. Each is loaded when it is first asked for.

    Scoring a recogniser is not among them: it needs spaCy, which the screen's process never loads.
    """

    def __init__(self, store: Store, *, reviewer: str) -> None:
        self.store = store
        self._reviewer = reviewer

    @classmethod
    def open(cls, store: Store, reviewer: str = "") -> Services:
        """Return the use cases of ``store``; what decides signs as ``reviewer``, who may be nobody for reading."""
        return cls(store, reviewer=reviewer)

    def sign_as(self, name: str) -> None:
        """Let whatever is decided from now on be decided by ``name``."""
        self._reviewer = name
        for service in vars(self).values():
            if is_made(service) and hasattr(service, "reviewer"):
                service.reviewer = name

    @property
    def reviewer(self) -> str:
        """Whose name decisions are signed with."""
        return self._reviewer

    def export(
        self, *, tokens: Mapping[str, TokenWriter] | None = None, typeset: Typesetter | None = None
    ) -> ExportService:
        """Return how a dossier leaves; not every process has writers of spaCy's words and a typesetter."""
        return deferred(lambda: self._export(tokens or {}, typeset))

    def _export(self, tokens: Mapping[str, TokenWriter], typeset: Typesetter | None) -> ExportService:
        from recoupe.services.export.service import ExportService

        return ExportService(self.store, self.recoupement.table, tokens, typeset)

    @cached_property
    def batch_review(self) -> BatchReviewService:
        """Decisions about many mentions at once."""
        from recoupe.services.batch_review import BatchReviewService

        return BatchReviewService(self.store, self.review)

    @cached_property
    def library(self) -> LibraryService:
        """What is stored, for looking at."""
        from recoupe.services.library import LibraryService

        return LibraryService(self.store)

    @cached_property
    def imports(self) -> ImportService:
        """How articles come in."""
        from recoupe.services.imports import ImportService

        return ImportService(self.store)

    @cached_property
    def search(self) -> SearchService:
        """How articles are searched."""
        from recoupe.services.search import SearchService

        return SearchService(self.store)

    @cached_property
    def overview(self) -> OverviewService:
        """How far the review has come."""
        from recoupe.services.overview import OverviewService

        return OverviewService(self.store)

    @cached_property
    def memory(self) -> MemoryService:
        """What was decided before."""
        from recoupe.services.memory import MemoryService

        return MemoryService(self.store)

    @cached_property
    def guidelines(self) -> GuidelineService:
        """What the reviewers of a dossier agreed on."""
        from recoupe.services.guidelines import GuidelineService

        return GuidelineService(self.store)

    @cached_property
    def schemes(self) -> SchemeService:
        """Which labels a dossier has."""
        from recoupe.services.schemes import SchemeService

        return SchemeService(self.store, reviewer=self._reviewer)

    @cached_property
    def review(self) -> ReviewService:
        """What is decided about mentions."""
        from recoupe.services.review import ReviewService

        return ReviewService(self.store, reviewer=self._reviewer)

    @cached_property
    def article_states(self) -> ArticleStateService:
        """What becomes of whole articles."""
        from recoupe.services.article_states import ArticleStateService

        return ArticleStateService(self.store, reviewer=self._reviewer)

    @cached_property
    def article_metadata(self) -> ArticleMetadataService:
        """What an article is called, and where it comes from."""
        from recoupe.services.article_metadata import ArticleMetadataService

        return ArticleMetadataService(self.store, reviewer=self._reviewer)

    @cached_property
    def bin(self) -> BinService:
        """What is removed, moved and merged."""
        from recoupe.services.bin import BinService

        return BinService(self.store, reviewer=self._reviewer)

    @cached_property
    def facts(self) -> FactService:
        """What is stated and judged."""
        from recoupe.services.facts import FactService

        return FactService(self.store, reviewer=self._reviewer)

    @cached_property
    def entities(self) -> EntityService:
        """Whom and what mentions name."""
        from recoupe.services.entities import EntityService

        return EntityService(self.store, reviewer=self._reviewer)

    @cached_property
    def surfaces(self) -> SurfaceService:
        """Names by their distinct words."""
        from recoupe.services.name_surfaces import SurfaceService

        return SurfaceService(self.store, self.review)

    @property
    def entity_exchange(self) -> EntityExchangeService:
        """Names out and back."""
        from recoupe.services.entity_exchange import EntityExchangeService

        return EntityExchangeService(self.store, self.entities)

    @cached_property
    def history(self) -> HistoryService:
        """The log, and what is taken back of it."""
        from recoupe.services.history import HistoryService

        return HistoryService(self.store, reviewer=self._reviewer)

    @cached_property
    def recoupement(self) -> RecoupementService:
        """What several articles state."""
        return deferred(self._recoupement)

    def _recoupement(self) -> RecoupementService:
        from recoupe.services.recoupement.service import RecoupementService

        return RecoupementService(self.store, reviewer=self._reviewer)

    @cached_property
    def proof(self) -> ProofService:
        """A draft, held against what the library knows."""
        return deferred(self._proof)

    def _proof(self) -> ProofService:
        from recoupe.services.proof import ProofService

        return ProofService(self.store)

    @cached_property
    def readings(self) -> ReadingService:
        """Who reads what, and where."""
        from recoupe.services.readings import ReadingService

        return ReadingService(self.store)

    @cached_property
    def packages(self) -> PackageService:
        """Dossiers that go to colleagues, and come back."""
        from recoupe.services.packages import PackageService

        return PackageService(self.store)

    @cached_property
    def adjudication(self) -> AdjudicationService:
        """Rulings where readers differ."""
        from recoupe.services.adjudication import AdjudicationService

        return AdjudicationService(self.store, reviewer=self._reviewer)

    @cached_property
    def agreement(self) -> AgreementService:
        """How far readers agree."""
        from recoupe.services.agreement import AgreementService

        return AgreementService(self.store)

    @cached_property
    def safekeeping(self) -> SafekeepingService:
        """Copies of the library, and what was put in the bin."""
        from recoupe.services.safekeeping import SafekeepingService

        return SafekeepingService(self.store)
