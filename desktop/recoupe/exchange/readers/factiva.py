"""Factiva: the HTML and XML that its users save, many articles a file."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from recoupe.exchange.readers.cleaning import article, with_title
from recoupe.exchange.readers.factiva_text import CODES, from_rows
from recoupe.exchange.readers.markup import (
    Element,
    attribute,
    below,
    first,
    html_text,
    local,
    parse_html,
    parse_xml,
    words,
    words_at,
)
from recoupe.exchange.readers.problems import NoArticleInFile
from recoupe.exchange.readers.values import ReadArticle, Reader, Source

_LENGTH = re.compile(r"\d[\d\s.,]*\s+(?:mots|words|Wörter|palabras|parole)", re.IGNORECASE)
_COPYRIGHT = re.compile(r"^(?:©|\(c\)|copyright|tous droits réservés)", re.IGNORECASE)
_DOCUMENT = re.compile(r"^Document [A-Za-z0-9]{20,}$")


def recognises_html(source: Source) -> bool:
    """Tell a page of Factiva by the class of its articles."""
    head = source.data
    return b"<" in head[:2000] and (b"frArticle" in head or b"articleParagraph" in head or b"frHeadline" in head)


def read_html(source: Source) -> Iterator[ReadArticle]:
    """Yield the articles of a page, each once. Raises :class:`NoArticleInFile`."""
    root = parse_html(html_text(source.data), path=source.name)
    boxes = [element for element in root.iter() if local(element) == "div" and _is_article(element)]
    articles: dict[str, ReadArticle] = {}
    for box in boxes:
        if not any(_is_article(inner) for inner in below(box, "div")):
            read = from_rows(_table(box)) or _from_boxes(box)
            articles.setdefault(read.title + read.text[:2000], read)
    if not articles:
        raise NoArticleInFile(path=source.name)
    yield from articles.values()


def _is_article(element: Element) -> bool:
    classes = element.get("class", "").split()
    return len(classes) > 1 and classes[0] == "article" and classes[1].endswith("Article")


def _table(box: Element) -> dict[str, str]:
    """Return the fields of an article that was saved with its index: a table of codes and values."""
    rows: dict[str, str] = {}
    for row in below(box, "tr"):
        cells = [element for element in row if local(element) in ("td", "th")]
        if len(cells) == 2 and (code := words(cells[0]).strip("\u00a0 ")) in CODES:
            rows[code] = "\n\n".join(_paragraphs(cells[1])) or words(cells[1])
    return rows


def _paragraphs(element: Element) -> list[str]:
    return [text for element in below(element, "p") if (text := words(element))]


def _from_boxes(box: Element) -> ReadArticle:
    """Return an article without its index: unnamed boxes in a fixed order, then paragraphs."""
    lines = [words(element) for element in below(box, "div") if not any(True for _ in below(element, "p", "div"))]
    lines = [line for line in lines if line]
    title = next(
        (words(element) for element in box.iter() if "Headline" in element.get("class", "")), lines[0] if lines else ""
    )
    return _from_lines(title, [line for line in lines if line != title], _paragraphs(box))


def _from_lines(title: str, lines: Sequence[str], paragraphs: Sequence[str]) -> ReadArticle:
    """Read what stands between the headline and the text: byline, length, date, source, code, language, rights."""
    place = next((number for number, line in enumerate(lines) if _LENGTH.fullmatch(line)), None)
    author = lines[place - 1] if place else ""
    rest = list(lines[place + 1 :]) if place is not None else []
    date = rest[0] if rest else ""
    source = next((line for line in rest[1:3] if not re.fullmatch(r"\d\d:\d\d", line)), "")
    text = "\n\n".join(line for line in paragraphs if not _DOCUMENT.match(line) and not _COPYRIGHT.match(line))
    return article(with_title(text, title), title=title, source=source, author=author, published=date)


def recognises_xml(source: Source) -> bool:
    """Tell Factiva's XML by its elements."""
    return b"ppsarticle" in source.data[:20_000] or b"PPSResponse" in source.data[:2000]


def read_xml(source: Source) -> Iterator[ReadArticle]:
    """Yield the articles of a response in XML. Raises :class:`NoArticleInFile`."""
    root = parse_xml(source.data, path=source.name, kind="XML")
    elements = [element for element in below(root, "article") if first(element, "headline") is not None]
    for element in elements:
        title = words_at(element, "headline")
        paragraphs = [
            words(line) for part in below(element, "leadParagraph", "tailParagraphs") for line in _leaves(part)
        ]
        day = words_at(element, "publicationDate", "date") or words_at(element, "publicationDate", "dateTime")
        text = "\n\n".join(filter(None, paragraphs))
        yield article(
            with_title(text, title),
            title=title,
            source=words_at(element, "sourceName") or attribute(element, "sourceName"),
            author=words_at(element, "byline"),
            published=day,
        )
    if not elements:
        raise NoArticleInFile(path=source.name)


def _leaves(part: Element) -> list[Element]:
    return list(below(part, "paragraph")) or [part]


HTML_READER = Reader("factiva-html", frozenset({".html", ".htm"}), recognises_html, read_html)
XML_READER = Reader("factiva-xml", frozenset({".xml"}), recognises_xml, read_xml)
READERS = (HTML_READER, XML_READER)
