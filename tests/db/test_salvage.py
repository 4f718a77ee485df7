"""A damaged library gives back every row that can be read, and its state is what the log says."""

from __future__ import annotations

import random
import shutil
import sqlite3
from contextlib import closing
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from recoupe_db.library_errors import NothingToSalvage, SalvageTaken
from recoupe_db.models import Base, EntryRow, PurgedRow, SuggestionRow
from recoupe_db.queries import articles, company, dossiers, kept_files, schemes
from recoupe_db.records import Action, Label, Origin, Target
from recoupe_db.records.schemes import QUAERO
from recoupe_db.salvage import salvage
from recoupe_db.store import Store

from .conftest import TEXT, Desk, import_and_suggest

PAGE = 4096
TABLES = tuple(name for name in Base.metadata.tables if name != "tally")  # which is counted anew

ONLY_FILES = True  # of what files are made of


def text_of(number):
    words = (
        "Une offre de 97,4 milliards de dollars : Elon Musk veut racheter OpenAI, fondée en 2015. Lire aussi : rien."
    )
    return f"{words} Article {number}. " + f"Ligne {number} é€. " * (20 * number)


@pytest.fixture(scope="module")
def made_once(empty_library, tmp_path_factory):
    """A library of some hundred pages, of which every table holds something; its connections are closed."""
    place = Path(shutil.copy(empty_library, tmp_path_factory.mktemp("busy") / "library.sqlite"))
    store = Store.open(place)
    with store.write() as session:
        dossier = dossiers.create(session, "Rachat").id
    desk = Desk(store, import_and_suggest(store, dossier, TEXT))
    figure = desk.mention("2015").id
    desk.accept(figure)
    desk.state_fact(figure)
    desk.create(Action.EDIT_ENTITY, Target.ENTITY, dossier=dossier, name="OpenAI", label="ORG", aliases=["OpenAI Inc."])
    fill_what_is_rare(desk, dossier, figure)
    for number in range(1, 40):
        other = Desk(desk.store, import_and_suggest(desk.store, dossier, text_of(number)))
        for mention in other.mentions()[:3]:
            other.accept(mention.id)
        other.reject(other.mentions()[4].id)
        if number % 5 == 0:
            other.undo()
    desk.store.close()
    return place


def fill_what_is_rare(desk, dossier, figure):
    """Let a row stand in each table that a single reader's day leaves empty."""
    other = desk.mention("97,4 milliards de dollars").id
    desk.accept(other)
    at = datetime(2026, 11, 30, tzinfo=UTC)
    desk.create(
        Action.TIE, Target.TIE, dossier=dossier, one=min(figure, other), other=max(figure, other), together=True
    )
    rate = {"base": "USD", "quote": "EUR", "rate": "0.92", "day": date(2025, 2, 10), "source": "BCE"}
    desk.create(Action.RATE, Target.RATE, dossier=dossier, **rate)
    desk.step(Action.SCHEME, lambda session, step: schemes.put(session, step, dossier, QUAERO))
    with desk.store.write() as session:
        company.name_library(session)
        company.arrange(session, dossier, blind=True)
        company.pair(session, Target.FACT, 1, "elsewhere:7")
        company.workspace(session, dossier, "Bob")
        kept_files.keep(session, "preuve.txt", b"Preuve")
        session.add(PurgedRow(dossier=dossier, sha256="0" * 64, at=at))
        said = {"label": Label.MISC, "score": 0.4, "origin": Origin.MODEL, "reason": "lexicon"}
        session.add(SuggestionRow(mention=desk.mention("OpenAI").id, **said))
        entry = {"library": "elsewhere", "number": 7, "at": at, "reviewer": "Bob", "action": Action.ACCEPT}
        about = {"sha256": "0" * 64, "target": Target.MENTION, "key": "", "gold": False, "before": None}
        session.add(EntryRow(uid="1" * 64, dossier=dossier, **entry, **about, after={"start": 1}))


@pytest.fixture
def busy(made_once, tmp_path):
    return Path(shutil.copy(made_once, tmp_path / "library.sqlite"))


def contents(path):
    with closing(sqlite3.connect(path)) as file:
        return {table: set(file.execute(f"SELECT * FROM {table}")) for table in TABLES}  # noqa: S608 - our own names


def checked(path):
    store = Store.open(path)
    faults = store.check()
    store.close()
    return faults


def test_nothing_of_a_whole_library_is_lost(busy, tmp_path):
    """A table that is added to the schema has a row in :func:`made_once`, and comes back."""
    assert [table for table, rows in contents(busy).items() if not rows] == []
    brought = salvage(busy, tmp_path / "new.sqlite")
    assert brought.losses == ()
    assert contents(tmp_path / "new.sqlite") == contents(busy)
    assert checked(tmp_path / "new.sqlite") == []


def test_what_only_the_write_ahead_log_holds_comes_back_too(busy, tmp_path):
    store = Store.open(busy)
    Desk(store, 1).accept(3)
    expected = contents(busy)
    assert busy.with_name("library.sqlite-wal").stat().st_size > 0
    brought = salvage(busy, tmp_path / "new.sqlite")
    assert brought.losses == ()
    assert contents(tmp_path / "new.sqlite") == expected
    store.close()


def truncated(data, chance):
    return data[: len(data) * 2 // 3 + 100]


def zeroed(data, chance):
    for page in chance.sample(range(len(data) // PAGE), 6):
        data[page * PAGE : (page + 1) * PAGE] = bytes(PAGE)
    return data


def overwritten(data, chance):
    for page in chance.sample(range(1, len(data) // PAGE), 6):
        data[page * PAGE : page * PAGE + 700] = chance.randbytes(700)
    return data


def without_a_beginning(data, chance):
    data[: 2 * PAGE] = bytes(2 * PAGE)
    return data


@pytest.mark.parametrize("seed", range(4))
@pytest.mark.parametrize("damage", [truncated, zeroed, overwritten, without_a_beginning])
def test_a_damaged_library_gives_back_most_of_it_and_opens(busy, tmp_path, damage, seed):
    whole = contents(busy)
    busy.write_bytes(damage(bytearray(busy.read_bytes()), random.Random(seed)))  # noqa: S311
    brought = salvage(busy, tmp_path / "new.sqlite")
    assert brought.losses
    kept = contents(tmp_path / "new.sqlite")
    store = Store.open(tmp_path / "new.sqlite")
    for fault in store.check():  # what is missing is missing, and nothing else is wrong
        lost = fault.startswith("The state of") and "is not what its log of decisions says" in fault
        assert lost or "lacks a" in fault or "has a gap" in fault, fault
    with store.read() as session:
        texts = {articles.get(session, key).text for (key, *_) in kept["article"]}
    store.close()
    assert texts <= {row[-2] for row in whole["article"]}  # the author came later than the text
    for table in ("article", "mention", "step", "decision"):
        assert len(kept[table]) > len(whole[table]) * 0.3, table
    assert kept["decision"] <= whole["decision"]


def test_the_state_is_rebuilt_from_the_log_where_its_own_page_is_lost(busy, tmp_path):
    with closing(sqlite3.connect(busy)) as file:
        (leaf,) = file.execute(
            "SELECT pageno FROM dbstat WHERE name = 'mention' AND pagetype = 'leaf' LIMIT 1"
        ).fetchone()
        decided = set(file.execute("SELECT id, state FROM mention WHERE state != 'pending'"))
    data = bytearray(busy.read_bytes())
    data[(leaf - 1) * PAGE : leaf * PAGE] = bytes(PAGE)
    busy.write_bytes(data)
    salvage(busy, tmp_path / "new.sqlite")
    with closing(sqlite3.connect(tmp_path / "new.sqlite")) as file:
        assert set(file.execute("SELECT id, state FROM mention WHERE state != 'pending'")) == decided
    assert checked(tmp_path / "new.sqlite") == []


def test_what_was_deleted_does_not_come_back_from_free_pages(busy, tmp_path):
    with closing(sqlite3.connect(busy)) as file:
        file.execute("DELETE FROM passage")
        decided = "SELECT target_id FROM decision WHERE target = 'mention'"
        file.execute(f"DELETE FROM mention WHERE id > 30 AND id NOT IN ({decided})")  # noqa: S608
        file.commit()
    expected = contents(busy)
    salvage(busy, tmp_path / "new.sqlite")
    assert contents(tmp_path / "new.sqlite") == expected


def test_a_text_that_is_not_the_one_that_was_imported_is_left_out_and_named(busy, tmp_path):
    data = busy.read_bytes()
    busy.write_bytes(data.replace("Ligne 39 é€. ".encode(), "Ligne 38 é€. ".encode(), 1))
    brought = salvage(busy, tmp_path / "new.sqlite")
    assert any("article: the text is not the one that was imported" in loss for loss in brought.losses)
    assert brought.rows["article"] == len(contents(busy)["article"]) - 1


@pytest.mark.parametrize("data", [b"", bytes(50_000), b"Bonjour" * 999])
def test_where_nothing_can_be_read_nothing_is_made(tmp_path, data):
    broken, new = tmp_path / "broken.sqlite", tmp_path / "new.sqlite"
    broken.write_bytes(data)
    with pytest.raises(NothingToSalvage):
        salvage(broken, new)
    assert not new.exists()
    assert broken.read_bytes() == data


def test_no_other_file_is_overwritten(busy, tmp_path):
    with pytest.raises(SalvageTaken, match="Choose another name for the new library"):
        salvage(busy, busy)
    with pytest.raises(NothingToSalvage):
        salvage(tmp_path / "nowhere.sqlite", tmp_path / "new.sqlite")
