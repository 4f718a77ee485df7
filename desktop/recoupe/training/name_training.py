"""The loop that teaches a pipeline's name component: the same for Recoupe's own component and for a desk's gold."""

from __future__ import annotations

import random
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, cast

from spacy.training import Example
from spacy.util import filter_spans
from thinc.api import fix_random_seed

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from spacy.language import Language
    from spacy.tokens import Doc, Span

    from recoupe.recognition.model import ModelSpan
    from recoupe.training.named_text import NamedText

COMPONENT = "ner"

Weights = dict[tuple[int, str], Any]


@dataclass(frozen=True, slots=True)
class TrainingSettings:
    """How long and how boldly to learn: ``rate`` is Adam's step, ``kept`` the share of the old weights in the new.

    The component learns ``runs`` times from where it stood, each time in another order; what it ends with is the mean
    of what it learned, blended with the weights from before. That keeps what it knew of the world's names, and fits it
    less to the texts it was taught with (Wortsman and others, “Model soups” and “Robust fine-tuning”, 2022).
    """

    passes: int = 1
    runs: int = 2
    rate: float = 1e-3
    dropout: float = 0.3
    batch: int = 48
    kept: float = 0.4
    seed: int = 20261129


def train(nlp: Language, texts: Sequence[NamedText], settings: TrainingSettings) -> list[float]:
    """Teach the name component of ``nlp`` the names of ``texts`` (sentences), and return the loss of each pass.

    The same texts and settings give the same weights but for the rounding of sums, which the optimiser makes larger.
    Nothing but the name component changes.
    """
    before, losses = weights(nlp), list[float]()
    learned = {key: 0.0 * array for key, array in before.items()}
    for run in range(settings.runs):
        put(nlp, before)
        losses += _learn(nlp, texts, settings, settings.seed + run)
        learned = mixed(learned, weights(nlp), 1 / (run + 1))
    put(nlp, mixed(before, learned, 1 - settings.kept))
    return losses


def _learn(nlp: Language, texts: Sequence[NamedText], settings: TrainingSettings, seed: int) -> list[float]:
    fix_random_seed(seed)
    draw = random.Random(seed)  # noqa: S311 - the same order in every run
    orders = (draw.sample(list(texts), len(texts)) for _ in range(settings.passes))
    with nlp.select_pipes(enable=[COMPONENT]):
        return [_one_pass(nlp, some, settings) for some in orders]


def _one_pass(nlp: Language, texts: Sequence[NamedText], settings: TrainingSettings) -> float:
    optimizer = nlp.resume_training()
    optimizer.learn_rate = settings.rate
    losses: dict[str, float] = {}
    for start in range(0, len(texts), settings.batch):
        batch = texts[start : start + settings.batch]
        nlp.update([example(nlp, text) for text in batch], drop=settings.dropout, sgd=optimizer, losses=losses)
    return float(losses.get(COMPONENT, 0.0))


def example(nlp: Language, named: NamedText) -> Example:
    """Return a sentence as spaCy learns it; a name that does not end with a token teaches nothing at its place."""
    doc = nlp.make_doc(named.text)
    spans = [(name, doc.char_span(name.start, name.end, label=name.label)) for name in named.names]
    gold = doc.copy()
    certain = filter_spans([span for _, span in spans if span is not None])
    unsure = filter_spans([_around(doc, name) for name, span in spans if span is None])
    gold.set_ents(certain, missing=[span for span in unsure if not _meets(span, certain)], default="outside")
    return Example(doc, gold)


def _around(doc: Doc, name: ModelSpan) -> Span:
    span = doc.char_span(name.start, name.end, alignment_mode="expand")
    return span if span is not None else doc[:0]


def _meets(span: Span, others: Sequence[Span]) -> bool:
    return any(span.start < other.end and other.start < span.end for other in others)


def weights(nlp: Language) -> Weights:
    """Return a copy of every weight of the name component, by layer and name."""
    return {key: node.get_param(key[1]).copy() for key, node in _nodes(nlp)}


def put(nlp: Language, arrays: Weights) -> None:
    """Give the name component these weights."""
    for key, node in _nodes(nlp):
        node.set_param(key[1], arrays[key].copy())


def mixed(one: Weights, other: Weights, share: float) -> Weights:
    """Return the weights between two, ``share`` of the way from ``one`` to ``other``."""
    return {key: (1 - share) * array + share * other[key] for key, array in one.items()}


def _nodes(nlp: Language) -> Iterator[tuple[tuple[int, str], Any]]:
    model = cast("Any", nlp.get_pipe(COMPONENT)).model
    for number, node in enumerate(model.walk()):
        for name in node.param_names:
            if node.has_param(name):
                yield (number, name), node
