"""From the model's raw spans to the names that a reviewer sees."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recoupe.recognition.names.candidates import candidates
from recoupe.recognition.names.hyphen_splitting import cut_joined
from recoupe.recognition.names.propagation import everywhere
from recoupe.recognition.names.voting import decide
from recoupe.recognition.names.words import words
from recoupe.recognition.values import Name

if TYPE_CHECKING:
    from collections.abc import Iterable

    from recoupe.recognition.model import ModelSpan
    from recoupe.recognition.names.lexicon import Lexicon


class Refiner:
    """Turns raw spans into names, with a lexicon."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._lexicon = lexicon

    def refine(self, text: str, plain: str, spans: Iterable[ModelSpan]) -> list[Name]:
        """Return the names of ``text`` in reading order, none overlapping; ``plain`` is its normalised copy."""
        cut = cut_joined(words(plain), self._lexicon)
        verdicts = decide(cut, candidates(cut, spans, self._lexicon), self._lexicon)
        return [
            Name(start, end, text[start:end], verdict.label, verdict.score, verdict.origin, verdict.reason)
            for verdict in everywhere(cut, verdicts)
            for start, end in [(cut.start[verdict.first], cut.end[verdict.last - 1])]
        ]
