"""Reads thousands of damaged files of every kind and tells what became of them; run by hand:

    python -m tests.benchmarks.fuzz_readers [COUNT] [--seed N] [--seconds S]

Each file is a good one with bytes flipped, cut, doubled, swapped with those of another, or with something nasty put
in. It goes through the real way in: content and name are looked at, a process of its own reads. Counted are
files that were read, refused in a sentence, stopped because they took too long or too much, or that ended their
reader. A fault is anything else, a file written anywhere, or a sentence that does not name the file.
"""

from __future__ import annotations

import argparse
import logging
import random
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

from tests.exchange.readers import making
from tests.exchange.readers.test_annotated import CONLL, MARKED, WEBANNO

from recoupe.exchange.problems import FileProblem
from recoupe.exchange.readers.article_files import ArticleFiles
from recoupe.exchange.readers.limits import Limits

NASTY = (
    *(
        b"\0" * 64,
        b"\xff\xfe",
        b"<" * 500,
        b"<div>" * 300,
        b"&#x110000;",
        b"&#0;",
        b"]]>",
        b"<![CDATA[",
        b"{" * 300,
        b"[" * 3000,
    ),
    *(
        b"\\u-99999?",
        b"\\bin99999999 ",
        b"99999999999999999999",
        b"-1",
        b"%s%n",
        b"../../../../etc/passwd",
        b"\r",
        b"\x1a",
    ),
    *(
        b'<!ENTITY x SYSTEM "file:///etc/passwd">',
        b"&x;",
        b"http://127.0.0.1:9/",
        "👩\u200d🚒".encode(),
        b"\xed\xa0\x80",
        b'"' * 50,
    ),
)


def _good() -> dict[str, bytes]:
    """Return a good file of every kind; the PDF is a short one, so that ten thousand files take a minute."""
    marked = {"w.tsv": WEBANNO.encode(), "x.conll": CONLL.encode(), **dict(MARKED)}
    return making.every_kind() | {"colonnes.pdf": making.cut_pdf()} | marked


def damaged(data: bytes, other: bytes, chance: random.Random) -> bytes:
    """Return ``data`` with one to six kinds of damage done to it."""
    changed = bytearray(data)
    for _ in range(chance.randint(1, 6)):
        at = chance.randrange(len(changed) + 1)
        length = min(chance.choice((1, 2, 8, 64, 512)), len(changed) - at)
        kind = chance.randrange(7)
        if kind == 0 and length:
            changed[at] ^= 1 << chance.randrange(8)
        elif kind == 1:
            del changed[at : at + length]
        elif kind == 2:
            changed[at:at] = changed[at : at + length] * chance.choice((1, 3, 40))
        elif kind == 3:
            changed[at:at] = chance.choice(NASTY)
        elif kind == 4 and other:
            begin = chance.randrange(len(other))
            changed[at : at + length] = other[begin : begin + length]
        elif kind == 5:
            del changed[at:]
        else:
            changed[at : at + length] = bytes(chance.randrange(256) for _ in range(length))
    return bytes(changed)


class Reasons(logging.Handler):
    """Keeps why readers failed, as the log tells it."""

    def __init__(self):
        super().__init__()
        self.counted = Counter()

    def emit(self, record):
        self.counted[str(record.args[-1])] += 1


def run(count: int, seed: int, seconds: float) -> int:
    """Read ``count`` damaged files and print what became of them; return 1 when there was a fault."""
    chance, good = random.Random(seed), _good()  # noqa: S311 - damage, not secrets
    names, outcomes, faults, slowest = list(good), Counter(), [], (0.0, "")
    reasons = Reasons()
    logging.getLogger("recoupe").addHandler(reasons)
    logging.getLogger("recoupe").propagate = False
    files = ArticleFiles(limits=Limits(seconds=seconds))
    began = time.monotonic()
    with tempfile.TemporaryDirectory() as folder:
        for number in range(count):
            name = names[number % len(names)]
            path = Path(folder, name)
            path.write_bytes(damaged(good[name], good[chance.choice(names)], chance))
            started = time.monotonic()
            try:
                articles = files.read(path)
                outcomes["read"] += 1
                if not all(article.text.strip() and "\0" not in article.text for article in articles):
                    faults.append(f"{number} {name}: a text that cannot be stored")
            except FileProblem as problem:
                outcomes[type(problem).__name__] += 1
                if name not in str(problem):
                    faults.append(f"{number} {name}: {problem}")
            except Exception as error:  # noqa: BLE001 - this is what is looked for
                faults.append(f"{number} {name}: {type(error).__name__}: {error}")
            slowest = max(slowest, (time.monotonic() - started, f"{number} {name}"))
            path.unlink()
            if left := list(Path(folder).iterdir()):
                faults.append(f"{number} {name}: wrote {left}")
    files.close()
    took = time.monotonic() - began
    print(f"{count} files, seed {seed}, {took:.0f} s, slowest {slowest[0]:.1f} s ({slowest[1]})")
    for outcome, times in outcomes.most_common():
        print(f"  {times:6} {outcome}")
    for reason, times in reasons.counted.most_common(12):
        print(f"  {times:6} reader failed: {reason}")
    print(f"{len(faults)} faults", *faults[:20], sep="\n  ")
    return bool(faults)


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("count", nargs="?", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--seconds", type=float, default=20)
    given = parser.parse_args()
    sys.exit(run(given.count, given.seed, given.seconds))
