"""Marks that came without their text: put where their words stand in an article that is there already."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import ClassVar

from recoupe.exchange.offsets import Utf16
from recoupe.exchange.problems import FileProblem
from recoupe.exchange.readers.values import Annotation, QuotedMark
from recoupe_db.problems import QT_TRANSLATE_NOOP
from recoupe_db.queries import articles, company
from recoupe_db.records import Article, ArticleId, DossierId
from recoupe_db.store import Session

_BY_TEXT = "urn:sha256:"


class TextOfMarksMissing(FileProblem):
    """A file holds marks in a text that the dossier does not have. Details: ``path``, ``about``."""

    sentence: ClassVar[str] = QT_TRANSLATE_NOOP(
        "Problem",
        "“{path}” holds marks in “{about}” without its text, and no article of this dossier is that one: "
        "import the article first, then this file again.",
    )


@dataclass(frozen=True, slots=True)
class PlacedMarks:
    """Marks at their words, and a sentence for each that has no place."""

    annotations: tuple[Annotation, ...]
    unfit: tuple[str, ...]


def article_of(session: Session, dossier: DossierId, about: str, marks: Sequence[QuotedMark]) -> Article | None:
    """Return the article that marks are in: of this text, of this address, or the only one that prints all quotes."""
    if about.startswith(_BY_TEXT):
        key = company.articles_by_text(session, dossier).get(about.removeprefix(_BY_TEXT))
        return None if key is None else articles.get(session, ArticleId(key))
    every = [articles.get(session, key) for key in articles.of_dossier(session, dossier)]
    same = [article for article in every if article.url and _plain(article.url) == _plain(about)]
    there = same or [article for article in every if all(mark.exact in article.text for mark in marks)]
    return there[0] if len(there) == 1 else None


def _plain(address: str) -> str:
    return address.partition("#")[0].removeprefix("https://").removeprefix("http://").removeprefix("www.").rstrip("/")


def placed_marks(text: str, marks: Sequence[QuotedMark]) -> PlacedMarks:
    """Put marks where their words stand: where they were, or in the only place with the same words around them.

    What stands nowhere, or in several places, is told and never guessed.
    """
    fitting, unfit, scale = list[Annotation](), list[str](), Utf16(text)
    for mark in marks:
        place = next(_places(text, mark, scale), None)
        if place is None:
            unfit.append(f"{mark.label}: “{mark.exact[:60]}”")
        else:
            fitting.append(Annotation(*place, mark.label, mark.origin, mark.reading))
    return PlacedMarks(tuple(dict.fromkeys(fitting)), tuple(unfit))


def _places(text: str, mark: QuotedMark, scale: Utf16) -> Iterator[tuple[int, int]]:
    """Yield where a mark may be meant to stand, the surest first.

    In which unit a place is counted is left open by the recommendation.
    """
    if not mark.exact:
        return
    length = len(mark.exact)
    for start in (mark.start, scale.point(mark.start)) if mark.start >= 0 else ():
        if text[start : start + length] == mark.exact and _stands_between(text, start, mark):
            yield start, start + length
    for around in (mark.prefix + mark.exact + mark.suffix, mark.exact):
        if text.count(around) == 1:
            start = text.index(around) + (len(mark.prefix) if around != mark.exact else 0)
            yield start, start + length


def _stands_between(text: str, start: int, mark: QuotedMark) -> bool:
    end = start + len(mark.exact)
    return text[:start].endswith(mark.prefix) and text[end:].startswith(mark.suffix)
