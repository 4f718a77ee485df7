"""How long the figures of an article take to find, and whether monotonous texts stay linear; run by hand.

    python tests/benchmarks/figures.py [ARTICLE…]

Prints the best of several runs, in milliseconds of processor time per 4,000 characters, then seconds for texts of
50,000 and 100,000 characters of one piece: twice the text should take about twice the time.
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
    "Le groupe a annoncé mardi 11 mars une offre de 2,3 milliards d’euros pour prendre le contrôle de son concurrent, "
    "malgré les réserves de plusieurs actionnaires. La société, fondée en 1998 par deux ingénieurs de la région, n’a "
    "jamais caché son intention de s’étendre, et la direction assure que les équipes seront réunies sous une seule "
    "marque. Les syndicats redoutent la fermeture de certaines usines et la suppression de quelque 900 postes. À la "
    "Bourse, où le titre a gagné plus de 3 %, les analystes jugent le prix raisonnable mais le calendrier tendu : tout "
    "dépendra de l’avis des autorités, qui devraient se prononcer avant la fin de l’année. "
)
PIECES = (
    "1",
    "(",
    "a",
    "mot ",
    "deux ",
    "un ",
    "une ",
    "un million ",
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
