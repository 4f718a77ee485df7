"""What goes with data that leaves: a data statement to be read, and the same in Croissant for machines.

Croissant 1.0 (MLCommons) is JSON-LD on schema.org's Dataset. A statement after Bender and Friedman (2018).
"""

from __future__ import annotations

import hashlib
import json
from collections import Counter as Counts
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path

from recoupe.exchange.escaping import visible
from recoupe.exchange.gold import relations
from recoupe.exchange.values import GoldArticle
from recoupe.french import ARTICLE_LANGUAGE

_CONTEXT = {
    "@language": "en",
    "@vocab": "https://schema.org/",
    "cr": "http://mlcommons.org/croissant/",
    "dct": "http://purl.org/dc/terms/",
    "sc": "https://schema.org/",
    "conformsTo": "dct:conformsTo",
    "fileObject": "cr:fileObject",
    "recordSet": "cr:recordSet",
    "field": "cr:field",
    "dataType": {"@id": "cr:dataType", "@type": "@vocab"},
    "source": "cr:source",
    "extract": "cr:extract",
    "jsonPath": "cr:jsonPath",
    "column": "cr:column",
}


@dataclass(frozen=True, slots=True)
class Counted:
    """What is in the data: ``sources`` are articles by source, ``labels`` mentions by label and what was decided.

    ``relations`` are those between two mentions that are gold, by name, whether the format can say them or not.
    """

    articles: int
    first: date | None
    last: date | None
    sources: Mapping[str, int]
    labels: Mapping[str, int]
    recognisers: tuple[str, ...]
    relations: Mapping[str, int] = field(default_factory=dict[str, int])


@dataclass(frozen=True, slots=True)
class DataStatement:
    """All that is said of data: what it holds, who reviewed it and how far they agree, and under which licence."""

    name: str
    layer: str
    counted: Counted
    reviewers: tuple[str, ...]
    agreement: str
    guidelines: str
    licence: str
    generator: str
    made: datetime
    relations_lost: int | None = 0
    """How many relations the file lacks; None where its format has no place for any."""


class Counter:
    """Counts articles on their way into a file."""

    def __init__(self) -> None:
        self._articles = 0
        self._days: list[date] = []
        self._sources: dict[str, int] = {}
        self._labels: dict[str, int] = {}
        self._recognisers: set[str] = set()
        self._relations: dict[str, int] = {}

    def count(self, gold: GoldArticle) -> GoldArticle:
        """Take one article into account, and hand it on."""
        self._articles += 1
        published = gold.article.published
        if published is not None:
            self._days = [min([*self._days[:1], published]), max([*self._days[-1:], published])]
        self._sources[gold.article.source] = self._sources.get(gold.article.source, 0) + 1
        called = Counts((mention.named, mention.label, mention.state) for mention in gold.mentions)
        for (named, label, state), count in called.items():
            key = f"{named or label.value} {state}"
            self._labels[key] = self._labels.get(key, 0) + count
        self._recognisers.update({mention.recogniser for mention in gold.mentions})
        for relation in relations(gold):
            self._relations[relation.called] = self._relations.get(relation.called, 0) + 1
        return gold

    def counted(self) -> Counted:
        """Return what was counted so far."""
        first, last = (self._days[0], self._days[-1]) if self._days else (None, None)
        recognisers = tuple(sorted(filter(None, self._recognisers)))
        return Counted(self._articles, first, last, self._sources, self._labels, recognisers, self._relations)


def markdown(statement: DataStatement) -> str:
    """Return a statement for people."""
    counted = statement.counted
    period = f"{counted.first} – {counted.last}" if counted.first else "not dated"
    rows = [
        ("Articles", f"{counted.articles}, read to the end ({period})"),
        ("Sources", ", ".join(f"{name or 'unknown'} ({count})" for name, count in sorted(counted.sources.items()))),
        ("Layer", statement.layer),
        ("Reviewers", ", ".join(statement.reviewers) or "none named"),
        ("Agreement", statement.agreement or "not measured: no article was read twice"),
        ("Mentions", ", ".join(f"{name} {count}" for name, count in sorted(counted.labels.items()))),
        *([("Relations", _relations(statement))] if counted.relations else []),
        ("Suggested by", ", ".join(counted.recognisers) or "nobody: marked by hand"),
        ("Licence", statement.licence or "not stated: ask before you pass it on"),
        ("Written", f"{statement.made.isoformat()} by {statement.generator}"),
    ]
    table = "".join(f"| {name} | {said} |\n" for name, said in rows)
    guidelines = f"\n## Guidelines\n\n{statement.guidelines.strip()}\n" if statement.guidelines.strip() else ""
    about = (
        "The texts are French news articles. Passages outside an article, and mentions that nobody decided on, "
        "are never given as negative examples."
    )
    return f"# {statement.name}: data statement\n\n{about}\n\n| | |\n| --- | --- |\n{table}{guidelines}"


def _relations(statement: DataStatement) -> str:
    told = ", ".join(f"{name} {count}" for name, count in sorted(statement.counted.relations.items()))
    if statement.relations_lost is None:
        return f"{told}: left out, this format has no place for them"
    return f"{told}; {statement.relations_lost} of them left out" if statement.relations_lost else told


def croissant(statement: DataStatement, files: Sequence[Path], *, media: str) -> str:
    """Return a statement for machines; ``files`` are what it is about, and must have been written."""
    counted = statement.counted
    told = {
        "@context": _CONTEXT,
        "@type": "sc:Dataset",
        "conformsTo": "http://mlcommons.org/croissant/1.0",
        "name": statement.name,
        "description": f"{counted.articles} French news articles with reviewed names and figures ({statement.layer}).",
        "inLanguage": ARTICLE_LANGUAGE,
        "license": statement.licence or "not stated",
        "creator": [{"@type": "sc:Person", "name": name} for name in statement.reviewers],
        "dateCreated": statement.made.isoformat(),
        "version": "1.0.0",
        "measurementTechnique": statement.agreement,
        "variableMeasured": dict(sorted(counted.labels.items())),
        "distribution": [_file(path, media) for path in files],
    }
    if counted.relations:
        told["abstract"] = f"Relations: {_relations(statement)}."
    return visible(json.dumps(told, ensure_ascii=False, indent=2)) + "\n"


def _file(path: Path, media: str) -> dict[str, object]:
    digest = hashlib.sha256()
    with path.open("rb") as stream:
        while part := stream.read(1 << 20):
            digest.update(part)
    return {
        "@type": "cr:FileObject",
        "@id": path.name,
        "name": path.name,
        "contentUrl": path.name,
        "contentSize": f"{path.stat().st_size} B",
        "encodingFormat": media,
        "sha256": digest.hexdigest(),
    }
