"""A PostgreSQL server of the tests' own, from Debian's package: started in an empty folder, gone afterwards.

By hand: ``python -m tests.postgresql_server`` prints the URL of an empty library, which lasts until it is interrupted.
"""

from __future__ import annotations

import os
import secrets
import shutil
import signal
import subprocess
import tempfile
import time
from contextlib import contextmanager
from pathlib import Path

from tests import scratch

WHY_NOT = "there is no PostgreSQL here: sudo apt-get install postgresql, and pip install recoupe[server]"
_OPTIONS = ("max_connections=100", "listen_addresses=")
_DISK = Path("/tmp")  # noqa: S108 - the name in it is drawn by mkdtemp
_CARELESS = ("fsync=off", "synchronous_commit=off", "full_page_writes=off")  # what goes down may lose something


def programs():
    """Return the folder with the newest server's programs, None where there is none or no driver for it."""
    try:
        import psycopg  # noqa: F401
    except ImportError:
        return None
    paths = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda path: float(path.parts[-3]))
    return paths[-1].parent if paths else None


class Cluster:
    """A server that runs: databases are made of the one that holds an empty library, which takes a moment once."""

    def __init__(self, folder, bin_folder, *, durable=False):
        self.folder, self._bin = folder, bin_folder
        self._wishes = _OPTIONS if durable else (*_OPTIONS, *_CARELESS)
        self._template = False
        self._as_user = ["runuser", "-u", "postgres", "--"] if os.getuid() == 0 else []
        if self._as_user:
            shutil.chown(folder, "postgres")
        self.run(
            "initdb", "-D", folder / "data", "-U", "recoupe", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "-N"
        )
        self.start()

    def run(self, program, *arguments):
        command = [*self._as_user, str(self._bin / program), *map(str, arguments)]
        subprocess.run(command, check=True, capture_output=True, cwd=self.folder)

    def start(self):
        options = " ".join(f"-c {wish}" for wish in (*self._wishes, f"unix_socket_directories={self.folder}"))
        log = self.folder / "log"
        self.run("pg_ctl", "-D", self.folder / "data", "-l", log, "-w", "-o", options, "start")

    def stop(self, how="immediate"):
        self.run("pg_ctl", "-D", self.folder / "data", "-m", how, "-w", "stop")

    def url(self, database):
        return f"postgresql+psycopg://recoupe@/{database}?host={self.folder}"

    def execute(self, statement, database="postgres"):
        """Do one thing that no transaction may hold, such as making a database."""
        import psycopg

        with psycopg.connect(host=self.folder, user="recoupe", dbname=database, autocommit=True) as connection:
            connection.execute(statement)

    def database(self, *, empty=False):
        """Return the URL of a new database: one with an empty library, or one with nothing at all."""
        if not empty and not self._template:
            from recoupe_db.store import Store

            self.execute("CREATE DATABASE blank TEMPLATE template0")
            Store.open(self.url("blank")).close()
            self._template = True
        name = f"library_{secrets.token_hex(4)}"
        self.execute(f"CREATE DATABASE {name} TEMPLATE {'template0' if empty else 'blank'} STRATEGY file_copy")
        return self.url(name)


@contextmanager
def cluster(*, durable=False):
    """Give a server that runs until the block ends; what it has said to be stored is ``durable`` if asked."""
    folder = Path(tempfile.mkdtemp(prefix="recoupe-pg-", dir=_DISK if durable else scratch.memory() or _DISK))
    folder.chmod(0o755)
    started = Cluster(folder, programs(), durable=durable)
    try:
        yield started
    finally:
        started.stop()
        shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    if programs() is None:
        raise SystemExit(WHY_NOT)
    with cluster() as server:
        print(server.database(), flush=True)
        signal.signal(signal.SIGTERM, signal.default_int_handler)
        try:
            while True:
                time.sleep(60)
        except KeyboardInterrupt:
            pass
