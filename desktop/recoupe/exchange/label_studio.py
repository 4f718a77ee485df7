"""Gold annotations as tasks of Label Studio, which counts code points."""

from __future__ import annotations

import json
from collections.abc import Iterable

from recoupe.exchange.citation import cited
from recoupe.exchange.gold import figures, names, read_to_the_end
from recoupe.exchange.values import GoldArticle
from recoupe_db.records import Kind, Label, Mention

FROM, TO = "label", "text"
"""What the labelling interface calls the labels and the text: see ``labelling_interface``."""


def label_studio(articles: Iterable[GoldArticle]) -> bytes:
    """Return the articles that were read to the end as one JSON list of tasks, each with one finished annotation."""
    tasks = [_task(gold) for gold in read_to_the_end(articles)]
    return (json.dumps(tasks, ensure_ascii=False, indent=1) + "\n").encode("utf-8")


def labelling_interface() -> str:
    """Return the labelling interface that the tasks are made for, to be pasted into the project's settings."""
    labels = "".join(f'<Label value="{label.value}"/>' for label in (*Label, *Kind))
    return f'<View><Labels name="{FROM}" toName="{TO}">{labels}</Labels><Text name="{TO}" value="$text"/></View>'


def _task(gold: GoldArticle) -> dict[str, object]:
    article = gold.article
    found = sorted([*names(gold), *figures(gold)], key=lambda each: (each.start, each.end))
    return {
        "data": {"text": article.text, **cited(article)},
        "annotations": [{"ground_truth": True, "result": [_region(each) for each in found]}],
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
            "labels": [mention.label.value],
        },
    }
