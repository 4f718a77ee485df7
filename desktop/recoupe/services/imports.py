"""Bring articles into the library and have them read: what was stored stays stored, whatever happens next."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import Protocol, runtime_checkable

from recoupe import logs
from recoupe.exchange.readers.values import ReadArticle, ReadingRemark
from recoupe.recognition.names.dossier_labels import DossierLabels
from recoupe.recognition.problems import NotRecognised, PartlyRecognised
from recoupe.recognition.values import Figure, Name, Recognised, Text
from recoupe.services.foreign_labels import MADE_ELSEWHERE, ForeignLabels
from recoupe.services.incoming import Incoming, IncomingArticles
from recoupe.services.likeness import Likeness, TextIndex, changed_figures, changed_sentences
from recoupe.services.memory import MADE_BY_MEMORY, MemoryCache
from recoupe.services.quoted_marks import TextOfMarksMissing, article_of, placed_marks
from recoupe_db.library_errors import LibraryReplaced
from recoupe_db.problems import Problem
from recoupe_db.queries import articles, company, dossiers, mentions, printed_names, schemes, suggested
from recoupe_db.queries.articles import AlreadyThere
from recoupe_db.records import (
    Article,
    ArticleId,
    ArticleState,
    Dossier,
    DossierId,
    MentionState,
    NewArticle,
    NewMention,
    Origin,
    Suggestion,
)
from recoupe_db.records.schemes import HOUSE, Scheme
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


@runtime_checkable
class Interruptible(Protocol):
    """A recogniser that can be stopped in the middle of a text."""

    def interrupt(self) -> None:
        """Stop at once, from any thread: who listens gets no more, and no error."""
        ...


class Outcome(StrEnum):
    """What became of an article, or of a file without one."""

    NEW = "new"
    KNOWN = "known"
    REFUSED = "refused"
    SKIPPED = "skipped"
    """A file of a folder that is none of its articles."""


@dataclass(frozen=True, slots=True)
class Arrival:
    """An article that came in: stored, already there, or refused or skipped for the reason that ``problem`` gives.

    ``article`` is the number of the stored one, of a known one too. What was read of it is empty when there is none.
    """

    path: Path
    outcome: Outcome
    title: str = ""
    article: ArticleId | None = None
    problem: Problem | None = None
    source: str = ""
    author: str = ""
    published: date | None = None
    url: str = ""
    remarks: tuple[ReadingRemark, ...] = ()
    unfit: tuple[str, ...] = ()
    """What another tool marked that has no place in the text, or a label that is none of ours (``label: = ?``)."""
    like: Likeness | None = None
    """What it is the same as or a version of, where that is another article."""
    marked: int = 0
    """How many marks of another tool were stored in an article that was there already."""


@dataclass(frozen=True, slots=True)
class ReadFile:
    """An article whose suggestions are now stored, or that could not be recognised for the reason ``problem`` gives.

    One that ``is_read`` has a ``problem`` where it was only partly recognised.
    """

    article: ArticleId
    title: str
    names: int
    figures: int
    problem: Problem | None = None
    is_read: bool = False


def never() -> bool:
    """Nobody asked to stop."""
    return False


def texts_first(arrivals: Iterable[Incoming]) -> Iterator[Incoming]:
    """Yield what was found, marks that came without their text last: their article may lie in the same folder."""
    marks: list[Incoming] = []
    for incoming in arrivals:
        if incoming.read is not None and incoming.read.marks:
            marks.append(incoming)
        else:
            yield incoming
    yield from marks


class ImportService:
    """Stores articles, then what the recogniser suggests in them, each article in a transaction of its own."""

    def __init__(self, store: Store, incoming: IncomingArticles | None = None) -> None:
        self._store = store
        self._incoming = incoming or IncomingArticles()
        self._recall = MemoryCache()
        self._voices: dict[DossierId, DossierLabels] = {}
        self._indexes: dict[DossierId, TextIndex] = {}

    def dossier(self, name: str) -> Dossier:
        """Return the dossier called ``name``, made if new."""
        with self._store.write() as session:
            return dossiers.find(session, name) or dossiers.create(session, name)

    def take_in(
        self, dossier: DossierId, paths: Iterable[Path], *, stopped: Callable[[], bool] = never
    ) -> Iterator[Arrival]:
        """Store the articles found at ``paths``, files and folders; each answers for itself."""
        self._refresh_index(dossier)
        for incoming in texts_first(self.look(paths, stopped=stopped)):
            yield self.take(dossier, incoming)

    def look(self, paths: Iterable[Path], *, stopped: Callable[[], bool] = never) -> Iterator[Incoming]:
        """Yield what is found at ``paths`` without storing anything."""
        try:
            yield from self._incoming.read(paths, stopped=stopped)
        finally:
            self._incoming.close()

    def unknown_labels(self, dossier: str, arrivals: Iterable[Incoming]) -> tuple[Scheme, list[str]]:
        """Return the labels of the dossier of this name, and those of other tools of which nobody said what they are.

        A dossier that is not there yet will have the house's.
        """
        with self._store.read() as session:
            home = dossiers.find(session, dossier)
            scheme = HOUSE if home is None else schemes.of(session, home.id)
        read = [arrival.read for arrival in arrivals if arrival.read is not None]
        spans = (span.label for article in read for span in (*article.annotations, *article.marks))
        return scheme, ForeignLabels(scheme=scheme).unknown(spans)

    def take(self, dossier: DossierId, incoming: Incoming) -> Arrival:
        """Store one article that was found, and tell what became of it."""
        if incoming.article is None:
            outcome = Outcome.SKIPPED if incoming.is_skipped else Outcome.REFUSED
            return Arrival(incoming.path, outcome, problem=incoming.problem)
        if incoming.read is not None and incoming.read.marks:
            return self._mark(dossier, incoming.path, incoming.read)
        like = self._like(dossier, incoming.article)
        if like is not None and like.is_same:
            known = AlreadyThere(title=like.title)
            arrival = self._known(incoming.path, incoming.article, known, like.article)
        else:
            arrival = replace(self._arrive(dossier, incoming.path, incoming.article), like=like)
        if incoming.read is None:
            return arrival
        unfit = self._annotate(arrival, incoming.read) if arrival.outcome is Outcome.NEW else ()
        return replace(arrival, remarks=incoming.read.remarks, unfit=unfit)

    def _annotate(self, arrival: Arrival, read: ReadArticle) -> tuple[str, ...]:
        """Store what another tool marked as its suggestions, and return what has no place or no label of ours."""
        if arrival.article is None or not read.annotations:
            return read.unfit
        with self._store.read() as session:
            labels = ForeignLabels(scheme=schemes.of_article(session, arrival.article))
        suggested = list(labels.mentions(read.text, read.annotations))
        with self._store.write() as session:
            mentions.suggest(session, arrival.article, suggested, [], "")
        unknown = labels.unknown(span.label for span in read.annotations)
        return (*read.unfit, *(f"{label}: = ?" for label in unknown))

    def _mark(self, dossier: DossierId, path: Path, read: ReadArticle) -> Arrival:
        """Store marks that came without their text as suggestions in the article that they are about."""
        with self._store.write() as session:
            home = company.parent(session, dossier)
            article = article_of(session, home, read.about, read.marks)
            if article is None:
                missing = TextOfMarksMissing(path=path.name, about=read.title)
                return Arrival(path, Outcome.REFUSED, problem=missing)
            labels = ForeignLabels(scheme=schemes.of_article(session, article.id))
            marks = placed_marks(article.text, read.marks)
            new = list(labels.mentions(article.text, marks.annotations))
            there = suggested.suggestions(session, article.id)
            if article.state is not ArticleState.READ:  # what was read to the end stays as it was read
                beside = [*new, *_apart(there, new)]
                recogniser = articles.recogniser(session, article.id)
                mentions.suggest(session, article.id, beside, suggested.outside(session, article.id), recogniser)
        unknown = labels.unknown(span.label for span in marks.annotations)
        unfit = (*marks.unfit, *(f"{label}: = ?" for label in unknown))
        said = (article.source, article.author, article.published, article.url)
        return Arrival(path, Outcome.KNOWN, article.title, article.id, None, *said, (), unfit, None, len(new))

    def take_one(self, dossier: DossierId, article: NewArticle) -> Arrival:
        """Store an article that came without a file, such as one that was pasted; it answers under its title."""
        return self._arrive(dossier, Path(article.title), article)

    def _arrive(self, dossier: DossierId, path: Path, new: NewArticle) -> Arrival:
        try:
            article = self.add(dossier, _storable(new))
        except AlreadyThere as known:
            return self._known(path, new, known, None)
        except LibraryReplaced:  # of no file, but of the library: none of the others could be stored either
            raise
        except Problem as problem:
            return Arrival(path, Outcome.REFUSED, problem=problem)
        if dossier in self._indexes:
            self._indexes[dossier].add(article.id, article.title, article.text)
        said = (new.source, new.author, new.published, new.url)
        return Arrival(path, Outcome.NEW, article.title, article.id, None, *said)

    @staticmethod
    def _known(path: Path, new: NewArticle, known: AlreadyThere, article: ArticleId | None) -> Arrival:
        title = known.details["title"]
        said = (new.source, new.author, new.published, new.url)
        return Arrival(path, Outcome.KNOWN, title, article, known, *said)

    def likenesses(self, dossier_name: str, arrivals: Sequence[Incoming]) -> list[Likeness | None]:
        """Return what each article that was found is the same as or a version of, in a dossier that may not exist."""
        with self._store.read() as session:
            dossier = dossiers.find(session, dossier_name)
        if dossier is None:
            return [None for _ in arrivals]
        self._refresh_index(dossier.id)
        return [
            self._like(dossier.id, arrival.article) if arrival.article is not None else None for arrival in arrivals
        ]

    def _like(self, dossier: DossierId, new: NewArticle) -> Likeness | None:
        """Return what an article is the same as or a version of, with the figures that were changed."""
        if dossier not in self._indexes:
            self._refresh_index(dossier)
        like = self._indexes[dossier].like(new.text)
        if like is None or like.is_same:
            return like
        earlier = self._article(like.article)
        changed = tuple(changed_figures(earlier.text, new.text))
        return replace(like, changed=changed, sentences=tuple(changed_sentences(earlier.text, new.text)))

    def _refresh_index(self, dossier: DossierId) -> None:
        """Take in the texts that were added to a dossier meanwhile; begin anew where some were removed."""
        index = self._indexes.get(dossier, TextIndex())
        with self._store.read() as session:
            there = frozenset(articles.of_dossier(session, dossier))
            if index.articles - there:
                index = TextIndex()
            for missing in sorted(there - index.articles):
                article = articles.get(session, missing)
                index.add(article.id, article.title, article.text)
        self._indexes[dossier] = index

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
            for wanted_article in wanted:
                if stopped():
                    return
                article = self._article(wanted_article)
                titles[str(wanted_article)] = article.title
                yield Text(str(wanted_article), article.text, article.published, article.source)

        for recognised in recogniser.recognise(texts()):
            article, title = ArticleId(int(recognised.id)), titles.pop(recognised.id)
            yield self._kept_or_told(recognised, article, title, f"{recogniser.name} {recogniser.version}")

    def _kept_or_told(self, recognised: Recognised, article: ArticleId, title: str, recogniser: str) -> ReadFile:
        """Store what was found in one article; whatever that meets must not hold up the others."""
        if recognised.failed:
            return ReadFile(article, title, 0, 0, NotRecognised(title=title, reason=recognised.failed))
        try:
            names = self._keep(recognised, recogniser)
        except Problem:  # of the library, not of the article
            raise
        except Exception as error:  # noqa: BLE001 - see above
            logs.unexpected(error)
            return ReadFile(article, title, 0, 0, NotRecognised(title=title, reason=type(error).__name__))
        problem = PartlyRecognised.of(title, recognised.missing) if recognised.missing else None
        return ReadFile(article, title, names, len(recognised.figures), problem, is_read=True)

    def _article(self, article: ArticleId) -> Article:
        with self._store.read() as session:
            return articles.get(session, article)

    def _keep(self, recognised: Recognised, recogniser: str) -> int:
        """Store what was found, with what reviewers decided about it before, and return how many names that makes."""
        outside = [(passage.start, passage.end, passage.reason) for passage in recognised.outside]
        with self._store.write() as session:
            article = articles.get(session, ArticleId(int(recognised.id)))
            if article.state is ArticleState.READ:  # what was read to the end stays as it was read
                return len(recognised.names)
            voice = self._voice(session, article.dossier)
            for name in recognised.names:
                voice.hear(name.surface, name.label, name.score)
            spoken = voice.speak(recognised.names)
            names = self._recall.of(session, article.dossier).apply(article.text, spoken)
            elsewhere = _made_elsewhere(session, article.id)
            ours = [*_suggested(names, spoken), *map(_figure, recognised.figures)]
            suggested = [*elsewhere, *_apart(ours, elsewhere)]
            mentions.suggest(session, article.id, suggested, outside, recogniser, missing=recognised.missing)
        return len(names)

    def _voice(self, session: Session, dossier: DossierId) -> DossierLabels:
        """Return the voice of a dossier, which has heard the articles that were there before."""
        if dossier not in self._voices:
            self._voices[dossier] = DossierLabels()
            for printed_surface in printed_names.printed(session, dossier):
                self._voices[dossier].hear(printed_surface.surface, printed_surface.label, printed_surface.times)
        return self._voices[dossier]


def _made_elsewhere(session: Session, article: ArticleId) -> list[NewMention]:
    """Return what another tool marked in an article and nobody has decided on."""
    return [
        NewMention(
            mention.start,
            mention.end,
            mention.label,
            mention.reading,
            mention.origin,
            mention.score,
            mention.reason,
            mention.recogniser,
        )
        for mention in mentions.of_article(session, article)
        if mention.state is MentionState.PENDING and mention.recogniser.startswith(MADE_ELSEWHERE)
    ]


def _apart(ours: Iterable[NewMention], elsewhere: Sequence[NewMention]) -> Iterator[NewMention]:
    """Yield those of ``ours`` that overlap nothing of the same layer that another tool marked."""
    for new in ours:
        layer = type(new.label)
        if not any(type(old.label) is layer and old.start < new.end and new.start < old.end for old in elsewhere):
            yield new


def _storable(article: NewArticle) -> NewArticle:
    """Return ``article`` with U+FFFD for what is not text in the name of its file: no library can hold it."""
    return replace(article, file=_text(article.file), title=_text(article.title))


def _text(name: str) -> str:
    return name.encode("utf-8", "surrogateescape").decode("utf-8", "replace")


def _suggested(names: Iterable[Name], read_names: Iterable[Name]) -> Iterator[NewMention]:
    """Yield the ``names`` to suggest: those that the recogniser has not ``found`` are the memory's.

    What was found and is suggested otherwise for memory's sake keeps what was found beside it.
    """
    first = {(name.start, name.end): name for name in read_names}
    for name in names:
        own = first.get((name.start, name.end))
        by = "" if own is not None else MADE_BY_MEMORY
        kept = None
        if own is not None and own != name:
            kept = Suggestion(own.label, own.score, own.origin, own.reason)
        yield NewMention(name.start, name.end, name.label, None, name.origin, name.score, name.reason, by, kept)


def _figure(figure: Figure) -> NewMention:
    reading = figure.reading
    return NewMention(figure.start, figure.end, reading.kind, reading, origin=Origin.RULE, score=figure.score)
