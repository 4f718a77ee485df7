"""Numerals: digits or words with their signs, fractions and scales, before a unit says what they measure."""

from __future__ import annotations

from dataclasses import dataclass, replace
from fractions import Fraction

from recoupe.french.figures.context import FUNCTION_WORDS
from recoupe.french.figures.numerals import (
    ABOUT,
    BELOW_ONE,
    CARDINALS,
    DECIMAL_COMMA,
    DOZEN,
    GLUED_SCALES,
    GLYPHS,
    HALF,
    HALF_BEFORE,
    MINUS,
    MINUS_NOT_AFTER,
    MULTIPLIED,
    NO_NOUN,
    NOUGHTS,
    ONE_THIRD,
    PARTS,
    PLUS,
    POINTS_CHANGED,
    SCALE_SIGNS,
    SCALES,
    SEVERAL,
)
from recoupe.french.figures.small_words import A_AN, AND, OF, OF_ANY
from recoupe.recognition.figures.cardinals import cardinal, digits, ordinal_word
from recoupe.recognition.figures.tokenizer import RAISED, TokenStream, once_per_token

_LARGEST_PART = 20
_FIRST_PART = 3
_TEN = 10
_DASHES = frozenset({"-", "–", "—", "+"})
_CHANGED = POINTS_CHANGED | {"%", "€"}
_PLUS = PLUS | {"+"}
_TIMES = MULTIPLIED | {"×", "."}
_MILLION = 10**6
_LARGEST_SCALE = 10**18
_MULTIPLIERS = SCALES | ABOUT | SEVERAL


@dataclass(frozen=True, slots=True)
class Numeral:
    """An amount and the tokens that state it; ``value`` is None when the words name no amount (“des milliers”)."""

    first: int
    last: int
    value: Fraction | None
    digits: bool = False
    scale: int = 1
    about: bool = False
    fraction: bool = False
    article: bool = False  # “un”, “une” and “demi”: numbers only where something else says so
    noun: bool = False  # a noun that takes “de”: millions, une quinzaine, un quart

    def times(self, factor: int | Fraction) -> Fraction | None:
        """Return the amount multiplied by a factor."""
        return None if self.value is None else self.value * factor


@once_per_token
def numeral(page: TokenStream, at: int) -> Numeral | None:
    """Return the numeral that begins at a token."""
    start = _sign(page, at)
    base = _base(page, start)
    whole = _added(page, _scaled(page, base)) if base else None
    if whole is None or start == at:
        return whole
    if whole.value is None or whole.about or (whole.article and not _one_below(page, whole)):
        return None
    positive = page.keys[at] in _PLUS
    return replace(whole, first=at, value=whole.value if positive else -whole.value, article=False)


def _one_below(page: TokenStream, whole: Numeral) -> bool:
    """Return whether the “un” of “moins un” is a number, and not the article of what follows."""
    return page.kinds[whole.last] != "word" or page.keys[whole.last] in BELOW_ONE


def _sign(page: TokenStream, at: int) -> int:
    """Return the token after a plus or minus sign, or ``at`` itself."""
    key = page.keys[at]
    if key in {"-", "+"} and page.kinds[at + 1] == "number" and page.glued(at + 1):
        inside = page.glued(at) and (page.kinds[at - 1] != "sign" or page.keys[at - 1] in {")", "%", "/"})
        return at if inside else at + 1
    if key in _DASHES and page.keys[at - 1] == "(" and page.kinds[at + 1] == "number" and page.keys[at + 2] in _CHANGED:
        return at + 1  # “(- 20,8 %)”
    if key in MINUS and page.keys[at - 1] not in MINUS_NOT_AFTER and page.kinds[at - 1] != "number":
        return at + 1
    return at + (key in PLUS and at == 0 and page.keys[1] in CARDINALS)


def _base(page: TokenStream, at: int) -> Numeral | None:
    """Read a numeral without sign and scale."""
    key = page.keys[at]
    if page.kinds[at] == "number":
        return _printed(page, at)
    if key in CARDINALS:
        return _spelled(page, at)
    if key in GLYPHS:
        return Numeral(at, at + 1, GLYPHS[key], fraction=True)
    if key in HALF_BEFORE:
        last = at + 1 + (page.keys[at + 1] == "-" and page.glued(at + 2))
        dozen = page.keys[last] in DOZEN
        return Numeral(at, last, Fraction(1, 2), article=True, fraction=not dozen, about=dozen)
    if key in ABOUT:
        return Numeral(at, at + 1, Fraction(ABOUT[key]), about=True, noun=True, scale=ABOUT[key])
    if key in SEVERAL or (key in SCALES and key.endswith("s")):
        return Numeral(at, at + 1, None, noun=True, scale=_MULTIPLIERS[key])
    return None


def _printed(page: TokenStream, at: int) -> Numeral | None:
    value = digits(page.raw(at) if page.raw(at)[-1] in RAISED else page.keys[at])
    if value is None:
        return None
    last = at + 1
    if page.keys[last] in _TIMES and page.raw(last + 1)[:2] == "10" and page.raw(last + 1)[2:].strip(RAISED) == "":
        power = digits(page.raw(last + 1)) or 1
        if power > _TEN:
            return Numeral(at, last + 2, value * power, digits=True)  # 3 × 10⁶
    if page.keys[last] in AND and page.keys[last + 1] in HALF:
        return Numeral(at, last + 2, value + Fraction(1, 2), digits=True)
    if page.keys[last] in GLYPHS:
        return Numeral(at, last + 1, value + GLYPHS[page.keys[last]], digits=True)
    over = _over(page, at)
    if over:
        return Numeral(at, last + 2, over, digits=True, fraction=True)
    over = _over(page, last)
    if over:  # 10 1/2
        return Numeral(at, last + 3, value + over, digits=True)
    return Numeral(at, last, value, digits=True)


def _over(page: TokenStream, at: int) -> Fraction | None:
    """Read “1/3”: a proper fraction of small numbers."""
    if page.kinds[at] != "number" or page.keys[at + 1] != "/" or page.kinds[at + 2] != "number":
        return None
    above, below = page.keys[at], page.keys[at + 2]
    if not (page.glued(at + 1) and page.glued(at + 2) and above.isdecimal() and below.isdecimal()):
        return None
    if len(above) > 1 or len(below) > 2 or not 0 < int(above) < int(below) <= _LARGEST_PART:
        return None
    return Fraction(int(above), int(below))


def _spelled(page: TokenStream, at: int) -> Numeral | None:
    part = _part(page, at)
    if part and page.keys[part[1]] not in DOZEN:
        halves = page.keys[at + 1] in HALF
        return Numeral(at, part[1], part[0], article=halves, fraction=True, noun=True)
    read = cardinal(page, at)
    if read is None:
        return None
    value, last = Fraction(read[0]), read[1]
    if page.keys[last] in DECIMAL_COMMA:
        behind = _decimals(page, last + 1)
        if behind:
            return Numeral(at, behind[1], value + behind[0])
    if page.keys[last] in AND:
        if page.keys[last + 1] in HALF:
            return Numeral(at, last + 2, value + Fraction(1, 2))
        part = _part(page, last + 1)
        if part and page.keys[last + 2] not in HALF and page.keys[part[1]] not in OF_ANY:  # “… et un quart des bus”
            return Numeral(at, part[1], value + part[0], fraction=True)
    article = last == at + 1 and page.keys[at] in A_AN
    return Numeral(at, last, value, article=article)


def _part(page: TokenStream, at: int) -> tuple[Fraction, int] | None:
    """Read the fraction whose numerator begins at a token: “un tiers”, “trois quarts”, “deux cinquièmes”."""
    above = cardinal(page, at)
    if above is None:
        return None
    count, last = above
    last += page.keys[last] == "-" and page.keys[last + 1] in PARTS and page.glued(last + 1)
    key = page.keys[last]
    if key in PARTS and (key in ONE_THIRD or (count > 1) == key.endswith("s")):
        hyphen = key in HALF and page.keys[last + 1] == "-"
        return PARTS[key] * count, last + 1 + hyphen
    rank = ordinal_word(page, last)
    if rank is None or rank[0] < _FIRST_PART or page.keys[rank[1] - 1].endswith("s") != (count > 1):
        return None
    if page.kinds[rank[1]] == "word" and page.keys[rank[1]] not in FUNCTION_WORDS:
        return None  # “un troisième mandat”
    return Fraction(count, rank[0]), rank[1]


def _decimals(page: TokenStream, at: int) -> tuple[Fraction, int] | None:
    """Read what is spoken after “virgule”."""
    places, here = "", at
    while page.keys[here] in NOUGHTS:
        places, here = places + "0", here + 1
    read = cardinal(page, here)
    while read:
        places, here = places + str(read[0]), read[1]
        more = cardinal(page, here) if read[0] < _TEN else None  # “trois virgule un quatre”
        read = more if more and more[0] < _TEN else None
    return (Fraction(f"0.{places}"), here) if places else None


def _scaled(page: TokenStream, here: Numeral) -> Numeral:
    """Let scales follow a numeral: “97 milliards”, “deux douzaines de milliers”, “2 Mds”, “un million et demi”."""
    while True:
        linked = here.last + (here.noun and page.keys[here.last] in OF)
        factor = _MULTIPLIERS.get(page.keys[linked])
        if factor is None and here.digits and not here.noun:
            factor = _scale_sign(page, linked)
        # “une quinzaine”: the noun is the number
        counted_one = here.article and page.keys[linked] in ABOUT and not here.about
        if factor is None or factor == here.scale or counted_one or here.scale > _LARGEST_SCALE:
            return here
        here = replace(
            here,
            last=linked + 1,
            value=here.times(factor),
            scale=here.scale * factor,
            noun=page.keys[linked] not in NO_NOUN,
            article=False,
            fraction=False,
        )
        if page.keys[linked + 1] in AND and page.keys[linked + 2] in HALF and here.value is not None:
            here = replace(here, last=linked + 3, value=here.value + Fraction(factor, 2))


def _scale_sign(page: TokenStream, at: int) -> int | None:
    """Read what multiplies digits only: “Mds”, “mille”, and the “k” of “300k abonnés”."""
    factor = SCALE_SIGNS.get(page.keys[at])
    if factor or page.raw(at) not in GLUED_SCALES:
        return factor
    after = page.keys[at + 1]
    counted = after in OF or (page.kinds[at + 1] == "word" and after.endswith("s") and not page.glued(at + 1))
    return GLUED_SCALES[page.raw(at)] if counted or at + 1 == page.size else None


def _added(page: TokenStream, whole: Numeral) -> Numeral:
    """Add what follows a scale: “un million deux cent mille”, “1 million 200 000”."""
    while whole.scale >= _MILLION and whole.value is not None and not whole.about:
        more = _base(page, whole.last)
        if more is None or more.fraction or more.about or more.digits != whole.digits:
            break
        more = _scaled(page, more)
        if more.value is None or more.value >= whole.scale or more.value.denominator > 1:
            break
        added = more.value
        if not more.digits and 1 < added < _TEN and page.kinds[more.last] != "word":
            added *= Fraction(whole.scale, _TEN)  # “un million six”
        whole = replace(whole, last=more.last, value=whole.value + added, scale=max(more.scale, 1), noun=more.noun)
    return whole
