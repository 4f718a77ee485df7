"""What opening, reviewing, closing and opening again cost in another checkout and here, turn by turn in one run.

Run by hand: ``python tests/benchmarks/side_by_side.py OTHER_CHECKOUT [turns]``. Both do the same work with the real
window, one after the other, and which of them begins changes with each turn. Counted are seconds that the window's own
process spends on the processor outside the system (user time), which others on the machine disturb less than the clock;
the ratio is the median of those of each turn.
"""

from __future__ import annotations

import gc
import json
import os
import resource
import statistics
import subprocess
import sys
import tempfile
from importlib import import_module
from importlib.util import find_spec
from itertools import pairwise
from pathlib import Path

from surroundings import installed

SIZES = ((3_500, 42), (100_000, 1_500))  # characters, highlights
STEPS = ("imports", "opening", "imports and opening", "20 decisions", "8 articles opened", "closing", "opening again")
_HERE = Path(__file__).resolve().parents[2]


def main(other: Path, turns: int) -> None:
    """Print a line for each size and step."""
    print(f"{'characters':>10} {'step':>18} {'other':>8} {'here':>8} {'here / other':>13}  of each turn")
    for characters, count in SIZES:
        told: dict[Path, list[dict[str, float]]] = {other: [], _HERE: []}
        for turn in range(turns + 1):
            for checkout in (other, _HERE) if turn % 2 else (_HERE, other):
                spent = measured(checkout, characters, count)
                told[checkout] += [spent] if turn else []  # the first fills the caches of the machine
        for step in STEPS:
            before, now = ([spent[step] for spent in told[checkout]] for checkout in (other, _HERE))
            ratios = [one / max(two, 0.001) for one, two in zip(now, before, strict=True)]
            several = " ".join(f"{ratio:.2f}" for ratio in ratios)
            medians = f"{statistics.median(before):8.3f} {statistics.median(now):8.3f}"
            print(f"{characters:>10} {step:>18} {medians} {statistics.median(ratios):13.2f}  {several}", flush=True)


def measured(checkout: Path, characters: int, count: int) -> dict[str, float]:
    """Let one checkout work, and return the user time of each step."""
    paths = os.pathsep.join(str(checkout / root) for root in ("db", "desktop", "resources"))
    environment = installed() | {"PYTHONPATH": paths, "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, __file__, "--work", str(characters), str(count)]
    answer = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
    return json.loads(answer.stdout.splitlines()[-1])


def work(characters: int, count: int) -> None:
    """Open, decide, turn to other articles and close, and print what each cost.

    Garbage is looked for as the program of the checkout does: not while it starts, where it says so.
    """
    from PySide6.QtCore import QSettings
    from PySide6.QtWidgets import QApplication

    begun = user_time()
    gc.disable()
    for module in ("recoupe.opening", "recoupe.app"):
        if find_spec(module):  # an earlier state has but the second
            import_module(module)
    imported = user_time() - begun
    import deciding  # beside this file: both checkouts are driven by one program

    from recoupe import app

    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "library.sqlite")
        keys = deciding.filled(path, characters, count)
        application = QApplication(["recoupe"])
        settings = QSettings(str(Path(folder, "desk.ini")), QSettings.Format.IniFormat)
        settings.setValue("reviewer", "Ada")
        collect_again = getattr(app, "collect_again", lambda: None)
        if not hasattr(app, "collect_again"):
            gc.enable()
        marks = [user_time()]
        running = deciding.Application(deciding.Store.open(path), settings=settings)
        window, review = running.window, running.desk.review
        window.resize(1280, 720)
        window.show()
        window.activateWindow()
        deciding.wait(lambda: review.article is not None and running.tasks.idle)
        marks.append(user_time())
        collect_again()
        for _ in range(20):
            deciding.decision(running, path)
        marks.append(user_time())
        for turn in range(1, 9):
            deciding.opened(running, keys[turn % len(keys)])
        marks.append(user_time())
        window.close()
        running.close()
        application.processEvents()
        marks.append(user_time())
        again = deciding.Application(deciding.Store.open(path), settings=settings)
        again.window.show()
        deciding.wait(lambda: again.desk.review.article is not None and again.tasks.idle)
        marks.append(user_time())
        again.window.close()
        again.close()
    spent = [later - earlier for earlier, later in pairwise(marks)]
    print(json.dumps(dict(zip(STEPS, [imported, spent[0], imported + spent[0], *spent[1:]], strict=True))))


def user_time() -> float:
    """Return the seconds that this process has spent on the processor by itself."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_utime


if __name__ == "__main__":
    if sys.argv[1] == "--work":
        work(int(sys.argv[2]), int(sys.argv[3]))
    else:
        main(Path(sys.argv[1]).resolve(), int(sys.argv[2]) if len(sys.argv) > 2 else 7)
