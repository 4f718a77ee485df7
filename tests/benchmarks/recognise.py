"""Time and memory of recognition beside the bare language model, both in one run.

    python tests/benchmarks/recognise.py [--texts 300] [--model fr_core_news_sm] [FOLDER]
    python tests/benchmarks/recognise.py --memory 20000

Reads the articles of FOLDER (the project's sample by default), repeated with other names and numbers so that no cache
is warmer than in a newsroom. The bar: the whole of recognition takes at most 1.5 times as long as ``nlp.pipe`` with the
name component alone, and its memory is flat after the first batch.
"""

from __future__ import annotations

import argparse
import gc
import random
import re
import time
from pathlib import Path

import spacy

from recoupe.recognition.model import UNUSED
from recoupe.recognition.recogniser import Recogniser
from recoupe.recognition.values import Text

SAMPLE = Path(__file__).parents[2] / "seeds" / "offer"
SYLLABLES = ("ba", "cor", "del", "fi", "gar", "lu", "mar", "ne", "pol", "ri", "sen", "tou", "val", "zi")


def varied(articles: list[str], number: int) -> str:
    """Return one of the articles with its numbers changed and a word in twenty replaced by an invented one."""
    draw = random.Random(number)  # noqa: S311 - the same texts in every run

    def other(word: re.Match[str]) -> str:
        if word[0].isdigit():
            return str(draw.randrange(2, 10 ** len(word[0])))
        invented = "".join(draw.choices(SYLLABLES, k=3))
        return word[0] if draw.random() > 0.05 else invented.title() if word[0][0].isupper() else invented

    return re.sub(r"\w+", other, articles[number % len(articles)])


def resident() -> float:
    """Return the memory of this process in MB."""
    status = Path("/proc/self/status").read_text(encoding="ascii")
    return int(re.search(r"VmRSS:\s+(\d+)", status)[1]) / 1024


def timed(work) -> float:
    """Return the seconds of processor time that ``work`` takes."""
    gc.collect()
    before = time.process_time()
    work()
    return time.process_time() - before


def compare(texts: list[str], model: str) -> None:
    """Print the time of both sides and their ratio, interleaved so that a busy machine slows both alike."""
    bare, whole = [], []
    Recogniser(model=model)  # so that neither side pays for the imports
    loads = [timed(lambda: spacy.load(model, exclude=UNUSED)), timed(lambda: Recogniser(model=model))]
    nlp, recogniser = spacy.load(model, exclude=UNUSED), Recogniser(model=model)
    rounds = 5
    for part in range(rounds):
        some = texts[part::rounds]
        bare.append(timed(lambda some=some: [doc.ents for doc in nlp.pipe(some, batch_size=4)]))
        named = [Text(str(number), text) for number, text in enumerate(some)]
        whole.append(timed(lambda named=named: list(recogniser.recognise(named))))
    words = sum(len(text.split()) for text in texts)
    print(f"{len(texts)} texts, {words} words, {model}")
    print(f"bare model   {sum(bare):6.1f} s   {words / sum(bare):8.0f} words/s   load {loads[0]:.1f} s")
    print(f"recognition  {sum(whole):6.1f} s   {words / sum(whole):8.0f} words/s   load {loads[1]:.1f} s")
    print(f"ratio {sum(whole) / sum(bare):.2f}, with loading {(sum(whole) + loads[1]) / (sum(bare) + loads[0]):.2f}")


def watch(articles: list[str], count: int, model: str) -> None:
    """Print the memory as texts stream through."""
    recogniser = Recogniser(model=model)
    stream = (Text(str(number), varied(articles, number)) for number in range(count))
    print(f"model loaded: {resident():.0f} MB")
    for number, _ in enumerate(recogniser.recognise(stream), start=1):
        if number in {20, 200} or number % max(1, count // 10) == 0:
            print(f"{number:6d} texts: {resident():.0f} MB", flush=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", nargs="?", type=Path, default=SAMPLE)
    parser.add_argument("--texts", type=int, default=300)
    parser.add_argument("--model", default="fr_core_news_sm")
    parser.add_argument("--memory", type=int, default=0, metavar="TEXTS")
    asked = parser.parse_args()
    articles = [path.read_text(encoding="utf-8") for path in sorted(asked.folder.glob("*.txt"))]
    if asked.memory:
        watch(articles, asked.memory, asked.model)
    else:
        compare([varied(articles, number) for number in range(asked.texts)], asked.model)


if __name__ == "__main__":
    main()
