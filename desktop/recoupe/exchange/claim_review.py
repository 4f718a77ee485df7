"""Checked facts as schema.org ClaimReview (JSON-LD), which indexes of fact checks read and their networks exchange."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import ClassVar

from recoupe.exchange.escaping import for_script, visible
from recoupe.exchange.publisher import Publisher
from recoupe.exchange.sheet import JudgedFact, Quotation, Sheet, SheetFact
from recoupe.exchange.sheet_words import sheet_words
from recoupe.exchange.timestamps import utc
from recoupe.exchange.web_address import web_address
from recoupe.languages.interface_languages import tables_of
from recoupe.languages.orthotypography import typeset
from recoupe_db.problems import QT_TRANSLATE_NOOP, Problem
from recoupe_db.records import FactStatus, Kind

CONTEXT = "https://schema.org"
RATINGS: Mapping[FactStatus, int] = MappingProxyType(
    {FactStatus.FALSE: 1, FactStatus.DISPUTED: 3, FactStatus.VERIFIED: 5}
)
"""What a status is worth from 1 (false) to 5 (right); what nobody checked is no review."""
_LONGEST = 300  # code points: a longer sentence is no claim that an index shows
_FEWEST = 3  # words beside the figure: with fewer it is no sentence
_TELLING = 4  # code points: a shorter part of a name names nobody
_BULLET = re.compile(r"^[•·*–—-]\s+")  # with its blank: -3 °C keeps its sign
_ENDS = '.!…»”"'
_NOBODY = Publisher()


class NoPublisherNamed(Problem):
    """Reviews without the organisation that answers for them."""

    sentence: ClassVar[str] = QT_TRANSLATE_NOOP(
        "Problem",
        "The reviews do not name the organisation that publishes them, with its address: indexes of fact checks ask "
        "for it. Give it in the settings, under “Publishing”.",
    )
    in_terminal: ClassVar[str] = "Or say --publisher and --publisher-url."


class NoPageNamed(Problem):
    """Reviews without the address of the page that they stand on."""

    sentence: ClassVar[str] = QT_TRANSLATE_NOOP(
        "Problem",
        "The reviews do not say on which page they will stand: indexes of fact checks ask for its address. "
        "Give it above the preview.",
    )
    in_terminal: ClassVar[str] = "Or say --page."


class ClaimOfNobody(Problem):
    """One review of a claim of which nobody is said to have made it."""

    sentence: ClassVar[str] = QT_TRANSLATE_NOOP(
        "Problem", "One review does not say who made the claim: fill in “According to” in its fact."
    )


class ClaimsOfNobody(Problem):
    """Reviews of claims of which nobody is said to have made them. Details: ``count``, more than one, and ``total``."""

    sentence: ClassVar[str] = QT_TRANSLATE_NOOP(
        "Problem", "{count} of {total} reviews do not say who made the claim: fill in “According to” in these facts."
    )


class ClaimThatAppearsNowhere(Problem):
    """One review whose claim appears on no page."""

    sentence: ClassVar[str] = QT_TRANSLATE_NOOP(
        "Problem", "One review leads to no page on which the claim appears: give the addresses of its articles."
    )


class ClaimsThatAppearNowhere(Problem):
    """Reviews whose claim appears on no page. Details: ``count``, more than one, and ``total``."""

    sentence: ClassVar[str] = QT_TRANSLATE_NOOP(
        "Problem",
        "{count} of {total} reviews lead to no page on which the claim appears: give the addresses of their articles.",
    )


def claim_reviews(sheet: Sheet, *, page: str = "", publisher: Publisher = _NOBODY) -> bytes:
    """Return a review for each fact of ``sheet`` that was judged, as UTF-8 JSON-LD.

    ``page`` is the address at which the fact sheet is published, if any: each review then points to its place there.
    ``publisher`` answers for the reviews; without one, the person who judged does.
    """
    judged = [(fact, fact.checked) for fact in _told(sheet) if fact.checked]
    reviews = [_review(fact, checked, sheet, web_address(page), publisher) for fact, checked in judged]
    document = {"@context": CONTEXT, "@graph": reviews}
    return (visible(for_script(json.dumps(document, ensure_ascii=False, indent=1))) + "\n").encode("utf-8")


def missing(sheet: Sheet, *, page: str = "", publisher: Publisher = _NOBODY) -> Iterator[Problem]:
    """Yield what indexes of fact checks ask for and these reviews lack, a sentence each."""
    told = _told(sheet)
    if not told:
        return
    if not (publisher.name and publisher.address):
        yield NoPublisherNamed()
    if not web_address(page):
        yield NoPageNamed()
    if nobody := sum(not fact.attribution for fact in told):
        yield ClaimOfNobody() if nobody == 1 else ClaimsOfNobody(count=nobody, total=len(told))
    if nowhere := sum(not any(web_address(source.article.url) for source in fact.sources) for fact in told):
        yield ClaimThatAppearsNowhere() if nowhere == 1 else ClaimsThatAppearNowhere(count=nowhere, total=len(told))


def claim_sentence(fact: SheetFact, sheet: Sheet) -> str:
    """Return the claim as a sentence that can be understood alone.

    It is the shortest whole sentence in which an article prints it and names what it is about, else one put together.
    """
    printed = [_printed(one) for one in fact.sources if one.standing == "agree" and _is_statement(one)]
    alone = [sentence for sentence in printed if len(sentence) <= _LONGEST and _names(sentence, fact.subject)]
    if alone:
        return min(alone, key=len)
    how = "dated" if fact.reading.kind is Kind.DATE else "said"
    composed = tables_of(sheet.language).claim[how if fact.attribution else f"{how}_bare"]
    return typeset(composed, sheet.language).format(
        attribute=fact.attribute, subject=fact.subject, value=fact.value, name=fact.attribution
    )


def _printed(quotation: Quotation) -> str:
    words = " ".join(f"{quotation.before}{quotation.figure}{quotation.after}".split())
    return _BULLET.sub("", words)


def _is_statement(quotation: Quotation) -> bool:
    """Tell a whole sentence from a heading, a list’s item, a link to something else or the figure alone."""
    around = f"{quotation.before} {quotation.after}".split()
    return len(around) >= _FEWEST and _printed(quotation)[-1] in _ENDS and "|" not in around


def _names(sentence: str, subject: str) -> bool:
    """Tell whether a sentence names a subject, or a part of its name: “Musk” does for Elon Musk."""
    parts = [subject, *(part for part in subject.split() if len(part) >= _TELLING)]
    return any(part.casefold() in sentence.casefold() for part in parts if part)


def _told(sheet: Sheet) -> list[SheetFact]:
    return [*sheet.verified, *sheet.refuted]


def _review(fact: SheetFact, checked: JudgedFact, sheet: Sheet, page: str, publisher: Publisher) -> dict[str, object]:
    person = {"@type": "Person", "name": checked.signed.by}
    review: dict[str, object] = {
        "@type": "ClaimReview",
        "claimReviewed": claim_sentence(fact, sheet),
        "datePublished": utc(checked.signed.at),
        "inLanguage": sheet.language,
        "author": _organisation(publisher) if publisher.name else person,
        "reviewRating": _rating(checked, sheet),
        "itemReviewed": _claim(fact),
    }
    if publisher.name:
        review |= {"publisher": _organisation(publisher), "editor": person}
    reasons = [ground for ground in (checked.grounds, checked.checked_against) if ground]
    return (
        review
        | ({"url": f"{page}#fact-{fact.id}"} if page else {})
        | ({"reviewBody": "\n".join(reasons)} if reasons else {})
    )


def _organisation(publisher: Publisher) -> dict[str, object]:
    organisation: dict[str, object] = {"@type": "Organization", "name": publisher.name}
    return organisation | ({"url": publisher.address} if publisher.address else {})


def _rating(checked: JudgedFact, sheet: Sheet) -> dict[str, object]:
    rating: dict[str, object] = {
        "@type": "Rating",
        "ratingValue": RATINGS[checked.status],
        "worstRating": min(RATINGS.values()),
        "bestRating": max(RATINGS.values()),
        "alternateName": sheet_words(sheet.language)[checked.status.value],
    }
    return rating | ({"ratingExplanation": checked.grounds} if checked.grounds else {})


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
