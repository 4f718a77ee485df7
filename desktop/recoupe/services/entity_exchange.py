"""Names out and back: a table for OpenRefine, what was reconciled there, and a printable dossier of one name."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from importlib.metadata import version
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from recoupe.exchange.entity_page import entity_html
from recoupe.exchange.entity_table import ReconciledRow, entities_csv, reconciled
from recoupe.exchange.entity_values import EntityArticle, EntityDossier, EntityFact, NamedEntity, NamedSentence
from recoupe.exchange.text_files import file_bytes
from recoupe.exchange.writing import write_atomically
from recoupe.facts.print_wording import print_words
from recoupe.languages.interface_languages import Language
from recoupe.services.changes import Changes
from recoupe.services.entities import EntityGroup, EntityService, wikidata_id
from recoupe.services.export.snapshot import citation
from recoupe.services.problems import NotWikidata
from recoupe_db.printed_names import fold_name
from recoupe_db.problems import QT_TRANSLATE_NOOP, Problem
from recoupe_db.queries import articles, facts
from recoupe_db.records import ArticleId, Dossier, DossierId, MentionState
from recoupe_db.store import Store

if TYPE_CHECKING:
    from recoupe.exchange.export_writers import Typesetter
    from recoupe_db.queries.printed_names import SurfacePlace


class NoSuchName(Problem):
    """A dossier of a name was asked for, and the dossier names nobody so. Details: ``name``, ``others``."""

    sentence: ClassVar[str] = QT_TRANSLATE_NOOP(
        "Problem", "Nobody and nothing is called “{name}” in this dossier; named most are: {others}."
    )


class UnknownPage(Problem):
    """The dossier of a name was asked for in a file whose ending says neither. Details: ``suffix``."""

    sentence: ClassVar[str] = QT_TRANSLATE_NOOP(
        "Problem",
        "The dossier of a name is a web page (.html) or a PDF (.pdf): “{suffix}” is neither. Nothing was written; give "
        "the file one of these endings.",
    )


@dataclass(frozen=True, slots=True)
class Reconciliation:
    """What a table says that is new: identifiers by name.

    ``unknown`` are names that the dossier has no more, ``refused`` what is no identifier of Wikidata.
    """

    identifiers: Mapping[str, str]
    unknown: tuple[str, ...]
    refused: tuple[str, ...]

    @property
    def identified(self) -> int:
        """How many names get another identifier."""
        return len(self.identifiers)


class EntityExchangeService:
    """Writes the names of a dossier, and takes identifiers back in the name of ``reviewer``."""

    def __init__(self, store: Store, entities: EntityService) -> None:
        self._store = store
        self._entities = entities

    def named(self, dossier: DossierId) -> list[NamedEntity]:
        """Return whom and what a dossier names, the most often named first."""
        return [self._named(dossier, group) for group in self._entities.of(dossier)]

    def table(self, dossier: DossierId) -> bytes:
        """Return the names of a dossier as CSV for OpenRefine."""
        return entities_csv(self.named(dossier))

    def came_back(self, dossier: DossierId, path: Path) -> Reconciliation:
        """Return what a table says that is new. Raises a ``FileProblem`` for another file."""
        return self._compared(dossier, reconciled(file_bytes(path), file=path.name))

    def take(self, dossier: DossierId, came: Reconciliation) -> Changes:
        """Store what a table said, as one step."""
        return self._entities.identify(dossier, came.identifiers)

    def write_page(
        self, dossier: Dossier, name: str, path: Path, *, language: Language, typeset: Typesetter | None
    ) -> int:
        """Write the dossier of a name, as the ending of ``path`` says; return how many articles name it."""
        suffix = path.suffix.lower()
        if suffix not in (".html", ".htm", ".pdf") or (suffix == ".pdf" and typeset is None):
            raise UnknownPage(suffix=suffix)
        told = self.dossier_of(dossier, name, language=language)
        page = entity_html(told, generator=f"recoupe {version('recoupe')}")
        data = typeset(page) if suffix == ".pdf" and typeset is not None else page.encode("utf-8")
        write_atomically(path, [data])
        return len(told.articles)

    def dossier_of(self, dossier: Dossier, name: str, *, language: Language) -> EntityDossier:
        """Return everything that a dossier prints about a name. Raises :class:`NoSuchName`."""
        group = self._group(dossier.id, name)
        places = self._entities.in_context(dossier.id, group)
        return EntityDossier(
            dossier=dossier.name,
            made=datetime.now(UTC).replace(microsecond=0),
            language=language,
            entity=self._named(dossier.id, group),
            articles=tuple(self._by_day(places)),
            facts=tuple(self._facts(dossier.id, group, language)),
        )

    def _group(self, dossier: DossierId, name: str) -> EntityGroup:
        groups = self._entities.of(dossier)
        sought = fold_name(name)
        for group in groups:
            if sought in map(fold_name, (group.entity.name, *group.aliases)):
                return group
        raise NoSuchName(name=name, others=", ".join(group.entity.name for group in groups[:8]) or "–")

    def _named(self, dossier: DossierId, group: EntityGroup) -> NamedEntity:
        places = self._entities.in_context(dossier, group)
        first = places[0] if places else None
        return NamedEntity(
            name=group.entity.name,
            label=group.entity.label.value,
            wikidata=(group.stored.wikidata or "") if group.stored is not None else "",
            aliases=group.aliases,
            times=group.times,
            articles=len({place.article for place in places}),
            context=" ".join(f"{first.before}{first.surface}{first.after}".split()) if first is not None else "",
        )

    def _by_day(self, places: Sequence[SurfacePlace]) -> Iterator[EntityArticle]:
        """Yield what each article prints, the oldest first; a sentence that names it twice stands once."""
        by_article = {key: list(places) for key, places in groupby(places, key=lambda place: place.article)}
        with self._store.read() as session:
            cited = {key: citation(articles.get(session, key)) for key in by_article}
        for key in sorted(by_article, key=lambda key: _age(cited[key].published, key)):
            sentences = {place.before + place.surface + place.after: _sentence(place) for place in by_article[key]}
            yield EntityArticle(cited[key], tuple(sentences.values()))

    def _facts(self, dossier: DossierId, group: EntityGroup, language: Language) -> Iterator[EntityFact]:
        names = {fold_name(name) for name in (group.entity.name, *group.aliases)}
        with self._store.read() as session:
            known = facts.of_dossier(session, dossier)
        for fact in known:
            if fold_name(fact.subject) in names:
                yield EntityFact(fact.attribute, print_words(fact.reading, language), fact.status.value)

    def _compared(self, dossier: DossierId, rows: Sequence[ReconciledRow]) -> Reconciliation:
        known = {group.entity.name: group for group in self._entities.of(dossier)}
        unknown: list[str] = []
        refused: list[str] = []
        new: dict[str, str] = {}
        for row in rows:
            try:
                identifier = wikidata_id(row.wikidata)
            except NotWikidata:
                refused.append(f"{row.name} ({row.wikidata})")
                continue
            group = known.get(row.name)
            if group is None:
                unknown.append(row.name)
            elif identifier and identifier != (group.stored.wikidata if group.stored is not None else None):
                new[row.name] = identifier
        return Reconciliation(new, tuple(unknown), tuple(refused))


def _sentence(place: SurfacePlace) -> NamedSentence:
    return NamedSentence(place.before, place.surface, place.after, place.state is MentionState.ACCEPTED)


def _age(published: object, article: ArticleId) -> tuple[bool, str, int]:
    return published is None, str(published or ""), article
