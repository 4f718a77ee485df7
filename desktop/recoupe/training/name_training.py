"""The loop that teaches a pipeline's name component: the same for Recoupe's own component and for a desk's gold."""

from __future__ import annotations

import random
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, cast

from spacy.training import Example
from spacy.util import filter_spans, fix_random_seed, minibatch

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from spacy.language import Language
    from spacy.tokens import Doc, Span

    from recoupe.recognition.model import ModelSpan
    from recoupe.training.named_text import NamedText

COMPONENT = "ner"


@dataclass(frozen=True, slots=True)
class TrainingSettings:
    """How long and how boldly to learn. ``rate`` is Adam's step, ``kept`` the share of the weights that stays as it was.

    Blending the weights learned with those from before keeps what the component knew of the world's names: the more is
    kept, the less it is fitted to the texts it was taught with (Wortsman and others, “Robust fine-tuning”, 2022).
    """

    passes: int = 1
    rate: float = 5e-4
    dropout: float = 0.3
    batch: int = 48
    kept: float = 0.4
    seed: int = 20261129


def train(nlp: Language, texts: Sequence[NamedText], settings: TrainingSettings) -> list[float]:
    """Teach the name component of ``nlp`` the names of ``texts`` (sentences), and return the loss of each pass.

    The same texts and settings give the same weights on the same machine. Nothing but the name component changes.
    """
    fix_random_seed(settings.seed)
    before = weights(nlp)
    with nlp.select_pipes(enable=[COMPONENT]):
        losses = [_one_pass(nlp, some, settings) for some in _orders(texts, settings)]
    blend(nlp, before, settings.kept)
    return losses


def _orders(texts: Sequence[NamedText], settings: TrainingSettings) -> Iterator[list[NamedText]]:
    draw = random.Random(settings.seed)  # noqa: S311 - the same order in every run
    for _ in range(settings.passes):
        yield draw.sample(list(texts), len(texts))


def _one_pass(nlp: Language, texts: Sequence[NamedText], settings: TrainingSettings) -> float:
    optimizer = nlp.resume_training()
    optimizer.learn_rate = settings.rate
    losses: dict[str, float] = {}
    for batch in minibatch(texts, size=settings.batch):
        nlp.update([example(nlp, text) for text in batch], drop=settings.dropout, sgd=optimizer, losses=losses)
    return losses.get(COMPONENT, 0.0)


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


def weights(nlp: Language) -> dict[tuple[int, str], Any]:
    """Return a copy of every weight of the name component, by layer and name."""
    return {key: node.get_param(key[1]).copy() for key, node in _nodes(nlp)}


def blend(nlp: Language, before: dict[tuple[int, str], Any], kept: float) -> None:
    """Move the weights of ``nlp`` back towards those from ``before`` by the share ``kept``."""
    for key, node in _nodes(nlp):
        node.set_param(key[1], kept * before[key] + (1 - kept) * node.get_param(key[1]))


def _nodes(nlp: Language) -> Iterator[tuple[tuple[int, str], Any]]:
    model = cast("Any", nlp.get_pipe(COMPONENT)).model
    for number, node in enumerate(model.walk()):
        for name in node.param_names:
            if node.has_param(name):
                yield (number, name), node
