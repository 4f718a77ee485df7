"""spaCy’s DocBin, written piece by piece: packed as `DocBin.to_bytes` does, whole dossiers do not fit into memory."""

from __future__ import annotations

import struct
import zlib
from array import array
from collections.abc import Generator, Iterable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from tempfile import TemporaryFile
from typing import IO, TYPE_CHECKING, Any, cast

if TYPE_CHECKING:
    from spacy.tokens import Doc

ATTRIBUTES = ("ORTH", "ENT_IOB", "ENT_TYPE")
"""What is known of a word; each attribute more takes eight bytes a word."""

_NAMED = ("ORTH", "TAG", "LEMMA", "NORM", "MORPH", "DEP", "ENT_TYPE", "ENT_KB_ID", "ENT_ID")
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
    """Let srsly look for encoders once: it goes through all that spaCy registers for every message."""
    import srsly

    encoders: Any = srsly.msgpack_encoders
    found = encoders.get_all()
    encoders.get_all = lambda: found
    try:
        yield
    finally:
        del encoders.get_all


class _Columns:
    """What a DocBin holds of documents: words and spaces in files, what is small in lists.

    What ``DocBin.add`` asks each word for is asked of each document's columns.
    """

    def __init__(self, tokens: IO[bytes], spaces: IO[bytes]) -> None:
        self._tokens, self._spaces = tokens, spaces
        self._lengths = array("i")
        self._strings: dict[int, str] = {}
        self._of_groups: set[str] = set()
        self._small: dict[str, list[object]] = {"cats": [], "flags": [], "span_groups": [], "user_data": []}
        self._empty = _empty()

    def add(self, doc: Doc) -> None:
        self._tokens.write(doc.to_array(self._empty.attrs).tobytes("C"))
        self._spaces.write(doc.to_array("SPACY").astype(bool).tobytes("C"))
        self._lengths.append(len(doc))
        self._small["cats"].append(doc.cats)
        self._small["flags"].append({"has_unknown_spaces": doc.has_unknown_spaces})
        self._small["span_groups"].append(doc.spans.to_bytes())
        self._small["user_data"].append(_packed(doc.user_data))
        self._name(doc)

    def _name(self, doc: Doc) -> None:
        """Keep the words behind the numbers that are stored."""
        strings = cast("Any", doc.vocab.strings)
        numbers = cast("list[int]", doc.to_array([*_NAMED]).ravel().tolist())
        for number in {*numbers} - self._strings.keys():
            self._strings[number] = strings[number]
        for group in cast("Mapping[str, Iterable[Any]]", doc.spans).values():
            for span in group:
                self._of_groups.add(span.label_)
                others = (number for number in cast("tuple[int, int]", (span.kb_id, span.id)) if number in strings)
                self._of_groups.update(map(strings.__getitem__, others))

    def message(self) -> Iterator[bytes]:
        """Yield the message that a DocBin is, before it is compressed: keys and values in spaCy's order."""
        some, strings = self._empty, {*self._strings.values(), *self._of_groups}
        yield _MAP_OF_TEN
        yield from (_packed("version"), _packed(some.version), _packed("attrs"), _packed(some.attrs))
        yield _packed("tokens")
        yield from _bytes_of(self._tokens)
        yield _packed("spaces")
        yield from _bytes_of(self._spaces)
        yield from (_packed("lengths"), _packed(self._lengths.tobytes()))
        yield from (_packed("strings"), _packed(sorted(strings)))
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
