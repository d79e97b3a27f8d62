import threading

import pytest
from PySide6.QtCore import QObject

from builder.errors import BuilderError, InputError
from builder.gui.widgets.tasks import Tasks


class Owner(QObject):
    def __init__(self):
        super().__init__()
        self.done = []
        self.failed = []


class Listener(Owner):
    def __init__(self):
        super().__init__()
        self.heard = []

    def hear(self, _task, fraction, text):
        self.heard.append((fraction, text))


@pytest.fixture
def tasks(qapp):
    tasks = Tasks()
    yield tasks
    tasks.shut_down()


def _run(tasks, work, owner, **more):
    return tasks.run("Work", work, owner.done.append, owner.failed.append, owner, **more)


def test_work_runs_elsewhere_and_its_result_arrives_here(tasks, qtbot):
    owner, here = Owner(), threading.get_ident()
    where = []
    task = tasks.run(
        "Work",
        lambda _task: threading.get_ident(),
        lambda result: where.append((result, threading.get_ident())),
        owner.failed.append,
        owner,
    )
    with qtbot.waitSignal(task.finished):
        pass
    [(worker, receiver)] = where
    assert worker != here
    assert receiver == here
    assert tasks.running == frozenset()


def test_an_expected_failure_arrives_as_it_is(tasks, qtbot):
    owner = Owner()
    fault = InputError("No.", "Try yes.")

    def fail(_task):
        raise fault

    with qtbot.waitSignal(_run(tasks, fail, owner).finished):
        pass
    assert owner.failed == [fault]
    assert owner.done == []


def test_an_unforeseen_failure_is_told_without_its_details(tasks, qtbot, caplog):
    owner = Owner()

    def fail(_task):
        raise ZeroDivisionError("secret detail")

    with qtbot.waitSignal(_run(tasks, fail, owner).finished):
        pass
    [told] = owner.failed
    assert isinstance(told, BuilderError)
    assert "secret detail" not in str(told)
    assert "secret detail" in caplog.text


def test_a_cancelled_task_answers_nothing_and_says_so_at_once(tasks, qtbot):
    owner, may_go_on = Owner(), threading.Event()
    task = _run(tasks, lambda _task: may_go_on.wait(10), owner)
    with qtbot.waitSignal(task.dropped):
        task.cancel()
    with qtbot.waitSignal(task.finished):
        may_go_on.set()
    assert owner.done == []


def test_cancelled_work_ends_where_it_looks_and_tells_nobody(tasks, qtbot):
    owner, began, may_go_on = Owner(), threading.Event(), threading.Event()
    went_on = []

    def work(task):
        began.set()
        may_go_on.wait(10)
        task.end_if_cancelled()
        went_on.append(task)

    task = _run(tasks, work, owner)
    assert began.wait(10)
    task.cancel()
    with qtbot.waitSignal(task.finished):
        may_go_on.set()
    assert went_on == owner.done == owner.failed == []


def test_work_hears_that_it_was_cancelled(tasks, qtbot):
    owner, heard = Owner(), threading.Event()

    def work(task):
        while not task.cancelled:
            threading.Event().wait(0.01)
        heard.set()

    task = _run(tasks, work, owner)
    task.cancel()
    assert heard.wait(10)


def test_answers_that_come_when_all_is_gone_do_no_harm(qapp):
    for _ in range(20):
        tasks, owner = Tasks(), Owner()
        for _ in range(5):
            _run(tasks, lambda task: task.report(0.5), owner)
        tasks.shut_down()  # their answers are on the way now
        del tasks
        qapp.processEvents()
        assert owner.done == []


def test_work_for_an_owner_that_is_gone_is_cancelled_and_its_answer_dropped(tasks, qtbot):
    owner, may_go_on = Owner(), threading.Event()
    done, failed = owner.done, owner.failed
    task = _run(tasks, lambda _task: may_go_on.wait(10), owner)
    with qtbot.waitSignal(task.dropped):
        owner.deleteLater()
    assert task.cancelled
    with qtbot.waitSignal(task.finished):
        may_go_on.set()
    assert done == failed == []


def test_progress_arrives(tasks, qtbot):
    owner = Listener()
    may_go_on = threading.Event()

    def work(task):
        may_go_on.wait(10)
        task.report(0.5, "half")

    task = _run(tasks, work, owner)
    task.progressed.connect(owner.hear)
    with qtbot.waitSignal(task.finished):
        may_go_on.set()
    assert owner.heard == [(0.5, "half")]


def test_progress_that_is_reported_at_once_is_heard_by_who_connects_then(tasks, qtbot):
    owner, reported = Listener(), threading.Event()

    def work(task):
        task.report(0.5, "half")
        reported.set()

    task = _run(tasks, work, owner)
    assert reported.wait(10)
    task.progressed.connect(owner.hear)
    with qtbot.waitSignal(task.finished):
        pass
    assert owner.heard == [(0.5, "half")]


def test_progress_on_its_way_is_not_told_once_the_task_was_cancelled(tasks, qtbot):
    owner, reported = Listener(), threading.Event()

    def work(task):
        task.report(0.5, "half")
        reported.set()

    task = _run(tasks, work, owner)
    task.progressed.connect(owner.hear)
    assert reported.wait(10)
    task.cancel()
    with qtbot.waitSignal(task.finished):
        pass
    assert owner.heard == []


def test_housekeeping_is_not_announced(tasks, qtbot):
    owner = Owner()
    with qtbot.assertNotEmitted(tasks.started):
        task = _run(tasks, lambda _task: 1, owner, background=True)
    with qtbot.waitSignal(task.finished):
        pass
    assert owner.done == [1]


def test_work_is_over_before_its_answer_is_told_which_may_wait_for_a_person(tasks, qtbot):
    owner = Owner()
    heard = []

    def fail(_task):
        raise InputError("No.")

    task = tasks.run("Work", fail, owner.done.append, lambda _fault: heard.append("told"), owner)
    task.ended.connect(lambda: heard.append("ended"))
    with qtbot.waitSignal(task.finished):
        pass
    assert heard == ["ended", "told"]
