"""How signs that nobody sees are called in French, by what they are."""

from __future__ import annotations

NAMES = {
    "\u00ad": "trait d’union conditionnel",
    "\u034f": "liant de graphèmes",
    "\u061c": "marque de lettre arabe",
    "\u180e": "séparateur mongol",
    "\u200b": "espace sans chasse",
    "\u200c": "antiliant sans chasse",
    "\u200d": "liant sans chasse",
    "\u200e": "marque gauche à droite",
    "\u200f": "marque droite à gauche",
    "\u202a": "passage gauche à droite",
    "\u202b": "passage droite à gauche",
    "\u202c": "fin de passage",
    "\u202d": "écriture forcée gauche à droite",
    "\u202e": "écriture forcée droite à gauche",
    "\u2060": "gluon sans chasse",
    "\u2066": "isolat gauche à droite",
    "\u2067": "isolat droite à gauche",
    "\u2068": "isolat premier fort",
    "\u2069": "fin d’isolat",
    "\ufeff": "espace insécable sans chasse",
}
OTHER = "signe invisible"
