"""Writes the marked dossiers as the training command reads them: ``python -m tests.facts.comparing.marked OUT``."""

from __future__ import annotations

import json
import sys
from pathlib import Path

from tests.facts.comparing.conftest import FOLDER, read


def main(out: Path) -> None:
    """Write each article as a text, and `gold.jsonl` and `facts.json` beside them."""
    lines, entries = [], []
    for path in sorted(FOLDER.glob("*.txt")):
        dossier = read(path.stem)
        (out / path.stem).mkdir(parents=True, exist_ok=True)
        for article in dossier.articles:
            file = f"{path.stem}/{article.id}.txt"
            (out / file).write_text(article.text, encoding="utf-8", newline="\n")
            lines.append(
                {"dossier": path.stem, "file": file, "published": article.published.isoformat(), "figures": []}
            )
        entries.append({"dossier": path.stem, "facts": [_fact(path.stem, *fact) for fact in dossier.places.items()]})
    (out / "gold.jsonl").write_text("".join(json.dumps(line) + "\n" for line in lines), encoding="utf-8")
    (out / "facts.json").write_text(json.dumps(entries), encoding="utf-8")


def _fact(folder: str, name: str, places: frozenset) -> dict:
    values: dict[str, list[dict]] = {}
    for place in sorted(places):
        values.setdefault(f"{folder}/{place.article}.txt", []).append({"start": place.start})
    return {"id": name, "values": values}


if __name__ == "__main__":
    main(Path(sys.argv[1]))
