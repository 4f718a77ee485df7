"""Facts that colleagues stated become facts here, each once, signed by whoever stated it; what differs waits."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from recoupe.evaluation.fact_layers import FactGroup, FactVersion, Printed, fact_groups
from recoupe_db.queries import articles, company, decisions, facts, journal, mentions
from recoupe_db.records import (
    JUDGEMENT_FIELDS,
    Action,
    ArticleId,
    DossierId,
    FactId,
    JournalEntry,
    Mention,
    MentionState,
    Target,
)
from recoupe_db.store import Session


def settle_facts(session: Session, dossier: DossierId, entries: list[JournalEntry]) -> int:
    """Let the facts of a dossier follow from its journal, and return how many were made or changed."""
    there = known_facts(session, dossier)
    return sum(_settle(session, dossier, group, there) for group in fact_groups(entries))


def known_facts(session: Session, dossier: DossierId) -> dict[str, FactId]:
    """Return the facts of a dossier by the key that all libraries know."""
    library = company.library_uid(session)
    own = {f"{library}:{fact.id}": fact.id for fact in facts.of_dossier(session, dossier)}
    paired = company.counterparts(session, Target.FACT)
    here = set(own.values())
    return own | {key: FactId(fact) for key, fact in paired.items() if fact in here}


def _settle(session: Session, dossier: DossierId, group: FactGroup, there: dict[str, FactId]) -> int:
    standing = group.standing
    known = next((there[key] for key in group.keys if key in there), None)
    if standing is None:
        return 0
    if known is None:
        places = list(_places(session, dossier, group))
        return _state(session, dossier, standing, places) if places else 0
    if group.ruling is None:
        return 0
    return _follow(session, dossier, known, standing)


def _places(session: Session, dossier: DossierId, group: FactGroup) -> Iterator[tuple[Printed, Mention]]:
    """Yield where a fact was printed, as far as the figure is confirmed here too."""
    keys = company.articles_by_text(session, dossier)
    for printed in group.printed:
        sha256, start, end = printed.place
        if sha256 in keys:
            article = ArticleId(keys[sha256])
            fits = articles.stretch(session, article, printed.quote_start, printed.quote_end) == printed.quote
            for mention in mentions.at(session, article, start, end):
                if fits and mention.is_figure and mention.state is MentionState.ACCEPTED:
                    yield printed, mention


def _state(session: Session, dossier: DossierId, standing: FactVersion, places: list[tuple[Printed, Mention]]) -> int:
    step = decisions.begin(session, standing.by, Action.MERGE, dossier=dossier)
    fact = decisions.create(session, step, Target.FACT, dossier=dossier, **_fields(standing))
    company.pair(session, Target.FACT, fact, standing.key)
    for printed, mention in places:
        quote = {"quote": printed.quote, "quote_start": printed.quote_start, "quote_end": printed.quote_end}
        decisions.create(session, step, Target.EVIDENCE, fact=fact, mention=mention.id, **quote)
    return 1


def _follow(session: Session, dossier: DossierId, fact: FactId, standing: FactVersion) -> int:
    now = facts.get(session, fact)
    fields = _fields(standing)
    same = all(getattr(now, name) == fields[name] for name in ("subject", "attribute", "reading", "status"))
    if same:
        return 0
    step = decisions.begin(session, standing.by, Action.MERGE, dossier=dossier)
    decisions.change(session, step, Target.FACT, fact, **fields)
    return 1


def _fields(standing: FactVersion) -> dict[str, Any]:
    claim = standing.claim
    names = ("subject", "attribute", "reading", "date", "attribution", "note")
    return {name: getattr(claim, name) for name in (*names, *JUDGEMENT_FIELDS)}


def groups(session: Session, dossier: DossierId) -> list[FactGroup]:
    """Return the facts of a dossier as its reviewers have them."""
    return fact_groups(journal.of_dossier(session, dossier))
