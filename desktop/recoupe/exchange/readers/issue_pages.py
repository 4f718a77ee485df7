"""The pages of a digitised newspaper: files that lie beside the METS index that names them."""

from __future__ import annotations

import io
import re
import zipfile
from pathlib import Path, PurePosixPath
from urllib.parse import unquote

INDEX = "mets.xml"
_METS = re.compile(rb"<(?:\w+:)?mets[\s>]", re.IGNORECASE)
_HREF = re.compile(rb"""\bhref\s*=\s*["']([^"']{1,500})["']""")
_LARGEST = 20_000_000  # bytes of a METS file
_PAGES = 400
_ALTOGETHER = 300_000_000  # bytes of an issue


def place_of(written: str) -> PurePosixPath:
    """Return where a file of an issue lies beside its index, however its address is written there."""
    return PurePosixPath(unquote(written).removeprefix("file://").lstrip("/").replace("\\", "/"))


def is_mets(data: bytes) -> bool:
    """Tell METS by its first element."""
    return data[:600].lstrip(b"\xef\xbb\xbf \r\n\t").startswith(b"<") and bool(_METS.search(data[:4000]))


def pages_of(path: Path, data: bytes) -> list[Path]:
    """Return the pages that a METS file names and that lie in its folder or below, however it writes their names."""
    if len(data) > _LARGEST or not is_mets(data):
        return []
    folder = path.parent.resolve()
    places = (place_of(written.decode("utf-8", "replace")) for written in _HREF.findall(data))
    named = dict.fromkeys(_page_at(folder, place) for place in places if place.suffix.lower() == ".xml")
    return [page for page in named if page is not None and page != path.resolve()][:_PAGES]


def _page_at(folder: Path, place: PurePosixPath) -> Path | None:
    try:
        page = (folder / place).resolve()
        return page if page.is_relative_to(folder) and page.is_file() else None
    except (OSError, ValueError):  # no disk has a file that is called so
        return None


def with_pages(path: Path, data: bytes) -> bytes:
    """Return an issue as one zip: its METS file with the pages that lie beside it."""
    pages = pages_of(path, data)
    if not pages or sum(page.stat().st_size for page in pages) > _ALTOGETHER:
        return data
    folder, made = path.parent.resolve(), io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr(INDEX, data)
        for page in pages:
            packed.writestr(page.relative_to(folder).as_posix(), page.read_bytes())
    return made.getvalue()
