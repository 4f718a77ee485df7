"""Looking for words in the articles of a dossier, or of all: which ones hold them, and how they stand there."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from recoupe_db.queries import article_search, articles
from recoupe_db.records import ArticleId, ArticleLine, DossierId
from recoupe_db.store import Store
from recoupe_db.text_search import SearchTerms, hits, sought

_AROUND = 48  # code points before the first hit
_LENGTH = 200  # code points


@dataclass(frozen=True, slots=True)
class Snippet:
    """The words around the first hits in an article, on one line; ``hits`` are code points of ``text``."""

    text: str
    hits: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class SearchResult:
    """The articles that hold what was ``typed``; ``elsewhere`` are those of them that belong to other dossiers."""

    typed: str
    articles: frozenset[ArticleId]
    elsewhere: tuple[ArticleLine, ...] = ()


class SearchService:
    """Searches the library; accents, case and the ligatures œ and æ make no difference."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def search(self, typed: str, dossier: DossierId, *, everywhere: bool = False) -> SearchResult:
        """Return the articles of ``dossier`` (and of all others, ``everywhere``) that hold everything ``typed``.

        Words in quotation marks stand together; the last word may be the beginning of one.
        """
        wanted = sought(typed)
        with self._store.read() as session:
            keys = frozenset(article_search.search(session, wanted, dossier))
            everywhere_found = article_search.search(session, wanted, None) if everywhere else []
            others = articles.lines_of(session, [article for article in everywhere_found if article not in keys])
        return SearchResult(typed, keys.union(other.id for other in others), tuple(others))

    def snippets(self, typed: str, wanted: Collection[ArticleId]) -> dict[ArticleId, Snippet]:
        """Return how what was ``typed`` stands in each of the ``wanted`` articles."""
        words = sought(typed)
        with self._store.read() as session:
            return {article: snippet(text, words) for article, text in article_search.texts(session, wanted)}


def snippet(text: str, wanted: tuple[SearchTerms, ...]) -> Snippet:
    """Return the line around the first place where ``wanted`` words stand, the beginning where only the title does."""
    spans = hits(text, wanted)
    first = spans[0][0] if spans else 0
    start = _between_words(text, max(0, first - _AROUND), first)
    end = min(len(text), start + _LENGTH)
    lead = "… " if start else ""
    shift = len(lead) - start
    shown = tuple((begin + shift, stop + shift) for begin, stop in spans if start <= begin and stop <= end)
    return Snippet(lead + text[start:end].replace("\n", " "), shown)


def _between_words(text: str, start: int, latest: int) -> int:
    """Return where a word begins, at or after ``start``, and at the ``latest`` there."""
    while 0 < start < latest and not text[start - 1].isspace():
        start += 1
    return start
