"""Run the revisions. Alembic takes 0.7 s to import, so the store asks for this module only when it must."""

from __future__ import annotations

import sqlite3
from collections.abc import Generator
from contextlib import contextmanager

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
    with engine.connect() as connection, _references_later(connection), connection.begin():
        command.upgrade(configuration(connection), "head")
        _refuse_broken_references(connection)


@contextmanager
def _references_later(connection: Connection) -> Generator[None]:
    driver = connection.connection.driver_connection
    if not isinstance(driver, sqlite3.Connection):
        yield
        return
    driver.execute("PRAGMA foreign_keys = OFF")
    try:
        yield
    finally:
        driver.execute("PRAGMA foreign_keys = ON")


def _refuse_broken_references(connection: Connection) -> None:
    if connection.dialect.name == "sqlite" and connection.exec_driver_sql("PRAGMA foreign_key_check").first():
        raise RuntimeError("the upgrade would break references, and was taken back")
