"""The rows of an SQLite file read page by page, without SQLite, which refuses a file at its first broken page.

After the description of the file format (https://www.sqlite.org/fileformat2.html): table b-trees, overflow pages,
records, the list of free pages, and the write-ahead log.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

Value = int | float | str | bytes | None
_LEAF, _INTERIOR = 0x0D, 0x05
_USUAL_PAGE = 4096
_WAL_MAGIC = (0x377F0682, 0x377F0683)
_WAL_HEADER, _FRAME_HEADER = 32, 24
_FILE_HEADER = 100
_WIDTHS = (0, 1, 2, 3, 4, 6, 8, 8, 0, 0)
_REAL, _ZERO, _ONE, _FIRST_TEXT = 7, 8, 9, 12


@dataclass(frozen=True, slots=True)
class RawRow:
    """A row of a table as it is stored: an integer primary key is None in ``values``, and is the ``rowid``."""

    rowid: int
    values: tuple[Value, ...]


class BrokenPageError(ValueError):
    """Bytes that are no page, no record or no number of the format."""


class RawDatabase:
    """The pages of a file, newer ones from the write-ahead log beside it. ``damaged`` tells whether any was broken."""

    def __init__(self, path: Path) -> None:
        self._data = path.read_bytes()
        self._size = self._page_size()
        self._usable = self._size - (self._data[20] if len(self._data) > _FILE_HEADER else 0)
        wal = path.with_name(f"{path.name}-wal")
        self._newer = dict(self._frames(wal.read_bytes())) if wal.exists() else {}
        self.count = max(-(-len(self._data) // self._size), *self._newer, 0)
        self.damaged = False

    def _page_size(self) -> int:
        if len(self._data) >= _FILE_HEADER:
            (size,) = struct.unpack_from(">H", self._data, 16)
            size = 65536 if size == 1 else size
            if 512 <= size <= 65536 and size & (size - 1) == 0:
                return size
        return _USUAL_PAGE

    def page(self, number: int) -> bytes:
        """Return a page, numbered from 1. Raises :class:`BrokenPageError` where there is none, or only a part of it."""
        if number in self._newer:
            return self._newer[number]
        page = self._data[(number - 1) * self._size : number * self._size]
        if number < 1 or len(page) < self._size:
            raise BrokenPageError(f"page {number} is cut off")
        return page

    def leaves(self, root: int) -> Iterator[int]:
        """Yield the leaf pages of the table at ``root`` that can be reached."""
        waiting, seen = [root], {root}
        while waiting:
            number = waiting.pop()
            try:
                children = self._children(number)
            except (BrokenPageError, struct.error):
                self.damaged = True
                continue
            if children is None:
                yield number
                continue
            fresh = [child for child in children if child not in seen]
            seen.update(fresh)
            waiting += fresh

    def _children(self, number: int) -> list[int] | None:
        """Return the pages below one, None for a leaf."""
        page, start = self.page(number), _FILE_HEADER if number == 1 else 0
        if page[start] == _LEAF:
            return None
        if page[start] != _INTERIOR:
            raise BrokenPageError(f"page {number} is of no table")
        (cells,) = struct.unpack_from(">H", page, start + 3)
        places = struct.unpack_from(f">{cells}H", page, start + 12)
        return [
            *(struct.unpack_from(">I", page, place)[0] for place in places),
            struct.unpack_from(">I", page, start + 8)[0],
        ]

    def all_leaves(self) -> Iterator[int]:
        """Yield every page that looks like a leaf of a table and is not free."""
        free = self._free()
        for number in range(2, self.count + 1):
            try:
                if number not in free and self.page(number)[0] == _LEAF:
                    yield number
            except BrokenPageError:
                self.damaged = True

    def _free(self) -> set[int]:
        """Return the pages on the list of free ones, as far as it can be followed."""
        numbers: set[int] = set()
        try:
            (trunk,) = struct.unpack_from(">I", self.page(1), 32)
            while trunk and trunk not in numbers:
                page = self.page(trunk)
                following, count = struct.unpack_from(">II", page)
                numbers.update({trunk, *struct.unpack_from(f">{min(count, self._size // 4 - 2)}I", page, 8)})
                trunk = following
        except (BrokenPageError, struct.error):
            self.damaged = True
        return numbers

    def rows(self, number: int) -> Iterator[RawRow]:
        """Yield the rows of a leaf that can be read."""
        page, start = self.page(number), _FILE_HEADER if number == 1 else 0
        try:
            (cells,) = struct.unpack_from(">H", page, start + 3)
            places = struct.unpack_from(f">{cells}H", page, start + 8)
        except struct.error:
            self.damaged = True
            return
        for place in places:
            try:
                yield self._row(page, place)
            except (BrokenPageError, struct.error, IndexError, UnicodeDecodeError):
                self.damaged = True

    def _row(self, page: bytes, place: int) -> RawRow:
        length, place = _varint(page, place)
        rowid, place = _varint(page, place)
        return RawRow(rowid - (1 << 64) if rowid >> 63 else rowid, _record(self._payload(page, place, length)))

    def _payload(self, page: bytes, place: int, length: int) -> bytes:
        usable = self._usable
        if length <= usable - 35:
            return page[place : place + length]
        least = (usable - 12) * 32 // 255 - 23
        local = least + (length - least) % (usable - 4)
        local = local if local <= usable - 35 else least
        parts, got = [page[place : place + local]], local
        (following,) = struct.unpack_from(">I", page, place + local)
        seen: set[int] = set()
        while got < length:
            if following in seen:
                raise BrokenPageError("overflow pages in a circle")
            seen.add(following)
            overflow = self.page(following)
            (following,) = struct.unpack_from(">I", overflow)
            parts.append(overflow[4 : 4 + min(length - got, usable - 4)])
            got += len(parts[-1])
        return b"".join(parts)

    def _frames(self, wal: bytes) -> Iterator[tuple[int, bytes]]:
        """Yield the pages that whole transactions of the write-ahead log have left, the newest last."""
        if len(wal) < _WAL_HEADER:
            return
        magic, _version, size, _checkpoint, *salts = struct.unpack_from(">6I", wal)
        if magic not in _WAL_MAGIC or size != self._size:
            return
        order = ">" if magic & 1 else "<"
        sums = _checksum(wal[: _WAL_HEADER - 8], (0, 0), order)
        pending: list[tuple[int, bytes]] = []
        for start in range(_WAL_HEADER, len(wal) - _FRAME_HEADER - size + 1, _FRAME_HEADER + size):
            number, commits, *rest = struct.unpack_from(">6I", wal, start)
            body = wal[start + _FRAME_HEADER : start + _FRAME_HEADER + size]
            sums = _checksum(body, _checksum(wal[start : start + 8], sums, order), order)
            if rest != [*salts, *sums]:
                return
            pending.append((number, body))
            if commits:
                yield from pending
                pending = []


def _checksum(data: bytes, sums: tuple[int, int], order: str) -> tuple[int, int]:
    one, other = sums
    words = struct.unpack(f"{order}{len(data) // 4}I", data)
    for first, second in zip(words[::2], words[1::2], strict=True):
        one = (one + first + other) & 0xFFFFFFFF
        other = (other + second + one) & 0xFFFFFFFF
    return one, other


def _varint(data: bytes, place: int) -> tuple[int, int]:
    value = 0
    for _ in range(8):
        byte = data[place]
        place += 1
        value = value << 7 | byte & 0x7F
        if byte < 0x80:
            return value, place
    return value << 8 | data[place], place + 1


def _record(payload: bytes) -> tuple[Value, ...]:
    """Return the values of a record. Raises :class:`BrokenPageError` where they are not exactly as long as it says."""
    header, place = _varint(payload, 0)
    kinds: list[int] = []
    while place < header:
        kind, place = _varint(payload, place)
        kinds.append(kind)
    values: list[Value] = []
    place = header
    for kind in kinds:
        width = _WIDTHS[kind] if kind < len(_WIDTHS) else (kind - _FIRST_TEXT) // 2
        values.append(_value(kind, payload[place : place + width], width))
        place += width
    if place != len(payload) or not kinds:
        raise BrokenPageError("a record of another length than it says")
    return tuple(values)


def _value(kind: int, stored: bytes, width: int) -> Value:
    if len(stored) != width or kind in (10, 11):
        raise BrokenPageError("a value that is cut off")
    if kind == 0:
        return None
    if kind in (_ZERO, _ONE):
        return kind - _ZERO
    if kind == _REAL:
        return float(struct.unpack(">d", stored)[0])
    if kind < _REAL:
        return int.from_bytes(stored, "big", signed=True)
    return stored.decode("utf-8") if kind % 2 else stored
