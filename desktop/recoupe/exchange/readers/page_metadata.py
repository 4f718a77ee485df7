"""What a web page says of itself to machines: JSON-LD, Open Graph, Dublin Core, ``<time>``, and how it was saved."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from typing import cast

from recoupe.exchange.readers.cleaning import one_line, web_address, written_day
from recoupe.exchange.readers.markup import Element, attribute, below, classed, local, words
from recoupe_db.folding import fold

_ARTICLES = frozenset(
    {"NewsArticle", "Article", "ReportageNewsArticle", "BlogPosting", "LiveBlogPosting", "Report"}
) | {
    *(
        "AnalysisNewsArticle",
        "OpinionNewsArticle",
        "ReviewNewsArticle",
        "BackgroundNewsArticle",
        "AdvertiserContentArticle",
    ),
}
_TITLES = ("og:title", "twitter:title", "dc.title", "dcterms.title", "citation_title", "headline")
_SITES = ("og:site_name", "application-name", "dc.publisher", "dcterms.publisher", "publisher")
_DAYS = (
    *("article:published_time", "og:article:published_time", "datepublished", "date", "dc.date", "dc.date.issued"),
    *("dcterms.date", "dcterms.created", "dcterms.issued", "pubdate", "publish-date", "sailthru.date", "citation_date"),
    *("parsely-pub-date", "cxenseparse:recs:publishtime", "date.created"),
)
_AUTHORS = (
    "author",
    "article:author",
    "og:article:author",
    "dc.creator",
    "dcterms.creator",
    "parsely-author",
    "citation_author",
)
_BEHIND_TITLE = re.compile(r"\s*[|–—·-]\s*(?P<site>[^|–—·]{2,40}?)\s*")
_DESCRIPTIONS = ("og:description", "description", "twitter:description")
_SAVED = re.compile(
    r"<!--[^>]{0,400}?(?:saved from url=\(\d+\)|url:\s*)(?P<url>https?://[^\s<>\"]{3,2000}?)\s*(?:-->|\n|\s)"
)
_DEPTH, _MOST = 12, 400  # how deep, and how many objects, JSON-LD is searched

Json = Mapping[str, object]


@dataclass(frozen=True, slots=True)
class PageMetadata:
    """What a page says of its article; empty, or None, where it does not. ``modified`` is another day, if any."""

    title: str = ""
    source: str = ""
    author: str = ""
    published: date | None = None
    url: str = ""
    description: str = ""


def page_metadata(root: Element, html: str) -> PageMetadata:
    """Return what the page with the tree ``root``, written as ``html``, says of itself."""
    said = _meta(root)
    described = _linked_data(root)
    named = {_string(description.get("@id")): description for description in _every(described) if "name" in description}
    nothing: Json = {}
    news = {key: _resolved(value, named) for key, value in next(_articles(described), nothing).items()}
    saved = _SAVED.search(html[:20_000])
    source = one_line(_name(news.get("publisher")) or _first(said, _SITES) or _site(root))
    return PageMetadata(
        title=one_line(_string(news.get("headline")) or _first(said, _TITLES) or _heading(root) or _title(root, said)),
        source=source,
        author=one_line(
            ", ".join(name for name in _authors(news.get("author")) if fold(name) != fold(source))
            or _plain_author(_first(said, _AUTHORS))
        ),
        published=_day(_string(news.get("datePublished"))) or _day(_first(said, _DAYS)) or _time(root),
        url=_address(root, said, news, saved["url"] if saved else ""),
        description=one_line(_first(said, _DESCRIPTIONS)),
    )


def _meta(root: Element) -> dict[str, str]:
    said: dict[str, str] = {}
    for element in below(root, "meta"):
        name = (element.get("property") or element.get("name") or element.get("itemprop") or "").lower()
        if name and element.get("content", "").strip():
            said.setdefault(name.replace("dc:", "dc.").replace("dcterms:", "dcterms."), element.get("content", ""))
    return said


def _first(said: Mapping[str, str], names: tuple[str, ...]) -> str:
    return next((said[name] for name in names if said.get(name, "").strip()), "")


def _heading(root: Element) -> str:
    headings = [words(element) for element in below(root, "h1")]
    return headings[0] if len(headings) == 1 else ""


def _title(root: Element, said: Mapping[str, str]) -> str:
    """Return the title of the window, without the name of the site that follows it."""
    title = words(next(below(root, "title"), None))
    site = _first(said, _SITES)
    return re.sub(rf"\s*[|–—·-]\s*{re.escape(site)}\s*$", "", title) if site else title


def _site(root: Element) -> str:
    """Return what the title of the window says behind the only heading of the page: the name of the site."""
    behind = words(next(below(root, "title"), None)).partition(_heading(root) or "\0")[2]
    match = _BEHIND_TITLE.fullmatch(behind)
    return match["site"] if match else ""


def _linked_data(root: Element) -> list[object]:
    """Return what the page describes in JSON-LD."""
    descriptions: list[object] = []
    for script in below(root, "script"):
        if "ld+json" in script.get("type", ""):
            with suppress(ValueError, RecursionError):
                descriptions.append(json.loads((script.text or "").strip(), strict=False))
    return descriptions


def _every(read: object) -> Iterator[Json]:
    """Yield the objects of JSON-LD that may be a page's main thing; those inside an article are its own."""
    pending = [(read, 0)]
    for _ in range(_MOST):
        if not pending:
            return
        value, depth = pending.pop(0)
        if isinstance(value, list):
            pending.extend((inner, depth + 1) for inner in cast("list[object]", value)[:_MOST])
        elif isinstance(value, dict) and depth < _DEPTH:
            fields = cast("dict[str, object]", value)
            yield fields
            if not _is_article(fields):
                pending.extend((fields[key], depth + 1) for key in ("@graph", "mainEntity", "item") if key in fields)


def _is_article(fields: Json) -> bool:
    kinds = fields.get("@type")
    return not _ARTICLES.isdisjoint(map(str, cast("list[object]", kinds)) if isinstance(kinds, list) else [str(kinds)])


def _articles(read: object) -> Iterator[Json]:
    return filter(_is_article, _every(read))


def _resolved(value: object, named: Mapping[str, Json]) -> object:
    """Return what a reference by ``@id`` refers to, and everything else as it is."""
    if isinstance(value, list):
        return [_resolved(inner, named) for inner in cast("list[object]", value)[:20]]
    if not isinstance(value, dict):
        return value
    fields = cast("Json", value)
    return fields if "name" in fields else named.get(_string(fields.get("@id")), fields)


def _string(value: object) -> str:
    if isinstance(value, list):
        several = cast("list[object]", value)
        return _string(several[0]) if several else ""
    return value if isinstance(value, str) else ""


def _name(value: object) -> str:
    if isinstance(value, list):
        several = cast("list[object]", value)
        return _name(several[0]) if several else ""
    if isinstance(value, dict):
        return _string(cast("Json", value).get("name"))
    return _string(value)


def _authors(value: object) -> Iterator[str]:
    several: list[object] = cast("list[object]", value)[:20] if isinstance(value, list) else [value]
    return (name for author_value in several if (name := _plain_author(_name(author_value))))


def _plain_author(name: str) -> str:
    return "" if "://" in name else name


def _day(written: str) -> date | None:
    return written_day(written) if written else None


def _time(root: Element) -> date | None:
    """Return the day of the page's ``<time>`` of publication; the only one, where none says so."""
    times = [element for element in below(root, "time") if element.get("datetime")]
    named = [time for time in times if time.get("itemprop") == "datePublished" or "pubdate" in time.attrib]
    days = {day for element in named or times if (day := _day(attribute(element, "datetime")))}
    return next(iter(days)) if len(days) == 1 else None


def _address(root: Element, said: Mapping[str, str], news: Json, saved: str) -> str:
    canonical = next(
        (element.get("href", "") for element in below(root, "link") if element.get("rel") == "canonical"), ""
    )
    page = news.get("mainEntityOfPage") or news.get("isPartOf")
    page_id = _string(cast("Json", page).get("@id")) if isinstance(page, dict) else _string(page)
    given = (canonical, said.get("og:url", ""), _string(news.get("url")), page_id, saved)
    return next((address for address_value in given if (address := web_address(address_value))), "")


def article_elements(root: Element) -> list[Element]:
    """Return the elements that may hold the article's text, the narrowest first."""
    bodies = [element for element in root.iter() if element.get("itemprop") == "articleBody"]
    articles = [
        element for element in below(root, "article") if not any(local(inner) == "article" for inner in below(element))
    ]
    mains = [*below(root, "main"), *classed(root, "article-body", "article__body", "article__content", "entry-content")]
    for elements in (bodies, articles, mains):
        if len(elements) == 1:
            return elements
    return []
