"""Facts and confirmed mentions as W3C Web Annotations (JSON-LD): a comment on exact words of an article."""

from __future__ import annotations

import json
import uuid
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime

from recoupe.exchange.escaping import for_script
from recoupe.exchange.facts_json import may_leave
from recoupe.exchange.gold import figures, names, read_to_the_end
from recoupe.exchange.timestamps import utc
from recoupe.exchange.values import ExportedDossier, GoldArticle, Signature, VerifiedFact
from recoupe.exchange.web_address import web_address
from recoupe_db.records import Mention, MentionId, Reading

CONTEXT = "http://www.w3.org/ns/anno.jsonld"
AROUND = 32
"""How many code points of the text are quoted on either side."""

_OURS = uuid.UUID("7a9a3c2e-4b7d-5d0e-9a54-6f3d0c8f1b21")
InWords = Callable[[Reading], str]
Signatures = Callable[[GoldArticle], Mapping[MentionId, Signature]]
"""Who confirmed each mention of an article, and when."""


@dataclass(frozen=True, slots=True)
class AnnotationSource:
    """The text that words are quoted from, and where it can be read."""

    text: str
    url: str
    sha256: str


def web_annotations(
    dossier: ExportedDossier,
    facts: Iterable[VerifiedFact],
    articles: Iterable[GoldArticle],
    *,
    sources: Mapping[int, AnnotationSource],
    signatures: Signatures,
    in_words: InWords,
    made: datetime,
    generator: str,
) -> bytes:
    """Return an annotation collection of one page, as UTF-8 JSON-LD.

    It holds an annotation for each piece of evidence of the facts that may leave (motivation ``assessing``), and for
    each confirmed mention of the articles that were read to the end (``tagging``). ``sources`` are by the number of
    the article; offsets are code points of the text that was imported. Each names who verified or confirmed, and when.
    """
    assessed = (_fact(fact, sources, in_words) for fact in sorted(facts, key=lambda fact: fact.id) if may_leave(fact))
    tagged = (_tags(gold, sources, signatures(gold), in_words) for gold in read_to_the_end(articles))
    items = [item for group in (*assessed, *tagged) for item in group]
    collection = _urn("dossier", dossier.id, dossier.created.isoformat())
    page = f"{collection}#1"
    document = {
        "@context": CONTEXT,
        "id": collection,
        "type": "AnnotationCollection",
        "label": dossier.name,
        "generator": {"id": "urn:recoupe", "type": "Software", "name": generator},
        "generated": utc(made),
        "total": len(items),
        "first": {"id": page, "type": "AnnotationPage", "partOf": collection, "startIndex": 0, "items": items},
        "last": page,
    }
    return (for_script(json.dumps(document, ensure_ascii=False, indent=1)) + "\n").encode("utf-8")


def _fact(
    fact: VerifiedFact, sources: Mapping[int, AnnotationSource], in_words: InWords
) -> Iterator[dict[str, object]]:
    said = f"{fact.subject} – {fact.attribute}\u00a0: {in_words(fact.reading)}"
    for evidence in fact.evidence:
        source = sources[evidence.article.id]
        yield {
            "id": _urn("fact", fact.id, source.sha256, evidence.start, evidence.end),
            "type": "Annotation",
            "motivation": "assessing",
            **_signed(fact.verified),
            "body": [_body("describing", said), _body("assessing", fact.status.value)],
            "target": _target(source, evidence.start, evidence.end),
        }


def _tags(
    gold: GoldArticle,
    sources: Mapping[int, AnnotationSource],
    signatures: Mapping[MentionId, Signature],
    in_words: InWords,
) -> Iterator[dict[str, object]]:
    source = sources[gold.article.id]
    whose = [gold.layer] if gold.layer else []
    for mention in sorted([*names(gold), *figures(gold)], key=lambda mention: (mention.start, mention.end)):
        yield {
            "id": _urn("mention", source.sha256, mention.start, mention.end, mention.label.value, *whose),
            "type": "Annotation",
            "motivation": "tagging",
            **_signed(signatures.get(mention.id)),
            "body": _tag_bodies(mention, in_words),
            "target": _target(source, mention.start, mention.end),
        }


def _tag_bodies(mention: Mention, in_words: InWords) -> list[dict[str, object]]:
    label = _body("tagging", mention.called)
    return [label] if mention.reading is None else [label, _body("describing", in_words(mention.reading))]


def _body(purpose: str, value: str) -> dict[str, object]:
    return {"type": "TextualBody", "purpose": purpose, "format": "text/plain", "value": value}


def _signed(signed: Signature | None) -> dict[str, object]:
    if signed is None:
        return {}
    return {"creator": {"type": "Person", "name": signed.by}, "created": utc(signed.at)}


def _target(source: AnnotationSource, start: int, end: int) -> dict[str, object]:
    """Return where the words stand: twice, so that a page that has changed around them is still found."""
    text = source.text
    quote = {
        "type": "TextQuoteSelector",
        "exact": text[start:end],
        "prefix": text[max(0, start - AROUND) : start],
        "suffix": text[end : end + AROUND],
    }
    position = {"type": "TextPositionSelector", "start": start, "end": end}
    return {"source": web_address(source.url) or f"urn:sha256:{source.sha256}", "selector": [quote, position]}


def _urn(*parts: object) -> str:
    """Return a name of its own for a thing, the same whenever it is written."""
    return f"urn:uuid:{uuid.uuid5(_OURS, ' '.join(map(str, parts)))}"
