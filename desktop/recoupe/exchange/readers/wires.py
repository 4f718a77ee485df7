"""What agencies send: NewsML 1 and G2, NITF, and ninjs (JSON), with the fields that they have for everything."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from typing import cast

from recoupe.exchange.readers.cleaning import article, one_line, with_title
from recoupe.exchange.readers.markup import (
    Element,
    attribute,
    below,
    first,
    local,
    parse_xml,
    words,
    words_at,
)
from recoupe.exchange.readers.problems import DamagedFile, NoArticleInFile
from recoupe.exchange.readers.values import ReadArticle, Reader, ReadingRemark, Source
from recoupe.exchange.web_text import web_text
from recoupe.french.article_heads import AGENCIES

_ROOTS = re.compile(rb"<(?:\w+:)?(?:NewsML|newsItem|newsMessage|nitf|NewsItem)[\s>]")
_NINJS = re.compile(
    rb'"(?:headline|headlines|bodies|body_[a-z]+|versioncreated|versionCreated|pubstatus|pubStatus)"\s*:'
)
_INITIALS = re.compile(r"[a-z]{2,4}(?:-[a-z]{2,4})?(?:/[a-z]{1,4}(?:-[a-z]{2,4})?){1,5}")
_TAG = re.compile(r"<[a-zA-Z/][^>]*>")
_PARAGRAPHS = frozenset({"p", "hl1", "hl2", "hl3", "h1", "h2", "h3", "h4", "li", "tr", "block", "pre", "blockquote"})

Json = Mapping[str, object]


def recognises_xml(source: Source) -> bool:
    """Tell NewsML, NewsML-G2 and NITF by their first element."""
    return source.data[:600].lstrip(b"\xef\xbb\xbf \r\n\t").startswith(b"<") and bool(_ROOTS.search(source.data[:6000]))


def read_xml(source: Source) -> Iterator[ReadArticle]:
    """Yield the articles of a message of news items. Raises :class:`NoArticleInFile`."""
    root = parse_xml(source.data, path=source.name, kind="NewsML")
    if local(root) in ("NewsML", "NewsItem"):
        read_articles = [_newsml(item) for item in root.iter() if local(item) == "NewsItem"]
    elif local(root) == "nitf":
        read_articles = [_nitf(root)]
    else:
        read_articles = [_g2(item) for item in root.iter() if local(item) in ("newsItem", "packageItem")]
    articles = [read_article for read_article in read_articles if read_article is not None]
    if not articles:
        raise NoArticleInFile(path=source.name)
    yield from articles


def _newsml(item: Element) -> ReadArticle | None:
    """Read a NewsItem of NewsML 1.x: the component that has text, with the lines and the moment of the item."""
    content = next(below(item, "DataContent"), None)
    if content is None:
        return None
    nested = first(content, "nitf")
    paragraphs = list(_paragraphs(first(content, "body.content") if nested is not None else content) or ())
    text = "\n\n".join(_without_initials(paragraphs))
    title = words_at(item, "NewsLines", "HeadLine") or (words_at(content, "hl1") if nested is not None else "")
    dateline, copyright_line = words_at(item, "NewsLines", "DateLine"), words_at(item, "NewsLines", "CopyrightLine")
    corrected = any("Advisory" in attribute(element, "FormalName") for element in below(item, "NewsLineType"))
    return _made(
        title,
        text,
        dateline=dateline,
        source=_provider(item) or _agency(f"{dateline} {copyright_line} {words_at(item, 'PublicIdentifier')}"),
        author=words_at(item, "NewsLines", "ByLine"),
        day=words_at(item, "FirstCreated") or words_at(item, "ThisRevisionCreated") or words_at(item, "DateId"),
        remarks=(ReadingRemark.CORRECTED,)
        if corrected or attribute(_found(item, "RevisionId"), "PreviousRevision") not in ("", "0")
        else (),
    )


def _found(item: Element, name: str) -> Element:
    element = first(item, name)
    return element if element is not None else Element("none")


def _provider(item: Element) -> str:
    provider = first(item, "Provider", "Party")
    return (
        _agency(attribute(provider, "FormalName")) or attribute(provider, "FormalName") if provider is not None else ""
    )


def _g2(item: Element) -> ReadArticle | None:
    """Read a newsItem of NewsML-G2: inline XML or data of its content set, with its metadata."""
    holder = next(below(item, "inlineXML", "inlineData"), None)
    if holder is None:
        return None
    if local(holder) == "inlineData":
        text = _marked("".join(holder.itertext()))
    else:
        body = first(holder, "body.content")
        body = body if body is not None else first(holder, "body")
        text = "\n\n".join(_without_initials(list(_paragraphs(body if body is not None else holder))))
    meta = first(item, "contentMeta")
    meta = meta if meta is not None else item
    provider = first(item, "provider")
    name = (
        (words_at(provider, "name") or attribute(provider, "literal") or attribute(provider, "qcode"))
        if provider is not None
        else ""
    )
    return _made(
        _headline(meta) or words_at(holder, "hl1"),
        text,
        dateline=words_at(meta, "dateline"),
        source=_agency(name.rpartition(":")[2]) or name or words_at(meta, "creditline"),
        author=words_at(meta, "by"),
        day=words_at(meta, "contentCreated") or words_at(item, "firstCreated") or words_at(item, "versionCreated"),
        url=attribute(item, "href"),
    )


def _headline(meta: Element) -> str:
    headlines = list(below(meta, "headline"))
    main = [
        headline for headline in headlines if attribute(headline, "role").rpartition(":")[2] in ("", "main", "headline")
    ]
    return words(next(iter(main or headlines), None))


def _nitf(root: Element) -> ReadArticle | None:
    body = first(root, "body.content")
    if body is None:
        return None
    issued = first(root, "date.issue")
    source = words_at(root, "distributor") or attribute(_found(root, "doc.copyright"), "holder")
    return _made(
        words_at(root, "hl1") or words_at(root, "title"),
        "\n\n".join(_without_initials(list(_paragraphs(body)))),
        dateline=words_at(root, "dateline"),
        source=_agency(source) or source or attribute(_found(root, "pubdata"), "name"),
        author=re.sub(r"^(?:par|by)\s+", "", words_at(root, "byline"), flags=re.IGNORECASE),
        day=(attribute(issued, "norm") if issued is not None else "")
        or attribute(_found(root, "pubdata"), "date.publication"),
    )


def _paragraphs(body: Element | None) -> Iterator[str]:
    """Yield the paragraphs of a body; rows of a table are lines, its cells parted by tabs."""
    if body is None:
        return
    inner = [element for element in body.iter() if local(element) in _PARAGRAPHS]
    leaves = [element for element in inner if not any(local(child) in _PARAGRAPHS for child in below(element))]
    if not leaves:
        yield from filter(None, (one_line(part) for part in re.split(r"\n\s*\n", "".join(body.itertext()))))
        return
    for leaf in leaves:
        cells = [element for element in leaf if local(element) in ("td", "th")]
        text = "\t".join(map(words, cells)) if cells else words(leaf)
        if text:
            yield text


def _without_initials(paragraphs: list[str]) -> list[str]:
    """Leave out the last paragraph where it is the initials of a desk (abc/def)."""
    return paragraphs[:-1] if paragraphs and _INITIALS.fullmatch(paragraphs[-1]) else paragraphs


def _agency(said: str) -> str:
    words_ = re.findall(r"[\w’-]+(?: [\w’-]+)?", said.lower())
    return next((AGENCIES[word] for part in words_ for word in (part, *part.split()) if word in AGENCIES), "")


def _made(
    title: str,
    text: str,
    *,
    dateline: str = "",
    source: str = "",
    author: str = "",
    day: str = "",
    url: str = "",
    remarks: tuple[ReadingRemark, ...] = (),
) -> ReadArticle | None:
    if not text.strip():
        return None
    if dateline and dateline.lower() not in text[:200].lower():
        text = f"{dateline}\n\n{text}"
    return article(
        with_title(text, title), title=title, source=source, author=author, published=day, url=url, remarks=remarks
    )


def recognises_json(source: Source) -> bool:
    """Tell ninjs by its keys."""
    head = source.data[:100].removeprefix(b"\xef\xbb\xbf").lstrip()
    return head.startswith((b"{", b"[")) and _is_ninjs(source.data)


def _is_ninjs(data: bytes) -> bool:
    return len({match[0].split(b'"')[1] for match in _NINJS.finditer(data[:400_000])}) >= 2


def read_json(source: Source) -> Iterator[ReadArticle]:
    """Yield the items of ninjs 1 to 3, as an object, a list, or one a line. Raises :class:`NoArticleInFile`."""
    count = 0
    for item in _items(source):
        read_article = _ninjs(item)
        if read_article is not None:
            count += 1
            yield read_article
    if not count:
        raise NoArticleInFile(path=source.name)


def _items(source: Source) -> Iterator[Json]:
    text = source.data.decode("utf-8-sig", "replace")
    try:
        read = cast("object", json.loads(text))
    except ValueError as error:
        try:
            read = [json.loads(line) for line in text.split("\n") if line.strip()]
        except ValueError:
            raise DamagedFile(path=source.name, kind="JSON") from error
    pending = [read]
    while pending:
        value = pending.pop(0)
        if isinstance(value, list):
            pending += cast("list[object]", value)
        elif isinstance(value, dict):
            fields = cast("dict[str, object]", value)
            if any(key.startswith(("body", "headline")) for key in fields):
                yield fields
            else:
                pending += [fields[key] for key in ("_items", "items", "hits", "data", "associations") if key in fields]


def _ninjs(item: Json) -> ReadArticle | None:
    title = _of_role(item, "headlines") or _text(item.get("headline")) or _first_prefixed(item, "headline_")
    bodies = [_marked(_text(value)) for key, value in item.items() if key.startswith("body_")]
    bodies += [_marked(_text(part.get("value"))) for part in _parts(item, "bodies")]
    text = max(bodies, key=len, default="")
    source = _text(item.get("source")) or _text(item.get("copyrightholder") or item.get("copyrightHolder"))
    days = ("firstcreated", "firstCreated", "firstpublished", "versioncreated", "versionCreated", "contentcreated")
    return _made(
        title,
        text,
        dateline=_text(item.get("dateline") or item.get("located")) if "dateline" in item else "",
        source=_agency(source) or source,
        author=_text(item.get("by") or item.get("byline")),
        day=next((_text(item[day]) for day in days if item.get(day)), ""),
        url=_text(item.get("uri")) or _text(item.get("url")),
    )


def _parts(item: Json, name: str) -> list[Json]:
    value = item.get(name)
    several = cast("list[object]", value) if isinstance(value, list) else []
    return [cast("Json", part) for part in several if isinstance(part, dict)]


def _of_role(item: Json, name: str) -> str:
    parts = _parts(item, name)
    main = [part for part in parts if part.get("role") in ("main", "headline", None)]
    return _marked(_text((main or parts)[0].get("value"))) if parts else ""


def _first_prefixed(item: Json, prefix: str) -> str:
    return next((_marked(_text(value)) for key, value in item.items() if key.startswith(prefix)), "")


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""


def _marked(said: str) -> str:
    """Return words that may be a piece of a page, told by their content: what their type says is not reliable."""
    return web_text(said).text if _TAG.search(said) else said.strip()


READERS = (
    Reader(
        "newsml",
        frozenset({".xml", ".nml", ".newsml", ".nitf"}),
        recognises_xml,
        read_xml,
    ),
    Reader("ninjs", frozenset({".json", ".ninjs"}), recognises_json, read_json),
)
