"""Help as a person uses it: search, read, and the map of the keys."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from shop_crm.ui.desk import Desk
from shop_crm.ui.help_topics import Topic, read_topics
from shop_crm.ui.pages.help_page import HelpPage
from shop_crm.ui.theme import Theme
from shop_crm.words.words import Words

KEYS = [("F1", "Help"), ("Ctrl+F", "Find a customer"), ("<Esc>", "One step back & no words lost")]
LANGUAGES = ("en", "id", "ms")
Key = Qt.Key


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> HelpPage:
    return shown(desk, qtbot)


def shown(desk: Desk, qtbot: QtBot, language: str = "en") -> HelpPage:
    desk = replace(desk, words=Words(language))
    page = HelpPage(desk, KEYS)
    desk.theme.dress(page)
    page.resize(1100, 700)
    qtbot.addWidget(page)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    page.arrive()
    return page


def search(page: HelpPage, text: str) -> None:
    field = page.findChild(QLineEdit, "search")
    field.clear()
    QTest.keyClicks(field, text)


def press(page: HelpPage, key: Qt.Key) -> None:
    QTest.keyClick(page.focusWidget(), key)


@pytest.mark.parametrize(
    ("language", "typed", "heading"),
    [
        ("en", "WARRANTY fridge", None),
        ("en", "warranty television", "Which purchases are followed up, and why"),
        ("en", "pdf roll", "Printing the call list"),
        ("en", "rehearsal", "Plans"),
        ("id", "garansi televisi", "Pembelian mana yang ditindaklanjuti, dan mengapa"),
        ("id", "flashdisk BACKUPS", "Salinan cadangan, dan cara kembali ke salinan"),
        ("ms", "waranti televisyen", "Pembelian yang disusuli, dan sebabnya"),
        ("ms", "cubaan RANCANGAN menaip", "Rancangan"),
        ("ms", "pencetak GULUNGAN", "Mencetak senarai panggilan"),
    ],
)
def test_search_finds_the_topics_that_hold_every_word(
    desk: Desk, qtbot: QtBot, language: str, typed: str, heading: str | None
) -> None:
    page = shown(desk, qtbot, language)
    search(page, typed)
    assert page.view.headings == page.topics == ([heading] if heading else [])
    if heading:
        assert heading in page.text.toPlainText()


@pytest.mark.parametrize("typed", ["R\u00e9sum\u00e9", "RESUME", "re\u0301s"])
def test_accents_and_case_make_no_difference(typed: str) -> None:
    assert Topic(heading="The r\u00e9sum\u00e9").holds(typed)
    assert Topic(heading="x", paragraphs=("THE **resume**",)).holds(typed)
    assert not Topic(heading="x", paragraphs=("another",)).holds(typed)


def test_nothing_found_is_told_and_the_cleared_search_shows_all_again(page: HelpPage) -> None:
    everything = page.topics
    search(page, "zebra")
    assert page.topics == []
    assert page.findChild(QLineEdit, "search").hasFocus()
    assert not page.view.isVisible()
    told = [label.text() for label in (page._nothing.heading, page._nothing.sentence) if label.isVisible()]
    assert told == ["Nothing found", "No topic has all these words. Try fewer of them, or another word for the same."]
    assert page.escape()
    assert page.topics == everything
    assert page.view.isVisible()


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_last_topic_lists_every_key_that_it_was_given(desk: Desk, qtbot: QtBot, language: str) -> None:
    page = shown(desk, qtbot, language)
    page.view.choose(len(page.topics) - 1)
    text = page.text.toPlainText().replace("\xa0", " ")
    for key, does in KEYS:
        assert f" {key.replace('+', ' ')} " in text
        assert does in text


def test_a_key_is_written_in_the_help_as_it_is_drawn_on_its_button(page: HelpPage) -> None:
    search(page, "ctrl+i csv")
    assert "Press Ctrl I and" in page.text.toPlainText().replace("\xa0", " ").replace("  ", " ")


def test_the_keys_are_found_by_what_they_do(page: HelpPage) -> None:
    search(page, "find ctrl+f customer")
    assert page.topics[-1] == "The keys"


def test_every_language_has_the_same_topics_and_none_is_empty() -> None:
    by_language = [read_topics(language) for language in LANGUAGES]
    assert {len(topics) for topics in by_language} == {32}
    for same in zip(*by_language, strict=True):
        assert len({sum(part.startswith("- ") for part in topic.paragraphs) for topic in same}) == 1, same[0].heading
        assert len({tuple(sorted(keys_of(topic))) for topic in same}) == 1, same[0].heading
    for topics in by_language:
        assert len({topic.heading for topic in topics}) == len(topics)
        assert all(topic.heading and len(topic.paragraphs) >= 2 for topic in topics)


def keys_of(topic: Topic) -> list[str]:
    named = " ".join(topic.paragraphs).split("`")[1::2]
    return ["Space" if key == "Spasi" else key for key in named]


def test_enter_goes_from_the_search_to_the_topics_and_on_to_the_text(page: HelpPage) -> None:
    press(page, Key.Key_Return)
    assert page.view.hasFocus()
    press(page, Key.Key_Down)
    assert "A sale at the counter" in page.text.toPlainText()
    press(page, Key.Key_Return)
    assert page.text.hasFocus()
    assert page.escape()
    assert page.view.hasFocus()
    press(page, Key.Key_Up)
    press(page, Key.Key_Up)
    assert page.findChild(QLineEdit, "search").hasFocus()
    assert not page.escape()


def test_down_goes_to_the_topics_and_letters_go_back_into_the_search(page: HelpPage) -> None:
    QTest.keyClicks(page.findChild(QLineEdit, "search"), "und")
    press(page, Key.Key_Down)
    assert page.view.hasFocus()
    press(page, Key.Key_O)
    assert page.findChild(QLineEdit, "search").text() == "undo"
    assert page.findChild(QLineEdit, "search").hasFocus()


def test_the_open_topic_stays_open_while_the_search_still_finds_it(page: HelpPage) -> None:
    page.view.choose(page.topics.index("Undo"))
    search(page, "ctrl+z")
    assert len(page.topics) > 1
    assert page.text.toPlainText().startswith("Undo")


def test_the_keyboard_scrolls_a_text_that_is_longer_than_its_room(page: HelpPage) -> None:
    page.view.choose(page.topics.index("Today, and what came of a call"))
    page.resize(900, 260)
    page.text.setFocus()
    press(page, Key.Key_Down)
    assert page.text.verticalScrollBar().value() > 0


def test_the_text_opens_no_link_and_loads_nothing(page: HelpPage) -> None:
    assert not page.text.openLinks()
    assert not page.text.openExternalLinks()
    assert page.text.loadResource(2, QUrl("file:///etc/passwd")) is None


def test_the_text_wears_the_colours_and_sizes_of_the_look(page: HelpPage, theme: Theme) -> None:
    html = page.text.toHtml()
    assert f"color:{theme.colour('text').name()}" in html
    assert f"font-size:{theme.px(14)}px" in html


def test_coming_back_marks_what_was_searched_for(page: HelpPage) -> None:
    search(page, "pdf")
    page.view.setFocus()
    page.arrive()
    field = page.findChild(QLineEdit, "search")
    assert field.hasFocus()
    assert field.selectedText() == "pdf"


def test_about_is_asked_for_at_the_top(page: HelpPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.wanted) as asked:
        QTest.mouseClick(page.findChild(QPushButton, "about"), Qt.MouseButton.LeftButton)
    assert asked.args == ["about", None]
