"""A fact sheet as a web page, as Markdown, and as the page that the desk shows beforehand."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import tzinfo
from functools import lru_cache
from typing import TYPE_CHECKING, cast

from recoupe.exchange.sheet import Sheet
from recoupe.exchange.sheet_context import SheetContext

if TYPE_CHECKING:
    from jinja2 import Environment

_MARKS = re.compile(r"[\\`*_\[\]#|~]")
_BLANKS = re.compile(r"\s*[\n\r\v\f\x85\u2028\u2029]+\s*")
_OPENING = re.compile(r"^(?P<mark>[-+=>]|[0-9]+(?=[.)]))(?P<end>[.)]?)")
_GAP = re.compile(r"\n{3,}")
_ENTITIES = (("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"))


def sheet_html(sheet: Sheet, *, generator: str, zone: tzinfo | None = None) -> str:
    """Return the sheet as one page of HTML: no script, no request, nothing but itself."""
    return rendered("sheet.html.j2", SheetContext(sheet, generator=generator, zone=zone).filled()) + "\n"


def sheet_print(sheet: Sheet, *, generator: str, zone: tzinfo | None = None) -> str:
    """Return the sheet in the HTML that Qt's text layout knows, for a look at it on the screen."""
    return rendered("sheet_print.html.j2", SheetContext(sheet, generator=generator, zone=zone).filled())


def sheet_markdown(sheet: Sheet, *, generator: str, zone: tzinfo | None = None) -> str:
    """Return the sheet as CommonMark with tables; whatever articles and reviewers wrote is text in it."""
    filled = SheetContext(sheet, generator=generator, zone=zone).filled()
    page = rendered("sheet.md.j2", {name: _plain(part) for name, part in filled.items()})
    return _GAP.sub("\n\n", page).strip() + "\n"


def as_markdown(words: str) -> str:
    """Return ``words`` so that Markdown shows them as they are, on one line."""
    line = _BLANKS.sub(" ", words).strip("\n")
    for plain, entity in _ENTITIES:
        line = line.replace(plain, entity)
    line = _MARKS.sub(lambda mark: f"\\{mark[0]}", line)
    return _OPENING.sub(_escaped_opening, line)


def _escaped_opening(match: re.Match[str]) -> str:
    """Return what would begin a list or a heading with a backslash where it stops doing so."""
    mark, end = match["mark"], match["end"]
    return f"{mark}\\{end}" if end else f"\\{mark}"


class _Plain(str):
    """Words that a template with autoescaping shows as Markdown shows them."""

    __slots__ = ()

    def __html__(self) -> str:
        return as_markdown(self)


def _plain(part: object) -> object:
    """Return what a template is filled with, every word in it still to be escaped for Markdown."""
    if isinstance(part, str):
        return _Plain(part)
    if isinstance(part, Mapping):
        return {name: _plain(inner) for name, inner in cast("Mapping[str, object]", part).items()}
    return [_plain(inner) for inner in cast("list[object]", part)] if isinstance(part, list) else part


def rendered(template: str, filled: Mapping[str, object]) -> str:
    """Return a template of ours filled in; whatever is put into it is text there."""
    return _environment().get_template(template).render(filled)


@lru_cache(maxsize=1)
def _environment() -> Environment:
    from jinja2 import Environment, PackageLoader, StrictUndefined

    loader = PackageLoader("recoupe_resources", "templates")
    return Environment(loader=loader, autoescape=True, undefined=StrictUndefined)
