"""The way out: what was checked and what was read, in every format that the newsroom and its tools take."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from enum import StrEnum
from functools import partial
from importlib.metadata import version
from pathlib import Path

from recoupe.exchange.claim_review import claim_reviews
from recoupe.exchange.doccano import doccano
from recoupe.exchange.facts_csv import facts_csv
from recoupe.exchange.facts_json import facts_json, may_leave
from recoupe.exchange.gold_jsonl import gold_lines
from recoupe.exchange.label_studio import label_studio
from recoupe.exchange.sheet import Language, Sheet
from recoupe.exchange.sheet_writing import sheet_html, sheet_markdown, sheet_print
from recoupe.exchange.values import ExportedDossier, GoldArticle, Remark
from recoupe.exchange.web_annotation import AnnotationSource, web_annotations
from recoupe.exchange.writing import write, write_atomically
from recoupe.facts.wording import words
from recoupe.services.export.fact_records import verified_facts
from recoupe.services.export.fact_sheet import sheet
from recoupe.services.export.snapshot import ExportSnapshot, Tables, leaving, read_articles
from recoupe.services.problems import UnknownSheet
from recoupe_db.records import Dossier, FactId
from recoupe_db.store import Store


class Format(StrEnum):
    """What can be written; a sheet is HTML, PDF or Markdown by the suffix of its file."""

    FACTS = "facts"
    SHEET = "sheet"
    CLAIM_REVIEW = "claim-review"
    WEB_ANNOTATION = "web-annotation"
    CSV = "csv"
    SPACY = "spacy"
    JSONL = "jsonl"
    CONLL = "conll"
    LABEL_STUDIO = "label-studio"
    DOCCANO = "doccano"


GOLD = frozenset({Format.SPACY, Format.JSONL, Format.CONLL, Format.LABEL_STUDIO, Format.DOCCANO})
"""The formats that hold articles read to the end, not facts."""

IN_WORDS_OF_SPACY = frozenset({Format.SPACY, Format.CONLL})
"""The formats whose words spaCy cuts: the screen's process cannot write them."""


@dataclass(frozen=True, slots=True)
class ExportOptions:
    """How something is to be written: in which ``language``, which facts (None: all), and where it will be published.

    ``suffix`` says what a sheet becomes: ``.html``, ``.pdf`` or ``.md``.
    """

    suffix: str = ".html"
    language: Language = "fr"
    facts: frozenset[FactId] | None = None
    page: str = ""


@dataclass(frozen=True, slots=True)
class Exported:
    """How many facts or articles were written, and what the format could not take as it is."""

    count: int
    remarks: tuple[Remark, ...] = ()


TokenWriter = Callable[[Iterable[GoldArticle]], tuple[bytes, Sequence[Remark]]]
Typesetter = Callable[[str], bytes]
"""Turns a page made for paper into a PDF."""

_Chunks = tuple[Iterable[bytes], Exported]


@dataclass(frozen=True, slots=True)
class ExportService:
    """Writes a dossier whole, or not at all.

    ``tables`` gives the recoupement; ``token_writers`` write what spaCy's words are needed for, and ``typeset`` a
    PDF: not every process has them.
    """

    store: Store
    tables: Tables
    token_writers: Mapping[Format, TokenWriter] = field(default_factory=dict[Format, TokenWriter])
    typeset: Typesetter | None = None

    def export(
        self, dossier: Dossier, what: Format, target: Path | None, wish: ExportOptions | None = None
    ) -> Exported:
        """Write ``what`` of ``dossier`` to ``target``, None for standard output; a sheet as its suffix says.

        Raises a ``FileProblem`` when it cannot be written (an earlier file is then as it was), :class:`UnknownSheet`
        for a suffix that no sheet has.
        """
        wish = wish or ExportOptions(suffix=target.suffix.lower() if target else ".html")
        chunks, exported = self.chunks(dossier, what, wish)
        if target is None:
            write(sys.stdout.buffer, chunks)
        else:
            write_atomically(target, chunks)
        return exported

    def sheet(self, dossier: Dossier, wish: ExportOptions) -> Sheet:
        """Return the fact sheet of ``dossier`` as it would be written now."""
        return sheet(self._leaving(dossier, wish), language=wish.language, made=_now())

    def chunks(self, dossier: Dossier, what: Format, wish: ExportOptions) -> tuple[Iterable[bytes], Exported]:
        """Return the bytes of ``what``, piece by piece, and what they hold."""
        return self._gold(dossier, what) if what in GOLD else self._facts(dossier, what, wish)

    def _leaving(self, dossier: Dossier, wish: ExportOptions) -> ExportSnapshot:
        return leaving(self.store, self.tables, dossier, wish.facts)

    def _facts(self, dossier: Dossier, what: Format, wish: ExportOptions) -> _Chunks:
        found = self._leaving(dossier, wish)
        if what is Format.FACTS:
            facts = [verified_fact for verified_fact in verified_facts(found) if may_leave(verified_fact)]
            data = facts_json(_about(dossier), facts, generator=GENERATOR, exported_at=_now())
            return [data], Exported(len(facts))
        if what is Format.WEB_ANNOTATION:
            return self._annotations(found, wish)
        made = sheet(found, language=wish.language, made=_now())
        if what is Format.CSV:
            return [facts_csv(made)], Exported(len(made.facts))
        judged = len(made.verified) + len(made.refuted)
        if what is Format.CLAIM_REVIEW:
            return [claim_reviews(made, page=wish.page)], Exported(judged)
        return [self._sheet(made, wish.suffix)], Exported(judged)

    def _sheet(self, made: Sheet, suffix: str) -> bytes:
        if suffix in {".html", ".htm"}:
            return sheet_html(made, generator=GENERATOR).encode("utf-8")
        if suffix in {".md", ".markdown"}:
            return sheet_markdown(made, generator=GENERATOR).encode("utf-8")
        if suffix == ".pdf" and self.typeset is not None:
            return self.typeset(sheet_print(made, generator=GENERATOR))
        raise UnknownSheet(suffix=suffix)

    def _annotations(self, found: ExportSnapshot, wish: ExportOptions) -> _Chunks:
        with self.store.read() as session:
            read = read_articles(session, found.dossier.id)
        texts = {**found.articles, **{each.article.id: each.article for each in read}}
        facts = [verified_fact for verified_fact in verified_facts(found) if may_leave(verified_fact)]
        data = web_annotations(
            _about(found.dossier),
            facts,
            read,
            sources={key: AnnotationSource(each.text, each.url, each.sha256) for key, each in texts.items()},
            in_words=partial(words, language=wish.language),
            made=_now(),
            generator=GENERATOR,
        )
        return [data], Exported(len(facts))

    def _gold(self, dossier: Dossier, what: Format) -> _Chunks:
        with self.store.read() as session:
            read = read_articles(session, dossier.id)
        if what in IN_WORDS_OF_SPACY:
            data, remarks = self.token_writers[what](read)
            return [data], Exported(len(read), tuple(remarks))
        if what is Format.LABEL_STUDIO:
            return [label_studio(read)], Exported(len(read))
        return (doccano if what is Format.DOCCANO else gold_lines)(read), Exported(len(read))


GENERATOR = f"recoupe {version('recoupe')}"


def _about(dossier: Dossier) -> ExportedDossier:
    return ExportedDossier(dossier.id, dossier.name, dossier.created)


def _now() -> datetime:
    return datetime.now(UTC).replace(microsecond=0)
