"""Verified facts as JSON, in the format that :mod:`recoupe.exchange.facts_format` tells."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from recoupe.exchange.values import ExportedDossier, VerifiedFact
from recoupe_db.records import FactStatus, MentionState


def facts_json(
    dossier: ExportedDossier, facts: Iterable[VerifiedFact], *, generator: str, exported_at: datetime
) -> bytes:
    """Return the facts of ``dossier`` that may leave as UTF-8 JSON; ``generator`` is the program with its version.

    The same facts give the same bytes, in whatever order they come.
    """
    from recoupe.exchange.facts_entries import document_of  # types that only a file of facts needs
    from recoupe.exchange.facts_format import written

    leaving = [fact for fact in sorted(facts, key=lambda fact: fact.id) if may_leave(fact)]
    return written(document_of(dossier, leaving, generator=generator, exported_at=exported_at))


def may_leave(fact: VerifiedFact) -> bool:
    """Tell whether a fact was verified, and all that it rests on was confirmed in the articles."""
    return (
        fact.status is FactStatus.VERIFIED
        and fact.verified is not None
        and bool(fact.evidence)
        and all(evidence.state is MentionState.ACCEPTED and evidence.reviewed is not None for evidence in fact.evidence)
    )


def facts_schema() -> str:
    """Return the JSON Schema (draft 2020-12) of what :func:`facts_json` gives."""
    from recoupe.exchange.facts_format import schema_text

    return schema_text()
