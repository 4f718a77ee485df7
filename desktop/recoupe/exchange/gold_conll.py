"""Gold names as CoNLL-2003 writes them: a word a line with its tag, a blank line between sentences."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING

from recoupe.exchange.gold_spacy import Refuse, annotated
from recoupe.exchange.values import GoldArticle, Reason, Remark

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

Sentences = Callable[[str], Iterable[tuple[int, int]]]
"""Gives where the sentences of a text begin and end, in code points."""

_DOCUMENT = "-DOCSTART- -X- O O\n\n"  # the only form that spaCy takes for the border of a document
_MISSING = 0  # spaCy's number for a word of which nothing is known


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

    last = None
    for doc in annotated(articles, refuse_name):
        article = doc.user_data["article"]
        begun = _DOCUMENT if article != last else ""
        yield (begun + "".join(_sentences(doc, sentences(doc.text)))).encode("utf-8")
        last = article


def _sentences(doc: Doc, spans: Iterable[tuple[int, int]]) -> Iterator[str]:
    tokens = list(doc)
    starts = [token.idx for token in tokens]
    for start, end in spans:
        inside = tokens[bisect_left(starts, start) : bisect_left(starts, end)]
        words = [token for token in inside if not token.is_space]
        if any(token.text.isalnum() for token in words) and all(token.ent_iob != _MISSING for token in words):
            yield "".join(f"{_word(token)} -X- -X- {_tag(token)}\n" for token in words) + "\n"


def _word(token: Token) -> str:
    """Return a word without blanks in it, since blanks part the columns."""
    return "_".join(token.text.split())


def _tag(token: Token) -> str:
    return f"{token.ent_iob_}-{token.ent_type_}" if token.ent_type_ else "O"
