"""Gold annotations as JSON lines: one article a line, with its text and what is right about it."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator

from recoupe.exchange.escaping import visible
from recoupe.exchange.gold import GoldRelation, parts, read_to_the_end, relations
from recoupe.exchange.values import GoldArticle
from recoupe_db.records import Mention
from recoupe_db.records.relations import plain

_LINE_BREAKS = {chr(place): f"\\u{place:04x}" for place in (0x85, 0x2028, 0x2029)}
"""Characters that JSON may hold as they are, but at which some programs cut lines."""


def gold_lines(articles: Iterable[GoldArticle]) -> Iterator[bytes]:
    """Yield a line of UTF-8 JSON for each article that was read to the end.

    Offsets are code points of ``text``. What lies outside the article is left out, and ``outside`` says where that is;
    ``rejected`` are suggestions that were wrong, ``undecided`` what nobody decided on. ``relations``, where there are
    any, lead from the span ``head`` to the span ``child``.
    """
    for gold in read_to_the_end(articles):
        line = visible(json.dumps(_line(gold), ensure_ascii=False))
        for sign, escaped in _LINE_BREAKS.items():
            line = line.replace(sign, escaped)
        yield f"{line}\n".encode()


def _line(gold: GoldArticle) -> dict[str, object]:
    article, inside = gold.article, parts(gold)
    line: dict[str, object] = {
        "dossier": article.dossier,
        "file": article.file,
        "published": article.published and article.published.isoformat(),
        "source": article.source,
        "author": article.author,
        "sha256": article.sha256,
        "title": article.title,
        "text": article.text,
        "ents": [_name(mention) for mention in inside.names],
        "figures": [_figure(mention) for mention in inside.figures],
        "outside": [list(span) for span in sorted(gold.outside)],
        "rejected": [_place(mention) for mention in inside.rejected],
        "undecided": [_place(mention) for mention in inside.undecided],
    }
    if led := relations(gold):
        line["relations"] = [_relation(relation) for relation in led]
    return line | {"layer": gold.layer} if gold.layer else line


def _relation(relation: GoldRelation) -> dict[str, object]:
    head, child = relation.head, relation.child
    return {"label": relation.called, "head": [head.start, head.end], "child": [child.start, child.end]}


def _place(mention: Mention) -> dict[str, object]:
    return {"start": mention.start, "end": mention.end, "label": mention.called, "text": mention.surface}


def _name(mention: Mention) -> dict[str, object]:
    return _place(mention) | (_value(mention) if mention.is_figure else {}) | _attributes(mention)


def _attributes(mention: Mention) -> dict[str, object]:
    said = mention.attributes and plain(mention.attributes)
    return {"attributes": dict(said)} if said else {}


def _figure(mention: Mention) -> dict[str, object]:
    return {
        "start": mention.start,
        "end": mention.end,
        "text": mention.surface,
        **_value(mention),
        **({"label": mention.named} if mention.named else {}),
        **_attributes(mention),
    }


def _value(mention: Mention) -> dict[str, object]:
    reading = mention.reading
    value = None if reading is None else reading.value
    upper = None if reading is None else reading.upper
    return {
        "kind": mention.label.value,
        "value": value if upper is None else {"min": value, "max": upper},
        "unit": reading and reading.unit,
        "modifier": reading and reading.modifier and reading.modifier.value,
    }
