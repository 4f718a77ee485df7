"""The migrations make what the models say, and an older library is copied before it is upgraded."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import create_engine, select

from recoupe_db import backups
from recoupe_db import store as stores
from recoupe_db.migrations import running
from recoupe_db.models import Base, StepRow
from recoupe_db.queries import decisions, dossiers
from recoupe_db.records import Action
from recoupe_db.schema import GUARDS, KEEPERS, SCHEMA
from recoupe_db.store import Store

ONLY_FILES = True  # of what files are made of

NEXT = f"{int(SCHEMA) + 1:04}"
LATER = """
import sqlalchemy as sa
from alembic import op
revision = "%(next)s"
down_revision = "%(now)s"

def upgrade():
    with op.batch_alter_table("dossier", recreate="always") as dossier:
        dossier.add_column(sa.Column("colour", sa.Text(), nullable=False, server_default="blue"))
"""
LATER %= {"now": SCHEMA, "next": NEXT}


@pytest.fixture
def later_version(tmp_path, monkeypatch):
    """Pretend to be the next version of the program; returns how its migration is written."""
    versions = tmp_path / "later"
    versions.mkdir()
    configured = running.configuration

    def configuration(connection):
        config = configured(connection)
        ours = ScriptDirectory.from_config(config).versions
        config.set_main_option("version_locations", os.pathsep.join([ours, str(versions)]))
        config.set_main_option("path_separator", "os")
        return config

    monkeypatch.setattr(running, "configuration", configuration)
    monkeypatch.setattr(stores, "SCHEMA", NEXT)
    monkeypatch.setattr(backups, "SCHEMA", NEXT)
    return (versions / "v9999_later.py").write_text


@pytest.fixture
def older(store, dossier, article, place):
    store.close()
    return place


def test_the_code_knows_the_latest_revision():
    assert ScriptDirectory.from_config(running.configuration(None)).get_heads() == [SCHEMA]


def test_models_and_migrations_say_the_same(store):
    with store.read() as session:
        opts = {"compare_server_default": True, "include_name": is_modelled}
        context = MigrationContext.configure(session.connection(), opts=opts)
        assert compare_metadata(context, Base.metadata) == []


def is_modelled(name, kind, _parents):
    """Leave out SQLite's index of words, which is no table of rows."""
    return kind != "table" or not name.startswith("article_found")


def test_the_guards_are_those_that_check_looks_for(store):
    with closing(sqlite3.connect(store.path)) as file:
        triggers = {name for (name,) in file.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'")}
    assert triggers == GUARDS | KEEPERS


@pytest.fixture
def eighth(tmp_path):
    """Return a library of the eighth form, with one dossier and nobody's decisions."""
    place = tmp_path / "eighth.sqlite"
    engine = create_engine(f"sqlite:///{place}")
    with engine.begin() as connection:
        command.upgrade(running.configuration(connection), "0008")
        connection.exec_driver_sql(
            "INSERT INTO dossier (name, guidelines, created) VALUES ('Rachat', '', '2025-01-01T00:00:00.000000+00:00')"
        )
    engine.dispose()
    return place


def test_what_is_decided_after_an_upgrade_comes_after_all_that_came_before(eighth):
    with closing(sqlite3.connect(eighth)) as file:
        file.execute("INSERT INTO library (uid) VALUES ('0123')")
        entry = ("uid", 1, "other", 1, "2099-01-01T00:00:00.000000+00:00", "Bob", "accept", "", "mention", "", 0)
        names = "uid, dossier, library, number, at, reviewer, action, sha256, target, key, gold"
        file.execute(f"INSERT INTO entry ({names}) VALUES ({', '.join('?' * len(entry))})", entry)  # noqa: S608
        file.commit()
    upgraded = Store.open(eighth)
    with upgraded.write() as session:
        decisions.begin(session, "Ada", Action.ACCEPT, dossier=dossiers.all_dossiers(session)[0].id)
    with upgraded.read() as session:
        (moment,) = session.scalars(select(StepRow.moment).order_by(StepRow.id.desc()).limit(1))
    assert str(moment) == "2099-01-01 00:00:00.000001+00:00"
    upgraded.close()


def test_an_older_library_is_copied_beside_itself_and_then_upgraded(older, later_version, monkeypatch):
    later_version(LATER)
    upgraded = Store.open(older)
    with upgraded.read() as session:
        assert [one.name for one in dossiers.all_dossiers(session)] == ["Rachat"]
    assert upgraded.check() == []
    upgraded.close()
    (copy,) = (older.parent / "library backups").glob(f"library version {SCHEMA}*.sqlite")
    monkeypatch.undo()
    kept = Store.open(copy)
    assert kept.check() == []
    with kept.read() as session:
        assert [one.name for one in dossiers.all_dossiers(session)] == ["Rachat"]
    kept.close()


@pytest.mark.parametrize(
    "broken", ["\n    raise RuntimeError('broken')", "\n    op.execute('DELETE FROM dossier')", "\n    op.execute('!')"]
)
def test_an_upgrade_that_fails_leaves_the_library_as_it_was(older, later_version, monkeypatch, broken):
    later_version(LATER + broken)
    with pytest.raises(Exception, match=r"broken|references|syntax|unrecognized"):
        Store.open(older)
    monkeypatch.undo()
    again = Store.open(older)
    assert again.check() == []
    with again.read() as session:
        assert [one.name for one in dossiers.all_dossiers(session)] == ["Rachat"]
    again.close()
