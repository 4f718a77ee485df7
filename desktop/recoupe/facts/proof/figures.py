"""Each figure of the draft against the figures of the dossiers that state the same fact."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from recoupe.facts.comparing.amounts import Amount, amount_of
from recoupe.facts.comparing.relations import relation
from recoupe.facts.comparing.values import ComparedArticle, ComparedFact, PrintedFigure, Statement
from recoupe.facts.proof.phrasing import as_the_draft_writes
from recoupe.facts.proof.values import DRAFT, Background, NoteSource, ProofNote, ProofVerdict
from recoupe.facts.verdict import Verdict
from recoupe_db.records import Fact, FactStatus, Kind, Reading

_PLAIN = {Verdict.AGREE: ProofVerdict.AGREE, Verdict.CONTRADICT: ProofVerdict.CONTRADICT}
"""What is neither can both be right: to a draft it is rounded."""

_SMALL = 100  # below, two numbers are often one by chance
_REACH = 40  # code points in which the counted noun begins
_STEM = 5  # letters by which a noun is known in the singular and in the plural
_WORD = re.compile(r"\s*[^\W\d_]+")
_CLOSEST = (ProofVerdict.AGREE, ProofVerdict.ROUNDED, ProofVerdict.CONTRADICT)


@dataclass(frozen=True, slots=True)
class _Standing:
    """A source with what it states, and how the draft stands to it."""

    source: NoteSource
    reading: Reading
    amount: Amount
    is_found_false: bool = False

    @property
    def supports(self) -> bool:
        return self.source.verdict is not ProofVerdict.CONTRADICT and not self.is_found_false


def figure_notes(draft: ComparedArticle, backgrounds: Sequence[Background]) -> Iterator[ProofNote]:
    """Yield a note for each figure of the draft, in reading order."""
    facts = [(background, _by_start(background)) for background in backgrounds]
    for figure in sorted(draft.figures, key=lambda figure: figure.start):
        standings = [
            standing
            for background, known in facts
            for standing in _standings(figure, _statements(figure, known, background), background)
        ]
        closest = _one_an_article(figure, standings)
        yield _note(figure, [] if _is_chance(draft, figure, closest) else closest)


def _by_start(background: Background) -> dict[int, ComparedFact]:
    """Return the facts that the draft states, by where it does."""
    return {
        statement.figure.start: fact
        for fact in background.comparison.facts
        for statement in fact.statements
        if statement.article == DRAFT
    }


def _statements(
    figure: PrintedFigure, known: Mapping[int, ComparedFact], background: Background
) -> tuple[Statement, ...]:
    """Return what states the same as a figure, or else what it was meant to repeat.

    What it repeats in the same words but for a slip comes before another fact from which it would merely dissent.
    """
    fact = known.get(figure.start)
    stated = fact.statements if fact is not None else ()
    meant = background.slips.get(figure.start, ())
    if all(statement.article == DRAFT for statement in stated):
        return meant
    told = {statement.place for statement in stated}
    return meant if meant and told.isdisjoint(statement.place for statement in meant) else stated


def _standings(figure: PrintedFigure, statements: Sequence[Statement], background: Background) -> Iterator[_Standing]:
    own = amount_of(figure.reading, figure.surface)
    for statement in statements if own is not None else ():
        if statement.article == DRAFT or own is None:
            continue
        judged = background.facts.get(statement.place)
        standing = _standing(own, statement, background, judged)
        if standing is None or (background.facts_only and not standing.source.verified):
            continue
        if not standing.source.verified and _is_litter(statement, background):
            continue
        if background.is_near or standing.supports:
            yield standing


def _standing(own: Amount, statement: Statement, background: Background, judged: Fact | None) -> _Standing | None:
    figure = statement.figure
    verified = judged is not None and judged.status is FactStatus.VERIFIED
    reading = judged.reading if judged is not None and verified else figure.reading
    amount = amount_of(reading, figure.surface)
    if amount is None:
        return None
    source = NoteSource(
        dossier=background.dossier,
        article=background.titles.get(statement.article, statement.article),
        start=figure.start,
        end=figure.end,
        text=figure.surface,
        sentence=statement.sentence,
        verified=verified,
        verdict=_related(own, amount),
        number=int(statement.article) if statement.article.isdecimal() else 0,
        sentence_start=statement.sentence_start,
        mention=background.mentions.get(statement.place, 0),
        day=judged.judged_at.astimezone().date().isoformat() if judged and verified and judged.judged_at else "",
    )
    return _Standing(source, reading, amount, judged is not None and judged.status is FactStatus.FALSE)


def _is_litter(statement: Statement, background: Background) -> bool:
    """Tell a figure of a menu or of a list of comments from one of the article."""
    article = background.articles.get(statement.article)
    return article is not None and any(start <= statement.figure.start < end for start, end in article.outside)


def _related(own: Amount, other: Amount) -> ProofVerdict:
    """Return how the draft stands to a source: a number that takes up a sum of money only rounds it."""
    related = relation(own, other)
    if own.dimension != other.dimension and related is Verdict.CONTRADICT:
        return ProofVerdict.ROUNDED
    return _PLAIN.get(related, ProofVerdict.ROUNDED)


def _one_an_article(figure: PrintedFigure, standings: Iterable[_Standing]) -> list[_Standing]:
    """Return the closest standing of each article; what is verified speaks first, then what is in the draft's unit.

    “97,4 milliards de dollars (94,4 milliards d’euros)” is held against a draft's dollars by its dollars.
    """
    closest: dict[tuple[str, str], _Standing] = {}
    for standing in standings:
        key = (standing.source.dossier, standing.source.article)
        if key not in closest or _rank(figure, standing) < _rank(figure, closest[key]):
            closest[key] = standing
    return list(closest.values())


def _is_chance(draft: ComparedArticle, figure: PrintedFigure, standings: Sequence[_Standing]) -> bool:
    """Tell a small number that one source alone contradicts, of another noun: “dix clubs”, “onze entrepreneurs”."""
    if len(standings) != 1 or figure.reading.kind is not Kind.NUMBER:
        return False
    (only,) = standings
    if only.source.verified or only.source.verdict is not ProofVerdict.CONTRADICT or only.amount.high >= _SMALL:
        return False
    source = only.source
    theirs = source.sentence[source.end - source.sentence_start :]
    return _noun(draft.text[figure.end : figure.end + _REACH]) != _noun(theirs)


def _noun(after: str) -> str:
    """Return how the word after a figure begins: “poste” and “postes” are one."""
    word = _WORD.match(after)
    return word[0].strip().casefold()[:_STEM] if word else ""


def _rank(figure: PrintedFigure, standing: _Standing) -> tuple[bool, bool, int]:
    source = standing.source
    return not source.verified, not _comparable(figure, standing), _CLOSEST.index(source.verdict)


def _note(figure: PrintedFigure, standings: Sequence[_Standing]) -> ProofNote:
    says, saying = "", list[_Standing]()
    heard, verdict = _heard(standings), _verdict(figure, standings)
    if verdict in {ProofVerdict.CONTRADICT, ProofVerdict.ROUNDED}:
        saying = _saying(figure, heard, verdict)
    if saying:
        says = as_the_draft_writes(saying[0].reading, [standing.source.text for standing in saying], like=figure)
    ordered = sorted(standings, key=lambda standing: (standing not in saying, *_order(standing, verdict)))
    return ProofNote(
        figure.start,
        figure.end,
        figure.surface,
        figure.reading.kind.value,
        verdict,
        says,
        tuple(standing.source for standing in ordered),
        is_vague=amount_of(figure.reading, figure.surface) is None,
        saying=len(saying),
        dissent=tuple(standing.source for standing in _dissenting(heard, verdict)),
        rivals=tuple(standing.source for standing in _rivals(heard, saying)),
    )


def _rivals(heard: Sequence[_Standing], saying: Sequence[_Standing]) -> Iterator[_Standing]:
    """Yield who contradicts the draft and also what it would have to write to agree with most."""
    return (
        standing
        for standing in _of_verdict(heard, ProofVerdict.CONTRADICT)
        if saying and _related(saying[0].amount, standing.amount) is ProofVerdict.CONTRADICT
    )


def _dissenting(heard: Sequence[_Standing], verdict: ProofVerdict) -> Iterator[_Standing]:
    """Yield who says otherwise than the verdict, among those that decide and that nobody has found false."""
    other = ProofVerdict.AGREE if verdict is ProofVerdict.CONTRADICT else ProofVerdict.CONTRADICT
    return _of_verdict(heard, other)


def _of_verdict(heard: Sequence[_Standing], verdict: ProofVerdict) -> Iterator[_Standing]:
    """Yield who stands so to the draft and was not found false."""
    return (standing for standing in heard if standing.source.verdict is verdict and not standing.is_found_false)


def _heard(standings: Sequence[_Standing]) -> Sequence[_Standing]:
    """Return who decides: verified facts where there are some, else every source."""
    return [standing for standing in standings if standing.source.verified] or standings


def _verdict(figure: PrintedFigure, standings: Sequence[_Standing]) -> ProofVerdict:
    """Return what the sources come to: where they contradict each other, the draft may side with the greater number."""
    heard = _heard(standings)
    if not heard:
        return ProofVerdict.UNKNOWN
    siding = [standing for standing in heard if standing.supports]
    if len(siding) * 2 < len(heard):
        return ProofVerdict.CONTRADICT
    agreeing = sum(standing.source.verdict is ProofVerdict.AGREE for standing in siding)
    own = amount_of(figure.reading, figure.surface)
    sharper = sum(
        standing.source.verdict is ProofVerdict.ROUNDED and own is not None and standing.amount.digits > own.digits
        for standing in siding
    )
    return ProofVerdict.AGREE if agreeing and agreeing >= sharper else ProofVerdict.ROUNDED


def _saying(figure: PrintedFigure, heard: Sequence[_Standing], verdict: ProofVerdict) -> list[_Standing]:
    """Return who says the value that most of those say who speak otherwise than the draft, the more precise of two."""
    others = list(_of_verdict(heard, verdict))
    if not others:
        return []
    tally = Counter(_key(standing) for standing in others)
    best = max(
        others, key=lambda standing: (_comparable(figure, standing), tally[_key(standing)], standing.amount.digits)
    )
    return [best, *(standing for standing in others if standing is not best and _states(standing, best))]


def _states(standing: _Standing, other: _Standing) -> bool:
    return _key(standing) == _key(other) and standing.reading == other.reading


def _comparable(figure: PrintedFigure, standing: _Standing) -> bool:
    return standing.reading.unit == figure.reading.unit and standing.reading.kind is figure.reading.kind


def _key(standing: _Standing) -> tuple[str, str | None, float, float]:
    amount = standing.amount
    return amount.dimension, amount.unit, amount.low, amount.high


def _order(standing: _Standing, verdict: ProofVerdict) -> tuple[bool, bool, str, str, int]:
    source = standing.source
    return source.verdict is not verdict, not source.verified, source.dossier, source.article, source.start
