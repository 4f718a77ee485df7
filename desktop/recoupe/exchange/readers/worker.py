"""The process that reads files for the program: it is given bytes, answers with articles, and can do nothing else.

It may write no file, start no program and open no connection; its memory is limited by the system.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterator
from contextlib import suppress
from typing import IO, Any

from recoupe.exchange.problems import FileProblem
from recoupe.exchange.readers.cleaning import clean_text
from recoupe.exchange.readers.limits import Limits
from recoupe.exchange.readers.problems import NoArticleInFile, ReaderKilled, ReaderTooHungry, TooDeep
from recoupe.exchange.readers.reader_protocol import written_article, written_problem
from recoupe.exchange.readers.registry import reader_named
from recoupe.exchange.readers.values import Source

_FORBIDDEN = ("socket.connect", "socket.bind", "socket.getaddrinfo", "subprocess.Popen", "os.system", "os.exec")
_FORBIDDEN_STARTS = (
    "os.posix_spawn",
    "os.fork",
    "os.remove",
    "os.rename",
    "os.mkdir",
    "os.rmdir",
    "os.symlink",
)
_WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND


def work() -> int:
    """Read files from standard input until it ends, and answer on standard output."""
    requests, answers = sys.stdin.buffer, sys.stdout.buffer
    sys.stdout = sys.stderr  # what a library prints must not be taken for an answer
    _limit_memory(Limits.from_environment().memory)
    sys.dont_write_bytecode = True
    sys.addaudithook(refuse)
    while line := requests.readline():
        asked = json.loads(line)
        data = requests.read(asked["size"])
        for answer in _answers(Source(data, asked["name"], asked["columns"]), asked["reader"]):
            _write(answers, answer)
        del data
    return 0


def _answers(source: Source, reader: str) -> Iterator[dict[str, Any]]:
    count = 0
    try:
        for article in reader_named(reader).read(source):
            if clean_text(article.text).strip():
                count += 1
                yield {"article": written_article(article)}
    except FileProblem as problem:
        yield written_problem(problem)
    except MemoryError:
        yield written_problem(ReaderTooHungry(path=source.name, limit=Limits.from_environment().memory))
    except RecursionError:
        yield written_problem(TooDeep(path=source.name))
    except Exception as error:  # noqa: BLE001 - whatever a library raises over a damaged file, the next one is read
        yield written_problem(ReaderKilled(path=source.name)) | {"why": f"{type(error).__name__}: {error}"[:500]}
    else:
        yield {"end": count} if count else written_problem(NoArticleInFile(path=source.name))


def _write(stream: IO[bytes], answer: dict[str, Any]) -> None:
    stream.write(json.dumps(answer).encode() + b"\n")
    stream.flush()


def _limit_memory(megabytes: int) -> None:
    with suppress(ImportError, ValueError, OSError):
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (megabytes * 1_000_000, megabytes * 1_000_000))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def refuse(event: str, arguments: tuple[Any, ...]) -> None:
    """Refuse what no reader needs: writing, starting programs, connections."""
    if event == "open":
        mode, flags = arguments[1], arguments[2]
        if (isinstance(mode, str) and set(mode) & set("wax+")) or (isinstance(flags, int) and flags & _WRITING):
            raise PermissionError("a reader writes no file")
    elif event in _FORBIDDEN or event.startswith(_FORBIDDEN_STARTS):
        raise PermissionError(f"a reader does not do {event}")


if __name__ == "__main__":
    sys.exit(work())
