"""What checking a draft takes and gives: plain values, with offsets in code points of the draft's text."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

from recoupe.facts.comparing.values import ComparedArticle, Comparison, Place, Statement
from recoupe_db.records import Fact

DRAFT: Final = "~draft"
"""What the draft is called among the articles that it is compared with; it sorts after all of them."""

NAME: Final = "name"
ARITHMETIC: Final = "arithmetic"


class ProofVerdict(StrEnum):
    """How a figure or a name of the draft stands to what the sources say; from what most needs a person."""

    CONTRADICT = "contradict"
    ROUNDED = "rounded"
    AGREE = "agree"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class NoteSource:
    """Where a dossier says it: ``text`` are the words in the article between ``start`` and ``end``.

    ``article`` is its file or title, ``number`` and ``mention`` what the library knows it by; ``verdict`` is how
    the draft stands to this
    one source. ``verified`` tells a fact that somebody verified, on ``day`` (ISO date, or empty).
    """

    dossier: str
    article: str
    start: int
    end: int
    text: str
    sentence: str
    verified: bool
    verdict: ProofVerdict
    number: int = 0
    sentence_start: int = 0
    day: str = ""
    mention: int = 0


@dataclass(frozen=True, slots=True)
class ProofNote:
    """What is to be said of ``text``, the draft between ``start`` and ``end``.

    ``kind`` is that of a figure, :data:`NAME` or :data:`ARITHMETIC`; ``says`` what the draft would have to write to
    agree, empty where it agrees or nobody knows; ``formula`` how it was reckoned, without words of any language.
    ``is_vague`` tells a figure that states nothing to check: “quelques jours”, “premier”, “octobre dernier”.
    ``saying`` is how many of the ``sources``, the first ones, state what ``says`` says; 0 where it was not counted.
    ``dissent`` are the sources that say otherwise than the verdict does: those that contradict a draft with which the
    others agree, or agree with one that the others contradict. What was verified or found false leaves none.
    ``rivals`` are the sources that contradict ``says`` while they contradict the draft too: the dossier is not of one
    mind on what the draft should say.
    """

    start: int
    end: int
    text: str
    kind: str
    verdict: ProofVerdict
    says: str = ""
    sources: tuple[NoteSource, ...] = ()
    formula: str = ""
    is_vague: bool = False
    saying: int = 0
    dissent: tuple[NoteSource, ...] = ()
    rivals: tuple[NoteSource, ...] = ()

    @property
    def is_settled(self) -> bool:
        """It agrees with every source that was heard: nobody need look at it."""
        return self.verdict is ProofVerdict.AGREE and not self.dissent


@dataclass(frozen=True, slots=True)
class Background:
    """What a dossier says, compared with the draft as one more article (:data:`DRAFT`).

    ``articles`` are its articles by their id in ``comparison``, ``titles`` what to call them. ``facts`` are those that
    were judged, by the places that print them. ``slips`` are what figures that no source states were meant to
    repeat. ``is_near`` tells a dossier that is about the same as the draft: what
    contradicts one that is not says nothing about the draft.
    """

    dossier: str
    articles: Mapping[str, ComparedArticle]
    titles: Mapping[str, str]
    comparison: Comparison
    facts: Mapping[Place, Fact] = field(default_factory=dict[Place, Fact])
    is_near: bool = True
    slips: Mapping[int, tuple[Statement, ...]] = field(default_factory=dict[int, tuple[Statement, ...]])
    mentions: Mapping[Place, int] = field(default_factory=dict[Place, int])
    facts_only: bool = False
    """Only verified facts of it count: the draft is checked against another dossier."""


@dataclass(frozen=True, slots=True)
class Proof:
    """All notes of a draft, in reading order."""

    notes: tuple[ProofNote, ...] = ()

    @property
    def counts(self) -> dict[ProofVerdict, int]:
        """Return how many notes there are of each verdict."""
        return {
            verdict: sum(note.verdict is verdict for note in self.notes)
            for verdict in (ProofVerdict.AGREE, ProofVerdict.ROUNDED, ProofVerdict.CONTRADICT, ProofVerdict.UNKNOWN)
        }
