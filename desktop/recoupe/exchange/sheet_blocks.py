"""A fact sheet as headings, paragraphs and tables, which each word processor writes in its own way."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import tzinfo
from enum import Enum, auto
from typing import Any, Final, cast

from recoupe.exchange.sheet import Sheet
from recoupe.exchange.sheet_context import SheetContext

PLACES: Final = ("[[fiche]]", "[[sheet]]")
"""What a paragraph of a template reads that the sheet takes the place of."""


class BlockStyle(Enum):
    """What a paragraph is; a template decides how it looks."""

    TITLE = auto()
    SUBTITLE = auto()
    SECTION = auto()
    FACT = auto()
    PART = auto()
    VALUE = auto()
    TEXT = auto()
    QUOTE = auto()
    SMALL = auto()
    ITEM = auto()


@dataclass(frozen=True, slots=True)
class Run:
    """Words within a paragraph; ``link`` is an address of the web, empty for none."""

    text: str
    strong: bool = False
    link: str = ""


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph."""

    style: BlockStyle
    runs: tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class SheetTable:
    """A table: its heads, and rows of cells."""

    heads: tuple[str, ...]
    rows: tuple[tuple[Run, ...], ...]


Filled = Mapping[str, Any]


def sheet_blocks(sheet: Sheet, *, generator: str, zone: tzinfo | None = None) -> list[Block | SheetTable]:
    """Return the sheet from top to bottom; what it says is what the web page says."""
    return list(_sheet(cast("Filled", SheetContext(sheet, generator=generator, zone=zone).filled())))


def _sheet(filled: Filled) -> Iterator[Block | SheetTable]:
    words = filled["words"]
    yield _block(BlockStyle.TITLE, filled["dossier"])
    yield _block(BlockStyle.SUBTITLE, f"{words['sheet']} · {filled['drawn']} · {filled['made']}")
    yield from _summary(filled)
    if filled["full"]:
        yield from _facts(filled)
        yield from _articles(filled)
        yield from _passages(filled)
    yield _block(BlockStyle.SECTION, words["method"])
    yield from (_block(BlockStyle.ITEM, words[name]) for name in ("printed_is", "reviewed_is", "verified_is"))
    yield _block(BlockStyle.TEXT, words["method_more"])
    yield _block(BlockStyle.SMALL, " · ".join(filter(None, (filled["signed"], words["made_with"]))))


def _summary(filled: Filled) -> Iterator[Block | SheetTable]:
    words, told = filled["words"], [*filled["verified"], *filled["refuted"]]
    if told:
        more = () if filled["full"] else (words["sources"],)
        yield _block(BlockStyle.SECTION, words["summary"])
        yield SheetTable(
            (words["fact"], words["value"], words["status"], *more),
            tuple(_summary_row(fact, full=filled["full"]) for fact in told),
        )
    if not filled["full"]:
        if not told:
            yield _block(BlockStyle.TEXT, words["none"])
        yield _block(BlockStyle.SMALL, words["shortened"])


def _summary_row(fact: Filled, *, full: bool) -> tuple[Run, ...]:
    cells = (Run(_name(fact)), Run(fact["value"]), Run(f"{fact['sign']} {fact['says']}", strong=True))
    return cells if full else (*cells, Run(fact["named"]))


def _facts(filled: Filled) -> Iterator[Block | SheetTable]:
    words = filled["words"]
    yield _block(BlockStyle.SECTION, words["verified_facts"])
    if not filled["verified"]:
        yield _block(BlockStyle.TEXT, words["none"])
    for fact in filled["verified"]:
        yield from _fact(fact, words)
    if filled["refuted"]:
        yield _block(BlockStyle.SECTION, words["refuted_facts"])
    for fact in filled["refuted"]:
        yield from _fact(fact, words)


def _fact(fact: Filled, words: Filled) -> Iterator[Block]:
    yield _block(BlockStyle.FACT, _name(fact))
    yield _block(BlockStyle.VALUE, fact["value"])
    yield Block(BlockStyle.TEXT, (Run(f"{fact['sign']} {fact['says']}", strong=True), Run(f" {fact['judged']}")))
    yield from (_block(BlockStyle.ITEM, detail) for detail in fact["details"])
    if fact["sources"]:
        yield _block(BlockStyle.PART, words["printed_by"])
        yield from _quotations(fact["sources"])
        yield _block(BlockStyle.SMALL, fact["independent"])
    if fact["disagreements"]:
        yield _block(BlockStyle.PART, words["disagreements"])
        yield from _quotations(fact["disagreements"])
    if fact["unread"]:
        yield _block(BlockStyle.SMALL, fact["unread"])


def _quotations(filled: Sequence[Filled]) -> Iterator[Block]:
    for one in filled:
        yield Block(BlockStyle.QUOTE, (Run(one["before"]), Run(one["figure"], strong=True), Run(one["after"])))
        seen = " · ".join(filter(None, (f"{one['sign']} {one['says']}", one["taken"], one["reviewed"])))
        yield Block(BlockStyle.SMALL, (*_cited(one["article"]), Run(f" – {seen}")))


def _articles(filled: Filled) -> Iterator[Block | SheetTable]:
    words = filled["words"]
    if filled["articles"]:
        yield _block(BlockStyle.SECTION, words["articles"])
        yield SheetTable((words["title"], words["source"], words["date"]), tuple(map(_article_row, filled["articles"])))


def _article_row(article: Filled) -> tuple[Run, ...]:
    return Run(article["title"], link=article["link"]), Run(article["source"] or "–"), Run(article["day"] or "–")


def _passages(filled: Filled) -> Iterator[Block]:
    words = filled["words"]
    if filled["passages"]:
        yield _block(BlockStyle.SECTION, words["passages"])
        yield _block(BlockStyle.TEXT, words["passages_note"])
    for passage in filled["passages"]:
        yield from (_block(BlockStyle.QUOTE, line) for line in passage["text"])
        yield Block(BlockStyle.SMALL, (*_cited(passage["article"]), Run(f" – {passage['told']}")))


def _cited(article: Filled) -> tuple[Run, ...]:
    about = "".join(f" · {part}" for part in (article["source"], article["day"]) if part)
    return Run(article["title"], link=article["link"]), Run(about)


def _name(fact: Filled) -> str:
    return f"{fact['subject']} – {fact['attribute']}"


def _block(style: BlockStyle, text: str) -> Block:
    return Block(style, (Run(text),))
