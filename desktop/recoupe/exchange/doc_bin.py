"""spaCy’s DocBin, written piece by piece: packed as `DocBin.to_bytes` does, whole dossiers do not fit into memory."""

from __future__ import annotations

import struct
import zlib
from array import array
from collections.abc import Generator, Iterable, Iterator
from contextlib import ExitStack, contextmanager
from tempfile import TemporaryFile
from typing import IO, TYPE_CHECKING, Any, cast

if TYPE_CHECKING:
    from spacy.tokens import Doc

ATTRIBUTES = ("ORTH", "ENT_IOB", "ENT_TYPE")
"""What is known of a word; each attribute more takes eight bytes a word."""

_AT_ONCE = 100  # documents that spaCy packs before they are put aside
_PART = 1 << 20  # bytes
_MAP_OF_TEN, _LONG_BYTES = b"\x8a", 0xC6  # of the MessagePack format


def doc_bin(docs: Iterable[Doc]) -> Iterator[bytes]:
    """Yield the bytes of a DocBin of ``docs``, user data included, as ``DocBin.from_bytes`` reads them.

    The columns of all words wait in temporary files.
    """
    with _encoders_known(), ExitStack() as files:
        columns = _Columns(files.enter_context(TemporaryFile()), files.enter_context(TemporaryFile()))
        for doc in docs:
            columns.add(doc)
        packing = zlib.compressobj()
        for part in columns.message():
            if packed := packing.compress(part):
                yield packed
        yield packing.flush()


@contextmanager
def _encoders_known() -> Generator[None]:
    """Let srsly look for encoders among the installed packages once: it does for every message, most of the time."""
    import srsly

    encoders: Any = srsly.msgpack_encoders
    asks = encoders.entry_points
    encoders.entry_points = asks and bool(encoders.get_entry_points())
    try:
        yield
    finally:
        encoders.entry_points = asks


class _Columns:
    """What a DocBin holds of documents: words and spaces in files, what is small in lists."""

    def __init__(self, tokens: IO[bytes], spaces: IO[bytes]) -> None:
        self._tokens, self._spaces = tokens, spaces
        self._lengths = array("i")
        self._strings: set[str] = set()
        self._small: dict[str, list[object]] = {"cats": [], "flags": [], "span_groups": [], "user_data": []}
        self._some = _empty()

    def add(self, doc: Doc) -> None:
        self._some.add(doc)
        if len(self._some) == _AT_ONCE:
            self._put_aside()

    def _put_aside(self) -> None:
        some, self._some = self._some, _empty()
        for tokens, spaces in zip(some.tokens, some.spaces, strict=True):
            self._tokens.write(tokens.tobytes("C"))
            self._spaces.write(spaces.tobytes("C"))
            self._lengths.append(len(tokens))
        self._strings |= some.strings
        for name, kept in self._small.items():
            kept.extend(getattr(some, name))

    def message(self) -> Iterator[bytes]:
        """Yield the message that a DocBin is, before it is compressed: keys and values in spaCy's order."""
        self._put_aside()
        some = self._some
        yield _MAP_OF_TEN
        yield from (_packed("version"), _packed(some.version), _packed("attrs"), _packed(some.attrs))
        yield _packed("tokens")
        yield from _bytes_of(self._tokens)
        yield _packed("spaces")
        yield from _bytes_of(self._spaces)
        yield from (_packed("lengths"), _packed(self._lengths.tobytes()))
        yield from (_packed("strings"), _packed(sorted(self._strings)))
        for name, kept in self._small.items():
            yield from (_packed(name), _packed(kept))


def _empty() -> Any:
    from spacy.tokens import DocBin

    return DocBin(attrs=ATTRIBUTES, store_user_data=True)


def _packed(value: object) -> bytes:
    import srsly

    return cast("bytes", cast("Any", srsly).msgpack_dumps(value))


def _bytes_of(file: IO[bytes]) -> Iterator[bytes]:
    """Yield what is in a file as MessagePack writes long bytes: their number in front."""
    yield struct.pack(">BI", _LONG_BYTES, file.tell())
    file.seek(0)
    while part := file.read(_PART):
        yield part
