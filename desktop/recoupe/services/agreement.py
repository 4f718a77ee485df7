"""How far the readers of a dossier agree, on the articles that several of them read to the end."""

from __future__ import annotations

from dataclasses import replace
from typing import ClassVar

from recoupe.evaluation.agreement import Agreement, DoublyRead, agreement
from recoupe.evaluation.differences import marked_inside
from recoupe.evaluation.layers import LayerSpan, layers
from recoupe_db.problems import QT_TRANSLATE_NOOP, Problem
from recoupe_db.queries import articles, company, journal, schemes
from recoupe_db.records import ArticleId, DossierId, Origin
from recoupe_db.records.schemes import Scheme
from recoupe_db.store import Store


class NotReadTwice(Problem):
    """No article of a dossier was read to the end by two people."""

    sentence: ClassVar[str] = QT_TRANSLATE_NOOP(
        "Problem",
        "No article was read to the end by two people yet: ask for two readings of each article, "
        "and agreement can be measured.",
    )


class AgreementService:
    """Measures agreement."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def agreement(self, dossier: DossierId) -> Agreement:
        """Return how far the readers of ``dossier`` agree. Raises :class:`NotReadTwice`."""
        doubly_read = self._doubly_read(dossier)
        if not doubly_read:
            raise NotReadTwice
        return agreement(doubly_read)

    def with_texts(self, dossier: DossierId) -> tuple[Agreement, dict[int, str]]:
        """Return the agreement with the texts of the articles that it was measured on. Raises :class:`NotReadTwice`."""
        doubly_read = self._doubly_read(dossier)
        if not doubly_read:
            raise NotReadTwice
        return agreement(doubly_read), {read_article.article: read_article.text for read_article in doubly_read}

    def _doubly_read(self, dossier: DossierId) -> list[DoublyRead]:
        with self._store.read() as session:
            home = company.parent(session, dossier)
            if len(journal.signatures(session, home)) < 2:  # nobody to agree with: the journal need not be read
                return []
            keys, scheme = company.articles_by_text(session, home), schemes.of(session, home)
            every: list[DoublyRead] = []
            for sha256, one in layers(journal.of_dossier(session, home), scheme.merged).items():
                read = {name: layer for name, layer in one.readers.items() if layer.read is not None}
                if len(read) > 1 and sha256 in keys:
                    article = articles.get(session, ArticleId(keys[sha256]))
                    ruled = [
                        passage for passage in articles.passages(session, article.id) if passage.origin is Origin.RULE
                    ]
                    outside = {(passage.start, passage.end) for passage in ruled} | one.suggested_outside
                    marked = {name: _named(marked_inside(layer, outside), scheme) for name, layer in read.items()}
                    last = max(layer.read for layer in read.values() if layer.read is not None)
                    every.append(DoublyRead(article.id, article.text, marked, last.date()))
        return every


def _named(spans: list[LayerSpan], scheme: Scheme) -> list[LayerSpan]:
    """Return spans under what the dossier calls their labels: agreement is about these."""
    return [replace(span, label=scheme.name(span.tag)) for span in spans]
