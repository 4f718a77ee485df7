"""The functions of spaCy that come without complete types, with them."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from contextlib import AbstractContextManager
from importlib import import_module
from typing import Any, cast

from recoupe.recognition import lean_spacy

lean_spacy.load()

from spacy import strings  # noqa: E402 - without its commands, which would come with it
from spacy.language import Language  # noqa: E402
from spacy.tokens import Doc  # noqa: E402

VectorsOfWords = cast("type[object]", vars(import_module("spacy.vectors"))["BaseVectors"])
"""What spaCy's layers accept as a table of word vectors."""

Component = Callable[[Doc], Doc]
Factory = Callable[[Language, str], Component]


def factory(name: str, *, assigns: tuple[str, ...] = ()) -> Callable[[Factory], Factory]:
    """Register a component's factory under ``name``, for ``nlp.add_pipe``."""
    register = cast("Callable[..., Callable[[Factory], Factory]]", Language.factory)  # pyright: ignore[reportUnknownMemberType]
    return register(name, assigns=list(assigns))


def memory_zone(nlp: Language) -> AbstractContextManager[object]:
    """Return a context at whose end ``nlp`` forgets the words that it met inside."""
    open_zone = cast("Callable[[], AbstractContextManager[object]]", nlp.memory_zone)  # pyright: ignore[reportUnknownMemberType]
    return open_zone()


def listened_to(nlp: Language, component: str) -> frozenset[str]:
    """Return the names of the components whose vectors ``component`` reads; “*” stands for any of them."""
    model = cast("Any", nlp.get_pipe(component)).model
    layers = cast("Iterable[object]", model.walk())
    return frozenset(str(name) for layer in layers if (name := getattr(layer, "upstream_name", None)))


def hashed(word: str) -> int:
    """Return the number by which spaCy knows a word, 64 bits."""
    return cast("Callable[[str], int]", vars(strings)["hash_string"])(word)
