"""RSS and Atom from a file: what a feed says of each article, told to be no more than that."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from typing import Final

from recoupe.exchange.readers.cleaning import article, one_line, with_title
from recoupe.exchange.readers.markup import Element, attribute, block_text, first, local, parse_xml, strings, words
from recoupe.exchange.readers.problems import KindNotRead, NoArticleInFile
from recoupe.exchange.readers.values import ReadArticle, Reader, ReadingRemark, Source
from recoupe.exchange.web_text import web_text
from recoupe_db.problems import QT_TRANSLATE_NOOP

_LIST_OF_FEEDS: Final = QT_TRANSLATE_NOOP("Problem", "a list of feeds (OPML) without any article")
_ROOTS = re.compile(rb"<(?:rss|rdf:RDF|feed|opml)[\s>]", re.IGNORECASE)
_TAG = re.compile(r"<[a-zA-Z!/][^>]*>")
_LONG = 1500  # characters: a text of more is an article, not what announces one
_DATES = ("pubDate", "published", "date", "issued", "created", "updated")


def recognises(source: Source) -> bool:
    """Tell a feed by its first element."""
    head = source.data[:4000].replace(b"\0", b"").lstrip(b"\xef\xbb\xbf\xff\xfe \r\n\t")
    match = _ROOTS.search(head)
    return match is not None and head.startswith(b"<") and b"<html" not in head[: match.start()].lower()


def read(source: Source) -> Iterator[ReadArticle]:
    """Yield what a feed says of each article. Raises :class:`NoArticleInFile`, :class:`KindNotRead`."""
    root = parse_xml(source.data, path=source.name, kind="RSS")
    if local(root) == "opml":
        yield from _outlined(root, source)
        return
    items = [element for element in root.iter() if local(element) in ("item", "entry")]
    site = _site(root)
    count = 0
    for item in items:
        read_item = _item(item, site)
        if read_item is not None:
            count += 1
            yield read_item
    if not count:
        raise NoArticleInFile(path=source.name)


def _outlined(root: Element, source: Source) -> Iterator[ReadArticle]:
    """Yield the articles that a reader has put into its list. Raises :class:`KindNotRead` for a list of feeds alone."""
    count = 0
    for outline in root.iter():
        said = max((attribute(outline, name) for name in ("_note", "description", "content")), key=len)
        if local(outline) != "outline" or attribute(outline, "xmlUrl") or not said.strip():
            continue
        title = one_line(html.unescape(attribute(outline, "title") or attribute(outline, "text")))
        body = web_text(said).text if _TAG.search(said) else html.unescape(said)
        if with_title(body, title).strip():
            count += 1
            yield article(
                with_title(body, title),
                title=title,
                author=attribute(outline, "author"),
                published=attribute(outline, "created") or attribute(outline, "pubDate"),
                url=attribute(outline, "htmlUrl") or attribute(outline, "url"),
                remarks=(ReadingRemark.STANDFIRST,) if len(body) <= _LONG else (),
            )
    if not count:
        raise KindNotRead(path=source.name, kind=_LIST_OF_FEEDS)


def _site(root: Element) -> str:
    channel = next((element for element in root.iter() if local(element) in ("channel", "feed")), root)
    return _plain(next((element for element in channel if local(element) == "title"), None))


def _item(item: Element, site: str) -> ReadArticle | None:
    fields = {local(child): child for child in reversed(list(item)) if not _is_media(child)}
    title = _plain(fields.get("title"))
    body = max(
        (_text(fields.get(name)) for name in ("encoded", "content", "description", "summary")), key=len, default=""
    )
    text = with_title(body, title)
    if not text.strip():
        return None
    origin = item.find("{*}source")
    authors = [_author(child) for child in item if local(child) in ("creator", "author") and not _is_media(child)]
    is_whole = "encoded" in fields or "content" in fields
    return article(
        text,
        title=title,
        source=(words(first(origin, "title")) or words(origin) if origin is not None else "") or site,
        author=", ".join(dict.fromkeys(filter(None, authors))),
        published=next((words(fields[name]) for name in _DATES if name in fields), ""),
        url=_link(item),
        remarks=() if is_whole and len(body) > _LONG else (ReadingRemark.STANDFIRST,),
    )


def _is_media(element: Element) -> bool:
    """Tell ``media:title`` and its like, which describe a picture, from what describes the article."""
    return "search.yahoo.com/mrss" in str(element.tag) or "itunes" in str(element.tag)


def _author(element: Element) -> str:
    named = first(element, "name")
    said = words(named) if named is not None else words(element)
    in_brackets = re.search(r"\(([^)]+)\)", said)
    return in_brackets[1] if "@" in said and in_brackets else "" if "@" in said else said


def _plain(element: Element | None) -> str:
    """Return a title, whose entities may have been escaped once too often."""
    return one_line(_text(element)) if element is not None else ""


def _text(element: Element | None) -> str:
    if element is None:
        return ""
    if attribute(element, "type") == "xhtml":
        return block_text(element)
    said = "".join(strings(element)).strip()
    return web_text(said).text if _TAG.search(said) else html.unescape(said)


def _link(item: Element) -> str:
    links = [element for element in item if local(element) == "link"]
    for link in links:
        if attribute(link, "rel") in ("", "alternate") and (address := attribute(link, "href") or words(link)):
            return address
    guid = next((element for element in item if local(element) in ("guid", "id")), None)
    return words(guid)


READER = Reader(
    identifier="feed",
    suffixes=frozenset({".rss", ".atom", ".xml", ".rdf", ".opml"}),
    recognises=recognises,
    read=read,
)
