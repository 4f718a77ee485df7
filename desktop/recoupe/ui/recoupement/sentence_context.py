"""A sentence in its article: what comes before and after it, as far as one looks."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape

from recoupe.facts.crosscheck.table import Cell
from recoupe.ui.kit import wording

_REACH = 120  # code points on either side


@dataclass(frozen=True, slots=True)
class SentenceContext:
    """A sentence cut at its figure, with the words around it; ``before`` and ``after`` end at a word."""

    before: str
    start: str
    figure: str
    rest: str
    after: str

    def markup(self, *, ink: str, quiet: str, mark: str) -> str:
        """Return it as rich text: the context in ``quiet``, the figure in bold on ``mark`` (colours as #rrggbb)."""
        around = f'<span style="color:{quiet}">{{}}</span>'
        figure = f'<b style="background-color:{mark}; color:{ink}">{escape(self.figure)}</b>'
        said = f"{escape(self.start)}{figure}{escape(self.rest)}"
        return f"{around.format(escape(self.before))} {said} {around.format(escape(self.after))}"


def in_context(cell: Cell, text: str | None) -> SentenceContext:
    """Return the sentence of ``cell`` within ``text``, its article's; without it (None) the sentence alone."""
    first, last = cell.sentence_start, cell.sentence_start + len(cell.sentence)
    start, end = cell.start - first, cell.end - first
    cut = cell.sentence[:start], cell.sentence[start:end], cell.sentence[end:]
    parts = wording.visible(cut[0]), wording.visible(cut[1]), wording.visible(cut[2])
    if text is None:
        return SentenceContext("", *parts, "")
    return SentenceContext(_before(text, first), *parts, _after(text, last))


def _before(text: str, first: int) -> str:
    context = text[max(0, first - _REACH) : first]
    if first > _REACH:
        context = "… " + context.partition(" ")[2]
    return wording.visible(" ".join(context.split()))


def _after(text: str, last: int) -> str:
    context = text[last : last + _REACH]
    if last + _REACH < len(text):
        context = context.rpartition(" ")[0] + " …"
    return wording.visible(" ".join(context.split()))
