"""The trained versions of the name component on this machine: kept in a folder each, one of them in use, a way back."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path

from platformdirs import user_data_path

_ABOUT, _USED, _TAUGHT, _CARD = "recoupe.json", "in-use.json", "taught.json", "card.md"


@dataclass(frozen=True, slots=True)
class Version:
    """A trained version: its ``name`` is when it was made; scores are F1 of names on articles it was not trained on.

    ``unseen`` is True where it is known that no version that it was made from had learnt from those articles, or from
    near copies of them. ``known`` articles were read, and too well known for that to be scored on.
    """

    name: str
    base: str
    dossiers: tuple[str, ...]
    articles: int
    held_out: int
    before: dict[str, float]
    after: dict[str, float]
    unseen: bool = False
    known: int = 0

    @property
    def better(self) -> bool:
        """Tell whether it finds names better than what it was made from."""
        return self.after.get("names", 0.0) > self.before.get("names", 0.0)


class Versions:
    """All trained versions of a machine, the oldest first."""

    def __init__(self, folder: Path | None = None) -> None:
        self.folder = folder or user_data_path("recoupe", appauthor=False) / "models"

    def all(self) -> list[Version]:
        """Return every version that is whole."""
        versions: list[Version] = []
        for about in sorted(self.folder.glob(f"*/{_ABOUT}")):
            with suppress(OSError, ValueError, TypeError):
                said = json.loads(about.read_text("utf-8"))
                versions.append(Version(**(said | {"dossiers": tuple(said["dossiers"])})))
        return versions

    @property
    def used(self) -> str | None:
        """The name of the version in use, None for the component that comes with Recoupe."""
        with suppress(OSError, ValueError, IndexError):
            history: list[str] = json.loads((self.folder / _USED).read_text("utf-8"))
            return history[-1] if (self.folder / history[-1] / _ABOUT).is_file() else None
        return None

    def path(self, name: str) -> Path:
        """Return where a version lies."""
        return self.folder / name

    def use(self, name: str) -> None:
        """Let the recogniser read with a version from the next text on."""
        self._write([*self._history(), name])

    def back(self) -> str | None:
        """Go back to what was used before, and return its name; None for the component that comes with Recoupe."""
        history = self._history()[:-1]
        self._write(history)
        return history[-1] if history else None

    def fresh(self) -> tuple[str, Path]:
        """Return a name for a new version, and a folder to write it in until it is whole."""
        name = datetime.now(UTC).strftime("%Y-%m-%d.%H%M%S.%f")
        self.folder.mkdir(parents=True, exist_ok=True)
        for left in self.folder.glob("*.part"):  # of a training that was cut short
            shutil.rmtree(left, ignore_errors=True)
        return name, self.folder / f"{name}.part"

    def taught(self, base: str) -> list[Sequence[str]] | None:
        """Return sketches of the texts that a pipeline was taught at this desk, None where that is not known.

        What is no version of ours, such as the component that comes with Recoupe, was taught nothing here.
        """
        if Path(base).parent != self.folder:
            return []
        with suppress(OSError, ValueError):
            return list(json.loads((Path(base) / _TAUGHT).read_text("utf-8")))
        return None

    def add(self, part: Path, version: Version, taught: Iterable[Sequence[str]] | None = None) -> None:
        """Take a version in whose ``part`` is written: from one moment to the next it is there, whole.

        ``taught`` are sketches of all texts that it or a version before it was taught, None where that is not known.
        """
        if taught is not None:
            (part / _TAUGHT).write_text(json.dumps([*taught]), "utf-8")
        (part / _CARD).write_text(card(version), "utf-8")
        (part / _ABOUT).write_text(json.dumps(asdict(version), ensure_ascii=False, indent=1), "utf-8")
        part.rename(self.path(version.name))

    def _history(self) -> list[str]:
        with suppress(OSError, ValueError):
            return list(map(str, json.loads((self.folder / _USED).read_text("utf-8"))))
        return []

    def _write(self, history: list[str]) -> None:
        self.folder.mkdir(parents=True, exist_ok=True)
        part = self.folder / f"{_USED}.part"
        part.write_text(json.dumps(history), "utf-8")
        part.replace(self.folder / _USED)


def card(version: Version) -> str:
    """Return in Markdown what a version was taught, and on what its scores were measured."""
    rows = sorted({*version.before, *version.after}, key=lambda label: (label != "names", label))
    scores = (f"| {row} | {version.before.get(row, 0.0):.3f} | {version.after.get(row, 0.0):.3f} |" for row in rows)
    held = (
        f"Scored on {version.held_out} articles that neither this training nor an earlier one at this desk has seen, "
        "nor near copies of them (texts that share sentences)."
        if version.unseen
        else f"Scored on {version.held_out} articles that this training has not seen, nor near copies of them. What "
        "the version that it was made from had learnt from is not known: the scores may flatter both."
    )
    known = f" {version.known} more were too well known to be scored on, and were learnt from." if version.known else ""
    lines = [
        f"# Version {version.name}",
        "",
        f"Made from {version.base}; taught {version.articles} articles of {', '.join(version.dossiers)}.",
        "",
        f"{held}{known}",
        "",
        "| names | strict F1 before | after |",
        "| --- | --- | --- |",
        *scores,
    ]
    return "\n".join(lines) + "\n"
