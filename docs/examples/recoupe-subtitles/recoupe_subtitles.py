"""Reads subtitles (SubRip, ``.srt``): one article a file, without numbers and times."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import PurePath

from recoupe.plugins import EmptyFile, ReadArticle, Reader, Source, decode

_TIMES = re.compile(r"\d\d:\d\d:\d\d,\d\d\d --> \d\d:\d\d:\d\d,\d\d\d")
_MARK = re.compile(r"</?[bi]>")


def recognises(source: Source) -> bool:
    """Tell subtitles by their name and their first times."""
    return PurePath(source.name).suffix.lower() == ".srt" and b" --> " in source.data[:400]


def read(source: Source) -> Iterator[ReadArticle]:
    """Yield what is said, one line for each subtitle."""
    blocks = decode(source.data, path=source.name).strip().split("\n\n")
    text = "\n".join(filter(None, map(_said, blocks)))
    if not text:
        raise EmptyFile(path=source.name)
    yield ReadArticle(text, title=PurePath(source.name).stem)


def _said(block: str) -> str:
    lines = [line for line in block.splitlines() if not line.strip().isdecimal() and not _TIMES.match(line)]
    return _MARK.sub("", " ".join(lines)).strip()


READER = Reader(
    identifier="subtitles",
    suffixes=frozenset({".srt"}),
    recognises=recognises,
    read=read,
)
