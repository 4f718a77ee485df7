"""Gold annotations as the JSON lines of a sequence labelling project of doccano, which counts UTF-16 units."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator

from recoupe.exchange.citation import cited
from recoupe.exchange.gold import figures, names, read_to_the_end
from recoupe.exchange.offsets import Utf16
from recoupe.exchange.values import GoldArticle


def doccano(articles: Iterable[GoldArticle]) -> Iterator[bytes]:
    """Yield a line for each article that was read to the end: its text, and its spans under ``label``."""
    for gold in read_to_the_end(articles):
        yield (json.dumps(_line(gold), ensure_ascii=True) + "\n").encode("ascii")


def _line(gold: GoldArticle) -> dict[str, object]:
    article, place = gold.article, Utf16(gold.article.text)
    mentions = sorted([*names(gold), *figures(gold)], key=lambda mention: (mention.start, mention.end))
    return {
        "text": article.text,
        "label": [[place.units(mention.start), place.units(mention.end), mention.called] for mention in mentions],
        **cited(article),
    }
