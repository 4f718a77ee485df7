"""Files inside files: ZIP containers, opened within limits of number, size and expansion."""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Iterator

from recoupe.exchange.readers.limits import UNPACKED_BYTES
from recoupe.exchange.readers.problems import DamagedFile, LockedFile, ReaderTooHungry

_RATIO = 200  # how much larger than packed a member may be, beyond the first megabyte
_MEMBERS = 20_000
_FREE = 1_000_000


def names_in(data: bytes) -> frozenset[str]:
    """Return the names of what a ZIP file holds, nothing where it is none."""
    if not data.startswith(b"PK\x03\x04"):
        return frozenset()
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as packed:
            return frozenset(packed.namelist()[:_MEMBERS])
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError, RuntimeError, EOFError):
        return frozenset()


class Packed:
    """A ZIP file of which members are read one by one. Raises the problems of a damaged, locked or exploding file."""

    def __init__(self, data: bytes, *, path: object, kind: str) -> None:
        self._path, self._kind, self._read = path, kind, 0
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
        except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError, EOFError) as error:
            raise DamagedFile(path=path, kind=kind) from error

    def names(self) -> Iterator[str]:
        """Yield the names of the members, at most ``_MEMBERS``."""
        yield from self._zip.namelist()[:_MEMBERS]

    def member(self, name: str) -> bytes:
        """Return a member's bytes; ``KeyError`` when there is none of this name."""
        described = self._zip.getinfo(name)
        if described.flag_bits & 1:
            raise LockedFile(path=self._path)
        self._read += described.file_size
        if self._read > UNPACKED_BYTES or described.file_size > _FREE + _RATIO * described.compress_size:
            raise ReaderTooHungry(path=self._path, limit=UNPACKED_BYTES // 1_000_000)
        try:
            with self._zip.open(described) as stream:
                return stream.read(described.file_size + 1)[: described.file_size]
        except (
            zipfile.BadZipFile,
            zlib.error,
            OSError,
            ValueError,
            NotImplementedError,
            RuntimeError,
            EOFError,
        ) as error:
            raise DamagedFile(path=self._path, kind=self._kind) from error
