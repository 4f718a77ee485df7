"""`recoupe recognize`: texts in, JSON lines out; no library is touched."""

from __future__ import annotations

import io
import json
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TextIO

from recoupe.cli.arriving import groups
from recoupe.cli.reporting import Failures
from recoupe.exchange.text_files import articles_in, read_article
from recoupe.recognition.lines import recognised_line, text_from_line
from recoupe.recognition.recogniser import Recogniser
from recoupe.recognition.values import Text
from recoupe_db.problems import Problem


def recognize(paths: Sequence[str], *, model: str, out: TextIO) -> int:
    """Read the texts of ``paths`` (``-`` or none: JSON lines of standard input) and write one JSON line for each."""
    failures = Failures()
    recogniser = Recogniser(model=model)
    for path in paths or ["-"]:
        source = _from_lines(failures) if path == "-" else _from_file(Path(path), failures)
        for texts in source:
            _answer(recogniser, texts, out)
            failures.done += len(texts)
    return failures.status()


def _answer(recogniser: Recogniser, texts: list[Text], out: TextIO) -> None:
    by = {"name": recogniser.name, "version": recogniser.version}
    found = zip(texts, recogniser.recognise(texts), strict=True)
    lines = (recognised_line(text, each) | {"recogniser": by} for text, each in found)
    out.writelines(json.dumps(line, ensure_ascii=False) + "\n" for line in lines)
    out.flush()


def _from_lines(failures: Failures) -> Iterator[list[Text]]:
    lines = io.TextIOWrapper(sys.stdin.buffer, encoding="utf-8", errors="surrogateescape", newline="\n")
    for group in groups(lines):
        texts = [text for line in group if line.strip() and (text := _text(line, failures)) is not None]
        if texts:
            yield texts


def _text(line: str, failures: Failures) -> Text | None:
    try:
        return text_from_line(line)
    except Problem as problem:
        failures.tell(problem)
        return None


def _from_file(path: Path, failures: Failures) -> Iterator[list[Text]]:
    for each in articles_in([path]):
        try:
            article = read_article(each)
        except Problem as problem:
            failures.tell(problem)
        else:
            yield [Text(str(each), article.text, article.published)]
