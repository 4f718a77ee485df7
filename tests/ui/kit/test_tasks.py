"""Work off the screen's thread: in what order it is done, and how its answers and errors come back."""

from __future__ import annotations

import threading

from recoupe.ui.review.decision_queue import DecisionQueue

MAIN = threading.main_thread()


def test_writes_are_done_one_after_another_in_the_order_in_which_they_were_asked_for(tasks, settle):
    done, told = [], []
    for number in range(40):
        tasks.write(lambda number=number: done.append(number), lambda _, number=number: told.append(number))
    settle()
    assert done == told == list(range(40))


def test_work_is_done_elsewhere_and_told_on_the_screens_thread(tasks, settle):
    seen = []
    tasks.read(threading.current_thread, lambda worker: seen.append((worker, threading.current_thread())))
    settle()
    ((worker, teller),) = seen
    assert worker is not MAIN
    assert teller is MAIN


def test_reads_do_not_wait_for_a_write_nor_for_a_job(tasks, qtbot):
    held = threading.Event()
    told = []
    tasks.write(held.wait, told.append)
    tasks.job(held.wait, told.append)
    tasks.read(lambda: "read", told.append)
    qtbot.waitUntil(lambda: told == ["read"])
    assert not tasks.idle
    held.set()
    qtbot.waitUntil(lambda: tasks.idle)
    assert told == ["read", True, True]


def test_an_error_reaches_whoever_asked_and_otherwise_everybody(tasks, qtbot):
    asked, heard = [], []
    tasks.failed.connect(heard.append)
    tasks.read(lambda: 1 / 0, asked.append, failed=asked.append)
    qtbot.waitUntil(lambda: tasks.idle)
    assert [type(error) for error in asked] == [ZeroDivisionError]
    assert heard == []
    tasks.write(lambda: {}["nothing"], asked.append)
    qtbot.waitUntil(lambda: tasks.idle)
    assert [type(error) for error in heard] == [KeyError]


def test_closing_finishes_what_is_being_written_and_tells_nobody(tasks, qtbot):
    held, done, told = threading.Event(), [], []
    tasks.write(lambda: done.append(held.wait(10)), told.append)
    threading.Timer(0.05, held.set).start()
    tasks.close()
    assert done == [True]
    qtbot.wait(1)
    assert told == []


def test_a_key_pressed_while_a_decision_is_stored_acts_on_what_that_one_leaves(tasks, qtbot):
    seen, current = [], [0]
    queue = DecisionQueue(tasks, lambda error, _: seen.append(error))

    def prepare():
        mention = current[0]  # read when its turn has come, as the mention in hand is
        return lambda: mention

    def show(mention):
        seen.append(mention)
        current[0] = mention + 1

    for _ in range(5):
        queue.ask(prepare, show)
    qtbot.waitUntil(lambda: queue.idle)
    assert seen == [0, 1, 2, 3, 4]


def test_what_was_asked_after_a_failure_is_forgotten(tasks, qtbot):
    told, shown = [], []
    queue = DecisionQueue(tasks, lambda error, _: told.append(error))
    queue.ask(lambda: lambda: 1 / 0, shown.append)
    queue.ask(lambda: lambda: "later", shown.append)
    qtbot.waitUntil(lambda: queue.idle)
    assert [type(error) for error in told] == [ZeroDivisionError]
    assert shown == []
    queue.ask(lambda: lambda: "anew", shown.append)
    qtbot.waitUntil(lambda: shown == ["anew"])


def test_nothing_to_do_any_more_is_passed_over(tasks, qtbot):
    shown = []
    queue = DecisionQueue(tasks, lambda error, _: shown.append(error))
    queue.ask(lambda: None, shown.append)
    queue.ask(lambda: lambda: "done", shown.append)
    qtbot.waitUntil(lambda: shown == ["done"])
    assert queue.idle
