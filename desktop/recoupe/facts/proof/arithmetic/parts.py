"""“Sur 40 salariés, 25 sont partis et 20 restent”: parts that no whole has room for, and sums that are none."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from recoupe.facts.proof.arithmetic.finding import Finding
from recoupe.facts.proof.arithmetic.spots import Spot, SpottedSentence, said
from recoupe.french.proof import arithmetic as french
from recoupe_db.records import Kind

_NBSP = "\u00a0"
_ALL = 100.0
_ROUNDING = 1.0  # percentage points by which two rounded shares may go beyond the whole


def wrong_parts(sentence: SpottedSentence) -> Iterator[Finding]:
    """Yield the parts of a sentence that exceed their whole, and the totals that are not their sum."""
    counts = [
        spot for spot in sentence.spots if spot.reading.kind is Kind.NUMBER and "/" not in (spot.reading.value or "")
    ]
    if not any(spot.is_bound or spot.is_hedged for spot in counts):
        yield from _of_a_count(sentence, counts)
        yield from _sums(sentence)
    shares = [spot for spot in sentence.spots if spot.reading.kind is Kind.PERCENT and spot.reading.unit == "%"]
    if not any(spot.is_bound or spot.is_hedged for spot in shares):
        yield from _of_all(sentence, shares)


def _of_a_count(sentence: SpottedSentence, counts: list[Spot]) -> Iterator[Finding]:
    for place, whole in enumerate(counts[:-1]):
        first = counts[place + 1]
        noun = _noun(sentence, whole, first)
        if noun is None:
            continue
        if first.value > whole.value and _is_part(sentence, first, noun):
            yield Finding(first.figure, "", f"{said(first.value)} > {said(whole.value)}")
            return
        if place + 2 < len(counts):
            yield from _two(sentence, whole, first, counts[place + 2], noun)
        return


def _noun(sentence: SpottedSentence, whole: Spot, first: Spot) -> str | None:
    """Return what a whole counts, None where the figure is not the whole of the one after it."""
    gap = sentence.between(whole, first)
    introduced = french.WHOLE_AFTER.match(gap)
    if introduced is None or not french.WHOLE_AFTER.fullmatch(gap):
        return None
    listed = french.LISTED.search(gap)
    return introduced["noun"].strip().lower() if listed or french.WHOLE_BEFORE.search(sentence.before(whole)) else None


def _is_part(sentence: SpottedSentence, part: Spot, noun: str) -> bool:
    """Tell whether a figure counts some of the whole: “25 sont partis”, “25 salariés”, “25 femmes”."""
    predicate = french.PREDICATE.match(sentence.after(part))
    if predicate is None:
        return False
    word = predicate["first"].lower()
    return (
        re.split(r"[’']", word)[0] in french.AUXILIARIES
        or (word.endswith(french.VERB_ENDINGS) and word not in french.NO_VERBS)
        or word.rstrip("sx") == noun.rstrip("sx")
        or any(re.fullmatch(side, word, re.IGNORECASE) for pair in french.CONTRASTS for side in pair)
    )


def _two(sentence: SpottedSentence, whole: Spot, one: Spot, other: Spot, noun: str) -> Iterator[Finding]:
    if not french.AND.search(sentence.between(one, other)) or not _is_part(sentence, one, noun):
        return
    total = one.value + other.value
    clauses = sentence.between(one, other), _clause(sentence, other)
    if total > whole.value and _exclude(*clauses):
        right = said(whole.value - one.value) if whole.value >= one.value else ""
        yield Finding(other.figure, right, f"{said(one.value)} + {said(other.value)} > {said(whole.value)}")
    elif total < whole.value and _make_up(sentence, whole, one, other, clauses):
        right = said(whole.value - one.value)
        yield Finding(
            other.figure, right, f"{said(one.value)} + {said(other.value)} = {said(total)} ≠ {said(whole.value)}"
        )


def _clause(sentence: SpottedSentence, spot: Spot) -> str:
    """Return what is said of a figure, up to the next one."""
    following = next((later.start for later in sentence.spots if later.start >= spot.end), sentence.end)
    return sentence.text[spot.end : following]


def _exclude(one: str, other: str) -> bool:
    """Tell whether nobody can be of both parts: who is for is not against, and the others are not the first."""
    if french.THE_OTHERS.search(one[-20:]) or french.THE_OTHERS.search(other[:25]):
        return True
    if any(
        (_has(left, one) and _has(right, other)) or (_has(right, one) and _has(left, other))
        for left, right in french.CONTRASTS
    ):
        return True
    place = french.PLACE.match(other)
    return place is not None and bool(re.search(rf"\b{place['preposition']}\s", one))


def _has(words: str, clause: str) -> bool:
    return re.search(rf"\b(?:{words})\b", clause, re.IGNORECASE if words.islower() else 0) is not None


def _make_up(sentence: SpottedSentence, whole: Spot, one: Spot, other: Spot, clauses: tuple[str, str]) -> bool:
    """Tell whether two parts are given as the whole: “40 salariés (25 femmes et 10 hommes)”."""
    opened = re.search(r"[(:]\s*\Z", sentence.between(whole, one))
    closed = re.match(r"\s+[^\W\d_]+\s*[).]", sentence.after(other))
    first, second = (clause.strip().split(" ")[0].rstrip(").,") for clause in clauses)
    return bool(opened and closed) and any(
        (re.fullmatch(left, first) and re.fullmatch(right, second))
        or (re.fullmatch(right, first) and re.fullmatch(left, second))
        for left, right in french.COMPLETE
    )


def _of_all(sentence: SpottedSentence, shares: list[Spot]) -> Iterator[Finding]:
    """Yield what goes beyond a hundred per cent of one whole."""
    for one, other in pairwise(shares):
        clauses = sentence.between(one, other), _clause(sentence, other)
        total = one.value + other.value
        if (
            total > _ALL + _ROUNDING
            and french.AND.search(clauses[0])
            and not any(one.end <= spot.start < other.start for spot in sentence.spots)
            and _of_one_whole(*clauses)
            and _exclude(*clauses)
        ):
            right = f"{said(_ALL - one.value)}{_NBSP}%" if one.value <= _ALL else ""
            yield Finding(other.figure, right, f"{said(one.value)} + {said(other.value)} = {said(total)} > 100{_NBSP}%")


def _of_one_whole(one: str, other: str) -> bool:
    """Tell whether two shares are of the same: “60 % des hommes et 45 % des femmes” are not."""
    if re.search(r"\b(?:19|20)\d\d\b", one + other):
        return False
    wholes = [french.OF_A_WHOLE.match(clause) for clause in (one, other)]
    nouns = [whole["noun"].lower().rstrip("s") for whole in wholes if whole is not None]
    if wholes[0] is None and wholes[1] is not None:
        return False
    return len(set(nouns)) <= 1


def _sums(sentence: SpottedSentence) -> Iterator[Finding]:
    """Yield totals that are named as such and are not the sum of the figures before them."""
    for place, total in enumerate(sentence.spots):
        before = sentence.before(total)
        gap = sentence.between(sentence.spots[place - 1], total) if place else ""
        named = french.TOTAL_BEFORE.search(before) or (
            french.RESULT.fullmatch(gap) and french.TOTAL_AFTER.match(sentence.after(total))
        )
        if place < 2 or not named:
            continue
        terms = _terms(sentence, place)
        value = sum(term.value for term in terms)
        room = total.slack + sum(term.slack for term in terms)
        if len(terms) > 1 and all(term.is_like(total) for term in terms) and abs(value - total.value) > room:
            formula = f"{' + '.join(said(term.value) for term in terms)} = {said(value)}"
            yield Finding(total.figure, said(value) if total.reading.kind is Kind.NUMBER else "", formula)


def _terms(sentence: SpottedSentence, place: int) -> list[Spot]:
    """Return the figures that are listed up to the total at ``place``."""
    terms = [sentence.spots[place - 1]]
    for one, other in zip(reversed(sentence.spots[: place - 1]), reversed(sentence.spots[1:place]), strict=True):
        if not french.ENUMERATED.fullmatch(sentence.between(one, other)):
            break
        terms.insert(0, one)
    return terms
