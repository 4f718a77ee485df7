"""DOCX and ODT: the text as if every tracked change were accepted, without what is hidden; notes behind the text."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from recoupe.exchange.readers.cleaning import clean_text, one_line
from recoupe.exchange.readers.markup import Element, attribute, first, local, parse_xml
from recoupe.exchange.readers.packed import Packed, names_in
from recoupe.exchange.readers.plain_text import guessed
from recoupe.exchange.readers.press_texts import articles_of_database
from recoupe.exchange.readers.problems import DamagedFile, LockedFile, NoArticleInFile
from recoupe.exchange.readers.values import ReadArticle, Reader, ReadingRemark, Source
from recoupe.exchange.superscripts import END, LOWERED, RAISED, settle_scripts

_WORD_DROPPED = frozenset(
    {"del", "moveFrom", "delText", "instrText", "delInstrText", "pPrChange", "rPrChange", "Fallback"}
)
_WORD_CHANGES = frozenset({"del", "ins", "moveFrom", "moveTo"})
_ODT_DROPPED = frozenset(
    {"tracked-changes", "annotation", "annotation-end", "sequence-decls", "forms", "desc", "title"}
)
_CLEARLY = 4  # half points by which letters are raised: less only sets a line right


@dataclass(slots=True)
class Document:
    """The text of a document while it is put together, with its notes."""

    text: str = ""
    notes: list[str] = field(default_factory=list[str])
    has_changes: bool = False


def is_docx(source: Source) -> bool:
    """Tell a Word document by what its container holds."""
    return "word/document.xml" in names_in(source.data)


def is_odt(source: Source) -> bool:
    """Tell an OpenDocument text by the kind that its container declares."""
    return b"application/vnd.oasis.opendocument.text" in source.data[:200]


def docx_text(data: bytes, path: object) -> Document:
    """Return the text of a Word document, its notes at the end. Raises the problems of a damaged or locked file."""
    packed = Packed(data, path=path, kind="DOCX")
    names = set(packed.names())
    document = Document()
    notes = _word_notes(packed, names, path)
    root = parse_xml(packed.member("word/document.xml"), path=path, kind="DOCX")
    document.has_changes = any(local(element) in _WORD_CHANGES for element in root.iter())
    walk = _WordWalk(notes)
    body = first(root, "body")
    document.text = _finished(walk.text(body if body is not None else root))
    document.notes = walk.notes
    return document


def _word_notes(packed: Packed, names: set[str], path: object) -> dict[str, str]:
    """Return the words of foot- and endnotes by kind and number."""
    notes: dict[str, str] = {}
    for kind in ("footnote", "endnote"):
        if f"word/{kind}s.xml" in names:
            root = parse_xml(packed.member(f"word/{kind}s.xml"), path=path, kind="DOCX")
            for note in root:
                if attribute(note, "type") not in ("separator", "continuationSeparator", "continuationNotice"):
                    notes[f"{kind}{attribute(note, 'id')}"] = one_line(
                        settle_scripts("".join(_WordWalk({}).pieces(note)))
                    )
    return notes


class _WordWalk:
    """Goes through the body of a Word document, paragraph by paragraph."""

    def __init__(self, notes: dict[str, str]) -> None:
        self._notes = notes
        self.notes: list[str] = []

    def text(self, body: Element) -> str:
        return "".join(self.pieces(body))

    def pieces(self, element: Element) -> Iterator[str]:
        """Yield the text of an element; a paragraph ends with an empty line, a cell with a tab, a row with a line."""
        for child in element:
            yield from self._piece(child)

    def _piece(self, child: Element) -> Iterator[str]:  # noqa: C901 - a table of what each element says
        name = local(child)
        if name in _WORD_DROPPED:
            return
        if name == "t":
            yield child.text or ""
        elif name in ("tab", "ptab"):
            yield "\t"
        elif name in ("br", "cr"):
            yield "\n"
        elif name == "noBreakHyphen":
            yield "\u2011"
        elif name == "r":
            yield from self._run(child)
        elif name == "p":
            yield from self.pieces(child)
            yield "\n\n"
        elif name == "tr":
            cells = [one_line("".join(self.pieces(cell))) for cell in child if local(cell) == "tc"]
            yield "\t".join(cells) + "\n"
        elif name == "tbl":
            yield from self.pieces(child)
            yield "\n"
        elif name in ("footnoteReference", "endnoteReference"):
            note = self._notes.get(f"{name.removesuffix('Reference')}{attribute(child, 'id')}")
            if note:
                self.notes.append(note)
        else:
            yield from self.pieces(child)

    def _run(self, run: Element) -> Iterator[str]:
        form = next((element for element in run if local(element) == "rPr"), None)
        marks = {local(element): attribute(element, "val") for element in form} if form is not None else {}
        if marks.get("vanish", "0") not in ("0", "false") or marks.get("strike", "0") not in ("0", "false"):
            return
        script = {"superscript": RAISED, "subscript": LOWERED}.get(marks.get("vertAlign", "")) or _moved(marks)
        yield script
        yield from self.pieces(run)
        yield END if script else ""


def _moved(marks: dict[str, str]) -> str:
    """Tell letters that were raised or lowered by a measure, in half points: LibreOffice writes powers so."""
    try:
        half_points = int(marks.get("position", "0"))
    except ValueError:
        return ""
    return "" if abs(half_points) < _CLEARLY else RAISED if half_points > 0 else LOWERED


def odt_text(data: bytes, path: object) -> Document:
    """Return the text of an OpenDocument text, its notes apart. Raises the problems of a damaged or locked file."""
    packed = Packed(data, path=path, kind="ODT")
    names = set(packed.names())
    if "content.xml" not in names:
        raise DamagedFile(path=path, kind="ODT")
    if "META-INF/manifest.xml" in names and b"encryption-data" in packed.member("META-INF/manifest.xml"):
        raise LockedFile(path=path)
    root = parse_xml(packed.member("content.xml"), path=path, kind="ODT")
    walk = _OpenWalk(root)
    body = first(root, "body", "text")
    document = Document(has_changes=first(root, "tracked-changes") is not None)
    document.text = _finished("".join(walk.pieces(body if body is not None else root)))
    document.notes = walk.notes
    return document


class _OpenWalk:
    """Goes through the body of an OpenDocument text."""

    def __init__(self, root: Element) -> None:
        self.notes: list[str] = []
        self._hidden: set[str] = set()
        self._scripts: dict[str, str] = {}
        for style in root.iter():
            if local(style) == "style":
                self._remember(attribute(style, "name"), first(style, "text-properties"))

    def _remember(self, name: str, form: Element | None) -> None:
        if form is None:
            return
        if attribute(form, "display") == "none" or attribute(form, "text-line-through-style") not in ("", "none"):
            self._hidden.add(name)
        position = attribute(form, "text-position")
        if position.startswith(("super", "sub", "-")) or (position[:1].isdigit() and not position.startswith("0")):
            self._scripts[name] = LOWERED if position.startswith(("sub", "-")) else RAISED

    def pieces(self, element: Element) -> Iterator[str]:
        """Yield the text of an element and of those in it."""
        if element.text and local(element) not in ("text", "section", "table", "table-row", "list", "list-item"):
            yield element.text
        for child in element:
            yield from self._piece(child)
            if child.tail and local(element) not in ("text", "section", "table", "table-row", "list", "list-item"):
                yield child.tail

    def _piece(self, child: Element) -> Iterator[str]:  # noqa: C901 - a table of what each element says
        name = local(child)
        if name in _ODT_DROPPED or attribute(child, "style-name") in self._hidden:
            return
        if name == "s":
            yield " " * min(int(attribute(child, "c") or 1) if (attribute(child, "c") or "1").isdecimal() else 1, 200)
        elif name == "tab":
            yield "\t"
        elif name == "line-break":
            yield "\n"
        elif name in ("p", "h"):
            yield from self.pieces(child)
            yield "\n\n"
        elif name == "list-item":
            yield one_line("".join(self.pieces(child))) + "\n"
        elif name == "list":
            yield from self.pieces(child)
            yield "\n"
        elif name == "table-row":
            yield "\t".join(one_line("".join(self.pieces(cell))) for cell in child if "cell" in local(cell)) + "\n"
        elif name == "note":
            body = first(child, "note-body")
            if body is not None:
                self.notes.append(one_line(settle_scripts("".join(self.pieces(body)))))
        else:
            script = self._scripts.get(attribute(child, "style-name"), "")
            yield script
            yield from self.pieces(child)
            yield END if script else ""


def _finished(text: str) -> str:
    return clean_text(settle_scripts(text))


def document_articles(document: Document, source: Source) -> list[ReadArticle]:
    """Return a document as an article, its notes marked as such below; the articles of a press database as many.

    Who wrote the file is not taken for who wrote the article. Raises :class:`NoArticleInFile`.
    """
    if not document.text.strip():
        raise NoArticleInFile(path=source.name)
    if articles := articles_of_database(document.text):
        return articles
    notes = "\n".join(f"[{number}] {note}" for number, note in enumerate(document.notes, 1))
    text = f"{document.text}\n\n{notes}" if notes else document.text
    remarks = (ReadingRemark.TRACKED_CHANGES,) if document.has_changes else ()
    return [replace(guessed(text, file=source.name), remarks=remarks)]


def _read_docx(source: Source) -> Iterator[ReadArticle]:
    yield from document_articles(docx_text(source.data, source.name), source)


def _read_odt(source: Source) -> Iterator[ReadArticle]:
    yield from document_articles(odt_text(source.data, source.name), source)


READERS = (
    Reader(
        identifier="docx",
        suffixes=frozenset({".docx", ".docm", ".dotx"}),
        recognises=is_docx,
        read=_read_docx,
    ),
    Reader(
        identifier="odt",
        suffixes=frozenset({".odt", ".ott"}),
        recognises=is_odt,
        read=_read_odt,
    ),
)
