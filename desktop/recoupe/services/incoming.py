"""Articles on their way in: read from files of every kind and described, before anything is stored."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from recoupe.exchange.problems import FileProblem
from recoupe.exchange.readers.article_files import ArticleFiles, FileAtPath, files_at
from recoupe.exchange.readers.problems import KindNotRead
from recoupe.exchange.readers.values import ReadArticle
from recoupe.exchange.sidecar_metadata import Description, described, descriptions
from recoupe.exchange.text_files import SUFFIXES
from recoupe_db.problems import Problem
from recoupe_db.records import NewArticle


@dataclass(frozen=True, slots=True)
class Incoming:
    """What a file gave: an article, or why there is none. ``number`` counts the articles of one file from 1.

    ``is_skipped`` tells a file of a folder that is none of its articles from one that was refused. ``read`` is the
    article as the file gives it, with what cannot be stored with it.
    """

    path: Path
    article: NewArticle | None = None
    read: ReadArticle | None = None
    problem: Problem | None = None
    is_skipped: bool = False
    number: int = 1


def never() -> bool:
    """Nobody asked to stop."""
    return False


class IncomingArticles:
    """Reads what paths stand for; its readers work in a process beside, until :meth:`close`."""

    def __init__(self, files: ArticleFiles | None = None) -> None:
        self._files = files or ArticleFiles()
        self._known: dict[Path, dict[str, Description]] = {}

    def read(self, paths: Iterable[Path], *, stopped: Callable[[], bool] = never) -> Iterator[Incoming]:
        """Yield the articles found at ``paths``, files and folders; each file answers for itself."""
        self._known.clear()
        for file in files_at(paths):
            if stopped():
                return
            yield from self._read(file, stopped)

    def close(self) -> None:
        """End the process that reads."""
        self._files.close()

    def _read(self, file: FileAtPath, stopped: Callable[[], bool]) -> Iterator[Incoming]:
        if file.skipped is not None:
            yield Incoming(file.path, problem=file.skipped, is_skipped=True)
            return
        try:
            articles = self._files.read(file.path, stopped=stopped)
        except KindNotRead as problem:
            yield Incoming(file.path, problem=problem, is_skipped=not file.is_named and not _is_text(file.path))
        except FileProblem as problem:
            yield Incoming(file.path, problem=problem)
        else:
            for number, article in enumerate(articles, 1):
                new = described(new_article(article, file=file.path.name), self._description(file.path))
                yield Incoming(file.path, article=new, read=article, number=number)

    def _description(self, path: Path) -> Description | None:
        if path.parent not in self._known:
            self._known[path.parent] = descriptions(path.parent)
        return self._known[path.parent].get(path.name)


def _is_text(path: Path) -> bool:
    """Tell a file of a folder that says by its name that it is an article."""
    return path.suffix.lower() in SUFFIXES


def new_article(read: ReadArticle, *, file: str) -> NewArticle:
    """Return an article as it is stored, titled by its text where its file gives no title."""
    article = NewArticle(
        text=read.text,
        title=read.title,
        file=file,
        source=read.source,
        url=read.url,
        published=read.published,
        author=read.author,
    )
    return article if "title" in read.found and read.title else titled(article)


def titled(article: NewArticle) -> NewArticle:
    """Return ``article`` titled by its first line that is not navigation or a notice."""
    from recoupe.exchange.metadata_guess import guess  # loads what heads of articles look like

    head = guess(article.text, file=article.file)
    if head.is_head:
        return replace(article, title=head.title)
    from recoupe.recognition.boilerplate import find_outside

    inside = article.text
    for passage in reversed(find_outside(article.text)):
        inside = inside[: passage.start] + inside[passage.end :]
    return replace(article, title=guess(inside, file=article.file).title or article.title)
