"""Slow work beside the window: in its turn, told in the window's thread, cancelled, and never left over."""

import gc
import sys
import threading
import weakref
from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from shop_crm.clock import Clock
from shop_crm.domain.progress import Progress
from shop_crm.errors import ErrorCode, ShopError
from shop_crm.services.shop import Shop, change_settings, reading
from shop_crm.ui.background import Background, LetGo, Task

MAIN = [threading.main_thread()]


@pytest.fixture
def background() -> Iterator[Background]:
    made = Background()
    yield made
    made.stop()
    assert threading.enumerate() == MAIN


class Gate:
    """Work that waits until it is let go, and tells its progress each time it is looked at."""

    def __init__(self) -> None:
        self.entered, self.open = threading.Event(), threading.Event()

    def work(self, progress: Progress) -> str:
        self.entered.set()
        assert self.open.wait(20)
        progress(1, 2)
        return "through"


def told(task: Task) -> list[object]:
    """What the task tells, in its order, each with the thread in which it is heard."""
    heard: list[object] = []
    for name in ("progressed", "done", "refused", "cancelled", "ended"):
        signal = getattr(task, name)
        signal.connect(lambda *facts, name=name: heard.append((name, facts, threading.current_thread())))
    return heard


def test_work_is_done_elsewhere_and_told_here(background: Background, qtbot: QtBot) -> None:
    where: list[threading.Thread] = []

    def work(progress: Progress) -> int:
        where.append(threading.current_thread())
        progress(3, 3)
        return 42

    task = background.start(work)
    heard = told(task)
    with qtbot.waitSignal(task.ended):
        pass
    assert [(name, facts) for name, facts, _ in heard] == [("progressed", (3, 3)), ("done", (42,)), ("ended", ())]
    assert {thread for *_, thread in heard} == set(MAIN)
    assert where[0] is not MAIN[0]
    assert threading.enumerate() == MAIN


def test_pieces_of_work_take_their_turns(background: Background, qtbot: QtBot) -> None:
    gate, order = Gate(), []
    first = background.start(gate.work)
    second = background.start(lambda progress: order.append("second"))
    first.done.connect(lambda _: order.append("first told"))
    gate.entered.wait(20)
    assert len(threading.enumerate()) == 2
    with qtbot.waitSignal(second.ended):
        gate.open.set()
    assert sorted(order) == ["first told", "second"]
    assert not background.is_busy


def test_what_is_meant_for_the_person_is_told(background: Background, qtbot: QtBot) -> None:
    def work(progress: Progress) -> None:
        raise ShopError(ErrorCode.FILE_EMPTY)

    task = background.start(work)
    with qtbot.waitSignal(task.refused) as caught:
        pass
    assert caught.args[0].code is ErrorCode.FILE_EMPTY


def test_a_bug_rises_in_the_windows_thread(background: Background, qtbot: QtBot) -> None:
    def work(progress: Progress) -> None:
        raise ZeroDivisionError

    with qtbot.captureExceptions() as risen:
        task = background.start(work)
        heard = told(task)
        qtbot.waitUntil(lambda: bool(risen))
    assert [kind for kind, *_ in risen] == [ZeroDivisionError]
    assert [name for name, *_ in heard] == ["ended"]
    assert not background.is_busy


def test_cancelled_work_stops_at_its_next_progress(background: Background, qtbot: QtBot) -> None:
    gate = Gate()
    task = background.start(gate.work)
    heard = told(task)
    gate.entered.wait(20)
    task.cancel()
    assert background.is_busy
    with qtbot.waitSignal(task.ended):
        gate.open.set()
    assert [name for name, *_ in heard] == ["cancelled", "ended"]


def test_a_result_that_came_after_the_cancelling_is_not_told(background: Background, qtbot: QtBot) -> None:
    task = background.start(lambda progress: "too late")
    heard = told(task)
    task.cancel()
    with qtbot.waitSignal(task.ended):
        pass
    assert [name for name, *_ in heard] == ["cancelled", "ended"]


def test_stop_waits_for_the_thread_and_tells_nothing_more(background: Background, qtbot: QtBot) -> None:
    gate = Gate()
    task, waiting = background.start(gate.work), background.start(lambda progress: pytest.fail("not its turn"))
    heard = told(task) + told(waiting)
    gate.entered.wait(20)
    threading.Timer(0.05, gate.open.set).start()
    background.stop()
    qtbot.waitUntil(lambda: threading.enumerate() == MAIN)
    with qtbot.waitSignal(background.start(lambda progress: None).ended):
        pass
    assert heard == []


def test_the_window_may_paint_before_the_work_begins(background: Background, qtbot: QtBot) -> None:
    begun: list[str] = []
    first, second = (background.start(lambda progress, name=name: begun.append(name), 30) for name in ("one", "two"))
    assert background.is_busy
    assert threading.enumerate() == MAIN
    with qtbot.waitSignal(second.ended):
        first.cancel()
    assert begun == ["two"]
    heard = told(background.start(lambda progress: begun.append("after the end"), 1))
    background.stop()
    qtbot.wait(20)
    assert (begun, heard) == (["two"], [])
    with qtbot.waitSignal(background.start(lambda progress: begun.append("again")).ended):
        pass
    assert begun == ["two", "again"]


def test_the_work_is_let_go_of_in_the_windows_thread(background: Background, qtbot: QtBot) -> None:
    # PySide6 takes apart there what was connected to a method of something that the work alone still held.
    class Held:
        pass

    held, where, gate = Held(), [], Gate()
    weakref.finalize(held, lambda: where.append(threading.current_thread()))

    def work(progress: Progress, held: Held = held) -> None:
        gate.work(progress)

    task = background.start(work)
    del work, held
    with qtbot.waitSignal(task.ended):
        gate.open.set()
    assert where == MAIN


def test_while_it_works_nothing_collects_garbage_in_its_thread(background: Background, qtbot: QtBot) -> None:
    # A collection there could take a closed dialog apart in the wrong thread.
    before, switch = gc.isenabled(), sys.getswitchinterval()
    seen: list[tuple[bool, float]] = []
    task = background.start(lambda progress: seen.append((gc.isenabled(), sys.getswitchinterval())))
    with qtbot.waitSignal(task.ended):
        pass
    assert seen == [(False, pytest.approx(0.0005, abs=1e-4))]
    assert (before, gc.isenabled(), sys.getswitchinterval()) == (True, True, switch)
    assert gc.get_freeze_count() > 0  # a result may be long, and is never looked through
    gc.unfreeze()


def test_long_lists_go_little_by_little(qtbot: QtBot) -> None:
    class Thing:
        pass

    things: list[object] = [Thing() for _ in range(3_500)]
    last, first = weakref.ref(things[-1]), weakref.ref(things[0])
    left: list[tuple[bool, bool]] = []
    let_go = LetGo(background := Background())
    (timer,) = let_go.findChildren(QTimer)
    timer.timeout.connect(lambda: left.append((first() is not None, last() is not None)))
    let_go.take(things)
    del things
    qtbot.waitUntil(lambda: not timer.isActive())
    assert left[0] == (True, False)
    assert left[-1] == (False, False)
    assert not background.is_busy


def test_a_second_view_of_the_shop_reads_and_cannot_write(shop: Shop, background: Background, qtbot: QtBot) -> None:
    change_settings(shop, shop_name="Toko Baru")
    path, clock = shop.path, Clock(stand_in=date(2026, 11, 23))

    def look(progress: Progress) -> tuple[str, date, int]:
        with reading(path, clock) as view:
            return view.settings.shop_name, view.today, view.journal.last_id()

    task = background.start(look)
    with qtbot.waitSignal(task.done) as caught:
        pass
    assert caught.args == [("Toko Baru", date(2026, 11, 23), shop.journal.last_id())]

    def write(progress: Progress) -> None:
        with reading(path, clock) as view:
            change_settings(view, shop_name="Nowhere")

    task = background.start(write)
    with qtbot.waitSignal(task.refused) as caught:
        pass
    assert caught.args[0].code is ErrorCode.SHOP_READ_ONLY
    assert shop.journal.last_id() == shop.journal.last_id()
