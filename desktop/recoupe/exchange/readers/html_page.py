"""Web pages: saved alone, complete or by SingleFile. What a page says of itself counts before its text."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import PurePath
from typing import Any, cast

from recoupe.exchange.article_head import author
from recoupe.exchange.metadata_guess import guess
from recoupe.exchange.readers.cleaning import clean_text, with_title
from recoupe.exchange.readers.markup import (
    Element,
    block_text,
    html_text,
    local,
    markup,
    parse_html,
    remove,
    words,
)
from recoupe.exchange.readers.page_metadata import PageMetadata, article_elements, page_metadata
from recoupe.exchange.readers.page_parts import PageParts, author_names, page_parts
from recoupe.exchange.readers.problems import NoArticleInFile
from recoupe.exchange.readers.values import Found, ReadArticle, Reader, ReadingRemark, Source
from recoupe.exchange.struck_out import STRUCK, has_class, is_hidden, struck_classes
from recoupe.exchange.superscripts import END, LINKED, LOWERED, RAISED, settle_scripts
from recoupe.exchange.web_text import web_text

SUFFIXES = frozenset({".html", ".htm", ".xhtml", ".xht"})
_BEGINNING = re.compile(
    rb"\s*(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--.{0,4000}?-->\s*)*"
    rb"<(?:!doctype\s+html|html|head|body|article|main|section|div|p|h[1-6]|meta|title|table|ul|ol|span|script|link)\b",
    re.IGNORECASE | re.DOTALL,
)
_SHORT = 1500  # code points: of so little text, our own cleaner leaves out less
_SHARE = 0.95  # of an article's paragraphs, which what was extracted must have
_PROSE, _STOPS = 90, (".", "!", "?", "…", "»", "”")  # code points and ends of a paragraph
_HEAD_LINES = 12  # under the title of a page, in which it may say when and by whom
_BLOCKS = frozenset({"p", "head", "quote", "list", "table", "ab", "code"})


def recognises(source: Source) -> bool:
    """Tell a page by its first element, or by its name where the first element may be anything."""
    head = source.data[:8192].replace(b"\0", b"")  # of UTF-16, every other byte
    if _BEGINNING.match(head.lstrip(b"\xff\xfe")):
        return True
    return PurePath(source.name).suffix.lower() in SUFFIXES and b"<" in head and not head.startswith((b"PK", b"%PDF"))


def read(source: Source) -> Iterator[ReadArticle]:
    """Yield the article of a page. Raises :class:`NoArticleInFile` where it has no text."""
    yield read_page(html_text(source.data), path=source.name)


def read_page(html: str, *, path: object, address: str = "", is_letter: bool = False) -> ReadArticle:
    """Return the article of a page written as ``html``; of a letter, all that it says."""
    root = parse_html(html, path=path)
    said = page_metadata(root, html)
    _strike(root)
    if is_letter:
        return _described(block_text(root), said, address=address, path=path)
    title = _printed_title(root, said)
    parts = page_parts(root, said.description)
    printed = _printed_head(root, said)
    body = _body(root, parts)
    if parts.standfirst and parts.standfirst not in body:
        body = f"{parts.standfirst}\n\n{body}"
    article = _described(with_title(body, title), said, address=address, path=path, printed=printed)
    return replace(article, remarks=(ReadingRemark.PREVIEW,)) if parts.is_preview else article


def _strike(root: Element) -> None:
    """Take out what a style sheet of the page strikes out by a class, as Word does with what was deleted."""
    classes = struck_classes("\n".join(element.text or "" for element in root.iter() if local(element) == "style"))
    if classes:
        remove(root, lambda element: has_class(element.get("class", ""), classes))


def _described(text: str, said: PageMetadata, *, address: str, path: object, printed: str = "") -> ReadArticle:
    """Return an article with what its page says of it and, where that is silent, what its first lines say.

    ``printed`` are the first lines of the page as they stand there, which may hold more than the article does.
    """
    text = clean_text(text)
    if not text.strip():
        raise NoArticleInFile(path=path)
    file = PurePath(str(path)).name
    head = guess(text, file=file)
    if printed:
        above = guess(printed)
        head = replace(head, published=head.published or above.published, author=head.author or above.author)
    told = {"title": said.title, "source": said.source, "author": said.author, "published": said.published}
    told["url"] = said.url or address
    guessed = {"title": head.title, "source": head.source, "author": head.author, "published": head.published}
    guessed["url"] = head.url
    fields: dict[str, Any] = {name: value or guessed[name] for name, value in told.items()}
    places = {name: Found.METADATA if told[name] else Found.HEAD for name, value in fields.items() if value}
    return ReadArticle(text, found=places, **fields)


def _printed_title(root: Element, said: PageMetadata) -> str:
    """Return the title that stands on the page itself or that it gives machines; that of the window is none."""
    window = words(next((element for element in root.iter() if local(element) == "title"), None))
    return (
        said.title
        if (said.title and not window.startswith(said.title)) or any(local(element) == "h1" for element in root.iter())
        else ""
    )


def _printed_head(root: Element, said: PageMetadata) -> str:
    """Return the lines that the page prints around its title, as far as they may say when and by whom."""
    lines = [line for line in block_text(root).split("\n") if line.strip()]
    at = next((place for place, line in enumerate(lines) if line.strip() == said.title), None)
    if at is None:
        return ""
    signed = dict.fromkeys(line for name in author_names(root) if name != said.source and (line := _byline(name)))
    return "\n".join([said.title, *signed, *lines[at + 1 : at + _HEAD_LINES]])


def _byline(words: str) -> str:
    """Return words where a page names its author as a line that says so, nothing where they name nobody."""
    if author(words):
        return words
    return f"Par {words}" if " " in words and author(f"Par {words}") == words else ""


def _body(root: Element, parts: PageParts) -> str:
    """Return the text of the page's article: what trafilatura extracts, unless it leaves out too much."""
    candidates = article_elements(root)
    element = parts.element if parts.element is not None else candidates[0] if candidates else root
    own = web_text(markup(element)).text
    if len(own) < _SHORT:
        return own
    extracted = _extracted(element)
    return extracted if _is_whole(extracted, own) else own


def _is_whole(extracted: str, own: str) -> bool:
    """Tell whether an extract has the paragraphs of a text; what else it leaves out is its to judge."""
    prose = [" ".join(line.split()) for line in own.split("\n") if len(line) >= _PROSE and line.endswith(_STOPS)]
    there = " ".join(extracted.split())
    return sum(line in there for line in prose) >= _SHARE * len(prose)


def _extracted(element: Element) -> str:
    import trafilatura

    root = parse_html(f"<html><body>{markup(element)}</body></html>", path="")
    _prepare(root)
    extract = cast("Callable[..., Any]", trafilatura.bare_extraction)  # pyright: ignore[reportUnknownMemberType]
    options = {"favor_recall": True, "include_comments": False, "include_tables": True, "with_metadata": False}
    document = extract(root, deduplicate=False, include_links=False, include_images=False, **options)
    body = cast("Element | None", getattr(document, "body", None))
    return settle_scripts("\n\n".join(_blocks(body))) if body is not None else ""


def _prepare(root: Element) -> None:
    """Take out what is struck or hidden, and mark what is raised, before the tree is searched for the article."""
    remove(root, lambda element: local(element) in STRUCK or is_hidden(element.get("style", "")))
    for element in list(root.iter()):
        mark = {"sup": RAISED, "sub": LOWERED}.get(local(element))
        if mark:
            linked = any(local(inner) == "a" for inner in element.iter()) or _is_linked(element)
            element.text = mark + (LINKED if linked else "") + (element.text or "")
            element.tail = END + (element.tail or "")
        elif local(element) == "q":
            element.text = "«\u00a0" + (element.text or "")
            element.tail = "\u00a0»" + (element.tail or "")


def _is_linked(element: Element) -> bool:
    parent = cast("Element | None", cast("Any", element).getparent())
    return parent is not None and local(parent) == "a" and "#" in parent.get("href", "")


def _blocks(body: Element) -> Iterator[str]:
    """Yield the paragraphs of an extracted text; items and rows are lines."""
    for element in body:
        kind = local(element)
        if kind == "list":
            yield "\n".join(filter(None, (words(item) for item in element)))
        elif kind == "table":
            rows = (
                "\t".join(words(cell) for cell in row if local(cell) == "cell")
                for row in element.iter()
                if local(row) == "row"
            )
            yield "\n".join(filter(str.strip, rows))
        elif kind in ("quote", "div") and any(local(inner) in _BLOCKS for inner in element):
            yield from _blocks(element)
        elif text := _paragraph(element):
            yield text


def _paragraph(element: Element) -> str:
    for line_break in element.iter():
        if local(line_break) == "lb":
            line_break.text = "\ue000"
    return "\n".join(line.strip() for line in words(element).split("\ue000")).strip()


READER = Reader(
    identifier="html",
    suffixes=SUFFIXES,
    recognises=recognises,
    read=read,
)


def with_address(article: ReadArticle, address: str) -> ReadArticle:
    """Return ``article`` with the address that the file which holds its page gives, where the page gives none."""
    if article.url or not address:
        return article
    return replace(article, url=address, found={**article.found, "url": Found.FORMAT})
