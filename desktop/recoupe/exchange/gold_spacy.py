"""Gold annotations as a spaCy DocBin, which `spacy train` accepts."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, cast

from recoupe.exchange.gold import GoldRelation, parts, read_to_the_end, relations, stretches
from recoupe.exchange.values import GoldArticle, Reason, Remark
from recoupe.french import ARTICLE_LANGUAGE
from recoupe_db.records import Mention, MentionId

if TYPE_CHECKING:
    from spacy.tokens import Doc, Span

FIGURES = "figures"
"""The span group that holds the figures."""

RELATIONS = "relations"
"""The key of ``user_data`` for relations: name, first word of the head and the word after it, the same of the child."""

_REL = ("._.", "rel", None, None)  # where spaCy keeps what its own relation component calls ``doc._.rel``


Refuse = Callable[[Remark], object]
"""Is told what a format cannot take as it is."""


def gold_docs(articles: Iterable[GoldArticle]) -> tuple[bytes, list[Remark]]:
    """Return the bytes of :func:`gold_doc_bin`, and what it could not take as it is."""
    remarks: list[Remark] = []
    return b"".join(gold_doc_bin(articles, remarks.append)), remarks


def gold_doc_bin(articles: Iterable[GoldArticle], refuse: Refuse) -> Iterator[bytes]:
    """Yield a DocBin of the articles that were read to the end, piece by piece.

    Each stretch of text inside an article is a document, cut into words by spaCy's blank French: names are its
    entities, figures its span group ``figures``, labelled by kind. Where the right answer cannot be said in whole
    words, or is not known, the words are marked as missing, so that training learns nothing from them; ``refuse`` is
    told. ``user_data`` has the number of the article, its SHA-256 and where the stretch begins in its text; relations
    are there under :data:`RELATIONS` and, as spaCy's relation component learns from them, in ``doc._.rel``.
    """
    from recoupe.exchange.doc_bin import doc_bin

    return doc_bin(annotated(articles, refuse))


def annotated(articles: Iterable[GoldArticle], refuse: Refuse) -> Iterator[Doc]:
    """Yield each stretch of text as :func:`gold_doc_bin` stores it, and tell what it could not take as it is."""
    return (doc for doc, _text in annotated_stretches(articles, refuse))


def annotated_stretches(articles: Iterable[GoldArticle], refuse: Refuse) -> Iterator[tuple[Doc, str]]:
    """Yield what :func:`annotated` yields with the text of each, which a document puts together when it is asked."""
    import spacy

    language = spacy.blank(ARTICLE_LANGUAGE)
    for gold in read_to_the_end(articles):
        inside, related = parts(gold), relations(gold)
        marked = inside.names, inside.figures, inside.undecided
        for start, end in stretches(gold):
            text = gold.article.text[start:end]
            doc = language.tokenizer(text)
            for remark in _annotate(doc, gold, marked, related, (start, end)):
                refuse(remark)
            yield doc, text


def _annotate(
    doc: Doc,
    gold: GoldArticle,
    marked: Iterable[list[Mention]],
    related: Iterable[GoldRelation],
    stretch: tuple[int, int],
) -> list[Remark]:
    """Write what is right about a ``stretch`` of the text into its ``doc``, and return what does not fit in.

    ``marked`` are the names, the figures, and what nobody decided on.
    """
    offset, end = stretch
    confirmed, group, pending = (
        [mention for mention in mentions if offset <= _trimmed(mention)[0] < end] for mentions in marked
    )
    longest_first = sorted(confirmed, key=lambda mention: (mention.start - mention.end, mention.start))
    entities, refused = _entities(doc, longest_first, offset)
    unclear = dict.fromkeys(pending, Reason.PENDING) | refused
    _set_entities(doc, list(entities.values()), [mention for mention in unclear if not gold.is_figure(mention)], offset)
    spans = {mention: _span(doc, mention, offset) for mention in group}
    doc.spans[FIGURES] = [span for span in spans.values() if span is not None]
    doc.user_data.update(article=int(gold.article.id), sha256=gold.article.sha256, start=offset)
    unclear |= {mention: Reason.TOKENS for mention, span in spans.items() if span is None}
    said = {mention.id: span for mention, span in (entities | spans).items() if span is not None}
    lost = _relate(doc, [relation for relation in related if offset <= _trimmed(relation.head)[0] < end], said)
    told = [*sorted(unclear.items(), key=_reading_order), *((mention, Reason.RELATION) for mention in lost)]
    return [_remark(gold, mention, reason) for mention, reason in told]


def _relate(doc: Doc, related: Iterable[GoldRelation], said: Mapping[MentionId, Span]) -> list[Mention]:
    """Write relations between what ``said`` holds of a document, and return the heads of those that lead elsewhere."""
    lost: list[Mention] = []
    written: list[tuple[str, int, int, int, int]] = []
    pairs: dict[tuple[int, int], dict[str, float]] = {}
    for relation in related:
        head, child = said.get(relation.head.id), said.get(relation.child.id)
        if head is None or child is None:
            lost.append(relation.head)
            continue
        written.append((relation.called, head.start, head.end, child.start, child.end))
        pairs.setdefault((head.start, child.start), {})[relation.called] = 1.0
    if written:
        kept = cast("dict[object, object]", doc.user_data)
        kept[RELATIONS], kept[_REL] = written, pairs
    return lost


def _entities(doc: Doc, mentions: list[Mention], offset: int) -> tuple[dict[Mention, Span], dict[Mention, Reason]]:
    """Return the spans of ``mentions`` that spaCy can hold at once, the first ones first, and why not the others."""
    entities: dict[Mention, Span] = {}
    refused: dict[Mention, Reason] = {}
    taken: set[int] = set()
    for mention in mentions:
        span = _span(doc, mention, offset)
        if span is None:
            refused[mention] = Reason.TOKENS
        elif taken.isdisjoint(range(span.start, span.end)):
            entities[mention] = span
            taken.update(range(span.start, span.end))
        else:
            refused[mention] = Reason.OVERLAP
    return entities, refused


def _set_entities(doc: Doc, entities: list[Span], unclear: list[Mention], offset: int) -> None:
    """Set ``entities``; of the other words, those that ``unclear`` touches are missing and the rest is no name."""
    taken = {place for span in entities for place in range(span.start, span.end)}
    touched = {place for mention in unclear for place in _words(doc, mention, offset)}
    missing = [doc[place : place + 1] for place in sorted(touched - taken)]
    doc.set_ents(entities, missing=missing, default="outside")


def _span(doc: Doc, mention: Mention, offset: int) -> Span | None:
    """Return ``mention`` in whole words, without the blanks around it, which no entity of spaCy may have."""
    start, end = _trimmed(mention)
    return doc.char_span(start - offset, end - offset, label=mention.called)


def _words(doc: Doc, mention: Mention, offset: int) -> range:
    """Return the places of the words that ``mention`` touches."""
    start, end = _trimmed(mention)
    span = doc.char_span(start - offset, end - offset, alignment_mode="expand")
    return range(0) if span is None else range(span.start, span.end)


def _trimmed(mention: Mention) -> tuple[int, int]:
    surface = mention.surface
    return mention.start + len(surface) - len(surface.lstrip()), mention.end - len(surface) + len(surface.rstrip())


def _reading_order(refused: tuple[Mention, Reason]) -> tuple[int, int]:
    return refused[0].start, refused[0].end


def _remark(gold: GoldArticle, mention: Mention, reason: Reason) -> Remark:
    return Remark(
        article=gold.article.id,
        file=gold.article.file,
        start=mention.start,
        end=mention.end,
        surface=mention.surface,
        reason=reason,
        figure=gold.is_figure(mention),
    )
