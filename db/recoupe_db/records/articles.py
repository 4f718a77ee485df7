"""A story, its articles, and what lies outside them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from recoupe_db.records.kinds import ArticleId, ArticleState, DossierId, Origin


@dataclass(frozen=True, slots=True)
class Dossier:
    """A story that is being checked: a named set of articles. ``guidelines`` is what its reviewers agreed on.

    ``of`` is the dossier in which one reader's workspace belongs, None for a dossier that is no workspace.
    """

    id: DossierId
    name: str
    created: datetime
    guidelines: str = ""
    of: DossierId | None = None


@dataclass(frozen=True, slots=True)
class NewArticle:
    """An article about to be stored. ``text`` is kept exactly as it is here, for ever."""

    text: str
    title: str
    file: str = ""
    source: str = ""
    url: str = ""
    published: date | None = None
    author: str = ""


@dataclass(frozen=True, slots=True)
class Article:
    """A stored article. ``sha256`` is of its UTF-8 text, in hexadecimal."""

    id: ArticleId
    dossier: DossierId
    title: str
    file: str
    source: str
    url: str
    published: date | None
    text: str
    sha256: str
    state: ArticleState
    imported: datetime
    author: str = ""


@dataclass(frozen=True, slots=True)
class ArticleLine:
    """An article as a list shows it: without its text, with how far its review has come.

    ``mentions``, ``pending`` and ``accepted`` leave out what lies outside the article. ``missing`` is what could not be
    looked for in it because a rule failed.
    """

    id: ArticleId
    dossier: DossierId
    title: str
    file: str
    source: str
    published: date | None
    state: ArticleState
    mentions: int
    pending: int
    recognised: bool
    accepted: int = 0
    imported: datetime | None = None
    missing: tuple[str, ...] = ()

    @property
    def nothing_marked(self) -> bool:
        """True for an article that was read to the end without a mention being worth keeping."""
        return self.state is ArticleState.READ and self.accepted == 0


@dataclass(frozen=True, slots=True)
class BinItem:
    """Something in the bin: an article, or a dossier, for which ``article`` is None, with its number of ``articles``.

    ``place`` is where it lies, ``home`` and ``home_name`` the dossier that it was removed from.
    """

    place: DossierId
    article: ArticleId | None
    title: str
    home: DossierId
    home_name: str
    removed: datetime
    by: str
    articles: int


@dataclass(frozen=True, slots=True)
class Passage:
    """A stretch of an article's text that was proposed, or decided, to be outside the article (or put back in)."""

    id: int
    article: ArticleId
    start: int
    end: int
    outside: bool
    reason: str
    origin: Origin
