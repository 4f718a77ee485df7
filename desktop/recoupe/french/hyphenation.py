"""Which French words keep the hyphen that a line ends with: tables only."""

from __future__ import annotations

from typing import Final

from recoupe.french.boilerplate.phrases import listed

FIRST_PARTS: Final = frozenset(
    listed("""
        vingt, trente, quarante, cinquante, soixante, quatre, dix, cent, mi, demi, semi, non, ex, vice, sous, après, avant,
        contre, entre, extra, ultra, anti, peut, c’est, est, avant, arrière, porte, garde, chef, grand, grande, petit,
        petite, haut, haute, bas, basse, beau, belle, nouveau, saint, sainte, jean, marie, anne, pierre, paul, lui, elle,
        eux, moi, toi, nous, vous, celui, celle, ceux, celles, là, ci, par, au, quelques, quant, rendez, tête, presque,
        outre, inter, franco, germano, anglo, américano, italo, russo, sino, euro, socio, politico, médico, week, dit,
        a, va, soi, nord, sud, est, centre, île, plus, moins, bien, mal, ville, cessez, état, nouveau, aide, compte
    """)
)
"""Words that a hyphen joins to the next one; without any sign to the contrary they keep it."""

LAST_PARTS: Final = frozenset(
    listed("""
        je, tu, il, elle, on, nous, vous, ils, elles, ce, moi, toi, lui, leur, le, la, les, y, en, là, ci, même, mêmes, t,
        vingt, deux, trois, quatre, cinq, six, sept, huit, neuf, dix, onze, douze, treize, quatorze, quinze, seize, un, une
    """)
)
"""Words that a hyphen joins to the one before."""
