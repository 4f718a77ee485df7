"""What the services reported as stored is there, and nothing is half done, whenever the program was killed."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

from sqlalchemy import select

from recoupe.services.library import LibraryService
from recoupe_db.models import DecisionRow
from recoupe_db.store import Store

HELPER = Path(__file__).with_name("working_until_killed.py")
KILLS = 50


def kill_one(nursery, chance):
    """Have a child work, kill it at a random moment after its first report, and return what it had reported."""
    nursery.stdin.write("work\n")
    nursery.stdin.flush()
    child = int(nursery.stdout.readline())
    reported = [int(nursery.stdout.readline())]
    time.sleep(chance.uniform(0, 0.04))
    os.kill(child, signal.SIGKILL)
    while step := int(nursery.stdout.readline()):
        reported.append(step)
    return reported


def test_a_reviewer_loses_nothing_when_the_program_is_killed_fifty_times(sample):
    chance = random.Random(11)  # noqa: S311 - moments, not secrets
    reported: set[int] = set()
    with subprocess.Popen(
        [sys.executable, HELPER, sample], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as nursery:
        for _ in range(KILLS):
            reported.update(kill_one(nursery, chance))
    again = Store.open(sample)
    with again.read() as session:
        assert reported <= set(session.scalars(select(DecisionRow.step)))
    assert again.check() == []
    assert len(LibraryService(again).dossiers()) == 1
    again.close()
    assert len(reported) >= KILLS
