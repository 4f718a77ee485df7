"""Gold names as CoNLL-2003 writes them: a word a line with its tag, a blank line between sentences."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator
from itertools import accumulate
from typing import TYPE_CHECKING, NamedTuple

from recoupe.exchange.gold_spacy import Refuse, annotated_stretches
from recoupe.exchange.values import GoldArticle, Reason, Remark

if TYPE_CHECKING:
    from spacy.tokens import Doc

Sentences = Callable[[str], Iterable[tuple[int, int]]]
"""Gives where the sentences of a text begin and end, in code points."""

_DOCUMENT = "-DOCSTART- -X- O O\n\n"  # the only form that spaCy takes for the border of a document
_MISSING = 0  # spaCy's number for a word of which nothing is known
_IOB = ("", "I", "O", "B")  # by spaCy's numbers
_COLUMNS = ("ORTH", "ENT_IOB", "ENT_TYPE", "SPACY")


def gold_conll(articles: Iterable[GoldArticle], *, sentences: Sentences) -> tuple[bytes, list[Remark]]:
    """Return all that :func:`conll_parts` yields, and what it could not take as it is."""
    remarks: list[Remark] = []
    return b"".join(conll_parts(articles, remarks.append, sentences=sentences)), remarks


def conll_parts(articles: Iterable[GoldArticle], refuse: Refuse, *, sentences: Sentences) -> Iterator[bytes]:
    """Yield the articles that were read to the end in four columns (word, ``-X-``, ``-X-``, IOB2 tag of its name).

    Words are cut by spaCy's blank French. A sentence in which a name cannot be told in whole words, or was not
    decided about, is left out, and ``refuse`` is told; figures and relations have no place in this format.
    """

    def refuse_name(remark: Remark) -> None:
        if not remark.figure and remark.reason is not Reason.RELATION:
            refuse(remark)

    last, vocabulary = None, _Vocabulary()
    for doc, text in annotated_stretches(articles, refuse_name):
        article = doc.user_data["article"]
        begun = _DOCUMENT if article != last else ""
        yield (begun + "".join(_sentences(doc, sentences(text), vocabulary))).encode("utf-8")
        last = article


class _Word(NamedTuple):
    """A word as a column has it, without blanks in it, since blanks part the columns."""

    column: str
    length: int
    is_blank: bool
    is_said: bool


class _Vocabulary:
    """The words and tags that were met, by spaCy's numbers: a token object for each costs more than all the rest."""

    def __init__(self) -> None:
        self._words: dict[int, _Word] = {}
        self._tags: dict[tuple[int, int], str] = {}

    def words(self, doc: Doc, numbers: Iterable[int]) -> list[_Word]:
        known, strings = self._words, doc.vocab.strings
        for number in {*numbers} - known.keys():
            text = strings[number]
            known[number] = _Word("_".join(text.split()), len(text), text.isspace(), text.isalnum())
        return [known[number] for number in numbers]

    def tag(self, doc: Doc, iob: int, kind: int) -> str:
        if (iob, kind) not in self._tags:
            self._tags[iob, kind] = f"{_IOB[iob]}-{doc.vocab.strings[kind]}" if kind else "O"
        return self._tags[iob, kind]


def _sentences(doc: Doc, spans: Iterable[tuple[int, int]], vocabulary: _Vocabulary) -> Iterator[str]:
    numbers, iobs, kinds, blanks_after = (doc.to_array(name).tolist() for name in _COLUMNS)
    words = vocabulary.words(doc, numbers)
    starts = list(accumulate((word.length + blank for word, blank in zip(words, blanks_after, strict=True)), initial=0))
    for start, end in spans:
        first, last = bisect_left(starts, start, hi=len(words)), bisect_left(starts, end, hi=len(words))
        inside = [place for place in range(first, last) if not words[place].is_blank]
        if any(words[place].is_said for place in inside) and all(iobs[place] != _MISSING for place in inside):
            tags = (vocabulary.tag(doc, iobs[place], kinds[place]) for place in inside)
            lines = (f"{words[place].column} -X- -X- {tag}\n" for place, tag in zip(inside, tags, strict=True))
            yield "".join(lines) + "\n"
