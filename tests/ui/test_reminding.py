"""The reminder as a person meets it: one window, put off by a key, never done by closing (domain.md 6)."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, time, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from shop_crm.clock import Clock
from shop_crm.domain.follow_ups import Outcome
from shop_crm.domain.purchases import Line, Purchase
from shop_crm.domain.reminders import Said
from shop_crm.services.calls import due_calls, record_call
from shop_crm.services.counter import record_purchase
from shop_crm.services.customers import edit_customer, read_typed
from shop_crm.services.history import undo
from shop_crm.services.shop import change_settings
from shop_crm.ui import reminder_window
from shop_crm.ui.desk import Desk
from shop_crm.ui.reminder_window import ReminderWindow
from shop_crm.ui.reminding import Reminding
from shop_crm.ui.this_pc import change_pc


class SetClock(Clock):
    """A clock that a test sets."""

    at = datetime(2026, 11, 23, 9, 15).astimezone()

    def now(self) -> datetime:
        return SetClock.at


def sell(desk: Desk, name: str, phone: str, day: date) -> None:
    customer = read_typed(desk.shop, name=name, phones=phone).customer
    line = Line(item="LG TV", category="tv", amount=5_499_000)
    record_purchase(desk.shop, customer, Purchase(customer_id=0, day=day, lines=(line,)))


@pytest.fixture
def reminding(desk: Desk, qtbot: QtBot) -> Iterator[Reminding]:
    SetClock.at = datetime(2026, 11, 23, 9, 15).astimezone()
    desk.shop.clock = SetClock()
    sell(desk, "Pak Budi", "0812-3456-7788", date(2026, 11, 5))
    sell(desk, "Ibu Siti", "0813-1111-2222", date(2026, 11, 13))
    made = Reminding(desk, desk.theme)
    yield made
    made.stop()


def raised(reminding: Reminding) -> ReminderWindow:
    reminding.beat()
    assert reminding.window is not None
    assert reminding.window.isVisible()
    return reminding.window


def press(window: ReminderWindow, name: str) -> None:
    button = window.findChild(QPushButton, name)
    assert isinstance(button, QPushButton)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def later(minutes: int) -> None:
    SetClock.at += timedelta(minutes=minutes)


def test_what_came_due_is_announced_in_one_window(reminding: Reminding) -> None:
    window = raised(reminding)
    assert window.heading.text() == "2 people to call"
    assert window._model.call_at(0).customer.spoken_name == "Pak Budi"
    reminding.beat()
    assert raised(reminding) is window


def test_it_is_not_raised_again_without_news(reminding: Reminding) -> None:
    window = raised(reminding)
    press(window, "snooze_tomorrow")
    reminding.beat()
    assert not window.isVisible()


def test_more_that_comes_due_joins_the_same_window(reminding: Reminding, desk: Desk) -> None:
    window = raised(reminding)
    sell(desk, "Rina", "0814-1111-3333", date(2026, 11, 12))
    reminding.beat()
    assert reminding.window is window
    assert window.heading.text() == "3 people to call"


def test_what_was_promised_to_two_of_one_house_is_two_promises(reminding: Reminding, desk: Desk) -> None:
    shop = desk.shop
    for name, phone in (("Rina", "0814-1111-3333"), ("Dewi", "0814-1111-4444")):
        sell(desk, name, phone, date(2026, 11, 12))
        call = next(call for call in due_calls(shop) if call.customer.name == name)
        record_call(shop, call.id, Outcome.CALL_BACK, promised_on=shop.today)
    (dewi,) = (call.customer for call in due_calls(shop) if call.customer.name == "Dewi")
    rinas = read_typed(shop, phones="0814-1111-3333").customer.phones
    edit_customer(shop, replace(dewi, phones=(*dewi.phones, *rinas)))
    window = raised(reminding)
    assert window.heading.text() == "4 people to call"
    assert window.what.text() == "2 promises, 2 check-ins"


@pytest.mark.parametrize("leave", ["escape", "close"])
def test_closing_it_means_ten_minutes_and_never_done(reminding: Reminding, desk: Desk, leave: str) -> None:
    window = raised(reminding)
    before = desk.shop.db.execute("SELECT id, state, due FROM follow_up ORDER BY id").fetchall()
    QTest.keyClick(window, Qt.Key.Key_Escape) if leave == "escape" else window.close()
    assert not window.isVisible()
    assert desk.shop.db.execute("SELECT id, state, due FROM follow_up ORDER BY id").fetchall() == before
    later(9)
    reminding.beat()
    assert not window.isVisible()
    later(2)
    assert raised(reminding).heading.text() == "2 people to call"


@pytest.mark.parametrize(
    ("button", "silent", "again"),
    [
        ("snooze_ten_minutes", 9, 11),
        ("snooze_one_hour", 59, 61),
        ("snooze_afternoon", 4 * 60, 5 * 60),
        ("snooze_tomorrow", 23 * 60, 24 * 60),
        ("snooze_monday", 6 * 24 * 60, 7 * 24 * 60),
    ],
)
def test_each_way_to_put_it_off(reminding: Reminding, button: str, silent: int, again: int) -> None:
    window = raised(reminding)
    press(window, button)
    later(silent)
    reminding.beat()
    assert not window.isVisible()
    later(again - silent)
    assert raised(reminding).heading.text() == "2 people to call"


def test_another_day_is_typed_and_what_is_none_is_told(reminding: Reminding, qtbot: QtBot) -> None:
    window = raised(reminding)
    press(window, "snooze_day")
    window._day.edit.setText("someday")
    with qtbot.assertNotEmitted(reminding.call_wanted):
        QTest.keyClick(window._day.edit, Qt.Key.Key_Return)
        assert "“someday” is not a day" in window._day.message.text()
        assert window.isVisible()
        window._day.edit.setText("fri")
        QTest.keyClick(window._day.edit, Qt.Key.Key_Return)
    assert not window.isVisible()
    later(4 * 24 * 60)
    raised(reminding)


def test_while_a_day_is_asked_for_enter_is_drawn_where_it_leads(reminding: Reminding) -> None:
    window = raised(reminding)
    press(window, "snooze_day")
    QTest.keyClicks(window._day.edit, "fri")
    assert window._day.message.text() == "Fri\u00a027\u00a0Nov"
    assert not window.findChild(QPushButton, "call_now").isVisible()
    press(window, "put_off")
    assert not window.isVisible()
    later(4 * 24 * 60)
    assert raised(reminding).findChild(QPushButton, "call_now").isVisible()


def test_escape_leaves_the_field_for_a_day_before_it_leaves_the_window(reminding: Reminding) -> None:
    window = raised(reminding)
    press(window, "snooze_day")
    QTest.keyClick(window._day.edit, Qt.Key.Key_Escape)
    assert window.isVisible()
    assert not window._day.isVisible()
    assert window.focusWidget() is window.view


def test_putting_off_can_be_taken_back(reminding: Reminding, desk: Desk, qtbot: QtBot) -> None:
    window = raised(reminding)
    with qtbot.waitSignal(reminding.done) as told:
        press(window, "snooze_tomorrow")
    assert told.args[0] == "Put off: we remind you again 24\u00a0Nov\u00a009:00."
    undo(desk.shop, told.args[1])
    reminding._said = Said()
    assert raised(reminding).heading.text() == "2 people to call"


def test_call_now_leads_to_the_chosen_call(reminding: Reminding, qtbot: QtBot) -> None:
    window = raised(reminding)
    with qtbot.waitSignal(reminding.call_wanted) as wanted:
        QTest.keyClick(window, Qt.Key.Key_Return)
    assert wanted.args == [window._model.call_at(0).id]
    assert not window.isVisible()


def test_t_leads_to_a_message_in_place_of_the_chosen_call(reminding: Reminding, qtbot: QtBot) -> None:
    window = raised(reminding)
    with qtbot.waitActive(window):
        window.activateWindow()
    with qtbot.waitSignal(reminding.message_wanted) as wanted:
        QTest.keyClick(window.view, Qt.Key.Key_T)
    assert wanted.args == [window._model.call_at(0).id]
    assert not window.isVisible()


def test_the_list_is_printed_with_the_same_key_as_everywhere(reminding: Reminding, qtbot: QtBot) -> None:
    window = raised(reminding)
    with qtbot.waitActive(window):
        window.activateWindow()
    with qtbot.waitSignal(reminding.print_wanted):
        QTest.keyClick(window, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)


def test_a_new_day_is_told(reminding: Reminding, qtbot: QtBot) -> None:
    reminding.beat()
    later(24 * 60)
    with qtbot.waitSignal(reminding.day_changed):
        reminding.beat()


def test_a_clock_far_ahead_is_asked_about(reminding: Reminding) -> None:
    later(400 * 24 * 60)
    window = raised(reminding)
    assert window._doubt.text() == (
        "Is the date right? This PC says it is 28\u00a0Dec\u00a02027; "
        "the last entry in the shop is of 23\u00a0Nov\u00a02026."
    )
    assert window._doubt.isVisible()


@pytest.mark.parametrize("ahead", [timedelta(days=1), timedelta(days=366)], ids=["a day", "a year"])
def test_what_a_clock_ahead_said_too_early_is_said_again_on_its_day(
    reminding: Reminding, desk: Desk, ahead: timedelta
) -> None:
    sell(desk, "Pak Agus", "0814-3333-4444", date(2026, 11, 14))  # to be called tomorrow
    today = SetClock.at
    SetClock.at = today + ahead
    assert raised(reminding).heading.text() == "3 people to call"
    raised(reminding).close()
    SetClock.at = today
    assert raised(reminding).heading.text() == "2 people to call"
    raised(reminding).close()
    SetClock.at = today + timedelta(days=1)
    assert raised(reminding).heading.text() == "3 people to call"


def test_what_was_settled_elsewhere_leaves_the_window(reminding: Reminding, desk: Desk) -> None:
    window = raised(reminding)
    call = window._model.call_at(0)
    record_call(desk.shop, call.id, Outcome.HAPPY)
    reminding.refresh()
    assert window.heading.text() == "1 person to call"
    record_call(desk.shop, window._model.call_at(0).id, Outcome.HAPPY)
    reminding.refresh()
    assert not window.isVisible()


def test_closing_writes_nothing_so_that_undo_means_the_sale(reminding: Reminding, desk: Desk) -> None:
    newest = desk.shop.journal.last_id()
    raised(reminding).close()
    assert desk.shop.journal.last_id() == newest
    assert undo(desk.shop).operation.name == "record_purchase"


def test_enter_belongs_to_the_button_that_has_the_keyboard(reminding: Reminding, qtbot: QtBot) -> None:
    window = raised(reminding)
    button = window.findChild(QPushButton, "snooze_tomorrow")
    assert isinstance(button, QPushButton)
    button.setFocus()
    with qtbot.assertNotEmitted(reminding.call_wanted), qtbot.waitSignal(reminding.done):
        QTest.keyClick(button, Qt.Key.Key_Return)
    assert not window.isVisible()


def test_in_quiet_hours_nothing_is_announced_and_after_them_all_at_once(
    reminding: Reminding, desk: Desk, qtbot: QtBot
) -> None:
    change_settings(desk.shop, quiet_hours=((time(9), time(10)),))
    with qtbot.assertNotEmitted(reminding.announced):
        reminding.beat()
        later(44)
        sell(desk, "Rina", "0814-1111-3333", date(2026, 11, 12))
        reminding.beat()
    assert reminding.window is None
    later(1)
    assert raised(reminding).heading.text() == "3 people to call"
    with qtbot.assertNotEmitted(reminding.announced):
        later(1)
        reminding.beat()


def test_an_open_reminder_stays_when_quiet_hours_begin(reminding: Reminding, desk: Desk) -> None:
    change_settings(desk.shop, quiet_hours=((time(9, 30), time(10)),))
    window = raised(reminding)
    later(20)
    record_call(desk.shop, window._model.call_at(0).id, Outcome.HAPPY)
    reminding.refresh()
    assert window.isVisible()
    assert window.heading.text() == "1 person to call"


def test_what_was_closed_comes_again_when_the_quiet_hours_are_over(reminding: Reminding, desk: Desk) -> None:
    change_settings(desk.shop, quiet_hours=((time(9, 20), time(10)),))
    window = raised(reminding)
    window.close()
    later(15)
    reminding.beat()
    assert not window.isVisible()
    later(30)
    assert raised(reminding).heading.text() == "2 people to call"


@pytest.mark.parametrize("sounds", [True, False])
def test_it_is_heard_once_when_it_brings_news_if_this_pc_is_set_so(
    reminding: Reminding, desk: Desk, monkeypatch: pytest.MonkeyPatch, sounds: bool
) -> None:
    heard: list[bool] = []
    monkeypatch.setattr(QApplication, "beep", lambda: heard.append(True))
    if sounds:
        change_pc(desk.this_pc, "sounds", True)
    raised(reminding)
    later(1)
    reminding.beat()
    reminding.refresh()
    assert len(heard) == (1 if sounds else 0)
    sell(desk, "Rina", "0814-1111-3333", date(2026, 11, 12))
    reminding.beat()
    assert len(heard) == (2 if sounds else 0)


def test_it_takes_no_keyboard_from_a_sale(reminding: Reminding) -> None:
    assert raised(reminding).testAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)


def test_a_very_long_name_leaves_room_for_what_she_waits_for(
    reminding: Reminding, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    drawn: list[str] = []
    monkeypatch.setattr(reminder_window, "draw_chip", lambda *told: drawn.append(told[3]))
    long = "Raden Ajeng Siti Nurhaliza Kusumawardhani binti Tengku Abdul Rahman"
    sell(desk, long, "0814-1111-3333", date(2026, 11, 12))
    call = next(call for call in due_calls(desk.shop) if call.customer.name == long)
    record_call(desk.shop, call.id, Outcome.CALL_BACK, promised_on=date(2026, 11, 23))
    raised(reminding).grab()
    assert "Promise" in drawn
