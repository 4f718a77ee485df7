"""Finds the lines of a saved web page that are not the article: navigation, notices, captions, bylines, forms."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recoupe.recognition.boilerplate import neighbours, phrases, signatures
from recoupe.recognition.boilerplate.lines import read_lines
from recoupe.recognition.values import OutsidePassage

if TYPE_CHECKING:
    from recoupe.recognition.boilerplate.lines import Line


def find_outside(text: str) -> list[OutsidePassage]:
    """Return the whole lines of ``text`` that are proposed as outside the article, in reading order.

    Offsets are code points; a passage covers one line, or neighbouring lines with the same reason, without the last
    line break. Passages do not overlap. In doubt a line stays in: a reviewer sees what is in, and may miss what is not.
    """
    lines = read_lines(text)
    reasons = [phrases.reason_of(line) or signatures.reason_of(line) for line in lines]
    neighbours.mark_neighbours(lines, reasons)
    return _passages(lines, reasons)


def _passages(lines: list[Line], reasons: list[str | None]) -> list[OutsidePassage]:
    """Join lines that follow each other in a block for the same reason."""
    passages: list[OutsidePassage] = []
    for line, reason in zip(lines, reasons, strict=True):
        if reason is None:
            continue
        last = passages[-1] if passages else None
        if last is not None and last.end + 1 == line.start and last.reason == reason:
            passages[-1] = OutsidePassage(last.start, line.end, reason)
        else:
            passages.append(OutsidePassage(line.start, line.end, reason))
    return passages
