"""Gold names as CoNLL-2003 writes them: a word a line with its tag, a blank line between sentences."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING

from recoupe.exchange.gold_spacy import annotated
from recoupe.exchange.values import GoldArticle, Remark

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

Sentences = Callable[[str], Iterable[tuple[int, int]]]
"""Gives where the sentences of a text begin and end, in code points."""

_DOCUMENT = "-DOCSTART- -X- O O\n\n"  # the only form that spaCy takes for the border of a document
_MISSING = 0  # spaCy's number for a word of which nothing is known


def gold_conll(articles: Iterable[GoldArticle], *, sentences: Sentences) -> tuple[bytes, list[Remark]]:
    """Return the articles that were read to the end in four columns (word, ``-X-``, ``-X-``, IOB2 tag of its name).

    Words are cut by spaCy's blank French. A sentence in which a name cannot be told in whole words, or was not
    decided about, is left out, and the name is among the remarks; figures have no place in this format.
    """
    lines, remarks, last = list[str](), list[Remark](), None
    for doc, found in annotated(articles):
        remarks += [each for each in found if not each.figure]
        article = doc.user_data["article"]
        lines += [_DOCUMENT] if article != last else []
        lines += _sentences(doc, sentences(doc.text))
        last = article
    return "".join(lines).encode("utf-8"), remarks


def _sentences(doc: Doc, spans: Iterable[tuple[int, int]]) -> Iterator[str]:
    for start, end in spans:
        words = [token for token in doc if start <= token.idx < end and not token.is_space]
        if any(token.text.isalnum() for token in words) and all(token.ent_iob != _MISSING for token in words):
            yield "".join(f"{_word(token)} -X- -X- {_tag(token)}\n" for token in words) + "\n"


def _word(token: Token) -> str:
    """Return a word without blanks in it, since blanks part the columns."""
    return "_".join(token.text.split())


def _tag(token: Token) -> str:
    return f"{token.ent_iob_}-{token.ent_type_}" if token.ent_type_ else "O"
