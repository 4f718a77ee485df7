"""Articles in, facts with their verdicts out; what is added later regroups only what it touches."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TypeVar

from recoupe.facts.comparing.apposition import restated
from recoupe.facts.comparing.candidates import Candidates
from recoupe.facts.comparing.context import ContextReader, FigureContext
from recoupe.facts.comparing.copies import Copies, FoldedSentence
from recoupe.facts.comparing.editions import Editions
from recoupe.facts.comparing.grouping import SURE, WORTH_KEEPING, Edge, groups
from recoupe.facts.comparing.idf import InverseDocumentFrequency
from recoupe.facts.comparing.outcomes import Outcomes, singles
from recoupe.facts.comparing.questions import WORTH_ASKING, questions
from recoupe.facts.comparing.rivals import against_rivals
from recoupe.facts.comparing.similarity import PairScorer
from recoupe.facts.comparing.values import (
    ComparedArticle,
    ComparedFact,
    Comparison,
    CopiedSentence,
    ManualTies,
    Place,
)
from recoupe.facts.comparing.weights import Weights, weighed
from recoupe.facts.comparing.weights import weights as shipped
from recoupe.facts.comparing.word_windows import WordWindows
from recoupe.facts.verdict import Verdict

T = TypeVar("T")
Progress = Callable[[float], object]
"""Called with the share of the work that is done, from 0 to 1."""
_READ = 0.4  # of the work: taking articles in, before their figures are compared


def compare(articles: Iterable[ComparedArticle], *, by_hand: ManualTies | None = None) -> Comparison:
    """Return the facts that ``articles`` state, each figure in one at most, and their verdicts."""
    comparer = Comparer(by_hand=by_hand)
    comparer.add(articles)
    return comparer.comparison()


def _counted(items: Sequence[T], tell: Progress | None, start: float, end: float) -> Iterator[T]:
    """Yield ``items``, and tell before each of them what share of the way from ``start`` to ``end`` is done."""
    for number, item in enumerate(items):
        if tell is not None:
            tell(start + (end - start) * number / len(items))
        yield item


@dataclass(frozen=True, slots=True)
class ComparedParts:
    """What comparing found out about one article: its figures, its sentences, and what ties it to those before it."""

    scenes: tuple[FigureContext, ...]
    sentences: tuple[FoldedSentence, ...]
    edges: tuple[Edge, ...]


class Comparer:
    """Keeps what a dossier's articles state, so that adding some compares only their figures with the others."""

    def __init__(self, *, by_hand: ManualTies | None = None, weights: Weights | None = None) -> None:
        self._weights = weights or shipped()
        self._by_hand = by_hand or ManualTies()
        self._articles: dict[str, ComparedArticle] = {}
        self.scenes: dict[Place, FigureContext] = {}
        self._places: dict[str, list[Place]] = {}
        self._edges: dict[Place, dict[Place, Edge]] = defaultdict(dict)
        self._likely: dict[tuple[Place, Place], Edge] = {}
        self._common = InverseDocumentFrequency()
        self._windows = WordWindows()
        self._editions = Editions()
        self.scorer = PairScorer(self._common, self._windows, self._editions, self._weights)
        self._candidates = Candidates()
        self._copies = Copies()
        self._groups: dict[Place, frozenset[Place]] = {}
        self._facts: dict[frozenset[Place], ComparedFact] = {}
        self._changed: set[Place] = set()

    def add(self, articles: Iterable[ComparedArticle], *, tell: Progress | None = None) -> None:
        """Take articles in; one that is known by its id takes the place of what was known of it.

        ``tell`` is called with the share of the work that is done, from 0 to 1.
        """
        taken = list(articles)
        fresh = self.read(_counted(taken, tell, 0.0, _READ))
        scored = (self.scorer.scored(a, b) for a, b in self.promising(_counted(fresh, tell, _READ, 1.0)))
        pairs = [pair for pair in scored if pair is not None]
        for pair, features in against_rivals(pairs, self.scenes):
            score = weighed(features, self._weights.rivals)
            if score >= WORTH_KEEPING:
                self._keep(Edge(pair.a, pair.b, score, pair.related, pair.threshold))

    def read(self, articles: Iterable[ComparedArticle]) -> list[FigureContext]:
        """Take articles in, and return their figures before any is compared."""
        fresh: list[FigureContext] = []
        for article in articles:
            if article.id in self._articles:
                self.remove(article.id)
            fresh += self._take_in(article)
        return fresh

    def promising(self, fresh: Iterable[FigureContext]) -> Iterator[tuple[FigureContext, FigureContext]]:
        """Yield the pairs of new figures and their candidates, each once; what is known to be one is left out."""
        tried: defaultdict[Place, set[Place]] = defaultdict(set)
        for scene in fresh:
            known, done = self._edges[scene.place], tried[scene.place]
            for place in self._candidates.of(scene):
                if place not in done and place not in known:
                    tried[place].add(scene.place)
                    yield scene, self.scenes[place]

    def remove(self, article: str) -> None:
        """Forget an article."""
        for place in self._places.pop(article, []):
            scene = self.scenes.pop(place)
            self._candidates.remove(scene)
            self._common.remove(scene)
            self._editions.remove(scene)
            self._windows.remove(place)
            for other in self._edges.pop(place, {}):
                del self._edges[other][place]
                self._likely.pop(min((place, other), (other, place)), None)
                self._changed.add(other)
            group = self._groups.pop(place, frozenset())
            self._facts.pop(group, None)
            self._changed.update(group)
        self._changed -= {place for place in self._changed if place.article == article}
        self._articles.pop(article, None)
        self._copies.remove(article)

    def decide(self, by_hand: ManualTies) -> None:
        """Take over what people decided about groups; taken back, it leaves the groups that were there before."""
        before, self._by_hand = self._by_hand, by_hand
        pairs = (before.together ^ by_hand.together) | (before.apart ^ by_hand.apart)
        self._changed |= self._akin({place for pair in pairs for place in pair if place in self.scenes})

    def comparison(self) -> Comparison:
        """Return all facts as they are now, those with figures of most articles first."""
        self._regroup()
        outcomes = Outcomes(self._articles, self.scenes, self._copies.pairs(), self._certainty)
        for group in dict.fromkeys(self._groups.values()):
            if group not in self._facts:
                self._facts[group] = outcomes.fact(group)
        facts = list(self._facts.values())
        facts.sort(
            key=lambda fact: (-len({statement.article for statement in fact.statements}), fact.statements[0].place)
        )
        grouped = {statement.place for fact in facts for statement in fact.statements}
        likely = questions(self._likely.values(), self._groups, self._by_hand.apart, self._weights.certainty)
        return Comparison(
            tuple(facts), tuple(singles(self._articles.values(), grouped)), self._copies.found(), tuple(likely)
        )

    @property
    def articles(self) -> list[str]:
        """The articles, in the order in which they were taken in: each was compared with those before it."""
        return list(self._articles)

    def parts(self, wanted: Iterable[str]) -> Iterator[ComparedParts]:
        """Yield what was found out about each of the ``wanted`` articles, for :meth:`restore`."""
        order = {name: place for place, name in enumerate(self._articles)}
        for article in wanted:
            edges = tuple(
                edge
                for place in self._places[article]
                for other, edge in self._edges[place].items()
                if order[other.article] < order[article] or (other.article == article and edge.a == place)
            )
            scenes = tuple(self.scenes[place] for place in self._places[article])
            yield ComparedParts(scenes, self._copies.sentences(article), edges)

    def restore(
        self,
        known: Iterable[tuple[ComparedArticle, ComparedParts]],
        copies: Iterable[CopiedSentence],
        facts: Iterable[ComparedFact],
    ) -> None:
        """Take over what was found out before, in the order of then, with the ``facts`` that were made of it.

        What an article knows of one that was taken in after it, or is there no more, is left out.
        """
        copied: defaultdict[str, list[CopiedSentence]] = defaultdict(list)
        for copy in copies:
            copied[copy.b.article].append(copy)
        for article, parts in known:
            self._articles[article.id] = article
            self._places[article.id] = [scene.place for scene in parts.scenes]
            for scene in parts.scenes:
                self._index(scene)
            for edge in parts.edges:
                if edge.a in self.scenes and edge.b in self.scenes:
                    self._keep(edge)
            self._copies.restore(article, parts.sentences, copied[article.id])
        for fact in facts:
            group = frozenset(statement.place for statement in fact.statements)
            self._groups.update(dict.fromkeys(group, group))
            self._facts[group] = fact
        self._changed.clear()

    def _certainty(self, a: Place, b: Place) -> float:
        """Return how certain it is that two figures state one fact; what a person put together does."""
        edge = self._edges[a].get(b)
        if (a, b) in self._by_hand.together or (b, a) in self._by_hand.together:
            return 1.0
        return self._weights.certainty(edge.score) if edge else 0.0

    def _take_in(self, article: ComparedArticle) -> list[FigureContext]:
        scenes = ContextReader(article).scenes()
        self._articles[article.id] = article
        self._places[article.id] = [scene.place for scene in scenes]
        for scene in scenes:
            self._index(scene)
            self._changed.add(scene.place)
        for a, b in restated(article.text, scenes):
            self._keep(Edge(a, b, SURE, Verdict.ROUNDED))
        self._copies.add(article)
        return scenes

    def _index(self, scene: FigureContext) -> None:
        self.scenes[scene.place] = scene
        self._common.add(scene)
        self._editions.add(scene)
        self._windows.add(scene.place, scene.window)
        self._candidates.add(scene)

    def _keep(self, edge: Edge) -> None:
        self._edges[edge.a][edge.b] = edge
        self._edges[edge.b][edge.a] = edge
        if self._weights.certainty(edge.score) >= WORTH_ASKING:
            self._likely[edge.a, edge.b] = edge

    def _regroup(self) -> None:
        """Group anew the figures that what changed may be one with, and leave the others as they are."""
        touched = self._reached()
        known = {self._groups[place] for place in touched if place in self._groups}
        kept = [group for group in known if group.isdisjoint(self._changed)]
        for place in touched:
            self._groups.pop(place, None)
        edges = [
            edge
            for place in touched
            for other, edge in self._edges[place].items()
            if edge.a == place and other in touched
        ]
        scenes = {place: self.scenes[place] for place in touched}
        for group in groups(scenes, edges, self._by_hand, kept=kept):
            self._groups.update(dict.fromkeys(group, group))
            known.discard(group)
        for gone in known:
            self._facts.pop(gone, None)
        self._changed.clear()

    def _akin(self, places: set[Place]) -> set[Place]:
        """Return these figures and all that a chain of likely pairs or of groups leads to from them."""
        known_places, new = set(places), list(places)
        while new:
            place = new.pop()
            likely = {other for other, edge in self._edges[place].items() if edge.score >= edge.threshold}
            beside = (likely | self._groups.get(place, frozenset())) - known_places
            known_places |= beside
            new += beside
        return known_places

    def _reached(self) -> set[Place]:
        """Return what changed, what it may be one with, and all that is grouped with either."""
        beside = set(self._changed)
        for place in self._changed:
            beside.update(other for other, edge in self._edges[place].items() if edge.score >= edge.threshold)
        for pair in self._by_hand.together:
            if not beside.isdisjoint(pair):
                beside.update(pair)
        for place in tuple(beside):
            beside.update(self._groups.get(place, ()))
        return {place for place in beside if place in self.scenes}
