"""Fonts of a PDF that do not say which letters they draw: pdfminer gives others for them, without a word.

LaTeX’s bitmap fonts call their letters “a233”; pdfminer leaves such a name aside and gives what Adobe’s standard
encoding has in that place: “Ø” for “é”.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, cast

_KNOWN = 0.5  # of a font's names, at least, which must be those of letters


def unnamed_fonts(page: Any) -> frozenset[str]:
    """Return what pdfplumber calls the fonts of ``page`` whose letters it cannot know."""
    return frozenset(name for name, font in _fonts(page) if _is_unnamed(font))


def _fonts(page: Any) -> Iterator[tuple[str, Mapping[str, Any]]]:
    fonts: Any = _resolved(_resolved(page.page_obj.resources).get("Font")) or {}
    for reference in fonts.values():
        font: Any = _resolved(reference)
        base = font.get("BaseFont")
        yield str(getattr(base, "name", "") or "unknown"), font


def _resolved(value: object) -> Any:
    from pdfminer.pdftypes import resolve1

    return resolve1(value)


def _is_unnamed(font: Mapping[str, Any]) -> bool:
    if "ToUnicode" in font:
        return False
    encoding: Any = _resolved(font.get("Encoding"))
    differences = _resolved(encoding.get("Differences")) if hasattr(encoding, "get") else None
    named = (getattr(difference, "name", "") for difference in cast("list[object]", differences or []))
    names = [str(name) for name in named if name and name != ".notdef"]
    return sum(map(_is_letter, names)) < _KNOWN * len(names)


def _is_letter(name: str) -> bool:
    from pdfminer.encodingdb import name2unicode

    try:
        return bool(name2unicode(name))
    except (KeyError, ValueError):
        return False
