"""Which formats can be read, and which one a file is in: told by its content and its name together."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from importlib import import_module
from pathlib import PurePath
from types import ModuleType
from typing import cast

from recoupe.exchange.readers.kinds import CODE, MARKUP, other_kind
from recoupe.exchange.readers.problems import KindNotRead, NotWhatItsNameSays
from recoupe.exchange.readers.values import Reader, Source
from recoupe.plugin_loading import READERS, loaded

_LOG = logging.getLogger(__name__)

_PACKED = b"PK\x03\x04"
_MODULES = (
    "copied",
    *("pdf", "word", "web_archive", "rtf", "mail", "factiva", "wires", "feeds", "mets", "press_archives"),
    *("uima", "conll", "standoff", "annotated_json", "docbin"),
    *("europresse", "html_page", "tables", "plain_text"),
)
"""The modules of the readers, the most particular format first: the first that recognises a file reads it."""


@cache
def built_in_readers() -> tuple[Reader, ...]:
    """Return the readers that come with the program, in the order in which they are asked."""
    return tuple(reader for name in _MODULES for reader in _readers_of(import_module(f"{__package__}.{name}")))


def plugin_readers() -> tuple[Reader, ...]:
    """Return the readers that other packages bring; whatever they say of themselves, they run beside the program."""
    own = {reader.identifier for reader in built_in_readers()}
    added = [plugin.value for plugin in loaded(READERS, Reader) if plugin.value is not None]
    return tuple(replace(reader, is_plain=False) for reader in added if reader.identifier not in own)


def readers() -> tuple[Reader, ...]:
    """Return every reader, in the order in which they are asked: who installed a plug-in wants it to be asked first."""
    return (*plugin_readers(), *built_in_readers())


def _readers_of(module: ModuleType) -> tuple[Reader, ...]:
    several = cast("tuple[Reader, ...] | None", getattr(module, "READERS", None))
    return several if several is not None else (cast("Reader", module.READER),)


def reader_named(identifier: str) -> Reader:
    """Return the reader of a format by its identifier; ``StopIteration`` for an unknown one."""
    return next(reader for reader in _one_by_one() if reader.identifier == identifier)


def _one_by_one() -> Iterator[Reader]:
    """Yield our readers, then those of other packages; what stands behind the one that is asked for stays unloaded."""
    for name in _MODULES:
        yield from _readers_of(import_module(f"{__package__}.{name}"))
    yield from plugin_readers()


def suffixes() -> frozenset[str]:
    """Return the suffixes of all files that can be read."""
    return frozenset(suffix for reader in readers() for suffix in reader.suffixes)


def reader_of(source: Source) -> Reader:
    """Return the reader for a file. Raises :class:`KindNotRead`, or another problem that says what the file is."""
    for reader in readers():
        if not reader.is_plain and _recognises(reader, source):
            return reader
    if kind := other_kind(source):
        raise KindNotRead(path=source.name, kind=kind)
    if source.data.startswith(b"#!"):
        raise KindNotRead(path=source.name, kind=CODE)
    if _is_markup(source.data) and PurePath(source.name).suffix.lower() != ".md":
        raise KindNotRead(path=source.name, kind=MARKUP)
    plain = reader_named("text")
    suffix = PurePath(source.name).suffix.lower()
    if suffix and suffix not in plain.suffixes and suffix in suffixes():
        _refuse_unreadable(source, suffix)
    return plain


def _recognises(reader: Reader, source: Source) -> bool:
    """Ask a reader; one of another package that stumbles over a file does not know it."""
    if reader in built_in_readers():
        return reader.recognises(source)
    try:
        return bool(reader.recognises(source))
    except Exception:  # noqa: BLE001 - whatever another package does, the other readers are asked
        _LOG.exception("the reader %s failed to look at a file", reader.identifier)
        return False


def _is_markup(data: bytes) -> bool:
    """Tell XML and JSON, which nobody reads as an article, from text."""
    head = data[:400].removeprefix(b"\xef\xbb\xbf").lstrip()
    return head.startswith((b"<?xml", b"<!DOCTYPE", b'{"', b'[{"', b"[\n", b"{\n"))


def _refuse_unreadable(source: Source, suffix: str) -> None:
    """Refuse a file that bears the suffix of a format and is not in it, unless it is text after all."""
    if source.data.startswith(_PACKED) or b"\0" in source.data[:4096]:
        raise NotWhatItsNameSays(path=source.name, kind=suffix[1:].upper())
