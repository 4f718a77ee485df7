"""The two functions of spaCy that come without complete types, with them."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import cast

from spacy.language import Language
from spacy.tokens import Doc

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
