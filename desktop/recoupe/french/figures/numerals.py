"""Words that are numbers: cardinals, scales, fractions, approximations, ordinals."""

from __future__ import annotations

from fractions import Fraction

from recoupe.french.word_table import word_set

UNITS = {
    "zéro": 0, "zero": 0, "un": 1, "une": 1, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6, "sept": 7,
    "huit": 8, "neuf": 9, "dix": 10, "onze": 11, "douze": 12, "treize": 13, "quatorze": 14, "quinze": 15, "seize": 16,
}  # fmt: skip
TENS = {
    "vingt": 20, "vingts": 20, "trente": 30, "quarante": 40, "cinquante": 50, "soixante": 60, "septante": 70,
    "huitante": 80, "octante": 80, "nonante": 90,
}  # fmt: skip
HUNDREDS = {"cent": 100, "cents": 100, "mille": 1000, "mil": 1000}
CARDINALS = UNITS | TENS | HUNDREDS

# The long scale of French: a billion is a million millions.
SCALES = {
    "million": 10**6, "millions": 10**6, "milliard": 10**9, "milliards": 10**9, "billion": 10**12, "billions": 10**12,
    "billiard": 10**15, "billiards": 10**15, "trillion": 10**18, "trillions": 10**18, "quadrillion": 10**24,
    "quadrillions": 10**24,
}  # fmt: skip
# Newsroom abbreviations, read as a scale after digits: always, and only where a currency follows.
SCALE_SIGNS = {
    "md": 10**9,
    "mds": 10**9,
    "mrd": 10**9,
    "mrds": 10**9,
    "mia": 10**9,
    "mio": 10**6,
    "mios": 10**6,
    "mln": 10**6,
    "mille": 10**3,
}
GLUED_SCALES = {"k": 10**3, "K": 10**3, "M": 10**6}  # “300k abonnés”
MONEY_SCALE_SIGNS = {"m": 10**6, "k": 10**3, "g": 10**9, "bn": 10**9, "mm": 10**6}

# Nouns of approximation; in the plural and after “des” they say no amount.
ABOUT = {
    "huitaine": 8, "dizaine": 10, "douzaine": 12, "quinzaine": 15, "vingtaine": 20,
    "trentaine": 30, "quarantaine": 40, "cinquantaine": 50, "soixantaine": 60, "centaine": 100, "millier": 1000,
}  # fmt: skip
SEVERAL = {"dizaines": 10, "douzaines": 12, "vingtaines": 20, "centaines": 100, "milliers": 1000}

PARTS = {
    "demi": Fraction(1, 2), "demie": Fraction(1, 2), "tiers": Fraction(1, 3), "quart": Fraction(1, 4),
    "quarts": Fraction(1, 4), "moitié": Fraction(1, 2),
}  # fmt: skip
HALF = frozenset({"demi", "demie"})
GLYPHS = {"½": Fraction(1, 2), "¼": Fraction(1, 4), "¾": Fraction(3, 4), "⅓": Fraction(1, 3), "⅔": Fraction(2, 3)}

ORDINALS = {
    "premier": 1, "première": 1, "premiers": 1, "premières": 1, "premiere": 1, "second": 2, "seconde": 2, "seconds": 2,
    "secondes": 2, "deuxième": 2, "troisième": 3, "quatrième": 4, "cinquième": 5, "sixième": 6, "septième": 7,
    "huitième": 8, "neuvième": 9, "dixième": 10, "onzième": 11, "douzième": 12, "treizième": 13, "quatorzième": 14,
    "quinzième": 15, "seizième": 16, "unième": 1, "vingtième": 20, "trentième": 30, "quarantième": 40,
    "cinquantième": 50, "soixantième": 60, "septantième": 70, "huitantième": 80, "nonantième": 90, "centième": 100,
    "millième": 1000, "millionième": 10**6, "milliardième": 10**9, "billionième": 10**12, "dizième": 10,
}  # fmt: skip
ORDINAL_ENDINGS = word_set("er ers ère ères ere re res e es è ème èmes eme emes ième ièmes ieme nd nde nds ndes")
# Where “moins” makes no negative number.
MINUS_NOT_AFTER = word_set("au ou du le la les fois pas non encore beaucoup bien h heures heure tout un")
ROMAN = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100}
