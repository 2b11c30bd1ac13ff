"""The plans: written by keys and clicks, read back in words, rehearsed, kept, and taken back."""

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from shop_crm.domain.follow_ups import Channel
from shop_crm.domain.plans import Anchor, Plan, Unit
from shop_crm.domain.purchases import Line, Purchase
from shop_crm.services import history, plans
from shop_crm.services.counter import record_purchase
from shop_crm.services.customers import read_typed
from shop_crm.ui.desk import Desk
from shop_crm.ui.main_window import MainWindow
from shop_crm.ui.pages.plans_page import PlansPage
from shop_crm.ui.widgets.choices import Pill
from shop_crm.ui.widgets.label import Label

Key = Qt.Key
ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
NEW_SHOP = ["Television", "Computer", "Appliance", "Furniture", "Car or motorbike", "Phone", "Any large purchase"]


def sell(desk: Desk, day: date, item: str, category: str, amount: int) -> None:
    customer = read_typed(desk.shop, name=f"Pak Budi {item} {day}", phones="").customer
    line = Line(item=item, category=category, amount=amount)
    record_purchase(desk.shop, customer, Purchase(customer_id=0, day=day, lines=(line,)))


@pytest.fixture
def window(desk: Desk, show_window: Callable[[], MainWindow]) -> MainWindow:
    """Three televisions, one of them cheap, and a lamp were sold."""
    for day, item, category, amount in (
        (date(2026, 11, 20), "LG TV", "tv", 5_499_000),
        (date(2026, 11, 18), "Sharp TV", "televisi", 2_100_000),
        (date(2026, 11, 16), "Mini TV", "tv", 150_000),
        (date(2026, 11, 14), "Lamp", "lamps", 90_000),
    ):
        sell(desk, day, item, category, amount)
    window = show_window()
    QTest.keyClick(window, Key.Key_F8)
    QApplication.processEvents()
    return window


@pytest.fixture
def page(window: MainWindow) -> PlansPage:
    assert isinstance(window.page, PlansPage)
    return window.page


def focused() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None
    return found


def press(key: Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(focused(), key, modifiers)


def write(field: QLineEdit, text: str) -> None:
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text)


def click(page: PlansPage, name: str) -> None:
    found = [each for each in page.findChildren(QWidget, name) if each.isVisible()]
    QTest.mouseClick(found[0], Qt.MouseButton.LeftButton)


def sentence(page: PlansPage) -> str:
    return page.sentence.body.text()


def kept(page: PlansPage, code: str) -> Plan:
    return next(plan for plan in plans.read_plans(page.desk.shop) if plan.code == code)


def names(page: PlansPage) -> list[str]:
    return page.list.view.headings


def chip(page: PlansPage, place: int) -> str:
    return str(page.list.view.model().index(place, 0).data(Qt.ItemDataRole.AccessibleTextRole))


def told_off(page: PlansPage) -> list[str]:
    """What is said in red in the editor."""
    labels = page.editor.findChildren(Label)
    return [each.text() for each in labels if each.isVisible() and each.text() and each.property("tone") == "red"]


def figures(page: PlansPage) -> list[str]:
    QApplication.processEvents()  # what is shown first is rehearsed after it was painted
    return [label.text() for label in page.rehearsal._figures]


def test_the_plans_stand_in_the_order_in_which_they_are_tried(page: PlansPage) -> None:
    assert names(page) == NEW_SHOP
    assert focused() is page.list.view
    assert page.editor.name.text() == "Television"


def test_a_plan_is_read_back_in_plain_words(page: PlansPage) -> None:
    assert sentence(page) == (
        "Whoever buys a television for Rp\u00a0300.000 or more is called 10 days after, 3 months after, "
        "and 1 month before the warranty ends."
    )


def test_the_sentence_follows_what_is_typed(page: PlansPage) -> None:
    write(page.editor.least, "1jt")
    assert "for Rp\u00a01.000.000 or more" in sentence(page)
    write(page.editor.most, "5jt")
    assert "for Rp\u00a01.000.000 up to just below Rp\u00a05.000.000" in sentence(page)
    click(page, "kind_phone")
    assert "Whoever buys a television or a phone" in sentence(page)


def test_an_amount_that_cannot_be_read_is_told_at_its_field_and_not_kept(page: PlansPage) -> None:
    write(page.editor.least, "lots")
    assert page.editor._least.message.text()
    press(Key.Key_Return, CTRL)
    assert kept(page, "television").amount_from == 300_000
    assert len(told_off(page)) == 1
    assert page.editor.least.text() == "lots"
    assert focused() is page.editor.least


def test_a_changed_amount_is_kept_by_ctrl_enter_and_taken_back_by_undo(page: PlansPage, qtbot: QtBot) -> None:
    write(page.editor.least, "1000000")
    with qtbot.waitSignal(page.done) as told:
        press(Key.Key_Return, CTRL)
    assert told.args[0] == "The plan is kept: Television."
    assert kept(page, "television").amount_from == 1_000_000
    assert names(page) == NEW_SHOP
    history.undo(page.desk.shop, told.args[1])
    assert kept(page, "television").amount_from == 300_000
    assert page.editor.least.text() == "300.000"


def test_nothing_to_keep_does_nothing(page: PlansPage) -> None:
    before = history.last_step(page.desk.shop)
    assert not page.save_button.isEnabled()
    press(Key.Key_Return, CTRL)
    assert history.last_step(page.desk.shop) == before


def test_a_step_opens_in_its_place_and_esc_closes_it(page: PlansPage) -> None:
    page.editor.steps.cards[1].head.setFocus()
    press(Key.Key_Return)
    form = page.editor.steps.cards[1].form
    assert form is not None
    assert focused() is form.after
    write(form.after, "6")
    assert "6 months after" in sentence(page)
    press(Key.Key_Escape)
    assert not page.editor.steps.is_open
    assert focused() is page.editor.steps.cards[1].head
    assert "6 months after" in sentence(page)


def test_what_a_closed_step_still_tells_changes_no_other(page: PlansPage) -> None:
    # A field may tell of what was composed in it when it loses the keyboard.
    click(page, "step_1")
    form = page.editor.steps.cards[0].form
    click(page, "step_2")
    before = page.editor.steps.typed
    form.unit.setCurrentIndex(2)
    page.editor.steps.close_step()
    form.unit.setCurrentIndex(1)
    assert page.editor.steps.typed == before


def test_what_is_chosen_in_a_step_is_kept(page: PlansPage) -> None:
    click(page, "step_1")
    form = page.editor.steps.cards[0].form
    assert form is not None
    write(form.after, "2")
    for combo, value in ((form.unit, Unit.WEEK), (form.anchor, Anchor.WARRANTY_END), (form.channel, Channel.WHATSAPP)):
        combo.setCurrentIndex(combo.findData(str(value)))
    form.ask.setPlainText("Did it arrive well?")
    press(Key.Key_Return, CTRL)
    step = kept(page, "television").steps[0]
    assert (step.after, step.unit, step.anchor, step.channel) == (2, Unit.WEEK, Anchor.WARRANTY_END, Channel.WHATSAPP)
    assert (step.ask_code, step.ask) == ("", "Did it arrive well?")


def test_our_own_question_keeps_its_code_so_that_every_language_has_it(page: PlansPage) -> None:
    click(page, "step_1")
    form = page.editor.steps.cards[0].form
    assert form is not None
    form.ask_by_code("first_month")
    press(Key.Key_Return, CTRL)
    assert (kept(page, "television").steps[0].ask_code, kept(page, "television").steps[0].ask) == ("first_month", "")


def test_a_step_without_a_number_is_not_kept_and_opens(page: PlansPage) -> None:
    click(page, "step_2")
    form = page.editor.steps.cards[1].form
    assert form is not None
    write(form.after, "x")
    press(Key.Key_Escape)
    press(Key.Key_Return, CTRL)
    assert len(told_off(page)) == 2  # beneath the steps, and at the number
    assert page.editor.steps.cards[1].form is not None
    assert [step.after for step in kept(page, "television").steps] == [10, 3, 1]


def test_steps_are_added_moved_and_taken_out_by_keys(page: PlansPage) -> None:
    page.editor.steps.add_button.setFocus()
    press(Key.Key_Space)
    assert len(page.editor.steps.cards) == 4
    press(Key.Key_Escape)
    press(Key.Key_Up, ALT)
    assert focused() is page.editor.steps.cards[2].head
    page.editor.steps.cards[0].head.setFocus()
    press(Key.Key_Delete)
    press(Key.Key_Return, CTRL)
    told = [(step.after, step.unit, step.anchor) for step in kept(page, "television").steps]
    assert told == [
        (3, Unit.MONTH, Anchor.PURCHASE),
        (10, Unit.DAY, Anchor.PURCHASE),
        (1, Unit.MONTH, Anchor.WARRANTY_END),
    ]


def test_without_a_step_a_plan_is_not_kept(page: PlansPage) -> None:
    for _ in range(3):
        page.editor.steps.cards[0].head.setFocus()
        press(Key.Key_Delete)
    assert sentence(page).endswith("there is no step yet, so nobody is called.")
    page.editor.name.setFocus()
    press(Key.Key_Return, CTRL)
    assert len(kept(page, "television").steps) == 3
    assert "step" in told_off(page)[0]
    assert focused() is page.editor.steps.add_button


def test_a_plan_is_moved_by_alt_and_an_arrow_and_by_its_buttons(page: PlansPage) -> None:
    press(Key.Key_Down, ALT)
    assert names(page)[:3] == ["Computer", "Television", "Appliance"]
    assert page.plan.code == "television"
    assert page.list.place == 1
    assert focused() is page.list.view
    click(page, "plan_up")
    assert names(page) == NEW_SHOP
    assert not page.list.up.isEnabled()
    history.undo(page.desk.shop)
    assert names(page)[:2] == ["Computer", "Television"]


def test_the_arrow_keys_go_from_plan_to_plan(page: PlansPage) -> None:
    press(Key.Key_Down)
    assert page.plan.code == "computer"
    assert page.editor.name.text() == "Computer"


def test_insert_begins_a_new_plan_that_stands_before_any_large_purchase(page: PlansPage) -> None:
    press(Key.Key_Insert)
    assert names(page)[-2:] == ["New plan", "Any large purchase"]
    assert focused() is page.editor.name
    QTest.keyClicks(focused(), "Lamps")
    write(page.editor.kinds.more, "lamps")
    press(Key.Key_Return)
    click(page, "add_step")
    press(Key.Key_Return, CTRL)
    made = plans.read_plans(page.desk.shop)[-2]
    assert (made.name, made.categories, len(made.steps)) == ("Lamps", ("lamps",), 1)
    assert page.plan.id == made.id
    assert names(page)[-2:] == ["Lamps", "Any large purchase"]


def test_a_new_plan_says_what_it_lacks(page: PlansPage) -> None:
    press(Key.Key_Insert)
    click(page, "add_step")
    press(Key.Key_Return, CTRL)
    assert focused() is page.editor.name
    QTest.keyClicks(focused(), "Lamps")
    assert told_off(page) == []
    press(Key.Key_Return, CTRL)
    assert focused() is page.editor.kinds.more
    assert len(told_off(page)) == 1
    QTest.keyClicks(focused(), "lamps")
    press(Key.Key_Return)
    write(page.editor.least, "5jt")
    write(page.editor.most, "1jt")
    press(Key.Key_Return, CTRL)
    assert focused() is page.editor.most
    assert len(told_off(page)) == 1
    assert len(plans.read_plans(page.desk.shop)) == len(NEW_SHOP)
    click(page, "remove_plan")
    assert names(page) == NEW_SHOP


def test_another_word_for_a_known_kind_is_that_kind(page: PlansPage) -> None:
    write(page.editor.kinds.more, "ponsel")
    press(Key.Key_Tab)
    assert page.editor.kinds.chosen == ["television", "phone"]


def test_a_word_of_ones_own_is_taken_out_by_a_click(page: PlansPage) -> None:
    page.editor.kinds.add("lamps")
    assert page.editor.kinds.chosen == ["television", "lamps"]
    own = next(pill for pill in page.findChildren(Pill, "own_kind") if pill.isVisible())
    QTest.mouseClick(own, Qt.MouseButton.LeftButton)
    assert page.editor.kinds.chosen == ["television"]


def test_half_typed_changes_stay_with_their_plan(page: PlansPage) -> None:
    write(page.editor.name, "TV and more")
    press(Key.Key_Escape)
    assert focused() is page.list.view
    assert chip(page, 0).endswith("not saved yet")
    press(Key.Key_Down)
    assert page.editor.name.text() == "Computer"
    press(Key.Key_Up)
    assert page.editor.name.text() == "TV and more"
    click(page, "take_back")
    assert page.editor.name.text() == "Television"
    assert "not saved" not in chip(page, 0)


def test_half_typed_changes_are_there_after_a_crash(page: PlansPage, qtbot: QtBot) -> None:
    write(page.editor.name, "TV and more")
    qtbot.waitUntil(lambda: not page.drafts.keeper._timer.isActive())
    again = PlansPage(page.desk)
    qtbot.addWidget(again)
    again.refresh()
    assert again.editor.name.text() == "TV and more"
    assert again.save_button.isEnabled()
    again.drafts.keeper.drop()


def test_a_sale_while_something_is_half_typed_leaves_it_alone(page: PlansPage) -> None:
    write(page.editor.name, "TV and more")
    sell(page.desk, date(2026, 11, 22), "Philips TV", "tv", 4_000_000)
    assert page.editor.name.text() == "TV and more"


def test_a_plan_is_switched_off_and_on(page: PlansPage) -> None:
    click(page, "switch_plan")
    assert kept(page, "television").is_off
    assert "off" in chip(page, 0).split(", ")
    assert sentence(page).endswith("It is switched off now.")
    click(page, "switch_plan")
    assert not kept(page, "television").is_off


def test_a_plan_is_removed_and_undo_brings_it_back(page: PlansPage) -> None:
    click(page, "remove_plan")
    assert names(page) == NEW_SHOP[1:]
    history.undo(page.desk.shop)
    assert names(page) == NEW_SHOP


def test_open_calls_are_asked_about_where_there_are_any(page: PlansPage) -> None:
    assert page.editor._open.isVisible()
    assert "calls of this plan are open" in page.editor._open.body.text()
    press(Key.Key_Down)
    assert not page.editor._open.isVisible()


@pytest.mark.parametrize(("choice", "replans"), [("choice_anew", True), ("choice_stay", False)])
def test_what_becomes_of_open_calls_is_chosen(
    page: PlansPage, choice: str, replans: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[bool] = []
    save = plans.save_plan
    monkeypatch.setattr(
        plans, "save_plan", lambda shop, plan, *, replan: asked.append(replan) or save(shop, plan, replan=replan)
    )
    click(page, choice)
    write(page.editor.least, "400000")
    press(Key.Key_Return, CTRL)
    assert asked == [replans]


def test_the_rehearsal_names_what_the_plan_would_have_flagged(page: PlansPage) -> None:
    assert figures(page)[0] == "2"
    assert page.rehearsal.list.headings == [
        "Pak Budi LG TV 2026-11-20: LG TV",
        "Pak Budi Sharp TV 2026-11-18: Sharp TV",
    ]
    assert page.rehearsal._captions[0].text() == "of your last 4 purchases"


def test_what_an_earlier_plan_takes_is_not_told_of_a_later_one(page: PlansPage) -> None:
    press(Key.Key_End)
    assert page.plan.is_large
    assert figures(page) == ["0", "0"]
    assert page.rehearsal.list.isHidden()


def test_the_rehearsal_follows_what_is_typed(page: PlansPage, qtbot: QtBot) -> None:
    write(page.editor.least, "100000")
    qtbot.waitUntil(lambda: figures(page)[0] == "3")
    write(page.editor.least, "5000000")
    qtbot.waitUntil(lambda: figures(page)[0] == "1")
    assert kept(page, "television").amount_from == 300_000


def test_the_month_tells_its_calls_in_words_and_can_be_turned(page: PlansPage) -> None:
    assert page.rehearsal.month.accessibleName().startswith("November 2026, 2 calls, ")
    click(page, "later_month")
    assert page.rehearsal.month.accessibleName().startswith("December 2026")
    click(page, "earlier_month")
    click(page, "earlier_month")
    assert page.rehearsal.month.accessibleName() == "October 2026, 0 calls"


def test_turning_months_never_skips_one(page: PlansPage) -> None:
    for _ in range(30):
        before = page.rehearsal._first
        page.rehearsal.turn(1)
        assert page.rehearsal._first == (before + timedelta(days=31)).replace(day=1)
    for _ in range(60):
        before = page.rehearsal._first
        page.rehearsal.turn(-1)
        assert page.rehearsal._first == (before - timedelta(days=1)).replace(day=1)


def test_enter_on_a_flagged_purchase_opens_the_customers_card(page: PlansPage, qtbot: QtBot) -> None:
    page.rehearsal.list.setFocus()
    press(Key.Key_Down)
    with qtbot.waitSignal(page.wanted) as asked:
        press(Key.Key_Return)
    assert asked.args[0] == "card"


def test_in_a_shop_without_a_sale_the_rehearsal_says_so(desk: Desk, qtbot: QtBot) -> None:
    page = PlansPage(desk)
    qtbot.addWidget(page)
    page.refresh()
    QApplication.processEvents()
    assert page.rehearsal.sentence.text().startswith("As soon as something was sold")
    assert page.rehearsal.shown.isHidden()
    assert not page.large.share.isEnabled()


def test_with_no_plan_at_all_a_new_one_is_begun(desk: Desk, qtbot: QtBot) -> None:
    for plan in plans.read_plans(desk.shop):
        plans.remove_plan(desk.shop, plan.id)
    page = PlansPage(desk)
    qtbot.addWidget(page)
    page.refresh()
    assert names(page) == ["New plan"]


def test_the_large_line_is_chosen_by_a_share_of_ones_own_tickets(page: PlansPage, qtbot: QtBot) -> None:
    page.large.share.setFocus()
    press(Key.Key_Home)
    assert page.large.line.text() == "5.500.000"
    qtbot.waitUntil(lambda: "from Rp\u00a05.500.000" in page.large.told.text())
    assert page.desk.shop.settings.large_line == 3_000_000
    with qtbot.waitSignal(page.done) as told:
        press(Key.Key_Return)
    assert page.desk.shop.settings.large_line == 5_500_000
    history.undo(page.desk.shop, told.args[1])
    assert page.desk.shop.settings.large_line == 3_000_000


def test_the_large_line_is_typed_and_taken_by_enter(page: PlansPage) -> None:
    write(page.large.line, "2jt")
    press(Key.Key_Return)
    assert page.desk.shop.settings.large_line == 2_000_000
    assert "from Rp\u00a02.000.000" in chip(page, len(NEW_SHOP) - 1)


def test_a_line_that_cannot_be_read_is_told(page: PlansPage) -> None:
    write(page.large.line, "lots")
    assert page.large._field.message.text()
    press(Key.Key_Return)
    assert page.desk.shop.settings.large_line == 3_000_000


def test_a_line_that_is_emptied_says_which_counts(page: PlansPage) -> None:
    page.large.line.selectAll()
    QTest.keyClick(page.large.line, Key.Key_Delete)
    assert page.large._field.message.text().startswith(
        "Write an amount in figures. Until then Rp\u00a03.000.000 counts."
    )


def test_a_product_is_left_alone_and_followed_again(page: PlansPage) -> None:
    write(page.left_alone.item, "LG TV")
    press(Key.Key_Escape)
    write(page.left_alone.reason, "Sold off")
    press(Key.Key_Return)
    assert [(each.item, each.reason) for each in plans.left_alone(page.desk.shop)] == [("LG TV", "Sold off")]
    assert figures(page)[0] == "1"
    click(page, "follow_again")
    assert plans.left_alone(page.desk.shop) == ()
    assert figures(page)[0] == "2"


def test_a_product_without_a_name_is_asked_for(page: PlansPage) -> None:
    click(page, "leave_alone")
    assert page.left_alone.message.text()
    assert focused() is page.left_alone.item


def test_items_are_offered_while_a_product_is_typed(page: PlansPage) -> None:
    write(page.left_alone.item, "shar")
    assert page.suggestions.isVisible()
    press(Key.Key_Return)
    assert page.left_alone.item.text() == "Sharp TV"
    assert focused() is page.left_alone.reason


def test_another_language_keeps_the_plan_and_what_is_half_typed(window: MainWindow, page: PlansPage) -> None:
    press(Key.Key_Down)
    write(page.editor.name, "PC")
    window.want("language")
    QTest.qWait(0)
    renewed = window.page
    assert isinstance(renewed, PlansPage)
    assert renewed is not page
    assert renewed.plan.code == "computer"
    assert renewed.editor.name.text() == "PC"


def test_another_language_takes_a_name_of_ours_for_what_it_is(window: MainWindow, page: PlansPage) -> None:
    write(page.editor.least, "400000")
    window.want("language")
    QTest.qWait(0)
    renewed = window.page
    assert isinstance(renewed, PlansPage)
    assert renewed.editor.name.text() == "Televisi"
    click(renewed, "save_plan")
    assert (kept(renewed, "television").name, kept(renewed, "television").amount_from) == ("", 400_000)


def test_a_plan_is_given_a_name_of_ones_own(page: PlansPage) -> None:
    write(page.editor.name, "TV and more")
    press(Key.Key_Return, CTRL)
    assert kept(page, "television").name == "TV and more"
    assert names(page)[0] == "TV and more"


def test_who_scrolls_past_a_field_changes_nothing(page: PlansPage) -> None:
    click(page, "step_1")
    form = page.editor.steps.cards[0].form
    assert form is not None
    for field in (form.unit, page.large.share):
        middle = QPointF(field.rect().center())
        turned = QWheelEvent(
            middle, QPointF(field.mapToGlobal(middle.toPoint())), QPoint(), QPoint(0, -240),
            Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        before = page.editor.typed, page.large.share.value()
        QApplication.sendEvent(field, turned)
        assert (page.editor.typed, page.large.share.value()) == before


@pytest.mark.parametrize(("width", "columns"), [(1366, 3), (1000, 2)])
def test_in_a_narrow_window_the_rehearsal_stands_beneath(
    window: MainWindow, page: PlansPage, width: int, columns: int
) -> None:
    page.rehearsal.list.setFocus()
    window.resize(width, 700)
    QTest.qWait(0)
    assert focused() is page.rehearsal.list
    assert page._columns == columns
    assert page.rehearsal.isVisible()


def test_enter_goes_from_field_to_field(page: PlansPage) -> None:
    editor = page.editor
    editor.name.setFocus()
    for field in (editor.least, editor.most, editor.kinds.more):
        press(Key.Key_Return)
        assert focused() is field


def test_a_kind_that_is_still_being_typed_is_kept_with_the_plan(page: PlansPage) -> None:
    write(page.editor.least, "500000")
    write(page.editor.kinds.more, "projector")
    press(Key.Key_Return, CTRL)
    assert kept(page, "television").categories[-1] == "projector"


def test_what_was_typed_of_a_plan_that_was_removed_comes_back_with_it(window: MainWindow, page: PlansPage) -> None:
    write(page.editor.least, "500000")
    click(page, "remove_plan")
    press(Key.Key_Z, CTRL)
    page.choose(page._ids()[0])
    assert page.editor.least.text() == "500.000"


def test_the_month_keeps_its_place_when_the_plan_would_have_flagged_nothing(page: PlansPage) -> None:
    def place() -> int:
        figures(page)
        return page.rehearsal.month.y()

    before = place()
    page.choose(page._ids()[-1])
    write(page.large.line, "900.000.000")
    press(Key.Key_Return)
    page.rehearse()
    assert not page.rehearsal.list.isVisible()
    assert place() == before
