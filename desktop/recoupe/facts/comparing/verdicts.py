"""A group of figures written out as a fact: its statements, the verdict on each pair of articles, and on all."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from itertools import combinations

from recoupe.facts.comparing.context import FigureContext
from recoupe.facts.comparing.labels import label
from recoupe.facts.comparing.relations import relation
from recoupe.facts.comparing.values import ComparedArticle, ComparedFact, Pair, Place, PrintedFigure, Statement
from recoupe.facts.sentences import sentence_at
from recoupe.facts.verdict import Verdict, overall

_BEST = (Verdict.AGREE, Verdict.ROUNDED, Verdict.CONTRADICT)


class Outcomes:
    """Writes facts out. ``copied`` names the sentences that copy each other by where they begin."""

    def __init__(
        self,
        articles: Mapping[str, ComparedArticle],
        scenes: Mapping[Place, FigureContext],
        copied: Collection[tuple[Place, Place]],
    ) -> None:
        self._articles = articles
        self._scenes = scenes
        self._copied = copied

    def fact(self, group: frozenset[Place]) -> ComparedFact:
        """Return what a group of figures states."""
        scenes = [self._scenes[place] for place in sorted(group)]
        articles = {scene.place.article for scene in scenes}
        relations = [(a, b, _related(a, b)) for a, b in combinations(scenes, 2)]
        return ComparedFact(
            label=label([(scene, self._articles[scene.place.article].text) for scene in scenes]),
            verdict=overall((related for _, _, related in relations), articles=len(articles)),
            statements=tuple(self._stated(scene) for scene in scenes),
            pairs=tuple(_pairs(relations)),
            independent=self._independent(scenes),
        )

    def singles(self, grouped: Collection[Place]) -> Iterator[Statement]:
        """Yield the figures that are in no group, in reading order."""
        for article in self._articles.values():
            for figure in sorted(article.figures, key=lambda each: each.start):
                if Place(article.id, figure.start) not in grouped:
                    yield self._statement(article.id, figure)

    def _stated(self, scene: FigureContext) -> Statement:
        start, end = scene.sentence
        article = scene.place.article
        return Statement(article, scene.figure, self._articles[article].text[start:end], start)

    def _statement(self, article: str, figure: PrintedFigure) -> Statement:
        text = self._articles[article].text
        start, end = sentence_at(text, figure.start, figure.end)
        return Statement(article, figure, text[start:end], start)

    def _independent(self, scenes: list[FigureContext]) -> int:
        """Count the articles; those that state the fact in a sentence they share count once."""
        leader = {scene.place.article: scene.place.article for scene in scenes}

        def found(article: str) -> str:
            while leader[article] != article:
                article = leader[article]
            return article

        for a, b in combinations([Place(scene.place.article, scene.sentence[0]) for scene in scenes], 2):
            if (a, b) in self._copied:
                leader[found(a.article)] = found(b.article)
        return len({found(article) for article in leader})


def _related(a: FigureContext, b: FigureContext) -> Verdict:
    """Return how two figures of one fact relate: a number that takes up a sum of money only rounds it."""
    related = relation(a.amount, b.amount)
    if a.amount.dimension != b.amount.dimension and related is Verdict.CONTRADICT:
        return Verdict.ROUNDED
    return related


def _pairs(relations: Iterable[tuple[FigureContext, FigureContext, Verdict]]) -> Iterator[Pair]:
    """Yield each two articles with the closest relation between any of their statements."""
    closest: dict[tuple[str, str], int] = {}
    for a, b, related in relations:
        one, other = a.place.article, b.place.article
        if one != other:
            closest[one, other] = min(_BEST.index(related), closest.get((one, other), len(_BEST)))
    for (one, other), rank in sorted(closest.items()):
        yield Pair(one, other, _BEST[rank])
