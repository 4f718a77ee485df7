"""Run the revisions. The only module that imports Alembic, which takes 0.7 s: the store asks for it when it must."""

from __future__ import annotations

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection


def configuration(connection: Connection) -> Config:
    """Return Alembic's configuration for revisions that run on ``connection``."""
    config = Config()
    config.set_main_option("script_location", "recoupe_db:migrations")
    config.attributes["connection"] = connection
    return config


def upgrade(connection: Connection) -> None:
    """Bring the library to the latest revision, inside the transaction of ``connection``."""
    command.upgrade(configuration(connection), "head")
