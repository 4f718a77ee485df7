"""What was reported as stored is there after any death of the program, and two programs lose nothing to each other."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

from sqlalchemy import func, select

from recoupe_db.models import DecisionRow, StepRow
from recoupe_db.store import Store

ONLY_FILES = True  # of what files are made of

HELPER = Path(__file__).with_name("deciding_until_killed.py")
KILLS = 50


def stored_steps(store):
    with store.read() as session:
        return set(session.scalars(select(StepRow.id).join(DecisionRow, DecisionRow.step == StepRow.id)))


def kill_one(nursery, chance):
    """Have a child decide, kill it at a random moment after its first report, and return what it had reported."""
    nursery.stdin.write("decide\n")
    nursery.stdin.flush()
    child = int(nursery.stdout.readline())
    reported = [int(nursery.stdout.readline())]
    time.sleep(chance.uniform(0, 0.03))
    os.kill(child, signal.SIGKILL)
    while step := int(nursery.stdout.readline()):
        reported.append(step)
    return reported


def test_no_decision_is_lost_when_the_program_is_killed(store, article, place):
    store.close()
    chance = random.Random(7)  # noqa: S311 - moments, not secrets
    reported: set[int] = set()
    command = [sys.executable, HELPER, place, "Ada"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as nursery:
        for _ in range(KILLS):
            reported.update(kill_one(nursery, chance))
            again = Store.open(place)
            assert reported <= stored_steps(again)
            again.close()
    again = Store.open(place)
    assert again.check() == []
    again.close()
    assert len(reported) >= KILLS


def test_two_programs_that_decide_at_once_lose_nothing(store, article, place):
    count = 60
    commands = [[sys.executable, HELPER, place, reviewer, str(count)] for reviewer in ("Ada", "Bob")]
    both = [subprocess.Popen(command, stdout=subprocess.PIPE, text=True) for command in commands]
    reported = [one.communicate()[0].split() for one in both]
    assert [one.returncode for one in both] == [0, 0]
    assert [len(one) for one in reported] == [count, count]
    assert {int(step) for one in reported for step in one} <= stored_steps(store)
    with store.read() as session:
        steps = session.execute(select(StepRow.reviewer, func.count()).group_by(StepRow.reviewer)).all()
    assert dict(map(tuple, steps)) == {"Ada": count, "Bob": count}
    assert store.check() == []
