"""spaCy's French tokenizer without the four seconds that its one large pattern takes to compile.

``TOKEN_MATCH`` of ``spacy.lang.fr`` spells out every letter of every alphabet in each of its alternatives: 1.45 MB,
compiled whenever the module is imported. Written with ``[^\\W\\d_]`` for “a letter” it says the same in some 13 kB. The
installed package is never changed: its source is read in another wording while it is imported, where it is known.
"""

from __future__ import annotations

import hashlib
import importlib
import re
import sys
from contextlib import suppress
from importlib.abc import Loader, MetaPathFinder
from importlib.machinery import ModuleSpec, PathFinder, SourceFileLoader
from pathlib import Path
from typing import TYPE_CHECKING, Final, Protocol, cast

from recoupe.recognition import lean_spacy

if TYPE_CHECKING:
    from collections.abc import Sequence
    from types import CodeType, ModuleType

    from spacy.language import Language

MODULE: Final = "spacy.lang.fr.tokenizer_exceptions"
KNOWN: Final = frozenset({"52070ecee59516e7"})
"""How the SHA-256 of the large pattern begins, for each pattern that the short one was held against."""

_IMPORT: Final = "from ..char_classes import ALPHA, ALPHA_LOWER\n"
_LETTER: Final = "\ue000"  # stands for the alphabets while the pattern is put together; no pattern of spaCy's has it
_CLASS: Final = re.compile(rf"\[([^\[\]]*){_LETTER}([^\[\]]*)\]")


class _Tokenizer(Protocol):
    """What spaCy's compiled tokenizer, which comes without types, is asked for here."""

    def to_bytes(self, *, exclude: Sequence[str]) -> bytes: ...

    def from_bytes(self, data: bytes, /) -> object: ...


def shorten() -> None:
    """Let ``spacy.lang.fr`` be imported with its short pattern, unless it was imported already."""
    if MODULE not in sys.modules and not any(isinstance(finder, _Finder) for finder in sys.meta_path):
        sys.meta_path.insert(0, _Finder())


def load(model: str, *, exclude: Sequence[str]) -> Language:
    """Load a pipeline without compiling the large pattern that its tokenizer was stored with.

    A tokenizer that is not that of ``spacy.lang.fr`` as known here is read as it was stored. Raises what ``spacy.load``
    raises.
    """
    shorten()
    lean_spacy.load()
    import spacy

    stored = _stored_tokenizer(model)
    if stored is None:
        return spacy.load(model, exclude=exclude)
    nlp = spacy.load(model, exclude=[*exclude, "tokenizer"])
    tokenizer = cast("_Tokenizer", nlp.tokenizer)
    if not _says_the_same(stored, tokenizer.to_bytes(exclude=["vocab"])):
        tokenizer.from_bytes(stored)
    return nlp


def _stored_tokenizer(model: str) -> bytes | None:
    """Return what a pipeline keeps of its tokenizer, None where it keeps it in a way not known here."""
    with suppress(ImportError, OSError, ValueError):
        folder = Path(model)
        if not folder.is_dir():
            package = Path(str(importlib.import_module(model).__file__)).parent
            (folder,) = {path.parent for path in package.glob("*/tokenizer")}
        return (folder / "tokenizer").read_bytes()
    return None


def _says_the_same(stored: bytes, built: bytes) -> bool:
    """Tell whether two tokenizers have the same rules, the large pattern of one being the short one of the other."""
    import srsly

    one, other = (cast("dict[str, object]", srsly.msgpack_loads(data)) for data in (stored, built))
    pattern = str(one.pop("token_match", ""))
    other.pop("token_match", None)
    return one == other and hashlib.sha256(pattern.encode()).hexdigest().startswith(tuple(KNOWN))


class _Finder(MetaPathFinder):
    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        if fullname != MODULE:
            return None
        sys.meta_path.remove(self)
        spec = PathFinder.find_spec(fullname, path, target)
        if spec is not None and isinstance(spec.loader, SourceFileLoader):
            spec.loader = cast("Loader", _ShortLoader(spec.loader.name, spec.loader.path))
        return spec


class _ShortLoader(SourceFileLoader):
    """Reads the module with one sign in place of the alphabets, and then spells that sign out in the short way."""

    def get_code(self, fullname: str) -> CodeType | None:
        source = Path(self.path).read_text(encoding="utf-8")
        if source.count(_IMPORT) != 1 or importlib.import_module("spacy").__version__.split(".")[:2] != ["3", "8"]:
            return super().get_code(fullname)
        return self.source_to_code(source.replace(_IMPORT, f'ALPHA = ALPHA_LOWER = "{_LETTER}"\n').encode(), self.path)

    def exec_module(self, module: ModuleType) -> None:
        super().exec_module(module)
        pattern = cast("re.Pattern[str]", module.TOKEN_MATCH.__self__).pattern
        if _LETTER in pattern:
            module.TOKEN_MATCH = re.compile(_CLASS.sub(_spelled_out, pattern)).match  # pyright: ignore[reportAttributeAccessIssue]


def _spelled_out(match: re.Match[str]) -> str:
    others = match[1] + match[2]
    return rf"(?:[{others}]|[^\W\d_])" if others else r"[^\W\d_]"
