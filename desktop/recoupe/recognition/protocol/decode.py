"""The way back from a JSON line of `recoupe recognize` to what was found."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import ClassVar, TypeVar, cast

from recoupe.recognition.values import Figure, Name, OutsidePassage, Recognised, Text
from recoupe_db.problems import QT_TRANSLATE_NOOP, Problem
from recoupe_db.records import Kind, Label, Modifier, Origin, Reading

_Wanted = TypeVar("_Wanted", str, int)

_EXCERPT = 40  # code points of a span that a problem quotes
_LONGEST = 100  # characters of a value: the largest that anybody prints have some thirty
_COUNTED = {Kind.MONEY, Kind.PERCENT, Kind.NUMBER, Kind.ORDINAL, Kind.AGE, Kind.QUANTITY}
_NUMBER = re.compile(r"-?\d+(?:\.\d+)?|-?\d+/0*[1-9]\d*", re.ASCII)
_KINDS = {str: "a string", int: "a whole number"}


class LineNotRecognised(Problem):
    """A JSON line is not one that `recoupe recognize` writes."""

    sentence: ClassVar[str] = QT_TRANSLATE_NOOP(
        "Problem",
        "The line of “{id}” was left out ({reason}): give the lines of “recoupe recognize” as they are.",
    )


def parse_recognised(fields: Mapping[str, object]) -> Recognised:
    """Return what the object of a line of `recoupe recognize` says was found. Raises :class:`LineNotRecognised`."""
    name = str(fields.get("id", ""))
    try:
        return Recognised(
            id=name,
            names=tuple(_name(name_fields) for name_fields in _objects(fields, "entities")),
            figures=tuple(_figure(figure_fields) for figure_fields in _objects(fields, "figures")),
            outside=tuple(_passage(passage_fields) for passage_fields in _objects(fields, "outside")),
            failed=_optional(fields, "failed") or "",
            missing=_words(fields, "missing"),
        )
    except KeyError as error:
        raise LineNotRecognised(id=name, reason=f"{error} is missing") from error
    except (TypeError, ValueError) as error:
        raise LineNotRecognised(id=name, reason=error) from error


def recognised_in(text: Text, fields: Mapping[str, object]) -> Recognised:
    """Return what the object of a line says was found in ``text``, which it is about.

    Raises :class:`LineNotRecognised`, also where a span is not in the text or the text says something else there.
    """
    recognised = parse_recognised(fields)
    for span in (*recognised.names, *recognised.figures):
        if text.text[span.start : span.end] != span.surface:
            reason = f"“{span.surface[:_EXCERPT]}” does not stand at {span.start} to {span.end} of its text"
            raise LineNotRecognised(id=recognised.id, reason=reason)
    return recognised


def _objects(fields: Mapping[str, object], key: str) -> list[Mapping[str, object]]:
    """Return the list of objects under ``key``; where there is none, nothing was found."""
    given = fields.get(key, [])
    if not isinstance(given, list):
        raise TypeError(f"“{key}” is not a list")
    return [_mapping(inner, key) for inner in cast("list[object]", given)]


def _words(fields: Mapping[str, object], key: str) -> tuple[str, ...]:
    given = fields.get(key, [])
    if not isinstance(given, list):
        raise TypeError(f"“{key}” is not a list")
    return tuple(str(word) for word in cast("list[object]", given))


def _mapping(given: object, key: str) -> Mapping[str, object]:
    if not isinstance(given, dict):
        raise TypeError(f"“{key}” holds something else than objects")
    return cast("Mapping[str, object]", given)


def _name(fields: Mapping[str, object]) -> Name:
    start, end, surface = _span(fields)
    return Name(
        start=start,
        end=end,
        surface=surface,
        label=Label(_get(fields, "label", str)),
        score=_score(fields.get("score", 1.0)),
        origin=Origin(_get(fields, "origin", str)),
        reason=_get(fields, "reason", str) if "reason" in fields else "",
    )


def _figure(fields: Mapping[str, object]) -> Figure:
    start, end, surface = _span(fields)
    value = fields["value"]
    bounds = _mapping(value, "value") if isinstance(value, dict) else {"min": value}  # pyright: ignore[reportUnknownArgumentType]
    modifier = _optional(fields, "modifier")
    kind = Kind(_get(fields, "kind", str))
    reading = Reading(
        kind=kind,
        value=_value(kind, _optional(bounds, "min")),
        upper=_value(kind, _optional(bounds, "max")),
        unit=_optional(fields, "unit"),
        modifier=Modifier(modifier) if modifier else None,
    )
    return Figure(start=start, end=end, surface=surface, reading=reading)


def _value(kind: Kind, written: str | None) -> str | None:
    """Return a value as it is written, where it can be one of its kind: what follows computes with it."""
    if written is None:
        return None
    if len(written) > _LONGEST:
        raise ValueError(f"a value of {len(written)} characters")
    if kind in _COUNTED and not _NUMBER.fullmatch(written):
        raise ValueError(f"“{written}” is not a number")
    return written


def _score(given: object) -> float:
    if not isinstance(given, int | float):
        raise TypeError("“score” is not a number")
    return float(given)


def _passage(fields: Mapping[str, object]) -> OutsidePassage:
    start, end = _get(fields, "start", int), _get(fields, "end", int)
    return OutsidePassage(start=start, end=end, reason=_get(fields, "reason", str))


def _span(fields: Mapping[str, object]) -> tuple[int, int, str]:
    start, end, surface = _get(fields, "start", int), _get(fields, "end", int), _get(fields, "text", str)
    if not 0 <= start < end or end - start != len(surface):
        raise ValueError(f"“{surface}” does not fit its place {start} to {end}")
    return start, end, surface


def _get(fields: Mapping[str, object], key: str, wanted: type[_Wanted]) -> _Wanted:
    given = fields[key]
    if not isinstance(given, wanted) or isinstance(given, bool):
        raise TypeError(f"“{key}” is not {_KINDS[wanted]}")
    return given


def _optional(fields: Mapping[str, object], key: str) -> str | None:
    return None if fields.get(key) is None else _get(fields, key, str)
