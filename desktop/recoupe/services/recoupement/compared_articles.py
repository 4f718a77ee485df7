"""Articles as comparing takes them: from what was recognised, or from what reviewers left of it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from recoupe.facts.comparing.comparison import compare
from recoupe.facts.comparing.values import ComparedArticle, Comparison, PrintedFigure, PrintedName
from recoupe.recognition.values import Recognised, Text
from recoupe_db.records import Article, Label, Mention, MentionState, Passage


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
        outside=tuple((passage.start, passage.end) for passage in passages if passage.outside),
    )


def recognised_article(text: Text, found: Recognised) -> ComparedArticle:
    """Return a text that is in no library, with what was recognised in it, as comparing takes it."""
    return ComparedArticle(
        id=text.id,
        text=text.text,
        published=text.published,
        names=tuple(PrintedName(name.start, name.end, name.surface, name.label) for name in found.names),
        figures=tuple(
            PrintedFigure(figure.start, figure.end, figure.surface, figure.reading) for figure in found.figures
        ),
        outside=tuple((each.start, each.end) for each in found.outside),
    )


def compare_recognised(read: Iterable[tuple[Text, Recognised]]) -> Comparison:
    """Return what texts that are in no library state, compared."""
    return compare(recognised_article(text, found) for text, found in read)
