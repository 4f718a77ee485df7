"""How many clicks and keys a reviewer who makes no mistake needs for each article of the sample.

Run by hand: ``QT_QPA_PLATFORM=offscreen python -m tests.benchmarks.effort``. The sample is recognised anew, in a
library of its own.
"""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # before anything loads Qt

from tests.end_to_end.desk import Person
from tests.end_to_end.perfect import PerfectReviewer, gold_of

from recoupe_resources import sample_folder


def main() -> None:
    with tempfile.TemporaryDirectory() as home:
        person = Person(Path(home) / "library.sqlite", Path(home) / "desk.ini")
        person.click("button_open_sample")
        person.acts = 0
        total = [0, 0]
        for effort in PerfectReviewer(person, gold_of(sample_folder() / "gold.jsonl")).review():
            print(f"{effort.file:24} {effort.acts:4} acts {effort.mentions:4} mentions {effort.mean:6.2f}")
            total = [total[0] + effort.acts, total[1] + effort.mentions]
        print(f"{'all':24} {total[0]:4} acts {total[1]:4} mentions {total[0] / total[1]:6.2f}")
        person.leave()


if __name__ == "__main__":
    main()
