"""Facts that leave, put into the types of the JSON that they leave in."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any, cast

from recoupe.exchange.citation import cited
from recoupe.exchange.facts_format import (
    FORMAT,
    VALUES,
    VERSION,
    AnyValue,
    ArticleEntry,
    BackingEntry,
    DossierEntry,
    EvidenceEntry,
    FactEntry,
    FactsDocument,
    FigureEntry,
    GroupEntry,
    JudgementEntry,
    PairEntry,
    RateEntry,
    SignatureEntry,
)
from recoupe.exchange.printed_standing import Standing
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
from recoupe_db.records import Backing, Judgement, Rate, Reading


def document_of(
    dossier: ExportedDossier, leaving: Sequence[VerifiedFact], *, generator: str, exported_at: datetime
) -> FactsDocument:
    """Return the document of facts that may leave, with the groups and the articles that they rest on."""
    groups = {fact.group.id: fact.group for fact in leaving if fact.group}
    printed = {figure.article.id: figure.article for group in groups.values() for figure in group.figures}
    return FactsDocument(
        format=FORMAT,
        version=VERSION,
        generator=generator,
        exported_at=utc(exported_at),
        dossier=DossierEntry(id=dossier.id, name=dossier.name, created=utc(dossier.created)),
        facts=[_fact(fact) for fact in leaving],
        groups=[_group(groups[key]) for key in sorted(groups)],
        articles=[_article(printed[key]) for key in sorted(printed)],
    )


def _fact(fact: VerifiedFact) -> FactEntry:
    if fact.verified is None:
        message = f"fact {fact.id} is not verified"
        raise ValueError(message)
    evidence = sorted(fact.evidence, key=lambda one: (one.article.id, one.start, one.end))
    return FactEntry(
        id=fact.id,
        subject=fact.subject,
        attribute=fact.attribute,
        value=_value(fact.reading),
        as_of=fact.as_of,
        attribution=fact.attribution,
        note=fact.note,
        status="verified",
        verified=_signature(fact.verified),
        evidence=[_evidence(one) for one in evidence],
        grounds=fact.grounds,
        checked_against=fact.checked_against,
        history=[_judgement(one) for one in fact.history],
        group=fact.group.id if fact.group else None,
        backing=_backing(fact.backing),
    )


def _judgement(judged: Judgement) -> JudgementEntry:
    return JudgementEntry(
        status=judged.status.value,
        by=judged.by,
        at=utc(judged.at),
        grounds=judged.grounds,
        checked_against=judged.checked_against,
        action=judged.action.value,
        backing=_backing(judged.backing),
    )


def _backing(backing: Backing | None) -> BackingEntry | None:
    if backing is None:
        return None
    day = backing.day.isoformat() if backing.day is not None else None
    return BackingEntry(backing.link, backing.passage, day, backing.file, backing.sha256)


def _group(group: Group) -> GroupEntry:
    return GroupEntry(
        id=group.id,
        value=_value(group.reading),
        verdict=cast("Any", group.verdict),
        independent=group.independent,
        by_hand=group.by_hand,
        figures=[_figure(figure) for figure in group.figures],
        pairs=[_pair(pair) for pair in group.pairs],
    )


def _figure(figure: GroupFigure) -> FigureEntry:
    return FigureEntry(
        id=figure.id,
        article=figure.article.id,
        printed=figure.printed,
        start=figure.start,
        end=figure.end,
        value=_value(figure.reading),
        sentence=figure.sentence,
        sentence_start=figure.sentence_start,
        sentence_end=figure.sentence_start + len(figure.sentence),
        state=figure.state.value,
        standing=cast("Standing", figure.standing),
        copy_of=figure.copy_of,
    )


def _pair(pair: GroupPair) -> PairEntry:
    return PairEntry(
        a=pair.one,
        b=pair.other,
        relation=cast("Standing", pair.standing),
        rate=_rate(pair.rate) if pair.rate else None,
    )


def _rate(rate: Rate) -> RateEntry:
    return RateEntry(base=rate.base, quote=rate.quote, rate=rate.rate, day=rate.day.isoformat(), source=rate.source)


def _value(reading: Reading) -> AnyValue:
    """Return what a figure was read as, in the type of its kind; the types differ in what they allow, not in keys."""
    whole = reading.value if reading.upper is None else {"min": reading.value, "max": reading.upper}
    make = cast("Any", VALUES[reading.kind.value])
    return make(value=whole, unit=reading.unit, modifier=reading.modifier and reading.modifier.value)


def _evidence(evidence: PrintedEvidence) -> EvidenceEntry:
    if evidence.reviewed is None:
        message = f"nobody confirmed what article {evidence.article.id} prints at {evidence.start}"
        raise ValueError(message)
    return EvidenceEntry(
        printed=evidence.printed,
        article=_article(evidence.article),
        start=evidence.start,
        end=evidence.end,
        quote=evidence.quote,
        quote_start=evidence.quote_start,
        quote_end=evidence.quote_end,
        reviewed=_signature(evidence.reviewed),
    )


def _article(article: Citation) -> ArticleEntry:
    return ArticleEntry(id=article.id, **cast("dict[str, Any]", cited(article)))


def _signature(signature: Signature) -> SignatureEntry:
    return SignatureEntry(by=signature.by, at=utc(signature.at))
