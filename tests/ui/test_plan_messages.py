"""What is written at a step of a plan: in each language, with blanks, read back, kept and taken back."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from shop_crm.domain.plans import Plan
from shop_crm.services import history, plans
from shop_crm.ui.desk import Desk
from shop_crm.ui.main_window import MainWindow
from shop_crm.ui.pages.plan_step_messages import StepMessages
from shop_crm.ui.pages.plans_page import PlansPage
from shop_crm.ui.widgets.button import Button
from shop_crm.ui.widgets.choices import Pill
from shop_crm.ui.widgets.label import Label

Key = Qt.Key
OURS = (
    "Hello Pak Budi Santoso, this is Toko Sinar Jaya. Is everything set up and working with 43-inch television? "
    "If anything is left to do, just write back."
)


@pytest.fixture
def window(desk: Desk, qtbot: QtBot) -> Iterator[MainWindow]:
    window = MainWindow(desk)
    window.resize(1366, 728)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    QTest.keyClick(window, Key.Key_F8)
    QApplication.processEvents()
    yield window
    window.end()


@pytest.fixture
def page(window: MainWindow) -> PlansPage:
    assert isinstance(window.page, PlansPage)
    return window.page


def opened(page: PlansPage, place: int = 0) -> StepMessages:
    """What is written at this step, unfolded, in English."""
    page.editor.steps.open_step(place)
    form = page.editor.steps.cards[place].form
    assert form is not None
    if form.messages.isHidden():
        form.written.click()
    choose(form.messages, "en")
    return form.messages


def choose(written: StepMessages, language: str) -> None:
    pill = written.findChild(Pill, f"choice_{language}")
    assert isinstance(pill, Pill)
    pill.click()


def press(written: StepMessages, name: str) -> None:
    button = written.findChild(Button, name)
    assert isinstance(button, Button)
    button.click()


def television(page: PlansPage) -> Plan:
    return next(plan for plan in plans.read_plans(page.desk.shop) if plan.code == "television")


def told_off(page: PlansPage) -> list[str]:
    labels = page.editor.findChildren(Label)
    return [each.text() for each in labels if each.isVisible() and each.text() and each.property("tone") == "red"]


def test_ours_stands_there_and_is_read_as_a_customer_would(page: PlansPage) -> None:
    written = opened(page)
    assert written.text.toPlainText().startswith("Hello {address} {name}, this is {shop}.")
    assert written.preview.text() == OURS
    assert not page.save_button.isEnabled(), "to look at it changes nothing"


def test_a_text_of_the_shops_own_is_kept_for_its_language_and_taken_back(page: PlansPage) -> None:
    written = opened(page)
    written.text.setPlainText(": hello {name}!")
    press(written, "blank_item")
    assert written.text.hasFocus()
    assert written.preview.text() == "43-inch television: hello Budi Santoso!"
    QTest.keyClick(written.text, Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert television(page).steps[0].messages == (("en", "{item}: hello {name}!"),)
    history.undo(page.desk.shop)
    assert television(page).steps[0].messages == ()


def test_a_blank_is_written_in_the_language_of_the_text(page: PlansPage) -> None:
    written = opened(page)
    choose(written, "id")
    assert written.text.toPlainText().startswith("Halo {sapaan} {nama}, kami dari {toko}.")
    assert written.preview.text().startswith("Halo Pak Budi Santoso, kami dari Toko Sinar Jaya.")
    assert not page.save_button.isEnabled()
    chip = written.findChild(Button, "blank_item")
    assert isinstance(chip, Button)
    assert "Write {barang} here: it is filled in" in chip.toolTip()
    written.text.setPlainText(" dari {kedai}, {name}")
    press(written, "blank_item")
    assert written.text.toPlainText() == "{barang} dari {kedai}, {name}"
    assert written.preview.text() == "televisi 43 inci dari Toko Sinar Jaya, Budi Santoso"
    page.save()
    assert television(page).steps[0].messages == (("id", "{barang} dari {kedai}, {name}"),)


def test_the_sample_customer_is_called_as_people_are_called_in_the_language(page: PlansPage) -> None:
    written = opened(page)
    choose(written, "ms")
    assert written.preview.text().startswith("Helo Encik Ahmad Faizal, kami dari Toko Sinar Jaya.")


def test_each_language_has_its_own(page: PlansPage) -> None:
    written = opened(page)
    written.text.setPlainText("Hello {name}")
    choose(written, "ms")
    assert written.text.toPlainText() != "Hello {name}"
    written.text.setPlainText("Helo {name}")
    choose(written, "en")
    assert written.text.toPlainText() == "Hello {name}"
    page.save()
    assert television(page).steps[0].messages == (("en", "Hello {name}"), ("ms", "Helo {name}"))


def test_back_to_ours_keeps_none_of_ones_own(page: PlansPage) -> None:
    written = opened(page)
    written.text.setPlainText("Hello {name}")
    page.save()
    written = opened(page)
    press(written, "usual_message")
    page.save()
    assert television(page).steps[0].messages == ()


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("Hello {notes}", "{notes} cannot be filled in. Here these can: {address}, {name}, {item}, {day}, {shop}"),
        ("Hello {name", "A brace is missing. What is filled in is written like this: {address}, {name}, {item},"),
        ("a" * 601, "A text to be sent has at most 600 characters. Shorten it, then go on."),
    ],
    ids=["notes", "open", "long"],
)
def test_what_cannot_be_sent_is_said_at_once_and_not_kept(page: PlansPage, text: str, why: str) -> None:
    written = opened(page, 1)
    written.text.setPlainText(text)
    assert any(told.startswith(why) for told in told_off(page))
    choose(written, "id")
    page.editor.steps.close_step()
    page.save()
    assert television(page).steps[1].messages == ()
    form = page.editor.steps.cards[1].form
    assert form is not None, "the step that is amiss is open"
    assert form.messages.text.toPlainText() == text
    assert any(told.startswith(why) for told in told_off(page))


def test_another_question_of_ours_has_another_text_of_ours(page: PlansPage) -> None:
    written = opened(page)
    form = page.editor.steps.cards[0].form
    assert form is not None
    form.ask_by_code("first_month")
    assert "How was the first month" in written.text.toPlainText()
    written.text.setPlainText("My own {name}")
    form.ask_by_code("set_up")
    assert written.text.toPlainText() == "My own {name}"


def test_a_half_written_text_stays_with_its_plan(page: PlansPage) -> None:
    opened(page).text.setPlainText("Half {name}")
    first = page.plan.id
    page.choose(plans.read_plans(page.desk.shop)[1].id)
    page.choose(first)
    assert opened(page).text.toPlainText() == "Half {name}"
