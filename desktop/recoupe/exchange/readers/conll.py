"""Words with tags, a word a line (CoNLL-2003, IOB): the text put together again, since these files hold no blanks."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from pathlib import PurePath

from recoupe.exchange.decoding import decode
from recoupe.exchange.metadata_guess import guess
from recoupe.exchange.readers.problems import NoArticleInFile
from recoupe.exchange.readers.values import Annotation, ReadArticle, Reader, Source

_TAG = re.compile(r"(?:[BIESLU]-[\w-]+|O|_)")
_LINE = re.compile(rb"[^\s]+(?:[ \t]+[^\s]+){0,8}[ \t]+(?:[BIESLU]-[\w-]+|O)\r?\n")
_SUFFIXES = frozenset({".conll", ".iob", ".bio", ".conll2003"})
_NO_BLANK_BEFORE = re.compile(r"[.,)\]}…’'\"”-]|-.+|[’'].*")
_NO_BLANK_BEHIND = re.compile(r".*[’'(\[{“-]|\(")
_OUTSIDE = frozenset({"O", "_", ""})

Token = tuple[str, str]


def recognises(source: Source) -> bool:
    """Tell words with tags by their name or by ``-DOCSTART-``, and their lines."""
    named = PurePath(source.name).suffix.lower() in _SUFFIXES or source.data.startswith(
        (b"-DOCSTART-", b"\xef\xbb\xbf-DOCSTART-")
    )
    return named and bool(_LINE.search(source.data[:20_000]))


def read(source: Source) -> Iterator[ReadArticle]:
    """Yield a text for each document. Raises :class:`NoArticleInFile`."""
    text = decode(source.data, path=source.name)
    count = 0
    for sentences in _documents(text):
        count += 1
        yield _article(sentences, source)
    if not count:
        raise NoArticleInFile(path=source.name)


def _documents(text: str) -> Iterator[list[list[Token]]]:
    """Yield the sentences of each document, as words with their tags: the first and the last column."""
    separator = "\t" if "\t" in text else " "
    document: list[list[Token]] = [[]]
    for line in [*text.split("\n"), "-DOCSTART-"]:
        columns = [column for column in line.rstrip().split(separator) if column]
        if columns and columns[0] == "-DOCSTART-":
            if any(document):
                yield [sentence for sentence in document if sentence]
            document = [[]]
        elif not columns:
            document.append([])
        elif len(columns) > 1 and not line.startswith("# "):
            document[-1].append((columns[0], columns[-1] if _TAG.fullmatch(columns[-1]) else "O"))


def _article(sentences: Sequence[Sequence[Token]], source: Source) -> ReadArticle:
    parts: list[str] = []
    annotations: list[Annotation] = []
    length = 0
    for sentence in sentences:
        if parts:
            parts.append("\n")
            length += 1
        places: list[tuple[int, int]] = []
        before = ""
        for word, _ in sentence:
            blank = (
                " "
                if before and not _NO_BLANK_BEFORE.fullmatch(word) and not _NO_BLANK_BEHIND.fullmatch(before)
                else ""
            )
            parts += [blank, word]
            length += len(blank)
            places.append((length, length + len(word)))
            length += len(word)
            before = word
        annotations += _names([tag for _, tag in sentence], places)
    text = "".join(parts)
    return ReadArticle(text, title=guess(text, file=source.name).title, annotations=tuple(annotations))


def _names(tags: Sequence[str], places: Sequence[tuple[int, int]]) -> Iterator[Annotation]:
    """Yield the names of a sentence, in IOB1, IOB2, BIOES or BILOU alike."""
    current: tuple[int, int, str] | None = None
    for tag, (start, end) in zip(tags, places, strict=True):
        kind, label = ("O", "") if tag in _OUTSIDE else (tag[0], tag[2:])
        goes_on = current is not None and kind in "IEL" and current[2] == label
        if current is not None and goes_on:
            current = (current[0], end, label)
        else:
            if current is not None:
                yield Annotation(*current, "CoNLL")
            current = None if kind == "O" else (start, end, label)
        if current is not None and kind in "ESLU":
            yield Annotation(*current, "CoNLL")
            current = None
    if current is not None:
        yield Annotation(*current, "CoNLL")


READER = Reader(
    identifier="conll",
    suffixes=_SUFFIXES,
    recognises=recognises,
    read=read,
)
