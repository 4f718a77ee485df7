"""The files that paths stand for, and the articles in each: the one way in for every command and for the desk."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path, PurePath
from typing import Final

from recoupe.exchange.problems import FileProblem
from recoupe.exchange.readers.column_memory import remembered
from recoupe.exchange.readers.issue_pages import is_mets, pages_of, with_pages
from recoupe.exchange.readers.kinds import kind_by_name
from recoupe.exchange.readers.limits import Limits
from recoupe.exchange.readers.problems import KindNotRead, MarksOfText, NoArticleInFile, NotAnArticle, PageOfIssue
from recoupe.exchange.readers.registry import reader_of, suffixes
from recoupe.exchange.readers.subprocess_reader import SubprocessReader
from recoupe.exchange.readers.values import ReadArticle, Source
from recoupe.exchange.sidecar_metadata import NAMES
from recoupe.exchange.text_files import LIMIT, SUFFIXES, file_bytes, is_note

_MEGABYTE: Final = 1_000_000
_PARTS: Final = ("_files", "_fichiers", "_file", "-Dateien", ".files")  # the folder beside a page that was saved whole
_PACKED_ARCHIVE: Final = ".warc.gz"
_TABLES: Final = (".csv", ".tsv", ".xlsx", ".xlsm", ".ods", ".json", ".jsonl", ".ndjson")
_MARKS: Final = ".ann"
_OWN: Final = frozenset({*NAMES, "facts.json"})


@dataclass(frozen=True, slots=True)
class FileAtPath:
    """A file that a path stands for. ``skipped`` says why one of a folder is not even looked into."""

    path: Path
    is_named: bool
    skipped: FileProblem | None = None


def never() -> bool:
    """Nobody asked to stop."""
    return False


def files_at(paths: Iterable[Path]) -> Iterator[FileAtPath]:
    """Yield the files that ``paths`` stand for: files as they are, folders with all that is visible in them, sorted.

    What does not exist or cannot be listed is yielded too, so that reading it says why and the rest goes on.
    """
    for path in paths:
        if path.is_dir():
            yield from _in_folder(path)
        else:
            yield FileAtPath(path, is_named=True)


def _in_folder(folder: Path) -> Iterator[FileAtPath]:
    unlisted: list[OSError] = []
    inside: list[Path] = []
    for place, folders, names in os.walk(folder, onerror=unlisted.append):
        folders[:] = [name for name in folders if not name.startswith(".") and not _is_part(name, names)]
        inside += [Path(place, name) for name in names if not name.startswith(".")]
    inside += (Path(os.fsdecode(error.filename)) for error in unlisted)
    pages = _pages_of_issues(inside)
    for path in sorted(inside):
        issue = pages.get(path.resolve())
        skipped = PageOfIssue(path=path.name, issue=issue) if issue else _why_skipped(path)
        yield FileAtPath(path, is_named=path.is_dir(), skipped=skipped)


def _pages_of_issues(inside: Iterable[Path]) -> dict[Path, str]:
    """Return the pages of digitised newspapers in a folder, with the name of the issue that they are read with."""
    digests: dict[Path, str] = {}
    for path in inside:
        if "mets" in path.name.lower() and path.suffix.lower() == ".xml":
            with suppress(OSError, FileProblem):
                digests |= dict.fromkeys(pages_of(path, file_bytes(path)), path.name)
    return digests


def _is_part(folder: str, names: list[str]) -> bool:
    """Tell the folder in which a browser keeps the pictures and scripts of a page that stands beside it."""
    stems = {PurePath(name).stem for name in names if PurePath(name).suffix.lower() in (".html", ".htm")}
    return any(folder.endswith(end) and folder.removesuffix(end) in stems for end in _PARTS)


def _why_skipped(path: Path) -> FileProblem | None:
    if path.is_dir() or path.name.lower().endswith(_PACKED_ARCHIVE):
        return None
    if path.suffix.lower() not in suffixes() and (kind := kind_by_name(path.name)):
        return KindNotRead(path=path.name, kind=kind)
    if path.suffix.lower() == _MARKS and (text := path.with_suffix(".txt")).is_file():
        return MarksOfText(path=path.name, text=text.name)
    if is_note(path.name) or path.name in _OWN or path.suffix.lower() not in suffixes():
        return NotAnArticle(path=path.name)
    return None


class ArticleFiles:
    """Reads files of every kind. Parsers run in a process of their own, which is kept until :meth:`close`."""

    def __init__(self, *, limits: Limits | None = None, start: list[str] | None = None) -> None:
        self._limits = limits or Limits.from_environment()
        self._beside = SubprocessReader(limits=self._limits, start=start)

    def read(self, path: Path, *, stopped: Callable[[], bool] = never) -> list[ReadArticle]:
        """Return the articles in a file, none when it was ``stopped``. Raises a :class:`FileProblem` that names it."""
        try:
            return self._read(path, stopped)
        except FileProblem as problem:
            problem.details["path"] = str(path)
            raise

    def _read(self, path: Path, stopped: Callable[[], bool]) -> list[ReadArticle]:
        is_text = path.suffix.lower() in SUFFIXES or not path.suffix
        data = file_bytes(path, limit=LIMIT if is_text else self._limits.size * _MEGABYTE)
        source = Source(data, path.name, remembered() if path.suffix.lower() in _TABLES else {})
        if is_mets(data):
            source = replace(source, data=with_pages(path, data))
        reader = reader_of(source)
        if reader.is_plain:
            articles = [article for article in reader.read(source) if article.text.strip()]
            if not articles:
                raise NoArticleInFile(path=path)
            return _with_marks(path, source, articles)
        return self._beside.read(source, reader.identifier, stopped=stopped)

    def close(self) -> None:
        """End the process that reads."""
        self._beside.close()


def _with_marks(path: Path, source: Source, articles: list[ReadArticle]) -> list[ReadArticle]:
    """Return the only article of a text with the marks of the standoff file beside it, where there is one."""
    from recoupe.exchange.readers import brat

    beside = path.with_suffix(brat.SUFFIX)
    if len(articles) != 1 or not beside.is_file():
        return articles
    marks = file_bytes(beside).decode("utf-8-sig", "replace")
    return [brat.annotated(articles[0], source.data.decode("utf-8-sig", "replace"), marks)]
