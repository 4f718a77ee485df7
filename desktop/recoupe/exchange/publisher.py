"""Who publishes the sheets, and on which templates: asked once, in a file that window and command line both read."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import cast

from platformdirs import user_config_path

from recoupe.exchange.web_address import web_address
from recoupe.exchange.writing import write_atomically


@dataclass(frozen=True, slots=True)
class Publisher:
    """The organisation that checks and publishes: its name, and the address of its site; empty where not known.

    ``word`` and ``open_document`` are the paths of its templates for sheets.
    """

    name: str = ""
    address: str = ""
    word: str = ""
    open_document: str = ""

    @property
    def templates(self) -> dict[str, Path]:
        """The templates that there are, by the suffix of what is put on them."""
        told = {".docx": self.word, ".odt": self.open_document}
        return {suffix: Path(path) for suffix, path in told.items() if path}


def place() -> Path:
    """Return the file in which it is kept; it can be edited."""
    return user_config_path("recoupe", appauthor=False) / "publisher.json"


def remembered(path: Path | None = None) -> Publisher:
    """Return who publishes, nobody where the file is missing or something else."""
    try:
        read = cast("object", json.loads((path or place()).read_text(encoding="utf-8")))
    except (OSError, ValueError):
        return Publisher()
    known = cast("dict[str, object]", read) if isinstance(read, dict) else {}
    texts = {name: str(known.get(name) or "") for name in ("name", "address", "word", "open_document")}
    return Publisher(**texts | {"address": web_address(texts["address"])})


def remember(publisher: Publisher, path: Path | None = None) -> None:
    """Keep who publishes. Raises a :class:`~recoupe.exchange.problems.FileProblem` where that cannot be."""
    target = path or place()
    target.parent.mkdir(parents=True, exist_ok=True)
    write_atomically(target, [json.dumps(asdict(publisher), ensure_ascii=False, indent=1).encode("utf-8")])
