"""Articles in text files: which files they are, and what each one says."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterable, Iterator
from pathlib import Path

from recoupe.exchange.decoding import decode
from recoupe.exchange.problems import EmptyFile, NoSuchFile, NotAFile, NotReadable, TooLarge
from recoupe_db.records import NewArticle

SUFFIXES = frozenset({".txt", ".text", ".md"})
LIMIT = 20_000_000  # bytes: some ten thousand pages

_NOT_ARTICLES = frozenset({"readme", "lisezmoi", "lisez-moi", "license", "licence", "copying", "changelog"})


def articles_in(paths: Iterable[Path]) -> Iterator[Path]:
    """Yield the article files that ``paths`` stand for: files as they are, folders with all that is in them, sorted.

    Of a folder, hidden files, files without a suffix of ``SUFFIXES`` and notes such as a README are left out. What
    does not exist or cannot be listed is yielded too, so that :func:`read_article` says why and the rest goes on.
    """
    for path in paths:
        if path.is_dir():
            yield from _in_folder(path)
        else:
            yield path


def read_article(path: Path) -> NewArticle:
    """Return the article in a text file, with what can be told of its title, date, source and address.

    The text is that of the file, without byte-order mark and with LF line ends. Raises a
    :class:`~recoupe.exchange.problems.FileProblem` when there is no such file, or no text in it.
    """
    text = decode(file_bytes(path), path=path)
    if not text.strip():
        raise EmptyFile(path=path)
    from recoupe.exchange.metadata_guess import guess  # loads what heads of articles look like

    guessed = guess(text, file=path.name)
    return NewArticle(
        text=text,
        title=guessed.title,
        file=path.name,
        source=guessed.source,
        url=guessed.url,
        published=guessed.published,
    )


def _in_folder(folder: Path) -> Iterator[Path]:
    unlisted: list[OSError] = []
    paths = [
        Path(place, name)
        for place, folders, names in os.walk(folder, onerror=unlisted.append)
        if _keep_visible(folders)
        for name in names
        if _is_article(name)
    ]
    yield from sorted([*paths, *(Path(os.fsdecode(error.filename)) for error in unlisted)])


def _keep_visible(folders: list[str]) -> bool:
    """Take hidden folders out of the walk, in place as ``os.walk`` asks for."""
    folders[:] = [name for name in folders if not name.startswith(".")]
    return True


def _is_article(name: str) -> bool:
    return not name.startswith(".") and Path(name).suffix.lower() in SUFFIXES and not is_note(name)


def is_note(name: str) -> bool:
    """Tell a file that is about its folder: a README, a licence."""
    return Path(name).stem.lower() in _NOT_ARTICLES


def file_bytes(path: Path, *, limit: int = LIMIT) -> bytes:
    """Return what a file holds, at most ``limit`` bytes. Raises a :class:`~recoupe.exchange.problems.FileProblem`."""
    try:
        described = path.stat()
        if not stat.S_ISREG(described.st_mode):
            raise NotAFile(path=path)
        if described.st_size > limit:
            raise TooLarge(path=path, limit=limit // 1_000_000)
        return path.read_bytes()
    except (FileNotFoundError, NotADirectoryError) as error:
        raise NoSuchFile(path=path) from error
    except OSError as error:
        raise NotReadable(path=path, reason=error.strerror or type(error).__name__) from error
