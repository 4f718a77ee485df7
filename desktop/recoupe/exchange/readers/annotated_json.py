"""Texts that were marked in Label Studio, doccano, Prodigy or Recoupe: JSON with the text, and spans of it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any, cast

from recoupe.exchange.metadata_guess import guess
from recoupe.exchange.readers.annotation_offsets import ForeignSpan, OffsetUnit, placed
from recoupe.exchange.readers.cleaning import one_line, web_address, written_day
from recoupe.exchange.readers.problems import NoArticleInFile
from recoupe.exchange.readers.standoff import written_reading
from recoupe.exchange.readers.tables import json_records
from recoupe.exchange.readers.values import Found, ReadArticle, Reader, Source

_SHAPES = (
    re.compile(rb'"(?:annotations|completions|predictions)"\s*:\s*\[', re.DOTALL),
    re.compile(rb'"(?:label|labels|entities|ents|spans)"\s*:\s*\['),
)
_UTF16_FIRST = (
    OffsetUnit.UTF16,
    OffsetUnit.CODE_POINTS,
    OffsetUnit.GRAPHEMES,
    OffsetUnit.UTF16_ONE,
    OffsetUnit.CODE_POINTS_ONE,
)
_POINTS_FIRST = (
    OffsetUnit.CODE_POINTS,
    OffsetUnit.UTF16,
    OffsetUnit.CODE_POINTS_ONE,
    OffsetUnit.UTF16_ONE,
    OffsetUnit.GRAPHEMES,
)

Record = Mapping[str, Any]


def recognises(source: Source) -> bool:
    """Tell marked texts by their keys."""
    head = source.data[:100].removeprefix(b"\xef\xbb\xbf").lstrip()
    if not head.startswith((b"{", b"[")):
        return False
    sample = source.data[:200_000]
    return b'"text"' in sample and any(shape.search(sample) for shape in _SHAPES)


def read(source: Source) -> Iterator[ReadArticle]:
    """Yield each text with its marks. Raises :class:`NoArticleInFile`."""
    count = 0
    for record in json_records(source):
        for article in _articles(record, source):
            count += 1
            yield article
    if not count:
        raise NoArticleInFile(path=source.name)


def _articles(record: Record, source: Source) -> Iterator[ReadArticle]:
    data = record.get("data")
    if isinstance(data, dict):
        yield from _label_studio(record, cast("Record", data), source)
        return
    text = record.get("text")
    if not isinstance(text, str) or not text.strip():
        return
    if "ents" in record or "figures" in record:
        yield _made(text, _ours(record), record, source, origin="Recoupe")
    elif "spans" in record:
        yield _made(text, _prodigy(record), record, source, origin="Prodigy")
    elif regions := [region for region in _regions(record) if region.covered is not None]:
        yield _made(text, regions, record, source, origin="Label Studio")
    else:
        yield _made(text, _doccano(record), record, source, origin="doccano", units=_UTF16_FIRST)


def _label_studio(record: Record, data: Record, source: Source) -> Iterator[ReadArticle]:
    """Read a task: what annotators finished, else what a model predicted; cancelled annotations say nothing."""
    strings = [value for value in data.values() if isinstance(value, str)]
    text = data.get("text")
    text = text if isinstance(text, str) else max(strings, key=len, default="")
    if not text.strip():
        return
    finished = [result for name in ("annotations", "completions") for result in _objects(record.get(name))]
    judged = [record for record in finished if not record.get("was_cancelled")] or _objects(record.get("predictions"))
    spans = [span for record in judged for result in _objects(record.get("result")) for span in _region(result)]
    yield _made(text, spans, data, source, origin="Label Studio")


def _regions(record: Record) -> Iterator[ForeignSpan]:
    """Yield the regions of Label Studio's short JSON, which stand under the name of their control."""
    for value in record.values():
        for region in _objects(value):
            if "labels" in region:
                yield from _region({"value": region})


def _region(result: Record) -> Iterator[ForeignSpan]:
    value = result.get("value")
    if isinstance(value, dict):
        said = cast("Record", value)
        labels = said.get("labels") or said.get("hypertextlabels") or ()
        start, end, covered = said.get("start"), said.get("end"), said.get("text")
        if isinstance(start, int) and isinstance(end, int):
            yield from (
                ForeignSpan(start, end, str(label), covered if isinstance(covered, str) else None) for label in labels
            )


def _doccano(record: Record) -> Iterator[ForeignSpan]:
    for name in ("label", "labels", "annotations", "entities"):
        value = record.get(name)
        for entry in cast("Sequence[object]", value) if isinstance(value, list) else ():
            if isinstance(entry, list) and len(cast("list[object]", entry)) == 3:
                start, end, label = cast("list[Any]", entry)
            elif isinstance(entry, dict):
                said = cast("Record", entry)
                start, end, label = said.get("start_offset"), said.get("end_offset"), said.get("label")
            else:
                continue
            if isinstance(start, int) and isinstance(end, int):
                yield ForeignSpan(start, end, str(label))


def _prodigy(record: Record) -> Iterator[ForeignSpan]:
    """Yield the spans of a task that was accepted, or that nobody answered."""
    if record.get("answer", "accept") != "accept":
        return
    for span in _objects(record.get("spans")):
        if isinstance(span.get("start"), int) and isinstance(span.get("end"), int):
            covered = span.get("text")
            yield ForeignSpan(
                span["start"], span["end"], str(span.get("label", "")), covered if isinstance(covered, str) else None
            )


def _ours(record: Record) -> Iterator[ForeignSpan]:
    for name, label in (("ents", "label"), ("figures", "kind")):
        for span in _objects(record.get(name)):
            reading = written_reading(span) if name == "figures" else None
            yield ForeignSpan(int(span["start"]), int(span["end"]), str(span[label]), str(span["text"]), reading)


def _objects(value: object) -> list[Record]:
    several = cast("list[object]", value) if isinstance(value, list) else []
    return [cast("Record", item_fields) for item_fields in several if isinstance(item_fields, dict)]


def _made(
    text: str,
    spans: Iterator[ForeignSpan] | Sequence[ForeignSpan],
    said: Record,
    source: Source,
    *,
    origin: str,
    units: Sequence[OffsetUnit] = _POINTS_FIRST,
) -> ReadArticle:
    placed_marks = placed(text, list(spans), origin=origin, units=units)
    fields = {name: one_line(str(said.get(name) or "")) for name in ("title", "source", "author")}
    published, url = (
        written_day(str(said.get("published") or said.get("date") or "")),
        web_address(str(said.get("url") or "")),
    )
    known = {name: Found.FORMAT for name, value in [*fields.items(), ("published", published), ("url", url)] if value}
    article = ReadArticle(
        placed_marks.text, published=published, url=url, found=known, annotations=placed_marks.annotations
    )
    title = fields["title"] or guess(placed_marks.text, file=source.name).title
    return replace(article, title=title, source=fields["source"], author=fields["author"], unfit=placed_marks.unfit)


READER = Reader(
    identifier="annotated-json",
    suffixes=frozenset({".json", ".jsonl"}),
    recognises=recognises,
    read=read,
)
