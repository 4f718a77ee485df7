"""The day as of which a fact leaves the library, which is not always one that the fact is about."""

from __future__ import annotations

from recoupe_db.queries.gold import SourcedFact
from recoupe_db.records import Kind


def day_held(sourced: SourcedFact) -> str | None:
    """Return the day as of which a fact holds, in EDTF; None where it is known to be about none.

    When something happened is not “as of” the day on which an article told it, nor as of itself: a departure in 2019
    that was read on 11 February 2025 is of 2019.
    """
    fact = sourced.fact
    if fact.reading.kind is Kind.DATE and fact.date in {*days_of_articles(sourced), fact.reading.value}:
        return None
    return fact.date


def days_of_articles(sourced: SourcedFact) -> set[str]:
    """Return the days, in EDTF, on which the articles appeared that a fact rests on."""
    return {source.article.published.isoformat() for source in sourced.sources if source.article.published}
