"""Training the recogniser on what reviewers made of articles: scored before and after on articles held out."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import ClassVar

from recoupe.evaluation.span_matching import AnnotatedSpan, AnnotatedText
from recoupe.exchange.gold import names, read_to_the_end, stretches, undecided
from recoupe.exchange.gold_split import Sketch, alike, dev_side, sketch
from recoupe.exchange.values import GoldArticle
from recoupe.recognition.values import Text
from recoupe.services.export.gold_articles import GoldArticles, GoldChoice
from recoupe.services.imports import TextRecogniser
from recoupe.training.continuing import Pace, Recipe, ReviewedText, continue_training, keep, load
from recoupe.training.versions import Version, Versions
from recoupe_db.problems import QT_TRANSLATE_NOOP, Problem
from recoupe_db.records import Dossier
from recoupe_db.store import Store

HELD_OUT = 0.25
FEWEST = 4  # articles


class TooLittleRead(Problem):
    """There is not enough to learn from. Details: ``count``, ``fewest``."""

    sentence: ClassVar[str] = QT_TRANSLATE_NOOP(
        "Problem",
        "Too few articles were read to the end to learn from: {count}; read at least {fewest}, then train again. "
        "Nothing was changed.",
    )


class NothingUnseen(Problem):
    """All articles were learnt from before, or are copies of such. Details: ``count``."""

    sentence: ClassVar[str] = QT_TRANSLATE_NOOP(
        "Problem",
        "The recogniser has learnt from all {count} articles before, or from copies of them: nothing is left to score "
        "it on. Read others to the end, then train again. Nothing was changed.",
    )


class TrainingService:
    """Makes new versions of the name component from dossiers."""

    def __init__(self, store: Store, versions: Versions) -> None:
        self._store = store
        self._versions = versions

    def train(
        self,
        dossiers: Sequence[Dossier],
        base: str,
        recogniser: Callable[[str], TextRecogniser],
        *,
        rehearsed: Sequence[str] = (),
        seed: int = 0,
        recipe: Recipe | None = None,
        told: Callable[[Pace], None] = lambda _: None,
        stopped: Callable[[], bool] = lambda: False,
    ) -> Version:
        """Train ``base`` (the name or folder of a pipeline) further and return the new version, kept but not in use.

        ``recogniser`` makes one from the name of a pipeline. It is scored on articles of which neither this training
        nor an earlier one has seen a sentence. Raises :class:`TooLittleRead`, :class:`NothingUnseen`;
        ``TrainingStopped`` when asked to.
        """
        read = [
            gold
            for dossier in dossiers
            for gold in read_to_the_end(GoldArticles(self._store, dossier.id, GoldChoice()))
        ]
        if len(read) < FEWEST:
            raise TooLittleRead(count=len(read), fewest=FEWEST)
        known = self._versions.taught(base)
        parts = _parted(read, [tuple(runs) for runs in known or ()], seed)
        nlp = load(base)
        others = [text for text in rehearsed if not parts.shares_with_held(text)]
        taught = [_reviewed(gold) for gold in parts.taught]
        continue_training(nlp, taught, rehearsed=others, recipe=recipe, told=told, stopped=stopped)
        name, part = self._versions.fresh()
        keep(nlp, part, name)
        version = Version(
            name=name,
            base=base,
            dossiers=tuple(dossier.name for dossier in dossiers),
            articles=len(parts.taught),
            held_out=len(parts.held),
            before=scores_of(parts.held, recogniser(base)),
            after=scores_of(parts.held, recogniser(str(part))),
            unseen=known is not None,
            known=parts.known,
        )
        self._versions.add(part, version, None if known is None else [*known, *parts.taught_sketches()])
        return version


@dataclass(frozen=True, slots=True)
class _Parted:
    """Articles to teach, articles to score on that share no sentence with what was ever taught, and how many did."""

    taught: list[GoldArticle]
    held: list[GoldArticle]
    known: int
    sketches: dict[str, Sketch]  # by the SHA-256 of a text

    def shares_with_held(self, text: str) -> bool:
        own = sketch(text)
        return any(alike(own, self.sketches[gold.article.sha256]) for gold in self.held)

    def taught_sketches(self) -> list[Sketch]:
        return [self.sketches[gold.article.sha256] for gold in self.taught]


def _parted(read: Sequence[GoldArticle], known: Sequence[Sketch], seed: int) -> _Parted:
    texts = [(gold.article.sha256, gold.article.text) for gold in read]
    sketches = {sha256: sketch(text) for sha256, text in texts}
    dev = dev_side(texts, share=HELD_OUT, seed=seed, known=known)
    held = [gold for gold in read if gold.article.sha256 in dev]
    taught = [gold for gold in read if gold.article.sha256 not in dev]
    familiar = sum(any(alike(sketches[gold.article.sha256], runs) for runs in known) for gold in taught)
    if familiar == len(read):
        raise NothingUnseen(count=len(read))
    if not held or not taught:  # all of them are copies of one another
        raise TooLittleRead(count=1, fewest=FEWEST)
    return _Parted(taught, held, familiar, sketches)


def _reviewed(gold: GoldArticle) -> ReviewedText:
    marked = tuple((mention.start, mention.end, str(mention.label)) for mention in names(gold))
    unknown = tuple((mention.start, mention.end) for mention in undecided(gold) if not mention.is_figure)
    return ReviewedText(gold.article.text, marked, tuple(stretches(gold)), unknown)


def scores_of(held: Sequence[GoldArticle], recogniser: TextRecogniser) -> dict[str, float]:
    """Return the strict F1 of a recogniser's names on gold, in all (``names``) and by label."""
    from recoupe.evaluation.scores import scores

    texts = (
        Text(str(number), gold.article.text, gold.article.published, gold.article.source)
        for number, gold in enumerate(held)
    )
    compared = [
        AnnotatedText(
            len(gold.article.text),
            sorted(AnnotatedSpan(name.start, name.end, str(name.label)) for name in names(gold)),
            sorted(
                AnnotatedSpan(name.start, name.end, str(name.label))
                for name in recognised.names
                if not any(name.start < end and start < name.end for start, end in gold.outside)
            ),
        )
        for gold, recognised in zip(held, recogniser.recognise(texts), strict=True)
    ]
    return {label: score.f1 for label, score in scores(compared, "names").items()}
