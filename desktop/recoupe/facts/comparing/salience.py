"""How much an article makes of a figure: its title or lead, its place, its order among its kind, and repeats."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from recoupe.facts.comparing.amounts import Amount
from recoupe.facts.comparing.keys import value_key

_LONGEST_TITLE = 220  # code points: a longer first line is no title
_LEAD = 500  # code points after the title


@dataclass(frozen=True, slots=True)
class Salience:
    """``place`` is from 0 (the beginning) to 1, ``order`` counts the other values of its dimension stated before."""

    title: bool
    lead: bool
    place: float
    order: int
    repeats: int

    @property
    def weight(self) -> float:
        """Return one number for all of it: 0 for a figure in passing, about 3 for the one in the title."""
        repeated = 0.3 * min(3, self.repeats - 1)
        return float(self.title) + 0.6 * self.lead + repeated + 0.5 * (self.order == 0)


NOWHERE = Salience(title=False, lead=False, place=0.0, order=0, repeats=1)
"""A figure of which nothing is known."""


def saliences(text: str, figures: Sequence[tuple[int, Amount]]) -> list[Salience]:
    """Return the salience of each figure, given where it begins in ``text`` and what it states, in reading order."""
    first_line = text.find("\n")
    title_end = first_line if 0 < first_line < _LONGEST_TITLE else 0
    keys = [value_key(amount) for _, amount in figures]
    repeats = Counter(keys)
    orders: defaultdict[str, dict[str, int]] = defaultdict(dict)
    saliences: list[Salience] = []
    for (start, amount), key in zip(figures, keys, strict=True):
        seen = orders[amount.dimension]
        order = seen.setdefault(key, len(seen))
        saliences.append(
            Salience(
                title=start < title_end,
                lead=start < title_end + _LEAD,
                place=start / max(1, len(text)),
                order=order,
                repeats=repeats[key],
            )
        )
    return saliences
