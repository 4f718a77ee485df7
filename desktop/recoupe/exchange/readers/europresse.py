"""Europresse (Eureka) pages: many articles in one HTML file, in its layouts of 2015, 2018 and 2023."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from recoupe.exchange.printed_dates import DATE, read_date
from recoupe.exchange.readers.cleaning import article, one_line, with_title
from recoupe.exchange.readers.markup import (
    Element,
    below,
    block_text,
    classed,
    html_text,
    local,
    parse_html,
    remove,
    settable,
    strings,
    words,
)
from recoupe.exchange.readers.problems import NoArticleInFile
from recoupe.exchange.readers.values import ReadArticle, Reader, ReadingRemark, Source

_MARKS = (b"DocPublicationName", b"docOcurrContainer", b"docOccurrContainer", b"titreArticleVisu", b"TitreArticleVisu")
_DATE = re.compile(DATE, re.IGNORECASE)
_SOURCE_END = re.compile(r",\s+no[.°\s]|\n|\s{3,}|\u2028")
_IDENTIFIER = re.compile(r"(?:news|web|\w+)[·\u00b7](?P<day>(?:19|20)\d{6})[·\u00b7]")
_CERTIFICATE = re.compile(
    r"^(?:©.*|Certificat émis le .*|Nom du document|Date de publication|Tous droits réservés.*|"
    r"(?:Document|Numéro de document)\b.{0,20}:.*|news·.*|.{0,60}visualisation.{0,40})$",
    re.IGNORECASE,
)
_SEEN_AT = re.compile(r"^Cet article est paru dans .*$", re.MULTILINE)
_REPEATED = re.compile(r"\n\[Additional Text\]:.*\Z", re.DOTALL)
_DROPPED = frozenset({"aside", "footer", "small", "nav", "button", "script", "style"})


def recognises(source: Source) -> bool:
    """Tell a page of Europresse by the classes of its parts."""
    return b"<" in source.data[:2000] and any(mark in source.data for mark in _MARKS)


def read(source: Source) -> Iterator[ReadArticle]:
    """Yield the articles of a page, each once. Raises :class:`NoArticleInFile`."""
    root = parse_html(html_text(source.data), path=source.name)
    seen: set[tuple[str, str]] = set()
    for element in _articles(root):
        read_article = _article(element)
        if read_article is not None and (read_article.title, read_article.text) not in seen:
            seen.add((read_article.title, read_article.text))
            yield read_article
    if not seen:
        raise NoArticleInFile(path=source.name)


def _articles(root: Element) -> list[Element]:
    articles = [element for element in below(root, "article") if not any(True for _ in below(element, "article"))]
    if articles:
        return articles
    tables = [element for element in below(root, "table") if any(True for _ in classed(element, "TitreArticleVisu"))]
    return [table for table in tables if not any(inner in tables for inner in below(table, "table"))] or [root]


def _article(element: Element) -> ReadArticle | None:
    names = [_name(element) for element in classed(element, "DocPublicationName")]
    author = _author(element)
    title = _title(element)
    header = " ".join(words(element) for element in classed(element, "DocHeader")) or _header_below(element)
    printed, identified = _day(header), _identified(words(element))
    body = _body(element)
    text = with_title(_tidy(block_text(body) if body is not None else _loose_text(element)), title)
    if not one_line(text) or one_line(text) == title:
        return None
    remarks = [ReadingRemark.CONFLICTING_DATES] if printed and identified and printed != identified else []
    if text.rstrip().endswith(("…", "...", "(...)", "[...]")):
        remarks.append(ReadingRemark.PREVIEW)
    url = next(
        (element.get("href", "") for element in below(element, "a") if element.get("href", "").startswith("http")), ""
    )
    return article(
        text,
        title=title,
        source=next(filter(None, names), ""),
        author=author,
        published=printed or identified,
        url=url if "paru dans" in words(element) else "",
        remarks=remarks,
    )


def _name(element: Element) -> str:
    """Return the name of a newspaper, without its number, its edition or the rest of the line."""
    for line_break in below(element, "br"):
        line_break.tail = settable("\n" + (line_break.tail or ""))
    plain = "".join(strings(element)).strip()
    return one_line(_SOURCE_END.split(plain)[0])


def _title(element: Element) -> str:
    box = next(classed(element, "titreArticle"), element)
    titles = (words(element) for element in classed(box, "titreArticleVisu", "TitreArticleVisu", "rdp__articletitle"))
    return next((title for title in titles if title), "")


def _author(element: Element) -> str:
    """Return who wrote it: the line behind the title, or the box of authors; several are parted by semicolons."""
    after_title = False
    for inner in element.iter():
        classes = inner.get("class", "").split()
        after_title = after_title or "titreArticle" in classes
        if "docAuthors" in classes or (after_title and "sm-margin-bottomNews" in classes):
            return _names(words(inner))
    return ""


def _names(written: str) -> str:
    """Return “Prénom Nom, Prénom Nom” for “Nom, Prénom; Nom, Prénom”."""
    people = [" ".join(reversed([part.strip() for part in name.split(",", 1)])) for name in written.split(";")]
    return ", ".join(filter(None, (one_line(name) for name in people))) if ";" in written or "," in written else written


def _header_below(element: Element) -> str:
    return (
        " ".join(words(element) for element in classed(element, "DocTitreSousSection", "rdp__DocPublicationName"))
        + " "
        + (
            next(
                (
                    words(element)
                    for element in below(element, "span")
                    if re.search(r"\d\s+mots|\d\s+words", words(element))
                ),
                "",
            )
        )
    )


def _day(header: str) -> date | None:
    match = _DATE.search(header)
    return read_date(match["date"]) if match else None


def _identified(text: str) -> date | None:
    match = _IDENTIFIER.search(text)
    return read_date(f"{match['day'][:4]}-{match['day'][4:6]}-{match['day'][6:]}") if match else None


def _body(element: Element) -> Element | None:
    for name in ("docOcurrContainer", "docOccurrContainer", "DocText"):
        if (body := next(classed(element, name), None)) is not None:
            remove(body, lambda element: local(element) in _DROPPED)
            return body
    section = next(below(element, "section"), None)
    if section is not None:
        remove(section, lambda element: local(element) in _DROPPED)
    return section


def _loose_text(element: Element) -> str:
    """Return the text of the old layout, where paragraphs are bare between line breaks, below the title."""
    remove(element, lambda element: local(element) in _DROPPED or _is_head(element))
    return block_text(element)


def _is_head(element: Element) -> bool:
    classes = element.get("class", "")
    return any(
        name in classes for name in ("DocPublicationName", "DocHeader", "itreArticleVisu", "PubliC_lblNodoc", "publiC")
    )


def _tidy(text: str) -> str:
    text = _REPEATED.sub("", _SEEN_AT.sub("", text))
    return "\n".join(line for line in text.split("\n") if not _CERTIFICATE.match(line.strip()))


READER = Reader(
    identifier="europresse",
    suffixes=frozenset({".html", ".htm"}),
    recognises=recognises,
    read=read,
)
