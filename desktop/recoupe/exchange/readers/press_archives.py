"""Digitised newspapers: TEI, and the pages of ALTO."""

from __future__ import annotations

import re
from collections.abc import Iterator

from recoupe.exchange.readers.cleaning import article, one_line, with_title
from recoupe.exchange.readers.markup import Element, attribute, below, first, local, parse_xml, words, words_at
from recoupe.exchange.readers.plain_text import guessed
from recoupe.exchange.readers.problems import NoArticleInFile
from recoupe.exchange.readers.values import ReadArticle, Reader, Source

_TEI = re.compile(rb"<(?:\w+:)?(?:TEI|TEI\.2|teiCorpus)[\s>]")
_ALTO = re.compile(rb"<(?:\w+:)?alto[\s>]", re.IGNORECASE)
_LINES = frozenset({"p", "head", "l", "ab", "item", "row", "quote", "byline", "dateline", "opener", "closer", "signed"})
_OUTSIDE = frozenset({"note", "fw", "figDesc", "del", "pb", "sic", "orig", "abbr"})


def recognises_tei(source: Source) -> bool:
    """Tell TEI by its first element."""
    return source.data[:600].lstrip(b"\xef\xbb\xbf \r\n\t").startswith(b"<") and bool(_TEI.search(source.data[:4000]))


def recognises_alto(source: Source) -> bool:
    """Tell ALTO by its first element, in any namespace."""
    return source.data[:600].lstrip(b"\xef\xbb\xbf \r\n\t").startswith(b"<") and bool(_ALTO.search(source.data[:4000]))


def read_tei(source: Source) -> Iterator[ReadArticle]:
    """Yield the texts of a TEI file, an article for each ``div`` of that type. Raises :class:`NoArticleInFile`."""
    root = parse_xml(source.data, path=source.name, kind="TEI")
    documents = [element for element in root.iter() if local(element) in ("TEI", "TEI.2")] or [root]
    count = 0
    for document in documents:
        divisions = [
            element for element in below(document, "div") if attribute(element, "type").lower() in ("article", "press")
        ]
        body = first(document, "text", "body")
        for part in divisions or ([body] if body is not None else []):
            text = "\n\n".join(_tei_lines(part))
            if text.strip():
                count += 1
                yield _tei_article(document, part, text, is_only=not divisions)
    if not count:
        raise NoArticleInFile(path=source.name)


def _tei_article(document: Element, part: Element, text: str, *, is_only: bool) -> ReadArticle:
    header = first(document, "teiHeader")
    header = header if header is not None else document
    described = first(header, "sourceDesc")
    described = described if described is not None else header
    titles = {attribute(element, "level"): words(element) for element in below(described, "title")}
    title = words_at(part, "head") or titles.get("a") or (words_at(header, "titleStmt", "title") if is_only else "")
    day = next((attribute(element, "when") or words(element) for element in below(described, "date")), "")
    return article(
        with_title(text, title),
        title=title,
        source=titles.get("j") or titles.get("m") or words_at(described, "publisher"),
        author=words_at(part, "byline", "name")
        or words_at(described, "author")
        or words_at(header, "titleStmt", "author"),
        published=day if len(day) >= 8 else "",
        url=next((attribute(element, "target") for element in below(described, "ref")), ""),
    )


def _tei_lines(part: Element) -> Iterator[str]:
    leaves = [element for element in part.iter() if local(element) in _LINES]
    outer = [element for element in leaves if not any(local(child) in _LINES for child in below(element))]
    for leaf in outer or [part]:
        if local(leaf) == "row":
            yield "\t".join(words(cell) for cell in leaf if local(cell) == "cell")
        elif text := _tei_words(leaf):
            yield text


def _tei_words(element: Element) -> str:
    """Return the words of a line as they were corrected, without notes and running heads."""
    parts: list[str] = []
    pending: list[Element | str] = [element]
    while pending:
        node = pending.pop()
        if isinstance(node, str):
            parts.append(node)
            continue
        if local(node) == "lb":
            parts.append("" if attribute(node, "break") == "no" else " ")
        elif local(node) not in _OUTSIDE:
            parts.append(node.text or "")
            for child in reversed(list(node)):
                pending += [child.tail or "", child]
    return one_line("".join(parts))


def read_alto(source: Source) -> Iterator[ReadArticle]:
    """Yield the text of a page in ALTO: blocks are paragraphs. Raises :class:`NoArticleInFile`."""
    root = parse_xml(source.data, path=source.name, kind="ALTO")
    text = alto_text(root)
    if not text.strip():
        raise NoArticleInFile(path=source.name)
    yield guessed(text, file=source.name)


def alto_text(root: Element) -> str:
    """Return the words of a page, its blocks as paragraphs."""
    return "\n\n".join(filter(None, (alto_block(block) for block in below(root, "TextBlock"))))


def alto_block(block: Element) -> str:
    """Return the words of a block; a word that was cut at the end of a line is taken once, whole."""
    parts: list[str] = []
    for element in block.iter():
        kind = local(element)
        if kind == "SP" or kind == "TextLine":
            parts.append(" ")
        elif kind == "String":
            parts.append(_alto_word(element))
    return one_line("".join(parts))


def _alto_word(string: Element) -> str:
    whole, half = attribute(string, "SUBS_CONTENT"), attribute(string, "SUBS_TYPE")
    if half == "HypPart2" and whole:
        return ""
    return whole if half == "HypPart1" and whole else attribute(string, "CONTENT")


READERS = (
    Reader("tei", frozenset({".xml", ".tei"}), recognises_tei, read_tei),
    Reader("alto", frozenset({".xml", ".alto"}), recognises_alto, read_alto),
)
