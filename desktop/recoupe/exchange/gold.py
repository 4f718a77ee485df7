"""Which mentions of an article that was read to the end are gold: right, and part of the article."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from recoupe.exchange.values import GoldArticle
from recoupe_db.records import ArticleState, Kind, Mention, MentionState
from recoupe_db.records.relations import pointers, standing


def read_to_the_end(articles: Iterable[GoldArticle]) -> Iterator[GoldArticle]:
    """Yield the articles that a reviewer read to the end: of the others, nothing is known to be missing."""
    return (gold for gold in articles if gold.article.state is ArticleState.READ)


def names(gold: GoldArticle) -> list[Mention]:
    """Return the confirmed names inside the article, and what is written like them, in reading order."""
    return [mention for mention in _inside(gold, MentionState.ACCEPTED) if not gold.is_figure(mention)]


def figures(gold: GoldArticle) -> list[Mention]:
    """Return the confirmed figures inside the article that are written apart, in reading order."""
    return [mention for mention in _inside(gold, MentionState.ACCEPTED) if gold.is_figure(mention)]


@dataclass(frozen=True, slots=True)
class GoldParts:
    """The mentions inside an article, in reading order: what :func:`names` and the others return one by one."""

    names: list[Mention]
    figures: list[Mention]
    rejected: list[Mention]
    undecided: list[Mention]


def parts(gold: GoldArticle) -> GoldParts:
    """Return what is known of the mentions inside the article, gone through once."""
    by_state: dict[MentionState, list[Mention]] = {state: [] for state in MentionState}
    for mention in gold.mentions:
        by_state[mention.state].append(mention)
    accepted, rejected, undecided = (
        _in_order(gold, by_state[state])
        for state in (MentionState.ACCEPTED, MentionState.REJECTED, MentionState.PENDING)
    )
    if gold.figures_are_names:
        return GoldParts(accepted, [], rejected, undecided)
    names = [mention for mention in accepted if not isinstance(mention.label, Kind)]
    return GoldParts(names, [mention for mention in accepted if isinstance(mention.label, Kind)], rejected, undecided)


@dataclass(frozen=True, slots=True)
class GoldRelation:
    """A relation of the name ``called`` from one mention that is gold to another."""

    called: str
    head: Mention
    child: Mention


def relations(gold: GoldArticle) -> list[GoldRelation]:
    """Return the relations between mentions that are both gold; what leads elsewhere says nothing that is known."""
    if not any(mention.attributes for mention in gold.mentions):  # of most articles nobody says any
        return []
    right = sorted([*names(gold), *figures(gold)], key=lambda mention: (mention.start, mention.end))
    led = ((name, mention, standing(place, right)) for mention in right for name, place in pointers(mention.attributes))
    return [GoldRelation(name, head, child) for name, head, child in led if child is not None and child is not head]


def undecided(gold: GoldArticle) -> list[Mention]:
    """Return the mentions inside the article that nobody decided about, in reading order."""
    return _inside(gold, MentionState.PENDING)


def rejected(gold: GoldArticle) -> list[Mention]:
    """Return the suggestions inside the article that were found wrong, in reading order."""
    return _inside(gold, MentionState.REJECTED)


def stretches(gold: GoldArticle) -> Iterator[tuple[int, int]]:
    """Yield the spans of the text that are part of the article, without the blanks around them."""
    text, place = gold.article.text, 0
    for start, end in [*sorted(gold.outside), (len(text), len(text))]:
        part = text[place : max(place, start)]
        if part.strip():
            yield place + len(part) - len(part.lstrip()), place + len(part.rstrip())
        place = max(place, end)


def _inside(gold: GoldArticle, state: MentionState) -> list[Mention]:
    return _in_order(gold, [mention for mention in gold.mentions if mention.state is state])


def _in_order(gold: GoldArticle, mentions: list[Mention]) -> list[Mention]:
    if gold.outside:
        mentions = [mention for mention in mentions if not _touches_outside(mention, gold)]
    return sorted(mentions, key=lambda mention: (mention.start, mention.end, mention.id))


def _touches_outside(mention: Mention, gold: GoldArticle) -> bool:
    return any(mention.start < end and start < mention.end for start, end in gold.outside)
