"""brat's standoff files: marks in a file beside the text, in code points of the text as it stands on the disk."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from recoupe.exchange.readers.annotation_offsets import ForeignSpan, OffsetUnit, placed
from recoupe.exchange.readers.values import ReadArticle

SUFFIX = ".ann"
_SPAN = re.compile(r"T\S+\t(?P<label>\S+) (?P<places>\d+ \d+(?:;\d+ \d+)*)\t(?P<covered>.*)")


def annotated(article: ReadArticle, raw: str, marks: str) -> ReadArticle:
    """Return an article with the marks of ``marks``, which are counted in ``raw``, its text with its own line ends.

    A mark of several parts is no span: it is told among what does not fit.
    """
    spans, several = list[ForeignSpan](), list[str]()
    for span, is_whole in _spans(marks):
        if is_whole:
            spans.append(span)
        else:
            several.append(f"{span.label} {span.start}–{span.end}: “{span.covered}” (in several parts)")
    placed_marks = placed(
        raw, spans, origin="brat", units=(OffsetUnit.CODE_POINTS, OffsetUnit.CODE_POINTS_ONE, OffsetUnit.UTF16)
    )
    if placed_marks.text != article.text:
        return article
    return replace(article, annotations=placed_marks.annotations, unfit=(*placed_marks.unfit, *several))


def _spans(marks: str) -> Iterator[tuple[ForeignSpan, bool]]:
    for line in marks.split("\n"):
        if match := _SPAN.fullmatch(line.rstrip("\r")):
            places = [tuple(map(int, part.split())) for part in match["places"].split(";")]
            is_whole = len(places) == 1 or all(0 <= later[0] - earlier[1] <= 2 for earlier, later in pairwise(places))
            yield ForeignSpan(places[0][0], places[-1][1], match["label"], match["covered"]), is_whole
