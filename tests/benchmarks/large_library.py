"""Make a library of thousands of invented articles through the program's own store, to measure with.

    python tests/benchmarks/large_library.py LIBRARY [--articles 10000] [--read 0.5] [--facts 200]

Each article is about one of 320 places, and states ten figures of its story as a reporter would have rounded them:
names and figures are suggested. In a share of the articles everything is confirmed, and they are read to the end;
figures of some are verified facts. Every fiftieth article holds the word “zorbatec”, one of them all “qwyzar”.
"""

from __future__ import annotations

import argparse
import random
from pathlib import Path

from comparing import invented_article, invented_stories

from recoupe.facts.comparing.values import ComparedArticle
from recoupe.services.facts import FactService, Judged, NewFact
from recoupe_db.queries import articles, decisions, dossiers, mentions
from recoupe_db.records import (
    Action,
    Article,
    ArticleState,
    DossierId,
    FactStatus,
    MentionState,
    NewArticle,
    NewMention,
    Origin,
    Target,
)
from recoupe_db.store import Session, Store

REVIEWER = "Ada"
AT_ONCE = 50  # articles in a transaction
RARE, SINGLE = "zorbatec", "qwyzar"


def make(library: Path, *, count: int, read: float, facts: int, dossier: str = "Mesure") -> DossierId:
    """Make a library of ``count`` articles, a share of them ``read`` to the end, and return its dossier."""
    store = Store.open(library)
    with store.write() as session:
        made_for = dossiers.create(session, dossier).id
    made = random.Random(5)  # noqa: S311 - the same articles every time
    stories = invented_stories(made)
    for start in range(0, count, AT_ONCE):
        with store.write() as session:
            for number in range(start, min(start + AT_ONCE, count)):
                article = add_article(session, made_for, number, made, stories)
                if number / count < read:
                    read_article(session, article)
    _state(store, made_for, facts)
    store.close()
    return made_for


def add_article(
    session: Session, dossier: DossierId, number: int, made: random.Random, stories: dict[tuple[int, int], float]
) -> Article:
    return store_article(session, dossier, number, invented_article(number, made, stories))


def store_article(session: Session, dossier: DossierId, number: int, invented: ComparedArticle) -> Article:
    """Store an article with the names and figures that it holds as suggestions."""
    rare = f"{RARE} " * (number % 50 == 0) + f"{SINGLE} " * (number == 77)
    new = NewArticle(f"{invented.text}{rare}\n", f"Article {number}", invented.id, "Gazette", "", invented.published)
    article = articles.add(session, dossier, new)
    names = [NewMention(one.start, one.end, one.label, None, Origin.MODEL, 0.9) for one in invented.names]
    figures = [
        NewMention(one.start, one.end, one.reading.kind, one.reading, Origin.RULE, 1.0) for one in invented.figures
    ]
    mentions.suggest(session, article.id, [*names, *figures], [], "benchmark 1")
    return article


def read_article(session: Session, article: Article) -> None:
    """Confirm everything in an article, and mark it read."""
    step = decisions.begin(session, REVIEWER, Action.ACCEPT, article.id)
    for mention in mentions.of_article(session, article.id):
        decisions.change(session, step, Target.MENTION, mention.id, state=MentionState.ACCEPTED)
    step = decisions.begin(session, REVIEWER, Action.MARK_READ, article.id)
    decisions.change(session, step, Target.ARTICLE, article.id, state=ArticleState.READ)


def _state(store: Store, dossier: DossierId, count: int) -> None:
    """State a figure of as many articles that were read as a fact, and verify it."""
    stating = FactService(store, reviewer=REVIEWER)
    with store.read() as session:
        read = [line.id for line in articles.lines(session, dossier) if line.state is ArticleState.READ]
    for article in read[:: max(len(read) // count, 1)][:count] if count else []:
        with store.read() as session:
            figure = next(one for one in mentions.of_article(session, article) if one.reading is not None)
        fact = NewFact(f"Mesure {article}", "valeur", figure.reading)
        stating.state(figure.id, fact, judged=Judged(FactStatus.VERIFIED, "Confirmé par écrit", "la préfecture"))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("library", type=Path)
    parser.add_argument("--articles", type=int, default=10_000)
    parser.add_argument("--read", type=float, default=0.5, help="the share that was read to the end")
    parser.add_argument("--facts", type=int, default=200)
    given = parser.parse_args()
    make(given.library, count=given.articles, read=given.read, facts=given.facts)


if __name__ == "__main__":
    main()
