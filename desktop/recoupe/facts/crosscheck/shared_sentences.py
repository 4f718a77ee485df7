"""Which articles state a fact in a sentence that they share: taken from one another, or from the same agency."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from recoupe.facts.comparing.values import Comparison, Place
from recoupe.facts.crosscheck.article_cache import place_of
from recoupe_db.records import ArticleId, Mention, MentionId, Reading


class SharedSentences:
    """The sentences of a comparison that copy each other."""

    def __init__(self, comparison: Comparison) -> None:
        self.comparison = comparison
        self._leader: dict[Place, Place] = {}
        spans: dict[str, set[tuple[int, int]]] = {}
        for copy in comparison.copies:
            self._leader[self._first(copy.b)] = self._first(copy.a)
            for place, end in ((copy.a, copy.a_end), (copy.b, copy.b_end)):
                spans.setdefault(place.article, set()).add((place.start, end))
        self._spans = {article: sorted(own_spans) for article, own_spans in spans.items()}

    def origins(self, figures: Sequence[Mention]) -> dict[MentionId, ArticleId]:
        """Return for each of a row's figures, given in the order of publication, the article its sentence came from.

        Figures whose sentence no earlier article has are left out; so is one that the copy changed: it stands alone.
        """
        first: dict[tuple[Place, Reading | None], ArticleId] = {}
        articles: dict[MentionId, ArticleId] = {}
        for figure in figures:
            sentence = self._sentence(figure)
            if sentence is not None:
                origin = first.setdefault((sentence, figure.reading), figure.article)
                if origin != figure.article:
                    articles[figure.id] = origin
        return articles

    def _sentence(self, figure: Mention) -> Place | None:
        """Return what stands for all copies of the sentence that a figure is in, None when there is no other."""
        place = place_of(figure)
        spans = self._spans.get(place.article, [])
        at = bisect_right(spans, (figure.start, 10**12)) - 1
        if at < 0 or figure.start >= spans[at][1]:
            return None
        return self._first(Place(place.article, spans[at][0]))

    def _first(self, place: Place) -> Place:
        last = place
        while self._leader.get(last, last) != last:
            last = self._leader[last]
        while place != last:  # the way is short the next time
            self._leader[place], place = last, self._leader[place]
        return last


def independent(articles: Sequence[ArticleId], origins: Sequence[tuple[ArticleId, ArticleId]]) -> int:
    """Count articles, those that copy each other once; ``origins`` are articles with the one they copy."""
    leader = {article: article for article in articles}

    def found(article: ArticleId) -> ArticleId:
        while leader[article] != article:
            article = leader[article]
        return article

    for one, other in origins:
        leader[found(one)] = found(other)
    return len({found(article) for article in leader})
