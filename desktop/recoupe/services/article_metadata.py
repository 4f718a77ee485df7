"""What an article says of itself, put right by a reviewer, from its title to its address; the name of a dossier."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from recoupe.recognition.figures import find_figures
from recoupe.services.changes import Changes
from recoupe.services.problems import NotAnAddress, NoTitle
from recoupe_db.queries import articles, decisions, dossiers, log, mentions
from recoupe_db.queries.decisions import OpenStep
from recoupe_db.records import Action, Article, ArticleId, DossierId, Kind, Mention, MentionState, Target
from recoupe_db.store import Session, Store

_ADDRESS = re.compile(r"https?://[^\s/.]+(?:\.[^\s/.]+)*(?::\d+)?(?:/\S*)?", re.IGNORECASE)
_BARE_ADDRESS = re.compile(r"[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}(?:/\S*)?", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class ArticleMetadata:
    """What is known of an article beside its text; ``published`` and the others may be unknown (None, empty)."""

    title: str
    source: str = ""
    published: date | None = None
    url: str = ""
    author: str = ""


class ArticleMetadataService:
    """Records descriptions in the name of ``reviewer``."""

    def __init__(self, store: Store, *, reviewer: str) -> None:
        self._store = store
        self.reviewer = reviewer

    def article(self, article: ArticleId) -> Article:
        """Return an article as it is stored now. Raises :class:`~recoupe_db.library_errors.Gone`."""
        with self._store.read() as session:
            return articles.get(session, article)

    def describe(self, article: ArticleId, as_: ArticleMetadata) -> Changes:
        """Record what ``article`` is called, who wrote it, where and of which day it is, in one step.

        With another day the undecided dates of the article are read anew from it; decided ones stay as they are.

        Raises:
            NoTitle: the title is empty.
            NotAnAddress: the address is none.
        """
        checked = _checked(as_)
        with self._store.write() as session:
            before = articles.get(session, article)
            step = decisions.begin(session, self.reviewer, Action.EDIT_ARTICLE, article)
            decisions.change(
                session,
                step,
                Target.ARTICLE,
                article,
                title=checked.title,
                source=checked.source,
                published=checked.published,
                url=checked.url,
                author=checked.author,
            )
            if checked.published != before.published:
                _read_dates_anew(session, step, before, checked.published)
            return Changes.of(log.get(session, step.id))

    def rename(self, dossier: DossierId, name: str) -> None:
        """Give a dossier another name. Raises :class:`~recoupe_db.library_errors.NameTaken`."""
        with self._store.write() as session:
            dossiers.rename(session, dossier, " ".join(name.split()))


def _read_dates_anew(session: Session, step: OpenStep, article: Article, published: date | None) -> None:
    """Give undecided dates the value that they have as seen from the day ``published``."""
    readings = {
        (figure.start, figure.end): figure.reading for figure in find_figures(article.text, published=published)
    }
    for mention in mentions.of_article(session, article.id):
        reading = readings.get((mention.start, mention.end))
        if _is_undecided_date(mention) and reading not in (None, mention.reading):
            decisions.change(session, step, Target.MENTION, mention.id, reading=reading)


def _is_undecided_date(mention: Mention) -> bool:
    return mention.state is MentionState.PENDING and mention.label is Kind.DATE


def _checked(given: ArticleMetadata) -> ArticleMetadata:
    title = " ".join(given.title.split())
    if not title:
        raise NoTitle
    source, author = (" ".join(said.split()) for said in (given.source, given.author))
    return ArticleMetadata(title, source, given.published, read_address(given.url), author)


def read_address(typed: str) -> str:
    """Return a web address as it is kept, empty for nothing. Raises :class:`NotAnAddress`."""
    typed = typed.strip()
    if not typed or _ADDRESS.fullmatch(typed):
        return typed
    if _BARE_ADDRESS.fullmatch(typed):
        return f"https://{typed}"
    raise NotAnAddress(typed=typed)
