"""The entities of the open dossier, gathered anew while somebody looks at them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from recoupe.services.changes import Changes
from recoupe_db.printed_names import fold_name
from recoupe_db.records import ArticleId, DossierId, EntityId, Mention, MentionId

if TYPE_CHECKING:
    from recoupe.exchange.export_writers import Typesetter
    from recoupe.languages.interface_languages import Language
    from recoupe.services.entities import EntityGroup, EntityService, Profile
    from recoupe.services.entity_exchange import EntityExchangeService, Reconciliation
    from recoupe.ui.kit.tasks import Tasks
    from recoupe.ui.library.model import ArticleListModel
    from recoupe.ui.review.model import ReviewModel
    from recoupe_db.queries.printed_names import SurfacePlace

_Deciding = Callable[[DossierId, str], Changes]


class EntitiesModel(QObject):
    """Knows the entities of the dossier, and the one in hand with the places where it is named.

    ``changed`` tells that they were gathered, ``found`` carries the article and mention of the next place,
    ``taken`` tells that an entity was taken in hand, ``placed`` carries its places. ``written`` carries the file of a
    name's dossier, ``reconciled`` what came of a table.
    """

    changed = Signal()
    found = Signal(int, int)
    taken = Signal()
    placed = Signal(list)
    written = Signal(Path)
    reconciled = Signal(object)
    failed = Signal(Exception)

    def __init__(
        self,
        entities: EntityService,
        exchange: EntityExchangeService,
        typeset: Typesetter,
        tasks: Tasks,
        shelf: ArticleListModel,
        review: ReviewModel,
    ) -> None:
        super().__init__(review)
        self._entities = entities
        self._exchange = exchange
        self._typeset = typeset
        self._tasks = tasks
        self._shelf = shelf
        self._review = review
        self._watchers: set[str] = set()
        self._stale = True
        self._sought: str | None = None
        self._linked: EntityId | None = None
        self._asked = 0
        self.entities: list[EntityGroup] = []
        self.current: EntityGroup | None = None
        shelf.opened.connect(self._outdate)
        shelf.lines_changed.connect(self._outdate)
        review.decided.connect(self._after)
        review.elsewhere.connect(self._after)

    def watch(self, who: str, *, on: bool) -> None:
        """Keep the entities up to date while somebody looks at them."""
        if on:
            self._watchers.add(who)
        else:
            self._watchers.discard(who)
        self._read()

    def named(self, name: str) -> EntityGroup | None:
        """Return the entity with this name."""
        return next((entity for entity in self.entities if entity.entity.name == name), None)

    def take(self, group: EntityGroup | None) -> None:
        """Take an entity in hand, and find the places where it is named."""
        self.current = group
        if group is not None:
            self.taken.emit()
            self._read_places()

    def take_mention(self, mention: Mention) -> None:
        """Take in hand the entity that a mention names, as soon as the entities are gathered."""
        self._sought, self._linked = mention.surface, mention.entity
        self._outdate()

    def leave(self) -> None:
        """Put the entity in hand down."""
        self.current = self._sought = None

    def edit(self, profile: Profile) -> None:
        """Say what the entity in hand is."""
        self._decide(lambda dossier, name: self._entities.edit(dossier, name, profile), called=profile.name)

    def take_out(self, alias: str) -> None:
        """Say that a spelling of the entity in hand is somebody else."""
        self._decide(lambda dossier, name: self._entities.take_out(dossier, name, alias))

    def move(self, mentions: Sequence[MentionId], to: str) -> None:
        """Say that these mentions of the entity in hand mean ``to``."""
        self._decide(lambda dossier, name: self._entities.move(dossier, name, mentions, to))

    def join(self, name: str, *others: str) -> None:
        """Say that ``others`` are the entity ``name``."""
        dossier = self._shelf.current
        if dossier is not None:
            self._review.store(lambda: self._entities.join(dossier.id, name, *others))

    def write_page(self, name: str, path: Path, *, language: Language) -> None:
        """Write everything that the dossier prints about a name; ``written`` tells when it is there."""
        dossier = self._shelf.current
        if dossier is None:
            return

        def work() -> Path:
            self._exchange.write_page(dossier, name, path, language=language, typeset=self._typeset)
            return path

        self._tasks.job(work, self.written.emit, failed=self.failed.emit)

    def reconcile(self, path: Path) -> None:
        """Take identifiers from a table, as one step; ``reconciled`` tells what came of it."""
        dossier = self._shelf.current
        if dossier is None:
            return

        def take(came: Reconciliation) -> None:
            if came.identifiers:
                self._review.store(lambda: self._exchange.take(dossier.id, came), lambda _: self.reconciled.emit(came))
            else:
                self.reconciled.emit(came)

        self._tasks.read(lambda: self._exchange.came_back(dossier.id, path), take, failed=self.failed.emit)

    def _decide(self, work: _Deciding, *, called: str = "") -> None:
        dossier, current = self._shelf.current, self.current
        if dossier is None or current is None:
            return

        def decide() -> Changes:
            changes = work(dossier.id, current.entity.name)
            if called:
                self._sought = " ".join(called.split())  # the entity in hand goes by this name from now on
            return changes

        self._review.store(decide)

    def step(self, surfaces: tuple[str, ...]) -> None:
        """Go to the next place where one of ``surfaces`` is named, after the mention in hand, wrapping round."""
        dossier = self._shelf.current
        if dossier is not None:
            self._tasks.read(lambda: self._entities.places(dossier.id, surfaces), self._go)

    def step_through(self, group: EntityGroup) -> None:
        """Go to the next place where an entity is named, after the mention in hand, wrapping round."""
        dossier = self._shelf.current
        if dossier is not None:
            self._tasks.read(lambda: self._entities.places(dossier.id, group.free, group.key), self._go)

    def _go(self, places: list[tuple[ArticleId, MentionId]]) -> None:
        current = self._review.current
        if not places:
            return
        here = (current.article, current.id) if current is not None else None
        following = places.index(here) + 1 if here in places else 0
        self.found.emit(*places[following % len(places)])

    def _after(self, changes: Changes) -> None:
        if changes.unknown or changes.mentions or changes.entities or changes.passages:
            self._outdate()

    def _outdate(self) -> None:
        self._stale = True
        self._read()

    def _read(self) -> None:
        dossier = self._shelf.current
        if (self._watchers or self._sought) and self._stale and dossier is not None:
            self._stale = False
            self._asked += 1
            asked = self._asked
            self._tasks.read(
                lambda: self._entities.of(dossier.id), lambda groups: self._show(asked, dossier.id, groups)
            )

    def _show(self, asked: int, dossier: DossierId, groups: list[EntityGroup]) -> None:
        if asked != self._asked or self._shelf.current is None or self._shelf.current.id != dossier:
            return
        self.entities = groups
        (sought, self._sought), (linked, self._linked) = (self._sought, None), (self._linked, None)
        if sought is not None:
            by_hand = next((group for group in groups if linked is not None and group.key == linked), None)
            self.take(by_hand or self.named(sought) or self._printed_as(sought))
        elif self.current is not None:
            self.take(self._again(self.current) or self._printed_as(self.current.entity.name))
        self.changed.emit()

    def _again(self, before: EntityGroup) -> EntityGroup | None:
        same = (entity for entity in self.entities if entity.key is not None and entity.key == before.key)
        return next(same, None) or self.named(before.entity.name)

    def _printed_as(self, surface: str) -> EntityGroup | None:
        sought = fold_name(surface)
        return next((entity for entity in self.entities if sought in map(fold_name, entity.free)), None)

    def _read_places(self) -> None:
        dossier, current = self._shelf.current, self.current
        if dossier is None or current is None:
            return

        def show(places: list[SurfacePlace]) -> None:
            if self.current is current:
                self.placed.emit(places)

        self._tasks.read(lambda: self._entities.in_context(dossier.id, current), show)
