"""Gold annotations as UIMA CAS in JSON, which INCEpTION imports: a file for each article, in a zip."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterable
from typing import Any

from recoupe.exchange.gold import figures, names, read_to_the_end, relations
from recoupe.exchange.values import GoldArticle
from recoupe_db.records import Mention

NAMED = "de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity"
"""DKPro Core's type of a name, which INCEpTION knows as its layer “Named entity”."""
FIGURE = "recoupe.Figure"
RELATION = "recoupe.Relation"

_EPOCH = (1980, 1, 1, 0, 0, 0)


def gold_cas(articles: Iterable[GoldArticle]) -> tuple[bytes, int]:
    """Return a zip of CAS JSON, and how many articles are in it. Offsets there are UTF-16 units, as Java counts."""
    whole, count = io.BytesIO(), 0
    with zipfile.ZipFile(whole, "w") as archive:
        for gold in read_to_the_end(articles):
            count += 1
            parts = [f"{gold.article.id:06}", gold.article.sha256[:12], *filter(None, [_safe(gold.layer)])]
            info = zipfile.ZipInfo(f"{'-'.join(parts)}.json", _EPOCH)
            archive.writestr(info, _cas(gold), zipfile.ZIP_DEFLATED)
    return whole.getvalue(), count


def _safe(layer: str) -> str:
    return "".join(letter if letter.isalnum() else "_" for letter in layer)


def _cas(gold: GoldArticle) -> str:
    from cassis import Cas, TypeSystem

    types = TypeSystem()
    named = types.create_type(NAMED, supertypeName="uima.tcas.Annotation")
    types.create_feature(named, "value", "uima.cas.String")
    types.create_feature(named, "identifier", "uima.cas.String")
    figure = types.create_type(FIGURE, supertypeName="uima.tcas.Annotation")
    for feature in ("kind", "value", "upper", "unit", "modifier"):
        types.create_feature(figure, feature, "uima.cas.String")
    cas = Cas(typesystem=types)
    cas.sofa_string = gold.article.text
    cas.sofa_mime = "text/plain"
    marked: dict[int, Any] = {}
    for mention in names(gold):
        marked[mention.id] = named(begin=mention.start, end=mention.end, value=mention.called)
    for mention in figures(gold):
        marked[mention.id] = figure(begin=mention.start, end=mention.end, kind=str(mention.label), **_reading(mention))
    cas.add_all(marked.values())
    if led := relations(gold):
        relation = types.create_type(RELATION, supertypeName="uima.tcas.Annotation")
        types.create_feature(relation, "value", "uima.cas.String")
        for end in ("Governor", "Dependent"):  # as DKPro Core and INCEpTION call the ends
            types.create_feature(relation, end, "uima.tcas.Annotation")
        for led_relation in led:
            ends = {"Governor": marked[led_relation.head.id], "Dependent": marked[led_relation.child.id]}
            cas.add(
                relation(begin=led_relation.child.start, end=led_relation.child.end, value=led_relation.called, **ends)
            )
    return cas.to_json() or ""


def _reading(mention: Mention) -> dict[str, str]:
    reading = mention.reading
    read = {name: getattr(reading, name, None) for name in ("value", "upper", "unit", "modifier")}
    return {name: str(value) for name, value in read.items() if value is not None}
