"""What an article that comes in says of facts that were verified before, in any dossier."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from recoupe.facts.comparing.values import ComparedArticle, Place
from recoupe.facts.proof.figures import figure_notes
from recoupe.facts.proof.values import Background, NoteSource, ProofNote, ProofVerdict
from recoupe_db.records import Fact, Kind

_YEAR, _MONTH = 4, 7  # letters of an EDTF date that tells no more than that


class Recalled(StrEnum):
    """How an article stands to a verified fact: from what most needs a person."""

    CONTRADICTED = "contradicted"
    SUPERSEDED = "superseded"
    REPEATED = "repeated"


@dataclass(frozen=True, slots=True)
class Recollection:
    """A figure of an article (``printed``, at ``start``) that states a verified fact.

    ``says`` is what was verified, in the article's manner; empty where it says the same. ``fact`` is the fact,
    ``dossier`` the name of the one that it belongs to.
    """

    start: int
    printed: str
    recalled: Recalled
    says: str
    dossier: str
    fact: Fact


def recollections(article: ComparedArticle, backgrounds: Sequence[Background]) -> list[Recollection]:
    """Return what ``article`` says of the verified facts of ``backgrounds``, what needs a person most first."""
    order = list(Recalled)
    return sorted(_found(article, backgrounds), key=lambda one: (order.index(one.recalled), one.start))


def _found(article: ComparedArticle, backgrounds: Sequence[Background]) -> Iterator[Recollection]:
    facts = {
        (background.dossier, place): fact for background in backgrounds for place, fact in background.facts.items()
    }
    for note in figure_notes(article, backgrounds):
        for source in note.sources:
            fact = facts.get((source.dossier, Place(_article(source), source.start)))
            if fact is not None and source.verified:
                yield _recollection(note, source, fact, article.published)
                break


def _article(source: NoteSource) -> str:
    return f"{source.number:012}"


def _recollection(note: ProofNote, source: NoteSource, fact: Fact, published: date | None) -> Recollection:
    recalled = Recalled.REPEATED
    if source.verdict is ProofVerdict.CONTRADICT:
        recalled = Recalled.SUPERSEDED if is_newer(fact, published) else Recalled.CONTRADICTED
    says = (note.says or source.text) if source.verdict is not ProofVerdict.AGREE else ""
    return Recollection(note.start, note.text, recalled, says, source.dossier, fact)


def is_newer(fact: Fact, published: date | None) -> bool:
    """Tell whether an article of that day may state a later value of a fact that holds as of an earlier date.

    When something happened does not change with time; how many or how much there is of it does.
    """
    if fact.reading.kind is Kind.DATE or not fact.date or published is None:
        return False
    as_of = fact.date.rstrip("~?%")
    if "/" in as_of or "X" in as_of:
        return False
    whole = {_YEAR: f"{as_of}-12-31", _MONTH: f"{as_of}-31"}.get(len(as_of), as_of)
    return whole < published.isoformat()
