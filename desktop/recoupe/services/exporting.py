"""The way out: verified facts for other tools, and gold training data of the articles that were read to the end."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from importlib.metadata import version
from pathlib import Path

from recoupe.exchange import gold_jsonl
from recoupe.exchange.facts_json import facts_json, may_leave
from recoupe.exchange.values import (
    Citation,
    ExportedDossier,
    GoldArticle,
    PrintedEvidence,
    Remark,
    Signature,
    VerifiedFact,
)
from recoupe.exchange.writing import write, write_atomically
from recoupe_db.queries import gold
from recoupe_db.records import Article, Dossier
from recoupe_db.store import Store


class Format(StrEnum):
    """What can be written."""

    FACTS = "facts"
    SPACY = "spacy"
    JSONL = "jsonl"


@dataclass(frozen=True, slots=True)
class Exported:
    """How many facts or articles were written, and what the format could not take as it is."""

    count: int
    remarks: tuple[Remark, ...] = ()


DocBinWriter = Callable[[Iterable[GoldArticle]], tuple[bytes, Sequence[Remark]]]


class Exporting:
    """Writes a dossier whole, or not at all. ``doc_bin`` writes spaCy's format: the screen has no spaCy to do so."""

    def __init__(self, store: Store, *, doc_bin: DocBinWriter | None = None) -> None:
        self._store = store
        self._doc_bin = doc_bin

    def export(self, dossier: Dossier, what: Format, target: Path | None) -> Exported:
        """Write ``what`` of ``dossier`` to ``target``, None for standard output.

        Raises a ``FileProblem`` when it cannot be written; an earlier file is then as it was.
        """
        chunks, exported = self._facts(dossier) if what is Format.FACTS else self._gold(dossier, what)
        if target is None:
            write(sys.stdout.buffer, chunks)
        else:
            write_atomically(target, chunks)
        return exported

    def _facts(self, dossier: Dossier) -> tuple[Iterable[bytes], Exported]:
        with self._store.read() as session:
            found = [_verified(each) for each in gold.verified_facts(session, dossier.id)]
        leaving = [each for each in found if may_leave(each)]
        now = datetime.now(UTC).replace(microsecond=0)
        about = ExportedDossier(dossier.id, dossier.name, dossier.created)
        data = facts_json(about, leaving, generator=f"recoupe {version('recoupe')}", exported_at=now)
        return [data], Exported(len(leaving))

    def _gold(self, dossier: Dossier, what: Format) -> tuple[Iterable[bytes], Exported]:
        with self._store.read() as session:
            read = [_gold_article(each) for each in gold.read_articles(session, dossier.id)]
        if what is Format.JSONL:
            return gold_jsonl.gold_lines(read), Exported(len(read))
        if self._doc_bin is None:
            raise ValueError("spaCy's format is written by the command line")
        data, remarks = self._doc_bin(read)
        return [data], Exported(len(read), tuple(remarks))


def _gold_article(read: gold.ReadArticle) -> GoldArticle:
    return GoldArticle(read.article, read.mentions, tuple((each.start, each.end) for each in read.outside))


def _verified(found: gold.VerifiedFact) -> VerifiedFact:
    fact = found.fact
    judged = Signature(fact.judged_by, fact.judged_at) if fact.judged_by and fact.judged_at else None
    return VerifiedFact(
        id=fact.id,
        subject=fact.subject,
        attribute=fact.attribute,
        reading=fact.reading,
        as_of=fact.date,
        attribution=fact.attribution,
        note=fact.note,
        status=fact.status,
        verified=judged,
        evidence=tuple(_printed(each) for each in found.sources),
    )


def _printed(source: gold.Source) -> PrintedEvidence:
    evidence, confirmed = source.evidence, source.confirmed
    return PrintedEvidence(
        printed=evidence.printed,
        article=_citation(source.article),
        start=evidence.start,
        end=evidence.end,
        quote=evidence.quote,
        quote_start=evidence.quote_start,
        quote_end=evidence.quote_end,
        state=source.mention.state,
        reviewed=Signature(confirmed.reviewer, confirmed.at) if confirmed else None,
    )


def _citation(article: Article) -> Citation:
    return Citation(
        id=article.id,
        title=article.title,
        source=article.source,
        url=article.url,
        published=article.published,
        file=article.file,
        sha256=article.sha256,
    )
