"""Texts in and what was found in them out, as the JSON lines of `recoupe recognize`."""

from __future__ import annotations

import hashlib
import json
import re
from datetime import date
from typing import ClassVar, cast

from recoupe.recognition.values import Figure, Name, Recognised, Text
from recoupe_db.problems import QT_TRANSLATE_NOOP, Problem

_EXCERPT = 40  # code points of a line that a problem quotes
_WHEN = re.compile(r"(?P<year>\d{4})(?:-(?P<month>\d\d)(?:-(?P<day>\d\d)(?:[T ].*)?)?)?")


class LineNotRead(Problem):
    """A JSON line is not what it should be."""

    sentence: ClassVar[str] = QT_TRANSLATE_NOOP(
        "Problem",
        "The line “{line}” was left out ({reason}): "
        "give one JSON object a line, with “id”, “text” and perhaps “published” (2025-02-11).",
    )


def text_from_line(line: str) -> Text:
    """Return the text of a JSON line ``{"id", "text", "published"?, "source"?}``; other keys are ignored.

    A missing id is empty, and so is a source that is not a string. ``published`` may be null, a day or a moment in
    ISO 8601; of a month or a year alone the day is not known, and it stays None. Raises :class:`LineNotRead`.
    """
    fields = _object(line)
    text = fields.get("text")
    if not isinstance(text, str):
        raise _not_read(line, "its text is missing" if text is None else "its text is not a string")
    if _is_broken(text):
        raise _not_read(line, "its text holds half a character")
    name = fields.get("id", "")
    if not isinstance(name, str | int) or _is_broken(str(name)):
        raise _not_read(line, "its id is not a string")
    source = fields.get("source")
    told = source if isinstance(source, str) and not _is_broken(source) else ""
    return Text(id=str(name), text=text, published=_published(fields.get("published"), line), source=told)


def recognised_line(text: Text, recognised: Recognised) -> dict[str, object]:
    """Return what was found in ``text`` as the object that one line of `recoupe recognize` holds."""
    fields: dict[str, object] = {
        "id": text.id,
        "sha256": hashlib.sha256(text.text.encode("utf-8")).hexdigest(),
        "entities": [_name_fields(name) for name in recognised.names],
        "figures": [_figure_fields(figure) for figure in recognised.figures],
        "outside": [{"start": part.start, "end": part.end, "reason": part.reason} for part in recognised.outside],
    }
    if recognised.missing:
        fields["missing"] = list(recognised.missing)
    return fields | {"failed": recognised.failed} if recognised.failed else fields


def _object(line: str) -> dict[str, object]:
    try:
        read = cast("object", json.loads(line))
    except (ValueError, RecursionError) as error:
        raise _not_read(line, "it is not JSON") from error
    if not isinstance(read, dict):
        raise _not_read(line, "it is not a JSON object")
    return cast("dict[str, object]", read)


def _published(given: object, line: str) -> date | None:
    if given is None or given == "":
        return None
    if not isinstance(given, str):
        raise _not_read(line, "its date of publication is not a string")
    written = _WHEN.fullmatch(given.strip())
    day = _day(written) if written else None
    if written is None or day is None:
        raise _not_read(line, f"“{given[:_EXCERPT]}” is not a date like 2025-02-11")
    return day if written["day"] else None


def _day(written: re.Match[str]) -> date | None:
    """Return the first day of what is written, None when there is no such day."""
    try:
        return date(int(written["year"]), int(written["month"] or 1), int(written["day"] or 1))
    except ValueError:
        return None


def _not_read(line: str, reason: str) -> LineNotRead:
    excerpt = line.strip()
    return LineNotRead(line=excerpt if len(excerpt) <= _EXCERPT else excerpt[: _EXCERPT - 1] + "…", reason=reason)


def _is_broken(text: str) -> bool:
    """Tell text with lone surrogates, which no file can hold."""
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return True
    return False


def _name_fields(name: Name) -> dict[str, object]:
    return {
        "start": name.start,
        "end": name.end,
        "text": name.surface,
        "label": name.label.value,
        "score": name.score,
        "origin": name.origin.value,
        "reason": name.reason,
    }


def _figure_fields(figure: Figure) -> dict[str, object]:
    reading = figure.reading
    return {
        "start": figure.start,
        "end": figure.end,
        "text": figure.surface,
        "kind": reading.kind.value,
        "value": reading.value if reading.upper is None else {"min": reading.value, "max": reading.upper},
        "unit": reading.unit,
        "modifier": reading.modifier and reading.modifier.value,
    }
