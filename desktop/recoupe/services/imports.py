"""Bring articles into the library and have them read: what was stored stays stored, whatever happens next."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path
from typing import Protocol

from recoupe.exchange.metadata_guess import guess
from recoupe.exchange.sidecar_metadata import Description, described, descriptions
from recoupe.exchange.text_files import articles_in, read_article
from recoupe.recognition.boilerplate import find_outside
from recoupe.recognition.names.dossier_labels import DossierLabels
from recoupe.recognition.values import Figure, Name, Recognised, Text
from recoupe.services.memory import MADE_BY_MEMORY, MemoryCache
from recoupe_db.problems import Problem
from recoupe_db.queries import articles, company, dossiers, mentions, printed_names
from recoupe_db.queries.articles import AlreadyThere
from recoupe_db.records import Article, ArticleId, Dossier, DossierId, NewArticle, NewMention, Origin
from recoupe_db.store import Session, Store


class TextRecogniser(Protocol):
    """Whatever reads texts: the pipeline in this process, or one in a process beside the screen."""

    @property
    def name(self) -> str:
        """What is stored with each suggestion, with the version."""
        ...

    @property
    def version(self) -> str:
        """The version of the rules and of the model."""
        ...

    def recognise(self, texts: Iterable[Text]) -> Iterator[Recognised]:
        """Read each text; one result per text, in order."""
        ...


class Outcome(StrEnum):
    """What became of a file."""

    NEW = "new"
    KNOWN = "known"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Arrival:
    """A file that was looked at: stored, already there, or refused for the reason that ``problem`` gives."""

    path: Path
    outcome: Outcome
    title: str = ""
    article: ArticleId | None = None
    problem: Problem | None = None


@dataclass(frozen=True, slots=True)
class ReadFile:
    """An article whose suggestions are now stored."""

    article: ArticleId
    title: str
    names: int
    figures: int


def never() -> bool:
    """Nobody asked to stop."""
    return False


class ImportService:
    """Stores articles, then what the recogniser suggests in them, each article in a transaction of its own."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._recall = MemoryCache()
        self._voices: dict[DossierId, DossierLabels] = {}

    def dossier(self, name: str) -> Dossier:
        """Return the dossier called ``name``, made if new."""
        with self._store.write() as session:
            return dossiers.find(session, name) or dossiers.create(session, name)

    def take_in(
        self, dossier: DossierId, paths: Iterable[Path], *, stopped: Callable[[], bool] = never
    ) -> Iterator[Arrival]:
        """Store the articles found at ``paths``, files and folders; each answers for itself."""
        known: dict[Path, dict[str, Description]] = {}
        for path in articles_in(paths):
            if stopped():
                return
            if path.parent not in known:
                known[path.parent] = descriptions(path.parent)
            yield self._take(dossier, path, known[path.parent].get(path.name))

    def _take(self, dossier: DossierId, path: Path, description: Description | None) -> Arrival:
        return self._arrive(dossier, path, lambda: described(titled(read_article(path)), description))

    def take_one(self, dossier: DossierId, article: NewArticle) -> Arrival:
        """Store an article that came without a file, such as one that was pasted; it answers under its title."""
        return self._arrive(dossier, Path(article.title), lambda: article)

    def _arrive(self, dossier: DossierId, path: Path, read: Callable[[], NewArticle]) -> Arrival:
        try:
            article = self.add(dossier, _storable(read()))
        except AlreadyThere as known:
            return Arrival(path, Outcome.KNOWN, title=known.details["title"], problem=known)
        except Problem as problem:
            return Arrival(path, Outcome.REFUSED, problem=problem)
        return Arrival(path, Outcome.NEW, title=article.title, article=article.id)

    def add(self, dossier: DossierId, article: NewArticle) -> Article:
        """Store one article.

        Raises:
            AlreadyThere: the dossier holds the same text.
        """
        with self._store.write() as session:
            return articles.add(session, company.parent(session, dossier), article)

    def unread(self, dossier: DossierId) -> list[ArticleId]:
        """Return the articles that no recogniser has read yet."""
        with self._store.read() as session:
            return articles.unrecognised(session, company.parent(session, dossier))

    def recognise(
        self, wanted: Sequence[ArticleId], recogniser: TextRecogniser, *, stopped: Callable[[], bool] = never
    ) -> Iterator[ReadFile]:
        """Have the ``wanted`` articles read and store what is suggested; decisions already made stay as they are."""
        titles: dict[str, str] = {}

        def texts() -> Iterator[Text]:
            for each in wanted:
                if stopped():
                    return
                article = self._article(each)
                titles[str(each)] = article.title
                yield Text(str(each), article.text, article.published)

        for found in recogniser.recognise(texts()):
            names = self._keep(found, f"{recogniser.name} {recogniser.version}")
            yield ReadFile(ArticleId(int(found.id)), titles.pop(found.id), names, len(found.figures))

    def _article(self, article: ArticleId) -> Article:
        with self._store.read() as session:
            return articles.get(session, article)

    def _keep(self, found: Recognised, recogniser: str) -> int:
        """Store what was found, with what reviewers decided about it before, and return how many names that makes."""
        outside = [(each.start, each.end, each.reason) for each in found.outside]
        with self._store.write() as session:
            article = articles.get(session, ArticleId(int(found.id)))
            voice = self._voice(session, article.dossier)
            for name in found.names:
                voice.hear(name.surface, name.label, name.score)
            names = self._recall.of(session, article.dossier).apply(article.text, voice.speak(found.names))
            suggested = [*_suggested(names, found.names), *map(_figure, found.figures)]
            mentions.suggest(session, article.id, suggested, outside, recogniser)
        return len(names)

    def _voice(self, session: Session, dossier: DossierId) -> DossierLabels:
        """Return the voice of a dossier, which has heard the articles that were there before."""
        if dossier not in self._voices:
            self._voices[dossier] = DossierLabels()
            for each in printed_names.printed(session, dossier):
                self._voices[dossier].hear(each.surface, each.label, each.times)
        return self._voices[dossier]


def titled(article: NewArticle) -> NewArticle:
    """Return ``article`` titled by its first line that is not navigation or a notice."""
    inside = article.text
    for passage in reversed(find_outside(article.text)):
        inside = inside[: passage.start] + inside[passage.end :]
    return replace(article, title=guess(inside, file=article.file).title or article.title)


def _storable(article: NewArticle) -> NewArticle:
    """Return ``article`` with U+FFFD for what is not text in the name of its file: no library can hold it."""
    return replace(article, file=_text(article.file), title=_text(article.title))


def _text(name: str) -> str:
    return name.encode("utf-8", "surrogateescape").decode("utf-8", "replace")


def _suggested(names: Iterable[Name], found: Iterable[Name]) -> Iterator[NewMention]:
    """Yield the ``names`` to suggest: those that the recogniser has not ``found`` are the memory's."""
    spans = {(name.start, name.end) for name in found}
    for name in names:
        by = "" if (name.start, name.end) in spans else MADE_BY_MEMORY
        yield NewMention(name.start, name.end, name.label, None, name.origin, name.score, name.reason, by)


def _figure(figure: Figure) -> NewMention:
    reading = figure.reading
    return NewMention(figure.start, figure.end, reading.kind, reading, origin=Origin.RULE, score=figure.score)
