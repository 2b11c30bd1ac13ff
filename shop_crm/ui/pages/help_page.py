"""Help: what the program does, in one page that can be searched, and the map of its keys."""

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from shop_crm.ui.desk import Desk
from shop_crm.ui.help_topics import Topic, read_topics, topic_html
from shop_crm.ui.pages.searched_page import SearchedPage
from shop_crm.ui.widgets.button import Button
from shop_crm.ui.widgets.empty import Empty
from shop_crm.ui.widgets.heading_list import HeadingList
from shop_crm.ui.widgets.label import Card
from shop_crm.ui.widgets.reading import Reading

_TOPICS, _SHARE = 280, 0.36
"""The width of the list at 100 %, and the share of the page that it takes at most with large letters."""
_COLUMN = 640
"""Longer lines than this are tiring to read."""
_LEAVES = (Qt.Key.Key_Down, Qt.Key.Key_PageDown, Qt.Key.Key_Return, Qt.Key.Key_Enter)
_ENTERS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Right)


class HelpPage(SearchedPage):
    """A search above, the topics at the left, the chosen one at the right; `keys` are keys and what they do."""

    view: HeadingList

    def __init__(self, desk: Desk, keys: list[tuple[str, str]]) -> None:
        translate = desk.words.translate
        super().__init__(desk, translate("help page", "Help"))
        map_of_keys = Topic(heading=translate("help page", "The keys"), keys=tuple(keys))
        self._topics = (*read_topics(desk.words.language), map_of_keys)
        self._found = self._topics
        self._fill_head()
        self.view = HeadingList(desk.theme, "topics", translate("help page", "Topics"))
        self.view.selectionModel().currentChanged.connect(self._on_chosen)
        self.view.installEventFilter(self)
        self.text = Reading(desk.theme, translate("help page", "What it says"))
        self.text.setObjectName("text")
        self.text.installEventFilter(self)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._make_found())
        self._nothing = Empty(
            desk.theme,
            "search",
            translate("help page", "Nothing found"),
            translate("help page", "No topic has all these words. Try fewer of them, or another word for the same."),
        )
        self._stack.addWidget(self._nothing)
        self.body.addWidget(self._stack, 1)
        desk.theme.changed.connect(self._show_topic)
        self.show_found()

    @property
    def topics(self) -> list[str]:
        """The headings that are listed; none when nothing was found."""
        return [topic.heading for topic in self._found]

    def arrive(self) -> None:
        """The keyboard is in the search, and typing replaces what stands there."""
        self.search.setFocus()
        self.search.selectAll()

    def escape(self) -> bool:
        """From the text to the topics, from them to the search, and from a search to everything."""
        if self.text.hasFocus():
            self.view.setFocus()
            return True
        return super().escape()

    def _fill_head(self) -> None:
        theme, translate = self.desk.theme, self.desk.words.translate
        self.fill_search(translate("help page", "Search the help"), widest=340)
        about = Button(theme, translate("help page", "About the program"), icon="info")
        about.setObjectName("about")
        about.clicked.connect(lambda: self.wanted.emit("about", None))
        self.head.insertWidget(self.head.indexOf(self.subtitle), self.search, 100)
        self.head.addWidget(about)

    def _make_found(self) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(20)
        card = Card(padding=1)  # the text's own margin is inside its focus ring
        card.setMaximumWidth(self.desk.theme.px(_COLUMN))
        card.rows.addWidget(self.text)
        row.addWidget(self.view)
        row.addWidget(card, 1)
        row.addStretch(0)
        return holder

    def show_found(self) -> None:
        """The topics that hold what is typed; the open one stays open as long as it is among them."""
        before = self._chosen()
        self._found = tuple(topic for topic in self._topics if topic.holds(self.search.text()))
        self._stack.setCurrentIndex(0 if self._found else 1)
        self.view.show_headings([(topic.heading, "") for topic in self._found])
        if before in self._found:
            self.view.choose(self._found.index(before))

    def _chosen(self) -> Topic | None:
        row = self.view.currentIndex().row()
        return self._found[row] if 0 <= row < len(self._found) else None

    def _on_chosen(self, current: QModelIndex) -> None:
        if current.isValid():
            self.view.scrollTo(current)
        self._show_topic()

    def _show_topic(self) -> None:
        topic = self._chosen()
        self.text.setHtml(topic_html(topic, self.desk.theme) if topic else "")

    # Qt's own names

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.view.setFixedWidth(min(self.desk.theme.px(_TOPICS), round(self.width() * _SHARE)))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        if watched is self.search:
            return self._search_key(event)
        if watched is self.text:
            return self._text_key(event)
        return watched is self.view and self._list_key(event)

    def _search_key(self, event: QKeyEvent) -> bool:
        if event.key() not in _LEAVES or not self._found:
            return False
        self.view.setFocus()
        return True

    def _list_key(self, event: QKeyEvent) -> bool:
        if event.key() not in _ENTERS:
            return self.leave_list(event)
        self.text.setFocus()
        return True

    def _text_key(self, event: QKeyEvent) -> bool:
        if event.key() != Qt.Key.Key_Left:
            return False
        self.view.setFocus()
        return True
