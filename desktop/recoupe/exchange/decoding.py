"""Bytes in, text out: UTF-8, UTF-16, and one-byte encodings when they can be told."""

from __future__ import annotations

import codecs

from recoupe.exchange.french_bytes import read_one_byte
from recoupe.exchange.problems import BinaryFile, BrokenCharacters, UnknownEncoding

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16, whose mark is the beginning of this one
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_OTHER_FORMATS = (b"%PDF-", b"{\\rtf", b"PK\x03\x04")  # they begin like text, or are mostly ASCII
_CONTROL = bytes({*range(0x20), 0x7F} - {*b"\t\n\v\f\r\x1b"})
_CONTROL_SHARE = 0.02  # text in a one-byte encoding has none, compressed or compiled data some ten per cent
_SAMPLE = 1 << 16  # bytes that tell what the rest is


def decode(data: bytes, *, path: object) -> str:
    """Return the text that ``data`` encodes, without its byte-order mark and with LF line ends; nothing else changes.

    Raises :class:`BinaryFile`, :class:`BrokenCharacters` or :class:`UnknownEncoding`, each naming ``path``.
    """
    text = _marked(data, path)
    if text is None:
        text = _unmarked(data, path)
    if "\0" in text:
        raise BrokenCharacters(path=path, position=text.index("\0") + 1)
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _marked(data: bytes, path: object) -> str | None:
    """Read text that says what it is by a byte-order mark."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _strictly(data[len(mark) :], encoding, path)
    return None


def _unmarked(data: bytes, path: object) -> str:
    """Read text that does not say what it is: the strictest encodings first."""
    if encoding := _wide(data):
        return _strictly(data, encoding, path)
    if data.startswith(_OTHER_FORMATS):
        raise BinaryFile(path=path)
    if _is_utf8(data):
        return _utf8(data, path)
    if _control_share(data) > _CONTROL_SHARE or b"\0" in data:
        raise BinaryFile(path=path)
    _refuse_broken_halves(data, "utf-8", path)
    text = None if _is_damaged_utf8(data) else read_one_byte(data)
    if text is None:
        raise UnknownEncoding(path=path)
    return text


def _wide(data: bytes) -> str | None:
    """Tell UTF-16 without a mark by its zero bytes, which stand on one side only in Latin script."""
    sample = data[:_SAMPLE]
    if len(data) % 2 or len(sample) < 4:
        return None
    first, second = sample[::2].count(0) * 2 / len(sample), sample[1::2].count(0) * 2 / len(sample)
    encoding = "utf-16-le" if second > first else "utf-16-be"
    if max(first, second) < 0.5 or min(first, second) > 0.01:
        return None
    text = sample.decode(encoding, "replace")
    printable = sum(character.isprintable() or character.isspace() for character in text)
    return encoding if printable > 0.98 * len(text) else None


def _strictly(data: bytes, encoding: str, path: object) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        _refuse_broken_halves(data, encoding, path)
        raise UnknownEncoding(path=path) from error


def _refuse_broken_halves(data: bytes, encoding: str, path: object) -> None:
    """Raise when all that is wrong with ``data`` are lone surrogates."""
    try:
        text = data.decode(encoding, "surrogatepass")
    except UnicodeDecodeError:
        return
    position = next(place for place, character in enumerate(text, 1) if "\ud800" <= character <= "\udfff")
    raise BrokenCharacters(path=path, position=position)


def _is_utf8(data: bytes) -> bool:
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def _utf8(data: bytes, path: object) -> str:
    if _control_share(data) > 10 * _CONTROL_SHARE:
        raise BinaryFile(path=path)
    return data.decode("utf-8")


def _control_share(data: bytes) -> float:
    sample = data[:_SAMPLE]
    return (len(sample) - len(sample.translate(None, _CONTROL))) / max(1, len(sample))


def _is_damaged_utf8(data: bytes) -> bool:
    """Tell UTF-8 with a few broken bytes from another encoding, in which whole UTF-8 characters hardly ever occur."""
    text = data.decode("utf-8", "replace")
    broken = text.count("\ufffd")
    return sum(character > "\x7f" for character in text) - broken > broken
