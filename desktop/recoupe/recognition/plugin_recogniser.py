"""A recogniser that another package brings: asked like ours, and believed only where its words are in the text."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Protocol, cast

from recoupe.plugin_loading import RECOGNISERS, Plugin, loaded, names
from recoupe.recognition.batches import batches
from recoupe.recognition.problems import ModelUnavailable
from recoupe.recognition.values import Recognised, Text

_LOG = logging.getLogger(__name__)


class MadeRecogniser(Protocol):
    """What a plug-in makes: it reads texts, and answers each of them in order."""

    def recognise(self, texts: Iterable[Text]) -> Iterator[Recognised]:
        """Yield what each text holds; offsets are code points of the text as it was given."""
        ...


class PluginRecogniser:
    """The recogniser ``model`` of another package. Raises ``ModelUnavailable`` where it cannot be made."""

    def __init__(self, model: str) -> None:
        plugin = _plugin(model)
        try:
            self._inner = cast("Callable[[], MadeRecogniser]", plugin.value)()  # what is no maker of one fails here
        except Exception as error:
            raise ModelUnavailable(model=model, reason=f"{type(error).__name__}: {error}") from error
        self.name = model
        self.version = f"{plugin.package} {plugin.version}"

    def recognise(self, texts: Iterable[Text]) -> Iterator[Recognised]:
        """Yield what each text holds, in order; a text over which the plug-in stumbles comes back as failed."""
        for batch in batches(texts):
            yield from self._batch(batch)

    def _batch(self, batch: Sequence[Text]) -> Iterator[Recognised]:
        try:
            answers = list(self._inner.recognise(batch))
            answers = _complete(answers, batch)
        except Exception as error:  # noqa: BLE001 - whatever one text did to it, the others are to be read
            if len(batch) > 1:
                for text in batch:
                    yield from self._batch([text])
                return
            _LOG.exception("the recogniser %s failed over a text", self.name)
            answers = [Recognised(batch[0].id, failed=type(error).__name__)]
        for text, answer in zip(batch, answers, strict=True):
            yield _believed(text, answer)


def _complete(answers: list[Recognised], batch: Sequence[Text]) -> list[Recognised]:
    """Return the answers. Raises ``ValueError`` where there is not one for each text."""
    if len(answers) != len(batch):
        message = f"{len(answers)} answers to {len(batch)} texts"
        raise ValueError(message)
    return answers


def _plugin(model: str) -> Plugin[object]:
    plugin = next(plugin for plugin in loaded(RECOGNISERS, object) if plugin.name == model)
    if plugin.value is None:
        raise ModelUnavailable(model=model, reason=plugin.problem)
    return plugin


def _believed(text: Text, answer: Recognised) -> Recognised:
    """Return an answer whose every span covers the words that it names, else that the text could not be read."""
    spans = [*answer.names, *answer.figures]
    wrong = next((span for span in spans if text.text[span.start : span.end] != span.surface or not span.surface), None)
    if wrong is not None:
        return Recognised(text.id, failed=f"“{wrong.surface}” does not stand at {wrong.start}")
    if answer.id != text.id:
        return Recognised(text.id, failed=f"it answered for {answer.id}")
    return answer


def is_plugin(model: str) -> bool:
    """Tell whether ``model`` names a recogniser of another package, without loading it."""
    return model in names(RECOGNISERS)
