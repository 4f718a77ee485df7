"""Gold annotations as tasks of Label Studio, which counts code points."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from xml.sax.saxutils import quoteattr

from recoupe.exchange.citation import cited
from recoupe.exchange.escaping import visible
from recoupe.exchange.gold import GoldRelation, figures, names, read_to_the_end, relations
from recoupe.exchange.values import GoldArticle
from recoupe_db.records import Kind, Label, Mention

FROM, TO = "label", "text"
"""What the labelling interface calls the labels and the text: see ``labelling_interface``."""


def label_studio(articles: Iterable[GoldArticle]) -> bytes:
    """Return the articles that were read to the end as one JSON list of tasks, each with one finished annotation."""
    return b"".join(label_studio_chunks(articles))


def label_studio_chunks(articles: Iterable[GoldArticle]) -> Iterator[bytes]:
    """Yield what :func:`label_studio` returns, task by task."""
    begun = False
    for gold in read_to_the_end(articles):
        task = visible(json.dumps(_task(gold), ensure_ascii=False, indent=1))
        yield (",\n" if begun else "[\n").encode() + task.encode()
        begun = True
    yield b"\n]\n" if begun else b"[]\n"


def labelling_interface(names: Iterable[str] = (*Label, *Kind), relations: Iterable[str] = ()) -> str:
    """Return the labelling interface that the tasks are made for, to be pasted into the project's settings."""
    led = "".join(f"<Relation value={quoteattr(name)}/>" for name in dict.fromkeys(relations))
    relating = f"<Relations>{led}</Relations>" if led else ""
    labels = "".join(f'<Label value="{name}"/>' for name in dict.fromkeys(map(str, names)))
    marking = f'<Labels name="{FROM}" toName="{TO}">{labels}</Labels><Text name="{TO}" value="$text"/>'
    return f"<View>{relating}{marking}</View>"


def _task(gold: GoldArticle) -> dict[str, object]:
    article = gold.article
    mentions = sorted([*names(gold), *figures(gold)], key=lambda mention: (mention.start, mention.end))
    return {
        "data": {"text": article.text, **cited(article)},
        "annotations": [{"ground_truth": True, "result": [*map(_region, mentions), *map(_relation, relations(gold))]}],
    }


def _region(mention: Mention) -> dict[str, object]:
    return {
        "id": f"m{mention.id}",
        "from_name": FROM,
        "to_name": TO,
        "type": "labels",
        "value": {
            "start": mention.start,
            "end": mention.end,
            "text": mention.surface,
            "labels": [mention.called],
        },
    }


def _relation(relation: GoldRelation) -> dict[str, object]:
    ends = {"from_id": f"m{relation.head.id}", "to_id": f"m{relation.child.id}"}
    return {**ends, "type": "relation", "direction": "right", "labels": [relation.called]}
