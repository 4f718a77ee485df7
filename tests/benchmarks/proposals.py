"""Prints how much of what is proposed of a figure a reviewer would keep: ``python -m tests.benchmarks.proposals``."""

from __future__ import annotations

import sys
from collections import defaultdict

from tests.facts.drafting.test_proposals import BARS, judged


def main(told: bool) -> None:
    """Print for each list of marked figures the share of subjects, attributes and speakers kept; ``told``: misses."""
    for name in BARS:
        right: defaultdict[str, list[bool]] = defaultdict(list)
        for field, kept, said in judged(name):
            right[field].append(kept)
            if told and not kept:
                print(f"   {said}")
        shares = ", ".join(f"{field} {sum(kept) / len(kept):.2f} of {len(kept)}" for field, kept in right.items())
        print(f"{name}: {shares}")


if __name__ == "__main__":
    main("--errors" in sys.argv)
