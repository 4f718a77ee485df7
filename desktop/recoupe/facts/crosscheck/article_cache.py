"""What the articles of a dossier print, compared and kept: only what changes costs."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from recoupe.facts.comparing.comparison import ComparedParts, Comparer, Progress
from recoupe.facts.comparing.gold import AnsweredDossier
from recoupe.facts.comparing.outcomes import singles
from recoupe.facts.comparing.values import ComparedArticle, Comparison, ManualTies, Place, PrintedFigure, PrintedName
from recoupe.facts.crosscheck.kept_comparison import DraftedNames, KeptComparison, digest, drafting_digest
from recoupe.facts.crosscheck.ties import TieState, Two, two
from recoupe.facts.drafting.drafter import Drafter
from recoupe_db.records import Article, ArticleId, DossierId, Label, Mention, MentionId, MentionState, Passage


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
    drafted: dict[int, tuple[str, str]] = field(default_factory=dict[int, tuple[str, str]], compare=False)
    """The subject and attribute of the figures that were asked about, by where they begin."""

    def about(self, figure: Mention) -> tuple[str, str]:
        """Return the subject and the attribute that the sentence of one of the ``figures`` proposes."""
        if figure.start not in self.drafted:
            draft = self.drafter.draft(figure)
            self.drafted[figure.start] = (draft.subject, draft.attribute)
        return self.drafted[figure.start]

    def outside(self, mention: Mention) -> bool:
        """Tell whether a mention stands in what is left out of the article."""
        return any(start <= mention.start < end for start, end in self.compared.outside)


class ArticleCache:
    """The ``figures`` of one dossier's ``articles`` and how they compare, from what is ``kept`` of it on."""

    def __init__(self, dossier: DossierId, kept: KeptComparison | None = None) -> None:
        self.dossier = dossier
        self.articles: dict[ArticleId, CachedArticle] = {}
        self.figures: dict[MentionId, Mention] = {}
        self.changes = 0
        """How many articles were compared, or forgotten, since all of them were compared together."""
        self._kept = kept
        self._working: Comparer | None = None
        self._digests: dict[str, tuple[ComparedArticle, str]] = {}
        self._compared: tuple[ManualTies, Comparison] | None = None

    @property
    def _comparer(self) -> Comparer:
        """The comparer, which takes over what is kept as soon as something has to be compared."""
        if self._working is None:
            self._working = self._taken_over() if self._kept is not None else Comparer()
            self._kept = None
        return self._working

    def _taken_over(self) -> Comparer:
        """Return a comparer that knows what is kept; where that is lost, it compares all of it."""
        kept = self._kept
        there = {name_of(key): article.compared for key, article in self.articles.items()}
        if kept is None:
            return Comparer()
        comparer = Comparer(by_hand=kept.rest.by_hand)
        try:
            parts = ((there.get(name, ComparedArticle(name, "")), part) for name, part in kept.parts())
            comparer.restore(parts, kept.rest.copies, kept.facts)
        except (ValueError, TypeError, LookupError):
            self.changes = 0
            comparer = Comparer(by_hand=kept.rest.by_hand)
            comparer.add(there[name] for name in kept.digests if name in there)
        return comparer

    def keep(self, there: Collection[ArticleId]) -> None:
        """Forget the articles that are not ``there`` any more."""
        for gone in self.articles.keys() - set(there):
            self._forget(name_of(gone))
            del self.articles[gone]

    def _forget(self, name: str) -> None:
        self._comparer.remove(name)
        self._compared = None
        self.changes += 1

    def take(self, read: Sequence[CachedArticle], *, tell: Progress | None = None) -> None:
        """Take in articles that were read anew; what is in them as before is not compared again.

        ``tell`` is called with the share of the comparing that is done.
        """
        first, kept = not self.articles, self._kept
        fresh = [article for article in read if not self._same(article)]
        self.articles |= {article.article.id: article for article in read}
        self.figures = {figure.id: figure for article in self.articles.values() for figure in article.figures.values()}
        if first and kept is not None:
            self._begin_with(kept, fresh)
        elif not first:
            self.changes += len(fresh)
        if fresh:
            self._compared = None
            self._comparer.add((article.compared for article in fresh), tell=tell)

    def _begin_with(self, kept: KeptComparison, fresh: Sequence[CachedArticle]) -> None:
        """Show what is kept, without the articles that are there no more; ``fresh`` ones are still to be compared."""
        there = {name_of(key): article.compared for key, article in self.articles.items()}
        gone = kept.digests.keys() - there.keys()
        self.changes = kept.changes + len(fresh)
        for read in self.articles.values():
            drafted = kept.drafted.get(name_of(read.article.id))
            if drafted is not None and drafted.digest == self._drafting_digest(read):
                read.drafted.update({start: (subject, attribute) for start, subject, attribute in drafted.figures})
        if not fresh and not gone:
            known = kept.comparison()
            grouped = {statement.place for fact in known.facts for statement in fact.statements}
            alone = tuple(singles((there[name] for name in kept.digests), grouped))
            self._compared = (kept.rest.by_hand, replace(known, singles=alone))
        for name in sorted(gone):
            self._forget(name)

    def _same(self, read: CachedArticle) -> bool:
        before = self.articles.get(read.article.id)
        if before is None and self._kept is not None:
            return self._kept.digests.get(read.compared.id) == self._digest(read.compared)
        return before is not None and before.compared == read.compared

    def _digest(self, article: ComparedArticle) -> str:
        known, stored = self._digests.get(article.id, (None, ""))
        if known is not article:
            stored = digest(article)
            self._digests[article.id] = (article, stored)
        return stored

    def _drafting_digest(self, read: CachedArticle) -> str:
        return drafting_digest(self._digest(read.compared), read.article.title, read.mentions, read.figures)

    def drafted(self) -> dict[str, DraftedNames]:
        """Return what the figures of each article are about, as far as rows have asked."""
        return {
            name_of(key): DraftedNames(
                self._drafting_digest(read), tuple((start, *said) for start, said in sorted(read.drafted.items()))
            )
            for key, read in self.articles.items()
            if read.drafted
        }

    def comparison(self, hold: TieState) -> Comparison:
        """Return how the figures compare with what people decided about them."""
        by_hand = ManualTies(self._places(hold.together), self._places(hold.apart))
        if self._compared is None or self._compared[0] != by_hand:
            self._comparer.decide(by_hand)
            self._compared = (by_hand, self._comparer.comparison())
        return self._compared[1]

    def to_keep(self, known: Mapping[str, str]) -> tuple[ManualTies, Comparison, dict[str, str], list[str]] | None:
        """Return the ties and the comparison as they are, the digests of the articles in the order of comparing, and
        which of them are not what is ``known`` of them; None where nothing was compared since.
        """
        if self._working is None or self._compared is None:
            return None
        there = {name_of(key): article.compared for key, article in self.articles.items()}
        digests = {name: self._digest(there[name]) for name in self._working.articles}
        return *self._compared, digests, [name for name, own_digest in digests.items() if known.get(name) != own_digest]

    def parts(self, wanted: Iterable[str]) -> Iterator[ComparedParts]:
        """Yield what was found out about each of the ``wanted`` articles."""
        return self._comparer.parts(wanted)

    def answered(self, name: str, hold: TieState) -> AnsweredDossier:
        """Return the articles with what people decided: all that is together, and all that keeps two figures apart."""
        pairs = {two(one, other) for cluster in hold.clusters for one in cluster for other in cluster if one != other}
        members = {mention: cluster for cluster in hold.clusters for mention in cluster}
        apart = {
            two(x, y)
            for one, other in hold.apart
            for x in members.get(one, frozenset({one}))
            for y in members.get(other, frozenset({other}))
        }
        articles = tuple(article.compared for _, article in sorted(self.articles.items()))
        return AnsweredDossier(name, articles, self._places(pairs), self._places(apart))

    def with_draft(
        self,
        draft: ComparedArticle,
        hold: TieState,
        misled: Callable[[Comparison], frozenset[tuple[Place, Place]]],
    ) -> Comparison:
        """Return how the figures compare with those of a draft, which is forgotten at once.

        ``misled`` names the pairs that have to come apart; what is left is compared once more without them.
        """
        together, apart = self._places(hold.together), self._places(hold.apart)
        self._comparer.decide(ManualTies(together, apart))
        self._compared = None
        self._comparer.add([draft])
        try:
            compared = self._comparer.comparison()
            pairs = misled(compared)
            if pairs:
                self._comparer.decide(ManualTies(together, apart | pairs))
                compared = self._comparer.comparison()
                self._comparer.decide(ManualTies(together, apart))
        finally:
            self._comparer.remove(draft.id)
        return compared

    def names(self) -> dict[str, str]:
        """Return what to call each article of the comparison: its file or title, with its number where two meet."""
        names: dict[str, str] = {}
        for read in self.articles.values():
            name = read.article.file or read.article.title
            own = name and name not in names.values()
            names[name_of(read.article.id)] = name if own else f"{name} ({read.article.id})"
        return names

    def mention(self, place: Place) -> Mention:
        """Return the figure that stands at a place of the comparison."""
        return self.articles[ArticleId(int(place.article))].figures[place.start]

    def _places(self, pairs: Iterable[Two]) -> frozenset[tuple[Place, Place]]:
        known = self.figures
        return frozenset(
            (place_of(known[one]), place_of(known[other])) for one, other in pairs if one in known and other in known
        )


def cached(
    article: Article, mentions: Sequence[Mention], passages: Sequence[Passage], names: Mapping[int, str]
) -> CachedArticle:
    """Return an article with its mentions, ready to be compared; ``names`` are entities' by number."""
    kept = tuple(mention for mention in mentions if mention.state is not MentionState.REJECTED)
    figures = _one_a_place(kept)
    shown = [mention for mention in kept if not mention.is_figure or figures[mention.start] is mention]
    compared = stored_article(name_of(article.id), article, shown, passages, known=names)
    return CachedArticle(article, kept, figures, compared, Drafter(article, kept))


def stored_article(
    name: str,
    article: Article,
    own_mentions: Sequence[Mention],
    passages: Sequence[Passage],
    *,
    known: Mapping[int, str],
) -> ComparedArticle:
    """Return a stored article as comparing takes it; ``known`` are the names of entities by their number."""
    kept = [mention for mention in own_mentions if mention.state is not MentionState.REJECTED]
    return ComparedArticle(
        id=name,
        text=article.text,
        published=article.published,
        names=tuple(
            PrintedName(mention.start, mention.end, mention.surface, mention.label, known.get(mention.entity or 0, ""))
            for mention in kept
            if isinstance(mention.label, Label)
        ),
        figures=tuple(
            PrintedFigure(mention.start, mention.end, mention.surface, mention.reading)
            for mention in kept
            if mention.reading is not None
        ),
        outside=tuple((passage.start, passage.end) for passage in passages if passage.outside),
    )


def _one_a_place(mentions: Sequence[Mention]) -> dict[int, Mention]:
    figures = [mention for mention in mentions if mention.reading is not None]
    figures.sort(key=lambda mention: (mention.state is MentionState.ACCEPTED, mention.end, -mention.id))
    return {figure.start: figure for figure in figures}


def name_of(article: ArticleId) -> str:
    """Return what an article is called in the comparison: names sort as the articles were imported."""
    return f"{article:012}"


def place_of(mention: Mention) -> Place:
    """Return where a figure stands in the comparison."""
    return Place(name_of(mention.article), mention.start)
