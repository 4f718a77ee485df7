"""Numerals: digits, number words, scales, fractions and nouns of approximation, before anything is made of them."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from fractions import Fraction
from functools import lru_cache
from typing import TYPE_CHECKING

from text_to_num import text2num

from recoupe.recognition.figures.words.numbers import (
    ABOUT,
    CARDINALS,
    GLYPHS,
    ORDINALS,
    PARTS,
    SCALE_SIGNS,
    SCALES,
    SEVERAL,
    TENS,
)

if TYPE_CHECKING:
    from recoupe.recognition.figures.tokens import Page

_LONGEST_NUMBER = 40  # characters; longer runs of digits are serial numbers
_LARGEST_PART = 20
_MILLION = 10**6
_DOTTED = re.compile(r"[1-9][0-9]{0,2}(?:\.[0-9]{3})++(?:,[0-9]+)?")
_COMMAS = re.compile(r"[0-9]{1,3}(?:,[0-9]{3}){2,}+")
_LONGEST_RUN = 12  # words; the longest cardinal below a million has nine
_MULTIPLIERS = SCALES | ABOUT | SEVERAL
_HYPHENS = {"-", "‐"}
_MINUS_AFTER = frozenset("au ou du le la les fois de d' à pas non encore beaucoup bien h heures heure tout un".split())


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
    article: bool = False  # “un” or “une” alone: a number only where something else says so
    noun: bool = False  # a noun that takes “de”: millions, une quinzaine, un quart

    def times(self, factor: int | Fraction) -> Fraction | None:
        """Return the amount multiplied by a factor."""
        return None if self.value is None else self.value * factor


@lru_cache(maxsize=4096)
def _read_words(words: tuple[str, ...]) -> int | None:
    if words in {("mil",), ("cents",), ("vingts",)}:
        return None if words != ("mil",) else 1000
    try:
        return int(text2num(" ".join(words), "fr"))
    except ValueError:
        return None


def _run(page: Page, at: int) -> tuple[list[str], list[int]]:
    """Return the cardinal words that follow each other from ``at``, each with the token after it."""
    words: list[str] = []
    ends: list[int] = []
    here = at
    while len(words) < _LONGEST_RUN:
        key = page.keys[here]
        if key in CARDINALS:
            words.append(key)
            here += 1
            ends.append(here)
            continue
        step = here + 1 if key in _HYPHENS and page.glued(here) and page.glued(here + 1) and words else here
        if page.keys[step] == "et" and words and words[-1] in TENS:
            after = step + 2 if page.keys[step + 1] in _HYPHENS else step + 1
            if page.keys[after] in {"un", "une", "onze"}:
                words.append("et")
                ends.append(-1)
                here = after
                continue
        if step == here or page.keys[step] not in CARDINALS:
            break
        here = step
    return words, ends


def cardinal(page: Page, at: int) -> tuple[int, int] | None:
    """Return the whole number that the words from ``at`` spell, and the token after them."""
    if page.keys[at] not in CARDINALS:
        return None
    words, ends = _run(page, at)
    while words:
        value = _read_words(tuple(words)) if ends[-1] > 0 else None
        if value is not None:
            return value, ends[-1]
        words.pop()
        ends.pop()
    return None


def _digits(printed: str) -> Fraction | None:
    if len(printed) > _LONGEST_NUMBER:
        return None
    if _DOTTED.fullmatch(printed):
        printed = printed.replace(".", "")
    elif _COMMAS.fullmatch(printed):
        printed = printed.replace(",", "")
    return Fraction("".join(c for c in printed.replace(",", ".") if c.isdigit() or c == "."))


def _printed(page: Page, at: int) -> Numeral | None:
    value = _digits(page.keys[at])
    if value is None:
        return None
    last = at + 1
    if page.keys[last] in GLYPHS:
        return Numeral(at, last + 1, value + GLYPHS[page.keys[last]], digits=True)
    over = _over(page, at)
    if over:
        return Numeral(at, last + 2, over, digits=True, fraction=True)
    over = _over(page, last)
    if over:  # 10 1/2
        return Numeral(at, last + 3, value + over, digits=True)
    return Numeral(at, last, value, digits=True)


def _over(page: Page, at: int) -> Fraction | None:
    """Read “1/3”: a proper fraction of small numbers."""
    if page.kinds[at] != "number" or page.keys[at + 1] != "/" or page.kinds[at + 2] != "number":
        return None
    above, below = page.keys[at], page.keys[at + 2]
    if not (page.glued(at + 1) and page.glued(at + 2) and above.isdecimal() and below.isdecimal()):
        return None
    if len(above) > 1 or len(below) > 2 or not 0 < int(above) < int(below) <= _LARGEST_PART:  # noqa: PLR2004
        return None
    return Fraction(int(above), int(below))


def ordinal_word(page: Page, at: int) -> tuple[int, int] | None:
    """Return the rank that “troisième” or “vingt et unième” spells, and the token after it."""
    if page.keys[at] in ORDINALS:
        return ORDINALS[page.keys[at]], at + 1
    if page.keys[at] not in CARDINALS:
        return None
    words, ends = _run(page, at)
    last = next((end for end in reversed(ends) if end > 0), at)
    step = last + 1 if page.keys[last] in _HYPHENS and page.glued(last) else last
    if page.keys[step] == "et":
        step += 2 if page.keys[step + 1] in _HYPHENS else 1
    tail = ORDINALS.get(page.keys[step].removesuffix("s"))
    if tail is None or step == last:
        return (None if tail is None else _ranked(words, tail, step)) if step == last else None
    return _ranked(words, tail, step)


def _ranked(words: list[str], tail: int, step: int) -> tuple[int, int] | None:
    name = next((word for word, value in CARDINALS.items() if value == tail), None)
    joined = [*words, *(["et"] if tail == 1 and words[-1] != "et" and words[-1] in TENS else []), name or ""]
    value = _read_words(tuple(joined)) if name else None
    return None if value is None else (value, step + 1)


def _part(page: Page, at: int) -> tuple[Fraction, int] | None:
    """Read the fraction whose numerator begins at a token: “un tiers”, “trois quarts”, “deux cinquièmes”."""
    above = cardinal(page, at)
    if above is None:
        return None
    count, last = above
    key = page.keys[last]
    if key in PARTS and (count == 1) == (key in {"demi", "demie", "tiers", "quart"}) or key in {"tiers"}:
        return PARTS[key] * count, last + 1
    rank = ordinal_word(page, last)
    plural = page.keys[rank[1] - 1].endswith("s") if rank else False
    if rank is None or rank[0] < 3 or plural != (count > 1):  # noqa: PLR2004
        return None
    return Fraction(count, rank[0]), rank[1]


def _spelled(page: Page, at: int) -> Numeral | None:
    part = _part(page, at)
    if part:
        return Numeral(at, part[1], part[0], fraction=True, noun=True)
    read = cardinal(page, at)
    if read is None:
        return None
    value, last = Fraction(read[0]), read[1]
    if page.keys[last] == "virgule":
        behind = _decimals(page, last + 1)
        if behind:
            return Numeral(at, behind[1], value + behind[0])
    if page.keys[last] == "et":
        part = _part(page, last + 1)
        if part:
            return Numeral(at, part[1], value + part[0], fraction=True)
    article = last == at + 1 and page.keys[at] in {"un", "une"}
    return Numeral(at, last, value, article=article)


def _decimals(page: Page, at: int) -> tuple[Fraction, int] | None:
    places, here = "", at
    while page.keys[here] in {"zéro", "zero"}:
        places, here = places + "0", here + 1
    read = cardinal(page, here)
    if read:
        places, here = places + str(read[0]), read[1]
    return (Fraction(f"0.{places}"), here) if places else None


def _sign(page: Page, at: int) -> int:
    """Return the token after a plus or minus sign, or ``at`` itself."""
    key = page.keys[at]
    if key in {"-", "+"} and page.kinds[at + 1] == "number" and page.glued(at + 1):
        return at if page.glued(at) and (page.kinds[at - 1] != "sign" or page.keys[at - 1] in {")", "%"}) else at + 1
    if key == "moins" and page.keys[at - 1] not in _MINUS_AFTER and page.kinds[at - 1] != "number":
        return at + 1
    return at


def _scaled(page: Page, base: Numeral) -> Numeral:
    """Let scales follow a numeral: “97 milliards”, “deux douzaines de milliers”, “2 Mds”, “un million et demi”."""
    here = base
    while True:
        at = here.last
        linked = at + 1 if here.noun and page.keys[at] in {"de", "d'"} else at
        factor = _MULTIPLIERS.get(page.keys[linked])
        if factor is None and base.digits and linked == at:
            factor = SCALE_SIGNS.get(page.keys[at])
        if factor is None or (factor == here.scale and factor != 1000):  # noqa: PLR2004
            break
        key = page.keys[linked]
        noun = key in _MULTIPLIERS
        scale = here.scale * factor
        here = replace(here, last=linked + 1, value=here.times(factor), scale=scale, noun=noun, article=False)
        if page.keys[linked + 1] == "et" and page.keys[linked + 2] in {"demi", "demie"} and here.value is not None:
            here = replace(here, last=linked + 3, value=here.value + Fraction(factor, 2))
    return here


def numeral(page: Page, at: int) -> Numeral | None:
    """Return the numeral that begins at a token."""
    start = _sign(page, at)
    base = _base(page, start)
    if base is None:
        return None
    whole = _scaled(page, base)
    whole = _added(page, whole)
    if start == at:
        return whole
    if whole.value is None or whole.about or whole.article:
        return None
    return replace(whole, first=at, value=-whole.value if page.keys[at] in {"-", "moins"} else whole.value)


def _added(page: Page, whole: Numeral) -> Numeral:
    """Add what follows a scale: “un million deux cent mille”, “1 million 200 000”."""
    while whole.scale >= _MILLION and whole.value is not None and not whole.about:
        more = _base(page, whole.last)
        if more is None or more.value is None or more.fraction or more.about or more.digits != whole.digits:
            break
        more = _scaled(page, more)
        if more.value is None or more.value >= whole.scale or more.value.denominator > 1:
            break
        whole = replace(whole, last=more.last, value=whole.value + more.value, scale=more.scale, noun=more.noun)
    return whole


def _base(page: Page, at: int) -> Numeral | None:
    key = page.keys[at]
    if page.kinds[at] == "number":
        return _printed(page, at)
    if key in CARDINALS:
        return _spelled(page, at)
    if key in GLYPHS:
        return Numeral(at, at + 1, GLYPHS[key], fraction=True)
    if key == "demi" and page.keys[at + 1] in _HYPHENS and page.keys[at + 2] in ABOUT:
        return Numeral(at, at + 3, Fraction(6), about=True, noun=True)
    if key in {"demi", "demie"} and page.keys[at + 1] in _HYPHENS and page.glued(at + 2):
        return Numeral(at, at + 2, Fraction(1, 2), fraction=True)
    if key == "quart" and page.keys[at + 1] == "d'":
        return Numeral(at, at + 1, Fraction(1, 4), fraction=True, noun=True)
    if key in ABOUT:
        return Numeral(at, at + 1, Fraction(ABOUT[key]), about=True, noun=True, scale=ABOUT[key])
    if key in SEVERAL or key in SCALES and key.endswith("s"):
        return Numeral(at, at + 1, None, noun=True, scale=(SEVERAL | SCALES)[key])
    return None
