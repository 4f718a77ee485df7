"""Checked facts as schema.org ClaimReview (JSON-LD), which search engines and fact-check indexes read."""

from __future__ import annotations

import json
from collections.abc import Mapping
from types import MappingProxyType

from recoupe.exchange.escaping import for_script
from recoupe.exchange.sheet import JudgedFact, Quotation, Sheet, SheetFact
from recoupe.exchange.sheet_context import web_address
from recoupe.exchange.sheet_words import sheet_words
from recoupe.exchange.timestamps import utc
from recoupe_db.records import FactStatus

CONTEXT = "https://schema.org"
RATINGS: Mapping[FactStatus, int] = MappingProxyType(
    {FactStatus.FALSE: 1, FactStatus.DISPUTED: 3, FactStatus.VERIFIED: 5}
)
"""What a status is worth from 1 (false) to 5 (right); what nobody checked is no review."""


def claim_reviews(sheet: Sheet, *, page: str = "") -> bytes:
    """Return a review for each fact of ``sheet`` that was judged, as UTF-8 JSON-LD.

    ``page`` is the address at which the fact sheet is published, if any: each review then points to its place there.
    """
    told = [*sheet.verified, *sheet.refuted]
    reviews = [_review(fact, fact.checked, sheet, web_address(page)) for fact in told if fact.checked]
    document = {"@context": CONTEXT, "@graph": reviews}
    return (for_script(json.dumps(document, ensure_ascii=False, indent=1)) + "\n").encode("utf-8")


def _review(fact: SheetFact, checked: JudgedFact, sheet: Sheet, page: str) -> dict[str, object]:
    review: dict[str, object] = {
        "@type": "ClaimReview",
        "claimReviewed": f"{fact.subject} – {fact.attribute} : {fact.value}",
        "datePublished": utc(checked.signed.at),
        "inLanguage": sheet.language,
        "author": {"@type": "Person", "name": checked.signed.by},
        "reviewRating": _rating(checked.status, sheet),
        "itemReviewed": _claim(fact),
    }
    reasons = [each for each in (checked.grounds, checked.checked_against) if each]
    return (
        review
        | ({"url": f"{page}#fact-{fact.id}"} if page else {})
        | ({"reviewBody": "\n".join(reasons)} if reasons else {})
    )


def _rating(status: FactStatus, sheet: Sheet) -> dict[str, object]:
    return {
        "@type": "Rating",
        "ratingValue": RATINGS[status],
        "worstRating": min(RATINGS.values()),
        "bestRating": max(RATINGS.values()),
        "alternateName": sheet_words(sheet.language)[status.value],
    }


def _claim(fact: SheetFact) -> dict[str, object]:
    """Return the claim with where it appears: the articles that print this value, the first of them apart."""
    claim: dict[str, object] = {"@type": "Claim"}
    if fact.attribution:
        claim["author"] = {"@type": ["Person", "Organization"], "name": fact.attribution}
    appearances = [_appearance(source) for source in sorted(fact.sources, key=_age)]
    if appearances:
        claim["firstAppearance"], claim["appearance"] = appearances[0], appearances
    return claim


def _age(quotation: Quotation) -> tuple[bool, str, int]:
    published = quotation.article.published
    return published is None, published.isoformat() if published else "", quotation.article.id


def _appearance(quotation: Quotation) -> dict[str, object]:
    article = quotation.article
    work: dict[str, object] = {"@type": "NewsArticle", "headline": article.title or article.file}
    if address := web_address(article.url):
        work["url"] = address
    if article.published:
        work["datePublished"] = article.published.isoformat()
    if article.author:
        work["author"] = {"@type": "Person", "name": article.author}
    if article.source:
        work["publisher"] = {"@type": "Organization", "name": article.source}
    return work
