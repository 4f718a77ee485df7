"""Going on training a pipeline's name component on reviewed sentences, with rehearsal, so that it does not forget.

spaCy's own way: ``resume_training``, ``update`` on what was reviewed, and ``rehearse`` on other sentences, of which the
component is to keep saying what it said before.
"""

from __future__ import annotations

import random
import warnings
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from recoupe.recognition import french_tokenizer, own_component
from recoupe.recognition.batches import pieces
from recoupe.recognition.lookalikes import normalise
from recoupe.recognition.model import UNUSED
from recoupe.training.name_training import mixed, put, weights

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.training import Example

Span = tuple[int, int, str]
"""A name: start and end in code points, and its label."""


@dataclass(frozen=True, slots=True)
class ReviewedText:
    """A text that was read to the end: its names, and the ``parts`` of it that count (the rest is not taught)."""

    text: str
    names: tuple[Span, ...]
    parts: tuple[tuple[int, int], ...]
    unknown: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Pace:
    """How far a training has come: ``done`` of ``total`` batches, and the loss of the last one."""

    done: int
    total: int
    loss: float


@dataclass(frozen=True, slots=True)
class Recipe:
    """How is trained: passes over the sentences, sentences in a batch, dropout, rate, and what chance begins with.

    ``kept`` is the share of the old weights in the new: with the rehearsal it keeps what was known.
    """

    passes: int = 2
    batch: int = 16
    dropout: float = 0.3
    rate: float = 0.0003
    kept: float = 0.5
    seed: int = 7


class TrainingStopped(Exception):  # noqa: N818 - nobody did anything wrong
    """Somebody asked to stop; the pipeline is half trained and good for nothing."""


def continue_training(
    nlp: Language,
    reviewed: Sequence[ReviewedText],
    *,
    rehearsed: Sequence[str] = (),
    recipe: Recipe | None = None,
    told: Callable[[Pace], None] = lambda _: None,
    stopped: Callable[[], bool] = lambda: False,
) -> None:
    """Train the component ``ner`` of ``nlp`` further on ``reviewed`` texts, rehearsing on others.

    Names that do not fit spaCy's words teach nothing. The recipe's seed is the process's own meanwhile, for the weights
    that are dropped are drawn from NumPy's: the same texts and recipe give the same component. Raises
    :class:`TrainingStopped` when ``stopped`` says so.
    """
    from thinc.api import fix_random_seed

    recipe = recipe or Recipe()
    fix_random_seed(recipe.seed)
    dice = random.Random(recipe.seed)  # noqa: S311 - an order, no secret
    sentences = [example for text in reviewed for example in _examples(nlp, text)]
    others = [_plain(nlp, piece.text) for text in rehearsed for piece in pieces(normalise(text))]
    total = recipe.passes * -(-len(sentences) // recipe.batch)
    trainer = cast("Any", nlp)
    done, before = 0, weights(nlp)
    with trainer.select_pipes(enable=["ner"]):
        optimizer = trainer.resume_training()
        optimizer.learn_rate = recipe.rate
        for _ in range(recipe.passes):
            dice.shuffle(sentences)
            for first in range(0, len(sentences), recipe.batch):
                if stopped():
                    raise TrainingStopped
                losses: dict[str, float] = {}
                batch = sentences[first : first + recipe.batch]
                trainer.update(batch, sgd=optimizer, drop=recipe.dropout, losses=losses)
                if others:
                    again = dice.sample(others, min(recipe.batch, len(others)))
                    trainer.rehearse(again, sgd=optimizer)
                done += 1
                told(Pace(done, total, losses.get("ner", 0.0)))
    put(nlp, mixed(before, weights(nlp), 1 - recipe.kept))


def load(model: str) -> Language:
    """Load of a pipeline what its name component needs; the base pipeline comes with Recoupe's own component.

    What is returned can be written to a folder. Raises what ``spacy.load`` raises.
    """
    if model != own_component.BASE:
        return french_tokenizer.load(model, exclude=UNUSED)
    nlp = french_tokenizer.load(model, exclude=[*UNUSED, "ner"])
    own_component.add(nlp, own_component.read(own_component.folder()), kept=True)
    return nlp


def keep(nlp: Language, folder: Path, version: str) -> None:
    """Write a pipeline to ``folder`` as ``version``, so that it can be loaded like an installed one."""
    cast("dict[str, object]", nlp.meta)["version"] = version
    nlp.to_disk(folder)


def _examples(nlp: Language, reviewed: ReviewedText) -> Iterator[Example]:
    from spacy.training import Example

    for first, last in reviewed.parts:
        for piece in pieces(normalise(reviewed.text[first:last])):
            start, end = first + piece.start, first + piece.start + len(piece.text)
            if any(begin < end and start < close for begin, close in reviewed.unknown):
                continue
            names = [
                (begin - start, close - start, label)
                for begin, close, label in reviewed.names
                if start <= begin and close <= end
            ]
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")  # names that do not fit spaCy's words are left unknown
                yield Example.from_dict(nlp.make_doc(piece.text), {"entities": _apart(names)})


def _apart(names: list[Span]) -> list[Span]:
    """Return names of which none overlaps another, the longest first."""
    kept: list[Span] = []
    for name in sorted(names, key=lambda span: span[0] - span[1]):
        if all(name[1] <= start or end <= name[0] for start, end, _ in kept):
            kept.append(name)
    return sorted(kept)


def _plain(nlp: Language, text: str) -> Example:
    from spacy.training import Example

    doc = nlp.make_doc(text)
    return Example(doc, doc.copy())
