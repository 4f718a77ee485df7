"""What writes each format, given what leaves a dossier; libraries are loaded by whoever writes."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from recoupe.exchange.publisher import Publisher
from recoupe.exchange.values import ExportedDossier, GoldArticle, Remark, Signature, VerifiedFact
from recoupe_db.problems import Problem
from recoupe_db.records import MentionId, Reading

if TYPE_CHECKING:
    from recoupe.exchange.entity_values import NamedEntity
    from recoupe.exchange.sheet import Sheet
    from recoupe.exchange.web_annotation import AnnotationSource, Signatures

TokenWriter = Callable[[Iterable[GoldArticle], Callable[[Remark], object]], Iterable[bytes]]
"""Writes what spaCy's words are needed for, piece by piece, and tells what it cannot take as it is."""

Typesetter = Callable[[str], bytes]
"""Turns a page made for paper into a PDF."""


def _unsigned(_: GoldArticle) -> Mapping[MentionId, Signature]:
    return {}


@dataclass(frozen=True, slots=True)
class ExportMaterial:
    """What leaves a dossier: parts are read when a format asks for them.

    ``page`` is where it will be published, ``publisher`` who does; ``templates`` are the desk's own, by suffix.

    ``tokens`` and ``typeset`` are None in a process that has no such writer.
    """

    dossier: ExportedDossier
    generator: str
    made: datetime
    sheet: Callable[[], Sheet]
    facts: Callable[[], Sequence[VerifiedFact]]
    articles: Callable[[], Sequence[GoldArticle]]
    sources: Callable[[], Mapping[int, AnnotationSource]]
    in_words: Callable[[Reading], str]
    names: Callable[[], Sequence[NamedEntity]] = tuple
    signatures: Signatures = _unsigned
    page: str = ""
    publisher: Publisher = field(default_factory=Publisher)
    templates: Mapping[str, Path] = field(default_factory=dict[str, Path])
    tokens: TokenWriter | None = None
    typeset: Typesetter | None = None


@dataclass(frozen=True, slots=True)
class WrittenExport:
    """The bytes of an export, piece by piece, and how many facts or articles they hold.

    ``remarks`` say what could not be taken as it is, once all the pieces were asked for; ``lacking`` are sentences on
    what those who read the format will miss in it.
    """

    chunks: Iterable[bytes]
    count: int
    remarks: Sequence[Remark] = ()
    lacking: tuple[Problem, ...] = ()


class NoWriterError(RuntimeError):
    """This process has no writer for the format that was asked for."""


def web_page(material: ExportMaterial) -> WrittenExport:
    """Write a fact sheet as one page of HTML."""
    from recoupe.exchange.sheet_writing import sheet_html

    return _of_sheet(material, lambda sheet: sheet_html(sheet, generator=material.generator).encode())


def markdown(material: ExportMaterial) -> WrittenExport:
    """Write a fact sheet as Markdown."""
    from recoupe.exchange.sheet_writing import sheet_markdown

    return _of_sheet(material, lambda sheet: sheet_markdown(sheet, generator=material.generator).encode())


def pdf(material: ExportMaterial) -> WrittenExport:
    """Write a fact sheet for paper: the web page, typeset."""
    from recoupe.exchange.sheet_writing import sheet_html

    typeset = material.typeset
    if typeset is None:
        raise NoWriterError
    return _of_sheet(material, lambda sheet: typeset(sheet_html(sheet, generator=material.generator)))


def word(material: ExportMaterial) -> WrittenExport:
    """Write a fact sheet for Word, on the desk's template."""
    from recoupe.exchange.sheet_docx import sheet_docx

    template = material.templates.get(".docx")
    return _of_sheet(material, lambda sheet: sheet_docx(sheet, generator=material.generator, template=template))


def open_document(material: ExportMaterial) -> WrittenExport:
    """Write a fact sheet for LibreOffice, on the desk's template."""
    from recoupe.exchange.sheet_odt import sheet_odt

    template = material.templates.get(".odt")
    return _of_sheet(material, lambda sheet: sheet_odt(sheet, generator=material.generator, template=template))


def reviews(material: ExportMaterial) -> WrittenExport:
    """Write ClaimReview of schema.org."""
    from recoupe.exchange.claim_review import claim_reviews, missing

    sheet, page, publisher = material.sheet(), material.page, material.publisher
    data = claim_reviews(sheet, page=page, publisher=publisher)
    lacking = tuple(missing(sheet, page=page, publisher=publisher))
    return WrittenExport([data], len(sheet.verified) + len(sheet.refuted), lacking=lacking)


def facts_table(material: ExportMaterial) -> WrittenExport:
    """Write all facts as CSV."""
    from recoupe.exchange.facts_csv import facts_csv

    sheet = material.sheet()
    return WrittenExport([facts_csv(sheet)], len(sheet.facts))


def facts_workbook(material: ExportMaterial) -> WrittenExport:
    """Write all facts as XLSX."""
    from recoupe.exchange.facts_xlsx import facts_xlsx

    sheet = material.sheet()
    return WrittenExport([facts_xlsx(sheet)], len(sheet.facts))


def facts(material: ExportMaterial) -> WrittenExport:
    """Write the verified facts as JSON."""
    from recoupe.exchange.facts_json import facts_json

    leaving = material.facts()
    data = facts_json(material.dossier, leaving, generator=material.generator, exported_at=material.made)
    return WrittenExport([data], len(leaving))


def names(material: ExportMaterial) -> WrittenExport:
    """Write whom and what the dossier names, for OpenRefine."""
    from recoupe.exchange.entity_table import entities_csv

    named = material.names()
    return WrittenExport([entities_csv(named)], len(named))


def web_annotation(material: ExportMaterial) -> WrittenExport:
    """Write W3C Web Annotations."""
    from recoupe.exchange.web_annotation import web_annotations

    leaving = material.facts()
    data = web_annotations(
        material.dossier,
        leaving,
        material.articles(),
        sources=material.sources(),
        signatures=material.signatures,
        in_words=material.in_words,
        made=material.made,
        generator=material.generator,
    )
    return WrittenExport([data], len(leaving))


def in_words_of_spacy(material: ExportMaterial) -> WrittenExport:
    """Write what spaCy cuts into words."""
    if material.tokens is None:
        raise NoWriterError
    articles = material.articles()
    remarks: list[Remark] = []
    return WrittenExport(material.tokens(articles, remarks.append), len(articles), remarks)


def gold_lines(material: ExportMaterial) -> WrittenExport:
    """Write JSON lines."""
    from recoupe.exchange import gold_jsonl

    articles = material.articles()
    return WrittenExport(gold_jsonl.gold_lines(articles), len(articles))


def label_studio(material: ExportMaterial) -> WrittenExport:
    """Write tasks for Label Studio."""
    from recoupe.exchange import label_studio as tasks

    articles = material.articles()
    return WrittenExport(tasks.label_studio_chunks(articles), len(articles))


def cas(material: ExportMaterial) -> WrittenExport:
    """Write CAS JSON for INCEpTION."""
    from recoupe.exchange.gold_cas import gold_cas

    data, count = gold_cas(material.articles())
    return WrittenExport([data], count)


def doccano(material: ExportMaterial) -> WrittenExport:
    """Write lines for doccano."""
    from recoupe.exchange import doccano as lines

    articles = material.articles()
    return WrittenExport(lines.doccano(articles), len(articles))


def _of_sheet(material: ExportMaterial, write: Callable[[Sheet], bytes]) -> WrittenExport:
    sheet = material.sheet()
    return WrittenExport([write(sheet)], len(sheet.verified) + len(sheet.refuted))
