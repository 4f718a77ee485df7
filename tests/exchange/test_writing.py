"""A file that is written is there whole, or what was there before is still there."""

from __future__ import annotations

import errno
import io
import os
import re
import stat
import threading
from collections.abc import Iterator
from pathlib import Path
from unittest.mock import patch

import pytest
from hypothesis import given
from hypothesis import strategies as st

from recoupe.exchange.problems import (
    FileProblem,
    FolderInTheWay,
    FolderMissing,
    NotWritable,
    OutputClosed,
    OutputDiskFull,
)
from recoupe.exchange.writing import write, write_atomically

STEPS = ("pathlib.Path.open", "os.fsync", "pathlib.Path.chmod", "pathlib.Path.replace")


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_a_new_file_holds_all_that_was_written(tmp_path):
    write_atomically(tmp_path / "faits.json", iter([b"un ", b"", b"deux"]))
    assert (tmp_path / "faits.json").read_bytes() == b"un deux"
    assert names(tmp_path) == ["faits.json"]


def test_a_new_file_gets_the_permissions_that_new_files_get(tmp_path):
    (tmp_path / "usual").write_bytes(b"")
    write_atomically(tmp_path / "faits.json", [b"x"])
    assert (tmp_path / "faits.json").stat().st_mode == (tmp_path / "usual").stat().st_mode


def test_a_file_that_is_replaced_keeps_its_permissions(tmp_path):
    path = tmp_path / "faits.json"
    path.write_bytes(b"old")
    path.chmod(0o640)
    write_atomically(path, [b"new"])
    assert (path.read_bytes(), stat.S_IMODE(path.stat().st_mode)) == (b"new", 0o640)


def test_a_link_stays_a_link(tmp_path):
    (tmp_path / "real").mkdir()
    (tmp_path / "real" / "faits.json").write_bytes(b"old")
    (tmp_path / "link.json").symlink_to(tmp_path / "real" / "faits.json")
    write_atomically(tmp_path / "link.json", [b"new"])
    assert (tmp_path / "link.json").is_symlink()
    assert (tmp_path / "real" / "faits.json").read_bytes() == b"new"


def test_the_name_of_a_file_may_be_as_long_as_the_system_allows(tmp_path):
    path = tmp_path / ("a" * 250 + ".json")
    write_atomically(path, [b"x"])
    assert path.read_bytes() == b"x"


def test_a_device_is_written_to_and_not_replaced():
    write_atomically(Path("/dev/null"), [b"x"])
    assert Path("/dev/null").is_char_device()


def test_a_pipe_gets_what_is_written(tmp_path):
    os.mkfifo(tmp_path / "pipe")
    got: list[bytes] = []
    reader = threading.Thread(target=lambda: got.append((tmp_path / "pipe").read_bytes()))
    reader.start()
    write_atomically(tmp_path / "pipe", [b"un ", b"deux"])
    reader.join(timeout=60)
    assert got == [b"un deux"]


def test_a_folder_that_is_missing_is_not_made_up(tmp_path):
    with pytest.raises(FolderMissing, match="make it first"):
        write_atomically(tmp_path / "absent" / "faits.json", [b"x"])
    assert names(tmp_path) == []


def test_a_file_in_the_place_of_the_folder_is_told(tmp_path):
    (tmp_path / "file").write_bytes(b"x")
    with pytest.raises(FolderMissing):
        write_atomically(tmp_path / "file" / "faits.json", [b"x"])


def test_a_folder_in_the_place_of_the_file_is_told(tmp_path):
    with pytest.raises(FolderInTheWay, match="give the name of a file"):
        write_atomically(tmp_path, [b"x"])


def test_a_file_that_is_protected_stays_as_it_is(tmp_path, monkeypatch):
    path = tmp_path / "faits.json"
    path.write_bytes(b"old")
    monkeypatch.setattr(os, "access", lambda *_: False)  # root may write to everything
    with pytest.raises(NotWritable, match="Permission denied"):
        write_atomically(path, [b"new"])
    assert path.read_bytes() == b"old"


@pytest.mark.parametrize(
    ("number", "problem", "advice"),
    [
        (errno.ENOSPC, OutputDiskFull, "make room"),
        (errno.EDQUOT, OutputDiskFull, "make room"),
        (errno.EACCES, NotWritable, "check its permissions"),
        (errno.EROFS, NotWritable, "Read-only file system"),
        (errno.EIO, NotWritable, "Input/output error"),
    ],
)
@pytest.mark.parametrize("step", STEPS)
def test_a_failure_at_any_step_leaves_the_earlier_file_and_nothing_else(tmp_path, step, number, problem, advice):
    path = tmp_path / "faits.json"
    path.write_bytes(b"old")
    with patch(step, side_effect=OSError(number, os.strerror(number))), pytest.raises(problem) as caught:
        write_atomically(path, [b"new"])
    assert advice in str(caught.value)
    assert "faits.json" in str(caught.value)
    assert path.read_bytes() == b"old"
    assert names(tmp_path) == ["faits.json"]


@given(
    chunks=st.lists(st.binary(max_size=9), max_size=6),
    fail_at=st.integers(0, 6),
    kind=st.sampled_from([ValueError, KeyboardInterrupt, OSError]),
)
def test_a_source_that_fails_midway_leaves_the_earlier_file(tmp_path_factory, chunks, fail_at, kind):
    def source() -> Iterator[bytes]:
        for place, chunk in enumerate(chunks):
            if place == fail_at:
                raise kind("midway")
            yield chunk

    folder = tmp_path_factory.mktemp("out")
    path = folder / "faits.json"
    path.write_bytes(b"old")
    if fail_at < len(chunks):
        with pytest.raises(kind, match="midway"):
            write_atomically(path, source())
    else:
        write_atomically(path, source())
    assert path.read_bytes() == (b"old" if fail_at < len(chunks) else b"".join(chunks))
    assert names(folder) == ["faits.json"]


def test_the_file_is_on_the_disk_before_it_takes_its_name(tmp_path):
    steps: list[str] = []
    sync, replace = os.fsync, Path.replace

    def note_sync(handle: int) -> None:
        steps.append("folder" if stat.S_ISDIR(os.fstat(handle).st_mode) else "file")
        sync(handle)

    def note_replace(path: Path, target: Path) -> Path:
        steps.append("name")
        return replace(path, target)

    with patch("os.fsync", note_sync), patch("pathlib.Path.replace", note_replace):
        write_atomically(tmp_path / "faits.json", [b"x"])
    assert steps == ["file", "name", "folder"]


def test_a_full_disk_really_is_told():
    full = Path("/dev/full")
    if not full.is_char_device():
        pytest.skip("this system has no /dev/full")
    with pytest.raises(OutputDiskFull):
        write_atomically(full, [b"x" * 100_000])


def test_what_goes_to_standard_output_does_not_wait_in_a_buffer():
    raw = io.BytesIO()
    stream = io.BufferedWriter(raw)
    write(stream, [b"un ", b"deux"])
    assert raw.getvalue() == b"un deux"


def test_a_reader_that_has_gone_is_told():
    read_end, write_end = os.pipe()
    os.close(read_end)
    with pytest.raises(OutputClosed), os.fdopen(write_end, "wb", buffering=0) as stream:
        write(stream, [b"x"])


def test_every_problem_with_a_file_names_it_and_says_what_to_do():
    for problem in FileProblem.__subclasses__():
        asked = dict.fromkeys(re.findall(r"\{(\w+)", problem.sentence), "x")
        sentence = str(problem(**asked | {"path": "a.txt", "limit": 20, "position": 3}))
        assert "a.txt" in sentence
        assert sentence.endswith(".")
        assert ";" in sentence or ":" in sentence
