"""What is known of articles beside their text: title, source, author, day, address in JSON lines."""

from __future__ import annotations

import json
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import cast

from recoupe_db.records import NewArticle

NAMES = ("articles.jsonl", "gold.jsonl")

Description = Mapping[str, object]


def descriptions(folder: Path) -> dict[str, Description]:
    """Return what the first of ``NAMES`` in ``folder`` says of each file there, by its name.

    Each line is a JSON object with ``file`` and any of ``title``, ``source``, ``author``, ``url`` and ``published``.
    Without such a file, or where a line is something else, nothing is known: the article itself still counts.
    """
    for name in NAMES:
        with suppress(OSError, UnicodeDecodeError):
            lines = (folder / name).read_text(encoding="utf-8").split("\n")
            return {
                str(description["file"]): description for description in map(_object, lines) if "file" in description
            }
    return {}


def described(article: NewArticle, description: Description | None) -> NewArticle:
    """Return ``article`` with what ``description`` says of it, which counts for more than what was guessed."""
    if description is None:
        return article
    said = {key: str(description[key]) for key in ("title", "source", "author", "url") if description.get(key)}
    return replace(article, published=_day(description.get("published")) or article.published, **said)


def _object(line: str) -> Description:
    try:
        read = cast("object", json.loads(line))
    except (ValueError, RecursionError):
        return {}
    return cast("Description", read) if isinstance(read, dict) else {}


def _day(given: object) -> date | None:
    try:
        return date.fromisoformat(str(given))
    except ValueError:
        return None
