"""A fact sheet as a PDF: the web page, set on paper by WeasyPrint as PDF/UA-1, with tags, bookmarks and real text.

Fonts come with the program, so that a sheet looks the same on every machine. A character that neither they nor a font
of the system can print becomes a visible sign: nothing vanishes from a quotation without a trace.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from functools import lru_cache
from html import escape
from typing import TYPE_CHECKING, Any, Final, cast

from recoupe_resources import fonts_folder

if TYPE_CHECKING:
    from collections.abc import Callable

    from weasyprint.urls import URLFetcherResponse

MISSING: Final = "□"
"""Stands for what no font at hand can print (U+25A1, which the fonts of the program have)."""

_FACES: Final = {
    "Inter": ("Inter-Regular.woff2 400", "Inter-Medium.woff2 500", "Inter-SemiBold.woff2 600", "Inter-Bold.woff2 700"),
    "Source Serif 4": (
        "SourceSerif4-Regular.ttf 400",
        "SourceSerif4-It.ttf 400 italic",
        "SourceSerif4-Semibold.ttf 600",
        "SourceSerif4-Bold.ttf 700",
    ),
}
_PAPER: Final = """
@page { @bottom-left { content: string(sheet-title); font: 8pt Inter; color: #444; width: 80% }
        @bottom-right { content: counter(page) " / " counter(pages); font: 8pt Inter; color: #444 } }
title, h1 { string-set: sheet-title content() }
body { font-family: "Source Serif 4", serif; font-variant-ligatures: none; orphans: 5; widows: 5 }
h1, h2, h3, h4, .kind, .made, .status, .details, .where, .seen, .count, .unread, table, footer, figcaption {
  font-family: Inter, sans-serif }
"""
_UNSEEN: Final = frozenset("\n\r\t\u200b\u200c\u200d\u2060\ufe0e\ufe0f\u00ad")
_EMOJI_PARTS: Final = re.compile(
    "[\u200d\ufe0e\ufe0f\U0001f3fb-\U0001f3ff]+(?=□)|(?<=□)[\u200d\ufe0e\ufe0f\U0001f3fb-\U0001f3ff]+"
)


def sheet_pdf(page: str) -> bytes:
    """Return a page of ``sheet_html`` as a PDF on A4, tagged as PDF/UA-1.

    Nothing is fetched but the fonts of the program. Raises OSError where the system lacks Pango.
    """
    from weasyprint import HTML  # a second, and Pango

    on_paper = printable(page).replace("</head>", f"<style>{_faces()}{_PAPER}</style></head>", 1)
    document = HTML(string=on_paper, url_fetcher=_only_fonts, media_type="print")
    write = cast("Callable[..., bytes | None]", document.write_pdf)  # pyright: ignore[reportUnknownMemberType]
    return write(pdf_variant="pdf/ua-1", pdf_tags=True, finisher=_scope_the_heads) or b""


def _scope_the_heads(_document: object, pdf: Any) -> None:
    """Say of each head of a table whether it heads a column or a row, as PDF/UA-1 asks (ISO 14289-1, 7.5)."""
    elements = {
        cast("Any", element).reference: cast("Any", element) for element in pdf.objects if isinstance(element, dict)
    }
    for element in elements.values():
        if element.get("S") == "/TH":
            section = elements[elements[element["P"]]["P"]]
            element["A"]["Scope"] = "/Column" if section["S"] == "/THead" else "/Row"


def printable(page: str) -> str:
    """Return a page in which each character that cannot be printed has become ``MISSING``, a composed sign one."""
    unknown = {char for char in set(page) - _UNSEEN if not _is_known(char) and not _in_system(char)}
    if not unknown:
        return page
    return _EMOJI_PARTS.sub("", page.translate({ord(char): MISSING for char in unknown})).replace(MISSING * 2, MISSING)


def typeset() -> int:
    """Turn the page on standard input into a PDF on standard output, for the process that started this one."""
    sys.stdout.buffer.write(sheet_pdf(sys.stdin.buffer.read().decode("utf-8")))
    sys.stdout.buffer.flush()
    return 0


def _faces() -> str:
    faces: list[str] = []
    for family, files in _FACES.items():
        for name, weight, *style in (file.split() for file in files):
            source = (fonts_folder() / name).as_uri()
            slant = f"font-style: {style[0]};" if style else ""
            faces.append(
                f'@font-face {{ font-family: "{family}"; font-weight: {weight}; {slant} src: url("{escape(source)}") }}'
            )
    return "\n".join(faces)


def _only_fonts(url: str) -> URLFetcherResponse:
    from weasyprint.urls import URLFetcherResponse

    for file in fonts_folder().iterdir():
        if file.as_uri() == url:
            return URLFetcherResponse(url, body=file.read_bytes())
    message = f"a fact sheet asks for nothing outside itself: {url}"
    raise ValueError(message)


def _is_known(char: str) -> bool:
    return char.isascii() or ord(char) in _known()


@lru_cache(maxsize=1)
def _known() -> frozenset[int]:
    """Return the code points that the fonts of the program have."""
    from fontTools.ttLib import TTFont

    known: set[int] = set()
    for file in ("Inter-Regular.woff2", "SourceSerif4-Regular.ttf"):
        with TTFont(fonts_folder() / file, lazy=True) as font:
            known.update(font.getBestCmap() or ())
    return frozenset(known)


@lru_cache(maxsize=4096)
def _in_system(char: str) -> bool:
    """Tell whether a font of the system has a character; no where fontconfig cannot be asked."""
    ask = shutil.which("fc-list")
    if ask is None:
        return False
    answer = subprocess.run([ask, f":charset={ord(char):x}", "family"], capture_output=True, text=True, check=False)
    return bool(answer.stdout.strip())
