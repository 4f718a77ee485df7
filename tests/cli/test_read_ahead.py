"""Lines in groups: at once when somebody waits, many at a time when nobody does, never too many."""

from __future__ import annotations

import queue

import pytest

from recoupe.cli.read_ahead import ahead, groups


def test_whoever_waits_for_each_answer_gets_it():
    sent: queue.Queue[str | None] = queue.Queue()
    arriving = groups(iter(sent.get, None))
    for line in ("one", "two", "three"):
        sent.put(line)
        assert next(arriving) == [line]
    sent.put(None)
    assert list(arriving) == []


@pytest.mark.parametrize("size", [1, 1_000, 100_000])
def test_no_more_than_a_batch_waits_however_many_lines_there_are(size):
    read = taken = 0

    def many():
        nonlocal read
        for _ in range(50_000 if size == 1 else 500):
            read += 1
            yield "x" * size

    for group in groups(many()):
        taken += len(group)
        assert len(group) <= 16 or size * (len(group) - 1) <= 60_000
        assert read - taken <= max(16, 60_000 // size + 1) + 1
    assert read == taken


def test_every_line_arrives_once_and_in_order():
    lines = [str(number) for number in range(5_000)]
    assert [line for group in groups(lines) for line in group] == lines


def test_what_goes_wrong_while_reading_is_raised_after_the_lines_before():
    def broken():
        yield "one"
        raise OSError("gone")

    arriving = groups(broken())
    assert next(arriving) == ["one"]
    with pytest.raises(OSError, match="gone"):
        next(arriving)


def test_what_is_taken_ahead_comes_in_order_and_never_too_much_of_it():
    taken = []
    asked = ahead((taken.append(number) or number for number in range(500)), room=4)
    for number, item in enumerate(asked):
        assert item == number
        assert len(taken) <= number + 1 + 4 + 2
    assert len(taken) == 500


def test_an_error_is_raised_after_what_was_taken_ahead_of_it():
    def broken():
        yield "one"
        raise OSError("gone")

    asked = ahead(broken(), room=4)
    assert next(asked) == "one"
    with pytest.raises(OSError, match="gone"):
        next(asked)


def test_nothing_is_taken_for_somebody_who_has_left():
    taken = []
    asked = ahead((taken.append(number) or number for number in range(10**9)), room=4)
    next(asked)
    asked.close()  # the thread that takes ends, or the test fails for leaving it
    assert len(taken) <= 12
