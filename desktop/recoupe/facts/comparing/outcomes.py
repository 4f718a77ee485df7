"""A group of figures written out as a fact: its statements, the verdict on each pair of articles, and on all."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import combinations

from recoupe.facts.comparing.context import FigureContext
from recoupe.facts.comparing.labels import label
from recoupe.facts.comparing.reconciling import as_meant, of_one_night, round_one_value
from recoupe.facts.comparing.relations import narrows, relation
from recoupe.facts.comparing.updates import updated
from recoupe.facts.comparing.values import (
    ComparedArticle,
    ComparedFact,
    Pair,
    Place,
    Statement,
)
from recoupe.facts.sentences import sentence_at
from recoupe.facts.verdict import WORST_FIRST, Verdict, overall

_BEST = WORST_FIRST[::-1]
_DATED = 45  # code points up to which a date is that of a figure
_TELLING_WHEN = {"date", "time", "duration", "age"}


class Outcomes:
    """Writes facts out. ``copied`` names the sentences that copy each other by where they begin.

    ``certainty`` says how probable it is that two figures state one fact.
    """

    def __init__(
        self,
        articles: Mapping[str, ComparedArticle],
        scenes: Mapping[Place, FigureContext],
        copied: Collection[tuple[Place, Place]],
        certainty: Callable[[Place, Place], float],
    ) -> None:
        self._articles = articles
        self._scenes = scenes
        self._copied = copied
        self._certainty = certainty
        self._sentences: defaultdict[tuple[str, int], list[FigureContext]] | None = None

    def fact(self, group: frozenset[Place]) -> ComparedFact:
        """Return what a group of figures states."""
        scenes = _in_full([self._scenes[place] for place in sorted(group)])
        articles = {scene.place.article for scene in scenes}
        relations = list(_relations(scenes))
        said = overall(_decisive(relations), articles=len(articles))
        statements = tuple(self._stated(scene) for scene in scenes)
        return ComparedFact(
            label=label([(scene, self._articles[scene.place.article].text) for scene in scenes], self._dated),
            verdict=said,
            statements=statements,
            pairs=tuple(self._pairs(relations)),
            independent=self._independent(scenes),
            certainty=self._weakest(scenes),
            updated=said is Verdict.CONTRADICT and self._updated(scenes, statements),
        )

    def _dated(self, date: FigureContext) -> list[FigureContext]:
        """Return the figures that a date may be of: those near it in its sentence, the nearest first."""

        def far(scene: FigureContext) -> int:
            return max(date.figure.start - scene.figure.end, scene.figure.start - date.figure.end)

        beside = self._beside()[date.place.article, date.sentence[0]]
        return sorted((scene for scene in beside if far(scene) <= _DATED), key=far)

    def _beside(self) -> defaultdict[tuple[str, int], list[FigureContext]]:
        """Return the figures that are no dates by their article and where their sentence begins."""
        if self._sentences is None:
            self._sentences = defaultdict(list)
            for scene in self._scenes.values():
                if scene.amount.dimension not in _TELLING_WHEN:
                    self._sentences[scene.place.article, scene.sentence[0]].append(scene)
        return self._sentences

    def _updated(self, scenes: list[FigureContext], statements: Sequence[Statement]) -> bool:
        published = {scene.place.article: self._articles[scene.place.article].published for scene in scenes}
        return updated(scenes, [statement.sentence for statement in statements], published)

    def _weakest(self, scenes: list[FigureContext]) -> float:
        """Return how certain it is of the least likely figure that it states what one of another article does.

        What an article says twice is as certain as that it says the same, and as the other figure is.
        """
        places = [scene.place for scene in scenes]
        if len({place.article for place in places}) == 1:
            return 1.0
        sure = {
            place: max(self._certainty(place, other) for other in places if other.article != place.article)
            for place in places
        }
        for _ in places:  # “88 M€ (102 M$), soit 88 millions”: each may lean on the next
            leaning = {place: max(self._leaning(place, sure), own) for place, own in sure.items()}
            if leaning == sure:
                break
            sure = leaning
        return min(sure.values())

    def _leaning(self, place: Place, sure: Mapping[Place, float]) -> float:
        """Return how certain a figure is by another one of its article."""
        return max(
            (
                min(self._certainty(place, other), certain)
                for other, certain in sure.items()
                if other.article == place.article and other != place
            ),
            default=0.0,
        )

    def _pairs(self, relations: Iterable[tuple[FigureContext, FigureContext, Verdict]]) -> Iterator[Pair]:
        """Yield each two articles with the closest relation between any of their statements."""
        closest: dict[tuple[str, str], int] = {}
        certain: dict[tuple[str, str], float] = {}
        for a, b, related in relations:
            two = (a.place.article, b.place.article)
            if two[0] != two[1]:
                closest[two] = min(_BEST.index(related), closest.get(two, len(_BEST)))
                certain[two] = max(self._certainty(a.place, b.place), certain.get(two, 0.0))
        for (one, other), rank in sorted(closest.items()):
            yield Pair(one, other, _BEST[rank], certain[one, other])

    def _stated(self, scene: FigureContext) -> Statement:
        start, end = scene.sentence
        article = scene.place.article
        return Statement(article, scene.figure, self._articles[article].text[start:end], start)

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


def singles(articles: Iterable[ComparedArticle], grouped: Collection[Place]) -> Iterator[Statement]:
    """Yield the figures that are in no group, in reading order."""
    for article in articles:
        for figure in sorted(article.figures, key=lambda figure: figure.start):
            if Place(article.id, figure.start) not in grouped:
                start, end = sentence_at(article.text, figure.start, figure.end)
                yield Statement(article.id, figure, article.text[start:end], start)


def _in_full(scenes: list[FigureContext]) -> list[FigureContext]:
    """Return the scenes with each number of nothing as what it takes up: “290” as euros, where another has 290 €."""
    full = [scene for scene in scenes if not scene.amount.bare and scene.amount.dimension != "number"]
    return [_taking_up(scene, full) if scene.amount.bare else scene for scene in scenes]


def _taking_up(scene: FigureContext, full: Iterable[FigureContext]) -> FigureContext:
    alike = (other for other in full if relation(scene.amount, other.amount) is Verdict.AGREE)
    taken_up = next(alike, None)
    return scene if taken_up is None else replace(scene, amount=scene.amount.in_unit_of(taken_up.amount))


def _relations(scenes: Sequence[FigureContext]) -> Iterator[tuple[FigureContext, FigureContext, Verdict]]:
    """Yield how each two figures of a fact relate, as they are meant and given all the others."""
    meant = as_meant([(scene.place.article, scene.amount) for scene in scenes])
    for a, b in combinations([replace(scene, amount=amount) for scene, amount in zip(scenes, meant, strict=True)], 2):
        related = _related(a, b)
        if related is Verdict.CONTRADICT and of_one_night(a.amount, b.amount):
            related = Verdict.AGREE
        elif related is Verdict.CONTRADICT and round_one_value(a.amount, b.amount, meant):
            related = Verdict.ROUNDED
        yield a, b, related


def _related(a: FigureContext, b: FigureContext) -> Verdict:
    """Return how two figures of one fact relate: “dix millions” only round a sum of money."""
    related = relation(a.amount, b.amount)
    if a.amount.dimension != b.amount.dimension and related is Verdict.CONTRADICT:
        return Verdict.ROUNDED
    return related


def _decisive(relations: Sequence[tuple[FigureContext, FigureContext, Verdict]]) -> Iterator[Verdict]:
    """Yield the relations that make the verdict: a conversion is left out where both articles have a sum of one unit,
    and a date that only narrows another agrees with it.
    """
    units: defaultdict[str, set[str | None]] = defaultdict(set)
    for scene in (scene for a, b, _ in relations for scene in (a, b)):
        units[scene.place.article].add(scene.amount.unit)
    for a, b, related in relations:
        shared = units[a.place.article] & units[b.place.article]
        if a.amount.unit != b.amount.unit and shared and related is not Verdict.CONTRADICT:
            continue
        narrowed = related is Verdict.ROUNDED and narrows(a.amount, b.amount)
        yield Verdict.AGREE if narrowed else related
