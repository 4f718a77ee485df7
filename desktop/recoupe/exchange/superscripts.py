"""Raised and lowered characters of a page as text: a power stays one, and a note's number never joins a figure."""

from __future__ import annotations

import re

from recoupe.french.article_heads import CURRENCIES

RAISED, LOWERED, LINKED, END = "\U00010190", "\U00010191", "\U00010192", "\U00010193"
"""Marks around what a page raises or lowers, and before what is a link, until :func:`settle_scripts` reads them: old
Roman weights, which no newspaper prints, so that they pass through any parser."""

_MARKED = re.compile(f"([{RAISED}{LOWERED}])([^{RAISED}{LOWERED}{END}]*){END}")
_LEFT_OVER = re.compile(f"[{RAISED}{LOWERED}{LINKED}{END}]")
_UP = str.maketrans("0123456789+-−–()n", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁻⁽⁾ⁿ")
_DOWN = str.maketrans("0123456789+-−", "₀₁₂₃₄₅₆₇₈₉₊₋₋")
_IS_NOTE = re.compile("[0-9]{1,3}")
_NUMBER = re.compile(r"[+−–-]?\d{1,3}")
_NOTE = re.compile(r"[\[(]\s*[\w*†‡., -]{1,12}\s*[\])]|[*†‡§]{1,3}|\d{1,3}(?:\s*[,;-]\s*\d{1,3})+")
_LETTERED_NOTES = frozenset("abcd")  # behind a figure; e and h are of 2e and 8h30
_CURRENCY = re.compile(CURRENCIES, re.IGNORECASE)
_POWER = re.compile(r"(?<![\d.,])10$|[)\]]$")
_TIMES_POWER = re.compile(r"[×x*.·]\s*10$")
_UNIT = re.compile(r"(?<![^\W\d_])(?:[kcdmhµ]?m|da?m|s|ha?)$")
_SIGN = re.compile(r"(?<!\w)[^\W\d_]$")  # a letter alone: x², E = mc²


def settle_scripts(text: str) -> str:
    """Return ``text`` with what is marked as raised or lowered written so that figures keep their value.

    “10” and a raised 9 give 10⁹, “m” and a raised 3 m³, “1” and a raised 20 before a currency 1,20, and letters stay
    (1er, Mme); the number of a note is left out.
    """
    notes = _notes(text)
    previous = None
    while previous != text:  # from the inside out
        previous, text = text, _MARKED.sub(lambda match: _settled(match, notes), text)
    return _LEFT_OVER.sub("", text)


def _notes(text: str) -> frozenset[int]:
    """Return the raised numbers that no money follows: notes, of which one more may stand before a currency."""
    marks: set[int] = set()
    for match in _MARKED.finditer(text):
        mark = match[2].replace(LINKED, "").strip("[]() \n")
        before = text[max(0, match.start() - 30) : match.start()]
        raises = any(pattern.search(before) for pattern in (_TIMES_POWER, _POWER, _UNIT, _SIGN))
        if match[1] == RAISED and _IS_NOTE.fullmatch(mark) and not raises and not _CURRENCY.match(text, match.end()):
            marks.add(int(mark))
    return frozenset(marks)


def _settled(match: re.Match[str], notes: frozenset[int]) -> str:
    before = match.string[max(0, match.start() - 30) : match.start()]
    after = match.string[match.end() : match.end() + 30]
    is_link, content = LINKED in match[2], match[2].replace(LINKED, "").strip()
    if match[1] == LOWERED:
        return content.translate(_DOWN) if before[-1:].isdigit() and _NUMBER.fullmatch(content) else content
    if _NOTE.fullmatch(content) or (is_link and len(content) <= 4 and not content.isalpha()):
        return ""
    if before[-1:].isdigit() and content in _LETTERED_NOTES:
        return ""
    if not _NUMBER.fullmatch(content):
        return match[2].replace(LINKED, "")
    numbered = content.isdigit() and not notes.isdisjoint({int(content) - 1, int(content) + 1})
    return _number(content, before, after, numbered=numbered)


def _number(content: str, before: str, after: str, *, numbered: bool) -> str:
    if re.match(r"\s*[/\u2044]", after) and not before[-1:].isalpha():
        return f" {content}" if before[-1:].isdigit() else content  # of a fraction: 2 1/2
    if _TIMES_POWER.search(before):
        return content.translate(_UP)
    if before[-1:].isdigit() and len(content) == 2 and not numbered and _CURRENCY.match(after):
        return f",{content}"
    if len(content) == 2 and re.search(r"\d\s?[€F$£]$", before):
        return content
    if (_POWER.search(before) and content != "1") or _SIGN.search(before):
        return content.translate(_UP)
    if _UNIT.search(before) and content.lstrip("+−–-") in {"1", "2", "3"}:
        return content.translate(_UP)
    if not before.strip() or before[-1:] in " \u00a0\u202f\n\x1e\x1f":
        return content.translate(_UP)  # the note itself, at the foot of the page
    return ""
