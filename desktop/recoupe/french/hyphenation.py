"""Which French words keep the hyphen that a line ends with: tables only, without what other words begin or end with."""

from __future__ import annotations

from typing import Final

from recoupe.french.boilerplate.phrases import listed

FIRST_PARTS: Final = frozenset(
    listed("""
        vingt, trente, quarante, cinquante, soixante, quatre, dix, demi, vice, peut, c’est, chef, grand, grande, petit,
        petite, haut, haute, basse, belle, nouveau, saint, sainte, lui, elle, eux, moi, toi, nous, vous, celui, celle,
        ceux, celles, quelques, rendez, presque, italo, russo, sino, politico, médico, week, soi, nord, sud, centre,
        cessez, laissez, jean, marie, anne, pierre, paul
    """)
)
"""Words that a hyphen joins to the next one; without any sign to the contrary they keep it.

Left out is what longer words begin with, since a line may cut these there: par-lement, contre-dire, ex-pert.
"""

LAST_PARTS: Final = frozenset(
    listed("""
        je, il, ils, on, elle, elles, nous, vous, moi, lui, même, mêmes, un, une, vingt, deux, trois, quatre, cinq, six,
        sept, huit, neuf, dix, onze, douze, treize, quatorze, quinze, seize
    """)
)
"""Words that a hyphen joins to the one before; left out is what longer words end with: vil-le, for-ce, va-leur."""
