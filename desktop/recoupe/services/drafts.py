"""A draft on its way in: one text from a file of any kind that is read, never stored."""

from __future__ import annotations

from pathlib import Path
from typing import ClassVar

from recoupe.services.incoming import IncomingArticles
from recoupe_db.problems import QT_TRANSLATE_NOOP, Problem
from recoupe_db.records import NewArticle


class NoDraftThere(Problem):
    """A folder, or a file without a text. Details: ``path``."""

    sentence: ClassVar[str] = QT_TRANSLATE_NOOP("Problem", "There is no draft in {path}: give a text or a document.")


class SeveralDrafts(Problem):
    """A file holds more texts than one. Details: ``path``, ``count``."""

    sentence: ClassVar[str] = QT_TRANSLATE_NOOP(
        "Problem", "{path} holds {count} texts: a draft is checked by itself, so give a file that holds just one."
    )


def draft_in(path: Path) -> NewArticle:
    """Return the one text of a file.

    Raises:
        Problem: why it cannot be read; :class:`NoDraftThere`, :class:`SeveralDrafts`.
    """
    reading = IncomingArticles()
    try:
        arrivals = list(reading.read([path])) if not path.is_dir() else []
    finally:
        reading.close()
    read = [incoming.article for incoming in arrivals if incoming.article is not None]
    if len(read) == 1:
        return read[0]
    if read:
        raise SeveralDrafts(path=path, count=len(read))
    raise next((incoming.problem for incoming in arrivals if incoming.problem is not None), NoDraftThere(path=path))
