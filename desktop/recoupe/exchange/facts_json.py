"""Verified facts as JSON, in the format that `facts-1.schema.json` describes."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import datetime
from importlib import resources

from recoupe.exchange.citation import cited
from recoupe.exchange.timestamps import utc
from recoupe.exchange.values import (
    Citation,
    ExportedDossier,
    Group,
    GroupFigure,
    GroupPair,
    PrintedEvidence,
    Signature,
    VerifiedFact,
)
from recoupe_db.records import Backing, FactStatus, Judgement, MentionState, Reading

FORMAT = "recoupe-facts"
VERSION = "1.2"
"""A later 1.x adds keys; a key that changes its meaning makes a 2.0."""


def facts_json(
    dossier: ExportedDossier, facts: Iterable[VerifiedFact], *, generator: str, exported_at: datetime
) -> bytes:
    """Return the facts of ``dossier`` that may leave as UTF-8 JSON; ``generator`` is the program with its version.

    The same facts give the same bytes, in whatever order they come.
    """
    leaving = [fact for fact in sorted(facts, key=lambda fact: fact.id) if may_leave(fact)]
    groups = {fact.group.id: fact.group for fact in leaving if fact.group}
    printed = {figure.article.id: figure.article for group in groups.values() for figure in group.figures}
    document = {
        "format": FORMAT,
        "version": VERSION,
        "generator": generator,
        "exported_at": utc(exported_at),
        "dossier": {"id": dossier.id, "name": dossier.name, "created": utc(dossier.created)},
        "facts": [_fact(fact) for fact in leaving],
        "groups": [_group(groups[key]) for key in sorted(groups)],
        "articles": [_citation(printed[key]) for key in sorted(printed)],
    }
    return (json.dumps(document, ensure_ascii=False, indent=2, allow_nan=False) + "\n").encode("utf-8")


def may_leave(fact: VerifiedFact) -> bool:
    """Tell whether a fact was verified, and all that it rests on was confirmed in the articles."""
    return (
        fact.status is FactStatus.VERIFIED
        and fact.verified is not None
        and bool(fact.evidence)
        and all(each.state is MentionState.ACCEPTED and each.reviewed is not None for each in fact.evidence)
    )


def facts_schema() -> str:
    """Return the JSON Schema (draft 2020-12) of what :func:`facts_json` gives."""
    return (resources.files("recoupe_resources") / "schemas" / "facts-1.schema.json").read_text(encoding="utf-8")


def _fact(fact: VerifiedFact) -> dict[str, object]:
    evidence = sorted(fact.evidence, key=lambda each: (each.article.id, each.start, each.end))
    return {
        "id": fact.id,
        "subject": fact.subject,
        "attribute": fact.attribute,
        "value": _value(fact.reading),
        "as_of": fact.as_of,
        "attribution": fact.attribution,
        "note": fact.note,
        "status": fact.status.value,
        "verified": _signature(fact.verified),
        "evidence": [_evidence(each) for each in evidence],
        "grounds": fact.grounds,
        "checked_against": fact.checked_against,
        "backing": _backing(fact.backing),
        "history": [_judgement(each) for each in fact.history],
        "group": fact.group.id if fact.group else None,
    }


def _judgement(judged: Judgement) -> dict[str, object]:
    return {
        "status": judged.status.value,
        "by": judged.by,
        "at": utc(judged.at),
        "grounds": judged.grounds,
        "checked_against": judged.checked_against,
        "backing": _backing(judged.backing),
        "action": judged.action.value,
    }


def _backing(backing: Backing | None) -> dict[str, object] | None:
    if backing is None:
        return None
    day = backing.day.isoformat() if backing.day is not None else None
    return {
        "link": backing.link,
        "passage": backing.passage,
        "day": day,
        "file": backing.file,
        "sha256": backing.sha256,
    }


def _group(group: Group) -> dict[str, object]:
    return {
        "id": group.id,
        "value": _value(group.reading),
        "verdict": group.verdict,
        "independent": group.independent,
        "by_hand": group.by_hand,
        "figures": [_figure(figure) for figure in group.figures],
        "pairs": [_pair(pair) for pair in group.pairs],
    }


def _figure(figure: GroupFigure) -> dict[str, object]:
    return {
        "id": figure.id,
        "article": figure.article.id,
        "printed": figure.printed,
        "start": figure.start,
        "end": figure.end,
        "value": _value(figure.reading),
        "sentence": figure.sentence,
        "sentence_start": figure.sentence_start,
        "sentence_end": figure.sentence_start + len(figure.sentence),
        "state": figure.state.value,
        "standing": figure.standing,
        "copy_of": figure.copy_of,
    }


def _pair(pair: GroupPair) -> dict[str, object]:
    rate = pair.rate
    return {
        "a": pair.one,
        "b": pair.other,
        "relation": pair.standing,
        "rate": rate
        and {
            "base": rate.base,
            "quote": rate.quote,
            "rate": rate.rate,
            "day": rate.day.isoformat(),
            "source": rate.source,
        },
    }


def _value(reading: Reading) -> dict[str, object]:
    return {
        "kind": reading.kind.value,
        "value": reading.value if reading.upper is None else {"min": reading.value, "max": reading.upper},
        "unit": reading.unit,
        "modifier": reading.modifier and reading.modifier.value,
    }


def _evidence(evidence: PrintedEvidence) -> dict[str, object]:
    return {
        "printed": evidence.printed,
        "article": _citation(evidence.article),
        "start": evidence.start,
        "end": evidence.end,
        "quote": evidence.quote,
        "quote_start": evidence.quote_start,
        "quote_end": evidence.quote_end,
        "reviewed": _signature(evidence.reviewed),
    }


def _citation(article: Citation) -> dict[str, object]:
    return {"id": article.id, **cited(article)}


def _signature(signature: Signature | None) -> dict[str, object] | None:
    return signature and {"by": signature.by, "at": utc(signature.at)}
