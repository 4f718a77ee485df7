"""Signs in a text that nobody sees, and those that turn the direction of writing, shown for what they are.

A U+202E shows 97,4 where 4,79 is stored, and a zero-width space cuts a figure in two without a trace. The stored text
keeps them; every place that shows it puts a visible mark there. Joiners inside an emoji are left alone.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator

from recoupe.languages.interface_languages import Language, tables_of
from recoupe.languages.joined_lists import parted

_TURNING = "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"
_UNSEEN = (
    "\u00ad\u034f\u115f\u1160\u17b4\u17b5\u180e\u200b\u200c\u2060-\u2064\u206a-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb"
)
_BESIDE_WORDS = r"(?<=[\w\s.,])\u200d|\u200d(?=[\w\s.,])"
_TURNS = re.compile(f"[{_TURNING}]")
_HIDDEN = re.compile(f"[{_TURNING}{_UNSEEN}]|{_BESIDE_WORDS}")
TURNING_MARK, UNSEEN_MARK = "\u21c6", "\u25af"


def hidden_signs(text: str) -> Iterator[tuple[int, str]]:
    """Yield the place, in code points, and the character of every such sign."""
    return ((match.start(), match[0]) for match in _HIDDEN.finditer(text))


def marked(text: str) -> str:
    """Return ``text`` with a visible mark for each such sign, one for one: every offset stays what it was."""
    return _HIDDEN.sub(lambda match: TURNING_MARK if _TURNS.match(match[0]) else UNSEEN_MARK, text)


def tidied(text: str) -> str:
    """Return ``text`` without those that nobody sees, and with a mark for each that turns: for a text at work."""
    return _HIDDEN.sub(lambda match: TURNING_MARK if _TURNS.match(match[0]) else "", text)


def spelt_out(text: str, language: Language) -> str:
    """Return ``text`` with the name of each such sign in its place, in brackets: “97⟦espace sans chasse⟧,4”."""
    return _HIDDEN.sub(lambda match: f"⟦{sign_name(match[0], language).partition(', U+')[0]}⟧", text)


def sign_name(sign: str, language: Language) -> str:
    """Return what a sign is called in ``language``, or else by Unicode, with its number."""
    tables = tables_of(language)
    name = tables.hidden_signs.get(sign) or tables.unnamed_sign or unicodedata.name(sign, "invisible sign").lower()
    return f"{name}, U+{ord(sign):04X}"


def counted_signs(text: str, language: Language) -> str:
    """Return which such signs a text holds and how often, in words; empty where there are none."""
    counts = Counter(sign for _, sign in hidden_signs(text))
    return parted([f"{count} × {sign_name(sign, language)}" for sign, count in counts.most_common()], language)


def is_turned(text: str, start: int, end: int) -> bool:
    """Tell whether a sign that turns the direction of writing stands in the lines from ``start`` to ``end``.

    Such a sign has its say until the line ends: what one sees there need not be what is stored.
    """
    first, last = text.rfind("\n", 0, start) + 1, text.find("\n", end)
    return _TURNS.search(text, first, len(text) if last < 0 else last) is not None
