"""All that does not add up in a draft, as notes."""

from __future__ import annotations

from collections.abc import Iterator

from recoupe.facts.comparing.values import ComparedArticle
from recoupe.facts.proof.arithmetic.changes import wrong_changes
from recoupe.facts.proof.arithmetic.finding import Finding
from recoupe.facts.proof.arithmetic.parts import wrong_parts
from recoupe.facts.proof.arithmetic.shares import wrong_shares
from recoupe.facts.proof.arithmetic.spots import spotted
from recoupe.facts.proof.values import ARITHMETIC, ProofNote, ProofVerdict


def arithmetic_notes(draft: ComparedArticle) -> Iterator[ProofNote]:
    """Yield a note for each figure that the others of its sentence refute; what is only rounded is none."""
    known: set[int] = set()
    for finding in _findings(draft):
        figure = finding.figure
        if figure.start not in known:
            known.add(figure.start)
            yield ProofNote(
                figure.start,
                figure.end,
                figure.surface,
                ARITHMETIC,
                ProofVerdict.CONTRADICT,
                finding.says,
                formula=finding.formula,
            )


def _findings(draft: ComparedArticle) -> Iterator[Finding]:
    for sentence in spotted(draft):
        yield from wrong_changes(sentence, draft.figures)
        yield from wrong_shares(sentence)
        yield from wrong_parts(sentence)
