"""An issue of a digitised newspaper: METS says which blocks of its ALTO pages make which article."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import PurePosixPath

from recoupe.exchange.readers.cleaning import article, one_line
from recoupe.exchange.readers.issue_pages import INDEX, is_mets, place_of
from recoupe.exchange.readers.markup import Element, attribute, below, first, local, parse_xml, words
from recoupe.exchange.readers.packed import Packed, names_in
from recoupe.exchange.readers.press_archives import alto_block, alto_text
from recoupe.exchange.readers.problems import NoArticleInFile
from recoupe.exchange.readers.values import ReadArticle, Reader, Source

_ARTICLES = frozenset({"article", "article-section", "advertisement", "illustration", "section"})
_TITLES = frozenset({"heading", "title", "headline", "overline", "subheadline"})


def recognises(source: Source) -> bool:
    """Tell an issue by its first element, or a zip that holds one beside its pages."""
    if is_mets(source.data):
        return True
    return any(PurePosixPath(name).name.lower().endswith(INDEX) for name in names_in(source.data))


def read(source: Source) -> Iterator[ReadArticle]:
    """Yield the articles of an issue, or its pages where nobody said what is one. Raises :class:`NoArticleInFile`."""
    index, pages = _unpacked(source)
    pages_by_key = {key: pages.get(str(place), pages.get(place.name)) for key, place in _files(index).items()}
    roots = {
        key: parse_xml(data, path=source.name, kind="ALTO") for key, data in pages_by_key.items() if data is not None
    }
    blocks = {key: {attribute(element, "ID"): element for element in root.iter()} for key, root in roots.items()}
    issue = _Issue(index)
    count = 0
    for part in _articles(index):
        text = "\n\n".join(filter(None, (_area(area, blocks) for area in below(part, "area"))))
        if text.strip():
            count += 1
            yield issue.article(part, text, _title(part, blocks))
    if not count:
        for root in roots.values():
            if (text := alto_text(root)).strip():
                count += 1
                yield issue.article(index, text, "")
    if not count:
        raise NoArticleInFile(path=source.name)


def _unpacked(source: Source) -> tuple[Element, dict[str, bytes]]:
    """Return the index of an issue, and its pages by their places beside it and by their names without folders."""
    if not source.data.startswith(b"PK"):
        return parse_xml(source.data, path=source.name, kind="METS"), {}
    packed = Packed(source.data, path=source.name, kind="METS")
    names = [name for name in packed.names() if name.lower().endswith(".xml")]
    index = next(name for name in names if name.lower().endswith(INDEX))
    folder = f"{PurePosixPath(index).parent}/".removeprefix("./")
    pages = {name.removeprefix(folder): packed.member(name) for name in names if name != index}
    for name, data in list(pages.items()):
        pages.setdefault(PurePosixPath(name).name, data)
    return parse_xml(packed.member(index), path=source.name, kind="METS"), pages


def _files(index: Element) -> dict[str, PurePosixPath]:
    """Return the places of the files of an issue by their number in it."""
    paths: dict[str, PurePosixPath] = {}
    for file in below(index, "file"):
        place = first(file, "FLocat")
        if place is not None:
            paths[attribute(file, "ID")] = place_of(attribute(place, "href"))
    return paths


def _articles(index: Element) -> Sequence[Element]:
    """Return the parts of the logical structure that are articles, without those inside others."""
    logical = [element for element in below(index, "structMap") if attribute(element, "TYPE").lower() == "logical"]
    elements: list[Element] = []
    pending = list(reversed(logical))
    while pending:
        node = pending.pop()
        if local(node) == "div" and attribute(node, "TYPE").lower() in _ARTICLES and _is_whole(node):
            elements.append(node)
        else:
            pending += reversed(list(node))
    return elements


def _is_whole(part: Element) -> bool:
    """Tell an article from a section that holds several."""
    kind = attribute(part, "TYPE").lower()
    return kind == "article" or not any(
        attribute(element, "TYPE").lower() == "article" for element in below(part, "div")
    )


def _area(area: Element, blocks: dict[str, dict[str, Element]]) -> str:
    block = blocks.get(attribute(area, "FILEID"), {}).get(attribute(area, "BEGIN"))
    if block is None:
        return ""
    inner = [element for element in block.iter() if local(element) == "TextBlock"] or [block]
    return "\n\n".join(filter(None, map(alto_block, inner)))


def _title(part: Element, blocks: dict[str, dict[str, Element]]) -> str:
    """Return the label of an article, else the words of its headings."""
    label = one_line(attribute(part, "LABEL"))
    headings = [element for element in below(part, "div") if attribute(element, "TYPE").lower() in _TITLES]
    said = " ".join(_area(area, blocks) for heading in headings for area in below(heading, "area"))
    return label or one_line(said)


class _Issue:
    """What an issue says of all its articles: the paper and the day."""

    def __init__(self, index: Element) -> None:
        described = {attribute(element, "ID"): element for element in below(index, "dmdSec")}
        self._described = described
        whole = next(iter(described.values()), index)
        self._paper = self._said(whole, "title") or one_line(attribute(index, "LABEL"))
        self._day = next(
            (words(element) for name in ("dateIssued", "date") for element in below(index, name) if words(element)), ""
        )

    def article(self, part: Element, text: str, title: str) -> ReadArticle:
        """Return one article of the issue."""
        own = self._described.get(attribute(part, "DMDID"))
        author = self._said(own, "namePart") if own is not None else ""
        named = self._said(own, "title") if own is not None else ""
        head = named or title
        lines = text if not head or one_line(text).startswith(head) else f"{head}\n\n{text}"
        return article(lines, title=head, source=self._paper, author=author, published=self._day)

    @staticmethod
    def _said(described: Element, name: str) -> str:
        return next((one_line(words(element)) for element in below(described, name) if words(element)), "")


READER = Reader(
    identifier="mets",
    suffixes=frozenset({".xml", ".zip"}),
    recognises=recognises,
    read=read,
)
