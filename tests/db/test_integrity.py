"""The check finds every kind of damage, and nothing where there is none."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest

from recoupe_db.records import Action, Target
from recoupe_db.schema import GUARDS
from recoupe_db.store import Store

ONLY_FILES = True  # of what files are made of

DAMAGE = {
    "UPDATE article SET text = replace(text, 'offre', 'affre')": "is not the one that was imported",
    "UPDATE article SET text = CAST(x'ff' || CAST(text AS BLOB) AS TEXT)": "is not the one that was imported",
    "UPDATE article SET sha256 = 'abc'": "is not the one that was imported",
    "UPDATE mention SET \"end\" = 9999 WHERE surface = 'Lire'": "span of mention 5 lies outside",
    "UPDATE mention SET start = start + 1 WHERE surface = 'Lire'": "words of mention 5 are not those",
    'UPDATE passage SET "end" = 9999': "span of passage 1 lies outside",
    "UPDATE evidence SET quote = 'Autre'": "words of the quote of evidence 1",
    "UPDATE evidence SET quote_end = 9999": "span of the quote of evidence 1",
    "UPDATE mention SET state = 'rejected' WHERE surface = '2015'": "state of mention 4 is not what its log",
    "UPDATE fact SET value = '2016'": "state of fact 1 is not what its log",
    "UPDATE article SET state = 'read'": "state of article 1 is not what its log",
    "INSERT INTO alias VALUES (1, 'x', 'x')": "state of entity 1 is not what its log",
    "DELETE FROM evidence": "state of evidence 1 is not what its log",
    "DELETE FROM decision WHERE id = 3": "has a gap",
    "DELETE FROM decision WHERE id = 5": "The log lacks a decision: 6 are there of 7",
    "INSERT INTO step (id, at, reviewer, action, dossier, article) "
    "SELECT 99, at, reviewer, action, dossier, article FROM step LIMIT 1": "lacks a step",
    "UPDATE decision SET after = json_set(after, '$.score', 0.1) WHERE id = 2": "has a gap",
    "UPDATE decision SET after = 'no json' WHERE id = 2": "Part of the library cannot be read",
    "UPDATE decision SET target = 'moon' WHERE id = 2": "knows no moon",
    "DELETE FROM dossier": "refers to a dossier that does not exist",
}


@pytest.fixture
def used(desk, dossier):
    figure = desk.mention("2015").id
    desk.accept(figure)
    desk.change(Action.REVALUE, Target.MENTION, figure, value="2014")
    desk.undo()
    desk.state_fact(figure)
    entity = {"dossier": dossier, "name": "OpenAI", "label": "ORG"}
    desk.create(Action.EDIT_ENTITY, Target.ENTITY, **entity)
    assert desk.store.check() == []
    desk.store.close()
    return desk.store.path


def faults(place):
    store = Store.open(place)
    faults = store.check()
    store.close()
    return faults


def test_what_a_check_rests_on_is_what_its_log_says_until_somebody_changes_it(desk):
    figure = desk.mention("2015").id
    desk.accept(figure)
    backing = {"day": "2026-11-30", "link": "https://example.org/greffe"}
    desk.change(Action.JUDGE_FACT, Target.FACT, desk.state_fact(figure), checked_against="le greffe", backing=backing)
    assert desk.store.check() == []
    desk.store.close()
    with closing(sqlite3.connect(desk.store.path)) as file:
        file.execute("""UPDATE fact SET backing = '{"day": "2026-11-29"}'""")
        file.commit()
    assert any("state of fact 1 is not what its log" in fault for fault in faults(desk.store.path))


@pytest.mark.parametrize("statement", DAMAGE)
def test_damage_is_found(used, statement):
    with closing(sqlite3.connect(used)) as file:
        named = dict(file.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'"))
        triggers = [named[guard] for guard in GUARDS]
        file.executescript("".join(f"DROP TRIGGER {guard};" for guard in GUARDS))
        file.execute(statement)
        file.executescript(";".join(triggers))
    told = faults(used)
    assert any(DAMAGE[statement] in one for one in told), told
    assert all("\n" not in one for one in told)


def test_a_missing_guard_is_found(used):
    with closing(sqlite3.connect(used)) as file:
        file.execute("DROP TRIGGER decision_stays")
    assert faults(used) == ["The guard decision_stays is missing: texts or decisions may have been changed."]


def test_broken_pages_are_found(used):
    whole = bytearray(used.read_bytes())
    with closing(sqlite3.connect(used)) as file:
        root, size = file.execute(
            "SELECT rootpage, (SELECT page_size FROM pragma_page_size) FROM sqlite_master WHERE name = 'mention'"
        ).fetchone()
    whole[(root - 1) * size : root * size] = bytes(size)
    used.write_bytes(whole)
    assert faults(used)
