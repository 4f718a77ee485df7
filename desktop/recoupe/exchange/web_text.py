"""The text of a piece of a web page: paragraphs, headings and list items on lines of their own, nothing else of it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, cast

from recoupe.exchange.struck_out import STRUCK, has_class, is_hidden, struck_classes
from recoupe.exchange.superscripts import END, LINKED, LOWERED, RAISED, settle_scripts

_DROPPED = frozenset({"script", "style", "noscript", "template", "svg", "math", "canvas", "iframe", "object"}) | {
    *("video", "audio", "map", "nav", "button", "select", "textarea", "input", "dialog", "menu", "head")
}
_SCRIPTS = {"sup": RAISED, "sub": LOWERED}
_DEEPEST_SCRIPT = 4  # raised inside raised: deeper than any page, and each level is read once more
_QUOTES = (("«\u00a0", "\u00a0»"), ("“", "”"))  # of a quotation, and of one inside it; the blanks do not break
_PARAGRAPHS = frozenset({"p", "div", "section", "article", "main", "header", "footer", "aside", "blockquote"}) | {
    *("figure", "figcaption", "pre", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "dl", "table", "hr", "address"),
    *("details", "summary", "fieldset"),
}
_LINES = frozenset({"li", "tr", "dt", "dd", "caption"})
_VOID = frozenset({"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track"})
_CELL, _NEW_LINE = "\x1f", "\x1e"  # for the tab after a cell and for a line of its own, until blanks are put together
_LINE = re.compile(rf"(?<![ {_CELL}])(?:[ {_CELL}]*{_NEW_LINE})+")  # from the first blank: a long row is read once
_EMPTY = re.compile(r"\n{3,}")
_TITLES = ("og:title", "twitter:title")
_SITES = ("og:site_name",)
_DAYS = ("article:published_time", "date", "dc.date", "datepublished")
_CONTROL = re.compile(f"[\x00-\x08\x0e-\x1f{RAISED}{LOWERED}{LINKED}{END}]")
_BLANKS = re.compile(r"[ \t\r\f\v]+")


@dataclass(frozen=True, slots=True)
class WebText:
    """What was left of a page, and what its head says of it; empty where it says nothing.

    ``published`` is as the page writes it.
    """

    text: str
    title: str = ""
    source: str = ""
    published: str = ""
    url: str = ""


def web_text(html: str) -> WebText:
    """Return the text of ``html``, well formed or not, in time that grows in line with its length.

    Scripts, styles, navigation, buttons and fields, what is hidden and what is struck out (by a class, too) are
    dropped; cells of a table are set apart by tabs; raised digits do not join the figure before them
    (:mod:`recoupe.exchange.superscripts`).
    """
    import lxml.etree  # not before a page is read: the desk starts without it

    reader = _Reader()
    parser = cast("Any", lxml.etree).HTMLParser(target=reader, encoding="utf-8", no_network=True, huge_tree=True)
    parser.feed(html.encode("utf-8", "replace"))
    parser.close()
    return reader.read()


class _Reader:
    """Collects words and line breaks as the elements go by: each that starts ends too, however the page is written."""

    def __init__(self) -> None:
        self._parts: list[str] = []
        self._dropped: list[str] = []
        self._kept_as_is = 0
        self._quotes = 0
        self._scripts = 0
        self._links: list[bool] = []
        self._linked = 0
        self._in_title = False
        self._in_style = False
        self._struck: frozenset[str] = frozenset()
        self._said: dict[str, str] = {}

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        """Begin a line where the element does, or begin to drop."""
        self._note(tag, attributes)
        self._in_style = tag == "style"
        if self._dropped or tag in _DROPPED or tag in STRUCK or self._is_hidden(attributes):
            self._dropped.append(tag)
            return
        self._break(tag)
        self._open_inline(tag, attributes)
        self._kept_as_is += tag == "pre"

    def end(self, tag: str) -> None:
        """End a line where the element does, or stop dropping."""
        self._in_title = self._in_title and tag != "title"
        self._in_style = self._in_style and tag != "style"
        if self._dropped:
            self._dropped.pop()
            return
        self._close_inline(tag)
        if tag not in _VOID:
            self._break(tag)
        self._kept_as_is -= tag == "pre" and self._kept_as_is > 0
        if tag in {"td", "th"}:
            self._parts.append("\t")

    def data(self, data: str) -> None:
        """Keep words as the reader of the page sees them."""
        if self._in_title:
            self._said["title"] = self._said.get("title", "") + data
        elif self._in_style:
            self._struck |= struck_classes(data)
        elif not self._dropped:
            data = _CONTROL.sub(" ", data)
            self._parts.append(data if self._kept_as_is else data.replace("\n", " "))

    def comment(self, text: str) -> None:
        """Keep nothing of what only the page's makers read."""

    def close(self) -> None:
        """Take leave of the parser, as it expects."""

    def read(self) -> WebText:
        """Return what was collected."""
        whole = _BLANKS.sub(" ", "".join(self._parts).replace("\t", _CELL))
        lines = [line.strip(f" {_CELL}") for line in _LINE.sub("\n", whole).split("\n")]
        text = _EMPTY.sub("\n\n", "\n".join(lines)).strip("\n").replace(_CELL, "\t")
        text = _EMPTY.sub("\n\n", settle_scripts(text)).strip("\n")
        return WebText(
            text=text,
            title=self._first(*_TITLES, "title"),
            source=self._first(*_SITES),
            published=self._first(*_DAYS, "time"),
            url=self._first("canonical", "og:url"),
        )

    def _open_inline(self, tag: str, given: Mapping[str, str]) -> None:
        if tag in _SCRIPTS:
            self._scripts += 1
            if self._scripts <= _DEEPEST_SCRIPT:
                self._parts.append(_SCRIPTS[tag] + (LINKED if self._linked else ""))
        elif tag == "a":
            self._links.append("#" in given.get("href", ""))
            self._linked += self._links[-1]
            self._parts.append(LINKED if self._links[-1] else "")
        elif tag == "q":
            self._parts.append(_QUOTES[self._quotes > 0][0])
            self._quotes += 1

    def _close_inline(self, tag: str) -> None:
        if tag in _SCRIPTS:
            if self._scripts <= _DEEPEST_SCRIPT:
                self._parts.append(END)
            self._scripts -= 1
        elif tag == "a":
            self._linked -= self._links.pop()
        elif tag == "q":
            self._quotes -= 1
            self._parts.append(_QUOTES[self._quotes > 0][1])

    def _break(self, tag: str) -> None:
        if tag in _PARAGRAPHS:
            self._parts.append("\n\n")
        elif tag in _LINES:
            self._parts.append(_NEW_LINE)
        elif tag == "br":
            self._parts.append("\n")

    def _note(self, tag: str, given: Mapping[str, str]) -> None:
        """Remember what the page says of itself; what it says first counts."""
        if tag == "title" and "title" not in self._said and self._dropped in ([], ["head"]):  # not of a drawing
            self._in_title = True
        elif tag == "meta" and given.get("content"):
            name = (given.get("property") or given.get("name") or given.get("itemprop") or "").lower()
            self._said.setdefault(name, given["content"])
        elif tag == "link" and given.get("rel") == "canonical":
            self._said.setdefault("canonical", given.get("href", ""))
        elif tag == "time" and given.get("datetime"):
            self._said.setdefault("time", given["datetime"])

    def _is_hidden(self, given: Mapping[str, str]) -> bool:
        struck = bool(self._struck) and has_class(given.get("class", ""), self._struck)
        return struck or "hidden" in given or given.get("aria-hidden") == "true" or is_hidden(given.get("style", ""))

    def _first(self, *names: str) -> str:
        return next((" ".join(self._said[name].split()) for name in names if self._said.get(name, "").strip()), "")
