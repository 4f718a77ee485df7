"""The texts of files, for the commands that touch no library."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from recoupe.cli.reporting import Failures
from recoupe.recognition.values import Text


def texts_in(path: Path, failures: Failures) -> Iterator[Text]:
    """Yield the articles of a file or folder, told apart by a number where a file holds several; tell what failed."""
    from recoupe.services.incoming import IncomingArticles  # with every reader: not for a command that reads lines

    reading = IncomingArticles()
    try:
        for incoming in reading.read([path]):
            if incoming.article is not None:
                name = str(incoming.path) if incoming.number == 1 else f"{incoming.path}#{incoming.number}"
                yield Text(name, incoming.article.text, incoming.article.published, incoming.article.source)
            elif incoming.problem is not None and not incoming.is_skipped:
                failures.tell(incoming.problem)
    finally:
        reading.close()
