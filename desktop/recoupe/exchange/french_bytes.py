"""Which one-byte encoding French text is in, told by what French never writes."""

from __future__ import annotations

import re

_USUAL = ("cp1252", "iso8859_15")  # Latin-1 is the part of cp1252 that text uses
_OLD = ("mac_roman", "cp850")
_ENOUGH = 8  # characters beyond ASCII before an old encoding is believed
_SAMPLE, _BEFORE = 1 << 16, 200  # bytes that tell what the rest is, and how many of them come before any accent

_BEYOND_ASCII = re.compile(rb"[\x80-\xff]")
_FRENCH = frozenset("àâæçèéêëîïôùûüœÀÂÆÇÈÉÊËÎÏÔÙÛÜŒ«»’‘“”–—…€°²\u00a0")
_IN_FRENCH = _FRENCH | frozenset("áäãåíìñóòöõøúßÿÁÄÅÍÑÓÖØÚŸŠšŽž§£²³¹½¼¾×·•©®™±µªº‰†¡¿÷¥")
_NEVER_FRENCH = re.compile(
    r"[^\W\d_a-zA-Z]{3}"  # three accented letters in a row
    r"|(?<=[^\W\d_])[^\w\s\x00-\x7f’‘–—…·•«»](?=[^\W\d_])"  # a sign inside a word is a letter of another encoding
    r"|(?<=[a-zà-öø-ÿ])[‘–—…•«»](?=[a-zà-öø-ÿ])"
    r"|(?<=[^\W\d_])[ªº¹²³µ½¼¾](?=[^\W\d_])"  # so is a raised sign, which counts as a letter
    r"|(?<=[a-zà-öø-ÿ])[À-ÖØ-ÞŠŽŸŒ]"  # and so is an accented capital after a small letter
    r"|(?<!\w)[^\W\d_a-zA-ZàÀôÔ](?!\w)"  # a letter that is no word is a sign of another encoding
)
_ACCENTED_SHARE = 0.5  # of all letters: some 4 % in French prose, nearly all in Cyrillic read as Latin
_FRENCH_SHARE = {"cp1252": 0.5, "iso8859_15": 0.5, "mac_roman": 0.9, "cp850": 0.9}  # of what is not ASCII
_SLIPS = 0.04  # of what is not ASCII may break the rules above: misprints


def read_one_byte(data: bytes) -> str | None:
    """Return ``data`` as French text when its one-byte encoding can be told, else None.

    None is the answer in doubt: what is stored wrongly stays wrong. The encodings of old Macintosh and DOS programs
    are believed only when there is enough to judge by and charset-normalizer thinks them possible too.
    """
    sample = _sample(data)
    readings = {encoding: text for encoding in (*_USUAL, *_OLD) if (text := _read(sample, encoding)) is not None}
    best = max(readings, key=lambda encoding: _frenchness(readings[encoding]), default="")
    if not best or _frenchness(readings[best]) < _FRENCH_SHARE[best]:
        return None
    return _decoded(data, best) if best in _USUAL or _confirmed(sample, best) else None


def _sample(data: bytes) -> bytes:
    """Return the part that tells the encoding: from a little before the first byte beyond ASCII on."""
    first = _BEYOND_ASCII.search(data)
    start = max(0, first.start() - _BEFORE) if first else 0
    return data[start : start + _SAMPLE]


def _read(data: bytes, encoding: str) -> str | None:
    """Return ``data`` in ``encoding``, or None where that gives what French never writes."""
    text = _decoded(data, encoding)
    if text is None:
        return None
    beyond_ascii = [character for character in text if character > "\x7f"]
    slips = sum(1 for _ in _NEVER_FRENCH.finditer(text))
    return text if _IN_FRENCH.issuperset(beyond_ascii) and slips <= _SLIPS * len(beyond_ascii) else None


def _decoded(data: bytes, encoding: str) -> str | None:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:
        return None


def _frenchness(text: str) -> float:
    """Return the share of French letters and signs in what is not ASCII, 0 when more is accented than in any French."""
    foreign = [character for character in text if character > "\x7f"]
    letters = sum(character.isalpha() for character in text)
    if not foreign or sum(character.isalpha() for character in foreign) > _ACCENTED_SHARE * letters:
        return 0
    return sum(character in _FRENCH for character in foreign) / len(foreign)


def _confirmed(data: bytes, encoding: str) -> bool:
    if sum(byte > 0x7F for byte in data) < _ENOUGH:
        return False
    from charset_normalizer import from_bytes

    possible = from_bytes(data, cp_isolation=[*_USUAL, *_OLD])
    return any(encoding in match.could_be_from_charset for match in possible)
