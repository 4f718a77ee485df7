"""What the articles of a dossier print, read from the library and compared, and kept: only what changes costs."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from recoupe.facts.comparing.comparison import Comparer
from recoupe.facts.comparing.values import ComparedArticle, Comparison, ManualTies, Place
from recoupe.facts.crosscheck.ties import TieState, Two
from recoupe.facts.drafting import Drafter
from recoupe.services.recoupement.compared_articles import stored_article
from recoupe_db.queries import articles, entities, mentions
from recoupe_db.records import Article, ArticleId, DossierId, Mention, MentionId, MentionState
from recoupe_db.store import Session


@dataclass(frozen=True, slots=True)
class CachedArticle:
    """An article with its mentions that were not rejected, as comparing takes it, and what proposes facts of it.

    ``figures`` are one for each place where figures begin: of two the confirmed one, or else the longer one.
    """

    article: Article
    mentions: tuple[Mention, ...]
    figures: dict[int, Mention]
    compared: ComparedArticle
    drafter: Drafter

    def outside(self, mention: Mention) -> bool:
        """Tell whether a mention stands in what is left out of the article."""
        return any(start <= mention.start < end for start, end in self.compared.outside)


class ArticleCache:
    """The ``figures`` of one dossier's ``articles`` and how they compare."""

    def __init__(self, dossier: DossierId) -> None:
        self.dossier = dossier
        self.articles: dict[ArticleId, CachedArticle] = {}
        self.figures: dict[MentionId, Mention] = {}
        self._comparer = Comparer()
        self._compared: tuple[ManualTies, Comparison] | None = None

    def read(self, session: Session, changed: Iterable[ArticleId] | None) -> None:
        """Read ``changed`` articles (None: all) and those not read yet; what is in them as before is kept."""
        there = articles.of_dossier(session, self.dossier)
        for gone in self.articles.keys() - set(there):
            del self.articles[gone]
            self._comparer.remove(_name(gone))
            self._compared = None
        wanted = None if changed is None else set(changed)
        known = {int(each.id): each.name for each in entities.of_dossier(session, self.dossier)}
        found = [_read(session, each, known) for each in there if self._is_wanted(each, wanted)]
        fresh = [each for each in found if not self._same(each)]
        if fresh:
            self._compared = None
        self.articles |= {each.article.id: each for each in found}
        self.figures = {figure.id: figure for read in self.articles.values() for figure in read.figures.values()}
        self._comparer.add(each.compared for each in fresh)

    def _is_wanted(self, article: ArticleId, wanted: set[ArticleId] | None) -> bool:
        return wanted is None or article in wanted or article not in self.articles

    def _same(self, read: CachedArticle) -> bool:
        before = self.articles.get(read.article.id)
        return before is not None and before.compared == read.compared

    def comparison(self, hold: TieState) -> Comparison:
        """Return how the figures compare with what people decided about them."""
        by_hand = ManualTies(self._places(hold.together), self._places(hold.apart))
        if self._compared is None or self._compared[0] != by_hand:
            self._comparer.decide(by_hand)
            self._compared = (by_hand, self._comparer.comparison())
        return self._compared[1]

    def names(self) -> dict[str, str]:
        """Return what to call each article of the comparison: its file or title, with its number where two meet."""
        found: dict[str, str] = {}
        for read in self.articles.values():
            name = read.article.file or read.article.title
            own = name and name not in found.values()
            found[_name(read.article.id)] = name if own else f"{name} ({read.article.id})"
        return found

    def mention(self, place: Place) -> Mention:
        """Return the figure that stands at a place of the comparison."""
        return self.articles[ArticleId(int(place.article))].figures[place.start]

    def _places(self, pairs: Iterable[Two]) -> frozenset[tuple[Place, Place]]:
        known = self.figures
        return frozenset(
            (place_of(known[one]), place_of(known[other])) for one, other in pairs if one in known and other in known
        )


def _read(session: Session, key: ArticleId, known: dict[int, str]) -> CachedArticle:
    article = articles.get(session, key)
    kept = [each for each in mentions.of_article(session, key) if each.state is not MentionState.REJECTED]
    figures = _one_a_place(kept)
    shown = [each for each in kept if not each.is_figure or figures[each.start] is each]
    compared = stored_article(_name(key), article, shown, articles.passages(session, key), known=known)
    return CachedArticle(article, tuple(kept), figures, compared, Drafter(article, kept))


def _one_a_place(found: Sequence[Mention]) -> dict[int, Mention]:
    figures = [each for each in found if each.reading is not None]
    figures.sort(key=lambda each: (each.state is MentionState.ACCEPTED, each.end, -each.id))
    return {figure.start: figure for figure in figures}


def _name(article: ArticleId) -> str:
    """Return what an article is called in the comparison: names sort as the articles were imported."""
    return f"{article:012}"


def place_of(mention: Mention) -> Place:
    """Return where a figure stands in the comparison."""
    return Place(_name(mention.article), mention.start)
