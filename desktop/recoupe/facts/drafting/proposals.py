"""Facts that an article proposes: one for each figure that says something and is no evidence yet."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from recoupe_db.records import Article, Kind, Mention, MentionId, MentionState, NewFact

if TYPE_CHECKING:
    from recoupe.facts.drafting.drafter import Drafter

_MOST = 200  # proposals of one article: more than anybody states
_LEFT_OUT = {Kind.ORDINAL, Kind.TIME}


@dataclass(frozen=True, slots=True)
class Proposal:
    """What can be stated of a figure without typing."""

    mention: Mention
    fact: NewFact

    @property
    def telling(self) -> bool:
        """True for a proposal that says what is measured, of something."""
        from recoupe.french.facts.drafting import SAYS_NOTHING  # a list of words, which the first picture does not need

        return bool(self.fact.subject) and self.fact.attribute not in SAYS_NOTHING


def proposals(
    article: Article, mentions: Sequence[Mention], wanted: Sequence[Mention], known: Mapping[MentionId, Proposal]
) -> list[Proposal]:
    """Return a proposal for each of the ``wanted`` figures, in reading order; a ``known`` one is taken as it was."""
    from recoupe.facts.drafting.drafter import Drafter  # loads the rules, which the first picture does not need

    drafter = Drafter(article, mentions)
    figures = [mention for mention in wanted if mention.is_figure and _is_stated(mention)][:_MOST]
    return [_proposal(drafter, figure, known.get(figure.id)) for figure in figures]


def _is_stated(figure: Mention) -> bool:
    valued = figure.reading is not None and figure.reading.value is not None
    return valued and figure.state is not MentionState.REJECTED and figure.label not in _LEFT_OUT


def _proposal(drafter: Drafter, figure: Mention, known: Proposal | None) -> Proposal:
    if known is not None and known.mention.reading == figure.reading:
        return Proposal(figure, known.fact)
    return Proposal(figure, drafter.draft(figure))
