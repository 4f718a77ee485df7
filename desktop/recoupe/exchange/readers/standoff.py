"""Marks without the text that they are in: W3C Web Annotations, and the facts that Recoupe itself wrote.

Each article that is marked is named by its address or by the SHA-256 of its text, and its words are quoted.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any, cast

import msgspec

from recoupe.exchange.problems import FileProblem
from recoupe.exchange.readers.cleaning import one_line
from recoupe.exchange.readers.kinds import WITHOUT_TEXT
from recoupe.exchange.readers.problems import DamagedFile, KindNotRead
from recoupe.exchange.readers.values import QuotedMark, ReadArticle, Reader, Source
from recoupe_db.records import Kind, Modifier, Reading

Record = Mapping[str, Any]
_ANNOTATIONS = re.compile(rb'"@context"\s*:\s*(?:\[[^\]]*)?"https?://www\.w3\.org/ns/anno')
_FACTS = re.compile(rb'"format"\s*:\s*"recoupe-facts"')
_TAGGING = ("tagging", "classifying", "identifying")
_MOST = 200_000  # marks of a file


def recognises_annotations(source: Source) -> bool:
    """Tell Web Annotations by their context."""
    return _ANNOTATIONS.search(source.data[:20_000]) is not None


def recognises_facts(source: Source) -> bool:
    """Tell facts of Recoupe by their format."""
    return source.data[:200].removeprefix(b"\xef\xbb\xbf").lstrip().startswith(b"{") and bool(
        _FACTS.search(source.data[:2_000])
    )


def read_annotations(source: Source) -> Iterator[ReadArticle]:
    """Yield the tags of each text that is annotated. Raises :class:`DamagedFile`, :class:`KindNotRead`."""
    marks: dict[str, list[QuotedMark]] = {}
    for annotation in _annotations(_decoded(source)):
        for about, mark in _tags(annotation):
            marks.setdefault(about, []).append(mark)
    yield from _told(marks, {}, source)


def read_facts(source: Source) -> Iterator[ReadArticle]:
    """Yield the figures of each article that prints verified facts. Raises as :func:`read_annotations` does."""
    document = _object(_decoded(source))
    marks: dict[str, list[QuotedMark]] = {}
    titles: dict[str, str] = {}
    origin = f"Recoupe, {one_line(str(_object(document.get('dossier')).get('name') or ''))}"
    values = _values(document)
    for fact in _objects(document.get("facts")):
        for printed in _objects(fact.get("evidence")):
            article = _object(printed.get("article"))
            about = f"urn:sha256:{article.get('sha256')}"
            titles[about] = one_line(str(article.get("title") or ""))
            place = (article.get("id"), printed.get("start"), printed.get("end"))
            marks.setdefault(about, []).append(_evidence(printed, values.get(place), fact, origin))
    yield from _told(marks, titles, source)


def _decoded(source: Source) -> object:
    try:
        return msgspec.json.decode(source.data.removeprefix(b"\xef\xbb\xbf"))
    except (msgspec.MsgspecError, UnicodeDecodeError) as error:
        raise DamagedFile(path=source.name, kind="JSON") from error


def _told(marks: Mapping[str, list[QuotedMark]], titles: Mapping[str, str], source: Source) -> Iterator[ReadArticle]:
    """Yield the marks of each text, with their quotes for a person to see."""
    if not any(marks.values()):
        raise _nothing(source)
    for about, own_marks in marks.items():
        quotes = "\n".join(f"{mark.label}: {mark.exact}" for mark in own_marks[:200])
        title = titles.get(about) or about
        yield ReadArticle(quotes, title=title, marks=tuple(dict.fromkeys(own_marks)), about=about)


def _nothing(source: Source) -> FileProblem:
    return KindNotRead(path=source.name, kind=WITHOUT_TEXT)


def _annotations(document: object) -> Iterator[Record]:
    """Yield the annotations of a collection, of its pages, of a list, or the one that the document is."""
    pending: list[object] = [document]
    count = 0
    while pending and count < _MOST:
        node = pending.pop()
        if isinstance(node, list):
            pending += reversed(cast("list[object]", node))
        elif isinstance(node, dict):
            record = cast("Record", node)
            if "target" in record:
                count += 1
                yield record
            else:
                pending += [record.get(name) for name in ("items", "first", "@graph")]


def _tags(annotation: Record) -> Iterator[tuple[str, QuotedMark]]:
    bodies = _objects(annotation.get("body")) or [{"value": annotation.get("body"), "purpose": "tagging"}]
    motivation = annotation.get("motivation")
    labels = [
        one_line(str(body["value"]))
        for body in bodies
        if body.get("value") and (body.get("purpose") or motivation or "tagging") in _TAGGING
    ]
    creator = _object(annotation.get("creator")).get("name") or annotation.get("creator")
    by = f"Web Annotation, {creator}" if isinstance(creator, str) else "Web Annotation"
    for target in _objects(annotation.get("target")):
        about = target.get("source")
        about = about if isinstance(about, str) else _object(about).get("id")
        quote, place = _selectors(target)
        if isinstance(about, str) and quote is not None:
            for label in labels:
                yield about, _mark(quote, place, label, by)


def _selectors(target: Record) -> tuple[Record | None, Record]:
    records = {str(record.get("type")): record for record in _objects(target.get("selector"))}
    return records.get("TextQuoteSelector"), records.get("TextPositionSelector", {})


def _mark(quote: Record, place: Record, label: str, origin: str) -> QuotedMark:
    said = (str(quote.get(name) or "") for name in ("exact", "prefix", "suffix"))
    start, end = (at if isinstance(at := place.get(name), int) else -1 for name in ("start", "end"))
    return QuotedMark(*said, label=label, start=start, end=end, origin=origin)


def _evidence(printed: Record, value: Record | None, fact: Record, origin: str) -> QuotedMark:
    """Return the figure of a piece of evidence: with the value that it was read as, or else with that of its fact."""
    start, end, first = printed["start"], printed["end"], printed["quote_start"]
    quote, words = str(printed["quote"]), str(printed["printed"])
    read = value if value is not None else _object(fact.get("value"))
    signed = _object(printed.get("reviewed")).get("by")
    return QuotedMark(
        exact=words,
        prefix=quote[: start - first],
        suffix=quote[end - first :],
        label=str(read.get("kind")),
        start=start,
        end=end,
        origin=f"{origin}, {signed}" if signed else origin,
        reading=written_reading(read) if value is not None else None,
    )


def _values(document: Record) -> dict[tuple[object, object, object], Record]:
    """Return what the figures of groups were read as, by article and span."""
    return {
        (figure.get("article"), figure.get("start"), figure.get("end")): _object(figure.get("value"))
        for group in _objects(document.get("groups"))
        for figure in _objects(group.get("figures"))
    }


def written_reading(said: Record) -> Reading | None:
    """Return what our JSON says that a figure was read as, None for what is no reading."""
    kind, value, hedge = said.get("kind"), said.get("value"), said.get("modifier")
    if kind not in set(Kind):
        return None
    ends = _object(value)
    low, high = (ends.get("min"), ends.get("max")) if ends else (value, None)
    modifier = Modifier(hedge) if hedge in set(Modifier) else None
    return Reading(Kind(kind), low, high, said.get("unit"), modifier)


def _object(value: object) -> Record:
    return cast("Record", value) if isinstance(value, dict) else {}


def _objects(value: object) -> list[Record]:
    several = cast("list[object]", value) if isinstance(value, list) else [value]
    return [cast("Record", item_fields) for item_fields in several if isinstance(item_fields, dict)]


READERS = (
    Reader(
        "web-annotation",
        frozenset({".jsonld", ".json"}),
        recognises_annotations,
        read_annotations,
    ),
    Reader(
        "facts",
        frozenset({".json"}),
        recognises_facts,
        read_facts,
    ),
)
