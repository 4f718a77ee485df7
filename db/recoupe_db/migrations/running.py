"""Run the revisions. The only module that imports Alembic, which takes 0.7 s: the store asks for it when it must."""

from __future__ import annotations

import sqlite3
from typing import cast

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection, Engine


def configuration(connection: Connection) -> Config:
    """Return Alembic's configuration for revisions that run on ``connection``."""
    config = Config()
    config.set_main_option("script_location", "recoupe_db:migrations")
    config.attributes["connection"] = connection
    return config


def upgrade(engine: Engine) -> None:
    """Bring the library to the latest revision, in one transaction.

    References are checked at its end only: rebuilding a table, as SQLite needs it for most changes, would break them.
    """
    with engine.connect() as connection:
        connection.detach()  # closed afterwards, and with it the setting for references
        if engine.dialect.name == "sqlite":
            _defer_references(connection)
        with connection.begin():
            command.upgrade(configuration(connection), "head")
            _refuse_broken_references(connection)


def _defer_references(connection: Connection) -> None:
    cast(sqlite3.Connection, connection.connection.driver_connection).execute("PRAGMA foreign_keys = OFF")


def _refuse_broken_references(connection: Connection) -> None:
    if connection.dialect.name == "sqlite" and connection.exec_driver_sql("PRAGMA foreign_key_check").first():
        raise RuntimeError("the upgrade would break references, and was taken back")
