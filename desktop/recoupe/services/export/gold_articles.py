"""Which gold leaves: of which layer, with which labels, and one article at a time, however many there are."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import ClassVar, overload

from typing_extensions import override

from recoupe.evaluation.differences import marked_inside
from recoupe.evaluation.layers import Layer, LayerSpan, ReadArticleLayers, layers
from recoupe.exchange.values import GoldArticle, Signature
from recoupe.services.settling import settle
from recoupe_db.library_errors import NotFound
from recoupe_db.problems import QT_TRANSLATE_NOOP, Problem
from recoupe_db.queries import articles, company, gold, journal, mentions, schemes
from recoupe_db.records import (
    Article,
    ArticleId,
    ArticleState,
    DossierId,
    Kind,
    Label,
    Mention,
    MentionId,
    MentionState,
    Origin,
    Passage,
)
from recoupe_db.records.schemes import Scheme
from recoupe_db.store import Session, Store

GOLD, MAJORITY, ALL = "gold", "majority", "all"
"""What is asked for by a word; any other word is the name of a reviewer."""

_AT_ONCE = 50  # articles that are read from the library together, and held in memory


class NoSuchLayer(Problem):
    """A layer was asked for of somebody who read no article. Details: ``name``, ``others``."""

    sentence: ClassVar[str] = QT_TRANSLATE_NOOP(
        "Problem",
        "“{name}” has read no article of this dossier to the end: nothing was written. Ask for {others}.",
    )


class FigureUse(StrEnum):
    """How figures leave: as spans of their own, among the entities as names do, or not at all."""

    SPANS = "spans"
    ENTITIES = "entities"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class GoldChoice:
    """Which gold is wanted: of a ``layer``, with these ``labels`` only (None: all), and how ``figures`` are written."""

    layer: str = GOLD
    labels: frozenset[str] | None = None
    figures: FigureUse = FigureUse.SPANS

    def takes(self, mention: Mention, scheme: Scheme) -> bool:
        """Tell whether a mention is wanted: by its label, or by what the dossier calls it."""
        if mention.is_figure and self.figures is FigureUse.NONE:
            return False
        return self.labels is None or not self.labels.isdisjoint((mention.label.value, scheme.name(mention.label)))


class GoldArticles(Sequence[GoldArticle]):
    """The articles of a dossier that were read to the end, read from the library a few at a time as they are asked for.

    ``seen`` is called with each article whenever all of them are gone through.
    """

    def __init__(
        self,
        store: Store,
        dossier: DossierId,
        choice: GoldChoice,
        *,
        seen: Callable[[GoldArticle], object] | None = None,
    ) -> None:
        self._store = store
        self._seen = seen
        self._choice = choice
        self._names: dict[Label | Kind, str] = {}
        with store.read() as session:
            self._dossier = company.parent(session, dossier)
            shared = journal.in_company(session, self._dossier)
        if shared:
            with store.write() as session:
                settle(session, self._dossier)
        with store.read() as session:
            self._scheme = schemes.of(session, self._dossier)
            self._layers = (
                {} if choice.layer == GOLD else layers(journal.of_dossier(session, self._dossier), self._scheme.merged)
            )
            self._keys = company.articles_by_text(session, self._dossier)
            self._wanted = list(self._places(session))
        if not self._wanted and choice.layer not in (GOLD, MAJORITY, ALL):
            names = sorted({name for layer in self._layers.values() for name in _readers(layer)})
            raise NoSuchLayer(name=choice.layer, others=", ".join([GOLD, MAJORITY, ALL, *names]))

    def _places(self, session: Session) -> Iterator[tuple[ArticleId, str]]:
        """Yield which articles leave, and whose layer of each."""
        layer = self._choice.layer
        if layer == GOLD:
            yield from ((article, GOLD) for article in gold.read_ids(session, self._dossier))
            return
        by_article = {self._keys[sha256]: one for sha256, one in self._layers.items() if sha256 in self._keys}
        for article, one in sorted(by_article.items()):
            read = _readers(one)
            if layer == MAJORITY and len(read) > 1:
                yield ArticleId(article), MAJORITY
            elif layer == ALL:
                yield from ((ArticleId(article), name) for name in sorted(read))
            elif layer in read:
                yield ArticleId(article), layer

    @override
    def __len__(self) -> int:
        return len(self._wanted)

    @overload
    def __getitem__(self, index: int) -> GoldArticle: ...

    @overload
    def __getitem__(self, index: slice) -> list[GoldArticle]: ...

    @override
    def __getitem__(self, index: int | slice) -> GoldArticle | list[GoldArticle]:
        with self._store.read() as session:
            if isinstance(index, slice):
                return list(self._read(session, self._wanted[index]))
            return next(self._read(session, [self._wanted[index]]))

    @override
    def __iter__(self) -> Iterator[GoldArticle]:
        with self._store.read() as session:
            for first in range(0, len(self._wanted), _AT_ONCE):
                for gold_article in self._read(session, self._wanted[first : first + _AT_ONCE]):
                    if self._seen is not None:
                        self._seen(gold_article)
                    yield gold_article

    def _read(self, session: Session, wanted: Sequence[tuple[ArticleId, str]]) -> Iterator[GoldArticle]:
        """Yield articles, each with its layer, read together: a statement for each would take most of the time."""
        keys = list(dict.fromkeys(article for article, _ in wanted))
        whole = articles.get_each(session, keys)
        passages = articles.passages_of_each(session, keys)
        confirmed = mentions.inside_each(session, keys) if any(layer == GOLD for _, layer in wanted) else {}
        for article, layer in wanted:
            if article not in whole:
                raise NotFound
            if layer == GOLD:
                outside = tuple((passage.start, passage.end) for passage in passages[article] if passage.outside)
                made = GoldArticle(whole[article], tuple(confirmed[article]), outside)
            else:
                made = self._of_layer(whole[article], passages[article], layer)
            yield self._chosen(made)

    def signatures(self, gold_article: GoldArticle) -> dict[MentionId, Signature]:
        """Return who last confirmed each mention of an article that was given here, and when."""
        if gold_article.layer:
            marked = self._decisions(gold_article)
            return {
                mention.id: marked[mention.start, mention.end, mention.is_figure] for mention in gold_article.mentions
            }
        with self._store.read() as session:
            confirmations = gold.confirmations(session, [mention.id for mention in gold_article.mentions])
        return {mention: Signature(one.reviewer, one.at) for mention, one in confirmations.items()}

    def _decisions(self, gold_article: GoldArticle) -> dict[tuple[int, int, bool], Signature]:
        """Return who marked each place last, of the reader or of all readers whose layer it is."""
        read = _readers(self._layers[gold_article.article.sha256])
        layers = [read[gold_article.layer]] if gold_article.layer in read else list(read.values())
        decided = sorted((one for layer in layers for one in layer.spans if one.accepted), key=lambda one: one.stamp)
        return {one.span.place: Signature(one.by, one.stamp[1]) for one in decided}

    def _chosen(self, gold_article: GoldArticle) -> GoldArticle:
        taken: Iterable[Mention] = gold_article.mentions
        if self._choice.labels is not None or self._choice.figures is FigureUse.NONE:
            taken = (mention for mention in gold_article.mentions if self._choice.takes(mention, self._scheme))
        among_names = self._choice.figures is FigureUse.ENTITIES
        return replace(gold_article, mentions=tuple(map(self._called, taken)), figures_are_names=among_names)

    def _called(self, mention: Mention) -> Mention:
        """Return a mention with the name that the dossier's scheme has for its label, where that is another one."""
        label = mention.label
        name = self._names.get(label)
        if name is None:
            name = self._names[label] = self._scheme.name(label)
        return mention if name == label else replace(mention, named=name)

    def _of_layer(self, article: Article, passages: Sequence[Passage], layer: str) -> GoldArticle:
        one = self._layers[article.sha256]
        ruled = {
            (passage.start, passage.end) for passage in passages if passage.origin is Origin.RULE
        } | one.suggested_outside
        read = {name: marked_inside(layer, ruled) for name, layer in _readers(one).items()}
        states = _majority(list(read.values())) if layer == MAJORITY else dict.fromkeys(read[layer], _ACCEPTED)
        marked = tuple(_mention(article, number, *state) for number, state in enumerate(sorted(states.items())))
        outside = tuple((passage.start, passage.end) for passage in passages if passage.outside)
        return GoldArticle(replace(article, state=ArticleState.READ), marked, outside, layer)


_ACCEPTED = MentionState.ACCEPTED


def _readers(one: ReadArticleLayers) -> dict[str, Layer]:
    return {name: layer for name, layer in one.readers.items() if layer.read is not None}


def _majority(read: Sequence[Sequence[LayerSpan]]) -> dict[LayerSpan, MentionState]:
    """Return what more than half of the readers marked as right, and all else that any of them marked as not known."""
    votes = Counter(span for spans in read for span in spans)
    right = {span for span, count in votes.items() if 2 * count > len(read)}
    return {span: _ACCEPTED if span in right else MentionState.PENDING for span in votes}


def _mention(article: Article, number: int, span: LayerSpan, state: MentionState) -> Mention:
    return Mention(
        id=MentionId(number),
        article=article.id,
        start=span.start,
        end=span.end,
        surface=article.text[span.start : span.end],
        label=span.tag,
        reading=span.reading,
        state=state,
        origin=Origin.REVIEWER,
        score=1.0,
        reason="",
        recogniser="",
        entity=None,
        attributes=span.attributes,
    )
