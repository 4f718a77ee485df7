"""What the articles of a dossier state, compared: from what was recognised, or from what reviewers left of it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from recoupe.facts.comparing.comparison import Comparer, compare
from recoupe.facts.comparing.values import ByHand, ComparedArticle, Comparison, PrintedFigure, PrintedName
from recoupe.recognition.values import Recognised, Text
from recoupe_db.queries import articles, entities, mentions
from recoupe_db.records import Article, ArticleId, Dossier, Label, Mention, MentionState, Passage
from recoupe_db.store import Session, Store


class Comparing:
    """Compares the articles of one dossier, and after a change only what the change touches."""

    def __init__(self, store: Store, dossier: Dossier, *, by_hand: ByHand | None = None) -> None:
        self._store = store
        self._dossier = dossier
        self._comparer = Comparer(by_hand=by_hand)
        self._names: dict[ArticleId, str] = {}

    def refresh(self, changed: Iterable[ArticleId] | None = None) -> Comparison:
        """Return the comparison as it is now, with ``changed`` articles (None: all of the dossier) read anew.

        Rejected mentions count for nothing; undecided ones count like accepted ones.
        """
        with self._store.read() as session:
            self._name(session)
            wanted = list(self._names) if changed is None else [each for each in changed if each in self._names]
            known = {int(each.id): each.name for each in entities.of_dossier(session, self._dossier.id)}
            read = [self._article(session, each, known) for each in wanted]
        self._comparer.add(read)
        return self._comparer.comparison()

    def decide(self, by_hand: ByHand) -> Comparison:
        """Return the comparison with what people decided about its groups."""
        self._comparer.decide(by_hand)
        return self._comparer.comparison()

    def articles(self) -> dict[str, ArticleId]:
        """Return which article each name in the comparison stands for."""
        return {name: article for article, name in self._names.items()}

    def _name(self, session: Session) -> None:
        """Call every article by its file, or by its title; two that are called alike carry their number."""
        lines = articles.lines(session, self._dossier.id)
        taken = {name for key, name in self._names.items() if key in {line.id for line in lines}}
        for gone in [key for key in self._names if key not in {line.id for line in lines}]:
            self._comparer.remove(self._names.pop(gone))
        for line in lines:
            if line.id not in self._names:
                name = line.file or line.title
                self._names[line.id] = f"{name} ({line.id})" if name in taken or not name else name
                taken.add(self._names[line.id])

    def _article(self, session: Session, article: ArticleId, known: dict[int, str]) -> ComparedArticle:
        return stored_article(
            self._names[article],
            articles.get(session, article),
            mentions.of_article(session, article),
            articles.passages(session, article),
            known=known,
        )


def stored_article(
    name: str, article: Article, found: Sequence[Mention], passages: Sequence[Passage], *, known: dict[int, str]
) -> ComparedArticle:
    """Return a stored article as comparing takes it; ``known`` are the names of entities by their number."""
    kept = [each for each in found if each.state is not MentionState.REJECTED]
    return ComparedArticle(
        id=name,
        text=article.text,
        published=article.published,
        names=tuple(
            PrintedName(each.start, each.end, each.surface, each.label, known.get(each.entity or 0, ""))
            for each in kept
            if isinstance(each.label, Label)
        ),
        figures=tuple(
            PrintedFigure(each.start, each.end, each.surface, each.reading) for each in kept if each.reading is not None
        ),
        outside=tuple((each.start, each.end) for each in passages if each.outside),
    )


def recognised_article(text: Text, found: Recognised) -> ComparedArticle:
    """Return a text that is in no library, with what was recognised in it, as comparing takes it."""
    return ComparedArticle(
        id=text.id,
        text=text.text,
        published=text.published,
        names=tuple(PrintedName(each.start, each.end, each.surface, each.label) for each in found.names),
        figures=tuple(PrintedFigure(each.start, each.end, each.surface, each.reading) for each in found.figures),
        outside=tuple((each.start, each.end) for each in found.outside),
    )


def compare_recognised(read: Iterable[tuple[Text, Recognised]]) -> Comparison:
    """Return what texts that are in no library state, compared."""
    return compare(recognised_article(text, found) for text, found in read)
