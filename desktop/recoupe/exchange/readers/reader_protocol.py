"""What passes between the program and the process that reads files: JSON lines, and the bytes of each file."""

from __future__ import annotations

from datetime import date
from typing import Any, cast

import msgspec

from recoupe.exchange import problems as file_problems
from recoupe.exchange.problems import FileProblem
from recoupe.exchange.readers import problems as reader_problems
from recoupe.exchange.readers.values import Annotation, Found, QuotedMark, ReadArticle, ReadingRemark

Fields = dict[str, Any]


def written_article(article: ReadArticle) -> Fields:
    """Return an article as JSON takes it."""
    return {
        **{name: getattr(article, name) for name in ("text", "title", "source", "author", "url")},
        "published": article.published.isoformat() if article.published else None,
        "found": dict(article.found),
        "remarks": list(article.remarks),
        "annotations": [msgspec.to_builtins(span) for span in article.annotations],
        "unfit": list(article.unfit),
        "marks": [msgspec.to_builtins(mark) for mark in article.marks],
        "about": article.about,
    }


def parsed_article(fields: Fields) -> ReadArticle:
    """Return the article that :func:`written_article` wrote."""
    return ReadArticle(
        text=fields["text"],
        title=fields["title"],
        source=fields["source"],
        author=fields["author"],
        url=fields["url"],
        published=date.fromisoformat(fields["published"]) if fields["published"] else None,
        found={name: Found(place) for name, place in fields["found"].items()},
        remarks=tuple(map(ReadingRemark, fields["remarks"])),
        annotations=tuple(msgspec.convert(span, Annotation) for span in fields["annotations"]),
        unfit=tuple(fields["unfit"]),
        marks=tuple(msgspec.convert(mark, QuotedMark) for mark in fields["marks"]),
        about=fields["about"],
    )


def written_problem(problem: FileProblem) -> Fields:
    """Return a problem as JSON takes it."""
    return {"problem": type(problem).__name__, "details": problem.details}


def parsed_problem(fields: Fields) -> FileProblem:
    """Return the problem that :func:`written_problem` wrote."""
    name = str(fields["problem"])
    kind = cast(
        "type[FileProblem]",
        getattr(reader_problems, name, None) or getattr(file_problems, name, reader_problems.ReaderKilled),
    )
    return kind(**cast("dict[str, object]", fields["details"]))
