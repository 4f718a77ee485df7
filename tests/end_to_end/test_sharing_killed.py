"""Merging, synchronising, ruling and training are killed at random moments: nothing is lost."""

from __future__ import annotations

import random
import signal
import subprocess
import sys
from contextlib import suppress

from tests.services.test_sharing import OTHER, TEXT, begun, people  # noqa: F401 - fixtures

from recoupe.training.versions import Versions

KILLS = 6
LONGEST = 2.0  # seconds after which a command is killed at the latest

RULE = """
import sys
from recoupe.services.adjudication import AdjudicationService
from recoupe.services.library import LibraryService
from recoupe_db.store import Store
store = Store.open(sys.argv[1])
dossier = LibraryService(store).dossier("Rachat").id
service = AdjudicationService(store, reviewer="Lead")
while True:
    for case in service.docket(dossier).cases:
        for side in case.difference.sides.values():
            service.rule(case.article, case.difference, side, reason="again")
"""


def kill(*arguments, after):
    """Start Python on ``arguments`` and kill it ``after`` so many seconds, as a power cut would."""
    process = subprocess.Popen([sys.executable, *arguments], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    with suppress(subprocess.TimeoutExpired):
        process.wait(after)
    process.send_signal(signal.SIGKILL)
    process.wait()


def moments(seed):
    dice = random.Random(seed)  # noqa: S311 - moments, no secrets
    return [dice.uniform(0.2, LONGEST) for _ in range(KILLS)]


def differ(people):  # noqa: F811 - a fixture
    ada, bob, _ = people
    for each in (ada, bob):
        each.review.accept([each.mention("Elon Musk").id])
    bob.review.accept([bob.mention("OpenAI").id, bob.mention("Sam Altman").id])
    for each in (ada, bob):
        each.read_all()
        each.read_all(OTHER)


def test_a_merge_that_is_killed_brings_everything_or_nothing(people, tmp_path):  # noqa: F811 - a fixture
    differ(people)
    ada, bob, _ = people
    package, before, whole = bob.send(tmp_path), ada.journal(), ada.journal() | bob.journal()
    for after in moments(1):
        kill("-m", "recoupe", "import", str(package), "--library", str(ada.store.path), after=after)
        assert ada.journal() in (before, whole)
        assert ada.store.check() == []
    ada.packages.take(package)
    assert ada.journal() == whole
    assert len(ada.compared().open) == 2


def test_a_folder_is_synchronised_whole_after_it_was_killed(people, tmp_path):  # noqa: F811 - a fixture
    differ(people)
    ada, bob, _ = people
    folder = tmp_path / "shared"
    folder.mkdir()
    for after in moments(2):
        for each in (ada, bob):
            kill("-m", "recoupe", "sync", str(folder), "--library", str(each.store.path), after=after)
            assert each.store.check() == []
    for each in (ada, bob, ada):
        assert not [one for one in each.packages.sync(folder) if isinstance(one, Exception)]
    assert ada.journal() == bob.journal()
    assert len(list(folder.glob("*/*.recoupe"))) == 2


def test_a_ruling_that_is_killed_is_there_or_not(people, tmp_path):  # noqa: F811 - a fixture
    differ(people)
    ada, bob, clea = people
    for each in (ada, bob):
        clea.packages.take(each.send(tmp_path))
    for after in moments(3):
        kill("-c", RULE, str(clea.store.path), after=after + 1)
        assert clea.store.check() == []
        for difference in clea.compared().differences:
            assert difference.ruling is None or difference.ruling in difference.sides.values()


def test_a_training_that_is_killed_leaves_nothing_in_use(people):  # noqa: F811 - a fixture
    differ(people)
    ada = people[0]
    for after in (3.0, 6.0):
        kill("-m", "recoupe", "train", "Rachat", "--library", str(ada.store.path), after=after)
        assert Versions().used is None
        assert Versions().all() == []
    assert ada.store.check() == []
    assert TEXT in ada.library.article(ada.article()).article.text
