"""A fact sheet: what was checked in a dossier, with where it is printed, ready to be laid out in any format."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from recoupe.exchange.printed_standing import Standing
from recoupe.exchange.values import Citation, Signature
from recoupe.languages.interface_languages import Language
from recoupe_db.records import Backing, FactStatus, Reading


@dataclass(frozen=True, slots=True)
class Quotation:
    """What one article prints of a fact: a sentence in three parts, ``figure`` in the middle.

    ``copy_of`` is the article that the sentence was taken over from, if any; ``reviewed`` is None while nobody
    has confirmed that the article says so. ``chosen`` tells that a person put it to this fact, and not the program.
    ``passage`` is the text around it as it was read, from ``passage_start`` (code points) of the article on.
    """

    before: str
    figure: str
    after: str
    article: Citation
    standing: Standing
    copy_of: Citation | None
    reviewed: Signature | None
    chosen: bool = True
    passage: str = ""
    passage_start: int = 0


@dataclass(frozen=True, slots=True)
class JudgedFact:
    """What checking a fact came to at some time: ``grounds`` say why, ``checked_against`` on which source.

    ``backing`` is what shows it: a link, a passage, a file kept in the library.
    """

    status: FactStatus
    signed: Signature
    grounds: str
    checked_against: str
    backing: Backing | None = None


@dataclass(frozen=True, slots=True)
class SheetFact:
    """A fact as the sheet tells it. ``value`` is its ``reading`` in words, ``as_of`` its EDTF ``date``.

    ``of_article`` tells that this day is the one on which an article that the fact rests on was published.
    ``checked`` is None while nobody has judged it; ``quotations`` are in the order of their articles.
    """

    id: int
    subject: str
    attribute: str
    reading: Reading
    value: str
    date: str | None
    as_of: str
    attribution: str
    note: str
    checked: JudgedFact | None
    quotations: tuple[Quotation, ...]
    of_article: bool = False

    @property
    def status(self) -> FactStatus:
        """What checking came to."""
        return self.checked.status if self.checked else FactStatus.UNVERIFIED

    @property
    def sources(self) -> list[Quotation]:
        """The quotations that a person confirmed and that bear the fact out."""
        return [quotation for quotation in self.quotations if quotation.reviewed and quotation.standing != "contradict"]

    @property
    def disagreements(self) -> list[Quotation]:
        """The confirmed quotations that cannot be right if the fact is."""
        return [quotation for quotation in self.quotations if quotation.reviewed and quotation.standing == "contradict"]

    @property
    def independent(self) -> int:
        """How many articles bear it out, those that copy one another counted once."""
        return len({source.copy_of.id if source.copy_of else source.article.id for source in self.sources})

    @property
    def unread(self) -> list[Quotation]:
        """What was found by the program, and nobody confirmed."""
        return [quotation for quotation in self.quotations if not quotation.reviewed]


@dataclass(frozen=True, slots=True)
class Sheet:
    """The fact sheet of a dossier, or of some of its facts; ``articles`` counts what the dossier holds.

    A sheet that is not ``full`` has the facts in a table, with their sources by name, and no quotations.
    """

    dossier: str
    made: datetime
    language: Language
    articles: int
    facts: tuple[SheetFact, ...]
    full: bool = True

    @property
    def archived(self) -> list[Quotation]:
        """The confirmed quotations with their passages, each passage once, by article."""
        told = [quotation for fact in (*self.verified, *self.refuted) for quotation in _quoted(fact)]
        once = {(one.article.id, one.passage_start, one.passage): one for one in told if one.passage}
        order = {article.id: place for place, article in enumerate(self.cited)}
        return sorted(once.values(), key=lambda one: (order[one.article.id], one.passage_start))

    @property
    def verified(self) -> list[SheetFact]:
        """The facts that were found right and rest on nothing but confirmed quotations."""
        return [fact for fact in self.facts if fact.status is FactStatus.VERIFIED and fact.sources]

    @property
    def refuted(self) -> list[SheetFact]:
        """The facts that were found wrong, or that remain disputed."""
        return [fact for fact in self.facts if fact.status in (FactStatus.FALSE, FactStatus.DISPUTED)]

    @property
    def reviewers(self) -> list[str]:
        """Who judged what is on the sheet, by name."""
        told = [*self.verified, *self.refuted]
        return sorted({fact.checked.signed.by for fact in told if fact.checked})

    @property
    def cited(self) -> list[Citation]:
        """The articles that are quoted, the oldest first; those without a date come last."""
        return by_date({q.article for fact in (*self.verified, *self.refuted) for q in _quoted(fact)})


def by_date(articles: set[Citation]) -> list[Citation]:
    """Return articles with the oldest first; those without a date come last."""
    return sorted(articles, key=lambda citation: (citation.published or date.max, citation.id))


def _quoted(fact: SheetFact) -> Sequence[Quotation]:
    return [quotation for quotation in fact.quotations if quotation.reviewed]
