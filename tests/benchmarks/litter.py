"""Prints how long ``find_outside`` takes: one article, and the same text ten and a hundred times as long.

Run by hand: ``python tests/benchmarks/litter.py [FOLDER]`` (default: the sample).
"""

from __future__ import annotations

import sys
import timeit
from pathlib import Path

from recoupe.recognition.boilerplate import find_outside


def milliseconds(text: str, *, repeat: int) -> float:
    return min(timeit.repeat(lambda: find_outside(text), number=1, repeat=repeat)) * 1000


folder = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).parents[2] / "seeds" / "offer"
for path in sorted(folder.glob("*.txt")):
    text = path.read_text("utf-8")
    once, ten, hundred = (milliseconds(text * copies, repeat=400 // copies) for copies in (1, 10, 100))
    print(f"{path.name}: {len(text)} signs in {once:.2f} ms, x10 in {ten:.1f} ms, x100 in {hundred:.0f} ms")
