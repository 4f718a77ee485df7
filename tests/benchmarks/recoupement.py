"""Prints how well the annotated dossiers are compared: pairs of figures, verdicts, and contradictions that are none.

Run by hand from the project's folder: ``python -m tests.benchmarks.recoupement [FOLDER…]``; a FOLDER holds `gold.jsonl`
and `facts.json` (default: the sample dossiers, and those of the tests). Recognition is part of what is measured.
"""

from __future__ import annotations

import sys
from pathlib import Path

from tests.facts.comparing.gold import Outcome, outcomes

from recoupe.recognition.recogniser import Recogniser

ROOT = Path(__file__).parents[2]
FOLDERS = [
    *sorted(path.parent for path in (ROOT / "seeds").glob("*/facts.json")),
    *sorted((ROOT / "tests/dossiers").glob("*/")),
]


def line(name: str, outcome: Outcome) -> str:
    """Return one line of figures."""
    precision = outcome.rightly / max(1, outcome.rightly + outcome.wrongly)
    recall = outcome.rightly / max(1, outcome.rightly + outcome.missed)
    return (
        f"{name[:48]:48} pairs {precision:.3f} {recall:.3f} F1 {outcome.f1:.3f} · "
        f"verdicts {outcome.right_verdicts}/{outcome.verdicts} · "
        f"false contradictions {len(outcome.false_contradictions)}"
    )


def main() -> None:
    """Compare the dossiers of each folder, and print a line for each."""
    recogniser = Recogniser()
    for folder in map(Path, sys.argv[1:] or FOLDERS):
        if (folder / "facts.json").is_file():
            for event, outcome in outcomes(folder, recogniser).items():
                print(line(f"{folder.name}: {event}", outcome))


if __name__ == "__main__":
    main()
