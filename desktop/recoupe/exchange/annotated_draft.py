"""A draft with remarks on its words: as plain text with numbered notes, and as a document with comments."""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

from recoupe.exchange.writing import write_atomically

if TYPE_CHECKING:
    from docx.document import Document

_CONTROL = dict.fromkeys([*range(9), 11, 12, *range(14, 32), 0xFFFE, 0xFFFF], "\ufffd")


@dataclass(frozen=True, slots=True)
class DraftRemark:
    """``words`` about the draft from ``start`` to ``end``, in code points."""

    start: int
    end: int
    words: str


def annotated_text(text: str, remarks: Sequence[DraftRemark]) -> str:
    """Return ``text`` with a number after each remarked stretch, and the remarks by number at its end."""
    ordered = sorted(remarks, key=lambda remark: (remark.end, remark.start))
    if not ordered:
        return text
    written, place = "", 0
    for number, remark in enumerate(ordered, 1):
        written += text[place : remark.end] + f" [{number}]"
        place = remark.end
    notes = "\n".join(f"[{number}] {remark.words}" for number, remark in enumerate(ordered, 1))
    return f"{written}{text[place:]}".rstrip("\n") + f"\n\n{notes}\n"


def annotated_document(text: str, remarks: Sequence[DraftRemark], *, author: str) -> bytes:
    """Return a DOCX of ``text``, a paragraph a line, with each remark as a comment by ``author`` on its words."""
    import docx  # loaded when somebody saves one: it would hold up the start of the desk

    document = docx.Document()
    start = 0
    for line in text.split("\n"):
        end = start + len(line)
        _write_line(document, text, (start, end), remarks, author)
        start = end + 1
    whole = io.BytesIO()
    document.save(whole)
    return whole.getvalue()


def save_document(path: Path, text: str, remarks: Sequence[DraftRemark], *, author: str) -> None:
    """Write a DOCX of ``text`` with comments. Raises :class:`FileProblem` where that cannot be done."""
    write_atomically(path, [annotated_document(text, remarks, author=author)])


def _write_line(
    document: Document, text: str, line: tuple[int, int], remarks: Sequence[DraftRemark], author: str
) -> None:
    start, end = line
    within = [remark for remark in remarks if start <= remark.start < end]
    cuts = sorted({start, end, *(min(edge, end) for remark in within for edge in (remark.start, remark.end))})
    paragraph = document.add_paragraph()
    runs = {first: paragraph.add_run(text[first:last].translate(_CONTROL)) for first, last in pairwise(cuts)}
    initials = "".join(word[0] for word in author.split())[:3]
    for remark in within:
        marked = [run for first, run in runs.items() if remark.start <= first < remark.end]
        document.add_comment(marked, text=remark.words.translate(_CONTROL), author=author, initials=initials)
