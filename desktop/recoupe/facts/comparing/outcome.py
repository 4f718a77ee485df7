"""A group of figures written out as a fact: its statements, the verdict on each pair of articles, and on all."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping
from itertools import combinations

from recoupe.facts.comparing.labels import label
from recoupe.facts.comparing.relations import relation, verdict
from recoupe.facts.comparing.surroundings import Scene
from recoupe.facts.comparing.values import (
    ComparedArticle,
    ComparedFact,
    Pair,
    Place,
    PrintedFigure,
    Relation,
    Statement,
)
from recoupe.facts.sentences import sentence_at

_BEST = (Relation.AGREE, Relation.ROUNDED, Relation.CONTRADICT)


class Outcomes:
    """Writes facts out. ``copied`` names the sentences that copy each other by where they begin."""

    def __init__(
        self,
        articles: Mapping[str, ComparedArticle],
        scenes: Mapping[Place, Scene],
        copied: Collection[tuple[Place, Place]],
    ) -> None:
        self._articles = articles
        self._scenes = scenes
        self._copied = copied

    def fact(self, group: frozenset[Place]) -> ComparedFact:
        """Return what a group of figures states."""
        scenes = [self._scenes[place] for place in sorted(group)]
        articles = {scene.place.article for scene in scenes}
        relations = [_related(a, b) for a, b in combinations(scenes, 2)]
        return ComparedFact(
            label=label([(scene, self._articles[scene.place.article].text) for scene in scenes]),
            verdict=verdict(relations, articles=len(articles)),
            statements=tuple(self._statement(scene.place.article, scene.figure) for scene in scenes),
            pairs=tuple(_pairs(scenes)),
            independent=self._independent(scenes),
        )

    def singles(self, grouped: Collection[Place]) -> Iterator[Statement]:
        """Yield the figures that are in no group, in reading order."""
        for article in self._articles.values():
            for figure in sorted(article.figures, key=lambda each: each.start):
                if Place(article.id, figure.start) not in grouped:
                    yield self._statement(article.id, figure)

    def _statement(self, article: str, figure: PrintedFigure) -> Statement:
        text = self._articles[article].text
        start, end = sentence_at(text, figure.start, figure.end)
        return Statement(article, figure, text[start:end], start)

    def _independent(self, scenes: list[Scene]) -> int:
        """Count the articles; those that state the fact in a sentence they share count once."""
        leader = {scene.place.article: scene.place.article for scene in scenes}

        def found(article: str) -> str:
            while leader[article] != article:
                article = leader[article]
            return article

        for a, b in combinations(scenes, 2):
            if (_sentence(a), _sentence(b)) in self._copied:
                leader[found(a.place.article)] = found(b.place.article)
        return len({found(article) for article in leader})


def _sentence(scene: Scene) -> Place:
    return Place(scene.place.article, scene.sentence[0])


def _related(a: Scene, b: Scene) -> Relation:
    """Return how two figures of one fact relate: a number that takes up a sum of money only rounds it."""
    related = relation(a.amount, b.amount)
    if a.amount.dimension != b.amount.dimension and related is Relation.CONTRADICT:
        return Relation.ROUNDED
    return related


def _pairs(scenes: list[Scene]) -> Iterator[Pair]:
    """Yield each two articles with the closest relation between any of their statements."""
    by_article: dict[str, list[Scene]] = defaultdict(list)
    for scene in scenes:
        by_article[scene.place.article].append(scene)
    for one, other in combinations(sorted(by_article), 2):
        found = {_related(a, b) for a in by_article[one] for b in by_article[other]}
        yield Pair(one, other, next(each for each in _BEST if each in found))
