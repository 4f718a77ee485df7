"""Gold annotations under the names of Prodigy's tasks, with spaCy's words, as `prodigy db-in` takes them."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING, Any, cast

from recoupe.exchange.escaping import visible
from recoupe.exchange.gold_spacy import FIGURES, RELATIONS, Refuse, annotated
from recoupe.exchange.values import GoldArticle

if TYPE_CHECKING:
    from spacy.tokens import Doc, Span


def prodigy_lines(articles: Iterable[GoldArticle], refuse: Refuse) -> Iterator[bytes]:
    """Yield one accepted task a line for each stretch of text inside an article; ``refuse`` is told the rest.

    Offsets are code points of ``text``; ``meta`` says of which article, and where in it the stretch begins. Relations
    are as `rel.manual` writes them: head and child are named by their last words.
    """
    for doc in annotated(articles, refuse):
        yield (visible(json.dumps(_task(doc), ensure_ascii=False)) + "\n").encode()


def _task(doc: Doc) -> dict[str, object]:
    from murmurhash import mrmr

    murmur = cast("Callable[[bytes], int]", cast("Any", mrmr).hash)
    marked = [*doc.ents, *cast("Iterable[Span]", doc.spans[FIGURES])]
    spans = sorted(marked, key=lambda span: (span.start_char, span.end_char))
    told = [_span(span) for span in spans]
    related = [_relation(doc, *relation) for relation in doc.user_data.get(RELATIONS, ())]
    also = {"relations": related} if related else {}
    question = json.dumps({"text": doc.text}, ensure_ascii=False, sort_keys=True)
    answered = json.dumps({"text": doc.text, "spans": told, **also}, ensure_ascii=False, sort_keys=True)
    return {
        "text": doc.text,
        "meta": {name: doc.user_data[name] for name in ("article", "sha256", "start")},
        "_input_hash": murmur(question.encode()),
        "_task_hash": murmur(answered.encode()),
        "tokens": list(_tokens(doc)),
        "spans": told,
        **also,
        "_view_id": "relations" if related else "ner_manual",
        "answer": "accept",
    }


def _span(span: Span) -> dict[str, object]:
    return {
        "start": span.start_char,
        "end": span.end_char,
        "token_start": span.start,
        "token_end": span.end - 1,  # Prodigy names the last word, not the one after it
        "label": span.label_,
    }


def _relation(doc: Doc, name: str, start: int, end: int, child_start: int, child_end: int) -> dict[str, object]:
    spans = [*doc.ents, *cast("Iterable[Span]", doc.spans[FIGURES])]
    head = next(span for span in spans if (span.start, span.end) == (start, end))
    child = next(span for span in spans if (span.start, span.end) == (child_start, child_end))
    ends = {"head": end - 1, "child": child_end - 1, "head_span": _span(head), "child_span": _span(child)}
    return {**ends, "label": name}


def _tokens(doc: Doc) -> Iterator[dict[str, object]]:
    for token in doc:
        start = token.idx
        yield {
            "text": token.text,
            "start": start,
            "end": start + len(token),
            "id": token.i,
            "ws": bool(token.whitespace_),
        }
