"""HTML and XML as trees, parsed without network, entities or files; and what readers ask of a tree."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any, cast
from xml.etree.ElementTree import Element

import lxml.etree
import lxml.html

from recoupe.exchange.decoding import decode
from recoupe.exchange.problems import FileProblem
from recoupe.exchange.readers.problems import DamagedFile, TooDeep
from recoupe.exchange.web_text import web_text
from recoupe.exchange.xml_text import NOT_IN_XML

__all__ = ["Element"]

_etree = cast("Any", lxml.etree)  # lxml comes without types; its elements behave like those of ElementTree
_html = cast("Any", lxml.html)
_CHARSET = re.compile(
    rb"""<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w:.-]{2,40})|<\?xml[^>]*encoding=["']([\w.-]+)""", re.IGNORECASE
)
_DECLARATION = re.compile(r"\s*<\?xml[^>]*\?>")
_DEPTH = 200  # elements inside each other: libxml2 stops at 256
_BLANKS = re.compile(r"[^\S\u00a0\u202f]+")


def html_text(data: bytes, *, declared: str = "") -> str:
    """Return the characters of a page: UTF-8 where it is that, else as it says itself, or as French text is told.

    Pages that say ISO-8859-1 are read as Windows-1252, like in browsers.
    """
    for mark, encoding in ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16")):
        if data.startswith(mark):
            return data.decode(encoding, "replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        pass
    match = _CHARSET.search(data[:4096])
    said = declared or ((match[1] or match[2] or b"").decode("ascii", "replace") if match else "")
    try:
        if said.lower().replace("_", "-") not in ("", "utf-8", "utf8", "iso-8859-1", "latin-1", "latin1", "us-ascii"):
            return data.decode(said)
        return decode(data, path="") if not said else data.decode("cp1252")
    except (LookupError, UnicodeDecodeError, FileProblem):
        return data.decode("cp1252", "replace")


def parse_html(text: str, *, path: object) -> Element:
    """Return the tree of a page, however it is written. Raises :class:`DamagedFile`, :class:`TooDeep`."""
    parser = _html.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True, no_network=True, huge_tree=False)
    body = _DECLARATION.sub("", text, count=1).replace("\0", "").encode("utf-8", "replace")
    try:
        root = cast("Element | None", _html.document_fromstring(body, parser=parser))
    except (_etree.ParserError, _etree.LxmlError, ValueError) as error:
        raise DamagedFile(path=path, kind="HTML") from error
    if root is None:
        raise DamagedFile(path=path, kind="HTML")
    return _not_too_deep(root, path)


def parse_xml(data: bytes, *, path: object, kind: str = "XML") -> Element:
    """Return the tree of an XML file; entities stay what they are, nothing is fetched. Raises :class:`DamagedFile`.

    What declares one encoding and is UTF-8 all the same is read as UTF-8.
    """
    options: dict[str, object] = {
        "resolve_entities": False,
        "no_network": True,
        "load_dtd": False,
        "dtd_validation": False,
        "huge_tree": False,
        "remove_comments": True,
        "remove_pis": True,
    }
    try:
        root = cast(
            "Element | None", _etree.fromstring(data, _etree.XMLParser(encoding=_xml_encoding(data), **options))
        )
    except (_etree.LxmlError, ValueError, LookupError) as error:
        raise DamagedFile(path=path, kind=kind) from error
    if root is None:
        raise DamagedFile(path=path, kind=kind)
    return _not_too_deep(root, path)


def _xml_encoding(data: bytes) -> str | None:
    """Return UTF-8 where an XML file is that without saying so, None where its declaration holds."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return None
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return None
    return "utf-8"


def _not_too_deep(root: Element, path: object) -> Element:
    pending = [(root, 0)]
    while pending:
        element, depth = pending.pop()
        if depth > _DEPTH:
            raise TooDeep(path=path)
        pending.extend((child, depth + 1) for child in element)
    return root


def local(element: Element) -> str:
    """Return the name of an element without its namespace, nothing for what is no element."""
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""  # pyright: ignore[reportUnnecessaryIsInstance]


def attribute(element: Element, name: str) -> str:
    """Return an attribute by its name without namespace, nothing where there is none."""
    if name in element.attrib:
        return element.attrib[name]
    return next((value for key, value in element.attrib.items() if key.rpartition("}")[2] == name), "")


def below(element: Element, *names: str) -> Iterator[Element]:
    """Yield the elements under ``element`` with one of these names, whatever their namespace, in document order."""
    return (other for other in element.iter() if other is not element and local(other) in names)


def first(element: Element, *names: str) -> Element | None:
    """Return the first element that the path of ``names`` leads to, each anywhere under the one before."""
    here: Element | None = element
    for name in names:
        here = next(below(here, name), None) if here is not None else None
    return here


def classed(element: Element, *classes: str) -> Iterator[Element]:
    """Yield the elements under ``element`` that have one of these classes."""
    wanted = frozenset(classes)
    return (element for element in element.iter() if wanted.intersection(element.get("class", "").split()))


def words(element: Element | None) -> str:
    """Return the words under an element in one line, nothing for None."""
    return _BLANKS.sub(" ", "".join(strings(element))).strip() if element is not None else ""


def words_at(element: Element, *names: str) -> str:
    """Return the words of the first element that the path of ``names`` leads to."""
    return words(first(element, *names))


def strings(element: Element) -> Iterator[str]:
    """Yield the strings under an element, without those of comments and references to entities."""
    pending: list[Element | str] = [element]
    while pending:
        node = pending.pop()
        if isinstance(node, str):
            yield node
            continue
        if local(node):
            if node.text:
                yield node.text
            for child in reversed(list(node)):
                if child.tail:
                    pending.append(child.tail)
                pending.append(child)


def remove(element: Element, which: Callable[[Element], bool]) -> None:
    """Take the elements that ``which`` names out of a tree; what stands behind them stays."""
    for other in [other for other in element.iter() if other is not element and which(other)]:
        drop = getattr(other, "drop_tree", None)
        if drop is not None:
            drop()
        else:
            _drop(other)


def settable(words: str) -> str:
    """Return words without the signs that a page may hold and a tree gives, and that no tree takes back."""
    return NOT_IN_XML.sub("", words)


def _drop(element: Element) -> None:
    parent = cast("Element | None", cast("Any", element).getparent())
    if parent is None:
        return
    before = cast("Element | None", cast("Any", element).getprevious())
    if before is not None:
        before.tail = settable((before.tail or "") + (element.tail or ""))
    else:
        parent.text = settable((parent.text or "") + (element.tail or ""))
    element.tail = None
    parent.remove(element)


def markup(element: Element) -> str:
    """Return an element as HTML, without what stands behind it."""
    return cast("str", _etree.tostring(element, encoding="unicode", method="html", with_tail=False))


def block_text(element: Element) -> str:
    """Return the text under an element of a page: paragraphs parted by blank lines, cells by tabs."""
    return web_text(markup(element)).text
