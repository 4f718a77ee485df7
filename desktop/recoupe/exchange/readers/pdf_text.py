"""Blocks of lines as text: paragraphs found by their indents, and words joined that the end of a line cut."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from recoupe.exchange.readers.pdf_layout import Block, PdfLine, is_lowered, is_raised
from recoupe.exchange.superscripts import END, LOWERED, RAISED, settle_scripts
from recoupe.french.hyphenation import FIRST_PARTS, LAST_PARTS

_INDENT = 0.7  # of the size of the type: a line that begins so much further right begins a paragraph
_SHORT = 0.85  # of a block's width: a line that ends before it may end a paragraph
_LONG = 60  # code points of a line that is no heading
_TOUCHING = 0.12  # of the size of the type: what stands closer is one word
_CUT = re.compile(r"(?P<first>[^\W\d_]+(?:[’'][^\W\d_]+)?)[-\u2010\u00ad]$")
_OVER = re.compile(r"\w/$")  # km/ on one line, h on the next
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_STARTS_SMALL = re.compile(r"(?P<last>[a-zà-öø-ÿœ]+)")
_SENTENCE_END = re.compile(r"[.!?…»”\"):]$")


def joined_text(pages: Sequence[Sequence[Block]], notes: Sequence[Sequence[Block]] = ()) -> str:
    """Return the text of all pages; a paragraph that goes on in the next block is put together. Notes stand below."""
    lines = [_line_text(line) for page in (*pages, *notes) for block in page for line in block]
    known = frozenset(word.lower() for line in lines for word in _WORD.findall(line))
    below = [paragraph for page in notes for block in page for paragraph in _paragraphs(block, known)]
    return "\n\n".join([*_joined_paragraphs(pages, known), *below])


def _joined_paragraphs(pages: Sequence[Sequence[Block]], known: frozenset[str]) -> list[str]:
    paragraphs: list[str] = []
    for page in pages:
        for block in page:
            for number, paragraph in enumerate(_paragraphs(block, known)):
                if number == 0 and paragraphs and _goes_on(paragraphs[-1], paragraph):
                    paragraphs[-1] = joined(paragraphs[-1], paragraph, known)
                else:
                    paragraphs.append(paragraph)
    return paragraphs


def _paragraphs(block: Block, known: frozenset[str]) -> Iterator[str]:
    left = min(line.left for line in block)
    width = max(line.right for line in block) - left
    current = ""
    before: PdfLine | None = None
    for line in block:
        text = _line_text(line)
        if before is not None and _begins(line, before, left, width, current):
            yield current
            current = text
        else:
            current = joined(current, text, known) if current else text
        before = line
    if current:
        yield current


def _begins(line: PdfLine, before: PdfLine, left: float, width: float, current: str) -> bool:
    """Tell the first line of a paragraph: indented, in other type, or behind a line that ended early."""
    if abs(line.size - before.size) > 0.08 * before.size:
        return True
    indented = _INDENT * line.size < line.left - left < 4 * line.size and before.left - left < _INDENT * line.size
    ended_early = before.right - left < _SHORT * width and _SENTENCE_END.search(current) is not None
    return indented or ended_early


def _goes_on(paragraph: str, following: str) -> bool:
    """Tell a paragraph that goes on in the next column or page: it ends without an end and the other begins small."""
    if _CUT.search(paragraph):
        return bool(re.match(r"[^\W\d_]", following))
    if _SENTENCE_END.search(paragraph):
        return False
    if re.match(r"[a-zà-öø-ÿœ]", following):
        return True
    is_text = len(paragraph) > _LONG
    return is_text and bool(re.match(r"[0-9(«]", following) or (paragraph[-1].isalpha() and following.endswith(".")))


def joined(first: str, second: str, known: frozenset[str]) -> str:
    """Return two lines as one; a hyphen that only marked the end of the line is taken out.

    It stays where the words of the document, or those that French always joins, ask for it.

    >>> joined("Le gou-", "vernement", frozenset())
    'Le gouvernement'
    >>> joined("vingt-", "trois morts", frozenset())
    'vingt-trois morts'
    """
    cut = _CUT.search(first)
    if cut is None:
        goes_on = first.endswith(("-", "\u2010")) and second[:1].isalnum()
        return first + ("" if goes_on or (_OVER.search(first) and second[:1].isalpha()) else " ") + second
    small = _STARTS_SMALL.match(second)
    if small is None:
        return first + second  # Jean- / Pierre
    head, tail = cut["first"].lower(), small["last"]
    whole, hyphened = head + tail, f"{head}-{tail}"
    if first.endswith("\u00ad") or (whole in known and hyphened not in known):
        return first[:-1] + second
    plain = head.rpartition("’")[2].rpartition("'")[2]
    if hyphened in known or head in FIRST_PARTS or plain in FIRST_PARTS or tail in LAST_PARTS:
        return first[:-1] + "-" + second
    return first[:-1] + second


def _line_text(line: PdfLine) -> str:
    """Return the words of a line parted by blanks; what is raised joins what it stands at, as on the page."""
    parts: list[str] = []
    for number, word in enumerate(line.words):
        if number:
            gap = word.left - line.words[number - 1].right
            parts.append("" if gap < _TOUCHING * line.size else " ")
        mark = RAISED if is_raised(word, line) else LOWERED if is_lowered(word, line) else ""
        parts.append(f"{mark}{word.text}{END}" if mark else word.text)
    return settle_scripts("".join(parts).strip())
