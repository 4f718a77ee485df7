"""Whatever a text holds, time grows in line with its length: the text is doubled and work compared, not seconds.

Work is what Python itself executes, counted instruction by instruction. What regular expressions do inside one of them
is seen by the clock of the processor alone, which does not run while others work.
"""

from __future__ import annotations

import sys
import time

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from recoupe.exchange.metadata_guess import guess
from recoupe.recognition.batches import pieces
from recoupe.recognition.boilerplate import find_outside
from recoupe.recognition.figures import find_figures
from recoupe.recognition.lookalikes import normalise
from recoupe.recognition.names.lexicon import load
from recoupe.recognition.names.refine import Refiner
from recoupe.recognition.unicode_composition import composed

UNITS = (
    *(" ", "\u00a0", "\u202f", "\u200b", "\u00ad", "\u202e", "(", "[", "«", "…", ".", "-", "’", "\n", "\t", "A", "1"),
    *(
        "Abc ",
        "A. ",
        "1 ",
        "1,",
        "1/",
        "12x",
        "1 000 ",
        "vingt ",
        "mille-",
        "millions ",
        "et ",
        "de la ",
        "Jean de la ",
    ),
    *("1er janvier ", "% ", "€", "http://a.fr/", "| ", "e\u0301", "entre 1 et ", "Saint-", "« ", ". A", " \n", "😀"),
)
NOTHING = 0.5  # seconds of the processor that say nothing about growth
REFINER = Refiner(load((), frozenset()))


def names(text):
    return REFINER.refine(text, normalise(text), [])


READINGS = {
    "names": names,
    "figures": find_figures,
    "outside": find_outside,
    "pieces": lambda text: list(pieces(normalise(text))),
    "composed": composed,
    "title": lambda text: guess(text, file="a.txt"),
}


def work(read, text):
    """Return how many instructions of Python ``read`` takes."""
    count = 0

    def trace(frame, event, _argument):
        nonlocal count
        frame.f_trace_lines, frame.f_trace_opcodes = False, True
        count += event == "opcode"
        return trace

    before = sys.gettrace()
    sys.settrace(trace)
    try:
        read(text)
    finally:
        sys.settrace(before)
    return count


@settings(max_examples=12, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.sampled_from(UNITS) | st.text("aA1 ,.-’(«€%\n\u00a0\u200b", min_size=1, max_size=5))
@example("Abc ")
@example("(")
@example("…")
@pytest.mark.parametrize("reading", READINGS)
def test_twice_the_text_takes_twice_the_work(reading, unit):
    read = READINGS[reading]
    read(unit * 200)  # what is learned once is learned before; no word of the two texts that follow is
    one, two = work(read, unit * 300), work(read, unit * 600)
    assert two < 2.5 * one + 5_000, (unit, one, two)


@pytest.mark.parametrize("reading", READINGS)
@pytest.mark.parametrize(
    ("unit", "times"),
    [
        *((unit, 16_000) for unit in (" ", "\u00a0", "\u202f", "\u200b", "\u00ad", "…", "1 ", "A. ", "a.")),
        ("Abc ", 12_000),
        ("(", 50_000),
        ("[", 50_000),
    ],
)
def test_long_texts_of_one_thing_take_the_processor_in_line_with_their_length(reading, unit, times):
    read = READINGS[reading]
    for _ in range(3):  # the processor's clock is coarse, and its caches are shared
        half, whole = processor(read, unit * (times // 2)), processor(read, unit * times)
        if whole < max(3 * half, NOTHING):
            return
    pytest.fail(f"{half:.2f} s, and {whole:.2f} s for twice as much")


def processor(read, text):
    before = time.process_time()
    read(text)
    return time.process_time() - before
