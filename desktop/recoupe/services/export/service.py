"""The way out: what was checked and what was read, in every format that the newsroom and its tools take."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import cache, partial
from importlib.metadata import version
from pathlib import Path

from recoupe.exchange.export_writers import ExportMaterial, TokenWriter, Typesetter, WrittenExport
from recoupe.exchange.facts_json import may_leave
from recoupe.exchange.formats import Format, format_of
from recoupe.exchange.publisher import Publisher
from recoupe.exchange.sheet import Sheet
from recoupe.exchange.values import ExportedDossier, GoldArticle, Remark
from recoupe.exchange.web_annotation import AnnotationSource
from recoupe.exchange.writing import write, write_atomically
from recoupe.facts.sourced_sentence import SourcedSentence
from recoupe.facts.wording import words
from recoupe.french import ARTICLE_LANGUAGE
from recoupe.languages.interface_languages import Language
from recoupe.services.entities import EntityService
from recoupe.services.entity_exchange import EntityExchangeService
from recoupe.services.export.fact_records import verified_facts
from recoupe.services.export.fact_sheet import sheet
from recoupe.services.export.gold_articles import GoldArticles, GoldChoice
from recoupe.services.export.snapshot import ExportSnapshot, Tables, leaving
from recoupe.services.export.sourced import sourced
from recoupe.services.problems import NothingReadYet, UnknownSheet
from recoupe_db.problems import Problem
from recoupe_db.records import Dossier, FactId
from recoupe_db.store import Store


@dataclass(frozen=True, slots=True)
class ExportOptions:
    """How something is to be written: in which ``language``, which facts (None: all), on which ``page`` of whom.

    ``suffix`` says what a sheet becomes (``.html``, ``.pdf``, ``.md``, ``.docx``, ``.odt``); ``full`` whether it quotes
    the passages; ``templates`` what it is put on, by suffix; ``gold`` which layer and labels leave;
    ``seen`` is called with each article of it on its way, and ``licence`` is what its data statement says.
    """

    suffix: str = ".html"
    language: Language = ARTICLE_LANGUAGE
    facts: frozenset[FactId] | None = None
    page: str = ""
    publisher: Publisher = field(default_factory=Publisher)
    gold: GoldChoice = field(default_factory=GoldChoice)
    full: bool = True
    templates: Mapping[str, Path] = field(default_factory=dict[str, Path])
    seen: Callable[[GoldArticle], object] | None = None
    licence: str = ""


@dataclass(frozen=True, slots=True)
class Exported:
    """How many facts or articles were written, what the format could not take as it is, and what it lacks."""

    count: int
    remarks: tuple[Remark, ...] = ()
    lacking: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True)
class ExportService:
    """Writes a dossier whole, or not at all.

    ``tables`` gives the recoupement; ``token_writers`` write what spaCy's words are needed for, and ``typeset`` a
    PDF: not every process has them.
    """

    store: Store
    tables: Tables
    token_writers: Mapping[str, TokenWriter] = field(default_factory=dict[str, TokenWriter])
    typeset: Typesetter | None = None

    def export(self, dossier: Dossier, what: str, target: Path | None, wish: ExportOptions | None = None) -> Exported:
        """Write ``what`` of ``dossier`` to ``target``, None for standard output; a sheet as its suffix says.

        Raises a ``FileProblem`` when it cannot be written (an earlier file is then as it was), :class:`UnknownSheet`
        for a suffix that no sheet has, :class:`NothingReadYet` for training data of a dossier without any.
        """
        wish = wish or ExportOptions(suffix=target.suffix.lower() if target else ".html")
        row = format_of(what, wish.suffix)
        if row is not None and row.is_gold and not self._read(dossier, wish):
            raise NothingReadYet(name=dossier.name)
        written = self.written(dossier, what, wish)
        if target is None:
            write(sys.stdout.buffer, written.chunks)
        else:
            write_atomically(target, written.chunks)
        return Exported(written.count, tuple(written.remarks), written.lacking)

    def gold_count(self, dossier: Dossier, wish: ExportOptions) -> int:
        """Return how many articles the gold that is wished for holds. Raises :class:`NoSuchLayer`."""
        return len(self._read(dossier, wish))

    def sheet(self, dossier: Dossier, wish: ExportOptions) -> Sheet:
        """Return the fact sheet of ``dossier`` as it would be written now."""
        return sheet(self._leaving(dossier, wish), language=wish.language, made=_now(), full=wish.full)

    def sentences(self, dossier: Dossier, wish: ExportOptions) -> SourcedSentence:
        """Return the facts that are wished for as sentences that name their sources."""
        return sourced(self.sheet(dossier, wish))

    def written(self, dossier: Dossier, what: str, wish: ExportOptions) -> WrittenExport:
        """Return the bytes of ``what``, piece by piece, and what they hold."""
        row = format_of(what, wish.suffix)
        if row is None or (wish.suffix == ".pdf" and self.typeset is None and what == Format.SHEET):
            raise UnknownSheet(suffix=wish.suffix)
        return row.write(self._material(dossier, what, wish))

    def _material(self, dossier: Dossier, what: str, wish: ExportOptions) -> ExportMaterial:
        snapshot = cache(partial(self._leaving, dossier, wish))
        read = cache(partial(self._read, dossier, wish))
        return ExportMaterial(
            dossier=ExportedDossier(dossier.id, dossier.name, dossier.created),
            generator=GENERATOR,
            made=_now(),
            sheet=lambda: sheet(snapshot(), language=wish.language, made=_now(), full=wish.full),
            facts=lambda: [fact for fact in verified_facts(snapshot()) if may_leave(fact)],
            articles=read,
            sources=lambda: _sources(snapshot(), read()),
            signatures=lambda article: read().signatures(article),
            in_words=partial(words, language=wish.language),
            names=lambda: EntityExchangeService(self.store, EntityService(self.store, reviewer="")).named(dossier.id),
            page=wish.page,
            publisher=wish.publisher,
            templates=wish.templates,
            tokens=self.token_writers.get(what),
            typeset=self.typeset,
        )

    def _leaving(self, dossier: Dossier, wish: ExportOptions) -> ExportSnapshot:
        return leaving(self.store, self.tables, dossier, wish.facts)

    def _read(self, dossier: Dossier, wish: ExportOptions) -> GoldArticles:
        return GoldArticles(self.store, dossier.id, wish.gold, seen=wish.seen)


def _sources(snapshot: ExportSnapshot, read: Sequence[GoldArticle]) -> dict[int, AnnotationSource]:
    texts = {**snapshot.articles, **{gold.article.id: gold.article for gold in read}}
    return {number: AnnotationSource(text.text, text.url, text.sha256) for number, text in texts.items()}


GENERATOR = f"recoupe {version('recoupe')}"


def _now() -> datetime:
    return datetime.now(UTC).replace(microsecond=0)
