"""What was compared of a dossier when it was open last, as bytes and back, and what it rests on."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from hashlib import blake2b
from pathlib import Path

from recoupe.facts.comparing.comparison import ComparedParts
from recoupe.facts.comparing.packing import fields_of, packed, unpacked
from recoupe.facts.comparing.values import (
    ComparedArticle,
    ComparedFact,
    Comparison,
    CopiedSentence,
    ManualTies,
    Place,
    Question,
)
from recoupe_db.records import Kind, Mention

_SOURCES = {".py", ".txt", ".toml"}


@dataclass(frozen=True, slots=True)
class ComparisonRest:
    """What a comparison is beside its facts, and the ties by hand that it holds to."""

    by_hand: ManualTies = field(default_factory=ManualTies)
    copies: tuple[CopiedSentence, ...] = ()
    maybe: tuple[Question, ...] = ()


@dataclass(frozen=True, slots=True)
class DraftedNames:
    """What the sentences around an article's figures are about, as far as a row has asked.

    ``figures`` are where a figure begins, the subject and the attribute; ``digest`` tells what they were read from.
    """

    digest: str
    figures: tuple[tuple[int, str, str], ...]


@dataclass(frozen=True, slots=True)
class KeptComparison:
    """What is kept of a dossier. ``digests`` are of its articles by name, in the order of comparing; ``drafted`` what
    rows took their names from.

    ``changes`` says how many were compared since all of them were. ``read_parts`` gives what was found out about
    each article, to be unfolded when it is wanted; it raises :class:`ValueError` where that is lost.
    """

    digests: Mapping[str, str]
    facts: tuple[ComparedFact, ...]
    rest: ComparisonRest
    changes: int
    read_parts: Callable[[], Mapping[str, Callable[[], bytes]]]
    drafted: Mapping[str, DraftedNames] = field(default_factory=dict[str, DraftedNames])

    def parts(self) -> Iterator[tuple[str, ComparedParts]]:
        """Yield the articles with what was found out about each. Raises :class:`ValueError`."""
        there = self.read_parts()
        for name in self.digests:
            if name not in there:
                raise ValueError("a part is missing")
            yield name, unpacked(there[name](), ComparedParts)

    def comparison(self) -> Comparison:
        """Return the comparison but for the figures that stand alone."""
        return Comparison(in_order(self.facts), (), self.rest.copies, self.rest.maybe)


def in_order(facts: Iterable[ComparedFact]) -> tuple[ComparedFact, ...]:
    """Return facts as a comparison lists them: those with figures of most articles first."""
    return tuple(
        sorted(
            facts,
            key=lambda fact: (-len({statement.article for statement in fact.statements}), fact.statements[0].place),
        )
    )


def place_text(place: Place) -> str:
    """Return a place as one word."""
    return f"{place.article}:{place.start}"


def digest(article: ComparedArticle) -> str:
    """Return what tells an article, with its names and figures, from any other."""
    return blake2b(repr(article).encode(errors="surrogatepass"), digest_size=16).hexdigest()


def drafting_digest(comparing: str, title: str, mentions: Sequence[Mention], figures: Mapping[int, Mention]) -> str:
    """Return what tells all that facts are drafted from: what is compared, whose digest is ``comparing``, and more.

    Of several figures that begin at one place (``figures`` has the one that counts), all are read there.
    """
    labels = [(mention.start, mention.label) for mention in mentions]
    unseen = [
        (mention.start, mention.end, mention.surface, mention.label, mention.reading)
        for mention in mentions
        if isinstance(mention.label, Kind) and figures.get(mention.start) is not mention
    ]
    told = repr((comparing, title, labels, unseen)).encode(errors="surrogatepass")
    return blake2b(told, digest_size=16).hexdigest()


def packed_rest(comparison: Comparison, by_hand: ManualTies) -> bytes:
    """Return all of a comparison but its facts."""
    return packed(ComparisonRest(by_hand, comparison.copies, comparison.maybe), ComparisonRest)


def packed_fact(fact: ComparedFact) -> bytes:
    """Return a fact as it is kept."""
    return packed(fact, ComparedFact)


def packed_drafted(drafted: DraftedNames) -> bytes:
    """Return what the figures of an article are about, as it is kept."""
    return packed(drafted, DraftedNames)


def packed_parts(parts: ComparedParts) -> bytes:
    """Return what was found out about an article, as it is kept."""
    return packed(parts, ComparedParts)


@lru_cache(maxsize=1)
def stamp(version: str) -> str:
    """Return what tells this state of the program from any other that might compare otherwise.

    It covers the rules, the word lists and the weights, by content where they are files, and by ``version``.
    """
    import recoupe_db
    import recoupe_resources

    digest = blake2b(version.encode(), digest_size=16)
    for kind in (ComparedParts, ComparedFact, ComparisonRest, DraftedNames):
        digest.update(repr(fields_of(kind)).encode())
    recoupe = Path(__file__).parents[2]
    places = (
        recoupe / "facts",
        recoupe / "french",
        Path(recoupe_resources.__file__).parent / "comparing",
        Path(recoupe_db.__file__).parent / "records",
    )
    for path in (path for place in places for path in sorted(place.rglob("*")) if path.suffix in _SOURCES):
        digest.update(path.name.encode() + path.read_bytes())
    return digest.hexdigest()
