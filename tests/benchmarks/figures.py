"""How long the figures of an article take to find, and whether monotonous texts stay linear; run by hand.

    python tests/benchmarks/figures.py [ARTICLE…]

Prints the best of several runs, in milliseconds of processor time per 4,000 characters, then seconds for texts of 50,000
and 100,000 characters of one piece: twice the text should take about twice the time.
"""

from __future__ import annotations

import sys
import time
from datetime import date
from pathlib import Path

from recoupe.recognition.figures import find_figures

PUBLISHED = date(2025, 3, 12)
RUNS = 15
ARTICLE = (
    "Le groupe a annoncé mardi 11 mars une offre de 2,3 milliards d’euros pour 51 % du capital. Fondée en 1998, la "
    "société compte 180 000 salariés dans une quarantaine de pays et vise un chiffre d’affaires de 10 à 12 milliards "
    "d’ici à 2030. Selon la direction, l’opération, la plus importante depuis dix ans, doit être approuvée par les "
    "actionnaires le 24 avril prochain. Le titre a gagné plus de 3 % à la Bourse de Paris, où plusieurs analystes jugent "
    "le prix raisonnable. Les syndicats, eux, redoutent la fermeture de deux usines sur cinq et la suppression de "
    "quelque 900 postes en trois ans. "
)
PIECES = (
    "1",
    "(",
    "a",
    "mot ",
    "deux ",
    "un ",
    "vingt et ",
    "1 000 ",
    "3 mai ",
    "lundi ",
    "jeudi 15 ",
    "1-",
    "3 francs ",
)


def milliseconds(texts: list[str]) -> float:
    """Return the processor time of the best run, per 4,000 characters."""
    best = float("inf")
    for _ in range(RUNS):
        begun = time.process_time()
        for text in texts:
            find_figures(text, published=PUBLISHED)
        best = min(best, time.process_time() - begun)
    return best * 1000 * 4000 / sum(map(len, texts))


def seconds(text: str) -> float:
    """Return the processor time that one text takes."""
    begun = time.process_time()
    find_figures(text, published=PUBLISHED)
    return time.process_time() - begun


def main() -> None:
    """Print both tables."""
    texts = [Path(name).read_text(encoding="utf-8") for name in sys.argv[1:]] or [(ARTICLE * 8)[:4000]]
    find_figures(texts[0], published=PUBLISHED)  # tables are built once
    print(f"{milliseconds(texts):.2f} ms per 4,000 characters ({len(texts)} articles)")
    for piece in PIECES:
        half, whole = (seconds(piece * (size // len(piece))) for size in (50_000, 100_000))
        print(f"{piece!r:14} 50 kB {half:6.2f} s   100 kB {whole:6.2f} s")


if __name__ == "__main__":
    main()
