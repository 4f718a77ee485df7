"""What a dossier holds that may leave it: facts with their sources, what articles print of them, articles read."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass

from recoupe.exchange.values import Citation, Signature
from recoupe.facts.crosscheck.table import Row, Table
from recoupe_db.queries import articles, facts, gold, rates
from recoupe_db.records import Article, ArticleId, Dossier, DossierId, FactId, Judgement, MentionId, Rate, RateId
from recoupe_db.store import Store

Tables = Callable[[DossierId], Table]
"""Gives the recoupement of a dossier."""


@dataclass(frozen=True, slots=True)
class ExportSnapshot:
    """The facts of a dossier and all that is said of them. ``confirmed`` tells who confirmed a figure of ``rows``.

    ``rows`` are by fact, ``articles`` those that print any of the facts.
    """

    dossier: Dossier
    facts: tuple[gold.SourcedFact, ...]
    rows: Mapping[FactId, Row]
    history: Mapping[FactId, tuple[Judgement, ...]]
    confirmed: Mapping[MentionId, Signature]
    articles: Mapping[ArticleId, Article]
    rates: Mapping[RateId, Rate]
    total: int

    def cited(self, article: ArticleId) -> Citation:
        """Return an article as a reader finds it again."""
        return citation(self.articles[article])


def leaving(store: Store, tables: Tables, dossier: Dossier, wanted: Collection[FactId] | None = None) -> ExportSnapshot:
    """Return the facts of ``dossier``, or those ``wanted`` of them, with all that is said of them."""
    rows = {row.fact.id: row for row in tables(dossier.id).rows if row.fact is not None}
    with store.read() as session:
        sourced = [
            stated_fact
            for stated_fact in gold.stated_facts(session, dossier.id)
            if wanted is None or stated_fact.fact.id in wanted
        ]
        cells = [
            cell
            for sourced_fact in sourced
            if sourced_fact.fact.id in rows
            for cell in rows[sourced_fact.fact.id].cells
        ]
        printed = {cell.article for cell in cells} | {cell.copy_of for cell in cells if cell.copy_of is not None}
        printed |= {one.article.id for fact in sourced for one in fact.sources}
        signed = gold.confirmations(session, {cell.mention for cell in cells})
        return ExportSnapshot(
            dossier=dossier,
            facts=tuple(sourced),
            rows=rows,
            history={
                sourced_fact.fact.id: tuple(facts.history(session, sourced_fact.fact.id)) for sourced_fact in sourced
            },
            confirmed={mention: Signature(by.reviewer, by.at) for mention, by in signed.items()},
            articles={article: articles.get(session, article) for article in printed},
            rates={rate.id: rate for rate in rates.of_dossier(session, dossier.id)},
            total=len(articles.of_dossier(session, dossier.id)),
        )


def citation(article: Article) -> Citation:
    """Return an article as a reader finds it again."""
    return Citation(
        id=article.id,
        title=article.title,
        source=article.source,
        url=article.url,
        published=article.published,
        file=article.file,
        sha256=article.sha256,
        author=article.author,
        read=article.imported,
    )
