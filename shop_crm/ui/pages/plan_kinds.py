"""The kinds of goods that a plan is for: those that we know, to be ticked, and words of the owner's own."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from shop_crm.domain.categories import KINDS, category_key
from shop_crm.domain.names import clean_name
from shop_crm.services import goods
from shop_crm.ui.desk import Desk
from shop_crm.ui.tab_order import order_tabs
from shop_crm.ui.theme import Theme
from shop_crm.ui.widgets.choices import Pill
from shop_crm.ui.widgets.field import Line
from shop_crm.ui.widgets.flow import FlowBox
from shop_crm.ui.widgets.suggestions import Choice, Suggestions
from shop_crm.words.plans import category_label


class KindPill(Pill):
    """One kind of goods; there are more of them than letters for Alt."""

    def __init__(self, theme: Theme, words: str, code: str) -> None:
        super().__init__(theme, words, is_ticked=True, off_icon="plus")
        self.code = code

    @property
    def mnemonic_words(self) -> str:
        """None."""
        return ""


class Kinds(QWidget):
    """The categories of a plan: those that we know, to be ticked, and words of the owner's own."""

    changed = Signal()

    def __init__(self, desk: Desk, suggestions: Suggestions) -> None:
        super().__init__()
        self._desk = desk
        self._own: list[str] = []
        px = desk.theme.px
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(px(6))
        self._pills = FlowBox(px(2))
        self._known: dict[str, KindPill] = {}
        for code in KINDS:
            pill = KindPill(desk.theme, category_label(desk.words, code), code)
            pill.setObjectName(f"kind_{code}")
            pill.clicked.connect(self.changed)
            self._known[code] = pill
            self._pills.flow.addWidget(pill)
        self._own_pills: list[KindPill] = []
        rows.addWidget(self._pills)
        self.more = Line(desk.theme, icon="plus")
        self.more.setObjectName("plan_kind")
        self.more.setMaxLength(80)
        hint = desk.words.translate("plans", "Another kind")
        self.more.setPlaceholderText(hint)
        self.more.setAccessibleName(desk.words.translate("plans", "Another kind of goods"))
        self.more.setFixedWidth(max(px(190), self.more.width_for(hint)))
        self.more.returnPressed.connect(self.take_typed)
        self.more.editingFinished.connect(self.take_typed)
        suggestions.serve(self.more, self._offer, self._take)
        self._pills.flow.addWidget(self.more)

    @property
    def chosen(self) -> list[str]:
        """The codes of known kinds and the owner's own words, known ones first."""
        return [code for code, pill in self._known.items() if pill.isChecked()] + self._own

    def put(self, categories: list[str]) -> None:
        """Show these as chosen."""
        for code, pill in self._known.items():
            pill.setChecked(code in categories)
        self._own = [category for category in categories if category not in self._known]
        self.more.clear()
        self._show_own()

    def add(self, category: str) -> None:
        """One more kind; another word for one that we know is that one."""
        code = category_key(category)
        if code in self._known:
            self._known[code].setChecked(True)
        elif category and code not in {category_key(each) for each in self._own}:
            self._own.append(category)
            self._show_own()
        self.changed.emit()

    def _show_own(self) -> None:
        for pill in self._own_pills:
            self._pills.flow.removeWidget(pill)
            pill.hide()
            pill.deleteLater()
        self._own_pills = []
        for category in self._own:
            pill = KindPill(self._desk.theme, category_label(self._desk.words, category), category)
            pill.setObjectName("own_kind")
            pill.setChecked(True)
            pill.clicked.connect(lambda _=False, category=category: self._drop(category))
            self._own_pills.append(pill)
            self._pills.flow.addWidget(pill)
            pill.show()
        self._pills.flow.removeWidget(self.more)
        self._pills.flow.addWidget(self.more)  # the place to write one more stays behind them all
        order_tabs(self)
        self._pills.updateGeometry()

    def _drop(self, category: str) -> None:
        self._own.remove(category)
        self._show_own()
        self.more.setFocus()
        self.changed.emit()

    def _offer(self, typed: str) -> list[Choice]:
        if not typed.strip():
            return []
        found = [Choice(words=each, about=each) for each in goods.suggest_categories(self._desk.shop, typed)]
        own = clean_name(typed)
        if own.casefold() not in {each.words.casefold() for each in found}:
            found.append(Choice(words=own, aside=self._desk.words.translate("counter", "something new")))
        return found

    def _take(self, choice: Choice) -> None:
        self.more.clear()
        self.add(choice.words)

    def take_typed(self) -> None:
        """Take in the word that is still being typed."""
        typed = clean_name(self.more.text())
        if typed:
            self.more.clear()
            self.add(typed)
