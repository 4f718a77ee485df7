"""What a page strikes out or hides: by an element, by a style of its own, or by a class of its style sheet."""

from __future__ import annotations

import re
from collections.abc import Container, Iterator

STRUCK = frozenset({"del", "s", "strike"})
"""The elements that strike out."""

_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden|text-decoration[^;]*line-through", re.IGNORECASE)
_COMMENT = re.compile(r"/\*[^*]*(?:\*+[^*/][^*]*)*\*+/")
_BRACE = re.compile("([{}])")
_OF_A_CLASS = re.compile(r"(?:[a-z][a-z0-9]*)?\.([\w-]+)", re.IGNORECASE)
_LINE = re.compile(r"text-decoration(?:-line)?\s*:[^;]*line-through", re.IGNORECASE)
_LONGEST = 400_000  # code points of style sheets that are read


def is_hidden(style: str) -> bool:
    """Tell whether an element's own style hides it or strikes it out."""
    return bool(_HIDDEN.search(style))


def struck_classes(css: str) -> frozenset[str]:
    """Return the classes whose text a style sheet strikes out whatever surrounds it (“span.msoDel”).

    Rules for print and other media do not count, nor does what only hides: a script may show that again.
    """
    classes: set[str] = set()
    plain = _COMMENT.sub(" ", css[:_LONGEST]).replace("<!--", " ").replace("-->", " ")
    for selector, declared in _rules(plain):
        if _LINE.search(declared):
            classes.update(match[1] for part in selector.split(",") if (match := _OF_A_CLASS.fullmatch(part.strip())))
    return frozenset(classes)


def _rules(css: str) -> Iterator[tuple[str, str]]:
    """Yield the rules that hold everywhere, selector and declarations, without what stands inside “@media”."""
    depth, selector, before = 0, "", ""
    for part in _BRACE.split(css):
        if part == "{":
            depth += 1
            selector = before if depth == 1 else selector
        elif part == "}":
            if depth == 1 and not selector.lstrip().startswith("@"):
                yield selector, before
            depth = max(0, depth - 1)
        before = part


def has_class(given: str, classes: Container[str]) -> bool:
    """Tell whether one of an element's classes, as its attribute lists them, is among ``classes``."""
    return any(part in classes for part in given.split())
