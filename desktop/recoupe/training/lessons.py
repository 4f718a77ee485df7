"""What Recoupe's own component is taught: gold as it is, gold with invented names, and sentences made for them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from recoupe.training.invented_names import shouted
from recoupe.training.named_text import sentences
from recoupe.training.sentence_patterns import filled

if TYPE_CHECKING:
    from collections.abc import Sequence

    from recoupe.training.invented_names import Inventor
    from recoupe.training.named_text import NamedText


@dataclass(frozen=True, slots=True)
class LessonPlan:
    """How much of each: rewritten copies of a text, fillings of a pattern, and the share of sentences in capitals."""

    copies: int = 8
    fillings: int = 12
    shouted: float = 0.04


def lessons(
    texts: Sequence[NamedText],
    patterns: Sequence[str],
    *,
    inventor: Inventor,
    plan: LessonPlan,
) -> list[NamedText]:
    """Return the sentences to learn from, in no order that matters."""
    named_texts = list(sentences(texts))
    for _ in range(plan.copies):
        named_texts += sentences([inventor.rewrite(text) for text in texts])
    named_texts += filled(patterns, inventor.stock, inventor.draw, times=plan.fillings)
    return [shouted(text) if inventor.draw.random() < plan.shouted else text for text in named_texts]
