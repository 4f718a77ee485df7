"""How fast a dossier of 2,000 articles is compared, and regrouped when 200 more arrive; run by hand."""

from __future__ import annotations

import argparse
import random
import time
from datetime import date, timedelta

from recoupe.facts.comparing.comparison import Comparer
from recoupe.facts.comparing.values import ComparedArticle, PrintedFigure, PrintedName
from recoupe_db.records import Kind, Label, Modifier, Reading

_PLACES = ("Vernoux", "Sainte-Maure", "Castelbrun", "Ormeval", "Trignac", "Lussan", "Peyrac", "Montferrier")
_PEOPLE = ("Roubaud", "Besson", "Hamel", "Guérin", "Kolb", "Delvaux", "Perrin", "Benali")
_SAYINGS = (
    ("À {place}, l’incendie a fait ", " blessés, selon {person}.", Kind.NUMBER, None, (2, 60)),
    ("Le chantier de {place} coûtera ", " d’après {person}.", Kind.MONEY, "EUR", (2, 900)),
    ("L’usine de {place} emploie ", " salariés, rappelle {person}.", Kind.NUMBER, None, (100, 4000)),
    ("Le chômage atteint ", " à {place}, dit {person}.", Kind.PERCENT, "%", (3, 25)),
    ("La ligne de {place} ouvrira en ", ", promet {person}.", Kind.DATE, None, (2024, 2031)),
    ("La crue a touché ", " logements de {place}, estime {person}.", Kind.NUMBER, None, (10, 3000)),
    ("La route de {place} mesure ", " de long, précise {person}.", Kind.QUANTITY, "km", (2, 90)),
    ("La mairie de {place} a versé ", " d’aide, annonce {person}.", Kind.MONEY, "EUR", (1, 50)),
)
_SYLLABLES = ("bra", "cor", "del", "fin", "gal", "lom", "mur", "pol", "ras", "ter", "val", "zim")
_DAY = date(2025, 3, 1)


def main() -> None:
    """Make articles about many stories, compare them, add more, and print what each step took."""
    given = argparse.ArgumentParser(description=__doc__)
    given.add_argument("--articles", type=int, default=2000)
    given.add_argument("--more", type=int, default=200)
    options = given.parse_args()
    made = random.Random(5)  # noqa: S311 - the same articles every time
    stories = invented_stories(made)
    comparer = Comparer()
    _timed(
        f"compare {options.articles} articles",
        comparer,
        [invented_article(n, made, stories) for n in range(options.articles)],
    )
    fresh = [invented_article(options.articles + n, made, stories) for n in range(options.more)]
    _timed(f"add {options.more} more", comparer, fresh)
    _timed("add 1 more", comparer, [invented_article(options.articles + options.more, made, stories)])


def _timed(what: str, comparer: Comparer, articles: list[ComparedArticle]) -> None:
    wall, begin = time.perf_counter(), time.process_time()
    comparer.add(articles)
    grouped = time.process_time()
    comparison = comparer.comparison()
    end = time.process_time()
    print(
        f"{what}: {time.perf_counter() - wall:.2f} s; processor {end - begin:.2f} s, "
        f"of these {end - grouped:.2f} s to group and write out; "
        f"{len(comparison.facts)} facts, {len(comparison.singles)} single figures"
    )


def invented_stories(made: random.Random) -> dict[tuple[int, int], float]:
    """Return how high each figure of each of 320 places is, between the bounds of what it counts."""
    return {
        (place, saying): made.uniform(0, 1) for place in range(len(_PLACES) * 40) for saying in range(len(_SAYINGS))
    }


def invented_article(number: int, made: random.Random, stories: dict[tuple[int, int], float]) -> ComparedArticle:
    """Return an article of ten figures about one place, as a reporter would have rounded them."""
    where = made.randrange(len(_PLACES) * 40)
    place, text, names, figures = f"{_PLACES[where % 8]}-{where // 8}", "", [], []
    for _ in range(10):
        which = made.randrange(len(_SAYINGS))
        before, after, kind, unit, (low, high) = _SAYINGS[which]
        person = made.choice(_PEOPLE)
        exact = round(low + stories[where, which] * (high - low))
        value = round(exact, -1) if kind is Kind.NUMBER and exact > 100 and made.random() < 0.3 else exact
        own = random.Random(where * 100 + which)  # noqa: S311 - every story has words of its own
        before = f"{_word(own).title()} et {_word(own)} : {before[:-1]} {_word(own)} "
        before, after = before.format(place=place, person=person), after.format(place=place, person=person)
        words = {Kind.MONEY: f"{value} millions d’euros", Kind.PERCENT: f"{value} %", Kind.QUANTITY: f"{value} km"}
        surface, start = words.get(kind, str(value)), len(text) + len(before)
        reading = Reading(kind, str(value * 1_000_000 if kind is Kind.MONEY else value), None, unit, _hedge(made))
        figures.append(PrintedFigure(start, start + len(surface), surface, reading))
        sentence = before + surface + after
        names += [
            PrintedName(len(text) + sentence.index(name), len(text) + sentence.index(name) + len(name), name, label)
            for name, label in ((place, Label.LOC), (person, Label.PER))
        ]
        text += sentence + "\n"
    published = _DAY + timedelta(days=number % 60)
    return ComparedArticle(f"{number:05}.txt", text, published, tuple(names), tuple(figures))


def _word(own: random.Random) -> str:
    return "".join(own.choices(_SYLLABLES, k=3))


def _hedge(made: random.Random) -> Modifier | None:
    return Modifier.ABOUT if made.random() < 0.1 else None


if __name__ == "__main__":
    main()
