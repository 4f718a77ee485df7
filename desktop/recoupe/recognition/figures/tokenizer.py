"""A text cut once into words, numbers and signs, for rules that read it from left to right."""

from __future__ import annotations

import re
import unicodedata
from collections import deque
from functools import wraps
from typing import TYPE_CHECKING, Any, TypeVar

from recoupe.french.figures.numerals import ROMAN_ENDINGS, SPACED_DECIMALS
from recoupe.french.figures.small_words import ELIDED, UNDIVIDED

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from recoupe.recognition.figures.last_amount import Said
    from recoupe_db.records import Kind


def _either_case(word: str) -> str:
    """Return a pattern that a word fits in small letters, and with a capital at its beginning."""
    return f"[{word[0]}{word[0].upper()}]{word[1:]}"


_ELIDED = f"(?:{'|'.join(_either_case(word) for word in ELIDED)})"
_UNDIVIDED = "|".join(_either_case(word).replace("'", "['’]") for word in UNDIVIDED)
_ROMAN_ENDINGS = f"(?:{'|'.join(ROMAN_ENDINGS)})"
_SPACED = f"(?:{'|'.join(SPACED_DECIMALS)})"
SPACES = " \t\u00a0\u2007\u2009\u202f"
_GROUP = "[ \u00a0\u2007\u2009\u202f'’]"
RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹"
_NUMBER = (
    rf"10[{RAISED}]++(?!\w)"  # 10⁹
    rf"|[0-9]++[{RAISED}]{{2}}(?=[{SPACES}]?[€$£])"  # 1²⁰ €
    rf"|[0-9]{{1,3}}(?P<sep>{_GROUP}{{1,2}})[0-9]{{3}}(?![0-9])(?:(?P=sep)[0-9]{{3}}(?![0-9]))*"
    r"(?:,[0-9]++|\.[0-9]{2}(?![0-9]))?"  # 1 200 000,50 and 1'200.50
    r"|[1-9][0-9]{0,2}(?:\.[0-9]{3}(?![0-9]))+(?:,[0-9]++)?"  # 1.200.000,50
    r"|[0-9]{1,3}(?:,[0-9]{3})+\.[0-9]++"  # 1,200.50
    r"|[0-9]{1,3}(?:,[0-9]{3}(?![0-9])){2,}"  # 1,200,000
    r"|(?<![^\s(])[.,][0-9]++(?![.,]?[0-9])"  # ,5
    rf"|[0-9]{{1,3}}, [0-9](?= {_SPACED})"  # 40, 6 milliards
    r"|[0-9]++(?:[.,][0-9]++)?"
)
_LETTER = r"[^\W\d_]"
_TELEPHONE = (
    r"(?:\+[0-9]{2,3}[ .\u00a0]?(?:\(0\))?[0-9]|0[1-9])(?:[ .\u00a0\u202f-]?[0-9]{2}){4}(?![0-9])"
    r"|[0-9]{1,2}(?: [0-9]{2}){2,5}(?![0-9]|[.,][0-9]|[ \u00a0\u202f]?[%€$£°])"  # 7 15 15
    r"|0 ?8[0-9]{2}(?: [0-9]{2,3}){2,3}(?![0-9])"
    r"|0[0-9]{1,3}(?:[ ./\u00a0\u202f-][0-9]{2,3}){2,4}(?![0-9])"  # 064 00 12 12
    r"|\+[0-9]{1,3}(?=(?:[ .\u00a0\u202f-]?[0-9]){7})(?:[ .\u00a0\u202f-]?[0-9]{1,4}){1,5}"
    r"[ .\u00a0\u202f-](?:[0-9]{4}|[0-9]{2})(?![0-9])"  # +32 2 555 01 10
    r"|(?:1[ -])?\(?[0-9]{3}\)?[ .\u00a0-][0-9]{3}-[0-9]{4}(?![0-9])"  # 450 555-0142
)
_SECONDS = r"(?:''|’’|′′|″|”|\")"
_CHRONO = (
    rf"(?:[0-9]{{1,2}} ?h ?)?[0-9]{{1,2}} ?['’′] ?[0-9]{{2}}(?:{_SECONDS}[0-9]{{0,3}})?(?!['’′]?[0-9])"  # 2h17'36"
    rf"|[0-9]{{1,2}} ?h ?[0-9]{{1,2}} ?['’′] ?[0-9](?:{_SECONDS})"  # 2h1'9"
    r"|[0-9]{1,2} ?h ?[0-5][0-9] ?['’′](?![\w'’′])"  # 1h14’
    rf"|[0-9]{{1,2}}{_SECONDS}[0-9]{{1,3}}(?![0-9])"  # 43"65
    r"|(?<![0-9])[0-9]:[0-5][0-9]:[0-5][0-9](?:[.,][0-9]{1,3})?(?![0-9:])"  # 2:01:09
    r"|(?<![0-9])[0-9]{1,2}:[0-5][0-9][.,][0-9]{1,3}(?![0-9:])"  # 1:58.33
)
_MASTER = re.compile(
    rf"[{SPACES}]*+(?:(?<=[0-9])[{RAISED}]++[{SPACES}]*+)?(?:"  # a note mark behind a number is passed over
    r"(?P<joint>(?<=[0-9])(?:min|mn|[hHjs'’′]|m(?=[0-9]{2}(?!\w)))(?=[0-9]))"  # 20h30, 1m80
    rf"|(?P<elision>{_ELIDED}['’‘](?=\w))"
    rf"|(?P<roman>(?:[IVXLC]{{2,8}}|[IVX]){_ROMAN_ENDINGS}(?!\w))"
    r"|(?P<link>https?://[^\s<>]++|www\.[^\s<>]++)"
    rf"|(?P<word>{_UNDIVIDED}|(?:EUR|USD|CHF|GBP|CAD|JPY|US)(?=[0-9$])"
    rf"|{_LETTER}[\w\u0300-\u036f]*+)"
    rf"|(?P<void>{_TELEPHONE}|[0-9]{{2,5}}(?:-[0-9]++){{3,}})"
    rf"|(?P<chrono>{_CHRONO})"
    r"|(?P<iso>[12][0-9]{3}-[01][0-9](?:-[0-3][0-9])?(?![0-9-])|[12][0-9]{3}/[01][0-9]/[0-3][0-9](?![0-9/]))"
    r"|(?P<day>[0-3]?[0-9](?P<dot>[/.-])[01]?[0-9](?P=dot)(?:[12][0-9]{3}|[0-9]{2})(?![0-9]|[.,/-][0-9]))"
    r"|(?P<clock>[0-2]?[0-9]:[0-5][0-9](?::[0-5][0-9])?(?![0-9:]))"
    rf"|(?P<number>{_NUMBER})"
    r"|(?P<line>\n)"
    r"|(?P<sign>[^\w\s]|_))"
    rf"|[{SPACES}]++"  # blanks that lead to nothing, so that each is looked at once
)
_FOLD = str.maketrans(
    {
        "’": "'",
        "‘": "'",
        "′": "'",
        "−": "-",
        "\u2010": "-",
        "\u2011": "-",
        "²": "2",
        "³": "3",
        "µ": "μ",
        "º": "°",
        "ᵉ": "e",
        "ʳ": "r",
        "ᵈ": "d",
        "ⁿ": "n",
    }
)
_COMBINING = re.compile("[\u0300-\u036f]")
_PAD = 12
_TOLD = 8  # amounts that a text keeps in mind
Answer = TypeVar("Answer")


def small_letters(text: str) -> str:
    """Return a text in small letters with plain hyphens and apostrophes, character for character."""
    small = text.lower()
    if len(small) != len(text):  # a few letters grow when they are made small
        small = "".join(c.lower() if len(c.lower()) == 1 else c for c in text)
    return small.translate(_FOLD)


class TokenStream:
    """A text and its tokens; ``keys`` are padded with empty strings, so that a rule may look past either end.

    ``kinds`` holds, per token, the name of the group that matched it: number, word, elision, joint, roman, sign, line,
    clock, chrono, iso, day, link or void (digits that are no figure).
    """

    def __init__(
        self,
        text: str,
        published: date | None = None,
        prefer: Kind | None = None,
        *,
        source: str = "",
        currency: str | None = None,
    ) -> None:
        self.text = text
        self.source = source
        self.currency = currency  # what a shared name stands for where nothing tells
        self.published = published
        self.prefer = prefer  # the kind that breaks ties
        self.memory: dict[Callable[..., Any], dict[int, Any]] = {}  # what rules read so far, by first token
        self.ahead = False  # whether the text is nothing but a date, as in a diary, and looks ahead
        self.anchor: date | None = None  # the last day the text has named
        self.anchored = 0  # the token behind it
        self.story: tuple[str, int] = ("", 0)  # the last date of any precision, and the token behind it
        self.told_year: tuple[int, int, int] = (0, 0, 0)  # a printed year, its month, the token behind
        self.days: dict[int, str] = {}  # the days that the text has named, by their number in the month
        self.said: Said | None = None  # the last amount with a unit
        self.told: deque[Said] = deque(maxlen=_TOLD)  # the last amounts, counts among them
        self.large: Kind | None = None  # whether the last large figure was a sum or a count
        folded = small_letters(text)
        spans = [(kind, *m.span(kind)) for m in _MASTER.finditer(text) if (kind := m.lastgroup)]
        keys = [folded[start:end] for _, start, end in spans]
        if _COMBINING.search(folded):
            keys = [unicodedata.normalize("NFC", key) for key in keys]
        self.size = len(keys)
        self.keys = keys + [""] * _PAD
        self.kinds = [kind for kind, _, _ in spans] + [""] * _PAD
        self.starts = [start for _, start, _ in spans] + [len(text)] * _PAD
        self.ends = [end for _, _, end in spans] + [len(text)] * _PAD
        self._vocabulary: frozenset[str] | None = None

    def tell(self, said: Said | None) -> None:
        """Remember an amount, which later ones may measure like."""
        if said is None:
            return
        self.told.append(said)
        if said.unit is not None:
            self.said = said

    @property
    def vocabulary(self) -> frozenset[str]:
        """Return every key of the text, for rules that ask what it is about."""
        if self._vocabulary is None:
            self._vocabulary = frozenset(self.keys)
        return self._vocabulary

    def raw(self, at: int) -> str:
        """Return a token as it is printed."""
        return self.text[self.starts[at] : self.ends[at]]

    def glued(self, at: int) -> bool:
        """Return whether no space stands between a token and the one before it."""
        return 0 < at < self.size and self.starts[at] == self.ends[at - 1]

    def capital(self, at: int) -> bool:
        """Return whether a token begins with a capital letter."""
        return 0 <= at < self.size and self.text[self.starts[at]].isupper()

    def opens(self, at: int) -> bool:
        """Return whether a token opens a sentence or a line."""
        return at == 0 or self.keys[at - 1] in {
            ".",
            "!",
            "?",
            "…",
            "\n",
            ":",
            "«",
            "“",
            '"',
            "•",
            "-",
            "–",
            "—",
            "→",
            "▪",
            "●",
            "■",
            "►",
        }


def once_per_token(rule: Callable[[TokenStream, int], Answer]) -> Callable[[TokenStream, int], Answer]:
    """Let a rule read each token of a text once, however often it is asked."""

    @wraps(rule)
    def remembered(page: TokenStream, at: int) -> Answer:
        answers: dict[int, Answer] | None = page.memory.get(rule)
        if answers is None:
            answers = page.memory[rule] = {}
        if at not in answers:
            answers[at] = rule(page, at)
        return answers[at]

    return remembered


def once_per_text(rule: Callable[[TokenStream], Answer]) -> Callable[[TokenStream], Answer]:
    """Let a rule look at a text once, however often it is asked."""

    @once_per_token
    def looked(page: TokenStream, _at: int) -> Answer:
        return rule(page)

    @wraps(rule)
    def remembered(page: TokenStream) -> Answer:
        return looked(page, 0)

    return remembered
