"""Training the recogniser on what reviewers made of articles: scored before and after on articles held out."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import ClassVar

from recoupe.evaluation.span_matching import AnnotatedSpan, AnnotatedText
from recoupe.exchange.gold import names, read_to_the_end, stretches, undecided
from recoupe.exchange.gold_split import dev_side
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

        ``recogniser`` makes one from the name of a pipeline. Raises :class:`TooLittleRead`; ``Stopped`` when asked to.
        """
        read = [
            gold
            for dossier in dossiers
            for gold in read_to_the_end(GoldArticles(self._store, dossier.id, GoldChoice()))
        ]
        if len(read) < FEWEST:
            raise TooLittleRead(count=len(read), fewest=FEWEST)
        texts = [(gold.article.sha256, gold.article.text) for gold in read]
        dev = dev_side(texts, share=HELD_OUT, seed=seed)
        held = [gold for gold in read if gold.article.sha256 in dev]
        taught = [_reviewed(gold) for gold in read if gold.article.sha256 not in dev]
        if not held or not taught:  # all of them are copies of one another
            raise TooLittleRead(count=1, fewest=FEWEST)
        nlp = load(base)
        continue_training(nlp, taught, rehearsed=rehearsed, recipe=recipe, told=told, stopped=stopped)
        name, part = self._versions.fresh()
        keep(nlp, part, name)
        version = Version(
            name=name,
            base=base,
            dossiers=tuple(dossier.name for dossier in dossiers),
            articles=len(taught),
            held_out=len(held),
            before=scores_of(held, recogniser(base)),
            after=scores_of(held, recogniser(str(part))),
        )
        self._versions.add(part, version)
        return version


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
            sorted(AnnotatedSpan(each.start, each.end, str(each.label)) for each in names(gold)),
            sorted(
                AnnotatedSpan(each.start, each.end, str(each.label))
                for each in found.names
                if not any(each.start < end and start < each.end for start, end in gold.outside)
            ),
        )
        for gold, found in zip(held, recogniser.recognise(texts), strict=True)
    ]
    return {label: score.f1 for label, score in scores(compared, "names").items()}
