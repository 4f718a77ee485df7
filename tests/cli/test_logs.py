"""The log: enough to repair a fault, nothing of what articles say."""

from __future__ import annotations

import logging

import pytest

from recoupe import logs

ARTICLE = "Une offre refusée à Paris, mot pour mot."


@pytest.fixture
def log(tmp_path, monkeypatch):
    monkeypatch.setattr(logs, "log_file", lambda: tmp_path / "deep" / "recoupe.log")
    root = logging.getLogger()
    for earlier in [handler for handler in root.handlers if isinstance(handler, logs._LogFile)]:
        root.removeHandler(earlier)  # of a command that another test ran in this process
    before = list(root.handlers)
    logs.start()
    yield tmp_path / "deep" / "recoupe.log"
    logging.captureWarnings(capture=False)
    for handler in set(root.handlers) - set(before):
        handler.close()
        root.removeHandler(handler)


def fail(message):
    try:
        {}["inner"]
    except KeyError as error:
        raise ValueError(message) from error


def test_a_fault_is_logged_with_its_cause_and_told_in_one_line(log):
    with pytest.raises(ValueError, match="outer") as caught:
        fail(f"outer\n{ARTICLE}")
    told = str(logs.unexpected(caught.value))
    written = log.read_text("utf-8")
    assert "in fail" in written
    assert written.index("KeyError") < written.index("ValueError")
    assert str(log) in told
    assert ARTICLE not in written + told


def test_no_word_of_an_article_is_in_the_log_whatever_an_error_quotes(log):
    with pytest.raises(ValueError, match="offre") as caught:
        fail(ARTICLE)
    logs.unexpected(caught.value)
    assert "offre" not in log.read_text("utf-8")


def test_only_the_owner_can_read_the_log(log):
    told = str(logs.unexpected(ValueError("outer")))
    assert log.stat().st_mode & 0o077 == 0
    assert log.parent.stat().st_mode & 0o077 == 0
    assert "\n" not in told


def test_a_long_message_is_cut(log):
    assert len(str(logs.unexpected(ValueError("word " * 10_000)))) < 500
    assert len(log.read_text("utf-8")) < 1_000


def test_starting_twice_logs_once(log):
    logs.start()
    logging.getLogger("somebody").warning("once")
    assert log.read_text("utf-8").count("once") == 1
