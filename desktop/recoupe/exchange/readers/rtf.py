"""Rich Text Format: its text as a reader sees it, without what is deleted, hidden, or not text at all."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from recoupe.exchange.readers.cleaning import clean_text
from recoupe.exchange.readers.plain_text import guessed
from recoupe.exchange.readers.press_texts import articles_of_database
from recoupe.exchange.readers.problems import NoArticleInFile, TooDeep
from recoupe.exchange.readers.values import ReadArticle, Reader, ReadingRemark, Source
from recoupe.exchange.superscripts import END, LOWERED, RAISED, settle_scripts

_TOKEN = re.compile(
    rb"\\(?P<word>[a-zA-Z]{1,32})(?P<number>-?\d{1,10})?[ ]?|\\'(?P<hex>[0-9a-fA-F]{2})|\\(?P<sign>[^a-zA-Z'])"
    rb"|(?P<brace>[{}])|(?P<text>[^\\{}\r\n]+)|[\r\n]+|.",
    re.DOTALL,
)
_SKIPPED = frozenset(
    [
        "fonttbl",
        "colortbl",
        "stylesheet",
        "info",
        "pict",
        "header",
        "headerl",
        "headerr",
        "headerf",
        "footer",
        "footerl",
        "footerr",
        "footerf",
        "object",
        "objdata",
        "themedata",
        "colorschememapping",
        "datastore",
        "listtable",
        "listoverridetable",
        "rsidtbl",
        "revtbl",
        "generator",
        "xmlnstbl",
        "mmathPr",
        "latentstyles",
        "fldinst",
        "bkmkstart",
        "bkmkend",
        "annotation",
        "atnid",
        "atnauthor",
        "atnref",
        "atntime",
        "atndate",
        "pgdsctbl",
        "filetbl",
        "template",
        "operator",
        "author",
        "company",
        "title",
        "subject",
        "keywords",
        "comment",
        "doccomm",
        "footnote",
        "pntext",
        "pnseclvl",
        "listtext",
        "shppict",
        "nonshppict",
        "xe",
        "tc",
        "sp",
        "sn",
        "sv",
        "wgrffmtfilter",
        "userprops",
    ]
)
_CHARACTERS = {
    "par": "\n",
    "sect": "\n",
    "page": "\n",
    "line": "\n",
    "row": "\n",
    "tab": "\t",
    "cell": "\t",
    "nestcell": "\t",
    "emdash": "—",
    "endash": "–",
    "lquote": "‘",
    "rquote": "’",
    "ldblquote": "“",
    "rdblquote": "”",
    "bullet": "•",
    "emspace": "\u2003",
    "enspace": "\u2002",
    "nestrow": "\n",
}
_SIGNS = {"~": "\u00a0", "_": "\u2011", "-": "", "{": "{", "}": "}", "\\": "\\", "\n": "\n", "\r": "\n"}
_CODE_PAGES = {0: "cp1252", 77: "mac_roman", 238: "cp1250", 204: "cp1251", 161: "cp1253", 162: "cp1254", 186: "cp1257"}
_DEPTH = 500


@dataclass(frozen=True, slots=True)
class _State:
    """What holds inside a group: whether it is seen, raised, and how many characters stand for one of ``\\u``."""

    skipped: bool = False
    deleted: bool = False
    hidden: bool = False
    script: str = ""
    fallback: int = 1
    code_page: str = "cp1252"


def recognises(source: Source) -> bool:
    """Tell RTF by how it begins."""
    return source.data.startswith(b"{\\rtf")


def read(source: Source) -> Iterator[ReadArticle]:
    """Yield the article in an RTF file. Raises :class:`NoArticleInFile`."""
    text = rtf_text(source.data, source.name)
    if not text.strip():
        raise NoArticleInFile(path=source.name)
    if articles := articles_of_database(text):
        yield from articles
        return
    has_changes = b"\\revised" in source.data or b"\\deleted" in source.data
    article = guessed(text, file=source.name)
    yield replace(article, remarks=(ReadingRemark.TRACKED_CHANGES,)) if has_changes else article


def rtf_text(data: bytes, path: object) -> str:
    """Return the text of RTF: paragraphs on lines of their own, cells parted by tabs."""
    return clean_text(settle_scripts(_Walk(path).text(data)))


class _Walk:
    """Goes through the tokens once, with a stack of groups."""

    def __init__(self, path: object) -> None:
        self._path = path
        self._parts: list[str] = []
        self._bytes = bytearray()
        self._state = _State()
        self._groups: list[_State] = []
        self._left = 0  # characters of the fallback of \u still to be left out
        self._starred = False
        self._fonts: dict[int, str] = {}
        self._font = 0

    def text(self, data: bytes) -> str:
        for token in _TOKEN.finditer(data):
            self._take(token)
        self._flush()
        return "".join(self._parts)

    def _take(self, token: re.Match[bytes]) -> None:
        if token["brace"]:
            self._group(is_start=token["brace"] == b"{")
        elif token["word"]:
            word = token["word"].decode()
            number = int(token["number"]) if token["number"] else None
            if word == "bin" and number:
                return
            self._control(word, number)
        elif token["hex"]:
            self._byte(bytes.fromhex(token["hex"].decode()))
        elif token["sign"]:
            self._sign(token["sign"].decode("latin-1"))
        elif token["text"]:
            self._plain(token["text"])

    def _group(self, *, is_start: bool) -> None:
        self._flush()
        self._left = 0
        if is_start:
            if len(self._groups) > _DEPTH:
                raise TooDeep(path=self._path)
            self._groups.append(self._state)
        elif self._groups:
            outer = self._groups.pop()
            if self._state.script != outer.script:
                self._script(outer.script)
            self._state = outer

    def _control(self, word: str, number: int | None) -> None:
        if word in _SKIPPED or self._starred:
            self._state = replace(self._state, skipped=self._state.skipped or word != "shptxt")
            self._starred = False
        if word == "u" and number is not None:
            self._flush()
            self._add(chr(number % 0x10000))
            self._left = self._state.fallback
        elif word == "uc":
            self._state = replace(self._state, fallback=max(0, min(number or 0, 10)))
        elif word in _CHARACTERS:
            self._flush()
            self._add(_CHARACTERS[word])
        else:
            self._format(word, number)

    def _format(self, word: str, number: int | None) -> None:
        is_on = number != 0
        if word in ("deleted", "v"):
            self._flush()
            self._state = replace(self._state, **{"deleted" if word == "deleted" else "hidden": is_on})
        elif word in ("super", "sub", "nosupersub", "up", "dn"):
            self._flush()
            raised = {"super": RAISED, "up": RAISED, "sub": LOWERED, "dn": LOWERED}.get(word, "")
            self._script(raised if is_on else "")
        elif word in ("plain", "pard"):
            self._flush()
            if word == "plain":
                self._script("")
                self._state = replace(self._state, deleted=False, hidden=False)
        elif word == "ansicpg" and number:
            self._state = replace(self._state, code_page=f"cp{number}")
        elif word == "mac":
            self._state = replace(self._state, code_page="mac_roman")
        elif word in ("f", "fcharset"):
            self._use_font(word, number or 0)

    def _use_font(self, word: str, number: int) -> None:
        self._flush()
        if word == "f":
            self._font = number
            if not self._state.skipped and number in self._fonts:
                self._state = replace(self._state, code_page=self._fonts[number])
        elif number in _CODE_PAGES and number:
            self._fonts[self._font] = _CODE_PAGES[number]

    def _script(self, script: str) -> None:
        if script == self._state.script:
            return
        if not self._unseen():
            self._parts.append((END if self._state.script else "") + script)
        self._state = replace(self._state, script=script)

    def _sign(self, sign: str) -> None:
        if sign == "*":
            self._starred = True
            return
        self._flush()
        self._add(_SIGNS.get(sign, ""))

    def _byte(self, value: bytes) -> None:
        if self._left:
            self._left -= 1
        elif not self._unseen():
            self._bytes += value

    def _plain(self, value: bytes) -> None:
        dropped, self._left = min(self._left, len(value)), max(0, self._left - len(value))
        if not self._unseen():
            self._bytes += value[dropped:]

    def _flush(self) -> None:
        if self._bytes:
            try:
                text = self._bytes.decode(self._state.code_page, "replace")
            except LookupError:
                text = self._bytes.decode("cp1252", "replace")
            self._parts.append(text)
            self._bytes.clear()

    def _add(self, text: str) -> None:
        if not self._unseen():
            self._parts.append(text)

    def _unseen(self) -> bool:
        return self._state.skipped or self._state.deleted or self._state.hidden


READER = Reader(
    identifier="rtf",
    suffixes=frozenset({".rtf"}),
    recognises=recognises,
    read=read,
)
