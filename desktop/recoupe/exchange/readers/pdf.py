"""PDF with a text layer: in the order in which a reader reads columns, words joined again that lines cut."""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import replace
from typing import Any, cast

from recoupe.exchange.readers.cleaning import clean_text
from recoupe.exchange.readers.pdf_fonts import unnamed_fonts
from recoupe.exchange.readers.pdf_layout import (
    Word,
    apart_from_notes,
    running_lines,
    title_of,
    to_blocks,
    without_page_numbers,
)
from recoupe.exchange.readers.pdf_text import joined_text
from recoupe.exchange.readers.plain_text import guessed
from recoupe.exchange.readers.press_texts import articles_of_database
from recoupe.exchange.readers.problems import DamagedFile, LettersWithoutNames, LockedFile, NoTextInScan
from recoupe.exchange.readers.values import Found, ReadArticle, Reader, Source

_PAGES = 300
_UNNAMED = 0.1  # of the letters of a page, at most, which its fonts do not name
_GAP = 0.2  # of the size of the type: a wider gap parts words


def recognises(source: Source) -> bool:
    """Tell a PDF by its mark, which may stand behind a few other bytes."""
    return b"%PDF-" in source.data[:1024] and not source.data.startswith((b"PK", b"From ", b"<"))


def read(source: Source) -> Iterator[ReadArticle]:
    """Yield the text of a PDF as one article, or as many as a press database put in it.

    Raises :class:`NoTextInScan`, :class:`LettersWithoutNames`, :class:`LockedFile`, :class:`DamagedFile`.
    """
    pages = _words(source)
    if not any(pages):
        raise NoTextInScan(path=source.name)
    pages = without_page_numbers(pages)
    outside = running_lines(pages)
    apart = [apart_from_notes(to_blocks(page, outside)) for page in pages]
    text = clean_text(joined_text([blocks for blocks, _ in apart], [notes for _, notes in apart]))
    if not text.strip():
        raise NoTextInScan(path=source.name)
    if articles := articles_of_database(text):
        yield from articles
        return
    article = guessed(text, file=source.name)
    title = title_of(pages[0], outside) if pages else ""
    yield replace(article, title=title, found={**article.found, "title": Found.HEAD}) if title else article


def _words(source: Source) -> list[list[Word]]:
    """Return the words of each page with where they stand; ligatures and soft hyphens as letters."""
    import pdfplumber
    from pdfminer.pdfdocument import PDFPasswordIncorrect
    from pdfplumber.utils.exceptions import PdfminerException

    try:
        with pdfplumber.open(io.BytesIO(source.data)) as document:
            return [_page_words(page, source) for page in document.pages[:_PAGES]]
    except (PdfminerException, PDFPasswordIncorrect) as error:
        if isinstance(error, PDFPasswordIncorrect) or any(
            isinstance(cause, PDFPasswordIncorrect) for cause in error.args
        ):
            raise LockedFile(path=source.name) from error
        raise DamagedFile(path=source.name, kind="PDF") from error
    except (MemoryError, RecursionError, LettersWithoutNames):
        raise
    except Exception as error:
        raise DamagedFile(path=source.name, kind="PDF") from error


def _page_words(page: Any, source: Source) -> list[Word]:
    options = {"x_tolerance_ratio": _GAP, "keep_blank_chars": False, "use_text_flow": False, "expand_ligatures": True}
    upright = page.filter(_Once()) if page.chars else page
    chars = cast(
        "list[dict[str, Any]]", upright.extract_words(extra_attrs=["size", "fontname"], return_chars=True, **options)
    )
    unnamed = unnamed_fonts(page)
    if unnamed and _share(chars, unnamed) > _UNNAMED:
        raise LettersWithoutNames(path=source.name)
    height = float(page.height)
    words = [
        Word(
            text=str(char["text"]),
            left=float(char["x0"]),
            right=float(char["x1"]),
            top=float(char["top"]),
            bottom=float(char["bottom"]),
            size=round(float(char["size"]), 1),
            is_bold="bold" in str(char["fontname"]).lower(),
            height=height,
            letters=_letters(char),
        )
        for char in chars
    ]
    page.close()
    return words


def _share(chars: list[dict[str, Any]], fonts: frozenset[str]) -> float:
    """Return how much of the text of a page is set in these fonts."""
    lengths = [(len(str(char["text"])), str(char["fontname"]) in fonts) for char in chars]
    return sum(length for length, is_in in lengths if is_in) / max(1, sum(length for length, _ in lengths))


def _letters(word: dict[str, Any]) -> tuple[float, ...]:
    lefts = tuple(float(letter["x0"]) for letter in word["chars"])
    return lefts if len(lefts) == len(str(word["text"])) else ()


class _Once:
    """Keeps upright letters, each once: some programs print a letter twice, a hair apart, to make it bold.

    pdfplumber's own ``dedupe_chars`` takes seconds for a page, since its time grows with the square of its letters.
    """

    def __init__(self) -> None:
        self._seen: set[tuple[object, ...]] = set()

    def __call__(self, part: dict[str, Any]) -> bool:
        """Tell whether a part of the page is kept."""
        if part.get("object_type") != "char":
            return True
        place = (part["text"], round(float(part["x0"])), round(float(part["top"])), round(float(part["size"])))
        is_new = place not in self._seen
        self._seen.add(place)
        return is_new and bool(part.get("upright", True))


READER = Reader(
    identifier="pdf",
    suffixes=frozenset({".pdf"}),
    recognises=recognises,
    read=read,
)
