"""A news page as its parts: the element of the article's paragraphs, and what stands among them that is none of it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from typing import Any, cast

from recoupe.exchange.readers.markup import Element, local, remove, strings, words
from recoupe.french.boilerplate.phrases import BARE, OPENINGS
from recoupe.french.page_parts import AUTHORS, CAPTIONS, FURNITURE, STANDFIRSTS, WALLS
from recoupe_db.folding import fold

_BLOCKS = frozenset(
    {"p", "div", "section", "aside", "ul", "ol", "li", "figure", "figcaption", "footer", "form", "nav"}
) | {
    *("h2", "h3", "h4", "h5", "h6", "header", "article", "amp-ad", "amp-list", "amp-embed"),
}
_PROSE = frozenset({"p", "li", "blockquote", "div", "section", "td", "dd", "article"})
_CONTAINERS = frozenset({"div", "section", "article", "td"})
_INLINE_PARENTS = frozenset({"p", "li", "td", "th", "h1", "h2", "h3", "h4", "blockquote"})
_HEADINGS = frozenset({"h2", "h3", "h4", "h5", "h6"})
_FIGURES = frozenset({"table", "h1"})  # what no furniture holds
_PARTS = re.compile(r"[A-ZÀ-Ý]+(?![a-zà-ÿ])|[A-ZÀ-Ý]?[a-zà-ÿ]+")
_LONGEST = 3  # parts of a name of furniture
_PARAGRAPH = 40  # code points: shorter words are no prose
_LINK_TEXT = 300  # code points of a paragraph that only leads elsewhere, at most
_LISTED = 0.6  # of the text of a list of links, which is links
_WHOLE = 0.7  # of the prose of a page, which the element of its article holds
_TITLE_REACH = 40  # elements behind the title, among which its standfirst stands
_STANDFIRST = range(25, 1200)  # code points
_STOPS = (".", "!", "?", "…", "»", "”")
_APOSTROPHES = str.maketrans("’\u00a0\u202f", "'  ")
_WALL = re.compile(WALLS)
_RELATED = (*OPENINGS["related"], *OPENINGS["notice"], *OPENINGS["comment"])
_RELATED_HEADINGS = frozenset({*BARE["related"], *BARE["comment"], *OPENINGS["related"]})


@dataclass(frozen=True, slots=True)
class PageParts:
    """The article of a page: the element of its paragraphs, None without prose, and the standfirst that stands outside.

    ``is_preview`` tells that the page itself says that the rest of the article is not on it.
    """

    element: Element | None
    standfirst: str
    is_preview: bool


def page_parts(root: Element, description: str) -> PageParts:
    """Take out of a page what stands around its article, and return the rest's parts.

    ``description`` is what the page says to machines of its article: the standfirst, where it is printed too.
    """
    is_preview = any(_WALL.search(_folded(text)) for text in _own_texts(root))
    core = _densest(root)
    _remove_furniture(root, core)
    element = _holding(root)
    return PageParts(element, _standfirst(root, element, description), is_preview)


def author_names(root: Element) -> Iterator[str]:
    """Yield the words that stand, each by itself, where a page names who wrote it: names, and what is around them."""
    for element in root.iter():
        if "author" in (element.get("rel"), element.get("itemprop")) or _named(element, AUTHORS):
            yield from (said for string in strings(element) if 0 < len(said := " ".join(string.split())) < _LINK_TEXT)


def _folded(text: str) -> str:
    return " ".join(fold(text.translate(_APOSTROPHES)).split())


def _own_texts(root: Element) -> Iterator[str]:
    return (
        words(element)[:_LINK_TEXT]
        for element in root.iter()
        if local(element) in ("p", "span", "strong", "h2", "h3", "h4") and element.text
    )


def _names(element: Element) -> Iterator[str]:
    """Yield the parts of an element's classes and identifier, up to three together: read, more, read-more."""
    for name in (local(element), element.get("id", ""), *element.get("class", "").split()):
        parts = [part.lower() for part in _PARTS.findall(name[:120])]
        for size in range(1, _LONGEST + 1):
            yield from ("-".join(parts[at : at + size]) for at in range(len(parts) - size + 1))


def _named(element: Element, names: AbstractSet[str]) -> bool:
    return any(name in names for name in _names(element))


def _parent(element: Element) -> Element | None:
    return cast("Element | None", cast("Any", element).getparent())


def _ancestors(element: Element) -> Iterator[Element]:
    here: Element | None = element
    while here is not None:
        yield here
        here = _parent(here)


def _prose(root: Element) -> dict[Element, int]:
    """Return how many code points of prose, without the words of links, stand in each element itself."""
    lengths: dict[Element, int] = {}
    for element in root.iter():
        if local(element) in _PROSE:
            own = len("".join(_own(element)).strip())
            if own >= _PARAGRAPH and not any(local(ancestor) == "a" for ancestor in _ancestors(element)):
                lengths[element] = own
    return lengths


def _own(element: Element) -> Iterator[str]:
    """Yield the words of an element that stand in no block and no link inside it."""
    yield element.text or ""
    for child in element:
        if local(child) not in _BLOCKS and local(child) not in ("a", "script", "style", "blockquote", "table", ""):
            yield from _own(child)
        yield child.tail or ""


def _densest(root: Element) -> Element | None:
    """Return the element whose own paragraphs hold most prose."""
    sums: dict[Element, int] = {}
    for element, length in _prose(root).items():
        container = _container(element)
        sums[container] = sums.get(container, 0) + length
    return max(sums, key=lambda element: sums[element], default=None)


def _container(element: Element) -> Element:
    """Return what a paragraph stands in; the element itself where it may hold paragraphs."""
    parent = None if local(element) in _CONTAINERS else _parent(element)
    return element if parent is None else parent


def _holding(root: Element) -> Element | None:
    """Return the innermost element that holds most of the prose of a page; a paragraph holds none, it is prose."""
    sums: dict[Element, int] = {}
    prose = _prose(root)
    for element, length in prose.items():
        for above in _ancestors(_container(element)):
            sums[above] = sums.get(above, 0) + length
    wanted = _WHOLE * sum(prose.values())
    holding = [element for element, length in sums.items() if length >= wanted > 0]
    inner = min(holding, key=lambda element: sums[element], default=None)
    if inner is None:
        return None
    smallest = min((element for element in holding if sums[element] == sums[inner]), key=_size)
    return next(filter(_is_said_to_be_one, _ancestors(smallest)), smallest)


def _is_said_to_be_one(element: Element) -> bool:
    """Tell an element that its page itself calls an article, and that holds no other: its pieces may stand apart."""
    if local(element) != "article" and element.get("itemprop") != "articleBody":
        return False
    return not any(other is not element and local(other) == "article" for other in element.iter())


def _size(element: Element) -> int:
    return sum(1 for _ in element.iter())


def _remove_furniture(root: Element, core: Element | None) -> None:
    kept = set(_ancestors(core)) if core is not None else set[Element]()
    doomed = [element for element in root.iter() if element not in kept and _is_furniture(element)]
    doomed += [
        beside for element in doomed if local(element) in _HEADINGS and (beside := _list_behind(element)) is not None
    ]
    chosen = set(doomed) - kept
    remove(root, lambda element: element in chosen)


def _is_furniture(element: Element) -> bool:
    name = local(element)
    if name == "figcaption":
        parent = _parent(element)
        return parent is None or not _holds(parent, _FIGURES)
    if name not in _BLOCKS:
        return name in ("span", "small", "em", "strong") and not _stands_in_prose(element) and _named(element, CAPTIONS)
    if _named(element, FURNITURE) or _named(element, CAPTIONS):
        return not _holds(element, _FIGURES)
    return _leads_elsewhere(element) if name in ("p", "div", "li", "aside", *_HEADINGS) else False


def _holds(element: Element, names: Iterable[str]) -> bool:
    return any(local(element) in names or element.get("itemprop") == "articleBody" for element in element.iter())


def _stands_in_prose(element: Element) -> bool:
    parent = _parent(element)
    return parent is not None and local(parent) in _INLINE_PARENTS


def _leads_elsewhere(element: Element) -> bool:
    """Tell a line such as “À lire aussi” with a link, or a heading over such lines."""
    said = words(element)
    if not 0 < len(said) <= _LINK_TEXT:
        return False
    key = _folded(said).lstrip("►▶→>•*-–—» :.")
    if local(element) in _HEADINGS:
        return key.rstrip(" :") in _RELATED_HEADINGS
    return key.startswith(_RELATED) and (_linked_share(element) > 0 or not said.endswith(_STOPS))


def _linked_share(element: Element) -> float:
    whole = len(words(element))
    return sum(len(words(element)) for element in element.iter() if local(element) == "a") / whole if whole else 0


def _list_behind(heading: Element) -> Element | None:
    """Return what stands behind a heading that leads elsewhere, where that is a list of links."""
    beside = cast("Element | None", cast("Any", heading).getnext())
    return beside if beside is not None and local(beside) in _BLOCKS and _linked_share(beside) >= _LISTED else None


def _standfirst(root: Element, element: Element | None, description: str) -> str:
    """Return the words that stand between the title and the paragraphs, in an element of their own outside of these."""
    title = next((element for element in root.iter() if local(element) == "h1"), None)
    if title is None or element is None:
        return ""
    inside = set(element.iter())
    if title in inside:
        return ""
    for behind in _behind(root, title, inside.__contains__):
        said = words(behind)
        is_words = len(said) in _STANDFIRST and local(behind) in ("p", "div", "h2", "span", "strong")
        if is_words and (_named(behind, STANDFIRSTS) or _folded(said) == _folded(description)):
            return said
    return ""


def _behind(root: Element, title: Element, is_body: Callable[[Element], bool]) -> Iterator[Element]:
    """Yield the elements between the title and the first of the paragraphs, at most ``_TITLE_REACH``."""
    seen, left = False, _TITLE_REACH
    for element in root.iter():
        seen = seen or element is title
        if not seen or element is title:
            continue
        if is_body(element) or not left:
            return
        left -= 1
        yield element
