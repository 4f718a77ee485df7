"""How much memory `recoupe recognize -` keeps over many articles: run by hand, prints megabytes.

python tests/benchmarks/recognise_memory.py [ARTICLES]
"""

from __future__ import annotations

import json
import subprocess
import sys
import threading
import time
from pathlib import Path

SEEDS = Path(__file__).parents[2] / "seeds" / "offer"
FIRST = 100  # articles: some batches, after which everything that is loaded lazily is there


def lines(count):
    """Yield JSON lines of the sample's articles over and over, each with words and numbers that no other has."""
    texts = [path.read_text("utf-8") for path in sorted(SEEDS.glob("*.txt"))]
    for number in range(count):
        text = f"Zq{number}ix a versé {number} euros à Vr{number}a.\n{texts[number % len(texts)]}"
        yield json.dumps({"id": number, "text": text}, ensure_ascii=False).encode() + b"\n"


def resident(process):
    """Return the resident memory of a process, in megabytes."""
    status = Path(f"/proc/{process.pid}/status").read_text()
    return int(status.partition("VmRSS:")[2].split()[0]) / 1024


def feed(process, count):
    for line in lines(count):
        process.stdin.write(line)
    process.stdin.flush()


def main(count):
    process = subprocess.Popen(
        [sys.executable, "-m", "recoupe", "recognize", "-"], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    threading.Thread(target=feed, args=(process, count), daemon=True).start()
    start = time.monotonic()
    for number in range(count):
        if not process.stdout.readline():
            raise SystemExit("it ended early")
        if number + 1 in {FIRST, *range(count // 10, count + 1, max(1, count // 10))}:
            print(
                f"{number + 1:>7} articles  {resident(process):7.1f} MB  {time.monotonic() - start:6.0f} s", flush=True
            )
    process.stdin.close()
    process.wait()


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 20_000)
