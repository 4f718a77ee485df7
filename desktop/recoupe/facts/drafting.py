"""What a fact form is filled with before anyone types: proposed from the sentence around the figure."""

from __future__ import annotations

import re
from collections.abc import Sequence

from recoupe.facts.sentences import sentence_at
from recoupe_db.records import Article, Kind, Label, Mention, MentionState, NewFact, Reading

_SUBJECTS = (Label.ORG, Label.PER, Label.MISC, Label.LOC)
_OF_PEOPLE = (Label.PER, Label.ORG, Label.MISC, Label.LOC)
_SAYS = re.compile(
    r"(?:\b[Ss]elon|\b[Dd][’']après|\b(?:a (?:déclaré|affirmé|annoncé|indiqué|précisé|expliqué|confirmé)|"
    r"(?:déclare|affirme|annonce|indique|précise|explique|confirme)))\s+(?:(?:le|la|les)\s+|l[’'])?$"
)


def draft(article: Article, figure: Mention, reading: Reading, mentions: Sequence[Mention]) -> NewFact:
    """Return what can be proposed for ``figure``, which reads as ``reading``: the nearest name in its
    sentence as subject, who says so, the day.

    Rejected mentions propose nothing. What cannot be told is left empty for the reviewer.
    """
    start, end = sentence_at(article.text, figure.start, figure.end)
    names = [each for each in mentions if _names(each) and start <= each.start and each.end <= end]
    source = next((each.surface for each in names if _SAYS.search(article.text[start : each.start])), "")
    subjects = [each for each in names if each.surface != source]
    return NewFact(
        subject=min(subjects, key=lambda each: _distance(each, figure)).surface if subjects else "",
        attribute="",
        reading=reading,
        date=article.published.isoformat() if article.published else None,
        attribution=source,
    )


def _names(mention: Mention) -> bool:
    return isinstance(mention.label, Label) and mention.state is not MentionState.REJECTED


def _distance(name: Mention, figure: Mention) -> tuple[int, int]:
    """Return how unlikely ``name`` is to be what ``figure`` is about: an age is a person's, most else a firm's."""
    gap = name.start - figure.end if name.start >= figure.end else figure.start - name.end
    order = _OF_PEOPLE if figure.label is Kind.AGE else _SUBJECTS
    return (order.index(Label(name.label)), gap)
