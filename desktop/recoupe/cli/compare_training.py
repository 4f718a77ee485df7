"""`python -m recoupe.cli.compare_training FOLDER… -o weights.toml`: learns the weights by which figures are grouped.

Each FOLDER holds `gold.jsonl` and `facts.json`. What is learnt from is what the program recognises in their articles,
not the annotated figures. Every dossier is scored by weights that were learnt from the others; then weights are learnt
from all of them and written, with those scores. With `--library FILE` a desk's own answers (what it brought together
or kept apart) are learnt from too: the weights are written only where neither the folders nor the answers of a dossier
that was held out fare worse for it. Needs scikit-learn (`pip install -e .[dev]`).
"""

from __future__ import annotations

import argparse
import random
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import fmean, quantiles

from recoupe.cli.recogniser import recogniser_of
from recoupe.cli.reporting import DONE, SOME_FAILED, say
from recoupe.facts.comparing.comparison import Comparer
from recoupe.facts.comparing.gold import AnsweredDossier, GoldDossier, read_gold
from recoupe.facts.comparing.training import TrainingDossier, calibrated, dossier, final_scores, learnt
from recoupe.facts.comparing.values import ComparedArticle
from recoupe.facts.comparing.weights import Weights, weights
from recoupe.recognition.recogniser import Recogniser
from recoupe.recognition.values import Text
from recoupe.services.imports import TextRecogniser
from recoupe.services.library import LibraryService
from recoupe.services.recoupement.compared_articles import recognised_article
from recoupe.services.recoupement.service import RecoupementService
from recoupe_db.store import Store

_DRAWS = 1000  # of dossiers with replacement, for an interval
_BINS = 10


@dataclass(frozen=True)
class TrainingOutcome:
    """Pairs of figures of two articles that were put into one fact: rightly, wrongly, or not."""

    rightly: int
    wrongly: int
    missed: int


@dataclass(frozen=True)
class _Read:
    gold: GoldDossier | AnsweredDossier
    articles: tuple[ComparedArticle, ...]
    training: TrainingDossier


def main() -> int:
    """Learn, score and write; return 1 where the answers of a desk made nothing better, and nothing was written."""
    given = argparse.ArgumentParser(prog="python -m recoupe.cli.compare_training", description=__doc__)
    given.add_argument("folders", nargs="+", type=Path)
    given.add_argument("-o", "--output", type=Path, required=True)
    given.add_argument("--folds", type=int, default=0, help="score so many parts instead of each dossier alone")
    given.add_argument("--library", type=Path, action="append", default=[], help="learn from what a desk decided too")
    given.add_argument("--model", default="")
    options = given.parse_args()
    recogniser = recogniser_of(options.model) if options.model else Recogniser()
    before = weights()
    read = [_read(gold, recogniser, before) for folder in options.folders for gold in read_gold(folder)]
    answered = [
        _answered(answered_dossier, before) for library in options.library for answered_dossier in answers_of(library)
    ]
    if options.library and not better(read, answered, before, folds=options.folds or len(read)):
        say("What the desk decided makes the comparison no better. Nothing was written.\n")
        return SOME_FAILED
    read += answered
    outcomes, scores, labels = _held_out(read, before, options.folds or len(read))
    made = calibrated(learnt(_trained(read), before), scores, labels)
    told = [*_told(outcomes), *_reliability(made, scores, labels)]
    say("".join(f"{line}\n" for line in told))
    options.output.write_text(as_toml(made, told), encoding="utf-8")
    return DONE


def answers_of(library: Path) -> Iterator[AnsweredDossier]:
    """Yield the dossiers of a library in which somebody decided about figures."""
    store = Store.open(library, even_read_only=True)
    try:
        service = RecoupementService(store, reviewer="")
        for dossier in LibraryService(store).dossiers():
            answered = service.answered(dossier.id, f"answers/{dossier.name}")
            if answered.together or answered.apart:
                yield answered
    finally:
        store.close()


def better(read: Sequence[_Read], answered: Sequence[_Read], before: Weights, *, folds: int) -> bool:
    """Tell whether answers help: held out, the dossiers with gold fare no worse for them, and the answers better."""
    if not answered:
        return False
    without, _, _ = _held_out(read, before, folds, always=())
    alone = learnt(_trained(read), before)
    told_before = [_outcome(answered_one, alone) for answered_one in answered]
    with_them, _, _ = _held_out(read, before, folds, always=answered)
    among, _, _ = _held_out(answered, before, len(answered), always=read)
    return _f1([*with_them.values()]) >= _f1([*without.values()]) and _right(among.values()) > _right(told_before)


def _trained(read: Iterable[_Read]) -> list[TrainingDossier]:
    return [read_dossier.training for read_dossier in read]


def _right(outcomes: Iterable[TrainingOutcome]) -> int:
    """Return how many more pairs were told rightly than not."""
    return sum(outcome.rightly - outcome.wrongly - outcome.missed for outcome in outcomes)


def _read(gold: GoldDossier, recogniser: TextRecogniser, before: Weights) -> _Read:
    texts = [Text(article.id, article.text, article.published) for article in gold.articles]
    articles = tuple(
        recognised_article(text, recognised)
        for text, recognised in zip(texts, recogniser.recognise(texts), strict=True)
    )
    return _Read(gold, articles, dossier(gold.name, articles, gold.label, before))


def _answered(gold: AnsweredDossier, before: Weights) -> _Read:
    return _Read(gold, gold.articles, dossier(gold.name, gold.articles, gold.label, before))


def _held_out(
    read: Sequence[_Read], before: Weights, folds: int, *, always: Sequence[_Read] = ()
) -> tuple[dict[str, TrainingOutcome], list[float], list[bool]]:
    """Return how each dossier fares with weights of the others and of ``always``; and its pairs' scores and labels."""
    outcomes: dict[str, TrainingOutcome] = {}
    scores: list[float] = []
    labels: list[bool] = []
    for fold in range(min(folds, len(read))):
        held_out = read[fold::folds]
        rest = [read_dossier.training for read_dossier in (*read, *always) if read_dossier not in held_out]
        made = learnt(rest, before) if rest else before
        for read_dossier in held_out:
            outcomes[read_dossier.gold.name] = _outcome(read_dossier, made)
            for example, score in final_scores(read_dossier.training, made):
                if example.label is not None and example.pair.a.article != example.pair.b.article:
                    scores.append(score)
                    labels.append(example.label)
    return outcomes, scores, labels


def _outcome(read: _Read, made: Weights) -> TrainingOutcome:
    comparer = Comparer(weights=made)
    comparer.add(read.articles)
    had = {
        (a, b)
        for fact in comparer.comparison().facts
        for a in (statement.place for statement in fact.statements)
        for b in (statement.place for statement in fact.statements)
        if a < b and a.article != b.article
    }
    wanted = read.gold.pairs()
    wrongly = [pair for pair in had - wanted if read.gold.label(*pair) is False]
    return TrainingOutcome(len(wanted & had), len(wrongly), len(wanted - had))


def _told(outcomes: dict[str, TrainingOutcome]) -> Iterator[str]:
    for name, outcome in outcomes.items():
        yield f"{name}: pairs P {_precision([outcome]):.2f} R {_recall([outcome]):.2f} F {_f1([outcome]):.2f}"
    every = list(outcomes.values())
    drawn = random.Random(1)  # noqa: S311 - the same draws every time
    spread = [_f1(drawn.choices(every, k=len(every))) for _ in range(_DRAWS)]
    low, *_, high = quantiles(spread, n=40) if len(every) > 1 else (fmean(spread), fmean(spread))
    yield (
        f"{len(every)} dossiers, each by weights of the others: pairs P {_precision(every):.3f} "
        f"R {_recall(every):.3f} F {_f1(every):.3f} (95 %: {low:.3f} to {high:.3f})"
    )


def _precision(outcomes: Sequence[TrainingOutcome]) -> float:
    rightly = sum(outcome.rightly for outcome in outcomes)
    return rightly / max(1, rightly + sum(outcome.wrongly for outcome in outcomes))


def _recall(outcomes: Sequence[TrainingOutcome]) -> float:
    rightly = sum(outcome.rightly for outcome in outcomes)
    return rightly / max(1, rightly + sum(outcome.missed for outcome in outcomes))


def _f1(outcomes: Sequence[TrainingOutcome]) -> float:
    precision, recall = _precision(outcomes), _recall(outcomes)
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0


def _reliability(made: Weights, scores: Sequence[float], labels: Sequence[bool]) -> Iterator[str]:
    """Yield for each tenth of certainty how many pairs had it, what was said and what was true."""
    sure = [made.certainty(score) for score in scores]
    for bin_ in range(_BINS):
        inside = [place for place, chance in enumerate(sure) if min(_BINS - 1, int(chance * _BINS)) == bin_]
        if inside:
            said = fmean(sure[place] for place in inside)
            true = fmean(labels[place] for place in inside)
            yield f"certainty {bin_ / _BINS:.1f}: {len(inside)} pairs, said {said:.2f}, true {true:.2f}"


def as_toml(made: Weights, told: Sequence[str]) -> str:
    """Return weights as the file that the program reads, with their scores as a comment."""
    lines = [
        "# What each feature of a pair of figures is worth (docs/verdicts.md). Learnt, not written by hand, but",
        "# for the screen: python -m recoupe.cli.compare_training FOLDER… -o THIS",
        *(f"# {line}" for line in told),
        f"screened_out = {made.screened_out}",
    ]
    for name, table in (("screen", made.screen), ("pair", made.pair), ("rivals", made.rivals)):
        lines += ["", f"[{name}]", *(f'"{feature}" = {worth:.3f}' for feature, worth in sorted(table.items()))]
    lines += ["", "[certainty]", f"slope = {made.slope:.3f}", f"offset = {made.offset:.3f}", ""]
    return "\n".join(lines)


if __name__ == "__main__":
    raise SystemExit(main())
